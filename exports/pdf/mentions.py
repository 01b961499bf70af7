"""The pages that show a record: what a back-of-book index says of people."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import groupby
from typing import Final

from exports.document import Column, Row, Section, Table, text_of
from exports.pdf.pages import Page

_SHARES: Final = (18.0, 40.0)  # of a column of pages: some four of them on a line, or some ten
_FEW: Final = 12  # letters that a narrow column holds
_RUN: Final = 3  # pages that follow one another are told by the first and the last


def asks_for_pages(section: Section) -> bool:
    """Whether a section holds a table that says on which pages records are shown."""
    return any(_has_pages(block) for block in section.blocks if isinstance(block, Table))


def looked_up(sections: Iterable[Section]) -> frozenset[str]:
    """The records whose pages are asked for."""
    return frozenset(
        id_
        for section in sections
        for block in section.blocks
        if isinstance(block, Table) and _has_pages(block)
        for row in block.rows
        for id_ in row.about
    )


def pages_of(pages: Sequence[Page], records: frozenset[str]) -> Mapping[str, tuple[int, ...]]:
    """By record, the numbers of the pages that show it, from 1."""
    found: dict[str, dict[int, None]] = {}
    for number, page in enumerate(pages, start=1):
        for placed in page:
            for id_ in placed.slug.about:
                if id_ in records:
                    found.setdefault(id_, {})[number] = None
    return {id_: tuple(numbers) for id_, numbers in found.items()}


def with_pages(section: Section, known: Mapping[str, Sequence[int]]) -> Section:
    """The section, its tables saying on which pages the records of their rows are shown."""
    blocks = (
        _filled(block, known) if isinstance(block, Table) and _has_pages(block) else block
        for block in section.blocks
    )
    return replace(section, blocks=tuple(blocks))


def in_print(numbers: Sequence[int]) -> str:
    """Pages in a row: "2, 3, 5–8"."""
    told: list[str] = []
    for _, run in groupby(enumerate(numbers), key=lambda each: each[1] - each[0]):
        pages = [page for _, page in run]
        told += [f"{pages[0]}–{pages[-1]}"] if len(pages) >= _RUN else map(str, pages)
    return ", ".join(told)


def _has_pages(table: Table) -> bool:
    return any(column.pages for column in table.columns)


def _filled(table: Table, known: Mapping[str, Sequence[int]]) -> Table:
    """A table with pages in the place of what it says where none are known."""
    if not any(id_ in known for row in table.rows for id_ in row.about):
        return table
    told = [
        in_print(sorted({number for id_ in row.about for number in known.get(id_, ())}))
        for row in table.rows
    ]
    share = _SHARES[max(map(len, told)) > _FEW]
    columns = tuple(
        Column(column.pages, share) if column.pages else column for column in table.columns
    )
    rows = (_row(row, table.columns, pages) for row, pages in zip(table.rows, told, strict=True))
    return replace(table, columns=columns, rows=tuple(rows))


def _row(row: Row, columns: Sequence[Column], pages: str) -> Row:
    cells = (
        text_of(pages) if column.pages else cell
        for column, cell in zip(columns, row.cells, strict=True)
    )
    return replace(row, cells=tuple(cells))
