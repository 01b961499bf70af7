"""Files on their way into the day: read, cleaned and kept beside the window, then added."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from desktop.model.acts import bring_pictures
from desktop.model.findings import Picture
from desktop.model.record import Id, new_id
from desktop.model.sentence import Refused, Sentence, say
from desktop.ui.document import Document
from desktop.ui.photos import as_png
from desktop.ui.wording import tr

_READ_AT_MOST = 61_000_000  # bytes: a little more than what the door of pictures takes


@dataclass(frozen=True)
class Offered:
    """Something that may be a picture: its name, and what reads its bytes."""

    name: str
    read: Callable[[], bytes]


@dataclass(frozen=True)
class Arrived:
    """What came of all that was offered.

    ``together`` says that they were added as one step; ``known`` were in the day already.
    """

    touched: tuple[Id, ...] = ()
    new: int = 0
    known: int = 0
    refusals: tuple[Sentence, ...] = ()
    interrupted: bool = False
    together: bool = True


@dataclass
class _Journey:
    """One run: from the first file offered to the last one taken in."""

    waiting: deque[Offered] = field(default_factory=deque)
    total: int = 0
    cleaned: list[Picture] = field(default_factory=list)
    read: int = 0
    touched: list[Id] = field(default_factory=list)
    new: int = 0
    steps: int = 0
    refusals: list[Sentence] = field(default_factory=list)
    interrupted: bool = False


class Arrivals(QObject):
    """What brings pictures into a document. It outlives the page, which a new look replaces.

    ``progressed`` gives how many of how many were read, ``ended`` what came of it.
    """

    progressed = Signal(int, int)
    ended = Signal(object)
    _read = Signal()
    _done = Signal()

    def __init__(self, document: Document) -> None:
        super().__init__(document)
        self._document = document
        self._lock = threading.Lock()
        self._journey: _Journey | None = None
        self._read.connect(self._tell)
        self._done.connect(self._end)
        self._flush = self._take_over

    @property
    def under_way(self) -> tuple[int, int] | None:
        """How many of how many were read; nothing where none are on their way."""
        journey = self._journey
        return (journey.read, journey.total) if journey is not None else None

    def bring(self, offered: Iterable[Offered]) -> None:
        """Take in what is offered, after what is on its way."""
        coming = tuple(offered)
        if not coming:
            return
        with self._lock:
            begun = self._journey is None
            journey = self._journey = self._journey or _Journey()
            journey.waiting.extend(coming)
            journey.total += len(coming)
        # What is already in must not be lost where the window is closed before the rest is.
        self._document.hold(self._flush)
        if begun:
            threading.Thread(
                target=self._work, args=(journey,), name="pictures", daemon=True
            ).start()
        self._tell()

    def interrupt(self) -> None:
        """Leave the rest where it is; what was taken in stays."""
        with self._lock:
            if self._journey is not None:
                self._journey.waiting.clear()
                self._journey.interrupted = True

    # --- beside the window ------------------------------------------------------------------------

    def _work(self, journey: _Journey) -> None:
        try:
            while (offered := self._next(journey)) is not None:
                self._take_in(journey, offered)
                self._read.emit()
        finally:
            with suppress(RuntimeError):  # the window is gone meanwhile
                self._done.emit()

    def _next(self, journey: _Journey) -> Offered | None:
        with self._lock:
            return journey.waiting.popleft() if journey.waiting else None

    def _take_in(self, journey: _Journey, offered: Offered) -> None:
        # Loaded here, so that the window opens without waiting for what reads pictures.
        from desktop.intake.pictures import clean_picture  # noqa: PLC0415

        try:
            clean = clean_picture(offered.read(), offered.name)
            content = self._document.opened.add_media(clean.data, clean.mime)
        except Refused as refused:
            self._note(journey, refusal=refused.sentence)
        except OSError:
            self._note(
                journey,
                refusal=say(
                    "{name} ne peut pas être lu ; l’image n’a pas été ajoutée."
                    " Choisissez un autre fichier.",
                    name=offered.name,
                ),
            )
        except RuntimeError:  # the day is closed meanwhile
            self.interrupt()
        else:
            picture = Picture(id=new_id(), content=content, width=clean.width, height=clean.height)
            self._note(journey, picture=picture)

    def _note(
        self,
        journey: _Journey,
        *,
        picture: Picture | None = None,
        refusal: Sentence | None = None,
    ) -> None:
        with self._lock:
            journey.read += 1
            if picture is not None:
                journey.cleaned.append(picture)
            if refusal is not None:
                journey.refusals.append(refusal)

    # --- in the window ----------------------------------------------------------------------------

    def _tell(self) -> None:
        if self._journey is not None:
            self.progressed.emit(self._journey.read, self._journey.total)

    def _take_over(self) -> None:
        """Add what was read so far."""
        with self._lock:
            journey = self._journey
            if journey is None:
                return
            cleaned, journey.cleaned = journey.cleaned, []
        if cleaned:
            act, new = bring_pictures(self._document.current, cleaned)
            journey.touched.extend(self._document.act(act))
            journey.new += new
            journey.steps += 1 if new else 0

    def _end(self) -> None:
        journey = self._journey
        if journey is None:
            return
        with self._lock:
            again = bool(journey.waiting)  # offered while the last one was being read
        if again:
            threading.Thread(
                target=self._work, args=(journey,), name="pictures", daemon=True
            ).start()
            return
        self._take_over()
        self._journey = None
        self._document.release(self._flush)
        touched = tuple(dict.fromkeys(journey.touched))
        came = journey.read - len(journey.refusals)
        self.ended.emit(
            Arrived(
                touched,
                journey.new,
                came - journey.new,
                tuple(journey.refusals),
                journey.interrupted,
                journey.steps <= 1,
            )
        )


def arrivals_of(document: Document) -> Arrivals:
    """What brings pictures into a document, the same for as long as it is open."""
    return document.findChild(Arrivals) or Arrivals(document)


def file_offered(path: Path) -> Offered:
    """A file that may be a picture."""

    def read() -> bytes:
        with path.open("rb") as file:
            return file.read(_READ_AT_MOST)

    return Offered(path.name, read)


def image_offered(image: QImage) -> Offered:
    """A picture that was pasted or dropped from another program."""
    return Offered(tr("L’image collée"), lambda: as_png(image))
