"""The English of the window is whole, and what the window reads is what the code says.

``pytest -m translations`` asks this alone, after ``make translations``.
"""

from __future__ import annotations

import html
import re
import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QFileInfo
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QFileDialog,
    QFileIconProvider,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from desktop.intake.sample import sample_day
from desktop.model.event import put
from desktop.model.sentence import say
from desktop.store.opening import create_event
from desktop.ui.application import Application
from resources.translations import window as translations
from tests.desktop.command_line import ordinary
from tests.desktop.ui.quality.test_nothing_is_loaded import with_words
from tests.desktop.ui.quality.walking import seen, speak, told, walk

pytestmark = pytest.mark.translations

TYPED = "§"
"""What marks all that users typed, which nobody translates."""

OF_FRENCH = re.compile(
    r"[àâçéèêëîïôùûœ]|\b[cdjlmnst]’|\b(?:de|des|du|et|la|le|les|une?)\b", re.IGNORECASE
)
SAME_IN_BOTH = re.compile(r"Tablée|Français|UIMM|Pyrénées|Occitanie")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The files of Linguist, brought up to date in a folder of their own."""
    for file in translations.HERE.glob("window_*.ts"):
        shutil.copy(file, tmp_path)
    translations.update(tmp_path)
    return tmp_path


def test_the_files_of_linguist_hold_the_words_of_the_code(folder: Path):
    for file in sorted(folder.glob("window_*.ts")):
        assert file.read_bytes() == (translations.HERE / file.name).read_bytes(), file.name


def test_no_word_lacks_its_translation(folder: Path):
    assert translations.missing(folder) == []


def test_what_the_window_reads_is_compiled_from_them(tmp_path: Path):
    for file in translations.HERE.glob("*.ts"):
        shutil.copy(file, tmp_path)
    translations.compile_all(tmp_path)
    for file in sorted(tmp_path.glob("*.qm")):
        assert file.read_bytes() == (translations.HERE / file.name).read_bytes(), file.name


def test_no_french_is_left_in_an_english_window(application: Application, tmp_path: Path):
    path = tmp_path / "day.tablee"
    with create_event(path) as opened:
        day = with_words(sample_day().event, TYPED)
        english = replace(day.gathering, language="en")  # slides speak the language of the day
        opened.change(put(day, english), say(TYPED))
    speak(application, "en")
    french = [
        f"{told(page, each)}: {text!r}"
        for page, window in walk(application, path)
        for each in seen(window)
        for text in _texts(each)
        if TYPED not in text and OF_FRENCH.search(SAME_IN_BOTH.sub("", text))
    ]
    menus = [
        action.text()
        for window in application.windows
        for action in window.shown.actions()
        if OF_FRENCH.search(SAME_IN_BOTH.sub("", action.text()))
    ]
    assert not french + menus, "\n".join(french + menus)


@pytest.mark.parametrize(
    ("language", "said"),
    [
        (
            "fr",
            ["Dans :", "Nom de fichier :", "Type de fichiers :", "Ouvrir", "Annuler", "Dossier"],
        ),
        ("en", ["Look in:", "File name:", "Files of type:", "Open", "Cancel", "Folder"]),
    ],
)
def test_the_dialogs_of_qt_speak_one_language(
    application: Application, tmp_path: Path, language: str, said: list[str]
):
    speak(application, language)
    (tmp_path / "rangé").mkdir()
    dialog = QFileDialog(None, "", str(tmp_path), "*.tablee")
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    texts = [ordinary(dialog.labelText(each).replace("&", "")) for each in QFileDialog.DialogLabel]
    kind = QFileIconProvider().type(QFileInfo(str(tmp_path / "rangé")))
    dialog.deleteLater()
    assert [*texts, kind] == said


def _texts(widget: QWidget) -> Iterator[str]:
    """All that a widget says."""
    yield widget.accessibleName()
    yield html.unescape(widget.toolTip())
    match widget:
        case QLabel() | QAbstractButton():
            yield widget.text()
        case QLineEdit() | QPlainTextEdit():
            yield widget.placeholderText()
        case QComboBox():
            yield from (widget.itemText(rank) for rank in range(widget.count()))
        case _:
            pass
