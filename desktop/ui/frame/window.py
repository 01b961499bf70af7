"""A window: the start page, or a day; its menus, and what their commands do."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import (
    QAction,
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QKeySequence,
)
from PySide6.QtWidgets import QMainWindow, QMenu

from desktop.ui.wording import tr

if TYPE_CHECKING:
    from desktop.model.sentence import Sentence
    from desktop.ui.application import Application
    from desktop.ui.controls.messages import Message
    from desktop.ui.document import Document
    from desktop.ui.frame.workplace import Workplace

_SMALLEST = (960, 600)
_FIRST = (1280, 720)


class Window(QMainWindow):
    """A window of the application. Its content is built after its first paint."""

    def __init__(self, application: Application) -> None:
        super().__init__()
        self.application = application
        self.document: Document | None = None
        self.workplace: Workplace | None = None
        self.setWindowTitle("Tablée")
        self.setMinimumSize(*_SMALLEST)
        self.resize(*_FIRST)
        self.setAcceptDrops(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self._actions: dict[str, QAction] = {}
        self._menus: list[QMenu] = []

    # --- what it shows ----------------------------------------------------------------------------

    def build(self) -> None:
        """Show the start page or the day anew, in the language and the look of the moment."""
        from desktop.ui.frame.building import start_page, workplace  # noqa: PLC0415

        place = self.workplace.place if self.workplace else None
        if self.workplace is not None:
            self.workplace.stop()
        self._make_actions()
        if self.document is None:
            self.workplace = None
            self.setCentralWidget(start_page(self))
        else:
            self.workplace = workplace(self, self.document)
            self.setCentralWidget(self.workplace)
            self._show_title()
            from desktop.ui.place import Place  # noqa: PLC0415

            self.workplace.go(place or Place("overview"), remember=False)

    def show_document(self, document: Document | None) -> None:
        """Show a day, or the start page."""
        self.document = document
        if self.workplace is not None:
            self.workplace.stop()
            self.workplace = None
        if document is not None:
            document.changed.connect(self._show_title)
        self.setWindowTitle("Tablée")
        self.build()

    def _show_title(self) -> None:
        if self.document is not None:
            name = self.document.event.gathering.title or self.document.opened.path.stem
            self.setWindowTitle(f"{' '.join(name.split())} – Tablée")

    # --- menus and keys ---------------------------------------------------------------------------

    def _make_actions(self) -> None:
        from desktop.ui.frame.commands import COMMANDS, MENUS  # noqa: PLC0415

        for action in self._actions.values():
            self.removeAction(action)
            action.deleteLater()
        self._actions.clear()
        bar = self.menuBar()
        bar.clear()
        bar.setVisible(False)
        self._menus = [QMenu(title(), bar) for _, title in MENUS]
        by_menu = dict(zip((key for key, _ in MENUS), self._menus, strict=True))
        for menu in self._menus:
            bar.addMenu(menu)
        for each in COMMANDS:
            action = QAction(each.words(), self)
            action.setShortcuts([QKeySequence(key) for key in each.keys])
            action.triggered.connect(lambda _=False, name=each.name: self.run(name))
            action.setEnabled(each.anywhere or self.document is not None)
            by_menu[each.menu].addAction(action)
            self.addAction(action)  # a folded menu bar must not take its keys away
            self._actions[each.name] = action

    def run(self, name: str) -> None:
        """Run a command by its name."""
        if name == "menu":
            self._pop_menu()
            return
        from desktop.ui.frame.running import HANDLERS  # noqa: PLC0415

        handler = HANDLERS.get(name)
        if handler is not None:
            handler(self)
        elif name.startswith("page-") and self.workplace is not None:
            from desktop.ui.place import Place  # noqa: PLC0415

            self.workplace.go(Place(name.removeprefix("page-")))

    def _pop_menu(self) -> None:
        menu = QMenu(self)
        for each in self._menus:
            menu.addMenu(each)
        corner = QPoint(self.application.theme.px(16), self.application.theme.px(46))
        menu.exec(self.mapToGlobal(corner))

    # --- messages ---------------------------------------------------------------------------------

    def tell_refusal(self, sentence: Sentence) -> None:
        """Say what cannot be done, at the top of the window, until something else is done."""
        from desktop.telling import told  # noqa: PLC0415
        from desktop.ui.controls.messages import Message  # noqa: PLC0415
        from exports.words import Words  # noqa: PLC0415

        text = told(sentence, Words(self.application.language))
        self.show_notice(Message(text, "stop", self._ways_out()), "badsoft")

    def tell_fault(self) -> None:
        """Say that something in the program failed, and that the work is safe."""
        from desktop.ui.controls.messages import Message  # noqa: PLC0415

        self.show_notice(
            Message(
                tr("Une erreur de Tablée a interrompu ce qui était demandé."),
                "stop",
                (
                    (tr("Copier les détails"), lambda: self.run("log")),
                    (tr("Fermer"), self.hide_notice),
                ),
                tr("Ce que vous avez tapé est gardé. Vous pouvez continuer."),
            ),
            "badsoft",
        )

    def tell_recovered(self) -> None:
        """Say that what a crash had left was brought together with the file."""
        from desktop.ui.controls.messages import Message  # noqa: PLC0415

        self.show_notice(
            Message(
                tr("Ce que vous aviez tapé avant l’arrêt imprévu a été retrouvé."),
                "info",
                ((tr("Fermer"), self.hide_notice),),
                tr("Rien n’est perdu : tout est de nouveau dans le fichier."),
            )
        )

    def show_notice(self, message: Message, tone: str = "soft") -> None:
        """Show a message that stays at the top."""
        content = self.centralWidget()
        show = getattr(content, "show_notice", None)
        if show is not None:
            show(message, tone)

    def hide_notice(self) -> None:
        """Take the message at the top away."""
        hide = getattr(self.centralWidget(), "hide_notice", None)
        if hide is not None:
            hide()

    def come_forward(self) -> None:
        """Come in front of the others."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def open_path(self, path: Path) -> None:
        """Open a day in this window, or in another if it holds one."""
        self.application.open(path, self)

    def _ways_out(self) -> tuple[tuple[str, Callable[[], object]], ...]:
        leave = (tr("Fermer le message"), self.hide_notice)
        if self.document is None or self.document.opened.published:
            return (leave,)
        return ((tr("Enregistrer ailleurs…"), lambda: self.run("save-elsewhere")), leave)

    # --- what comes from outside ------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files that are dropped."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open the day that is dropped."""
        for url in event.mimeData().urls():
            path = Path(url.toLocalFile())
            if url.isLocalFile() and path.suffix.lower() == ".tablee":
                self.application.open(path, self)
                event.acceptProposedAction()

    def changeEvent(self, event: QEvent) -> None:
        """Bring the file up to date when one turns to another program."""
        super().changeEvent(event)
        left = event.type() is QEvent.Type.ActivationChange and not self.isActiveWindow()
        if left and self.document is not None:
            self.document.flush()
            if not self.document.opened.published:
                self.document.publish()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close the day first; a window with work that is not saved stays open, and says why."""
        if self.application.let_go(self):
            event.accept()
        else:
            event.ignore()
