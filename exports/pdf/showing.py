"""Texts as the operators that show them (ISO 32000-1, 9.4.3), a word at a time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from exports.pdf import objects
from exports.pdf.embedding import EmbeddedFont
from exports.pdf.glyphs import Glyph, shaped, width

_UNSEEN = 0.5  # thousandths of an em that nobody sees, and that may wait for the next glyph


class _Word(NamedTuple):
    """The items of a word in the array of ``TJ``, and its width in thousandths of an em."""

    items: str
    width: float


@dataclass(frozen=True)
class Shown:
    """The operators that show a text, its width in points, and whether its glyphs say all of it."""

    operators: str
    width: float
    says_all: bool = True


class Compositor:
    """The words of one font as operators, each made once for a whole file."""

    def __init__(self, embedded: EmbeddedFont) -> None:
        self.embedded = embedded
        self._words: dict[str, _Word | None] = {}

    def shown(self, text: str, size: float, *, backwards: bool = False) -> Shown:
        """A text shown at a size, in points; nothing where it draws nothing.

        Words are shaped one by one, as `exports.fonts` measures them.
        """
        if not backwards:
            space = self._word(" ")
            words = [self._word(word) if word else _Word("", 0.0) for word in text.split(" ")]
            known = [word for word in words if word is not None]
            if space is not None and len(known) == len(words):
                items = space.items.join(word.items for word in known).replace("><", "")
                total = sum(word.width for word in known) + space.width * (len(words) - 1)
                return Shown(f"[{items}] TJ" if items else "", total * size / 1000)
        glyphs = shaped(text, self.embedded.font, backwards=backwards)
        return Shown(
            self._raised(glyphs, size),
            width(glyphs) * size / 1000,
            backwards or all(glyph.text for glyph in glyphs),
        )

    def _word(self, text: str) -> _Word | None:
        """A word, or nothing for one whose glyphs leave the baseline or do not say all of it."""
        if text not in self._words:
            glyphs = shaped(text, self.embedded.font)
            simple = bool(glyphs) and all(glyph.text and not glyph.y for glyph in glyphs)
            self._words[text] = (
                _Word(self._items(glyphs, 0.0)[0], width(glyphs)) if simple else None
            )
        return self._words[text]

    def _raised(self, glyphs: Sequence[Glyph], size: float) -> str:
        """Glyphs of which some stand above or under the baseline: accents without a letter."""
        shown: list[str] = []
        start, owed = 0, 0.0
        for end in range(1, len(glyphs) + 1):
            if end == len(glyphs) or glyphs[end].y != glyphs[start].y:
                items, owed = self._items(glyphs[start:end], owed)
                shown.append(f"{objects.number(glyphs[start].y * size / 1000)} Ts [{items}] TJ")
                start = end
        return f"{' '.join(shown)} 0 Ts" if shown else ""

    def _items(self, glyphs: Sequence[Glyph], owed: float) -> tuple[str, float]:
        """The codes of glyphs, the moves between them, and the move still owed after them.

        ``TJ`` moves to the left by what its numbers say.
        """
        items: list[str] = []
        for glyph in glyphs:
            owed += glyph.x
            if abs(owed) >= _UNSEEN:
                items.append(objects.number(-owed))
                owed = 0.0
            items.append(f"<{self.embedded.code(glyph):04X}>")
            owed += glyph.kern - glyph.x
        return "".join(items).replace("><", ""), owed
