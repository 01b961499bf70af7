"""The licences that travel in the stand-alone folder: whose each file is, and what says so."""

from __future__ import annotations

from collections.abc import Iterable
from importlib.metadata import Distribution
from pathlib import Path

import pytest

from resources.bundle.components import (
    Component,
    Kind,
    belonging,
    of_distribution,
    of_resources,
)
from resources.bundle.debian import licence_named
from resources.bundle.licensing import OURS, ROOT, Unlicensed, licensed, write
from resources.bundle.read_me import read_me


def installed(site: Path, name: str, about: str = "", files: Iterable[str] = ()) -> Distribution:
    """A distribution as pip leaves it: its files, what it says of itself, and their list."""
    info = f"{name}-1.2.dist-info"
    for file in (*files, f"{info}/METADATA"):
        (site / file).parent.mkdir(parents=True, exist_ok=True)
        (site / file).write_text(f"{file}\n", "utf-8")
    (site / info / "METADATA").write_text(
        f"Metadata-Version: 2.4\nName: {name}\nVersion: 1.2\n{about}\n", "utf-8"
    )
    listed = "".join(f"{file},,\n" for file in (*files, f"{info}/METADATA"))
    (site / info / "RECORD").write_text(listed, "utf-8")
    return Distribution.at(site / info)


# --- whose a file is ------------------------------------------------------------------------------


def test_only_the_distributions_that_something_came_from_are_told(tmp_path: Path):
    charts = installed(tmp_path, "Char.Ts", files=["charts/__init__.py", "charts/_fast.so"])
    tests = installed(tmp_path, "testing", files=["testing.py"])
    gathered = [tmp_path / "charts/_fast.so", Path("/usr/lib/libodd.so.1")]

    found, others = belonging(gathered, [charts, tests])

    assert found == {"char-ts": charts}
    assert others == {Path("/usr/lib/libodd.so.1")}


def test_a_link_to_a_file_is_the_file(tmp_path: Path):
    charts = installed(tmp_path, "charts", files=["charts/libfast.so.1"])
    (tmp_path / "libfast.so").symlink_to(tmp_path / "charts/libfast.so.1")

    found, others = belonging([tmp_path / "libfast.so"], [charts])

    assert found == {"charts": charts}
    assert not others


def test_our_own_distribution_is_no_library(tmp_path: Path):
    ours = installed(tmp_path, "tablee")

    assert belonging([tmp_path / "tablee-1.2.dist-info/METADATA"], [ours]) == ({}, set())


def test_a_font_is_told_by_the_licence_beside_it():
    fonts = ROOT / "resources" / "fonts"

    found = of_resources(fonts.glob("*.ttf"))

    assert [each.name for each in found] == [
        "DejaVu Sans",
        "Gelasio",
        "Liberation Sans",
        "Source Sans 3",
    ]
    assert found[1].licence == "OFL-1.1"
    assert found[1].texts == {"LICENCE-Gelasio.txt": fonts / "LICENCE-Gelasio.txt"}


def test_a_font_that_no_licence_covers_has_no_text(tmp_path: Path):
    (tmp_path / "LICENCE-Serif.txt").write_text("Serif\n", "utf-8")
    (tmp_path / "Script-Bold.ttf").touch()

    assert of_resources([tmp_path / "Script-Bold.ttf"]) == [
        Component(Kind.RESOURCE, "Script-Bold.ttf")
    ]


# --- its licence ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "place", ["licenses/LICENSE", "licenses/deep/NOTICE", "LICENSE.txt", "COPYING", "LICENCE.rst"]
)
def test_the_text_of_a_licence_is_found_where_libraries_put_it(place: str, tmp_path: Path):
    file = f"charts-1.2.dist-info/{place}"

    found = of_distribution(installed(tmp_path, "charts", files=[file]), OURS)

    assert list(found.texts.values()) == [tmp_path / file]


def test_two_texts_of_one_name_are_both_kept(tmp_path: Path):
    texts = [f"charts-1.2.dist-info/licenses/{place}LICENSE" for place in ("", "deep/")]

    found = of_distribution(installed(tmp_path, "charts", files=texts), OURS)

    assert set(found.texts) == {"LICENSE", "deep-LICENSE"}


@pytest.mark.parametrize(
    ("about", "told"),
    [
        ("License-Expression: MIT\nClassifier: License :: OSI Approved :: MIT License", "MIT"),
        ("License: BSD license (see license.txt), Copyright 2000", "BSD license"),
        ("License: UNKNOWN\nClassifier: License :: OSI Approved :: MIT License", "MIT License"),
        ("", ""),
    ],
)
def test_a_licence_is_named_as_shortly_as_its_library_does(about: str, told: str, tmp_path: Path):
    assert of_distribution(installed(tmp_path, "charts", about), OURS).licence == told


def test_qt_has_the_texts_that_its_libraries_leave_out(tmp_path: Path):
    qt = installed(
        tmp_path, "PySide6_Essentials", "License: LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only"
    )

    found = of_distribution(qt, OURS)

    assert found.kind is Kind.QT
    assert {"LGPL-3.0-only.txt", "GPL-3.0-only.txt", "freetype.txt"} <= set(found.texts)
    lesser = found.texts["LGPL-3.0-only.txt"].read_text("utf-8")
    assert "GNU LESSER GENERAL PUBLIC LICENSE\n                       Version 3" in lesser


@pytest.mark.parametrize(
    ("copyright_", "told"),
    [
        ("Files: *\nCopyright: 2020 X\nLicense: Zlib\n\nFiles: a\nLicense: MIT\n", "Zlib"),
        ("It is in `/usr/share/common-licenses/LGPL-2.1'.\nOr /usr/share/common-licenses/GPL.",
         "GPL, LGPL-2.1"),
        ("Do what you want.", ""),
    ],
)  # fmt: skip
def test_a_package_of_the_system_names_its_licence(copyright_: str, told: str):
    assert licence_named(copyright_) == told


# --- nothing goes without -------------------------------------------------------------------------


def test_a_library_without_a_text_is_refused(tmp_path: Path):
    bare = of_distribution(installed(tmp_path, "charts", "License: MIT"), OURS)

    with pytest.raises(Unlicensed, match=r"^Pas de texte de licence pour « charts » : aucun doss"):
        licensed([bare, _some(Kind.LIBRARY, "maps")], [])


def test_a_file_of_nobody_is_refused():
    with pytest.raises(Unlicensed, match=r"d’où viennent « /opt/libodd\.so »"):
        licensed([_some(Kind.LIBRARY, "maps")], [Path("/opt/libodd.so")])


# --- what is written ------------------------------------------------------------------------------


def test_the_page_says_what_is_what_in_both_languages():
    page = read_me(
        licensed(
            [
                _some(Kind.SYSTEM, "zlib", "1:1.2", ""),
                _some(Kind.QT, "PySide6_Essentials", "6.11.3", "LGPL-3.0-only"),
                _some(Kind.TABLEE, "Tablée", "0.1.0", "MIT"),
            ],
            [],
        )
    )

    assert page.index("LES LICENCES DE TABLÉE") < page.index("THE LICENCES OF TABLÉE")
    assert "sous la licence publique générale\nlimitée GNU (LGPL), version 3" in page
    assert "used under the GNU Lesser General Public\nLicense (LGPL), version 3" in page
    assert page.count("_internal/PySide6") == 2
    assert page.endswith("""
Tablée
  Tablée 0.1.0 — MIT — tablee

Qt et PySide6 / Qt and PySide6
  PySide6_Essentials 6.11.3 — LGPL-3.0-only — pyside6-essentials

Bibliothèques du système / Libraries of the system
  zlib 1:1.2 — voir son texte / see its text — zlib
""")


def test_debian_is_not_named_where_nothing_comes_from_it():
    assert "Debian" not in read_me([_some(Kind.TABLEE, "Tablée", "0.1.0", "MIT")])


def test_each_component_has_a_folder_with_its_texts(tmp_path: Path):
    found = [_some(Kind.TABLEE, "Tablée"), _some(Kind.RESOURCE, "Source Sans 3")]

    folder = write(tmp_path, found)

    assert folder == tmp_path / "licences"
    assert sorted(each.name for each in folder.iterdir()) == [
        "LISEZ-MOI.txt",
        "source-sans-3",
        "tablee",
    ]
    assert (folder / "tablee" / "LICENSE").read_bytes() == (ROOT / "LICENSE").read_bytes()


def _some(kind: Kind, name: str, version: str = "", licence: str = "MIT") -> Component:
    return Component(kind, name, version, licence, {"LICENSE": ROOT / "LICENSE"})
