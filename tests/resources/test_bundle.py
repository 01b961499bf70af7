"""The stand-alone folder: what goes in, and what of the libraries stays out."""

from __future__ import annotations

import pytest

from resources.bundle.contents import is_wanted


@pytest.mark.parametrize(
    "place",
    [
        "PySide6/QtWidgets.abi3.so",
        "PySide6/Qt/lib/libQt6Core.so.6",
        "PySide6/Qt6Widgets.dll",
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/translations/qtbase_fr.qm",
        "babel/locale-data/root.dat",
        "babel/locale-data/fr.dat",
        "babel/locale-data/en_GB.dat",
        "resources/fonts/SourceSans3-Regular.ttf",
        "resources/translations/en.po",
        "resources/translations/window_en.qm",
        "resources/translations/qt_fr.qm",
        "resources/dictionaries/fr.words.xz",
        "resources/fonts/LICENCE-Gelasio.txt",
        "libicudata.so.73",
        "tablee-0.1.0.dist-info/METADATA",
        "tablee",
    ],
)
def test_what_the_program_reads_goes_in(place: str):
    assert is_wanted(place)


@pytest.mark.parametrize(
    "place",
    [
        "PySide6/Qt/lib/libQt6Quick.so.6",
        "libQt6Qml.so.6",
        "PySide6/Qt6WebEngineCore.dll",
        "PySide6/Qt/lib/libQt6Charts.so.6",
        "PySide6/Qt/qml/QtQuick/qmldir",
        "PySide6/Qt/plugins/multimedia/libffmpegmediaplugin.so",
        "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
        "PySide6/Qt/translations/qtbase_de.qm",
        "PySide6/Qt/translations/assistant_fr.qm",
        "babel/locale-data/frr.dat",
        "babel/locale-data/de.dat",
        "resources/dictionaries/fr.dic",
        "resources/sample/draw.py",
        "resources/bundle/licences/LGPL-3.0-only.txt",
        "tablee-0.1.0.dist-info/direct_url.json",
        "tablee-0.1.0.dist-info/licenses/LICENSE",
    ],
)
def test_what_nobody_uses_stays_out(place: str):
    assert not is_wanted(place)
