"""The bookmarks of a PDF (ISO 32000-1, 12.3.3): its headings as a tree beside the pages."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from exports.pdf import objects
from exports.pdf.objects import File, Reference


@dataclass(frozen=True)
class Bookmark:
    """A heading: its title, its level from 1, its page from 0 and its height on it."""

    title: str
    level: int
    page: int
    y: float


@dataclass(frozen=True)
class _Node:
    bookmark: Bookmark
    below: tuple[_Node, ...]


def write_outline(
    file: File, bookmarks: Sequence[Bookmark], pages: Sequence[Reference]
) -> Reference:
    """Write bookmarks, each under the last one of a lesser level, all of them open."""
    root = objects.dictionary({"Type": objects.name("Outlines"), "Count": len(bookmarks)})
    reference = file.reference(root)
    _write_level(file, _tree(bookmarks), root, reference, pages)
    return reference


def _tree(bookmarks: Sequence[Bookmark]) -> tuple[_Node, ...]:
    nodes: list[_Node] = []
    start = 0
    while start < len(bookmarks):
        end = start + 1
        while end < len(bookmarks) and bookmarks[end].level > bookmarks[start].level:
            end += 1
        nodes.append(_Node(bookmarks[start], _tree(bookmarks[start + 1 : end])))
        start = end
    return tuple(nodes)


def _size(nodes: Sequence[_Node]) -> int:
    return sum(1 + _size(node.below) for node in nodes)


def _write_level(
    file: File,
    nodes: Sequence[_Node],
    parent: objects.Dictionary,
    parent_reference: Reference,
    pages: Sequence[Reference],
) -> None:
    entries = [
        objects.dictionary(
            {
                "Title": objects.string(" ".join(node.bookmark.title.split())),
                "Parent": parent_reference,
                "Dest": objects.array(
                    [
                        pages[node.bookmark.page],
                        objects.name("XYZ"),
                        "null",
                        objects.number(node.bookmark.y),
                        "null",
                    ]
                ),
            }
        )
        for node in nodes
    ]
    references = [file.reference(entry) for entry in entries]
    for index, (node, entry) in enumerate(zip(nodes, entries, strict=True)):
        if index > 0:
            entry["Prev"] = references[index - 1]
        if index + 1 < len(entries):
            entry["Next"] = references[index + 1]
        if node.below:
            entry["Count"] = _size(node.below)
            _write_level(file, node.below, entry, references[index], pages)
    parent["First"], parent["Last"] = references[0], references[-1]
