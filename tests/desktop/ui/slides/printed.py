"""What LibreOffice prints of a deck, read back: its pages as images, and where its lines begin."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

import pypdfium2
from PIL import Image
from pypdfium2 import raw

# What PDFium gives for a hyphen at the end of a line.
_HYPHENS = str.maketrans({"\x02": "-", "\ufffe": "-"})
_SAME_LINE = 3.0  # points between baselines


@dataclass(frozen=True)
class Page:
    """The letters of a page without its spaces, each with its baseline from the top in points."""

    letters: str
    baselines: tuple[float, ...]

    def line_starts(self, words: str, after: int = 0) -> tuple[tuple[int, ...], int] | None:
        """Where the lines of a text begin, counted without its spaces, and where it ends.

        The text is looked for after a place of the page, then from its top; ``None`` where it is
        not found.
        """
        sought = "".join(words.split())
        found = self.letters.find(sought, after)
        found = self.letters.find(sought) if found < 0 else found
        if found < 0:
            return None
        heights = self.baselines[found : found + len(sought)]
        steps = pairwise(heights)
        starts = (k for k, (one, next_) in enumerate(steps, 1) if abs(next_ - one) > _SAME_LINE)
        return (0, *starts), found + len(sought)


def images(pdf: bytes, width: int) -> list[Image.Image]:
    """The pages of a PDF, so many pixels across."""
    with pypdfium2.PdfDocument(pdf) as document:
        return [
            page.render(scale=width / page.get_width()).to_pil().convert("RGB") for page in document
        ]


def pages(pdf: bytes) -> list[Page]:
    """The letters of a PDF by page, in the order in which they were written."""
    with pypdfium2.PdfDocument(pdf) as document:
        return [_page(page) for page in document]


def _page(page: pypdfium2.PdfPage) -> Page:
    found = list(_letters(page))
    letters = "".join(letter for letter, _ in found).translate(_HYPHENS)
    return Page(letters, tuple(baseline for _, baseline in found))


def _letters(page: pypdfium2.PdfPage) -> Iterator[tuple[str, float]]:
    text, height = page.get_textpage(), page.get_height()
    x, y = ctypes.c_double(), ctypes.c_double()
    for index in range(text.count_chars()):
        letter = chr(raw.FPDFText_GetUnicode(text, index))
        if raw.FPDFText_IsGenerated(text, index) != 1 and letter.strip():
            raw.FPDFText_GetCharOrigin(text, index, x, y)
            yield letter, height - y.value
