"""The styles of a Word document as its part of styles (ECMA-376, part 1, 17.7)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from exports.word.colours import Colour
from exports.word.languages import languages
from exports.word.markup import Element, element, valued
from exports.word.measures import eighths, half_points, twentieths
from exports.word.style import Style, TableStyle
from exports.word.styles import Look, LettersLook, letters_looks, paragraph_looks
from exports.words import Words

_FONTS: Final = {True: "major", False: "minor"}
_ABOVE: Final = 3.5  # the room around what a cell holds
_BELOW: Final = 4.0
_BESIDE: Final = 8.0
# Word's own styles, which it shows in its gallery of quick styles; the others are ours.
_OWN: Final = frozenset(
    {
        "Normal", "Title", "Subtitle", "heading 1", "heading 2", "heading 3", "Body Text", "Quote",
        "List Bullet", "List Number", "List Continue", "caption", "Strong", "TOC Heading",
        "toc 1", "toc 2", "header", "footer",
    }
)  # fmt: skip
_SHOWN: Final = frozenset({"Normal", "Title", "Subtitle", "Body Text", "Quote", "Strong"})


def stylesheet(words: Words, accent: str) -> Element:
    """The styles in the language of the document; ``accent`` is its accent, six digits."""
    defaults = element(
        "w:docDefaults",
        None,
        element(
            "w:rPrDefault",
            None,
            element(
                "w:rPr",
                None,
                _fonts(serif=False),
                element("w:color", Colour.INK.attributes(accent, "w:val")),
                languages(words.language),
            ),
        ),
        element("w:pPrDefault", None, element("w:pPr")),
    )
    return element(
        "w:styles",
        None,
        defaults,
        *(_paragraph_style(look, accent) for look in paragraph_looks(words)),
        *(_letters_style(look, accent) for look in letters_looks(words)),
        *_table_styles(words, accent),
        _no_list(),
    )


def _paragraph_style(look: Look, accent: str) -> Element:
    is_normal = look.style is Style.NORMAL
    attributes = {"w:type": "paragraph"} | ({"w:default": 1} if is_normal else {})
    made = _style(attributes, look.style, look.name)
    if not is_normal:
        made.append(valued("w:basedOn", look.base))
    if look.following:
        made.append(valued("w:next", look.following))
    _show(made, look.name)
    made.append(_paragraph_properties(look, accent))
    made.append(
        element(
            "w:rPr",
            None,
            *_letters(look, accent),
            *([valued("w:sz", half_points(look.size))] if look.size else []),
            *([valued("w:szCs", half_points(look.size))] if look.size else []),
        )
    )
    return made


def _paragraph_properties(look: Look, accent: str) -> Element:
    spacing = {"w:before": twentieths(look.before), "w:after": twentieths(look.after)}
    if look.leading:
        spacing["w:line"] = twentieths(look.leading)
    indents = {
        name: twentieths(indent)
        for name, indent in (("w:left", look.left), ("w:right", look.right))
        if indent
    }
    rule = _exact(spacing) if look.exact else _at_least(spacing)
    return element(
        "w:pPr",
        None,
        element("w:keepNext") if look.keeps else None,
        element("w:numPr", None, valued("w:numId", look.list_id)) if look.list_id else None,
        None if look.counted else element("w:suppressLineNumbers"),
        _side(look, accent),
        _tabs(look),
        element("w:spacing", rule),
        element("w:ind", indents) if indents else None,
        element("w:contextualSpacing") if look.closes_up else None,
        None if look.outline is None else valued("w:outlineLvl", look.outline),
    )


def _exact(spacing: dict[str, int]) -> dict[str, str | int]:
    return {**spacing, "w:lineRule": "exact"}


def _at_least(spacing: dict[str, int]) -> dict[str, str | int]:
    """Lines as far apart as asked for, or farther where a picture or another script is taller."""
    return {**spacing, "w:lineRule": "atLeast"} if "w:line" in spacing else {**spacing}


def _side(look: Look, accent: str) -> Element | None:
    if look.rule is None:
        return None
    colour = look.rule.colour.attributes(accent)
    width, apart = eighths(look.rule.width), round(look.rule.apart)
    return element("w:pBdr", None, _border(look.rule.side, width, colour, apart))


def _border(side: str, width: int, colour: dict[str, str], apart: int = 0) -> Element:
    said = {"w:val": "single", "w:sz": width, "w:space": apart, **colour}
    return element(f"w:{side}", said)


def _tabs(look: Look) -> Element | None:
    if not look.tab:
        return None
    stop = {"w:val": "right", "w:pos": twentieths(look.tab)}
    return element("w:tabs", None, element("w:tab", stop))


def _letters_style(look: LettersLook, accent: str) -> Element:
    made = _style({"w:type": "character"}, look.style, look.name)
    _show(made, look.name)
    made.append(element("w:rPr", None, *_letters(look, accent)))
    return made


def _letters(look: Look | LettersLook, accent: str) -> Iterator[Element]:
    """What is said of letters, in the order of the schema, as far as the size."""
    if look.serif:
        yield _fonts(serif=True)
    for wanted, tags in ((look.bold, ("w:b", "w:bCs")), (look.italic, ("w:i", "w:iCs"))):
        if wanted:
            yield from map(element, tags)
    if look.colour:
        yield element("w:color", look.colour.attributes(accent, "w:val"))


def _fonts(*, serif: bool) -> Element:
    """The serif or the sans serif of the theme, for every script."""
    voice = _FONTS[serif]
    return element(
        "w:rFonts",
        {
            "w:asciiTheme": f"{voice}HAnsi",
            "w:hAnsiTheme": f"{voice}HAnsi",
            "w:eastAsiaTheme": f"{voice}EastAsia",
            "w:cstheme": f"{voice}Bidi",
        },
    )


# --- tables ---------------------------------------------------------------------------------------


def _table_styles(words: Words, accent: str) -> Iterator[Element]:
    ink, hair = Colour.INK.attributes(accent), Colour.RULE.attributes(accent)
    padded = _margins(_ABOVE, 0, _BELOW, _BESIDE)
    hairs = (_border("bottom", eighths(0.5), hair), _border("insideH", eighths(0.5), hair))
    bare = _style({"w:type": "table", "w:default": 1}, TableStyle.BARE, "Normal Table")
    bare.append(element("w:semiHidden"))
    bare.append(_table_properties(None, _margins(0, 0, 0, 0)))
    yield bare
    yield _table_style(
        TableStyle.RULED,
        words("Tableau"),
        _table_properties(hairs, padded),
        _conditional(
            "firstRow",
            element("w:tcBorders", None, _border("bottom", eighths(1), ink)),
        ),
    )
    yield _table_style(
        TableStyle.FACTS,
        words("Fiche"),
        _table_properties((_border("top", eighths(0.5), hair), *hairs), padded),
    )
    yield _table_style(
        TableStyle.FIGURES,
        words("Chiffres"),
        _table_properties((_border("top", eighths(1), ink),), _margins(6, 0, 0, 14)),
    )
    bar = _border("left", eighths(2.25), Colour.NIGHT.attributes(accent))
    ground = element("w:shd", {"w:val": "clear", **Colour.PAPER.attributes(accent, "w:fill")})
    yield _table_style(
        TableStyle.BOX,
        words("Cadre"),
        _table_properties((bar,), _margins(9, 9, 10, 9)),
        None,
        element("w:tcPr", None, ground),
    )


def _table_style(
    style: TableStyle,
    name: str,
    properties: Element,
    condition: Element | None = None,
    cells: Element | None = None,
) -> Element:
    made = _style({"w:type": "table"}, style, name)
    made.append(valued("w:basedOn", TableStyle.BARE))
    _show(made, name)
    for child in (properties, cells, condition):
        if child is not None:
            made.append(child)
    return made


def _table_properties(borders: tuple[Element, ...] | None, margins: Element) -> Element:
    return element(
        "w:tblPr",
        None,
        element("w:tblInd", {"w:w": 0, "w:type": "dxa"}),
        element("w:tblBorders", None, *borders) if borders else None,
        margins,
    )


def _margins(top: float, left: float, bottom: float, right: float) -> Element:
    sides = (("top", top), ("left", left), ("bottom", bottom), ("right", right))
    return element(
        "w:tblCellMar",
        None,
        *(
            element(f"w:{side}", {"w:w": twentieths(room), "w:type": "dxa"})
            for side, room in sides
        ),
    )


def _conditional(where: str, cells: Element) -> Element:
    return element("w:tblStylePr", {"w:type": where}, element("w:tcPr", None, cells))


# --- what all styles have -------------------------------------------------------------------------


def _style(attributes: dict[str, str | int], style: str, name: str) -> Element:
    custom: dict[str, str | int] = {} if name in _OWN or "w:default" in attributes else {
        "w:customStyle": 1
    }
    made = element("w:style", {**attributes, **custom, "w:styleId": style})
    made.append(valued("w:name", name))
    return made


def _show(style: Element, name: str) -> None:
    """Put a style among those that Word offers; its own that people rarely want, out of the way."""
    if name not in _OWN or name in _SHOWN or name.startswith(("heading", "List")):
        style.append(element("w:qFormat"))


def _no_list() -> Element:
    made = _style({"w:type": "numbering", "w:default": 1}, "NoList", "No List")
    made.append(element("w:semiHidden"))
    return made
