"""The slides that the event becomes, composed beside the typing, for whoever wants to show them."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.model.event import Event
from desktop.model.record import Id

if TYPE_CHECKING:
    from desktop.ui.slides.painter import SlidePainter
    from exports.slides.boxes import Slides

AFTER: Final = 120
"""Milliseconds without an edit after which slides are composed anew."""


@dataclass(frozen=True)
class Composed:
    """The slides of an event, and what paints them."""

    event: Event
    slides: Slides
    painter: SlidePainter

    def about(self, ids: frozenset[Id]) -> tuple[int, ...]:
        """The ranks of the slides that show some records."""
        return tuple(
            rank
            for rank, slide in enumerate(self.slides.slides)
            if not ids.isdisjoint(slide.about)
        )


class Preview(QObject):
    """Slides of the event as it stands, a moment later; ``ready`` says that there are new ones.

    Nothing is composed before somebody asks for slides.
    """

    ready = Signal()
    _composed = Signal(object, object)

    def __init__(
        self,
        event: Callable[[], Event],
        picture: Callable[[str], bytes | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._event, self._picture = event, picture
        self._wanted = False
        self._working: threading.Thread | None = None
        self._painter: SlidePainter | None = None
        self.latest: Composed | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._start)
        self._composed.connect(self._take)

    def want(self) -> Composed | None:
        """The latest slides; newer ones are composed if the event has changed since."""
        self._wanted = True
        if self.latest is None or self.latest.event is not self._event():
            self._timer.start(AFTER if self.latest else 0)
        return self.latest

    def event_changed(self) -> None:
        """Know that there may be other slides."""
        if self._wanted:
            self._timer.start(AFTER)

    def stop(self) -> None:
        """Compose nothing more, and wait for what is being composed."""
        self._timer.stop()
        self._wanted = False
        if self._working is not None:
            self._working.join()

    def _start(self) -> None:
        if self._working is not None and self._working.is_alive():
            self._timer.start(AFTER)
            return
        event = self._event()
        self._working = threading.Thread(
            target=self._compose, args=(event,), name="preview", daemon=True
        )
        self._working.start()

    def _compose(self, event: Event) -> None:
        # Loaded here, so that the window opens without waiting for any of it.
        from desktop.compose.deck import deck  # noqa: PLC0415
        from desktop.model.release import Audience, released  # noqa: PLC0415
        from exports.slides import place, read_look  # noqa: PLC0415
        from resources import resource  # noqa: PLC0415

        look = read_look(resource("template/house.pptx").read_bytes())
        slides = place(deck(released(event, Audience.DECK)), look)
        self._composed.emit(event, (slides, look))

    def _take(self, event: Event, made: tuple[Slides, object]) -> None:
        from desktop.ui.slides.painter import SlidePainter  # noqa: PLC0415

        slides, look = made
        if self._painter is None:
            self._painter = SlidePainter(look, self._bytes)  # type: ignore[arg-type]
        self.latest = Composed(event, slides, self._painter)
        self.ready.emit()
        if event is not self._event() and self._wanted:
            self._timer.start(AFTER)

    def _bytes(self, content: str) -> bytes:
        return self._picture(content) or b""
