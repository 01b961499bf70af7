"""What is typed in a line over the grid: themes, witnesses, the name of whose words some are."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop.model.acts import add, take_part, take_part_by_name
from desktop.model.people import Person
from desktop.model.programme import ParticipationRole, Session, SessionKind, Theme
from desktop.model.record import new_id
from desktop.model.voices import Voice, themes_of
from desktop.ui.controls.buttons import tool
from desktop.ui.controls.labels import Label
from desktop.ui.controls.layouts import cleared, row
from desktop.ui.desk import Desk, Page
from desktop.ui.fields.choices import Reference
from desktop.ui.fields.lines import TextLine
from desktop.ui.fields.someone import someone_of
from desktop.ui.pages.roundtable.doing import do
from desktop.ui.pages.roundtable.grid import Grid
from desktop.ui.pages.roundtable.pen import Pen
from desktop.ui.pages.roundtable.tables import Tables
from desktop.ui.wording import tr

_WIDTH = 420


class AddLine(QWidget):
    """A line that gives what is typed there with Enter, then waits for the next.

    ``typed`` gives the words, or the id of who was named; ``left`` says that one is done.
    """

    typed = Signal(str)
    left = Signal()

    def __init__(self, desk: Desk, label: str, field: TextLine | Reference, *, once: bool) -> None:
        super().__init__()
        self._field, self._document = field, desk.document
        self._flush = self._given
        typed = field.begun if isinstance(field, Reference) else field.edited
        typed.connect(lambda: desk.document.hold(self._flush, a_name=True))
        field.setFixedWidth(desk.theme.px(_WIDTH))
        field.finished.connect(self._given)
        keys = tr("Entrée : choisir") if once else tr("Entrée : ajouter, puis le suivant")
        leave = tool(desk.theme, "close", tr("Fermer la ligne"), self.left.emit, size=15)
        self.setLayout(
            row(Label(label, "label"), field, Label(keys, "hint"), leave, None, spacing=10)
        )
        self.setFocusProxy(field)

    @property
    def words(self) -> str:
        """What is typed so far."""
        return self._line.text()

    def write(self, words: str) -> None:
        """Have some words in it as if they had been typed."""
        self._line.setText(words)
        self._line.textEdited.emit(words)

    @property
    def _line(self) -> QLineEdit:
        field = self._field
        if isinstance(field, Reference):
            return field.lineEdit() or QLineEdit()
        return field

    def _given(self) -> None:
        self._document.release(self._flush)
        words = str(self._field.value()).strip()
        if not words:
            return
        self._field.show_value("")
        self.typed.emit(words)

    def hideEvent(self, event: QHideEvent) -> None:
        """Be asked for nothing any more."""
        super().hideEvent(event)
        self._document.release(self._flush)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape is done with it; Enter stays."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() not in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            super().keyPressEvent(event)


class Adding:
    """What is typed in such a line at ``place``, over the grid of a page that shows a table."""

    def __init__(self, page: Page, grid: Grid, pen: Pen, tables: Tables) -> None:
        self._page, self._desk = page, page.desk
        self._grid, self._pen, self._tables = grid, pen, tables
        self.place = QVBoxLayout()
        self._open_line: tuple[str, AddLine] | None = None

    def begin_table(self) -> None:
        """Add a round table to the day."""
        session = Session(id=new_id(), kind=SessionKind.ROUND_TABLE, title=tr("Table ronde"))
        self._tables.session = session.id
        after = self._desk.event.sessions
        do(self._page, lambda event: add(event, session, after=after[-1].id if after else ""))
        self.add_theme()

    def add_theme(self) -> None:
        """Type themes one after the other."""
        self._open(_theme_line(self._desk), self._keep_theme, "theme")

    def add_witness(self) -> None:
        """Type witnesses one after the other."""
        self._open(_witness_line(self._desk), self._keep_witness, "witness")

    def ask_author(self, give: Callable[[Voice], object]) -> None:
        """Ask whose some words are; ``give`` is told so."""

        def keep(typed: str) -> None:
            person = self._desk.event.get(Person, typed) is not None
            self.close()
            give(Voice(person=typed) if person else Voice(organisation=typed))

        self._show(_author_line(self._desk), keep)

    def close(self) -> None:
        """Show no line."""
        self._open_line = None
        cleared(self.place)

    def unfinished(self) -> tuple[str, str] | None:
        """The kind of what is being added, and its words so far."""
        if self._open_line is None:
            return None
        kind, line = self._open_line
        return kind, line.words

    def resume(self, kind: str, words: str) -> None:
        """Go on adding what was being added."""
        (self.add_theme if kind == "theme" else self.add_witness)()
        if self._open_line is not None:
            self._open_line[1].write(words)

    def _open(self, line: AddLine, keep: Callable[[str], None], kind: str) -> None:
        """Show a line for what joins the table; one is begun where none is shown."""
        if self._tables.session in self._desk.event.records:
            self._show(line, keep)
            self._open_line = kind, line
        else:
            self._pen.lift()
            self.begin_table()

    def _show(self, line: AddLine, keep: Callable[[str], None]) -> None:
        """Show a line, in the place of the one before; ``keep`` is given what is typed."""
        self._pen.lift()
        self.close()
        line.typed.connect(keep)
        line.left.connect(self._leave)
        self.place.addSpacing(10)
        self.place.addWidget(line)
        line.show()
        line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave(self) -> None:
        self.close()
        if self._tables.shown.words:
            self._page.take_keyboard()
        else:
            self._grid.go_home()

    def _keep_theme(self, title: str) -> None:
        theme = Theme(id=new_id(), session=self._tables.session, title=title)
        themes = themes_of(self._desk.event, self._tables.session)
        do(self._page, lambda event: add(event, theme, after=themes[-1].id if themes else ""))

    def _keep_witness(self, typed: str) -> None:
        join = take_part if typed in self._desk.event.records else take_part_by_name
        session, role = self._tables.session, ParticipationRole.WITNESS
        do(self._page, lambda event: join(event, session, typed, role))


def _theme_line(desk: Desk) -> AddLine:
    """A line for themes."""
    field = TextLine(tr("Nouveau thème"), placeholder=tr("Ce dont on parlera"))
    desk.watch_spelling(field)
    return AddLine(desk, tr("Thème"), field, once=False)


def _witness_line(desk: Desk) -> AddLine:
    """A line for witnesses: those who are known, or new people."""
    field = Reference(
        tr("Nouveau témoin"),
        lambda: someone_of(desk.event),
        placeholder=tr("Un nom, connu ou nouveau"),
        free=True,
    )
    return AddLine(desk, tr("Témoin"), field, once=False)


def _author_line(desk: Desk) -> AddLine:
    """A line to say whose words some are."""
    field = Reference(
        tr("Qui l’a dit"),
        lambda: someone_of(desk.event),
        placeholder=tr("Une personne, un organisme"),
    )
    return AddLine(desk, tr("Attribuer à"), field, once=True)
