"""What the page of things to check shows, and what settles them."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given

from desktop.model.acts import correct_everywhere, keep_findings, unite
from desktop.model.checks import CHECKS, group_of, kept_problems, problems
from desktop.model.checks.group import Group, Sign
from desktop.model.checks.problem import Problem
from desktop.model.checks.remedy import Correction, Union, remedy
from desktop.model.checks.rows import asked_of_day, rows
from desktop.model.event import KINDS, Event, event_of, put
from desktop.model.findings import Figure, Point, Term
from desktop.model.people import Organisation, Person
from desktop.model.plain import fields_of
from desktop.model.programme import Gathering, Session, SessionKind
from desktop.model.record import Record
from tests.desktop.model.test_checks import CASES, DAY
from tests.strategies import events

WORKSHOPS = [
    Session(id=id_, title=title, kind=SessionKind.WORKSHOP)
    for id_, title in (("a", "Innovation"), ("b", "Emploi"), ("c", "Export"))
]


def tripped(name: str) -> tuple[Event, Problem]:
    records: list[Record] = [*CASES[name][0]]
    if not any(isinstance(record, Gathering) for record in records):
        records.append(DAY)
    event = event_of(records)
    return event, next(each for each in problems(event) if each.check == name)


@pytest.mark.parametrize("check", CHECKS)
def test_every_problem_leads_to_a_record_and_to_what_to_look_at(check: Callable[..., object]):
    event, problem = tripped(check.__name__)
    first = event.records.get(problem.about[0], Gathering())
    assert problem.field in fields_of(type(first)) or problem.field in KINDS
    assert group_of(problem) in Group


@given(events(8))
def test_no_two_problems_have_one_key_so_that_each_is_set_aside_alone(event: Event):
    keys = [problem.key for problem in problems(event)]
    assert len(keys) == len(set(keys))


def test_three_workshops_without_rapporteur_are_one_row():
    told = rows(problems(event_of([DAY, *WORKSHOPS])))
    assert [str(row.sentence) for row in told] == ["3 ateliers n’ont pas de rapporteur."]
    assert [problem.about for problem in told[0].problems] == [("a",), ("b",), ("c",)]
    assert told[0].sign is Sign.INFO


def test_one_workshop_without_rapporteur_is_named():
    (row,) = rows(problems(event_of([DAY, WORKSHOPS[0]])))
    assert str(row.sentence) == "L’atelier « Innovation » n’a pas de rapporteur."


def test_what_is_to_be_decided_comes_first_with_a_warning():
    part = Figure(
        id="part", label="dont des ingénieurs", value=Decimal(2), perimeter="Aude", source=""
    )
    told = rows(problems(event_of([DAY, *WORKSHOPS, part])))
    assert [row.group for row in told] == [Group.DECIDE, Group.COMPLETE, Group.COMPLETE]
    assert told[0].sign is Sign.WARNING


def test_one_misspelling_in_three_places_is_one_row():
    term = Term(id="t", text="UIMM", wrong_spellings=("IUMM",))
    points = [Point(id="p", text="L’IUMM"), Point(id="q", text="IUMM", details=("IUMM",))]
    (row,) = rows(problems(event_of([DAY, term, *points])))
    assert row.group is Group.SPELLING
    assert len(row.problems) == 3


@given(events(8))
def test_every_problem_stands_in_one_row(event: Event):
    told = problems(event)
    listed = [problem.key for row in rows(told) for problem in row.problems]
    assert sorted(listed) == sorted(problem.key for problem in told)


def test_findings_kept_are_listed_apart():
    event = event_of([DAY, *WORKSHOPS])
    first = problems(event)[0]
    kept = keep_findings(event, [first]).event
    assert kept_problems(event) == ()
    assert kept_problems(kept) == (first,)
    settled = put(kept, Session(id="a", title="Innovation", kind=SessionKind.TALK))
    assert kept_problems(settled) == ()


# --- what to do next ------------------------------------------------------------------------------


def test_the_title_is_asked_for_before_anything_is_decided():
    event = event_of([Gathering(venue="Béziers"), *WORKSHOPS, Organisation(id="o", name="UIMM"),
                      Point(id="p", text="L’IUMM")])  # fmt: skip
    assert [row.problems[0].check for row in asked_of_day(event)] == [
        "missing_title",
        "missing_date",
        "two_spellings",
    ]


def test_one_long_trouble_does_not_hide_the_others():
    untitled = [Session(id=f"s{rank}", date=date(2018, 3, 8)) for rank in range(9)]
    asked = asked_of_day(event_of([Gathering(title="Une journée", dates=DAY.dates), *untitled]))
    assert [row.problems[0].check for row in asked] == ["missing_title", "missing_venue"]


def test_nothing_is_asked_of_a_day_without_problems():
    assert asked_of_day(event_of([DAY])) == ()


# --- remedies -------------------------------------------------------------------------------------


def problem_of(event: Event, check: str) -> Problem:
    return next(each for each in problems(event) if each.check == check)


def test_a_wrong_spelling_is_settled_by_correcting_it_everywhere():
    term = Term(id="t", text="UIMM", wrong_spellings=("IUMM",))
    event = event_of([DAY, term, Point(id="p", text="L’IUMM"), Point(id="q", text="IUMM")])
    cure = remedy(event, problem_of(event, "wrong_spelling"))
    assert cure == Correction("IUMM", "UIMM", (("p", "text"), ("q", "text")))
    assert problems(correct_everywhere(event, cure.wrong, cure.right)[0].event) == ()


@pytest.mark.parametrize(
    "more",
    [
        [Organisation(id="o", name="UIMM"), Point(id="p", text="IUMM"), Point(id="q", text="IUMM")],
        [Point(id="p", text="IUMM"), Point(id="q", text="UIMM"), Point(id="r", text="L’UIMM")],
    ],
)
def test_of_two_acronyms_the_name_of_somebody_is_right_else_the_more_frequent(more: list[Record]):
    event = event_of([DAY, *more])
    cure = remedy(event, problem_of(event, "two_spellings"))
    assert isinstance(cure, Correction)
    assert (cure.wrong, cure.right) == ("IUMM", "UIMM")
    assert problems(correct_everywhere(event, cure.wrong, cure.right)[0].event) == ()


def test_two_records_of_one_name_are_settled_by_uniting_them():
    event = event_of(
        [
            DAY,
            Organisation(id="a", name="Bosch SA", position="A"),
            Organisation(id="b", name="BOSCH SA", position="B"),
            Person(id="luc", organisation="b"),
        ]
    )
    cure = remedy(event, problem_of(event, "two_spellings"))
    assert cure == Union("b", "a")
    assert problems(unite(event, cure.kept, [cure.other]).event) == ()


def test_what_somebody_has_to_fill_in_has_no_remedy():
    event, problem = tripped("missing_venue")
    assert remedy(event, problem) is None
