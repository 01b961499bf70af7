"""Two days at the limits: one with hardly anything in it, one with too much of everything."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, time
from decimal import Decimal

from desktop.intake.imported import Imported
from desktop.model.event import event_of
from desktop.model.findings import (
    Agreement,
    ChartWanted,
    Figure,
    Form,
    Point,
    PointKind,
    Source,
    Testimony,
    Values,
)
from desktop.model.people import Organisation, Person
from desktop.model.programme import (
    Gathering,
    Participation,
    ParticipationRole,
    Session,
    SessionKind,
    Start,
    Theme,
)
from desktop.model.record import Record
from tests.days.making import in_order

KINDS = (
    SessionKind.WELCOME,
    SessionKind.PLENARY,
    SessionKind.WORKSHOP,
    SessionKind.WORKSHOP,
    SessionKind.BREAK,
    SessionKind.RESTITUTION,
    SessionKind.ROUND_TABLE,
    SessionKind.TALK,
    SessionKind.CLOSING,
)
SENTENCE = (
    "Chaque atelier a repris la question depuis le début, relu ce que les autres en avaient dit,"
    " et noté sans trier ce qui lui semblait devoir rester, quitte à se répéter."
)
LONG = "\n".join(" ".join([SENTENCE] * 6) for _ in range(4))


def nearly_empty_day() -> Imported:
    """A day of which only the title is known."""
    return Imported(event_of([Gathering(title="Une journée")]))


def very_full_day() -> Imported:
    """A day with hundreds of lines, every kind of chart, long texts, and twelve voices a theme."""
    return Imported(
        in_order(
            [
                Gathering(
                    title="Vingt ans d’ateliers, de tables rondes et de feuilles de route " * 3,
                    question=SENTENCE,
                    dates=(date(2026, 11, 3),),
                    venue="Palais des congrès et des expositions, salle Marie-Curie",
                    town="Saint-Germain-la-Blanche-Herbe",
                    organiser="organisation-0",
                    objective=SENTENCE * 2,
                    introduction=LONG,
                    summary=LONG,
                ),
                *_people(),
                *_programme(),
                *_points(),
                *_figures(),
            ]
        )
    )


def _people() -> Iterator[Record]:
    for rank in range(12):
        yield Organisation(
            id=f"organisation-{rank}",
            name=f"Groupement interprofessionnel des métiers de la vallée n° {rank + 1}",
            mission=SENTENCE,
        )
    for rank in range(60):
        yield Person(
            id=f"person-{rank}",
            name=f"Marie-Emmanuelle Vandenbroucke-Delahaye {rank + 1}",
            function="Responsable de la coordination des programmes de formation continue",
            organisation=f"organisation-{rank % 12}",
            biography=SENTENCE,
        )


def _programme() -> Iterator[Record]:
    for rank, kind in enumerate(KINDS):
        session = f"session-{rank}"
        yield Session(
            id=session,
            kind=kind,
            title=f"{rank + 1}. Une séance au titre assez long pour ne jamais tenir sur une ligne",
            hour=time(8 + rank),
            start=Start.FIXED,
            minutes=60,
            room=f"Salle {rank + 1}",
            parallel="ateliers" if kind is SessionKind.WORKSHOP else "",
            objective=SENTENCE,
            summary=LONG,
            private_notes=LONG,
        )
        for seat in range(0, 60, 4):
            yield Participation(
                id=f"{session}-{seat}",
                session=session,
                person=f"person-{(seat + rank) % 60}",
                role=tuple(ParticipationRole)[seat // 4 % 6],
            )
        if kind is SessionKind.ROUND_TABLE:
            yield from _round_table(session)


def _round_table(session: str) -> Iterator[Record]:
    for theme in range(4):
        yield Theme(id=f"theme-{theme}", session=session, title=SENTENCE, minutes=15)
        for voice in range(12):
            yield Testimony(
                id=f"voice-{theme}-{voice}",
                session=session,
                theme=f"theme-{theme}",
                person=f"person-{voice}",
                words=LONG if voice == 5 else f"{SENTENCE} Voix {voice + 1} du thème {theme + 1}.",
                form=Form.VERBATIM if voice % 2 else Form.PARAPHRASE,
                status=Agreement.AGREED,
                highlighted=voice == 7,
            )


def _points() -> Iterator[Record]:
    yield Source(id="survey", title=SENTENCE, publisher="Observatoire de la vallée", date="2025")
    for rank in range(len(KINDS)):
        for kind in PointKind:
            for line in range(16 if kind is PointKind.STAKE else 4):
                id_ = f"{kind.value}-{rank}-{line}"
                yield Point(
                    id=id_,
                    session=f"session-{rank}",
                    kind=kind,
                    text=LONG if line == 3 else f"{kind.value} {line + 1} : {SENTENCE}",
                    details=(SENTENCE,) * 5 if line == 2 else ("un", "deux", "trois"),
                    open_list=line == 1,
                    parent=f"stake-{rank}-{line}"
                    if kind in (PointKind.ACTION, PointKind.SUCCESS_FACTOR)
                    else "",
                    answers=(f"challenge-{rank}-{line % 4}",) if kind is PointKind.STAKE else (),
                    source="survey",
                    owner_person=f"person-{line}" if kind is PointKind.ACTION else "",
                    due_words="avant la fin du prochain trimestre" if line else "",
                    count=100 - line if kind is PointKind.KEYWORD else None,
                )


def _figures() -> Iterator[Record]:
    for rank in range(24):
        yield Figure(
            id=f"figure-{rank}",
            session=f"session-{rank % len(KINDS)}",
            label=f"personnes rencontrées au cours de la visite n° {rank + 1}",
            value=Decimal(10) ** (rank % 12) + Decimal(rank) / 4,
            unit="personnes",
            qualifier=("", "près de", "environ", "plus de")[rank % 4],
            perimeter="la vallée",
            part_of=f"figure-{rank - 1}" if rank % 12 == 0 and rank else "",
            source="survey",
            year=2025,
        )
    for rank, chart in enumerate((*ChartWanted, None)):
        rows = 1 if chart is ChartWanted.DOUGHNUT else 3
        columns = 2 if chart is ChartWanted.DOUGHNUT else 11
        yield Figure(
            id=f"chart-{rank}",
            session="session-1",
            label=f"Ce que montre le graphique n° {rank + 1}",
            unit="%" if chart in (ChartWanted.STACKED, ChartWanted.DOUGHNUT) else "entreprises",
            categories=tuple(f"Canton n° {column + 1}" for column in range(columns)),
            series=tuple(
                Values(
                    f"Série {row + 1}",
                    tuple(
                        None
                        if chart in (ChartWanted.LINE, None) and column == row + 2
                        else Decimal((column * 7 + row * 13) % 50 + 1)
                        for column in range(columns)
                    ),
                )
                for row in range(rows)
            ),
            chart=chart,
            source="survey",
        )
