"""``tablee export``: everything a day holds, as JSON."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from desktop.commands.reading import read
from desktop.intake.json_writing import write_json
from desktop.store.replacement import replace_file
from desktop.usage import file_ending


def declare(parser: argparse.ArgumentParser) -> None:
    """An event file and the file to write."""
    parser.add_argument("event", type=Path)
    parser.add_argument("out", type=file_ending(".json"))


def run(asked: argparse.Namespace) -> None:
    """Write everything, what is private too: this file is for its owner."""
    event, picture = read(asked.event)
    replace_file(asked.out, write_json(event, picture))
    sys.stdout.write(f"{asked.out}\n")
