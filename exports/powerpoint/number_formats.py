"""Number formats of charts, grouped with no-break spaces on every machine, French or not."""

from __future__ import annotations

from typing import Final

from exports.document import Chart

_GROUPED: Final = "# ##0"
_SPACE: Final = "\\\u00a0"  # a literal, so that no locale replaces it


def number_code(chart: Chart) -> str:
    """The format code of the values of a chart, with its unit (ECMA-376, part 1, 18.8.31).

    A grouping space between digit places would also be printed before a number of three digits,
    so that thousands and millions each have a section of their own.
    """
    pattern = chart.number_format.replace("\u202f", " ").replace("\u00a0", " ")
    unit = _literal(chart.unit)
    if not pattern.startswith(_GROUPED):
        return pattern.replace(" ", _SPACE) + unit
    decimals = pattern.removeprefix(_GROUPED).replace(",", ".")
    # What rounds up to a thousand is printed as one.
    half = 0.5 / 10 ** decimals.count("0")
    rest = decimals.replace(" ", _SPACE) + unit
    millions = f"[>={1_000_000 - half}]#{_SPACE}###{_SPACE}##0{rest}"
    thousands = f"[>={1_000 - half}]#{_SPACE}##0{rest}"
    return f"{millions};{thousands};0{rest}"


def _literal(words: str) -> str:
    """Words that a number format prints as they are, their spaces unbreakable."""
    spaced = words.replace("\u202f", "\u00a0").replace(" ", "\u00a0")
    return "".join(f"\\{letter}" for letter in spaced)
