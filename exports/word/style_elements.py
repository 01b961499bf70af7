"""What the styles of paragraphs, of letters and of tables have in common, as elements."""

from __future__ import annotations

from typing import Final

from exports.word.colours import Colour
from exports.word.markup import Element, element, valued
from exports.word.measures import eighths

# The names that Word knows its own styles by; all others are ours.
_OF_WORD: Final = frozenset(
    {
        "Normal", "Title", "Subtitle", "heading 1", "heading 2", "heading 3", "Body Text", "Quote",
        "List Bullet", "List Number", "List Continue", "caption", "Strong", "TOC Heading",
        "toc 1", "toc 2", "header", "footer", "line number", "Normal Table", "No List",
        "footnote text", "footnote reference",
    }
)  # fmt: skip
# Those that people give by hand, which Word lists first.
_GIVEN: Final = frozenset(
    {
        "Normal", "Title", "Subtitle", "heading 1", "heading 2", "heading 3", "Body Text", "Quote",
        "List Bullet", "List Number", "Strong",
    }
)  # fmt: skip


def style(
    kind: str,
    identifier: str,
    name: str,
    *,
    base: str = "",
    following: str = "",
    is_default: bool = False,
) -> Element:
    """A style without its looks, of a kind: "paragraph", "character", "table", "numbering".

    ``base`` is the style it is like, ``following`` the one of the next paragraph.
    """
    attributes: dict[str, str | int] = {"w:type": kind}
    if is_default:
        attributes["w:default"] = 1
    if name not in _OF_WORD:
        attributes["w:customStyle"] = 1
    return element(
        "w:style",
        {**attributes, "w:styleId": identifier},
        valued("w:name", name),
        valued("w:basedOn", base) if base else None,
        valued("w:next", following) if following else None,
        element("w:qFormat") if name in _GIVEN or name not in _OF_WORD else None,
    )


def border(side: str, width: float, colour: Colour, accent: str, apart: float = 0.0) -> Element:
    """A rule along a side; its width and how far ``apart`` it stands, in points."""
    said: dict[str, str | int] = {
        "w:val": "single",
        "w:sz": eighths(width),
        "w:space": round(apart),
    }
    return element(f"w:{side}", {**said, **colour.attributes(accent)})
