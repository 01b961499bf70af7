"""``make bench``: what opening, editing and writing cost, against plain peers, in CPU time.

Every row is measured in rounds in which ours and the peer take turns; a ratio is the median over
the rounds, so that it holds on a busy machine. Below 1, ours is the quicker one. An exponent of 1
is a time in proportion to the size.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from statistics import median

import pypdfium2

from desktop.compose.deck import deck
from desktop.compose.minutes import minutes
from desktop.model.event import Event
from desktop.model.release import Audience, released
from exports import pdf, powerpoint
from exports.slides import place, read_look
from resources import resource
from tests.bench import plain_deck, plain_minutes
from tests.bench.days import day_of
from tests.bench.files import compare_files
from tests.bench.rounds import exponent, interleaved, ratio

SIZES = (20, 100, 500)


@dataclass(frozen=True)
class Contest:
    """The same content written twice: so many slides or pages, by us and by a peer."""

    size: int
    ours: Callable[[], bytes]
    peer: Callable[[], bytes]


def main() -> None:
    """Print the tables."""
    with tempfile.TemporaryDirectory() as folder:
        os.environ["TABLEE_HOME"] = str(Path(folder) / "home")
        compare_files(Path(folder))
    compare("slides", deck_of)
    compare("pages", minutes_of)


def compare(what: str, contest_of: Callable[[int], Contest]) -> None:
    """Print ours against a peer at three sizes, and how both grow."""
    heads = (what, "ours s", "peer s", "ours/peer", "growth", "peer’s")
    print("\n" + " ".join(f"{head:>10}" for head in heads))
    known: list[tuple[int, float, float]] = []
    for size in SIZES:
        contest = contest_of(size)
        taken = interleaved({"ours": contest.ours, "peer": contest.peer}, rounds=3)
        ours, peer = median(taken["ours"]), median(taken["peer"])
        row = f"{contest.size:10} {ours:10.3f} {peer:10.3f}"
        row += f" {ratio(taken['ours'], taken['peer']):10.2f}"
        if known:
            sizes = (known[-1][0], contest.size)
            row += f" {exponent(sizes, (known[-1][1], ours)):10.2f}"
            row += f" {exponent(sizes, (known[-1][2], peer)):10.2f}"
        print(row)
        known.append((contest.size, ours, peer))


def deck_of(size: int) -> Contest:
    """A deck of about so many slides: we compose, place and write it, the peer only writes it."""
    template = resource("template/house.pptx").read_bytes()
    look = read_look(template)
    event = _event_of(size, lambda event: len(place(deck(event), look).slides))

    def ours() -> bytes:
        return powerpoint.write(place(deck(event), look), template=template, picture=_no_picture)

    slides = place(deck(event), look)
    return Contest(len(slides.slides), ours, lambda: plain_deck.write_plainly(slides))


def minutes_of(size: int) -> Contest:
    """Minutes of about so many pages: ours tagged and composed, the peer's untagged."""
    event = _event_of(size, lambda event: _pages(pdf.write(minutes(event), picture=_no_picture)))

    def ours() -> bytes:
        return pdf.write(minutes(event), picture=_no_picture)

    document = minutes(event)
    return Contest(_pages(ours()), ours, lambda: plain_minutes.write_plainly(document))


def _event_of(size: int, size_of: Callable[[Event], int]) -> Event:
    """A day that takes about so many slides or pages, judged by two smaller ones."""
    small, large = (size_of(released(day_of(records), Audience.DECK)) for records in (200, 400))
    each = max(1, large - small) / 200
    return released(day_of(max(20, round((size - small) / each) + 200)), Audience.DECK)


def _pages(written: bytes) -> int:
    return len(pypdfium2.PdfDocument(written))


def _no_picture(sha256: str) -> bytes:
    raise KeyError(sha256)


if __name__ == "__main__":
    main()
