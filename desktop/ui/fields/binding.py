"""The tie between a control and a field of records: what is typed is kept a moment later."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Any, Final, Protocol, TypeAlias

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, SignalInstance

from desktop.model.acts import Act, changed
from desktop.model.event import Event
from desktop.model.programme import GATHERING
from desktop.model.record import Id, Record
from desktop.model.sentence import Refused, Sentence
from desktop.ui.document import Document

PAUSE: Final = 150
"""Milliseconds without a key after which what was typed is given over; it is on disk soon after."""

AT_MOST: Final = 500
"""Milliseconds after which what is typed is given over though keys still come."""

SEVERAL: Final = object()
"""What a control shows where the records chosen do not hold the same."""


class Control(Protocol):
    """What shows a value and lets it be edited.

    ``edited`` tells of each key or click, ``finished`` that the person turned elsewhere. One that
    has ``begun`` tells with it that something is being typed which is not to be given over before.
    """

    edited: SignalInstance
    finished: SignalInstance

    def show_value(self, value: Any) -> None:
        """Show a value, or `SEVERAL`."""

    def value(self) -> Any:
        """The value as it is typed. Raises Refused where it makes no sense."""

    def show_fault(self, fault: Sentence | None) -> None:
        """Say what is wrong with what is typed, which stays; or that nothing is."""


Doing: TypeAlias = Callable[[Event, tuple[Id, ...], Any], Act]
"""What a field does: from an event, the ids of records and the value that was typed, an act."""


class Binding(QObject):
    """A control tied to a field of some records, for as long as both last.

    ``write`` makes the records after from those before and a value; without it, the field is
    replaced. Where more than that changes, ``act`` does it, given the event, the ids and the value.
    """

    def __init__(
        self,
        document: Document,
        ids: Iterable[Id],
        field: str,
        control: Control,
        *,
        read: Callable[[Record], Any] | None = None,
        write: Callable[[Record, Any], Record] | None = None,
        act: Doing | None = None,
    ) -> None:
        super().__init__(control if isinstance(control, QObject) else None)
        self._document, self.ids, self.field = document, tuple(ids), field
        self._control = control
        self._read = read or (lambda record: getattr(record, field))
        self._write = write or (lambda record, value: replace(record, **{field: value}))
        self._act = act or self._written
        self._pending = False
        self._since = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(lambda: self._commit(settled=False))
        control.edited.connect(self._note)
        begun = getattr(control, "begun", None)
        if begun is not None:
            begun.connect(self._begin)
        control.finished.connect(lambda: self._commit(settled=True))
        document.changed.connect(self._heed)
        self._flush = lambda: self._commit(settled=True)
        self.show()

    @property
    def is_of_a_name(self) -> bool:
        """Whether what is typed there says nobody before it is whole."""
        return hasattr(self._control, "begun")

    def show(self) -> None:
        """Show what the records hold."""
        values = [self._read(record) for record in self._records()]
        if values and all(value == values[0] for value in values):
            self._control.show_value(values[0])
        elif values:
            self._control.show_value(SEVERAL)
        self._control.show_fault(None)

    def ahead(self, event: Event) -> Event:
        """The event with what is being typed; as it is, where that makes no sense yet."""
        if not self._pending:
            return event
        try:
            value = self._control.value()
        except Refused:
            return event
        return self._act(event, self.ids, value).event

    def _records(self) -> list[Record]:
        event = self._document.current
        records = [event.records[id_] for id_ in self.ids if id_ in event.records]
        if not records and GATHERING in self.ids:  # a day begins with nothing said of it
            return [event.gathering]
        return records

    def _begin(self) -> None:
        self._pending = True
        self._document.hold(self._flush, a_name=True)

    def _note(self) -> None:
        if not self._timer.isActive():
            self._since.start()
        self._pending = True
        self._document.hold(self._flush)
        self._timer.start(max(0, min(PAUSE, AT_MOST - self._since.elapsed())))

    def _commit(self, *, settled: bool) -> None:
        self._timer.stop()
        if not self._pending:
            return
        try:
            value = self._control.value()
        except Refused as refused:
            # Half an hour is not yet a fault: it is said when the person turns elsewhere.
            if settled:
                self._control.show_fault(refused.sentence)
                self._release()
            return
        self._release()
        self._control.show_fault(None)
        self._document.act(self._act(self._document.current, self.ids, value))

    def _written(self, event: Event, _: tuple[Id, ...], value: Any) -> Act:
        return changed(event, [self._write(record, value) for record in self._records()])

    def _release(self) -> None:
        self._pending = False
        self._document.release(self._flush)

    def _heed(self, ids: frozenset[Id]) -> None:
        if not self._pending and not ids.isdisjoint(self.ids):
            self.show()
