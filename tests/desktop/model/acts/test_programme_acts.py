"""What is done to the programme: hours, days, trays, and who takes part."""

from dataclasses import replace
from datetime import time

from hypothesis import given
from hypothesis import strategies as st

from desktop.model.acts import (
    clear_hour,
    fix_hour,
    follow_on,
    join,
    put_side_by_side,
    set_day,
    set_hour,
    set_minutes,
    set_moment,
    set_role,
    take_apart,
    take_part,
    take_part_by_name,
    tray,
)
from desktop.model.event import Event, event_of
from desktop.model.people import Organisation, Person
from desktop.model.programme import Gathering, Participation, ParticipationRole, Session, Start
from tests.desktop.model.acts.test_moving import FIRST, SECOND, programme, written
from tests.strategies import IDS, events

TABLE = Session(id="table", title="Table ronde", moment="l’après-midi")
ANNE = Person(id="anne", name="Anne Roy")
ACME = Organisation(id="acme", name="Ateliers de la Mer", short_name="ADM")
WITNESS, SPEAKER = ParticipationRole.WITNESS, ParticipationRole.SPEAKER


def session(event: Event, id_: str) -> Session:
    found = event.get(Session, id_)
    assert found is not None
    return found


# --- hours ----------------------------------------------------------------------------------------


def test_an_hour_takes_the_place_of_a_moment_and_a_moment_of_an_hour():
    fixed = set_hour(event_of([TABLE]), ["table"], time(14, 15, 30))
    assert fixed.event.records["table"] == replace(
        TABLE, hour=time(14, 15), moment="", start=Start.FIXED
    )
    assert str(fixed.label) == "modifier « Table ronde »"
    back = set_moment(fixed.event, ["table"], "l’après-midi").event
    assert back.records["table"] == TABLE
    assert clear_hour(fixed.event, ["table"]).event.records["table"] == replace(TABLE, moment="")


def test_a_session_that_follows_on_keeps_its_moment_for_as_long_as_no_hour_is_known():
    fixed = replace(TABLE, hour=time(14), start=Start.FIXED)
    assert session(follow_on(event_of([fixed]), ["table"]).event, "table") == replace(
        TABLE, start=Start.LINKED
    )


def test_a_session_that_follows_on_is_fixed_at_the_hour_it_has():
    first = Session(id="first", hour=time(9), minutes=100, position="1V")
    event = event_of([first, Session(id="next", start=Start.LINKED, position="2V"), TABLE])
    fixed = fix_hour(event, ["next", "table"]).event
    assert session(fixed, "next").hour == time(10, 40)
    assert session(fixed, "next").start is Start.FIXED
    assert fixed.records["table"] is TABLE


def test_several_sessions_last_as_long():
    act = set_minutes(programme("a b c"), ["a", "c"], 45)
    assert [session.minutes for session in act.event.sessions] == [45, None, 45]
    assert str(act.label) == "modifier 2 séances"


def test_sessions_moved_to_another_day_come_at_its_end():
    assert written(set_day(programme("a b c | d"), ["a", "c"], SECOND).event) == "b | d a c"


def test_a_session_moved_to_a_day_without_sessions_opens_it():
    moved = set_day(programme("a b"), ["a"], SECOND).event
    assert written(moved) == "b | a"


def test_a_session_without_a_date_is_of_the_first_day_already():
    event = event_of([Gathering(dates=(FIRST, SECOND)), TABLE])
    assert set_day(event, ["table"], FIRST).event is event


def test_a_tray_moved_to_another_day_stays_a_tray_and_one_of_it_leaves_it():
    event = programme("[a b c] | d")
    assert written(set_day(event, ["a", "b", "c"], SECOND).event) == "d [a b c]"
    assert written(set_day(event, ["b"], SECOND).event) == "[a c] | d b"


# --- trays ----------------------------------------------------------------------------------------


def test_sessions_are_put_side_by_side_where_the_first_of_them_stands():
    act = put_side_by_side(programme("a b c d"), ["b", "d"])
    assert written(act.event) == "a [b d] c"
    assert str(act.label) == "mettre 2 séances en parallèle"


def test_sessions_join_the_tray_that_one_of_them_is_in():
    assert written(put_side_by_side(programme("a b [c d]"), ["a", "c"]).event) == "b [c d a]"
    assert written(join(programme("a b [c d]"), ["a"], "c").event) == "b [c d a]"
    assert written(join(programme("a b"), ["b"], "a").event) == "[a b]"


def test_a_session_of_another_day_joins_a_tray_of_this_one():
    assert written(join(programme("[a b] | c"), ["c"], "a").event) == "[a b c]"


def test_a_session_taken_out_of_a_tray_follows_it():
    act = take_apart(programme("[a b c] d"), ["a"])
    assert written(act.event) == "[b c] a d"
    assert written(take_apart(act.event, ["b"]).event) == "c b a d"


def test_a_whole_tray_is_taken_apart_in_its_order():
    assert written(take_apart(programme("[a b c] d"), ["a", "b", "c"]).event) == "a b c d"


@given(st.sets(st.sampled_from("abcdef"), min_size=2), st.sampled_from("abcdef"))
def test_whatever_is_put_side_by_side_is_one_tray_and_comes_apart_again(ids: set[str], one: str):
    event = programme("a [b c] d | e f")
    together = put_side_by_side(event, ids).event
    first = next(each for each in together.sessions if each.id in ids)
    assert ids <= {each.id for each in tray(together, first)}
    apart = take_apart(together, [one]).event
    assert not session(apart, one).parallel
    words = written(apart)
    assert words.count("[") == len({each.parallel for each in apart.sessions if each.parallel})


@given(events(8), st.lists(st.sampled_from(IDS), max_size=3), st.sampled_from(IDS))
def test_acts_on_the_programme_change_sessions_and_nothing_else(
    event: Event, ids: list[str], one: str
):
    for act in (
        put_side_by_side(event, ids),
        take_apart(event, ids),
        join(event, ids, one),
        set_day(event, ids, SECOND),
        set_hour(event, ids, time(9)),
        follow_on(event, ids),
    ):
        assert act.event.records.keys() == event.records.keys()
        for id_, record in act.event.records.items():
            assert record == event.records[id_] or isinstance(record, Session)


# --- who takes part -------------------------------------------------------------------------------


def test_somebody_takes_part_once_in_each_role():
    event = event_of([TABLE, ANNE, ACME])
    act = take_part(event, "table", "anne", WITNESS)
    assert str(act.label) == "ajouter Anne Roy à « Table ronde »"
    (new,) = act.event.within(TABLE, Participation)
    assert act.touched == (new.id,)
    assert take_part(act.event, "table", "anne", WITNESS).event is act.event
    both = take_part(act.event, "table", "acme", SPEAKER).event
    assert {(each.person, each.organisation) for each in both.within(TABLE, Participation)} == {
        ("anne", ""),
        ("", "acme"),
    }


def test_a_name_typed_is_that_of_somebody_known_or_a_new_person():
    event = event_of([TABLE, ANNE, ACME])
    known = take_part_by_name(event, "table", "  anne ROY", WITNESS).event
    assert [each.person for each in known.within(TABLE, Participation)] == ["anne"]
    organisation = take_part_by_name(event, "table", "adm", WITNESS).event
    assert [each.organisation for each in organisation.within(TABLE, Participation)] == ["acme"]
    act = take_part_by_name(event, "table", " Cléa Noé ", WITNESS)
    assert [person.name for person in act.event.all(Person)].count("Cléa Noé") == 1
    assert str(act.label) == "ajouter Cléa Noé à « Table ronde »"
    assert take_part_by_name(event, "table", " ", WITNESS).event is event


def test_who_takes_another_role_comes_last_among_those_who_have_it():
    event = event_of(
        [
            TABLE,
            Participation(id="one", session="table", role=WITNESS, position="V"),
            Participation(id="two", session="table", role=SPEAKER, position="A"),
        ]
    )
    act = set_role(event, ["two"], WITNESS)
    assert [each.id for each in act.event.within(TABLE, Participation)] == ["one", "two"]
