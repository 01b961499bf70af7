"""Tries the stand-alone folder where no Python is: ``python -m resources.bundle.apart FOLDER``.

The folder is shut in another root, with the libraries of the system that it names and nothing else.
There it makes the sample day, its deck and its minutes, and opens a window.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final

PATIENCE: Final = 120
"""Seconds that one command, or the opening of a window, may take."""

_ENVIRONMENT: Final = {
    "HOME": "/home",
    "TABLEE_HOME": "/home/tablee",
    "QT_QPA_PLATFORM": "offscreen",
    "LANG": "C.UTF-8",
    "PATH": "",
}
_FOUND: Final = re.compile(r"(?:=> |^\s*)(/\S+) \(0x")


class Impossible(Exception):  # noqa: N818  what keeps it from being tried here
    """The folder cannot be tried on this computer."""


def try_apart(made: Path) -> None:
    """Use the folder in another root. Raises Impossible where none can be made."""
    enter = _entrance()
    with tempfile.TemporaryDirectory() as name:
        root = Path(name)
        shutil.copytree(made, root / "tablee", symlinks=True)
        for library in libraries(made):
            place = root / library.relative_to("/")
            place.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(library, place)
        for folder in ("home", "tmp", "dev"):
            (root / folder).mkdir()
        _use([*enter, str(root), "/tablee/tablee"], root)


def libraries(made: Path) -> frozenset[Path]:
    """The libraries of the system that the files of a folder need."""
    inside = made / "_internal"
    # What starts the program looks in the system alone; all the rest first looks beside it.
    started = _needed([made / "tablee"], {})
    found = started | _needed(_programs(inside), {"LD_LIBRARY_PATH": str(inside)})
    return frozenset(path for path in found if not path.resolve().is_relative_to(made.resolve()))


def _needed(files: Iterable[Path], environment: Mapping[str, str]) -> frozenset[Path]:
    """The libraries that some files are linked to."""
    told = subprocess.run(  # noqa: S603  our own files
        [_program("ldd"), *(str(path) for path in files)],
        capture_output=True,
        text=True,
        env={**os.environ, **environment},
        check=False,
    ).stdout
    lines = (_FOUND.search(line) for line in told.splitlines())
    return frozenset(Path(line[1]) for line in lines if line)


def _programs(made: Path) -> Iterator[Path]:
    for path in made.rglob("*"):
        if path.is_file() and not path.is_symlink():
            with path.open("rb") as file:
                if file.read(4) == b"\x7fELF":
                    yield path


def _entrance() -> list[str]:
    """The command that enters another root."""
    chroot = _program("chroot")
    for enter in ([chroot], [_program("unshare"), "--user", "--map-root-user", chroot]):
        tried = subprocess.run([*enter, "/", "true"], capture_output=True, check=False)  # noqa: S603  as above
        if not tried.returncode:
            return enter
    raise Impossible("chroot")


def _program(name: str) -> str:
    """A command of the system, in full: where the folder is tried there is no PATH."""
    found = shutil.which(name, path=f"{os.defpath}:/sbin:/usr/sbin")
    if found is None:
        raise Impossible(name)
    return found


def _use(tablee: Sequence[str], root: Path) -> None:
    day = "/home/day.tablee"
    for words in (
        ("new", day, "--sample"),
        ("deck", day, "/home/day.pptx"),
        ("deck", day, "/home/day-slides.pdf"),
        ("minutes", day, "/home/day.pdf"),
        ("minutes", day, "/home/day.docx"),
        (day, "--quit-when-shown"),
    ):
        subprocess.run(  # noqa: S603  our own program
            [*tablee, *words], env=_ENVIRONMENT, check=True, timeout=PATIENCE
        )
    for made in ("day.pptx", "day-slides.pdf", "day.pdf", "day.docx"):
        if not (root / "home" / made).stat().st_size:
            raise RuntimeError(f"{made} is empty")
    _open_window([*tablee, day], root / "home" / "tablee")


def _open_window(command: Sequence[str], home: Path) -> None:
    """Open a day in a window, until it is shown whole; nothing may fail meanwhile."""
    settings = home / "settings.ini"
    with subprocess.Popen(command, env=_ENVIRONMENT) as running:  # noqa: S603  as above
        end = time.monotonic() + PATIENCE
        try:
            while not (settings.exists() and "day.tablee" in settings.read_text("utf-8")):
                if running.poll() is not None or time.monotonic() > end:
                    raise RuntimeError("the window did not open")
                time.sleep(0.2)
        finally:
            running.terminate()
    for log in home.glob("*.log"):
        raise RuntimeError(log.read_text("utf-8"))


def main() -> None:
    """Try the folder, or say why that cannot be done here."""
    parser = argparse.ArgumentParser(prog="python -m resources.bundle.apart")
    parser.add_argument("folder", type=Path)
    try:
        try_apart(parser.parse_args().folder)
    except Impossible as impossible:
        print(f"Pas essayé sans Python : il manque ici {impossible}.")
        if os.environ.get("CI") == "true":
            sys.exit(1)
    else:
        print("Essayé sans Python : journée, présentation, compte rendu et fenêtre.")


if __name__ == "__main__":
    main()
