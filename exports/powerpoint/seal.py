"""The seal of a deck: a digest of its parts, by which Tablée knows whether anybody edited it since.

It is a custom property of the file (ECMA-376, part 1, 22.3). Whatever program saves the deck again
writes its parts in its own way, so that the digest no longer fits.
"""

from __future__ import annotations

import hashlib
import io
import zipfile
import zlib
from collections.abc import Mapping
from typing import Final

from lxml import etree

SEALED: Final = "docProps/custom.xml"
"""The part that holds the seal, and is not covered by it."""

_TYPES: Final = "[Content_Types].xml"
_PROPERTY: Final = "TableeDigest"
_PROPERTIES: Final = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"
_VARIANTS: Final = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"
_USER_DEFINED: Final = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"  # the set custom properties are in
_LARGEST: Final = 1 << 20  # bytes; no seal is as long


def seal(contents: Mapping[str, bytes]) -> bytes:
    """The custom properties that seal these members of a package."""
    root = etree.Element(f"{{{_PROPERTIES}}}Properties", nsmap={"op": _PROPERTIES, "vt": _VARIANTS})
    attributes = {"fmtid": _USER_DEFINED, "pid": "2", "name": _PROPERTY}
    held = etree.SubElement(root, f"{{{_PROPERTIES}}}property", attributes)
    etree.SubElement(held, f"{{{_VARIANTS}}}lpwstr").text = _digest(contents)
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def is_untouched(deck: bytes) -> bool:
    """Whether a file is a deck as Tablée wrote it; anything that cannot be read is not."""
    try:
        with zipfile.ZipFile(io.BytesIO(deck)) as package:
            names = package.namelist()
            if SEALED not in names or package.getinfo(SEALED).file_size > _LARGEST:
                return False
            held = package.read(SEALED)
            contents = {name: package.read(name) for name in names if name != SEALED}
            sealed = etree.fromstring(held, etree.XMLParser(resolve_entities=False))
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, OSError):
        return False
    except etree.XMLSyntaxError:
        return False
    seals = sealed.findall(f".//{{*}}property[@name='{_PROPERTY}']/{{{_VARIANTS}}}lpwstr")
    once = len(names) == len(set(names))
    return once and [each.text for each in seals] == [_digest(contents)]


def _digest(contents: Mapping[str, bytes]) -> str:
    digest = hashlib.sha256()
    for name in sorted(contents.keys() - {SEALED, _TYPES}):
        digest.update(f"{name}\n{len(contents[name])}\n".encode())
        digest.update(contents[name])
    return digest.hexdigest()
