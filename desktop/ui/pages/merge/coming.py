"""What copies bring, before they are brought in: a line for each record, and what is to decide."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.field_names import field_name
from desktop.merge_report import named
from desktop.model.event import Event
from desktop.model.record import Id
from desktop.store.cells import Conflict
from desktop.store.merging import Foreseen
from desktop.telling import told
from desktop.ui.controls.buttons import button
from desktop.ui.controls.labels import Label
from desktop.ui.controls.layouts import Item, column, row
from desktop.ui.desk import Desk
from desktop.ui.wording import tr

_SHOWN = 8  # lines of a group; the others are counted


class Coming(QWidget):
    """What some copies would bring, and the verb that brings it."""

    def __init__(
        self,
        desk: Desk,
        others: Sequence[Path],
        foreseen: Foreseen,
        known: Iterable[Conflict],
        *,
        merge: Callable[[], object],
        leave: Callable[[], object],
    ) -> None:
        super().__init__()
        report, after = foreseen.report, foreseen.event
        before = {conflict.place for conflict in known}
        apart = [each for each in report.conflicts if each.place not in before]
        self.merge = button(desk.theme, tr("Réunir"), merge, kind="primary", icon="link")
        leave_button = button(desk.theme, tr("Annuler", "dialog"), leave, kind="ghost")
        there = {conflict.place for conflict in apart}
        fields = _fields_of(desk, (place for place in report.changed if place not in there))
        groups = (
            (tr("Nouveau"), self._lines(desk, after, report.added)),
            (tr("Modifié"), self._lines(desk, after, fields, fields)),
            (tr("Retiré"), self._lines(desk, desk.event, report.removed)),
            (
                tr("Retiré d’un côté, modifié de l’autre, donc gardé"),
                self._lines(desk, after, report.revived),
            ),
            (
                tr("Écrit des deux côtés : à arbitrer ensuite"),
                self._lines(desk, after, *_by_record(desk, apart)),
            ),
        )
        told_groups: list[Item] = []
        for title, lines in groups:
            if lines:
                told_groups += [14, Label(title, "label"), 2, *lines]
        names = ", ".join(tr("« {words} »").format(words=each.name) for each in others)
        title = tr("Ce qu’apporte {names}", None, len(others)).format(names=names)
        hint = Label(tr("Rien n’est perdu, et tout s’annule en un pas."), "second", wrap=True)
        head = column(Label(title, "heading", wrap=True), hint, spacing=2)
        self.setLayout(
            column(
                row((head, 1), leave_button, self.merge, spacing=8),
                *told_groups,
                spacing=2,
            )
        )
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    @staticmethod
    def _lines(
        desk: Desk,
        event: Event,
        ids: Iterable[Id],
        fields: dict[Id, str] | None = None,
    ) -> list[Label]:
        """A line for each of the first records, and how many there are beside."""
        every = list(ids)
        lines = []
        for id_ in every[:_SHOWN]:
            record = told(named(event, id_), desk.words)
            what = (fields or {}).get(id_, "")
            text = f"{record} : {what}" if what else record
            lines.append(Label(text[:1].upper() + text[1:], wrap=True))
        if len(every) > _SHOWN:
            lines.append(Label(tr("et %n autre(s)", "", len(every) - _SHOWN), "quiet"))
        return lines


def _fields_of(desk: Desk, places: Iterable[tuple[Id, str]]) -> dict[Id, str]:
    """The fields that changed, by record, in words."""
    found: dict[Id, list[str]] = {}
    for record, field in places:
        found.setdefault(record, []).append(told(field_name(field), desk.words))
    return {record: ", ".join(dict.fromkeys(names)) for record, names in found.items()}


def _by_record(desk: Desk, apart: Iterable[Conflict]) -> tuple[dict[Id, str], dict[Id, str]]:
    fields = _fields_of(desk, (each.place for each in apart))
    return fields, fields
