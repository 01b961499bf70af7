"""The command line as a user types it."""

from __future__ import annotations

import os
import resource
import signal
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]


@dataclass(frozen=True)
class Answer:
    """What a command gave back."""

    status: int
    out: str
    err: str

    @property
    def complaint(self) -> str:
        """The one sentence of a command that could not do what was asked."""
        lines = self.err.splitlines()
        assert len(lines) == 1, self.err
        assert "Traceback" not in self.err
        return ordinary(lines[0])


def ordinary(text: str) -> str:
    """A text with ordinary spaces, as one types it."""
    return text.replace("\u202f", " ").replace("\u00a0", " ")


def tablee(*words: str | Path, home: Path, environment: Mapping[str, str] | None = None) -> Answer:
    """Type a command, with its private folder somewhere of its own.

    ``TABLEE_TEST_LARGEST_FILE`` in the environment stands for a full disk.
    """
    largest = (environment or {}).get("TABLEE_TEST_LARGEST_FILE")
    answer = subprocess.run(
        [sys.executable, "-m", "desktop", *map(str, words)],
        cwd=ROOT,
        env={
            **os.environ,
            "TABLEE_HOME": str(home),
            "TABLEE_LANG": "fr",
            "PYTHONUTF8": "1",
            **(environment or {}),
        },
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
        preexec_fn=(lambda: _fill_disk_after(int(largest))) if largest else None,
    )
    return Answer(answer.returncode, answer.stdout, answer.stderr)


def _fill_disk_after(size: int) -> None:
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))
