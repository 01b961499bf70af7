"""Paragraphs and points in one column, as large as they fit, on as many slides as they ask."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TypeAlias, assert_never

from exports.document import (
    Bullets,
    Contents,
    Facts,
    Item,
    Mark,
    Notice,
    Paragraph,
    Role,
    Run,
    Signatures,
    Text,
    text_of,
)
from exports.slides.boxes import Colour, Face, Span, TextLine
from exports.slides.deck import EVERYDAY, Deck, Leaf
from exports.slides.drawing import text_box
from exports.slides.fitting import dealt_by_height, fitted, span_portions
from exports.slides.look import TEXT
from exports.slides.setting import (
    Style,
    height,
    letters,
    run_spans,
    set_paragraph,
    split_paragraphs,
)

TextBlock: TypeAlias = Paragraph | Bullets | Notice | Facts | Signatures | Contents

STEPS = (32.0, 28.0, 24.0)
_BODY = Style(24, spacing=1.05, after=10)
_SMALL = Style(18, colour=Colour.MUTED, spacing=1.05, after=10)
_HANG = 20.0
_STEP_IN = 22.0


@dataclass(frozen=True)
class Line:
    """A paragraph to set: its text, what it is for, its level and bullet, what it shows."""

    text: Text
    role: Role = Role.TEXT
    level: int = 0
    bullet: str = ""
    about: tuple[str, ...] = ()


def text_leaves(deck: Deck, blocks: Sequence[TextBlock]) -> tuple[Leaf, ...]:
    """Text blocks one under the other; each point stays whole where it fits on a slide."""
    lines = tuple(line for block in blocks for line in block_lines(block))
    if not lines:
        return ()
    room = deck.look.area(EVERYDAY, TEXT)
    best = fitted(STEPS, lambda size: set_lines(lines, room.width, size), room.height)
    pages = (best.lines,) if best.fits else paginated(lines, room.width, room.height)
    about = tuple(record for block in blocks for record in block.about)
    return tuple(
        Leaf(
            layout=EVERYDAY,
            boxes=(
                text_box(
                    blocks[0].key,
                    room,
                    page,
                    placeholder=TEXT,
                    about=about,
                    balanced=best.fits and _ends_short(page),
                ),
            ),
            about=about,
        )
        for page in pages
    )


def _ends_short(lines: Sequence[TextLine]) -> bool:
    """Whether a paragraph ends in a line of hardly a word, less than a quarter of its first one."""
    return any(
        len(letters(line.spans)) - line.breaks[-1] < line.breaks[1] / 4
        for line in lines
        if len(line.breaks) > 1
    )


def block_lines(block: TextBlock) -> tuple[Line, ...]:
    """The paragraphs of a text block, those without letters left out."""
    found: tuple[Line, ...]
    match block:
        case Paragraph():
            found = (Line(block.text, block.role, about=block.about),)
        case Bullets():
            found = item_lines(block.items, numbered=block.numbered)
        case Notice():
            label = text_of(block.label, Mark.STRONG)
            found = (Line(label), Line(block.text), Line(text_of(block.note), Role.SMALL))
        case Facts():
            found = tuple(
                Line((*text_of(f"{head}   ", Mark.STRONG), *text)) for head, text in block.rows
            )
        case Signatures():
            signers = (
                Line((*text_of(f"{role}   ", Mark.STRONG), Run(name)))
                for role, name in block.signers
            )
            found = (*signers, Line(text_of(block.words), Role.SMALL))
        case Contents():
            found = (Line(text_of(block.head)),)
        case _:
            assert_never(block)
    return tuple(line for line in found if any(run.text.strip() for run in line.text))


def item_lines(items: Sequence[Item], *, numbered: bool = False) -> tuple[Line, ...]:
    """The points of a list with their bullets, or numbered; what details a point has a dash."""
    found, count = [], 0
    for item in items:
        count += item.level == 0
        number = f"{count}."
        bullet = "–" if item.level else number if numbered else "•"
        found.append(Line(item.text, Role.TEXT, item.level, bullet, item.about))
    return tuple(found)


def set_lines(lines: Sequence[Line], width: float, size: float) -> tuple[TextLine, ...]:
    """Paragraphs at a step of the body, each set by its role and its level."""
    return tuple(part for line in lines for part in _set_line(line, width, size))


def _set_line(line: Line, width: float, size: float) -> tuple[TextLine, ...]:
    style = _style(line, size)
    return tuple(
        _set_spans(spans, line, width, style, first=first)
        for first, spans in _numbered(split_paragraphs(run_spans(line.text, style)))
    )


def _numbered(parts: Sequence[tuple[Span, ...]]) -> tuple[tuple[bool, tuple[Span, ...]], ...]:
    return tuple((k == 0, spans) for k, spans in enumerate(parts))


def _set_spans(
    spans: Sequence[Span], line: Line, width: float, style: Style, *, first: bool
) -> TextLine:
    if not line.bullet:
        return set_paragraph(spans, width, style)
    hang = max(_HANG, 0.9 * style.size) if len(line.bullet) == 1 else 1.5 * style.size
    indent = hang + _STEP_IN * min(line.level, 4)
    bullet = line.bullet if first else ""
    return set_paragraph(
        spans,
        width,
        style,
        indent=indent,
        hang=hang if first else 0.0,
        bullet=bullet,
        level=min(line.level, 4),
    )


def _style(line: Line, size: float) -> Style:
    if line.level:
        deep = line.level > 1
        return replace(
            _BODY,
            size=18.0 if deep else max(20.0, size - 4),
            colour=Colour.MUTED,
            after=4.0 if deep else 6.0,
        )
    style = _BODY.at(size)
    match line.role:
        case Role.TEXT:
            pass
        case Role.LEAD:
            style = _BODY.at(max(size, min(32.0, size + 4)))
        case Role.QUESTION:
            style = replace(style, face=Face.SERIF)
        case Role.WHEN:
            style = replace(style, bold=True, colour=Colour.BRICK)
        case Role.SMALL | Role.SOURCE:
            style = _SMALL
        case Role.SIGNATURE:
            style = _SMALL.at(20)
        case _:
            assert_never(line.role)
    return style


def paginated(lines: Sequence[Line], width: float, room: float) -> tuple[tuple[TextLine, ...], ...]:
    """Paragraphs at the last step dealt to slides; one higher than a slide is parted."""
    units = kept_together([unit for line in lines for unit in _units(line, width, room)], room)
    pages = dealt_by_height([height(unit) for unit in units], room, _BODY.after)
    return tuple(tuple(line for k in page for line in units[k]) for page in pages)


def kept_together(lines: Sequence[TextLine], room: float) -> tuple[tuple[TextLine, ...], ...]:
    """Points with their details, each that is not higher than a slide as one."""
    found: list[tuple[TextLine, ...]] = []
    for line in lines:
        if line.level and found and height((*found[-1], line)) <= room:
            found[-1] = (*found[-1], line)
        else:
            found.append((line,))
    return tuple(found)


def _units(line: Line, width: float, room: float) -> list[TextLine]:
    return [
        _set_spans(part, line, width, _style(line, STEPS[-1]), first=first and order == 0)
        for first, spans in _numbered(
            split_paragraphs(run_spans(line.text, _style(line, STEPS[-1])))
        )
        for order, part in enumerate(_parts(spans, line, width, room))
    ]


def _parts(
    spans: tuple[Span, ...], line: Line, width: float, room: float
) -> tuple[tuple[Span, ...], ...]:
    """The spans of a paragraph, parted where it is higher than a slide."""
    style = _style(line, STEPS[-1])
    widest = replace(spans[0], bold=any(each.bold for each in spans))

    def fits(text: str) -> bool:
        parted = (replace(widest, text=text),)
        return height((_set_spans(parted, line, width, style, first=True),)) <= room

    return span_portions(spans, fits)
