"""``tablee check``: what is missing or doubtful in a day, a line each."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from desktop.model.checks import problems
from desktop.store.read_event import read_event
from desktop.telling import told
from exports.words import Words


def declare(parser: argparse.ArgumentParser) -> None:
    """An event file."""
    parser.add_argument("event", type=Path)


def run(asked: argparse.Namespace, words: Words) -> None:
    """Say every problem; finding some is no failure."""
    event, _ = read_event(asked.event)
    for problem in problems(event):
        sys.stdout.write(told(problem.sentence, words) + "\n")
