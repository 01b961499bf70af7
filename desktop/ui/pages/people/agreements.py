"""What somebody agreed to: an answer, its day, and what comes of it, in words."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from types import MappingProxyType
from typing import Any, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.model.acts import Agreed, set_consent
from desktop.model.people import Consent, ConsentState, Person
from desktop.model.record import Id, Record
from desktop.ui.controls.badges import Sign
from desktop.ui.controls.labels import Label
from desktop.ui.controls.layouts import column, row
from desktop.ui.desk import Desk
from desktop.ui.fields.choices import Segments
from desktop.ui.fields.form import Form
from desktop.ui.fields.formats import DATE
from desktop.ui.fields.lines import TextLine
from desktop.ui.fields.names import name_of_value
from desktop.ui.wording import tr

_SO: Final[Mapping[tuple[Agreed, ConsentState], Callable[[], str]]] = MappingProxyType(
    {
        (Agreed.NAMING, ConsentState.UNKNOWN): lambda: tr(
            "Pas encore demandé : ses propos resteront sans nom, sauf accord sur chacun."
        ),
        (Agreed.NAMING, ConsentState.GIVEN): lambda: tr("Ses propos accordés portent son nom."),
        (Agreed.NAMING, ConsentState.REFUSED): lambda: tr("Ses propos restent sans nom, partout."),
        (Agreed.PHOTOGRAPHY, ConsentState.UNKNOWN): lambda: tr(
            "Pas encore demandé : sa photo paraît, sauf refus."
        ),
        (Agreed.PHOTOGRAPHY, ConsentState.GIVEN): lambda: tr("Sa photo peut paraître."),
        (Agreed.PHOTOGRAPHY, ConsentState.REFUSED): lambda: tr(
            "Sa photo ne paraît nulle part : ses initiales la remplacent."
        ),
    }
)


def add_agreement(form: Form, to: Agreed, label: str) -> None:
    """Add what people answered to a form, with its day."""
    field = _AgreementField(form.desk, form.ids, to, label)
    form.tie(
        to.value,
        field.answer,
        read=lambda record: _consent(record, to).state,
        act=lambda event, ids, state: set_consent(event, ids, to, state, _today()),
    )
    form.tie(
        to.value,
        field.day,
        read=lambda record: _consent(record, to).on,
        write=lambda record, day: _on(record, to, day),
    )
    form.place(to.value, label, field)


class _AgreementField(QWidget):
    """The answer in three segments, the day once there is one, and what comes of it."""

    faulty = Signal(object)

    def __init__(self, desk: Desk, ids: tuple[Id, ...], to: Agreed, label: str) -> None:
        super().__init__()
        self._desk, self._ids, self._to = desk, ids, to
        options = [(state, name_of_value(state)) for state in ConsentState]
        self.answer = Segments(desk.theme, label, options)
        self.answer.setFocusProxy(self.answer.buttons[0])
        self.day = TextLine(
            tr("{what} : date de la réponse").format(what=label),
            placeholder=tr("Date"),
            form=DATE,
        )
        self.day.setFixedWidth(desk.theme.px(116))
        self.day.faulty.connect(self.faulty)
        self._so = Label("", "small", wrap=True)
        self._sign = Sign(desk.theme, "info", "ink2", 15)
        self.setLayout(
            column(
                row(self.answer, None),
                row(self.day, None),
                row(self._sign, (self._so, 1), spacing=6),
                spacing=6,
            )
        )
        desk.document.changed.connect(self._heed)
        self._show()

    def _heed(self, ids: frozenset[Id]) -> None:
        if not ids.isdisjoint(self._ids):
            self._show()

    def _show(self) -> None:
        people = (self._desk.event.get(Person, id_) for id_ in self._ids)
        states = {_consent(person, self._to).state for person in people if person is not None}
        state = states.pop() if len(states) == 1 else None
        self.day.setVisible(state is not ConsentState.UNKNOWN)
        self._so.setText(_SO[self._to, state]() if state is not None else "")
        self._so.setVisible(state is not None)
        self._sign.setVisible(state is not None)


def _consent(record: Record, to: Agreed) -> Consent:
    consent: Consent = getattr(record, to.value)
    return consent


def _on(record: Record, to: Agreed, day: date | None) -> Record:
    change: dict[str, Any] = {to.value: replace(_consent(record, to), on=day)}
    return replace(record, **change)


def _today() -> date:
    return date.today()  # noqa: DTZ011  the day on the wall of whoever asks
