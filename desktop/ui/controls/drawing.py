"""What painted controls share: rounded grounds, focus rings, shadows, cut lines of text."""

from __future__ import annotations

from collections.abc import Sequence
from unicodedata import bidirectional

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QFontMetricsF,
    QPainter,
    QPen,
    QTextLayout,
    QTextOption,
)

from desktop.ui.theme import Theme
from desktop.ui.wording import on_one_line

_RIGHT_TO_LEFT_MARK = "\u200f"
_STRONG = frozenset({"L", "R", "AL"})


def smooth(painter: QPainter) -> None:
    """Draw without steps."""
    painter.setRenderHints(
        QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
    )


def ground(
    painter: QPainter,
    place: QRectF,
    fill: QColor | None,
    *,
    radius: float = 7,
    edge: QColor | None = None,
    width: float = 1,
    dashed: bool = False,
) -> None:
    """A rounded rectangle, filled and edged."""
    pen = QPen(Qt.PenStyle.NoPen)
    if edge is not None:
        pen = QPen(edge, width)
        if dashed:
            pen.setDashPattern([4, 3])
        place = place.adjusted(width / 2, width / 2, -width / 2, -width / 2)
    painter.setPen(pen)
    painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(place, radius, radius)


def ring(painter: QPainter, place: QRectF, theme: Theme, radius: float = 7) -> None:
    """The ring around what has the keyboard."""
    ground(painter, place, None, radius=radius, edge=theme.colour("focus"), width=2)


def shadow(painter: QPainter, place: QRectF, theme: Theme, radius: float = 10) -> None:
    """The soft shadow under what floats."""
    colour = theme.colour("shadow")
    strength, reach = (14, 14) if theme.dark else (5, 14)
    painter.setPen(Qt.PenStyle.NoPen)
    for step in range(reach, 0, -1):
        colour.setAlpha(max(1, round(strength * (1 - step / reach))))
        painter.setBrush(colour)
        painter.drawRoundedRect(
            place.adjusted(-step, -step + 3, step, step + 3), radius + step, radius + step
        )


def cut(text: str, metrics: QFontMetrics | QFontMetricsF, width: float) -> str:
    """A text that ends with "…" where it has no more room.

    After letters written from right to left, the sign stands at their left.
    """
    right = Qt.TextElideMode.ElideRight
    if isinstance(metrics, QFontMetricsF):
        shown = metrics.elidedText(text, right, width)
    else:
        shown = metrics.elidedText(text, right, int(width))
    if shown == text:
        return text
    # On a line that runs from left to right, it would else stand where their first letter does.
    runs = [kind for kind in map(bidirectional, shown) if kind in _STRONG]
    return shown if not runs or runs[-1] == "L" else shown + _RIGHT_TO_LEFT_MARK


def is_right_to_left(text: str) -> bool:
    """Whether a text begins with letters written from right to left."""
    first = next((kind for kind in map(bidirectional, text) if kind in _STRONG), "L")
    return first != "L"


def line(
    painter: QPainter,
    place: QRectF,
    text: str,
    font: QFont,
    ink: QColor,
    *,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> float:
    """A line of text in the middle of a place, cut with "…"; its width."""
    metrics = QFontMetricsF(font)
    shown = cut(on_one_line(text), metrics, place.width())
    painter.setFont(font)
    painter.setPen(ink)
    painter.drawText(place, int(align | Qt.AlignmentFlag.AlignVCenter), shown)
    return metrics.horizontalAdvance(shown)


def icon(
    painter: QPainter, theme: Theme, name: str, x: float, middle: float, *, ink: str, size: float
) -> None:
    """An icon, its left edge and its middle in pixels."""
    ratio = painter.device().devicePixelRatioF()
    drawn = theme.pixmap(name, ink, size, ratio)
    painter.drawPixmap(QPointF(round(x), round(middle - theme.px(size) / 2)), drawn)


def wrapped(text: str, font: QFont, width: float, most: int = 2) -> tuple[str, ...]:
    """The lines of a text at a width, the last of so many cut with "…"."""
    text = on_one_line(text)
    layout = QTextLayout(text, font)
    layout.setTextOption(_anywhere())
    layout.beginLayout()
    begins: list[int] = []
    while (made := layout.createLine()).isValid():
        made.setLineWidth(max(1.0, width))
        begins.append(made.textStart())
    layout.endLayout()
    ends = [*begins[1:], len(text)]
    found = [text[begin:end].strip() for begin, end in zip(begins, ends, strict=True)]
    if len(found) <= most:
        return tuple(found)
    rest = text[begins[most - 1] :]
    metrics = QFontMetricsF(font)
    return (*found[: most - 1], cut(rest, metrics, width))


def shared(wanted: Sequence[float], room: float) -> list[float]:
    """The widths of texts side by side: what they want, or else a fair share of what is left.

    >>> shared([10, 90, 70], 100)
    [10, 45.0, 45.0]
    """
    widths = list(wanted)
    left, longest_last = room, sorted(range(len(widths)), key=widths.__getitem__)
    for place, rank in enumerate(longest_last):
        widths[rank] = min(widths[rank], max(0, left) / (len(widths) - place))
        left -= widths[rank]
    return widths


def _anywhere() -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option


def hatched(painter: QPainter, place: QRectF, ink: QColor, paper: QColor, step: float = 7) -> None:
    """A ground of slanting lines, for what runs over."""
    painter.save()
    painter.setClipRect(place, Qt.ClipOperation.IntersectClip)
    painter.fillRect(place, paper)
    painter.setPen(QPen(ink, 1.2))
    x = place.left() - place.height()
    while x < place.right():
        painter.drawLine(QPointF(x, place.bottom()), QPointF(x + place.height(), place.top()))
        x += step
    painter.restore()
