"""What a table of people seems to say: where its titles are, what each column is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import TypeAlias

from desktop.intake.people.columns import NAMING, Column, Columns
from desktop.intake.people.contents import (
    are_emails,
    are_functions,
    are_in_capitals,
    are_phones,
    are_whole_names,
    are_words,
    are_words_of_names,
    is_email,
)
from desktop.intake.people.titles import is_certain, meaning_of
from desktop.intake.tables.table import Table

Meanings: TypeAlias = list[Column | None]
Contents: TypeAlias = Sequence[Sequence[str]]

_HIGHEST = 10  # titles stand no lower: above them, what the table is called and when it was made


def guess_columns(table: Table) -> Columns:
    """The columns by their titles, where a row seems to give them, and by what they hold.

    No two columns are taken for the same: the first one is, the others are ignored.
    """
    return columns_under(table, _titles(table))


def columns_under(table: Table, titles: int | None) -> Columns:
    """The columns as they can be guessed once a person has said which row gives titles, if any."""
    meanings: Meanings = [None] * table.width
    if titles is not None:
        row = table.rows[titles]
        for place in sorted(range(table.width), key=lambda place: not is_certain(row[place])):
            meaning = meaning_of(row[place])
            meanings[place] = Column.IGNORED if meaning in meanings and meaning else meaning
    rows = table.rows[0 if titles is None else titles + 1 :]
    contents = [*zip(*rows, strict=True)] or [()] * table.width
    _guess_ways_to_reach(meanings, contents)
    _guess_names(meanings, contents)
    if titles is not None:  # what has a title that nobody knows is something else
        for place, title in enumerate(table.rows[titles]):
            if title.strip():
                meanings[place] = meanings[place] or Column.IGNORED
    _guess_words(meanings, contents)
    if Column.FIRST_NAME in meanings and Column.FAMILY_NAME not in meanings:
        meanings = [Column.FAMILY_NAME if each is Column.NAME else each for each in meanings]
    return Columns(tuple(each or Column.IGNORED for each in meanings), titles)


def _titles(table: Table) -> int | None:
    """The place of the row that holds most titles, and hardly anything else."""
    best, known = None, 0
    for place, row in enumerate(table.rows[:_HIGHEST]):
        cells = [cell for cell in row if cell.strip()]
        meant = {meaning_of(cell) for cell in cells} - {None, Column.IGNORED}
        # A row of people may hold such a word too ("Responsable qualité"), but no word for a name.
        says_who = not meant.isdisjoint(NAMING | {Column.EMAIL}) and not any(map(is_email, cells))
        if says_who and len(meant) > known:
            best, known = place, len(meant)
    return best


def _guess_ways_to_reach(meanings: Meanings, contents: Contents) -> None:
    for meaning, fits in ((Column.EMAIL, are_emails), (Column.PHONE, are_phones)):
        _first_that(meanings, meaning, contents, fits)


def _guess_names(meanings: Meanings, contents: Contents) -> None:
    if NAMING.isdisjoint(meanings):
        _first_that(meanings, Column.NAME, contents, are_whole_names)
    if NAMING.isdisjoint(meanings):
        _two_halves(meanings, contents)


def _guess_words(meanings: Meanings, contents: Contents) -> None:
    _first_that(meanings, Column.FUNCTION, contents, are_functions)
    _first_that(meanings, Column.ORGANISATION, contents, are_words)


def _first_that(
    meanings: Meanings,
    meaning: Column,
    contents: Contents,
    fits: Callable[[Sequence[str]], bool],
) -> None:
    """Take the first unknown column that fits for this, if no other is."""
    if meaning not in meanings:
        for place in _unknown(meanings):
            if fits(contents[place]):
                meanings[place] = meaning
                return


def _two_halves(meanings: Meanings, contents: Contents) -> None:
    """Two columns side by side that hold a name each: the family's is the one in capitals."""
    unknown = _unknown(meanings)
    for left, right in pairwise(unknown):
        if are_words_of_names(contents[left]) and are_words_of_names(contents[right]):
            family_first = are_in_capitals(contents[left]) and not are_in_capitals(contents[right])
            halves = (Column.FIRST_NAME, Column.FAMILY_NAME)
            meanings[left], meanings[right] = halves[::-1] if family_first else halves
            return
    if unknown and len(meanings) == 1:
        meanings[0] = Column.NAME


def _unknown(meanings: Meanings) -> list[int]:
    return [place for place, meaning in enumerate(meanings) if meaning is None]
