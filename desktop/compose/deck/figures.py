"""Slides of what was counted: key figures, rings of shares, charts of series."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from desktop.compose.charts import series_block
from desktop.compose.deck.material import Material
from desktop.compose.deck.titles import rubric
from desktop.compose.lines import capitalised, one_line
from desktop.compose.quantities import (
    counted,
    figures_in_order,
    holds_value,
    number_of,
    parts_of,
    phrase,
)
from desktop.compose.shares import Share, part_of_whole, percentage, ring, shares_of
from desktop.compose.sources import source_line
from desktop.model.findings import ChartWanted, Figure
from desktop.model.programme import Session
from exports.document import Layout, Numbers, Section, Table

_MOST_RINGS = 2  # of one whole; more parts than that stay in words


def figure_slides(
    material: Material,
    session: Session | None,
    figures: Sequence[Figure],
    role: str = "numbers",
) -> Iterator[Section]:
    """The figures of a session, or those of none: side by side first, then drawn.

    ``role`` tells apart, in keys, figures that are shown at different places.
    """
    event = material.event
    shares = tuple(_shares(material, figures))
    drawn = frozenset(each.part.id for each in shares)
    alone = [
        figure
        for figure in figures_in_order(event, figures)
        if holds_value(figure) and figure.id not in drawn
    ]
    yield from _numbers(material, session, alone, drawn, role)
    for each in shares:
        yield _ring(material, session, each)
    for figure in figures:
        yield from _series(material, session, figure)


# --- side by side ---------------------------------------------------------------------------------


def _numbers(
    material: Material,
    session: Session | None,
    figures: Sequence[Figure],
    drawn: frozenset[str],
    role: str,
) -> Iterator[Section]:
    """Figures of one source together; one that has a "dont" alone, large."""
    groups: dict[str, list[Figure]] = {}
    for figure in figures:
        remaining = [part for part in parts_of(material.event, figure) if part.id not in drawn]
        groups.setdefault(f"{figure.id}/number" if remaining else figure.source, []).append(figure)
    owner = session.id if session else material.event.gathering.id
    for name, group in groups.items():
        key = name if name.endswith("/number") else f"{owner}/{role}{name and '/'}{name}"
        yield _number_slide(material, session, key, group, drawn)


def _number_slide(
    material: Material,
    session: Session | None,
    key: str,
    group: Sequence[Figure],
    drawn: frozenset[str],
) -> Section:
    event, words = material.event, material.words
    parts = [part for each in group for part in parts_of(event, each) if part.id not in drawn]
    items = tuple(number_of(event, figure, words, without=drawn) for figure in group)
    ids = tuple(record for item in items for record in item.about)
    source = source_line(event, (*group, *parts), words)
    return Section(
        key=key,
        title=_title(material, group),
        layout=Layout.NUMBERS,
        rubric=rubric(material, session)
        or words.plural("Chiffre clé", "Chiffres clés", len(group)),
        blocks=(Numbers(key=f"{key}/numbers", items=items, about=ids),),
        source=source,
        notes=(source,) if source else (),
        about=ids,
    )


def _title(material: Material, group: Sequence[Figure]) -> str:
    words = material.words
    if len(group) == 1:
        return one_line(capitalised(phrase(group[0], words)))
    perimeters = {figure.perimeter for figure in group}
    n = words.count(len(group))
    perimeter = perimeters.pop()
    if perimeter and not perimeters:
        title = words("{place} en {n} chiffres").format(place=perimeter, n=n)
        return one_line(capitalised(title))
    if len(group) == 2:  # said at once, as they would be aloud
        return one_line(capitalised(", ".join(phrase(figure, words) for figure in group)))
    return capitalised(words("{n} chiffres à retenir").format(n=n))


# --- drawn ----------------------------------------------------------------------------------------


def _shares(material: Material, figures: Sequence[Figure]) -> Iterator[Share]:
    """The shares that a ring may draw: a "dont" whose arithmetic holds, a percentage so wanted."""
    for whole in figures:
        legal = tuple(shares_of(material.event, whole))
        if len(legal) <= _MOST_RINGS:
            yield from legal
        drawn = percentage(whole) if whole.chart is ChartWanted.DOUGHNUT else None
        if drawn and not whole.series and not material.event.get(Figure, whole.part_of):
            yield drawn


def _ring(material: Material, session: Session | None, of: Share) -> Section:
    event, words = material.event, material.words
    shown = (of.part,) if of.whole is None else (of.part, of.whole)
    source = source_line(event, shown, words, shares=1 if of.calculated else 0)
    return Section(
        key=f"{of.part.id}/share",
        title=one_line(capitalised(part_of_whole(of, words))),
        layout=Layout.CHART,
        rubric=rubric(material, session),
        blocks=(ring(of, words),),
        source=source,
        notes=(source,) if source else (),
        about=tuple(figure.id for figure in shown),
    )


def _series(material: Material, session: Session | None, figure: Figure) -> Iterator[Section]:
    event, words = material.event, material.words
    block = series_block(figure, words, event.gathering.territory)
    if block is None:
        return
    source = source_line(event, (figure,), words)
    yield Section(
        key=f"{figure.id}/series",
        title=one_line(counted(figure)) or words("En chiffres"),
        layout=Layout.TABLE if isinstance(block, Table) else Layout.CHART,
        rubric=rubric(material, session),
        blocks=(block,),
        source=source,
        notes=(source,) if source else (),
        about=(figure.id,),
    )
