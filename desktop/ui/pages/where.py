"""Where a problem is: the place to go to, and the words for it."""

from __future__ import annotations

from desktop.field_names import field_name
from desktop.model.acts import called
from desktop.model.checks.rows import Row
from desktop.model.plain import fields_of
from desktop.model.programme import GATHERING
from desktop.model.record import Id
from desktop.telling import told
from desktop.ui.desk import Desk
from desktop.ui.pages import page_kind, page_of
from desktop.ui.place import Place
from desktop.ui.wording import tr

_NAMED = 3


def place_of(row: Row) -> Place:
    """The field where the first problem of a row is settled."""
    problem = row.problems[0]
    return Place("", problem.about[0] if problem.about else GATHERING, problem.field)


def where(desk: Desk, row: Row) -> str:
    """Where the problems of a row are: the page, the records, the field."""
    ids = list(dict.fromkeys(id_ for problem in row.problems for id_ in problem.about[:1]))
    parts = [_page(desk, ids[0])] if ids else []
    parts.append(_names(desk, ids))
    problem = row.problems[0]
    record = desk.event.records.get(problem.about[0]) if problem.about else None
    if problem.field and record is not None and problem.field in fields_of(type(record)):
        parts.append(told(field_name(problem.field), desk.words))
    return " · ".join(part for part in parts if part)


def _page(desk: Desk, id_: Id) -> str:
    record = desk.event.records.get(id_)
    key = page_of(record) if record is not None else "overview"
    return page_kind(key).title() if key else ""


def _names(desk: Desk, ids: list[Id]) -> str:
    records = [record for id_ in ids if (record := desk.event.records.get(id_))]
    if not records or ids == [GATHERING]:
        return ""
    names = [told(called(desk.event, [record]), desk.words) for record in records[:_NAMED]]
    if len(records) > _NAMED:
        names.append(tr("et %n autre(s)", "", len(records) - _NAMED))
    return ", ".join(names)
