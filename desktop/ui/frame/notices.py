"""What stays at the top of a day until it is cured: trouble, values typed apart, a question."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.model.sentence import Sentence
from desktop.telling import told
from desktop.ui.controls.messages import Message, Notice
from desktop.ui.desk import Desk
from desktop.ui.frame.initials import InitialsAsked
from desktop.ui.place import Place
from desktop.ui.wording import tr

_RIGHT, _BELOW = 12, 12  # it ends where the pane does, and the pane keeps off it


class Notices(QWidget):
    """The place of one message: the next one takes it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._notice: QWidget | None = None
        self._of_undecided: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._space(below=0)

    def show_message(self, message: Message, tone: str = "soft") -> None:
        """Show a message, in the place of the one before."""
        self._put(Notice(self._desk.theme, message, tone))

    def clear(self) -> None:
        """Take the message away."""
        if self._notice is not None:
            self._notice.hide()
            self._notice.deleteLater()
            self._notice = self._of_undecided = None
            self._space(below=0)

    def show_trouble(self, problem: Sentence | None) -> None:
        """Say what keeps work from being saved, and what to do; or nothing once it is over."""
        self.clear()
        if problem is None:
            return
        elsewhere = (tr("Enregistrer ailleurs…"), lambda: self._desk.run("save-elsewhere"))
        comfort = tr("Rien n’est perdu tant que cette fenêtre reste ouverte.")
        text = told(problem, self._desk.words)
        self.show_message(Message(text, "stop", (elsewhere,), comfort), "badsoft")

    def show_undecided(self, count: int, *, settling: bool) -> None:
        """Say of values typed apart when more of them come, unless they are being settled."""
        document = self._desk.document
        if count > document.put_off and self._notice is None and not settling:
            notice = self._undecided_notice(count)
            self._put(notice)
            self._of_undecided = notice
        elif not count and self._of_undecided is not None:
            self.clear()
        if settling or not count:
            document.put_off = count

    def ask_initials(self, then: Callable[[], object] | None = None) -> None:
        """Ask for the initials of the person; ``then`` waits for the answer."""
        asked = InitialsAsked(self._desk.theme, self._desk.settings)

        def answered(initials: str) -> None:
            self._desk.document.opened.sign(initials)
            self.clear()
            if then is not None:
                then()

        asked.answered.connect(answered)
        self._put(asked)
        if then is not None:
            asked.take_keyboard()

    def _put(self, notice: QWidget) -> None:
        self.clear()
        self._notice = notice
        self._column.addWidget(notice)
        self._space(below=_BELOW)

    def _space(self, *, below: int) -> None:
        self._column.setContentsMargins(24, 0, _RIGHT, below)

    def _undecided_notice(self, count: int) -> QWidget:
        def later() -> None:
            self._desk.document.put_off = count
            self.clear()

        def settle() -> None:
            later()
            self._desk.go(Place("merge"))

        message = Message(
            tr(
                "%n champ(s) à arbitrer : deux personnes y ont écrit chacune de son côté.",
                "",
                count,
            ),
            "warning",
            ((tr("Arbitrer"), settle), (tr("Plus tard"), later)),
        )
        return Notice(self._desk.theme, message, "warnsoft")
