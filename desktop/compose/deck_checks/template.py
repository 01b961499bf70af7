"""What the checks ask of a template: its fonts, its colours, and what stands behind its slides."""

from __future__ import annotations

import io
import posixpath
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from lxml import etree

from desktop.compose.deck_checks.palette import Rgb, modified, readable, rgb
from exports.slides.boxes import Emu, Frame

_NAMES: Final = {
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "p": "http://schemas.openxmlformats.org/presentationml/2006/main",
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
}
_SLOTS: Final = ("tx1", "bg1", "tx2", "bg2", *(f"accent{n}" for n in range(1, 7)))


@dataclass(frozen=True)
class Panel:
    """Something drawn by a layout, behind what slides hold: a frame and its colour.

    ``colour`` is nothing where it is a picture, a gradient or a texture.
    """

    frame: Frame
    colour: Rgb | None


@dataclass(frozen=True)
class Template:
    """A template: its two fonts, the colours of its slots, the panels of each layout, back first.

    The first panel of a layout is its ground, as large as the slide.
    """

    serif: str
    sans: str
    slots: Mapping[str, Rgb]
    panels: Mapping[str, tuple[Panel, ...]]


def read_template(data: bytes, house_colour: str = "") -> Template:
    """The template of a .pptx or .potx.

    ``house_colour``, six hexadecimal digits, takes the place of the first accent, as it does in a
    deck: darkened until it can be read on white.

    :raises ValueError: when the bytes are not a presentation.
    """
    house = {"accent1": readable(rgb(house_colour))} if house_colour else {}
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            return _read(package, house)
    except (zipfile.BadZipFile, KeyError, IndexError, etree.XMLSyntaxError) as error:
        message = "not a presentation"
        raise ValueError(message) from error


def _read(package: zipfile.ZipFile, house: Mapping[str, Rgb]) -> Template:
    root = "ppt/presentation.xml"
    presentation = _xml(package, root)
    size = presentation.find("p:sldSz", _NAMES)
    width, height = (
        Emu(int(size.get(side, "0")) if size is not None else 0) for side in ("cx", "cy")
    )
    whole = Frame(Emu(0), Emu(0), width, height)
    related = _related(package, root)
    fonts: list[str] = []
    slots: Mapping[str, Rgb] = {}
    panels: dict[str, tuple[Panel, ...]] = {}
    for listed in presentation.iterfind("p:sldMasterIdLst/p:sldMasterId", _NAMES):
        path = related[listed.get(f"{{{_NAMES['r']}}}id", "")]
        master, of_master = _xml(package, path), _related(package, path)
        theme = _xml(package, next(each for each in of_master.values() if "/theme/" in each))
        seen = {**_slots(theme, master), **house}
        fonts, slots = fonts or _fonts(theme), slots or seen
        for named in master.iterfind("p:sldLayoutIdLst/p:sldLayoutId", _NAMES):
            layout = _xml(package, of_master[named.get(f"{{{_NAMES['r']}}}id", "")])
            name = layout.find("p:cSld", _NAMES)
            if name is not None:
                drawn = tuple(_panels(layout, master, whole, seen))
                panels.setdefault(name.get("name", ""), drawn)
    serif, sans = fonts
    return Template(serif, sans, MappingProxyType(dict(slots)), MappingProxyType(panels))


def _xml(package: zipfile.ZipFile, path: str) -> etree._Element:
    parser = etree.XMLParser(resolve_entities=False, no_network=True)
    return etree.fromstring(package.read(path), parser)


def _related(package: zipfile.ZipFile, path: str) -> dict[str, str]:
    folder, name = posixpath.split(path)
    relations = _xml(package, f"{folder}/_rels/{name}.rels")
    return {
        each.get("Id", ""): posixpath.normpath(
            posixpath.join("/", folder, each.get("Target", ""))
        ).lstrip("/")
        for each in relations
    }


# --- theme ----------------------------------------------------------------------------------------


def _fonts(theme: etree._Element) -> list[str]:
    latin = (theme.find(f".//a:{which}Font/a:latin", _NAMES) for which in ("major", "minor"))
    return ["" if each is None else each.get("typeface", "") for each in latin]


def _slots(theme: etree._Element, master: etree._Element) -> Mapping[str, Rgb]:
    """The colours of a theme by the names that slides give them."""
    scheme = theme.find(".//a:clrScheme", _NAMES)
    names = master.find("p:clrMap", _NAMES)
    found: dict[str, Rgb] = {}
    for slot in _SLOTS:
        entry = None
        if scheme is not None:
            entry = scheme.find(f"a:{slot if names is None else names.get(slot, slot)}/*", _NAMES)
        if entry is not None:
            digits = entry.get("lastClr") or entry.get("val", "")
            if len(digits) == 6:
                found[slot] = rgb(digits)
    return found


# --- layouts --------------------------------------------------------------------------------------


def _panels(
    layout: etree._Element, master: etree._Element, whole: Frame, slots: Mapping[str, Rgb]
) -> Iterator[Panel]:
    """What stands behind the slides of a layout, its ground first."""
    grounds = (part.find("p:cSld/p:bg", _NAMES) for part in (layout, master))
    ground = next((each for each in grounds if each is not None), None)
    yield Panel(whole, slots.get("bg1") if ground is None else _colour(ground, slots))
    parts = (layout,) if layout.get("showMasterSp") in ("0", "false") else (master, layout)
    for part in parts:
        for shape in part.iterfind("p:cSld/p:spTree/*", _NAMES):
            if shape.find(".//p:nvPr/p:ph", _NAMES) is None:
                yield from _panel(shape, slots)


def _panel(shape: etree._Element, slots: Mapping[str, Rgb]) -> Iterator[Panel]:
    """A shape that covers something: one that is filled, or a picture."""
    drawn = shape.find("p:spPr", _NAMES)
    place = None if drawn is None else drawn.find("a:xfrm", _NAMES)
    if drawn is None or place is None:
        return
    is_picture = shape.tag == f"{{{_NAMES['p']}}}pic"
    fills = ("a:solidFill", "a:gradFill", "a:blipFill", "a:pattFill")
    if is_picture or any(drawn.find(fill, _NAMES) is not None for fill in fills):
        offset, extent = place.find("a:off", _NAMES), place.find("a:ext", _NAMES)
        if offset is not None and extent is not None:
            x, y = (Emu(int(offset.get(name, "0"))) for name in ("x", "y"))
            width, height = (Emu(int(extent.get(name, "0"))) for name in ("cx", "cy"))
            yield Panel(Frame(x, y, width, height), _colour(drawn, slots))


def _colour(filled: etree._Element, slots: Mapping[str, Rgb]) -> Rgb | None:
    """The plain colour that something is filled with; nothing for any other sort of fill."""
    fill = next((each for each in filled.iterfind(".//a:solidFill/*", _NAMES)), None)
    reference = filled.find("p:bgRef/*", _NAMES)
    fill = reference if fill is None else fill
    if fill is None:
        return None
    digits = fill.get("val", "")
    known = slots.get(digits) or (rgb(digits) if len(digits) == 6 else None)
    if known is None:
        return None
    scaled, added = (
        int(each.get("val", "0")) / 100_000 if (each := fill.find(name, _NAMES)) is not None else at
        for name, at in (("a:lumMod", 1.0), ("a:lumOff", 0.0))
    )
    return modified(known, scaled, added)
