"""What every record has: an identity, a visibility and, where order matters, a position."""

from __future__ import annotations

import re
import uuid
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

Id: TypeAlias = str
"""The id of a record, or an empty string where there is none."""

ID_PATTERN = r"^[A-Za-z0-9._-]{1,64}$"

Emphasis: TypeAlias = tuple[tuple[int, int], ...]
"""Ranges of a text that stand out: the first letter of each and the one after its last."""


_ID = re.compile(ID_PATTERN)


def is_id(text: str) -> bool:
    """Whether a text can be the id of a record."""
    return _ID.fullmatch(text) is not None


def new_id() -> Id:
    """A fresh id, unlike any other."""
    return str(uuid.uuid4())


class Visibility(StrEnum):
    """How far a record may go."""

    PUBLIC = "public"  # everywhere
    INTERNAL = "internal"  # the papers of the staff only
    OFF_RECORD = "off-record"  # the window and the full JSON, nowhere else


@dataclass(frozen=True, kw_only=True)
class Record:
    """A thing an event holds. ``position`` orders it among its like; equal positions go by id."""

    id: Id
    visibility: Visibility = Visibility.PUBLIC
    position: str = ""
