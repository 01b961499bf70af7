"""Printing the pages of a PDF: the paper shows just what the PDF does."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QRectF, QSize, QSizeF, Signal
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument, QPdfPageRenderer
from PySide6.QtPrintSupport import QPrinter

_FINEST: Final = 300
"""Dots in an inch: as fine as print is read, and a page still fits in memory."""


def pages_asked(printer: QPrinter, count: int) -> tuple[int, ...]:
    """The pages that somebody wants of so many, from 0."""
    return tuple(range((printer.fromPage() or 1) - 1, min(printer.toPage() or count, count)))


def file_of(printer: QPrinter) -> Path | None:
    """The PDF file that stands for a printer; nothing for a printer of paper."""
    is_file = printer.outputFormat() is QPrinter.OutputFormat.PdfFormat
    return Path(printer.outputFileName()) if is_file and printer.outputFileName() else None


class Printing(QObject):
    """Pages of a document, its own from now on, painted for a printer one by one in a thread.

    ``reached`` gives how many are printed; ``over`` says that no more will be, ``whole``
    whether all were.
    """

    reached = Signal(int)
    over = Signal()

    def __init__(self, document: QPdfDocument, printer: QPrinter, parent: QObject) -> None:
        super().__init__(parent)
        self._document, self._printer = document, printer
        self.file = file_of(printer)
        printer.setFullPage(True)
        first = document.pagePointSize(0)
        printer.setPageOrientation(QPageLayout.Orientation.Portrait)
        if printer.outputFormat() is QPrinter.OutputFormat.PdfFormat:
            printer.setPageSize(QPageSize(first, QPageSize.Unit.Point))
        self.pages = pages_asked(printer, document.pageCount())
        self._done = 0
        self.whole = False
        self._painter = QPainter()
        self._renderer = QPdfPageRenderer(self)
        self._renderer.setRenderMode(QPdfPageRenderer.RenderMode.MultiThreaded)
        self._renderer.setDocument(document)
        document.setParent(self)  # after the renderer: its thread goes before what it reads
        self._renderer.pageRendered.connect(
            lambda _page, _size, image, _options, _number: self._print(image)
        )

    def begin(self) -> None:
        """Print; a printer that cannot be reached is over at once."""
        if self.pages and self._painter.begin(self._printer):
            self._ask()
        else:
            self.over.emit()

    def interrupt(self) -> None:
        """Print no more pages."""
        if self._painter.isActive():
            self._printer.abort()
            self._painter.end()
            self.over.emit()

    def _ask(self) -> None:
        page = self.pages[self._done]
        dots = min(_FINEST, self._printer.resolution()) / 72
        points = self._document.pagePointSize(page)
        size = QSize(round(points.width() * dots), round(points.height() * dots))
        self._renderer.requestPage(page, size)

    def _print(self, image: QImage) -> None:
        if not self._painter.isActive():
            return
        if self._done:
            self._printer.newPage()
        paper = self._printer.pageLayout().fullRectPixels(self._printer.resolution())
        self._painter.drawImage(_fitted(QSizeF(image.size()), QRectF(paper)), image)
        self._done += 1
        self.reached.emit(self._done)
        if self._done < len(self.pages):
            self._ask()
        else:
            self.whole = self._painter.end()
            self.over.emit()


def _fitted(size: QSizeF, paper: QRectF) -> QRectF:
    """The largest place of that shape, in the middle of the paper."""
    scale = min(paper.width() / size.width(), paper.height() / size.height())
    place = QRectF(0, 0, size.width() * scale, size.height() * scale)
    place.moveCenter(QRectF(0, 0, paper.width(), paper.height()).center())
    return place
