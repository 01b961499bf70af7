"""The page of people and organisations: a list of either, and the import of tables in its place."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
)
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

from desktop.model.people import Organisation
from desktop.model.record import Id
from desktop.model.sentence import Sentence, say
from desktop.telling import told
from desktop.ui.controls.layouts import cleared, column
from desktop.ui.controls.messages import Message, Notice
from desktop.ui.desk import Desk, Page
from desktop.ui.pages.people.beside import Beside
from desktop.ui.pages.people.pasting import (
    Brought,
    read_file,
    read_pasted,
    table_file_in,
)
from desktop.ui.pages.people.two_lists import Doors, EitherList, OrganisationList, PeopleList
from desktop.ui.place import Place
from desktop.ui.tasks import Task
from desktop.ui.wording import tr

if TYPE_CHECKING:
    from desktop.ui.pages.people.importing import ImportScreen

_PEOPLE, _ORGANISATIONS = 0, 1


class PeoplePage(Page):
    """People, organisations, or a table that is brought in."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        doors = Doors(self._switch, self.paste, self.ask_for_file)
        self.people = PeopleList(desk, doors)
        self.organisations = OrganisationList(desk, doors)
        self.importing: ImportScreen | None = None
        self._kind = _PEOPLE
        self._task: Task | None = None
        self._beside = Beside(desk)
        self.beside = self._beside
        self._notices = QVBoxLayout()
        self._notices.setContentsMargins(32, 0, 24, 0)
        self._stack = QStackedWidget()
        for shown in (self.people, self.organisations):
            self._stack.addWidget(shown)
            shown.at_hand.connect(partial(self._heard, shown))
        self.setLayout(column(self._notices, (self._stack, 1)))
        self.setAcceptDrops(True)
        self.show_kind(_PEOPLE)

    @property
    def shown(self) -> EitherList:
        """The list that is shown, or that comes back after an import."""
        return self.organisations if self._kind == _ORGANISATIONS else self.people

    def show_kind(self, rank: int) -> None:
        """Show the people, or the organisations."""
        self._kind = rank
        self._stack.setCurrentIndex(rank)
        for shown in (self.people, self.organisations):
            shown.kinds.choose(rank)
        self._tell(self.shown.chosen())

    # --- what a page does -------------------------------------------------------------------------

    def refresh(self, changed: frozenset[Id] | None) -> None:
        """Show everything as it stands."""
        self.people.refresh(changed)
        self.organisations.refresh(changed)
        if self.importing is not None:
            self.importing.event_changed()

    def reveal(self, place: Place) -> None:
        """Choose somebody, or an organisation."""
        self.leave_import()
        is_organisation = self.desk.event.get(Organisation, place.record) is not None
        self.show_kind(_ORGANISATIONS if is_organisation else _PEOPLE)
        self.shown.reveal(place)

    def add_new(self) -> None:
        """Add a person, ready to be typed."""
        self.leave_import()
        self.show_kind(_PEOPLE)
        self.people.add_new()

    def take_keyboard(self) -> None:
        """Give the keyboard to the list, or to the table that comes in."""
        if self.importing is not None:
            self.importing.take_keyboard()
        else:
            self.shown.take_keyboard()

    def chosen(self) -> tuple[Id, ...]:
        """The ids of what is chosen; nobody while a table comes in."""
        return self.shown.chosen() if self.importing is None else ()

    def _switch(self, rank: int) -> None:
        """Show the other list, the keyboard staying where it was pressed."""
        self.show_kind(rank)
        self.shown.kinds.buttons[rank].setFocus(Qt.FocusReason.OtherFocusReason)

    def _heard(self, which: EitherList, ids: tuple[Id, ...]) -> None:
        if which is self.shown:
            self._tell(ids)

    def _tell(self, ids: tuple[Id, ...]) -> None:
        if self.importing is None:
            self.wants_pane = self.shown.wants_pane
            self._beside.show_records(ids)
            self.at_hand.emit(ids)

    # --- tables that come in ----------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take rows that are pasted where no field takes them."""
        if event.matches(QKeySequence.StandardKey.Paste) and self.importing is None:
            self.paste()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a table."""
        if table_file_in(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Bring in the table that is dropped."""
        path = table_file_in(event.mimeData())
        if path is not None:
            event.acceptProposedAction()
            self.bring_file(path)

    def paste(self) -> None:
        """Bring in what was copied: rows, or a file."""
        data = QGuiApplication.clipboard().mimeData()
        path = table_file_in(data)
        if path is not None:
            self.bring_file(path)
        elif data.text().strip():
            self._begin(partial(read_pasted, data.text()))
        else:
            self._refuse(say("Rien n’est à coller ; copiez d’abord des lignes dans votre tableur."))

    def ask_for_file(self) -> None:
        """Ask which file to bring in."""
        title = tr("Importer des personnes")
        kinds = tr("Tableaux (*.csv *.tsv *.txt *.xlsx)")
        path = self.desk.ask.file_to_read(self.window(), title, kinds)
        if path is not None:
            self.bring_file(path)

    def bring_file(self, path: Path) -> None:
        """Bring in the table of a file."""
        self._begin(partial(read_file, path))

    def leave_import(self, chosen: Sequence[Id] = ()) -> None:
        """Show the lists again."""
        if self.importing is None:
            return
        gone, self.importing = self.importing, None
        self.show_kind(_PEOPLE)
        self._stack.removeWidget(gone)
        gone.stop()
        gone.deleteLater()
        self.people.refresh(None)
        if chosen:
            self.people.list.choose(chosen[:1])
        self._tell(self.people.chosen())
        self.people.take_keyboard()

    def _begin(self, read: Callable[[], Brought]) -> None:
        self.desk.document.flush()
        if self._task is not None:
            self._task.drop()
        self._task = Task(self, read, self._show_import, self._refuse)

    def _show_import(self, brought: Brought) -> None:
        from desktop.ui.pages.people.importing import ImportScreen  # noqa: PLC0415  slow to load

        self._task = None
        cleared(self._notices)
        self.leave_import()
        self.importing = ImportScreen(self.desk, brought, self.leave_import)
        self._stack.addWidget(self.importing)
        self._stack.setCurrentWidget(self.importing)
        self.wants_pane = False
        self.at_hand.emit(())
        self.importing.take_keyboard()

    def _refuse(self, sentence: Sentence) -> None:
        self._task = None
        cleared(self._notices)
        text = told(sentence, self.desk.words)
        close = (tr("Fermer"), lambda: cleared(self._notices))
        self._notices.addWidget(
            Notice(self.desk.theme, Message(text, "warning", (close,)), "warnsoft")
        )
