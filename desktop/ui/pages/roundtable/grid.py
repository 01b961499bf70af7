"""The grid: themes by voices, the heads in sight wherever it is scrolled, all of it by keyboard."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from desktop.model.record import Id
from desktop.model.voices import RoundTable, Voice
from desktop.ui.desk import Desk
from desktop.ui.pages.roundtable.carrying import Carrying
from desktop.ui.pages.roundtable.cells import EmptyTile, QuoteTile
from desktop.ui.pages.roundtable.keys import Step, Taking, asked_of_grid, step_of
from desktop.ui.pages.roundtable.places import Places
from desktop.ui.pages.roundtable.tile_set import TileSet
from desktop.ui.pages.roundtable.tiles import GridTile
from desktop.ui.pages.roundtable.together import Together
from desktop.ui.pages.roundtable.walking import Lines
from desktop.ui.pages.roundtable.writing import Writing
from desktop.ui.wording import tr


class Grid(QAbstractScrollArea):
    """The words of a table.

    ``asked`` gives what a key asks of the current tile, ``typed`` the letters typed there,
    ``came`` says that another tile has the keyboard.
    """

    asked = Signal(str)
    typed = Signal(str)
    came = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(tr("Propos par thème et par témoin"))
        self.viewport().setAutoFillBackground(False)
        self.setCornerWidget(QWidget())  # nothing, where Qt would draw an edge
        self._places = places = Places(desk.theme, self)
        self._tiles = TileSet(
            desk, self, heads=places.heads, themes=places.themes, cells=places.cells
        )
        self._lines = Lines()
        self._table: RoundTable | None = None
        self._current: GridTile | None = None
        self._pressed_from: GridTile | None = None  # that had it before a press took it
        self.writing: Writing | None = None
        self.together = Together(lambda: self._lines, self)
        self.carrying = Carrying(desk.theme, self, self.together.of, lambda: places.cells_seen)

    # --- what is shown ----------------------------------------------------------------------------

    @property
    def current(self) -> GridTile | None:
        """The tile that has the keyboard, or had it last."""
        return self._current

    def show_table(self, table: RoundTable) -> None:
        """Show a table; tiles that are still there stay, and so does the keyboard."""
        at = self._lines.spot(self._current) if self._current is not None else None
        focused = self._current is not None and self._current.hasFocus()
        self._table = table
        lines, gone = self._tiles.show_table(table)
        self._lines = Lines(lines)
        self.together.heed()
        if self._current in gone:
            self._current = None
        if self._pressed_from in gone:
            self._pressed_from = None
        self._place()
        if self._current is None:
            self._make_current(self._lines.nearest(at or (1, 1, 0)), focus=focused)
        for tile in gone:
            tile.hide()
            tile.deleteLater()

    def take(self, key_of: Callable[[GridTile], bool]) -> bool:
        """Give the keyboard to the first tile that is meant."""
        for line in self._lines.lines:
            for cell in line:
                for tile in cell:
                    if key_of(tile):
                        self._make_current(tile, focus=True)
                        return True
        return False

    def take_cell(self, theme: Id, voice: Voice) -> bool:
        """Give the keyboard to the cell of a theme and a voice."""
        cells = EmptyTile | QuoteTile
        return self.take(
            lambda tile: isinstance(tile, cells) and (tile.theme_id, tile.voice) == (theme, voice)
        )

    # --- writing ----------------------------------------------------------------------------------

    @property
    def cells(self) -> QWidget:
        """What holds the cells."""
        return self._places.cells

    def begin(self, writing: Writing) -> None:
        """Let words be typed in their cell."""
        self.end()
        self.writing = writing
        writing.grown.connect(self._follow)
        self._place()
        writing.show()
        writing.prose.setFocus(Qt.FocusReason.OtherFocusReason)
        self._places.bring_into_sight(writing)

    def end(self) -> None:
        """Show words as they stand again."""
        writing, self.writing = self.writing, None
        if writing is not None:
            writing.grown.disconnect(self._follow)
            writing.hide()
            writing.deleteLater()
            self._place()

    def _follow(self) -> None:
        """Make room for what is typed, and keep it in sight."""
        self._place()
        if self.writing is not None:
            self._places.bring_into_sight(self.writing)

    # --- places -----------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width anew."""
        super().resizeEvent(event)
        self._follow()

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        """Keep the heads in sight."""
        self._places.scroll()

    def _place(self) -> None:
        if self._table is not None:
            self._places.arrange(self._lines, self.writing)

    # --- the keyboard -----------------------------------------------------------------------------

    def key(self, tile: GridTile, event: QKeyEvent) -> bool:
        """Go from tile to tile, or ask for what a key means."""
        step = step_of(event)
        if step is not None:
            self._step(tile, step)
            return True
        if event.matches(QKeySequence.StandardKey.Paste):
            self.write(tile, QGuiApplication.clipboard().text())
            return True
        name = asked_of_grid(event)
        match name:
            case "together":
                self.together.turn(tile)
            case "all":
                self.together.take_all()
            case "alone":
                return self.together.leave()
            case "":
                return False
            case _:
                self.asked.emit(name)
        return True

    def _step(self, tile: GridTile, step: Step) -> None:
        beside = self._lines.beside(tile, (step.down, step.across))
        match step.taking:
            case Taking.ALONE:
                self.together.leave()
            case Taking.ALL:
                self.together.stretch(tile, beside or tile)
            case Taking.AS_BEFORE:
                pass
        self._make_current(beside, focus=True)

    def pressed(self, tile: GridTile, held: Qt.KeyboardModifier) -> None:
        """A tile is pressed: with Ctrl it is taken too, with Shift all that is between."""
        before, self._pressed_from = self._pressed_from, None
        if held & Qt.KeyboardModifier.ControlModifier:
            self.together.turn_too(before, tile)
        elif held & Qt.KeyboardModifier.ShiftModifier:
            self.together.stretch(before or tile, tile)
        elif not self.together.has(tile):
            self.together.leave()

    def released(self, tile: GridTile, held: Qt.KeyboardModifier) -> None:
        """A tile that was not dragged is let go of: a plain click takes it alone."""
        if held == Qt.KeyboardModifier.NoModifier and tile.isVisible():
            self.together.leave()

    def carry(self, tile: GridTile) -> None:
        """A tile is dragged."""
        self.carrying.carry(tile)

    def write(self, tile: GridTile, letters: str) -> None:
        """Letters are typed on a tile, or pasted."""
        self._make_current(tile, focus=False)
        if letters.strip():
            self.typed.emit(letters)

    def edit(self, tile: GridTile) -> None:
        """A tile is to be edited."""
        self._make_current(tile, focus=False)
        self.asked.emit("edit")

    def pop(self, tile: GridTile) -> None:
        """The menu of a tile is asked for."""
        self._pressed_from = None
        self._make_current(tile, focus=False)
        self.asked.emit("menu")

    def came_to(self, tile: GridTile, *, by_press: bool) -> None:
        """A tile has the keyboard, perhaps because it is pressed."""
        self._pressed_from = self._current if by_press else None
        self._make_current(tile, focus=False)
        self._places.bring_into_sight(tile)

    def go_on(self, *, back: bool) -> None:
        """Go to the next cell of the grid, or to the one before, as text is read."""
        if self._current is not None:
            self._make_current(self._lines.following(self._current, back=back), focus=True)

    def go_home(self) -> None:
        """Go to the first cell."""
        self._make_current(self._lines.nearest((1, 1, 0)), focus=True)

    def _make_current(self, tile: GridTile | None, *, focus: bool) -> None:
        if tile is None:
            return
        if tile is not self._current:
            if self._current is not None:
                self._current.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
            self._current = tile
            tile.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.came.emit()
        if focus:
            tile.setFocus(Qt.FocusReason.OtherFocusReason)
