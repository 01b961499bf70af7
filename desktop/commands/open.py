"""``tablee [EVENT]``: a window, with a day in it or the start page."""

from __future__ import annotations

import argparse
from pathlib import Path

from desktop.ui.libraries import lacking


def declare(parser: argparse.ArgumentParser) -> None:
    """An event file, or none; ``--quit-when-shown`` measures the first paint."""
    parser.add_argument("event", type=Path, nargs="?")
    parser.add_argument("--quit-when-shown", action="store_true")


def run(asked: argparse.Namespace) -> None:
    """Open the window, and stay until it is closed."""
    # Qt is loaded here alone: no other command waits for it, nor needs it to be there.
    try:
        from desktop.ui import starting  # noqa: PLC0415
    except ImportError as error:
        raise lacking(str(error)) or error from error
    paths = [asked.event] if asked.event is not None else []
    starting.run(paths, quit_when_shown=asked.quit_when_shown)
