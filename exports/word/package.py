"""The package of a Word document: its parts and how they refer to each other, by python-docx.

This is the one module that knows python-docx.
"""

from __future__ import annotations

import io
import zipfile
from enum import Enum
from typing import TYPE_CHECKING, Final, cast

from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part, XmlPart
from docx.package import Package as DocxPackage

from exports.word.markup import Element, written

if TYPE_CHECKING:
    from docx.oxml.xmlchemy import BaseOxmlElement

# How each kind of picture begins, and what it is called.
_PICTURES: Final = (
    (b"\x89PNG\r\n", "png", CONTENT_TYPE.PNG),
    (b"\xff\xd8\xff", "jpeg", CONTENT_TYPE.JPEG),
    (b"GIF8", "gif", CONTENT_TYPE.GIF),
)
_PACKED_ALREADY: Final = (".png", ".jpeg", ".gif")


class Kind(Enum):
    """The parts beside the text: name, content type, relation."""

    STYLES = ("/word/styles.xml", CONTENT_TYPE.WML_STYLES, RELATIONSHIP_TYPE.STYLES)
    NUMBERING = ("/word/numbering.xml", CONTENT_TYPE.WML_NUMBERING, RELATIONSHIP_TYPE.NUMBERING)
    FOOTNOTES = ("/word/footnotes.xml", CONTENT_TYPE.WML_FOOTNOTES, RELATIONSHIP_TYPE.FOOTNOTES)
    SETTINGS = ("/word/settings.xml", CONTENT_TYPE.WML_SETTINGS, RELATIONSHIP_TYPE.SETTINGS)
    THEME = ("/word/theme/theme1.xml", CONTENT_TYPE.OFC_THEME, RELATIONSHIP_TYPE.THEME)
    FIRST_HEADER = ("/word/header1.xml", CONTENT_TYPE.WML_HEADER, RELATIONSHIP_TYPE.HEADER)
    HEADER = ("/word/header2.xml", CONTENT_TYPE.WML_HEADER, RELATIONSHIP_TYPE.HEADER)
    FIRST_FOOTER = ("/word/footer1.xml", CONTENT_TYPE.WML_FOOTER, RELATIONSHIP_TYPE.FOOTER)
    FOOTER = ("/word/footer2.xml", CONTENT_TYPE.WML_FOOTER, RELATIONSHIP_TYPE.FOOTER)
    CORE_PROPERTIES = (
        "/docProps/core.xml",
        CONTENT_TYPE.OPC_CORE_PROPERTIES,
        RELATIONSHIP_TYPE.CORE_PROPERTIES,
    )
    APPLICATION_PROPERTIES = (
        "/docProps/app.xml",
        CONTENT_TYPE.OFC_EXTENDED_PROPERTIES,
        RELATIONSHIP_TYPE.EXTENDED_PROPERTIES,
    )


_OF_THE_PACKAGE: Final = frozenset({Kind.CORE_PROPERTIES, Kind.APPLICATION_PROPERTIES})


class Package:
    """The parts as they come together around the text, which is filled until it is written."""

    def __init__(self, text: Element) -> None:
        """Begin with the text alone: there is no template, of which something might be left."""
        self._package = DocxPackage()
        name = PackURI("/word/document.xml")
        root = cast("BaseOxmlElement", text)
        self._main = XmlPart(name, CONTENT_TYPE.WML_DOCUMENT_MAIN, root, self._package)
        self._package.relate_to(self._main, RELATIONSHIP_TYPE.OFFICE_DOCUMENT)
        self._pictures: dict[bytes, Part] = {}

    def add(self, kind: Kind, content: Element | bytes) -> str:
        """Add a part; the identifier by which the text refers to it."""
        name, content_type, relation = kind.value
        blob = content if isinstance(content, bytes) else written(content)
        part = Part(PackURI(name), content_type, blob, self._package)
        source = self._package if kind in _OF_THE_PACKAGE else self._main
        return source.relate_to(part, relation)

    def add_picture(self, content: bytes) -> str:
        """Add a picture once; the identifier by which the text refers to it.

        Raises ``ValueError`` for bytes that are no PNG, JPEG or GIF.
        """
        if content not in self._pictures:
            ending, content_type = _kind_of(content)
            name = PackURI(f"/word/media/image{len(self._pictures) + 1}.{ending}")
            self._pictures[content] = Part(name, content_type, content, self._package)
        return self._main.relate_to(self._pictures[content], RELATIONSHIP_TYPE.IMAGE)

    def finished(self) -> bytes:
        """The bytes of the file: the same parts give the same bytes, whenever they are written."""
        made, dated = io.BytesIO(), io.BytesIO()
        self._package.save(made)
        with zipfile.ZipFile(made) as read, zipfile.ZipFile(dated, "w") as rewritten:
            for name in read.namelist():
                member = zipfile.ZipInfo(name)  # dated 1980, as far back as the format goes
                stored = name.endswith(_PACKED_ALREADY)
                member.compress_type = zipfile.ZIP_STORED if stored else zipfile.ZIP_DEFLATED
                rewritten.writestr(member, read.read(name))
        return dated.getvalue()


def _kind_of(content: bytes) -> tuple[str, str]:
    for beginning, ending, content_type in _PICTURES:
        if content.startswith(beginning):
            return ending, content_type
    raise ValueError("a picture of a Word document is a PNG, a JPEG or a GIF")
