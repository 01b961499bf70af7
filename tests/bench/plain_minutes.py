"""The same minutes, written the plain platypus way: a story, and a table of contents."""

from __future__ import annotations

import dataclasses
import io
from collections.abc import Iterator
from xml.sax.saxutils import escape

from reportlab.lib.styles import ParagraphStyle, getSampleStyleSheet
from reportlab.pdfbase.pdfmetrics import registerFont
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import (
    BaseDocTemplate,
    Flowable,
    Frame,
    PageTemplate,
    Paragraph,
    Table,
)
from reportlab.platypus.tableofcontents import TableOfContents

from exports import document as doc
from exports.document import Document, plain
from exports.fonts import font

_FACE = "SourceSans3-Regular"


class _Template(BaseDocTemplate):
    """A template that tells the table of contents of each heading."""

    def afterFlowable(self, flowable: Flowable) -> None:  # noqa: N802  named by reportlab
        if isinstance(flowable, Paragraph) and flowable.style.name.startswith("Heading"):
            level = int(flowable.style.name[-1]) - 1
            self.notify("TOCEntry", (level, flowable.getPlainText(), self.page))


def write_plainly(document: Document) -> bytes:
    """A PDF that holds the same texts in the same order, untagged."""
    registerFont(TTFont(_FACE, str(font(_FACE).path)))
    file = io.BytesIO()
    template = _Template(file)
    frame = Frame(template.leftMargin, template.bottomMargin, template.width, template.height)
    template.addPageTemplates([PageTemplate(frames=[frame], onPage=_number)])
    template.multiBuild([TableOfContents(), *_story(document)])
    return file.getvalue()


def _number(canvas: object, template: BaseDocTemplate) -> None:
    canvas.drawString(60, 30, str(template.page))  # type: ignore[attr-defined]  # a canvas


def _story(document: Document) -> Iterator[Flowable]:
    styles = getSampleStyleSheet()
    text = ParagraphStyle("text", fontName=_FACE, fontSize=10.5, leading=14, spaceAfter=7)
    for section in document.sections:
        if section.title:
            heading = ParagraphStyle(
                f"Heading{max(1, section.level)}",
                parent=styles[f"Heading{max(1, section.level)}"],
                fontName=_FACE,
            )
            yield Paragraph(escape(section.title), heading)
        for block in section.blocks:
            yield from _block(block, text)


def _block(block: doc.Block, style: ParagraphStyle) -> Iterator[Flowable]:
    match block:
        case doc.Table():
            rows = [[Paragraph(escape(column.head), style) for column in block.columns]]
            rows += [
                [Paragraph(escape(plain(cell)), style) for cell in r.cells] for r in block.rows
            ]
            yield Table(rows, repeatRows=1)
        case doc.Contents():
            pass
        case _:
            for words in _texts(block):
                yield Paragraph(escape(words), style)


def _texts(value: object) -> Iterator[str]:
    """Whatever a block says, in the order it says it."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for each in value:
            yield from _texts(each)
    elif dataclasses.is_dataclass(value):
        for field in dataclasses.fields(value):
            if field.name not in {"key", "about", "language", "content"}:
                yield from (words for words in _texts(getattr(value, field.name)) if words)
