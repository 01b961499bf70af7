"""The card of the sample day, at the foot of the start page until it is dismissed."""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import suppress
from importlib.metadata import version
from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QWidget

from desktop.store.home import home
from desktop.ui.controls.buttons import button, tool
from desktop.ui.controls.drawing import ground, icon, smooth
from desktop.ui.controls.labels import Label
from desktop.ui.controls.layouts import column, row
from desktop.ui.covers import cover
from desktop.ui.theme import Theme
from desktop.ui.wording import tr

_LATER = 300
"""Milliseconds after which its cover is drawn: the start page comes first."""

_ROOM = 640
"""Pixels of the right of the start page from which there is room for it."""


class ExampleCard(QFrame):
    """What the sample day is, and the way to it."""

    def __init__(
        self, theme: Theme, discover: Callable[[], object], dismiss: Callable[[], object]
    ) -> None:
        super().__init__()
        self.setObjectName("example")
        self.setStyleSheet(
            f"#example {{ border: 1px solid {theme.palette.line};"
            f" border-radius: {theme.px(10)}px; }}"
        )
        close = tool(theme, "close", tr("Ne plus montrer la journée d’exemple"), dismiss, size=16)
        words = Label(
            tr(
                "Une vraie journée, complète : séances, ateliers, table ronde, chiffres et"
                " images. À modifier sans crainte."
            ),
            "quiet",
            wrap=True,
        )
        self._theme = theme
        self._cover = _Cover(theme)
        self.setLayout(
            row(
                self._cover,
                (
                    column(
                        row((Label(tr("La journée d’exemple"), "heading"), 1), close),
                        words,
                        12,
                        row(button(theme, tr("Découvrir"), discover, kind="primary"), None),
                        None,
                        spacing=2,
                    ),
                    1,
                ),
                spacing=theme.px(28),
                margins=(theme.px(24), theme.px(16), theme.px(14), theme.px(16)),
            )
        )

    def arrange(self, width: int) -> None:
        """Do without the picture where so many pixels leave no room for it."""
        self._cover.setVisible(width >= self._theme.px(_ROOM))


class _Cover(QWidget):
    """The cover of the sample day, drawn once on this computer, beside the window."""

    _drawn = Signal(QImage)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._image = QImage(str(_kept()))
        self.setFixedSize(theme.px(236), theme.px(133))
        self._drawn.connect(self._take)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._begin)

    def showEvent(self, event: QShowEvent) -> None:
        """Have it drawn, if it is not yet."""
        super().showEvent(event)
        if self._image.isNull():
            self._timer.start(_LATER)

    def sizeHint(self) -> QSize:
        """As large as it is drawn."""
        return self.size()

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw it."""
        painter, place = QPainter(self), QRectF(self.rect())
        smooth(painter)
        if self._image.isNull():
            ground(painter, place, self._theme.colour("sunken"), radius=4)
            x = place.center().x() - self._theme.px(20)
            icon(painter, self._theme, "tablee", x, place.center().y(), ink="ink3", size=40)
            return
        edge = QPainterPath()
        edge.addRoundedRect(place, 4, 4)
        painter.setClipPath(edge, Qt.ClipOperation.IntersectClip)
        painter.drawImage(place, self._image)

    def _begin(self) -> None:
        threading.Thread(target=self._draw, name="sample cover", daemon=True).start()

    def _draw(self) -> None:
        # Loaded here: the doors are slow to load, and the start page does without them.
        from desktop.intake.sample import sample_day  # noqa: PLC0415

        day = sample_day()
        media = day.media
        drawn = cover(day.event, lambda content: media[content].data)
        if drawn is not None:
            with suppress(OSError):
                _kept().parent.mkdir(mode=0o700, parents=True, exist_ok=True)
                drawn.save(str(_kept()))
            with suppress(RuntimeError):  # the start page is gone
                self._drawn.emit(drawn)

    def _take(self, drawn: QImage) -> None:
        self._image = drawn
        self.update()


def _kept() -> Path:
    return home() / "covers" / f"sample-{version('tablee')}.png"
