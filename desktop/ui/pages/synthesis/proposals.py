"""What an owner or a date may become, from its first letters."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from typing import Final

from desktop.compose.initials import initials
from desktop.compose.naming import organisation_name
from desktop.model.event import Event
from desktop.model.findings import Point
from desktop.model.fold import fold
from desktop.model.people import Organisation, Person
from desktop.model.sentence import Refused
from desktop.ui.controls.rows import Row
from desktop.ui.fields.formats import read_date
from exports.words import Words

_BEGUN: Final = re.compile(r"(\d{1,2})(?:er|st|nd|rd|th)?(?:[ /.-]+([a-z]+|\d{1,2}))?[ /.-]*")
_YEARS: Final = 3  # how far ahead a day without its year is looked for


def owners(event: Event, typed: str) -> Sequence[Row]:
    """People and organisations of whose names a word begins as what was typed; then words used."""
    begun = fold(typed).strip()
    ranks = {each.id: rank for rank, each in enumerate(event.all(Person))}
    found = [
        Row(
            each.id, each.name, aside=organisation_name(event, each.organisation),
            initials=initials(each.name, each.family_name), tint=ranks[each.id],
        )
        for each in event.all(Person)
        if _begins(each.name, begun)
    ]  # fmt: skip
    found += [
        Row(
            each.id, each.name or each.short_name, icon="organisation",
            aside=each.short_name if each.name != each.short_name and each.name else "",
        )
        for each in event.all(Organisation)
        if _begins(f"{each.name} {each.short_name}", begun)
    ]  # fmt: skip
    used = dict.fromkeys(each.owner_words for each in event.all(Point) if each.owner_words)
    found += [Row(words, words, icon="group") for words in used if _begins(words, begun)]
    return [row for row in found if fold(row.title) != begun]


def dues(event: Event, typed: str, words: Words) -> Sequence[Row]:
    """The day that was begun, in the year that comes next after the event; then words used."""
    begun = fold(typed).strip()
    known = min(event.gathering.dates, default=date.today())  # noqa: DTZ011  the day here and now
    found = [words.date(day) for day in _days(begun, known, words)]
    used = dict.fromkeys(each.due_words for each in event.all(Point) if each.due_words)
    found += [each for each in used if fold(each).startswith(begun)]
    return [Row(each, each, icon="clock") for each in found if fold(each) != begun]


def read_due(typed: str) -> tuple[date | None, str]:
    """A date where the words are one, else the words."""
    try:
        day = read_date(typed)
    except Refused:
        day = None
    return day, "" if day else typed.strip()


def _begins(name: str, begun: str) -> bool:
    told = fold(name)
    return told.startswith(begun) or any(word.startswith(begun) for word in told.split())


def _days(begun: str, after: date, words: Words) -> list[date]:
    match = _BEGUN.fullmatch(begun)
    if match is None:
        return []
    number, month = int(match[1]), match[2] or ""
    found: list[date] = []
    for rank in range(12 * _YEARS):
        year, number_of_month = divmod(after.month - 1 + rank, 12)
        try:
            day = date(after.year + year, number_of_month + 1, number)
        except ValueError:
            continue
        named = fold(words.date(day)).split()
        month_name = next((word for word in named if word.isalpha()), "")
        meant = month == str(day.month) or month_name.startswith(month)
        if day >= after and (meant or not month):
            found.append(day)
            break
    return found
