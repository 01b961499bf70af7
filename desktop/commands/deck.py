"""``tablee deck``: the deck of a day, as an editable PowerPoint file or as a PDF."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from pathlib import Path

from desktop.commands.reading import read_to_show
from desktop.compose.deck import PARTS, deck
from desktop.model.release import Audience, released
from desktop.model.sentence import Refused, say
from desktop.store.database import disk_refusal
from desktop.store.replacement import dated_copy, replace_file
from desktop.telling import told
from desktop.usage import file_ending
from exports import pdf, powerpoint
from exports.slides import Look, place, read_look
from exports.slides.boxes import Slides
from exports.words import Words
from resources import resource


def declare(parser: argparse.ArgumentParser) -> None:
    """An event file and the deck to write."""
    parser.add_argument("event", type=Path)
    parser.add_argument("out", type=file_ending(".pptx", ".pdf"))
    parser.add_argument("--part", choices=("all", *PARTS), default="all")
    parser.add_argument("--notes", choices=("private",))
    parser.add_argument("--lang", choices=("fr", "en"))
    parser.add_argument("--force", action="store_true")


def run(asked: argparse.Namespace, words: Words) -> None:
    """Write the deck, unless that would lose what somebody edited by hand."""
    event, picture = read_to_show(asked.event, words)
    private = asked.notes == "private"
    document = deck(
        released(event, Audience.DECK, private_notes=private),
        language=asked.lang,
        part=asked.part,
        private_notes=private,
    )
    if not document.sections:
        raise Refused(
            "La partie « {part} » est vide : rien n’a été écrit. Choisissez une autre partie.",
            part=asked.part,
        )
    template = resource("template/house.pptx").read_bytes()
    look = read_look(template)
    slides = place(document, look)
    if asked.out.suffix.lower() == ".pdf":
        _write_pdf(asked.out, slides, look, picture)
    else:
        if not asked.force:
            _refuse_to_lose_edits(asked.out)
        data = powerpoint.write(slides, template=template, picture=picture)
        if asked.force and asked.out.is_file():
            copy = dated_copy(asked.out).name
            kept = say("L’ancienne présentation est gardée : {copy}.", copy=copy)
            sys.stderr.write(told(kept, words) + "\n")
        replace_file(asked.out, data)
    sys.stdout.write(f"{asked.out}\n")


def _write_pdf(out: Path, slides: Slides, look: Look, picture: Callable[[str], bytes]) -> None:
    if all(slide.hidden for slide in slides.slides):
        raise Refused(
            "Toutes les diapositives sont masquées : rien n’a été écrit. Montrez-en une, ou"
            " écrivez un fichier .pptx, qui les garde masquées."
        )
    replace_file(out, pdf.write_slides(slides, look=look, picture=picture))


def _refuse_to_lose_edits(out: Path) -> None:
    """Refuse to replace a file that is not a deck just as Tablée wrote it."""
    try:
        untouched = not out.is_file() or powerpoint.is_untouched(out.read_bytes())
    except OSError as error:
        raise disk_refusal(error, out) from error
    if not untouched:
        raise Refused(
            "{name} a été modifié depuis que Tablée l’a écrit, ou vient d’ailleurs ; il est resté"
            " tel quel. Écrivez sous un autre nom, ou ajoutez --force : une copie datée en sera"
            " gardée.",
            name=out.name,
        )
