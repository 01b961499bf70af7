"""The Qt that is installed, and the parts of it that are used."""

from __future__ import annotations

import ast
import sys
from pathlib import Path

from PySide6.QtGui import QFont

import desktop.ui

# What the packages PySide6_Essentials and QtPdf hold; the others would double the program.
LIGHT = {
    "PySide6.QtCore", "PySide6.QtGui", "PySide6.QtWidgets", "PySide6.QtNetwork", "PySide6.QtPdf",
    "PySide6.QtPdfWidgets", "PySide6.QtPrintSupport", "PySide6.QtSvg", "PySide6.QtSvgWidgets",
}  # fmt: skip


def test_calls_that_give_nothing_keep_nothing_alive():
    """PySide6 6.12.0 on Python 3.11 loses a reference to None at each, and soon aborts."""
    face = QFont()
    before = sys.getrefcount(None)
    for _ in range(200):
        face.setBold(True)
    assert abs(sys.getrefcount(None) - before) < 100


def test_only_light_parts_of_qt_are_imported():
    imported = {
        name
        for path in Path(desktop.ui.__file__).parent.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        for name in (
            [node.module or ""] if isinstance(node, ast.ImportFrom)
            else [each.name for each in node.names] if isinstance(node, ast.Import)
            else []
        )
        if name.startswith("PySide6")
    }  # fmt: skip
    assert imported
    assert imported <= LIGHT
