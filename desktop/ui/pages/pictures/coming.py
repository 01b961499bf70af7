"""What a page says of files on their way: how far they are, and which are no pictures."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from desktop.model.sentence import Sentence
from desktop.telling import told
from desktop.ui.controls.buttons import button
from desktop.ui.controls.labels import Label
from desktop.ui.controls.layouts import cleared, row
from desktop.ui.controls.messages import Message, Notice
from desktop.ui.desk import Desk
from desktop.ui.pages.pictures.arrivals import Arrivals
from desktop.ui.theme import Theme
from desktop.ui.wording import grouped, tr

_SHOWN_AFTER = 400  # milliseconds: what is sooner done needs no bar
_TOLD = 4  # refusals said one by one; the others are counted


class Coming(QWidget):
    """A bar at the foot of the page while pictures come in, with what interrupts them."""

    def __init__(self, theme: Theme, arrivals: Arrivals) -> None:
        super().__init__()
        self._arrivals = arrivals
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(theme.px(6))
        self._bar.setAccessibleName(tr("Images qui arrivent"))
        self._words = Label("", "small")
        self.stop = button(theme, tr("Interrompre"), arrivals.interrupt, kind="row")
        self.setLayout(
            row((self._bar, 1), self._words, self.stop, spacing=12, margins=(0, 8, 0, 0))
        )
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._appear)
        arrivals.progressed.connect(self._tell)
        arrivals.ended.connect(self._leave)
        self.hide()
        if arrivals.under_way is not None:
            self._tell(*arrivals.under_way)

    def _tell(self, read: int, total: int) -> None:
        self._bar.setRange(0, total)
        self._bar.setValue(read)
        words = tr("Image {rank} sur {count}").format(
            rank=grouped(min(read + 1, total)), count=grouped(total)
        )
        self._words.setText(words)
        if not self.isVisible() and not self._timer.isActive():
            self._timer.start(_SHOWN_AFTER)

    def _appear(self) -> None:
        self.setVisible(self._arrivals.under_way is not None)

    def _leave(self) -> None:
        self._timer.stop()
        self.hide()


class Refusals(QWidget):
    """Why some files did not come in, a sentence each, until it is closed."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._place = QVBoxLayout(self)
        self._place.setContentsMargins(0, 12, 0, 0)
        self.hide()

    def tell(self, refusals: Sequence[Sentence]) -> None:
        """Say why; nothing where all came in."""
        cleared(self._place)
        self.setVisible(bool(refusals))
        if not refusals:
            return
        said = [told(each, self._desk.words) for each in refusals[:_TOLD]]
        if len(refusals) > _TOLD:
            said.append(tr("et %n autre(s) fichier(s)", "", len(refusals) - _TOLD))
        leave = (tr("Fermer le message"), self.hide)
        message = Message("\n".join(said), "warning", (leave,))
        notice = Notice(self._desk.theme, message, "warnsoft")
        self._place.addWidget(notice)
        notice.show()
