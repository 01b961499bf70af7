"""The source of the figures chosen, edited where they are."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.model.findings import Figure, Source
from desktop.model.record import Id
from desktop.ui.controls.labels import Label
from desktop.ui.controls.layouts import cleared, row
from desktop.ui.desk import Desk
from desktop.ui.fields.form import Form
from desktop.ui.fields.lines import TextLine
from desktop.ui.wording import tr


class SourceFields(QWidget):
    """What is known of the one source of some figures; nothing where they have none or several."""

    def __init__(self, desk: Desk, ids: tuple[Id, ...]) -> None:
        super().__init__()
        self._desk, self._ids = desk, ids
        self._of: Id = ""
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        desk.document.changed.connect(lambda _: self._show())
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
            form = _form(self._desk, of)
            self._column.addWidget(form)
            if self.isVisible():
                form.show()


def _form(desk: Desk, source: Id) -> Form:
    form = Form(desk, (source,))
    others = sum(1 for each in desk.event.all(Figure) if each.source == source)
    form.put(Label(tr("La source, la même pour %n chiffre(s)", "", others), "hint"))

    def line(field: str, label: str, placeholder: str) -> QWidget:
        control = TextLine(label, placeholder=placeholder)
        return form.add(field, label, control, prose=field in {"title", "sample"})

    title = line("title", tr("Titre"), tr("Audit, étude, rapport…"))
    publisher = line("publisher", tr("Éditeur"), tr("Qui l’a publiée"))
    date = line("date", tr("Date"), tr("2018, mars 2018…"))
    sample = line("sample", tr("Échantillon"), tr("150 dirigeants"))
    territory = line("territory", tr("Territoire"), tr("Hérault, Aude…"))
    form.put(row((title, 3), (publisher, 2), (date, 1), spacing=12))
    form.put(row((sample, 1), (territory, 1), spacing=12))
    return form
