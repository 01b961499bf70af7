"""The pictures of the minutes, each where it shows something."""

from __future__ import annotations

from collections.abc import Iterator

from desktop.compose.images import picture_block, portraits_and_logos
from desktop.compose.minutes.edition import Edition
from desktop.model import findings
from desktop.model.people import Organisation, Person
from desktop.model.programme import Session
from desktop.model.record import Id
from exports.document import Picture


def pictures(edition: Edition, shown: Id) -> Iterator[Picture]:
    """The pictures that show a session, or with no id those that show nothing in particular."""
    event = edition.event
    beside_names = portraits_and_logos(event)
    for picture in event.all(findings.Picture) if edition.is_full else ():
        shows = event.records.get(picture.shows)
        if picture.id in beside_names or isinstance(shows, Person | Organisation):
            continue
        block = picture_block(picture)
        if block is not None and shown == (shows.id if isinstance(shows, Session) else ""):
            yield block
