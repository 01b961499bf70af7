"""The top bar: undo and redo, the search field, whether all is kept, the pane, *Produire*."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from desktop.telling import told
from desktop.ui.controls.badges import Sign
from desktop.ui.controls.buttons import Tile, button, name_button, tip_of, tool
from desktop.ui.controls.drawing import ground, icon, line, ring, smooth
from desktop.ui.controls.labels import Label
from desktop.ui.controls.layouts import row
from desktop.ui.document import Document
from desktop.ui.frame.commands import PRODUCTIONS, command
from desktop.ui.keys import key_name
from desktop.ui.theme import Theme
from desktop.ui.wording import tr
from exports.words import Words


class TopBar(QWidget):
    """What is always at hand. ``run`` runs a command by its name."""

    def __init__(self, theme: Theme, words: Words, run: Callable[[str], None]) -> None:
        super().__init__()
        self.setObjectName("topbar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme, self._words = theme, words
        self.undo = tool(theme, "undo", tr("Annuler"), lambda: run("undo"), key="Ctrl+Z")
        self.redo = tool(theme, "redo", tr("Rétablir"), lambda: run("redo"), key="Ctrl+Shift+Z")
        self.search = SearchField(theme)
        self.search.clicked.connect(lambda: run("palette"))
        self._sign = Sign(theme, "done", "good", 15)
        self.state = Label("", "small")
        self.pane = tool(theme, "preview", tr("Volet"), lambda: run("pane"), key="Ctrl+J", size=19)
        self.pane.setCheckable(True)
        self.pane.toggled.connect(
            lambda on: self.pane.setIcon(theme.icon("preview", "accent" if on else "ink2", 19))
        )
        self.produce = button(
            theme,
            tr("Produire"),
            lambda: run("produce"),
            kind="primary",
            icon="export",
            key="Ctrl+E",
        )
        self._run = run
        self.setLayout(
            row(
                self.undo, 6, self.redo, 16, self.search, 12, None, self._sign, 5, self.state, 14,
                self.pane, 14, self.produce, margins=(24, 0, 20, 0),
            )
        )  # fmt: skip
        self.setFixedHeight(theme.px(54))

    def unfold_productions(self) -> QMenu:
        """Unfold what can be produced under the button."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for name in PRODUCTIONS:
            each = command(name)
            action = menu.addAction(self._theme.icon(each.icon, "ink2", 17), each.words())
            action.triggered.connect(lambda _=False, name=name: self._run(name))
        menu.popup(self.produce.mapToGlobal(self.produce.rect().bottomLeft()))
        if menu.actions():
            menu.setActiveAction(menu.actions()[0])
        return menu

    def show_document(self, document: Document) -> None:
        """Show what would be undone, and when all was last kept."""
        undo, redo = document.opened.undo_label, document.opened.redo_label
        nothing = tr("Rien à annuler"), tr("Rien à rétablir")
        name_button(
            self.undo,
            tr("Annuler : {step}").format(step=told(undo, self._words)) if undo else nothing[0],
            "Ctrl+Z",
        )
        name_button(
            self.redo,
            tr("Rétablir : {step}").format(step=told(redo, self._words)) if redo else nothing[1],
            "Ctrl+Shift+Z",
        )
        for made, step, name in ((self.undo, undo, "undo"), (self.redo, redo, "redo")):
            made.setIcon(self._theme.icon(name, "ink2" if step else "edge"))
        self._show_kept(document)

    def _show_kept(self, document: Document) -> None:
        kept = document.opened.kept
        trouble = document.problem is not None
        self._sign.setVisible(not trouble and not kept.waiting and kept.at is not None)
        if trouble:
            self.state.setText(tr("Pas encore gardé"))
        elif kept.waiting:
            self.state.setText(tr("En cours…"))
        elif kept.at is None:
            self.state.setText(tr("Tout est gardé"))
        else:
            self.state.setText(tr("Gardé à {hour}").format(hour=f"{kept.at:%H:%M:%S}"))
        self.state.setProperty("role", "error" if trouble else "small")
        self.state.style().unpolish(self.state)
        self.state.style().polish(self.state)


class SearchField(Tile):
    """What looks like a field and opens the palette."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, tr("Chercher ou agir"))
        self.setText(tr("Chercher ou agir"))
        self.setToolTip(tip_of(tr("Chercher ou agir"), "Ctrl+K"))
        self.setFixedHeight(theme.px(34))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def sizeHint(self) -> QSize:
        """As wide as the design has it."""
        return QSize(self.theme.px(300), self.theme.px(34))

    def minimumSizeHint(self) -> QSize:
        """Narrower where what stands beside it needs the room."""
        return QSize(self.theme.px(140), self.theme.px(34))

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw the field."""
        theme, painter, place = self.theme, QPainter(self), QRectF(self.rect())
        smooth(painter)
        ground(painter, place, theme.colour("field"), edge=theme.colour("line"))
        if self.ringed:
            ring(painter, place, theme)
        icon(painter, theme, "search", theme.px(11), place.center().y(), ink="ink2", size=17)
        key = key_name("Ctrl+K")
        room = place.adjusted(theme.px(38), 0, -theme.px(70), 0)
        line(painter, room, self.text(), theme.font(), theme.colour("ink3"))
        right = Qt.AlignmentFlag.AlignRight
        at_right = place.adjusted(0, 0, -theme.px(12), 0)
        line(painter, at_right, key, theme.font("small"), theme.colour("ink3"), align=right)
