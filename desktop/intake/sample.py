"""The sample day, brought in through the same door as any other file."""

from __future__ import annotations

from importlib.resources import files

from desktop.intake.imported import Imported
from desktop.intake.json_reading import read_json
from desktop.model.event import Event


def sample_day() -> Imported:
    """A real day, as an organiser would have typed it, with drawings in place of photographs."""
    day = files("resources") / "sample" / "day.json"
    return read_json(day.read_bytes(), Event(), day.name)
