"""The pages of a PDF as images, painted in a thread at the sizes that are asked for."""

from __future__ import annotations

from collections import OrderedDict
from typing import Final

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QIODevice,
    QModelIndex,
    QObject,
    QSize,
    QSizeF,
    Signal,
)
from PySide6.QtGui import QImage
from PySide6.QtPdf import QPdfBookmarkModel, QPdfDocument, QPdfPageRenderer

_KEPT: Final = 240  # thumbnails are small; large ones count for more
_LARGE: Final = 400  # pixels wide
_LARGE_KEPT: Final = 8


class Leaves(QObject):
    """The pages of the PDF shown last.

    ``replaced`` says that there is another one, ``drawn`` gives the number of a page that can be
    shown now. A page of the one before is shown until the new one is painted, so nothing flickers.
    """

    replaced = Signal()
    drawn = Signal(int)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        # What is made first goes first: the thread, then what it reads.
        self._renderer = QPdfPageRenderer(self)
        self.document = QPdfDocument(self)
        self._buffer = QBuffer(self)
        self.paper = QSizeF()
        """The size of its pages, in points."""
        self._images: OrderedDict[tuple[int, int], QImage] = OrderedDict()
        self._fresh: set[tuple[int, int]] = set()
        self._asked: dict[int, tuple[int, int]] = {}

    @property
    def count(self) -> int:
        """How many pages there are."""
        return self.document.pageCount()

    @property
    def are_painted(self) -> bool:
        """Whether all that were asked for can be shown."""
        return not self._asked

    def show_file(self, file: bytes) -> None:
        """Show the pages of another PDF."""
        document_before, renderer_before = self.document, self._renderer
        buffer_before = self._buffer
        renderer, document, buffer = QPdfPageRenderer(self), QPdfDocument(self), QBuffer(self)
        buffer.setData(QByteArray(file))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        document.load(buffer)
        renderer.setRenderMode(QPdfPageRenderer.RenderMode.MultiThreaded)
        renderer.setDocument(document)
        renderer.pageRendered.connect(
            lambda page, size, image, _options, number: self._take(
                renderer, page, size, image, number
            )
        )
        self.document, self._renderer, self._buffer = document, renderer, buffer
        self.paper = document.pagePointSize(0)
        self._fresh.clear()
        self._asked.clear()
        for old in (renderer_before, document_before, buffer_before):
            old.deleteLater()
        self.replaced.emit()

    @property
    def file(self) -> bytes:
        """The PDF itself."""
        return bytes(self._buffer.data().data())

    def copy(self) -> QPdfDocument:
        """The same PDF, for as long as somebody needs it."""
        document = QPdfDocument(self)
        buffer = QBuffer(document)
        buffer.setData(self._buffer.data())
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        document.load(buffer)
        return document

    def image(self, page: int, width: int) -> QImage | None:
        """A page at a width in pixels; until it is painted, as it was or at another width."""
        key = (page, width)
        if key not in self._fresh and key not in self._asked.values():
            self._asked[self._renderer.requestPage(page, self.size(width))] = key
        image = self._images.get(key)
        if image is not None:
            self._images.move_to_end(key)
            return image
        others = [each for each in self._images if each[0] == page]
        return self._images[max(others, key=lambda each: each[1])] if others else None

    def size(self, width: int) -> QSize:
        """How large a page is at a width: all pages of minutes are of one paper."""
        points = self.paper
        height = width * points.height() / points.width() if points.width() else width
        return QSize(width, round(height))

    def text(self, page: int) -> str:
        """The words of a page, for those who listen."""
        if not 0 <= page < self.count:
            return ""
        return "\n".join(self.document.getAllText(page).text().splitlines())

    def headings(self) -> list[tuple[str, int]]:
        """The headings in order, each with its page."""
        model = QPdfBookmarkModel()
        model.setDocument(self.document)
        return list(_under(model, QModelIndex()))

    def _take(
        self, renderer: QPdfPageRenderer, page: int, size: QSize, image: QImage, number: int
    ) -> None:
        if renderer is not self._renderer:
            return
        key = self._asked.pop(number, (page, size.width()))
        self._images[key] = image
        self._images.move_to_end(key)
        self._fresh.add(key)
        self._forget()
        self.drawn.emit(page)

    def _forget(self) -> None:
        large = [key for key in self._images if key[1] > _LARGE]
        for key in large[:-_LARGE_KEPT]:
            self._drop(key)
        while len(self._images) > _KEPT:
            self._drop(next(iter(self._images)))

    def _drop(self, key: tuple[int, int]) -> None:
        del self._images[key]
        self._fresh.discard(key)


def _under(model: QPdfBookmarkModel, parent: QModelIndex) -> list[tuple[str, int]]:
    found: list[tuple[str, int]] = []
    for rank in range(model.rowCount(parent)):
        index = model.index(rank, 0, parent)
        title = model.data(index, int(QPdfBookmarkModel.Role.Title))
        page = model.data(index, int(QPdfBookmarkModel.Role.Page))
        found.append((str(title), int(page)))
        found += _under(model, index)
    return found
