"""All that the window can be told to do: the map of the application, a line each.

Menus, shortcuts, the palette and the help page are made from this list.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from desktop.ui.pages import PAGES
from desktop.ui.wording import tr

# The keys that bear 1 to 9 on a French keyboard give these without Shift.
AZERTY_DIGITS: Final = "&é\"'(-è_ç"


@dataclass(frozen=True)
class Command:
    """Something to do: its name in the code, its menu, its words, its keys, its icon.

    ``anywhere`` says that it makes sense on the start page too.
    """

    name: str
    menu: str
    words: Callable[[], str]
    keys: tuple[str, ...] = ()
    icon: str = ""
    anywhere: bool = False


MENUS: Final[tuple[tuple[str, Callable[[], str]], ...]] = (
    ("file", lambda: tr("Fichier")),
    ("edit", lambda: tr("Édition")),
    ("view", lambda: tr("Affichage")),
    ("go", lambda: tr("Aller")),
    ("help", lambda: tr("Aide")),
)


def _digit_keys(rank: int) -> tuple[str, ...]:
    """The keys of a page by its rank; Ctrl and "-", which is 6 on a French keyboard, zooms out."""
    if rank > len(AZERTY_DIGITS):
        return ()
    on_azerty = AZERTY_DIGITS[rank - 1]
    return (f"Ctrl+{rank}",) if on_azerty == "-" else (f"Ctrl+{rank}", f"Ctrl+{on_azerty}")


_PAGES = tuple(
    Command(
        f"page-{kind.key}",
        "go",
        kind.title,
        _digit_keys(rank) if kind.group >= 0 else (),
        kind.icon,
    )
    for rank, kind in enumerate(PAGES, 1)
    if kind.key not in {"settings", "help", "versions", "merge"}
)

_PRODUCED: Final[Mapping[str, Callable[[], str]]] = MappingProxyType(
    {
        "deck": lambda: tr("Produire la présentation…"),
        "minutes": lambda: tr("Produire le compte rendu…"),
    }
)
_PRODUCE: Final = tuple(
    Command(f"produce-{kind.key}", "file", _PRODUCED[kind.key], (), kind.icon)
    for kind in PAGES
    if kind.key in _PRODUCED
)

PRODUCTIONS: Final = tuple(each.name for each in _PRODUCE)
"""The names of the commands that write a file for others."""

COMMANDS: Final[tuple[Command, ...]] = (
    Command("new", "file", lambda: tr("Nouvelle journée…"), ("Ctrl+N",), "add", anywhere=True),
    Command("open", "file", lambda: tr("Ouvrir…"), ("Ctrl+O",), "folder", anywhere=True),
    Command("sample", "file", lambda: tr("La journée d’exemple"), (), "tablee", anywhere=True),
    Command("save-version", "file", lambda: tr("Nommer une version…"), ("Ctrl+S",), "history"),
    Command("page-versions", "file", lambda: tr("Versions"), (), "history"),
    Command("save-as", "file", lambda: tr("Enregistrer sous…"), ("Ctrl+Shift+S",)),
    Command("duplicate-file", "file", lambda: tr("Dupliquer le fichier…")),
    Command("send-copy", "file", lambda: tr("Envoyer une copie…"), (), "sent"),
    Command("produce", "file", lambda: tr("Produire…"), ("Ctrl+E",), "export"),
    *_PRODUCE,
    Command("print", "file", lambda: tr("Imprimer le compte rendu…"), ("Ctrl+P",), "print"),
    Command("page-merge", "file", lambda: tr("Réunir avec une copie…"), (), "link"),
    Command("import-people", "file", lambda: tr("Importer des personnes…"), (), "import"),
    Command(
        "page-settings", "file", lambda: tr("Réglages"), ("Ctrl+,",), "settings", anywhere=True
    ),
    Command("close", "file", lambda: tr("Fermer"), ("Ctrl+W",), "close"),
    Command("quit", "file", lambda: tr("Quitter"), ("Ctrl+Q",), anywhere=True),
    Command("undo", "edit", lambda: tr("Annuler le dernier pas"), ("Ctrl+Z",), "undo"),
    Command(
        "redo", "edit", lambda: tr("Rétablir le pas annulé"), ("Ctrl+Shift+Z", "Ctrl+Y"), "redo"
    ),
    Command("add-session", "edit", lambda: tr("Nouvelle séance"), (), "add"),
    Command("add-person", "edit", lambda: tr("Nouvelle personne"), (), "add"),
    Command("add-theme", "edit", lambda: tr("Nouveau thème de table ronde"), (), "add"),
    Command("add-followup", "edit", lambda: tr("Nouveau rendez-vous"), (), "add"),
    Command("add-term", "edit", lambda: tr("Nouveau terme"), (), "add"),
    Command("find", "edit", lambda: tr("Chercher des mots"), ("Ctrl+F",), "search"),
    Command("palette", "edit", lambda: tr("Chercher ou agir"), ("Ctrl+K",), "search"),
    Command("sidebar", "view", lambda: tr("Replier la liste des pages"), ("Ctrl+B",)),
    Command("pane", "view", lambda: tr("Montrer ou cacher le volet"), ("Ctrl+J",), "preview"),
    Command("next-area", "view", lambda: tr("Passer à la zone suivante"), ("Ctrl+F6",)),
    Command("zoom-in", "view", lambda: tr("Agrandir"), ("Ctrl++", "Ctrl+="), anywhere=True),
    Command("zoom-out", "view", lambda: tr("Réduire"), ("Ctrl+-",), anywhere=True),
    Command(
        "zoom-reset", "view", lambda: tr("Taille normale"), ("Ctrl+0", "Ctrl+à"), anywhere=True
    ),
    Command(
        "full-screen", "view", lambda: tr("La présentation en plein écran"), ("F11",), "preview"
    ),
    *_PAGES,
    Command("back", "go", lambda: tr("Revenir"), ("Alt+Left",)),
    Command("forward", "go", lambda: tr("Avancer"), ("Alt+Right",)),
    Command("page-help", "help", lambda: tr("Aide et raccourcis"), ("F1",), "info", anywhere=True),
    Command(
        "log",
        "help",
        lambda: tr("Copier les détails pour l’assistance"),
        (),
        "info",
        anywhere=True,
    ),
)


def command(name: str) -> Command:
    """A command by its name."""
    return next(each for each in COMMANDS if each.name == name)
