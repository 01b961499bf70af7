"""``tablee import``: data brought into a day, each file whole or not at all."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable
from pathlib import Path

from desktop.intake.json_format import MAXIMUM_BYTES
from desktop.intake.json_reading import read_json
from desktop.intake.people.applying import with_people
from desktop.intake.people.guess import guess_columns
from desktop.intake.people.planning import plan_people
from desktop.intake.people.sentences import (
    check_names_somebody,
    ignored,
    label,
    left_out,
    summary,
)
from desktop.intake.tables.reading import read_table
from desktop.model.event import Event
from desktop.model.sentence import Refused, Sentence, say
from desktop.store.open_event import OpenEvent
from desktop.store.opening import open_event
from desktop.telling import reader_words, told
from desktop.usage import file_ending


def declare(parser: argparse.ArgumentParser) -> None:
    """An event file and the files to bring in."""
    parser.add_argument("event", type=Path)
    parser.add_argument("files", type=file_ending(".json", ".csv", ".tsv", ".xlsx"), nargs="+")


def run(asked: argparse.Namespace) -> None:
    """Bring the files in, one step to undo for each."""
    words = reader_words()
    with open_event(asked.event) as opened:
        for file in asked.files:
            bring = _bring_json if file.suffix.lower() == ".json" else _bring_people
            sentences = bring(opened, _bytes_of(file), file.name)
            opened.settle()
            for sentence in sentences:
                sys.stderr.write(told(sentence, words) + "\n")
    sys.stdout.write(f"{asked.event}\n")


def _bring_json(opened: OpenEvent, data: bytes, name: str) -> Iterable[Sentence]:
    before = opened.event
    brought = read_json(data, before, name)
    for picture in brought.media.values():
        opened.add_media(picture.data, picture.mime)
    after = opened.change(brought.event, say("Import de {file}", file=name))
    return [_summary(before, after, name)]


def _bring_people(opened: OpenEvent, data: bytes, name: str) -> Iterable[Sentence]:
    """Bring in the people of a table, but those of whom something must be chosen first."""
    table = read_table(data, name)
    columns = guess_columns(table)
    check_names_somebody(columns, name)
    plan = plan_people(opened.event, table, columns)
    opened.change(with_people(opened.event, plan), label(plan))
    return [
        *ignored(columns, table, name),
        *left_out(plan, table, name),
        say("{file} : {counts}.", file=name, counts=summary(plan)),
    ]


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
