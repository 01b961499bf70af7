"""JSON from outside, as plain values: one object, within limits, no key twice, no odd number."""

from __future__ import annotations

import json
from collections import Counter
from decimal import Decimal
from typing import Any

from desktop.intake.json_format import MAXIMUM_BYTES, MAXIMUM_SIGNS
from desktop.model.sentence import Refused
from desktop.model.text import cleaned


def json_object(data: bytes, name: str) -> dict[str, Any]:
    """The object that a JSON text holds, its decimal numbers exact.

    Raises Refused, a sentence that begins with ``name``, the name of the file.
    """
    if len(data) > MAXIMUM_BYTES:
        raise Refused(
            "{name} dépasse {limit} Mo ; rien n’a été importé. Coupez ce fichier en plusieurs.",
            name=name,
            limit=MAXIMUM_BYTES // 1_000_000,
        )
    if sum(data.count(sign) for sign in b"[{,") > MAXIMUM_SIGNS:
        raise Refused(
            "{name} contient trop de valeurs ; rien n’a été importé."
            " Coupez ce fichier en plusieurs.",
            name=name,
        )
    value = _parsed(_decoded(data, name), name)
    if not isinstance(value, dict):
        raise _foreign(name)
    return value


def quoted(value: object) -> str:
    """A value of the file, as a sentence can hold it: short, on one line, printable."""
    text = value if isinstance(value, str) else str(value)
    text = " ".join(cleaned(text[:200]).split())
    return text if len(text) <= 60 else text[:59] + "…"


def _decoded(data: bytes, name: str) -> str:
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Refused(
            "{name} n’est pas un texte en UTF-8 ; rien n’a été importé."
            " Enregistrez-le en UTF-8 et recommencez.",
            name=name,
        ) from error
    if not text.strip():
        raise Refused("{name} est vide ; rien n’a été importé. Vérifiez ce fichier.", name=name)
    return text


def _parsed(text: str, name: str) -> Any:
    def once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        found = {key if key.isascii() else cleaned(key): value for key, value in pairs}
        if len(found) < len(pairs):
            raise Refused(
                "{name} : la clé « {key} » s’y trouve deux fois dans le même objet ;"
                " rien n’a été importé. Gardez-en une.",
                name=name,
                key=quoted(Counter(key for key, _ in pairs).most_common(1)[0][0]),
            )
        return found

    def refuse(constant: str) -> Any:
        raise Refused(
            "{name} : « {number} » n’est pas un nombre ; rien n’a été importé."
            " Corrigez ce fichier.",
            name=name,
            number=constant,
        )

    try:
        return json.loads(text, object_pairs_hook=once, parse_float=Decimal, parse_constant=refuse)
    except json.JSONDecodeError as error:
        raise Refused(
            "{name} n’est pas un JSON complet (ligne {line}, colonne {column}) ;"
            " rien n’a été importé. Corrigez ce fichier.",
            name=name,
            line=error.lineno,
            column=error.colno,
        ) from error
    except (RecursionError, ValueError, ArithmeticError) as error:  # too deep; endless numbers
        raise _foreign(name) from error


def _foreign(name: str) -> Refused:
    return Refused(
        "{name} n’est pas un fichier JSON de Tablée ; rien n’a été importé."
        " Choisissez un fichier écrit par « tablee export ».",
        name=name,
    )
