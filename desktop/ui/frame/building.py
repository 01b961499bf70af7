"""What a window is filled with: the start page, or the pages of a day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from desktop.model.event import Event
from desktop.ui.desk import Desk
from desktop.ui.document import Document
from desktop.ui.frame.producing import told_exports
from desktop.ui.frame.start import StartPage
from desktop.ui.frame.workplace import Workplace
from desktop.ui.pages.help import Help
from desktop.ui.pages.settings import SettingsForm
from desktop.ui.photos import Photos
from desktop.ui.preview import Preview
from desktop.ui.spelling.vocabulary import Vocabulary, vocabulary
from desktop.ui.spelling.watched import watch
from desktop.ui.tocheck import ToCheck
from exports.words import Words

if TYPE_CHECKING:
    from desktop.ui.frame.window import Window


def start_page(window: Window) -> StartPage:
    """The page of a window with no day open."""
    application = window.application
    return StartPage(
        application.theme,
        Words(application.language),
        application.settings,
        window.run,
        open_path=window.open_path,
        asides={
            "settings": lambda: SettingsForm(
                application.theme, application.settings, application.restyle
            ),
            "help": lambda: Help(application.theme),
        },
    )


def workplace(window: Window, document: Document) -> Workplace:
    """The pages of a day."""
    application = window.application

    def picture(content: str) -> bytes | None:
        found = document.opened.media(content)
        return found.data if found is not None else None

    exports = window.exports
    if exports is None or exports.parent() is not document:
        exports = window.exports = told_exports(window, document)
    known = _Known(document)

    def watch_spelling(field: QWidget) -> None:
        if isinstance(field, QLineEdit | QPlainTextEdit):
            watch(application.speller, field, lambda: document.current.language, known.words)

    def desk(place: Workplace) -> Desk:
        return Desk(
            document=document,
            theme=application.theme,
            words=Words(application.language),
            settings=application.settings,
            photos=Photos(picture),
            preview=Preview(lambda: document.current, picture, place),
            tocheck=ToCheck(
                lambda: document.current,
                place,
                apart=lambda: frozenset(each.place for each in document.opened.conflicts),
            ),
            exports=exports,
            go=place.go,
            say=place.say,
            run=window.run,
            ask=application.questions,
            restyle=application.restyle,
            watch_spelling=watch_spelling,
        )

    return Workplace(desk, application.faults)


class _Known:
    """The words of an event that no dictionary knows: looked for once for each event."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._of: Event | None = None
        self._words = Vocabulary()

    def words(self) -> Vocabulary:
        """The words of the event as it stands."""
        event = self._document.current
        if event is not self._of:
            self._of, self._words = event, vocabulary(event)
        return self._words
