"""What is wrong in a JSON file, in a sentence that says where."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from desktop.intake.json_format import MAXIMUM_LETTERS
from desktop.intake.json_text import quoted
from desktop.model.sentence import Refused, Sentence, say


def problem(error: ValidationError, name: str) -> Refused:
    """The first problem of a file as a sentence that begins with the name of the file."""
    first = error.errors(include_url=False)[0]
    where = path(first["loc"])
    if first["type"] == "extra_forbidden":
        return Refused(
            "{name} : la clé « {key} » n’est pas connue ({path}) ; rien n’a été importé."
            " Corrigez-la ou retirez-la.",
            name=name,
            key=quoted(first["loc"][-1]),
            path=where,
        )
    if first["type"] == "missing":
        return Refused(
            "{name} : il manque {path} ; rien n’a été importé. Complétez ce fichier.",
            name=name,
            path=where,
        )
    return Refused(
        "{name} : {path} ne peut pas contenir « {value} », {expected} ; rien n’a été importé."
        " Corrigez cette valeur.",
        name=name,
        path=where,
        value=quoted(_shown(first["input"])),
        expected=_expected(first),
    )


def path(location: tuple[int | str, ...]) -> str:
    """Where a value stands in a file: "sessions[2].title"."""
    steps = (
        f"[{step}]" if isinstance(step, int) else f".{quoted(step)}"
        for step in location
        if step != "[key]"  # what pydantic adds when it is the key that is wrong
    )
    return "".join(steps).removeprefix(".")


def _shown(value: Any) -> str:
    match value:
        case None:
            return "null"
        case bool():
            return "true" if value else "false"
        case dict():
            return "{…}"
        case list():
            return "[…]"
        case _:
            return str(value)[:200]


def _expected(error: ErrorDetails) -> Sentence:
    context = error.get("ctx", {})
    words = ", ".join(re.findall(r"'(.*?)'", str(context.get("expected", ""))))
    return _EXPECTED.get(error["type"], _unexpected)(words or str(context.get("pattern", "")))


def _unexpected(_: str) -> Sentence:
    return say("que Tablée ne sait pas lire")


_EXPECTED: Mapping[str, Callable[[str], Sentence]] = {
    "string_type": lambda _: say("il faut un texte"),
    "string_too_long": lambda _: say(
        "il faut un texte de {limit} caractères au plus", limit=MAXIMUM_LETTERS
    ),
    "string_pattern_mismatch": lambda pattern: say(
        "il faut un texte de la forme {pattern}", pattern=pattern
    ),
    "bool_type": lambda _: say("il faut true ou false"),
    "int_type": lambda _: say("il faut un nombre entier"),
    "greater_than_equal": lambda _: say("il faut un nombre plus proche de zéro"),
    "less_than_equal": lambda _: say("il faut un nombre plus proche de zéro"),
    "number": lambda _: say("il faut un nombre"),
    "day": lambda _: say("il faut une date comme 2018-03-08"),
    "date_from_datetime_parsing": lambda _: say("il faut une date comme 2018-03-08"),
    "date_parsing": lambda _: say("il faut une date comme 2018-03-08"),
    "hour": lambda _: say("il faut une heure comme 13:30"),
    "id": lambda _: say(
        "il faut un identifiant d’au plus 64 lettres, chiffres, « . », « _ » ou « - »"
    ),
    "position": lambda _: say("il faut une position de chiffres et de lettres, sans 0 à la fin"),
    "enum": lambda words: say("il faut l’un des mots {words}", words=words),
    "tuple_type": lambda _: say("il faut une liste"),
    "too_long": lambda _: say("il faut une liste plus courte"),
    "dict_type": lambda _: say("il faut un objet"),
    "model_type": lambda _: say("il faut un objet"),
    "model_attributes_type": lambda _: say("il faut un objet"),
}
