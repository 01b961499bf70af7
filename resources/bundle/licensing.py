"""The licences that travel in the stand-alone folder: all that was gathered, or no folder."""

from __future__ import annotations

import platform
import shutil
import sys
import sysconfig
from collections.abc import Collection, Iterable, Sequence
from importlib.metadata import distributions, version
from pathlib import Path
from typing import Final

from resources.bundle.components import (
    TABLEE,
    Component,
    Kind,
    belonging,
    files_in,
    of_distribution,
    of_resources,
)
from resources.bundle.contents import Entry
from resources.bundle.debian import common_texts, packaged
from resources.bundle.read_me import COMMON_FOLDER, read_me

ROOT: Final = Path(__file__).parents[2]
OURS: Final = ROOT / "resources" / "bundle" / "licences"
"""Texts that what we gather asks for and does not carry."""

FOLDER: Final = "licences"
READ_ME: Final = "LISEZ-MOI.txt"
_PACKAGES: Final = ("desktop", "exports", "resources")


class Unlicensed(Exception):  # noqa: N818  what nobody may be given
    """Something was gathered without the text of a licence."""


def components(entries: Iterable[Entry]) -> list[Component]:
    """All that the gathered files come from. Raises Unlicensed where a text is missing."""
    sources = {Path(source) for _, source, what in entries if what != "SYMLINK" and source}
    libraries, others = belonging(sources, distributions())
    ours = {source for source in others if _is_ours(source)}
    of_python = {source for source in others if _is_python(source)}
    system, unknown = packaged(others - ours - of_python)
    found = [
        Component(Kind.TABLEE, "Tablée", version(TABLEE), "MIT", _existing([ROOT / "LICENSE"])),
        *of_resources(source for source in ours if source.suffix != ".py"),
        _python(),
        *(of_distribution(each, OURS) for each in libraries.values()),
        *system,
    ]
    return licensed(found, unknown)


def licensed(found: Collection[Component], unknown: Iterable[Path]) -> list[Component]:
    """The components in the order in which they are told; all have a text, and own all files.

    Raises Unlicensed otherwise.
    """
    bare = sorted(each.name for each in found if not each.texts)
    if bare:
        raise Unlicensed(
            f"Pas de texte de licence pour {_listed(bare)} : aucun dossier n’est fait. "
            f"Ajoutez ces textes dans resources/bundle/licences, puis recommencez."
        )
    lost = sorted(str(path) for path in unknown)
    if lost:
        raise Unlicensed(
            f"On ne sait pas d’où viennent {_listed(lost)}, ni sous quelle licence : aucun "
            "dossier n’est fait. Écartez-les dans resources/bundle/contents.py, ou dites dans "
            "resources/bundle/licensing.py à quoi ils appartiennent."
        )
    order = list(Kind)
    return sorted(found, key=lambda each: (order.index(each.kind), each.name.lower()))


def write(made: Path, found: Sequence[Component]) -> Path:
    """Write the texts of all components, and what is what, into a folder of the one made."""
    folder = made / FOLDER
    for component in found:
        _copy(component.texts.items(), folder / component.folder)
    shared = common_texts(text for each in found for text in each.texts.values())
    _copy(shared.items(), folder / COMMON_FOLDER)
    (folder / READ_ME).write_text(read_me(found), "utf-8")
    return folder


def _python() -> Component:
    """Python itself: its licence stands in its library, or on Windows above it."""
    places = (Path(sysconfig.get_path("stdlib")), Path(sys.base_prefix))
    texts = _existing(place / "LICENSE.txt" for place in places)
    if texts:
        texts |= _existing(files_in(OURS / "python"))
    return Component(Kind.PYTHON, "Python", platform.python_version(), "PSF-2.0", texts)


def _is_ours(source: Path) -> bool:
    # The environment may stand in our folder as well: only our packages are ours.
    return any(source.is_relative_to(ROOT / package) for package in _PACKAGES)


def _is_python(source: Path) -> bool:
    if source.name == "base_library.zip":  # made by PyInstaller, of Python's own modules
        return True
    prefix = Path(sys.base_prefix).resolve()
    # A Python of the system shares its prefix with everything else.
    home = Path(sysconfig.get_path("stdlib")).resolve() if prefix == Path("/usr") else prefix
    return source.resolve().is_relative_to(home)


def _copy(texts: Iterable[tuple[str, Path]], folder: Path) -> None:
    for name, text in texts:
        folder.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(text, folder / name)


def _existing(files: Iterable[Path]) -> dict[str, Path]:
    return {file.name: file for file in files if file.is_file()}


def _listed(names: Sequence[str]) -> str:
    return ", ".join(f"« {name} »" for name in names)
