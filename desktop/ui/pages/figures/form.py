"""The form of figures: what was counted, how near, where, when, in which session, by whom."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Any, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from desktop.compose.quantities import phrase
from desktop.intake.quantities import Quantity, quantity_in
from desktop.model.acts import Act, give_source, make_part
from desktop.model.event import Event
from desktop.model.findings import Figure, Source
from desktop.model.record import Id, Record
from desktop.model.sentence import Refused
from desktop.ui.controls.labels import Label
from desktop.ui.controls.layouts import column, holder
from desktop.ui.desk import Desk
from desktop.ui.fields.binding import SEVERAL
from desktop.ui.fields.choices import Reference, Switch
from desktop.ui.fields.form import Form
from desktop.ui.fields.formats import COUNT, Format, show_grouped
from desktop.ui.fields.lines import TextLine
from desktop.ui.pages.figures.grid import SeriesGrid
from desktop.ui.pages.figures.rows import whole_of
from desktop.ui.pages.figures.sources import SourceFields, on_columns
from desktop.ui.wording import tr

_USUAL: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "fr": (
            "près de",
            "environ",
            "plus de",
            "moins de",
            "au moins",
            "jusqu’à",
            "une dizaine",
            "une vingtaine",
            "une trentaine",
            "une cinquantaine",
            "une centaine",
        ),
        "en": (
            "nearly",
            "about",
            "more than",
            "fewer than",
            "at least",
            "up to",
            "a dozen",
            "hundreds",
        ),
    }
)


def figure_form(desk: Desk, ids: tuple[Id, ...]) -> Form:
    """The fields of the figures chosen, on a few rows."""
    form = Form(desk, ids)
    qualifier = form.add(
        "qualifier",
        tr("Approximation"),
        _completed(desk, "qualifier", tr("Approximation"), tr("près de, environ")),
    )
    value = form.add(
        "value",
        tr("Valeur"),
        ValueLine(tr("Valeur"), placeholder=tr("21 500 ou 75 %")),
        read=_quantity,
        write=_with_quantity,
    )
    unit = form.add("unit", tr("Unité"), _completed(desk, "unit", tr("Unité"), "entreprises, %"))
    label = form.add(
        "label",
        tr("Ce qui est compté"),
        TextLine(tr("Ce qui est compté"), placeholder=tr("salariés, des entreprises recrutent…")),
        prose=True,
    )
    perimeter = form.add(
        "perimeter",
        tr("Périmètre"),
        _completed(desk, "perimeter", tr("Périmètre"), tr("Où, ou parmi qui")),
        prose=True,
    )
    year = form.add("year", tr("Année"), TextLine(tr("Année"), placeholder="2018", form=COUNT))
    whole = form.add(
        "part_of",
        tr("Dont : part de"),
        Reference(
            tr("Dont : part de"), lambda: list(_wholes(desk, ids)), placeholder=tr("Aucun tout")
        ),
        act=make_part,
    )
    session = form.add(
        "session",
        tr("Séance"),
        Reference(
            tr("Séance"),
            lambda: [
                (each.id, each.title or tr("Séance sans titre")) for each in desk.event.sessions
            ],
            placeholder=tr("La journée"),
        ),
    )
    source_name = tr("Source") if len(ids) == 1 else tr("Une source pour tous")
    source = form.add(
        "source",
        source_name,
        Reference(
            source_name,
            lambda: [(each.id, each.title or each.publisher) for each in desk.event.all(Source)],
            placeholder=tr("Un titre nouveau crée la source"),
            free=True,
        ),
        act=_source_given,
    )
    attendance = Switch(tr("Compte les participants"))
    form.tie("attendance", attendance)
    form.put(
        on_columns(
            ((qualifier, 1), (value, 1), (unit, 1), (label, 1)),
            ((perimeter, 1), (year, 1), (whole, 1), (session, 1)),
            ((source, 2), (_under_a_label(attendance), 2)),
        )
    )
    form.put(SourceFields(desk, ids))
    if len(ids) == 1:
        form.put(SeriesGrid(desk, ids[0]))
    return form


def _under_a_label(control: QWidget) -> QWidget:
    """A control at the height of fields, where labels stand above those."""
    return holder(column(Label("", "label"), 8, control, spacing=4))


class ValueLine(TextLine):
    """A value; what is written around it, a unit or "près de", goes to its own field."""

    def __init__(self, name: str, *, placeholder: str = "") -> None:
        super().__init__(name, placeholder=placeholder, form=QUANTITY)

    def show_value(self, value: Any) -> None:
        """Show the value; what is being typed stays as it is where it says the same."""
        if self.hasFocus() and value is not SEVERAL and _says(self.text(), value):
            return
        super().show_value(value)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leave the digits alone in the field, the rest being kept elsewhere."""
        super().focusOutEvent(event)
        read = quantity_in(self.text())
        if read is not None and read.value is not None:
            self.setText(show_grouped(read.value))


def _says(text: str, said: Quantity) -> bool:
    """Whether a text says the number of a quantity."""
    read = quantity_in(text)
    return read is not None and read.value == said.value


def _read_quantity(text: str) -> Quantity:
    read = quantity_in(text)
    if read is None:
        raise Refused("Un nombre s’écrit en chiffres, par exemple 21 500 ou 7,25.")
    return read


QUANTITY: Final = Format(lambda quantity: show_grouped(quantity.value), _read_quantity)


def _quantity(record: Record) -> Quantity:
    return Quantity(record.value if isinstance(record, Figure) else None)


def _with_quantity(record: Record, typed: Quantity) -> Record:
    if not isinstance(record, Figure):
        return record
    return replace(
        record,
        value=typed.value,
        unit=typed.unit or record.unit,
        qualifier=typed.qualifier or record.qualifier,
        label=record.label or typed.what,
    )


def _source_given(event: Event, ids: tuple[Id, ...], source: str) -> Act:
    return give_source(event, ids, source)


def _wholes(desk: Desk, ids: tuple[Id, ...]) -> Iterator[tuple[Id, str]]:
    """The figures that those chosen may be a "dont" of."""
    event = desk.event
    for figure in event.all(Figure):
        if figure.id not in ids and whole_of(event, figure).id not in ids and not figure.series:
            yield figure.id, phrase(figure, desk.words) or tr("Chiffre à préciser")


def _completed(desk: Desk, field: str, name: str, placeholder: str) -> TextLine:
    """A line completed with what the day says there already, and with usual words."""
    line = TextLine(name, placeholder=placeholder)
    usual = _USUAL.get(desk.event.language, ()) if field == "qualifier" else ()
    known = [getattr(figure, field) for figure in desk.event.all(Figure)]
    complete(line, [*usual, *(words for words in known if words)])
    return line


def complete(line: QLineEdit, words: list[str]) -> None:
    """Offer words as one types, capitals indifferent."""
    completer = QCompleter(list(dict.fromkeys(words)), line)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    completer.activated.connect(lambda _: getattr(line, "edited").emit())  # noqa: B009  our lines
    line.setCompleter(completer)
