"""What keys are called: in menus, tooltips, hints and the help alike."""

from __future__ import annotations

from collections.abc import Sequence
from types import MappingProxyType
from typing import Final

from PySide6.QtGui import QKeySequence

_ARROWS: Final = MappingProxyType({"Up": "↑", "Down": "↓", "Left": "←", "Right": "→"})


def key_name(key: str) -> str:
    """A key as this system writes it, "Ctrl+Maj+Z" or "Alt+↑"; Return is called Enter."""
    name, alone = _native(key), key.rpartition("+")[2]
    said = _native("Enter") if alone == "Return" else _ARROWS.get(alone, "")
    told = _native(alone)
    # Where the system has a sign for the key, as on a Mac, the sign stays.
    return name.removesuffix(told) + said if said and told.isalpha() else name


def key_names(keys: Sequence[str]) -> str:
    """Several keys that do the same, or go in several directions: "F2, Entrée", "Alt+↑ ↓"."""
    names = [key_name(key) for key in keys]
    heads = {name[:-1] for name in names}
    if len(heads) == 1 and all(name[-1] in _ARROWS.values() for name in names):
        return heads.pop() + " ".join(name[-1] for name in names)
    return ", ".join(names)


def is_renamed(key: str) -> bool:
    """Whether Qt, which writes the keys of menus, calls a key otherwise."""
    return key_name(key) != _native(key)


def with_key(words: str, key: str) -> str:
    """What a menu says: the words, and the key at their right."""
    return f"{words}\t{key_name(key)}" if key else words


def _native(key: str) -> str:
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
