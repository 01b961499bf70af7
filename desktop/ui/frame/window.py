"""A window of the program: the start page, or a day; its menus, and what it says."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QAction, QCloseEvent, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from desktop.model.sentence import Sentence, say
from desktop.store.recovered import RecoveredWork
from desktop.telling import told
from desktop.ui.controls.messages import Message
from desktop.ui.document import Document
from desktop.ui.exporting import Exports
from desktop.ui.fields.formats import show_hour
from desktop.ui.frame.building import start_page, workplace
from desktop.ui.frame.commands import COMMANDS, MENUS
from desktop.ui.frame.running import HANDLERS
from desktop.ui.frame.start import StartPage
from desktop.ui.frame.typed import go_on, silence, typed_in
from desktop.ui.frame.workplace import Workplace
from desktop.ui.keys import is_renamed, with_key
from desktop.ui.place import Place
from desktop.ui.shown import ENDING, ShownWindow
from desktop.ui.wording import on_one_line, tr
from exports.words import Words

if TYPE_CHECKING:
    from desktop.ui.application import Application

_LONGEST_TITLE = 80


class Window(QObject):
    """A window of the program; ``shown`` is what the system shows of it."""

    def __init__(self, application: Application, shown: ShownWindow | None = None) -> None:
        super().__init__()
        self.application = application
        self.shown = shown or ShownWindow()
        self.shown.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.document: Document | None = None
        self.workplace: Workplace | None = None
        self.start: StartPage | None = None
        self.exports: Exports | None = None
        """What writes files of the day; it goes on while the window is shown anew."""
        self._actions: dict[str, QAction] = {}
        self._menus: list[QMenu] = []
        self.shown.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.shown.closing.connect(self._close)
        self.shown.dropped.connect(self._take_dropped)
        self.shown.left.connect(self._left)

    # --- what it shows ----------------------------------------------------------------------------

    def build(self) -> None:
        """Show the start page or the day anew, in the language and the look of the moment."""
        place = self.workplace.place if self.workplace else Place("overview")
        aside = self.start.aside if self.start else ""
        focus = self.shown.focusWidget()
        focused = focus.objectName() if focus is not None else ""
        typed = typed_in(focus)
        page = self.workplace.page if self.workplace is not None else None
        unfinished = page.unfinished() if page is not None else None
        if typed is not None:
            place = Place(place.page, typed.record, typed.field)
        if self.workplace is not None:
            self.workplace.stop()
            if focus is not None:
                silence(focus)  # what it held is kept, or gone on with in another
        self._make_actions()
        if self.document is None:
            self.workplace = None
            self.start = start_page(self)
            self.shown.setCentralWidget(self.start)
            self.start.show_aside(aside)
        else:
            self.start = None
            self.workplace = workplace(self, self.document)
            self.shown.setCentralWidget(self.workplace)
            self.workplace.go(place, remember=False)
            if unfinished is not None and self.workplace.page is not None:
                self.workplace.page.resume(*unfinished)
        content = self.shown.centralWidget()
        again = content.findChild(QWidget, focused) if focused and content else None
        if isinstance(again, QWidget):
            again.setFocus(Qt.FocusReason.OtherFocusReason)
        if typed is not None:
            go_on(typed, self.shown.focusWidget())
        self._show_title()

    def show_document(self, document: Document | None) -> None:
        """Show a day, or the start page."""
        if self.workplace is not None:
            self.workplace.stop()
            self.workplace = None
        self.document = document
        if document is not None:
            document.changed.connect(self._show_title)
        self.build()

    def _show_title(self) -> None:
        title = ""
        if self.document is not None:
            name = self.document.current.gathering.title or self.document.opened.path.stem
            title = on_one_line(name)[:_LONGEST_TITLE] + " – "
        self.shown.setWindowTitle(f"{title}Tablée")

    # --- menus and keys ---------------------------------------------------------------------------

    def _make_actions(self) -> None:
        for action in self._actions.values():
            self.shown.removeAction(action)
            action.deleteLater()
        self._actions.clear()
        bar = self.shown.menuBar()
        bar.clear()
        bar.setVisible(False)
        self._menus = [QMenu(title(), bar) for _, title in MENUS]
        by_menu = dict(zip((key for key, _ in MENUS), self._menus, strict=True))
        for menu in self._menus:
            bar.addMenu(menu)
        for each in COMMANDS:
            words, key = each.words(), each.keys[0] if each.keys else ""
            # What Qt calls otherwise than the help does, the menu says itself.
            action = QAction(with_key(words, key) if is_renamed(key) else words, self.shown)
            action.setShortcuts([QKeySequence(key) for key in each.keys])
            action.triggered.connect(lambda _=False, name=each.name: self.run(name))
            action.setEnabled(each.anywhere or self.document is not None)
            by_menu[each.menu].addAction(action)
            self.shown.addAction(action)  # a folded menu bar must not take its keys away
            self._actions[each.name] = action

    def run(self, name: str) -> None:
        """Run a command by its name."""
        handler = HANDLERS.get(name)
        if handler is not None:
            handler(self)
        elif name.startswith("page-"):
            key = name.removeprefix("page-")
            if self.workplace is not None:
                self.workplace.go(Place(key))
            elif self.start is not None:
                self.start.show_aside(key)

    def show_anew(self, key: str) -> None:
        """Show a page as it is now, if it is the one in sight."""
        if self.workplace is not None and self.workplace.key == key:
            page = self.workplace.page
            if page is not None:
                page.refresh(None)

    def pop_menu(self) -> None:
        """Unfold the menus."""
        menu = QMenu(self.shown)
        for each in self._menus:
            menu.addMenu(each)
        corner = QPoint(self.application.theme.px(16), self.application.theme.px(46))
        menu.exec(self.shown.mapToGlobal(corner))

    # --- messages ---------------------------------------------------------------------------------

    def tell_refusal(self, sentence: Sentence) -> None:
        """Say what cannot be done, at the top of the window, until something else is done."""
        text = told(sentence, Words(self.application.language))
        self.show_notice(Message(text, "stop", self._ways_out()), "badsoft")

    def say(self, message: Message) -> None:
        """Show a message that passes, or that stays where there is no foot to show it at."""
        if self.workplace is not None:
            self.workplace.say(message)
        else:
            self.show_notice(Message(message.text, message.sign, (*message.actions, self._leave())))

    def tell_fault(self) -> None:
        """Say that something in the program failed, and that the work is safe."""
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
        self.show_notice(
            Message(
                tr("Ce que vous aviez tapé avant l’arrêt imprévu a été retrouvé."),
                "info",
                ((tr("Fermer"), self.hide_notice),),
                tr("Rien n’est perdu : tout est de nouveau dans le fichier."),
            )
        )

    def offer_recovered(self, work: RecoveredWork) -> None:
        """Offer work that a crash left and no file took."""
        title = on_one_line(work.title) or work.path.stem
        at = work.at.astimezone()
        day = Words(self.application.language).date(at.date())
        self.show_notice(
            Message(
                tr("Un travail a été retrouvé : « {title} ».").format(title=title),
                "info",
                (
                    (
                        tr("Enregistrer et ouvrir…"),
                        lambda: self.application.take_recovered(self, work),
                    ),
                    (tr("Plus tard"), self.hide_notice),
                ),
                tr(
                    "Un arrêt imprévu l’avait laissé hors de son fichier, le {day} à {hour}."
                ).format(day=day, hour=show_hour(at.time())),
            )
        )

    def show_notice(self, message: Message, tone: str = "soft") -> None:
        """Show a message that stays at the top."""
        content = self.workplace or self.start
        if content is not None:
            content.show_notice(message, tone)

    def hide_notice(self) -> None:
        """Take the message at the top away."""
        content = self.workplace or self.start
        if content is not None:
            content.hide_notice()

    def come_forward(self) -> None:
        """Come in front of the others."""
        self.shown.setWindowState(self.shown.windowState() & ~Qt.WindowState.WindowMinimized)
        self.shown.show()
        self.shown.raise_()
        self.shown.activateWindow()

    def open_path(self, path: Path) -> None:
        """Open a day in this window, or in another if it holds one."""
        self.application.open(path, self)

    def _ways_out(self) -> tuple[tuple[str, Callable[[], object]], ...]:
        leave = self._leave()
        if self.document is None or self.document.opened.published:
            return (leave,)
        return ((tr("Enregistrer ailleurs…"), lambda: self.run("save-elsewhere")), leave)

    def _leave(self) -> tuple[str, Callable[[], object]]:
        return (tr("Fermer le message"), self.hide_notice)

    # --- what comes from outside ------------------------------------------------------------------

    def _take_dropped(self, path: Path) -> None:
        """Open the day that is dropped; say of anything else that it is none."""
        if path.suffix.lower() == ENDING:
            self.open_path(path)
            return
        sentence = say(
            "« {name} » n’est pas une journée, qui est un fichier .tablee : rien n’a été changé.",
            name=path.name,
        )
        self.tell_refusal(sentence)

    def _left(self) -> None:
        """Bring the file up to date when the person turns to another program."""
        if self.document is not None:
            self.document.flush()
            if not self.document.opened.published:
                self.document.publish()

    def _close(self, event: QCloseEvent) -> None:
        """Close the day first; a window with work that is not saved stays open, and says why."""
        event.setAccepted(self.application.let_go(self))
