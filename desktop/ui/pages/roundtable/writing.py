"""Words being typed in their cell: kept as they come, with their kind at hand."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop.model.acts import Act, changed, note_words, nothing_done, remove
from desktop.model.event import Event
from desktop.model.findings import Form, Testimony
from desktop.model.record import Id, Visibility
from desktop.model.voices import Voice
from desktop.ui.controls.buttons import Segmented, name_button
from desktop.ui.controls.drawing import ground, line, smooth
from desktop.ui.controls.layouts import column, row
from desktop.ui.desk import Desk
from desktop.ui.fields.binding import Binding
from desktop.ui.fields.lines import Prose
from desktop.ui.fields.names import name_of_value
from desktop.ui.keys import key_name
from desktop.ui.wording import tr

_HINT = 20
_KINDS = (Form.VERBATIM, Form.PARAPHRASE, Visibility.OFF_RECORD)


class Writing(QWidget):
    """The words of a testimony in a cell. A new one is added to the day with its first letter.

    ``left`` says where one goes on: "stay", "next", "back", "another", or "away" where one
    turned elsewhere; ``grown`` that another height is wanted.
    """

    left = Signal(str)
    grown = Signal()

    def __init__(
        self,
        desk: Desk,
        parent: QWidget,
        testimony: Testimony,
        voice: Voice,
        *,
        name: str,
        after: Id = "",
    ) -> None:
        super().__init__(parent)
        self._desk, self._new, self.after = desk, testimony, after
        self.record, self.theme_id, self.voice = testimony.id, testimony.theme, voice
        theme = desk.theme
        self.prose = _Words(desk, name)
        self.binding = Binding(
            desk.document, (testimony.id,), "words", self.prose, act=self._keep_words
        )
        desk.watch_spelling(self.prose)
        self.prose.left.connect(self._leave)
        self.prose.turned.connect(self._turn)
        self.prose.sized.connect(self.grown)
        self.kinds = Segmented(
            theme, ("", "", ""), icons=[str(each) for each in _ICONS], name=tr("Nature du propos"),
            tight=True,
        )  # fmt: skip
        for made, kind, key in zip(self.kinds.buttons, _KINDS, _KEYS, strict=True):
            name_button(made, name_of_value(kind), key)
            made.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # F6 does it; a click leaves the words
        self.kinds.chosen.connect(self._choose)
        self._hint = ""
        side = theme.px(7)
        self.setLayout(
            column(
                self.prose, None, row(4, self.kinds, None), theme.px(_HINT),
                margins=(side, side, side, theme.px(6)),
            )
        )  # fmt: skip
        self._was_known = self._is_known()
        self.show_kind()

    # --- what it holds ----------------------------------------------------------------------------

    @property
    def testimony(self) -> Testimony:
        """The testimony as it stands; the one that begins, until it has a letter."""
        return self._desk.event.get(Testimony, self.record) or self._new

    def orphaned(self) -> bool:
        """Whether its words were there and are no longer, taken back by undo."""
        if self._is_known():
            self._was_known = True
            return False
        return self._was_known

    def wanted_height(self) -> int:
        """As tall as the words, and what stands under them."""
        return self.minimumSizeHint().height()

    def event(self, event: QEvent) -> bool:
        """Ask for room once the field knows how tall its words are."""
        done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:
            self.grown.emit()
        return done

    def show_kind(self) -> None:
        """Show whether it is verbatim, paraphrased, off the record."""
        now = self.testimony
        off = now.visibility is Visibility.OFF_RECORD
        self.kinds.choose(2 if off else _KINDS.index(now.form))
        other = Form.PARAPHRASE if now.form is Form.VERBATIM else Form.VERBATIM
        kind = Visibility.PUBLIC if off else other
        key = key_name("Shift+F6" if off else "F6")
        words = tr("{key} : {kind}").format(key=key, kind=name_of_value(kind).lower())
        self._hint = words
        self.prose.setAccessibleDescription(words)
        self.update()

    def keep(self) -> None:
        """Give over what was typed; words that were all taken away go."""
        self.prose.finished.emit()
        known = self._desk.event.get(Testimony, self.record)
        if known is not None and not known.words.strip():
            self._desk.document.act(remove(self._desk.event, (self.record,)))

    def _is_known(self) -> bool:
        return self.record in self._desk.event.records

    def _keep_words(self, event: Event, _: tuple[Id, ...], value: str) -> Act:
        if self.record not in event.records and not value.strip():
            return nothing_done(event)
        return note_words(event, self._new, value, after=self.after)

    # --- its kind ---------------------------------------------------------------------------------

    def _choose(self, rank: int) -> None:
        match _KINDS[rank]:
            case Form() as form:
                self._become(lambda now: _in_form(now, form))
            case visibility:
                self._become(lambda now: replace(now, visibility=visibility))

    def _turn(self, what: str) -> None:
        self._become(other_form if what == "form" else other_side)

    def _become(self, turned: Callable[[Testimony], Testimony]) -> None:
        self.prose.finished.emit()  # which may add it to the day, and give it its place
        testimony = turned(self.testimony)
        if self._is_known():
            self._desk.document.act(changed(self._desk.event, [testimony]))
        else:
            self._new = testimony
        self.show_kind()

    # --- leaving ----------------------------------------------------------------------------------

    def _leave(self, where: str) -> None:
        self.keep()
        self.left.emit(where)

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw the field, with its ring."""
        theme, painter = self._desk.theme, QPainter(self)
        smooth(painter)
        ground(
            painter, QRectF(self.rect()), theme.colour("field"), radius=theme.px(10),
            edge=theme.colour("focus"), width=2,
        )  # fmt: skip
        place = QRectF(self.rect()).adjusted(theme.px(13), 0, -theme.px(8), -theme.px(5))
        place.setTop(place.bottom() - theme.px(_HINT))
        line(painter, place, self._hint, theme.font("small"), theme.colour("ink3"))


class _Words(Prose):
    """The words: Enter keeps them, Tab goes on to the next cell, Shift+Enter breaks the line."""

    left = Signal(str)
    turned = Signal(str)
    sized = Signal()

    def __init__(self, desk: Desk, name: str) -> None:
        super().__init__(desk.theme, name, placeholder=tr("Ce qui en a été dit…"), lines=(2, 40))
        self.setProperty("kind", "bare")
        self.setStyleSheet("QPlainTextEdit { background: transparent; border: 0; }")
        self.setTabChangesFocus(False)
        self.document().documentLayout().documentSizeChanged.connect(lambda _: self.sized.emit())

    def event(self, event: QEvent) -> bool:
        """Have Tab go on in the grid."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Tab and not event.modifiers():
                self.left.emit("next")
                return True
            if event.key() == Qt.Key.Key_Backtab:
                self.left.emit("back")
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep, go on, or turn the kind."""
        key, held = Qt.Key(event.key()), event.modifiers()
        shift = bool(held & Qt.KeyboardModifier.ShiftModifier)
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not shift:
            again = bool(held & Qt.KeyboardModifier.ControlModifier)
            self.left.emit("another" if again else "stay")
        elif key == Qt.Key.Key_Escape:
            self.left.emit("stay")
        elif key == Qt.Key.Key_F6:
            self.turned.emit("visibility" if shift else "form")
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leave the cell when the person turns elsewhere in the window."""
        super().focusOutEvent(event)
        if event.reason() not in {
            Qt.FocusReason.ActiveWindowFocusReason,
            Qt.FocusReason.PopupFocusReason,
        }:
            self.left.emit("away")


_ICONS = ("verbatim", "paraphrase", "offrecord")
_KEYS = ("F6", "F6", "Shift+F6")


def _in_form(testimony: Testimony, form: Form) -> Testimony:
    """The same in a form, which also brings it back on the record."""
    off = testimony.visibility is Visibility.OFF_RECORD
    visibility = Visibility.PUBLIC if off else testimony.visibility
    return replace(testimony, form=form, visibility=visibility)


def other_form(testimony: Testimony) -> Testimony:
    """The same, verbatim where it was in substance, in substance where it was verbatim."""
    verbatim = testimony.form is Form.VERBATIM
    return replace(testimony, form=Form.PARAPHRASE if verbatim else Form.VERBATIM)


def other_side(testimony: Testimony) -> Testimony:
    """The same off the record; public where it was off the record, its form kept."""
    off = testimony.visibility is Visibility.OFF_RECORD
    return replace(testimony, visibility=Visibility.PUBLIC if off else Visibility.OFF_RECORD)
