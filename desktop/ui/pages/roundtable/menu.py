"""What can be done with some words, as a menu with its keys."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final, Protocol, TypeAlias

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from desktop.model.findings import Agreement, Form, Testimony
from desktop.model.record import Id, Visibility
from desktop.model.voices import GROUP, RoundTable, Voice, voice_of
from desktop.ui.desk import Desk
from desktop.ui.fields.names import name_of_value
from desktop.ui.keys import with_key
from desktop.ui.pages.roundtable.faces import theme_name, voice_name
from desktop.ui.wording import tr

Run: TypeAlias = Callable[[str], None]


class Give(Protocol):
    """What gives words to a voice, or to a theme."""

    def __call__(
        self, ids: Sequence[Id], *, theme: Id | None = None, voice: Voice | None = None
    ) -> None:
        """Give these words to a voice, or to a theme."""


_LONGEST: Final = 40


def quote_menu(
    parent: QWidget,
    desk: Desk,
    table: RoundTable,
    words: Sequence[Testimony],
    run: Run,
    *,
    give: Give,
) -> QMenu:
    """The menu of some words; ``run`` is told what is chosen by its name, ``give`` a new place.

    What is ticked is so of all of them.
    """
    menu = QMenu(parent)
    entry = _entries(menu, desk, run)
    if len(words) == 1:
        entry("edit", tr("Modifier"), "F2")
        entry("another", tr("Autre propos dans la case"), "Ctrl+Return", icon="add")
    else:
        title = menu.addAction(tr("%n propos choisi(s)", "", len(words)))
        title.setEnabled(False)  # it says what the menu is of
    menu.addSeparator()
    for form in Form:
        on = all(each.form is form for each in words)
        entry(f"form-{form}", name_of_value(form), "" if on else "F6", icon=form, on=on)
    menu.addSeparator()
    off = all(each.visibility is Visibility.OFF_RECORD for each in words)
    for visibility, icon in _VISIBILITIES:
        keyed = visibility is Visibility.OFF_RECORD or (off and visibility is Visibility.PUBLIC)
        on = all(each.visibility is visibility for each in words)
        key = "Shift+F6" if keyed and not on else ""
        entry(f"visibility-{visibility}", name_of_value(visibility), key, icon=icon, on=on)
    menu.addSeparator()
    for status in Agreement:
        on = all(each.status is status for each in words)
        entry(f"status-{status}", name_of_value(status), icon=status, on=on)
    menu.addSeparator()
    on = all(each.highlighted for each in words)
    alone = tr("Une diapo à lui seul") if len(words) == 1 else tr("Une diapo pour chacun")
    entry("highlight", alone, "Space", icon="deck", on=on)
    menu.addSeparator()
    _add_places(menu, desk, table, words, run=run, give=give)
    menu.addSeparator()
    entry("duplicate", tr("Dupliquer"), "Ctrl+D")
    entry("remove", tr("Supprimer"), "Del")
    return menu


_VISIBILITIES: Final = (
    (Visibility.PUBLIC, "eye"),
    (Visibility.INTERNAL, "hidden"),
    (Visibility.OFF_RECORD, "offrecord"),
)


def _add_places(
    menu: QMenu,
    desk: Desk,
    table: RoundTable,
    words: Sequence[Testimony],
    *,
    run: Run,
    give: Give,
) -> None:
    """Whose words they are, and on which theme."""
    ids = [each.id for each in words]
    here = {voice_of(desk.event, each) for each in words}
    authors = menu.addMenu(tr("Attribuer à"))
    voices = [seat.voice for seat in table.seats]
    for voice in dict.fromkeys((*voices, GROUP)):
        action = authors.addAction(_shortened(voice_name(desk, voice)))
        action.setCheckable(True)
        action.setChecked(here == {voice})
        action.triggered.connect(lambda _=False, voice=voice: give(ids, voice=voice))
    authors.addSeparator()
    authors.addAction(tr("Autre personne ou organisme…")).triggered.connect(
        lambda _=False: run("author")
    )
    themes = menu.addMenu(tr("Thème"))
    for each in (*table.themes, None):
        action = themes.addAction(_shortened(theme_name(each)))
        id_ = each.id if each is not None else ""
        action.setCheckable(True)
        action.setChecked(all(id_ == each.theme for each in words))
        action.triggered.connect(lambda _=False, id_=id_: give(ids, theme=id_))


def head_menu(parent: QWidget, desk: Desk, run: Run, *, of_theme: bool, movable: bool) -> QMenu:
    """The menu of a theme or of a witness."""
    menu = QMenu(parent)
    entry = _entries(menu, desk, run)
    entry("edit", tr("Modifier"), "F2")
    if movable:
        before, after = ("up", "down") if of_theme else ("left", "right")
        words = (tr("Monter"), tr("Descendre")) if of_theme else (tr("À gauche"), tr("À droite"))
        entry(before, words[0], f"Alt+{before.title()}")
        entry(after, words[1], f"Alt+{after.title()}")
        menu.addSeparator()
        entry("remove", tr("Supprimer") if of_theme else tr("Retirer de la table"), "Del")
    return menu


def _entries(menu: QMenu, desk: Desk, run: Run) -> Callable[..., QAction]:
    def entry(
        name: str, words: str, key: str = "", *, icon: str = "", on: bool | None = None
    ) -> QAction:
        action = QAction(with_key(words, key), menu)
        action.setObjectName(name)
        if on:
            action.setIcon(desk.theme.icon("done", "accent"))
        elif icon:
            action.setIcon(desk.theme.icon(str(icon)))
        if on is not None:
            action.setCheckable(True)
            action.setChecked(on)
        action.triggered.connect(lambda _=False: run(name))
        menu.addAction(action)
        return action

    return entry


def _shortened(name: str) -> str:
    name = name if len(name) <= _LONGEST else f"{name[: _LONGEST - 1].rstrip()}…"
    return name.replace("&", "&&")
