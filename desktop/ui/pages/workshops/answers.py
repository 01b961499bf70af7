"""From the diagnosis to the road map: what was found at the left, what answers it at the right."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.model.record import Id
from desktop.ui.controls.drawing import smooth
from desktop.ui.pages.workshops.answering import Answering
from desktop.ui.pages.workshops.map_tile import MapTile, Side
from desktop.ui.theme import Theme
from desktop.ui.wording import tr

_LEFT, _RIGHT = 0.36, 0.5  # where boxes end and answers begin, of the width
_GAP, _DOT = 10, 4


class AnswersMap(QWidget):
    """The two columns and the lines between them.

    Arrows go from one to another, Enter links the two that stand out or unlinks them, and so does
    dragging one onto the other. ``turned`` gives the answer and what it answers, ``chosen`` both.
    """

    turned = Signal(str, str)
    chosen = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._shown = Answering()
        self.tiles: tuple[list[MapTile], list[MapTile]] = ([], [])
        self._current = [0, 0]
        self._pulled: tuple[MapTile, QPoint] | None = None
        self.setAccessibleName(tr("Du diagnostic à la feuille de route"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    # --- what is shown ----------------------------------------------------------------------------

    def show_answers(self, shown: Answering) -> None:
        """Show the columns and the links as they are."""
        if shown == self._shown:
            return
        self._shown = shown
        for side, column in ((Side.FOUND, shown.found), (Side.ANSWERS, shown.answers)):
            tiles = self.tiles[side]
            while len(tiles) > len(column):
                gone = tiles.pop()
                gone.hide()
                gone.deleteLater()
            while len(tiles) < len(column):
                tiles.append(MapTile(self._theme, self, self, side))
                tiles[-1].show()
            for tile, (id_, words) in zip(tiles, column, strict=True):
                tile.show_words(id_, words, self._linked(id_, side))
            self._current[side] = min(self._current[side], max(0, len(tiles) - 1))
        self._arrange()
        self.update()

    def take_keyboard(self) -> None:
        """Give the keyboard to the answer that stands out."""
        tiles = self.tiles[Side.ANSWERS] or self.tiles[Side.FOUND]
        if tiles:
            tiles[self._current[tiles[0].side]].setFocus(Qt.FocusReason.TabFocusReason)

    def ids(self) -> tuple[Id, ...]:
        """The ids of the two that stand out, the answer first."""
        sides = (Side.ANSWERS, Side.FOUND)
        return tuple(tile.id for side in sides if (tile := self.standing_out(side)) is not None)

    def standing_out(self, side: Side) -> MapTile | None:
        """The one of a column that Enter would link."""
        tiles = self.tiles[side]
        return tiles[self._current[side]] if tiles else None

    def _linked(self, id_: Id, side: Side) -> list[str]:
        words = dict((*self._shown.found, *self._shown.answers))
        pairs = sorted(self._shown.links)
        if side is Side.ANSWERS:
            return [words[found] for answer, found in pairs if answer == id_]
        return [words[answer] for answer, found in pairs if found == id_]

    # --- by keyboard and by pointer ---------------------------------------------------------------

    def stand_out(self, tile: MapTile) -> None:
        """Let one stand out in its column."""
        rank = self.tiles[tile.side].index(tile)
        if self._current[tile.side] != rank:
            self._current[tile.side] = rank
        for each in (*self.tiles[0], *self.tiles[1]):
            each.update()
        self.chosen.emit(self.ids())

    def step(self, tile: MapTile, key: Qt.Key) -> None:
        """Go where an arrow points."""
        side, rank = tile.side, self.tiles[tile.side].index(tile)
        match key:
            case Qt.Key.Key_Left:
                target = self.standing_out(Side.FOUND)
            case Qt.Key.Key_Right:
                target = self.standing_out(Side.ANSWERS)
            case _:
                rank += 1 if key == Qt.Key.Key_Down else -1
                tiles = self.tiles[side]
                target = tiles[rank] if 0 <= rank < len(tiles) else None
        if target is not None:
            self.stand_out(target)
            target.setFocus(Qt.FocusReason.TabFocusReason)

    def turn(self) -> None:
        """Link the two that stand out, or unlink them."""
        answer, found = self.standing_out(Side.ANSWERS), self.standing_out(Side.FOUND)
        if answer is not None and found is not None:
            self.turned.emit(answer.id, found.id)

    def pull(self, tile: MapTile, at: QPoint) -> None:
        """Draw a line from one to the pointer."""
        self._pulled = tile, at
        self.update()

    def let_go(self, at: QPoint) -> None:
        """Link what was pulled to what is under the pointer, if that stands in the other column."""
        pulled, self._pulled = self._pulled, None
        self.update()
        target = self.childAt(at)
        if pulled is None or not isinstance(target, MapTile) or target.side == pulled[0].side:
            return
        self.stand_out(pulled[0])
        self.stand_out(target)
        self.turn()

    # --- where things are -------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        """As tall as the taller column."""
        return QSize(self._theme.px(560), self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the words anew."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        gap, width = self._theme.px(_GAP), self.width()
        places = ((0, round(width * _LEFT)), (round(width * _RIGHT), width))
        heights = [
            [tile.height_for(places[side][1] - places[side][0]) for tile in self.tiles[side]]
            for side in Side
        ]
        tall = max((sum(each) + gap * len(each) for each in heights), default=0)
        for side in Side:
            left, right = places[side]
            spare = tall - sum(heights[side]) - gap * len(heights[side])
            share = spare / len(heights[side]) if heights[side] else 0
            y = 0.0
            for tile, height in zip(self.tiles[side], heights[side], strict=True):
                grown = height + (min(share, height) if side is Side.FOUND else share)
                top = y + (height + share - grown) / 2
                tile.setGeometry(left, round(top), right - left, round(grown))
                y += height + share + gap
        if self.height() != tall + 2:
            self.setFixedHeight(tall + 2)

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw the lines."""
        theme, painter = self._theme, QPainter(self)
        smooth(painter)
        tiles = {tile.id: tile for side in Side for tile in self.tiles[side]}
        strong = self.ids()
        for answer, found in sorted(self._shown.links, key=lambda pair: pair == strong):
            pen = QPen(theme.colour("accent"), 2.6 if (answer, found) == strong else 1.4)
            painter.setPen(pen)
            end = _anchor(tiles[answer])
            painter.drawLine(_anchor(tiles[found]), end)
            painter.setBrush(theme.colour("accent"))
            painter.drawEllipse(end, theme.px(_DOT) / 1.4, theme.px(_DOT) / 1.4)
        if self._pulled is not None:
            tile, at = self._pulled
            painter.setPen(QPen(theme.colour("focus"), 2, Qt.PenStyle.DashLine))
            painter.drawLine(_anchor(tile), QPointF(at))


def _anchor(tile: MapTile) -> QPointF:
    """Where the lines of a tile begin."""
    place = QRectF(tile.geometry())
    x = place.right() if tile.side is Side.FOUND else place.left()
    return QPointF(x, place.center().y())
