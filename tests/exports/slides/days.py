"""A deck with every kind of slide, for the tests of placing."""

from __future__ import annotations

from typing import Any

from exports.document import (
    Acrostic,
    AcrosticLine,
    Appointment,
    Block,
    Bullets,
    Card,
    Chart,
    ChartKind,
    Column,
    Contrast,
    Document,
    Entries,
    Entry,
    Form,
    Image,
    Item,
    Layout,
    Logos,
    Mark,
    Number,
    Numbers,
    Paragraph,
    Part,
    People,
    Picture,
    Programme,
    Quote,
    Roadmap,
    Role,
    Row,
    Run,
    Section,
    Series,
    Slot,
    Table,
    Words,
    text_of,
)

FACE = Image("f" * 64, 800, 1000, "Portrait d’une oratrice", (0.5, 0.4))
PHOTO = Image("a" * 64, 1600, 1350, "Deux personnes devant une imprimante 3D")
SMALL = Image("b" * 64, 600, 400, "Une table vue de haut")


def section(layout: Layout, title: str, *blocks: Block, **more: Any) -> Section:
    """A section whose key is made from its title."""
    known: dict[str, Any] = {"rubric": "Rubrique", **more}
    return Section(
        key=f"s-{layout.name.lower()}-{abs(hash_of(title))}",
        title=title,
        layout=layout,
        blocks=blocks,
        **known,
    )


def hash_of(text: str) -> int:
    """A small number made from a text, the same in every run."""
    return sum(ord(letter) * (k + 1) for k, letter in enumerate(text)) % 99991


def document(*sections: Section, language: str = "fr", **more: Any) -> Document:
    """A document of sections."""
    known: dict[str, Any] = {
        "running_date": "8 mars 2018",
        "running_head": "Vivre en Hérault... Le territoire industriel du futur...",
        **more,
    }
    return Document(
        title="Vivre en Hérault...",
        author="UIMM Occitanie",
        language=language,
        sections=sections,
        **known,
    )


def items(*texts: str) -> tuple[Item, ...]:
    """Texts as the items of a list."""
    return tuple(Item(text_of(text)) for text in texts)


def said(
    words: str,
    form: Form = Form.VERBATIM,
    author: str = "Luc Martin",
    key: str = "q",
    **more: Any,
) -> Quote:
    """What somebody said."""
    return Quote(key=key, words=words, form=form, author=author, initials=_initials(author), **more)


def _initials(name: str) -> str:
    return "".join(word[0] for word in name.split()[:2])


def people(count: int, *, long: bool = False) -> People:
    """So many people, with the names of a real list."""
    names = (
        (
            "Jean-Baptiste de La Rochefoucauld-Montmorency",
            "Marguerite-Antoinette Delacroix-Beauséjour",
        )
        if long
        else ("Luc Martin", "Aïcha Benkirane", "Éric Œuvrard", "Ny")
    )
    whole = "Union des industries et métiers de la métallurgie Occitanie Pyrénées Méditerranée"
    cards = tuple(
        Card(
            names[k % len(names)],
            _initials(names[k % len(names)]),
            function="Directrice de la stratégie des matériaux et de la transformation numérique"
            if long or k % 3 == 1
            else "Président",
            organisation=whole if long or k % 4 == 2 else "Bosch",
            organisation_short="UIMM" if k % 4 == 2 else "",
            portrait=FACE if k % 2 and not long else None,
            about=(f"p{k}",),
        )
        for k in range(count)
    )
    return People(key="people", items=cards)


STAKES = tuple(
    Entry(title, details)
    for title, details in (
        (
            "Les réseaux",
            "Savoir travailler ensemble, relations intra-filières, fertilisations croisées…",
        ),
        (
            "Des expertises pointues",
            "Marketing, international, transformation, performance opérationnelle…",
        ),
        ("Des compétences clés", "Recrutement, formation, industrie…"),
        ("De l’innovation", "Produits, services, usages…"),
        ("Financement", "Investissements, croissance et BFR, innovation, R et D…"),
        (
            "Attractivité et promotion",
            "Dans le territoire, la filière, avec les entreprises locales…",
        ),
    )
)
FIGURES = (
    Number("42 000", "entreprises de la métallurgie", perimeter="France"),
    Number("1 700", "entreprises", "près de", "Occitanie Est"),
    Number("21 500", "salariés", perimeter="Occitanie Est", parts=(("1 650", "ingénieurs"),)),
    Number("830", "adhérents de l’UIMM", perimeter="Occitanie"),
    Number("75 %", "des entreprises croissent plus que la moyenne nationale"),
    Number("92 %", "des salariés sont en CDI"),
    Number("une cinquantaine", "de décideurs et d’experts"),
)
PARTS = tuple(Part(f"part{k}", f"Partie {k}") for k in range(1, 7))


def bars(kind: ChartKind, categories: int = 5) -> Chart:
    """A chart of one series."""
    names = ("Hérault", "Gard", "Pyrénées-Orientales", "Aude", "Lozère")
    return Chart(
        key="chart",
        kind=kind,
        categories=tuple(names[k % 5] + (f" {k}" if k > 4 else "") for k in range(categories)),
        series=(Series("Salariés", tuple(8200.0 / (k + 1) for k in range(categories))),),
        alternative="Salariés par département",
        subject=0,
    )


def whole_day() -> Document:
    """A day with every kind of slide."""
    roadmap = Roadmap(
        key="road",
        left_head="Deux défis",
        left=items(
            "Le faible rayonnement de l’industrie et son image négative",
            "Les difficultés de recrutement",
        ),
        right_head="Six enjeux retenus par les groupes",
        right=items(
            "Améliorer la connaissance des métiers de l’industrie du territoire",
            "Répondre à la pénurie de compétences",
            "Mettre en adéquation les compétences de demain",
            "Accroitre la connaissance des entreprises, capacités et expertise",
            "Renforcer les relations entre PME et grandes entreprises",
            "Améliorer l’image industrielle du territoire",
        ),
        links=((0, 5), (1, 1), (1, 2)),
    )
    plan = Table(
        key="plan",
        columns=(
            Column("N°", 44, heads_row=True),
            Column("Action", 404),
            Column("Qui", 176),
            Column("Échéance", 124),
            Column("État", 116),
        ),
        rows=tuple(
            Row(
                (text_of(str(k)), text_of(action), text_of(who, mark), text_of(due), text_of(state))
            )
            for k, action, who, mark, due, state in (
                (
                    1,
                    "Ouvrir les ateliers aux collèges pendant la semaine de l’industrie",
                    "UIMM Occitanie",
                    Mark.PLAIN,
                    "1er avril",
                    "En cours",
                ),
                (
                    2,
                    "Publier l’annuaire des expertises du territoire",
                    "Groupe de travail innovation",
                    Mark.PLAIN,
                    "Juin 2018",
                    "À lancer",
                ),
                (
                    3,
                    "Former les chefs d’entreprises au management",
                    "à désigner",
                    Mark.MISSING,
                    "Automne",
                    "À lancer",
                ),
            )
        ),
        alternative="Le plan d’action",
    )
    ring = Chart(
        key="ring",
        kind=ChartKind.RING,
        categories=("Ingénieurs", "Autres salariés"),
        series=(Series("Salariés", (1650, 19850)),),
        alternative="1 650 ingénieurs sur 21 500 salariés",
        subject=0,
        whole=Number("21 500", "salariés"),
        part=Number("1 650", "ingénieurs sur 21 500 salariés, soit 7,7 %"),
    )
    lines = Chart(
        key="lines",
        kind=ChartKind.LINE,
        categories=tuple(str(year) for year in range(2010, 2018)),
        series=(
            Series("Occitanie Est", (100, 99, 97, 95, 96, 98, 101, 104)),
            Series("France", (100, 99, 98, 96, 95, 94, 94, 95)),
        ),
        alternative="L’emploi industriel",
        subject=0,
    )
    stacked = Chart(
        key="stacked",
        kind=ChartKind.STACKED,
        categories=("Hérault", "Gard", "Aude"),
        series=(
            Series("CDI", (49, 47, 55)),
            Series("Apprentissage", (30, 30, 20)),
            Series("Intérim", (21, 23, 25)),
        ),
        alternative="Les recrutements",
        unit=" %",
    )
    sections = (
        section(
            Layout.COVER,
            "Vivre en Hérault... Le territoire industriel du futur...",
            Paragraph(
                key="question",
                role=Role.QUESTION,
                text=text_of("Comment construire un territoire industriel du futur ?"),
            ),
            Paragraph(key="when", role=Role.WHEN, text=text_of("Jeudi 8 mars 2018")),
            rubric="UIMM Occitanie",
        ),
        section(
            Layout.COVER,
            "Vivre en Hérault... Le territoire industriel",
            Picture(key="cover", image=PHOTO),
            Paragraph(key="when", role=Role.WHEN, text=text_of("Jeudi 8 mars 2018")),
        ),
        section(
            Layout.STATEMENT,
            "Co-créer la feuille de route de l’UIMM Occitanie",
            rubric="L’objectif de la matinée",
        ),
        section(
            Layout.PROGRAMME,
            "Le programme",
            Programme(
                key="programme",
                slots=(
                    Slot(
                        "Le diagnostic territorial et le repositionnement stratégique",
                        "Matin",
                        who="Luc Martin",
                    ),
                    Slot(
                        "Trois ateliers en parallèle",
                        who="Innovation, business développement, emploi et compétences",
                    ),
                    Slot("Ouverture de la STATION M", "Après-midi", who="Luc Martin"),
                    Slot("La synthèse des groupes de travail", "13 h 30", is_hour=True),
                    Slot("Table ronde", who="Pascal Laurin, Christophe Lerouge, Thierry Sortais"),
                    Slot("Conclusion", who="Simon Philibert"),
                ),
            ),
        ),
        section(
            Layout.PART,
            "Le diagnostic",
            Paragraph(
                key="lead", text=text_of("Ce que disent 150 dirigeants de cinq départements.")
            ),
            part="part2",
            rubric="Deuxième partie",
        ),
        section(Layout.PEOPLE, "Luc Martin ouvre la journée", people(1)),
        section(Layout.PEOPLE, "Trois grands témoins", people(3)),
        section(Layout.PEOPLE, "Trois noms longs", people(3, long=True)),
        section(Layout.PEOPLE, "Huit personnes à la tribune", people(8)),
        section(Layout.PEOPLE, "Les participants", people(40)),
        section(
            Layout.NUMBERS,
            "Près de 1 700 entreprises, 21 500 salariés",
            Numbers(
                key="one",
                items=(
                    Number(
                        "21 500",
                        "salariés en Occitanie Est",
                        perimeter="dans près de 1 700 entreprises",
                        parts=(("1 650", "ingénieurs"), ("7,7 %", "part des ingénieurs")),
                    ),
                ),
            ),
            source="Source à confirmer. Part calculée.",
        ),
        section(
            Layout.NUMBERS,
            "Une industrie bien présente",
            Numbers(key="three", items=FIGURES[1:4]),
            source="Source à confirmer.",
        ),
        section(
            Layout.NUMBERS,
            "Six chiffres pour situer le territoire",
            Numbers(key="six", items=FIGURES[:6]),
            source="Source à confirmer.",
        ),
        section(Layout.NUMBERS, "Sept chiffres", Numbers(key="seven", items=FIGURES)),
        section(
            Layout.QUOTE,
            "Luc Martin, ouverture de la journée",
            said(
                "Nous sommes en Occitanie Est, un territoire industriel et nous pouvons être un "
                "territoire industriel du futur",
                function="Président, UIMM Occitanie",
            ),
        ),
        section(
            Layout.QUOTE,
            "La conclusion de la journée",
            said(
                "Une forte mobilisation de la filière est souhaitée pour faire évoluer l’image de "
                "l’industrie, car l’industrie recrute.",
                Form.PARAPHRASE,
                "Simon Philibert",
                function="Secrétaire général, UIMM",
                portrait=FACE,
                label="en substance",
            ),
        ),
        section(Layout.QUOTE, "Le mot de la fin", said("Osons.", author="")),
        section(
            Layout.ENTRIES,
            "Six enjeux stratégiques prioritaires pour la filière",
            Entries(key="stakes", items=STAKES),
            source="Source : audit.",
        ),
        section(
            Layout.CONTRAST,
            "Une envie d’agir, deux défis à relever",
            Contrast(
                key="contrast",
                left_head="Deux atouts",
                left=items("La volonté collective est présente.", "Le dynamisme est réel."),
                right_head="Deux défis",
                right=items(
                    "Le faible rayonnement de l’industrie et son image négative.",
                    "Les difficultés de recrutement.",
                ),
            ),
        ),
        section(
            Layout.TEXT,
            "Ce que les témoins invitent à regarder",
            Bullets(
                key="bullets",
                items=(
                    *items(
                        "Au management des entreprises", "À la relation dans le travail, qui évolue"
                    ),
                    Item((Run("Aux partenariats", Mark.STRONG), Run(" : orienter, fédérer"))),
                    Item(text_of("s’ouvrir, communiquer"), 1),
                ),
            ),
        ),
        section(Layout.CHART, "Un salarié sur treize est ingénieur", ring),
        section(
            Layout.CHART,
            "L’Hérault concentre le plus de salariés",
            bars(ChartKind.COLUMN),
            source="Source : données d’essai.",
        ),
        section(Layout.CHART, "Le recrutement vient en tête", bars(ChartKind.BAR)),
        section(Layout.CHART, "L’emploi industriel repart depuis 2014", lines),
        section(Layout.CHART, "La moitié des adhérents recrutent en CDI", stacked),
        section(Layout.CHART, "Beaucoup de barres", bars(ChartKind.BAR, 20)),
        section(Layout.TABLE, "Le plan d’action", plan, source="Données d’essai."),
        section(
            Layout.THEME,
            "Se former au management",
            said(
                "Le up/down est mort.",
                Form.PARAPHRASE,
                "Les grands témoins",
                "g1",
                of_group=True,
                label="en substance",
            ),
            said(
                "Les chefs d’entreprises doivent se former au management. La relation dans le "
                "travail évolue.",
                Form.PARAPHRASE,
                "Les grands témoins",
                "g2",
                of_group=True,
                label="en substance",
            ),
            rubric="Table ronde   1/3",
        ),
        section(
            Layout.THEME,
            "Orienter, fédérer, s’ouvrir à des partenariats, savoir communiquer",
            said(
                "S’ouvrir, c’est accepter de montrer ce qu’on ne sait pas encore faire.",
                author="Pascal Laurin",
                key="t1",
                function="Bosch",
                portrait=FACE,
            ),
            said(
                "Les partenariats se construisent filière par filière, avec des objectifs écrits.",
                Form.PARAPHRASE,
                "Christophe Lerouge",
                "t2",
                function="DIRECCTE Occitanie",
            ),
            said(
                "Communiquer, ce n’est pas annoncer, c’est écouter les équipes d’abord.",
                author="Thierry Sortais",
                key="t3",
                function="ancien directeur, Michelin",
            ),
            Paragraph(key="minutes", text=text_of("20 min prévues"), role=Role.SMALL),
            rubric="Table ronde   2/3",
            source="Paroles d’essai.",
        ),
        section(Layout.ROADMAP, "Du diagnostic à la feuille de route", roadmap),
        section(
            Layout.WORDS,
            "Les mots de la salle",
            Words(
                key="cloud",
                items=tuple(
                    (word, None)
                    for word in ("fédérer", "partage", "confiance", "enrichissants", "intéressants")
                ),
            ),
        ),
        section(
            Layout.WORDS,
            "Les mots comptés",
            Words(
                key="counted",
                items=(
                    ("fédérer", 18),
                    ("partage", 15),
                    ("confiance", 11),
                    ("innovation", 8),
                    ("jeunes", 6),
                    ("audace", 5),
                    ("formation", 4),
                    ("réseau", 2),
                ),
            ),
            source="50 réponses.",
        ),
        section(
            Layout.PICTURE,
            "La plateforme de fabrication additive",
            Picture(
                key="photo",
                image=PHOTO,
                credit="Dessin : Tablée",
                caption="L’Université de Montpellier et l’UIMM ouvrent l’impression 3D.",
            ),
        ),
        section(Layout.PICTURE, "Une petite image", Picture(key="small", image=SMALL)),
        section(Layout.TEXT, "Avec le soutien de", Logos(key="logos", images=(PHOTO, SMALL, FACE))),
        section(
            Layout.APPOINTMENT,
            "La semaine de l’industrie",
            Appointment(
                key="next",
                dates="Du 26 mars au 1er avril 2018",
                place="Occitanie Est",
                call="Une forte mobilisation de la filière, car l’industrie recrute.",
            ),
        ),
        section(Layout.APPOINTMENT, "Le prochain rendez-vous", Appointment(key="none", dates="")),
        section(
            Layout.ACROSTIC,
            "Les industriels pourraient dire",
            Acrostic(
                key="slogan",
                lines=(
                    AcrosticLine("tous", "U", "nis"),
                    AcrosticLine("pour l’", "I", "nnovation"),
                    AcrosticLine("en", "M", "arketing"),
                    AcrosticLine("et", "M", "anagement"),
                ),
            ),
        ),
    )
    return document(*sections, parts=PARTS, names=("Occitanie Est", "Luc Martin"))
