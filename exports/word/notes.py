"""Notes at the foot of pages, which say where things come from (ECMA-376, part 1, 17.11)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from exports.document import Run, Text, plain
from exports.word.markup import Element, element, qualified, valued
from exports.word.paragraphs import paragraph
from exports.word.style import Letters, Style
from exports.word.text import is_read_leftwards, on_one_line, runs

SEPARATORS: Final = {"separator": -1, "continuationSeparator": 0}
"""The rules over notes, by the numbers that Word knows them by."""


class Notes:
    """The notes of a document, numbered as they come."""

    def __init__(self) -> None:
        self._notes: list[Element] = []

    def __bool__(self) -> bool:
        """Whether there is any."""
        return bool(self._notes)

    def add(self, text: Text, flow: Sequence[Element]) -> bool:
        """Add a note to the last words of a flow; whether they were found.

        A mark after digits would be read as one of them: words that end so bear none.
        """
        bearer = next((each for each in _from_the_last(flow) if _may_bear(each)), None)
        said = on_one_line(plain(text))
        if bearer is None or not said:
            return False
        number = len(self._notes) + 1
        bearer.append(_mark(element("w:footnoteReference", {"w:id": number})))
        line = (Run(f" {said}"),)
        content = (_mark(element("w:footnoteRef")), *runs(line))
        told = paragraph(Style.FOOTNOTE, content, leftwards=is_read_leftwards(line))
        self._notes.append(element("w:footnote", {"w:id": number}, told))
        return True

    def part(self) -> Element:
        """The notes as a part, with the rules that stand over them."""
        return element("w:footnotes", None, *map(_separator, SEPARATORS), *self._notes)


def _from_the_last(flow: Sequence[Element]) -> list[Element]:
    """The paragraphs of a flow, those of its tables too, from the last one back."""
    return [each for part in flow for each in part.iter(qualified("w:p"))][::-1]


def _may_bear(held: Element) -> bool:
    words = "".join(each.text or "" for each in held.iter(qualified("w:t"))).rstrip()
    return words[-1:].isalpha() or words.endswith((".", "…", "!", "?", ")", "»"))


def _mark(held: Element) -> Element:
    return element("w:r", None, element("w:rPr", None, valued("w:rStyle", Letters.NOTE_MARK)), held)


def _separator(kind: str) -> Element:
    rule = element("w:p", None, element("w:r", None, element(f"w:{kind}")))
    return element("w:footnote", {"w:type": kind, "w:id": SEPARATORS[kind]}, rule)
