"""What is done at a round table: words noted, given to others, moved; questions prepared."""

from __future__ import annotations

import pytest
from hypothesis import given

from desktop.model.acts import (
    Way,
    give_words,
    move_voice,
    move_words,
    note_words,
    questions_of,
    set_questions,
)
from desktop.model.event import Event, event_of
from desktop.model.findings import Agreement, Point, PointKind, Testimony
from desktop.model.people import Person
from desktop.model.programme import Participation, ParticipationRole, Session, SessionKind, Theme
from desktop.model.voices import GROUP, Voice, round_table
from tests.strategies import events

PASCAL, LUC = Voice(person="pascal"), Voice(person="luc")


def day() -> Event:
    return event_of(
        [
            Session(id="table", kind=SessionKind.ROUND_TABLE),
            Theme(id="one", session="table", position="1", title="Le management"),
            Theme(id="two", session="table", position="2"),
            *(
                record
                for rank, name in enumerate(("pascal", "luc"), 1)
                for record in (
                    Person(id=name, name=name.title()),
                    Participation(
                        id=f"w-{name}", session="table", person=name, position=str(rank),
                        role=ParticipationRole.WITNESS,
                    ),
                )
            ),
            *(
                Testimony(
                    id=id_, session="table", theme="one", of_group=True, words=id_,
                    position=str(rank), status=Agreement.AGREED,
                )
                for rank, id_ in enumerate("abc", 1)
            ),
        ]
    )  # fmt: skip


def cell(event: Event, theme: str, voice: Voice) -> str:
    return "".join(each.id for each in round_table(event, "table").said(theme, voice))


def test_words_begin_after_others_and_are_then_rewritten():
    new = Testimony(id="n", session="table", theme="one", of_group=True)
    act = note_words(day(), new, "Or", after="a")
    assert (cell(act.event, "one", GROUP), str(act.label)) == ("anbc", "ajouter « Or »")
    again = note_words(act.event, new, "Orienter")
    assert cell(again.event, "one", GROUP) == "anbc"
    assert again.event.get(Testimony, "n").words == "Orienter"  # type: ignore[union-attr]


def test_words_given_to_a_witness_keep_their_status():
    act = give_words(day(), ["b"], theme="one", voice=PASCAL)
    assert (cell(act.event, "one", GROUP), cell(act.event, "one", PASCAL)) == ("ac", "b")
    assert act.event.get(Testimony, "b").status is Agreement.AGREED  # type: ignore[union-attr]
    assert str(act.label) == "attribuer « b »"
    assert give_words(act.event, ["b"], theme="one", voice=PASCAL).event is act.event


@pytest.mark.parametrize(
    ("moved", "way", "first", "second"),
    [("a", Way.DOWN, "bac", ""), ("c", Way.DOWN, "ab", "c"), ("b", Way.UP, "bac", "")],
)
def test_words_move_in_their_cell_then_to_the_next_theme(
    moved: str, way: Way, first: str, second: str
):
    event = move_words(day(), [moved], way).event
    assert (cell(event, "one", GROUP), cell(event, "two", GROUP)) == (first, second)


@pytest.mark.parametrize(("moved", "way"), [("a", Way.UP), ("a", Way.RIGHT), ("gone", Way.LEFT)])
def test_words_at_the_edge_of_the_grid_stay(moved: str, way: Way):
    event = day()
    assert move_words(event, [moved], way).event is event


def test_words_move_sideways_to_the_next_voice():
    assert cell(move_words(day(), ["a"], Way.LEFT).event, "one", LUC) == "a"


def test_words_put_beside_others_stand_there():
    event = give_words(day(), ["c"], theme="one", voice=GROUP, beside="a").event
    assert cell(event, "one", GROUP) == "acb"
    event = give_words(event, ["a", "b"], theme="one", voice=GROUP, beside="c", after=False).event
    assert cell(event, "one", GROUP) == "abc"
    same = give_words(event, ["a"], theme="one", voice=GROUP, beside="b", after=False)
    assert same.event is event


def test_words_put_beside_those_of_somebody_else_are_theirs():
    event = give_words(day(), ["b"], theme="two", voice=PASCAL).event
    act = give_words(event, ["a", "c"], theme="two", voice=PASCAL, beside="b", after=False)
    assert cell(act.event, "two", PASCAL) == "acb"
    assert str(act.label) == "attribuer 2 propos"


def test_words_given_together_keep_their_themes():
    event = give_words(day(), ["b"], theme="two").event
    act = give_words(event, ["a", "b"], voice=LUC)
    assert (cell(act.event, "one", LUC), cell(act.event, "two", LUC)) == ("a", "b")
    assert cell(give_words(act.event, ["a", "c"], theme="two").event, "two", GROUP) == "c"


@pytest.mark.parametrize(
    ("way", "first", "second"),
    [(Way.DOWN, "cab", ""), (Way.UP, "abc", ""), (Way.LEFT, "c", ""), (Way.RIGHT, "abc", "")],
)
def test_words_taken_together_move_as_one(way: Way, first: str, second: str):
    event = move_words(day(), ["a", "b"], way).event
    assert (cell(event, "one", GROUP), cell(event, "two", GROUP)) == (first, second)
    assert cell(event, "one", LUC) == ("ab" if way is Way.LEFT else "")


def test_words_taken_together_go_to_the_next_theme_from_the_foot_of_their_cell():
    act = move_words(day(), ["b", "c"], Way.DOWN)
    assert (cell(act.event, "one", GROUP), cell(act.event, "two", GROUP)) == ("a", "bc")
    assert str(act.label) == "déplacer 2 propos"


def test_witnesses_change_places_and_the_group_stays_last():
    event = move_voice(day(), "table", PASCAL, Way.RIGHT).event
    assert [seat.voice for seat in round_table(event, "table").seats] == [LUC, PASCAL, GROUP]
    assert move_voice(event, "table", PASCAL, Way.RIGHT).event is event
    assert move_voice(event, "table", GROUP, Way.LEFT).event is event


def test_questions_of_a_theme_are_rewritten_added_and_removed():
    act = set_questions(day(), "one", ["Qui ?", "Quand ?"])
    assert [each.text for each in questions_of(act.event, "one")] == ["Qui ?", "Quand ?"]
    assert str(act.label) == "préparer les questions de « Le management »"
    first, _ = questions_of(act.event, "one")
    less = set_questions(act.event, "one", ["Comment ?"]).event
    (left,) = questions_of(less, "one")
    assert (left.id, left.text, left.session) == (first.id, "Comment ?", "table")
    assert set_questions(less, "one", ["Comment ?"]).event is less
    assert set_questions(less, "gone", ["Qui ?"]).event is less


def test_other_points_of_a_theme_are_no_questions():
    finding = Point(id="p", session="table", theme="one", kind=PointKind.FINDING, text="Constat")
    event = event_of([*day(), finding])
    assert questions_of(event, "one") == ()
    assert set_questions(event, "one", []).event is event


@given(events())
def test_moving_words_loses_none(event: Event):
    for testimony in event.all(Testimony):
        for way in Way:
            ids = [testimony.id, *(each.id for each in event.all(Testimony)[:2])]
            moved = move_words(event, ids, way).event
            assert {each.words for each in moved.all(Testimony)} == {
                each.words for each in event.all(Testimony)
            }
