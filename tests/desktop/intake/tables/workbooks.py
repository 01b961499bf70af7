"""Workbooks as people's programs write them."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Iterable
from typing import Any

from openpyxl import Workbook


def workbook(*rows: Iterable[Any], change: Callable[[Workbook], None] | None = None) -> bytes:
    """The bytes of a workbook with these rows on its sheet."""
    made = Workbook()
    for row in rows:
        made.worksheets[0].append(tuple(row))
    if change:
        change(made)
    written = io.BytesIO()
    made.save(written)
    return written.getvalue()


def repacked(data: bytes, change: Callable[[str, bytes], bytes], **added: bytes) -> bytes:
    """A zip with its parts changed, and some more."""
    written = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(written, "w", 8) as new:
        for name in old.namelist():
            new.writestr(name, change(name, old.read(name)))
        for name, content in added.items():
            new.writestr(name, content)
    return written.getvalue()


SHEET = "xl/worksheets/sheet1.xml"
