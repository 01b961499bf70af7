"""Slides made by hand for the tests: every kind of box, every kind of chart, awkward texts."""

from __future__ import annotations

import io
from hashlib import sha256
from pathlib import Path
from typing import Any

from PIL import Image as Drawing

from exports.document import Chart, ChartKind, Image, Series
from exports.slides.boxes import (
    Anchor,
    Box,
    Cell,
    ChartBox,
    Colour,
    ConnectorBox,
    Emu,
    Face,
    Frame,
    Geometry,
    PictureBox,
    ShapeBox,
    Slide,
    Slides,
    Span,
    TableBox,
    TextBox,
    TextLine,
    points,
)

TEMPLATE = Path("resources/template/house.pptx").read_bytes()

AWKWARD = (
    "<b>gras</b> & <a:t>R&D</a:t> &amp; &#60;",
    "Astérisque *mot* _mot_ # titre - point",
    "Femme scientifique 👩🏽‍🔬, drapeau 🇫🇷, pouce 👍🏿",
    "النص العربي (2018) في السطر",
    "e\u0301le\u0300ve, A\u030angstro\u0308m, ﬁn",
    "«\u00a0Le up/down est mort.\u00a0»",
    '=1+1 et "guillemets" et l’apostrophe',
    "Une très longue phrase. " * 208,
)


def frame(x: float, y: float, width: float, height: float) -> Frame:
    return Frame(points(x), points(y), points(width), points(height))


def line(text: str, size: float = 24, **about: Any) -> TextLine:
    return TextLine((Span(text, size, **about),))


def title(text: str, key: str = "title") -> TextBox:
    letters = (Span(text, 40, Face.SERIF),)
    return TextBox(
        key=key,
        frame=frame(48, 58, 864, 88),
        paragraphs=(TextLine(letters, spacing=0.95),),
        placeholder=0,
    )


def rubric(text: str) -> TextBox:
    letters = (Span(text, 18, bold=True, colour=Colour.BRICK),)
    return TextBox(
        key="rubric",
        frame=frame(48, 32, 864, 24),
        paragraphs=(TextLine(letters),),
        placeholder=10,
    )


def slide(key: str, *boxes: Box, layout: str = "Titre seul", **about: Any) -> Slide:
    return Slide(key=key, layout=layout, title=key, boxes=boxes, **about)


def deck(*slides: Slide, **about: Any) -> Slides:
    said: dict[str, Any] = {
        "title": "Vivre en Hérault",
        "author": "Camille Dubreuil",
        "language": "fr",
    }
    return Slides(width=points(960), height=points(540), slides=slides, **(said | about))


# --- charts ---------------------------------------------------------------------------------------

COUNTIES = ("Hérault", "Gard", "Pyrénées-Orientales", "Aude", "Lozère")


def chart(
    kind: ChartKind, *series: Series, categories: tuple[str, ...] = COUNTIES, **about: Any
) -> Chart:
    return Chart(
        key="chart",
        kind=kind,
        categories=categories,
        series=series,
        alternative=f"Les salariés par département ({kind.name}).",
        **about,
    )


def charts() -> tuple[Chart, ...]:
    people = Series("Salariés", (8200, 6400, 3100, 2900, 900))
    years = tuple(str(year) for year in range(2010, 2018))
    parts = ("Hérault", "Gard", "Aude")
    return (
        chart(ChartKind.COLUMN, people, subject=0),
        chart(ChartKind.COLUMN, Series("Part", (0.5, None, -0.2, 0.0, 1.0)), number_format="0 %"),
        chart(
            ChartKind.COLUMN, people, Series("Apprentis", (820, 640, 310, 290, 90)), unit=" pers."
        ),
        chart(ChartKind.BAR, Series("R&D <b>", (1_234_567.5, 6400, 3100, 29.25, 1)), subject=1),
        chart(
            ChartKind.LINE,
            Series("Occitanie Est", (100, 99, 97, 95, 96, 98, 101, 104)),
            Series("France", (100, 99, 98, 96, 95, 94, 94, 103.5)),
            Series("Europe", (None, 99, 98, 96, 95, 94, 94, None)),
            categories=years,
            subject=0,
        ),
        chart(
            ChartKind.STACKED,
            Series("CDI", (0.49, 0.47, 0.55)),
            Series("Apprentissage", (0.30, 0.3, 0.2)),
            Series("Intérim", (0.21, 0.23, 0.25)),
            categories=parts,
            number_format="0 %",
        ),
        chart(
            ChartKind.STACKED,
            Series("Contrats à durée indéterminée", (20, 47, 55)),
            Series("Autres", (80, 53, 45)),
            categories=parts,
            unit=" %",
        ),
        chart(
            ChartKind.RING,
            Series("Salariés", (1650, 19850)),
            categories=("Ingénieurs", "Autres salariés"),
        ),
    )


def chart_slides() -> tuple[Slide, ...]:
    return tuple(
        slide(
            f"chart-{rank}",
            title(f"Un graphique, le n° {rank}"),
            rubric("Diagnostic"),
            ChartBox(key="chart", frame=frame(48, 156, 864, 300), chart=one, placeholder=14),
            layout="Graphique",
            footer="8 mars 2018   Vivre en Hérault",
        )
        for rank, one in enumerate(charts(), 1)
    )


# --- pictures -------------------------------------------------------------------------------------


def photograph(shade: int, form: str = "JPEG") -> bytes:
    drawn = Drawing.new("RGB", (64, 48), (shade, 90, 160))
    kept = io.BytesIO()
    drawn.save(kept, form)
    return kept.getvalue()


PHOTOGRAPHS = {
    sha256(content).hexdigest(): content for content in (photograph(30), photograph(200, "PNG"))
}


def picture(content: str) -> bytes:
    return PHOTOGRAPHS[content]


def image(rank: int = 0, alternative: str = "Une imprimante 3D") -> Image:
    return Image(tuple(PHOTOGRAPHS)[rank], 64, 48, alternative)


def picture_slides() -> tuple[Slide, ...]:
    return (
        slide(
            "bleeding",
            title("La plateforme"),
            PictureBox(
                key="picture",
                frame=frame(0, 0, 640, 540),
                image=image(),
                crop=(0.1, 0, 0.25, 0),
                placeholder=13,
            ),
            layout="Image et légende",
        ),
        slide(
            "portraits",
            title("Trois grands témoins"),
            PictureBox(
                key="laurin:portrait",
                frame=frame(48, 180, 156, 156),
                image=image(1, "Portrait de Pascal Laurin"),
                round=True,
            ),
            PictureBox(
                key="laurin:again", frame=frame(320, 180, 156, 156), image=image(1, ""), round=True
            ),
        ),
    )


# --- the rest -------------------------------------------------------------------------------------


def table(*rows: tuple[str, ...]) -> TableBox:
    return TableBox(
        key="table",
        frame=frame(48, 156, 864, 33 * len(rows)),
        widths=(points(44), Emu(points(864) - points(44))),
        heights=(points(33),) * len(rows),
        rows=tuple(
            tuple(Cell((line(words, 20, bold=not rank),)) for words in row)
            for rank, row in enumerate(rows)
        ),
        alternative="Les enjeux retenus, dans l’ordre.",
        placeholder=15,
    )


def drawn_slide() -> Slide:
    return slide(
        "drawn",
        title("Du diagnostic à la feuille de route"),
        ShapeBox(key="rule", frame=frame(48, 156, 864, 2), fill=Colour.INK),
        ShapeBox(
            key="monogram",
            frame=frame(48, 180, 60, 60),
            geometry=Geometry.ELLIPSE,
            fill=Colour.PAPER,
            outline=Colour.RULE,
            paragraphs=(line("LM", 20, face=Face.SERIF, colour=Colour.MUTED),),
        ),
        ConnectorBox(key="link", frame=frame(296, 200, 96, 40), rising=True),
        TextBox(
            key="free",
            frame=frame(392, 180, 520, 60),
            anchor=Anchor.MIDDLE,
            right_inset=points(30),
            paragraphs=(line("En anglais", language="en", colour=Colour.MUTED),),
        ),
        notes=("Lire la source.\nPuis la suivante.", "", "R&D <b>"),
        hidden=True,
    )


def awkward_slides() -> tuple[Slide, ...]:
    return tuple(
        slide(
            f"awkward-{rank}",
            title(words[:60]),
            TextBox(
                key="text",
                frame=frame(48, 168, 864, 288),
                placeholder=1,
                paragraphs=(
                    TextLine(
                        (Span(words, 24),), (0,), 1.05, after=10, indent=20, hang=20, bullet="•"
                    ),
                ),
            ),
            layout="Titre et texte",
            notes=(words,),
            part="awkward",
        )
        for rank, words in enumerate(AWKWARD, 1)
    )


def every_kind() -> Slides:
    """A deck with all of it, in two parts and a slide before them."""
    cover = slide("cover", title("Vivre en Hérault", "cover"), layout="Couverture", numbered=False)
    rows = table(("N°", "Enjeu"), ("1", "Les réseaux"), ("2", "<b>R&D</b>"))
    tabled = slide("plan", title("La feuille de route"), rows, layout="Tableau", part="drawn")
    return deck(
        cover,
        *awkward_slides(),
        tabled,
        *chart_slides(),
        *picture_slides(),
        drawn_slide(),
        parts=(("awkward", "Textes"), ("drawn", "Dessins & <tracés>")),
        organisation="UIMM Occitanie",
    )
