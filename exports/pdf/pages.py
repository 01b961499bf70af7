"""The galley poured into pages, in one pass."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from exports.pdf.galley import Slug, shrunk
from exports.pdf.style import TEXT_HEIGHT

_ROUNDING = 0.01


@dataclass(frozen=True, slots=True)
class Placed:
    """A slug and where its top stands, from the top of the text; ``again`` for a repeated head."""

    slug: Slug
    top: float
    again: bool = False


Page: TypeAlias = tuple[Placed, ...]


class Column:
    """Pages being filled."""

    def __init__(self, height: float = TEXT_HEIGHT) -> None:
        self.height = height + _ROUNDING
        self._pages: list[list[Placed]] = [[]]
        self._bottom = self._after = 0.0  # of the last slug

    @property
    def pages(self) -> tuple[Page, ...]:
        """The pages so far, one at least."""
        return tuple(map(tuple, self._pages))

    def pour(self, galley: Sequence[Slug]) -> None:
        """Pour a galley after what is there.

        A chain of slugs that keep to one another goes to the next page whole, unless it is taller
        than a page. Room before the first slug of a page, and after the last, is dropped. A picture
        that would leave a hole shrinks, or waits for the next page while the text under it fills
        this one.
        """
        chains = tuple(_chains(galley))
        waiting: list[Sequence[Slug]] = []
        for index, chain in enumerate(chains):
            if waiting and (not _goes_on(chain) or self.excess(chain) > 0):
                self._turn_and_add(waiting)
                waiting = []
            excess = 0.0 if self.is_fresh else self.excess(chain)
            if excess <= 0:
                self.add(chain)
            elif smaller := _shrunk(chain, excess):
                self.add(smaller)
            elif _may_wait(chain) and _fills(self, chains[index + 1 : index + 2]):
                waiting.append(chain)
            else:
                self._turn_and_add([chain])
        if waiting:
            self._turn_and_add(waiting)

    def _turn_and_add(self, chains: Sequence[Sequence[Slug]]) -> None:
        self.turn()
        for chain in chains:
            self.add(chain)

    @property
    def is_fresh(self) -> bool:
        """Whether nothing stands on the page yet."""
        return not self._pages[-1]

    def turn(self) -> None:
        """Begin a page."""
        self._pages.append([])
        self._bottom = self._after = 0.0

    def excess(self, chain: Sequence[Slug]) -> float:
        """By how much a chain, with the room it asks for, is too tall for what is left."""
        bottom, after = self._bottom, self._after
        reach = 0.0
        for slug in chain:
            bottom += max(after, slug.before) + slug.height
            after = slug.after
            reach = max(reach, bottom + slug.room)
        return reach - self.height

    def add(self, chain: Sequence[Slug]) -> None:
        """Set a chain down; one that is taller than a page goes on over the next ones."""
        for slug in chain:
            top = self._bottom + (0.0 if self.is_fresh else max(self._after, slug.before))
            if not self.is_fresh and top + slug.height > self.height:
                self.turn()
            if self.is_fresh:
                top = 0.0
                for head in slug.heads if len(self._pages) > 1 else ():
                    self._pages[-1].append(Placed(head, top, again=True))
                    top += head.height
            self._pages[-1].append(Placed(slug, top))
            self._bottom, self._after = top + slug.height, slug.after


def pages(galley: Sequence[Slug], height: float = TEXT_HEIGHT) -> tuple[Page, ...]:
    """The pages that hold a galley, one at least."""
    column = Column(height)
    column.pour(galley)
    return column.pages


def _chains(galley: Sequence[Slug]) -> Iterator[Sequence[Slug]]:
    """A galley in the chains of slugs that keep to one another."""
    start = 0
    for index, slug in enumerate(galley):
        if not slug.keeps or index == len(galley) - 1:
            yield galley[start : index + 1]
            start = index + 1


def _shrunk(chain: Sequence[Slug], excess: float) -> Sequence[Slug]:
    """A chain whose first picture is small enough to do without the excess; none if none can be."""
    for index, slug in enumerate(chain):
        if slug.least < 1.0:
            share = (slug.height - excess) / slug.height
            if share < slug.least:
                return ()
            return (*chain[:index], shrunk(slug, share), *chain[index + 1 :])
    return ()


def _may_wait(chain: Sequence[Slug]) -> bool:
    """Whether a chain is a picture, with what is said of it."""
    return chain[0].least < 1.0


def _fills(column: Column, following: Sequence[Sequence[Slug]]) -> bool:
    """Whether text follows that this page still has room for."""
    return any(_goes_on(chain) and column.excess(chain) <= 0 for chain in following)


def _goes_on(chain: Sequence[Slug]) -> bool:
    """Whether a chain may stand before the picture it follows: not a heading, nor in a table."""
    return not any(slug.anchor or slug.is_row or slug.least < 1.0 for slug in chain)
