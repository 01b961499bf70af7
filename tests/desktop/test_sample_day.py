"""Every fact of the article behind the sample day is in the event, in its place and exact."""

from __future__ import annotations

from datetime import date, time
from decimal import Decimal
from functools import cache

import pytest

from desktop.intake.imported import Imported
from desktop.intake.sample import sample_day
from desktop.model.checks import problems
from desktop.model.event import Event
from desktop.model.findings import (
    Agreement,
    Figure,
    Form,
    Picture,
    Point,
    PointKind,
    Source,
    Term,
    Testimony,
)
from desktop.model.people import Organisation, OrganisationRole, Person
from desktop.model.programme import (
    FollowUp,
    Gathering,
    Participation,
    ParticipationRole,
    Session,
    SessionKind,
    Start,
    Theme,
)
from desktop.model.record import Emphasis
from desktop.model.texts import texts


@cache
def the_import() -> Imported:
    return sample_day()


@pytest.fixture
def day() -> Event:
    return the_import().event


@pytest.fixture
def gathering(day: Event) -> Gathering:
    return day.gathering


def session(day: Event, kind: SessionKind) -> Session:
    (found,) = day.of_kind(kind)
    return found


def organisation(day: Event, name: str) -> Organisation:
    (found,) = [each for each in day.all(Organisation) if each.name == name]
    return found


def speakers(day: Event, of: Session, role: ParticipationRole) -> list[str]:
    people = [
        day.get(Person, each.person) for each in day.within(of, Participation) if each.role is role
    ]
    return [person.name for person in people if person]


def introduced(day: Event, name: str) -> tuple[str, str, bool]:
    (person,) = [each for each in day.all(Person) if each.name == name]
    employer = day.get(Organisation, person.organisation)
    return person.function, employer.name if employer else "", person.former


def lines(day: Event, of: Session, kind: PointKind) -> list[str]:
    return [point.text for point in day.within(of, Point) if point.kind is kind]


def figure(day: Event, value: int) -> Figure:
    (found,) = [each for each in day.all(Figure) if each.value == Decimal(value)]
    return found


def said(day: Event, theme: str) -> list[str]:
    (found,) = [each for each in day.all(Theme) if each.title == theme]
    return [each.words for each in day.all(Testimony) if each.theme == found.id]


def emphasised(text: str, ranges: Emphasis) -> list[str]:
    return [text[begin:end] for begin, end in ranges]


# --- the event: rows 1 to 8 -----------------------------------------------------------------------


def test_1_its_title_and_the_publication(gathering: Gathering):
    assert gathering.title == "Vivre en Hérault... Le territoire industriel du futur..."
    assert gathering.series == "Vivre en Hérault"


def test_2_its_date(gathering: Gathering):
    assert gathering.dates == (date(2018, 3, 8),)


def test_3_it_is_told_by_a_guest(gathering: Gathering):
    told = "nous avons été invités à participer à une journée animée"
    assert told in gathering.introduction


def test_4_its_question(gathering: Gathering):
    question = "comment construire un territoire industriel du futur ?"
    assert gathering.question == question.capitalize()
    assert question in gathering.introduction


def test_5_no_place_is_given_and_the_check_says_so(day: Event):
    assert day.gathering.venue == day.gathering.town == ""
    assert "missing_venue" in {problem.check for problem in problems(day)}


def test_6_the_objective_of_the_morning_and_what_it_is_to_produce(day: Event):
    morning = session(day, SessionKind.PLENARY)
    assert morning.moment == "la matinée"
    assert morning.objective == "Co-créer la feuille de route de l’UIMM Occitanie"
    assert day.gathering.deliverable == "La feuille de route de l’UIMM Occitanie"


def test_7_what_the_plenary_presents(day: Event):
    assert session(day, SessionKind.PLENARY).title == (
        "Présentation du diagnostic territorial industrie du futur"
        " et son repositionnement stratégique"
    )


def test_8_the_territory_and_its_departments(gathering: Gathering):
    assert gathering.territory == "Occitanie Est"
    assert gathering.territory_parts == (
        "Hérault",
        "Aude",
        "Pyrénées Orientales",
        "Gard",
        "Lozère",
    )


# --- organisations: rows 9 to 15 ------------------------------------------------------------------


def test_9_who_invites_and_what_it_is_for(day: Event):
    union = organisation(day, "UIMM")
    assert union.kind == "organisation professionnelle nationale"
    assert union.mission == (
        "L’UIMM est une organisation professionnelle nationale dont la vocation est de représenter"
        " et de promouvoir les intérêts des entreprises de la métallurgie."
    )
    assert union.role is OrganisationRole.ORGANISER
    assert day.gathering.organiser == organisation(day, "UIMM Occitanie").id


def test_10_both_spellings_are_there_and_the_check_doubts_one(day: Event):
    doubts = [problem for problem in problems(day) if problem.check == "wrong_spelling"]
    assert len(doubts) == 1
    assert "IUMM" in str(doubts[0].sentence)
    assert "l’IUMM Occitanie" in session(day, SessionKind.PLENARY).private_notes


def test_10_the_doubtful_spelling_is_nowhere_in_what_is_printed(day: Event):
    for record in day:
        for field, text in texts(record):
            if field not in ("private_notes", "wrong_spellings"):
                assert "IUMM" not in text


@pytest.mark.parametrize(
    ("name", "kind", "role"),
    [
        pytest.param("Bosch", "", None, id="11"),
        pytest.param("DIRECCTE Occitanie", "administration", None, id="12"),
        pytest.param("Michelin", "", None, id="13"),
        pytest.param("Université de Montpellier", "université", OrganisationRole.PARTNER, id="14"),
        pytest.param("STATION M", "", None, id="15"),
    ],
)
def test_11_to_15_the_other_organisations(
    day: Event, name: str, kind: str, role: OrganisationRole | None
):
    found = organisation(day, name)
    assert (found.kind, found.role) == (kind, role)


# --- people: rows 16 to 23 ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "function", "employer", "former"),
    [
        pytest.param("Luc Martin", "Président", "UIMM Occitanie", False, id="16"),
        pytest.param("Pascal Laurin", "Directeur Industrie 4.0", "Bosch", False, id="17"),
        pytest.param("Christophe Lerouge", "Directeur", "DIRECCTE Occitanie", False, id="18"),
        pytest.param(
            "Thierry Sortais", "directeur stratégie des matériaux", "Michelin", True, id="19"
        ),
        pytest.param("Simon Philibert", "Secrétaire général", "UIMM", False, id="20"),
    ],
)
def test_16_to_20_who_takes_part(
    day: Event, *, name: str, function: str, employer: str, former: bool
):
    assert introduced(day, name) == (function, employer, former)


def test_16_luc_martin_speaks_in_the_morning_and_after_lunch(day: Event):
    opener = day.get(Session, "ouverture-apres-midi")
    assert opener is not None
    for each in (session(day, SessionKind.PLENARY), opener):
        assert speakers(day, each, ParticipationRole.SPEAKER) == ["Luc Martin"]


def test_21_22_the_author_without_the_noise_of_the_web_page(gathering: Gathering):
    assert gathering.author == "JC Dauphin"


def test_22_nobody_has_an_address(day: Event):
    assert {person.email for person in day.all(Person)} == {""}


def test_23_no_workshop_has_a_rapporteur_and_the_check_says_so(day: Event):
    for workshop in day.of_kind(SessionKind.WORKSHOP):
        assert day.within(workshop, Participation) == ()
    missing = [each for each in problems(day) if each.check == "missing_rapporteur"]
    assert len(missing) == 3


# --- the convictions: rows 24 and 25 --------------------------------------------------------------


def test_24_25_two_convictions_in_the_words_of_luc_martin(day: Event):
    (conviction,) = day.within(session(day, SessionKind.PLENARY), Testimony)
    theme = day.get(Theme, conviction.theme)
    person = day.get(Person, conviction.person)
    assert theme is not None
    assert person is not None
    assert theme.title == "Deux convictions"
    assert person.name == "Luc Martin"
    assert conviction.words == (
        "Nous sommes en Occitanie Est, un territoire industriel"
        " et nous pouvons être un territoire industriel du futur"
    )
    assert (conviction.form, conviction.status) == (Form.VERBATIM, Agreement.AGREED)
    assert conviction.highlighted


# --- figures: rows 26 to 38 -----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("value", "qualifier", "label", "unit", "perimeter", "whole"),
    [
        pytest.param(
            42000, "", "entreprises de la métallurgie", "entreprises", "France", None, id="26"
        ),
        pytest.param(830, "", "adhérents", "adhérents", "UIMM Occitanie", None, id="27"),
        pytest.param(320, "", "adhérents", "adhérents", "", 830, id="28"),
        pytest.param(12000, "environ", "salariés", "personnes", "", None, id="29"),
        pytest.param(1700, "près de", "entreprises", "entreprises", "Occitanie Est", None, id="30"),
        pytest.param(21500, "", "salariés", "personnes", "Occitanie Est", None, id="31"),
        pytest.param(1650, "", "ingénieurs", "personnes", "Occitanie Est", 21500, id="32"),
        pytest.param(
            75,
            "",
            "des entreprises industrielles ont une croissance supérieure à la moyenne nationale",
            "%",
            "entreprises industrielles",
            None,
            id="34",
        ),
        pytest.param(92, "", "des salariés sont en CDI", "%", "salariés", None, id="35"),
        pytest.param(
            50, "une cinquantaine", "décideurs et experts", "personnes", "", None, id="36"
        ),
        pytest.param(22, "", "entreprises", "entreprises", "", 50, id="37"),
    ],
)
def test_26_to_37_what_is_counted(
    day: Event,
    *,
    value: int,
    qualifier: str,
    label: str,
    unit: str,
    perimeter: str,
    whole: int | None,
):
    found = figure(day, value)
    assert (found.qualifier, found.label, found.unit) == (qualifier, label, unit)
    assert found.perimeter == perimeter
    assert found.part_of == (figure(day, whole).id if whole else "")


def test_28_29_the_perimeters_that_the_article_leaves_open_are_doubted(day: Event):
    doubted = {each.about[0] for each in problems(day) if each.check == "missing_perimeter"}
    assert doubted == {figure(day, 320).id, figure(day, 12000).id}


def test_33_the_study_behind_the_stakes(day: Event):
    (audit,) = day.all(Source)
    assert audit.sample == "150 dirigeants"
    assert audit.territory == "Hérault, Aude, Pyrénées Orientales, Gard et Lozère"


def test_36_37_those_who_came_are_counted_and_the_check_doubts_the_companies_among_them(
    day: Event,
):
    came = {int(each.value) for each in day.all(Figure) if each.attendance and each.value}
    assert came == {50, 22}
    doubted = [each.about[0] for each in problems(day) if each.check == "part_across_units"]
    assert doubted == [figure(day, 22).id]


# --- the diagnosis: rows 38 to 49 -----------------------------------------------------------------

STAKES = (  # rows 39 to 44
    (
        "Les réseaux",
        "Savoir travailler ensemble",
        "nouer des relations intra-filières",
        "assurer des fertilisations croisées",
    ),
    (
        "Des expertises pointues",
        "en marketing communication",
        "travail à l’international",
        "transformation",
        "performance opérationnelle",
    ),
    ("Des compétences clés", "en recrutement", "formation", "industrie"),
    ("De l’innovation", "Produits", "services", "usages"),
    ("Financement", "investissements matériels", "croissance/BFR", "Innovation", "R et D"),
    (
        "Attractivité et promotion",
        "dans le territoire",
        "la filière industrielle",
        "avec les entreprises locales",
    ),
)


def test_38_to_44_six_stakes_with_open_lists(day: Event):
    plenary = session(day, SessionKind.PLENARY)
    stakes = [each for each in day.within(plenary, Point) if each.kind is PointKind.STAKE]
    assert tuple((each.text, *each.details) for each in stakes) == STAKES
    assert all(each.open_list for each in stakes)
    assert {each.source for each in stakes} == {"audit"}
    (theme,) = {each.theme for each in stakes}
    title = day.get(Theme, theme)
    assert title is not None
    assert title.title == "Six enjeux stratégiques prioritaires pour la filière"


def test_45_46_two_strengths_of_which_one_is_shown_by_figures(day: Event):
    plenary = session(day, SessionKind.PLENARY)
    assert lines(day, plenary, PointKind.STRENGTH) == [
        "La volonté collective est présente",
        "Le dynamisme est réel",
    ]
    (shown,) = [each for each in day.within(plenary, Point) if each.evidence]
    assert shown.text == "Le dynamisme est réel"
    assert shown.evidence == (figure(day, 75).id, figure(day, 92).id)


def test_47_to_49_two_challenges(day: Event):
    assert lines(day, session(day, SessionKind.PLENARY), PointKind.CHALLENGE) == [
        "Le faible rayonnement de l’industrie et son image négative",
        "Les difficultés de recrutement",
    ]


# --- workshops and syntheses: rows 50 to 67 -------------------------------------------------------


def test_50_to_53_three_workshops_side_by_side(day: Event):
    workshops = day.of_kind(SessionKind.WORKSHOP)
    assert [each.title for each in workshops] == [
        "L’innovation",
        "Le business développement",
        "L’emploi/formation/compétences",
    ]
    assert len({each.parallel for each in workshops}) == 1
    assert workshops[0].parallel


def test_54_55_the_afternoon_opens_with_three_times_m(day: Event):
    opener = day.get(Session, "ouverture-apres-midi")
    assert opener is not None
    assert "le Président Luc Martin ouvre l’après-midi en présentant la STATION M" in opener.summary
    assert (
        "Cet après-midi il sera beaucoup question de Métallurgie, Matière grise et Management..."
        in opener.summary
    )
    assert opener.motto == "Métallurgie, Matière grise et Management..."
    assert emphasised(opener.motto, opener.motto_emphasis) == ["M", "M", "M"]


def test_54_it_leads_to_the_restitution(day: Event):
    kinds = [each.kind for each in day.sessions]
    assert kinds[kinds.index(SessionKind.TALK) + 1] is SessionKind.RESTITUTION


def test_56_the_only_hour_of_the_article(day: Event):
    restitution = session(day, SessionKind.RESTITUTION)
    assert restitution.title == "La synthèse des groupes de travail"
    assert (restitution.hour, restitution.start) == (time(13, 30), Start.FIXED)
    assert [each for each in day.sessions if each.hour] == [restitution]


def test_57_58_the_words_of_the_room_in_their_order_and_without_a_count(day: Event):
    restitution = session(day, SessionKind.RESTITUTION)
    words = [each for each in day.within(restitution, Point) if each.kind is PointKind.KEYWORD]
    assert [each.text for each in words] == [
        "enrichissants",
        "intéressants",
        "fédérer",
        "partage",
        "confiance",
    ]
    assert [each.open_list for each in words] == [False, False, False, False, True]
    assert {each.count for each in words} == {None}
    assert (
        "Les participants ont qualifié les échanges « enrichissants et intéressants »"
        in restitution.summary
    )


def test_59_to_64_the_stakes_of_the_groups_of_no_workshop_in_particular(day: Event):
    assert lines(day, session(day, SessionKind.RESTITUTION), PointKind.STAKE) == [
        "Améliorer la connaissance des métiers de l’industrie du territoire",
        "Répondre à la pénurie de compétences",
        "Mettre en adéquation les compétences de demain",
        "Accroitre la connaissance des entreprises, capacités et expertise du territoire",
        "Renforcer les relations entre PME et grandes entreprises",
        "Améliorer l’image industrielle du territoire pour renforcer son attractivité",
    ]


def test_65_66_plans_and_success_factors_are_announced_and_their_content_left_empty(day: Event):
    summary = session(day, SessionKind.RESTITUTION).summary
    assert "accompagnés de plans d’actions concrets et de facteurs clés de succès" in summary
    given = {each.kind for each in day.all(Point)}
    assert not given & {PointKind.ACTION, PointKind.SUCCESS_FACTOR}


def test_48_49_67_the_road_map_answers_the_challenges(day: Event):
    links = {}
    for stake in day.within(session(day, SessionKind.RESTITUTION), Point):
        for id_ in stake.answers:
            challenge = day.get(Point, id_)
            assert challenge is not None
            links[stake.text] = challenge.text
    assert links == {
        "Répondre à la pénurie de compétences": "Les difficultés de recrutement",
        "Mettre en adéquation les compétences de demain": "Les difficultés de recrutement",
        "Améliorer l’image industrielle du territoire pour renforcer son attractivité": (
            "Le faible rayonnement de l’industrie et son image négative"
        ),
    }


# --- the round table: rows 68 to 73 ---------------------------------------------------------------


def test_68_to_70_what_it_is_for_its_witnesses_and_its_themes(day: Event):
    table = session(day, SessionKind.ROUND_TABLE)
    assert table.summary.startswith(
        "Pour encourager ces ambitions, une table ronde nous est proposée."
    )
    assert speakers(day, table, ParticipationRole.WITNESS) == [
        "Pascal Laurin",
        "Christophe Lerouge",
        "Thierry Sortais",
    ]
    assert len(day.within(table, Theme)) == 3


def test_70_what_is_said_there_is_said_by_the_group_in_substance(day: Event):
    voices = day.within(session(day, SessionKind.ROUND_TABLE), Testimony)
    assert len(voices) == 10
    for voice in voices:
        assert voice.of_group
        assert not voice.person
        assert (voice.form, voice.status) == (Form.PARAPHRASE, Agreement.AGREED)


def test_71_to_73_what_is_said_under_each_theme(day: Event):
    assert said(day, "Le management") == [
        "Les chefs d’entreprises doivent se former au management",
        "Le up/down est mort",
        "La relation dans le travail évolue",
    ]
    assert said(day, "Fédérer et s’ouvrir") == [
        "Orienter",
        "Fédérer",
        "S’ouvrir à des partenariats",
        "Savoir communiquer",
    ]
    assert said(day, "Le retour sur investissement") == [
        "Return On Investment (ROI)",
        "Analyse des coûts",
        "Création de valeurs",
    ]


def test_71_one_of_them_is_highlighted(day: Event):
    table = session(day, SessionKind.ROUND_TABLE)
    highlighted = [each.words for each in day.within(table, Testimony) if each.highlighted]
    assert highlighted == ["Le up/down est mort"]


# --- partnership, closing, follow-up: rows 74 to 81 -----------------------------------------------


def test_74_to_76_the_partnership(day: Event):
    talk = day.get(Session, "partenariat")
    assert talk is not None
    assert talk.kind is SessionKind.TALK
    assert talk.title == "La plateforme de fabrication additive (impression 3D)"
    assert talk.motto == "L’industrie du futur est en marche"
    assert "présente le partenariat développé avec l’UIMM" in talk.summary
    (part,) = day.within(talk, Participation)
    assert part.organisation == organisation(day, "Université de Montpellier").id


def test_77_simon_philibert_closes(day: Event):
    closing = session(day, SessionKind.CLOSING)
    assert day.sessions[-1] == closing
    assert speakers(day, closing, ParticipationRole.SPEAKER) == ["Simon Philibert"]


def test_78_79_the_next_appointment_and_the_call(day: Event):
    (week,) = day.all(FollowUp)
    assert week.title == "La semaine de l’industrie"
    assert (week.start, week.end) == (date(2018, 3, 26), date(2018, 4, 1))
    assert week.call == (
        "Une forte mobilisation de la filière est souhaitée en Occitanie Est pour faire évoluer"
        " l’image de l’industrie, car l’industrie recrute."
    )
    challenges = lines(day, session(day, SessionKind.PLENARY), PointKind.CHALLENGE)
    answered = [day.get(Point, id_) for id_ in week.answers]
    assert [each.text for each in answered if each] == challenges


def test_80_81_the_slogan_spells_uimm(gathering: Gathering):
    assert gathering.slogan_introduction == (
        "Aujourd’hui les industriels de la métallurgie pourraient dire"
    )
    assert gathering.slogan == "tous Unis pour l’Innovation en Marketing et Management"
    assert "".join(emphasised(gathering.slogan, gathering.slogan_emphasis)) == "UIMM"


# --- the whole ------------------------------------------------------------------------------------


@pytest.mark.parametrize("acronym", ["UIMM", "DIRECCTE", "BFR", "PME", "R et D", "ROI", "CDI"])
def test_each_acronym_is_explained_and_occurs(day: Event, acronym: str):
    (term,) = [each for each in day.all(Term) if each.text == acronym]
    assert term.expansion
    elsewhere = [
        text for record in day if not isinstance(record, Term) for _, text in texts(record)
    ]
    assert any(acronym in text for text in elsewhere)


def test_nothing_in_it_refers_to_nothing(day: Event):
    assert not [each for each in problems(day) if each.check == "reference_to_nothing"]


def test_its_pictures_are_drawings_with_an_alternative_and_a_credit(day: Event):
    pictures = day.all(Picture)
    assert len(pictures) == 3
    for picture in pictures:
        image = the_import().media[picture.content]
        assert (picture.width, picture.height) == (image.width, image.height)
        assert picture.alternative.startswith("Dessin : ")
        assert picture.credit == "Dessin : Tablée"
        assert not isinstance(day.records.get(picture.shows), Person)
