"""Texts in columns: what spreadsheets put on the clipboard, and CSV of any separator."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache

from desktop.intake.tables.table import Name, check_cells
from desktop.model.text import cleaned

SEPARATORS = ("\t", ";", "|", ",")  # what a text is likely to mean by each: the surest first
_SAMPLE = 100_000  # characters by which the separator is found
_WITHIN = re.compile("[\x0b\x0c\u2028\u2029]+")  # line breaks that part no rows
_SAID = re.compile(r"sep=(.)\n", re.IGNORECASE)  # a first line by which Excel says it


def rows(text: str, name: Name, *, pasted: bool = False) -> list[list[str]]:
    """The cells of a text in columns, quotes taken away, line break and separators in them kept.

    Quotes that nothing called for, in a text that was ``pasted``, are quotes that somebody typed:
    spreadsheets put them on the clipboard only around a tab, a line break or a quote. Raises
    Refused where there are too many cells.
    """
    text = cleaned(_WITHIN.sub(" ", text))
    said = _SAID.match(text)
    if said:
        text = text[said.end() :]
    separator = said[1] if said else _separator(text)
    check_cells(text.count(separator) + text.count("\n"), name)
    return _cells(text, separator, typed_quotes=pasted and separator == "\t")


def _separator(text: str) -> str:
    """The separator that parts most rows, most of them alike; a tab where none parts any."""
    sample = text[:_SAMPLE]
    if len(text) > _SAMPLE:
        sample = sample.rpartition("\n")[0] or sample
    return max(SEPARATORS, key=lambda separator: _regularity(sample, separator))


def _regularity(sample: str, separator: str) -> int:
    """How many rows a separator parts, and how many of them alike; nought where few are."""
    rows = _cells(sample, separator, typed_quotes=False)
    widths = Counter(len(row) for row in rows if len(row) > 1 or row[0].strip())
    whole = widths.pop(1, 0)
    parted = widths.total()
    return parted + max(widths.values()) if parted and parted >= whole else 0


@cache
def _cell(separator: str) -> re.Pattern[str]:
    """A cell: quotes that close before a separator or the end of a line, or anything up to one."""
    mark = re.escape(separator)
    return re.compile(rf'"([^"]*+(?:""[^"]*+)*+)"(?=[{mark}\n]|\Z)|[^{mark}\n]*+')


def _cells(text: str, separator: str, *, typed_quotes: bool) -> list[list[str]]:
    """The rows and their cells; a row has one at least."""
    cell, called_for = _cell(separator), re.compile(rf'["\n{re.escape(separator)}]')
    found: list[list[str]] = [[]]
    uncalled: list[tuple[int, int, str]] = []
    some_without = False
    at = 0
    while True:
        match = cell.match(text, at)
        if match is None:  # never: a cell may be empty
            raise ValueError("a cell has no end")
        quoted: str | None = match[1]
        if quoted is None:
            found[-1].append(match[0])
            some_without = some_without or any(map(str.isalpha, match[0]))
        else:
            if not called_for.search(quoted):
                uncalled.append((len(found) - 1, len(found[-1]), match[0]))
            found[-1].append(quoted.replace('""', '"'))
        at = match.end() + 1
        if at > len(text):
            break
        if text[at - 1] == "\n":
            found.append([])
    if typed_quotes and some_without:
        for row, column, typed in uncalled:
            found[row][column] = typed
    return found
