"""What keys and menus ask of the tiles of a table, and how it is answered."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt

from desktop.model.acts import (
    Way,
    give_words,
    move_after,
    move_before,
    move_down,
    move_up,
    move_voice,
    move_words,
    remove,
)
from desktop.model.findings import Testimony
from desktop.model.record import Id
from desktop.model.voices import GROUP, Seat, Voice
from desktop.ui.desk import Page
from desktop.ui.pages.roundtable.adding import Adding
from desktop.ui.pages.roundtable.carrying import Drop
from desktop.ui.pages.roundtable.details import Cards, theme_details, voice_details
from desktop.ui.pages.roundtable.doing import do, done_to, removed_words
from desktop.ui.pages.roundtable.grid import Grid
from desktop.ui.pages.roundtable.heads import ThemeTile, VoiceTile
from desktop.ui.pages.roundtable.menu import head_menu, quote_menu
from desktop.ui.pages.roundtable.pen import Pen
from desktop.ui.pages.roundtable.tables import Tables
from desktop.ui.pages.roundtable.tiles import GridTile


class Answers:
    """What is done to the tile that has the keyboard, on a page that shows a table."""

    def __init__(self, page: Page, grid: Grid, pen: Pen, tables: Tables, adding: Adding) -> None:
        self._page, self._desk = page, page.desk
        self._grid, self._pen, self._tables, self._adding = grid, pen, tables, adding
        self.cards = Cards(self._after_card)

    def answer(self, name: str) -> None:
        """Do what is asked by its name: "edit", "menu", "remove", "author", a way to move…"""
        tile = self._grid.current
        if tile is None:
            return
        testimony = self._desk.event.get(Testimony, tile.record)
        ids = self._grid.together.of(tile)
        if isinstance(tile, ThemeTile | VoiceTile) and name == "edit":
            self._open_card(tile)
        elif name == "menu":
            self._pop(tile, testimony)
        elif name == "remove":
            self._remove(ids)
        elif name in set(Way):
            self._move(tile, ids if testimony is not None else (), Way(name))
        elif not isinstance(tile, ThemeTile | VoiceTile):
            self._answer_cell(tile, testimony, name)

    def write(self, letters: str) -> None:
        """Begin words with the letters typed; on a head, "n" adds another."""
        tile = self._grid.current
        if isinstance(tile, ThemeTile | VoiceTile):
            if letters.lower() == "n" and self._desk.settings.flag("letters", default=True):
                add = self._adding
                (add.add_theme if isinstance(tile, ThemeTile) else add.add_witness)()
        elif tile is not None:
            self._adding.close()
            self._pen.write(self._tables.session, tile, letters=letters)

    def drop(self, drop: Drop) -> None:
        """Put down what was dragged: words in a cell, a theme or a witness beside another."""
        first = self._desk.event.records.get(drop.ids[0])
        if isinstance(first, Testimony):
            self._give(
                drop.ids, theme=drop.theme, voice=drop.voice, beside=drop.beside, after=drop.after
            )
        elif first is not None:
            move = move_after if drop.after else move_before
            do(self._page, lambda event: move(event, drop.ids, drop.beside))
            self._grid.take(lambda tile: tile.record == first.id)

    def _answer_cell(self, tile: GridTile, testimony: Testimony | None, name: str) -> None:
        ids = self._grid.together.of(tile)
        match name:
            case "edit":
                self._pen.edit(self._tables.session, tile)
            case "another":
                self._pen.write(self._tables.session, tile)
            case "author" if testimony is not None:
                self._adding.ask_author(lambda voice: self._give(ids, voice=voice))
            case _ if testimony is not None:
                do(self._page, lambda event: done_to(event, ids, testimony, name))
            case _:
                pass

    def _pop(self, tile: GridTile, testimony: Testimony | None) -> None:
        if testimony is not None:
            every = (self._desk.event.get(Testimony, id_) for id_ in self._grid.together.of(tile))
            menu = quote_menu(
                self._page, self._desk, self._tables.shown,
                [each for each in every if each is not None], self.answer, give=self._give,
            )  # fmt: skip
        elif isinstance(tile, ThemeTile | VoiceTile):
            menu = head_menu(
                self._page, self._desk, self.answer,
                of_theme=isinstance(tile, ThemeTile), movable=bool(tile.record),
            )  # fmt: skip
        else:
            return
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(tile.mapToGlobal(QPoint(self._desk.theme.px(12), tile.height() - 4)))

    def _give(
        self,
        ids: Sequence[Id],
        *,
        theme: Id | None = None,
        voice: Voice | None = None,
        beside: Id = "",
        after: bool = True,
    ) -> None:
        do(
            self._page,
            lambda event: give_words(
                event, ids, theme=theme, voice=voice, beside=beside, after=after
            ),
        )
        self._grid.take(lambda tile: tile.record == ids[0])

    def _remove(self, ids: Sequence[Id]) -> None:
        if not ids:
            return
        what = removed_words(self._desk, ids)
        do(self._page, lambda event: remove(event, ids))
        self._page.take_keyboard()
        self._desk.say_done(what)

    def _move(self, tile: GridTile, words: Sequence[Id], way: Way) -> None:
        if words:
            do(self._page, lambda event: move_words(event, words, way))
            self._grid.take(lambda other: other.record == tile.record)
        elif way in {Way.LEFT, Way.RIGHT} and tile.voice is not None:
            voice = tile.voice
            do(self._page, lambda event: move_voice(event, self._tables.session, voice, way))
            self._page.take_keyboard()
        elif tile.theme_id and way in {Way.UP, Way.DOWN}:
            step = move_up if way is Way.UP else move_down
            do(self._page, lambda event: step(event, (tile.theme_id,)))
            self._page.take_keyboard()

    def _open_card(self, tile: ThemeTile | VoiceTile) -> None:
        self._pen.lift()
        self.cards.close()
        if isinstance(tile, ThemeTile):
            card = theme_details(self._desk, self._page, tile.record) if tile.record else None
        else:
            seat = Seat(tile.voice or GROUP, tile.record)
            card = voice_details(self._desk, self._page, seat, self.cards.close)
        if card is not None:
            below = QPoint(0, tile.height() if isinstance(tile, VoiceTile) else 0)
            self.cards.open(card, tile.mapTo(self._page, below))

    def _after_card(self) -> None:
        self._page.refresh(None)
        self._page.take_keyboard()
