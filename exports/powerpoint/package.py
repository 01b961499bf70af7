"""The package of a deck: its parts and how they refer to each other, in the hands of python-pptx.

This is the one module that knows python-pptx.
"""

from __future__ import annotations

import io
import zipfile
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from functools import cached_property
from typing import Any, Final

from pptx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from pptx.opc.package import Part
from pptx.opc.packuri import PackURI
from pptx.package import Package as PptxPackage
from pptx.parts.image import Image as PptxImage
from pptx.parts.image import ImagePart

from exports.powerpoint.archive import archive
from exports.powerpoint.layouts import Layout, placeholders
from exports.powerpoint.markup import Element, Markup, document, element, parsed, qualified
from exports.powerpoint.seal import SEALED, seal

_PRESENTATION: Final = CONTENT_TYPE.PML_PRESENTATION_MAIN.encode()
# Templates (.potx) and shows (.ppsx) are presentations under another name.
_SISTERS: Final = (
    CONTENT_TYPE.PML_TEMPLATE_MAIN.encode(),
    CONTENT_TYPE.PML_SLIDESHOW_MAIN.encode(),
)
_RELATIONSHIPS: Final = "http://schemas.openxmlformats.org/package/2006/relationships"
# What a template drags along that is none of the deck's: the picture of its first slide, a printer.
_DRAGGED: Final = ("/thumbnail", "/printerSettings")


class Kind(Enum):
    """The parts that a deck adds to its template: name, content type, relation."""

    SLIDE = ("/ppt/slides/slide%d.xml", CONTENT_TYPE.PML_SLIDE, RELATIONSHIP_TYPE.SLIDE)
    NOTES = (
        "/ppt/notesSlides/notesSlide%d.xml",
        CONTENT_TYPE.PML_NOTES_SLIDE,
        RELATIONSHIP_TYPE.NOTES_SLIDE,
    )
    CHART = ("/ppt/charts/chart%d.xml", CONTENT_TYPE.DML_CHART, RELATIONSHIP_TYPE.CHART)
    WORKBOOK = (
        "/ppt/embeddings/Microsoft_Excel_Sheet%d.xlsx",
        CONTENT_TYPE.SML_SHEET,
        RELATIONSHIP_TYPE.PACKAGE,
    )
    IMAGE = ("/ppt/media/image%d.%s", "", RELATIONSHIP_TYPE.IMAGE)
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
    CUSTOM_PROPERTIES = (
        f"/{SEALED}",
        CONTENT_TYPE.OFC_CUSTOM_PROPERTIES,
        RELATIONSHIP_TYPE.CUSTOM_PROPERTIES,
    )

    @property
    def relation(self) -> str:
        """The type of the relations that lead to such a part."""
        return self.value[2]


@dataclass(frozen=True)
class TemplateLayout:
    """A layout of the template: its part, its element and that of its master."""

    part: Part
    element: Element
    master: Element

    @cached_property
    def placeholders(self) -> Layout:
        """The placeholders by index."""
        return placeholders(self.element, self.master)


class Package(PptxPackage):
    """A package that numbers its new parts by counting.

    python-pptx walks all the parts to find a free name for each new one, so that its time grows
    with the square of the slides.
    """

    def __init__(self, template: bytes) -> None:
        """Open a template, without its slides and what else it drags along."""
        super().__init__(io.BytesIO(_as_presentation(template)))
        self._load()
        self._drop(self._rels)
        self._drop(self.presentation_part.rels)
        self._counted = Counter(_family(part.partname) for part in self.iter_parts())

    def add(self, kind: Kind, content: bytes = b"") -> Part:
        """A new part of a kind; what it holds may be given later, as its ``blob``."""
        name, content_type, _ = kind.value
        if "%d" in name:
            name = self._next(name)
        return Part(PackURI(name), content_type, self, content)

    def add_image(self, content: bytes) -> Part:
        """A new picture, in any of the formats that PowerPoint shows everywhere."""
        image = PptxImage.from_blob(content)
        name = self._next(Kind.IMAGE.value[0], image.ext)
        return ImagePart(PackURI(name), image.content_type, self, content)

    def replace_property_part(self, kind: Kind, content: bytes) -> None:
        """Put a part of properties in the place of the template's."""
        for relation, linked in list(self._rels.items()):
            if linked.reltype == kind.relation:
                self._rels.pop(relation)
        self.relate_to(self.add(kind, content), kind.relation)

    @property
    def presentation(self) -> Any:
        """The element of the presentation itself."""
        return self.presentation_part.presentation.element

    def notes_master(self) -> tuple[Part, Element]:
        """The master of notes, part and element; a plain one when the template has none."""
        part = self.presentation_part.notes_master_part
        if self.presentation.find(qualified("p:notesMasterIdLst")) is None:
            relation = self.presentation_part.relate_to(part, RELATIONSHIP_TYPE.NOTES_MASTER)
            master = element("p:notesMasterId", {"r:id": relation})
            listed = parsed(element("p:notesMasterIdLst", None, master))
            self.presentation.find(qualified("p:sldMasterIdLst")).addnext(listed)
        return part, part.notes_master.element

    def masters(self) -> Iterator[tuple[Part, Element, tuple[Any, ...]]]:
        """The masters of slides: part, element and layouts."""
        for master in self.presentation_part.presentation.slide_masters:
            yield master.part, master.element, tuple(master.slide_layouts)

    def layouts(self) -> Mapping[str, TemplateLayout]:
        """The layouts by name; where two masters have one of the same name, the first one's."""
        found: dict[str, TemplateLayout] = {}
        for _, master, layouts in self.masters():
            for layout in layouts:
                found.setdefault(layout.name, TemplateLayout(layout.part, layout.element, master))
        return found

    def themes(self) -> Iterator[Part]:
        """The themes of the masters of slides."""
        for part, _, _ in self.masters():
            yield part.part_related_by(RELATIONSHIP_TYPE.THEME)

    def link(self, source: Part, kind: Kind, target: Part) -> str:
        """The identifier by which ``source`` refers to ``target``."""
        return str(source.relate_to(target, kind.relation))

    def link_new_slide(self, slide: Part) -> str:
        """The identifier by which the presentation refers to a slide that is new to it."""
        # relate_to would first look through all the slides there are for this one.
        relations = self.presentation_part.rels
        return str(relations._add_relationship(Kind.SLIDE.relation, slide))  # noqa: SLF001

    def packed(self) -> bytes:
        """The bytes of the package, sealed."""
        self.replace_property_part(Kind.CUSTOM_PROPERTIES, b"")
        parts = sorted(self.iter_parts(), key=lambda part: part.partname)
        relations = {"_rels/.rels": _written(self._rels)}
        for part in parts:
            if part.rels:
                relations[part.partname.rels_uri.membername] = _written(part.rels)
        contents = {part.partname.membername: (part.content_type, part.blob) for part in parts}
        kind, _ = contents[SEALED]
        blobs = {name: blob for name, (_, blob) in contents.items()}
        contents[SEALED] = kind, seal(blobs | relations)
        return archive(contents, relations)

    def _next(self, name: str, *more: str) -> str:
        family = _family(name)
        self._counted[family] += 1
        return name % (self._counted[family], *more)

    def _drop(self, relations: Any) -> None:
        for identifier, relation in list(relations.items()):
            if relation.reltype.endswith((*_DRAGGED, "/slide")):
                relations.pop(identifier)


def link_layout(slide: Part, layout: Part) -> None:
    """Lay a slide out."""
    slide.relate_to(layout, RELATIONSHIP_TYPE.SLIDE_LAYOUT)


def link_notes(slide: Part, notes: Part, master: Part) -> None:
    """Put a page of notes behind a slide."""
    slide.relate_to(notes, RELATIONSHIP_TYPE.NOTES_SLIDE)
    notes.relate_to(master, RELATIONSHIP_TYPE.NOTES_MASTER)
    notes.relate_to(slide, RELATIONSHIP_TYPE.SLIDE)


def _written(relations: Mapping[str, Any]) -> bytes:
    """Relations as a part (ECMA-376, part 2, 9.3), in the order of their numbers."""
    listed = sorted(relations.values(), key=lambda one: (len(one.rId), one.rId))
    return document(
        element("Relationships", {"xmlns": _RELATIONSHIPS}, *(_relationship(one) for one in listed))
    )


def _relationship(relation: Any) -> Markup:
    attributes = {"Id": relation.rId, "Type": relation.reltype, "Target": relation.target_ref}
    mode = {"TargetMode": "External"} if relation.is_external else {}
    return element("Relationship", attributes | mode)


def _family(name: str) -> str:
    """The folder of a part, in which its number is looked for: ``/ppt/slides``."""
    return name.rpartition("/")[0]


def _as_presentation(template: bytes) -> bytes:
    """A template or a show turned into a presentation, which python-pptx reads."""
    with zipfile.ZipFile(io.BytesIO(template)) as read:
        contents = {name: read.read(name) for name in read.namelist()}
    types = contents.get("[Content_Types].xml", b"")
    if not any(sister in types for sister in _SISTERS):
        return template
    for sister in _SISTERS:
        types = types.replace(sister, _PRESENTATION)
    turned = io.BytesIO()
    with zipfile.ZipFile(turned, "w") as written:
        for name, content in (contents | {"[Content_Types].xml": types}).items():
            written.writestr(name, content)
    return turned.getvalue()
