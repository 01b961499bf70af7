"""``tablee minutes``: the minutes of a day, as a PDF to keep or a Word document to amend."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from desktop.commands.reading import read_to_show
from desktop.compose.asked_minutes import MinutesAsked, locked
from desktop.compose.minutes import Length, Status
from desktop.model.event import Event
from desktop.model.final_minutes import FinalMinutes, changes_since
from desktop.model.sentence import say
from desktop.producing import write_minutes
from desktop.telling import reader_words, told
from desktop.usage import file_ending
from exports.words import Words


def declare(parser: argparse.ArgumentParser) -> None:
    """An event file and the minutes to write."""
    parser.add_argument("event", type=Path)
    parser.add_argument("out", type=file_ending(".pdf", ".docx"))
    parser.add_argument("--length", choices=tuple(map(str, Length)), default=str(Length.FULL))
    parser.add_argument("--status", choices=tuple(map(str, Status)), default=str(Status.DRAFT))
    parser.add_argument("--contacts", action="store_true")
    parser.add_argument("--lang", choices=("fr", "en"))


def run(asked: argparse.Namespace) -> None:
    """Write the minutes."""
    words = reader_words()
    event, picture = read_to_show(asked.event, words)
    wanted = MinutesAsked(Length(asked.length), Status(asked.status), asked.contacts, asked.lang)
    final = locked(event, wanted)
    if final is not None:
        _tell_changes(event, final, words)
    write_minutes(event, picture, asked.out, wanted)
    sys.stdout.write(f"{asked.out}\n")


def _tell_changes(event: Event, final: FinalMinutes, words: Words) -> None:
    """Warn that the day was corrected since the final minutes, which stay as they were."""
    if changes_since(event, final.number):
        sentence = say(
            "Le compte rendu n° {number} est écrit tel qu’il a été validé ; la journée a été"
            " corrigée depuis.",
            number=final.number,
        )
        sys.stderr.write(told(sentence, words) + "\n")
