"""What can be produced of the day at this moment: a card each, with the button that writes it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from desktop.ui.controls.buttons import button
from desktop.ui.controls.drawing import ground, icon, smooth
from desktop.ui.controls.labels import Label
from desktop.ui.controls.layouts import column, row
from desktop.ui.desk import Desk
from desktop.ui.frame.commands import PRODUCTIONS
from desktop.ui.pages import page_kind
from desktop.ui.wording import tr

_WIDTH, _HEIGHT = 118, 66
_NARROW = 340
_LARGE = 3_000  # records: the slides of a larger day are composed where they are looked at


class Ready(QWidget):
    """The cards of the deck and of the minutes."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        keys = [name.removeprefix("produce-") for name in PRODUCTIONS]
        self.cards = {key: Card(desk, key) for key in keys}
        if "minutes" in self.cards:
            self.cards["minutes"].describe(tr("PDF ou Word"))
        self.setLayout(
            column(Label(tr("Prêt à produire"), "heading"), 8, *self.cards.values(), spacing=10)
        )
        desk.preview.ready.connect(self._show_slides)
        self._show_slides()

    def showEvent(self, event: QShowEvent) -> None:
        """Ask for the slides when somebody sees them."""
        super().showEvent(event)
        if len(self._desk.event.records) <= _LARGE:
            self._desk.preview.want()
        self._show_slides()

    def _show_slides(self) -> None:
        card, composed = self.cards.get("deck"), self._desk.preview.latest
        if card is None:
            return
        if composed is None or not composed.slides.slides:
            card.describe(tr("PowerPoint ou PDF"))
            return
        slides = composed.slides
        off = sum(slide.hidden for slide in slides.slides)
        shown = tr("%n diapo(s)", "", len(slides.slides) - off)
        masked = tr("%n masquée(s)", "", off) if off else ""
        card.describe(", ".join(each for each in (shown, masked, "PowerPoint") if each))
        if self.isVisible():
            ratio = self.devicePixelRatioF()
            width = round(self._desk.theme.px(_WIDTH) * ratio)
            drawn = QPixmap.fromImage(composed.painter.image(slides, 0, width))
            drawn.setDevicePixelRatio(ratio)
            card.show_cover(drawn)


class Card(QFrame):
    """Something to produce: how it looks, what it is, and the button that asks where."""

    def __init__(self, desk: Desk, key: str) -> None:
        super().__init__()
        theme, kind = desk.theme, page_kind(key)
        self._theme = theme
        self._cover = _Cover(desk, kind.icon)
        self._below = Label("", "second", wrap=True)
        self.produce = button(
            theme, tr("Produire"), lambda: desk.run(f"produce-{key}"), icon="export"
        )
        self.produce.setAccessibleName(tr("Produire : {what}").format(what=kind.title()))
        self.setObjectName("card")
        self.setStyleSheet(
            f"#card {{ border: 1px solid {theme.palette.line}; border-radius: {theme.px(10)}px; }}"
        )
        self.setLayout(
            row(
                self._cover,
                (column(None, Label(kind.title(), "strong"), self._below, None, spacing=2), 1),
                self.produce,
                spacing=14,
                margins=12,
            )
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the picture out where the words have no room beside it."""
        super().resizeEvent(event)
        self._cover.setVisible(event.size().width() >= self._theme.px(_NARROW))

    def describe(self, below: str) -> None:
        """Say what would be written."""
        self._below.setText(below)

    def show_cover(self, drawn: QPixmap) -> None:
        """Show how it begins."""
        self._cover.drawn = drawn
        self._cover.update()


class _Cover(QWidget):
    """The first slide or a sheet of paper."""

    def __init__(self, desk: Desk, sign: str) -> None:
        super().__init__()
        self._theme, self._sign = desk.theme, sign
        self.drawn = QPixmap()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFixedSize(QSize(desk.theme.px(_WIDTH), desk.theme.px(_HEIGHT)))

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw it: a picture of paper, white in the dark too."""
        painter, place = QPainter(self), QRectF(self.rect())
        smooth(painter)
        if self.drawn.isNull():
            ground(painter, place, self._theme.colour("paper"), radius=3)
            size = self._theme.px(24)
            left, middle = place.center().x() - size / 2, place.center().y()
            icon(painter, self._theme, self._sign, left, middle, ink="ink3", size=24)
        else:
            painter.drawPixmap(place, self.drawn, QRectF(self.drawn.rect()))
        ground(painter, place, None, radius=3, edge=self._theme.colour("line"))
