"""What is misspelt in a text, for a language, an event and a person."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache
from itertools import chain

from desktop.model.fold import fold
from desktop.ui.spelling.pieces import (
    Piece,
    joined,
    may_follow_elision,
    pieces,
    without_elision,
)
from desktop.ui.spelling.vocabulary import Vocabulary, plain
from desktop.ui.spelling.words import Words

# Names of several words go over neither line ends nor marks, where stretches may end.
_STRETCH = re.compile(r"[^\n]{1,200}(?:[^\n]*?[.,;:!?…](?=\s)|[^\n]*)")
_STRETCHES = 2_000  # those of which the misspelt words are kept
_WORDS = 20_000
_STRAIGHT = str.maketrans("’ʼ‐‑", "''--")
_BRAND = re.compile(r".*[^\W\d_A-ZÀ-Ý][A-ZÀ-Ý]")  # a capital after a small letter
_ORDINAL = re.compile(r"[IVXLC]+(?:er|ère|re|e|nd|nde|ᵉ|ᵉʳ|ʳᵉ)s?")
_BEFORE_HYPHENS = re.compile(
    "aéro|agro|anti|auto|bio?|co|cyber|[eé]co|électro|euro|ex|extra|franco|géo|hydro|hyper|infra"
    "|inter|intra|macro|méta|micro|mi|mono|multi|néo|non|nord|ouest|para|péri|pluri|poly|post|pr[eé]"
    "|pro|pseudo|quasi|radio|re|r[eé]tro|semi|socio|sous|sub|sud|super|supra|techno|télé|thermo"
    "|trans|tri|ultra|uni|vice",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Misspelt:
    """A misspelt word and its place; ``instead`` is what the glossary of the event wants there."""

    start: int
    end: int
    word: str
    instead: str = ""

    def moved(self, by: int) -> Misspelt:
        """The same word further on in a text."""
        return replace(self, start=self.start + by, end=self.end + by) if by else self


@dataclass(frozen=True)
class Lexicon:
    """All the words that are right: those of a language, of an event, and of a person."""

    words: Words
    language: str
    vocabulary: Vocabulary
    own: frozenset[str] = frozenset()

    def misspelt(self, text: str) -> tuple[Misspelt, ...]:
        """The misspelt words of a text, in its order.

        Acronyms, numbers and what stands beside them, addresses, names of brands, single letters
        and other scripts are never doubted.
        """
        return tuple(chain.from_iterable(self.by_stretches(text)))

    def by_stretches(self, text: str) -> Iterator[tuple[Misspelt, ...]]:
        """The same, a sentence or two at a time: a long text is read with pauses."""
        for stretch in _STRETCH.finditer(text):
            yield tuple(each.moved(stretch.start()) for each in self._in_stretch(stretch[0]))

    def accepts(self, word: str) -> bool:
        """Whether a word is right as it stands, or need not be looked up."""
        return self._accepts(word)

    @cached_property
    def _in_stretch(self) -> Callable[[str], tuple[Misspelt, ...]]:
        """The misspelt words of a stretch, kept while others are typed."""
        return lru_cache(_STRETCHES)(self._read)

    @cached_property
    def _accepts(self) -> Callable[[str], bool]:
        """Whether a word is right, kept for the next time it is met."""
        return lru_cache(_WORDS)(self._look_up)

    def _read(self, text: str) -> tuple[Misspelt, ...]:
        wrong = dict(self.vocabulary.wrong)
        listed = [
            Misspelt(found.start(), found.end(), text[slice(*found.span())], wrong[found[0]])
            for found in self.vocabulary.wrong_pattern.finditer(text.translate(_STRAIGHT))
        ]
        doubted = (
            Misspelt(part.start, part.end, part.text)
            for piece in pieces(text)
            for part in self._wrong(piece)
            if not any(each.start < part.end and part.start < each.end for each in listed)
        )
        return tuple(sorted([*listed, *doubted], key=lambda each: each.start))

    def _look_up(self, word: str) -> bool:
        word = plain(word)
        small = word[:1].lower() + word[1:]
        of_english = self.language == "en"
        stem = small.removesuffix("'s" if of_english else "s")
        return (
            _unchecked(word)
            or word in self.words
            or small in self.words
            or not self._own.isdisjoint({word, small, stem})
            or (of_english and word.endswith("'s") and self.accepts(word[:-2]))
        )

    @cached_property
    def _own(self) -> frozenset[str]:
        return self.vocabulary.known | self.own

    def _wrong(self, piece: Piece) -> Iterator[Piece]:
        """The parts of a piece that are in no way right."""
        if self.accepts(piece.text) or (
            piece.ending
            and any(self.accepts(piece.text + ending) for ending in (piece.ending, "s", "x"))
        ):
            return
        parts = joined(piece)
        rest = without_elision(piece) if self.language == "fr" else None
        if rest is not None and may_follow_elision(rest.text):
            yield from self._wrong(rest)
        elif rest is not None or len(parts) == 1:
            yield Piece(piece.start, piece.text)
        else:
            for part in parts[:-1]:
                if not _BEFORE_HYPHENS.fullmatch(part.text):
                    yield from self._wrong(part)
            yield from self._wrong(parts[-1])


def _unchecked(word: str) -> bool:
    return (
        len(word) == 1
        or any(letter.isdigit() or letter == "_" for letter in word)
        or word.removesuffix("s").isupper()
        or _BRAND.match(word) is not None
        or _ORDINAL.fullmatch(word) is not None
        or not fold(word).isascii()
    )
