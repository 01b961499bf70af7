"""Going from tile to tile of the grid: the heads, and cells that hold one tile or several."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TypeAlias

from desktop.ui.pages.roundtable.tiles import GridTile

Line: TypeAlias = Sequence[Sequence[GridTile]]
"""The cells of a row, that of its theme first; the first line is that of the voices."""

Spot: TypeAlias = tuple[int, int, int]
"""A row, a cell of the row, a tile of the cell, all from 0."""


class Lines:
    """The tiles of a grid, as the keyboard goes through them."""

    def __init__(self, lines: Sequence[Line] = ()) -> None:
        self.lines = lines

    @property
    def heads(self) -> Iterator[GridTile]:
        """The tiles of the voices."""
        return (cell[0] for cell in self.lines[0][1:])

    @property
    def rows(self) -> Sequence[Line]:
        """The rows of the themes."""
        return self.lines[1:]

    def spot(self, tile: GridTile) -> Spot | None:
        """Where a tile is."""
        for row, line in enumerate(self.lines):
            for place, cell in enumerate(line):
                if tile in cell:
                    return row, place, cell.index(tile)
        return None

    def nearest(self, spot: Spot) -> GridTile | None:
        """The tile at a spot, or the one nearest to it."""
        row, place, rank = spot
        if not self.lines:
            return None
        line = self.lines[min(row, len(self.lines) - 1)]
        cell = line[min(place, len(line) - 1)]
        return cell[min(rank, len(cell) - 1)] if cell else None

    def beside(self, tile: GridTile, step: tuple[int, int]) -> GridTile | None:
        """The tile so many steps down and across; within a cell first."""
        spot = self.spot(tile)
        if spot is None:
            return None
        row, place, rank = spot
        down, across = step
        if abs(down) == 1 and not across and 0 <= rank + down < len(self.lines[row][place]):
            return self.lines[row][place][rank + down]
        row = max(0, min(len(self.lines) - 1, row + down))
        place = max(0, min(len(self.lines[0]) - 1, place + across))
        if not row and not place:  # the corner
            row, place = int(abs(down) > 0), int(abs(across) > 0)
        cell = self.lines[row][place]
        if down:
            return cell[-1 if down < 0 else 0]
        return cell[min(rank, len(cell) - 1)]

    def following(self, tile: GridTile, *, back: bool) -> GridTile | None:
        """The first tile of the next cell, or of the one before, as text is read."""
        spot = self.spot(tile)
        if spot is None:
            return None
        row, place, _ = spot
        columns = len(self.lines[0]) - 1
        flat = (row - 1) * columns + (place - 1) + (-1 if back else 1)
        flat %= columns * len(self.rows)
        return self.rows[flat // columns][1 + flat % columns][0]
