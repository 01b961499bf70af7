"""Copies brought together: chosen, looked at, brought in, and what they leave to decide."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from desktop.model.record import Id
from desktop.model.sentence import Sentence
from desktop.store.merging import Foreseen, Report
from desktop.telling import told
from desktop.ui.controls.buttons import button
from desktop.ui.controls.labels import Label
from desktop.ui.controls.layouts import cleared, column, row, scrolled
from desktop.ui.controls.messages import Empty, Message, Notice
from desktop.ui.desk import Desk, Page
from desktop.ui.pages.heading import Heading
from desktop.ui.pages.merge.coming import Coming
from desktop.ui.pages.merge.deciding import Deciding
from desktop.ui.tasks import Task
from desktop.ui.wording import tr

_WIDEST = 1_000


class MergePage(Page):
    """Above, the copies on their way in; below, the fields that hold values typed apart."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.wants_pane = False
        self.has_primary = True
        self.setAcceptDrops(True)
        self.choose = button(
            desk.theme, tr("Choisir des copies…"), self.ask_for_file, icon="folder"
        )
        self.heading = Heading(tr("Réunir des copies"), self.choose)
        self.coming: Coming | None = None
        self._task: Task | None = None
        self._above = QVBoxLayout()
        self._above.setSpacing(10)
        self.deciding = Deciding(desk)
        self.deciding.all_decided.connect(self._rest)
        self._nothing = Empty(
            desk.theme,
            "link",
            tr("Aucune copie choisie"),
            tr(
                "Une copie de cette journée, modifiée par quelqu’un d’autre ou ailleurs :"
                " choisissez son fichier, ou déposez-le ici. Rien n’est perdu d’un côté ni de"
                " l’autre."
            ),
            (tr("Choisir des copies…"), self.ask_for_file),
            icon="folder",
        )
        held = QWidget()
        held.setMaximumWidth(desk.theme.px(_WIDEST))
        held.setLayout(column(self._above, 12, self.deciding, None, margins=(0, 0, 12, 24)))
        outer = QWidget()
        outer.setLayout(row((held, 1_000), None))
        self._filled = scrolled(outer)
        middle = column(
            self.heading, 16, (self._filled, 1), (self._nothing, 1), margins=(32, 18, 24, 16)
        )
        self._below = QVBoxLayout()
        self.setLayout(column((middle, 1), self._below))
        desk.run("ask-initials")
        self.refresh(None)

    def refresh(self, changed: frozenset[Id] | None) -> None:
        """Show what is to decide."""
        working, was_empty = self.isAncestorOf(self.window().focusWidget() or self), self._is_empty
        if changed is None or changed:
            self.deciding.refresh()
        self._arrange()
        # What had the keyboard may be gone: Qt would give it to the first button of the window.
        stays = self.isAncestorOf(self.window().focusWidget() or self)
        if working and (was_empty or not stays):
            self.take_keyboard()

    def take_keyboard(self) -> None:
        """Give the keyboard to the first value to decide, or to what chooses copies."""
        if self.coming is not None:
            self.coming.merge.setFocus(Qt.FocusReason.OtherFocusReason)
        elif not self.deciding.take_keyboard():
            inviting = self._nothing.findChild(QPushButton) if self._is_empty else self.choose
            if isinstance(inviting, QPushButton):
                inviting.setFocus(Qt.FocusReason.OtherFocusReason)

    def _rest(self) -> None:
        """Show that nothing is left to decide, and keep the keyboard."""
        self._arrange()
        self.take_keyboard()

    # --- copies -----------------------------------------------------------------------------------

    def ask_for_file(self) -> None:
        """Ask for copies, and look at what they bring."""
        kinds = tr("Journées (*.tablee)")
        self.look_at(self.desk.ask.files_to_read(self, tr("Choisir des copies"), kinds))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files that are dropped."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Look at what the files that are dropped bring."""
        urls = event.mimeData().urls()
        self.look_at([Path(url.toLocalFile()) for url in urls if url.isLocalFile()])
        event.acceptProposedAction()

    def look_at(self, others: Sequence[Path]) -> None:
        """Find out in a thread what copies would bring."""
        if not others:
            return
        self.desk.document.flush()
        opened = self.desk.document.opened
        self._wait(tr("Lecture de %n copie(s)…", "", len(others)))
        self._task = Task(
            self,
            lambda: opened.foresee(*others),
            lambda foreseen: self._show_coming(others, foreseen),
            self._refuse,
        )

    def _show_coming(self, others: Sequence[Path], foreseen: Foreseen) -> None:
        self._clear()
        names = ", ".join(tr("« {words} »").format(words=each.name) for each in others)
        if not foreseen.report.touched:
            self._put(
                Message(
                    tr("Rien de nouveau dans {names}.").format(names=names),
                    "done",
                    ((tr("Fermer"), self._clear),),
                    tr("Votre fichier contient déjà tout ce qui s’y trouve."),
                )
            )
            return
        self.coming = Coming(
            self.desk,
            others,
            foreseen,
            self.desk.document.opened.conflicts,
            merge=lambda: self.merge(others),
            leave=self._clear,
        )
        self._above.addWidget(self.coming)
        self.foot = self.coming.foot
        self._below.addWidget(self.foot)
        self._arrange()
        self.take_keyboard()

    def merge(self, others: Sequence[Path]) -> None:
        """Bring copies in, in a thread, as one step."""
        self.desk.document.flush()
        opened = self.desk.document.opened
        self._wait(tr("Réunion de %n copie(s)…", "", len(others)))
        self._task = Task(
            self,
            lambda: opened.merge(*others),
            lambda report: self._tell(others, report),
            self._refuse,
        )

    def _tell(self, others: Sequence[Path], report: Report) -> None:
        self._clear()
        self.refresh(None)
        self.take_keyboard()
        done = tr("%n copie(s) réunie(s)", "", len(others))
        count = len(report.conflicts)
        apart = tr("%n champ(s) à arbitrer", "", count) if count else ""
        self.desk.say_done(" · ".join(filter(None, (done, apart))), "done")

    # --- what is said -----------------------------------------------------------------------------

    def _refuse(self, sentence: Sentence) -> None:
        self._clear()
        text = told(sentence, self.desk.words)
        self._put(Message(text, "stop", ((tr("Fermer"), self._clear),)), "badsoft")

    def _wait(self, words: str) -> None:
        self._clear()
        self._above.addWidget(Label(words, "quiet"))
        self._arrange()

    def _put(self, message: Message, tone: str = "soft") -> None:
        self._above.addWidget(Notice(self.desk.theme, message, tone))
        self._arrange()

    def _clear(self) -> None:
        """Forget the copies that were looked at."""
        if self._task is not None:
            self._task.drop()
            self._task = None
        cleared(self._above)
        cleared(self._below)
        self.coming = self.foot = None
        self._arrange()

    @property
    def _is_empty(self) -> bool:
        return not self._above.count() and not self.deciding.cards

    def _arrange(self) -> None:
        """Show what there is; where there is nothing, what the page is for."""
        filled = not self._is_empty
        self._filled.setVisible(filled)
        self._nothing.setVisible(not filled)
        self.choose.setVisible(filled)
        count = self.deciding.count
        told_count = tr("%n champ(s) à arbitrer", "", count) if count else ""
        self.heading.tell(told_count)
