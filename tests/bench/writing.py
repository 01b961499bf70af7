"""Minutes as a PDF: how time grows with pages, and memory at its height.

The whole is composing an event, typesetting, layout and writing; writing leaves composing out.
Memory is what writing takes beyond the composed document that both writers are given. It is
measured in a process for each writer: ``python -m tests.bench.writing ours|peer N``, N
being how many records the day has.
"""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from statistics import median

from desktop.compose.minutes import minutes
from desktop.model.event import Event
from desktop.model.release import Audience, released
from exports import pdf
from exports.document import Document
from tests.bench import plain_minutes
from tests.bench.days import day_of
from tests.bench.rounds import exponent, interleaved
from tests.bench.sizes import event_of, no_picture, pages

_STATUS = Path("/proc/self/status")
_PEAK = re.compile(r"^VmHWM:\s*(\d+) kB", re.MULTILINE)


def _pages_of_minutes(event: Event) -> int:
    return pages(write(minutes(event)))


def write(document: Document) -> bytes:
    """Our PDF of minutes."""
    return pdf.write(document, picture=no_picture)


_WRITERS: dict[str, Callable[[Document], bytes]] = {
    "ours": write,
    "peer": plain_minutes.write_plainly,
}


def compare_growth(sizes: tuple[int, int]) -> None:
    """Print how the time of the whole grows, and that of writing alone."""
    heads = ("what", "pages", "small s", "pages", "large s", "growth")
    print("\n" + " ".join(f"{head:>10}" for head in heads))
    small, large = (event_of(size, _pages_of_minutes) for size in sizes)
    counts = (_pages_of_minutes(small), _pages_of_minutes(large))
    composed = (minutes(small), minutes(large))
    for what, works in (
        ("whole", [partial(_composed_and_written, event) for event in (small, large)]),
        ("writing", [partial(write, document) for document in composed]),
    ):
        taken = interleaved(dict(zip(("small", "large"), works, strict=True)), rounds=3)
        seconds = (median(taken["small"]), median(taken["large"]))
        row = f"{what:>10} {counts[0]:10} {seconds[0]:10.3f} {counts[1]:10} {seconds[1]:10.3f}"
        print(f"{row} {exponent(counts, seconds):10.2f}")


def _composed_and_written(event: Event) -> bytes:
    """The whole, from an event that was asked nothing yet: it keeps what it finds."""
    return write(minutes(Event(dict(event.records))))


def compare_memory(size: int) -> None:
    """Print what writing minutes of so many pages takes at its height; on Linux alone."""
    if not _STATUS.is_file():
        return
    records = len(event_of(size, _pages_of_minutes).records)
    heads = ("pages", "who", "before MB", "peak MB", "taken MB")
    print("\n" + " ".join(f"{head:>10}" for head in heads))
    taken: dict[str, float] = {}
    for writer in _WRITERS:
        before, peak = _measured(writer, records)
        taken[writer] = peak - before
        print(f"{size:10} {writer:>10} {before:10.0f} {peak:10.0f} {taken[writer]:10.0f}")
    print(f"{'ours/peer':>21} {taken['ours'] / taken['peer']:32.2f}")


def _measured(writer: str, records: int) -> tuple[float, float]:
    """The peak of a process before it writes and at its end, in mebibytes."""
    asked = [sys.executable, "-m", "tests.bench.writing", writer, str(records)]
    ran = subprocess.run(asked, capture_output=True, text=True, check=True)
    before, peak = map(float, ran.stdout.split())
    return before, peak


def _peak() -> float:
    """The most memory this process held; what ``getrusage`` says begins with its parent's."""
    found = _PEAK.search(_STATUS.read_text())
    return int(found[1]) / 1024 if found else 0.0


def main(writer: str, records: int) -> None:
    """Write minutes once, and print the peaks before and after."""
    document = minutes(released(day_of(records), Audience.DECK))
    before = _peak()
    _WRITERS[writer](document)
    print(before, _peak())


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
