"""The register on the screen: values aligned on their last digit, "dont" under their whole."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QKeySequence, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.ui.controls.drawing import ground, icon, line, ring, smooth, wrapped
from desktop.ui.controls.lists import RecordList
from desktop.ui.controls.rows import Row
from desktop.ui.pages.figures.rows import FigureRow
from desktop.ui.theme import Theme
from desktop.ui.wording import tr

_LEVEL = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
_HEADING, _ROW = 32, 50
_ELBOW, _DEEPER = 30, 18  # before the words of a "dont"; for each that it stands in


class Register(RecordList):
    """The list of figures; Alt+Shift+→ asks to "indent", Alt+Shift+← to "outdent"."""

    def __init__(self, theme: Theme, *, pasted: Callable[[], object]) -> None:
        super().__init__(theme, tr("Chiffres"))
        self._drawn = _Drawn(theme)
        self.setItemDelegate(self._drawn)
        self._pasted = pasted

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show figures, their values and what is said before them on columns of their own."""
        self._drawn.measure([row for row in rows if isinstance(row, FigureRow)])
        super().show_rows(rows)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Make a figure a "dont" of the one above, or take it out again."""
        levels = {Qt.Key.Key_Right: "indent", Qt.Key.Key_Left: "outdent"}
        key = Qt.Key(event.key())
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if held == _LEVEL and key in levels:
            self.asked.emit(levels[key])
            event.accept()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self._pasted()
            event.accept()
        else:
            super().keyPressEvent(event)


class _Drawn(QStyledItemDelegate):
    """How a figure looks in the register."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._values = self._befores = self._donts = 0.0  # the widest of each
        self._deepest = 0
        self._known: dict[tuple[str, str], float] = {}

    def measure(self, rows: Sequence[FigureRow]) -> None:
        """Know how wide values are, and what is said before them."""
        wholes = [row for row in rows if not row.worded]
        self._values = max((self._wide(row.value, "figure") for row in wholes), default=0.0)
        self._befores = max((self._wide(row.before, "second") for row in rows), default=0.0)
        below = [row for row in rows if row.depth]
        self._donts = max((self._wide(row.before, "second") for row in below), default=0.0)
        self._deepest = max((row.depth for row in below), default=0)

    def _wide(self, text: str, role: str) -> float:
        known = self._known.get((text, role))
        if known is None:
            font = self._theme.font(role, 600 if role == "figure" else 400, tabular=True)
            known = self._known[text, role] = QFontMetricsF(font).horizontalAdvance(text)
        return known

    def sizeHint(
        self, _: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """A heading, or two lines."""
        row: Row = index.data(Qt.ItemDataRole.UserRole)
        return QSize(self._theme.px(120), self._theme.px(_ROW if row.id else _HEADING))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw a row."""
        row: Row = index.data(Qt.ItemDataRole.UserRole)
        painter.save()
        smooth(painter)
        place = QRectF(option.rect).adjusted(1, 1, -1, -1)
        if isinstance(row, FigureRow):
            self._paint_figure(painter, place, row, option.state)
        else:
            theme = self._theme
            room = place.adjusted(theme.px(14), theme.px(6), -theme.px(14), 0)
            line(painter, room, row.title, theme.font("second", 600), theme.colour("ink2"))
        painter.restore()

    def _paint_figure(
        self, painter: QPainter, place: QRectF, row: FigureRow, state: QStyle.StateFlag
    ) -> None:
        theme = self._theme
        selected = bool(state & QStyle.StateFlag.State_Selected)
        if selected or state & QStyle.StateFlag.State_MouseOver:
            ground(painter, place, theme.colour("select" if selected else "sunken"))
        if state & QStyle.StateFlag.State_HasFocus:
            ring(painter, place, theme)
        # Three columns: the value ends the first, what it counts begins the second.
        left, gap = place.x() + theme.px(14), theme.px(10)
        elbows = theme.px(_ELBOW + _DEEPER * (self._deepest - 1)) if self._deepest else 0
        before = max(self._befores, self._donts + elbows)
        wanted = left + before + gap + self._values
        usual = place.x() + min(place.width() * 0.36, theme.px(280))
        digits = min(max(usual, wanted), place.x() + place.width() * 0.52)
        second = place.x() + min(place.width() * 0.63, theme.px(600))
        second = max(second, digits + place.width() * 0.26)
        right = place.right() - theme.px(14)
        if row.sign:
            middle = place.center().y()
            icon(painter, theme, row.sign, right - theme.px(16), middle, ink="warn", size=16)
            right -= theme.px(26)
        ink = theme.colour("accent" if selected else "ink")
        font = theme.font("lead" if row.worded else "figure", 600, tabular=True)
        align = Qt.AlignmentFlag.AlignRight
        room = QRectF(left, place.y(), digits - left, place.height())
        width = line(painter, room, row.value, font, ink, align=align)
        # Digits are never cut: what is said before them stands in a column, or gives way.
        room.setRight(digits - max(width, self._values) - gap)
        if row.depth:
            over = theme.px(_ELBOW) + theme.px(_DEEPER) * (self._deepest - row.depth)
            at = min(room.right() - self._donts - over, room.right() - theme.px(44))
            room.setLeft(self._paint_elbow(painter, place, max(left, at)))
        if room.width() > theme.px(16):
            small = theme.font("second")
            line(painter, room, row.before, small, theme.colour("ink2"), align=align)
        start = digits + theme.px(8)
        room = QRectF(start, place.y(), second - start - theme.px(12), place.height())
        self._paint_counted(painter, room, row)
        self._paint_known(painter, QRectF(second, place.y(), right - second, place.height()), row)

    def _paint_elbow(self, painter: QPainter, place: QRectF, x: float) -> float:
        """The line from a whole to its "dont"; where the words begin."""
        theme = self._theme
        middle, curve = place.center().y() + theme.px(2), theme.px(5)
        path = QPainterPath(QPointF(x, place.top()))
        path.lineTo(x, middle - curve)
        path.quadTo(x, middle, x + curve, middle)
        path.lineTo(x + theme.px(14), middle)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.colour("edge"), 1.5))
        painter.drawPath(path)
        return x + theme.px(18)

    def _paint_counted(self, painter: QPainter, room: QRectF, row: FigureRow) -> None:
        """What is counted, on two lines where one is too short."""
        theme = self._theme
        font = theme.font("body")
        lines = wrapped(row.what, font, room.width())
        pitch = theme.px(19)
        top = room.center().y() - pitch * len(lines) / 2
        for rank, words in enumerate(lines):
            place = QRectF(room.x(), top + rank * pitch, room.width(), pitch)
            line(painter, place, words, font, theme.colour("ink"))

    def _paint_known(self, painter: QPainter, room: QRectF, row: FigureRow) -> None:
        """Where it was counted, and by whom."""
        theme = self._theme
        below = theme.colour("warn" if row.warns else "ink3")
        lines = [
            (row.context, theme.font("second"), theme.colour("ink")),
            (row.aside, theme.font("small"), below),
        ]
        shown = [each for each in lines if each[0]]
        pitch = theme.px(20)
        top = room.center().y() - pitch * len(shown) / 2
        for rank, (words, font, ink) in enumerate(shown):
            place = QRectF(room.x(), top + rank * pitch, room.width(), pitch)
            line(painter, place, words, font, ink)
