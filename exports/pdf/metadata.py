"""What a PDF says of itself: titles and dates, the profiles it keeps to, the colours it means."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Final
from xml.sax.saxutils import escape

from exports.pdf import objects
from exports.pdf.objects import File, Reference
from resources import resource

PRODUCER: Final = "Tablée"

_UA_NAMESPACE: Final = "http://www.aiim.org/pdfua/ns/id/"
_NAMESPACES: Final = {
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "dc": "http://purl.org/dc/elements/1.1/",
    "xmp": "http://ns.adobe.com/xap/1.0/",
    "pdf": "http://ns.adobe.com/pdf/1.3/",
    "pdfaid": "http://www.aiim.org/pdfa/ns/id/",
    "pdfuaid": _UA_NAMESPACE,
    "pdfaExtension": "http://www.aiim.org/pdfa/ns/extension/",
    "pdfaSchema": "http://www.aiim.org/pdfa/ns/schema#",
    "pdfaProperty": "http://www.aiim.org/pdfa/ns/property#",
}

# PDF/A knows PDF/UA's identifier only where the file describes it (ISO 19005-2, 6.6.2.3).
_UA_SCHEMA: Final = (
    "<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType='Resource'>"
    "<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>"
    f"<pdfaSchema:namespaceURI>{_UA_NAMESPACE}</pdfaSchema:namespaceURI>"
    "<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>"
    "<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType='Resource'>"
    "<pdfaProperty:name>part</pdfaProperty:name>"
    "<pdfaProperty:valueType>Integer</pdfaProperty:valueType>"
    "<pdfaProperty:category>internal</pdfaProperty:category>"
    "<pdfaProperty:description>Part of ISO 14289</pdfaProperty:description>"
    "</rdf:li></rdf:Seq></pdfaSchema:property>"
    "</rdf:li></rdf:Bag></pdfaExtension:schemas>"
)


@dataclass(frozen=True)
class Description:
    """Title, author and subject of a file, its language (BCP 47) and when it was made."""

    title: str
    author: str
    subject: str
    language: str
    created: datetime


def information(described: Description) -> dict[str, objects.Object]:
    """The entries of the document information dictionary (ISO 32000-1, 14.3.3)."""
    moment = _pdf_date(described.created)
    entries: dict[str, objects.Object] = {
        "Title": objects.string(_storable(described.title)),
        "Author": objects.string(_storable(described.author)),
        "Subject": objects.string(_storable(described.subject)),
        "Creator": objects.string(PRODUCER),
        "Producer": objects.string(PRODUCER),
        "CreationDate": objects.string(moment),
        "ModDate": objects.string(moment),
    }
    if not described.author.strip():
        del entries["Author"]
    if not described.subject.strip():
        del entries["Subject"]
    return entries


def metadata(described: Description) -> bytes:
    """The XMP packet: the same facts, and the claim of PDF/A-2a and PDF/UA-1."""
    moment = described.created.isoformat(timespec="seconds")
    namespaces = " ".join(f"xmlns:{prefix}='{uri}'" for prefix, uri in _NAMESPACES.items())
    author, subject = _escaped(described.author), _escaped(described.subject)
    parts = (
        "<dc:format>application/pdf</dc:format>",
        f"<dc:title>{_alternatives(_escaped(described.title))}</dc:title>",
        f"<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>" if author else "",
        f"<dc:description>{_alternatives(subject)}</dc:description>" if subject else "",
        f"<dc:language>{_bag(_escaped(described.language))}</dc:language>",
        f"<pdf:Producer>{PRODUCER}</pdf:Producer>",
        f"<xmp:CreatorTool>{PRODUCER}</xmp:CreatorTool>",
        f"<xmp:CreateDate>{moment}</xmp:CreateDate>",
        f"<xmp:ModifyDate>{moment}</xmp:ModifyDate>",
        "<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>",
        "<pdfuaid:part>1</pdfuaid:part>",
        _UA_SCHEMA,
    )
    packet = (
        "<?xpacket begin='\ufeff' id='W5M0MpCehiHzreSzNTczkc9d'?>"
        f"<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF {namespaces}>"
        f"<rdf:Description rdf:about=''>{''.join(parts)}</rdf:Description>"
        "</rdf:RDF></x:xmpmeta><?xpacket end='w'?>"
    )
    return packet.encode()


def output_intent(file: File) -> Reference:
    """The output intent that gives the file's RGB its meaning: sRGB."""
    profile = objects.stream(resource("icc/sRGB.icc").read_bytes(), {"N": 3})
    return file.reference(
        objects.dictionary(
            {
                "Type": objects.name("OutputIntent"),
                "S": objects.name("GTS_PDFA1"),
                "OutputConditionIdentifier": objects.string("sRGB"),
                "Info": objects.string("sRGB IEC61966-2.1"),
                "DestOutputProfile": file.reference(profile),
            }
        )
    )


def _pdf_date(moment: datetime) -> str:
    offset = moment.strftime("%z")
    zone = f"{offset[:3]}'{offset[3:5]}'" if offset else "Z"
    return f"D:{moment:%Y%m%d%H%M%S}{zone}"


def _alternatives(text: str) -> str:
    return f"<rdf:Alt><rdf:li xml:lang='x-default'>{text}</rdf:li></rdf:Alt>"


def _bag(text: str) -> str:
    return f"<rdf:Bag><rdf:li>{text}</rdf:li></rdf:Bag>"


def _escaped(text: str) -> str:
    return escape(_storable(text))


def _storable(text: str) -> str:
    """A text on one line, without the characters that XML cannot hold."""
    return " ".join("".join(filter(_is_xml, text)).split())


def _is_xml(character: str) -> bool:
    """Whether XML 1.0 (2.2) has the character."""
    code = ord(character)
    return (
        character in "\t\n\r"
        or 0x20 <= code <= 0xD7FF
        or 0xE000 <= code <= 0xFFFD
        or code >= 0x10000
    )
