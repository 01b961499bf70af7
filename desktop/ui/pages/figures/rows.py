"""What the register says of each figure, by session, each "dont" under its whole."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from desktop.compose.quantities import (
    alike,
    counted,
    is_percentage,
    perimeter_in_print,
    phrase,
    qualifier_in_print,
    value_in_print,
)
from desktop.compose.shares import share, share_in_print
from desktop.compose.sources import source_in_print
from desktop.model.event import Event
from desktop.model.findings import Figure, Source
from desktop.model.fold import fold
from desktop.model.qualifiers import is_said_in_words
from desktop.model.record import Id
from desktop.ui.controls.rows import Row
from desktop.ui.desk import Desk
from desktop.ui.wording import tr
from exports.words import Words


@dataclass(frozen=True)
class FigureRow(Row):
    """A row of the register: the value on its own, what stands before it, and what it counts.

    ``depth`` is how many figures it is a "dont" of, one in the other.
    """

    before: str = ""
    value: str = ""
    what: str = ""
    warns: bool = False  # what the second line says is missing
    depth: int = 0
    worded: bool = False  # "une cinquantaine"


def figure_rows(desk: Desk, typed: str) -> Sequence[Row]:
    """The rows of the figures that say some words, under the names of their sessions."""
    event = desk.event
    titles = {session.id: session.title for session in event.sessions}
    groups: dict[str, list[FigureRow]] = {}
    wanted = fold(typed)
    for figure, depth in outline(event):
        source = event.get(Source, figure.source)
        row = _row(figure, _whole(event, figure), source, depth, desk.words)
        said = f"{row.title} {row.context} {figure.unit} {row.aside}"
        if wanted in fold(said):
            groups.setdefault(_group(event, figure, titles), []).append(row)
    rows: list[Row] = []
    for name, found in groups.items():
        rows += [Row("", name), *found]
    return rows


def outline(event: Event) -> Iterator[tuple[Figure, int]]:
    """Each figure once, with how deep it stands: by session, a "dont" after its whole.

    Those of no session come first.
    """
    places = {session.id: rank for rank, session in enumerate(event.sessions, 1)}
    figures = event.all(Figure)
    tops = [figure for figure in figures if _whole(event, figure) is None]
    tops.sort(key=lambda figure: places.get(figure.session, 0))
    shown: set[Id] = set()
    for top in (*tops, *figures):  # the rest: those that are a "dont" of each other
        pending = [(top, 0)]
        while pending:
            figure, depth = pending.pop()
            if figure.id in shown:
                continue
            shown.add(figure.id)
            yield figure, depth
            pending += [(part, depth + 1) for part in reversed(event.parts(figure))]


def whole_of(event: Event, figure: Figure) -> Figure:
    """What a figure is a "dont" of in the end; itself where it stands alone."""
    seen = {figure.id}
    while (above := _whole(event, figure)) is not None and above.id not in seen:
        figure = above
        seen.add(figure.id)
    return figure


def _whole(event: Event, figure: Figure) -> Figure | None:
    whole = event.get(Figure, figure.part_of)
    return whole if whole is not None and whole.id != figure.id else None


def _group(event: Event, figure: Figure, titles: Mapping[Id, str]) -> str:
    title = titles.get(whole_of(event, figure).session)
    return tr("La journée") if title is None else title or tr("Séance sans titre")


@lru_cache(1_024)  # a key typed in one figure leaves the rows of all others as they are
def _row(
    figure: Figure, whole: Figure | None, source: Source | None, depth: int, words: Words
) -> FigureRow:
    holds = figure.value is not None or bool(figure.series)
    missing = source is None and holds and not figure.attendance
    perimeter = perimeter_in_print(figure)
    of = share(figure, whole) if whole is not None else None
    calculated = tr("{share}, calculé").format(share=share_in_print(of, words)) if of else ""
    said = source_in_print(source) if source is not None else ""
    below = tr("Source à préciser") if missing else said
    before = qualifier_in_print(figure, words)
    if depth:
        before = tr("dont {qualifier}").format(qualifier=before) if before else tr("dont")
    series = _series(figure) if figure.series else ""
    value = "" if series else value_in_print(figure, words)
    title = counted(figure) if series else phrase(figure, words)
    if whole is not None and perimeter and alike(figure.perimeter, whole.perimeter):
        perimeter = ""
    return FigureRow(
        figure.id,
        title or tr("Chiffre à préciser"),
        " · ".join(part for part in (perimeter, calculated) if part),
        icon="figures" if series else "",
        aside=below,
        sign="warning" if missing else "",
        sign_says=tr("Source à préciser") if missing else "",
        before=before,
        value=value or series,
        what=(counted(figure) or ("" if value else tr("Chiffre à préciser"))),
        warns=missing,
        depth=depth,
        worded=is_said_in_words(figure) or figure.value is None,
    )


def _series(figure: Figure) -> str:
    count = max([len(figure.categories), *(len(row.values) for row in figure.series)])
    said = tr("%n valeur(s)", "", count * len(figure.series))
    return tr("{values}, en %").format(values=said) if is_percentage(figure) else said
