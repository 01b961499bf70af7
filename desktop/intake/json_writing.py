"""An event as a JSON text in the documented format: all of it, always in the same order."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable, Mapping
from typing import Any

from desktop.intake.json_format import FORMAT, LISTS, VERSION
from desktop.model.event import Event
from desktop.model.findings import Picture
from desktop.model.plain import Plain, to_plain
from desktop.model.programme import GATHERING, Gathering
from desktop.model.record import Record


def write_json(event: Event, picture: Callable[[str], bytes]) -> bytes:
    """The event in JSON, UTF-8, indented, with the bytes of its pictures in base64.

    ``picture`` gives the bytes of a picture by their SHA-256; a KeyError leaves the picture
    without its image, as it was. Reading the text into an empty event gives an equal event.
    """
    file: dict[str, Any] = {"format": FORMAT, "version": VERSION}
    gathering = event.get(Gathering, GATHERING)
    if gathering is not None:
        file["gathering"] = to_plain(gathering)
    for list_, kind in LISTS.items():
        records = event.all(kind)
        if records:
            file[list_] = [_row(record) for record in records]
    media = _media(event, picture)
    if media:
        file["media"] = media
    return (json.dumps(file, ensure_ascii=False, indent=2) + "\n").encode()


def _row(record: Record) -> dict[str, Plain]:
    # The position is always said, even empty: a new record that says none is put last.
    return {"id": record.id, "position": record.position} | to_plain(record)


def _media(event: Event, picture: Callable[[str], bytes]) -> Mapping[str, Any]:
    found = {}
    for content in sorted({shown.content for shown in event.all(Picture)} - {""}):
        try:
            data = picture(content)
        except KeyError:
            continue
        mime = "image/png" if data.startswith(b"\x89PNG") else "image/jpeg"
        found[content] = {"mime": mime, "data": base64.b64encode(data).decode("ascii")}
    return found
