"""What a slide still holds, in words."""

from __future__ import annotations

from typing import assert_never

from desktop.ui.wording import tr
from exports.slides.room import Room, Unit


def room_words(room: Room | None) -> str:
    """What a slide still holds, in words; none where there is nothing to say."""
    if room is None:
        return ""
    if room.count == 0:
        return tr("pleine")
    match room.unit:
        case Unit.LINE:
            said = tr("encore %n ligne(s) possible(s)", "", room.count)
        case Unit.PLACE:
            said = tr("encore %n place(s)", "", room.count)
        case Unit.PERSON:
            said = tr("encore %n personne(s)", "", room.count)
        case Unit.FIGURE:
            said = tr("encore %n chiffre(s)", "", room.count)
        case Unit.WORD:
            said = tr("encore %n mot(s)", "", room.count)
        case Unit.SIGN:
            said = tr("encore %n signe(s) environ", "", room.count)
        case _:
            assert_never(room.unit)
    return said
