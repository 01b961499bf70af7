"""Where the headings of minutes stand in the file, whatever its spaces: it has plain ones alone."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.compose.minutes.offered import Offered


def page_of(heading: str, headings: Sequence[tuple[str, int]]) -> int | None:
    """The page of a heading, from 0, if it is there; ``headings`` are those of the file."""
    wanted = _plain(heading)
    return next((page for title, page in headings if wanted and _plain(title) == wanted), None)


def pages_of(contents: Sequence[Offered], headings: Sequence[tuple[str, int]]) -> list[int | None]:
    """The page of each heading that could be there; of two alike, the second comes after."""
    pages: list[int | None] = []
    begin = 0
    for each in contents:
        wanted = _plain(each.title)
        ranks = range(begin, len(headings))
        rank = next((rank for rank in ranks if _plain(headings[rank][0]) == wanted), None)
        if rank is None or each.on is False:
            pages.append(None)
        else:
            pages.append(headings[rank][1])
            begin = rank + 1
    return pages


def _plain(title: str) -> str:
    return " ".join(title.split())
