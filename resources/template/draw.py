"""Draws the house template: ``python -m resources.template.draw`` writes ``house.pptx``.

The parts are those of ECMA-376, part 1, chapter 13: a presentation, a master with its layouts, a
master of notes, and a theme for each master.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from lxml import etree

from exports.powerpoint.colours import scheme_colour, solid_fill
from exports.powerpoint.markup import NAMESPACES, Element, element
from exports.slides.boxes import Colour, points
from resources.template.layouts import (
    BODY_STYLES,
    HEIGHT,
    LAYOUTS,
    MASTER,
    OTHER_STYLE,
    TITLE_STYLE,
    WIDTH,
    Drawn,
    Frame,
    Layout,
    Placeholder,
    Shape,
    Style,
)

_LANGUAGE = "fr-FR"
_PROPERTIES = "application/vnd.openxmlformats-officedocument.presentationml"
_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"

_COLOURS: Final[Mapping[str, str]] = {
    "dk1": "1C1E22",
    "lt1": "FFFFFF",
    "dk2": "14284F",
    "lt2": "F9F6F1",
    "accent1": "9C3018",
    "accent2": "14284F",
    "accent3": "2373B8",
    "accent4": "9D6500",
    "accent5": "07604E",
    "accent6": "8F3D80",
    "hlink": "1F68A8",
    "folHlink": "8F3D80",
}
_COLOUR_MAP: Final[Mapping[str, str]] = {
    "bg1": "lt1",
    "tx1": "dk1",
    "bg2": "lt2",
    "tx2": "dk2",
    **{f"accent{rank}": f"accent{rank}" for rank in range(1, 7)},
    "hlink": "hlink",
    "folHlink": "folHlink",
}
# PowerPoint's own identifiers: a table without style or grid, and the field of a slide number.
_TABLE_STYLE = "{2D5ABB26-0587-4C30-8999-92F81FD0307C}"
_NUMBER_FIELD = "{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}"

_NOTES: Final = (
    Placeholder("Diapositive", "sldImg", 2, Frame(54, 90, 432, 243)),
    Placeholder("Commentaires", "body", 3, Frame(54, 360, 432, 288), "Commentaires"),
    Placeholder("Numéro", "sldNum", 5, Frame(306, 672, 180, 24), styles=(Style(10, align="r"),)),
)


# --- text -----------------------------------------------------------------------------------------


def _run_properties(style: Style, tag: str = "a:defRPr") -> Element:
    voice = "mj" if style.serif else "mn"
    return element(
        tag,
        {
            "lang": _LANGUAGE,
            "sz": round(style.size * 100),
            "b": int(style.bold),
            "i": 0,
            "kern": 1200,
        },
        solid_fill(style.colour),
        element("a:latin", {"typeface": f"+{voice}-lt"}),
        element("a:ea", {"typeface": f"+{voice}-ea"}),
        element("a:cs", {"typeface": f"+{voice}-cs"}),
    )


def _level(rank: int, style: Style) -> Element:
    made = element(
        f"a:lvl{rank}pPr",
        {
            "marL": points(style.margin),
            "indent": -points(style.hang),
            "algn": style.align,
            "rtl": 0,
            "eaLnBrk": 1,
            "latinLnBrk": 0,
            "hangingPunct": 1,
        },
        element("a:lnSpc", None, element("a:spcPct", {"val": style.spacing * 1000})),
        element("a:spcBef", None, element("a:spcPts", {"val": 0})),
        element("a:spcAft", None, element("a:spcPts", {"val": round(style.after * 100)})),
    )
    if style.bullet:
        made.append(element("a:buClr", None, scheme_colour(Colour.BRICK)))
        made.append(element("a:buFont", {"typeface": "Arial"}))
        made.append(element("a:buChar", {"char": style.bullet}))
    else:
        made.append(element("a:buNone"))
    made.append(_run_properties(style))
    return made


def _levels(tag: str, styles: tuple[Style, ...]) -> Element:
    return element(tag, None, *(_level(rank, style) for rank, style in enumerate(styles, 1)))


def _every_level(style: Style) -> tuple[Style, ...]:
    return (style,) * 9


def _paragraph(placeholder: Placeholder) -> Element:
    language = {"lang": _LANGUAGE}
    if placeholder.kind == "sldNum":
        run = element("a:rPr", language)
        field = {"id": _NUMBER_FIELD, "type": "slidenum"}
        return element("a:p", None, element("a:fld", field, run, element("a:t", None, "‹N°›")))
    if not placeholder.prompt:
        return element("a:p", None, element("a:endParaRPr", language))
    words = element("a:t", None, placeholder.prompt)
    return element("a:p", None, element("a:r", None, element("a:rPr", language), words))


# --- shapes ---------------------------------------------------------------------------------------


def _frame(frame: Frame) -> Element:
    return element(
        "a:xfrm",
        None,
        element("a:off", {"x": points(frame.x), "y": points(frame.y)}),
        element("a:ext", {"cx": points(frame.width), "cy": points(frame.height)}),
    )


def _geometry(name: str) -> Element:
    return element("a:prstGeom", {"prst": name}, element("a:avLst"))


def _shape(shape: Shape, number: int) -> Element:
    return element(
        "p:sp",
        None,
        element(
            "p:nvSpPr",
            None,
            element("p:cNvPr", {"id": number, "name": shape.name}),
            element("p:cNvSpPr"),
            element("p:nvPr", {"userDrawn": 1}),
        ),
        element(
            "p:spPr",
            None,
            _frame(shape.frame),
            _geometry("ellipse" if shape.round else "rect"),
            solid_fill(shape.colour),
            element("a:ln", None, element("a:noFill")),
        ),
    )


def _placeholder(placeholder: Placeholder, number: int, *, on_layout: bool) -> Element:
    identity: dict[str, str | int] = {}
    if placeholder.kind:
        identity["type"] = placeholder.kind
    if placeholder.kind != "title":
        identity["idx"] = placeholder.index
    if on_layout and placeholder.prompt:
        identity["hasCustomPrompt"] = 1
    locks = {"noGrp": 1}
    if placeholder.kind == "sldImg":
        locks |= {"noRot": 1, "noChangeAspect": 1}
    return element(
        "p:sp",
        None,
        element(
            "p:nvSpPr",
            None,
            element("p:cNvPr", {"id": number, "name": placeholder.name}),
            element("p:cNvSpPr", None, element("a:spLocks", locks)),
            element("p:nvPr", None, element("p:ph", identity)),
        ),
        element(
            "p:spPr",
            None,
            _frame(placeholder.frame),
            _geometry("ellipse" if placeholder.round else "rect"),
        ),
        None if placeholder.kind == "sldImg" else _text_body(placeholder),
    )


def _text_body(placeholder: Placeholder) -> Element:
    insets = {side: 0 for side in ("lIns", "tIns", "rIns", "bIns")}
    return element(
        "p:txBody",
        None,
        element(
            "a:bodyPr",
            {"wrap": "square", **insets, "anchor": placeholder.anchor},
            element("a:noAutofit"),
        ),
        _levels("a:lstStyle", placeholder.styles),
        _paragraph(placeholder),
    )


def _tree(drawn: tuple[Drawn, ...], *, on_layout: bool) -> Element:
    corner = {"x": 0, "y": 0}
    nothing = {"cx": 0, "cy": 0}
    return element(
        "p:spTree",
        None,
        element(
            "p:nvGrpSpPr",
            None,
            element("p:cNvPr", {"id": 1, "name": ""}),
            element("p:cNvGrpSpPr"),
            element("p:nvPr"),
        ),
        element(
            "p:grpSpPr",
            None,
            element(
                "a:xfrm",
                None,
                element("a:off", corner),
                element("a:ext", nothing),
                element("a:chOff", corner),
                element("a:chExt", nothing),
            ),
        ),
        *(
            _shape(one, number)
            if isinstance(one, Shape)
            else _placeholder(one, number, on_layout=on_layout)
            for number, one in enumerate(drawn, 2)
        ),
    )


def _ground(colour: Colour) -> Element:
    return element(
        "p:bg", None, element("p:bgPr", None, solid_fill(colour), element("a:effectLst"))
    )


# --- parts ----------------------------------------------------------------------------------------


def _fonts(tag: str, latin: str, complex_script: str) -> Element:
    return element(
        tag,
        None,
        element("a:latin", {"typeface": latin}),
        element("a:ea", {"typeface": ""}),
        element("a:cs", {"typeface": ""}),
        element("a:font", {"script": "Arab", "typeface": complex_script}),
        element("a:font", {"script": "Hebr", "typeface": complex_script}),
    )


def _theme() -> Element:
    def fills(tag: str) -> Element:
        return element(
            tag,
            None,
            *(
                element("a:solidFill", None, element("a:schemeClr", {"val": "phClr"}))
                for _ in range(3)
            ),
        )

    lines = (
        element(
            "a:ln",
            {"w": width},
            element("a:solidFill", None, element("a:schemeClr", {"val": "phClr"})),
        )
        for width in (9525, 19050, 25400)
    )
    effects = (element("a:effectStyle", None, element("a:effectLst")) for _ in range(3))
    name = {"name": "Tablée"}
    return element(
        "a:theme",
        name,
        element(
            "a:themeElements",
            None,
            element(
                "a:clrScheme",
                name,
                *(
                    element(f"a:{slot}", None, element("a:srgbClr", {"val": colour}))
                    for slot, colour in _COLOURS.items()
                ),
            ),
            element(
                "a:fontScheme",
                name,
                _fonts("a:majorFont", "Georgia", "Times New Roman"),
                _fonts("a:minorFont", "Arial", "Arial"),
            ),
            element(
                "a:fmtScheme",
                name,
                fills("a:fillStyleLst"),
                element("a:lnStyleLst", None, *lines),
                element("a:effectStyleLst", None, *effects),
                fills("a:bgFillStyleLst"),
            ),
        ),
        element("a:objectDefaults"),
    )


def _master() -> Element:
    identifiers = (
        element("p:sldLayoutId", {"id": 2**31 + rank, "r:id": f"rId{rank}"})
        for rank in range(1, len(LAYOUTS) + 1)
    )
    return element(
        "p:sldMaster",
        None,
        element("p:cSld", None, _ground(Colour.WHITE), _tree(MASTER, on_layout=False)),
        element("p:clrMap", _COLOUR_MAP),
        element("p:sldLayoutIdLst", None, *identifiers),
        element(
            "p:txStyles",
            None,
            _levels("p:titleStyle", (TITLE_STYLE,)),
            _levels("p:bodyStyle", BODY_STYLES),
            _levels("p:otherStyle", _every_level(OTHER_STYLE)),
        ),
    )


def _layout(layout: Layout) -> Element:
    kind = {"type": layout.kind} if layout.kind else {}
    return element(
        "p:sldLayout",
        {**kind, "preserve": 1, "userDrawn": 1, "showMasterSp": 0},
        element(
            "p:cSld",
            {"name": layout.name},
            None if layout.ground is Colour.WHITE else _ground(layout.ground),
            _tree(layout.drawn, on_layout=True),
        ),
        element("p:clrMapOvr", None, element("a:masterClrMapping")),
    )


def _notes_master() -> Element:
    return element(
        "p:notesMaster",
        None,
        element("p:cSld", None, _ground(Colour.WHITE), _tree(_NOTES, on_layout=False)),
        element("p:clrMap", _COLOUR_MAP),
        _levels("p:notesStyle", _every_level(Style(12))),
    )


def _presentation() -> Element:
    return element(
        "p:presentation",
        {"saveSubsetFonts": 1},
        element(
            "p:sldMasterIdLst", None, element("p:sldMasterId", {"id": 2**31, "r:id": "rId1"})
        ),
        element("p:notesMasterIdLst", None, element("p:notesMasterId", {"r:id": "rId2"})),
        element("p:sldSz", {"cx": points(WIDTH), "cy": points(HEIGHT)}),
        element("p:notesSz", {"cx": 6858000, "cy": 9144000}),
        _levels("p:defaultTextStyle", _every_level(OTHER_STYLE)),
    )


# --- package --------------------------------------------------------------------------------------


def _written(root: Element) -> bytes:
    used = {prefix: NAMESPACES[prefix] for prefix in ("a", "r", "p")}
    etree.cleanup_namespaces(root, top_nsmap=used)
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def _relations(*targets: tuple[str, str]) -> bytes:
    namespace = f"{_PACKAGE}/relationships"
    root = etree.Element("Relationships", {"xmlns": namespace})
    for rank, (kind, target) in enumerate(targets, 1):
        about = {"Id": f"rId{rank}", "Type": f"{_RELATIONS}/{kind}", "Target": target}
        etree.SubElement(root, "Relationship", about)
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def _content_types(parts: Mapping[str, str]) -> bytes:
    root = etree.Element("Types", {"xmlns": f"{_PACKAGE}/content-types"})
    relations = "application/vnd.openxmlformats-package.relationships+xml"
    for extension, kind in (("rels", relations), ("xml", "application/xml")):
        etree.SubElement(root, "Default", {"Extension": extension, "ContentType": kind})
    for name, kind in parts.items():
        etree.SubElement(root, "Override", {"PartName": f"/{name}", "ContentType": kind})
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def _members() -> dict[str, bytes]:
    """The members of the package by name, its list of types first."""
    theme = "application/vnd.openxmlformats-officedocument.theme+xml"
    layouts = {
        f"ppt/slideLayouts/slideLayout{rank}.xml": layout for rank, layout in enumerate(LAYOUTS, 1)
    }
    parts: dict[str, tuple[str, Element]] = {
        "ppt/presentation.xml": (f"{_PROPERTIES}.presentation.main+xml", _presentation()),
        "ppt/presProps.xml": (f"{_PROPERTIES}.presProps+xml", element("p:presentationPr")),
        "ppt/tableStyles.xml": (
            f"{_PROPERTIES}.tableStyles+xml",
            element("a:tblStyleLst", {"def": _TABLE_STYLE}),
        ),
        "ppt/theme/theme1.xml": (theme, _theme()),
        "ppt/theme/theme2.xml": (theme, _theme()),
        "ppt/slideMasters/slideMaster1.xml": (f"{_PROPERTIES}.slideMaster+xml", _master()),
        "ppt/notesMasters/notesMaster1.xml": (f"{_PROPERTIES}.notesMaster+xml", _notes_master()),
        **{
            name: (f"{_PROPERTIES}.slideLayout+xml", _layout(layout))
            for name, layout in layouts.items()
        },
    }
    relations = {
        "_rels/.rels": _relations(("officeDocument", "ppt/presentation.xml")),
        "ppt/_rels/presentation.xml.rels": _relations(
            ("slideMaster", "slideMasters/slideMaster1.xml"),
            ("notesMaster", "notesMasters/notesMaster1.xml"),
            ("theme", "theme/theme1.xml"),
            ("presProps", "presProps.xml"),
            ("tableStyles", "tableStyles.xml"),
        ),
        "ppt/slideMasters/_rels/slideMaster1.xml.rels": _relations(
            *(("slideLayout", name.replace("ppt", "..", 1)) for name in layouts),
            ("theme", "../theme/theme1.xml"),
        ),
        "ppt/notesMasters/_rels/notesMaster1.xml.rels": _relations(
            ("theme", "../theme/theme2.xml")
        ),
        **{
            f"ppt/slideLayouts/_rels/{Path(name).name}.rels": _relations(
                ("slideMaster", "../slideMasters/slideMaster1.xml")
            )
            for name in layouts
        },
    }
    types = _content_types({name: kind for name, (kind, _) in parts.items()})
    written = {name: _written(root) for name, (_, root) in parts.items()}
    return {"[Content_Types].xml": types, **relations, **written}


def house_template() -> bytes:
    """The house template, the same bytes each time it is drawn."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in _members().items():
            member = zipfile.ZipInfo(name)  # dated 1980, as far back as the format goes
            member.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(member, content)
    return packed.getvalue()


if __name__ == "__main__":
    Path(__file__).with_name("house.pptx").write_bytes(house_template())
