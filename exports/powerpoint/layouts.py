"""The layouts of a template: what each of their placeholders already says."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from exports.powerpoint.markup import Element, Markup, qualified, unparsed
from exports.powerpoint.text import Facets, level_facets
from exports.slides.boxes import Emu, Frame

_TITLES: Final = ("title", "ctrTitle")
_FOOT: Final = ("dt", "ftr", "sldNum")
# What a text body keeps free at its sides when nothing is said (ECMA-376, part 1, 21.1.2.1.1).
_INSETS: Final = {"lIns": "91440", "tIns": "45720", "rIns": "91440", "bIns": "45720"}


@dataclass(frozen=True)
class Placeholder:
    """A placeholder as a slide inherits it; ``kind`` is its type in the file.

    ``reference`` is what a slide writes to take it up, ``body`` the attributes of its text body,
    ``levels`` the look of its nine levels, ``fill`` the colour of the first.
    """

    kind: str
    reference: Mapping[str, str]
    frame: Frame | None
    body: Mapping[str, str]
    round: bool
    levels: tuple[Facets, ...]
    fill: Markup | None


Layout = Mapping[int, Placeholder]


def placeholders(layout: Element, master: Element) -> Layout:
    """The placeholders of a layout by their index, 0 for the title.

    What a layout leaves unsaid comes from the master's placeholder of the same sort, then from
    the master's text styles (ECMA-376, part 1, 19.3.1.36).
    """
    found: dict[int, Placeholder] = {}
    masters = {_sort(shape): shape for shape in _shapes(master)}
    for shape in _shapes(layout):
        reference = _reference(shape)
        kind = reference.get("type", "")
        index = 0 if kind in _TITLES else int(reference.get("idx", "0"))
        chain = [shape]
        if (above := masters.get(_sort(shape))) is not None:
            chain.append(above)
        levels = tuple(_level(chain, master, kind, rank) for rank in range(1, 10))
        found[index] = Placeholder(
            kind=kind,
            reference={
                name: value for name, value in reference.items() if name != "hasCustomPrompt"
            },
            frame=next((frame for one in chain if (frame := _frame(one))), None),
            body=_body(chain),
            round=shape.find(f"{qualified('p:spPr')}/{qualified('a:prstGeom')}[@prst='ellipse']")
            is not None,
            levels=levels,
            fill=_fill(chain),
        )
    return found


def _shapes(part: Element) -> Iterable[Element]:
    return (shape for shape in part.iter(qualified("p:sp")) if _mark(shape) is not None)


def _mark(shape: Element) -> Element | None:
    return shape.find("/".join(map(qualified, ("p:nvSpPr", "p:nvPr", "p:ph"))))


def _reference(shape: Element) -> dict[str, str]:
    mark = _mark(shape)
    return {} if mark is None else _attributes(mark)


def _attributes(found: Element) -> dict[str, str]:
    return {str(name): str(value) for name, value in found.items()}


def _sort(shape: Element) -> str:
    kind = _reference(shape).get("type", "")
    if kind in _TITLES:
        return "title"
    return kind if kind in _FOOT else "body"


def _frame(shape: Element) -> Frame | None:
    place = shape.find(f"{qualified('p:spPr')}/{qualified('a:xfrm')}")
    if place is None:
        return None
    offset, extent = place.find(qualified("a:off")), place.find(qualified("a:ext"))
    if offset is None or extent is None:
        return None
    x, y = (Emu(int(offset.get(name, "0"))) for name in ("x", "y"))
    width, height = (Emu(int(extent.get(name, "0"))) for name in ("cx", "cy"))
    return Frame(x, y, width, height)


def _body(chain: list[Element]) -> Mapping[str, str]:
    said: dict[str, str] = {**_INSETS, "anchor": "t"}
    for shape in reversed(chain):
        body = shape.find(f"{qualified('p:txBody')}/{qualified('a:bodyPr')}")
        if body is not None:
            said |= _attributes(body)
    return said


def _level(chain: list[Element], master: Element, kind: str, rank: int) -> Facets:
    styles = "otherStyle"
    if kind in _TITLES:
        styles = "titleStyle"
    elif kind not in _FOOT:
        styles = "bodyStyle"
    name = qualified(f"a:lvl{rank}pPr")
    said: dict[str, str] = {}
    base = master.find(f"{qualified('p:txStyles')}/{qualified(f'p:{styles}')}/{name}")
    if base is not None:
        said |= level_facets(base)
    for shape in reversed(chain):
        own = shape.find(f"{qualified('p:txBody')}/{qualified('a:lstStyle')}/{name}")
        if own is not None:
            said |= level_facets(own)
    return frozenset(said.items())


def _fill(chain: list[Element]) -> Markup | None:
    steps = ("p:txBody", "a:lstStyle", "a:lvl1pPr", "a:defRPr", "a:solidFill")
    path = "/".join(map(qualified, steps))
    return next((unparsed(fill) for shape in chain if (fill := shape.find(path)) is not None), None)
