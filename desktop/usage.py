"""The command line: its commands and their options, and what is said of a wrong one."""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NoReturn

from desktop.compose.deck import PARTS
from desktop.compose.minutes import Length, Status
from desktop.model.sentence import Sentence, say

HELP = say(
    """\
Tablée : ce qu’une journée dit, conclut et compte, en présentation et en compte rendu.

  tablee new FICHIER [--sample] [--force]         crée une journée ; --sample : la journée d’exemple
  tablee deck FICHIER SORTIE.pptx [--part PARTIE] [--notes private] [--lang fr|en] [--force]
                                                  écrit la présentation
  tablee minutes FICHIER SORTIE.pdf [--length flash|summary|full] [--status draft|final]
                 [--contacts] [--lang fr|en]      écrit le compte rendu
  tablee check FICHIER                            dit ce qui manque ou paraît douteux
  tablee import FICHIER DONNÉES.json...           fait entrer des données
  tablee export FICHIER SORTIE.json               écrit tout, sans perte
  tablee merge FICHIER AUTRE...                   réunit des copies, et dit ce qu’il faut arbitrer
  tablee schema                                   écrit le schéma JSON des données

PARTIE : {parts}.
FICHIER est une journée, un fichier .tablee. Ce qui est écrit est nommé sur la sortie standard.
"""
)


class Misused(Exception):  # noqa: N818  what it says to the user
    """The command line makes no sense: a sentence says why."""

    def __init__(self, sentence: Sentence) -> None:
        self.sentence = sentence
        super().__init__(str(sentence))


# What argparse says of a wrong command line, and what is said instead.
_FAULTS: tuple[tuple[str, Sentence], ...] = (
    (r"unrecognized arguments: (?P<what>.+)", say("L’option « {what} » n’existe pas.")),
    (r"ambiguous option: (?P<what>.+?) could.+", say("L’option « {what} » n’existe pas.")),
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
                raise Misused(Sentence(sentence.text, match.groupdict()))
        raise Misused(say("La commande est incomprise."))


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """What a command line asks: ``command``, and what the command needs.

    Raises Misused. Without the name of a command, the first argument is an event to open.
    """
    if not arguments or {"-h", "--help"}.intersection(arguments):
        return argparse.Namespace(command="help")
    parser = _parser()
    known = arguments[0] in _COMMANDS or arguments[0].startswith("-")
    return parser.parse_args(arguments if known else ["open", *arguments])


def _parser() -> _Parser:
    parser = _Parser(prog="tablee", add_help=False, allow_abbrev=False)
    commands = parser.add_subparsers(dest="command", required=True)
    for name, declare in _COMMANDS.items():
        command = commands.add_parser(name, add_help=False, allow_abbrev=False)
        declare(command)
    return parser


# --- the commands ---------------------------------------------------------------------------------


def _open(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("event", type=Path)


def _new(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("event", type=Path)
    parser.add_argument("--sample", action="store_true")
    parser.add_argument("--force", action="store_true")


def _deck(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("event", type=Path)
    parser.add_argument("out", type=_file_ending(".pptx"))
    parser.add_argument("--part", choices=("all", *PARTS), default="all")
    parser.add_argument("--notes", choices=("private",))
    parser.add_argument("--lang", choices=("fr", "en"))
    parser.add_argument("--force", action="store_true")


def _minutes(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("event", type=Path)
    parser.add_argument("out", type=_file_ending(".pdf"))
    parser.add_argument("--length", choices=tuple(Length), default=Length.FULL)
    parser.add_argument("--status", choices=tuple(Status), default=Status.DRAFT)
    parser.add_argument("--contacts", action="store_true")
    parser.add_argument("--lang", choices=("fr", "en"))


def _check(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("event", type=Path)


def _import(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("event", type=Path)
    parser.add_argument("files", type=_file_ending(".json"), nargs="+")


def _export(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("event", type=Path)
    parser.add_argument("out", type=_file_ending(".json"))


def _merge(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("event", type=Path)
    parser.add_argument("others", type=Path, nargs="+")


def _schema(parser: argparse.ArgumentParser) -> None:
    """The schema asks for nothing."""


_COMMANDS: dict[str, Callable[[argparse.ArgumentParser], None]] = {
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


def _file_ending(ending: str) -> Callable[[str], Path]:
    def path(text: str) -> Path:
        if not text.lower().endswith(ending):
            raise Misused(
                say("« {file} » n’est pas un fichier {ending}.", file=text, ending=ending)
            )
        return Path(text)

    return path
