"""What is done to figures: making one a "dont" of another, drawing it, giving it a source."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from desktop.model.acts.act import Act, ids_of, nothing_done
from desktop.model.acts.adding import add
from desktop.model.acts.called import called
from desktop.model.acts.lists import arranged, in_order, siblings
from desktop.model.acts.moving import move_after, move_before
from desktop.model.acts.setting import set_field
from desktop.model.event import Event, put
from desktop.model.findings import ChartWanted, Figure, Source
from desktop.model.fold import fold
from desktop.model.record import Id, new_id
from desktop.model.sentence import say


def add_figures(event: Event, figures: Sequence[Figure], *, after: Id = "") -> Act:
    """Add figures one after the other, in the session of the one they stand after."""
    before = event.get(Figure, after)
    session = before.session if before is not None else ""
    done = nothing_done(event)
    for figure in figures:
        own = replace(figure, session=figure.session or session)
        done = add(done.event, own, after=done.touched[-1] if done.touched else after)
    ids = ids_of(figures)
    label = done.label if len(ids) == 1 else say("ajouter {what}", what=called(event, figures))
    return Act(done.event, label, ids)


def make_part(event: Event, ids: Collection[Id], whole: Id) -> Act:
    """Make figures a "dont" of another, after those it has; of nothing, they stand by themselves.

    A figure that would be a part of itself, by however many steps, stays as it is.
    """
    goal = event.get(Figure, whole)
    moving = [
        figure
        for figure in _figures(event, ids)
        if figure.part_of != (goal.id if goal else "")
        and (goal is None or figure.id not in _upwards(event, goal))
    ]
    if not moving:
        return nothing_done(event)
    if goal is None:
        return _stand_alone(event, moving)
    coming = [replace(figure, part_of=goal.id) for figure in moving]
    after = _at_the_end(put(event, *coming), coming[0], ids_of(coming))
    what = called(event, moving)
    label = say("faire de {what} un « dont » de {whole}", what=what, whole=called(event, [goal]))
    return Act(after, label, ids_of(coming))


def indent_figures(event: Event, ids: Collection[Id], shown: Sequence[Id]) -> Act:
    """Make figures a "dont" of the one that stands before them at their level, as is shown."""
    moving = _figures(event, ids)
    first = next((id_ for id_ in shown if id_ in ids_of(moving)), "")
    figure = event.get(Figure, first)
    if figure is None:
        return nothing_done(event)
    level = ids_of(siblings(event, figure))
    above = [id_ for id_ in shown[: shown.index(first)] if id_ in level]
    return make_part(event, ids_of(moving), above[-1]) if above else nothing_done(event)


def outdent_figures(event: Event, ids: Collection[Id]) -> Act:
    """Take figures out of what they are a "dont" of: they stand after it, at its level."""
    moving = [each for each in _figures(event, ids) if event.get(Figure, each.part_of)]
    return _stand_alone(event, moving) if moving else nothing_done(event)


def move_figures(event: Event, ids: Collection[Id], target: Id, *, after: bool) -> Act:
    """Move figures before or after another, into its list and into its session."""
    moved = (move_after if after else move_before)(event, ids, target)
    goal = moved.event.get(Figure, target)
    if goal is None or goal.id in ids:
        return moved
    coming = [
        replace(figure, session=goal.session)
        for figure in _figures(moved.event, ids)
        if figure.session != goal.session
    ]
    return replace(moved, event=put(moved.event, *coming)) if coming else moved


def choose_chart(event: Event, ids: Collection[Id], chart: ChartWanted | None) -> Act:
    """Draw figures as a chart, or as nothing but what they say."""
    what = called(event, _figures(event, ids))
    label = say("choisir le graphique de {what}", what=what)
    return set_field(event, ids, "chart", chart, label=label)


def give_source(event: Event, ids: Collection[Id], source: str) -> Act:
    """Give one source to figures, by its id or by its title; without one, take theirs away.

    A title that no source of the event has makes a new one.
    """
    figures = _figures(event, ids)
    if not figures:
        return nothing_done(event)
    title = source.strip()
    known = event.get(Source, source) or next(
        (each for each in event.all(Source) if title and fold(each.title) == fold(title)), None
    )
    label = say("donner une source à {what}", what=called(event, figures))
    after = event
    if known is None and title:
        known = Source(id=new_id(), title=title)
        after = add(event, known).event
    given = [replace(figure, source=known.id if known else "") for figure in figures]
    changes = [new for new, was in zip(given, figures, strict=True) if new != was]
    return Act(put(after, *changes) if changes else event, label, ids_of(figures))


def _figures(event: Event, ids: Collection[Id]) -> list[Figure]:
    return [each for each in in_order(event, ids) if isinstance(each, Figure)]


def _upwards(event: Event, figure: Figure) -> tuple[Id, ...]:
    """A figure, what it is a "dont" of, and so on; circles end."""
    found: list[Id] = []
    each: Figure | None = figure
    while each is not None and each.id not in found:
        found.append(each.id)
        each = event.get(Figure, each.part_of)
    return tuple(found)


def _stand_alone(event: Event, moving: Sequence[Figure]) -> Act:
    """Figures one level up, after what they were a part of."""
    after = event
    for figure in reversed(moving):
        whole = event.get(Figure, figure.part_of)
        out = replace(figure, part_of=whole.part_of if whole and whole.part_of != whole.id else "")
        after = put(after, out)
        level = [each for each in siblings(after, out) if each.id != out.id]
        place = next(
            (rank for rank, each in enumerate(level, 1) if whole and each.id == whole.id), 0
        )
        wanted = [*level[:place], out, *level[place:]]
        after = put(after, *arranged(wanted, {out.id}))
    label = say("détacher {what} de son tout", what=called(event, moving))
    return Act(after, label, ids_of(moving))


def _at_the_end(event: Event, one: Figure, moving: Sequence[Id]) -> Event:
    level = siblings(event, one)
    staying = [each for each in level if each.id not in moving]
    coming = [each for each in level if each.id in moving]
    return put(event, *arranged([*staying, *coming], moving))
