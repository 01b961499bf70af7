"""The libraries of a Debian system: which packages they come from, and the texts of those."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

from resources.bundle.components import Component, Kind

COMMON: Final = Path("/usr/share/common-licenses")
"""Where the system keeps the texts that its packages name instead of repeating them."""

_NAMED: Final = re.compile(rf"{COMMON}/([A-Za-z]+(?:-[0-9]+(?:\.[0-9]+)*)?)")
_WHOLE: Final = re.compile(r"^Files:\s*\*\s*$.*?^License:[ \t]*(\S.*?)$", re.MULTILINE | re.DOTALL)


def packaged(sources: Iterable[Path]) -> tuple[list[Component], set[Path]]:
    """The packages, by the name of their source, that files come from; and the files of none."""
    waiting = set(sources)
    owners = dict(_owners(waiting))
    grouped: dict[tuple[str, str], set[str]] = {}
    for package in set(owners.values()):
        grouped.setdefault(_source_of(package), set()).add(package.partition(":")[0])
    components = [
        _component(name, version, sorted(packages))
        for (name, version), packages in sorted(grouped.items())
    ]
    return components, waiting - owners.keys()


def common_texts(texts: Iterable[Path]) -> dict[str, Path]:
    """The texts that are kept once for all, of those that these name."""
    named = {name for text in texts for name in _NAMED.findall(_read(text))}
    return {name: COMMON / name for name in sorted(named) if (COMMON / name).is_file()}


def licence_named(copyright_: str) -> str:
    """The licence that a package's file of copyrights names for the whole, or those it names."""
    whole = _WHOLE.search(copyright_)
    return whole[1] if whole else ", ".join(sorted(set(_NAMED.findall(copyright_))))


def _component(name: str, version: str, packages: Iterable[str]) -> Component:
    texts: dict[str, Path] = {}
    for package in packages:
        text = Path("/usr/share/doc", package, "copyright")
        if text.is_file() and _read(text) not in map(_read, texts.values()):
            texts[f"{package}.txt"] = text
    licence = next(iter(licence_named(_read(text)) for text in texts.values()), "")
    return Component(Kind.SYSTEM, name, version, licence, texts)


def _owners(sources: Iterable[Path]) -> Iterator[tuple[Path, str]]:
    """The package of each file. A system with /usr merged lists a file under either name."""
    asked = {
        spelled: source
        for source in sources
        for path in {source, source.resolve()}
        for spelled in {str(path), f"/usr{path}", str(path).removeprefix("/usr")}
    }
    for line in _told("dpkg-query", "--search", *asked).splitlines():
        package, _, path = line.partition(": ")
        if path in asked and "," not in package:
            yield asked[path], package


def _source_of(package: str) -> tuple[str, str]:
    told = _told("dpkg-query", "--show", "--showformat=${source:Package} ${Version}", package)
    name, _, version = told.partition(" ")
    return name, version


def _told(program: str, *words: str) -> str:
    """What a program of the system prints; nothing where there is none."""
    found = shutil.which(program)
    if found is None or not words:
        return ""
    return subprocess.run(  # noqa: S603  names of files and packages
        [found, *words], capture_output=True, text=True, check=False
    ).stdout


def _read(text: Path) -> str:
    return text.read_text("utf-8", errors="replace")
