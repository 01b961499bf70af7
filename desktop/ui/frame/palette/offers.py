"""What the palette offers beside the words of the day: pages, files, actions, things to begin."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final

from desktop.model.acts import add
from desktop.model.findings import Figure, Term
from desktop.model.people import Organisation, Person
from desktop.model.programme import FollowUp, Session
from desktop.model.record import Record, new_id
from desktop.model.sentence import Sentence
from desktop.telling import told
from desktop.ui.desk import Desk
from desktop.ui.frame.commands import COMMANDS, MENUS, Command
from desktop.ui.frame.palette.entries import Entry
from desktop.ui.frame.palette.found_words import page_title
from desktop.ui.frame.palette.groups import Group, group_of
from desktop.ui.frame.palette.marks import holds
from desktop.ui.keys import key_name
from desktop.ui.place import Place
from desktop.ui.wording import tr

_HERE: Final = frozenset({"find", "palette"})


@dataclass(frozen=True)
class Beginning:
    """A record that begins with the words typed: its kind in words, the field, what makes it."""

    words: Callable[[], str]
    field: str
    make: Callable[[str], Record]


BEGINNINGS: Final = (
    Beginning(
        lambda: tr("Ajouter une personne « {words} »"),
        "name",
        lambda words: Person(id=new_id(), name=words),
    ),
    Beginning(
        lambda: tr("Ajouter une séance « {words} »"),
        "title",
        lambda words: Session(id=new_id(), title=words),
    ),
    Beginning(
        lambda: tr("Ajouter un organisme « {words} »"),
        "name",
        lambda words: Organisation(id=new_id(), name=words),
    ),
    Beginning(
        lambda: tr("Ajouter un chiffre « {words} »"),
        "label",
        lambda words: Figure(id=new_id(), label=words),
    ),
    Beginning(
        lambda: tr("Ajouter un terme « {words} »"),
        "text",
        lambda words: Term(id=new_id(), text=words),
    ),
    Beginning(
        lambda: tr("Ajouter un rendez-vous « {words} »"),
        "title",
        lambda words: FollowUp(id=new_id(), title=words),
    ),
)
"""What can be begun, the most usual first."""


def places(desk: Desk, words: list[str], open_file: Callable[[Path], object]) -> Iterator[Entry]:
    """The pages, and the files opened not long ago, whose names hold some words."""
    for each in COMMANDS:
        if each.menu == "go" and each.name.startswith("page-") and holds(each.words(), words):
            yield _command(desk, each, Group.PLACES)
    here = str(desk.document.opened.path)
    for recent in desk.settings.recents:
        path = Path(recent.path)
        text = recent.title or path.stem
        if recent.path != here and holds(f"{text} {path.name}", words):
            yield Entry(Group.PLACES, "folder", text, partial(open_file, path), path.name)


def actions(desk: Desk, words: list[str]) -> Iterator[Entry]:
    """The commands whose names hold some words."""
    for each in COMMANDS:
        is_place = each.menu == "go" and each.name.startswith("page-")
        if not is_place and each.name not in _HERE and holds(each.words(), words):
            yield _command(desk, each, Group.ACTIONS)


def beginnings(desk: Desk, typed: str, filtered: Group | None) -> Iterator[Entry]:
    """What can be begun with the words typed, first that of the group one looks at.

    Ctrl+Enter begins the first one.
    """
    words = typed.strip()
    if not words:
        return
    made = [(each, each.make(words)) for each in BEGINNINGS]
    made.sort(key=lambda pair: group_of(pair[1]) is not filtered)
    keys = key_name("Ctrl+Return")
    for rank, (each, record) in enumerate(made):
        before, _, after = each.words().partition("{words}")
        marked = (len(before), len(before) + len(words))
        yield Entry(
            Group.BEGINNINGS,
            "add",
            f"{before}{words}{after}",
            partial(_begin, desk, record, each.field),
            page_title(record),
            keys if rank == 0 else "",
            (marked,),
        )


def _begin(desk: Desk, record: Record, field: str) -> None:
    desk.document.flush()
    for id_ in desk.document.act(add(desk.event, record)):
        desk.go(Place("", id_, field))


def _command(desk: Desk, each: Command, group: Group) -> Entry:
    return Entry(
        group,
        each.icon or group.icon,
        each.words(),
        partial(desk.run, each.name),
        "" if group is Group.PLACES else _beside(desk, each),
        key_name(each.keys[0]) if each.keys else "",
    )


def _beside(desk: Desk, each: Command) -> str:
    """The step that would be undone or done again; else the menu."""
    opened = desk.document.opened
    steps: dict[str, Sentence | None] = {"undo": opened.undo_label, "redo": opened.redo_label}
    if each.name in steps:
        step = steps[each.name]
        return told(step, desk.words) if step is not None else tr("rien pour l’instant")
    return next(title() for key, title in MENUS if key == each.menu)
