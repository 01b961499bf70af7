"""What somebody said: the very words between guillemets, or their substance behind a rule."""

from __future__ import annotations

from dataclasses import replace
from typing import Final, assert_never

from exports.document import Form, Mark, Quote, Run
from exports.pdf import style
from exports.pdf.galley import Box, Galley, Photograph, Slug, column, spaced
from exports.pdf.setting import paragraphs, set_text, set_words
from exports.pdf.structure import Element
from exports.pdf.style import Colour
from exports.words import Words

_RULE: Final = 1.5
_BEHIND_RULE: Final = 11.0
_PORTRAIT: Final = 18 * style.MILLIMETRE


def quote(block: Quote, parent: Element, words: Words) -> Galley:
    """Words said: the very words in the serif between guillemets, or in substance behind a rule."""
    element = Element("BlockQuote", parent)
    match block.form:
        case Form.VERBATIM:
            made = _verbatim(block, element)
        case Form.PARAPHRASE:
            made = _paraphrase(block, element)
        case _:
            assert_never(block.form)
    return _with_portrait(made, block, element, words)


def _verbatim(block: Quote, element: Element) -> Galley:
    """Each paragraph between the guillemets of the whole."""
    parts = paragraphs((Run(block.words),))
    made: list[Slug] = []
    for index, part in enumerate(parts):
        opened = (_guillemet("«\u00a0"),) if index == 0 else ()
        closed = (_guillemet("\u00a0»"),) if index == len(parts) - 1 else ()
        lines = set_text((*opened, *part, *closed), style.VERBATIM)
        made += column(lines, style.VERBATIM, Element("P", element))
    return _attributed(tuple(made), _join(block.author, block.function), element, 0.0)


def _guillemet(sign: str) -> Run:
    return Run(sign, Mark.INITIAL)


def _paraphrase(block: Quote, element: Element) -> Galley:
    width = style.TEXT_MEASURE - _BEHIND_RULE
    made: list[Slug] = []
    for part in paragraphs((Run(block.words),)):
        lines = set_text(part, style.PARAPHRASE, width)
        made += column(lines, style.PARAPHRASE, Element("P", element), _BEHIND_RULE)
    label = block.label[:1].upper() + block.label[1:]
    said = _join(label, block.author, block.function)
    whole = _attributed(tuple(made), said, element, _BEHIND_RULE)
    return tuple(_ruled(slug, first=index == 0) for index, slug in enumerate(whole))


def _ruled(slug: Slug, *, first: bool) -> Slug:
    """A slug behind the rule, which runs through the room above it too."""
    above = 0.0 if first else slug.before
    rule = Box(0.0, -above, _RULE, slug.height + above, Colour.ACCENT)
    return replace(slug, marks=(rule, *slug.marks))


def _attributed(made: Galley, said: str, element: Element, indent: float) -> Galley:
    """The words and, held with their last line, who said them."""
    if not said:
        return spaced(made, after=style.ATTRIBUTION.after)
    lines = set_words(said, style.ATTRIBUTION, style.TEXT_MEASURE - indent)
    below = column(lines, style.ATTRIBUTION, Element("P", element), indent)
    if not made:
        return below
    return (*made[:-1], replace(made[-1], keeps=True), *below)


def _with_portrait(made: Galley, block: Quote, element: Element, words: Words) -> Galley:
    """The portrait of who speaks, at the right of the words."""
    if block.portrait is None or not made:
        return made
    figure = Element(
        "Figure",
        element,
        alternative=block.portrait.alternative.strip() or block.author or words("Portrait"),
    )
    x = style.MEASURE - _PORTRAIT
    seen = Photograph(block.portrait, x, 2.0, _PORTRAIT, _PORTRAIT, figure)
    first, *rest = made
    lacking = _PORTRAIT + 2.0 - sum(slug.height for slug in made)
    held = (
        replace(first, marks=(*first.marks, seen), keeps=bool(rest)),
        *(replace(slug, keeps=index < len(rest) - 1) for index, slug in enumerate(rest)),
    )
    return spaced(held, after=style.ATTRIBUTION.after + max(lacking, 0.0))


def _join(*parts: str) -> str:
    return ", ".join(part for part in parts if part)
