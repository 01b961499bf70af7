"""Nothing that may be shown is lost on its way to the deck."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.compose.deck import deck
from desktop.compose.quantities import holds_value
from desktop.intake.imported import Imported
from desktop.intake.sample import sample_day
from desktop.model.event import Event, event_of
from desktop.model.findings import (
    ChartWanted,
    Choice,
    Figure,
    Form,
    Point,
    PointKind,
    Subject,
    Testimony,
    Values,
)
from desktop.model.people import Organisation, Person
from desktop.model.programme import (
    FollowUp,
    Gathering,
    Participation,
    ParticipationRole,
    Presence,
    Session,
    SessionKind,
    Theme,
)
from desktop.model.record import Record
from desktop.model.release import Audience, released
from exports import plaintext
from exports.document import Document
from exports.plaintext import write
from tests.days.limits import nearly_empty_day, very_full_day
from tests.days.second import second_day
from tests.strategies import events


def letters(text: str) -> str:
    """A text without its spaces, nor the marks of line breaks in cells and in notes."""
    return "".join(text.translate({ord("/"): None, ord(">"): None}).split())


def must_be_said(event: Event) -> Iterator[tuple[str, str]]:
    """What a deck owes to those who typed it, by the id of its record."""
    gathering = event.gathering
    for text in (
        gathering.title, gathering.question, gathering.objective, gathering.deliverable,
        gathering.introduction, gathering.summary, gathering.slogan,
        gathering.slogan_introduction if gathering.slogan else "",
        gathering.venue, gathering.town, gathering.author,
        *gathering.territory_parts,
    ):  # fmt: skip
        yield gathering.id, text
    for record in event:
        match record:
            case Testimony(words=words):
                yield record.id, words
            case Point(text=text, details=details):
                yield record.id, text
                yield from ((record.id, detail) for detail in details)
            case Figure(label=label, categories=categories) if holds_value(record):
                yield record.id, label
                if any(value is not None for row in record.series for value in row.values):
                    yield from ((record.id, category) for category in categories)
            case Session(title=title, summary=summary, motto=motto, objective=objective):
                yield from ((record.id, text) for text in (title, summary, motto, objective))
            case FollowUp(title=title, place=place, call=call):
                yield from ((record.id, text) for text in (title, place, call))
            case Participation(person=person, session=session) if event.get(Session, session):
                somebody = event.get(Person, person)
                yield record.id, somebody.name if somebody else ""


def missing(event: Event, document: Document) -> list[tuple[str, str]]:
    said = letters(write(document))
    return [(id_, text) for id_, text in must_be_said(event) if letters(text) not in said]


@pytest.mark.parametrize("day", [sample_day, second_day, nearly_empty_day, very_full_day])
def test_all_that_may_be_shown_of_a_day_is_in_its_deck(day: object) -> None:
    assert callable(day)
    brought: Imported = day()
    event = released(brought.event, Audience.DECK)
    assert missing(event, deck(event)) == []


SESSIONS = tuple(f"on-{kind}" for kind in SessionKind)
OF_SESSION = ("", "gone", *SESSIONS)
names = st.sampled_from(("", "Zoé", "Ana de Lis", "R&D", "a\nb"))
words = st.one_of(names, st.just("Il faut semer. " * 30))


def of(
    record: type[Record], prefix: str, /, **fields: st.SearchStrategy[Any]
) -> st.SearchStrategy[Record]:
    """Records of a kind with ids of which few exist, in any session, on any theme, or in none."""
    ids = st.integers(0, 4).map(lambda rank: f"{prefix}{rank}")
    return st.builds(record, id=ids, session=st.sampled_from(OF_SESSION), **fields)


themes = st.sampled_from(("", "t0", "t1", "t9"))
values = st.one_of(st.none(), st.decimals(-5, 500, places=1))
rows = st.lists(values, max_size=3).map(lambda row: Values("", tuple(row)))
contents = st.one_of(
    of(Theme, "t", title=words),
    of(
        Testimony, "said", theme=themes, words=words, form=st.sampled_from(Form),
        person=st.sampled_from(("", "z0")), of_group=st.booleans(), highlighted=st.booleans(),
    ),
    of(
        Point, "point", theme=themes, kind=st.sampled_from(PointKind), text=words,
        details=st.lists(names, max_size=2).map(tuple), open_list=st.booleans(),
        parent=st.sampled_from(("", "point0", "point1")), count=st.one_of(st.none(), st.just(3)),
        answers=st.sampled_from(((), ("point0",), ("point2", "point2"))),
        owner_words=names, due_words=names,
    ),
    of(
        Figure, "figure", label=words, value=values, unit=st.sampled_from(("", "%", "élus")),
        qualifier=st.sampled_from(("", "environ", "une centaine")),
        chart=st.sampled_from(ChartWanted),
        part_of=st.sampled_from(("", "figure0", "figure1", "figure2")), attendance=st.booleans(),
        categories=st.lists(names, max_size=3, unique=True).map(tuple),
        series=st.lists(rows, max_size=5).map(tuple),
    ),
    of(
        Participation, "in", person=st.sampled_from(("", "z0")),
        role=st.sampled_from(ParticipationRole),
        presence=st.sampled_from(Presence), organisation=st.sampled_from(("", "org")),
    ),
)  # fmt: skip
sessions = st.builds(
    lambda kind, title, text: Session(
        id=f"on-{kind}", kind=kind, title=title, summary=text, motto=text
    ),
    st.sampled_from(SessionKind),
    names,
    words,
)
about = st.builds(
    lambda name, mission: [
        Gathering(title=name, question=mission),
        Person(id="z0", name="Zoé Lune", organisation="org"),
        Organisation(id="org", name=name, mission=mission),
        Choice(id="c", subject=Subject.SLIDE_MOVED, key="on-plenary/summary", value=""),
    ],
    names,
    names,
)
days = st.builds(
    lambda *records: event_of([each for some in records for each in some]),
    about,
    st.lists(sessions, max_size=9),
    st.lists(contents, max_size=14),
)
patient = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@patient
@given(st.one_of(days, events(12)))
def test_all_that_may_be_shown_of_any_event_is_in_its_deck(event: Event) -> None:
    shown = released(event, Audience.DECK)
    assert missing(shown, deck(shown)) == []


@patient
@given(st.one_of(days, events(12)))
def test_the_slides_of_any_event_can_be_told_apart(event: Event) -> None:
    document = deck(released(event, Audience.DECK))
    keys = [section.key for section in document.sections]
    assert len(keys) == len(set(keys))
    blocks = [block.key for section in document.sections for block in section.blocks]
    assert len(blocks) == len(set(blocks))
    parts = [section.part for section in document.sections]
    assert {part.key for part in document.parts} == set(parts)
    assert len(set(parts)) == len(list(groupby(parts)))
    assert all(section.title.strip() for section in document.sections)


def test_a_word_of_the_room_that_is_all_details_is_told() -> None:
    session = Session(id="s", kind=SessionKind.WORKSHOP, title="Atelier")
    word = Point(id="w", session="s", kind=PointKind.KEYWORD, details=("du concret",))
    told = plaintext.write(deck(event_of([Gathering(title="Jour"), session, word])))
    assert "du concret" in told
