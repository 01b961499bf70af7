"""What stands around the rows of the palette: the frame, the filter, the keys at the foot."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from desktop.ui.controls.buttons import Tile
from desktop.ui.controls.drawing import ground, icon, line, shadow, smooth
from desktop.ui.frame.palette.groups import Group
from desktop.ui.frame.palette.keycaps import keycap
from desktop.ui.keys import key_name
from desktop.ui.theme import Theme
from desktop.ui.wording import tr

_RADIUS = 14


class Frame:
    """The dimmed window, the shadow, the panel: drawn once for a size, then shown part by part."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._drawn = QPixmap()
        self._of: tuple[object, ...] = ()

    def draw(self, painter: QPainter, part: QRect, whole: QRect, panel: QRect) -> None:
        """Draw the part of it that is asked for."""
        ratio = painter.device().devicePixelRatioF()
        of = (whole.size().toTuple(), panel.getRect(), ratio)
        if of != self._of:
            self._of, self._drawn = of, self._picture(whole, panel, ratio)
        source = QRectF(part.x() * ratio, part.y() * ratio,
                        part.width() * ratio, part.height() * ratio)  # fmt: skip
        painter.drawPixmap(QRectF(part), self._drawn, source)

    def _picture(self, whole: QRect, panel: QRect, ratio: float) -> QPixmap:
        theme = self._theme
        drawn = QPixmap(whole.size() * ratio)
        drawn.setDevicePixelRatio(ratio)
        shade = theme.colour("shadow")
        shade.setAlpha(128 if theme.dark else 46)
        drawn.fill(shade)
        painter = QPainter(drawn)
        smooth(painter)
        place = QRectF(panel)
        shadow(painter, place, theme, theme.px(_RADIUS))
        raised, edge = theme.colour("raised"), theme.colour("line")
        ground(painter, place, raised, radius=theme.px(_RADIUS), edge=edge)
        head, foot = panel.y() + theme.px(56), panel.bottom() - theme.px(40)
        left, width = panel.x() + theme.px(8), panel.width() - theme.px(16)
        # The field has the keyboard: its line bears the colour of the focus.
        painter.fillRect(left, head - 1, width, 2, theme.colour("focus"))
        painter.fillRect(left, foot, width, 1, edge)
        middle = panel.y() + theme.px(28)
        icon(painter, theme, "search", panel.x() + theme.px(22), middle, ink="ink2", size=20)
        painter.end()
        return drawn


class Filter(Tile):
    """The group that is looked at; a press looks at the next one, as Tab does."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._icon = ""
        self.show_group(None)

    def show_group(self, group: Group | None) -> None:
        """Show a group, or that all of them are looked at."""
        title = group.title if group is not None else tr("Partout")
        if title != self.text():
            self._icon = group.icon if group is not None else "overview"
            self.setText(title)
            self.setAccessibleName(tr("Filtre : {group}").format(group=title))

    def sizeHint(self) -> QSize:
        """As wide as its words, and those about its key."""
        return QSize(round(self._chip() + self.theme.px(8) + self._hint()), self.theme.px(28))

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw the chip, and the key beside it."""
        theme, painter, place = self.theme, QPainter(self), QRectF(self.rect())
        smooth(painter)
        chip = QRectF(place.x(), place.y(), self._chip(), place.height())
        paper = "select" if self.hovered else "sunken"
        ground(painter, chip, theme.colour(paper), radius=chip.height() / 2)
        middle = place.center().y()
        icon(painter, theme, self._icon, theme.px(9), middle, ink="ink2", size=15)
        font = theme.font("small")
        room = chip.adjusted(theme.px(29), 0, 0, 0)
        line(painter, room, self.text(), font, theme.colour("ink2"))
        room = place.adjusted(chip.width() + theme.px(8), 0, 1, 0)
        line(painter, room, tr("Tab : filtrer"), font, theme.colour("ink3"))

    def _chip(self) -> float:
        return self._advance(self.text()) + self.theme.px(41)

    def _hint(self) -> float:
        return self._advance(tr("Tab : filtrer")) + 1

    def _advance(self, text: str) -> float:
        return QFontMetricsF(self.theme.font("small")).horizontalAdvance(text)


class Foot(QWidget):
    """The keys, and how many were found."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.count = ""
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def show_count(self, count: str) -> None:
        """Say how many were found."""
        if count != self.count:
            self.count = count
            self.setAccessibleName(count)
            self.update(self._at_right())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the keys with what they do, and the count at the right."""
        theme, painter = self._theme, QPainter(self)
        smooth(painter)
        painter.fillRect(event.rect(), theme.colour("raised"))
        if not self._at_right().contains(event.rect()):
            self._draw_keys(painter)
        room = QRectF(self._at_right()).adjusted(0, 0, -theme.px(14), 0)
        align = Qt.AlignmentFlag.AlignRight
        font, ink = theme.font("small"), theme.colour("ink3")
        line(painter, room, self.count, font, ink, align=align)

    def _at_right(self) -> QRect:
        """The room of the count."""
        return self.rect().adjusted(self.width() * 2 // 3, 0, 0, 0)

    def _draw_keys(self, painter: QPainter) -> None:
        theme, place = self._theme, QRectF(self.rect())
        font, middle = theme.font("small"), place.center().y()
        left = float(theme.px(14))
        for keys, words in (
            (("↑", "↓"), tr("choisir")),
            ((key_name("Return"),), tr("ouvrir")),
            ((key_name("Esc"),), tr("fermer")),
        ):
            for key in keys:
                left = keycap(painter, theme, left, middle, key) + theme.px(4)
            room = place.adjusted(left + theme.px(4), 0, 0, 0)
            left += line(painter, room, words, font, theme.colour("ink2")) + theme.px(22)
