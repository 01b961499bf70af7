"""What the values of a chart span, how they are written, and which colours their series have."""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import ROUND_HALF_UP, Decimal
from types import MappingProxyType
from typing import Final

from exports.document import Chart, ChartKind, Series
from exports.slides.boxes import Colour
from exports.words import Words

# Parts of a whole from dark to light, so that they stay apart in grey; brick beside no ochre.
_PARTS: Final[Mapping[int, tuple[Colour, ...]]] = MappingProxyType(
    {
        1: (Colour.BRICK,),
        2: (Colour.BRICK, Colour.REST),
        3: (Colour.NIGHT_DATA, Colour.BRICK, Colour.REST),
    }
)
_DECIMALS: Final = re.compile(r"0[.,]([0#]+)(?![ ,.0#]*0)")
_MANY_PARTS: Final = (
    Colour.NIGHT_DATA,
    Colour.BRICK,
    Colour.SKY,
    Colour.FIR,
    Colour.PLUM,
)


def part_colours(count: int) -> tuple[Colour, ...]:
    """The colours of the parts of a whole, in their order."""
    if count in _PARTS:
        return _PARTS[count]
    repeated = _MANY_PARTS * (count // len(_MANY_PARTS) + 1)
    return (*repeated[: count - 1], Colour.REST)


def value_range(chart: Chart) -> tuple[float, float]:
    """The ends of the axis of values: from zero, save for lines, which keep close to theirs."""
    known = [value for series in chart.series for value in series.values if value is not None]
    low, high = min(known, default=0.0), max(known, default=1.0)
    if chart.kind is not ChartKind.LINE:
        return min(0.0, low), max(0.0, high)
    margin = (high - low) / 4 or abs(high) / 4 or 1.0
    return (max(0.0, low - margin) if low >= 0 else low - margin), high + margin / 2


def last_known(series: Series) -> int | None:
    """The index of the last value that is known."""
    known = [index for index, value in enumerate(series.values) if value is not None]
    return known[-1] if known else None


def value_at(series: Series, index: int) -> float | None:
    """The value of a category, or nothing where the series has none."""
    return series.values[index] if index < len(series.values) else None


def value_words(words: Words, value: float | None, chart: Chart) -> str:
    """A value in words and digits, with the decimals of the chart's number format and its unit."""
    if value is None:
        return ""
    percent = "%" in chart.number_format and "%" not in chart.unit
    decimals = _DECIMALS.search(chart.number_format)
    places = len(decimals.group(1)) if decimals else 0
    number = Decimal(str(value)) * (100 if percent else 1)
    shown = words.number(number.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP))
    unit = "\u00a0%" if percent else chart.unit
    return f"{shown}{unit}".replace("\u202f", "\u00a0")
