"""The source of the figures chosen, edited where they are."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from desktop.model.acts import called, remove
from desktop.model.findings import Figure, Source
from desktop.model.record import Id
from desktop.telling import told
from desktop.ui.controls.buttons import button
from desktop.ui.controls.labels import Label
from desktop.ui.controls.layouts import cleared, row
from desktop.ui.desk import Desk
from desktop.ui.fields.form import Form
from desktop.ui.fields.lines import TextLine
from desktop.ui.wording import tr

_COLUMNS: Final = (3, 3, 3, 5)  # their shares of the width


class SourceFields(QWidget):
    """What is known of the one source of some figures; nothing where they have none or several."""

    def __init__(self, desk: Desk, ids: tuple[Id, ...]) -> None:
        super().__init__()
        self._desk, self._ids = desk, ids
        self._of: Id = ""
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        desk.document.changed.connect(self._heed)
        self._show()

    def _heed(self, _: frozenset[Id]) -> None:
        self._show()

    def _show(self) -> None:
        event = self._desk.event
        named = {each.source for id_ in self._ids if (each := event.get(Figure, id_))}
        source = event.get(Source, named.pop()) if len(named) == 1 else None
        of = source.id if source is not None else ""
        if of == self._of:
            return
        self._of = of
        cleared(self._column)
        if of:
            form = source_form(self._desk, of)
            self._column.addWidget(form)
            if self.isVisible():
                form.show()


def on_columns(*rows: Sequence[tuple[QWidget, int]]) -> QGridLayout:
    """Rows of fields on the columns of the editor, each with how many it takes of those."""
    made = QGridLayout()
    made.setHorizontalSpacing(12)
    made.setVerticalSpacing(14)
    for rank, wide in enumerate(_COLUMNS):
        made.setColumnStretch(rank, wide)
    for line, fields in enumerate(rows):
        begin = 0
        for field, taken in fields:  # level at the top whatever is said under one
            made.addWidget(field, line, begin, 1, taken, Qt.AlignmentFlag.AlignTop)
            begin += taken
    return made


def source_form(desk: Desk, source: Id) -> Form:
    """The fields of a source."""
    form = Form(desk, (source,))
    shows = sum(1 for each in desk.event.all(Figure) if each.source == source)
    title = (
        tr("La source, la même pour %n chiffre(s)", "", shows)
        if shows
        else tr("Une source dont aucun chiffre ne vient")
    )
    take_away = button(
        desk.theme, tr("Supprimer la source"), lambda: _remove(desk, source), kind="plain"
    )
    form.put(row((Label(title, "hint"), 1), take_away))

    def line(field: str, label: str, placeholder: str) -> QWidget:
        control = TextLine(label, placeholder=placeholder)
        return form.add(field, label, control, prose=field in {"title", "sample"})

    name = line("title", tr("Titre"), tr("Audit, étude, rapport…"))
    publisher = line("publisher", tr("Éditeur"), tr("Qui l’a publiée"))
    date = line("date", tr("Date"), tr("2018, mars 2018…"))
    sample = line("sample", tr("Échantillon"), tr("150 dirigeants"))
    territory = line("territory", tr("Territoire"), tr("Hérault, Aude…"))
    form.put(on_columns(((name, 2), (publisher, 1), (date, 1)), ((sample, 2), (territory, 2))))
    return form


def _remove(desk: Desk, source: Id) -> None:
    """Remove a source; a message offers it back."""
    desk.document.flush()
    held = desk.event.get(Source, source)
    if held is None:
        return
    named = told(called(desk.event, [held]), desk.words)
    desk.document.act(remove(desk.event, [source]))
    desk.say_done(tr("Supprimé : {what}").format(what=named))
