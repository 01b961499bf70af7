"""Under which heading of the minutes each record is told."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import chain
from typing import Final

from exports.document import Document, Section
from exports.shown import shown_by

_GATHERED: Final = frozenset({"essentials", "programme", "attendance"})


def told_under(document: Document) -> Mapping[str, str]:
    """The title of the first heading that shows each record, by its id.

    What only gathers the day (its summary, its programme, those present) counts for what is told
    nowhere else.
    """
    found: dict[str, str] = {}
    sections = [section for section in document.sections if section.title and section.level]
    for section in sorted(sections, key=_gathers):
        for id_ in chain(section.about, *map(shown_by, section.blocks)):
            found.setdefault(id_, section.title)
    return found


def _gathers(section: Section) -> bool:
    return section.key.partition("/")[0] in _GATHERED
