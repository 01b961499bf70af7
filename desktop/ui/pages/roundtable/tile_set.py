"""The tiles of a table: made for what is new there, kept for what still is."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TypeAlias

from PySide6.QtWidgets import QWidget

from desktop.model.programme import Theme
from desktop.model.record import Id
from desktop.model.voices import RoundTable, Seat, Voice
from desktop.ui.desk import Desk
from desktop.ui.pages.roundtable.cells import EmptyTile, QuoteTile, what_is_empty
from desktop.ui.pages.roundtable.faces import (
    quote_face,
    theme_face,
    theme_name,
    voice_face,
    voice_name,
)
from desktop.ui.pages.roundtable.heads import ThemeTile, VoiceTile
from desktop.ui.pages.roundtable.tiles import GridTile, Hands
from desktop.ui.pages.roundtable.walking import Line

_Key: TypeAlias = tuple[str, Id, Voice | None]


class TileSet:
    """The tiles of voices, of themes and of words, each kind on a widget of its own."""

    def __init__(
        self, desk: Desk, hands: Hands, *, heads: QWidget, themes: QWidget, cells: QWidget
    ) -> None:
        self._desk, self._hands = desk, hands
        self._heads, self._themes, self._cells = heads, themes, cells
        self._tiles: dict[_Key, GridTile] = {}
        self._before: dict[_Key, GridTile] = {}

    def show_table(self, table: RoundTable) -> tuple[list[Line], list[GridTile]]:
        """The lines of a table, and the tiles that have no place there any more."""
        self._before, self._tiles = self._tiles, {}
        lines: list[Line] = [[[], *([self._voice(table, seat)] for seat in table.seats)]]
        themes = {theme.id: theme for theme in table.themes}
        for row in table.rows:
            theme = themes.get(row)
            head = self._theme(table, row, theme)
            said = (self._cell(table, row, theme, seat.voice) for seat in table.seats)
            lines.append([[head], *said])
        gone = [tile for key, tile in self._before.items() if key not in self._tiles]
        self._before = {}
        return lines, gone

    def _voice(self, table: RoundTable, seat: Seat) -> GridTile:
        make = partial(VoiceTile, self._desk.theme, self._hands, seat.voice)
        tile = self._kept(("voice", "", seat.voice), make, self._heads)
        tile.record = seat.participation
        if isinstance(tile, VoiceTile):
            tile.show_face(voice_face(self._desk, table, seat))
        return tile

    def _theme(self, table: RoundTable, row: Id, theme: Theme | None) -> GridTile:
        make = partial(ThemeTile, self._desk.theme, self._hands, row)
        tile = self._kept(("theme", row, None), make, self._themes)
        if isinstance(tile, ThemeTile):
            tile.show_face(theme_face(self._desk, table, theme))
        return tile

    def _cell(
        self, table: RoundTable, row: Id, theme: Theme | None, voice: Voice
    ) -> list[GridTile]:
        made: list[GridTile] = []
        for testimony in table.said(row, voice):
            quote = partial(QuoteTile, self._desk.theme, self._hands, row, voice, testimony.id)
            tile = self._kept(("quote", testimony.id, None), quote, self._cells)
            tile.theme_id, tile.voice = row, voice
            if isinstance(tile, QuoteTile):
                tile.show_face(quote_face(self._desk, testimony, voice, theme))
            made.append(tile)
        if not made:
            empty = partial(EmptyTile, self._desk.theme, self._hands, row, voice)
            tile = self._kept(("empty", row, voice), empty, self._cells)
            tile.say(what_is_empty(voice_name(self._desk, voice), theme_name(theme)))
            made.append(tile)
        return made

    def _kept(self, key: _Key, make: Callable[[], GridTile], parent: QWidget) -> GridTile:
        tile = self._before.get(key)
        if tile is None:
            tile = make()
            tile.setParent(parent)
            tile.show()
        self._tiles[key] = tile
        return tile
