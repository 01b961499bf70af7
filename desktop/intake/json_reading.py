"""The door of JSON: a file in the documented format, brought into an event whole or not at all."""

from __future__ import annotations

import base64
import binascii
import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import chain
from typing import Any

from pydantic import ValidationError

from desktop.intake.imported import Imported
from desktop.intake.json_format import FORMAT, LISTS, MAXIMUM_RECORDS, VERSION
from desktop.intake.json_problems import problem
from desktop.intake.json_text import json_object, quoted
from desktop.intake.pictures import CleanPicture, clean_picture
from desktop.intake.shapes import MediumShape, Shape, file_shape, values
from desktop.model.event import Event, put
from desktop.model.findings import Picture
from desktop.model.order import spread
from desktop.model.plain import fields_of
from desktop.model.record import Record, new_id
from desktop.model.sentence import Refused


def read_json(data: bytes, event: Event, name: str) -> Imported:
    """The event with what a JSON text brings, and the pictures that come with it.

    What a record does not mention stays as it is, null empties; a known id is updated in place, a
    new one is added, a record without id gets a fresh one; nothing is removed. Raises Refused when
    anything at all is wrong: a sentence that begins with ``name``, the name of the file.
    """
    given = json_object(data, name)
    _check_header(given, name)
    try:
        said = values(file_shape().model_validate(given))
    except ValidationError as error:
        raise problem(error, name) from error
    media = _media(said.get("media") or {}, name)
    after = put(event, *(_with_content(record, media) for record in _records(said, event, name)))
    shown = {picture.content for picture in after.all(Picture)}
    clean = {picture.sha256: picture for picture in media.values() if picture.sha256 in shown}
    return Imported(after, clean)


def _check_header(given: Mapping[str, Any], name: str) -> None:
    version = given.get("version")
    if given.get("format") != FORMAT or type(version) is not int or version < VERSION:
        raise Refused(
            "{name} ne commence pas par {header} ; rien n’a été importé."
            " Choisissez un fichier écrit par « tablee export ».",
            name=name,
            header=f'"format": "{FORMAT}", "version": {VERSION}',
        )
    if version > VERSION:
        raise Refused(
            "{name} vient d’une version plus récente de Tablée ; rien n’a été importé."
            " Mettez Tablée à jour.",
            name=name,
        )
    if sum(len(given[list_]) for list_ in LISTS if isinstance(given.get(list_), list)) > (
        MAXIMUM_RECORDS
    ):
        raise Refused(
            "{name} contient plus de {limit} fiches ; rien n’a été importé."
            " Coupez ce fichier en plusieurs.",
            name=name,
            limit=MAXIMUM_RECORDS,
        )


def _records(said: Mapping[str, Any], event: Event, name: str) -> Iterator[Record]:
    """The records of the file, each as it will be, in the order of the file."""
    seen: set[str] = set()
    gathering: Shape | None = said.get("gathering")
    if gathering is not None:
        yield _updated(event.gathering, values(gathering))
    for list_, kind in LISTS.items():
        rows = [values(shape) for shape in said.get(list_) or ()]
        for row in rows:
            row["id"] = row.get("id") or new_id()
            _check_id(row["id"], kind, event, seen, name)
            seen.add(row["id"])
        _place(rows, kind, event)
        for row in rows:
            known = event.records.get(row["id"])
            yield _updated(known or kind(id=row["id"]), row)


def _check_id(id_: str, kind: type[Record], event: Event, seen: set[str], name: str) -> None:
    if id_ in seen:
        raise Refused(
            "{name} : l’identifiant « {id} » désigne deux fiches ; rien n’a été importé."
            " Gardez-en une.",
            name=name,
            id=id_,
        )
    if id_ in event.records and type(event.records[id_]) is not kind:
        raise Refused(
            "{name} : l’identifiant « {id} » désigne déjà une fiche d’une autre sorte dans"
            " l’événement ; rien n’a été importé. Donnez-en un autre.",
            name=name,
            id=id_,
        )


def _place(rows: list[dict[str, Any]], kind: type[Record], event: Event) -> None:
    """Give new records that say no position one after all others, in the order of the list."""
    unplaced = [row for row in rows if "position" not in row and row["id"] not in event.records]
    last = max(
        chain(
            (record.position for record in event.all(kind)),
            (row.get("position") or "" for row in rows),
        ),
        default="",
    )
    for row, position in zip(unplaced, spread(len(unplaced)), strict=True):
        row["position"] = last + position


def _updated(record: Record, said: Mapping[str, Any]) -> Record:
    defaults = fields_of(type(record))
    return replace(
        record,
        **{
            field: defaults[field].default if value is None else value
            for field, value in said.items()
            if field != "id"
        },
    )


def _with_content(record: Record, media: Mapping[str, CleanPicture]) -> Record:
    """A picture with the bytes the door kept of it, and their size."""
    if not isinstance(record, Picture) or record.content not in media:
        return record
    kept = media[record.content]
    return replace(record, content=kept.sha256, width=kept.width, height=kept.height)


def _media(given: Mapping[str, MediumShape], name: str) -> dict[str, CleanPicture]:
    """The pictures of the file, by the SHA-256 under which they stand in it."""
    return {sha: _medium(sha, medium, name) for sha, medium in given.items()}


def _medium(sha: str, medium: MediumShape, name: str) -> CleanPicture:
    try:
        data = base64.b64decode("".join(medium.data.split()), validate=True)
    except (binascii.Error, ValueError) as error:
        raise Refused(
            "{name} : l’image {sha} n’est pas en base64 ; rien n’a été importé."
            " Exportez de nouveau ce fichier.",
            name=name,
            sha=quoted(sha[:12]),
        ) from error
    if hashlib.sha256(data).hexdigest() != sha:
        raise Refused(
            "{name} : l’image {sha} n’est pas celle que dit son empreinte ; rien n’a été importé."
            " Exportez de nouveau ce fichier.",
            name=name,
            sha=sha[:12],
        )
    try:
        return clean_picture(data, sha[:12])
    except Refused as error:
        raise Refused(
            "{name} : {problem} Rien n’a été importé.", name=name, problem=error.sentence
        ) from error
