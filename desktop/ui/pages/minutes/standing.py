"""Whether the minutes are a draft or final, and the final ones that were numbered."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QWidget

from desktop.compose.minutes import Status
from desktop.ui.controls.buttons import Segmented, button
from desktop.ui.controls.labels import Label
from desktop.ui.controls.layouts import column, row
from desktop.ui.fields.cut import CutBox
from desktop.ui.theme import Theme
from desktop.ui.wording import tr
from exports.words import Words

if TYPE_CHECKING:
    from desktop.model.final_minutes import FinalMinutes
    from desktop.ui.pages.minutes.typeset import Typeset


class Standing(QWidget):
    """Draft or final (``chosen``), which final ones (``picked``), and the button that makes them.

    ``checked`` asks for what is left to settle.
    """

    chosen = Signal(object)
    picked = Signal(int)
    checked = Signal()

    def __init__(
        self, theme: Theme, words: Words, status: Status, finalise: Callable[[], object]
    ) -> None:
        super().__init__()
        self._words = words
        self._numbers: list[int] = []
        self.segments = Segmented(
            theme,
            [tr("Projet"), tr("Définitif")],
            icons=["draft", "agreed"],
            name=tr("Statut"),
        )
        self.segments.choose(int(status is Status.FINAL))
        self.segments.chosen.connect(lambda rank: self.chosen.emit(list(Status)[rank]))
        self.warning = Label("", "warning", wrap=True)
        self._check = button(theme, tr("Voir ce qui reste à vérifier"), kind="plain")
        self._check.clicked.connect(lambda _=False: self.checked.emit())
        self.versions = CutBox()
        self.versions.setAccessibleName(tr("Comptes rendus définitifs"))
        self.versions.activated.connect(lambda rank: self.picked.emit(self._numbers[rank]))
        self.told = Label("", "small", wrap=True)
        self.finalise = button(
            theme, tr("Rendre définitif…"), finalise, icon="agreed",
            tip=tr("Numérote et date le compte rendu, et garde ce qu’il dit"),
        )  # fmt: skip
        self.setLayout(
            column(
                row(self.segments, None),
                self.versions,
                self.told,
                self.warning,
                row(self._check, None),
                row(self.finalise, None),
                spacing=theme.px(6),
            )
        )
        self._check.hide()
        self._show(versions=False, finalise=False)

    def show_typeset(self, made: Typeset) -> None:
        """Say what can be said of the minutes in sight."""
        final = made.asked.status is Status.FINAL
        missing = made.without_agreement if made.final is None else 0
        self.warning.setText(
            tr("Définitif : %n propos restent sans accord, et perdront leur nom.", "", missing)
            if missing
            else ""
        )
        self.warning.setVisible(bool(missing))
        self._check.setVisible(bool(missing) and final)
        with QSignalBlocker(self.versions):
            self._numbers = [each.number for each in reversed(made.finals)]
            self.versions.clear()
            self.versions.addItems([self._name(each) for each in reversed(made.finals)])
            if made.final is not None:
                self.versions.setCurrentIndex(self._numbers.index(made.final.number))
        self.told.setText(self._told(made) if final else "")
        may = final and not made.is_empty and (not made.finals or bool(made.since))
        again = len(made.finals)
        self.finalise.setText(
            tr("Faire la version {n}…").format(n=made.finals[-1].number + 1)
            if again
            else tr("Rendre définitif…")
        )
        self._show(versions=final and made.final is not None, finalise=may)

    def _show(self, *, versions: bool, finalise: bool) -> None:
        self.versions.setVisible(versions)
        self.told.setVisible(bool(self.told.text()))
        self.warning.setVisible(bool(self.warning.text()))
        self.finalise.setVisible(finalise)

    def _name(self, final: FinalMinutes) -> str:
        day = self._words.date(final.on) if final.on is not None else tr("date inconnue")
        return tr("N° {n}, validé le {day}").format(n=final.number, day=day)

    def _told(self, made: Typeset) -> str:
        if made.is_empty:
            return tr("Il n’y a encore rien à rendre définitif.")
        if not made.finals:
            return tr("Tel qu’il serait, s’il devenait définitif. Il n’est pas encore numéroté.")
        if made.final is None:
            return tr("La journée telle qu’elle est, avec les coordonnées : jamais verrouillée.")
        if made.final.number != made.finals[-1].number:
            return tr("Une version plus ancienne, verrouillée telle qu’elle a été validée.")
        if made.since:
            count = len(made.since)
            return tr("Verrouillé. La journée a reçu %n correction(s) depuis.", "", count)
        return tr("Verrouillé, et conforme à la journée.")
