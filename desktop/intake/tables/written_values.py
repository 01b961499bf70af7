"""What a cell of a workbook reads as: its number as its format shows it, its date as one writes."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta
from typing import Any

_TOKEN = re.compile(r'"([^"]*)"|\\(.)|(.)')
_ESCAPE = re.compile(r"_x([0-9A-Fa-f]{4})_")  # ISO/IEC 29500-1, 22.9.2.19: what XML cannot hold


def written(value: Any, number_format: str = "") -> str:  # noqa: PLR0911  a way for each kind
    """The text of a value; nothing for an empty cell."""
    match value:
        case None:
            return ""
        case str():
            return _ESCAPE.sub(lambda code: chr(int(code[1], 16)), value)
        case bool():
            return "VRAI" if value else "FAUX"
        case int() | float():
            return _number(value, number_format)
        case datetime():
            day = f"{value:%d/%m}/{value.year:04}"
            return day if value.time() == time() else f"{day} {value:%H:%M}"
        case date():
            return f"{value:%d/%m}/{value.year:04}"
        case time():
            return f"{value:%H:%M}"
        case timedelta():
            minutes = round(value.total_seconds() / 60)
            return f"{minutes // 60}:{minutes % 60:02}"
        case _:
            return str(value)


def _number(value: float, number_format: str) -> str:
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        value = int(value)
    shown = number_format.partition(";")[0]
    if isinstance(value, int) and value >= 0 and _places_digits(shown):
        return _placed(value, shown)
    if shown.endswith("%"):
        return _plain(round(value * 100, 10)) + " %"
    return _plain(value)


def _places_digits(number_format: str) -> bool:
    """Whether a format does no more than put signs between digits: ``0#" "##" "##" "##" "##``."""
    plain = _TOKEN.sub(lambda token: "" if token[3] is None else token[3], number_format)
    return (
        number_format not in ("General", "@")
        and re.fullmatch(r"[0# ()+-]*", plain) is not None
        and sum(map(plain.count, "0#")) > 1
    )


def _placed(value: int, number_format: str) -> str:
    digits = list(str(value))
    shown: list[str] = []
    places = [*_TOKEN.finditer(number_format)]
    left = sum(1 for token in places if token[3] is not None and token[3] in "0#")
    for token in reversed(places):
        if token[3] is None or token[3] not in "0#":
            shown.append(next(each for each in token.groups() if each is not None))
            continue
        left -= 1
        if digits:
            shown.append(digits.pop())
        elif token[3] == "0" or "0" in number_format[: token.start()]:
            shown.append("0")
        if not left and digits:
            shown.extend(reversed(digits))
    return "".join(reversed(shown)).strip()


def _plain(value: float) -> str:
    if isinstance(value, int):
        return str(value)
    return f"{value:.15g}".replace(".", ",")
