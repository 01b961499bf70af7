"""What goes into the stand-alone folder, and what of the libraries stays out: nobody uses it."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import PurePosixPath
from typing import Final, TypeAlias

Entry: TypeAlias = tuple[str, str, str]
"""Where a file goes in the folder, where it comes from, and what it is."""

QT_MODULES: Final = (
    "Core", "DBus", "Gui", "Network", "OpenGL", "Pdf", "PrintSupport", "Svg", "Widgets",
    "WaylandClient", "WaylandEglClientHwIntegration", "WlShellIntegration", "XcbQpa",
)  # fmt: skip
"""The parts of Qt that the window is made of, and those that show it on a screen."""

QT_PLUGINS: Final = (
    "iconengines", "imageformats", "platforminputcontexts", "platforms", "platformthemes",
    "printsupport", "styles", "tls", "wayland-decoration-client",
    "wayland-graphics-integration-client", "wayland-shell-integration", "xcbglintegrations",
)  # fmt: skip

LANGUAGES: Final = ("fr", "en")

UNUSED: Final = (
    "PIL._avif", "numpy", "pandas", "matplotlib", "tkinter", "IPython", "PyQt5", "PyQt6",
    "pytest", "hypothesis", "fontTools", "spylls", "pypdfium2", "setuptools", "pip", "mypy",
    "readline", "rich", "pygments", "markdown_it",
    *(f"PySide6.Qt{name}" for name in ("Qml", "Quick", "QuickWidgets", "WebEngineCore", "Test")),
)  # fmt: skip
"""Modules that a library could use and we never ask for."""

_DRAWING: Final = frozenset({".py", ".aff", ".dic", ".po", ".ts"})
"""Files of our resources from which others are made; the program reads those others."""


_NOT_EVERYWHERE: Final = (
    # Plugins that need parts of Qt, or of a desktop, that do not come along.
    "libqgtk3",
    "libqtvirtualkeyboardplugin",
    "libqeglfs",
    "libqvnc",
    "libqlinuxfb",
    "libqvkkhrdisplay",
    # What only the plugin of GTK asked for.
    "libatk",
    "libcairo",
    "libdatrie",
    "libgdk",
    "libgmodule",
    "libgtk",
    "libharfbuzz.so.0",
    "libpango",
    "libpixman",
    "libthai",
    "libfribidi",
    "libgraphite2",
    "libepoxy",
)


def wanted(entries: Iterable[Entry]) -> list[Entry]:
    """The files that the program needs, of all that were gathered."""
    return [entry for entry in entries if is_wanted(entry[0].replace("\\", "/"))]


def is_wanted(place: str) -> bool:
    """Whether a file is needed at its place in the folder."""
    path = PurePosixPath(place)
    if path.name.startswith(_NOT_EVERYWHERE) or _of_installing(path):
        return False
    if path.parts[0] == "PySide6" or path.name.startswith("libQt6"):
        return _of_qt(path)
    if path.parts[:2] == ("babel", "locale-data"):
        return path.stem == "root" or path.stem.partition("_")[0] in LANGUAGES
    if path.parts[0] == "resources":
        drawn = path.suffix in _DRAWING and path.name != "en.po"
        return not drawn and path.parts[1] != "bundle"
    return True


def _of_installing(path: PurePosixPath) -> bool:
    """Whether a file tells from where and how a library was installed here."""
    return path.parts[0].endswith(".dist-info") and path.name != "METADATA"


def _of_qt(path: PurePosixPath) -> bool:
    if "translations" in path.parts:
        return path.stem in {f"qtbase_{language}" for language in LANGUAGES}
    if "plugins" in path.parts:
        return path.parts[path.parts.index("plugins") + 1] in QT_PLUGINS
    if "qml" in path.parts:
        return False
    name = path.name.removeprefix("lib").removeprefix("Qt6").removeprefix("Qt")
    if name != path.name and path.name.startswith(("libQt6", "Qt6", "Qt")):
        return any(name.partition(".")[0] == module for module in QT_MODULES)
    return True
