"""Open XML: the markup that we write, and the elements that a template was read into.

Markup is letters from the start. A deck of five hundred slides has a quarter of a million elements,
and making each an object of its own costs more than all the rest of writing it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import Final, TypeAlias

from lxml import etree

Element: TypeAlias = etree._Element  # noqa: SLF001 - the only name that lxml gives to its elements

NAMESPACES: Final[Mapping[str, str]] = {
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "a16": "http://schemas.microsoft.com/office/drawing/2014/main",
    "adec": "http://schemas.microsoft.com/office/drawing/2017/decorative",
    "c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
    "p": "http://schemas.openxmlformats.org/presentationml/2006/main",
    "p14": "http://schemas.microsoft.com/office/powerpoint/2010/main",
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
}
_DECLARATION: Final = "<?xml version='1.0' encoding='UTF-8' standalone='yes'?>\n"
_ROOT: Final = re.compile(r"<[\w:]+")
# What stands for itself neither in a text nor in an attribute, and what XML 1.0 cannot hold at all.
_SPECIAL: Final = re.compile('[&<>"\t\n\r]|[^\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]')
_ESCAPES: Final[Mapping[str, str]] = {
    "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;",
    "\t": "&#9;", "\n": "&#10;", "\r": "&#13;",
}  # fmt: skip


class Markup(str):
    """An element as it is written; any other string is a text."""

    __slots__ = ()


def element(
    tag: str,
    attributes: Mapping[str, str | int | float] | None = None,
    *children: str | None,
) -> Markup:
    """An element with its attributes and its children; ``None`` stands for no child.

    A child that is not `Markup` is a text. Raises `ValueError` for what XML cannot hold.
    """
    start = f"<{tag}"
    if attributes:
        start += "".join(
            [
                f' {name}="{_escaped(value) if isinstance(value, str) else value}"'
                for name, value in attributes.items()
            ]
        )
    if not children:
        return Markup(f"{start}/>")
    inner = "".join(
        [child if type(child) is Markup else _escaped(child) for child in children if child]
    )
    return Markup(f"{start}>{inner}</{tag}>" if inner else f"{start}/>")


def document(root: Markup) -> bytes:
    """A part of a package: its root declares the namespaces that are used under it."""
    used = [
        f' xmlns:{prefix}="{NAMESPACES[prefix]}"' for prefix in NAMESPACES if _uses(root, prefix)
    ]
    end = _end_of_tag(root)
    return "".join((_DECLARATION, root[:end], *used, root[end:])).encode()


def parsed(markup: Markup) -> Element:
    """Markup as an element of a tree, to be put among those of a template."""
    return etree.fromstring(document(markup))


def unparsed(found: Element) -> Markup:
    """An element of a template as markup that stands anywhere."""
    alone = etree.fromstring(etree.tostring(found, with_tail=False))
    etree.cleanup_namespaces(alone)
    return Markup(etree.tostring(alone, encoding="unicode"))


def parse(content: bytes) -> Element:
    """A part of a template as a tree, without what its entities would draw in."""
    return etree.fromstring(content, etree.XMLParser(resolve_entities=False))


@cache
def qualified(name: str) -> str:
    """A name with its namespace in full: ``a:p`` becomes ``{http://…/main}p``."""
    prefix, _, local = name.rpartition(":")
    return f"{{{NAMESPACES[prefix]}}}{local}" if prefix else local


def _uses(root: Markup, prefix: str) -> bool:
    name = f"{prefix}:"
    return name in root and (f"<{name}" in root or f" {name}" in root)


def _end_of_tag(root: Markup) -> int:
    found = _ROOT.match(root)
    return found.end() if found else 0


def _escaped(text: str) -> str:
    return _SPECIAL.sub(_escape, text) if _SPECIAL.search(text) else text


def _escape(found: re.Match[str]) -> str:
    letter = found[0]
    if letter not in _ESCAPES:
        raise ValueError(f"XML cannot hold U+{ord(letter):04X}")
    return _ESCAPES[letter]
