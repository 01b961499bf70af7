"""The words of the window: French in the code, English from Qt Linguist, with French spaces.

``tr("Rien à vérifier")`` gives the words in the language of the window. Counts agree:
``tr("%n personne(s)", "", n)``. Fields are named and filled after the translation:
``tr("Revenir à « {name} »").format(name=…)``. ``resources/translations/window_*.ts`` hold what
Linguist edits; `resources.translations.window` brings them up to date and compiles them.
"""

from __future__ import annotations

import os
import re
from functools import lru_cache

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from exports.typography import Medium, typeset
from resources import resource

_CONTEXT = ""  # all of the window is one context: a word is translated once
_BREAKING = re.compile(r"[ \t-\r\x1c-\x1f\x85\u2028\u2029]+")
_GROUPED = 1000  # what numbers have more than three digits from


def tr(text: str, comment: str | None = None, n: int = -1) -> str:
    """Some words of the window in its language; ``n`` chooses between one and several.

    ``comment`` tells words apart that are spelt alike and said otherwise in another language.
    """
    return _said(text, comment, n)


def on_one_line(text: str) -> str:
    """A text without line breaks or doubled spaces; narrow and no-break ones stay what they are."""
    return _BREAKING.sub(" ", text).strip() if text.strip() else ""


def grouped(number: int) -> str:
    """A count or a rank as people write it in the language of the window: "1 514" or "1,514"."""
    return QLocale().toString(number)


@lru_cache(4096)
def _said(text: str, comment: str | None, n: int) -> str:
    """The words, found and spaced once; `Translators` forgets them with the language."""
    translated = QCoreApplication.translate(_CONTEXT, text, comment or None, n)
    if n >= _GROUPED:
        # Qt puts the digits in one after the other, whatever the language.
        translated = re.sub(rf"(?<!\d){n}(?!\d)", grouped(n), translated)
    return typeset(translated, QLocale().name()[:2], Medium.PRINT_SANS)


def system_language() -> str:
    """The language of the system, which TABLEE_LANG overrides: English where it is not French."""
    name = os.environ.get("TABLEE_LANG") or QLocale.system().name()
    return "fr" if name[:2].lower() in {"fr", "c"} else "en"


class Translators:
    """The translations in use: those of the window and those of Qt's own dialogs."""

    def __init__(self) -> None:
        self._installed: list[QTranslator] = []
        self.language = "fr"

    def use(self, language: str) -> None:
        """Speak a language, "fr" or "en", from now on; what is shown already stays as it is."""
        self.stop()
        self.language = language
        QLocale.setDefault(QLocale("fr_FR" if language == "fr" else "en_GB"))
        of_qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        # The last one installed is asked first: our words come before Qt's.
        for file in (
            f"{of_qt}/qtbase_{language}.qm",
            str(resource(f"translations/qt_{language}.qm")),  # what Qt leaves in English
            str(resource(f"translations/window_{language}.qm")),
        ):
            translator = QTranslator()
            if translator.load(file):
                QCoreApplication.installTranslator(translator)
                self._installed.append(translator)
        _said.cache_clear()

    def stop(self) -> None:
        """Translate no longer: words are those of the code, and Qt's own."""
        for translator in self._installed:
            QCoreApplication.removeTranslator(translator)
        self._installed.clear()
        _said.cache_clear()
