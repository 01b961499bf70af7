"""What was done in this event on this computer, step by step, so that it can be undone.

The journal stands in the working copy and never leaves it. A step holds, for each field it
touched, what the field held before and after, with who wrote it and when; it is undone only where
the field still holds what the step left there.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from desktop.model.record import Id
from desktop.model.sentence import Sentence
from desktop.store.cells import KIND, Place
from desktop.store.edits import Edit, Origin, Origins, Pen, Values, distinct, write
from desktop.store.quotes import TOLD
from desktop.store.snapshot import cells_of

ONE_STEP_MS: Final = 60_000
"""Edits of one field that follow within this time of the first are one step."""

_LONG_AGO: Final = 0

LONGEST: Final = 1_000
"""Steps kept; older ones are forgotten."""


@dataclass(frozen=True)
class Undone:
    """What undoing or redoing a step gave: its label, what it wrote, what it had to leave."""

    label: Sentence
    touched: frozenset[Id]
    left: frozenset[Place]


def note(
    connection: sqlite3.Connection,
    label: Sentence,
    edits: Mapping[Place, Edit],
    now_ms: int,
    *,
    alone: bool = False,
) -> None:
    """Add a step, or make the last one longer where the same field is being typed in.

    A step that stands ``alone`` is no typing: it neither makes another longer nor is made longer.
    """
    if not edits:
        return
    connection.execute("delete from step where done = 0")
    if len(edits) == 1 and not alone and _lengthened(connection, edits, now_ms):
        return
    step = connection.execute(
        "insert into step (label, begun, done) values (?, ?, 1)",
        (_written(label), _LONG_AGO if alone else now_ms),
    ).lastrowid
    connection.executemany(
        "insert into change values (?, ?, ?, ?, ?)",
        (
            (step, *place, _kept(edit.before, edit.were), _kept(edit.after, edit.are))
            for place, edit in edits.items()
        ),
    )
    connection.execute("delete from step where id <= ? - ?", (step, LONGEST))


def undo(connection: sqlite3.Connection, pen: Pen) -> Undone | None:
    """Undo the last step that is done; nothing where there is none."""
    return _turn(connection, pen, done=True)


def redo(connection: sqlite3.Connection, pen: Pen) -> Undone | None:
    """Do again the last step that was undone; nothing where there is none."""
    return _turn(connection, pen, done=False)


def labels(connection: sqlite3.Connection) -> tuple[Sentence | None, Sentence | None]:
    """What would be undone, and what would be done again."""
    undoable = connection.execute(
        "select label from step where done = 1 order by id desc limit 1"
    ).fetchone()
    redoable = connection.execute(
        "select label from step where done = 0 order by id limit 1"
    ).fetchone()
    return _read(undoable), _read(redoable)


def forget(connection: sqlite3.Connection, records: Iterable[Id]) -> None:
    """Leave nothing of some records in the journal, nor in the final minutes it keeps."""
    connection.executemany(
        "delete from change where record = ?1"
        " or (field = ?2 and (instr(before, ?1) or instr(after, ?1)))",
        ((record, TOLD) for record in records),
    )
    connection.execute("delete from step where id not in (select step from change)")


def _lengthened(connection: sqlite3.Connection, edits: Mapping[Place, Edit], now_ms: int) -> bool:
    ((record, field), edit) = next(iter(edits.items()))
    last = connection.execute(
        "select id, begun from step where done = 1 order by id desc limit 1"
    ).fetchone()
    if last is None or not 0 <= now_ms - last[1] < ONE_STEP_MS:
        return False
    changes = connection.execute(
        "select record, field, after from change where step = ? limit 2", (last[0],)
    ).fetchall()
    if [(*place, _values(after)) for *place, after in changes] != [(record, field, edit.before)]:
        return False
    connection.execute(
        "update change set after = ? where step = ?", (_kept(edit.after, edit.are), last[0])
    )
    return True


def _turn(connection: sqlite3.Connection, pen: Pen, *, done: bool) -> Undone | None:
    order = "desc" if done else "asc"
    step = connection.execute(
        f"select id, label from step where done = ? order by id {order} limit 1",  # noqa: S608  one of two words
        (int(done),),
    ).fetchone()
    if step is None:
        return None
    columns = "before, after" if done else "after, before"
    kept = connection.execute(
        f"select record, field, {columns} from change where step = ?",  # noqa: S608  one of two words
        (step[0],),
    ).fetchall()
    changes = {
        (record, field): (_values(wanted), _values(held)) for record, field, wanted, held in kept
    }
    back = {(record, field): _origins(wanted) for record, field, wanted, _ in kept}
    wanted, left = _possible(connection, changes)
    write(connection, pen, wanted, back)
    connection.execute("update step set done = ? where id = ?", (int(not done), step[0]))
    label = _read((step[1],)) or Sentence("")
    return Undone(label, frozenset(record for record, _ in wanted), left)


def _possible(
    connection: sqlite3.Connection, changes: Mapping[Place, tuple[Values, Values]]
) -> tuple[dict[Place, Values], frozenset[Place]]:
    """What can be put back of what is wanted, and what others wrote since and must be left."""
    held = {
        record: {field: distinct(cells) for field, cells in cells_of(connection, record).items()}
        for record in {record for record, _ in changes}
    }
    erased = {record for (record,) in connection.execute("select record from erased")}
    wanted: dict[Place, Values] = {}
    left: set[Place] = set()
    for (record, field), (put_back, there) in changes.items():
        if set(held[record].get(field, ())) == set(there) and record not in erased:
            wanted[record, field] = put_back
        else:
            left.add((record, field))
    for record, fields in held.items():
        kept = {field for field in fields if wanted.get((record, field), "kept")}
        if wanted.get((record, KIND)) == () and kept:
            # It was made by this step, but others wrote in it since: it stays whole.
            here = {place for place in wanted if place[0] == record}
            left.update(here)
            wanted = {place: values for place, values in wanted.items() if place not in here}
    return wanted, frozenset(left)


def _written(label: Sentence) -> str:
    return json.dumps(_plain(label))


def _read(row: tuple[str] | None) -> Sentence | None:
    return _sentence(json.loads(row[0])) if row is not None else None


def _plain(sentence: Sentence) -> list[Any]:
    """A sentence as JSON holds it; a sentence within it too, so that it is translated as well."""
    fields = {
        name: _plain(value) if isinstance(value, Sentence) else str(value)
        for name, value in sentence.fields.items()
    }
    return [sentence.text, fields]


def _sentence(plain: list[Any]) -> Sentence:
    text, fields = plain
    return Sentence(
        text,
        {
            name: _sentence(value) if isinstance(value, list) else value
            for name, value in fields.items()
        },
    )


def _kept(values: Values, origins: Origins) -> str:
    """Values as the journal keeps them: each with the site that wrote it and its clock."""
    return json.dumps([(value, *origins.get(value, ())) for value in values])


def _values(kept: str) -> Values:
    # Older journals hold values alone.
    return tuple(each if isinstance(each, str) else each[0] for each in json.loads(kept))


def _origins(kept: str) -> Origins:
    return {each[0]: Origin(*each[1:]) for each in json.loads(kept) if not isinstance(each, str)}
