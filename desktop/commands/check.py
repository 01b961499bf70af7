"""``tablee check``: what is missing or doubtful in a day, and then in its deck, a line each."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path

from desktop.compose.deck import deck
from desktop.compose.deck_checks import Finding, deck_problems
from desktop.model.checks import problems
from desktop.model.event import Event
from desktop.model.findings import Choice, Picture, Subject
from desktop.model.release import Audience, released
from desktop.store.read_event import read_event
from desktop.telling import reader_words, told
from exports.slides import place, read_look
from resources import resource


def declare(parser: argparse.ArgumentParser) -> None:
    """An event file."""
    parser.add_argument("event", type=Path)


def run(asked: argparse.Namespace) -> None:
    """Say every problem; finding some is no failure."""
    words = reader_words()
    event, _ = read_event(asked.event)
    sentences = [problem.sentence for problem in problems(event)]
    sentences += [finding.sentence for finding in _of_deck(event)]
    for sentence in sentences:
        sys.stdout.write(told(sentence, words) + "\n")


def _of_deck(event: Event) -> Iterator[Finding]:
    """What is doubtful in the deck of an event, but what the organiser decided to keep."""
    kept = {choice.key for choice in event.all(Choice) if choice.subject is Subject.FINDING_KEPT}
    look = read_look(resource("template/house.pptx").read_bytes())
    decorative = frozenset(each.content for each in event.all(Picture) if each.decorative)
    slides = place(deck(released(event, Audience.DECK)), look)
    found = deck_problems(slides, look, decorative=decorative)
    yield from (finding for finding in found if finding.key not in kept)
