"""Days as large as one asks: so many records, so many slides."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from desktop.model.event import Event, event_of
from desktop.model.findings import Agreement, Figure, Form, Point, PointKind, Testimony
from desktop.model.order import spread
from desktop.model.people import Organisation, Person
from desktop.model.programme import (
    Gathering,
    Participation,
    ParticipationRole,
    Session,
    SessionKind,
    Theme,
)
from desktop.model.record import Record

_SENTENCE = (
    "Les entreprises du territoire partagent leurs compétences, leurs machines et leurs carnets"
    " d’adresses, et recrutent ensemble ceux que chacune cherchait seule"
)


def day_of(records: int, edition: int = 1) -> Event:
    """A day of about so many records: sessions with their people, words, conclusions, figures.

    Another edition says as much, and none of its texts is one of this edition.
    """
    return event_of(_records(max(1, records // 20), edition))


def _records(sessions: int, edition: int) -> Iterator[Record]:
    yield Gathering(title="Une longue journée", dates=(date(2018, 3, 8),), territory="Occitanie")
    for number, position in enumerate(spread(sessions)):
        yield from _session(f"{edition}{number:03}", position, round_table=number % 2 == 1)


def _session(rank: str, position: str, *, round_table: bool) -> Iterator[Record]:
    """Twenty records: a session and all that is said in it."""
    session = f"s{rank}"
    kind = SessionKind.ROUND_TABLE if round_table else SessionKind.PLENARY
    yield Session(id=session, kind=kind, title=f"Séance {rank}", position=position)
    yield Organisation(id=f"o{rank}", name=f"Atelier mécanique {rank}")
    for each in range(2):
        person = f"p{rank}-{each}"
        yield Person(
            id=person, name=f"Camille Durand {rank}-{each}", function="Directrice",
            organisation=f"o{rank}",
        )  # fmt: skip
        yield Participation(
            id=f"in-{person}", session=session, person=person, role=ParticipationRole.SPEAKER
        )
    for each, where in enumerate(spread(2)):
        yield Theme(
            id=f"t{rank}-{each}", session=session, title=f"Le thème {rank}-{each}", position=where
        )
        yield Testimony(
            id=f"q{rank}-{each}", session=session, theme=f"t{rank}-{each}",
            person=f"p{rank}-{each}",
            words=f"{_SENTENCE}, dit-on {rank}-{each}.", form=Form.VERBATIM,
            status=Agreement.AGREED, highlighted=True, position=where,
        )  # fmt: skip
    for each, where in enumerate(spread(6)):
        yield Point(
            id=f"pt{rank}-{each}", session=session, kind=PointKind.STAKE, position=where,
            text=f"Enjeu {rank}-{each} : partager les compétences", details=("recruter", "former"),
        )  # fmt: skip
    for each, where in enumerate(spread(4)):
        yield Figure(
            id=f"f{rank}-{each}", session=session, label="salariés", value=Decimal(1000 + each),
            unit="personnes", perimeter="Occitanie", position=where,
        )  # fmt: skip
