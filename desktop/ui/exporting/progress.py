"""How far a file being written is, and the way to interrupt it."""

from __future__ import annotations

from PySide6.QtWidgets import QProgressBar, QWidget

from desktop.ui.controls.buttons import button
from desktop.ui.controls.labels import Elided
from desktop.ui.controls.layouts import column, row
from desktop.ui.exporting.exports import Exports
from desktop.ui.theme import Theme
from desktop.ui.wording import tr

_PARTS = 1_000


class ExportProgress(QWidget):
    """A bar for the bottom of a page; it shows itself while a file is being written."""

    def __init__(self, theme: Theme, exports: Exports) -> None:
        super().__init__()
        self._exports = exports
        self._words = Elided("", "strong")
        self._bar = QProgressBar()
        self._bar.setRange(0, _PARTS)
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(theme.px(6))
        self._bar.setAccessibleName(tr("Avancement"))
        self.interrupt = button(theme, tr("Interrompre"), exports.interrupt)
        self.setLayout(
            row((column(self._words, self._bar, spacing=8), 1), self.interrupt, spacing=24)
        )
        exports.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        path = self._exports.path
        self.setVisible(path is not None)
        if path is not None:
            self._words.setText(tr("« {name} » s’écrit…").format(name=path.name))
            self._bar.setValue(round(self._exports.done * _PARTS))
