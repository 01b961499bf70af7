"""Typing in the grid: where a testimony begins, and where one goes on from it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from desktop.model.findings import Testimony
from desktop.model.programme import Theme
from desktop.model.record import Id, new_id
from desktop.model.text import cleaned
from desktop.ui.desk import Desk
from desktop.ui.pages.roundtable.faces import theme_name, voice_name
from desktop.ui.pages.roundtable.grid import Grid
from desktop.ui.pages.roundtable.tiles import GridTile
from desktop.ui.pages.roundtable.writing import Writing
from desktop.ui.wording import tr


class Pen:
    """What writes in the cells of a grid; ``refresh`` shows the day as it stands."""

    def __init__(self, desk: Desk, grid: Grid, refresh: Callable[[], None]) -> None:
        self._desk, self._grid, self._refresh = desk, grid, refresh

    def write(self, session: Id, tile: GridTile, *, letters: str = "") -> None:
        """Begin other words in a cell, after those of the tile."""
        if tile.voice is not None:
            new = Testimony(
                id=new_id(), session=session, theme=tile.theme_id, person=tile.voice.person,
                organisation=tile.voice.organisation, of_group=tile.voice.of_group,
            )  # fmt: skip
            self._begin(tile, new, after=tile.record)
            if letters and self._grid.writing is not None:
                self._grid.writing.prose.insertPlainText(cleaned(letters))

    def edit(self, session: Id, tile: GridTile) -> None:
        """Edit the words of a tile; in an empty cell, begin some."""
        known = self._desk.event.get(Testimony, tile.record)
        if known is None:
            self.write(session, tile)
        else:
            self._begin(tile, replace(known, theme=tile.theme_id))

    def lift(self) -> None:
        """Stop writing, what was typed being kept."""
        writing = self._grid.writing
        if writing is not None:
            writing.keep()
            self._grid.end()

    def heed(self) -> Writing | None:
        """Follow the day: the kind of the words; they may be gone, undone, and are then given."""
        writing = self._grid.writing
        if writing is None:
            return None
        if not writing.orphaned():
            writing.show_kind()
            return None
        self.lift()
        return writing

    def _begin(self, tile: GridTile, testimony: Testimony, after: Id = "") -> None:
        if tile.voice is None:
            return
        self.lift()
        theme = self._desk.event.get(Theme, tile.theme_id)
        name = tr("{who}, {theme}").format(
            who=voice_name(self._desk, tile.voice), theme=theme_name(theme)
        )
        writing = Writing(
            self._desk, self._grid.cells, testimony, tile.voice, name=name, after=after
        )
        writing.left.connect(lambda where: self._left(writing, where))
        self._grid.begin(writing)

    def _left(self, writing: Writing, where: str) -> None:
        if self._grid.writing is not writing:
            return
        self._grid.end()
        self._refresh()
        if where == "away":
            return
        if not self._grid.take(lambda tile: tile.record == writing.record):
            self._grid.take_cell(writing.theme_id, writing.voice)
        tile = self._grid.current
        if where == "another" and tile is not None:
            self.write(writing.testimony.session, tile)
        elif where != "stay":
            self._grid.go_on(back=where == "back")
