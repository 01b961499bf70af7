"""The door of tables: what was pasted, and files that are what their first bytes say."""

from __future__ import annotations

from desktop.intake.tables.encodings import decoded
from desktop.intake.tables.separated import rows
from desktop.intake.tables.table import MAXIMUM_BYTES, Name, Table, table_of
from desktop.model.sentence import Refused, say

_ZIP = b"PK\x03\x04"
_COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"  # old Excel, and what a password protects
_PROTECTED = "EncryptedPackage".encode("utf-16-le")
_NO_TABLE = (b"%PDF", b"{\\rtf", b"<", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"\x1f\x8b")


def read_table(data: bytes, name: str) -> Table:
    """The table of a CSV file of any separator and encoding, or of an .xlsx workbook.

    Raises Refused, a sentence that begins with ``name``, the name of the file.
    """
    if len(data) > MAXIMUM_BYTES:
        raise _too_large(name)
    if data.startswith(_ZIP):
        # openpyxl takes as long to load as all else: only workbooks wait for it.
        from desktop.intake.tables.workbooks import read_workbook  # noqa: PLC0415

        return read_workbook(data, name)
    if data.startswith(_COMPOUND):
        raise _protected(name) if _PROTECTED in data else _old(name)
    if data.lstrip().startswith(_NO_TABLE):
        raise _no_table(name)
    try:
        text = decoded(data)
    except ValueError as error:
        raise _no_table(name) from error
    return table_of(rows(text, name), name)


def pasted_table(text: str) -> Table:
    """The table of a text that was pasted, from a spreadsheet or typed with separators.

    Raises Refused.
    """
    name = say("Le texte collé")
    if len(text) > MAXIMUM_BYTES:
        raise _too_large(name)
    return table_of(rows(text, name, pasted=True), name)


def _too_large(name: Name) -> Refused:
    return Refused(
        "{name} dépasse {limit} Mo ; rien n’a été importé. Coupez ce fichier en plusieurs.",
        name=name,
        limit=MAXIMUM_BYTES // 1_000_000,
    )


def _protected(name: Name) -> Refused:
    return Refused(
        "{name} est protégé par un mot de passe ; rien n’a été importé. Enregistrez-en une copie"
        " sans mot de passe.",
        name=name,
    )


def _old(name: Name) -> Refused:
    return Refused(
        "{name} est d’un ancien format d’Excel ; rien n’a été importé. Ouvrez-le dans un tableur et"
        " enregistrez-le en .xlsx.",
        name=name,
    )


def _no_table(name: Name) -> Refused:
    return Refused(
        "{name} n’est pas un tableau ; rien n’a été importé. Choisissez un fichier .csv ou .xlsx.",
        name=name,
    )
