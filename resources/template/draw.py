"""Draws the house template: ``python -m resources.template.draw`` writes ``house.pptx``.

The parts are those of ECMA-376, part 1, chapter 13: a presentation, a master with its layouts, a
master of notes, and a theme for each master.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Final

from lxml import etree

from exports.powerpoint.archive import archive
from exports.powerpoint.markup import Markup, document, element
from exports.slides.boxes import Colour, points
from resources.template.drawing import drawn_tree, ground, list_style
from resources.template.layouts import (
    BODY_STYLES,
    HEIGHT,
    LAYOUTS,
    MASTER,
    OTHER_STYLE,
    TITLE_STYLE,
    WIDTH,
    Frame,
    Layout,
    Placeholder,
    Style,
)

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
# PowerPoint's own style for tables without style or grid.
_TABLE_STYLE = "{2D5ABB26-0587-4C30-8999-92F81FD0307C}"

_NOTES: Final = (
    Placeholder("Diapositive", "sldImg", 2, Frame(54, 90, 432, 243)),
    Placeholder("Commentaires", "body", 3, Frame(54, 360, 432, 288), "Commentaires"),
    Placeholder("Numéro", "sldNum", 5, Frame(306, 672, 180, 24), styles=(Style(10, align="r"),)),
)


# --- parts ----------------------------------------------------------------------------------------


def _fonts(tag: str, latin: str, complex_script: str) -> Markup:
    return element(
        tag,
        None,
        element("a:latin", {"typeface": latin}),
        element("a:ea", {"typeface": ""}),
        element("a:cs", {"typeface": ""}),
        element("a:font", {"script": "Arab", "typeface": complex_script}),
        element("a:font", {"script": "Hebr", "typeface": complex_script}),
    )


def _theme() -> Markup:
    def fills(tag: str) -> Markup:
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


def _master() -> Markup:
    identifiers = (
        element("p:sldLayoutId", {"id": 2**31 + rank, "r:id": f"rId{rank}"})
        for rank in range(1, len(LAYOUTS) + 1)
    )
    return element(
        "p:sldMaster",
        None,
        element("p:cSld", None, ground(Colour.WHITE), drawn_tree(MASTER, on_layout=False)),
        element("p:clrMap", _COLOUR_MAP),
        element("p:sldLayoutIdLst", None, *identifiers),
        element(
            "p:txStyles",
            None,
            list_style("p:titleStyle", (TITLE_STYLE,)),
            list_style("p:bodyStyle", BODY_STYLES),
            list_style("p:otherStyle", (OTHER_STYLE,) * 9),
        ),
    )


def _layout(layout: Layout) -> Markup:
    kind = {"type": layout.kind} if layout.kind else {}
    return element(
        "p:sldLayout",
        {**kind, "preserve": 1, "userDrawn": 1, "showMasterSp": 0},
        element(
            "p:cSld",
            {"name": layout.name},
            None if layout.ground is Colour.WHITE else ground(layout.ground),
            drawn_tree(layout.drawn, on_layout=True),
        ),
        element("p:clrMapOvr", None, element("a:masterClrMapping")),
    )


def _notes_master() -> Markup:
    return element(
        "p:notesMaster",
        None,
        element("p:cSld", None, ground(Colour.WHITE), drawn_tree(_NOTES, on_layout=False)),
        element("p:clrMap", _COLOUR_MAP),
        list_style("p:notesStyle", (Style(12),) * 9),
    )


def _presentation() -> Markup:
    return element(
        "p:presentation",
        {"saveSubsetFonts": 1},
        element("p:sldMasterIdLst", None, element("p:sldMasterId", {"id": 2**31, "r:id": "rId1"})),
        element("p:notesMasterIdLst", None, element("p:notesMasterId", {"r:id": "rId2"})),
        element("p:sldSz", {"cx": points(WIDTH), "cy": points(HEIGHT)}),
        element("p:notesSz", {"cx": 6858000, "cy": 9144000}),
        list_style("p:defaultTextStyle", (OTHER_STYLE,) * 9),
    )


# --- package --------------------------------------------------------------------------------------


def _relations(*targets: tuple[str, str]) -> bytes:
    namespace = f"{_PACKAGE}/relationships"
    root = etree.Element("Relationships", {"xmlns": namespace})
    for rank, (kind, target) in enumerate(targets, 1):
        about = {"Id": f"rId{rank}", "Type": f"{_RELATIONS}/{kind}", "Target": target}
        etree.SubElement(root, "Relationship", about)
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def house_template() -> bytes:
    """The house template, the same bytes each time it is drawn."""
    theme = "application/vnd.openxmlformats-officedocument.theme+xml"
    layouts = {
        f"ppt/slideLayouts/slideLayout{rank}.xml": layout for rank, layout in enumerate(LAYOUTS, 1)
    }
    parts: dict[str, tuple[str, Markup]] = {
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
    written = {name: (kind, document(root)) for name, (kind, root) in parts.items()}
    return archive(written, relations)


if __name__ == "__main__":
    Path(__file__).with_name("house.pptx").write_bytes(house_template())
