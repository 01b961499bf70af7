"""``tablee new``: a new event file, empty or filled with the sample day."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from desktop.intake.sample import sample_day
from desktop.model.sentence import say
from desktop.store.opening import create_event


def declare(parser: argparse.ArgumentParser) -> None:
    """A file to make; ``--force`` keeps a dated copy of what is there."""
    parser.add_argument("event", type=Path)
    parser.add_argument("--sample", action="store_true")
    parser.add_argument("--force", action="store_true")


def run(asked: argparse.Namespace) -> None:
    """Make the file."""
    with create_event(asked.event, force=asked.force) as opened:
        if asked.sample:
            day = sample_day()
            for picture in day.media.values():
                opened.add_media(picture.data, picture.mime)
            opened.change(day.event, say("Journée d’exemple"))
    sys.stdout.write(f"{asked.event}\n")
