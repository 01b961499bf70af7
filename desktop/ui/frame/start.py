"""The start page: what one can do, and the days opened not long ago."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui.controls.badges import Sign
from desktop.ui.controls.buttons import button
from desktop.ui.controls.labels import Label
from desktop.ui.controls.layouts import column, holder, row
from desktop.ui.controls.messages import Message, Notice
from desktop.ui.settings import Settings
from desktop.ui.theme import Theme
from desktop.ui.wording import tr
from exports.words import Words


class StartPage(QWidget):
    """What is shown before a day is open."""

    def __init__(
        self,
        theme: Theme,
        words: Words,
        settings: Settings,
        run: Callable[[str], None],
        open_path: Callable[[Path], None],
    ) -> None:
        super().__init__()
        self._theme, self._words = theme, words
        self._notices = QVBoxLayout()
        left = holder(
            column(
                row(
                    Sign(theme, "tablee", "accent", 40),
                    Label(tr("Tablée"), "title-1"),
                    None,
                    spacing=12,
                ),
                24,
                button(theme, tr("Nouvelle journée"), lambda: run("new"), kind="primary"),
                button(theme, tr("Ouvrir un fichier…"), lambda: run("open")),
                button(theme, tr("La journée d’exemple"), lambda: run("sample")),
                None,
                spacing=8,
                margins=48,
            ),
            "paper",
        )
        recents = [
            button(theme, recent.title or recent.path, partial(open_path, Path(recent.path)))
            for recent in settings.recents
        ]
        right = column(self._notices, Label(tr("Récents"), "heading"), *recents, None, margins=48)
        self.setLayout(row((left, 4), (right, 6)))

    def show_notice(self, message: Message, tone: str = "soft") -> None:
        """Show a message that stays."""
        self.hide_notice()
        self._notices.addWidget(Notice(self._theme, message, tone))

    def hide_notice(self) -> None:
        """Take the message away."""
        while (item := self._notices.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
