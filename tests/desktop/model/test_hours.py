"""Sessions that run late, and what is asked for in two places at once."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, time

import pytest
from hypothesis import given

from desktop.model.clashes import Clash, clashes
from desktop.model.completion import known
from desktop.model.event import Event, event_of
from desktop.model.findings import Figure, Point, PointKind, Source, Testimony
from desktop.model.holding import holding
from desktop.model.overruns import Overrun, disorders, overruns
from desktop.model.people import Organisation, Person
from desktop.model.programme import (
    Gathering,
    Participation,
    ParticipationRole,
    Presence,
    Session,
    Start,
    Theme,
)
from desktop.model.record import Record
from desktop.model.rooms import rooms
from desktop.model.timetable import Span, extent, shows_rooms
from tests.strategies import events

DAY, NEXT = date(2018, 3, 8), date(2018, 3, 9)


def day(*lines: str) -> Event:
    """Sessions as "name hour minutes room tray": "-" for an hour that follows on, "." for none."""
    sessions: list[Record] = [Gathering(dates=(DAY, NEXT))]
    for rank, line in enumerate(lines):
        name, hour, minutes, room, tray = [*line.split(), *"....."][:5]
        session = Session(
            id=name,
            title=name,
            position=f"{rank:02}V",
            minutes=None if minutes == "." else int(minutes),
            room=room.strip("."),
            parallel=tray.strip("."),
        )
        if hour == "-":
            session = replace(session, start=Start.LINKED)
        elif hour != ".":
            session = replace(session, start=Start.FIXED, hour=time.fromisoformat(hour))
        sessions.append(session)
    return event_of(sessions)


MORNING = ("accueil 09:00 30", "plénière - 72", "pause - 15", "ateliers - 105")


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (
            (*MORNING, "repas - 60", "restitution 13:30"),
            [Overrun("repas", 12, "restitution", left=48)],
        ),
        ((*MORNING, "repas - 48", "restitution 13:30"), []),
        (
            (*MORNING, "repas - 60", "restitution 12:00"),
            [Overrun("ateliers", 42, "restitution", 63), Overrun("repas", 102, "restitution", 0)],
        ),
        (  # each of a tray by itself
            ("a 11:00 90 . t", "b 11:00 100 . t", "c 12:00 5 . t", "fin 12:35"),
            [Overrun("b", 5, "fin", 95)],
        ),
        (  # two tracks
            ("a 09:00 60 Salle1", "b 09:30 60 Salle2", "c 09:45 60 salle1"),
            [Overrun("a", 15, "c", 45)],
        ),
        (("a 09:00 60 Salle1", "b 09:30 60"), [Overrun("a", 30, "b", 30)]),
        (("a 10:00 60", "b 09:30 60"), []),  # out of order, not late
        (("a 10:00", "b 10:30"), []),
    ],
)
def test_what_runs_past_the_next_fixed_hour(lines: Sequence[str], expected: list[Overrun]):
    assert list(overruns(day(*lines))) == expected


def test_nothing_runs_past_an_hour_of_another_day():
    late = Session(id="late", date=DAY, hour=time(18), minutes=120)
    early = Session(id="early", date=NEXT, hour=time(9), minutes=30)
    assert overruns(event_of([Gathering(dates=(DAY, NEXT)), late, early])) == ()


def test_a_session_without_a_date_is_of_the_first_day():
    first = Session(id="a", hour=time(9), minutes=60, position="A")
    fixed = Session(id="b", date=DAY, hour=time(9, 30), position="B")
    event = event_of([Gathering(dates=(DAY, NEXT)), first, fixed])
    assert overruns(event) == (Overrun("a", 30, "b", 30),)


def test_an_hour_before_that_of_the_session_it_follows_is_out_of_order():
    assert disorders(day("a 10:00", "b . 30", "c 09:30")) == (("a", "c"),)
    assert disorders(day("a 10:00 . . t", "c 09:30 . . t")) == ()
    assert disorders(day("a 10:00 . Salle1", "c 09:30 . Salle2")) == ()


@given(events(8))
def test_an_overrun_leaves_less_than_the_session_lasts(event: Event):
    for overrun in overruns(event):
        session = event.get(Session, overrun.session)
        assert session is not None
        assert session.minutes is not None
        assert overrun.minutes > 0
        assert 0 <= overrun.left < session.minutes or session.minutes == 0


# --- clashes --------------------------------------------------------------------------------------


def anne_in(*sessions: str) -> list[Participation]:
    return [Participation(id=f"in-{id_}", session=id_, person="anne") for id_ in sessions]


def with_anne(event: Event, *more: Record) -> Event:
    return event_of([*event, Person(id="anne", name="Anne Roy"), *more])


def test_one_room_at_one_time_is_a_clash_whatever_its_case():
    event = day("a 09:00 60 Salle1", "b 09:30 60 SALLE1", "c 10:00 60 Salle1", "d 09:00 60 Salle2")
    assert clashes(event) == (
        Clash("a", "b", room="Salle1"),
        Clash("b", "c", room="Salle1"),
    )


def test_somebody_in_two_sessions_at_one_time_is_a_clash():
    event = day("a 09:00 60", "b 09:30 60", "c 10:30 60")
    assert clashes(with_anne(event, *anne_in("a", "b", "c"))) == (Clash("a", "b", person="anne"),)


def test_sessions_side_by_side_are_at_one_time_even_without_hours():
    event = day("a . . Salle1 t", "b . . Salle1 t", "c . . Salle1")
    assert clashes(with_anne(event, *anne_in("a", "b", "c"))) == (
        Clash("a", "b", room="Salle1"),
        Clash("a", "b", person="anne"),
    )


def test_who_is_excused_is_nowhere():
    event = day("a 09:00 60", "b 09:30 60")
    first, second = anne_in("a", "b")
    assert clashes(with_anne(event, first, replace(second, presence=Presence.EXCUSED))) == ()


# --- the day as a whole ---------------------------------------------------------------------------


def test_a_day_lasts_from_its_first_beginning_to_its_last_end():
    event = day(*MORNING)
    assert extent(event, DAY) == Span(DAY, 540, 762)
    assert extent(event, NEXT) is None
    span = extent(event, DAY)
    assert span is not None
    assert span.minutes == 222
    assert extent(day("a 09:00"), DAY) == Span(DAY, 540, None)


@pytest.mark.parametrize(
    ("lines", "shown"),
    [
        (("a 09:00", "b ."), False),
        (("a 09:00 30", "b -"), True),
        (("a 09:00 . . t", "b 09:00 . . t"), False),
        ((), False),
    ],
)
def test_hours_and_rooms_are_drawn_as_soon_as_two_hours_are_known(
    lines: Sequence[str], *, shown: bool
):
    assert shows_rooms(day(*lines)) is shown


def test_rooms_come_in_the_order_of_the_programme_each_once():
    assert rooms(day("a . . Forum", "b . . Salle1", "c . . FORUM", "d . . .")) == (
        "Forum",
        "Salle1",
    )


def test_words_typed_before_are_offered_the_most_frequent_first():
    spelt = ["Salle 1", "Forum", "forum", "Forum", " ", "salle 1"]
    people = [Person(id=str(rank), function=word) for rank, word in enumerate(spelt)]
    assert known(event_of(people), Person, "function") == ("Forum", "Salle 1")


def test_a_session_is_summed_up_for_a_list():
    session = Session(id="s")
    event = event_of(
        [
            session, Source(id="audit"),
            Theme(id="t", session="s"),
            Point(id="a", session="s", kind=PointKind.STAKE, source="audit"),
            Point(id="b", session="s", kind=PointKind.STAKE, source="gone"),
            Point(id="c", session="s", kind=PointKind.CHALLENGE),
            Figure(id="f", session="s", source="audit"),
            Testimony(id="w", session="s"),
            Person(id="anne"), Organisation(id="acme"),
            Participation(id="1", session="s", person="anne", role=ParticipationRole.SPEAKER),
            Participation(id="2", session="s", organisation="acme",
                          role=ParticipationRole.SPEAKER),
            Participation(id="3", session="s", person="gone", role=ParticipationRole.MODERATOR),
        ]
    )  # fmt: skip
    held = holding(event, session)
    assert held.points == {PointKind.STAKE: 2, PointKind.CHALLENGE: 1}
    assert held.people == {ParticipationRole.SPEAKER: ("anne", "acme")}
    assert (held.themes, held.testimonies, held.figures, held.sources) == (1, 1, 1, ("audit",))
    assert not held.empty
    assert holding(event, Session(id="other")).empty
