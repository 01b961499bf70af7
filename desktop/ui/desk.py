"""What every page has at hand: the document, the look, the words, and the ways out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop.model.event import Event
from desktop.model.record import Id
from desktop.ui.controls.messages import Message
from desktop.ui.document import Document
from desktop.ui.exporting import Exports
from desktop.ui.place import Place
from desktop.ui.settings import Settings
from desktop.ui.theme import Theme
from desktop.ui.wording import tr
from exports.words import Words

if TYPE_CHECKING:
    from desktop.ui.frame.questions import Questions
    from desktop.ui.photos import Photos
    from desktop.ui.preview import Preview
    from desktop.ui.tocheck import ToCheck


@dataclass(frozen=True)
class Desk:
    """What a page may use; nothing else of the window is its business.

    ``go`` leads to a place, ``say`` shows a message that passes, ``run`` runs a command of the
    menus by its name, ``ask`` asks for a file in a dialog, ``exports`` writes what the day
    becomes, ``restyle`` shows everything as the
    settings now say, ``words`` are those of outputs in the language of the window.
    """

    document: Document
    theme: Theme
    words: Words
    settings: Settings
    photos: Photos
    preview: Preview
    tocheck: ToCheck
    exports: Exports
    go: Callable[[Place], None]
    say: Callable[[Message], None]
    run: Callable[[str], None]
    ask: Questions
    restyle: Callable[[], None] = field(default=lambda: None)
    watch_spelling: Callable[[QWidget], None] = field(default=lambda _: None)

    def say_done(self, text: str, sign: str = "undo") -> None:
        """Say what was just done, and offer to undo it for as long as nothing else is done."""
        undo = (tr("Annuler", "undo"), lambda: self.run("undo"))
        self.say(Message(text, sign, (undo,), of_last_act=True))

    @property
    def event(self) -> Event:
        """The event as it stands."""
        return self.document.current


class Page(QWidget):
    """A page of the window.

    ``at_hand`` gives the ids of the records that are chosen; ``beside`` is what the page shows at
    the top of the pane, if anything.
    """

    at_hand = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.beside: QWidget | None = None
        self.wants_pane = True
        self.shuts_pane = False  # it needs the width: the pane comes there when it is asked for
        self.runs_to_edge = False  # of the window, where no pane lies beside it
        self.foot: QWidget | None = None
        """What stands at its bottom, which messages that pass leave in sight."""
        self.has_primary = False
        """Whether it has its own primary button, which the bar then leaves out."""
        self.setObjectName("canvas")

    @property
    def is_ready(self) -> bool:
        """Whether it shows all it is to show; what a thread makes for it may be on its way."""
        return True

    def refresh(self, changed: frozenset[Id] | None) -> None:
        """Show the event as it stands; ``None`` means that anything may have changed."""

    def reveal(self, place: Place) -> None:
        """Choose a record, and give the keyboard to one of its fields."""

    def add_new(self) -> None:
        """Add a record of the page's own kind, ready to be typed."""

    def ask_for_file(self) -> None:
        """Ask for a file of such records, and bring it in."""

    def take_keyboard(self) -> None:
        """Give the keyboard to what one most likely wants to use first; the page itself else."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_large(self) -> None:
        """Show what is chosen on the whole screen, where the page can."""

    def produce(self) -> bool:
        """Produce what the page shows, if it shows something to produce."""
        return False

    def print_pages(self) -> None:
        """Print what the page shows, if it shows pages."""

    def unfinished(self) -> tuple[str, str] | None:
        """What is open to be typed that is no record yet: its kind, and the words so far."""
        return None

    def resume(self, kind: str, words: str) -> None:
        """Open such a thing again with its words."""

    def chosen(self) -> tuple[Id, ...]:
        """The ids of the records chosen."""
        return ()
