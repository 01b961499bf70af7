"""Slides of what the diagnosis stands on: the territory, and the studies that were made."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from desktop.compose.deck.material import Material
from desktop.compose.deck.opening import statement
from desktop.compose.lines import one_line
from desktop.compose.sources import source_in_print
from desktop.model.findings import Figure, Point, Source
from exports.document import (
    Bullets,
    Item,
    Layout,
    Mark,
    Run,
    Section,
    text_of,
)


def territory_slides(material: Material) -> Iterator[Section]:
    """The territory and its parts."""
    gathering, words = material.event.gathering, material.words
    items = tuple(Item(text_of(part)) for part in gathering.territory_parts if part)
    if items:
        yield Section(
            key="gathering/territory",
            title=one_line(gathering.territory) or words("Le territoire"),
            layout=Layout.TEXT,
            rubric=words("Le territoire") if gathering.territory else "",
            blocks=(Bullets(key="gathering/territory/parts", items=items),),
            about=(gathering.id,),
        )
    elif gathering.territory:
        yield statement("gathering/territory", words("Le territoire"), gathering.territory)


def study_slides(material: Material) -> Iterator[Section]:
    """How each study was made, and the sources that nothing else cites."""
    event, words = material.event, material.words
    cited = {figure.source for figure in event.all(Figure)}
    cited |= {point.source for point in event.all(Point)}
    for source in event.all(Source):
        told = (
            (words("Réalisé par"), source.publisher),
            (words("Date"), source.date),
            (words("Auprès de"), source.sample),
            (words("Territoire"), source.territory),
        )
        known = [(label, text) for label, text in told if text]
        if not source_in_print(source) or (source.id in cited and not _has_method(source)):
            continue
        yield Section(
            key=f"{source.id}/method",
            title=one_line(source.title) or words("La méthode"),
            layout=Layout.TEXT,
            rubric=words("La méthode"),
            blocks=(_facts(source, known),) if known else (),
            about=(source.id,),
        )


def _has_method(source: Source) -> bool:
    return bool(source.sample or source.territory)


def _facts(source: Source, known: Iterable[tuple[str, str]]) -> Bullets:
    items = tuple(
        Item((Run(f"{label} : ", Mark.STRONG), Run(text)), 0, (source.id,)) for label, text in known
    )
    return Bullets(key=f"{source.id}/method/facts", items=items)
