"""Buttons: a verb, or an icon the whole world knows, always with a name and its key."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from desktop.ui.controls.drawing import cut, shared
from desktop.ui.controls.labels import as_tooltip
from desktop.ui.keys import key_name
from desktop.ui.theme import Theme

ENTER: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})

_INKS = {
    "primary": "onaccent",
    "quiet": "ink",
    "plain": "accent",
    "ghost": "ink2",
    "danger": "bad",
    "row": "ink",
}

_ICON = 17
_BESIDE = 4  # between an icon and its words, where Qt leaves another 4 that no style can change
_OF_QT = 4


class _Button(QPushButton):
    """A button whose icon keeps its distance from the words, and stands in the middle alone."""

    def __init__(self, theme: Theme, icon: str, ink: str, size: float) -> None:
        super().__init__()
        self._theme, self._drawn = theme, (icon, ink, size)

    def setText(self, text: str) -> None:
        """Say other words, or none."""
        super().setText(text)
        theme, beside = self._theme, _BESIDE if text else 0
        name, ink, size = self._drawn
        if name:
            self.setIcon(theme.icon(name, ink, size, beside))
            self.setIconSize(QSize(theme.px(size) + theme.px(beside), theme.px(size)))


def button(
    theme: Theme,
    text: str,
    on_click: Callable[[], object] | None = None,
    *,
    kind: str = "quiet",
    icon: str = "",
    key: str = "",
    tip: str = "",
    flush: bool = False,
) -> QPushButton:
    """A button that says what it does: "primary", "quiet", "plain", "ghost", "danger" or "row".

    ``flush`` has its words begin where those above them do.
    """
    made = _Button(theme, icon, _INKS[kind], _ICON)
    made.setText(text)
    made.setProperty("kind", kind)
    made.setProperty("flush", flush)
    made.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    made.setAutoDefault(True)  # Enter presses it, as Qt has it in dialogs alone
    if tip or key:
        made.setToolTip(tip_of(tip or text, key))
    if on_click is not None:
        made.clicked.connect(lambda _=False: on_click())
    return made


def tool(
    theme: Theme,
    icon: str,
    name: str,
    on_click: Callable[[], object] | None = None,
    *,
    key: str = "",
    ink: str = "ink2",
    size: float = 18,
) -> QToolButton:
    """A button that is an icon alone; its name is told and read aloud."""
    made = _Tool()
    made.setIcon(theme.icon(icon, ink, size))
    made.setIconSize(QSize(theme.px(size), theme.px(size)))
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    name_button(made, name, key)
    if on_click is not None:
        made.clicked.connect(lambda _=False: on_click())
    return made


class _Tool(QToolButton):
    """A button that Enter presses, as the space bar does."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press it, or unfold what it holds."""
        if event.key() not in ENTER:
            super().keyPressEvent(event)
        elif self.menu() is not None:
            self.showMenu()
        else:
            self.click()


def name_button(made: QAbstractButton, name: str, key: str = "") -> None:
    """Give a button its accessible name, and a tooltip with its key."""
    made.setAccessibleName(name)
    made.setToolTip(tip_of(name, key))


def tip_of(text: str, key: str = "") -> str:
    """A tooltip: what it does, and the key that does it, as this system writes keys."""
    return as_tooltip(f"{text} ({key_name(key)})" if key else text)


class Segmented(QFrame):
    """Two to four views or kinds of which one is chosen; ``chosen`` gives its rank."""

    chosen = Signal(int)

    def __init__(
        self,
        theme: Theme,
        texts: Sequence[str],
        *,
        icons: Sequence[str] = (),
        name: str = "",
        tight: bool = False,
    ) -> None:
        super().__init__()
        self.setObjectName("segmented")
        self.setAccessibleName(name)
        side = theme.px(6 if tight else 11)
        self._around = 2 * side + 4
        # As wide as its words are once it is chosen, and they are bold.
        self._metrics = QFontMetrics(theme.font("second", 600))
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(3, 3, 3, 3)
        layout.setSpacing(2)
        self.setStyleSheet(
            f"#segmented {{ background: {theme.palette.sunken}; border: 0;"
            f" border-radius: {theme.px(8)}px; }}"
            f"#segmented QPushButton {{ background: transparent; border: 1px solid transparent;"
            f" color: {theme.palette.ink2}; border-radius: {theme.px(6)}px;"
            f" padding: {theme.px(3)}px {side}px; font-size: {theme.px(14)}px; }}"
            f"#segmented QPushButton:checked {{ background: {theme.palette.raised};"
            f" border-color: {theme.palette.line}; color: {theme.palette.ink};"
            f" font-weight: 600; }}"
            f"#segmented QPushButton:focus {{ border: 2px solid {theme.palette.focus};"
            f" padding: {theme.px(3) - 1}px {side - 1}px; }}"
        )
        self.buttons: list[QPushButton] = []
        for rank, text in enumerate(texts):
            made = _Button(theme, icons[rank] if icons else "", "ink2", 15)
            made.setText(text)
            made.setCheckable(True)
            made.setAutoDefault(True)
            made.setAccessibleName(f"{name}, {text}" if name else text)
            if icons:
                self._around = 2 * side + 4 + made.iconSize().width() + _OF_QT
            made.setMinimumWidth(self._metrics.horizontalAdvance(text) + self._around)
            self._group.addButton(made, rank)
            layout.addWidget(made)
            self.buttons.append(made)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._group.idClicked.connect(self.chosen.emit)

    @property
    def rank(self) -> int:
        """Which one is chosen, counted from 0; -1 for none."""
        return self._group.checkedId()

    def fit(self, texts: Sequence[str], room: int) -> None:
        """Show words within a width, which those share that are too long for it."""
        layout = self.layout()
        between = layout.spacing() * (len(texts) - 1) if layout is not None else 0
        room -= between + 6 + len(texts) * self._around
        # A pixel more: what is measured is rounded, and cut where it does not fit to the fraction.
        wanted = [self._metrics.horizontalAdvance(text) + 1 for text in texts]
        for made, text, wide in zip(self.buttons, texts, shared(wanted, room), strict=True):
            shown = cut(text, self._metrics, wide)
            made.setText(shown.replace("&", "&&"))
            made.setMinimumWidth(self._metrics.horizontalAdvance(shown) + self._around)

    def choose(self, rank: int) -> None:
        """Show one as chosen, without telling."""
        if rank < 0:
            self._group.setExclusive(False)
            for made in self.buttons:
                made.setChecked(False)
            self._group.setExclusive(True)
        else:
            self.buttons[rank].setChecked(True)


class Tile(QAbstractButton):
    """Something painted that can be pressed, chosen and reached by keyboard.

    Subclasses paint it; ``hovered`` says whether the pointer is over it, ``ringed`` whether the
    keyboard came to it, which is then shown by a ring.
    """

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.hovered = False
        self.ringed = False
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Know whether it was the keyboard that came here."""
        self.ringed = event.reason() not in {
            Qt.FocusReason.MouseFocusReason,
            Qt.FocusReason.ActiveWindowFocusReason,
            Qt.FocusReason.PopupFocusReason,
        }
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show no ring without the keyboard."""
        self.ringed = False
        super().focusOutEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Be pressed with Enter too."""
        if event.key() in ENTER:
            self.click()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Know where the pointer is."""
        if event.type() in {QEvent.Type.HoverEnter, QEvent.Type.HoverLeave}:
            self.hovered = event.type() is QEvent.Type.HoverEnter
            self.update()
        return super().event(event)
