"""Tells the desktop of the person about Tablée: ``python -m resources.desktop.install [--remove]``.

The entry of the menus, the kind of ``.tablee`` files and the icons go into the data folder of the
person (``XDG_DATA_HOME``), where no right is needed; files then open with a double click.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Final

HERE: Final = Path(__file__).parent

_PLACES: Final = {
    "tablee.xml": "mime/packages/tablee.xml",
    "tablee.svg": "icons/hicolor/scalable/apps/tablee.svg",
    "document.svg": "icons/hicolor/scalable/mimetypes/application-x-tablee.svg",
}
_ENTRY: Final = "applications/tablee.desktop"


def data_home() -> Path:
    """Where the desktop looks for what belongs to this person."""
    return Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share")


def install(folder: Path, program: Path) -> None:
    """Put everything in its place; ``program`` is what a double click starts."""
    for name, place in _PLACES.items():
        _write(folder / place, (HERE / name).read_text(encoding="utf-8"))
    entry = (HERE / "tablee.desktop").read_text(encoding="utf-8")
    for key in ("Exec=", "TryExec="):
        command = str(program) if key == "TryExec=" else quoted(str(program))
        entry = entry.replace(f"\n{key}tablee", f"\n{key}{command}")
    _write(folder / _ENTRY, entry)
    _tell_desktop(folder)


def remove(folder: Path) -> None:
    """Take everything out again."""
    for place in (*_PLACES.values(), _ENTRY):
        (folder / place).unlink(missing_ok=True)
    _tell_desktop(folder)


def quoted(program: str) -> str:
    """A program as the Exec key wants it."""
    if not any(letter in program for letter in " \t\"'\\<>~|&;$*?#()`%"):
        return program
    escaped = "".join(f"\\{letter}" if letter in '"`$\\' else letter for letter in program)
    # The value is unescaped once more as a string, and % begins a field.
    return '"' + escaped.replace("\\", "\\\\").replace("%", "%%") + '"'


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def _tell_desktop(folder: Path) -> None:
    """Have the desktop read anew what changed; one that lacks these programs finds out itself."""
    for command in (
        ("update-mime-database", str(folder / "mime")),
        ("update-desktop-database", str(folder / "applications")),
        ("gtk-update-icon-cache", "--quiet", "--ignore-theme-index", str(folder / "icons/hicolor")),
    ):
        if shutil.which(command[0]) and Path(command[-1]).exists():
            subprocess.run(command, check=False)  # noqa: S603  the desktop's own tools


def main() -> None:
    """Install, or remove."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--remove", action="store_true")
    folder = data_home()
    if parser.parse_args().remove:
        remove(folder)
        print("Tablée a quitté les menus.")
        return
    program = Path(sys.executable).with_name("tablee")
    install(folder, program)
    print(f"Tablée est dans les menus et ouvre les fichiers .tablee ({folder / _ENTRY}).")


if __name__ == "__main__":
    main()
