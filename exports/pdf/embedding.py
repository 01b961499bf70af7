"""A font as a PDF embeds it: the glyphs that are used, how wide they are, what they say."""

from __future__ import annotations

import struct
from collections.abc import Iterator, Sequence
from typing import Final

import uharfbuzz as hb

from exports.fonts import Font
from exports.pdf import objects
from exports.pdf.glyphs import Glyph, shaper
from exports.pdf.objects import File, Reference

_BLOCK: Final = 100  # entries that one section of a character map may hold (Adobe note 5014)
_UNNEEDED: Final = (b"GPOS", b"GSUB", b"GDEF", b"kern", b"DSIG", b"STAT")  # for shaping only
_SYMBOLIC: Final = 4
_ITALIC: Final = 64
_SILENT: Final = "\u200b"  # what a glyph says whose characters another one says


class EmbeddedFont:
    """The glyphs of one font that a file uses, numbered in the order they are met.

    A number stands for a glyph and the characters it says, so that the no-break space and the
    space, which share a drawing, are read out as what they are.
    """

    def __init__(self, font: Font) -> None:
        self.font = font
        self._codes: dict[tuple[int, str], int] = {}
        self._widths: list[float] = []

    def code(self, glyph: Glyph) -> int:
        """The number of a glyph, from 1."""
        meaning = (glyph.gid, glyph.text or _SILENT)
        known = self._codes.get(meaning)
        if known is None:
            known = self._codes[meaning] = len(self._codes) + 1
            self._widths.append(glyph.advance)
        return known

    def write(self, file: File) -> Reference:
        """Write the font into a file: a subset of it, its widths and its character map."""
        program = _subset(self.font, {index for index, _ in self._codes})
        base = objects.name(f"{_tag(self._codes)}+{self.font.name}")
        places = b"\0\0" + b"".join(struct.pack(">H", index) for index, _ in self._codes)
        descendant = objects.dictionary(
            {
                "Type": objects.name("Font"),
                "Subtype": objects.name("CIDFontType2"),
                "BaseFont": base,
                "CIDSystemInfo": objects.dictionary(
                    {
                        "Registry": objects.string("Adobe"),
                        "Ordering": objects.string("Identity"),
                        "Supplement": 0,
                    }
                ),
                "FontDescriptor": file.reference(_descriptor(file, self.font, base, program)),
                "DW": 0,
                "W": f"[1 {objects.numbers(self._widths)}]",
                "CIDToGIDMap": file.reference(objects.stream(places)),
            }
        )
        said = [text for _, text in self._codes]
        return file.reference(
            objects.dictionary(
                {
                    "Type": objects.name("Font"),
                    "Subtype": objects.name("Type0"),
                    "BaseFont": base,
                    "Encoding": objects.name("Identity-H"),
                    "DescendantFonts": objects.array([file.reference(descendant)]),
                    "ToUnicode": file.reference(objects.stream(_character_map(said))),
                }
            )
        )


def _subset(font: Font, indexes: set[int]) -> bytes:
    """The font file cut down to some glyphs, which keep their indexes."""
    wanted = hb.SubsetInput()
    wanted.flags = hb.SubsetFlags.RETAIN_GIDS | hb.SubsetFlags.NO_LAYOUT_CLOSURE
    wanted.glyph_set.update(indexes)
    wanted.drop_table_tag_set.update(int.from_bytes(tag) for tag in _UNNEEDED)
    cut: bytes = hb.subset(shaper(font.path).face, wanted).blob.data
    return cut


def _descriptor(file: File, font: Font, base: str, program: bytes) -> objects.Dictionary:
    face = shaper(font.path).face
    scale = 1000 / font.units
    head = face.reference_table("head").data
    box = [edge * scale for edge in struct.unpack(">4h", head[36:44])]
    slope = struct.unpack(">l", face.reference_table("post").data[4:8])[0] / 65536
    heights = face.reference_table("OS/2").data
    capitals = struct.unpack(">h", heights[88:90])[0] if len(heights) >= 90 else 0
    weight = struct.unpack(">H", heights[4:6])[0]
    return objects.dictionary(
        {
            "Type": objects.name("FontDescriptor"),
            "FontName": base,
            "Flags": _SYMBOLIC | (_ITALIC if slope else 0),
            "FontBBox": objects.numbers(box),
            "ItalicAngle": objects.number(slope),
            "Ascent": objects.number(font.ascent * 1000),
            "Descent": objects.number(-font.descent * 1000),
            "CapHeight": objects.number(capitals * scale or font.ascent * 1000),
            "StemV": objects.number(weight / 5),  # nothing reads it but substitution of fonts
            "FontFile2": file.reference(objects.stream(program, {"Length1": len(program)})),
        }
    )


def _tag(codes: dict[tuple[int, str], int]) -> str:
    """Six capitals that tell one subset from another (ISO 32000-1, 9.6.4)."""
    number = 0
    for index, text in codes:
        number = (number * 31 + index + sum(map(ord, text))) % 26**6
    return "".join(chr(65 + number // 26**place % 26) for place in range(6))


def _character_map(said: Sequence[str]) -> bytes:
    """The ToUnicode map of numbers from 1."""
    lines = [
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap",
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
        "/CMapName /Adobe-Identity-UCS def /CMapType 2 def",
        "1 begincodespacerange <0000> <FFFF> endcodespacerange",
        *_sections(said),
        "endcmap CMapName currentdict /CMap defineresource pop end end",
    ]
    return "\n".join(lines).encode("ascii")


def _sections(said: Sequence[str]) -> Iterator[str]:
    for start in range(0, len(said), _BLOCK):
        block = said[start : start + _BLOCK]
        yield f"{len(block)} beginbfchar"
        for code, text in enumerate(block, start=start + 1):
            yield f"<{code:04X}> <{text.encode('utf-16-be').hex().upper()}>"
        yield "endbfchar"
