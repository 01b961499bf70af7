"""Dates and hours as French and English print them."""

from __future__ import annotations

from datetime import date, time
from typing import Final, assert_never

from exports.locales import Language, locale_of

NBSP: Final = "\u00a0"


def day_month(day: date, language: Language) -> str:
    """A day and its month: "1er avril", "8 mars"; "8 March"."""
    return f"{_day(day, language)}{NBSP}{_formatted(day, 'MMMM', language)}"


def date_in_words(day: date, language: Language) -> str:
    """A date: "8 mars 2018"; "8 March 2018"."""
    return f"{day_month(day, language)} {day.year}"


def full_date(day: date, language: Language) -> str:
    """A date with its day of the week: "jeudi 8 mars 2018"; "Thursday 8 March 2018"."""
    return f"{_formatted(day, 'EEEE', language)} {date_in_words(day, language)}"


def date_range(start: date, end: date, language: Language) -> str:
    """The days from one to another, in either order: "du 26 mars au 1er avril 2018".

    What both have in common is said once: "du 3 au 5 mai 2018"; a single day is a date.
    """
    first, last = min(start, end), max(start, end)
    if first == last:
        return date_in_words(first, language)
    if (first.year, first.month) == (last.year, last.month):
        beginning = _day(first, language)
    elif first.year == last.year:
        beginning = day_month(first, language)
    else:
        beginning = date_in_words(first, language)
    ending = date_in_words(last, language)
    match language:
        case Language.FRENCH:
            return f"du {beginning} au {ending}"
        case Language.ENGLISH:
            return f"{beginning} to {ending}"
        case _:
            assert_never(language)


def hour(moment: time, language: Language) -> str:
    """An hour: "13 h 30", "9 h"; "1:30 pm", "9 am", "noon"."""
    match language:
        case Language.FRENCH:
            minutes = f"{NBSP}{moment.minute:02}" if moment.minute else ""
            return f"{moment.hour}{NBSP}h{minutes}"
        case Language.ENGLISH:
            if not moment.minute and moment.hour in (0, 12):
                return "noon" if moment.hour else "midnight"
            minutes = f":{moment.minute:02}" if moment.minute else ""
            half = "am" if moment.hour < 12 else "pm"
            return f"{moment.hour % 12 or 12}{minutes}{NBSP}{half}"
        case _:
            assert_never(language)


def _day(day: date, language: Language) -> str:
    return "1er" if day.day == 1 and language is Language.FRENCH else str(day.day)


def _formatted(day: date, pattern: str, language: Language) -> str:
    from babel.dates import format_date  # noqa: PLC0415  a window opens without babel

    return format_date(day, pattern, locale=locale_of(language))
