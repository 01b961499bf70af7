"""The encoding of a text that does not say it: Unicode, else the one that reads best."""

from __future__ import annotations

import codecs

# What French texts hold beyond ASCII; no-break spaces among them.
_FRENCH = frozenset("éèêëàâäçîïôöùûüÿœæÉÈÊËÀÂÇÎÏÔÙÛŒñáíóúß’‘“”«»–—…°€·•\u00a0")
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


def decoded(data: bytes) -> str:
    """The text of some bytes: what their mark says, UTF-8, else cp1252 or Mac Roman.

    Raises ValueError for what is no text.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data.decode(encoding)
    if b"\0" in data:
        raise ValueError("a text holds no zero")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return _one_byte_each(data)


def _one_byte_each(data: bytes) -> str:
    macintosh = data.decode("mac_roman")
    try:
        windows = data.decode("cp1252")
    except UnicodeDecodeError:  # five bytes stand for nothing there
        return macintosh
    return max(windows, macintosh, key=_likelihood)  # the first of equals


def _likelihood(text: str) -> int:
    return sum(text.count(letter) for letter in _FRENCH)
