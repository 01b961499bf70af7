"""What the palette answers to what is typed: rows in groups, and how many were found."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from desktop.model.fold import fold
from desktop.model.record import Record
from desktop.store.search import Index, search
from desktop.ui.desk import Desk
from desktop.ui.frame.palette.entries import Entry, Heading, Note, Row
from desktop.ui.frame.palette.found_words import found_entry
from desktop.ui.frame.palette.groups import Group, group_of
from desktop.ui.frame.palette.offers import actions, beginnings, places
from desktop.ui.wording import tr

MOST: Final = 40
"""How many fields are shown at most."""


@dataclass(frozen=True)
class Asked:
    """What is looked for: the words, the one group or all, whether things to do come first."""

    typed: str = ""
    group: Group | None = None
    acting: bool = False


@dataclass(frozen=True)
class Answer:
    """The rows, and what they come to in words."""

    rows: tuple[Row, ...]
    count: str = ""
    found: bool = False


def answer(
    desk: Desk, index: Index | None, asked: Asked, open_file: Callable[[Path], object]
) -> Answer:
    """The answer; without an index, what is known without it."""
    words = fold(asked.typed).split()
    offered = [*places(desk, words, open_file), *actions(desk, words)] if _offers(asked) else []
    offered = [each for each in offered if asked.group in {None, each.group}]
    found = _found(desk, index, asked) if index is not None and words else []
    shown = found[:MOST]
    parts = (offered, shown) if asked.acting else (shown, offered)
    rows = [row for part in parts for row in _in_groups(part)]
    count = len(shown) + len(offered)
    if not rows and (index is not None or not words):
        rows.append(Note(_nothing(asked)))
    rows += _in_groups(beginnings(desk, asked.typed, asked.group))
    return Answer(tuple(rows), _counted(count, more=len(found) > MOST) if words else "", count > 0)


def _offers(asked: Asked) -> bool:
    """Whether pages and actions are looked through: not before a word is typed to find words."""
    return asked.acting or bool(asked.typed.strip()) or asked.group is not None


def _found(desk: Desk, index: Index, asked: Asked) -> list[Entry]:
    def counts(record: Record) -> bool:
        group = group_of(record)
        return group is not None and asked.group in {None, group}

    hits = search(index, asked.typed, MOST + 1, counts)
    return [entry for hit in hits if (entry := found_entry(desk, hit)) is not None]


def _in_groups(entries: Iterable[Entry]) -> Iterator[Row]:
    """Entries under their headings, the group of the first one first."""
    groups: dict[Group, list[Entry]] = {}
    for entry in entries:
        groups.setdefault(entry.group, []).append(entry)
    for group, of_group in groups.items():
        yield Heading(group.title)
        yield from of_group


def _counted(count: int, *, more: bool) -> str:
    if more:
        return tr("plus de %n résultat(s)", "", MOST)
    return tr("%n résultat(s)", "", count) if count else tr("aucun résultat")


def _nothing(asked: Asked) -> str:
    typed = asked.typed.strip()
    if not typed:
        return tr("Un mot, le début d’un nom : les accents ne comptent pas.")
    if asked.group is not None:
        group = asked.group.title
        return tr("Rien dans « {group} » ne commence ainsi. Tab : filtrer autrement.").format(
            group=group
        )
    return tr("Aucun mot de la journée ne commence par « {words} ».").format(words=typed)
