"""A line in which themes or witnesses are typed one after the other."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop.model.event import Event
from desktop.model.people import Organisation, Person
from desktop.model.record import Id
from desktop.ui.controls.buttons import tool
from desktop.ui.controls.labels import Label
from desktop.ui.controls.layouts import row
from desktop.ui.desk import Desk
from desktop.ui.fields.choices import Reference
from desktop.ui.fields.lines import TextLine
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
        self._field, self._once = field, once
        field.setFixedWidth(desk.theme.px(_WIDTH))
        field.finished.connect(self._given)
        keys = tr("Entrée : choisir") if once else tr("Entrée : ajouter, puis le suivant")
        leave = tool(desk.theme, "close", tr("Fermer la ligne"), self.left.emit, size=15)
        self.setLayout(
            row(Label(label, "label"), field, Label(keys, "hint"), leave, None, spacing=10)
        )
        self.setFocusProxy(field)

    def _given(self) -> None:
        words = str(self._field.value()).strip()
        if not words:
            return
        self._field.show_value("")
        self.typed.emit(words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape is done with it; Enter stays."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() not in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            super().keyPressEvent(event)


def theme_line(desk: Desk) -> AddLine:
    """A line for themes."""
    field = TextLine(tr("Nouveau thème"), placeholder=tr("Ce dont on parlera"))
    desk.watch_spelling(field)
    return AddLine(desk, tr("Thème"), field, once=False)


def witness_line(desk: Desk) -> AddLine:
    """A line for witnesses: those who are known, or new people."""
    field = Reference(
        tr("Nouveau témoin"),
        lambda: someone_of(desk.event),
        placeholder=tr("Un nom, connu ou nouveau"),
        free=True,
    )
    return AddLine(desk, tr("Témoin"), field, once=False)


def author_line(desk: Desk, options: Callable[[], Sequence[tuple[Id, str]]]) -> AddLine:
    """A line to say whose words some are."""
    field = Reference(tr("Qui l’a dit"), options, placeholder=tr("Une personne, un organisme"))
    return AddLine(desk, tr("Attribuer à"), field, once=True)


def someone_of(event: Event) -> Sequence[tuple[Id, str]]:
    """The people and the organisations of a day by their names."""
    people = [(each.id, each.name) for each in event.all(Person) if each.name]
    named = [(each.id, each.name or each.short_name) for each in event.all(Organisation)]
    return [*people, *((id_, name) for id_, name in named if name)]
