"""Random records and events, with whatever people may type in them."""

from __future__ import annotations

import dataclasses
import typing
from datetime import date, time
from decimal import Decimal
from enum import Enum
from types import UnionType
from typing import Any

from hypothesis import strategies as st

from desktop.model.event import KINDS, Event, event_of
from desktop.model.programme import GATHERING, Gathering
from desktop.model.record import Record
from desktop.model.references import REFERENCES
from desktop.model.text import cleaned

IDS = tuple("abcdefgh")  # few, so that records refer to one another, or to nothing
AWKWARD = (
    "<b>gras</b>",
    "R&D",
    "a<b",
    "Jean <jean@ex.fr>",
    "👩‍🔧",
    "مرحبا",
    "e\u0301te\u0301",
    "«\u202foui\u202f»",
)

texts = st.one_of(st.just(""), st.sampled_from(AWKWARD), st.text(max_size=12).map(cleaned))
numbers = st.decimals(-(10**9), 10**9, allow_nan=False, allow_infinity=False, places=3)


def _values(hint: Any) -> st.SearchStrategy[Any]:
    origin, arguments = typing.get_origin(hint), typing.get_args(hint)
    if origin is UnionType:
        return st.one_of(*(_values(argument) for argument in arguments))
    if origin is tuple and arguments[-1] is Ellipsis:
        return st.lists(_values(arguments[0]), max_size=3).map(tuple)
    if origin is tuple:
        return st.tuples(*(_values(argument) for argument in arguments))
    if dataclasses.is_dataclass(hint):
        hints = typing.get_type_hints(hint)
        return st.builds(
            typing.cast("type[Any]", hint), **{name: _values(each) for name, each in hints.items()}
        )
    if isinstance(hint, type) and issubclass(hint, Enum):
        return st.sampled_from(list(hint))
    return {
        str: texts,
        bool: st.booleans(),
        int: st.integers(0, 10_000),
        Decimal: numbers,
        date: st.dates(date(1990, 1, 1), date(2100, 1, 1)),
        time: st.times().map(lambda each: each.replace(second=0, microsecond=0)),
        type(None): st.none(),
    }[hint]


def records_of(kind: type[Record]) -> st.SearchStrategy[Record]:
    """Random records of a kind, that refer to ids of which few exist."""
    hints = typing.get_type_hints(kind)
    fields: dict[str, st.SearchStrategy[Any]] = {}
    for name, hint in hints.items():
        if name == "id":
            fields[name] = st.just(GATHERING) if kind is Gathering else st.sampled_from(IDS)
        elif name == "position":
            fields[name] = st.sampled_from(("", "V", "a", "k"))
        elif name == "language":
            fields[name] = st.sampled_from(("fr", "en"))
        elif name == "content":
            fields[name] = st.just("")
        elif name == "colour":
            fields[name] = st.sampled_from(("", "#9c3018"))
        elif name in REFERENCES.get(kind, {}):
            ids = st.sampled_from(("", *IDS))
            fields[name] = ids if hint is str else st.lists(ids, max_size=2).map(tuple)
        else:
            fields[name] = _values(hint)
    return st.builds(kind, **fields)


records = st.one_of(*(records_of(kind) for kind in KINDS.values()))


def events(max_size: int = 8) -> st.SearchStrategy[Event]:
    """Random events of a few records."""
    return st.lists(records, max_size=max_size).map(event_of)
