"""The checks of an event: functions from an event to problems. A new one is a line here."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TypeAlias

from desktop.model.checks.figures import (
    missing_perimeter,
    part_across_perimeters,
    part_across_units,
    part_larger_than_whole,
    unsourced_figure,
)
from desktop.model.checks.people import missing_function
from desktop.model.checks.pictures import missing_alternative
from desktop.model.checks.problem import Problem
from desktop.model.checks.programme import (
    missing_date,
    missing_rapporteur,
    missing_title,
    missing_venue,
    overlapping_sessions,
)
from desktop.model.checks.references import cyclic_reference, reference_to_nothing
from desktop.model.checks.spelling import two_spellings, wrong_spelling
from desktop.model.checks.syntheses import (
    action_without_date,
    action_without_owner,
    synthesis_without_action,
)
from desktop.model.checks.testimonies import quote_not_agreed, unattributed_testimony
from desktop.model.event import Event
from desktop.model.findings import Choice, Subject

Check: TypeAlias = Callable[[Event], Iterator[Problem]]

CHECKS: tuple[Check, ...] = (
    missing_title,
    missing_date,
    missing_venue,
    overlapping_sessions,
    missing_rapporteur,
    missing_function,
    two_spellings,
    wrong_spelling,
    unattributed_testimony,
    quote_not_agreed,
    unsourced_figure,
    missing_perimeter,
    part_across_units,
    part_across_perimeters,
    part_larger_than_whole,
    synthesis_without_action,
    action_without_owner,
    action_without_date,
    missing_alternative,
    reference_to_nothing,
    cyclic_reference,
)


def problems(event: Event) -> tuple[Problem, ...]:
    """All that is missing or doubtful in an event, but what the organiser decided to keep."""
    kept = {choice.key for choice in event.all(Choice) if choice.subject is Subject.FINDING_KEPT}
    return tuple(problem for check in CHECKS for problem in check(event) if problem.key not in kept)
