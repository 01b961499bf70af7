"""``make bench``: what opening, editing, searching and writing cost, in CPU time, against peers.

Every row is measured in rounds in which ours and the peer take turns; a ratio is the median over
the rounds, so that it holds on a busy machine. Below 1, ours is the quicker one. An exponent of 1
is a time in proportion to the size.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from statistics import median

from desktop.compose.deck import deck
from desktop.compose.minutes import minutes
from exports import powerpoint
from exports.slides import place, read_look
from resources import resource
from tests.bench import plain_deck, plain_minutes
from tests.bench.files import compare_files
from tests.bench.palette import compare_palette
from tests.bench.rounds import exponent, interleaved, ratio
from tests.bench.searching import compare_searches
from tests.bench.sizes import editions, event_of, no_picture, pages
from tests.bench.window import compare_windows
from tests.bench.writing import compare_growth, compare_memory, write

SIZES = (20, 100, 500)
ROUNDS = 3


@dataclass(frozen=True)
class Contest:
    """The same content written twice: so many slides or pages, by us and by a peer.

    ``writing`` is ours without what the peer does not do: composing and placing.
    """

    size: int
    ours: Callable[[], bytes]
    writing: Callable[[], bytes]
    peer: Callable[[], bytes]


def main() -> None:
    """Print the tables."""
    with tempfile.TemporaryDirectory() as folder:
        os.environ["TABLEE_HOME"] = str(Path(folder) / "home")
        compare_files(Path(folder))
        compare_windows(Path(folder))
        compare_palette(Path(folder))
    compare_searches()
    compare("slides", deck_of)
    print_growth("slides", deck_of, (100, 2_000))
    compare("pages", minutes_of)
    compare_growth((100, 1_000))
    compare_memory(500)


def compare(what: str, contest_of: Callable[[int], Contest]) -> None:
    """Print ours against a peer at three sizes, and how both grow."""
    heads = (what, "ours s", "writing s", "peer s", "ours/peer", "writing/p.", "growth", "peer’s")
    print("\n" + " ".join(f"{head:>10}" for head in heads))
    known: list[tuple[int, float, float]] = []
    for size in SIZES:
        contest = contest_of(size)
        contestants = {"ours": contest.ours, "writing": contest.writing, "peer": contest.peer}
        taken = interleaved(contestants, rounds=ROUNDS)
        ours, writing, peer = (median(taken[name]) for name in contestants)
        row = f"{contest.size:10} {ours:10.3f} {writing:10.3f} {peer:10.3f}"
        row += f" {ratio(taken['ours'], taken['peer']):10.2f}"
        row += f" {ratio(taken['writing'], taken['peer']):10.2f}"
        if known:
            sizes = (known[-1][0], contest.size)
            row += f" {exponent(sizes, (known[-1][1], ours)):10.2f}"
            row += f" {exponent(sizes, (known[-1][2], peer)):10.2f}"
        print(row)
        known.append((contest.size, ours, peer))


def print_growth(what: str, contest_of: Callable[[int], Contest], sizes: tuple[int, int]) -> None:
    """Print how ours grows between two sizes, the second too large for its peer."""
    contests = [contest_of(size) for size in sizes]
    taken = interleaved({str(each.size): each.ours for each in contests}, rounds=ROUNDS)
    small, large = (median(taken[str(each.size)]) for each in contests)
    grown = exponent((contests[0].size, contests[1].size), (small, large))
    print(f"{contests[0].size} to {contests[1].size} {what}: ", end="")
    print(f"{small:.3f} to {large:.3f} s, growth {grown:.2f}")


def deck_of(size: int) -> Contest:
    """A deck of about so many slides: we compose, place and write it, the peer only writes it.

    The peer writes the boxes as they were placed, their texts, notes and places alone. Ours also
    says their colours, spaces, languages and keys, numbers and foots the slides, and lists the
    parts. Every round has other texts, lest what was measured in one round serve the next one.
    """
    template = resource("template/house.pptx").read_bytes()
    look = read_look(template)
    days = editions(size, lambda event: len(place(deck(event), look).slides))
    slides = place(deck(next(days)), look)
    fresh = list(islice(days, ROUNDS + 1))

    def writing() -> bytes:
        return powerpoint.write(slides, template=template, picture=no_picture)

    def ours() -> bytes:
        placed = place(deck(fresh.pop()), look)
        return powerpoint.write(placed, template=template, picture=no_picture)

    return Contest(len(slides.slides), ours, writing, lambda: plain_deck.write_plainly(slides))


def minutes_of(size: int) -> Contest:
    """Minutes of about so many pages.

    Ours is composed from the event, typeset, laid out, tagged and written; the peer is given the
    composed document, and writes its words untagged with a table of contents.
    """
    event = event_of(size, lambda event: pages(write(minutes(event))))
    document = minutes(event)
    return Contest(
        pages(write(document)),
        lambda: write(minutes(event)),
        lambda: write(document),
        lambda: plain_minutes.write_plainly(document),
    )


if __name__ == "__main__":
    main()
