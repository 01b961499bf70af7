"""Words taken together: what a key, a menu or a drag does to one of them is done to all."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, Signal

from desktop.model.record import Id
from desktop.ui.pages.roundtable.cells import QuoteTile
from desktop.ui.pages.roundtable.tiles import GridTile
from desktop.ui.pages.roundtable.walking import Lines


class Together(QObject):
    """The words of a grid that are taken together; ``changed`` gives how many they are."""

    changed = Signal(int)

    def __init__(self, lines: Callable[[], Lines], parent: QObject) -> None:
        super().__init__(parent)
        self._lines = lines
        self._ids: frozenset[Id] = frozenset()

    @property
    def count(self) -> int:
        """How many words are taken together."""
        return len(self._ids)

    def of(self, tile: GridTile) -> tuple[Id, ...]:
        """The records that an act on a tile is done to, in the order of the grid."""
        if tile.record not in self._ids:
            return (tile.record,) if tile.record else ()
        return tuple(each.record for each in self._quotes() if each.record in self._ids)

    def has(self, tile: GridTile) -> bool:
        """Whether a tile is taken with others."""
        return bool(tile.record) and tile.record in self._ids

    def turn(self, tile: GridTile) -> None:
        """Take some words too, or leave them."""
        if isinstance(tile, QuoteTile):
            self._take(self._ids ^ {tile.record})

    def turn_too(self, before: GridTile | None, tile: GridTile) -> None:
        """Take some words too, with those one comes from where they are the first."""
        if before is not None and before is not tile and not self._ids:
            self.turn(before)
        self.turn(tile)

    def stretch(self, start: GridTile, end: GridTile) -> None:
        """Take all words from one cell to another, with those taken before."""
        here, there = self._lines().spot(start), self._lines().spot(end)
        if here is None or there is None:
            return
        low = tuple(map(min, here, there))
        high = tuple(map(max, here, there))
        inside = {
            quote.record
            for quote in self._quotes()
            if (spot := self._lines().spot(quote)) is not None
            and low[0] <= spot[0] <= high[0]
            and low[1] <= spot[1] <= high[1]
            and (here[:2] != there[:2] or low[2] <= spot[2] <= high[2])
        }
        self._take(self._ids | inside)

    def take_all(self) -> None:
        """Take all words of the grid."""
        self._take(frozenset(quote.record for quote in self._quotes()))

    def leave(self) -> bool:
        """Take nothing together; whether there was something."""
        there = bool(self._ids)
        self._take(frozenset())
        return there

    def heed(self) -> None:
        """Follow the grid: words that are gone are taken no more."""
        self._take(self._ids & {quote.record for quote in self._quotes()})

    def _take(self, ids: frozenset[Id]) -> None:
        for quote in self._quotes():
            quote.take(on=quote.record in ids)
        if ids != self._ids:
            self._ids = ids
            self.changed.emit(len(ids))

    def _quotes(self) -> Iterator[QuoteTile]:
        return (
            tile
            for line in self._lines().rows
            for cell in line
            for tile in cell
            if isinstance(tile, QuoteTile)
        )
