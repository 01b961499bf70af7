"""A line completed as one types: what it may become stands under it, Enter takes it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QWidget

from desktop.ui.controls.labels import Label
from desktop.ui.controls.layouts import column
from desktop.ui.controls.lists import RecordList
from desktop.ui.controls.rows import Row
from desktop.ui.fields.lines import TextLine
from desktop.ui.theme import Theme
from desktop.ui.wording import tr

_WIDTH, _ROW, _MOST = 300, 44, 5


class CompletedLine(TextLine):
    """A line of text; ``proposals`` are what the words typed may be the beginning of."""

    def __init__(
        self,
        theme: Theme,
        name: str,
        proposals: Callable[[str], Sequence[Row]],
        *,
        placeholder: str = "",
        otherwise: str,
    ) -> None:
        super().__init__(name, placeholder=placeholder)
        self._theme, self._proposals, self._otherwise = theme, proposals, otherwise
        self.proposed: Proposed | None = None
        self.textEdited.connect(self._propose)

    def _propose(self, text: str) -> None:
        rows = tuple(self._proposals(text))[:_MOST] if text.strip() else ()
        if not rows:
            self._withdraw()
            return
        if self.proposed is None:
            self.proposed = Proposed(self._theme, self.window(), self._otherwise)
            self.proposed.list.clicked.connect(lambda _: self.take())
            self.destroyed.connect(self.proposed.deleteLater)
        self.proposed.show_rows(rows, self)

    def take(self) -> None:
        """Take what is proposed and chosen."""
        if self.proposed is None:
            return
        title = self.proposed.title()
        self._withdraw()
        self.setText(title)
        self.edited.emit()
        self.finished.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose among what is proposed, take it, or send it away."""
        shown = self.proposed is not None and self.proposed.isVisible()
        if not shown or self.proposed is None:
            super().keyPressEvent(event)
            return
        match event.key():
            case Qt.Key.Key_Down:
                self.proposed.step(1)
            case Qt.Key.Key_Up:
                self.proposed.step(-1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.take()
            case Qt.Key.Key_Escape:
                self._withdraw()
            case _:
                super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Keep what was typed."""
        super().focusOutEvent(event)
        self._withdraw()

    def hideEvent(self, event: QHideEvent) -> None:
        """Propose nothing more."""
        super().hideEvent(event)
        self._withdraw()

    def _withdraw(self) -> None:
        if self.proposed is not None:
            self.proposed.hide()


class Proposed(QFrame):
    """What a line may become, the first chosen; it never takes the keyboard."""

    def __init__(self, theme: Theme, parent: QWidget, otherwise: str) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setObjectName("proposed")
        colours = theme.palette.colours
        self.setStyleSheet(
            f"#proposed {{ background: {colours['raised']}; border: 1px solid {colours['edge']};"
            f" border-radius: {theme.px(10)}px; }}"
            f"#proposed QListView {{ background: {colours['raised']}; }}"
        )
        self.list = RecordList(theme, tr("Propositions"), tall=False)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        hint = Label(tr("Entrée choisit ; sinon, {otherwise}").format(otherwise=otherwise), "hint")
        self.setLayout(column(self.list, 4, hint, margins=(6, 6, 6, 8)))
        self.hide()

    def show_rows(self, rows: Sequence[Row], under: QWidget) -> None:
        """Show what is proposed under a field, or over it where there is no room below."""
        self.list.show_rows(rows)
        self.list.choose([rows[0].id])
        theme = self._theme
        self.list.setFixedHeight(theme.px(_ROW) * len(rows) + 2)
        self.setFixedWidth(theme.px(_WIDTH))
        self.adjustSize()
        window = under.window()
        at = under.mapTo(window, QPoint(0, under.height() + 4))
        if at.y() + self.height() > window.height():
            at.setY(under.mapTo(window, QPoint(0, 0)).y() - self.height() - 4)
        at.setX(max(4, min(at.x(), window.width() - self.width() - 4)))
        self.move(at)
        self.show()
        self.raise_()

    def title(self) -> str:
        """The words of what is chosen."""
        return str(self.list.currentIndex().data(Qt.ItemDataRole.DisplayRole) or "")

    def step(self, by: int) -> None:
        """Choose the next, or the one before."""
        shown = self.list.shown()
        rank = (shown.index(self.list.current()) + by) % len(shown)
        self.list.choose([shown[rank]])
