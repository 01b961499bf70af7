"""Every fact of the sample day stands in the deck, in the part where it belongs."""

from __future__ import annotations

from functools import cache

import pytest

from desktop.compose.deck import deck
from desktop.intake.sample import sample_day
from desktop.model.release import Audience, released
from exports.document import Document, Layout, Quote
from exports.plaintext import write


@cache
def told(part: str = "all") -> Document:
    return deck(released(sample_day().event, Audience.DECK), part=part)


@cache
def text(part: str) -> str:
    return " ".join(write(told(part)).replace("\u202f", " ").replace("\u00a0", " ").split())


FACTS = [
    (1, "opening", "Vivre en Hérault... Le territoire industriel du futur..."),
    (2, "opening", "Jeudi 8 mars 2018"),
    (3, "opening", "nous avons été invités à participer à une journée animée"),
    (4, "opening", "Comment construire un territoire industriel du futur ?"),
    (4, "closing", "Comment construire un territoire industriel du futur ?"),
    (6, "diagnosis", "Co-créer la feuille de route de l’UIMM Occitanie"),
    (6, "opening", "La feuille de route de l’UIMM Occitanie"),
    (
        7,
        "diagnosis",
        "diagnostic territorial industrie du futur et son repositionnement stratégique",
    ),
    (8, "diagnosis", "Occitanie Est"),
    (8, "diagnosis", "- Hérault - Aude - Pyrénées Orientales - Gard - Lozère"),
    (9, "opening", "représenter et de promouvoir les intérêts des entreprises de la métallurgie"),
    (11, "round-table", "Bosch"),
    (12, "round-table", "DIRECCTE Occitanie"),
    (13, "round-table", "Michelin"),
    (14, "closing", "Université de Montpellier"),
    (15, "restitution", "STATION M"),
    (16, "diagnosis", "Luc Martin | Président | UIMM Occitanie"),
    (16, "restitution", "Luc Martin | Président | UIMM Occitanie"),
    (17, "round-table", "Pascal Laurin | Directeur Industrie 4.0 | Bosch"),
    (18, "round-table", "Christophe Lerouge | Directeur | DIRECCTE Occitanie"),
    (19, "round-table", "Thierry Sortais | Ancien directeur stratégie des matériaux | Michelin"),
    (20, "closing", "Simon Philibert | Secrétaire général | UIMM"),
    (21, "closing", "JC Dauphin"),
    (24, "diagnosis", "Deux convictions"),
    (
        25,
        "diagnosis",
        "« Nous sommes en Occitanie Est, un territoire industriel et nous pouvons être",
    ),
    (26, "diagnosis", "42 000 entreprises de la métallurgie | France"),
    (27, "diagnosis", "830 adhérents | UIMM Occitanie"),
    (28, "diagnosis", "320 adhérents sur 830, soit 38,6 %"),
    (29, "diagnosis", "environ 12 000 salariés"),
    (30, "diagnosis", "près de 1 700 entreprises | Occitanie Est"),
    (31, "diagnosis", "21 500 salariés | Occitanie Est"),
    (32, "diagnosis", "1 650 ingénieurs sur 21 500 salariés, soit 7,7 %"),
    (32, "diagnosis", "Part calculée."),
    (33, "diagnosis", "Auprès de : 150 dirigeants"),
    (34, "diagnosis", "75 % des entreprises industrielles ont une croissance supérieure"),
    (35, "diagnosis", "92 % des salariés sont en CDI"),
    (36, "workshops", "une cinquantaine de décideurs et experts"),
    (37, "workshops", "22 entreprises"),
    (38, "diagnosis", "Six enjeux stratégiques prioritaires pour la filière"),
    (
        39,
        "diagnosis",
        "1. Les réseaux Savoir travailler ensemble, nouer des relations intra-filières",
    ),
    (39, "diagnosis", "assurer des fertilisations croisées…"),
    (40, "diagnosis", "2. Des expertises pointues en marketing communication"),
    (41, "diagnosis", "3. Des compétences clés en recrutement, formation, industrie…"),
    (42, "diagnosis", "4. De l’innovation Produits, services, usages…"),
    (43, "diagnosis", "5. Financement investissements matériels, croissance/BFR"),
    (44, "diagnosis", "6. Attractivité et promotion dans le territoire, la filière industrielle"),
    (45, "diagnosis", "La volonté collective est présente"),
    (46, "diagnosis", "Le dynamisme est réel - 75 %"),
    (47, "diagnosis", "Deux défis à relever"),
    (48, "diagnosis", "Le faible rayonnement de l’industrie et son image négative"),
    (48, "restitution", "Le faible rayonnement de l’industrie et son image négative"),
    (49, "diagnosis", "Les difficultés de recrutement"),
    (50, "workshops", "Trois ateliers en parallèle"),
    (51, "workshops", "L’innovation"),
    (52, "workshops", "Le business développement"),
    (53, "workshops", "L’emploi/formation/compétences"),
    (54, "restitution", "Luc Martin ouvre l’après-midi en présentant la STATION M"),
    (55, "restitution", "Métallurgie, Matière grise et Management..."),
    (56, "restitution", "Restitution 13 h 30 # La synthèse des groupes de travail"),
    (57, "restitution", "enrichissants intéressants"),
    (58, "restitution", "fédérer partage confiance"),
    (58, "restitution", "la liste reste ouverte"),
    (59, "restitution", "Améliorer la connaissance des métiers de l’industrie du territoire"),
    (60, "restitution", "Répondre à la pénurie de compétences | Les difficultés de recrutement"),
    (61, "restitution", "Mettre en adéquation les compétences de demain | Les difficultés"),
    (62, "restitution", "Accroitre la connaissance des entreprises, capacités et expertise"),
    (63, "restitution", "Renforcer les relations entre PME et grandes entreprises"),
    (64, "restitution", "pour renforcer son attractivité | Le faible rayonnement"),
    (65, "restitution", "plans d’actions concrets"),
    (66, "restitution", "facteurs clés de succès"),
    (67, "restitution", "Du diagnostic à la feuille de route"),
    (68, "round-table", "Pour encourager ces ambitions, une table ronde nous est proposée"),
    (69, "round-table", "Trois grands témoins"),
    (70, "round-table", "Table ronde 3/3"),
    (71, "round-table", "Le up/down est mort"),
    (71, "round-table", "Les chefs d’entreprises doivent se former au management"),
    (72, "round-table", "S’ouvrir à des partenariats"),
    (73, "round-table", "Return On Investment (ROI)"),
    (74, "closing", "présente le partenariat développé avec l’UIMM"),
    (75, "closing", "La plateforme de fabrication additive (impression 3D)"),
    (76, "closing", "L’industrie du futur est en marche"),
    (77, "closing", "Simon Philibert"),
    (78, "closing", "La semaine de l’industrie du 26 mars au 1er avril 2018"),
    (79, "closing", "Une forte mobilisation de la filière est souhaitée en Occitanie Est"),
    (80, "closing", "> Aujourd’hui les industriels de la métallurgie pourraient dire"),
    (81, "closing", "tous Unis pour l’Innovation en Marketing et Management"),
]


@pytest.mark.parametrize(("row", "part", "words"), FACTS)
def test_a_fact_stands_in_its_part(row: int, part: str, words: str) -> None:
    assert words in text(part), row


def test_what_the_day_does_not_say_is_not_printed() -> None:
    everything = text("all")
    assert "IUMM" not in everything  # a probable misspelling, checked rather than repeated
    assert "spammeurs" not in everything
    assert "None" not in everything
    assert "N/A" not in everything
    assert "≈" not in everything


def test_shares_of_different_bases_are_never_drawn_together() -> None:
    rings = [section.blocks[0] for section in told().sections if section.layout is Layout.CHART]
    assert [ring.about for ring in rings] == [
        ("adherents-dont", "adherents"),
        ("ingenieurs", "salaries-occitanie-est"),
        ("croissance-superieure",),
        ("salaries-en-cdi",),
    ]


def test_the_witnesses_speak_as_a_group() -> None:
    voices = [
        block
        for section in told("round-table").sections
        for block in section.blocks
        if isinstance(block, Quote)
    ]
    assert len(voices) == 10
    assert all(voice.of_group and voice.author == "Les grands témoins" for voice in voices)


def test_the_deck_runs_under_the_date_and_the_title_of_the_day() -> None:
    assert " ".join(told().running_date.split()) == "8 mars 2018"
    assert told().running_head == "Vivre en Hérault... Le territoire industriel du futur..."
    assert "Occitanie Est" in told().names
    assert "Luc Martin" in told().names
