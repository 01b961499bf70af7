"""Text as it enters: everything typed is kept, but for what no file could carry."""

from __future__ import annotations

import re

# Control characters but the tab and the line break, non-characters and lone surrogates: XML cannot
# hold them (XML 1.0, 2.2), and no key types them.
_UNTYPED = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]"
)
# A vertical tab is what Word and PowerPoint copy for a line break within a paragraph.
_LINE_BREAKS = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")


def cleaned(text: str) -> str:
    """The text without control characters, its line breaks all written alike."""
    return _UNTYPED.sub("", _LINE_BREAKS.sub("\n", text))


def joined_lines(text: str) -> str:
    """The text `cleaned`, with a space for line breaks between words and nothing for others."""
    return re.sub(r" *\n[\n ]*", " ", cleaned(text).strip("\n"))
