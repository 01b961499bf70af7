"""The galley: a document set in one long column, in slugs that no page break parts."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TypeAlias

from exports.document import Image
from exports.pdf.setting import Line, baseline
from exports.pdf.structure import Element
from exports.pdf.style import Colour, Style


@dataclass(frozen=True, slots=True)
class Letters:
    """A line of text; ``x`` and ``y`` from the top left of the slug to its baseline."""

    line: Line
    x: float
    y: float
    element: Element | None


@dataclass(frozen=True, slots=True)
class Box:
    """A filled rectangle: a rule, a bar, a ground. Only in a figure has it an element."""

    x: float
    y: float
    width: float
    height: float
    colour: Colour
    element: Element | None = None


@dataclass(frozen=True, slots=True)
class Curve:
    """A line through points."""

    points: tuple[tuple[float, float], ...]
    width: float
    colour: Colour
    element: Element | None = None


@dataclass(frozen=True, slots=True)
class Photograph:
    """A picture that fills its frame, cropped around its point of interest."""

    image: Image
    x: float
    y: float
    width: float
    height: float
    element: Element


@dataclass(frozen=True, slots=True)
class PageOf:
    """The number of the page where a heading stands, known once pages are made; set to the right.

    The words from ``x`` to ``right`` lead there; ``title`` says where that is.
    """

    key: str
    title: str
    x: float
    right: float
    y: float
    style: Style
    element: Element


Mark: TypeAlias = Letters | Box | Curve | Photograph | PageOf


@dataclass(frozen=True, slots=True)
class Anchor:
    """A heading that links and bookmarks lead to."""

    key: str
    title: str
    level: int


@dataclass(frozen=True, slots=True)
class Slug:
    """A piece of the column: its height, the room wanted around it, and its marks.

    ``keeps`` holds it on the page of the next slug. ``room`` is what must be left under it on its
    page. ``heads`` are printed again where it opens a page. ``figure`` is the element whose bounds
    it is. ``lines`` are the baselines of running text, which a draft numbers. ``least`` is the
    share of its size to which a picture may shrink to stand where it is; it may also wait for the
    next page while the text goes on. ``is_row`` is true in tables. ``about`` are records it shows.
    """

    height: float
    marks: tuple[Mark, ...] = ()
    before: float = 0.0
    after: float = 0.0
    keeps: bool = False
    room: float = 0.0
    heads: tuple[Slug, ...] = ()
    anchor: Anchor | None = None
    figure: Element | None = None
    lines: tuple[float, ...] = ()
    least: float = 1.0
    is_row: bool = False
    about: tuple[str, ...] = ()


Galley: TypeAlias = tuple[Slug, ...]


def letters(
    lines: Iterable[Line], style: Style, element: Element | None, x: float = 0.0, y: float = 0.0
) -> tuple[Letters, ...]:
    """Lines one under the other, from ``y``."""
    return tuple(
        Letters(line, x, y + index * style.leading + baseline(style), element)
        for index, line in enumerate(lines)
    )


def column(lines: Sequence[Line], style: Style, element: Element | None, x: float = 0.0) -> Galley:
    """Lines as slugs, a paragraph: none of its lines stands alone at the foot or head of a page."""
    last = len(lines) - 1
    return tuple(
        Slug(
            style.leading,
            letters((line,), style, element, x),
            before=style.before if index == 0 else 0.0,
            after=style.after if index == last else 0.0,
            keeps=index < last and index in {0, last - 1},
            lines=(baseline(style),) if style.counted else (),
        )
        for index, line in enumerate(lines)
    )


def kept(galley: Galley) -> Galley:
    """A galley held on one page, and on that of what follows."""
    return tuple(replace(slug, keeps=True) for slug in galley)


def together(galley: Galley) -> Galley:
    """A galley held on one page."""
    return (*kept(galley[:-1]), *galley[-1:])


def spaced(galley: Galley, *, before: float = 0.0, after: float = 0.0) -> Galley:
    """A galley with at least this much room around it."""
    if not galley:
        return ()
    first, *rest = galley
    opened = (replace(first, before=max(first.before, before)), *rest)
    *head, last = opened
    return (*head, replace(last, after=max(last.after, after)))


def height(galley: Iterable[Slug]) -> float:
    """The height of a galley on a page that it begins."""
    total = room = 0.0
    for slug in galley:
        total += (max(room, slug.before) if total else 0.0) + slug.height
        room = slug.after
    return total


def shifted(mark: Mark, x: float, y: float) -> Mark:
    """A mark moved to the right and down."""
    match mark:
        case Curve():
            return replace(mark, points=tuple((a + x, b + y) for a, b in mark.points))
        case PageOf():
            return replace(mark, x=mark.x + x, right=mark.right + x, y=mark.y + y)
        case _:
            return replace(mark, x=mark.x + x, y=mark.y + y)


def joined(galley: Galley) -> Slug:
    """A galley as one slug."""
    marks: list[Mark] = []
    lines: list[float] = []
    at = room = 0.0
    for slug in galley:
        at += max(room, slug.before) if at else 0.0
        marks += [shifted(mark, 0.0, at) for mark in slug.marks]
        lines += [at + line for line in slug.lines]
        at += slug.height
        room = slug.after
    return Slug(
        at,
        tuple(marks),
        before=galley[0].before if galley else 0.0,
        after=room,
        lines=tuple(lines),
    )


def shrunk(slug: Slug, share: float) -> Slug:
    """A slug of a picture at a share of its size."""
    marks = tuple(
        replace(mark, width=mark.width * share, height=mark.height * share)
        if isinstance(mark, Photograph)
        else mark
        for mark in slug.marks
    )
    return replace(slug, height=slug.height * share, marks=marks)
