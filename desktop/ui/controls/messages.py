"""What the window says by itself: toasts that pass, notices that stay, pages that are empty."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from desktop.ui.controls.badges import Sign
from desktop.ui.controls.buttons import button, tool
from desktop.ui.controls.drawing import ground, shadow, smooth
from desktop.ui.controls.labels import Clamped, Label
from desktop.ui.controls.layouts import Item, column, row
from desktop.ui.theme import Theme
from desktop.ui.wording import tr

_PASSES_AFTER = 6_000
_ACTS = (QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin)


@dataclass(frozen=True)
class Message:
    """Something to say: a fact, and what can be done about it.

    ``waits`` is true of what somebody may be away from: it passes only once they are back.
    ``of_last_act`` is true of what was done last: it has nothing to say once something else is.
    """

    text: str
    sign: str = "done"
    actions: tuple[tuple[str, Callable[[], object]], ...] = field(default=())
    detail: str = ""
    waits: bool = False
    of_last_act: bool = False


class Toast(QWidget):
    """A message at the foot of the page, which passes after six seconds unless looked at.

    One that waits stays until somebody presses a key or clicks in the window, and six seconds more.
    """

    _MARGIN = 16

    def __init__(self, theme: Theme, message: Message, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.of_last_act = message.of_last_act
        ink = "good" if message.sign == "done" else "ink2"
        text = Clamped("strong", 2)
        text.setText(message.text)
        text.ensurePolished()  # its width is that of its own font
        text.setFixedWidth(min(theme.px(520), text.sizeHint().width()))
        text.resize(text.minimumWidth(), 0)
        acts = [
            button(theme, name, partial(self._run, act), kind="plain")
            for name, act in message.actions
        ]
        leave = tool(theme, "close", tr("Fermer le message"), self.hide_now, size=15)
        margin = self._MARGIN
        self.setLayout(
            row(
                Sign(theme, message.sign, ink, 18), 4, text, 8, *acts, leave,
                spacing=8, margins=(margin + 18, margin + 8, margin + 10, margin + 8),
            )
        )  # fmt: skip
        self.setAccessibleName(message.text)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._pass)
        shown_in = parent.window().windowHandle() if message.waits else None
        if shown_in is None:
            self._timer.start(_PASSES_AFTER)
        else:
            shown_in.installEventFilter(self)
        self.adjustSize()

    def hide_now(self) -> None:
        """Leave at once."""
        self.hide()
        self.deleteLater()

    def event(self, event: QEvent) -> bool:
        """Stay while the pointer is over it."""
        if event.type() is QEvent.Type.Enter:
            self._timer.stop()
        elif event.type() is QEvent.Type.Leave:
            self._timer.start(_PASSES_AFTER)
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Begin to pass with the first key or click in the window."""
        if event.type() in _ACTS:
            watched.removeEventFilter(self)
            if not self.underMouse():
                self._timer.start(_PASSES_AFTER)
        return False

    def paintEvent(self, _: QPaintEvent) -> None:
        """Float above the page."""
        painter = QPainter(self)
        smooth(painter)
        margin = self._MARGIN
        place = QRectF(self.rect()).adjusted(margin, margin - 6, -margin, -margin)
        shadow(painter, place, self._theme)
        ground(
            painter, place, self._theme.colour("raised"), radius=10, edge=self._theme.colour("line")
        )

    def _run(self, act: Callable[[], object]) -> None:
        self.hide_now()
        act()

    def _pass(self) -> None:
        focused = self.window().focusWidget()
        if focused is not None and self.isAncestorOf(focused):
            self._timer.start(_PASSES_AFTER)
        else:
            self.hide_now()


class Notice(QFrame):
    """A message that stays at the top of the window or of a page until it is cured."""

    def __init__(self, theme: Theme, message: Message, tone: str = "soft") -> None:
        super().__init__()
        self.setObjectName("notice")
        ink = {"badsoft": "bad", "warnsoft": "warn"}.get(tone, "ink")
        ground_colour = theme.palette.colours[tone]
        self.setStyleSheet(
            f"#notice {{ background: {ground_colour}; border-radius: {theme.px(10)}px; }}"
        )
        words = [Label(message.text, "strong" if message.detail else "", wrap=True)]
        if message.detail:
            words.append(Label(message.detail, "quiet", wrap=True))
        acts = [button(theme, name, act, kind="plain") for name, act in message.actions]
        self.setLayout(
            row(
                Sign(theme, message.sign, ink, 18),
                8,
                (column(*words, spacing=2), 1),
                *acts,
                spacing=4,
                margins=(16, 6, 8, 6),
            )
        )
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(message.text)


class Empty(QWidget):
    """A page or a list with nothing in it: a fact, what to do, one button."""

    def __init__(
        self,
        theme: Theme,
        sign: str,
        fact: str,
        advice: str,
        action: tuple[str, Callable[[], object]] | None = None,
        *,
        icon: str = "add",
    ) -> None:
        super().__init__()
        self._theme = theme
        heading = Label(fact, "heading")
        heading.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        words = Label(advice, "quiet", wrap=True)
        words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        words.setMaximumWidth(theme.px(400))
        acts = [button(theme, action[0], action[1], icon=icon)] if action else []
        below: list[Item] = [10, row(None, *acts, None)] if acts else []
        inner = column(
            row(None, Sign(theme, sign, "ink2", 40), None),
            10,
            heading,
            row(None, (words, 1_000), None),  # narrower where there is no room
            *below,
            spacing=4,
        )
        self.setLayout(column(None, inner, None, margins=24))
        self.setMinimumHeight(theme.px(220))

    def paintEvent(self, _: QPaintEvent) -> None:
        """A dashed zone: things may be dropped there."""
        painter = QPainter(self)
        smooth(painter)
        ground(
            painter,
            QRectF(self.rect()),
            None,
            radius=10,
            edge=self._theme.colour("edge"),
            dashed=True,
        )
