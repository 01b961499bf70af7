"""The programs that judge what is written: Microsoft's Open XML SDK and LibreOffice."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import tempfile
from collections.abc import Mapping
from functools import cache
from pathlib import Path

import pypdfium2
import pytest

from resources import resource

_ROOT = Path(__file__).parents[1]
_PATIENCE = 180  # seconds; a slow machine starts LibreOffice in ten


def open_xml_errors(document: Path | bytes, office: str = "Microsoft365") -> list[str]:
    """What the Open XML SDK finds wrong in a .pptx or a .docx for an Office, a line each."""
    if isinstance(document, bytes):
        with tempfile.TemporaryDirectory() as folder:
            kept = Path(folder, "document.pptx")
            kept.write_bytes(document)
            return open_xml_errors(kept, office)
    ran = subprocess.run(
        [_open_xml_validator(), str(document), "--officeVersion", office],
        capture_output=True,
        check=False,
        timeout=_PATIENCE,
    )
    assert ran.returncode in {0, 1}, ran.stderr.decode()
    found = json.loads(ran.stdout)
    errors = [f"{one['path']} {one['xPath']}: {one['description']}" for one in found["errors"]]
    assert bool(errors) == bool(ran.returncode)
    return errors


def libreoffice_pdf(
    document: bytes, suffix: str = ".pptx", *, environment: Mapping[str, str] | None = None
) -> bytes:
    """A document as LibreOffice prints it, hidden slides left out.

    ``environment`` is added to that of the tests.
    """
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder, f"document{suffix}")
        source.write_bytes(document)
        subprocess.run(
            [
                _libreoffice(),
                "--headless",
                f"-env:UserInstallation={Path(folder, 'profile').as_uri()}",
                "--convert-to",
                "pdf",
                "--outdir",
                folder,
                str(source),
            ],
            capture_output=True,
            check=True,
            timeout=_PATIENCE,
            env={**os.environ, **(environment or {})},
        )
        return source.with_suffix(".pdf").read_bytes()


def with_twin_fonts(folder: Path) -> Mapping[str, str]:
    """An environment in which the deck's fonts are their bundled twins; ``folder`` keeps a file."""
    twins = "".join(
        f'<match target="pattern"><test name="family"><string>{name}</string></test>'
        f'<edit name="family" mode="assign" binding="strong"><string>{twin}</string></edit></match>'
        for name, twin in (("Georgia", "Gelasio Deck"), ("Arial", "Liberation Sans"))
    )
    kept = folder / "fonts.conf"
    kept.write_text(
        '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>'
        '<include ignore_missing="yes">/etc/fonts/fonts.conf</include>'
        f"<dir>{resource('fonts')}</dir>{twins}</fontconfig>"
    )
    return {"FONTCONFIG_FILE": str(kept)}


def libreoffice_pages(document: bytes, suffix: str = ".pptx") -> int:
    """On how many pages LibreOffice prints a document."""
    with pypdfium2.PdfDocument(libreoffice_pdf(document, suffix)) as pdf:
        return len(pdf)


@cache
def _open_xml_validator() -> str:
    cached = Path(os.environ.get("XDG_CACHE_HOME", Path.home() / ".cache"), "ooxml-validator")
    places = [str(home / "node_modules" / ".bin") for home in (_ROOT, cached)]
    found = shutil.which("ooxml-validator", path=os.pathsep.join([*places, os.environ["PATH"]]))
    if not found or not shutil.which("node"):
        _miss("the Open XML validator (run: npm install)")
    return str(found)


@cache
def _libreoffice() -> str:
    found = shutil.which("soffice") or shutil.which("libreoffice")
    if not found:
        _miss("LibreOffice (the package libreoffice-impress)")
    return str(found)


def _miss(tool: str) -> None:
    """Say that a tool is missing: a failure where all of them must be, else a skipped test."""
    if os.environ.get("CI") == "true":
        pytest.fail(f"missing: {tool}")
    pytest.skip(f"missing: {tool}")
