"""``tablee minutes``: the minutes of a day, as an accessible and archivable PDF."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from desktop.commands.reading import read_to_show
from desktop.compose.minutes import Length, Status, minutes
from desktop.model.release import Audience, released
from desktop.store.replacement import replace_file
from desktop.usage import file_ending
from exports import pdf
from exports.words import Words


def declare(parser: argparse.ArgumentParser) -> None:
    """An event file and the minutes to write."""
    parser.add_argument("event", type=Path)
    parser.add_argument("out", type=file_ending(".pdf"))
    parser.add_argument("--length", choices=tuple(map(str, Length)), default=str(Length.FULL))
    parser.add_argument("--status", choices=tuple(map(str, Status)), default=str(Status.DRAFT))
    parser.add_argument("--contacts", action="store_true")
    parser.add_argument("--lang", choices=("fr", "en"))


def run(asked: argparse.Namespace, words: Words) -> None:
    """Write the minutes."""
    event, picture = read_to_show(asked.event, words)
    status = Status(asked.status)
    audience = Audience.FINAL_MINUTES if status is Status.FINAL else Audience.DRAFT_MINUTES
    document = minutes(
        released(event, audience, contacts=asked.contacts),
        language=asked.lang,
        length=Length(asked.length),
        status=status,
        contacts=asked.contacts,
    )
    replace_file(asked.out, pdf.write(document, picture=picture))
    sys.stdout.write(f"{asked.out}\n")
