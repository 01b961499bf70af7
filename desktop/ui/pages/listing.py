"""Pages that are a list and an editor: what is chosen at the left is edited at the right."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from desktop.model.acts import (
    add,
    called,
    duplicate,
    move_after,
    move_before,
    move_down,
    move_up,
    remove,
)
from desktop.model.record import Id, Record
from desktop.telling import told
from desktop.ui.controls.buttons import button
from desktop.ui.controls.layouts import Item, column, row, scrolled
from desktop.ui.controls.list_keys import acts_of
from desktop.ui.controls.lists import Move, RecordList
from desktop.ui.controls.messages import Empty
from desktop.ui.controls.rows import Row
from desktop.ui.desk import Desk, Page
from desktop.ui.fields.form import Form
from desktop.ui.pages.heading import Heading
from desktop.ui.place import Place
from desktop.ui.wording import tr

_PAGE_MARGIN = 32
_LIST_WIDTH = 318, 440
_EDITOR_WIDTH = 660


@dataclass(frozen=True)
class Listing:
    """What a page of this sort shows: texts, rows, a form, and how a new record begins.

    ``rows`` are given the words typed into the filter; ``form`` edits the records chosen.
    """

    kind: type[Record]
    title: str
    counted: Callable[[int], str]
    add: str
    empty: tuple[str, str, str]  # an icon, a fact, an advice
    rows: Callable[[Desk, str], Sequence[Row]]
    form: Callable[[Desk, tuple[Id, ...]], Form]
    new: Callable[[Desk], Record]
    pane: bool = True  # the slides on which they appear stand beside


class ListingPage(Page):
    """A list of records of a kind, and the form of those chosen."""

    def __init__(
        self,
        desk: Desk,
        listing: Listing,
        *,
        aside: Sequence[QWidget] = (),
        above: QWidget | None = None,
        foot: QWidget | None = None,
    ) -> None:
        super().__init__(desk)
        self.listing = listing
        theme = desk.theme
        self.heading = Heading(
            listing.title,
            *aside,
            button(theme, listing.add, self.add_new, icon="add", key="N"),
        )
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(tr("Filtrer"))
        self.filter.setAccessibleName(tr("Filtrer"))
        self.filter.setClearButtonEnabled(True)
        self.filter.textChanged.connect(lambda _: self.show_rows())
        self.list = self.make_list()
        self.list.letters = desk.settings.flag("letters", default=True)
        self.list.chosen.connect(self._choose)
        self.list.moved.connect(self._move)
        self.list.asked.connect(
            acts_of(
                {
                    "new": self.add_new,
                    "edit": lambda: self.focus_field(""),
                    "remove": self.remove_chosen,
                    "duplicate": self.duplicate_chosen,
                    "up": lambda: self._step(down=False),
                    "down": lambda: self._step(down=True),
                }
            )
        )
        self._form: Form | None = None
        self._form_of: tuple[Id, ...] = ()
        self._editor = QVBoxLayout()
        self._editor.setContentsMargins(0, 0, 8, 24)
        inner = QWidget()
        inner.setLayout(self._editor)
        inner.setMaximumWidth(theme.px(_EDITOR_WIDTH))
        filled = QWidget()
        filled.setLayout(self.arranged(inner, foot))
        sign, fact, advice = listing.empty
        empty = Empty(theme, sign, fact, advice, (listing.add, self.add_new))
        self._stack = QStackedWidget()
        self._stack.addWidget(filled)
        self._stack.addWidget(empty)
        over: list[Item] = [10, row(above, None)] if above is not None else []
        self.setLayout(
            column(
                row((self.heading, 1_000), None),
                *over,
                16,
                (self._stack, 1),
                margins=(_PAGE_MARGIN, 18, 24, 16),
            )
        )
        self.refresh(None)

    # --- how it is made ---------------------------------------------------------------------------

    def make_list(self) -> RecordList:
        """The list of the records."""
        return RecordList(self.desk.theme, self.listing.title)

    def arranged(self, editor: QWidget, foot: QWidget | None) -> QLayout:
        """The filter over the list, what stands at its foot, and the editor beside."""
        left = QWidget()
        left.setMinimumWidth(self.desk.theme.px(_LIST_WIDTH[0]))
        left.setMaximumWidth(self.desk.theme.px(_LIST_WIDTH[1]))
        below: list[Item] = [8, foot] if foot is not None else []
        left.setLayout(column(self.filter, 8, (self.list, 1), *below))
        edited = scrolled(editor)
        edited.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its fields have the keyboard
        return row((left, 2), (edited, 3), spacing=32)

    # --- what is shown ----------------------------------------------------------------------------

    def refresh(self, changed: frozenset[Id] | None) -> None:
        """Show the records as they stand."""
        del changed
        count = len(self.desk.event.all(self.listing.kind))
        filled = self._is_filled()
        below = self.listing.counted(count) if filled else ""
        self.heading.tell(below)
        self._stack.setCurrentIndex(0 if filled else 1)
        self.wants_pane = self.listing.pane and filled
        self.show_rows()

    def _is_filled(self) -> bool:
        return bool(self.desk.event.all(self.listing.kind))

    def reveal(self, place: Place) -> None:
        """Choose a record, and give the keyboard to its field or to the list."""
        if place.record not in self.list.shown():
            self.filter.clear()
        self.list.choose((place.record,))
        if place.field:
            self.focus_field(place.field)
        else:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_keyboard(self) -> None:
        """Give the keyboard to the list."""
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def chosen(self) -> tuple[Id, ...]:
        """The ids of the records chosen."""
        return self.list.ids()

    def focus_field(self, field: str) -> None:
        """Give the keyboard to a field of the form."""
        if self._form is not None:
            self._form.focus_field(field)

    def show_rows(self) -> None:
        """Show the rows anew: what they say of the records may have changed."""
        self.list.show_rows(self.listing.rows(self.desk, self.filter.text()))
        if not self.list.ids() and self.list.shown():
            self.list.choose(self.list.shown()[:1])
        self._choose(self.list.ids())

    def _choose(self, ids: tuple[Id, ...]) -> None:
        if ids == self._form_of:
            return
        self.desk.document.flush()
        if self._form is not None:
            self._form.hide()
            self._form.deleteLater()
            self._form = None
        while self._editor.count():
            self._editor.takeAt(0)
        self._form_of = ids
        if ids:
            self._form = self.listing.form(self.desk, ids)
            self._editor.addWidget(self._form)
            self._form.show()  # at once, so that it can be given the keyboard
        self._editor.addStretch(1)
        self.at_hand.emit(ids)

    # --- acts -------------------------------------------------------------------------------------

    def add_new(self) -> None:
        """Add a record after the one chosen, and begin to type it."""
        ids = self.list.ids()
        act = add(self.desk.event, self.listing.new(self.desk), after=ids[-1] if ids else "")
        self.filter.clear()
        self._take(self.desk.document.act(act))
        self.focus_field("")

    def remove_chosen(self) -> None:
        """Remove what is chosen; a message offers it back."""
        ids = self.list.ids()
        if not ids:
            return
        self.desk.document.flush()
        named = told(called(self.desk.event, [self.desk.event.records[id_] for id_ in ids]),
                     self.desk.words)  # fmt: skip
        beside = self.list.choose_beside(ids)
        self.desk.document.act(remove(self.desk.event, ids))
        self._take((beside,) if beside else ())
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        self.desk.say_done(tr("Supprimé : {what}").format(what=named))

    def duplicate_chosen(self) -> None:
        """Make copies of what is chosen."""
        self.desk.document.flush()
        self._take(self.desk.document.act(duplicate(self.desk.event, self.list.ids())))

    def _step(self, *, down: bool) -> None:
        step = move_down if down else move_up
        ids = self.list.ids()
        self._take(self.desk.document.act(step(self.desk.event, ids, self.list.shown())))

    def _move(self, move: Move) -> None:
        put = move_after if move.after else move_before
        self._take(self.desk.document.act(put(self.desk.event, move.ids, move.target)))

    def _take(self, ids: Sequence[Id]) -> None:
        """Show what an act made at once, and choose it."""
        self.refresh(None)
        self.list.choose([id_ for id_ in ids if id_ in self.list.shown()])
