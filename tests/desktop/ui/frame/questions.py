"""A person who answers dialogs."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget

from desktop.ui.frame.new_day import NewDay
from desktop.ui.frame.questions import Asked, Explained, Questions
from desktop.ui.theme import Theme
from exports.words import Words


class Answers(Questions):
    """Answers made up beforehand; a question that was not expected gets none."""

    def __init__(self) -> None:
        self.opening: Path | None = None
        self.reading: tuple[Path, ...] = ()
        self.writing: Path | None = None
        self.words: str | None = None
        self.day: NewDay | None = None
        self.agrees = True
        self.paper: Path | None = None
        self.pages: tuple[int, int] | None = None
        self.explained: list[Explained] = []

    def file_to_open(self, parent: QWidget) -> Path | None:
        del parent
        return self.opening

    def files_to_read(self, parent: QWidget, title: str, kinds: str) -> tuple[Path, ...]:
        del parent, title, kinds
        return self.reading

    def file_to_write(
        self,
        parent: QWidget,
        title: str,
        suggested: str,
        ending: str = ".tablee",
        *,
        confirms: bool = True,
    ) -> Path | None:
        del parent, title, suggested, ending, confirms
        return self.writing

    def printer(self, parent: QWidget, pages: int) -> QPrinter | None:
        del parent, pages
        if self.paper is None:
            return None
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(self.paper))
        if self.pages is not None:
            printer.setFromTo(*self.pages)
        return printer

    def text(self, parent: QWidget, theme: Theme, asked: Asked) -> str | None:
        del parent, theme, asked
        return self.words

    def agreed(self, parent: QWidget, theme: Theme, explained: Explained) -> bool:
        del parent, theme
        self.explained.append(explained)
        return self.agrees

    def new_day(self, parent: QWidget, theme: Theme, words: Words, folder: Path) -> NewDay | None:
        del parent, theme, words, folder
        return self.day
