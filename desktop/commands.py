"""What each command does: what is read, what is written, what is said."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

from desktop.compose.deck import PARTS, deck
from desktop.compose.minutes import Length, Status, minutes
from desktop.intake.json_format import MAXIMUM_BYTES
from desktop.intake.json_reading import read_json
from desktop.intake.json_writing import write_json
from desktop.intake.sample import sample_day
from desktop.intake.shapes import schema
from desktop.merge_report import merge_report
from desktop.model.checks import problems
from desktop.model.event import Event
from desktop.model.people import Person
from desktop.model.release import Audience, released
from desktop.model.sentence import Refused, Sentence, say
from desktop.store.opening import create_event, open_event
from desktop.store.read_event import read_event
from desktop.store.replacement import dated_copy, replace_file
from desktop.telling import told
from desktop.usage import HELP
from exports import pdf, powerpoint
from exports.slides import place, read_look
from exports.words import Words
from resources import resource


def _help(_: argparse.Namespace, words: Words) -> None:
    parts = ", ".join(("all", *PARTS))
    sys.stdout.write(told(Sentence(HELP.text, {"parts": parts}), words))


def _open(asked: argparse.Namespace, words: Words) -> None:
    event, _ = read_event(asked.event)
    sentence = say(
        "« {title} » : {sessions} séances, {people} personnes. Cette version n’a pas de fenêtre :"
        " écrivez la présentation avec « tablee deck », le compte rendu avec « tablee minutes ».",
        title=event.gathering.title or asked.event.name,
        sessions=len(event.sessions),
        people=len(event.all(Person)),
    )
    sys.stdout.write(told(sentence, words) + "\n")


# --- files that come in ---------------------------------------------------------------------------


def _new(asked: argparse.Namespace, _: Words) -> None:
    with create_event(asked.event, force=asked.force) as opened:
        if asked.sample:
            day = sample_day()
            for picture in day.media.values():
                opened.add_media(picture.data, picture.mime)
            opened.change(day.event, say("Journée d’exemple"))
    _print_path(asked.event)


def _import(asked: argparse.Namespace, words: Words) -> None:
    with open_event(asked.event) as opened:
        for file in asked.files:
            before = opened.event
            brought = read_json(_bytes_of(file), before, file.name)
            for picture in brought.media.values():
                opened.add_media(picture.data, picture.mime)
            opened.change(brought.event, say("Import de {file}", file=file.name))
            opened.settle()
            _tell_import(before, brought.event, file, words)
    _print_path(asked.event)


def _bytes_of(path: Path) -> bytes:
    """The bytes of a file that somebody names; no more of them than a door lets in."""
    try:
        with path.open("rb") as file:
            return file.read(MAXIMUM_BYTES + 1)
    except OSError as error:
        raise Refused(
            "{name} ne peut pas être lu ({reason}) ; rien n’a été importé. Vérifiez son nom.",
            name=path.name,
            reason=error.strerror,
        ) from error


def _tell_import(before: Event, after: Event, file: Path, words: Words) -> None:
    new = sum(1 for id_ in after.records if id_ not in before.records)
    changed = sum(1 for id_, record in before.records.items() if after.records.get(id_) != record)
    _tell(
        say(
            "{file} : {new} fiches nouvelles, {changed} modifiées.",
            file=file.name,
            new=new,
            changed=changed,
        ),
        words,
    )


def _merge(asked: argparse.Namespace, words: Words) -> None:
    with open_event(asked.event) as opened:
        for other in asked.others:
            before = opened.event
            report = opened.merge(other)
            for sentence in merge_report(before, opened.event, report, other.name):
                sys.stdout.write(told(sentence, words) + "\n")
    _print_path(asked.event)


# --- files that go out ----------------------------------------------------------------------------


def _deck(asked: argparse.Namespace, words: Words) -> None:
    event, picture = _read(asked.event)
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
    _refuse_to_lose_edits(asked.out, force=asked.force)
    template = resource("template/house.pptx").read_bytes()
    slides = place(document, read_look(template))
    data = powerpoint.write(slides, template=template, picture=picture)
    if asked.out.exists() and asked.force:
        copy = dated_copy(asked.out)
        _tell(say("L’ancienne présentation est gardée : {copy}.", copy=copy.name), words)
    replace_file(asked.out, data)
    _print_path(asked.out)


def _refuse_to_lose_edits(out: Path, *, force: bool) -> None:
    """A deck that somebody may have edited is not written over."""
    if force or not out.is_file():
        return
    try:
        untouched = powerpoint.is_untouched(out.read_bytes())
    except OSError as error:
        raise Refused(
            "{name} ne peut pas être lu ({reason}) ; rien n’a été écrit.",
            name=out.name,
            reason=error.strerror,
        ) from error
    if not untouched:
        raise Refused(
            "{name} a été modifié depuis que Tablée l’a écrit, ou vient d’ailleurs ; il est resté"
            " tel quel. Écrivez sous un autre nom, ou ajoutez --force : une copie datée en sera"
            " gardée.",
            name=out.name,
        )


def _minutes(asked: argparse.Namespace, _: Words) -> None:
    event, picture = _read(asked.event)
    status = Status(asked.status)
    audience = Audience.FINAL_MINUTES if status is Status.FINAL else Audience.DRAFT_MINUTES
    document = minutes(
        released(event, audience, contacts=asked.contacts),
        language=asked.lang,
        length=Length(asked.length),
        status=status,
        contacts=asked.contacts,
    )
    replace_file(asked.out, pdf.write(document, picture=picture))
    _print_path(asked.out)


def _export(asked: argparse.Namespace, _: Words) -> None:
    event, picture = _read(asked.event)
    replace_file(asked.out, write_json(event, picture))
    _print_path(asked.out)


def _read(path: Path) -> tuple[Event, Callable[[str], bytes]]:
    """An event, and its pictures by the SHA-256 of their bytes."""
    event, media = read_event(path)

    def picture(sha256: str) -> bytes:
        found = media(sha256)
        if found is None:
            raise Refused(
                "Une image manque dans {name} ; rien n’a été écrit. Importez-la de nouveau.",
                name=path.name,
            )
        return found.data

    return event, picture


# --- what is only said ----------------------------------------------------------------------------


def _check(asked: argparse.Namespace, words: Words) -> None:
    event, _ = read_event(asked.event)
    for problem in problems(event):
        sys.stdout.write(told(problem.sentence, words) + "\n")


def _schema(_: argparse.Namespace, __: Words) -> None:
    sys.stdout.write(json.dumps(schema(), ensure_ascii=False, indent=2) + "\n")


def _print_path(path: Path) -> None:
    sys.stdout.write(f"{path}\n")


def _tell(sentence: Sentence, words: Words) -> None:
    sys.stderr.write(told(sentence, words) + "\n")


COMMANDS: Mapping[str, Callable[[argparse.Namespace, Words], None]] = {
    "help": _help,
    "open": _open,
    "new": _new,
    "deck": _deck,
    "minutes": _minutes,
    "check": _check,
    "import": _import,
    "export": _export,
    "merge": _merge,
    "schema": _schema,
}
"""The commands by name, each given what was asked and the words to answer with."""
