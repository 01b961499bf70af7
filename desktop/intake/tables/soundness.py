"""Whether a zip from outside can be opened: of a sensible size, with plain names, no entities."""

from __future__ import annotations

import io
import re
import zipfile

MAXIMUM_PARTS = 5_000
MAXIMUM_PART = 100_000_000  # bytes, unpacked
MAXIMUM_XML = 40_000_000
MAXIMUM_TAGS = 1_000_000  # in all: each is an object to make
MAXIMUM_WHOLE = 300_000_000
MAXIMUM_RATIO = 200
_SMALL = 1_000_000  # a part so small may be packed as tightly as it likes

_ENCRYPTED = 0x1  # APPNOTE.TXT, 4.4.4
_DECLARATIONS = tuple(
    word.encode(encoding)
    for word in ("<!DOCTYPE", "<!ENTITY")
    for encoding in ("ascii", "utf-16-le", "utf-16-be")
)


class Unsound(Exception):  # noqa: N818  what it says of a file
    """A zip that no program of good will has written, or that would fill the memory."""


def check_zip(data: bytes) -> frozenset[str]:
    """The names of the parts of a zip. Raises Unsound, or what zipfile raises for a broken one."""
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        parts = package.infolist()
        names = [part.filename for part in parts]
        if len(parts) > MAXIMUM_PARTS or len(set(names)) < len(names):
            raise Unsound("too many parts, or two of a name")
        if sum(part.file_size for part in parts) > MAXIMUM_WHOLE:
            raise Unsound("too much in all")
        if sum(_tags(package, part) for part in parts) > MAXIMUM_TAGS:
            raise Unsound("too many tags")
    return frozenset(names)


def _tags(package: zipfile.ZipFile, part: zipfile.ZipInfo) -> int:
    """How many tags a part holds, once all else about it is sound."""
    if part.flag_bits & _ENCRYPTED or re.search(r"(^|/)\.\.(/|$)|^/|[:\\]", part.filename):
        raise Unsound("a part that is encrypted, or would land elsewhere")
    if part.file_size > max(_SMALL, part.compress_size * MAXIMUM_RATIO):
        raise Unsound("packed more tightly than anything that people write")
    is_xml = part.filename.lower().endswith((".xml", ".rels", ".vml"))
    limit = MAXIMUM_XML if is_xml else MAXIMUM_PART
    if part.file_size > limit:
        raise Unsound("a part is too large")
    if not is_xml:
        return 0
    text = package.read(part)  # no more than it says: zipfile stops there
    if any(word in text for word in _DECLARATIONS):
        raise Unsound("entities")
    return text.count(b"<")
