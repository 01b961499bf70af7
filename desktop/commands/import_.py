"""``tablee import``: data brought into a day, each file whole or not at all."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from desktop.intake.json_format import MAXIMUM_BYTES
from desktop.intake.json_reading import read_json
from desktop.model.event import Event
from desktop.model.sentence import Refused, Sentence, say
from desktop.store.opening import open_event
from desktop.telling import told
from desktop.usage import file_ending
from exports.words import Words


def declare(parser: argparse.ArgumentParser) -> None:
    """An event file and the files to bring in."""
    parser.add_argument("event", type=Path)
    parser.add_argument("files", type=file_ending(".json"), nargs="+")


def run(asked: argparse.Namespace, words: Words) -> None:
    """Bring the files in, one step to undo for each."""
    with open_event(asked.event) as opened:
        for file in asked.files:
            before = opened.event
            brought = read_json(_bytes_of(file), before, file.name)
            for picture in brought.media.values():
                opened.add_media(picture.data, picture.mime)
            after = opened.change(brought.event, say("Import de {file}", file=file.name))
            opened.settle()
            sys.stderr.write(told(_summary(before, after, file.name), words) + "\n")
    sys.stdout.write(f"{asked.event}\n")


def _bytes_of(path: Path) -> bytes:
    """The bytes of a file that somebody names, and one more than a door lets in at most."""
    try:
        with path.open("rb") as file:
            return file.read(MAXIMUM_BYTES + 1)
    except OSError as error:
        raise Refused(
            "{name} ne peut pas être lu ; rien n’a été importé. Vérifiez son nom et son dossier.",
            name=path.name,
        ) from error


def _summary(before: Event, after: Event, name: str) -> Sentence:
    changed = sum(
        1
        for id_, record in after.records.items()
        if id_ in before.records and before.records[id_] != record
    )
    return say(
        "{file} : fiches nouvelles, {new} ; fiches modifiées, {changed}.",
        file=name,
        new=len(after.records.keys() - before.records.keys()),
        changed=changed,
    )
