"""What is shown before a day is open: what one can do at the left, recent days at the right."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop.ui.controls.badges import Sign
from desktop.ui.controls.buttons import button
from desktop.ui.controls.labels import Label
from desktop.ui.controls.layouts import Item, column, holder, row, scrolled
from desktop.ui.controls.messages import Message, Notice
from desktop.ui.covers import forget_cover
from desktop.ui.frame.start.choice import Choice, Offer
from desktop.ui.frame.start.example import ExampleCard
from desktop.ui.frame.start.recents import RecentDays
from desktop.ui.settings import Recent, Settings
from desktop.ui.theme import Theme
from desktop.ui.wording import on_one_line, tr
from exports.words import Words

_LEFT, _SHARE, _WIDEST = 500, 0.4, 1100


class StartPage(QWidget):
    """What is shown before a day is open.

    ``asides`` make the pages that can stand in place of the recent days: the settings, the help.
    """

    def __init__(
        self,
        theme: Theme,
        words: Words,
        settings: Settings,
        run: Callable[[str], None],
        *,
        open_path: Callable[[Path], None],
        asides: dict[str, Callable[[], QWidget]],
    ) -> None:
        super().__init__()
        self._theme, self._settings, self._run = theme, settings, run
        self._asides = asides
        self.aside = ""
        """The key of the page that stands in place of the recent days."""
        self._notice: Notice | None = None
        self._notices = QVBoxLayout()
        self.recents = RecentDays(theme, words, settings)
        self.recents.opened.connect(open_path)
        self.recents.forgotten.connect(self._tell_forgotten)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._days())
        self._left = self._choices()
        self.setLayout(
            row(
                self._left,
                (column(self._notices, (self._stack, 1), margins=(44, 24, 44, 44)), 1),
            )
        )

    # --- what it is made of -----------------------------------------------------------------------

    def _choices(self) -> QWidget:
        theme = self._theme
        offers = (
            Offer("new", tr("Nouvelle journée"), tr("Un titre et une date suffisent"), first=True),
            Offer(
                "open",
                tr("Ouvrir un fichier…"),
                tr("Ou déposez-le n’importe où dans cette fenêtre"),
            ),
        )
        self.choices = [Choice(theme, offer, self._run) for offer in offers]
        links = [
            button(theme, words, partial(self._run, name), kind="ghost", icon=icon)
            for name, words, icon in (
                ("page-settings", tr("Réglages"), "settings"),
                ("page-help", tr("Aide"), "info"),
            )
        ]
        cards: list[Item] = [*self.choices]
        mark = Sign(theme, "tablee", "accent", 36)
        return holder(
            column(
                row(mark, Label("Tablée", "title-1"), None, spacing=14),
                12,
                Label(
                    tr("Témoignages, synthèses et chiffres d’une journée : saisis une fois,"
                       " justes partout."),
                    "lead",
                    wrap=True,
                ),
                24,
                column(*cards, spacing=theme.px(10)),
                None,
                row(*links, None, spacing=4, margins=(-14, 0, 0, 0)),
                8,
                Label(
                    tr("Tout reste sur cet ordinateur. Aucun compte, aucun réseau."),
                    "hint",
                    wrap=True,
                ),
                margins=(44, 48, 36, 32),
            ),
            "paper",
        )  # fmt: skip

    def _days(self) -> QWidget:
        self.example = ExampleCard(self._theme, lambda: self._run("sample"), self._dismiss_example)
        if not self._settings.flag("sample", default=True):
            self.example.hide()
        days = holder(
            column(
                24,
                Label(tr("Récents"), "heading"),
                10,
                *(
                    [(self.recents, 1)]
                    if self._settings.recents
                    else [Label(tr("Les journées que vous ouvrirez se retrouveront ici."), "quiet"),
                          None]
                ),
                16,
                self.example,
            )
        )  # fmt: skip
        days.setMaximumWidth(self._theme.px(_WIDEST))
        return holder(row((days, 100), None))

    def _dismiss_example(self) -> None:
        self._settings.set_flag("sample", on=False)
        self.example.hide()
        self.choices[0].setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave most of a narrow window to the recent days."""
        super().resizeEvent(event)
        width = min(self._theme.px(_LEFT), round(self.width() * _SHARE))
        self._left.setFixedWidth(width)
        self.example.arrange(self.width() - width)

    # --- pages in place of the recent days --------------------------------------------------------

    def show_aside(self, key: str) -> None:
        """Show the settings or the help in place of the recent days; nothing: the days."""
        gone = self._stack.widget(1)
        if gone is not None:
            self._stack.removeWidget(gone)
            gone.deleteLater()
        self.aside = key if key in self._asides else ""
        if not self.aside:
            self.take_keyboard()
            return
        shown = self._asides[key]()
        back = button(
            self._theme, tr("Revenir"), lambda: self.show_aside(""), kind="ghost", key="Esc"
        )
        self._stack.addWidget(holder(column(row(back, None), 4, (scrolled(shown), 1))))
        self._stack.setCurrentIndex(1)
        shown.setFocus()

    def take_keyboard(self) -> None:
        """Give the keyboard to the recent days, or to the first thing to do."""
        (self.recents if self._settings.recents else self.choices[0]).setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Come back to the recent days with Escape."""
        if self.aside and event.key() == Qt.Key.Key_Escape:
            self.show_aside("")
        else:
            super().keyPressEvent(event)

    # --- messages ---------------------------------------------------------------------------------

    @property
    def has_notice(self) -> bool:
        """Whether something is said at the top."""
        return self._notice is not None

    def show_notice(self, message: Message, tone: str = "soft") -> None:
        """Show a message that stays, in the place of the one before."""
        self.hide_notice()
        self._notice = Notice(self._theme, message, tone)
        self._notices.addWidget(self._notice)
        self._notice.show()

    def hide_notice(self) -> None:
        """Take the message away."""
        if self._notice is not None:
            self._notice.hide()
            self._notice.deleteLater()
            self._notice = None

    def _tell_forgotten(self, recent: Recent) -> None:
        forget_cover(Path(recent.path))

        def put_back() -> None:
            self._settings.remember(recent)
            self.hide_notice()
            self.recents.show_recents()

        self.show_notice(
            Message(
                tr("« {title} » n’est plus dans la liste.").format(
                    title=on_one_line(recent.title) or Path(recent.path).stem
                ),
                "info",
                ((tr("Remettre"), put_back), (tr("Fermer le message"), self.hide_notice)),
                tr("Le fichier lui-même n’a pas été touché."),
            )
        )
