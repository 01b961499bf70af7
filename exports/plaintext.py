"""A document as plain text: what it says in the order it says it, to be read, aloud or in a test.

Headings begin with ``#``, items with ``-`` or their number, pictures stand in square brackets by
what they show, notes begin with ``>``. Nothing reads these signs back.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import assert_never

from exports.document import (
    Acrostic,
    Appointment,
    Block,
    Bullets,
    Card,
    Chart,
    Contents,
    Contrast,
    Document,
    Entries,
    Facts,
    Form,
    Image,
    Item,
    Logos,
    Notice,
    Number,
    Numbers,
    Paragraph,
    People,
    Picture,
    Programme,
    Quote,
    Roadmap,
    Section,
    Signatures,
    Table,
    Words,
    plain,
)

NBSP = "\u00a0"


def write(document: Document) -> str:
    """The text of a document, a blank line between blocks, ending with a line feed."""
    blocks = [_lines(_head(document))]
    parts = {part.key: part.title for part in document.parts}
    current = ""
    for section in document.sections:
        if section.part != current:
            current = section.part
            blocks.append(f"=== {parts.get(current, current)} ===")
        blocks.extend(_section(section, document))
    return "\n\n".join(block for block in blocks if block) + "\n"


def _head(document: Document) -> Iterator[str]:
    yield document.title
    yield _row(document.author, document.organisation, document.subject)
    yield _row(document.running_head, document.running_date, document.running_foot)
    yield document.margin_mark


def _section(section: Section, document: Document) -> Iterator[str]:
    heading = section.title
    if section.title and section.level:
        heading = f"{'#' * section.level} {section.title}"
    yield _lines((section.rubric, f"({heading})" if section.hidden else heading))
    for block in section.blocks:
        yield _lines(_block(block, document))
    yield section.source
    yield _lines(f"> {line}" for note in section.notes for line in note.split("\n"))


def _block(block: Block, document: Document) -> Iterable[str]:  # noqa: C901, PLR0911, PLR0912 - one case a block
    """The lines of a block."""
    match block:
        case Paragraph():
            return (plain(block.text),)
        case Bullets():
            return _items(block.items, numbered=block.numbered)
        case Quote():
            return _quote(block)
        case Numbers():
            return (line for number in block.items for line in _number(number))
        case Chart():
            return _chart(block)
        case Picture():
            return _image(block.image), block.caption, block.credit
        case Logos():
            return map(_image, block.images)
        case Table():
            return _table(block)
        case People():
            return map(_card, block.items)
        case Entries():
            return (
                _hung(f"{rank}. ", _lines((entry.title, entry.details)))
                for rank, entry in enumerate(block.items, block.first)
            )
        case Programme():
            return (_row(slot.when, slot.title, slot.who) for slot in block.slots)
        case Contrast():
            return _facing(block)
        case Roadmap():
            return (*_facing(block), *(f"{left + 1} → {right + 1}" for left, right in block.links))
        case Words():
            return (word if n is None else f"{word} ({n})" for word, n in block.items)
        case Acrostic():
            lines = (f"{line.small}{line.initial}{line.rest}" for line in block.lines)
            return ("".join((*lines, block.tail)).strip(),)
        case Notice():
            return block.label, plain(block.text), block.note
        case Facts():
            return (_row(label, plain(text)) for label, text in block.rows)
        case Appointment():
            return block.dates, block.place, block.call
        case Signatures():
            return (*(_row(role, name) for role, name in block.signers), block.words)
        case Contents():
            return (block.head, *_contents(document))
        case _:
            assert_never(block)


def _items(items: Iterable[Item], *, numbered: bool = False) -> Iterator[str]:
    rank = 0
    for item in items:
        rank += item.level == 0
        sign = f"{rank}. " if numbered and item.level == 0 else "- "
        yield _hung("  " * item.level + sign, plain(item.text))


def _quote(quote: Quote) -> Iterator[str]:
    yield quote.label
    verbatim = quote.form is Form.VERBATIM
    yield f"«{NBSP}{quote.words}{NBSP}»" if verbatim else quote.words
    who = _row(quote.author, quote.function)
    yield f"— {who}" if who else ""
    if quote.portrait:
        yield _image(quote.portrait)


def _number(number: Number) -> Iterator[str]:
    said = " ".join(part for part in (number.qualifier, number.value, number.label) if part)
    yield _row(said, number.perimeter)
    for value, label in number.parts:
        yield _hung("  - ", f"{value} {label}")


def _chart(chart: Chart) -> Iterator[str]:
    yield chart.caption
    yield _cells("", *(series.name for series in chart.series))
    for index, category in enumerate(chart.categories):
        values = (series.values[index] for series in chart.series)
        yield _cells(category, *(_value(value, chart.unit) for value in values))
    for number in (chart.whole, chart.part):
        if number:
            yield from _number(number)
    yield f"[{chart.alternative}]" if chart.alternative else ""


def _value(value: float | None, unit: str) -> str:
    """A value of a chart, as short as it is exact."""
    if value is None:
        return ""
    return f"{int(value) if value == int(value) else value}{unit}"


def _table(table: Table) -> Iterator[str]:
    yield _cells(*(column.head for column in table.columns))
    for row in table.rows:
        yield _cells(*map(plain, row.cells))
    yield f"[{table.alternative}]" if table.alternative else ""


def _card(card: Card) -> str:
    short = f"({card.organisation_short})" if card.organisation_short else ""
    organisation = " ".join(part for part in (card.organisation, short) if part)
    face = _image(card.portrait) if card.portrait else f"[{card.initials}]" if card.initials else ""
    return _lines((_row(card.name, card.function, organisation), card.biography, face))


def _facing(block: Contrast | Roadmap) -> Iterator[str]:
    yield block.left_head
    yield from _items(block.left, numbered=isinstance(block, Roadmap))
    yield block.right_head
    yield from _items(block.right, numbered=isinstance(block, Roadmap))


def _contents(document: Document) -> Iterator[str]:
    for section in document.sections:
        if section.level and section.title:
            yield _hung("  " * (section.level - 1) + "- ", section.title)


def _image(image: Image) -> str:
    return f"[{image.alternative}]"


def _row(*parts: str) -> str:
    """What is known of something, side by side."""
    return _cells(*(part for part in parts if part))


def _cells(*cells: str) -> str:
    """A row of a table, with its empty cells; line breaks inside a cell are shown as a slash."""
    return " | ".join(cell.replace("\n", " / ") for cell in cells)


def _hung(sign: str, text: str) -> str:
    """A text after a sign, its further lines under the first."""
    return sign + text.replace("\n", "\n" + " " * len(sign))


def _lines(lines: Iterable[str]) -> str:
    return "\n".join(line for line in lines if line)
