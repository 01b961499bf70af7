"""``make screens``: photographs every page of the window into ``out/screens``.

``python -m tests.screens [PAGE…]`` photographs some pages alone; "start" is the start page.
Whatever went wrong meanwhile is printed, and the exit status is 1 then.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Final

from desktop.ui.pages import PAGES
from tests.screens.camera import START
from tests.screens.contacts import write_sheets
from tests.screens.days import DAYS, write_day
from tests.screens.series import ALL, Series

OUT: Final = Path("out/screens")

_AT_ONCE: Final = 2
_LONGEST: Final = 600


def main(pages: Sequence[str]) -> int:
    """Photograph pages, put them on sheets, and say what went wrong."""
    known = [START, *(kind.key for kind in PAGES)]
    unknown = [page for page in pages if page not in known]
    if unknown:
        print(f"No such page: {', '.join(unknown)}. There are: {', '.join(known)}")
        return 2
    OUT.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(_AT_ONCE) as processes:
        os.environ["TABLEE_HOME"] = str(Path(folder) / "home")
        for name, day in DAYS.items():
            write_day(day(), Path(folder) / f"{name}.tablee")
        shot = processes.map(lambda each: _shoot(each, Path(folder), pages or known), ALL)
        complaints = [line for lines in shot for line in lines]
    print(f"{len(list(OUT.glob('*.png')))} pictures in {OUT}")
    print("\n".join(complaints) or "Nothing went wrong.")
    return 1 if complaints else 0


def _shoot(series: Series, folder: Path, pages: Sequence[str]) -> list[str]:
    """Take a series in a process of its own, with a home and copies of the days of its own."""
    here = Path(tempfile.mkdtemp(dir=folder))
    days = [Path(shutil.copy(folder / f"{day}.tablee", here)) for day in series.days]
    asked = [
        sys.executable, "-m", "tests.screens.camera", series.written(), str(OUT),
        *map(str, days), "--", *pages,
    ]  # fmt: skip
    home = {"TABLEE_HOME": str(here / "home"), "HOME": str(here)}
    scaling = {"QT_SCALE_FACTOR": str(series.scaling / 100)}
    try:
        ran = subprocess.run(
            asked, env={**os.environ, **home, **scaling}, capture_output=True, text=True,
            timeout=_LONGEST, check=False,
        )  # fmt: skip
    except subprocess.TimeoutExpired:
        return [f"{series.look(series.sizes[0])}: not done after {_LONGEST} seconds"]
    _lay_out(series, pages)
    lines = [*ran.stdout.splitlines(), *ran.stderr.splitlines()]
    return [f"{series.scheme}-{series.language}: {line}" for line in lines]


def _lay_out(series: Series, pages: Sequence[str]) -> None:
    """Put a series on its contact sheets, a row for each page."""
    for size in series.sizes:
        look = series.look(size)
        photographs = [
            path
            for page in pages
            for day in ("new", "recents", *series.days)
            if (path := OUT / f"{page}-{day}-{look}.png").exists()
        ]
        write_sheets(photographs, OUT, look)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
