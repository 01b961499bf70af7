"""Bringing pictures into a day."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.model.acts.act import Act, ids_of, nothing_done
from desktop.model.acts.called import called, newly_called
from desktop.model.acts.lists import arranged
from desktop.model.event import Event, put
from desktop.model.findings import Picture
from desktop.model.sentence import say


def bring_pictures(event: Event, pictures: Sequence[Picture]) -> tuple[Act, int]:
    """Add pictures after all others, and say how many are new.

    An image that the day holds already is not added again: the picture that shows it is selected
    in its place.
    """
    known = {picture.content: picture for picture in event.all(Picture)}
    before = len(known)
    brought = [known.setdefault(picture.content, picture) for picture in pictures]
    touched = tuple(dict.fromkeys(ids_of(brought)))
    new = list(known.values())[before:]
    if not new:
        return Act(event, nothing_done(event).label, touched), 0
    arrived = arranged([*event.all(Picture), *new], ids_of(new))
    after = put(event, *new, *arrived)
    label = (
        newly_called(after, new[0])
        if len(new) == 1
        else say("ajouter {what}", what=called(after, new))
    )
    return Act(after, label, touched), len(new)
