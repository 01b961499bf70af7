"""The page of notes behind a slide: what the speaker reads, plain."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from exports.powerpoint.markup import Element, Markup, element, qualified
from exports.powerpoint.shapes import mark
from exports.powerpoint.text import language_tag, writable
from exports.powerpoint.tree import shape_tree

_BODY_INDEX: Final = "3"  # when the master of notes does not say its own


def notes_page(slide: str, notes: Sequence[str], language: str, master: Element) -> Markup:
    """A page with the slide as a picture and the notes under it, a paragraph each."""
    index = _index_of(master, "body", _BODY_INDEX)
    lang = {"lang": language_tag(language)}
    paragraphs = (
        element(
            "a:p",
            None,
            element("a:r", None, element("a:rPr", lang), element("a:t", None, line))
            if line
            else None,
            element("a:endParaRPr", lang),
        )
        for note in notes
        for line in writable(note).split("\n")
    )
    picture = _placeholder(mark(slide, "picture"), 2, {"type": "sldImg"}, locks={"noRot": 1})
    text = _placeholder(
        mark(slide, "notes"),
        3,
        {"type": "body", "idx": index},
        element("p:txBody", None, element("a:bodyPr"), element("a:lstStyle"), *paragraphs),
    )
    return element(
        "p:notes",
        None,
        element("p:cSld", None, shape_tree(picture, text)),
        element("p:clrMapOvr", None, element("a:masterClrMapping")),
    )


def _placeholder(
    name: str,
    number: int,
    reference: dict[str, str],
    words: Markup | None = None,
    *,
    locks: dict[str, str | int] | None = None,
) -> Markup:
    return element(
        "p:sp",
        None,
        element(
            "p:nvSpPr",
            None,
            element("p:cNvPr", {"id": number, "name": name}),
            element("p:cNvSpPr", None, element("a:spLocks", {"noGrp": 1, **(locks or {})})),
            element("p:nvPr", None, element("p:ph", reference)),
        ),
        element("p:spPr"),
        words,
    )


def _index_of(master: Element, kind: str, default: str) -> str:
    for place in master.iter(qualified("p:ph")):
        if place.get("type") == kind:
            return str(place.get("idx", default))
    return default
