"""What keeps a deck from those who do not see it: no words for an image, no title of its own."""

from __future__ import annotations

from collections.abc import Iterator
from typing import assert_never

from desktop.compose.deck_checks.finding import Finding, in_short, shown
from desktop.model.sentence import Sentence, say
from exports.slides.boxes import (
    Box,
    ChartBox,
    ConnectorBox,
    PictureBox,
    ShapeBox,
    Slides,
    TableBox,
    TextBox,
)


def missing_alternative(slides: Slides, decorative: frozenset[str]) -> Iterator[Finding]:
    """A picture, a chart or a table says nothing to those who cannot see it.

    ``decorative`` are the pictures, by the hash of their bytes, that show nothing words do not say.
    """
    for number, slide in shown(slides):
        for box in slide.boxes:
            if isinstance(box, PictureBox) and box.image.content in decorative:
                continue
            said = _without_words(box)
            if said is not None:
                yield Finding(
                    missing_alternative.__name__,
                    Sentence(said.text, {"slide": number}),
                    slide.key,
                    box.key,
                    box.about or slide.about,
                )


def _without_words(box: Box) -> Sentence | None:
    """The sentence for something that nothing is said of."""
    match box:
        case PictureBox() if not box.image.alternative.strip():
            return say("Diapositive {slide} : l’image n’a pas de texte de remplacement.")
        case ChartBox() if not box.chart.alternative.strip():
            return say("Diapositive {slide} : le graphique n’a pas de texte de remplacement.")
        case TableBox() if not box.alternative.strip():
            return say("Diapositive {slide} : le tableau n’a pas de texte de remplacement.")
        case PictureBox() | ChartBox() | TableBox() | TextBox() | ShapeBox() | ConnectorBox():
            return None
        case _:
            assert_never(box)


def repeated_title(slides: Slides) -> Iterator[Finding]:
    """Two slides of one title cannot be told apart in a list of slides."""
    met: dict[str, int] = {}
    for number, slide in shown(slides):
        title = " ".join(slide.title.split()).casefold()
        first = met.setdefault(title, number)
        if title and first != number:
            yield Finding(
                repeated_title.__name__,
                say(
                    "Les diapositives {first} et {slide} ont le même titre, « {title} ».",
                    first=first,
                    slide=number,
                    title=in_short(slide.title),
                ),
                slide.key,
                about=slide.about,
            )


def missing_title(slides: Slides) -> Iterator[Finding]:
    """A slide without a title has no name to be called by."""
    for number, slide in shown(slides):
        if not slide.title.strip():
            yield Finding(
                missing_title.__name__,
                say("La diapositive {slide} n’a pas de titre.", slide=number),
                slide.key,
                about=slide.about,
            )
