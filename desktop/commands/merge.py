"""``tablee merge``: copies of a day brought together, and what they leave to decide."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from desktop.merge_report import merge_report
from desktop.store.opening import open_event
from desktop.telling import reader_words, told


def declare(parser: argparse.ArgumentParser) -> None:
    """An event file and the copies to bring into it."""
    parser.add_argument("event", type=Path)
    parser.add_argument("others", type=Path, nargs="+")


def run(asked: argparse.Namespace) -> None:
    """Merge, and say what came."""
    words = reader_words()
    with open_event(asked.event) as opened:
        for other in asked.others:
            before = opened.event
            report = opened.merge(other)
            for sentence in merge_report(before, opened.event, report, other.name):
                sys.stdout.write(told(sentence, words) + "\n")
    sys.stdout.write(f"{asked.event}\n")
