"""Correcting a spelling everywhere, and setting what was found aside."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from desktop.model.acts.act import Act, ids_of, nothing_done
from desktop.model.checks.problem import Problem
from desktop.model.event import Event, put
from desktop.model.event import remove as without
from desktop.model.findings import Choice, Subject
from desktop.model.record import Emphasis, Record, new_id
from desktop.model.sentence import say
from desktop.model.texts import spelt_as, spelt_fields


def correct_everywhere(event: Event, wrong: str, right: str) -> tuple[Act, int]:
    """Write one spelling for another in all the texts of a day, and say how often it stood there.

    Whole words, letter by letter; the wrong spellings that the glossary lists stay, and so do
    addresses, telephone numbers and the names of files.
    """
    if not wrong.strip() or wrong == right:
        return nothing_done(event), 0
    pattern = spelt_as(wrong)
    corrected: list[Record] = []
    count = 0
    for record in event:
        changes: dict[str, Any] = {}
        for field in spelt_fields(record):
            value: str | tuple[str, ...] = getattr(record, field)
            texts = (value,) if isinstance(value, str) else value
            found = sum(len(pattern.findall(text)) for text in texts)
            if found:
                count += found
                now = tuple(pattern.sub(lambda _: right, text) for text in texts)
                changes[field] = now[0] if isinstance(value, str) else now
                if isinstance(value, str) and hasattr(record, f"{field}_emphasis"):
                    ranges: Emphasis = getattr(record, f"{field}_emphasis")
                    places = [match.span() for match in pattern.finditer(value)]
                    changes[f"{field}_emphasis"] = _followed(ranges, places, len(right))
        if changes:
            corrected.append(replace(record, **changes))
    label = say("corriger « {wrong} » en « {right} »", wrong=wrong, right=right)
    after = put(event, *corrected) if corrected else event
    return Act(after, label, ids_of(corrected)), count


def keep_findings(event: Event, problems: Sequence[Problem]) -> Act:
    """Set problems aside: they are as they should be, and are not told again."""
    known = _kept(event)
    keys = [key for key in dict.fromkeys(each.key for each in problems) if key not in known]
    choices = [Choice(id=new_id(), subject=Subject.FINDING_KEPT, key=key) for key in keys]
    if not choices:
        return nothing_done(event)
    label = (
        say("écarter un point à vérifier")
        if len(choices) == 1
        else say("écarter {n} points à vérifier", n=len(choices))
    )
    return Act(put(event, *choices), label)


def take_back_findings(event: Event, problems: Sequence[Problem]) -> Act:
    """Tell problems again that had been set aside."""
    keys = {problem.key for problem in problems}
    choices = [
        choice
        for choice in event.all(Choice)
        if choice.subject is Subject.FINDING_KEPT and choice.key in keys
    ]
    if not choices:
        return nothing_done(event)
    found = len({choice.key for choice in choices})
    label = (
        say("reprendre un point écarté")
        if found == 1
        else say("reprendre {n} points écartés", n=found)
    )
    return Act(without(event, *ids_of(choices)), label)


def _kept(event: Event) -> frozenset[str]:
    return frozenset(
        choice.key for choice in event.all(Choice) if choice.subject is Subject.FINDING_KEPT
    )


def _followed(ranges: Emphasis, places: Sequence[tuple[int, int]], length: int) -> Emphasis:
    """Ranges of a text, where they are once each of some places holds as many letters."""

    def now(letter: int) -> int:
        moved = 0
        for begin, end in places:
            if letter <= begin:
                break
            if letter < end:
                return moved + begin + min(letter - begin, length)
            moved += length - (end - begin)
        return letter + moved

    followed = ((now(begin), now(end)) for begin, end in ranges)
    return tuple((begin, end) for begin, end in followed if begin < end)
