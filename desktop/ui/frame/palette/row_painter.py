"""How the rows of the palette look: an icon, words of which some stand out, a place, a keycap."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.ui.controls.drawing import cut, ground, icon, line, ring, smooth
from desktop.ui.frame.palette.entries import Entry, Heading, Note, Row, Span
from desktop.ui.frame.palette.keycaps import keycap, keycap_width
from desktop.ui.frame.palette.marks import in_sight, marks
from desktop.ui.keys import key_name
from desktop.ui.theme import Theme

_Index = QModelIndex | QPersistentModelIndex
_PLACE: Final = 0.4  # of the row, at most


class RowPainter(QStyledItemDelegate):
    """What draws a row; ``words`` are those that stand out, folded."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.words: tuple[str, ...] = ()
        self.height = theme.px(40)
        self._colour = cache(theme.colour)
        self._second = theme.font("second")
        self._plain, self._bold = theme.font(), theme.font("body", 600)
        self._width = QFontMetricsF(self._plain).horizontalAdvance
        self._bold_width = QFontMetricsF(self._bold).horizontalAdvance

    def sizeHint(self, _: QStyleOptionViewItem, index: _Index) -> QSize:
        """A row is as high as a line with room around it; a heading is a little less."""
        row: Row = index.data(Qt.ItemDataRole.UserRole)
        height = self._theme.px(34) if isinstance(row, Heading) else self.height
        return QSize(self._theme.px(120), height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw a row."""
        row: Row = index.data(Qt.ItemDataRole.UserRole)
        theme = self._theme
        painter.save()
        smooth(painter)
        place = QRectF(option.rect)
        inner = place.adjusted(theme.px(16), 0, -theme.px(16), 0)
        match row:
            case Entry():
                self._paint_entry(painter, place, row, option.state)
            case Heading():
                below = inner.adjusted(0, theme.px(8), 0, 0)
                line(painter, below, row.title, theme.font("small", 600), self._colour("ink2"))
            case Note():
                line(painter, inner, row.text, self._plain, self._colour("ink2"))
        painter.restore()

    def _paint_entry(
        self, painter: QPainter, place: QRectF, row: Entry, state: QStyle.StateFlag
    ) -> None:
        theme = self._theme
        current = bool(state & QStyle.StateFlag.State_Selected)
        if current or state & QStyle.StateFlag.State_MouseOver:
            ground(painter, place, self._colour("select" if current else "sunken"))
        if current:
            ring(painter, place, theme)
        middle = place.center().y()
        ink = "accent" if current else "ink2"
        icon(painter, theme, row.icon, place.x() + theme.px(15), middle, ink=ink, size=18)
        right = place.right() - theme.px(14)
        keys = row.keys or (key_name("Return") if current else "")
        if keys:
            right -= keycap_width(theme, keys)
            keycap(painter, theme, right, middle, keys)
            right -= theme.px(12)
        if row.place:
            room = QRectF(place)
            room.setRight(right)
            room.setLeft(right - place.width() * _PLACE)
            align = Qt.AlignmentFlag.AlignRight
            right -= line(painter, room, row.place, self._second, self._colour("ink2"), align=align)
            right -= theme.px(16)
        left = place.x() + theme.px(46)
        self._paint_words(painter, QRectF(left, place.y(), right - left, place.height()), row)

    def _paint_words(self, painter: QPainter, place: QRectF, row: Entry) -> None:
        """Draw the words, those that were found bold on their ground, cut with "…"."""
        theme = self._theme
        spans = marks(row.text, self.words) if row.marked is None else row.marked
        text, spans = in_sight(row.text, spans, self._bold_width, place.width())
        right, gap = place.right(), theme.px(1)
        room = QRectF(place)
        flags = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for piece, found in _pieces(text, spans):
            font, measure = (self._bold, self._bold_width) if found else (self._plain, self._width)
            width = measure(piece)
            is_cut = room.x() + width > right
            if is_cut:
                piece = cut(piece, QFontMetricsF(font), right - room.x())  # noqa: PLW2901  what there is room for
                width = measure(piece)
            if found:
                mark = QRectF(room.x() - gap, place.center().y() - theme.px(12), width + 2 * gap,
                              theme.px(24))  # fmt: skip
                ground(painter, mark, self._colour("warnsoft"), radius=4)
            painter.setFont(font)
            painter.setPen(self._colour("ink"))
            painter.drawText(room, flags, piece)
            if is_cut:
                return
            room.setLeft(room.x() + width)


def _pieces(text: str, spans: Sequence[Span]) -> Iterator[tuple[str, bool]]:
    """A text in order, part by part, each with whether it was found."""
    here = 0
    for start, end in spans:
        if start > here:
            yield text[here:start], False
        yield text[start:end], True
        here = end
    if here < len(text):
        yield text[here:], False
