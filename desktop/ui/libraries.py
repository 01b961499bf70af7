"""Libraries of the system that a window needs, and what to say where one is missing. Without Qt."""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from desktop.model.sentence import Refused

_MISSING_LIBRARY: Final = re.compile(r"(lib[\w+-]+\.so[.\d]*): cannot open shared object file")

_PACKAGES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "libEGL.so.1": "libegl1",
        "libGL.so.1": "libgl1",
        "libxcb-cursor.so.0": "libxcb-cursor0",
        "libxcb-icccm.so.4": "libxcb-icccm4",
        "libxcb-image.so.0": "libxcb-image0",
        "libxcb-keysyms.so.1": "libxcb-keysyms1",
        "libxcb-render-util.so.0": "libxcb-render-util0",
        "libxcb-randr.so.0": "libxcb-randr0",
        "libxcb-shape.so.0": "libxcb-shape0",
        "libxcb-sync.so.1": "libxcb-sync1",
        "libxcb-xfixes.so.0": "libxcb-xfixes0",
        "libX11-xcb.so.1": "libx11-xcb1",
        "libxcb-util.so.1": "libxcb-util1",
        "libxcb-xkb.so.1": "libxcb-xkb1",
        "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
        "libxkbcommon.so.0": "libxkbcommon0",
        "libwayland-cursor.so.0": "libwayland-cursor0",
    }
)
"""The libraries that a bare Linux may lack, each with the Debian package that has it."""


def lacking(fault: str) -> Refused | None:
    """What to say where the system lacks a library that a window needs; nothing otherwise."""
    found = _MISSING_LIBRARY.search(fault)
    if found is None:
        return None
    library = found[1]
    if library in _PACKAGES:
        return Refused(
            "Il manque {library} pour ouvrir une fenêtre. Installez le paquet {package}"
            " (sudo apt install {package}), puis recommencez.",
            library=library,
            package=_PACKAGES[library],
        )
    return Refused(
        "Il manque {library} pour ouvrir une fenêtre. Installez cette bibliothèque, puis"
        " recommencez.",
        library=library,
    )
