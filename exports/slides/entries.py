"""Stakes and ideas: numbered side by side under their rules, three a slide when they are long."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from exports.document import Entries, Entry
from exports.slides.boxes import Box, Colour, TextLine
from exports.slides.deck import TITLE_ONLY, Deck, Leaf, part_key
from exports.slides.drawing import rule, text_box
from exports.slides.fitting import dealt, portions
from exports.slides.geometry import Area, columns
from exports.slides.setting import (
    Style,
    height,
    keeps_words_whole,
    line_count,
    serif,
    set_words,
)

_TITLE = Style(24, bold=True, spacing=0.98, after=4)
_DETAILS = Style(18, colour=Colour.MUTED, spacing=1.02)
_RANK = serif(28, Colour.BRICK, 0.9)
_RANK_WIDTH, _ROW, _STEP = 34.0, 150.0, 156.0
_TWO_ROWS, _ONE_ROW = 6, 3


def entry_leaves(deck: Deck, block: Entries, *, has_source: bool) -> tuple[Leaf, ...]:
    """Numbered ideas: six a slide in two rows, else three in one, else each parted."""
    room = deck.drawn(has_source=has_source)
    ranked = tuple(
        (block.first + k, part_key(block.key, entry.about, k), entry)
        for k, entry in enumerate(block.items)
    )
    pages = [ranked[page.start : page.stop] for page in dealt(len(ranked), _TWO_ROWS)]
    if not ranked:
        return ()
    if all(_in_short_rows(page, room) for page in pages):
        return tuple(_leaf(page, room) for page in pages)
    parted = tuple(
        (rank, key if k == 0 else f"{key}+{k + 1}", part)
        for rank, key, entry in ranked
        for k, part in enumerate(_parted(entry, room))
    )
    pages = [parted[page.start : page.stop] for page in dealt(len(parted), _ONE_ROW)]
    return tuple(_leaf(page, room, one_row=True) for page in pages)


def _across(count: int) -> int:
    return count if count <= _ONE_ROW else 2 if count == 4 else 3


def _in_short_rows(page: Sequence[tuple[int, str, Entry]], room: Area) -> bool:
    across = _across(len(page))
    width = columns(room, across)[0].width - _RANK_WIDTH
    size = _title_size([entry for _, _, entry in page], width)
    one_row = len(page) <= across
    high = room.height - 28 if one_row else _ROW - 10
    return all(height(_lines(entry, width, size, one_row=one_row)) <= high for _, _, entry in page)


def _title_size(entries: Sequence[Entry], width: float) -> float:
    def short(entry: Entry) -> bool:
        lines = set_words(entry.title, width, _TITLE)
        return line_count(lines) <= 2 and keeps_words_whole(lines)

    return 24.0 if all(short(entry) for entry in entries) else 20.0


def _lines(entry: Entry, width: float, size: float, *, one_row: bool) -> tuple[TextLine, ...]:
    details = _DETAILS.at(20) if one_row else _DETAILS
    return (
        *set_words(entry.title, width, _TITLE.at(size)),
        *set_words(entry.details, width, details),
    )


def _parted(entry: Entry, room: Area) -> tuple[Entry, ...]:
    """An entry as several where it is too long for a column of a slide."""
    width = columns(room, _ONE_ROW)[0].width - _RANK_WIDTH
    high = room.height - 28

    def fits(part: Entry) -> bool:
        return height(_lines(part, width, 20, one_row=True)) <= high

    if fits(entry):
        return (entry,)
    titles = portions(entry.title, lambda words: fits(Entry(words)))
    last = titles[-1]
    if not fits(Entry(last, "x\nx\nx")):
        last = ""
    details = portions(entry.details, lambda words: fits(Entry(last, words)))
    if last and len(details) > 1:  # what follows has the whole column to itself
        rest = entry.details[len(details[0]) :].strip()
        details = (details[0], *portions(rest, lambda words: fits(Entry("", words))))
    heads = [
        replace(entry, title=words, details="") for words in titles[: None if not last else -1]
    ]
    return (
        *heads,
        *(
            replace(entry, title=last if k == 0 else "", details=words)
            for k, words in enumerate(details)
        ),
    )


def _leaf(page: Sequence[tuple[int, str, Entry]], room: Area, *, one_row: bool = False) -> Leaf:
    boxes: list[Box] = []
    across = _ONE_ROW if one_row else _across(len(page))
    areas = columns(room, across)
    single = len(page) <= across
    width = areas[0].width - _RANK_WIDTH
    size = _title_size([entry for _, _, entry in page], width)
    if one_row and not all(
        height(_lines(entry, width, size, one_row=True)) <= room.height - 28 for _, _, entry in page
    ):
        size = 20.0
    for k, (rank, key, entry) in enumerate(page):
        column = areas[k % across]
        y = column.y + (k // across) * _STEP + (16 if single else 0)
        high = room.bottom - y - 10 if single else _ROW - 10
        boxes.append(rule(f"{key}:rule", Area(column.x, y, column.width, 2), Colour.INK))
        number = Area(column.x, y + 10, _RANK_WIDTH, 40)
        boxes.append(text_box(f"{key}:rank", number, set_words(str(rank), 60, _RANK)))
        place = Area(column.x + _RANK_WIDTH, y + 10, width, high)
        lines = _lines(entry, width, size, one_row=single)
        boxes.append(text_box(key, place, lines, about=entry.about))
    return Leaf(layout=TITLE_ONLY, boxes=tuple(boxes))
