"""Links inside a PDF (ISO 32000-1, 12.5.6.5): where they are, where they lead."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from exports.pdf import objects
from exports.pdf.objects import Reference
from exports.pdf.structure import Element


@dataclass(frozen=True)
class Place:
    """A place of the file that links lead to: a page counted from 0, a height from its foot."""

    page: int
    y: float


@dataclass(frozen=True)
class Link:
    """A link over a rectangle (left, bottom, right, top) of a page."""

    page: int
    area: tuple[float, float, float, float]
    to: Place
    description: str
    element: Element


def annotation(link: Link, number: int, pages: Sequence[Reference]) -> objects.Dictionary:
    """The annotation of a link; ``number`` is its own in the parent tree."""
    destination: list[objects.Object] = [
        pages[link.to.page],
        objects.name("XYZ"),
        "null",
        objects.number(link.to.y),
        "null",
    ]
    return objects.dictionary(
        {
            "Type": objects.name("Annot"),
            "Subtype": objects.name("Link"),
            "Rect": objects.numbers(link.area),
            "Border": "[0 0 0]",
            "F": 4,  # printed, as PDF/A asks of every annotation
            "Dest": objects.array(destination),
            "Contents": objects.string(link.description),
            "StructParent": number,
        }
    )
