"""The keys of the programme."""

from __future__ import annotations

from desktop.ui.desk import Desk
from desktop.ui.keys import key_name, key_names
from desktop.ui.pages.hints import Hints
from desktop.ui.wording import tr


def programme_hints(desk: Desk) -> Hints:
    """The line of keys under the programme."""
    keys = (
        (key_name("N"), tr("nouvelle")),
        (key_name("Return"), tr("la suivante")),
        (key_name("Tab"), tr("heure, salle")),
        (key_name("Esc"), tr("finir")),
        (key_names(("Alt+Up", "Alt+Down")), tr("déplacer")),
    )
    return Hints(desk, "programme-keys", keys)
