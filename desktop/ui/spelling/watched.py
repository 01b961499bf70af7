"""A text field whose spelling is watched as one types."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import accumulate
from time import monotonic

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QContextMenuEvent, QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit
from shiboken6 import isValid

from desktop.ui.spelling.lexicon import Lexicon, Misspelt
from desktop.ui.spelling.menu import SpellingMenu
from desktop.ui.spelling.pieces import ends_before
from desktop.ui.spelling.speller import Speller
from desktop.ui.spelling.underline import Span, UnderlinedLine, UnderlinedText
from desktop.ui.spelling.vocabulary import Vocabulary

_MOMENT = 0.008  # seconds of reading in one turn of the window
_WIDEST = "\uffff"  # what lies beyond counts for two in Qt


def watch(
    speller: Speller,
    edit: QLineEdit | QPlainTextEdit,
    language: Callable[[], str],
    vocabulary: Callable[[], Vocabulary] = Vocabulary,
) -> WatchedField:
    """Mark the misspelt words of a field, and propose better ones, for as long as it lasts."""
    return WatchedField(speller, edit, language, vocabulary)


class WatchedField(QObject):
    """A field, the misspelt words in it, and the one that is being typed."""

    def __init__(
        self,
        speller: Speller,
        edit: QLineEdit | QPlainTextEdit,
        language: Callable[[], str],
        vocabulary: Callable[[], Vocabulary],
    ) -> None:
        super().__init__(edit)
        self._speller, self._edit = speller, edit
        self._language, self._vocabulary = language, vocabulary
        self._composing = False  # an input method is at work
        self._typing: int | None = None  # where a word may not be finished yet
        self._misspelt: list[tuple[Span, Misspelt]] = []
        self._menu: SpellingMenu | None = None
        self._field: UnderlinedLine | UnderlinedText
        if isinstance(edit, QLineEdit):
            self._field = UnderlinedLine(edit)
        else:
            self._field = UnderlinedText(edit)
            edit.viewport().installEventFilter(self)
        edit.installEventFilter(self)
        edit.textChanged.connect(self._typed)
        edit.cursorPositionChanged.connect(self._moved)
        self._reading: Iterator[tuple[Misspelt, ...]] = iter(())
        self._read: list[Misspelt] = []
        self._next = QTimer(self, singleShot=True, interval=0)
        self._next.timeout.connect(self._read_on)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.look_through)
        # One field at each turn of the window, so that many do not hold it up.
        speller.changed.connect(self._soon.start)
        if edit.hasFocus():
            speller.begin()
        self.look_through()

    @property
    def misspelt(self) -> tuple[str, ...]:
        """The words that are marked."""
        return tuple(misspelt.word for _, misspelt in self._misspelt)

    @Slot()
    def look_through(self) -> None:
        """Mark the misspelt words of the text as it is now: at once, if it is not long."""
        if self._composing:
            return
        lexicon = self._lexicon()
        self._reading = lexicon.by_stretches(self._field.text()) if lexicon else iter(())
        self._read = []
        self._read_on()

    @Slot()
    def _read_on(self) -> None:
        """Read the text for a moment; mark what is found once all is read."""
        pause = monotonic() + _MOMENT
        for found in self._reading:
            self._read += found
            if monotonic() > pause:
                self._next.start()
                return
        self._next.stop()
        self._mark()

    def _mark(self) -> None:
        text, typing = self._field.text() if self._read else "", self._typing
        places = _places(text)
        marked = [((places(each.start), places(each.end)), each) for each in self._read]
        self._misspelt = [
            (span, each)
            for span, each in marked
            if typing is None
            or typing <= span[0]
            or ends_before(text, each.end, each.end + typing - span[1])
        ]
        self._field.underline([span for span, _ in self._misspelt], self._speller.colour)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See what comes to the field; take over the menu of a misspelt word."""
        match event:
            case QContextMenuEvent():
                by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
                return self._open_menu(None if by_key else event)
            case QInputMethodEvent() if watched is self._edit:
                self._composed(event)
            case QKeyEvent() if event.type() == QEvent.Type.KeyPress and _asks_for_menu(event):
                return self._open_menu(None)
            case _ if watched is self._edit and event.type() == QEvent.Type.FocusIn:
                self._speller.begin()
            case _ if watched is self._edit and event.type() == QEvent.Type.FocusOut:
                self._typing = None
                self._soon.start()
        return False

    def _lexicon(self) -> Lexicon | None:
        return self._speller.lexicon(self._language(), self._vocabulary())

    def _typed(self) -> None:
        self._typing = self._field.caret() if self._edit.hasFocus() else None
        self.look_through()

    def _moved(self) -> None:
        if self._typing not in (None, self._field.caret()):
            self._typing = None
            self.look_through()

    def _composed(self, event: QInputMethodEvent) -> None:
        """Keep away while an input method composes: its marks are where the waves would be."""
        if isinstance(self._field, UnderlinedLine) and self._field.sending:
            return
        self._composing = bool(event.preeditString())
        self._soon.start()

    def _open_menu(self, asked: QContextMenuEvent | None) -> bool:
        """Open the menu of the word at a place, or where one types; whether there is one."""
        if self._menu is not None and isValid(self._menu.menu):
            return True
        place = self._field.caret() if asked is None else self._field.place(asked.pos())
        at = [each for each in self._misspelt if each[0][0] <= place <= each[0][1]]
        lexicon = self._lexicon()
        if not at or lexicon is None or self._edit.isReadOnly():
            return False
        span, misspelt = at[0]
        where = self._field.caret_point() if asked is None else asked.globalPos()
        self._menu = SpellingMenu(
            self._field.own_menu(),
            where,
            put=lambda word: self._put(span, misspelt, word),
            add=lambda: self._speller.add(misspelt.word),
        )
        menu = self._menu
        self._speller.better(
            misspelt, lexicon, lambda words: menu.show_better(words) if isValid(menu.menu) else None
        )
        return True

    def _put(self, span: Span, misspelt: Misspelt, word: str) -> None:
        """Put a better word, if the misspelt one still stands there."""
        if self._field.text()[misspelt.start : misspelt.end] == misspelt.word:
            self._field.put(span, word)
            self._typing = None
            self.look_through()


def _asks_for_menu(event: QKeyEvent) -> bool:
    return event.key() == Qt.Key.Key_Menu or (
        event.key() == Qt.Key.Key_F10 and event.modifiers() == Qt.KeyboardModifier.ShiftModifier
    )


def _places(text: str) -> Callable[[int], int]:
    """How Qt counts the places of a text."""
    if not text or max(text) <= _WIDEST:
        return lambda place: place
    places = list(accumulate((2 if letter > _WIDEST else 1 for letter in text), initial=0))
    return places.__getitem__
