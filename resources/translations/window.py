"""Brings the words of the window up to date: ``python -m resources.translations.window``.

``window_en.ts`` holds all of them in English, ``window_fr.ts`` the French counts alone ("1 terme",
"2 termes"), ``qt_fr.ts`` what Qt itself leaves in English in its dialogs: all are edited with Qt
Linguist. The ``.qm`` beside them are what the window reads.
"""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from typing import Final

HERE: Final = Path(__file__).parent
_WINDOW: Final = HERE.parents[1] / "desktop" / "ui"
_LANGUAGES: Final = {"en": (), "fr": ("-pluralonly",)}


def update(folder: Path = HERE) -> None:
    """Take the words of the code into the ``.ts`` files; those that are gone go out."""
    sources = sorted(str(path) for path in _WINDOW.rglob("*.py"))
    for language, options in _LANGUAGES.items():
        file = folder / f"window_{language}.ts"
        _run(
            "lupdate", *options, "-no-obsolete", "-locations", "none", "-silent",
            "-source-language", "fr", "-target-language", language, *sources, "-ts", str(file),
        )  # fmt: skip


def compile_all(folder: Path = HERE) -> None:
    """Make the ``.qm`` files from the ``.ts`` files."""
    for file in sorted(folder.glob("*.ts")):
        _run("lrelease", "-silent", str(file), "-qm", str(file.with_suffix(".qm")))


def missing(folder: Path = HERE) -> list[str]:
    """The French words that have no translation yet."""
    found = []
    for language in _LANGUAGES:
        text = (folder / f"window_{language}.ts").read_text(encoding="utf-8")
        for message in re.findall(r"<message.*?</message>", text, re.DOTALL):
            if 'type="unfinished"' in message:
                found += re.findall(r"<source>(.*?)</source>", message, re.DOTALL)
    return found


def _run(tool: str, *arguments: str) -> None:
    program = Path(sys.executable).with_name(f"pyside6-{tool}")
    subprocess.run([str(program), *arguments], check=True)  # noqa: S603  Qt's own tools


if __name__ == "__main__":
    update()
    compile_all()
    left = missing()
    print(f"{len(left)} to translate")
