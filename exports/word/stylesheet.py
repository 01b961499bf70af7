"""The styles of a Word document as its part of styles (ECMA-376, part 1, 17.7)."""

from __future__ import annotations

from collections.abc import Iterator

from exports.word.colours import Colour
from exports.word.languages import languages
from exports.word.markup import Attributes, Element, element, valued
from exports.word.measures import half_points, twentieths
from exports.word.style import Style
from exports.word.style_elements import border, style
from exports.word.styles import LettersLook, Look, letters_looks, paragraph_looks
from exports.word.table_styles import table_styles
from exports.words import Words


def stylesheet(words: Words, accent: str) -> Element:
    """The styles in the language of the document; ``accent`` is its accent, six digits."""
    no_list = style("numbering", "NoList", "No List", is_default=True)
    no_list.append(element("w:semiHidden"))
    return element(
        "w:styles",
        None,
        _defaults(words.language, accent),
        *(_paragraph_style(look, accent) for look in paragraph_looks(words)),
        *(_letters_style(look, accent) for look in letters_looks(words)),
        *table_styles(words, accent),
        no_list,
    )


def _defaults(language: str, accent: str) -> Element:
    """What all letters have, of every style: the sans serif, ink, the language of the document."""
    letters = element(
        "w:rPr",
        None,
        _fonts(serif=False),
        element("w:color", Colour.INK.attributes(accent, "w:val")),
        languages(language),
    )
    return element(
        "w:docDefaults",
        None,
        element("w:rPrDefault", None, letters),
        element("w:pPrDefault", None, element("w:pPr")),
    )


def _paragraph_style(look: Look, accent: str) -> Element:
    is_normal = look.style is Style.NORMAL
    made = style(
        "paragraph",
        look.style,
        look.name,
        base="" if is_normal else look.base,
        following=look.following or "",
        is_default=is_normal,
    )
    made.append(_paragraph_properties(look, accent))
    made.append(element("w:rPr", None, *_letters(look, accent)))
    return made


def _letters_style(look: LettersLook, accent: str) -> Element:
    made = style("character", look.style, look.name)
    made.append(element("w:rPr", None, *_letters(look, accent)))
    return made


def _paragraph_properties(look: Look, accent: str) -> Element:
    """What is said of paragraphs, in the order of the schema."""
    spacing: dict[str, str | int] = {
        "w:before": twentieths(look.before),
        "w:after": twentieths(look.after),
    }
    if look.leading:  # lines move apart for a picture or for another script, where they may
        spacing["w:line"] = twentieths(look.leading)
        spacing["w:lineRule"] = "exact" if look.exact else "atLeast"
    indents = {
        name: twentieths(indent)
        for name, indent in (("w:left", look.left), ("w:right", look.right))
        if indent
    }
    return element(
        "w:pPr",
        None,
        element("w:keepNext") if look.keeps else None,
        element("w:numPr", None, valued("w:numId", look.list_id)) if look.list_id else None,
        valued("w:suppressLineNumbers", str(not look.counted).lower()),
        _rule(look, accent),
        _tabs(look),
        element("w:spacing", spacing),
        element("w:ind", indents) if indents else None,
        element("w:contextualSpacing") if look.closes_up else None,
        None if look.outline is None else valued("w:outlineLvl", look.outline),
    )


def _rule(look: Look, accent: str) -> Element | None:
    rule = look.rule
    if rule is None:
        return None
    return element(
        "w:pBdr", None, border(rule.side, rule.width, rule.colour, accent, apart=rule.apart)
    )


def _tabs(look: Look) -> Element | None:
    if not look.tab:
        return None
    stop: Attributes = {"w:val": "right", "w:pos": twentieths(look.tab)}
    return element("w:tabs", None, element("w:tab", stop))


def _letters(look: Look | LettersLook, accent: str) -> Iterator[Element]:
    """What is said of letters, in the order of the schema."""
    if look.serif:
        yield _fonts(serif=True)
    for wanted, tags in ((look.bold, ("w:b", "w:bCs")), (look.italic, ("w:i", "w:iCs"))):
        if wanted:
            yield from map(element, tags)
    if look.colour:
        yield element("w:color", look.colour.attributes(accent, "w:val"))
    if look.size:
        yield valued("w:sz", half_points(look.size))
        yield valued("w:szCs", half_points(look.size))
    if isinstance(look, LettersLook) and look.raised:
        yield valued("w:vertAlign", "superscript")


def _fonts(*, serif: bool) -> Element:
    """The serif or the sans serif of the theme, for every script."""
    voice = "major" if serif else "minor"
    return element(
        "w:rFonts",
        {
            "w:asciiTheme": f"{voice}HAnsi",
            "w:hAnsiTheme": f"{voice}HAnsi",
            "w:eastAsiaTheme": f"{voice}EastAsia",
            "w:cstheme": f"{voice}Bidi",
        },
    )
