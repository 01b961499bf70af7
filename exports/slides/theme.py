"""What a template says of its colours, and of what its layouts draw by themselves."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from lxml import etree

from exports.colours import distance, lightened
from exports.slides.boxes import Colour, Emu, Frame, Geometry, ShapeBox
from exports.slides.palette import MIXTURES, palette

_NAMES: Final = {
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "p": "http://schemas.openxmlformats.org/presentationml/2006/main",
}
_GEOMETRIES: Final = {"rect": Geometry.RECTANGLE, "ellipse": Geometry.ELLIPSE}
_WHOLE: Final = 100_000  # a share of one, as the format counts them
_HOUSE: Final[Mapping[str, str]] = MappingProxyType(  # for what a theme leaves unsaid
    {
        "tx1": "1C1E22", "bg1": "FFFFFF", "tx2": "14284F", "bg2": "F9F6F1",
        "accent1": "9C3018", "accent2": "14284F", "accent3": "2373B8",
        "accent4": "9D6500", "accent5": "07604E", "accent6": "8F3D80",
    }
)  # fmt: skip


@dataclass(frozen=True)
class Decoration:
    """What a layout draws under the boxes of a slide: its ground, then shapes from back to front.

    Shapes other than rectangles and ellipses, and pictures, are not among them.
    """

    ground: Colour = Colour.WHITE
    shapes: tuple[ShapeBox, ...] = ()


def read_colours(theme: etree._Element | None, master: etree._Element) -> Mapping[str, str]:
    """The colours that a master names tx1, bg1, accent1…, as six hexadecimal digits."""
    scheme = None if theme is None else theme.find(".//a:clrScheme", _NAMES)
    said = {
        etree.QName(slot).localname: digits
        for slot in (() if scheme is None else scheme)
        for digits in (_own_digits(slot),)
        if digits
    }
    names = master.find("p:clrMap", _NAMES)
    mapped = {slot: (names.get(slot, slot) if names is not None else slot) for slot in _HOUSE}
    return MappingProxyType({slot: said.get(name, _HOUSE[slot]) for slot, name in mapped.items()})


def read_decoration(
    layout: etree._Element, master: etree._Element, colours: Mapping[str, str]
) -> Decoration:
    """What a layout draws; the master's shapes come first unless the layout hides them."""
    ground = _ground(layout, colours) or _ground(master, colours) or Colour.WHITE
    under = () if layout.get("showMasterSp") in {"0", "false"} else _shapes(master, colours)
    return Decoration(ground, (*under, *_shapes(layout, colours)))


def read_colour(fill: etree._Element | None, colours: Mapping[str, str]) -> Colour | None:
    """The colour of what holds a plain fill, or ``None`` where it holds none.

    A colour that the house does not know is the nearest of those it knows.
    """
    named = None if fill is None else fill.find("a:schemeClr", _NAMES)
    if fill is None:
        return None
    if named is not None:
        mixture = (named.get("val", ""), _share(named, "lumMod", 100), _share(named, "lumOff", 0))
        if mixture in _KNOWN:
            return _KNOWN[mixture]
        base = colours.get(mixture[0])
        digits = lightened(base, mixture[1] / 100, mixture[2] / 100) if base else ""
    else:
        digits = _own_digits(fill)
    if not digits:
        return None
    shown = palette(colours)
    return min(Colour, key=lambda colour: distance(shown[colour], digits))


_KNOWN: Final[Mapping[tuple[str, int, int], Colour]] = MappingProxyType(
    {(colour.value, 100, 0): colour for colour in Colour if colour not in MIXTURES}
    | {(slot.value, scaled, added): colour for colour, (slot, scaled, added) in MIXTURES.items()}
)


def _share(colour: etree._Element, name: str, default: int) -> int:
    said = colour.find(f"a:{name}", _NAMES)
    return default if said is None else int(said.get("val", "0")) * 100 // _WHOLE


def _own_digits(holder: etree._Element) -> str:
    """The digits of a colour that is no colour of the theme."""
    plain = holder.find("a:srgbClr", _NAMES)
    if plain is not None:
        return plain.get("val", "").upper()
    system = holder.find("a:sysClr", _NAMES)
    return "" if system is None else system.get("lastClr", "").upper()


def _ground(part: etree._Element, colours: Mapping[str, str]) -> Colour | None:
    for path in ("p:cSld/p:bg/p:bgPr/a:solidFill", "p:cSld/p:bg/p:bgRef"):
        found = read_colour(part.find(path, _NAMES), colours)
        if found is not None:
            return found
    return None


def _shapes(part: etree._Element, colours: Mapping[str, str]) -> tuple[ShapeBox, ...]:
    return tuple(
        shape
        for rank, found in enumerate(part.iterfind("p:cSld/p:spTree/p:sp", _NAMES))
        for shape in _shape(found, rank, colours)
    )


def _shape(found: etree._Element, rank: int, colours: Mapping[str, str]) -> Iterator[ShapeBox]:
    form = found.find("p:spPr/a:prstGeom", _NAMES)
    frame = read_frame(found)
    if found.find("p:nvSpPr/p:nvPr/p:ph", _NAMES) is not None or form is None or frame is None:
        return
    geometry = _GEOMETRIES.get(form.get("prst", ""))
    fill = read_colour(found.find("p:spPr/a:solidFill", _NAMES), colours)
    line = found.find("p:spPr/a:ln", _NAMES)
    outline = None if line is None else read_colour(line.find("a:solidFill", _NAMES), colours)
    if geometry is None or (fill is None and outline is None):
        return
    identity = found.find("p:nvSpPr/p:cNvPr", _NAMES)
    yield ShapeBox(
        key=f"decoration.{rank}",
        name="" if identity is None else identity.get("name", ""),
        frame=frame,
        geometry=geometry,
        fill=fill,
        outline=outline,
        outline_width=1.0 if line is None else int(line.get("w", "12700")) / 12_700,
    )


def read_frame(shape: etree._Element) -> Frame | None:
    """Where a shape stands, when it says so itself."""
    place, extent = (shape.find(f"p:spPr/a:xfrm/a:{name}", _NAMES) for name in ("off", "ext"))
    if place is None or extent is None:
        return None
    return Frame(
        Emu(int(place.get("x", "0"))),
        Emu(int(place.get("y", "0"))),
        Emu(int(extent.get("cx", "0"))),
        Emu(int(extent.get("cy", "0"))),
    )
