"""The words of a language: whether one is right, and which are near one that is not."""

from __future__ import annotations

import lzma
from bisect import bisect_left
from collections.abc import Iterator
from itertools import takewhile
from operator import eq
from pathlib import Path

from desktop.model.fold import fold
from desktop.ui.spelling.slips import first_row, next_row

_UNSUGGESTED = "!"
_ELSEWHERE = 1  # slips allowed in words that begin with another letter
_STRIDE = 64  # bytes


class Words:
    """The words of a language, as ``resources/dictionaries`` lists them.

    The list stays one run of bytes, searched by halves: it is ready as soon as it is unpacked, and
    takes a tenth of what half a million strings would.
    """

    def __init__(self, lines: bytes) -> None:
        self._lines = lines

    @classmethod
    def read(cls, file: Path) -> Words:
        """The words of a list.

        :raises OSError: when the file cannot be read.
        :raises lzma.LZMAError: when it is not such a list.
        """
        return cls(lzma.decompress(file.read_bytes()))

    def __contains__(self, word: str) -> bool:
        """Whether a word is spelt so, case and accents included."""
        key = word_key(word)
        found, forms = _read(self._line(self._first(key)))
        return found == key and (word in forms or word + _UNSUGGESTED in forms)

    def near(self, word: str, most: int) -> Iterator[tuple[int, str]]:
        """Words at most so many slips away once folded, each after the number of its slips."""
        for slips, line in self._walk(word_key(word), most):
            yield from ((slips, each) for each in _read(line)[1] if not each.endswith(_UNSUGGESTED))

    def _walk(self, wanted: str, most: int) -> Iterator[tuple[int, str]]:
        """The lines near a folded word, found as in a tree: neighbours share their beginnings.

        A beginning that is too far off already is left, with all that begins so. The first letter
        is seldom mistaken along with another.
        """
        rows, before, place = [first_row(wanted)], "", 0
        while line := self._line(place):
            key = _read(line)[0]
            allowed = most if key[:1] == wanted[:1] else min(most, _ELSEWHERE)
            del rows[_shared(key, before) + 1 :]
            before = key
            for length in range(len(rows), len(key) + 1):
                rows.append(next_row(rows, key[:length], wanted, most))
                if min(rows[-1]) > allowed:
                    before = key[:length]
                    place = self._after(before, place)
                    break
            else:
                if rows[-1][-1] <= allowed:
                    yield rows[-1][-1], line
                place += len(line.encode()) + 1

    def _first(self, key: str) -> int:
        """Where the first line stands whose key is not before this one."""
        found = bisect_left(range(len(self._lines)), key.encode(), key=self._key_at)
        return self._lines.rfind(b"\n", 0, found) + 1

    def _after(self, beginning: str, place: int) -> int:
        """Where the first line after a place stands that does not begin so: it is seldom far."""
        bound = (beginning[:-1] + chr(ord(beginning[-1]) + 1)).encode()
        near, far = place, place + _STRIDE
        while far < len(self._lines) and self._key_at(far) < bound:
            near, far = far, far + 4 * (far - place)
        within = range(near, min(far, len(self._lines)))
        found = near + bisect_left(within, bound, key=self._key_at)
        return self._lines.rfind(b"\n", 0, found) + 1

    def _key_at(self, place: int) -> bytes:
        start = self._lines.rfind(b"\n", 0, place) + 1
        return self._lines[start : self._lines.find(b"\n", place)].partition(b"\t")[0]

    def _line(self, start: int) -> str:
        return self._lines[start : self._lines.find(b"\n", start)].decode()


def word_key(word: str) -> str:
    """A word as lists are ordered: folded, in one piece."""
    return fold(word).replace(" ", "")


def _read(line: str) -> tuple[str, list[str]]:
    key, tab, forms = line.partition("\t")
    return key, forms.split(" ") if tab else [key]


def _shared(one: str, other: str) -> int:
    """How many letters two words begin with alike."""
    return sum(takewhile(bool, map(eq, one, other)))
