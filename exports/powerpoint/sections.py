"""The parts of a deck as PowerPoint lists them: sections, in the order of the slides."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from typing import Final
from uuid import NAMESPACE_URL, uuid5

from exports.powerpoint.markup import Element, Markup, element, parsed, qualified
from exports.powerpoint.text import writable
from exports.slides.boxes import Slides

_SECTIONS: Final = "{521415D9-36F7-43E2-AB2F-B90AF26B5E84}"


def set_sections(presentation: Element, deck: Slides, identifiers: Sequence[int]) -> None:
    """Give a presentation the sections of a deck, in the place of those that it had.

    Every slide is in a section: one that is of no part follows the slide before it, and those that
    begin the deck stand under its title.
    """
    extensions = presentation.find(qualified("p:extLst"))
    if extensions is None:
        extensions = parsed(element("p:extLst"))
        presentation.append(extensions)
    for extension in list(extensions):
        if extension.get("uri") == _SECTIONS:
            extensions.remove(extension)
    if deck.parts and deck.slides:
        sections = element("p14:sectionLst", None, *_sections(deck, identifiers))
        extensions.append(parsed(element("p:ext", {"uri": _SECTIONS}, sections)))
    if not len(extensions):
        presentation.remove(extensions)


def _sections(deck: Slides, identifiers: Sequence[int]) -> list[Markup]:
    titles = dict(deck.parts)
    part = ""
    placed: list[tuple[str, int]] = []
    for slide, identifier in zip(deck.slides, identifiers, strict=True):
        part = slide.part if slide.part in titles else part
        placed.append((part, identifier))
    made: list[Markup] = []
    for key, members in groupby(placed, key=lambda one: one[0]):
        name = writable(titles.get(key, deck.title)) or "–"
        seed = f"tablee:section:{len(made)}:{key}"
        listed = (element("p14:sldId", {"id": identifier}) for _, identifier in members)
        attributes = {"name": name, "id": f"{{{uuid5(NAMESPACE_URL, seed)}}}".upper()}
        made.append(element("p14:section", attributes, element("p14:sldIdLst", None, *listed)))
    return made
