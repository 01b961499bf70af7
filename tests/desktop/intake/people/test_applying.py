"""A plan carried out: the people and organisations it makes, in order, once."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.intake.people.applying import with_people
from desktop.intake.people.columns import NAMING, Column, Columns
from desktop.intake.people.plan import Changed, New, Plan, ToChoose
from desktop.intake.people.planning import plan_people
from desktop.intake.people.questions import NONE_OF_THESE, Key
from desktop.intake.tables.table import Table
from desktop.model.event import Event, event_of
from desktop.model.people import Organisation, Person
from tests.desktop.intake.people.pasting import planned
from tests.strategies import events

EVENT = event_of(
    [
        Organisation(id="bosch", name="Bosch", position="V"),
        Person(id="luc", name="Luc Martin", function="Président", position="zz", former=True),
        Person(id="zoe", name="Zoé Roy", position="V"),
    ]
)


def imported(text: str, event: Event = EVENT) -> Event:
    return with_people(event, planned(event, text))


def test_new_people_come_last_in_the_order_of_the_table():
    after = imported("Nom\n" + "\n".join(f"Anne {letter}oy" for letter in "ZBRMA"))
    names = [person.name for person in after.all(Person)]
    assert names == ["Zoé Roy", "Luc Martin", *(f"Anne {letter}oy" for letter in "ZBRMA")]


def test_a_new_organisation_is_made_once_for_all_who_name_it_as_it_was_first_typed():
    after = imported("Nom;Structure\nAnne Blé;Neuve SA\nAli Roux;NEUVE SA\nLuc Martin;neuve sa")
    (bosch, new) = after.all(Organisation)
    assert (bosch.id, new.name) == ("bosch", "Neuve SA")
    assert [person.organisation for person in after.all(Person)] == ["", new.id, new.id, new.id]


def test_what_the_table_does_not_say_of_somebody_stays():
    after = imported("Nom;Tél\nMARTIN Luc;06 12 34 56 78")
    luc = EVENT.get(Person, "luc")
    assert luc is not None
    assert after.get(Person, "luc") == Person(
        id="luc",
        name="Luc Martin",
        function="Président",
        position="zz",
        former=True,
        phone="06 12 34 56 78",
    )


def test_who_is_to_choose_stays_out_and_so_does_their_organisation():
    assert imported("Nom;Structure\nLuc Martim;Neuve SA") == EVENT


def test_a_plan_without_people_changes_nothing():
    assert with_people(EVENT, Plan(())) == EVENT


NAMES = st.sampled_from(
    [
        "",
        "Luc Martin",
        "MARTIN Luc",
        "Luc Martim",
        "Zoé Roy",
        "Zoe Roy",
        "ROY",
        "<b>",
        "Anne-Lise Blé",
    ]
)
CELLS = st.one_of(
    st.sampled_from(["", "-", "Bosch", "Bosh", "Neuve", "neuve", "a@x.fr", "0612345678", "Élu"]),
    st.text(max_size=4),
)
MEANINGS = st.lists(st.sampled_from(list(Column)), min_size=3, max_size=3, unique=True)


@st.composite
def tables(draw: st.DrawFn) -> tuple[Table, Columns]:
    rows = draw(st.lists(st.tuples(NAMES, CELLS, CELLS, CELLS), min_size=1, max_size=6))
    meanings = [Column.NAME, *(each for each in draw(MEANINGS) if each not in NAMING)]
    meanings += [Column.IGNORED] * (4 - len(meanings))
    return Table(tuple(rows), tuple(range(1, len(rows) + 1))), Columns(tuple(meanings))


def some_answers(plan: Plan, draw: st.DataObject) -> dict[Key, str]:
    answers: dict[Key, str] = {}
    for entry in plan.entries:
        if isinstance(entry.outcome, ToChoose):
            for question in entry.outcome.questions:
                choices = [NONE_OF_THESE] if question.is_open else []
                choices += [option.answer for option in question.options]
                answer = draw.draw(st.sampled_from([None, *choices]))
                if answer is not None:
                    answers[question.key] = answer
    return answers


@settings(deadline=None, max_examples=200)
@given(tables(), st.sampled_from([Event(), EVENT]) | events(), st.data())
def test_bringing_a_table_in_twice_changes_nothing_more(
    table: tuple[Table, Columns], event: Event, data: st.DataObject
):
    answers: dict[Key, str] = {}
    for _ in range(3):  # answers may raise questions
        answers |= some_answers(plan_people(event, *table, answers), data)
    once = with_people(event, plan_people(event, *table, answers))
    plan = plan_people(once, *table, answers)
    assert not plan.imported, [
        each for each in plan.entries if isinstance(each.outcome, New | Changed)
    ]
    assert with_people(once, plan) == once


@settings(deadline=None, max_examples=60)
@given(tables(), st.sampled_from([Event(), EVENT]) | events())
def test_nothing_is_removed_and_nothing_is_emptied(table: tuple[Table, Columns], event: Event):
    after = with_people(event, plan_people(event, *table))
    assert after.records.keys() >= event.records.keys()
    for before in event.all(Person):
        person = after.get(Person, before.id)
        assert person is not None
        for field in ("name", "function", "organisation", "email", "phone", "biography"):
            assert getattr(person, field) or not getattr(before, field)
