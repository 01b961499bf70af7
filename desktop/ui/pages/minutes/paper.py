"""The PDF of the minutes: its pages, small ones beside, and what can be done with them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.model.sentence import Refused
from desktop.store.replacement import replace_file
from desktop.ui.controls.badges import Sign
from desktop.ui.controls.buttons import button
from desktop.ui.controls.labels import Label, as_tooltip
from desktop.ui.controls.layouts import column, holder, row
from desktop.ui.controls.messages import Empty, Message
from desktop.ui.desk import Desk
from desktop.ui.exporting.progress import ExportProgress
from desktop.ui.fields.choices import Choice
from desktop.ui.pages.minutes.leaves import Leaves
from desktop.ui.pages.minutes.reader import Reader
from desktop.ui.pages.minutes.thumbnails import Thumbnails
from desktop.ui.wording import grouped, tr

if TYPE_CHECKING:
    from desktop.ui.pages.minutes.printing import Printing

_ZOOMS: Final = (0, 75, 100, 125, 150, 200)
_ZOOM = "minutes-zoom"
_NARROWEST: Final = 450
_NARROW: Final = 580
_ROOMY: Final = 790
"""Pixels from which there is room for sizes, for small pages, for what the file promises."""


class Paper(QWidget):
    """The pages as they will be on paper; ``export`` is given an ending."""

    def __init__(self, desk: Desk, export: Callable[[str], object]) -> None:
        super().__init__()
        self._desk = desk
        theme = desk.theme
        self.leaves = Leaves(self)
        self.reader = Reader(theme, self.leaves)
        self.thumbnails = Thumbnails(theme, self.leaves)
        self.printing: Printing | None = None
        self.is_empty = False
        self.where = Label("", "quiet")
        kept = Label(tr("Accessible et archivable"), "quiet")
        kept.setToolTip(as_tooltip(tr("PDF/UA-1 : se lit à voix haute. PDF/A-2a : se garde.")))
        self._promise = holder(row(Sign(theme, "done", "good", 16), kept, spacing=5))
        self.zoom = Choice(
            tr("Taille des pages"),
            [
                (each, tr("{zoom} %").format(zoom=each) if each else tr("Largeur"))
                for each in _ZOOMS
            ],
        )
        self.zoom.setFixedWidth(theme.px(104))
        self.zoom.edited.connect(self._zoom)
        self.print_button = button(
            theme, tr("Imprimer"), self.print_pages, icon="print", key="Ctrl+P"
        )
        self.word_button = button(
            theme, tr("Word"), lambda: export(".docx"), tip=tr("Exporter un document Word")
        )
        self.word_button.setAccessibleName(tr("Exporter en Word"))
        self.pdf_button = button(
            theme, tr("Exporter le PDF"), lambda: export(".pdf"), kind="primary", icon="export",
            key="Ctrl+E",
        )  # fmt: skip
        self.print_button.setAccessibleName(tr("Imprimer"))
        self.pdf_button.setAccessibleName(tr("Exporter le PDF"))
        self.interrupt = button(theme, tr("Interrompre"), self.interrupt_printing, kind="ghost")
        self.interrupt.hide()
        bar = row(
            self.where, 12, self._promise, None, self.zoom, self.interrupt, self.print_button,
            self.word_button, self.pdf_button, spacing=8, margins=(20, 8, 28, 8),
        )  # fmt: skip
        self._empty = Empty(
            theme,
            "minutes",
            tr("Le compte rendu est vide"),
            tr("Il se remplit avec la journée : son programme, ses propos, ses chiffres."),
            (tr("Aller au programme"), lambda: desk.run("page-programme")),
            icon="programme",
        )
        self._pages = QWidget()
        self._pages.setLayout(row(self.thumbnails, (self.reader, 1)))
        self._stack = QStackedWidget()
        self._stack.addWidget(self._pages)
        self._stack.addWidget(holder(column(self._empty, None, margins=32)))
        written = ExportProgress(theme, desk.exports)
        written.setContentsMargins(theme.px(20), theme.px(8), theme.px(28), theme.px(10))
        self.setLayout(column(bar, (self._stack, 1), written))
        self.setAutoFillBackground(True)
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, theme.colour("sunken"))
        self.setPalette(palette)
        self.reader.turned.connect(self._turned)
        self.thumbnails.currentRowChanged.connect(self.reader.turn_to)
        zoom = desk.settings.word(_ZOOM)
        self.zoom.show_value(int(zoom) if zoom.isdecimal() and int(zoom) in _ZOOMS else 0)
        self.reader.zoom = self.zoom.value()
        self.say(tr("Mise en pages…"))
        self._arrange()

    def show_file(self, file: bytes, *, is_empty: bool) -> None:
        """Show another PDF, at the page that was in sight."""
        page = self.reader.page
        at = self.reader.verticalScrollBar().value()
        self.leaves.show_file(file)
        self.reader.verticalScrollBar().setValue(at)
        self.is_empty = is_empty
        self._stack.setCurrentIndex(int(is_empty))
        self._arrange()
        self._turned(min(page, self.leaves.count - 1))

    def say(self, words: str) -> None:
        """Say which page is in sight, or what is being done."""
        self.where.setText(words)

    def print_pages(self) -> None:
        """Ask for a printer, and print the pages as they are shown.

        Where it stands for a PDF file, and all pages are wanted, that is the PDF itself: what is
        painted for a printer has no words that could be read aloud or searched.
        """
        if self.printing is not None or not self.leaves.count or self.is_empty:
            return
        printer = self._desk.ask.printer(self, self.leaves.count)
        if printer is None:
            return
        # Seldom needed.
        from desktop.ui.pages.minutes.printing import (  # noqa: PLC0415
            Printing,
            file_of,
            pages_asked,
        )

        out = file_of(printer)
        if out is not None and len(pages_asked(printer, self.leaves.count)) == self.leaves.count:
            self._write(out)
            return
        # A file of its own: what is typed meanwhile does not change what is printed.
        self.printing = Printing(self.leaves.copy(), printer, self)
        self.printing.reached.connect(self._printed)
        self.printing.over.connect(self._over)
        self._arrange()
        self.printing.begin()

    def _write(self, out: Path) -> None:
        exports = self._desk.exports
        try:
            replace_file(out, self.leaves.file)
        except Refused as refused:
            exports.refused.emit(refused.sentence)
        else:
            exports.tell_written(out)

    def _printed(self, pages: int) -> None:
        if self.printing is not None:
            count = len(self.printing.pages)
            self.say(
                tr("Impression : {n} sur {count}").format(n=grouped(pages), count=grouped(count))
            )

    def _over(self) -> None:
        printing, self.printing = self.printing, None
        if printing is not None:
            printing.deleteLater()
            self._tell(printing)
        self._arrange()
        self._turned(self.reader.page)

    def _tell(self, printing: Printing) -> None:
        """Say what became of pages that were printed."""
        if not printing.whole:
            stopped = tr("L’impression s’est arrêtée : l’imprimante n’a pas tout reçu")
            self._desk.say(Message(stopped, "info"))
        elif printing.file is not None:
            self._desk.exports.tell_written(printing.file)
        else:
            pages = len(printing.pages)
            self._desk.say(Message(tr("%n page(s) envoyée(s) à l’imprimante", "", pages)))

    def interrupt_printing(self) -> None:
        """Print no more."""
        if self.printing is not None:
            self.printing.interrupt()

    def _turned(self, page: int) -> None:
        self.thumbnails.choose(page)
        if self.printing is None:
            self.say(
                tr("Page {n} sur {count}").format(
                    n=grouped(page + 1), count=grouped(self.leaves.count)
                )
            )

    def _zoom(self) -> None:
        self._desk.settings.set_word(_ZOOM, str(self.zoom.value()))
        self.reader.show_zoom(self.zoom.value())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what there is no room for."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Show what can be done, as far as there is something to do it with, and room."""
        on = bool(self.leaves.count) and not self.is_empty
        room = self.width() * 100 // self._desk.theme.zoom
        printing = self.printing is not None
        for each in (self.where, self.word_button, self.pdf_button):
            each.setVisible(on)
        self.zoom.setVisible(on and room >= _NARROWEST)
        self._promise.setVisible(on and room >= _ROOMY)
        self.interrupt.setVisible(on and printing)
        self.print_button.setVisible(on and not printing)
        self.print_button.setText("" if room < _NARROW else tr("Imprimer"))
        self.pdf_button.setText(tr("PDF") if room < _NARROW else tr("Exporter le PDF"))
        self.thumbnails.setVisible(room >= _NARROW)

    def take_keyboard(self) -> None:
        """Give the keyboard to the pages."""
        self.reader.setFocus(Qt.FocusReason.OtherFocusReason)
