"""Each check, on an event that trips it and on one that nearly does."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, time
from decimal import Decimal

import pytest
from hypothesis import given

from desktop.model.checks import CHECKS, problems
from desktop.model.event import Event, event_of
from desktop.model.findings import (
    Agreement,
    Choice,
    Figure,
    Form,
    Picture,
    Point,
    PointKind,
    Source,
    Subject,
    Term,
    Testimony,
    Values,
)
from desktop.model.people import Consent, ConsentState, Organisation, Person
from desktop.model.programme import (
    Gathering,
    Participation,
    ParticipationRole,
    Presence,
    Session,
    SessionKind,
    Theme,
)
from desktop.model.record import Record
from tests.strategies import events

DAY = Gathering(title="Une journée", dates=(date(2018, 3, 8),), venue="Béziers")
LUC = Person(id="luc", name="Luc Martin", function="Président")
ANNE = Person(id="anne", name="Anne Roy", function="Directrice")
SPEAKS = Participation(id="speaks", person="luc", role=ParticipationRole.SPEAKER)
WORKSHOP = Session(id="w", kind=SessionKind.WORKSHOP, title="Innovation", room="A")
RAPPORTEUR = Participation(
    id="rapporteur", session="w", person="luc", role=ParticipationRole.RAPPORTEUR
)
AUDIT = Source(id="audit", title="Audit")
WHOLE = Figure(
    id="whole", label="salariés", value=Decimal(21500), unit="personnes",
    perimeter="Occitanie Est", source="audit",
)  # fmt: skip
PART = replace(WHOLE, id="part", label="ingénieurs", value=Decimal(1650), part_of="whole")
SAID = Testimony(
    id="said", person="luc", words="Osons.", form=Form.VERBATIM, status=Agreement.AGREED
)
STAKE = Point(id="stake", session="w", kind=PointKind.STAKE, text="Répondre à la pénurie")
ACTION = Point(
    id="action", session="w", kind=PointKind.ACTION, text="Former", parent="stake",
    owner_person="luc", due_words="fin 2018",
)  # fmt: skip
PORTRAIT = Picture(id="portrait", caption="L’atelier", alternative="Deux personnes à une table")
FIRST = Session(id="first", title="A", room="Salle 1", hour=time(9), minutes=60)
SECOND = Session(id="second", title="B", room="Salle 1", hour=time(10), minutes=30)
BESIDE = [replace(FIRST, parallel="p", hour=None), replace(SECOND, parallel="p", room="Salle 2")]
SPEAKS_FIRST = replace(SPEAKS, id="first-speaks", session="first")
WITNESS = Participation(id="witness", session="w", person="luc", role=ParticipationRole.WITNESS)

CASES: dict[str, tuple[Sequence[Record], Sequence[Record]]] = {
    # check: (what trips it, what nearly does)
    "missing_title": ([replace(DAY, title=" ")], [Session(id="b", kind=SessionKind.BREAK)]),
    "missing_date": ([replace(DAY, dates=())], []),
    "missing_venue": ([replace(DAY, venue="")], [replace(DAY, venue="", town="Béziers")]),
    "missing_function": ([replace(LUC, function=""), SPEAKS], [LUC, SPEAKS]),
    "unsourced_figure": ([replace(WHOLE, source="")], [WHOLE, AUDIT]),
    "missing_perimeter": ([replace(WHOLE, perimeter="")], [WHOLE]),
    "part_across_units": (
        [WHOLE, replace(PART, unit="entreprises")],
        [WHOLE, replace(PART, unit="Personnes")],
    ),
    "part_across_perimeters": (
        [WHOLE, replace(PART, perimeter="France")],
        [WHOLE, replace(PART, perimeter="")],
    ),
    "part_larger_than_whole": (
        [WHOLE, replace(PART, value=Decimal(21501))],
        [WHOLE, replace(PART, value=Decimal(21500))],
    ),
    "unattributed_testimony": (
        [replace(SAID, person="nobody"), LUC],
        [replace(SAID, person="", of_group=True)],
    ),
    "quote_not_agreed": ([replace(SAID, status=Agreement.SENT), LUC], [SAID, LUC]),
    "wrong_spelling": (
        [Term(id="t", text="UIMM", wrong_spellings=("IUMM",)), replace(DAY, summary="L’IUMM.")],
        [Term(id="t", text="UIMM", wrong_spellings=("IUMM",)), replace(DAY, summary="L’IUMMA.")],
    ),
    "two_spellings": (
        [Organisation(id="o", name="UIMM"), replace(DAY, summary="L’IUMM invite.")],
        [Organisation(id="o", name="UIMM"), replace(DAY, summary="L’IUT invite.")],
    ),
    "synthesis_without_action": ([WORKSHOP, STAKE], [WORKSHOP, STAKE, ACTION]),
    "action_without_owner": ([replace(ACTION, owner_person="gone"), LUC], [ACTION, LUC]),
    "action_without_date": ([replace(ACTION, due_words=" ")], [ACTION]),
    "missing_rapporteur": ([WORKSHOP], [WORKSHOP, RAPPORTEUR]),
    "date_outside": (
        [replace(FIRST, date=date(2018, 3, 9))],
        [FIRST, replace(SECOND, date=date(2018, 3, 8))],
    ),
    "hours_out_of_order": (
        [replace(FIRST, position="B"), replace(SECOND, position="A")],
        [replace(FIRST, position="B"), replace(SECOND, position="A", room="Salle 2")],
    ),
    "overrunning_session": ([FIRST, replace(SECOND, hour=time(9, 48))], [FIRST, SECOND]),
    "person_in_two_places": (
        [SPEAKS_FIRST, LUC, replace(SPEAKS_FIRST, id="too", session="second"), *BESIDE],
        [
            SPEAKS_FIRST,
            LUC,
            *BESIDE,
            replace(SPEAKS_FIRST, id="too", session="second", presence=Presence.EXCUSED),
        ],
    ),
    "silent_witness": (
        [WORKSHOP, LUC, WITNESS, replace(SAID, session="w", person="anne"), ANNE],
        [WORKSHOP, LUC, WITNESS, replace(SAID, session="w", person="", of_group=True)],
    ),
    "part_of_what": (
        [replace(WHOLE, qualifier="dont")],
        [WHOLE, replace(PART, qualifier="Dont")],
    ),
    "stake_without_action": (
        [WORKSHOP, STAKE, ACTION, replace(STAKE, id="other")],
        [WORKSHOP, STAKE, ACTION, replace(STAKE, id="other", kind=PointKind.CHALLENGE)],
    ),
    "overlapping_sessions": (
        [
            replace(FIRST, parallel="p"),
            replace(SECOND, hour=time(9, 59), room="SALLE 1", parallel="p"),
        ],
        [FIRST, SECOND, replace(SECOND, id="third", hour=time(9), room="Salle 2")],
    ),
    "missing_alternative": (
        [replace(PORTRAIT, alternative=" ")],
        [replace(PORTRAIT, alternative=""), replace(LUC, photo="portrait")],
    ),
    "reference_to_nothing": ([Theme(id="t", title="Prix", session="gone")], [SPEAKS, LUC]),
    "cyclic_reference": (
        [replace(STAKE, parent="action"), ACTION],
        [STAKE, ACTION, replace(ACTION, id="other")],
    ),
}


def found(name: str, records: Sequence[Record]) -> list[str]:
    gathering = [] if any(isinstance(record, Gathering) for record in records) else [DAY]
    event = event_of([*gathering, *records])
    return [str(problem.sentence) for problem in problems(event) if problem.check == name]


@pytest.mark.parametrize("name", CASES)
def test_a_check_finds_what_is_wrong_and_says_so_in_a_sentence(name: str):
    said = found(name, CASES[name][0])
    assert len(said) == 1
    assert said[0].endswith(".")
    assert "{" not in said[0]


@pytest.mark.parametrize("name", CASES)
def test_a_check_lets_pass_what_is_nearly_wrong(name: str):
    assert not found(name, CASES[name][1])


def test_every_check_has_its_cases():
    assert {check.__name__ for check in CHECKS} == set(CASES)


@pytest.mark.parametrize("check", CHECKS)
def test_a_problem_set_aside_is_not_told_again(check: Callable[[Event], object]):
    records = [*CASES[check.__name__][0]]
    if not any(isinstance(record, Gathering) for record in records):
        records.append(DAY)
    told = [p for p in problems(event_of(records)) if p.check == check.__name__]
    kept = [
        Choice(id=f"kept-{rank}", subject=Subject.FINDING_KEPT, key=problem.key)
        for rank, problem in enumerate(told)
    ]
    left = problems(event_of([*records, *kept]))
    assert check.__name__ not in {problem.check for problem in left}


@given(events(12))
def test_the_checks_survive_any_event(event: Event):
    for problem in problems(event):
        assert str(problem.sentence)
        assert problem.about


def test_somebody_who_refused_to_be_named_is_told_before_their_quote_leaves():
    refused = replace(LUC, naming=Consent(ConsentState.REFUSED))
    assert found("quote_not_agreed", [SAID, refused]) == [
        "Luc Martin refuse d’être nommé : « Osons. » sortira sans son nom."
    ]


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("Fédération", "Federation", True),
        ("Fédération", "Fédérations", True),
        ("Fédération", "Fédartéion", False),
        ("Luc", "Lux", False),
        ("Michelin", "Mihcelin", True),
        ("Groupe 11", "Groupe 12", False),
        ("Groupe 11", "Groupe 1", False),
    ],
)
def test_names_a_slip_apart_are_alike(one: str, other: str, *, alike: bool):
    organisations = [Organisation(id="a", name=one), Organisation(id="b", name=other)]
    assert bool(found("two_spellings", organisations)) is alike


def test_a_percentage_is_not_a_part_of_euros():
    euros = replace(WHOLE, unit="€")
    assert found("part_across_units", [euros, replace(PART, unit="%")])


def test_a_figure_without_a_name_is_told_as_such() -> None:
    series = (Values(name="Salariés", values=(Decimal(1), Decimal(2))),)
    figure = Figure(id="f", categories=("2016", "2017"), series=series)
    told = [str(each.sentence) for each in problems(event_of([figure]))]
    assert "Le chiffre sans nom n’a pas de source." in told
