"""Letters as they were typed: runs with their marks, their language and the way they are read."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Final, assert_never
from unicodedata import bidirectional

from exports.document import Mark, Run, Text
from exports.word.languages import languages
from exports.word.markup import Element, element, valued
from exports.word.style import Letters

# What XML 1.0 cannot hold (section 2.2).
_UNWRITABLE: Final = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_SOFT_HYPHEN: Final = "\u00ad"
_SPECIAL: Final = re.compile(f"([\t{_SOFT_HYPHEN}])")
# Hebrew, Arabic and the other scripts that are read from right to left.
_LEFTWARDS: Final = re.compile(
    "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
_DIRECTIONS: Final = {"L": False, "R": True, "AL": True}


def writable(text: str) -> str:
    """A text without what XML cannot hold; its narrow no-break spaces become common ones.

    Georgia draws U+202F too narrow to see, and Word takes it from another font.
    """
    return _UNWRITABLE.sub("", text).replace("\u202f", "\u00a0")


def on_one_line(text: str) -> str:
    """A text whose lines follow one another."""
    return re.sub(r"\s*[\t\r\n]+\s*", " ", writable(text)).strip(" ")


def lines(text: Text) -> tuple[Text, ...]:
    """The paragraphs of a text, those without a letter left out."""
    found: list[list[Run]] = [[]]
    for run in text:
        first, *rest = re.split("\r\n|\r|\n", writable(run.text))
        found[-1].append(Run(first, run.mark, run.language))
        found.extend([Run(part, run.mark, run.language)] for part in rest)
    return tuple(
        tuple(run for run in runs if run.text)
        for runs in found
        if any(run.text.strip() for run in runs)
    )


def is_read_leftwards(text: Text) -> bool:
    """Whether the first letter with a direction is of a script read from right to left."""
    directions = (_direction(letter) for run in text for letter in run.text)
    return bool(next((each for each in directions if each is not None), False))


def runs(text: Text) -> Iterator[Element]:
    """The runs of a text of one line."""
    leftwards = is_read_leftwards(text)
    for run in text:
        for letters, backwards in _stretches(writable(run.text), leftwards=leftwards):
            yield _run(letters, _letters_of(run.mark), run.language, leftwards=backwards)


def accented(letters: str, *, leftwards: bool = False) -> Element:
    """A run in the accent: a guillemet, the mark of a draft."""
    return _run(writable(letters), Letters.ACCENT, leftwards=leftwards)


def tab() -> Element:
    """A tab that leads to what stands at the right."""
    return element("w:r", None, element("w:tab"))


def _stretches(letters: str, *, leftwards: bool) -> Iterator[tuple[str, bool]]:
    """Letters cut where their direction turns, each stretch with its own.

    Word reads signs and spaces in the direction that their run says: those between letters of one
    direction take it, the others that of their paragraph.
    """
    if not leftwards and not _LEFTWARDS.search(letters):
        if letters:
            yield letters, False
        return
    strong = [_direction(letter) for letter in letters]
    before, after = _carried(strong), _carried(strong[::-1])[::-1]
    turned = [
        left if left is right and left is not None else leftwards
        for left, right in zip(before, after, strict=True)
    ]
    at = 0
    for direction, alike in groupby(turned):
        length = len(list(alike))
        yield letters[at : at + length], direction
        at += length


def _carried(directions: Sequence[bool | None]) -> list[bool | None]:
    """The last direction known at each place, or nothing before the first one."""
    last: bool | None = None
    found: list[bool | None] = []
    for direction in directions:
        last = direction if direction is not None else last
        found.append(last)
    return found


def _direction(letter: str) -> bool | None:
    """Whether a letter is read leftwards; nothing for a sign, a space or a digit."""
    return _DIRECTIONS.get(bidirectional(letter))


def _run(
    letters: str, style: Letters | None, language: str = "", *, leftwards: bool = False
) -> Element:
    said = [
        valued("w:rStyle", style) if style else None,
        element("w:rtl") if leftwards else None,
        languages(language) if language else None,
    ]
    properties = element("w:rPr", None, *said) if any(each is not None for each in said) else None
    return element("w:r", None, properties, *map(_piece, filter(None, _SPECIAL.split(letters))))


def _piece(letters: str) -> Element:
    """Letters, or what Word has an element of its own for."""
    if letters == "\t":
        return element("w:tab")
    if letters == _SOFT_HYPHEN:
        return element("w:softHyphen")
    return element("w:t", {"xml:space": "preserve"}, letters)


def _letters_of(mark: Mark) -> Letters | None:
    match mark:
        case Mark.PLAIN:
            return None
        case Mark.STRONG:
            return Letters.STRONG
        case Mark.INITIAL:
            return Letters.INITIAL
        case Mark.MISSING:
            return Letters.MISSING
        case _:
            assert_never(mark)
