"""What is typed after ``tablee``: the command it names, and what is said of a wrong one."""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import NoReturn

from desktop.model.sentence import Sentence, say

COMMANDS = {
    "new": "new",
    "deck": "deck",
    "minutes": "minutes",
    "check": "check",
    "import": "import_",  # the bare word belongs to Python
    "export": "export",
    "merge": "merge",
    "schema": "schema",
}
"""The commands, each with the name of its module in `desktop.commands`."""


class Misused(Exception):  # noqa: N818  what it says to the user
    """The command line makes no sense: a sentence says why."""

    def __init__(self, sentence: Sentence) -> None:
        self.sentence = sentence
        super().__init__(str(sentence))


@dataclass(frozen=True)
class Asked:
    """A command, and what was asked of it."""

    command: ModuleType
    arguments: argparse.Namespace


def parse(typed: Sequence[str]) -> Asked:
    """What a command line asks. Without a command, a window: with an event in it, if one is named.

    Raises Misused.
    """
    name, rest = "open", list(typed)
    if {"-h", "--help"}.intersection(rest):
        name, rest = "help", []
    elif rest and rest[0] in COMMANDS:
        name = COMMANDS[rest.pop(0)]
    command = import_module(f"desktop.commands.{name}")
    parser = _Parser(prog="tablee", add_help=False, allow_abbrev=False)
    command.declare(parser)
    return Asked(command, parser.parse_args(rest))


def file_ending(*endings: str) -> Callable[[str], Path]:
    """What turns a word into the path of a file of one of these sorts, and refuses any other."""

    def path(text: str) -> Path:
        if not text.lower().endswith(endings):
            raise Misused(
                say(
                    "« {file} » n’est pas un fichier {ending}.",
                    file=text,
                    ending=" / ".join(endings),
                )
            )
        return Path(text)

    return path


# What argparse says of a wrong command line, and what is said instead.
_FAULTS: tuple[tuple[str, Sentence], ...] = (
    (r"unrecognized arguments: (?P<what>.+)", say("« {what} » n’est pas compris ici.")),
    (r"the following arguments are required: (?P<what>.+)", say("Il manque : {what}.")),
    (
        r"argument (?P<what>.+?): invalid choice: (?P<value>.*) \(choose from (?P<all>.+)\)",
        say("{value} n’est pas possible pour {what}, mais : {all}."),
    ),
    (r"argument (?P<what>.+?): expected .*", say("Il manque quelque chose après {what}.")),
)


class _Parser(argparse.ArgumentParser):
    """A parser that raises what is wrong instead of printing it in English."""

    def error(self, message: str) -> NoReturn:
        """Raise Misused with the sentence that says what is wrong."""
        for pattern, sentence in _FAULTS:
            match = re.fullmatch(pattern, message)
            if match:
                found = {name: said.replace("'", "") for name, said in match.groupdict().items()}
                raise Misused(Sentence(sentence.text, found))
        raise Misused(say("La commande est incomprise."))
