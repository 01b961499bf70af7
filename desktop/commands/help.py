"""``tablee --help``: what can be typed."""

from __future__ import annotations

import argparse
import sys

from desktop.model.sentence import say
from desktop.telling import reader_words, told

HELP = say(
    """\
Tablée : ce qu’une journée dit, conclut et compte, en présentation et en compte rendu.

  tablee [FICHIER]                                ouvre la fenêtre
  tablee new FICHIER [--sample] [--force]         crée une journée ; --sample : la journée d’exemple
  tablee deck FICHIER SORTIE.pptx|SORTIE.pdf [--part PARTIE] [--notes private] [--lang fr|en]
              [--force]                           écrit la présentation, à modifier ou à lire
  tablee minutes FICHIER SORTIE.pdf|SORTIE.docx [--length flash|summary|full]
                 [--status draft|final] [--contacts] [--lang fr|en]
                                                  écrit le compte rendu, à garder ou à amender
  tablee check FICHIER                            dit ce qui manque ou paraît douteux
  tablee import FICHIER DONNÉES.json|PERSONNES.csv|PERSONNES.xlsx...
                                                  fait entrer des données, des personnes
  tablee export FICHIER SORTIE.json               écrit tout, sans perte
  tablee merge FICHIER AUTRE...                   réunit des copies, et dit ce qu’il faut arbitrer
  tablee schema                                   écrit le schéma JSON des données

PARTIE : all, opening, diagnosis, workshops, restitution, round-table, closing.
FICHIER est une journée, un fichier .tablee. Ce qui est écrit est nommé sur la sortie standard.
"""
)


def declare(parser: argparse.ArgumentParser) -> None:
    """Help takes nothing."""


def run(_: argparse.Namespace) -> None:
    """Print how each command is typed."""
    words = reader_words()
    sys.stdout.write(told(HELP, words))
