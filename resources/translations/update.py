"""Brings ``en.po`` up to date with the code: ``python -m resources.translations.update``.

Messages are the French words that the code looks up. Those that are new come in without a
translation, those that are gone go out, the others keep theirs. Places in the code and dates are
left out: the file changes only when words do.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po, write_po

LANGUAGE: Final = "en"

Message = str | tuple[str, str]
"""The French words, or those for one and those for several."""

_ROOT: Final = Path(__file__).parents[2]
_CATALOGUE: Final = Path(__file__).with_name(f"{LANGUAGE}.po")
_CALLS: Final[dict[str, tuple[int, ...] | None]] = {
    "words": None,
    "own": None,  # words in the language of the day, beside those in the language asked for
    "plural": (1, 2),
    "say": None,
    "Refused": None,
    "Damaged": None,
}
_HEADER: Final = f"""\
# The words of Tablée in English.
msgid ""
msgstr ""
"Project-Id-Version: Tablée\\n"
"Language: {LANGUAGE}\\n"
"MIME-Version: 1.0\\n"
"Content-Type: text/plain; charset=UTF-8\\n"
"Content-Transfer-Encoding: 8bit\\n"
"Plural-Forms: nplurals=2; plural=(n != 1);\\n"

"""


def messages() -> Iterator[Message]:
    """The messages of the code, as often as they stand there."""
    for package in ("desktop", "exports"):
        for _, _, found, _, _ in extract_from_dir(
            _ROOT / package, [("**.py", "python")], keywords=_CALLS
        ):
            yield found if isinstance(found, str) else (found[0], found[1])


def translations() -> Catalog:
    """The translations as they stand in the file."""
    with _CATALOGUE.open("rb") as source:
        return read_po(source, locale=LANGUAGE)


def updated(known: Catalog) -> Catalog:
    """A catalogue of the messages of the code, with the translations that are known of them.

    Words that are looked up alone and as one of several are one message, as gettext has it.
    """
    catalogue = Catalog(locale=LANGUAGE)
    for french in messages():
        catalogue.add(french)
    for message in catalogue:
        translated = known.get(message.id) if message.id else None
        if translated is not None and translated.pluralizable == message.pluralizable:
            message.string = translated.string
    return catalogue


def written(catalogue: Catalog) -> str:
    """The text of the file that holds a catalogue."""
    text = io.BytesIO()
    write_po(text, catalogue, width=100, no_location=True, omit_header=True, sort_output=True)
    return _HEADER + text.getvalue().decode().lstrip("\n")


if __name__ == "__main__":
    found = updated(translations())
    _CATALOGUE.write_text(written(found), encoding="utf-8")
    missing = [message.id for message in found if not all(message.string or ("",))]
    print(f"{len(found)} messages, {len(missing)} to translate")
