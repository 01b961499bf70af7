"""Charts: alone, or beside what is said of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from exports.document import (
    Chart,
    ChartKind,
    Column,
    Number,
    Paragraph,
    Row,
    Table,
    plain,
    text_of,
)
from exports.slides.boxes import Box, ChartBox, Colour, TextLine
from exports.slides.deck import Deck, Leaf
from exports.slides.drawing import text_box
from exports.slides.fitting import clipped, fitted
from exports.slides.geometry import Area
from exports.slides.look import CHART, TEXT
from exports.slides.numbers import number_words
from exports.slides.plots.scale import value_words
from exports.slides.rings import in_hole, part_beside, part_lines
from exports.slides.setting import Style, height, line_count, set_text, set_words
from exports.slides.tables import table_leaves

CHART_ALONE, CHART_AND_TEXT = "Graphique", "Graphique et texte"
_BODY = Style(24, spacing=1.05, after=6)
_CAPTION = Style(20, colour=Colour.MUTED)
_MOST_COLUMNS = 7
_NAME_OVER_COLUMN = 1.1  # a name may stand a little into the gaps beside its column
_BAR_PITCH = 21.6  # a bar lower than a line of its label says nothing


def chart_leaves(deck: Deck, chart: Chart, said: Sequence[Paragraph] = ()) -> tuple[Leaf, ...]:
    """A chart with the paragraphs that stand beside it.

    Columns too many or too narrow for their names become bars, bars too many become a table.
    """
    beside = _beside(deck, chart, said)
    layout = CHART_AND_TEXT if beside else CHART_ALONE
    room = deck.look.area(layout, CHART)
    drawn = _as_bars(chart, room.width)
    if not _drawable(deck, drawn):
        leaves = table_leaves(deck, as_table(deck, chart))
        return _with_notes(leaves, _numbers_of(deck, chart.whole, chart.part))
    caption: tuple[TextLine, ...] = ()
    notes: tuple[str, ...] = ()
    if chart.caption and not beside:
        shown = clipped(chart.caption, room.width, _CAPTION, 2)
        caption = set_words(shown, room.width, _CAPTION)
        notes = (chart.caption,) if shown != chart.caption else ()
    lower = height(caption) + 8 if caption else 0.0
    plot = Area(room.x, room.y, room.width, room.height - lower)
    boxes: list[Box] = [_chart_box(drawn, plot)]
    if caption:
        under = Area(room.x, plot.bottom + 8, room.width, lower - 8)
        boxes.append(text_box(f"{chart.key}:caption", under, caption, about=chart.about))
    if chart.kind is ChartKind.RING:
        middle, unsaid = in_hole(chart, plot)
        boxes.extend(middle)
        notes = (*notes, *_numbers_of(deck, *unsaid))
    else:
        notes = (*notes, *_numbers_of(deck, chart.whole, chart.part))
    if beside:
        place = deck.look.area(layout, TEXT)
        lines, fits = beside
        boxes.append(
            text_box(
                f"{chart.key}:text",
                place,
                lines,
                anchor=deck.look.placeholder(layout, TEXT).anchor,
                placeholder=TEXT,
                about=chart.about,
                balanced=True,
            )
        )
        notes = notes if fits else (*notes, *_words_beside(deck, chart, said))
    return (Leaf(layout=layout, boxes=tuple(boxes), notes=notes, about=chart.about),)


def _as_bars(chart: Chart, width: float) -> Chart:
    """A chart of columns as bars, where they are too many or narrower than their names."""
    if chart.kind is not ChartKind.COLUMN:
        return chart
    room = width / max(len(chart.categories), 1) * _NAME_OVER_COLUMN
    narrow = any(
        line_count(set_words(part, room, Style(20))) > most
        for name in chart.categories
        for most, parts in ((2, [name]), (1, name.split()))
        for part in parts
    )
    crowded = len(chart.categories) > _MOST_COLUMNS
    return replace(chart, kind=ChartKind.BAR) if crowded or narrow else chart


def _drawable(deck: Deck, chart: Chart) -> bool:
    if not chart.categories or not any(
        value is not None for series in chart.series for value in series.values
    ):
        return False
    if chart.kind is not ChartKind.BAR:
        return True
    room = deck.look.area(CHART_ALONE, CHART).height
    return room / len(chart.categories) >= _BAR_PITCH


def _chart_box(chart: Chart, plot: Area) -> ChartBox:
    crowded = chart.kind is ChartKind.BAR and plot.height / len(chart.categories) < 30
    size = 18.0 if crowded else 20.0
    return ChartBox(
        key=chart.key,
        frame=plot.frame,
        chart=chart,
        label_size=size,
        category_size=size,
        placeholder=CHART,
        about=chart.about,
    )


def _beside(
    deck: Deck, chart: Chart, said: Sequence[Paragraph]
) -> tuple[tuple[TextLine, ...], bool] | None:
    """What stands at the right of a chart: the part of a ring, then what is said of it."""
    plot = deck.look.area(CHART_AND_TEXT, CHART)
    part = part_beside(chart, plot) if chart.kind is ChartKind.RING else None
    if part is None and not said:
        return None
    room = deck.look.area(CHART_AND_TEXT, TEXT)

    def compose(size: float) -> tuple[TextLine, ...]:
        body = _BODY.at(size)
        texts = (line for each in said for line in set_text(each.text, room.width, body))
        caption = set_words(chart.caption, room.width, replace(_CAPTION, size=min(size, 20)))
        return (*part_lines(part, room.width, body), *texts, *caption)

    alone = part is not None and not part.value and not said
    best = fitted((28, 24, 20, 18) if alone else (24, 20, 18), compose, room.height)
    if best.fits:
        return best.lines, True
    kept = best.lines
    while height(kept) > room.height and len(kept) > 1:
        kept = kept[:-1]
    if height(kept) > room.height:
        kept = ()
    return (kept, False) if kept else None


def stands_beside(deck: Deck, chart: Chart, said: Sequence[Paragraph]) -> bool:
    """Whether paragraphs all stand beside their chart."""
    beside = _beside(deck, chart, said)
    return beside is not None and beside[1]


def _words_beside(deck: Deck, chart: Chart, said: Sequence[Paragraph]) -> tuple[str, ...]:
    texts = (*(plain(each.text) for each in said), chart.caption)
    return (*_numbers_of(deck, chart.part), *(words for words in texts if words))


def _numbers_of(deck: Deck, *numbers: Number | None) -> tuple[str, ...]:
    return tuple(number_words(deck, number) for number in numbers if number is not None)


def _with_notes(leaves: tuple[Leaf, ...], notes: tuple[str, ...]) -> tuple[Leaf, ...]:
    return tuple(
        replace(leaf, notes=(*leaf.notes, *notes)) if k == 0 else leaf
        for k, leaf in enumerate(leaves)
    )


def as_table(deck: Deck, chart: Chart) -> Table:
    """The values of a chart as rows, where they are too many to draw or none is known."""
    rows = tuple(
        Row(
            (
                text_of(name),
                *(
                    text_of(value_words(deck.words, series.values[k], chart))
                    if k < len(series.values)
                    else ()
                    for series in chart.series
                ),
            )
        )
        for k, name in enumerate(chart.categories)
    )
    heads = (Column("", 2.0, heads_row=True), *(Column(series.name) for series in chart.series))
    said = chart.caption or ("" if rows else chart.alternative)
    lines = (*rows, Row((text_of(said), *((),) * len(chart.series)))) if said else rows
    return Table(
        key=chart.key,
        about=chart.about,
        columns=heads,
        rows=lines,
        alternative=chart.alternative,
    )
