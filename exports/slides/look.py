"""The look of a deck: its size, its fonts and the frames of its layouts, read from a template."""

from __future__ import annotations

import io
import posixpath
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from types import MappingProxyType

from lxml import etree

from exports.slides.boxes import Align, Anchor, Colour, Emu, Frame
from exports.slides.geometry import Area, area
from exports.slides.theme import (
    Decoration,
    read_colour,
    read_colours,
    read_decoration,
    read_frame,
)

_NAMES = {
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "p": "http://schemas.openxmlformats.org/presentationml/2006/main",
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
}
_RELATION = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
_ALIGNS = {"l": Align.LEFT, "ctr": Align.CENTRE, "r": Align.RIGHT}
_ANCHORS = {"t": Anchor.TOP, "ctr": Anchor.MIDDLE, "b": Anchor.BOTTOM}
_TITLES = ("title", "ctrTitle")

TITLE, TEXT, SECOND_TEXT = 0, 1, 2
RUBRIC, SOURCE, AUTHOR, PICTURE, CHART, TABLE = 10, 11, 12, 13, 14, 15
DATE, FOOTER, NUMBER = 20, 21, 22


@dataclass(frozen=True)
class Placeholder:
    """A place of a layout: its frame, where its text hangs, and how its first level looks."""

    frame: Frame
    anchor: Anchor = Anchor.TOP
    size: float = 18.0
    bold: bool = False
    align: Align = Align.LEFT
    colour: Colour = Colour.INK


@dataclass(frozen=True)
class Look:
    """A template as placing sees it: ``layouts`` maps names to placeholders by their index.

    ``serif`` and ``sans`` are the theme's major and minor fonts by their family. ``colours`` are
    those of the theme by their slot (tx1, bg1, accent1…), ``decorations`` what layouts draw.
    """

    width: Emu
    height: Emu
    serif: str
    sans: str
    layouts: Mapping[str, Mapping[int, Placeholder]]
    colours: Mapping[str, str]
    decorations: Mapping[str, Decoration]

    def has(self, layout: str, index: int) -> bool:
        """Whether a layout has that placeholder."""
        return index in self.layouts[layout]

    def placeholder(self, layout: str, index: int) -> Placeholder:
        """A placeholder of a layout.

        :raises KeyError: when the template has no such layout, or the layout no such placeholder.
        """
        return self.layouts[layout][index]

    def area(self, layout: str, index: int) -> Area:
        """The frame of a placeholder in points."""
        return area(self.placeholder(layout, index).frame)

    @cached_property
    def page(self) -> Area:
        """The whole slide in points."""
        return area(Frame(Emu(0), Emu(0), self.width, self.height))


def read_look(template: bytes) -> Look:
    """The look of a .pptx or .potx; frames that a layout leaves out are its master's.

    :raises ValueError: when the bytes are not a presentation.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(template)) as package:
            return _read(package)
    except (zipfile.BadZipFile, KeyError, IndexError, etree.XMLSyntaxError) as error:
        message = "not a presentation"
        raise ValueError(message) from error


def _read(package: zipfile.ZipFile) -> Look:
    root = "ppt/presentation.xml"
    presentation = _xml(package, root)
    size = presentation.find("p:sldSz", _NAMES)
    if size is None:
        message = "a presentation without a slide size"
        raise ValueError(message)
    related = _related(package, root)
    layouts: dict[str, Mapping[int, Placeholder]] = {}
    decorations: dict[str, Decoration] = {}
    fonts: dict[str, str] = {}
    colours: Mapping[str, str] = {}
    for master_id in presentation.iterfind("p:sldMasterIdLst/p:sldMasterId", _NAMES):
        path = related[master_id.get(f"{{{_NAMES['r']}}}id", "")]
        master = _xml(package, path)
        of_master = _related(package, path)
        themes = [target for target in of_master.values() if "/theme/" in target]
        theme = _xml(package, themes[0]) if themes else None
        own = read_colours(theme, master)
        colours = colours or own
        fonts = fonts or ({} if theme is None else _fonts(theme))
        for layout_id in master.iterfind("p:sldLayoutIdLst/p:sldLayoutId", _NAMES):
            layout = _xml(package, of_master[layout_id.get(f"{{{_NAMES['r']}}}id", "")])
            name = layout.find("p:cSld", _NAMES)
            if name is not None and (known := name.get("name", "")) not in layouts:
                layouts[known] = _placeholders(layout, master, own)
                decorations[known] = read_decoration(layout, master, own)
    return Look(
        width=Emu(int(size.get("cx", "0"))),
        height=Emu(int(size.get("cy", "0"))),
        serif=fonts.get("major", "Georgia"),
        sans=fonts.get("minor", "Arial"),
        layouts=MappingProxyType(layouts),
        colours=MappingProxyType(dict(colours)),
        decorations=MappingProxyType(decorations),
    )


def _xml(package: zipfile.ZipFile, path: str) -> etree._Element:
    parser = etree.XMLParser(resolve_entities=False, no_network=True)
    return etree.fromstring(package.read(path), parser)


def _related(package: zipfile.ZipFile, path: str) -> dict[str, str]:
    folder, name = posixpath.split(path)
    relations = _xml(package, f"{folder}/_rels/{name}.rels")
    return {
        each.get("Id", ""): _target(folder, each.get("Target", ""))
        for each in relations.iter(_RELATION)
    }


def _target(folder: str, target: str) -> str:
    return posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")


def _fonts(theme: etree._Element) -> dict[str, str]:
    found = {}
    for which in ("major", "minor"):
        latin = theme.find(f".//a:{which}Font/a:latin", _NAMES)
        if latin is not None:
            found[which] = latin.get("typeface", "")
    return found


def _placeholders(
    layout: etree._Element, master: etree._Element, colours: Mapping[str, str]
) -> Mapping[int, Placeholder]:
    inherited = {
        _kind(each): each for each in master.iterfind(".//p:sp", _NAMES) if _mark(each) is not None
    }
    found = {}
    for shape in layout.iterfind(".//p:sp", _NAMES):
        mark = _mark(shape)
        if mark is None:
            continue
        parent = inherited.get(_kind(shape))
        frame = read_frame(shape) or (read_frame(parent) if parent is not None else None)
        if frame is not None:
            index = TITLE if mark.get("type") in _TITLES else int(mark.get("idx", "0"))
            chain = (shape,) if parent is None else (shape, parent)
            found[index] = _placeholder(frame, chain, colours)
    return MappingProxyType(found)


def _mark(shape: etree._Element) -> etree._Element | None:
    return shape.find("p:nvSpPr/p:nvPr/p:ph", _NAMES)


def _kind(shape: etree._Element) -> str:
    mark = _mark(shape)
    kind = "" if mark is None else mark.get("type", "body")
    return "title" if kind in _TITLES else kind


def _placeholder(
    frame: Frame, chain: tuple[etree._Element, ...], colours: Mapping[str, str]
) -> Placeholder:
    """A place as its shape says it, then its parent, then what is usual."""
    levels = [
        level
        for shape in chain
        if (level := shape.find("p:txBody/a:lstStyle/a:lvl1pPr", _NAMES)) is not None
    ]
    runs = [run for level in levels if (run := level.find("a:defRPr", _NAMES)) is not None]
    fills = (read_colour(run.find("a:solidFill", _NAMES), colours) for run in runs)
    size = next((run.get("sz", "") for run in runs if run.get("sz")), "1800")
    bold = next((run.get("b", "") for run in runs if run.get("b")), "0")
    align = next((level.get("algn", "") for level in levels if level.get("algn")), "l")
    return Placeholder(
        frame,
        next((anchor for shape in chain if (anchor := _anchor(shape))), Anchor.TOP),
        size=int(size) / 100,
        bold=bold in {"1", "true"},
        align=_ALIGNS.get(align, Align.LEFT),
        colour=next((fill for fill in fills if fill), Colour.INK),
    )


def _anchor(shape: etree._Element) -> Anchor | None:
    body = shape.find("p:txBody/a:bodyPr", _NAMES)
    return None if body is None else _ANCHORS.get(body.get("anchor", ""))
