"""``tablee deck``: the deck of a day, as an editable PowerPoint file or as a PDF."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from desktop.commands.reading import read_to_show
from desktop.compose.deck import PARTS
from desktop.model.sentence import Refused, say
from desktop.producing import DeckAsked, EditedSince, write_deck
from desktop.telling import reader_words, told
from desktop.usage import file_ending


def declare(parser: argparse.ArgumentParser) -> None:
    """An event file and the deck to write."""
    parser.add_argument("event", type=Path)
    parser.add_argument("out", type=file_ending(".pptx", ".pdf"))
    parser.add_argument("--part", choices=("all", *PARTS), default="all")
    parser.add_argument("--notes", choices=("private",))
    parser.add_argument("--lang", choices=("fr", "en"))
    parser.add_argument("--force", action="store_true")


def run(asked: argparse.Namespace) -> None:
    """Write the deck, unless that would lose what somebody edited by hand."""
    words = reader_words()
    event, picture = read_to_show(asked.event, words)
    options = DeckAsked(asked.part, asked.notes == "private", asked.lang)
    try:
        made = write_deck(event, picture, asked.out, options, replace_edited=asked.force)
    except EditedSince as edited:
        raise Refused(
            "{name} a été modifié depuis que Tablée l’a écrit, ou vient d’ailleurs ; il est resté"
            " tel quel. Écrivez sous un autre nom, ou ajoutez --force : une copie datée en sera"
            " gardée.",
            name=asked.out.name,
        ) from edited
    if made.kept is not None:
        kept = say("L’ancienne présentation est gardée : {copy}.", copy=made.kept.name)
        sys.stderr.write(told(kept, words) + "\n")
    sys.stdout.write(f"{asked.out}\n")
