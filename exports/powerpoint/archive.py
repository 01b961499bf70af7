"""Packages as bytes: the same members give the same archive, whenever it is written."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping
from typing import Final

from lxml import etree

_CONTENT_TYPES: Final = "http://schemas.openxmlformats.org/package/2006/content-types"
_DEFAULTS: Final = {
    "rels": "application/vnd.openxmlformats-package.relationships+xml",
    "xml": "application/xml",
}
_PACKED_ALREADY: Final = (".jpg", ".jpeg", ".png", ".gif", ".xlsx")


def archive(parts: Mapping[str, tuple[str, bytes]], relations: Mapping[str, bytes]) -> bytes:
    """A package of parts, each a name without a leading slash, a content type and its bytes.

    The list of types comes first, as the Open Packaging Conventions advise (ECMA-376, part 2).
    """
    types = _content_types({name: kind for name, (kind, _) in parts.items()})
    contents = {name: content for name, (_, content) in parts.items()}
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as written:
        members = {"[Content_Types].xml": types, **relations, **contents}
        for name, content in members.items():
            member = zipfile.ZipInfo(name)  # dated 1980, as far back as the format goes
            stored = name.lower().endswith(_PACKED_ALREADY)
            member.compress_type = zipfile.ZIP_STORED if stored else zipfile.ZIP_DEFLATED
            written.writestr(member, content)
    return packed.getvalue()


def _content_types(kinds: Mapping[str, str]) -> bytes:
    defaults = dict(_DEFAULTS)
    overrides: dict[str, str] = {}
    for name, kind in kinds.items():
        extension = name.rpartition(".")[2].lower()
        if extension == "xml" or defaults.setdefault(extension, kind) != kind:
            overrides[name] = kind
    root = etree.Element("Types", {"xmlns": _CONTENT_TYPES})
    for extension, kind in sorted(defaults.items()):
        etree.SubElement(root, "Default", {"Extension": extension, "ContentType": kind})
    for name, kind in overrides.items():
        etree.SubElement(root, "Override", {"PartName": f"/{name}", "ContentType": kind})
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
