"""What the fonts of a deck lack: the file itself, or the drawing of a character."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from typing import Final

from desktop.compose.deck_checks.finding import Finding, shown
from desktop.compose.deck_checks.words import labels_of, lines_of
from desktop.model.sentence import say
from exports.fonts import Face, font, stretches
from exports.slides import Look
from exports.slides.boxes import Box, Slides
from exports.slides.setting import pieces

_HAVE_TWINS: Final = frozenset({"georgia", "arial"})  # Gelasio and Liberation Sans


def missing_font(look: Look) -> Iterator[Finding]:
    """A template names a font of which there is neither the file nor one with the same widths."""
    known = _HAVE_TWINS | {font(face).family.casefold() for face in Face}
    for name in dict.fromkeys((look.serif, look.sans)):
        if name.strip() and name.casefold() not in known:
            yield Finding(
                missing_font.__name__,
                say(
                    "La police « {font} » du modèle n’est pas fournie avec Tablée : les lignes"
                    " pourront se couper ailleurs que prévu. Vérifiez la présentation.",
                    font=name,
                ),
                box=name,
            )


def undrawn_character(slides: Slides) -> Iterator[Finding]:
    """A character that no bundled font can draw: a PDF prints its name in its place."""
    for number, slide in shown(slides):
        met: set[str] = set()
        for box in slide.boxes:
            for character in _undrawn(box):
                if character in met:
                    continue
                met.add(character)
                yield Finding(
                    undrawn_character.__name__,
                    say(
                        "Diapositive {slide} : aucune police fournie ne dessine « {character} » ;"
                        " les PDF écriront son nom, {name}.",
                        slide=number,
                        character=character,
                        name=unicodedata.name(character, f"U+{ord(character):04X}"),
                    ),
                    slide.key,
                    f"{box.key}:{ord(character):04X}",
                    box.about or slide.about,
                )


def _undrawn(box: Box) -> Iterator[str]:
    """The characters of a box that neither its font nor the fallback has, in their order."""
    drawn = [
        *((piece.text, piece.font) for line in lines_of(box) for piece in pieces(line.spans)),
        *((label, font(Face.DECK_SANS)) for label in labels_of(box)),
    ]
    for text, main in drawn:
        for part, used in stretches(text, main):
            if used is None:
                yield from (each for each in part if not main.has(each))
