"""What the days of tests are made with: records in their order, and small pictures."""

from __future__ import annotations

import io
from collections import Counter
from collections.abc import Iterable
from dataclasses import replace

from PIL import Image, ImageDraw

from desktop.intake.pictures import CleanPicture, clean_picture
from desktop.model.event import Event, event_of
from desktop.model.order import spread
from desktop.model.record import Record


def in_order(records: Iterable[Record]) -> Event:
    """The event that holds these records, each kind in the order given; no id may come twice."""
    given = list(records)
    twice = [id_ for id_, count in Counter(record.id for record in given).items() if count > 1]
    assert not twice, twice
    positions = {kind: spread(len(given)) for kind in {type(record) for record in given}}
    return event_of(replace(record, position=next(positions[type(record)])) for record in given)


def drawing(ground: str, mark: str, width: int = 480, height: int = 480) -> CleanPicture:
    """A picture of a disc and a body, as unlike anybody as can be."""
    image = Image.new("RGB", (width, height), ground)
    draw = ImageDraw.Draw(image)
    draw.ellipse((width * 0.35, height * 0.2, width * 0.65, height * 0.55), fill=mark)
    draw.ellipse((width * 0.2, height * 0.6, width * 0.8, height * 1.4), fill=mark)
    written = io.BytesIO()
    image.save(written, "PNG")
    return clean_picture(written.getvalue(), "drawing.png")
