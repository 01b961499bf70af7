"""Make the bundled fonts and their licences from the packages that carry the originals.

Run from anywhere: ``python resources/fonts/prepare.py``. It packs two npm packages in a temporary
folder and reads Liberation Sans and DejaVu Sans from the folders where Debian's packages
fonts-liberation2 and fonts-dejavu-core put them; ``--npm``, ``--liberation`` and ``--dejavu`` give
other folders. The same originals always give the same bytes.
"""

from __future__ import annotations

import argparse
import shutil
import string
import subprocess
import tarfile
import tempfile
from collections.abc import Iterable
from pathlib import Path

from fontTools.ttLib import TTFont

HERE = Path(__file__).parent
PACKAGES = ("@expo-google-fonts/gelasio@0.4.1", "@expo-google-fonts/source-sans-3@0.4.1")

GELASIO = {
    "Regular": "400Regular",
    "Bold": "700Bold",
    "Italic": "400Regular_Italic",
    "BoldItalic": "700Bold_Italic",
}
SOURCE_SANS = {
    "Light": "300Light",
    "Regular": "400Regular",
    "SemiBold": "600SemiBold",
    "Bold": "700Bold",
    "Italic": "400Regular_Italic",
    "SemiBoldItalic": "600SemiBold_Italic",
}
LIBERATION = ("Regular", "Bold", "Italic", "BoldItalic")

# Georgia's published vertical metrics, in 2048ths of an em.
GEORGIA_ASCENT = 1878
GEORGIA_DESCENT = 449
GEORGIA_EM = 2048

NAME_FAMILY = 1
NAME_STYLE = 2
NAME_UNIQUE = 3
NAME_FULL = 4
NAME_POSTSCRIPT = 6
NAME_LICENCE = 13
NAMES_OF_WIDER_FAMILIES = (16, 17, 21, 22, 25)

CHANGES_GELASIO = """\
Changed for Tablée, and therefore named otherwise inside:
- Gelasio-*.ttf ("Gelasio Deck"): ascent, descent and line gap are those published for Georgia, so
  that lines stand as high as in Georgia, whose widths Gelasio already has; the ligatures drawn
  unasked (fi, fl) are off, as they are where Georgia is used.
- GelasioLining-*.ttf ("Gelasio Lining"): the lining figures of the font are its default figures.
No outline was changed. The licence below reserves no font name."""
HOLDERS_LIBERATION = """\
Digitized data copyright (c) 2010 Google Corporation
with Reserved Font Arimo, Tinos and Cousine.
Copyright (c) 2012 Red Hat, Inc. with Reserved Font Name Liberation."""
UNCHANGED = "The fonts are the originals, unchanged."


def pack(packages: Iterable[str], folder: Path) -> None:
    """Fetch npm packages and unpack them into a folder."""
    npm = shutil.which("npm")
    if npm is None:
        raise SystemExit("npm is missing; give the folder of the packed packages with --npm.")
    for package in packages:
        subprocess.run([npm, "pack", "--silent", package], cwd=folder, check=True)  # noqa: S603 - the names stand above
    unpack(folder, folder)


def unpack(archives: Path, folder: Path) -> None:
    """Unpack every npm archive of a folder, each under the name of its package."""
    for archive in sorted(archives.glob("*.tgz")):
        with tarfile.open(archive) as content:
            content.extractall(folder / archive.name.rsplit("-", 1)[0], filter="data")


def rename(font: TTFont, family: str) -> None:
    """Give a font another family, in every name that programs look fonts up by."""
    names = font["name"]
    style = names.getDebugName(NAME_STYLE)
    postscript = f"{family.replace(' ', '')}-{style.replace(' ', '')}"
    for number in NAMES_OF_WIDER_FAMILIES:
        names.removeNames(nameID=number)
    for record in list(names.names):
        text = {
            NAME_FAMILY: family,
            NAME_UNIQUE: f"Tablee;{postscript}",
            NAME_FULL: f"{family} {style}",
            NAME_POSTSCRIPT: postscript,
        }.get(record.nameID)
        if text is not None:
            record.string = text


def with_heights_of_georgia(font: TTFont) -> None:
    """Set the three pairs of vertical metrics that programs choose among to Georgia's."""
    em = font["head"].unitsPerEm
    ascent = round(GEORGIA_ASCENT * em / GEORGIA_EM)
    descent = round(GEORGIA_DESCENT * em / GEORGIA_EM)
    horizontal, windows = font["hhea"], font["OS/2"]
    horizontal.ascent = windows.sTypoAscender = windows.usWinAscent = ascent
    horizontal.descent = windows.sTypoDescender = -descent
    windows.usWinDescent = descent
    horizontal.lineGap = windows.sTypoLineGap = 0


def with_lining_figures(font: TTFont) -> None:
    """Let the ten digits show the glyphs that the feature ``lnum`` puts in their place."""
    layout = font["GSUB"].table
    indexes = {
        index
        for record in layout.FeatureList.FeatureRecord
        if record.FeatureTag == "lnum"
        for index in record.Feature.LookupListIndex
    }
    lining: dict[str, str] = {}
    for index in sorted(indexes):
        for subtable in layout.LookupList.Lookup[index].SubTable:
            lining.update(getattr(subtable, "ExtSubTable", subtable).mapping)
    for table in font["cmap"].tables:
        table.cmap = {
            code: lining[glyph] if chr(code) in string.digits else glyph
            for code, glyph in table.cmap.items()
        }


def without_ligatures(font: TTFont) -> None:
    """Take out the ligatures that are drawn unasked: PowerPoint draws none in Georgia."""
    features = font["GSUB"].table.FeatureList
    for record in features.FeatureRecord:
        if record.FeatureTag == "liga":
            record.Feature.LookupListIndex = []
            record.Feature.LookupCount = 0


def original(npm: Path, package: str, style: str) -> Path:
    """The font of a style in an unpacked npm package."""
    (found,) = npm.glob(f"*{package}/package/{style}/*.ttf")
    return found


def licence_of_npm(npm: Path, package: str) -> str:
    """The licence text carried by an unpacked npm package."""
    (found,) = npm.glob(f"*{package}/package/LICENSE_FONT")
    return found.read_text(encoding="utf-8").strip()


def write_licence(name: str, changes: str, licence: str) -> None:
    """Write a licence beside the fonts, after what was changed."""
    text = f"{name}\n\n{changes}\n\n{licence.strip()}\n"
    (HERE / f"LICENCE-{name.replace(' ', '')}.txt").write_text(text, encoding="utf-8")


def make(npm: Path, liberation: Path, dejavu: Path) -> None:
    """Write all fonts and licences into the folder of this script."""
    for style, source in GELASIO.items():
        path = original(npm, "gelasio", source)
        deck = TTFont(path, recalcTimestamp=False)
        with_heights_of_georgia(deck)
        without_ligatures(deck)
        rename(deck, "Gelasio Deck")
        deck.save(HERE / f"Gelasio-{style}.ttf")
        lining = TTFont(path, recalcTimestamp=False)
        with_lining_figures(lining)
        rename(lining, "Gelasio Lining")
        lining.save(HERE / f"GelasioLining-{style}.ttf")
    for style, source in SOURCE_SANS.items():
        shutil.copyfile(original(npm, "source-sans-3", source), HERE / f"SourceSans3-{style}.ttf")
    for style in LIBERATION:
        name = f"LiberationSans-{style}.ttf"
        shutil.copyfile(liberation / name, HERE / name)
    for name in ("DejaVuSans.ttf", "DejaVuSans-Bold.ttf"):
        shutil.copyfile(dejavu / name, HERE / name)

    gelasio = licence_of_npm(npm, "gelasio")
    open_font_licence = gelasio[gelasio.index("This Font Software is licensed") :]
    write_licence("Gelasio", CHANGES_GELASIO, gelasio)
    write_licence("Source Sans 3", UNCHANGED, licence_of_npm(npm, "source-sans-3"))
    write_licence("Liberation Sans", UNCHANGED, f"{HOLDERS_LIBERATION}\n\n{open_font_licence}")
    terms = TTFont(HERE / "DejaVuSans.ttf")["name"].getDebugName(NAME_LICENCE)
    write_licence("DejaVu Sans", UNCHANGED, terms)


def main() -> None:
    """Read where the originals are, and make the fonts."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    folder = Path("/usr/share/fonts/truetype")
    parser.add_argument("--npm", type=Path, help="folder of the packed npm packages (.tgz)")
    parser.add_argument("--liberation", type=Path, default=folder / "liberation2")
    parser.add_argument("--dejavu", type=Path, default=folder / "dejavu")
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        if chosen.npm is None:
            pack(PACKAGES, Path(temporary))
        else:
            unpack(chosen.npm, Path(temporary))
        make(Path(temporary), chosen.liberation, chosen.dejavu)


if __name__ == "__main__":
    main()
