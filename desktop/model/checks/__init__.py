"""The checks of an event: functions from an event to problems. A new one is a line here."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType
from typing import TypeAlias

from desktop.model.checks.figures import (
    missing_perimeter,
    part_across_perimeters,
    part_across_units,
    part_larger_than_whole,
    part_of_what,
    unsourced_figure,
)
from desktop.model.checks.group import Group
from desktop.model.checks.hours import (
    date_outside,
    hours_out_of_order,
    overlapping_sessions,
    overrunning_session,
    person_in_two_places,
)
from desktop.model.checks.people import missing_function
from desktop.model.checks.pictures import missing_alternative
from desktop.model.checks.problem import Problem
from desktop.model.checks.programme import (
    missing_date,
    missing_rapporteur,
    missing_title,
    missing_venue,
)
from desktop.model.checks.references import cyclic_reference, reference_to_nothing
from desktop.model.checks.spelling import two_spellings, wrong_spelling
from desktop.model.checks.syntheses import (
    action_without_date,
    action_without_owner,
    stake_without_action,
    synthesis_without_action,
)
from desktop.model.checks.testimonies import (
    quote_not_agreed,
    silent_witness,
    unattributed_testimony,
)
from desktop.model.event import Event
from desktop.model.findings import Choice, Subject

Check: TypeAlias = Callable[[Event], Iterator[Problem]]

CHECKS: Mapping[Check, Group] = MappingProxyType(
    {
        missing_title: Group.COMPLETE,
        missing_date: Group.COMPLETE,
        missing_venue: Group.COMPLETE,
        date_outside: Group.DECIDE,
        hours_out_of_order: Group.DECIDE,
        overrunning_session: Group.DECIDE,
        overlapping_sessions: Group.DECIDE,
        person_in_two_places: Group.DECIDE,
        missing_rapporteur: Group.COMPLETE,
        missing_function: Group.COMPLETE,
        two_spellings: Group.DECIDE,
        wrong_spelling: Group.SPELLING,
        unattributed_testimony: Group.COMPLETE,
        silent_witness: Group.COMPLETE,
        quote_not_agreed: Group.DECIDE,
        unsourced_figure: Group.COMPLETE,
        missing_perimeter: Group.COMPLETE,
        part_of_what: Group.DECIDE,
        part_across_units: Group.DECIDE,
        part_across_perimeters: Group.DECIDE,
        part_larger_than_whole: Group.DECIDE,
        synthesis_without_action: Group.DECIDE,
        stake_without_action: Group.COMPLETE,
        action_without_owner: Group.COMPLETE,
        action_without_date: Group.COMPLETE,
        missing_alternative: Group.COMPLETE,
        reference_to_nothing: Group.DECIDE,
        cyclic_reference: Group.DECIDE,
    }
)
"""Each check, in the order in which they are told, with what its problems ask for."""

_GROUPS: Mapping[str, Group] = MappingProxyType(
    {check.__name__: group for check, group in CHECKS.items()}
)


def problems(event: Event) -> tuple[Problem, ...]:
    """All that is missing or doubtful in an event, but what the organiser decided to keep."""
    kept = _kept(event)
    return tuple(problem for problem in _all(event) if problem.key not in kept)


def kept_problems(event: Event) -> tuple[Problem, ...]:
    """The problems that the organiser decided to keep as they are, and that are still there."""
    kept = _kept(event)
    return tuple(problem for problem in _all(event) if problem.key in kept)


def group_of(problem: Problem) -> Group:
    """What a problem asks for."""
    return _GROUPS[problem.check]


def _all(event: Event) -> Iterator[Problem]:
    return (problem for check in CHECKS for problem in check(event))


def _kept(event: Event) -> frozenset[str]:
    choices = event.all(Choice)
    return frozenset(each.key for each in choices if each.subject is Subject.FINDING_KEPT)
