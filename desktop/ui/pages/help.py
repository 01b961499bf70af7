"""The help: what the window is for, in a minute, and every key, as this system writes them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Final

from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from desktop.model.fold import fold
from desktop.ui.controls.labels import Label
from desktop.ui.controls.layouts import cleared, column, row, scrolled
from desktop.ui.desk import Desk, Page
from desktop.ui.frame.commands import COMMANDS, MENUS
from desktop.ui.keys import key_names
from desktop.ui.pages.heading import Heading
from desktop.ui.theme import Theme
from desktop.ui.wording import tr

_WIDTH = 860

_IN_LISTS: Final[tuple[tuple[tuple[str, ...], Callable[[], str]], ...]] = (
    (("N",), lambda: tr("Ajouter")),
    (("F2", "Return"), lambda: tr("Modifier ce qui est choisi")),
    (("Escape",), lambda: tr("Quitter le champ, en gardant ce qui est tapé")),
    (("Alt+Up", "Alt+Down"), lambda: tr("Monter, descendre ce qui est choisi")),
    (
        ("Alt+Shift+Right", "Alt+Shift+Left"),
        lambda: tr("Faire d’un chiffre un « dont » de celui du dessus, le détacher"),
    ),
    (("Ctrl+D",), lambda: tr("Dupliquer")),
    (("Delete",), lambda: tr("Supprimer ; un message propose d’annuler")),
    (("Shift+Up", "Shift+Down"), lambda: tr("Choisir plusieurs lignes")),
    (("Ctrl+A",), lambda: tr("Tout choisir")),
)
"""The keys of lists, which are in no menu."""

_IN_THE_GRID: Final[tuple[tuple[tuple[str, ...], Callable[[], str]], ...]] = (
    (("F2", "Return"), lambda: tr("Modifier les mots ; taper en commence d’autres")),
    (("Ctrl+Return",), lambda: tr("Un autre propos dans la même case")),
    (("F6",), lambda: tr("Verbatim, ou reformulé")),
    (("Shift+F6",), lambda: tr("Hors micro, ou public")),
    (("Space",), lambda: tr("Une diapo à lui seul")),
    (("Menu", "Shift+F10"), lambda: tr("Accord, visibilité, attribution…")),
    (
        ("Alt+Up", "Alt+Down", "Alt+Left", "Alt+Right"),
        lambda: tr("Déplacer un propos, un thème, un témoin"),
    ),
    (
        ("Shift+Up", "Shift+Down", "Shift+Left", "Shift+Right"),
        lambda: tr("Choisir plusieurs propos ; ce qu’on fait les touche tous"),
    ),
    (("Ctrl+Space",), lambda: tr("Choisir un propos de plus, ou de moins")),
    (("Ctrl+A",), lambda: tr("Tout choisir")),
)
"""The keys of the grid of a round table."""


def page(desk: Desk) -> Page:
    """The page."""
    return HelpPage(desk)


class HelpPage(Page):
    """The help among the pages of a day."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.wants_pane = False
        self.help = Help(desk.theme)
        self.setLayout(column((scrolled(self.help), 1), margins=(32, 18, 24, 0)))

    def take_keyboard(self) -> None:
        """Give the keyboard to the filter."""
        self.help.setFocus()


class Help(QWidget):
    """What the window is for, and its keys."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(tr("Chercher une touche ou ce qu’elle fait"))
        self.filter.setAccessibleName(tr("Chercher une touche ou ce qu’elle fait"))
        self.filter.setClearButtonEnabled(True)
        self.filter.setMaximumWidth(theme.px(380))
        self.filter.textChanged.connect(lambda _: self._show_keys())
        self._keys = QGridLayout()
        self._keys.setHorizontalSpacing(theme.px(24))
        self._keys.setVerticalSpacing(theme.px(6))
        self._keys.setColumnStretch(1, 1)
        held = QWidget()
        held.setMaximumWidth(theme.px(_WIDTH))
        minute = QGridLayout()
        minute.setHorizontalSpacing(theme.px(32))
        minute.setVerticalSpacing(theme.px(14))
        for rank, (title, words) in enumerate(_in_a_minute()):
            part = column(Label(title, "strong"), Label(words, "quiet", wrap=True), None, spacing=2)
            minute.addLayout(part, rank // 2, rank % 2)
        held.setLayout(
            column(
                Heading(tr("Aide et raccourcis")),
                16,
                minute,
                28,
                Label(tr("Les touches"), "heading"),
                10,
                self.filter,
                12,
                self._keys,
                24,
                None,
            )
        )
        self.setLayout(row((held, 100), None))
        self.setFocusProxy(self.filter)
        self._show_keys()

    def all_keys(self) -> Iterator[tuple[str, Sequence[tuple[str, str]]]]:
        """The keys by menu, each as this system writes it, with what it does."""
        for menu, title in MENUS:
            rows = [
                (written(each.keys), each.words())
                for each in COMMANDS
                if each.menu == menu and each.keys
            ]
            yield title(), rows
        yield tr("Dans une liste"), [(written(keys), does()) for keys, does in _IN_LISTS]
        grid = [(written(keys), does()) for keys, does in _IN_THE_GRID]
        yield tr("Dans la grille d’une table ronde"), grid

    def _show_keys(self) -> None:
        cleared(self._keys)
        wanted = fold(self.filter.text())
        rank = 0
        for title, rows in self.all_keys():
            found = [each for each in rows if wanted in fold(" ".join((title, *each)))]
            if not found:
                continue
            heading = Label(title, "label")
            heading.setContentsMargins(0, self._theme.px(12) if rank else 0, 0, 0)
            self._keys.addWidget(heading, rank, 0, 1, 2)
            for keys, does in found:
                rank += 1
                self._keys.addWidget(Label(keys, "small"), rank, 0)
                self._keys.addWidget(Label(does, wrap=True), rank, 1)
            rank += 1
        if not rank:
            nothing = tr("Aucune touche ne répond à ces mots.")
            self._keys.addWidget(Label(nothing, "quiet"), 0, 0, 1, 2)


def written(keys: Sequence[str]) -> str:
    """Keys as this system writes them; those of other keyboards for the same key are left out."""
    shown = [key for key in keys if key.isascii() and key.rpartition("+")[2] not in set("&\"'(=")]
    return key_names(shown)


def _in_a_minute() -> tuple[tuple[str, str], ...]:
    return (
        (
            tr("Une journée, un fichier"),
            tr(
                "Tout ce qui concerne une journée tient dans un fichier .tablee : copiez-le,"
                " envoyez-le, mettez-le sur une clé. Il est toujours entier."
            ),
        ),
        (
            tr("Saisi une fois, juste partout"),
            tr(
                "À gauche, où vous êtes ; au milieu, ce que vous modifiez ; à droite, ce que cela"
                " devient. Un nom corrigé l’est dans la présentation et dans le compte rendu."
            ),
        ),
        (
            tr("Rien à enregistrer"),
            tr(
                "Chaque mot est gardé sur cet ordinateur dès que vous le tapez, puis écrit dans le"
                " fichier. Tout s’annule. Les versions permettent de revenir en arrière."
            ),
        ),
        (
            tr("Un champ vide n’est pas une faute"),
            tr(
                "Une salle, une heure ou un rapporteur peuvent manquer. La page « À vérifier » dit"
                " ce qui reste à décider ; le reste peut attendre."
            ),
        ),
        (
            tr("Ce qui est privé le reste"),
            tr(
                "Ce qui est hors micro ou refusé ne va dans aucun document. « Envoyer une copie »"
                " laisse de côté les notes privées et les coordonnées."
            ),
        ),
        (
            tr("À plusieurs"),
            tr(
                "Deux personnes peuvent travailler chacune sur sa copie. En les réunissant, Tablée"
                " garde les mots de chacune et montre où il faut choisir."
            ),
        ),
    )
