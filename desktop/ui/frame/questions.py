"""What the window asks in a dialog: which file, which name. Tests answer in its place."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QLineEdit,
    QWidget,
)

from desktop.ui.controls.buttons import button
from desktop.ui.controls.labels import Label
from desktop.ui.controls.layouts import Item, column, row
from desktop.ui.frame.new_day import NewDay, NewDayDialog
from desktop.ui.theme import Theme
from desktop.ui.wording import tr
from exports.words import Words

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter


@dataclass(frozen=True)
class Asked:
    """A question for some words: its title, its label, the verb that answers it."""

    title: str
    label: str
    verb: str
    words: str = ""
    hint: str = ""


@dataclass(frozen=True)
class Explained:
    """What is about to be done, told before it is: paragraphs, and the verb that goes on."""

    title: str
    paragraphs: tuple[str, ...]
    verb: str


class Questions:
    """The dialogs of the window; each gives nothing where the person gives up."""

    def file_to_open(self, parent: QWidget) -> Path | None:
        """Which day to open."""
        name, _ = QFileDialog.getOpenFileName(
            parent, tr("Ouvrir une journée"), "", tr("Journées (*.tablee)")
        )
        return Path(name) if name else None

    def file_to_read(self, parent: QWidget, title: str, kinds: str) -> Path | None:
        """Which file to bring in."""
        name, _ = QFileDialog.getOpenFileName(parent, title, "", kinds)
        return Path(name) if name else None

    def files_to_read(self, parent: QWidget, title: str, kinds: str) -> tuple[Path, ...]:
        """Which files to bring in."""
        names, _ = QFileDialog.getOpenFileNames(parent, title, "", kinds)
        return tuple(Path(name) for name in names)

    def file_to_write(
        self,
        parent: QWidget,
        title: str,
        suggested: str,
        ending: str = ".tablee",
        *,
        confirms: bool = True,
    ) -> Path | None:
        """Where to write; unless told not to, the dialog asks before something is replaced."""
        options = QFileDialog.Option(0)
        if not confirms:
            options = QFileDialog.Option.DontConfirmOverwrite
        name, _ = QFileDialog.getSaveFileName(
            parent, title, suggested, f"*{ending}", options=options
        )
        if not name:
            return None
        path = Path(name)
        return path if path.suffix.lower() == ending else path.with_name(path.name + ending)

    def printer(self, parent: QWidget, pages: int) -> QPrinter | None:
        """On which printer, how often, and which of the pages, at the edges of the paper."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # noqa: PLC0415  seldom needed

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setFullPage(True)
        dialog = QPrintDialog(printer, parent)
        dialog.setWindowTitle(tr("Imprimer"))
        dialog.setMinMax(1, pages)
        return printer if dialog.exec() == QDialog.DialogCode.Accepted else None

    def text(self, parent: QWidget, theme: Theme, asked: Asked) -> str | None:
        """Some words: the name of a version, the title of a day."""
        dialog = TextDialog(parent, theme, asked)
        return dialog.field.text() if dialog.exec() == QDialog.DialogCode.Accepted else None

    def agreed(self, parent: QWidget, theme: Theme, explained: Explained) -> bool:
        """Whether to go on, once told what that does."""
        return ExplainedDialog(parent, theme, explained).exec() == QDialog.DialogCode.Accepted

    def new_day(self, parent: QWidget, theme: Theme, words: Words, folder: Path) -> NewDay | None:
        """The title and the date of a new day, and the file to keep it in."""
        dialog = NewDayDialog(parent, theme, words, folder, self.file_to_write)
        return dialog.day() if dialog.exec() == QDialog.DialogCode.Accepted else None


class ExplainedDialog(QDialog):
    """A dialog that tells what is about to be done."""

    def __init__(self, parent: QWidget, theme: Theme, explained: Explained) -> None:
        super().__init__(parent)
        self.setWindowTitle(explained.title)
        self.setMinimumWidth(theme.px(480))
        answer = button(theme, explained.verb, self.accept, kind="primary")
        answer.setDefault(True)
        leave = button(theme, tr("Annuler", "dialog"), self.reject, kind="ghost")
        told = [Label(paragraph, "quiet", wrap=True) for paragraph in explained.paragraphs]
        self.setLayout(
            column(
                Label(explained.title, "heading"), 8, column(*told, spacing=8), 18,
                row(None, leave, answer, spacing=8), margins=24,
            )
        )  # fmt: skip


class TextDialog(QDialog):
    """A dialog with one field."""

    def __init__(self, parent: QWidget, theme: Theme, asked: Asked) -> None:
        super().__init__(parent)
        self.setWindowTitle(asked.title)
        self.field = QLineEdit(asked.words)
        self.field.setAccessibleName(asked.label)
        self.field.setMinimumWidth(theme.px(360))
        self.field.selectAll()
        label = Label(asked.label, "label")
        label.setBuddy(self.field)
        answer = button(theme, asked.verb, self.accept, kind="primary")
        answer.setDefault(True)
        leave = button(theme, tr("Annuler", "dialog"), self.reject, kind="ghost")
        hint: list[Item] = [4, Label(asked.hint, "hint", wrap=True)] if asked.hint else []
        self.setLayout(
            column(
                Label(asked.title, "heading"), 12, label, 4, self.field, *hint, 18,
                row(None, leave, answer, spacing=8), margins=24,
            )
        )  # fmt: skip
