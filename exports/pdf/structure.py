"""The logical structure of a PDF (ISO 32000-1, 14.7): what is a heading, a list, a cell."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from exports.pdf import objects
from exports.pdf.objects import File, Reference


@dataclass(frozen=True)
class Content:
    """A marked stretch of the content of a page, by the number of the page and its own."""

    page: int
    number: int


@dataclass(frozen=True)
class Annotation:
    """A link on a page, as a child of the element that holds its words."""

    page: int
    reference: Reference


class Element:
    """A structure element: a tag, where it belongs and, as pages are drawn, what it holds.

    ``attributes`` are those of one owner, such as "Table" or "Layout".
    """

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
        self.attributes = dict(attributes or {})
        self.kids: list[Element | Content | Annotation] = []
        if parent is not None:
            parent.kids.append(self)


def cell(row: Element, *, heads: str = "") -> Element:
    """A cell of a table: a head of its "Column" or of its "Row", or a cell of data."""
    if not heads:
        return Element("TD", row)
    return Element("TH", row, owner="Table", attributes={"Scope": objects.name(heads)})


def bound(figure: Element, box: tuple[float, float, float, float]) -> None:
    """Say where on its page a figure stands: left, bottom, right and top, in points."""
    figure.owner = "Layout"
    figure.attributes["BBox"] = objects.numbers(box)


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
    written: dict[Element, Reference] = {}
    tree["K"] = objects.array([_write_element(file, root, tree_reference, pages, written)])
    parents: list[objects.Object] = []
    for page, elements in enumerate(marked):
        owners = objects.array([written[element] for element in elements])
        parents += [page, owners]
    for link, element in enumerate(linked, start=len(marked)):
        parents += [link, written[element]]
    tree["ParentTree"] = objects.dictionary({"Nums": objects.array(parents)})
    tree["ParentTreeNextKey"] = len(marked) + len(linked)
    return tree_reference


def _write_element(
    file: File,
    element: Element,
    parent: Reference,
    pages: Sequence[Reference],
    written: dict[Element, Reference],
) -> Reference:
    entries = objects.dictionary(
        {"Type": objects.name("StructElem"), "S": objects.name(element.tag), "P": parent}
    )
    if element.alternative:
        entries["Alt"] = objects.string(element.alternative)
    if element.owner:
        entries["A"] = objects.dictionary({"O": objects.name(element.owner), **element.attributes})
    reference = file.reference(entries)
    written[element] = reference
    kids: list[objects.Object] = []
    for kid in element.kids:
        match kid:
            case Element():
                kids.append(_write_element(file, kid, reference, pages, written))
            case Content(page, number):
                kids.append(
                    objects.dictionary(
                        {"Type": objects.name("MCR"), "Pg": pages[page], "MCID": number}
                    )
                )
            case Annotation(page, annotation):
                kids.append(
                    objects.dictionary(
                        {"Type": objects.name("OBJR"), "Pg": pages[page], "Obj": annotation}
                    )
                )
    entries["K"] = objects.array(kids)
    return reference
