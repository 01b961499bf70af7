"""Whose each gathered file is, under which licence, and where the text of that licence stands."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import Enum
from importlib.metadata import Distribution
from pathlib import Path
from typing import Final


class Kind(Enum):
    """What a component is, in the order in which they are told."""

    TABLEE = "Tablée"
    RESOURCE = "resource"  # a font or a dictionary that Tablée carries
    PYTHON = "Python"
    QT = "Qt"  # Qt, PySide6, and what ties them together
    LIBRARY = "library"  # of Python
    SYSTEM = "system"  # a library of the computer where the folder is made


@dataclass(frozen=True)
class Component:
    """Something in the folder that others made, or we, with the texts of its licence by name."""

    kind: Kind
    name: str
    version: str = ""
    licence: str = ""
    texts: Mapping[str, Path] = field(default_factory=dict)

    @property
    def folder(self) -> str:
        """Where its texts go, a name that every system takes."""
        plain = unicodedata.normalize("NFD", self.name.lower()).encode("ascii", "ignore").decode()
        return re.sub(r"[^a-z0-9.+]+", "-", plain).strip("-")


TABLEE: Final = "tablee"
"""The name of our own distribution: an editable one, which does not list our files."""

_TEXT: Final = re.compile(r"(licen[cs]es?|copying|notice|copyright)\b", re.IGNORECASE)
_OURS: Final = "LICENCE-"
_KNOWN: Final = {
    "SIL Open Font License, Version 1.1": "OFL-1.1",
    "Mozilla Public License, version 2.0": "MPL-2.0",
    "Bitstream Vera Fonts Copyright": "Bitstream Vera",
    "derived from SCOWL": "SCOWL",
}
"""How the texts that stand in our own folders name themselves."""


def belonging(
    sources: Iterable[Path], distributions: Iterable[Distribution]
) -> tuple[dict[str, Distribution], set[Path]]:
    """The distributions that gathered files come from, by name, and the files that none lists."""
    owners = {
        Path(str(distribution.locate_file(file))).resolve(): distribution
        for distribution in distributions
        for file in distribution.files or ()
    }
    found: dict[str, Distribution] = {}
    others = set()
    for source in sources:
        owner = owners.get(source.resolve())
        if owner is None:
            others.add(source)
        elif normal(owner.name) != TABLEE:
            found[normal(owner.name)] = owner
    return found, others


def of_distribution(distribution: Distribution, ours: Path) -> Component:
    """A library of Python; ``ours`` holds the texts that distributions leave out.

    A file there that bears the name of a licence stands for distributions that have no text, a
    folder that bears the name of one adds to its texts.
    """
    name = normal(distribution.name)
    licence = _licence_named(distribution)
    texts = dict(_texts_of(distribution))
    if not texts:
        named = re.split(r"[\s()]+", licence)
        texts = {file.name: file for file in files_in(ours) if file.stem in named}
    texts |= {file.name: file for file in files_in(ours / name)}
    kind = Kind.QT if name.startswith(("pyside6", "shiboken6")) else Kind.LIBRARY
    return Component(kind, distribution.name, distribution.version, licence, texts)


def of_resources(sources: Iterable[Path]) -> list[Component]:
    """The fonts and dictionaries among our own files: those beside which stands a licence.

    What stands beside licences and is covered by none has a component of its own, without a text.
    """
    found: dict[str, Component] = {}
    for source in sorted(sources):
        texts = sorted(source.parent.glob(f"{_OURS}*.txt"))
        if not texts or source in texts:
            continue
        covering = [each for each in texts if source.name.startswith(_covered(each))]
        if covering:
            component = _resource(covering[-1])
            found[component.name] = component
        else:
            found[source.name] = Component(Kind.RESOURCE, source.name)
    return list(found.values())


def normal(name: str) -> str:
    """The name of a distribution as it is compared with others."""
    return re.sub(r"[-_.]+", "-", name).lower()


def files_in(folder: Path) -> list[Path]:
    """The files of a folder, in order; none where there is no such folder."""
    return sorted(file for file in folder.glob("*") if file.is_file())


def _texts_of(distribution: Distribution) -> Iterator[tuple[str, Path]]:
    declared = distribution.metadata.get_all("License-File") or []
    for file in distribution.files or ():
        parts = file.parts
        if not parts[0].endswith(".dist-info"):
            continue
        name = "/".join(parts[2:] if parts[1] == "licenses" else parts[1:])
        if name in declared or parts[1] == "licenses" or _TEXT.match(file.name):
            yield name.replace("/", "-"), Path(str(distribution.locate_file(file)))


def _licence_named(distribution: Distribution) -> str:
    """The licence as the distribution names it: in its expression, in words, or as its class."""
    about = distribution.metadata
    words = (about.get_all("License") or [""])[0].strip()
    classes = [each for each in about.get_all("Classifier") or () if each.startswith("License ::")]
    return (
        (about.get_all("License-Expression") or [""])[0]
        or ("" if words == "UNKNOWN" else re.split(r"\s*[(,\n]", words)[0])
        or ", ".join(each.rpartition(":: ")[2] for each in classes)
    )


def _resource(text: Path) -> Component:
    said = text.read_text("utf-8")
    title = said.partition("\n")[0].strip()
    words = " ".join(said.split())
    licence = next((name for phrase, name in _KNOWN.items() if phrase in words), "")
    return Component(Kind.RESOURCE, title, "", licence, {text.name: text})


def _covered(text: Path) -> str:
    return text.stem.removeprefix(_OURS)
