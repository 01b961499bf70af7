"""What can be done with the sessions chosen, as a menu with its keys."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from desktop.model.acts import tray
from desktop.model.event import Event
from desktop.model.programme import Session
from desktop.model.record import Id
from desktop.ui.keys import with_key
from desktop.ui.theme import Theme
from desktop.ui.wording import on_one_line, tr


def session_menu(
    parent: QWidget, theme: Theme, event: Event, ids: Sequence[Id], run: Callable[[str], None]
) -> QMenu:
    """The menu of sessions; ``run`` is told by its name what is chosen there."""
    sessions = [each for each in (event.get(Session, id_) for id_ in ids) if each is not None]
    in_tray = any(len(tray(event, each)) > 1 for each in sessions)
    menu = QMenu(parent)
    for entry in (
        ("edit", tr("Modifier le titre"), "F2", ""),
        ("new", tr("Nouvelle séance après"), "N", "add"),
        ("duplicate", tr("Dupliquer"), "Ctrl+D", ""),
        None,
        ("up", tr("Monter"), "Alt+Up", ""),
        ("down", tr("Descendre"), "Alt+Down", ""),
        ("join", _join_words(event, sessions), "", "workshops"),
        ("apart", tr("Séparer du parallèle"), "", ""),
        None,
        ("remove", tr("Supprimer"), "Del", ""),
    ):
        if entry is None:
            menu.addSeparator()
            continue
        name, words, key, icon = entry
        if (name == "apart" and not in_tray) or not words:
            continue
        action = QAction(with_key(words, key), menu)
        if icon:
            action.setIcon(theme.icon(icon))
        action.setObjectName(name)
        action.triggered.connect(lambda _=False, name=name: run(name))
        menu.addAction(action)
    return menu


def beside(event: Event, ids: Sequence[Id]) -> tuple[Id, ...]:
    """What is put side by side: the sessions chosen, or the only one with the one after it."""
    if len(ids) != 1:
        return tuple(ids)
    session = event.get(Session, ids[0])
    if session is None:
        return ()
    together = [each.id for each in tray(event, session)]
    listed = [each.id for each in event.sessions]
    after = listed[listed.index(together[-1]) + 1 :]
    return (*together, after[0]) if after else ()


def _join_words(event: Event, sessions: Sequence[Session]) -> str:
    if len(sessions) > 1:
        return tr("Mettre en parallèle")
    wanted = beside(event, [each.id for each in sessions])
    other = event.get(Session, wanted[-1]) if wanted else None
    if other is None:
        return ""
    title = on_one_line(other.title)
    title = title if len(title) <= 32 else f"{title[:31].rstrip()}…"
    if not title:
        return tr("Mettre en parallèle avec la suivante")
    return tr("Mettre en parallèle avec « {title} »").format(title=title.replace("&", "&&"))
