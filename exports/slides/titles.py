"""What stands on every slide: its title by its steps, its rubric, its source, its footer."""

from __future__ import annotations

from dataclasses import dataclass, replace

from exports.slides.boxes import Colour, TextBox, TextLine
from exports.slides.drawing import text_box
from exports.slides.fitting import Fitted, clip_to, clipped, fitted
from exports.slides.geometry import Area
from exports.slides.look import FOOTER, RUBRIC, SOURCE, TITLE, Look
from exports.slides.setting import PITCH, Style, height, serif, set_words


@dataclass(frozen=True)
class TitleStyle:
    """How a layout says its title: steps in points, and the colour of its rubric beside it."""

    style: Style
    steps: tuple[float, ...]
    most_lines: int | None = None
    one_line: float | None = None  # a larger step, kept only where the title takes one line
    rubric: Colour = Colour.BRICK
    rubric_lines: int = 1


_EVERYDAY = TitleStyle(serif(36), (36, 32), most_lines=2, one_line=40)
_NIGHT = serif(48, Colour.WHITE)
_SPEAKER = TitleStyle(Style(18, colour=Colour.MUTED), (18,), most_lines=1)
_COVER = TitleStyle(_NIGHT, (60, 48, 40, 36), rubric=Colour.LAMP, rubric_lines=2)
_BALANCED_FROM = 28.0
_STYLES = {
    "Couverture": _COVER,
    "Couverture avec image": _COVER,
    "Partie": TitleStyle(serif(64, Colour.WHITE, 0.92), (64, 54, 48, 40), rubric=Colour.LAMP),
    "Affirmation": TitleStyle(serif(48, spacing=1.0), (60, 54, 48, 40, 36)),
    "Citation": _SPEAKER,
    "Citation avec portrait": _SPEAKER,
    "Image et légende": TitleStyle(serif(30), (30, 28, 24, 20)),
    "Thème de table ronde": TitleStyle(
        serif(40, Colour.WHITE, 0.98), (40, 36, 32, 28, 24), rubric=Colour.LAMP
    ),
    "Clôture": TitleStyle(serif(36, Colour.WHITE), (36, 32, 28), rubric=Colour.LAMP),
}


def fitted_title(look: Look, layout: str, title: str, area: Area | None = None) -> Fitted:
    """A title at its step in a layout: one line at the larger step beats two at a smaller one.

    ``area`` is where it stands, its place in the layout unless given.
    """
    kind = _STYLES.get(layout, _EVERYDAY)
    room = area or look.area(layout, TITLE)

    def compose(size: float) -> tuple[TextLine, ...]:
        return set_words(title, room.width, kind.style.at(size))

    if kind.one_line is not None:
        single = fitted((kind.one_line,), compose, room.height, most_lines=1)
        if single.fits:
            return single
    return fitted(kind.steps, compose, room.height, most_lines=kind.most_lines)


def title_box(
    look: Look,
    layout: str,
    title: str,
    mark: str = "",
    about: tuple[str, ...] = (),
    *,
    area: Area | None = None,
) -> tuple[TextBox, bool]:
    """The title in its place, and whether all of it stands there; what does not ends in "…".

    ``mark`` follows the title, whole in any case: "(suite)". ``area`` is where it stands, its place
    in the layout unless given.
    """

    def marked(words: str) -> str:
        return f"{words} {mark}".strip()

    whole = fitted_title(look, layout, marked(title), area)
    shown = whole
    if not whole.fits:
        cut = clip_to(title, lambda words: fitted_title(look, layout, marked(words), area).fits)
        shown = fitted_title(look, layout, marked(cut), area)
    box = text_box(
        "title",
        area or look.area(layout, TITLE),
        shown.lines,
        anchor=look.placeholder(layout, TITLE).anchor,
        placeholder=TITLE,
        about=about,
        balanced=shown.size >= _BALANCED_FROM,
    )
    return box, whole.fits


def rubric_boxes(look: Look, layout: str, rubric: str) -> tuple[tuple[TextBox, ...], bool]:
    """The short line over the title, on a cover perhaps two, and whether all of it stands there."""
    kind = _STYLES.get(layout, _EVERYDAY)
    style = Style(18, bold=True, colour=kind.rubric)
    boxes, whole = _line(look, layout, RUBRIC, rubric, style, most=kind.rubric_lines)
    return tuple(replace(box, key="rubric") for box in boxes), whole


def source_boxes(look: Look, layout: str, source: str) -> tuple[tuple[TextBox, ...], bool]:
    """The line under a slide, and whether all of it stands there."""
    boxes, whole = _line(look, layout, SOURCE, source, Style(18, colour=Colour.MUTED))
    return tuple(replace(box, key="source") for box in boxes), whole


def _line(
    look: Look, layout: str, index: int, words: str, style: Style, *, most: int = 1
) -> tuple[tuple[TextBox, ...], bool]:
    words = " ".join(words.split("\n")).strip()
    if not words:
        return (), True
    if not look.has(layout, index):
        return (), False
    room = look.area(layout, index)
    shown = clipped(words, room.width, style, max(int(room.height / (PITCH * style.size)), most))
    lines = set_words(shown, room.width, style)
    box = text_box(
        "line",
        replace(room, height=max(room.height, height(lines))),
        lines,
        anchor=look.placeholder(layout, index).anchor,
        placeholder=index,
        balanced=True,
    )
    return (box,), shown == words


def footer(look: Look, layout: str, date: str, head: str) -> str:
    """The date and the title of the day in the width of the footer, cut with "…"."""
    words = "   ".join(part for part in (date, head) if part)
    if not words or not look.has(layout, FOOTER):
        return ""
    return clipped(words, look.area(layout, FOOTER).width, Style(18))
