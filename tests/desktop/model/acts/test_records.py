"""Adding, duplicating, removing and setting: what is asked for, and nothing else."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.model.acts import add, bring_pictures, duplicate, remove, set_field, siblings
from desktop.model.event import Event, event_of
from desktop.model.findings import Choice, Figure, Picture, Point, PointKind, Testimony
from desktop.model.people import Organisation, Person
from desktop.model.programme import (
    GATHERING,
    Gathering,
    Participation,
    ParticipationRole,
    Session,
    SessionKind,
    Theme,
)
from desktop.model.record import Id, Record
from desktop.model.references import dangling, references
from tests.strategies import IDS, events

DAY = date(2018, 3, 9)
TABLE = Session(id="table", title="Table ronde", kind=SessionKind.ROUND_TABLE, position="V")
ANNE = Person(id="anne", name="Anne Roy", position="V")
BOB = Person(id="bob", name="Bob Ly", position="k")

some_ids = st.lists(st.sampled_from((*IDS, GATHERING)), max_size=4)


def ids(records: tuple[Record, ...]) -> list[Id]:
    return [record.id for record in records]


# --- adding ---------------------------------------------------------------------------------------


def test_a_session_added_after_another_is_of_its_day():
    event = event_of([replace(TABLE, date=DAY), Session(id="end", date=DAY, position="k")])
    added = add(event, Session(id="new"), after="table")
    assert ids(added.event.sessions) == ["table", "new", "end"]
    assert added.event.get(Session, "new") == Session(
        id="new", date=DAY, position=added.event.records["new"].position
    )
    assert added.touched == ("new",)
    assert str(added.label) == "nouvelle séance"


def test_what_is_added_stands_at_the_end_where_nothing_is_said():
    added = add(event_of([ANNE, BOB]), Person(id="new", name="Cléa Noé"))
    assert ids(added.event.all(Person)) == ["anne", "bob", "new"]
    assert str(added.label) == "ajouter Cléa Noé"


def test_pictures_come_after_the_others_in_their_order_as_one_step():
    event = event_of([Picture(id="old", content="a", position="V")])
    act, new = bring_pictures(event, [Picture(id="b", content="b"), Picture(id="c", content="c")])
    assert ids(act.event.all(Picture)) == ["old", "b", "c"]
    assert (act.touched, new) == (("b", "c"), 2)
    assert str(act.label) == "ajouter 2 images"


def test_a_picture_the_day_holds_already_is_selected_rather_than_added():
    event = event_of([Picture(id="old", content="a", position="V")])
    again = [
        Picture(id="b", content="a"),
        Picture(id="c", content="c"),
        Picture(id="d", content="c"),
    ]
    act, new = bring_pictures(event, again)
    assert ids(act.event.all(Picture)) == ["old", "c"]
    assert (act.touched, new) == (("old", "c"), 1)
    assert str(act.label) == "nouvelle image"
    same, none = bring_pictures(event, again[:1])
    assert (same.event, same.touched, none) == (event, ("old",), 0)


def test_an_action_is_added_after_another_under_the_same_stake():
    first = Point(id="first", session="w", kind=PointKind.ACTION, parent="stake")
    event = event_of([Session(id="w"), Point(id="stake", session="w"), first])
    added = add(event, Point(id="new", kind=PointKind.ACTION), after="first").event
    assert ids(siblings(added, first)) == ["first", "new"]


def test_a_point_of_another_kind_goes_to_the_end_of_its_own_list():
    stake = Point(id="stake", session="w", kind=PointKind.STAKE)
    challenge = Point(id="challenge", session="w", kind=PointKind.CHALLENGE)
    added = add(
        event_of([Session(id="w"), stake, challenge]),
        Point(id="new", kind=PointKind.CHALLENGE),
        after="stake",
    ).event
    assert ids(siblings(added, challenge)) == ["challenge", "new"]


@given(events(8), st.sampled_from(IDS))
def test_adding_changes_no_word_of_the_others(event: Event, after: Id):
    for record in (Session(id="new"), Point(id="new"), Person(id="new"), Choice(id="new")):
        added = add(event, record, after=after).event
        assert added.records.keys() == event.records.keys() | {"new"}
        for id_, was in event.records.items():
            assert replace(added.records[id_], position=was.position) == was


# --- removing -------------------------------------------------------------------------------------


def test_the_next_of_the_list_is_selected_or_the_one_before():
    event = event_of([ANNE, BOB, Person(id="cleo", position="z")])
    assert remove(event, ["bob"]).touched == ("cleo",)
    assert remove(event, ["bob", "cleo"]).touched == ("anne",)
    assert remove(event, ["anne", "bob", "cleo"]).touched == ()


@pytest.mark.parametrize(
    ("gone", "label"),
    [
        (["anne"], "supprimer Anne Roy"),
        (["anne", "bob"], "supprimer 2 personnes"),
        (["table"], "supprimer « Table ronde »"),
        (["blank"], "supprimer une séance"),
        (["table", "anne"], "supprimer 2 fiches"),
        (["speaks"], "retirer Anne Roy"),
        (["half"], "supprimer « près de 1700 entreprises »"),
    ],
)
def test_a_removal_names_what_is_removed(gone: list[Id], label: str):
    figure = Figure(id="half", label="entreprises", qualifier="près de", value=None)
    event = event_of(
        [
            ANNE, BOB, TABLE, Session(id="blank"),
            replace(figure, label="1700 entreprises"),
            Participation(id="speaks", person="anne"),
        ]
    )  # fmt: skip
    assert str(remove(event, gone).label) == label


@given(events(8), some_ids)
def test_removing_removes_nothing_else_and_never_the_day(event: Event, gone: list[Id]):
    left = remove(event, gone)
    stay = {id_: each for id_, each in event.records.items() if id_ not in gone}
    if GATHERING in event.records:
        stay[GATHERING] = event.records[GATHERING]
    assert left.event.records == stay
    assert set(left.touched) <= stay.keys()


# --- setting --------------------------------------------------------------------------------------


def test_one_field_of_several_records_is_set_at_once():
    act = set_field(event_of([ANNE, BOB, TABLE]), ["anne", "bob", "table"], "former", value=True)
    assert [person.former for person in act.event.all(Person)] == [True, True]
    assert act.event.records["table"] is TABLE
    assert act.touched == ("anne", "bob")
    assert str(act.label) == "modifier 2 personnes"


def test_setting_what_a_field_holds_already_changes_nothing():
    event = event_of([ANNE])
    assert set_field(event, ["anne"], "name", "Anne Roy").event is event
    assert str(set_field(event, ["anne"], "name", "Anne Roi").label) == "modifier Anne Roy"


# --- duplicating ----------------------------------------------------------------------------------

WHOLE_SESSION = (
    TABLE,
    Theme(id="theme", session="table", title="Recruter"),
    Participation(id="speaks", session="table", person="anne", role=ParticipationRole.WITNESS),
    Point(id="stake", session="table", theme="theme", kind=PointKind.STAKE, evidence=("figure",)),
    Point(id="action", session="table", kind=PointKind.ACTION, parent="stake", answers=("old",)),
    Testimony(id="said", session="table", theme="theme", person="anne", words="Osons."),
    Figure(id="figure", session="table", label="entreprises"),
    Figure(id="part", session="table", part_of="figure"),
)


def test_a_session_is_duplicated_with_all_that_belongs_to_it():
    event = event_of([*WHOLE_SESSION, ANNE, Point(id="old"), Session(id="end", position="k")])
    act = duplicate(event, ["table"])
    (copy,) = (act.event.records[id_] for id_ in act.touched)
    assert isinstance(copy, Session)
    assert ids(act.event.sessions) == ["table", copy.id, "end"]
    assert copy == replace(TABLE, id=copy.id, position=copy.position)
    themes = act.event.within(copy, Theme)
    stakes = [point for point in act.event.within(copy, Point) if not point.parent]
    (action,) = act.event.children(stakes[0])
    whole, part = sorted(act.event.within(copy, Figure), key=lambda figure: figure.part_of)
    assert stakes[0].theme == themes[0].id
    assert stakes[0].evidence == (whole.id,)
    assert action.answers == ("old",)
    assert part.part_of == whole.id
    (said,) = act.event.within(copy, Testimony)
    assert (said.person, said.theme) == ("anne", themes[0].id)
    assert [each.person for each in act.event.within(copy, Participation)] == ["anne"]
    assert str(act.label) == "dupliquer « Table ronde »"


def test_a_person_is_duplicated_without_what_they_do_at_the_day():
    event = event_of([*WHOLE_SESSION, ANNE])
    act = duplicate(event, ["anne"])
    assert len(act.event.records) == len(event.records) + 1
    assert ids(act.event.all(Person)) == ["anne", *act.touched]


def test_a_stake_is_duplicated_with_its_actions():
    act = duplicate(event_of(WHOLE_SESSION), ["stake", "action"])
    (stake,) = (act.event.get(Point, id_) for id_ in act.touched)
    assert stake is not None
    assert len(act.event.children(stake)) == 1
    assert str(act.label) == "dupliquer un point"


def test_several_are_duplicated_after_the_last_of_them():
    event = event_of([ANNE, BOB, Person(id="cleo", position="z")])
    act = duplicate(event, ["bob", "anne"])
    people = act.event.all(Person)
    assert [person.name for person in people] == ["Anne Roy", "Bob Ly", "Anne Roy", "Bob Ly", ""]
    assert str(act.label) == "dupliquer 2 personnes"


def test_one_of_a_tray_is_duplicated_inside_it_and_a_whole_tray_beside_it():
    tray = [
        Session(id=id_, parallel="ateliers", position=f"{rank}V") for rank, id_ in enumerate("ab")
    ]
    one = duplicate(event_of(tray), ["a"]).event
    assert {session.parallel for session in one.sessions} == {"ateliers"}
    whole = duplicate(event_of(tray), ["a", "b"]).event
    words = [session.parallel for session in whole.sessions]
    assert words[:2] == ["ateliers", "ateliers"]
    assert words[2] == words[3] != "ateliers"


@given(events(8), some_ids)
def test_copies_share_no_id_and_refer_to_nothing_that_was_not_dangling(
    event: Event, chosen: list[Id]
):
    after = duplicate(event, chosen).event
    for id_, was in event.records.items():
        assert replace(after.records[id_], position=was.position) == was
    fresh = [after.records[id_] for id_ in after.records.keys() - event.records.keys()]
    loose = {id_ for record in event for _, id_ in dangling(event, record)}
    for record in fresh:
        assert not isinstance(record, Gathering | Choice)
        assert {id_ for _, id_ in dangling(after, record)} <= loose
    inside = {record.id for record in fresh}
    for record in event:
        assert not inside & {id_ for _, id_ in references(record)}


def test_what_shows_a_session_is_not_duplicated_with_it():
    event = event_of([TABLE, Picture(id="room", shows="table"), Organisation(id="o")])
    assert len(duplicate(event, ["table"]).event.records) == 4
