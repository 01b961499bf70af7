"""The pieces of a text to look up, and where they stand."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

_APOSTROPHES = "'’ʼ"
_HYPHENS = r"\-‐‑"
_POINTS = "·•‧∙⋅"  # those of inclusive writing
_MARKS = "\u0300-\u036f\u00ad"  # accents typed apart, soft hyphens
_LETTERS = rf"(?:[^\W\d_][{_MARKS}]*)+"
_ENDING = r"(?:e|ne|le|te|fe|ve|se|sse|esse|re|ère|ière|ice|rice|trice|euse|elle|x|s)s?"

_TEXT = re.compile(
    # Addresses, files, hashtags, names on networks are written as they are; so are units.
    r"(?:https?://|www\.)\S+"
    r"|\S+@\S+"
    r"|[#@]\w[\w-]*"
    r"|[\w-]+(?:\.[\w-]+)*\.(?:com|docx?|eu|fr|html?|jpe?g|net|org|pdf|png|pptx?|tablee|xlsx?)\b"
    r"|\d[\d.,\s]*[^\W\d_]{1,3}(?!\w)(?:/\w+)?"
    rf"|(?P<stem>{_LETTERS})(?:[{_POINTS}.](?P<ending>{_ENDING})(?:[{_POINTS}.]{_ENDING})?"
    rf"|\((?P<aside>{_ENDING})\)s?)(?!\w)"
    rf"|(?P<word>\w(?:[\w{_APOSTROPHES}{_HYPHENS}{_POINTS}{_MARKS}]*[\w{_MARKS}])?)"
)
_ELISION = re.compile(rf"(?:[cçdjlmnst]|(?:jus|lors|puis|quoi)?qu)[{_APOSTROPHES}]", re.IGNORECASE)
_AFTER_ELISION = re.compile(r"[aeiouyhàâäéèêëîïôöùûüœæ\dA-ZÀ-Ý]")
_JOINED = re.compile(rf"[^{_APOSTROPHES}{_HYPHENS}{_POINTS}]+")
_GOES_ON = re.compile(rf"[\w{_APOSTROPHES}{_HYPHENS}{_POINTS}{_MARKS}]*")


@dataclass(frozen=True)
class Piece:
    """Letters in one run; ``ending`` is what inclusive writing adds to them."""

    start: int
    text: str
    ending: str = ""

    @property
    def end(self) -> int:
        """Where it ends."""
        return self.start + len(self.text)

    def part(self, start: int, end: int) -> Piece:
        """A part of it."""
        return Piece(self.start + start, self.text[start:end])


def pieces(text: str) -> Iterator[Piece]:
    """The runs of letters of a text, whatever joins them; addresses and units left out."""
    for found in _TEXT.finditer(text):
        if found["stem"]:
            yield Piece(found.start(), found["stem"], found["ending"] or found["aside"])
        elif found["word"]:
            yield Piece(found.start(), found["word"])


def without_elision(piece: Piece) -> Piece | None:
    """What follows an elided word, "industrie" in "l'industrie"; nothing where none is elided."""
    elided = _ELISION.match(piece.text)
    return piece.part(elided.end(), len(piece.text)) if elided else None


def may_follow_elision(word: str) -> bool:
    """Whether a word begins as those before which words are elided."""
    return _AFTER_ELISION.match(word) is not None


def joined(piece: Piece) -> list[Piece]:
    """What hyphens, apostrophes and points join."""
    return [piece.part(*found.span()) for found in _JOINED.finditer(piece.text)]


def ends_before(text: str, end: int, place: int) -> bool:
    """Whether a word that ends somewhere is over for one who types at a place of the text."""
    return place > end and _GOES_ON.fullmatch(text, end, place) is None
