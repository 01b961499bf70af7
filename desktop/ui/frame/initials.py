"""The initials of the person, asked once at the top of the window, and never again."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QSizePolicy

from desktop.ui.controls.buttons import button
from desktop.ui.controls.labels import Elided, Label
from desktop.ui.controls.layouts import row
from desktop.ui.fields.lines import TextLine
from desktop.ui.settings import LONGEST_INITIALS, Settings
from desktop.ui.theme import Theme
from desktop.ui.wording import tr


class InitialsAsked(QFrame):
    """A question that holds nothing up; ``answered`` gives the initials, or "" for none."""

    answered = Signal(str)

    def __init__(self, theme: Theme, settings: Settings) -> None:
        super().__init__()
        self._settings = settings
        self.setObjectName("initials")
        self.setStyleSheet(
            f"#initials {{ background: {theme.palette.soft}; border-radius: {theme.px(10)}px; }}"
        )
        self.field = TextLine(tr("Vos initiales"), placeholder="CB")
        self.field.setMaxLength(LONGEST_INITIALS)
        self.field.setFixedWidth(theme.px(90))
        self.field.returnPressed.connect(self._keep)
        why = tr("Quand deux copies sont réunies, elles disent qui a écrit quoi.")
        self.setLayout(
            row(
                Label(tr("Vos initiales ?"), "strong"),
                (Elided(why, "quiet"), 1),
                self.field,
                button(theme, tr("Garder"), self._keep),
                button(theme, tr("Sans initiales"), self._leave, kind="ghost"),
                spacing=12,
                margins=(16, 6, 8, 6),
            )
        )
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Vos initiales ?"))

    def take_keyboard(self) -> None:
        """Give the keyboard to the field."""
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _keep(self) -> None:
        self._answer(self.field.text().strip())

    def _leave(self) -> None:
        self._answer("")

    def _answer(self, initials: str) -> None:
        self._settings.initials = initials
        self._settings.set_flag("initials-asked", on=True)
        self.answered.emit(initials)
