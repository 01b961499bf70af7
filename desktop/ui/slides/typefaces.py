"""The bundled fonts for Qt, by their files: what is painted is what was measured."""

from __future__ import annotations

from functools import cache

from PySide6.QtGui import QFont, QFontDatabase

from exports.fonts import Font

UNITS = 64  # to the point: Qt takes whole sizes only, and breaks must not hang on the screen's


def typeface(font: Font, size: float, *, merged: bool = False) -> QFont:
    """A bundled font at a size in points, made in 64ths of a point.

    ``merged`` lets the system lend the characters that the font lacks.

    :raises RuntimeError: when Qt cannot read the font's file.
    """
    face = QFont(_family(font))
    face.setPixelSize(max(1, round(size * UNITS)))
    face.setBold("Bold" in font.name)
    face.setItalic("Italic" in font.name)
    face.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    strategy = QFont.StyleStrategy.PreferAntialias
    face.setStyleStrategy(strategy if merged else strategy | QFont.StyleStrategy.NoFontMerging)
    # PowerPoint draws no ligatures unasked.
    for tag in ("liga", "clig"):
        face.setFeature(QFont.Tag(tag), 0)
    return face


@cache
def _family(font: Font) -> str:
    """The family of a font, its file made known to Qt for as long as the program runs."""
    families = QFontDatabase.applicationFontFamilies(
        QFontDatabase.addApplicationFont(str(font.path))
    )
    if not families:
        raise RuntimeError(f"unreadable font: {font.path.name}")
    return families[0]
