"""Elements of WordprocessingML: what a Word document is built of."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, TypeAlias

from lxml import etree

Element: TypeAlias = etree._Element  # noqa: SLF001 - the only name that lxml gives to its elements

Attributes: TypeAlias = Mapping[str, str | int]

NAMESPACES: Final[Mapping[str, str]] = {
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "pic": "http://schemas.openxmlformats.org/drawingml/2006/picture",
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    "xml": "http://www.w3.org/XML/1998/namespace",
}
_DECLARED: Final = {prefix: uri for prefix, uri in NAMESPACES.items() if prefix != "xml"}


def qualified(name: str) -> str:
    """A name with its namespace in full: ``w:p`` becomes ``{http://…/main}p``."""
    prefix, _, local = name.rpartition(":")
    return f"{{{NAMESPACES[prefix]}}}{local}" if prefix else local


def element(
    tag: str,
    attributes: Attributes | None = None,
    *children: Element | str | None,
) -> Element:
    """An element with its attributes and its children; ``None`` stands for no child."""
    made = etree.Element(qualified(tag), nsmap=_DECLARED)
    for name, value in (attributes or {}).items():
        made.set(qualified(name), str(value))
    for child in children:
        if isinstance(child, str):
            made.text = child
        elif child is not None:
            made.append(child)
    return made


def valued(tag: str, value: str | int) -> Element:
    """An element that says one thing: ``<w:jc w:val="right"/>``."""
    return element(tag, {"w:val": value})


def written(root: Element) -> bytes:
    """An element as the XML of a part."""
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
