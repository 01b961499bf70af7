"""The slides of a deck as rows by part, in the order and with the choices of this moment."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from desktop.ui.controls.rows import Row
from desktop.ui.wording import grouped, tr
from exports.slides.boxes import Slides

_GOES_ON: Final = re.compile(r"(.+)\+\d+")


@dataclass(frozen=True)
class Leaf:
    """A section of the deck as it is chosen and moved: its key, its part, the ranks of its slides.

    A section that is too full for one slide is several, which go together.
    """

    key: str
    part: str
    ranks: tuple[int, ...]


@dataclass(frozen=True)
class SlideRow(Row):
    """A slide, or the part of those after it (``id`` is then empty)."""

    rank: int = -1
    section: str = ""
    part: str = ""
    hidden: bool = False
    some_hidden: bool = False


def leaves(slides: Slides) -> tuple[Leaf, ...]:
    """The sections of placed slides, in order."""
    found: list[Leaf] = []
    for rank, slide in enumerate(slides.slides):
        match = _GOES_ON.fullmatch(slide.key)
        if match and found and found[-1].key == match[1]:
            found[-1] = replace(found[-1], ranks=(*found[-1].ranks, rank))
        else:
            found.append(Leaf(slide.key, slide.part, (rank,)))
    return tuple(found)


def moved(order: Sequence[Leaf], keys: Collection[str], after: str) -> tuple[Leaf, ...]:
    """The sections once some stand after another one, in its part; first where none is named."""
    staying = [leaf for leaf in order if leaf.key not in keys]
    place = next((rank for rank, leaf in enumerate(staying, 1) if leaf.key == after), 0)
    part = staying[max(place - 1, 0)].part if staying else ""
    moving = [replace(leaf, part=part) for leaf in order if leaf.key in keys]
    return (*staying[:place], *moving, *staying[place:])


def rows(
    order: Sequence[Leaf],
    slides: Slides,
    hidden: Collection[str],
    warnings: Mapping[str, Sequence[str]],
    left: Mapping[int, str],
) -> Iterator[SlideRow]:
    """The rows: a part, then its slides.

    ``warnings`` are sentences by the key of a slide, ``left`` what one still holds by its rank.
    """
    titles = dict(slides.parts)
    number, part = 0, None
    for leaf in order:
        if leaf.part != part:
            part = leaf.part
            yield _part_row(part, titles.get(part, ""), order, hidden)
        for rank in leaf.ranks:
            number += 1
            slide = slides.slides[rank]
            off = leaf.key in hidden
            told = "" if off else "\n".join(warnings.get(slide.key, ()))
            yield SlideRow(
                slide.key,
                slide.title or tr("Diapo sans titre"),
                aside=grouped(number),
                sign="warning" if told else "",
                sign_says=told,
                context=tr("masquée") if off else left.get(rank, ""),
                rank=rank,
                section=leaf.key,
                part=leaf.part,
                hidden=off,
            )


def _part_row(part: str, title: str, order: Sequence[Leaf], hidden: Collection[str]) -> SlideRow:
    of_part = [leaf for leaf in order if leaf.part == part]
    off = [leaf for leaf in of_part if leaf.key in hidden]
    count = sum(len(leaf.ranks) for leaf in of_part)
    return SlideRow(
        "",
        title or tr("Diapos"),
        context=tr("%n diapo(s)", "", count),
        part=part,
        hidden=len(off) == len(of_part),
        some_hidden=0 < len(off) < len(of_part),
    )
