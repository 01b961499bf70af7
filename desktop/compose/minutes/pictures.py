"""The pictures of the minutes, each where it shows something."""

from __future__ import annotations

from collections.abc import Iterator

from desktop.compose.images import picture_block
from desktop.compose.minutes.edition import Edition
from desktop.model.record import Id
from exports.document import Picture


def pictures(edition: Edition, shown: Id) -> Iterator[Picture]:
    """The pictures that show a session, or with no id those that show nothing in particular."""
    for picture in edition.pictures.get(shown, ()) if edition.is_full else ():
        block = picture_block(picture)
        if block is not None:
            yield block
