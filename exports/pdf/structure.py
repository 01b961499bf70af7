"""The logical structure of a PDF (ISO 32000-1, 14.7): what is a heading, a list, a cell."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from exports.pdf import objects
from exports.pdf.objects import File, Reference

_NOTHING: Final[Mapping[str, objects.Object]] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Content:
    """A marked stretch of the content of a page, by the number of the page and its own."""

    page: int
    number: int


@dataclass(frozen=True, slots=True)
class Annotation:
    """A link on a page, as a child of the element that holds its words."""

    page: int
    reference: Reference


class Element:
    """A structure element: a tag, where it belongs and, as pages are drawn, what it holds.

    ``attributes`` are those of one owner, such as "Table" or "Layout".
    """

    __slots__ = ("alternative", "attributes", "kids", "owner", "tag")

    def __init__(
        self,
        tag: str,
        parent: Element | None = None,
        *,
        alternative: str = "",
        owner: str = "",
        attributes: Mapping[str, objects.Object] | None = None,
    ) -> None:
        self.tag = tag
        self.alternative = alternative
        self.owner = owner
        self.attributes = attributes or _NOTHING
        self.kids: list[Element | Content | Annotation] = []
        if parent is not None:
            parent.kids.append(self)


def cell(row: Element, *, heads: str = "") -> Element:
    """A cell of a table: a head of its "Column" or of its "Row", or a cell of data."""
    if not heads:
        return Element("TD", row)
    return Element("TH", row, owner="Table", attributes={"Scope": objects.name(heads)})


def summarised(parent: Element, summary: str) -> Element:
    """A table, with what it holds in a sentence where that is known."""
    if not summary:
        return Element("Table", parent)
    said = {"Summary": objects.string(summary)}
    return Element("Table", parent, owner="Table", attributes=said)


def bound(figure: Element, box: tuple[float, float, float, float]) -> None:
    """Say where on its page a figure stands: left, bottom, right and top, in points."""
    figure.owner = "Layout"
    figure.attributes = {**figure.attributes, "BBox": objects.numbers(box)}


def write_tree(
    file: File,
    root: Element,
    pages: Sequence[Reference],
    marked: Sequence[Sequence[Element]],
    linked: Sequence[Element],
) -> Reference:
    """Write the structure tree and its parent tree, and give the reference of its root.

    ``marked`` holds for each page the element of each marked stretch, in order, ``linked`` the
    element of each link: the parent tree numbers the pages first, then the links.
    """
    tree = objects.dictionary(
        {
            "Type": objects.name("StructTreeRoot"),
            "RoleMap": objects.dictionary({"Title": objects.name("P")}),
        }
    )
    tree_reference = file.reference(tree)
    known: dict[Element, Reference] = {}
    tree["K"] = _write_element(file, root, tree_reference, pages, known)
    parents: list[objects.Object] = []
    for page, elements in enumerate(marked):
        owners = objects.array([known[element] for element in elements])
        parents += [page, owners]
    for link, element in enumerate(linked, start=len(marked)):
        parents += [link, known[element]]
    tree["ParentTree"] = objects.dictionary({"Nums": objects.array(parents)})
    tree["ParentTreeNextKey"] = len(marked) + len(linked)
    return tree_reference


def _write_element(
    file: File,
    element: Element,
    parent: Reference,
    pages: Sequence[Reference],
    known: dict[Element, Reference],
) -> Reference:
    """Write an element and all under it; there are many, so that they are written as texts."""
    held = objects.Written()
    known[element] = reference = file.reference(held)
    own = next((kid.page for kid in element.kids if isinstance(kid, Content)), -1)
    kids: list[str] = []
    for kid in element.kids:
        match kid:
            case Element():
                kids.append(_write_element(file, kid, reference, pages, known))
            case Content(page, number):
                kids.append(
                    f"{number}" if page == own else f"<</Type/MCR/Pg {pages[page]}/MCID {number}>>"
                )
            case Annotation(page, annotation):
                kids.append(f"<</Type/OBJR/Pg {pages[page]}/Obj {annotation}>>")
    entries = [f"/S/{element.tag}/P {parent}/K[{' '.join(kids)}]"]
    if own >= 0:
        entries.append(f"/Pg {pages[own]}")
    if element.alternative:
        entries.append(f"/Alt {objects.string(element.alternative)}")
    if element.owner:
        attributes = {"O": objects.name(element.owner), **element.attributes}
        entries.append(f"/A {objects.written(objects.dictionary(attributes))}")
    held.text = f"<<{''.join(entries)}>>"
    return reference
