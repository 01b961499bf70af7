"""Where figures and findings come from, as printed at the foot of a slide or under a paragraph."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from desktop.compose.lines import is_said_in
from desktop.model.event import Event
from desktop.model.findings import Figure, Point, Source
from exports.words import Words


@lru_cache(1024)  # told under each figure that it backs
def source_in_print(source: Source) -> str:
    """A source in one line: publisher, title, date, sample, territory."""
    said: list[str] = []
    for part in (source.publisher, source.title, source.date, source.sample, source.territory):
        # A title often says the sample already: "Audit auprès de 150 dirigeants".
        if part and not any(is_said_in(part, before) for before in said):
            said.append(part)
    return ", ".join(said)


def sources_of(event: Event, records: Iterable[Figure | Point]) -> tuple[Source, ...]:
    """The sources of figures and points, once each, in the order of what they show."""
    found = (event.get(Source, record.source) for record in records)
    known = {source.id: source for source in found if source and source_in_print(source)}
    return tuple(known.values())


def source_line(
    event: Event,
    records: Iterable[Figure | Point],
    words: Words,
    *,
    shares: int = 0,
    to_confirm: bool = True,
) -> str:
    """The line of sources of some figures and points; ``shares`` counts those calculated by us.

    A figure without a source reads "Source à confirmer" unless ``to_confirm`` is false; a point
    needs none.
    """
    shown = tuple(records)
    known = sources_of(event, shown)
    unknown = to_confirm and any(
        isinstance(record, Figure) and event.get(Source, record.source) is None for record in shown
    )
    sentences: list[str] = []
    if known:
        listed = "; ".join(source_in_print(source) for source in known)
        template = words.plural("Source : {sources}.", "Sources : {sources}.", len(known))
        sentences.append(template.format(sources=listed.rstrip(".")))
        if unknown:
            sentences.append(words("Autres sources à confirmer."))
    elif unknown:
        sentences.append(words("Source à confirmer."))
    if shares:
        sentences.append(words.plural("Part calculée.", "Parts calculées.", shares))
    return " ".join(sentences)
