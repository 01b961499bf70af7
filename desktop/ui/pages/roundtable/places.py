"""Where the tiles of the grid stand: heads over columns, themes beside rows, scrolled together."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from desktop.ui.pages.roundtable.cells import EmptyTile
from desktop.ui.pages.roundtable.tiles import GridTile
from desktop.ui.pages.roundtable.walking import Lines
from desktop.ui.pages.roundtable.writing import Writing
from desktop.ui.theme import Theme

_GAP: Final = 8
_THEMES: Final = 112, 176
_COLUMN: Final = 132, 640
_ROW: Final = 120, 168


class Places:
    """What holds the tiles of an area that scrolls: its heads, its themes, its cells."""

    def __init__(self, theme: Theme, area: QAbstractScrollArea) -> None:
        self._theme, self._area = theme, area
        self._frames = [QWidget(area.viewport()) for _ in range(3)]
        self.heads, self.themes, self.cells = (QWidget(frame) for frame in self._frames)

    def arrange(self, lines: Lines, writing: Writing | None) -> None:
        """Give each tile its place, what is being typed among them."""
        px, gap = self._theme.px, self._theme.px(_GAP)
        room = self._area.viewport().size()
        heads = list(lines.heads)
        count = len(heads)
        least, most = px(_COLUMN[0]), px(_COLUMN[1])
        left = min(px(_THEMES[1]), max(px(_THEMES[0]), room.width() // (count + 2)))
        wide = max(least, min(most, (room.width() - left - gap * count) // max(1, count)))
        high = max(tile.height_for(wide) for tile in heads)
        for rank, tile in enumerate(heads):
            tile.setGeometry(rank * (wide + gap), 0, wide, high)
        below = room.height() - high - gap
        rows = len(lines.rows)
        fair = max(px(_ROW[0]), min(px(_ROW[1]), below // max(1, rows) - gap))
        top = 0
        for line in lines.rows:
            cells = [_items(cell, writing) for cell in line[1:]]
            head = line[0][0]
            needed = [head.height_for(left - gap)]
            needed += [
                sum(_height(item, wide) for item in items) + gap * (len(items) - 1)
                for items in cells
            ]
            tall = max(fair, *needed)
            head.setGeometry(0, top, left - gap, tall)
            for rank, items in enumerate(cells):
                self._place_cell(items, QRect(rank * (wide + gap), top, wide, tall), gap)
            top += tall + gap
        whole = QSize(count * (wide + gap) - gap, max(0, top - gap))
        self._frames[0].setGeometry(left, 0, room.width() - left, high)
        self._frames[1].setGeometry(0, high + gap, left, below)
        self._frames[2].setGeometry(left, high + gap, room.width() - left, below)
        self.heads.resize(whole.width(), high)
        self.themes.resize(left, whole.height())
        self.cells.resize(whole)
        across, down = self._area.horizontalScrollBar(), self._area.verticalScrollBar()
        across.setRange(0, max(0, whole.width() - (room.width() - left)))
        across.setPageStep(max(1, room.width() - left))
        across.setSingleStep(px(40))
        down.setRange(0, max(0, whole.height() - below))
        down.setPageStep(max(1, below))
        down.setSingleStep(px(40))
        self.scroll()

    @property
    def cells_seen(self) -> QRect:
        """Where cells are seen, in the pixels of the area."""
        return self._frames[2].geometry()

    def scroll(self) -> None:
        """Keep the heads in sight."""
        across = self._area.horizontalScrollBar().value()
        down = self._area.verticalScrollBar().value()
        self.heads.move(-across, 0)
        self.themes.move(0, -down)
        self.cells.move(-across, -down)

    def _place_cell(self, items: Sequence[GridTile | Writing], place: QRect, gap: int) -> None:
        top = place.top()
        for rank, item in enumerate(items):
            last = rank == len(items) - 1
            high = place.bottom() + 1 - top if last else _height(item, place.width())
            if isinstance(item, Writing):  # what stands under the words stays in sight
                seen = max(self._frames[2].height(), self._theme.px(_ROW[0]))
                high = min(high, max(item.wanted_height(), seen))
            item.setGeometry(place.left(), top, place.width(), high)
            top += high + gap

    def bring_into_sight(self, widget: QWidget) -> None:
        """Scroll until a tile, or what is being typed, is seen."""
        inner = widget.parentWidget()
        for bar, begin, end, room in (
            (
                self._area.horizontalScrollBar(), widget.x(), widget.geometry().right(),
                self._frames[2].width(),
            ),
            (
                self._area.verticalScrollBar(), widget.y(), widget.geometry().bottom(),
                self._frames[2].height(),
            ),
        ):  # fmt: skip
            across = bar is self._area.horizontalScrollBar()
            if inner is (self.themes if across else self.heads):
                continue
            tall = end - begin > room
            if tall and isinstance(widget, Writing):
                bar.setValue(end - room + 1)  # one types at the end
            elif begin < bar.value() or tall:
                bar.setValue(begin)
            elif end >= bar.value() + room:
                bar.setValue(end - room + 1)


def _items(cell: Sequence[GridTile], writing: Writing | None) -> list[GridTile | Writing]:
    """What stands in a cell: its tiles, with what is being typed in its place among them."""
    items: list[GridTile | Writing] = list(cell)
    here = cell[0]
    if writing is None or (here.theme_id, here.voice) != (writing.theme_id, writing.voice):
        for tile in cell:
            tile.show()
        return items
    for rank, tile in enumerate(cell):
        replaced = tile.record == writing.record or isinstance(tile, EmptyTile)
        tile.setVisible(not replaced)
        if replaced:
            items[rank] = writing
    if writing not in items:
        ids = [tile.record for tile in cell]
        after = ids.index(writing.after) + 1 if writing.after in ids else len(items)
        items.insert(after, writing)
    return items


def _height(item: GridTile | Writing, width: int) -> int:
    return item.wanted_height() if isinstance(item, Writing) else item.height_for(width)
