"""``tablee schema``: the JSON Schema of the files that import reads and export writes."""

from __future__ import annotations

import argparse
import json
import sys

from desktop.intake.shapes import schema


def declare(parser: argparse.ArgumentParser) -> None:
    """The schema takes nothing."""


def run(_: argparse.Namespace) -> None:
    """Print the schema."""
    sys.stdout.write(json.dumps(schema(), ensure_ascii=False, indent=2) + "\n")
