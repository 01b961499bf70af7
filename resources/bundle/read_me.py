"""The page that says to organisers what the folder is made of, and under which licences."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Final

from resources.bundle.components import Component, Kind

COMMON_FOLDER: Final = "textes-communs"
"""Where the texts go that others name instead of repeating them."""

_FRENCH: Final = """\
LES LICENCES DE TABLÉE ET DE CE QU’ELLE CONTIENT

Vous n’avez rien à faire de ce dossier pour vous servir de Tablée. Gardez-le seulement
avec elle quand vous la copiez : d’autres que nous ont écrit une grande part de ce
qu’elle contient, et demandent que leurs licences voyagent avec leur travail.

Au bas de cette page, chaque ligne donne un composant, sa version, sa licence, et le
dossier d’ici où en est le texte.

Qt et PySide6, qui font la fenêtre, sont employés sous la licence publique générale
limitée GNU (LGPL), version 3, sans que rien n’y soit changé. Ce sont des bibliothèques
partagées, séparées du programme : elles sont dans _internal/PySide6 et
_internal/shiboken6. Vous pouvez les remplacer par d’autres versions compatibles,
modifiées ou non, en remplaçant ces fichiers, et étudier le programme pour mettre au
point de tels changements. Le projet Qt (qt.io) publie leur code source, et la liste de
ce que Qt doit à d’autres.

Il en va de même des autres bibliothèques sous LGPL : chacune est un fichier de
_internal, que vous pouvez remplacer.
"""
_FRENCH_SYSTEM: Final = f"""
Les bibliothèques du système viennent de Debian (debian.org), qui en publie le code
source sous le nom et la version donnés ici. La licence dite est celle de tout ce qui
porte ce nom ; une bibliothèque peut en avoir une plus large, que son texte donne. Un
texte qui renvoie à /usr/share/common-licenses renvoie ici au dossier {COMMON_FOLDER}.
"""
_ENGLISH: Final = """
----------------------------------------------------------------------------------------

THE LICENCES OF TABLÉE AND OF WHAT IT HOLDS

You need nothing of this folder to use Tablée. Only keep it with Tablée when you copy
it: others wrote much of what it holds, and ask that their licences travel with their
work.

At the foot of this page, each line gives a component, its version, its licence, and the
folder here that has its text.

Qt and PySide6, which make the window, are used under the GNU Lesser General Public
License (LGPL), version 3, with nothing changed in them. They are shared libraries,
apart from the program: they are in _internal/PySide6 and _internal/shiboken6. You may
replace them by other compatible versions, changed or not, by replacing these files, and
study the program to make such changes work. The Qt project (qt.io) publishes their
source code, and the list of what Qt owes to others.

The same holds for the other libraries under the LGPL: each is a file of _internal,
which you may replace.
"""
_ENGLISH_SYSTEM: Final = f"""
The libraries of the system come from Debian (debian.org), which publishes their source
code under the name and version given here. The licence told is that of all that bears
the name; a library may have a wider one, which its text gives. A text that names
/usr/share/common-licenses means the folder {COMMON_FOLDER} here.
"""
_LIST: Final = """
----------------------------------------------------------------------------------------
"""
_KINDS: Final = {
    Kind.TABLEE: "Tablée",
    Kind.RESOURCE: "Polices et dictionnaires / Fonts and dictionaries",
    Kind.PYTHON: "Python",
    Kind.QT: "Qt et PySide6 / Qt and PySide6",
    Kind.LIBRARY: "Bibliothèques de Python / Libraries of Python",
    Kind.SYSTEM: "Bibliothèques du système / Libraries of the system",
}
_UNNAMED: Final = "voir son texte / see its text"


def read_me(components: Sequence[Component]) -> str:
    """What is what in the folder of licences: in French, in English, then a line each, by kind."""
    if any(each.kind is Kind.SYSTEM for each in components):
        pages = [_FRENCH, _FRENCH_SYSTEM, _ENGLISH, _ENGLISH_SYSTEM]
    else:
        pages = [_FRENCH, _ENGLISH]
    return "".join([*pages, _LIST, *_lines(components)])


def _lines(components: Sequence[Component]) -> Iterator[str]:
    for kind, several in groupby(components, key=lambda each: each.kind):
        yield f"\n{_KINDS[kind]}\n"
        for each in several:
            named = f"{each.name} {each.version}".rstrip()
            yield f"  {named} — {each.licence or _UNNAMED} — {each.folder}\n"
