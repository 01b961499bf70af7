"""What the window asks in a dialog: which file, which name. Tests answer in its place."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QLineEdit,
    QWidget,
)

from desktop.ui.controls.buttons import button
from desktop.ui.controls.labels import Label
from desktop.ui.controls.layouts import Item, column, row
from desktop.ui.theme import Theme
from desktop.ui.wording import tr


@dataclass(frozen=True)
class Asked:
    """A question for some words: its title, its label, the verb that answers it."""

    title: str
    label: str
    verb: str
    words: str = ""
    hint: str = ""


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
        self, parent: QWidget, title: str, suggested: str, ending: str = ".tablee"
    ) -> Path | None:
        """Where to write; the dialog itself asks before something is replaced."""
        name, _ = QFileDialog.getSaveFileName(parent, title, suggested, f"*{ending}")
        if not name:
            return None
        path = Path(name)
        return path if path.suffix.lower() == ending else path.with_name(path.name + ending)

    def text(self, parent: QWidget, theme: Theme, asked: Asked) -> str | None:
        """Some words: the name of a version, the title of a day."""
        dialog = TextDialog(parent, theme, asked)
        return dialog.field.text() if dialog.exec() == QDialog.DialogCode.Accepted else None


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
