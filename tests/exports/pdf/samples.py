"""Documents that people could have written, for the tests of the PDF writer."""

from __future__ import annotations

import hashlib
import io

from PIL import Image as Pixels

from exports import document as d


def painted(mode: str = "RGB", kind: str = "PNG", size: tuple[int, int] = (1200, 800)) -> bytes:
    """The bytes of a small picture."""
    made = io.BytesIO()
    Pixels.linear_gradient("L").resize(size).convert(mode).save(made, kind)
    return made.getvalue()


PICTURES = {
    hashlib.sha256(content).hexdigest(): content
    for content in (
        painted(),
        painted("RGBA", "PNG", (300, 300)),
        painted("RGB", "JPEG", (600, 900)),
        painted("CMYK", "JPEG", (200, 100)),
        painted("L", "JPEG", (400, 100)),
        painted("P", "PNG", (400, 300)),
    )
}
IMAGES = tuple(
    d.Image(content, *Pixels.open(io.BytesIO(kept)).size, alternative="Un dégradé de gris")
    for content, kept in PICTURES.items()
)


def one(*runs: str) -> d.Text:
    return tuple(d.Run(run) for run in runs)


def document(*sections: d.Section, **fields: str) -> d.Document:
    """A document of some sections."""
    known = {"title": "Vivre en Hérault", "author": "JC Dauphin", "language": "fr"} | fields
    return d.Document(sections=sections, **known)  # type: ignore[arg-type]  # all are texts


def section(
    *blocks: d.Block, title: str = "Une partie", level: int = 1, **more: object
) -> d.Section:
    """A section of running text."""
    fields: dict[str, object] = {"key": title, "layout": d.Layout.PAGES} | more
    return d.Section(title=title, level=level, blocks=blocks, **fields)  # type: ignore[arg-type]


def text(words: str, role: d.Role = d.Role.TEXT) -> d.Paragraph:
    return d.Paragraph(key="p", text=one(words), role=role)


def table(rows: int, words: str = "Répondre à la pénurie de compétences") -> d.Table:
    """A plan of action of so many rows."""
    return d.Table(
        key="t",
        columns=(
            d.Column("N°", 8, heads_row=True),
            d.Column("Enjeu retenu par les groupes", 80),
            d.Column("Répond au défi", 25),
            d.Column("Qui", 22),
            d.Column("Échéance", 18),
        ),
        rows=tuple(
            d.Row(
                (
                    one(str(at + 1)),
                    one(words),
                    one("Recrutement"),
                    (d.Run("à désigner", d.Mark.MISSING),),
                    (d.Run("à fixer", d.Mark.MISSING),),
                )
            )
            for at in range(rows)
        ),
        alternative="Les enjeux et leurs porteurs",
    )


N = "\u202f"

BLOCKS: tuple[d.Block, ...] = (
    d.Paragraph(
        key="p",
        text=(
            d.Run("Un "),
            d.Run("audit", d.Mark.STRONG),
            d.Run(" a été mené ", d.Mark.PLAIN),
            d.Run("on the shop floor", d.Mark.PLAIN, "en"),
            d.Run(", porteur "),
            d.Run("à désigner", d.Mark.MISSING),
        ),
    ),
    text("Le chapeau de la journée.", d.Role.LEAD),
    text("Comment construire un territoire du futur ?", d.Role.QUESTION),
    text("Source à confirmer.", d.Role.SMALL),
    d.Bullets(
        key="b",
        items=(
            d.Item(one("Recruter")),
            d.Item(one("Former")),
            d.Item(one("les jeunes"), 1),
            d.Item(one("les cadres"), 1),
            d.Item(one("au management"), 2),
            d.Item(one("Garder")),
        ),
    ),
    d.Bullets(key="n", items=tuple(d.Item(one(f"Point {n}")) for n in range(1, 12)), numbered=True),
    d.Quote(
        key="q1",
        words="Nous sommes en Occitanie Est, un territoire industriel",
        form=d.Form.VERBATIM,
        author="Luc Martin",
        function="président de l’UIMM Occitanie",
        portrait=IMAGES[2],
    ),
    d.Quote(
        key="q2",
        words="Le up/down est mort.\nLa relation dans le travail évolue.",
        form=d.Form.PARAPHRASE,
        author="les grands témoins",
        of_group=True,
        label="en substance",
    ),
    d.Numbers(
        key="f",
        items=(
            d.Number(f"42{N}000", "entreprises de la métallurgie", "", "France"),
            d.Number(f"1{N}700", "entreprises", "près de", "Occitanie Est"),
            d.Number(f"21{N}500", "salariés", "", "", ((f"1{N}650", "ingénieurs"),)),
        ),
    ),
    d.Chart(
        key="c1",
        kind=d.ChartKind.BAR,
        categories=("Recrutement", "Image de l’industrie", "Financement", "Compétences"),
        series=(d.Series("Citations", (96, 81, 54, 47)),),
        alternative="Recrutement 96, image 81, financement 54, compétences 47",
        caption="Les difficultés les plus citées",
        subject=0,
    ),
    d.Chart(
        key="c2",
        kind=d.ChartKind.COLUMN,
        categories=("2016", "2017"),
        series=(d.Series("Entrées", (12.5, -3.0)), d.Series("Sorties", (4.0, None))),
        alternative="Entrées 12,5 puis -3, sorties 4",
        caption="Deux années",
        unit=f"{N}%",
    ),
    d.Chart(
        key="c3",
        kind=d.ChartKind.LINE,
        categories=("2014", "2015", "2016", "2017"),
        series=(
            d.Series("Hérault", (19800, 20100, 21000, 21500)),
            d.Series("Gard", (12000, None, 11500, 11900)),
        ),
        alternative="L’Hérault monte de 19 800 à 21 500 ; le Gard passe de 12 000 à 11 900",
        caption="Les salariés",
        subject=0,
    ),
    d.Chart(
        key="c4",
        kind=d.ChartKind.STACKED,
        categories=("Hérault", "Gard"),
        series=(
            d.Series("CDI", (49, 60)),
            d.Series("CDD", (31, 38)),
            d.Series("Intérim", (20, 2)),
        ),
        alternative="CDI 49 et 60, CDD 31 et 38, intérim 20 et 2",
        caption="Les contrats",
        unit=f"{N}%",
    ),
    d.Chart(
        key="c5",
        kind=d.ChartKind.RING,
        categories=("ingénieurs", "autres"),
        series=(d.Series("", (1650, 19850)),),
        alternative="1 650 ingénieurs sur 21 500 salariés",
        caption="Un salarié sur treize est ingénieur",
        whole=d.Number(f"21{N}500", "salariés"),
        part=d.Number(f"1{N}650", "ingénieurs"),
    ),
    d.Picture(key="i", image=IMAGES[0], caption="La salle, le matin", credit="Photo M. Roux"),
    d.Picture(key="i2", image=IMAGES[1]),
    d.Logos(key="l", images=IMAGES),
    table(4),
    d.People(
        key="pp",
        items=(
            d.Card(
                "Luc Martin",
                function="Président",
                organisation="UIMM Occitanie",
                biography="Trente ans dans l’industrie.",
                portrait=IMAGES[2],
            ),
            d.Card("Simon Philibert"),
        ),
    ),
    d.Entries(
        key="e",
        items=(
            d.Entry("Les réseaux", "Savoir travailler ensemble"),
            d.Entry("Et après ?", "On verra"),
            d.Entry("Le financement"),
        ),
        first=9,
    ),
    d.Programme(
        key="pr",
        slots=(
            d.Slot("Le diagnostic territorial", "Matin", who="Luc Martin"),
            d.Slot("Trois ateliers"),
            d.Slot("La synthèse", "13\u00a0h\u00a030", is_hour=True),
        ),
    ),
    d.Contrast(
        key="ct",
        left_head="Forces",
        left=(d.Item(one("Le climat")),),
        right_head="Défis",
        right=(d.Item(one("L’image")),),
    ),
    d.Roadmap(
        key="r",
        left_head="Diagnostic",
        left=(d.Item(one("Image négative")), d.Item(one("Pénurie"))),
        right_head="Feuille de route",
        right=(d.Item(one("Montrer les métiers")), d.Item(one("Accueillir les jeunes"))),
        links=((0, 0), (0, 1)),
    ),
    d.Words(key="w", items=(("fédérer", 3), ("partage", 2), ("confiance", None))),
    d.Acrostic(
        key="a",
        lines=(
            d.AcrosticLine("tous", "U", "nis"),
            d.AcrosticLine("pour l’", "I", "nnovation"),
            d.AcrosticLine("en", "M", "arketing"),
            d.AcrosticLine("et", "M", "anagement"),
        ),
    ),
    d.Notice(
        key="no",
        label="Prochain rendez-vous",
        text=one("La semaine de l’industrie, du 26 mars au 1er avril 2018"),
        note="Faire évoluer l’image de l’industrie.",
    ),
    d.Appointment(key="ap", dates="26 mars au 1er avril 2018", place="Montpellier", call="Venez !"),
    d.Signatures(
        key="s",
        signers=(("Le rédacteur", "JC Dauphin"), ("Le président", "Luc Martin")),
        words="Date et signature, précédées de «\u00a0lu et approuvé\u00a0»",
    ),
)

TITLE_PAGE = d.Section(
    key="title",
    title="Vivre en Hérault...\nLe territoire industriel du futur...",
    level=0,
    layout=d.Layout.TITLE_PAGE,
    rubric="Compte rendu n°\u00a01",
    blocks=(
        text(f"Comment construire un territoire industriel du futur{N}?", d.Role.QUESTION),
        d.Facts(
            key="facts",
            rows=(
                ("Date", one("Jeudi 8 mars 2018")),
                ("Lieu", (d.Run("À préciser", d.Mark.MISSING),)),
                ("Organisateur", one("UIMM Occitanie")),
            ),
        ),
        d.Contents(key="toc", head="Sommaire"),
    ),
)

FULL = document(
    TITLE_PAGE,
    *(
        section(block, title=f"{type(block).__name__} {at}", level=1 + at % 3, key=f"k{at}")
        for at, block in enumerate(BLOCKS)
    ),
    section(table(3), title="Annexes", layout=d.Layout.ANNEX),
    running_head="Vivre en Hérault... Le territoire industriel du futur...",
    running_date="8 mars 2018",
    running_foot="UIMM Occitanie. Compte rendu n°\u00a01. Projet, à relire.",
    margin_mark="PROJET",
)
