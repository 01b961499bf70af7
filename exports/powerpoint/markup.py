"""Elements of Open XML: what the template and the slides are built of."""

from __future__ import annotations

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


@cache
def qualified(name: str) -> str:
    """A name with its namespace in full: ``a:p`` becomes ``{http://…/main}p``."""
    prefix, _, local = name.rpartition(":")
    return f"{{{NAMESPACES[prefix]}}}{local}" if prefix else local


def element(
    tag: str,
    attributes: Mapping[str, str | int | float] | None = None,
    *children: Element | str | None,
) -> Element:
    """An element with its attributes and its children; ``None`` stands for no child."""
    made = etree.Element(qualified(tag), None, _declared(tag))
    if attributes:
        for name, value in attributes.items():
            made.set(qualified(name), str(value))
    for child in children:
        if isinstance(child, str):
            made.text = child
        elif child is not None:
            made.append(child)
    return made


@cache
def _declared(tag: str) -> dict[str, str]:
    """The namespace of a tag by its prefix, as it is declared."""
    prefix = tag.partition(":")[0]
    return {prefix: NAMESPACES[prefix]}
