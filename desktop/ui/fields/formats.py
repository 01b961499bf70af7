"""How values are typed and shown in a field: hours, dates, durations, numbers, lists."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, time
from decimal import Decimal
from typing import Any, Final

from desktop.intake.quantities import number_in
from desktop.model.fold import fold
from desktop.model.sentence import Refused, Sentence, say


@dataclass(frozen=True)
class Format:
    """How a value is shown as text, and read from it.

    ``read`` raises Refused, with a sentence for the person who typed.
    """

    show: Callable[[Any], str]
    read: Callable[[str], Any]


_MONTHS: Final = {
    name: rank
    for names in (
        "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre",
        "january february march april may june july august september october november december",
        "janv fevr mars avr mai juin juil aout sept oct nov dec",
        "jan feb mar apr may jun jul aug sep oct nov dec",
    )
    for rank, name in enumerate(names.split(), 1)
}
_LEAP_YEAR: Final = "2000"
_MINUS: Final = "\u2212"
_HOUR = re.compile(r"(\d{1,2})(?:\s*(?:h|:|\.)\s*(\d{2})?)?\s*(am|pm)?", re.IGNORECASE)
_NUMERIC_DATE = re.compile(r"(\d{1,2})[/. -](\d{1,2})[/. -](\d{2}|\d{4})")
_ISO_DATE = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_WORDED_DATE = re.compile(r"(?:[a-z]+ )?(\d{1,2})(?:er|st|nd|rd|th)? ([a-z]+) (\d{4})")
_DAY_OF_MONTH = re.compile(r"(?<!\d)(\d{1,2})(?:er|st|nd|rd|th)? ([a-z]+)\b(?: (\d{4})\b)?")
_DURATION = re.compile(
    r"(?:(\d{1,2})\s*(?:h|:)\s*(\d{1,2})?\s*(?:min|mn)?|(\d{1,4})\s*(?:min|mn|minutes?|')?)",
    re.IGNORECASE,
)


def read_hour(text: str) -> time | None:
    """An hour typed "13:30", "13h30", "13 h", "1:30 pm" or "9"."""
    text = text.strip()
    if not text:
        return None
    match = _HOUR.fullmatch(text)
    if match:
        hours, minutes = int(match[1]), int(match[2] or 0)
        half = (match[3] or "").lower()
        if half and 1 <= hours <= 12:
            hours = hours % 12 + (12 if half == "pm" else 0)
        if hours < 24 and minutes < 60:
            return time(hours, minutes)
    raise Refused("Une heure va de 0:00 à 23:59.")


def read_date(text: str) -> date | None:
    """A day typed "8/3/2018", "2018-03-08", "8 mars 2018" or "8 March 2018"."""
    text = " ".join(text.split())
    if not text:
        return None
    try:
        if match := _ISO_DATE.fullmatch(text):
            return date(int(match[1]), int(match[2]), int(match[3]))
        if match := _NUMERIC_DATE.fullmatch(text):
            year = int(match[3])
            return date(year if year > 99 else 2000 + year, int(match[2]), int(match[1]))
        match = _WORDED_DATE.fullmatch(fold(text))
        if match and match[2] in _MONTHS:
            return date(int(match[3]), _MONTHS[match[2]], int(match[1]))
    except ValueError:
        pass
    raise Refused("Une date s’écrit jour/mois/année, par exemple 8/3/2018.")


def impossible_date(text: str) -> Sentence | None:
    """What is wrong with words that mean a day which no calendar has: "32 mars", "99/99/9999"."""
    said = " ".join(text.split())
    days = [
        (match[3] or _LEAP_YEAR, str(_MONTHS[match[2]]), match[1])
        for match in _DAY_OF_MONTH.finditer(fold(said))
        if match[2] in _MONTHS
    ]
    if match := _ISO_DATE.fullmatch(said):
        days.append((match[1], match[2], match[3]))
    elif match := _NUMERIC_DATE.fullmatch(said) or re.fullmatch(r"(\d{1,2})/(\d{1,2})()", said):
        days.append((match[3] or _LEAP_YEAR, match[2], match[1]))
    for year, month, day in days:
        try:
            date(int(year) if len(year) > 2 else 2000 + int(year), int(month), int(day))
        except ValueError:
            return say(
                "« {words} » n’est pas une date possible. Une échéance se dit aussi en mots, par "
                "exemple « fin 2018 ».",
                words=text.strip(),
            )
    return None


def read_duration(text: str) -> int | None:
    """Minutes typed "45", "45 min", "1 h 30", "1h" or "1:30"."""
    text = text.strip()
    if not text:
        return None
    match = _DURATION.fullmatch(text)
    if match:
        minutes = int(match[3]) if match[3] else int(match[1]) * 60 + int(match[2] or 0)
        if 0 < minutes <= 24 * 60:
            return minutes
    raise Refused("Une durée s’écrit en minutes, par exemple 45, ou 1 h 30.")


def read_number(text: str) -> Decimal | None:
    """A number typed "21 500", "7,25" or "7.25"."""
    if not text.strip():
        return None
    number = number_in(text)
    if number is not None:
        return number
    raise Refused("Un nombre s’écrit en chiffres, par exemple 21 500 ou 7,25.")


def read_count(text: str) -> int | None:
    """A whole number, a year."""
    number = read_number(text)
    if number is None:
        return None
    if number != number.to_integral_value() or abs(number) >= 10**9:
        raise Refused("Un nombre entier s’écrit en chiffres, par exemple 2018.")
    return int(number)


def read_lines(text: str) -> tuple[str, ...]:
    """Texts, one a line."""
    return tuple(line.strip() for line in text.split("\n") if line.strip())


def show_duration(minutes: int | None) -> str:
    """Minutes as they are typed."""
    if minutes is None:
        return ""
    hours, rest = divmod(minutes, 60)
    if not hours:
        return f"{rest} min"
    return f"{hours} h {rest:02d}" if rest else f"{hours} h"


def show_number(number: Decimal | int | None) -> str:
    """A number as it is typed in France, without its spaces."""
    if number is None:
        return ""
    return f"{Decimal(number):f}".replace(".", ",").replace("-", _MINUS)


def show_grouped(number: Decimal | None) -> str:
    """A number as it is read in France, its thousands apart: "21 500", "7,25"."""
    whole, comma, rest = show_number(number).partition(",")
    digits = whole.removeprefix(_MINUS)
    if len(digits) > 4:
        digits = f"{int(digits):,}".replace(",", "\u202f")
    return whole[: len(whole) - len(whole.removeprefix(_MINUS))] + digits + comma + rest


def show_hour(hour: time | None) -> str:
    """An hour as fields and lists have it: "9:00", "13:30"."""
    return "" if hour is None else f"{hour.hour}:{hour.minute:02d}"


def show_minute(minute: int) -> str:
    """A minute of the day as an hour: 810 gives "13:30"."""
    return f"{minute // 60 % 24}:{minute % 60:02d}"


def read_dates(text: str) -> tuple[date, ...]:
    """Days, one a line, in order and each once."""
    days = [read_date(line) for line in read_lines(text.replace(";", "\n"))]
    return tuple(sorted({day for day in days if day is not None}))


def show_dates(days: tuple[date, ...]) -> str:
    """Days, one a line."""
    return "\n".join(f"{day:%d/%m/%Y}" for day in days)


def read_colour(text: str) -> str:
    """A colour typed "#9c3018" or "9c3018"."""
    digits = text.strip().removeprefix("#").lower()
    if not digits:
        return ""
    if re.fullmatch(r"[0-9a-f]{6}", digits):
        return f"#{digits}"
    raise Refused("Une couleur s’écrit avec six chiffres ou lettres de a à f, par exemple #9c3018.")


TEXT: Final = Format(str, str)
HOUR: Final = Format(show_hour, read_hour)
DATE: Final = Format(lambda day: f"{day:%d/%m/%Y}" if day else "", read_date)
DURATION: Final = Format(show_duration, read_duration)
NUMBER: Final = Format(show_number, read_number)
COUNT: Final = Format(lambda number: "" if number is None else str(number), read_count)
DATES: Final = Format(show_dates, read_dates)
COLOUR: Final = Format(str, read_colour)
LINES: Final = Format("\n".join, read_lines)
