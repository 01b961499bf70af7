"""``tablee EVENT``: what a day holds, in a sentence."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from desktop.model.people import Person
from desktop.model.sentence import say
from desktop.store.read_event import read_event
from desktop.telling import told
from exports.words import Words


def declare(parser: argparse.ArgumentParser) -> None:
    """An event file."""
    parser.add_argument("event", type=Path)


def run(asked: argparse.Namespace, words: Words) -> None:
    """Say what the day holds, and how to write its deck and its minutes."""
    event, _ = read_event(asked.event)
    sentence = say(
        "« {title} » (séances : {sessions}, personnes : {people}). Cette version n’a pas de"
        " fenêtre : écrivez la présentation avec « tablee deck », le compte rendu avec"
        " « tablee minutes ».",
        title=" ".join(event.gathering.title.split()) or asked.event.name,
        sessions=len(event.sessions),
        people=len(event.all(Person)),
    )
    sys.stdout.write(told(sentence, words) + "\n")
