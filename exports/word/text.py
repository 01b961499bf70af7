"""Letters as they were typed: runs with their marks, their language and the way they are read."""

from __future__ import annotations

import re
from collections.abc import Iterator
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
# Hebrew, Arabic and the other scripts that are read from right to left, with what parts their words.
_LEFTWARDS_LETTERS: Final = (
    "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]+"
)
_LEFTWARDS: Final = re.compile(rf"({_LEFTWARDS_LETTERS}(?:[\W\d]*{_LEFTWARDS_LETTERS})*)")


def writable(text: str) -> str:
    """A text without what XML cannot hold; its narrow no-break spaces become common ones.

    Georgia draws U+202F too narrow to see, and Word takes it from another font.
    """
    return _UNWRITABLE.sub("", text).replace("\u202f", "\u00a0")


def on_one_line(text: str) -> str:
    """A text whose lines follow one another."""
    return re.sub(r"\s*[\r\n]+\s*", " ", writable(text)).strip(" ")


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
    directions = (bidirectional(letter) for run in text for letter in run.text)
    return next((one for one in directions if one in {"L", "R", "AL"}), "L") != "L"


def runs(text: Text) -> Iterator[Element]:
    """The runs of a text of one line."""
    for run in text:
        for letters in _LEFTWARDS.split(writable(run.text)):
            if letters:
                leftwards = bool(_LEFTWARDS.fullmatch(letters))
                yield _run(letters, _letters_of(run.mark), run.language, leftwards=leftwards)


def accented(letters: str) -> Element:
    """A run in the accent: a guillemet, the mark of a draft."""
    return _run(writable(letters), Letters.ACCENT)


def tab() -> Element:
    """A tab that leads to what stands at the right."""
    return element("w:r", None, element("w:tab"))


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
