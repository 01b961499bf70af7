"""Peak memory of writing minutes, ours and the peer's, each in a process of its own."""

from __future__ import annotations

import resource as usage
import subprocess
import sys

from desktop.compose.minutes import minutes
from desktop.model.release import Audience, released
from exports import pdf
from tests.bench import plain_minutes
from tests.bench.days import day_of

_WRITERS = ("ours", "peer")
_KIBIBYTES = 1024 * (1024 if sys.platform == "darwin" else 1)  # units of ru_maxrss in a mebibyte


def compare_memory(records: int, pages: int) -> None:
    """Print what writing the minutes of so many records takes at its height."""
    heads = ("pages", "who", "before MB", "peak MB", "taken")
    print("\n" + " ".join(f"{head:>10}" for head in heads))
    taken: dict[str, float] = {}
    for writer in _WRITERS:
        before, peak = _measured(writer, records)
        taken[writer] = peak - before
        print(f"{pages:10} {writer:>10} {before:10.0f} {peak:10.0f} {taken[writer]:10.0f}")
    print(f"{'ours/peer':>54} {taken['ours'] / taken['peer']:10.2f}")


def _measured(writer: str, records: int) -> tuple[float, float]:
    """The peak of a process before it writes and at its end, in mebibytes."""
    asked = [sys.executable, "-m", "tests.bench.memory", writer, str(records)]
    ran = subprocess.run(asked, capture_output=True, text=True, check=True)
    before, peak = map(float, ran.stdout.split())
    return before, peak


def _peak() -> float:
    return usage.getrusage(usage.RUSAGE_SELF).ru_maxrss / _KIBIBYTES


def _no_picture(sha256: str) -> bytes:
    raise KeyError(sha256)


def main(writer: str, records: int) -> None:
    """Write minutes once, and print the peaks before and after."""
    document = minutes(released(day_of(records), Audience.DECK))
    before = _peak()
    if writer == "ours":
        pdf.write(document, picture=_no_picture)
    else:
        plain_minutes.write_plainly(document)
    print(before, _peak())


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
