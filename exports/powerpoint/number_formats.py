"""Number formats of charts, grouped with no-break spaces on every machine, French or not."""

from __future__ import annotations

from typing import Final

from exports.document import Chart
from exports.numbers import MINUS

_GROUPED: Final = "# ##0"
_SPACE: Final = "\\\u00a0"  # a literal, so that no locale replaces it


def number_code(chart: Chart) -> str:
    """The format code of the values of a chart, with its unit (ECMA-376, part 1, 18.8.31).

    A grouping space between digit places would also be printed before a number of three digits,
    so that thousands and millions each have a section of their own. Where there are values below
    nought and none is so great, the second section is theirs, with a true minus.
    """
    pattern = chart.number_format.replace("\u202f", " ").replace("\u00a0", " ")
    unit = _literal(chart.unit)
    values = [value for series in chart.series for value in series.values if value is not None]
    below = min(values, default=0) < 0
    if not pattern.startswith(_GROUPED):
        return _signed(pattern.replace(" ", _SPACE) + unit, below=below)
    decimals = pattern.removeprefix(_GROUPED).replace(",", ".")
    # What rounds up to a thousand is printed as one.
    half = 0.5 / 10 ** decimals.count("0")
    rest = decimals.replace(" ", _SPACE) + unit
    if below and max(map(abs, values)) < 1_000 - half:
        return _signed(f"0{rest}", below=below)
    millions = f"[>={1_000_000 - half}]#{_SPACE}###{_SPACE}##0{rest}"
    thousands = f"[>={1_000 - half}]#{_SPACE}##0{rest}"
    return f"{millions};{thousands};0{rest}"


def _signed(code: str, *, below: bool) -> str:
    return f"{code};\\{MINUS}{code}" if below else code


def _literal(words: str) -> str:
    """Words that a number format prints as they are, their spaces unbreakable."""
    spaced = words.replace("\u202f", "\u00a0").replace(" ", "\u00a0")
    return "".join(f"\\{letter}" for letter in spaced)
