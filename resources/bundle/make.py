"""Makes the stand-alone folder with PyInstaller: ``python -m resources.bundle.make [FOLDER]``.

It holds Tablée, its Python and the parts of Qt it uses, for the system it is made on; its size is
printed.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Final

import PyInstaller.__main__

from resources.bundle.licensing import Unlicensed

HERE: Final = Path(__file__).parent
OUT: Final = HERE.parents[1] / "out" / "bundle"


def make(folder: Path) -> Path:
    """Make the stand-alone folder inside another, in place of the one before.

    Raises Unlicensed where something was gathered without its licence.
    """
    sys.path.insert(0, str(HERE.parents[1]))
    work = folder / "work"
    try:
        PyInstaller.__main__.run(
            [
                "--noconfirm", "--log-level", "WARN",
                "--distpath", str(folder), "--workpath", str(work),
                str(HERE / "tablee.spec"),
            ]
        )  # fmt: skip
    finally:
        shutil.rmtree(work, ignore_errors=True)
    made = folder / "tablee"
    _lighten(made)
    return made


def _lighten(made: Path) -> None:
    """Take out of Python what only debuggers read, where the system can."""
    strip = shutil.which("strip")
    for library in (made / "_internal").glob("libpython3.*.so*"):
        if strip is not None and not library.is_symlink():
            subprocess.run([strip, str(library)], check=True)  # noqa: S603  our own file


def size(folder: Path) -> int:
    """How many bytes a folder holds; a link counts for nothing."""
    files = (path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    return sum(path.stat().st_size for path in files)


def main() -> None:
    """Make the folder, and say where it is and how large."""
    parser = argparse.ArgumentParser(prog="python -m resources.bundle.make")
    parser.add_argument("folder", type=Path, nargs="?", default=OUT)
    folder = parser.parse_args().folder
    try:
        made = make(folder)
    except Unlicensed as unlicensed:
        sys.exit(str(unlicensed))
    print(f"{made} : {size(made) / 1e6:.0f} Mo")


if __name__ == "__main__":
    main()
