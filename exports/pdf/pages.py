"""The galley poured into pages, in one pass."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeAlias

from exports.pdf.galley import Slug
from exports.pdf.style import TEXT_HEIGHT

_ROUNDING = 0.01


@dataclass(frozen=True)
class Placed:
    """A slug and where its top stands, from the top of the text; ``again`` for a repeated head."""

    slug: Slug
    top: float
    again: bool = False


Page: TypeAlias = tuple[Placed, ...]


def pages(galley: Sequence[Slug], height: float = TEXT_HEIGHT) -> tuple[Page, ...]:
    """The pages that hold a galley, one at least.

    A chain of slugs that keep to one another goes to the next page whole, unless it is taller than
    a page. Room before the first slug of a page, and after the last, is dropped.
    """
    made: list[list[Placed]] = [[]]
    bottom = after = 0.0  # of the last slug
    index = 0
    while index < len(galley):
        end = _chain_end(galley, index)
        if made[-1] and _foot(galley[index:end], bottom, after) > height + _ROUNDING:
            made.append([])
            bottom = after = 0.0
        for slug in galley[index:end]:
            top = bottom + (max(after, slug.before) if made[-1] else 0.0)
            if made[-1] and top + slug.height > height + _ROUNDING:
                made.append([])
                top = after = 0.0
            if not made[-1]:
                top = 0.0
                for head in slug.heads if len(made) > 1 else ():
                    made[-1].append(Placed(head, top, again=True))
                    top += head.height
            made[-1].append(Placed(slug, top))
            bottom, after = top + slug.height, slug.after
        index = end
    return tuple(tuple(page) for page in made)


def _chain_end(galley: Sequence[Slug], start: int) -> int:
    """The index after the last slug that keeps to the one at ``start``."""
    end = start
    while end < len(galley) - 1 and galley[end].keeps:
        end += 1
    return end + 1


def _foot(chain: Sequence[Slug], bottom: float, after: float) -> float:
    """How far down the page a chain reaches, with the room it asks for."""
    reach = 0.0
    for slug in chain:
        bottom += max(after, slug.before) + slug.height
        after = slug.after
        reach = max(reach, bottom + slug.room)
    return reach
