"""The keys of the programme."""

from __future__ import annotations

from desktop.ui.desk import Desk
from desktop.ui.pages.hints import Hints, native
from desktop.ui.wording import tr


def programme_hints(desk: Desk) -> Hints:
    """The line of keys under the programme."""
    keys = (
        (native("N"), tr("nouvelle")),
        (tr("Entrée"), tr("la suivante")),
        (native("Tab"), tr("heure, salle")),
        (native("Esc"), tr("finir")),
        (tr("Alt+↑ ↓"), tr("déplacer")),
    )
    return Hints(desk, "programme-keys", keys)
