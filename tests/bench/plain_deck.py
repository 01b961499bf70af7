"""The same slides, written the plain python-pptx way: what its documentation shows first."""

from __future__ import annotations

import io
from typing import Any, assert_never

from pptx import Presentation
from pptx.chart.data import CategoryChartData
from pptx.enum.chart import XL_CHART_TYPE
from pptx.enum.shapes import MSO_SHAPE
from pptx.util import Emu, Pt

from exports.slides.boxes import (
    Box,
    ChartBox,
    ConnectorBox,
    PictureBox,
    ShapeBox,
    Slides,
    TableBox,
    TextBox,
    TextLine,
)


def write_plainly(slides: Slides) -> bytes:
    """A deck that holds the same texts, tables, charts and notes at the same places."""
    deck = Presentation()
    deck.slide_width, deck.slide_height = Emu(slides.width), Emu(slides.height)
    for slide in slides.slides:
        page = deck.slides.add_slide(deck.slide_layouts[5])
        page.shapes.title.text = slide.title
        for box in slide.boxes:
            if not (isinstance(box, TextBox) and box.placeholder == 0):
                _add(page.shapes, box)
        if slide.notes:
            page.notes_slide.notes_text_frame.text = "\n".join(slide.notes)
    file = io.BytesIO()
    deck.save(file)
    return file.getvalue()


def _add(shapes: Any, box: Box) -> None:
    frame = tuple(
        Emu(side) for side in (box.frame.x, box.frame.y, box.frame.width, box.frame.height)
    )
    match box:
        case TextBox():
            _fill(shapes.add_textbox(*frame).text_frame, box.paragraphs)
        case ShapeBox():
            _fill(shapes.add_shape(MSO_SHAPE.RECTANGLE, *frame).text_frame, box.paragraphs)
        case TableBox():
            table = shapes.add_table(len(box.rows), len(box.widths), *frame).table
            for row, cells in enumerate(box.rows):
                for column, cell in enumerate(cells):
                    _fill(table.cell(row, column).text_frame, cell.paragraphs)
        case ChartBox():
            data = CategoryChartData()
            data.categories = box.chart.categories
            for series in box.chart.series:
                data.add_series(series.name, series.values)
            shapes.add_chart(XL_CHART_TYPE.COLUMN_CLUSTERED, *frame, data)
        case ConnectorBox() | PictureBox():
            pass  # the days measured here have neither
        case _:
            assert_never(box)


def _fill(text_frame: Any, paragraphs: tuple[TextLine, ...]) -> None:
    for rank, line in enumerate(paragraphs):
        paragraph = text_frame.paragraphs[0] if rank == 0 else text_frame.add_paragraph()
        for span in line.spans:
            run = paragraph.add_run()
            run.text = span.text
            run.font.size, run.font.bold = Pt(span.size), span.bold
