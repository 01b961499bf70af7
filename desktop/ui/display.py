"""Whether a window can be shown here, asked before Qt is, which would end the program itself."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, QPluginLoader

if TYPE_CHECKING:
    from desktop.model.sentence import Refused


def platform_to_use(environment: Mapping[str, str] = os.environ) -> str:
    """The platform that Qt is to show windows on; empty where Qt itself knows best.

    Raises Refused where no window can be shown, with what is missing.
    """
    if not sys.platform.startswith("linux"):
        return ""
    if environment.get("QT_QPA_PLATFORM"):
        return ""  # somebody knows what they want
    refusal: Refused | None = None
    for variable, name, answers in (
        ("WAYLAND_DISPLAY", "wayland", _wayland_answers),
        ("DISPLAY", "xcb", _x11_answers),
    ):
        if not environment.get(variable):
            continue
        fault = _fault_of_plugin(name)
        if fault:
            from desktop.ui.libraries import lacking  # noqa: PLC0415  what is rare is not loaded

            refusal = lacking(fault) or refusal
        elif answers():
            return name
    from desktop.model.sentence import Refused  # noqa: PLC0415  as above

    raise refusal or Refused(
        "Il n’y a pas d’écran ici : aucune fenêtre ne peut s’ouvrir. « tablee deck » et"
        " « tablee minutes » écrivent la présentation et le compte rendu sans écran."
    )


def _fault_of_plugin(name: str) -> str:
    """Why Qt could not load what shows windows on a platform; empty where it can."""
    plugins = QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)
    loader = QPluginLoader(f"{plugins}/platforms/libq{name}.so")
    return "" if loader.load() else loader.errorString() or name


def _x11_answers() -> bool:
    import ctypes  # noqa: PLC0415  other systems do without it

    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return False
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(None, None))
    answers = not xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    return answers


def _wayland_answers() -> bool:
    import ctypes  # noqa: PLC0415  as above

    try:
        wayland = ctypes.CDLL("libwayland-client.so.0")
    except OSError:
        return False
    wayland.wl_display_connect.restype = ctypes.c_void_p
    connection = wayland.wl_display_connect(None)
    if not connection:
        return False
    wayland.wl_display_disconnect(ctypes.c_void_p(connection))
    return True
