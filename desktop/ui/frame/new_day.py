"""The dialog of a new day: a title, a date, and where it will be kept."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from itertools import count
from pathlib import Path

from PySide6.QtWidgets import QDialog, QWidget

from desktop.model.sentence import Refused
from desktop.telling import told
from desktop.ui.controls.buttons import button
from desktop.ui.controls.labels import Elided, Label
from desktop.ui.controls.layouts import column, row
from desktop.ui.fields.formats import DATE
from desktop.ui.fields.lines import TextLine
from desktop.ui.theme import Theme
from desktop.ui.wording import tr
from exports.words import Words

_UNFIT = re.compile(r'[<>:"/\\|?*\x00-\x1f]+')
_RESERVED = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?", re.IGNORECASE)
_LONGEST_NAME = 80


@dataclass(frozen=True)
class NewDay:
    """What is known of a day at first, and its file."""

    title: str
    day: date | None
    path: Path


def file_name(title: str) -> str:
    """A name for the file of a day, after its title, that every system takes."""
    name = " ".join(_UNFIT.sub(" ", title).split())[:_LONGEST_NAME].strip(". ")
    return tr("Journée") if not name or _RESERVED.fullmatch(name) else name


def free_path(folder: Path, title: str) -> Path:
    """A file in a folder, named after a title, where nothing stands yet."""
    name = file_name(title)
    paths = (folder / f"{name}{f' {rank}' if rank > 1 else ''}.tablee" for rank in count(1))
    return next(path for path in paths if not path.exists())


class NewDayDialog(QDialog):
    """Two fields, and a file that takes its name from the first until another is chosen."""

    def __init__(
        self,
        parent: QWidget,
        theme: Theme,
        words: Words,
        folder: Path,
        file_to_write: Callable[[QWidget, str, str], Path | None],
    ) -> None:
        super().__init__(parent)
        self._words, self._folder, self._file_to_write = words, folder, file_to_write
        self._chosen: Path | None = None
        self.setWindowTitle(tr("Nouvelle journée"))
        self.title = TextLine(tr("Titre"), placeholder=tr("Le territoire industriel du futur"))
        self.title.setMinimumWidth(theme.px(420))
        self.date = TextLine(tr("Date"), placeholder=tr("8 mars 2018, ou à préciser"), form=DATE)
        self.fault = Label("", "error", wrap=True)
        self.fault.hide()
        self.where = Elided("", "hint")
        self.title.textChanged.connect(lambda _: self._show_where())
        self.date.textChanged.connect(lambda _: self._show_fault(None))
        answer = button(theme, tr("Créer"), self._answer, kind="primary")
        answer.setDefault(True)
        elsewhere = button(theme, tr("Ailleurs…"), self._choose, kind="plain")
        elsewhere.setAutoDefault(False)
        leave = button(theme, tr("Annuler", "dialog"), self.reject, kind="ghost")
        leave.setAutoDefault(False)
        self.setLayout(
            column(
                Label(tr("Nouvelle journée"), "heading"),
                4,
                Label(tr("Le reste se remplit plus tard, ou jamais."), "quiet"),
                16,
                _labelled(tr("Titre"), self.title),
                14,
                _labelled(tr("Date"), self.date),
                4,
                self.fault,
                14,
                row((self.where, 1), elsewhere, spacing=8),
                18,
                row(None, leave, answer, spacing=8),
                margins=24,
            )
        )
        self._show_where()
        self.title.setFocus()

    def day(self) -> NewDay:
        """What was answered. Raises Refused where the date makes no sense."""
        return NewDay(self.title.text().strip(), self.date.value(), self._path())

    def _path(self) -> Path:
        return self._chosen or free_path(self._folder, self.title.text())

    def _show_where(self) -> None:
        path = self._path()
        self.where.setText(
            tr("Gardée dans {folder} : {name}").format(folder=path.parent.name, name=path.name)
        )

    def _choose(self) -> None:
        chosen = self._file_to_write(self, tr("Où garder cette journée ?"), str(self._path()))
        if chosen is not None:
            self._chosen = chosen
            self._show_where()

    def _answer(self) -> None:
        try:
            self.date.value()
        except Refused as refused:
            self._show_fault(refused)
            self.date.setFocus()
            return
        self.accept()

    def _show_fault(self, refused: Refused | None) -> None:
        self.date.show_fault(refused.sentence if refused else None)
        self.fault.setText(told(refused.sentence, self._words) if refused else "")
        self.fault.setVisible(refused is not None)


def _labelled(name: str, field: TextLine) -> QWidget:
    held = QWidget()
    label = Label(name, "label")
    label.setBuddy(field)
    held.setLayout(column(label, field, spacing=4))
    return held
