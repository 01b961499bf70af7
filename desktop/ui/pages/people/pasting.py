"""The doors by which tables of people come in: what is pasted, dropped, chosen."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from desktop.model.sentence import Refused
from desktop.ui.controls.buttons import Tile
from desktop.ui.controls.drawing import ground, ring, smooth
from desktop.ui.controls.labels import Label
from desktop.ui.controls.layouts import column
from desktop.ui.theme import Theme
from desktop.ui.wording import tr

if TYPE_CHECKING:
    from desktop.intake.people.columns import Columns
    from desktop.intake.tables.table import Table

ENDINGS = (".csv", ".tsv", ".txt", ".xlsx")


@dataclass(frozen=True)
class Brought:
    """A table that came in, what its columns seem to say, and the name of its file if any."""

    table: Table
    columns: Columns
    name: str = ""


def read_pasted(text: str) -> Brought:
    """The table of a text that was copied. Raises Refused."""
    from desktop.intake.people.guess import guess_columns  # noqa: PLC0415  only where it is needed
    from desktop.intake.tables.reading import pasted_table  # noqa: PLC0415

    table = pasted_table(text)
    return Brought(table, guess_columns(table))


def read_file(path: Path) -> Brought:
    """The table of a file. Raises Refused."""
    from desktop.intake.people.guess import guess_columns  # noqa: PLC0415  only where it is needed
    from desktop.intake.tables.reading import read_table  # noqa: PLC0415
    from desktop.intake.tables.table import MAXIMUM_BYTES  # noqa: PLC0415

    try:
        with path.open("rb") as file:
            data = file.read(MAXIMUM_BYTES + 1)
    except OSError as error:
        raise Refused(
            "{name} ne peut pas être lu ; rien n’a été importé. Vérifiez son nom et son dossier.",
            name=path.name,
        ) from error
    table = read_table(data, path.name)
    return Brought(table, guess_columns(table), path.name)


def table_file_in(data: QMimeData) -> Path | None:
    """The file of a table that is dropped or was copied."""
    paths = (Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())
    return next((path for path in paths if path.suffix.lower() in ENDINGS), None)


class PasteZone(Tile):
    """The dashed zone under the list: rows are pasted there, Enter pastes what was copied."""

    pasted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, tr("Collez ici des lignes d’un tableur"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._title = Label(self.accessibleName(), "strong", wrap=True)
        self._below = Label(
            tr("Noms, fonctions, organismes : les colonnes sont reconnues."), "second", wrap=True
        )
        for label in (self._title, self._below):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setLayout(column(self._title, self._below, spacing=4, margins=(16, 12, 16, 12)))
        self.clicked.connect(self.pasted)

    def sizeHint(self) -> QSize:
        """As tall as its words."""
        held = self.layout()
        return held.sizeHint() if held is not None else QSize()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Paste with Enter too."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} or event.matches(
            QKeySequence.StandardKey.Paste
        ):
            self.pasted.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw the zone."""
        painter, theme = QPainter(self), self.theme
        smooth(painter)
        place = QRectF(self.rect())
        fill = theme.colour("sunken") if self.hovered else None
        ground(painter, place, fill, radius=10, edge=theme.colour("edge"), dashed=True)
        if self.hasFocus():
            ring(painter, place, theme, radius=10)
