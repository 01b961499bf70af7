"""The settings: how the window speaks, looks and helps; each takes effect as soon as it is set."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from desktop.ui.controls.labels import Label
from desktop.ui.controls.layouts import column, row, scrolled
from desktop.ui.desk import Desk, Page
from desktop.ui.fields.choices import Choice, Segments, Switch
from desktop.ui.fields.lines import TextLine
from desktop.ui.pages.heading import Heading
from desktop.ui.settings import LONGEST_INITIALS, Settings
from desktop.ui.theme import Theme
from desktop.ui.theme.tokens import ZOOMS
from desktop.ui.wording import tr

_WIDTH = 560


def page(desk: Desk) -> Page:
    """The page."""
    return SettingsPage(desk)


class SettingsPage(Page):
    """The settings among the pages of a day."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.wants_pane = False
        self.form = SettingsForm(desk.theme, desk.settings, desk.restyle)
        self.setLayout(column((scrolled(self.form), 1), margins=(32, 18, 24, 0)))

    def take_keyboard(self) -> None:
        """Give the keyboard to the first setting."""
        self.form.setFocus()


class SettingsForm(QWidget):
    """The settings as fields; ``restyle`` shows the windows as they now say."""

    def __init__(self, theme: Theme, settings: Settings, restyle: Callable[[], None]) -> None:
        super().__init__()
        self._settings, self._restyle = settings, restyle
        self.language = Segments(
            theme,
            tr("Langue"),
            (("fr", "Français"), ("en", "English"), ("", tr("Celle du système"))),
        )
        self.scheme = Segments(
            theme,
            tr("Couleurs"),
            (
                ("system", tr("Celles du système")),
                ("light", tr("Claires")),
                ("dark", tr("Sombres")),
            ),
        )
        self.zoom = Choice(
            tr("Taille"), [(zoom, tr("{zoom} %").format(zoom=zoom)) for zoom in ZOOMS]
        )
        self.zoom.setFixedWidth(theme.px(130))
        self.spelling = Switch(tr("Souligner les fautes d’orthographe"))
        self.letters = Switch(tr("Une lettre seule agit dans les listes"))
        self.initials = TextLine(tr("Vos initiales"), placeholder="CB")
        self.initials.setMaxLength(LONGEST_INITIALS)
        self.initials.setFixedWidth(theme.px(130))
        self._tie(self.language, "language", settings.language)
        self._tie(self.scheme, "scheme", settings.scheme)
        self._tie(self.zoom, "zoom", settings.zoom)
        self._tie_switch(self.spelling, "spelling")
        self._tie_switch(self.letters, "letters")
        self.initials.show_value(settings.initials)
        self.initials.edited.connect(self._keep_initials)
        self.zoom.setObjectName("setting-zoom")
        self.initials.setObjectName("setting-initials")
        held = QWidget()
        held.setMaximumWidth(theme.px(_WIDTH))
        held.setLayout(
            column(
                Heading(tr("Réglages")),
                20,
                _group(tr("Langue de la fenêtre"), self.language,
                       tr("Présentations et comptes rendus sont dans la langue de la journée.")),
                _group(tr("Couleurs"), self.scheme),
                _group(tr("Taille"), self.zoom, tr("Ctrl et + ou − la changent aussi.")),
                _group(tr("Pendant la saisie"), self.spelling),
                _group("", self.letters,
                       tr("N ajoute, par exemple. Jamais pendant que vous tapez un texte.")),
                _group(tr("Vos initiales"), self.initials,
                       tr("Facultatif. Quand deux copies d’une journée sont réunies, elles disent"
                          " qui a tapé quoi. Elles valent pour les journées ouvertes ensuite.")),
                24,
                None,
            )
        )  # fmt: skip
        self.setLayout(row((held, 100), None))
        self.setFocusProxy(self.language.buttons[max(0, self.language.rank)])

    def _tie(self, control: Segments | Choice, name: str, value: Any) -> None:
        control.show_value(value)
        for rank, button in enumerate(getattr(control, "buttons", ())):
            button.setObjectName(f"setting-{name}-{rank}")

        def given() -> None:
            setattr(self._settings, name, control.value())
            self._restyle_soon()

        control.edited.connect(given)

    def _tie_switch(self, control: Switch, name: str) -> None:
        control.setObjectName(f"setting-{name}")
        control.show_value(self._settings.flag(name, default=True))

        def given() -> None:
            self._settings.set_flag(name, on=control.value())
            self._restyle_soon()

        control.edited.connect(given)

    def _keep_initials(self) -> None:
        self._settings.initials = self.initials.text().strip()

    def _restyle_soon(self) -> None:
        # The window is built anew: not under the feet of the control that asked for it.
        QTimer.singleShot(0, self._restyle)


def _group(name: str, control: QWidget, hint: str = "") -> QWidget:
    held = QWidget()
    above = []
    if name:
        label = Label(name, "label")
        label.setBuddy(control)
        above.append(label)
    below = [Label(hint, "hint", wrap=True)] if hint else []
    held.setLayout(column(*above, control, *below, spacing=5, margins=(0, 0, 0, 16)))
    return held
