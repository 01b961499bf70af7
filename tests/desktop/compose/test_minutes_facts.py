"""Every fact of the sample day stands in the part of the full minutes that it belongs to."""

from __future__ import annotations

import re
from functools import cache

import pytest

from desktop.compose.minutes import minutes
from desktop.intake.sample import sample_day
from desktop.model.release import Audience, released
from exports.plaintext import write

TITLE, DAY, DIAGNOSIS, WORKSHOPS, TALK, PARTNERSHIP, NEXT, ANNEXES = range(8)

# (row of the table of facts, part, words found there)
FACTS = (
    (1, TITLE, "Vivre en Hérault... Le territoire industriel du futur..."),
    (2, TITLE, "Jeudi 8 mars 2018"),
    (3, DAY, "nous avons été invités à participer à une journée animée"),
    (4, TITLE, "Comment construire un territoire industriel du futur ?"),
    (4, DAY, "autour d’une question : Comment construire un territoire industriel du futur ?"),
    (5, TITLE, "Lieu | À préciser"),
    (6, DAY, "Objectif\nCo-créer la feuille de route de l’UIMM Occitanie"),
    (6, DAY, "Livrable attendu : La feuille de route"),
    (7, DIAGNOSIS, "## Présentation du diagnostic territorial industrie du futur"),
    (8, DAY, "Occitanie Est (Hérault, Aude, Pyrénées Orientales, Gard et Lozère)"),
    (9, DAY, "L’UIMM est une organisation professionnelle nationale dont la vocation est de"),
    (11, ANNEXES, "Bosch"),
    (12, ANNEXES, "DIRECCTE Occitanie | administration"),
    (13, ANNEXES, "Michelin"),
    (14, PARTNERSHIP, "L’Université de Montpellier présente le partenariat"),
    (14, ANNEXES, "Université de Montpellier | université | partenaire"),
    (15, WORKSHOPS, "STATION M"),
    (16, DIAGNOSIS, "Luc Martin (Président, UIMM Occitanie) intervient."),
    (16, WORKSHOPS, "le Président Luc Martin ouvre l’après-midi"),
    (16, ANNEXES, "Martin, Luc | Président | UIMM Occitanie"),
    (17, TALK, "Pascal Laurin (Directeur Industrie 4.0, Bosch)"),
    (17, ANNEXES, "Laurin, Pascal | Directeur Industrie 4.0 | Bosch"),
    (18, TALK, "Christophe Lerouge (Directeur, DIRECCTE Occitanie)"),
    (18, ANNEXES, "Lerouge, Christophe | Directeur | DIRECCTE Occitanie"),
    (19, TALK, "Thierry Sortais (ancien directeur stratégie des matériaux, Michelin)"),
    (19, ANNEXES, "Sortais, Thierry | Ancien directeur stratégie des matériaux | Michelin"),
    (20, NEXT, "Simon Philibert, secrétaire général de l’UIMM, conclut"),
    (20, ANNEXES, "Philibert, Simon | Secrétaire général | UIMM"),
    (21, TITLE, "Rédacteur | JC Dauphin"),
    (23, NEXT, "Rapporteurs des ateliers : L’innovation"),
    (24, DIAGNOSIS, "Deux convictions"),
    (
        25,
        DIAGNOSIS,
        "« Nous sommes en Occitanie Est, un territoire industriel et nous pouvons être",
    ),
    (25, DIAGNOSIS, "— Luc Martin"),
    (26, DAY, "France : 42 000 entreprises de la métallurgie."),
    (26, ANNEXES, "42 000 | entreprises de la métallurgie | France"),
    (27, DIAGNOSIS, "830 adhérents"),
    (27, ANNEXES, "830 | adhérents | UIMM Occitanie"),
    (28, DIAGNOSIS, "dont 320"),
    (29, DIAGNOSIS, "environ 12 000 salariés"),
    (30, DIAGNOSIS, "près de 1 700 entreprises"),
    (31, DIAGNOSIS, "21 500 salariés"),
    (32, DIAGNOSIS, "dont 1 650 ingénieurs"),
    (32, DIAGNOSIS, "soit 7,7 %"),
    (32, DIAGNOSIS, "Parts calculées."),
    (33, DIAGNOSIS, "Un audit a été mené auprès de 150 dirigeants"),
    (33, DIAGNOSIS, "Source : Audit du diagnostic territorial, 150 dirigeants"),
    (33, ANNEXES, "150 dirigeants"),
    (34, DIAGNOSIS, "75 % des entreprises industrielles ont une croissance supérieure"),
    (35, DIAGNOSIS, "92 % des salariés sont en CDI"),
    (35, DIAGNOSIS, "Ces parts n’ont pas la même base et ne se comparent pas."),
    (36, TITLE, "Une cinquantaine de décideurs et experts"),
    (36, WORKSHOPS, "une cinquantaine de décideurs et experts"),
    (37, TITLE, "dont 22 entreprises"),
    (37, WORKSHOPS, "dont 22 entreprises"),
    (38, DIAGNOSIS, "Six enjeux stratégiques prioritaires pour la filière"),
    (
        39,
        DIAGNOSIS,
        "1. Les réseaux. Savoir travailler ensemble, nouer des relations intra-filières, ",
    ),
    (39, DIAGNOSIS, "assurer des fertilisations croisées…"),
    (40, DIAGNOSIS, "2. Des expertises pointues : en marketing communication"),
    (41, DIAGNOSIS, "3. Des compétences clés : en recrutement, formation, industrie…"),
    (42, DIAGNOSIS, "4. De l’innovation. Produits, services, usages…"),
    (
        43,
        DIAGNOSIS,
        "5. Financement : investissements matériels, croissance/BFR, Innovation, R et D…",
    ),
    (43, ANNEXES, "BFR : besoin en fonds de roulement"),
    (43, ANNEXES, "R et D : recherche et développement"),
    (44, DIAGNOSIS, "6. Attractivité et promotion : dans le territoire"),
    (45, DIAGNOSIS, "La volonté collective est présente"),
    (46, DIAGNOSIS, "Le dynamisme est réel (75 % des entreprises industrielles"),
    (47, DIAGNOSIS, "Deux défis à relever"),
    (48, DIAGNOSIS, "Le faible rayonnement de l’industrie et son image négative"),
    (49, DIAGNOSIS, "Les difficultés de recrutement"),
    (50, WORKSHOPS, "Trois ateliers en parallèle"),
    (51, WORKSHOPS, "L’innovation"),
    (52, WORKSHOPS, "Le business développement"),
    (53, WORKSHOPS, "L’emploi/formation/compétences"),
    (54, WORKSHOPS, "Présentation de la STATION M"),
    (55, WORKSHOPS, "Métallurgie, Matière grise et Management..."),
    (56, WORKSHOPS, "À 13 h 30"),
    (57, WORKSHOPS, "« enrichissants », « intéressants »"),
    (58, WORKSHOPS, "« fédérer », « partage », « confiance »…"),
    (59, WORKSHOPS, "1 | Améliorer la connaissance des métiers de l’industrie du territoire"),
    (60, WORKSHOPS, "Répondre à la pénurie de compétences | Les difficultés de recrutement"),
    (61, WORKSHOPS, "Mettre en adéquation les compétences de demain"),
    (62, WORKSHOPS, "Accroitre la connaissance des entreprises, capacités et expertise"),
    (63, WORKSHOPS, "Renforcer les relations entre PME et grandes entreprises"),
    (63, ANNEXES, "PME : petites et moyennes entreprises"),
    (
        64,
        WORKSHOPS,
        "renforcer son attractivité | Le faible rayonnement de l’industrie et son image",
    ),
    (65, WORKSHOPS, "plans d’actions concrets"),
    (65, WORKSHOPS, "à désigner | à fixer"),
    (66, WORKSHOPS, "facteurs clés de succès"),
    (67, WORKSHOPS, "Du diagnostic à la feuille de route"),
    (68, TALK, "Pour encourager ces ambitions"),
    (69, TALK, "Les grands témoins sont Pascal Laurin"),
    (70, TALK, "autour de 3 thèmes"),
    (70, TALK, "ne sont attribués à personne"),
    (70, TALK, "— les grands témoins"),
    (71, TALK, "Les chefs d’entreprises doivent se former au management"),
    (71, TALK, "Le up/down est mort"),
    (71, TALK, "La relation dans le travail évolue"),
    (72, TALK, "Orienter\nFédérer\nS’ouvrir à des partenariats\nSavoir communiquer"),
    (73, TALK, "Return On Investment (ROI)\nAnalyse des coûts\nCréation de valeurs"),
    (73, ANNEXES, "ROI : Return On Investment"),
    (74, PARTNERSHIP, "le partenariat développé avec l’UIMM"),
    (75, PARTNERSHIP, "La plateforme de fabrication additive (impression 3D)"),
    (76, PARTNERSHIP, "L’industrie du futur est en marche"),
    (77, NEXT, "conclut la journée et nous invite à la semaine de l’industrie"),
    (78, NEXT, "La semaine de l’industrie, du 26 mars au 1er avril 2018"),
    (79, NEXT, "Une forte mobilisation de la filière est souhaitée en Occitanie Est"),
    (79, NEXT, "En réponse à : Le faible rayonnement de l’industrie et son image négative"),
    (80, NEXT, "Aujourd’hui les industriels de la métallurgie pourraient dire :"),
)


@cache
def parts() -> tuple[str, ...]:
    """The title page, L'essentiel and the day together, the parts, the annexes, as plain text."""
    event = released(sample_day().event, Audience.DRAFT_MINUTES)
    text = re.sub("[\u00a0\u202f]", " ", write(minutes(event)))
    title, essentials, day, *rest = re.split(r"^# ", text, flags=re.MULTILINE)
    return (title, essentials + day, *rest)


def test_the_parts_follow_the_programme():
    headings = [part.partition("\n")[0] for part in parts()[2:]]
    assert headings == [
        "Le diagnostic",
        "Les ateliers et leurs synthèses",
        "La table ronde",
        "La plateforme de fabrication additive (impression 3D)",
        "La suite",
        "Annexes",
    ]


@pytest.mark.parametrize(("row", "part", "words"), FACTS)
def test_a_fact_stands_in_its_part(row: int, part: int, words: str):
    assert words in parts()[part], f"row {row} of the table of facts"


def test_the_slogan_ends_the_minutes_with_its_initials_set_apart():
    event = released(sample_day().event, Audience.DRAFT_MINUTES)
    (slogan,) = (
        block
        for section in minutes(event).sections
        for block in section.blocks
        if block.key == "slogan"
    )
    assert [line.initial for line in getattr(slogan, "lines", ())] == list("UIMM")


@pytest.mark.parametrize("words", ["IUMM", "JavaScript", "Lieu | –", "N/A"])
def test_what_nobody_said_or_everybody_knows_is_wrong_is_not_printed(words: str):
    assert all(words not in part for part in parts())
