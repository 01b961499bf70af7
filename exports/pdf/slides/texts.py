"""The texts of slides on the page: paragraphs, lists, and the title as the heading."""

from __future__ import annotations

from collections.abc import Sequence

from exports.pdf import objects
from exports.pdf.slides.drawing import Easel
from exports.pdf.slides.text import PlacedParagraph, placed
from exports.pdf.structure import Element
from exports.slides.boxes import Anchor, TextLine
from exports.slides.geometry import Area


def draw_text(
    easel: Easel,
    paragraphs: Sequence[TextLine],
    area: Area,
    anchor: Anchor,
    parent: Element,
) -> None:
    """Draw paragraphs, each an element of its own; those with bullets are items of lists."""
    lists: list[Element] = []
    bodies: list[Element] = []
    for paragraph in placed(paragraphs, area, anchor):
        if paragraph.bullet is None:
            lists, bodies = [], []
            _draw_lines(easel, paragraph, Element("P", parent))
            continue
        level = min(paragraph.source.level, len(bodies))
        del lists[level + 1 :], bodies[level:]
        if level == len(lists):
            lists.append(_list(bodies[-1] if bodies else parent))
        item = Element("LI", lists[level])
        with easel.canvas.marked(Element("Lbl", item)):
            easel.text(paragraph.bullet)
        bodies.append(Element("LBody", item))
        _draw_lines(easel, paragraph, bodies[-1])


def draw_heading(
    easel: Easel, paragraphs: Sequence[TextLine], area: Area, anchor: Anchor, parent: Element
) -> None:
    """Draw the title of a slide as one heading, however many paragraphs it is set in."""
    with easel.canvas.marked(Element("H1", parent)):
        for paragraph in placed(paragraphs, area, anchor):
            for line in paragraph.lines:
                easel.text(line)


def draw_plainly(
    easel: Easel, paragraphs: Sequence[TextLine], area: Area, anchor: Anchor = Anchor.TOP
) -> None:
    """Draw paragraphs as a part of what is being drawn: a label of a figure, a footer."""
    for paragraph in placed(paragraphs, area, anchor):
        for line in paragraph.lines:
            easel.text(line)


def _list(parent: Element) -> Element:
    return Element("L", parent, owner="List", attributes={"ListNumbering": objects.name("Disc")})


def _draw_lines(easel: Easel, paragraph: PlacedParagraph, element: Element) -> None:
    with easel.canvas.marked(element):
        for line in paragraph.lines:
            easel.text(line)
