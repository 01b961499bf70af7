"""The dictionaries of the application, read and searched beside the window."""

from __future__ import annotations

import lzma
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from functools import lru_cache, partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QColor

from desktop.ui.spelling.better import better
from desktop.ui.spelling.lexicon import Lexicon, Misspelt
from desktop.ui.spelling.own_words import OwnWords
from desktop.ui.spelling.vocabulary import Vocabulary
from desktop.ui.spelling.words import Words
from desktop.ui.wording import tr

_LEXICONS = 8  # languages times open events


class Speller(QObject):
    """What is right and what is near, for all the text fields of an application.

    No dictionary is read before a field is entered, and then beside the window. ``changed`` says
    that texts are to be looked through again, ``refused`` what could not be done.
    """

    changed = Signal()
    refused = Signal(str)
    _done = Signal(object)

    def __init__(
        self, dictionaries: Path, own_words: Path, colour: QColor, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._dictionaries = dictionaries
        self._own = OwnWords(own_words)
        self._colour = colour
        self._on = True
        self._begun = False
        self._closed = False
        self._words: dict[str, Words | None] = {}  # none while it is read, or where none is
        self._lexicon = lru_cache(_LEXICONS)(Lexicon)
        self._beside = ThreadPoolExecutor(1, "spelling")
        self._done.connect(self._call)

    @property
    def on(self) -> bool:
        """Whether misspelt words are marked."""
        return self._on

    @on.setter
    def on(self, on: bool) -> None:
        self._on = on
        self.changed.emit()

    @property
    def colour(self) -> QColor:
        """The colour of the waves."""
        return self._colour

    @colour.setter
    def colour(self, colour: QColor) -> None:
        self._colour = colour
        self.changed.emit()

    def refresh(self) -> None:
        """Look through all texts again: the event knows other names, or has another language."""
        self.changed.emit()

    def begin(self) -> None:
        """Read dictionaries from now on, as texts need them."""
        if not self._begun:
            self._begun = True
            self.changed.emit()

    def lexicon(self, language: str, vocabulary: Vocabulary) -> Lexicon | None:
        """What is right in a language; nothing as long as its dictionary is not read."""
        if not self._on or not self._begun or self._closed:
            return None
        if language not in self._words:
            self._read(language)
        words = self._words[language]
        if words is None:
            return None
        return self._lexicon(words, language, vocabulary, self._own.words)

    def better(
        self, misspelt: Misspelt, lexicon: Lexicon, tell: Callable[[tuple[str, ...]], None]
    ) -> None:
        """Look for better words beside the window, and tell of them in its turn."""
        if not self._closed:
            found = self._beside.submit(better, misspelt, lexicon)
            found.add_done_callback(partial(self._pass_on, tell))

    def add(self, word: str) -> None:
        """Take a word for right in all texts, from now on."""
        try:
            self._own.add(word)
        except OSError:
            self.refused.emit(
                tr(
                    "« {word} » n’a pas pu être gardé dans votre dictionnaire : il est accepté"
                    " jusqu'à la fermeture de Tablée."
                ).format(word=word)
            )
        self.changed.emit()

    def close(self) -> None:
        """Wait for what is under way, and start nothing more."""
        self._closed = True
        self._beside.shutdown(wait=True, cancel_futures=True)

    def _read(self, language: str) -> None:
        self._words[language] = None
        file = self._dictionaries / f"{language}.words.xz"
        if file.is_file():  # other languages are not checked
            read = self._beside.submit(Words.read, file)
            read.add_done_callback(partial(self._pass_on, partial(self._keep, language)))

    def _keep(self, language: str, words: Words) -> None:
        self._words[language] = words
        self.changed.emit()

    def _pass_on(self, tell: Callable[..., None], future: Future[object]) -> None:
        """Give what was found beside the window to the thread of the window."""
        if future.cancelled() or self._closed:
            return
        match future.exception():
            case None:
                self._done.emit(partial(tell, future.result()))
            case OSError() | lzma.LZMAError():
                sentence = tr("Le dictionnaire est illisible : l’orthographe n’est pas vérifiée.")
                self._done.emit(partial(self.refused.emit, sentence))
            case fault:
                self._done.emit(partial(_raise, fault))

    @Slot(object)
    def _call(self, call: Callable[[], None]) -> None:
        if not self._closed:
            call()


def _raise(fault: BaseException) -> None:
    raise fault
