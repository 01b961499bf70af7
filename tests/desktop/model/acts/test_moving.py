"""Records are put in order, whatever the order was."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import TypeAlias

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.model.acts import Act, move_after, move_before, move_down, move_up, siblings
from desktop.model.event import Event, event_of, put
from desktop.model.findings import Figure, Point, PointKind, Testimony
from desktop.model.people import Person
from desktop.model.programme import Gathering, Participation, ParticipationRole, Session, Theme
from desktop.model.record import Record
from tests.strategies import IDS, events

FIRST, SECOND = date(2018, 3, 8), date(2018, 3, 9)
Move: TypeAlias = Callable[..., Act]
Asked: TypeAlias = tuple[Move, list[str], str]
ACTS = st.lists(
    st.tuples(
        st.sampled_from((move_up, move_down, move_before, move_after)),
        st.lists(st.sampled_from(IDS), max_size=3),
        st.sampled_from(IDS),
    ),
    max_size=8,
)


def programme(text: str) -> Event:
    """Sessions written as "a [b c] d | e": brackets for a tray, a bar between two days."""
    records: list[Record] = [Gathering(dates=(FIRST, SECOND))]
    day, tray = FIRST, ""
    for rank, word in enumerate(text.split()):
        if word == "|":
            day = SECOND
            continue
        if word.startswith("["):
            tray = f"tray-{word}"
        name = word.strip("[]")
        records.append(
            Session(id=name, title=name, date=day, parallel=tray, position=f"{rank:02}V")
        )
        if word.endswith("]"):
            tray = ""
    return event_of(records)


def written(event: Event) -> str:
    """The programme as `programme` reads it."""
    words: list[str] = []
    sessions = event.sessions
    for rank, session in enumerate(sessions):
        before = sessions[rank - 1] if rank else None
        after = sessions[rank + 1] if rank + 1 < len(sessions) else None
        if before and before.date != session.date:
            words.append("|")
        opens = session.parallel and (not before or before.parallel != session.parallel)
        closes = session.parallel and (not after or after.parallel != session.parallel)
        words.append("[" * bool(opens) + session.id + "]" * bool(closes))
    return " ".join(words)


def apply(event: Event, act: Move, ids: list[str], target: str) -> Act:
    return act(event, ids) if act in (move_up, move_down) else act(event, ids, target)


@pytest.mark.parametrize(
    ("before", "ids", "up", "down"),
    [
        ("a b c", "b", "b a c", "a c b"),
        ("a b c", "a", "a b c", "b a c"),
        ("a b c d", "b c", "b c a d", "a d b c"),
        ("a b c d", "b d", "b d a c", "a b c d"),
        ("[a b] c", "c", "c [a b]", "[a b] c"),
        ("a [b c]", "a", "a [b c]", "[b c] a"),
        ("a [b c d] e", "b", "a b [c d] e", "a [c b d] e"),
        ("a [b c d] e", "d", "a [b d c] e", "a [b c] d e"),
        ("a [b c] d", "b c", "[b c] a d", "a d [b c]"),
        ("[a b] c", "a", "a [b] c", "[b a] c"),
        ("a | b", "b", "a b", "a | b"),
        ("a | b", "a", "a | b", "a b"),
        ("a b | c [d e]", "c", "a b c | [d e]", "a b | [d e] c"),
    ],
)
def test_a_session_moves_one_place_in_the_programme(before: str, ids: str, up: str, down: str):
    event = programme(before)
    assert written(move_up(event, ids.split()).event) == up
    assert written(move_down(event, ids.split()).event) == down


def test_the_first_day_crossed_gives_its_date():
    moved = move_up(programme("a | b"), ["b"]).event
    assert [session.date for session in moved.sessions] == [FIRST, FIRST]


def test_a_session_dropped_into_a_tray_joins_it_and_one_dragged_out_leaves_it():
    event = programme("a [b c] d")
    joined = move_before(event, ["a"], "c").event
    assert written(joined) == "[b a c] d"
    assert written(move_after(joined, ["a"], "d").event) == "[b c] d a"


def test_a_move_writes_the_position_of_what_moves_and_no_other():
    event = programme("a b c d")
    moved = move_before(event, ["d"], "b").event
    assert [id_ for id_ in "abcd" if moved.records[id_] != event.records[id_]] == ["d"]


@pytest.mark.parametrize("positions", [("", "", ""), ("V", "V", "V"), ("a0", "V", "V"), ("é",) * 3])
def test_positions_that_are_empty_shared_or_no_positions_are_healed(positions: tuple[str, ...]):
    people = [
        Person(id=id_, position=position) for id_, position in zip("abc", positions, strict=True)
    ]
    event = event_of(people)
    before = [person.id for person in event.all(Person)]
    moved = move_up(event, [before[2]]).event
    assert [person.id for person in moved.all(Person)] == [before[0], before[2], before[1]]


def test_a_point_comes_under_the_stake_it_is_dropped_in_and_takes_its_own_along():
    one = Point(id="one", session="s", kind=PointKind.STAKE, position="V")
    other = Point(id="other", session="t", kind=PointKind.STAKE, position="V")
    action = Point(id="action", session="s", kind=PointKind.ACTION, parent="one")
    event = event_of([Session(id="s"), Session(id="t"), one, other, action])
    moved = move_after(event, ["one"], "other").event
    assert [p.id for p in moved.within(moved.get(Session, "t"), Point) if not p.parent] == [
        "other", "one",
    ]  # fmt: skip
    assert moved.get(Point, "action") == replace(action, session="t")


def test_nothing_is_moved_under_itself():
    whole, part = Figure(id="whole"), Figure(id="part", part_of="whole")
    event = event_of([whole, part])
    assert move_before(event, ["whole"], "part").event is event


def test_a_participant_dropped_among_the_witnesses_is_one():
    anne = Participation(id="anne", session="s", role=ParticipationRole.MODERATOR)
    bob = Participation(id="bob", session="s", role=ParticipationRole.WITNESS)
    moved = move_before(event_of([Session(id="s"), anne, bob]), ["anne"], "bob").event
    assert moved.get(Participation, "anne") == replace(
        anne, role=ParticipationRole.WITNESS, position=moved.records["anne"].position
    )


def test_what_is_said_of_a_theme_goes_with_it_to_another_session():
    event = event_of(
        [
            Session(id="s"), Session(id="t"),
            Theme(id="a", session="s"), Theme(id="b", session="t"),
            Testimony(id="said", session="s", theme="a"),
            Testimony(id="elsewhere", session="x", theme="a"),
        ]
    )  # fmt: skip
    moved = move_after(event, ["a"], "b").event
    assert moved.records["said"] == Testimony(id="said", session="t", theme="a")
    assert moved.records["elsewhere"] is event.records["elsewhere"]


def test_a_list_shown_in_another_order_is_moved_in_as_it_is_shown():
    event = event_of([Person(id=id_, position=f"{rank}V") for rank, id_ in enumerate("abcd")])
    shown = ["a", "c", "d"]
    moved = move_up(event, ["d"], shown).event
    assert [person.id for person in moved.all(Person)] == ["a", "b", "d", "c"]


def same_but_session(one: Record, other: Record) -> bool:
    return isinstance(one, Point | Testimony) and vars(one) == {
        **vars(other),
        "session": one.session,
        "position": one.position,
    }


@given(events(8), ACTS)
def test_any_moves_keep_every_record_and_all_but_its_place(event: Event, acts: list[Asked]):
    """Undoing is coming back to the event before, which no act touches."""
    kept = dict(event.records)
    place = {
        "position",
        "date",
        "session",
        "role",
        "theme",
        "parent",
        "kind",
        "part_of",
        "parallel",
    }
    after = event
    for act, ids, target in acts:
        moved = apply(after, act, ids, target)
        for id_, record in moved.event.records.items():
            if id_ not in moved.touched:  # it may be healed, or follow what it stands under
                was = after.records[id_]
                assert replace(was, position=record.position) == record or same_but_session(
                    was, record
                )
        after = moved.event
    assert event.records == kept
    assert after.records.keys() == event.records.keys()
    for id_, record in after.records.items():
        was = event.records[id_]
        differing = {name for name in vars(record) if getattr(record, name) != getattr(was, name)}
        assert differing <= place


@given(events(8), st.sampled_from((move_before, move_after)), st.lists(st.sampled_from(IDS)),
       st.sampled_from(IDS))  # fmt: skip
def test_records_stand_in_the_order_asked_for(event: Event, act: Move, ids: list[str], target: str):
    moved = act(event, ids, target)
    if moved.event is event or not moved.touched:
        return
    goal = moved.event.records[target]
    listed = [each.id for each in siblings(moved.event, goal)]
    others = [each.id for each in siblings(event, event.records[target]) if each.id in listed]
    touched = list(moved.touched)
    at = listed.index(target)
    if act is move_before:
        assert listed[at - len(touched) : at] == touched
    else:
        assert listed[at + 1 : at + 1 + len(touched)] == touched
    assert [id_ for id_ in listed if id_ not in touched] == [
        id_ for id_ in others if id_ not in touched
    ]


@given(events(8), st.lists(st.sampled_from(IDS), max_size=3))
def test_up_then_down_comes_back_to_the_same_list(event: Event, ids: list[str]):
    up = move_up(event, ids)
    if not up.touched or isinstance(event.records[up.touched[0]], Session):
        return  # sessions leave trays and days on their way
    first = event.records[up.touched[0]]
    if len(up.touched) > 1 or up.event is event:
        return
    again = move_down(up.event, up.touched)
    assert [each.id for each in siblings(again.event, first)] == [
        each.id for each in siblings(event, first)
    ]


def test_a_move_says_what_it_moves():
    event = put(programme("a b"), Session(id="b", title="Table ronde", position="1V", date=FIRST))
    assert str(move_up(event, ["b"]).label) == "déplacer « Table ronde »"
    assert str(move_up(event, ["a", "b"]).label) == "déplacer 2 séances"
