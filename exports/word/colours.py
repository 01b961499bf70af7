"""The colours of a Word document, each by its slot in the theme, so that another theme restyles it.

The theme is that of the decks: its colours and its fonts have one home.
"""

from __future__ import annotations

import io
import zipfile
from enum import Enum
from typing import Final

from lxml import etree

from exports.colours import readable
from exports.word.markup import qualified, written
from resources import resource

_THEME: Final = "ppt/theme/theme1.xml"


class Colour(Enum):
    """A colour: its six hexadecimal digits, its slot, and how much of it is left when lightened."""

    INK = ("1C1E22", "text1", "")
    MUTED = ("636A78", "text1", "A6")  # 65 %
    RULE = ("C2C5CC", "text1", "40")  # 25 %
    PAPER = ("F9F6F1", "background2", "")
    NIGHT = ("14284F", "text2", "")
    ACCENT = ("9C3018", "accent1", "")

    def attributes(self, accent: str, name: str = "w:color") -> dict[str, str]:
        """The attributes that say the colour; ``accent`` is the accent of the document.

        ``name`` is that of the attribute of the digits: "w:val", "w:color" or "w:fill".
        """
        digits, slot, tint = self.value
        theme = "w:themeFill" if name == "w:fill" else "w:theme"
        said = {name: accent if self is Colour.ACCENT else digits}
        said["w:themeFill" if name == "w:fill" else "w:themeColor"] = slot
        return said | ({f"{theme}Tint": tint} if tint else {})


def accent_of(house: str) -> str:
    """The accent of a document, six hexadecimal digits: the house colour, or Tablée's own.

    ``house`` is darkened until text in it can be read on white.
    """
    return readable(house) if house else Colour.ACCENT.value[0]


def theme(accent: str) -> bytes:
    """The theme of the decks, with the accent of the document."""
    with zipfile.ZipFile(io.BytesIO(resource("template/house.pptx").read_bytes())) as template:
        root = etree.fromstring(template.read(_THEME))
    for colour in root.iterfind(f".//{qualified('a:accent1')}/{qualified('a:srgbClr')}"):
        colour.set("val", accent)
    return written(root)
