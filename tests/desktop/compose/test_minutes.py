"""The minutes of events small and large: what they tell, what they keep to themselves."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date, time
from decimal import Decimal

import pypdfium2
import pytest
from hypothesis import given, settings

from desktop.compose.minutes import Length, Status, minutes
from desktop.intake.imported import Imported
from desktop.intake.sample import sample_day
from desktop.model.event import Event, event_of, put
from desktop.model.findings import (
    Agreement,
    Choice,
    Figure,
    Form,
    Point,
    PointKind,
    Source,
    Subject,
    Term,
    Testimony,
)
from desktop.model.people import Organisation, Person
from desktop.model.programme import (
    FollowUp,
    Gathering,
    Participation,
    ParticipationRole,
    Presence,
    Session,
    SessionKind,
    Theme,
)
from desktop.model.record import Record, Visibility
from desktop.model.release import Audience, released
from exports import pdf
from exports.document import (
    Bullets,
    Document,
    Item,
    Mark,
    Notice,
    Paragraph,
    Quote,
    Row,
    Section,
    Table,
    plain,
)
from exports.plaintext import write
from tests.days import nearly_empty_day, second_day, very_full_day
from tests.desktop.compose.golden_texts import assert_as_expected
from tests.strategies import events


def spaced(text: str) -> str:
    return re.sub("[\u00a0\u202f]", " ", text)


def text_of(document: Document) -> str:
    return spaced(write(document))


def draft(event: Event) -> Event:
    return released(event, Audience.DRAFT_MINUTES)


def final(event: Event) -> Event:
    return released(event, Audience.FINAL_MINUTES)


def headings(document: Document) -> list[str]:
    return [spaced(section.title) for section in document.sections if section.title]


def section(document: Document, title: str) -> Section:
    (found,) = (each for each in document.sections if each.title == title)
    return found


def table(document: Document, title: str) -> list[list[str]]:
    (found,) = (b for b in section(document, title).blocks if isinstance(b, Table))
    return [[column.head for column in found.columns]] + [
        [spaced(plain(cell)) for cell in row.cells] for row in found.rows
    ]


PLENARY = Session(id="plenary", kind=SessionKind.PLENARY, title="L’état des lieux", position="B")
TABLE = Session(id="table", kind=SessionKind.ROUND_TABLE, title="Et demain ?", position="T")
ANNE = Person(id="anne", name="Anne Dupré", function="Directrice", organisation="acme")
ACME = Organisation(id="acme", name="Acme")


def day_of(*records: Record) -> Event:
    return event_of([Gathering(title="Une journée", dates=(date(2026, 5, 4),)), *records])


def speaks(session: Session, person: Person, **fields: object) -> Participation:
    given = {"role": ParticipationRole.SPEAKER, **fields}
    return Participation(
        id=f"{person.id}-{session.id}",
        session=session.id,
        person=person.id,
        **given,  # type: ignore[arg-type]  # the fields of a participation
    )


# --- golden texts ---------------------------------------------------------------------------------


@pytest.mark.parametrize("length", list(Length))
@pytest.mark.parametrize("status", list(Status))
def test_the_sample_day_reads_as_expected(length: Length, status: Status):
    event = sample_day().event
    event = draft(event) if status is Status.DRAFT else final(event)
    document = minutes(event, length=length, status=status)
    assert_as_expected(f"minutes-sample-{length}-{status}.txt", write(document))


@pytest.mark.parametrize("length", list(Length))
def test_the_second_day_reads_as_expected(length: Length):
    document = minutes(draft(second_day().event), length=length)
    assert_as_expected(f"minutes-second-{length}.txt", write(document))


# --- nothing is lost, nothing is broken -----------------------------------------------------------


def squeezed(text: str) -> str:
    return re.sub(r"[\s/]+", "", text)  # "/" parts the paragraphs of a cell


def expected_words(record: Record) -> list[str]:
    """What full minutes must tell of a record."""
    match record:
        case Testimony():
            return [record.words]
        case Point():
            return [record.text, *record.details]
        case Session(kind=SessionKind.BREAK):
            return [record.title, record.summary]
        case Session():
            return [record.title, record.summary, record.objective, record.motto]
        case Figure() if record.value is not None or record.qualifier.strip():
            return [record.label]
        case Person():
            return record.name.split()  # the family name may come first
        case Theme():
            return [record.title]
        case FollowUp():
            return [record.title, record.place, record.call]
        case Gathering():
            return [
                record.title,
                record.question,
                record.introduction,
                record.summary,
                record.objective,
                record.deliverable,
                record.slogan,
                record.author,
            ]
        case _:
            return []


def assert_tells_everything(event: Event) -> None:
    told = squeezed(write(minutes(event)))
    for record in event:
        for words in expected_words(record):
            assert squeezed(words) in told, record


@settings(max_examples=80, deadline=None)
@given(events(20))
def test_full_minutes_lose_nothing_that_may_be_told(event: Event):
    assert_tells_everything(draft(event))


@pytest.mark.parametrize("day", [sample_day, second_day, very_full_day, nearly_empty_day])
def test_full_minutes_of_a_whole_day_lose_nothing(day: Callable[[], Imported]):
    assert_tells_everything(draft(day().event))


@settings(max_examples=50, deadline=None)
@given(events(20))
def test_minutes_of_any_event_are_well_formed(event: Event):
    for length in Length:
        for status in Status:
            document = minutes(final(event), length=length, status=status)
            keys = [each.key for each in document.sections]
            keys += [block.key for each in document.sections for block in each.blocks]
            assert len(keys) == len(set(keys))
            assert all(0 <= each.level <= 3 for each in document.sections)
            for each in document.sections:
                for block in each.blocks:
                    if isinstance(block, Table):
                        assert block.rows
                        assert all(len(row.cells) == len(block.columns) for row in block.rows)
                    if isinstance(block, Bullets):
                        assert block.items


def test_minutes_of_nearly_nothing_hold_no_empty_label():
    document = minutes(final(nearly_empty_day().event), status=Status.FINAL)
    assert text_of(document).split("\n\n")[1:] == ["Compte rendu\nUne journée", "État | Validé\n"]


# --- draft and final ------------------------------------------------------------------------------


def test_a_draft_says_so_in_the_margin_and_in_words():
    document = minutes(draft(sample_day().event))
    assert document.margin_mark == "PROJET"
    assert document.running_foot == "UIMM Occitanie. Compte rendu n° 1. Projet, à relire."


def test_final_minutes_leave_nothing_to_fill():
    document = minutes(final(sample_day().event), status=Status.FINAL)
    assert document.margin_mark == ""
    assert "Projet" not in document.running_foot
    assert "à préciser" not in text_of(document).casefold()
    assert "à confirmer" not in text_of(document).casefold()
    assert "Points en suspens" not in headings(document)
    assert Mark.MISSING not in set(_marks(document))


def _marks(value: object) -> list[Mark]:
    if isinstance(value, Mark):
        return [value]
    if isinstance(value, tuple):
        return [mark for each in value for mark in _marks(each)]
    if dataclasses.is_dataclass(value):
        return [m for f in dataclasses.fields(value) for m in _marks(getattr(value, f.name))]
    return []


def test_final_minutes_carry_the_number_and_the_day_they_were_kept():
    numbered = [
        Choice(id=f"final-{n}", subject=Subject.FINAL_MINUTES, key=str(n), value=f"2026-0{n}-12")
        for n in (2, 3)
    ]
    document = minutes(day_of(*numbered), status=Status.FINAL)
    assert document.sections[0].rubric == "Compte rendu n° 3"
    assert "État | Validé le 12 mars 2026" in text_of(document)
    assert minutes(day_of(*numbered)).sections[0].rubric == "Compte rendu n° 4"


def test_a_column_of_the_plan_that_nobody_filled_goes_from_final_minutes():
    back = Session(id="back", kind=SessionKind.RESTITUTION, title="Retour")
    stakes = [
        Point(id=f"stake-{n}", session="back", kind=PointKind.STAKE, text=f"Enjeu {n}")
        for n in (1, 2)
    ]
    event = day_of(back, *stakes)
    assert table(minutes(event), "Deux enjeux retenus")[1] == [
        "1",
        "Enjeu 1",
        "à désigner",
        "à fixer",
    ]
    kept = minutes(event, status=Status.FINAL)
    assert table(kept, "Deux enjeux retenus")[0] == ["N°", "Enjeu retenu"]
    assert "Porteurs à désigner, échéances à fixer." in text_of(kept)


def test_one_missing_owner_among_others_is_to_be_named():
    back = Session(id="back", kind=SessionKind.RESTITUTION, title="Retour")
    one = Point(id="a", session="back", kind=PointKind.ACTION, text="Ouvrir", owner_person="anne")
    two = Point(id="b", session="back", kind=PointKind.ACTION, text="Fermer", due_words="fin 2026")
    document = minutes(day_of(back, ANNE, one, two), status=Status.FINAL)
    assert table(document, "Les actions à mener") == [
        ["N°", "Action", "Qui", "Échéance"],
        ["1", "Ouvrir", "Anne Dupré", "à fixer"],
        ["2", "Fermer", "à désigner", "fin 2026"],
    ]


def test_open_points_come_from_what_is_missing():
    workshop = Session(id="w", kind=SessionKind.WORKSHOP, title="Le climat")
    said = Testimony(
        id="t", session="w", person="anne", words="Oui", form=Form.VERBATIM, status=Agreement.SENT
    )
    bob = Person(id="bob", name="Bob")
    event = day_of(workshop, ANNE, bob, speaks(workshop, bob), said)
    document = minutes(draft(event))
    (listed,) = section(document, "Points en suspens").blocks
    assert isinstance(listed, Bullets)
    assert [plain(item.text) for item in listed.items] == [
        "Lieu de la journée",
        "Rapporteur de l’atelier : Le climat",
        "Fonction et organisation : Bob",
        "Accord à obtenir sur les propos cités : Anne Dupré",
    ]


# --- who ------------------------------------------------------------------------------------------


def test_somebody_is_introduced_once_and_named_afterwards():
    event = day_of(PLENARY, TABLE, ANNE, ACME, speaks(PLENARY, ANNE), speaks(TABLE, ANNE))
    told = text_of(minutes(event))
    assert "Anne Dupré (Directrice, Acme) intervient." in told
    assert "\nAnne Dupré intervient." in told


def test_those_whom_a_summary_names_are_not_named_twice():
    plenary = dataclasses.replace(PLENARY, summary="Anne Dupré ouvre la journée.")
    told = text_of(minutes(day_of(plenary, ANNE, speaks(plenary, ANNE))))
    assert "intervient" not in told


def test_the_attendance_says_who_came_and_who_did_not():
    bob = Person(id="bob", name="Bob Leroy")
    cleo = Person(id="cleo", name="Cléo Roux")
    event = day_of(
        PLENARY,
        TABLE,
        ANNE,
        ACME,
        bob,
        cleo,
        speaks(PLENARY, bob, presence=Presence.EXCUSED),
        speaks(PLENARY, ANNE, presence=Presence.ABSENT),
        speaks(TABLE, ANNE, role=ParticipationRole.WITNESS),
        speaks(TABLE, cleo, presence=Presence.REPRESENTED),
    )
    document = minutes(event)
    assert table(document, "Présences") == [
        ["Nom", "Fonction et organisation", "Rôle", "Présence"],
        ["Anne Dupré", "Directrice, Acme", "Intervention\nGrand témoin", "Présent"],
        ["Cléo Roux", "", "Intervention", "Représenté"],
        ["Bob Leroy", "", "Intervention", "Excusé"],
    ]
    assert "Bob Leroy intervient" not in text_of(document)


def test_contacts_are_printed_when_they_are_asked_for():
    anne = dataclasses.replace(ANNE, email="anne@example.org", phone="04 00 00 00 00")
    event = day_of(anne)
    assert "anne@example.org" not in text_of(minutes(event))
    told = text_of(minutes(event, contacts=True))
    assert "anne@example.org" in told
    assert "04 00 00 00 00" in told


def test_a_family_name_comes_first_in_the_directory_where_it_is_known():
    people = [
        Person(id="a", name="Jean de La Tour", family_name="La Tour"),
        Person(id="b", name="Anne Élie"),
        Person(id="c", name="Li Wei", family_name="Li"),
        Person(id="d", name="Maria del Carmen Ruiz"),
    ]
    assert [row[0] for row in table(minutes(day_of(*people)), "Personnes")[1:]] == [
        "Élie, Anne",
        "La Tour, Jean de",
        "Li Wei",
        "Maria del Carmen Ruiz",
    ]


# --- what was said --------------------------------------------------------------------------------


def said(id_: str, words: str, **fields: object) -> Testimony:
    return Testimony(id=id_, session="table", words=words, **fields)  # type: ignore[arg-type]


def quotes(document: Document) -> list[Quote]:
    return [b for each in document.sections for b in each.blocks if isinstance(b, Quote)]


def test_what_the_group_says_in_substance_is_told_in_one_breath():
    theme = Theme(id="theme", session="table", title="Oser")
    event = day_of(
        TABLE,
        theme,
        said("a", "Essayer", theme="theme", of_group=True, position="A"),
        said("b", "Rater", theme="theme", of_group=True, position="B"),
        said("c", "Rater mieux", theme="theme", person="anne", position="C"),
        ANNE,
    )
    first, second = quotes(minutes(event))
    assert (first.words, first.author, first.of_group) == (
        "Essayer\nRater",
        "les participants",
        True,
    )
    assert (second.words, second.author) == ("Rater mieux", "Anne Dupré")


def test_nobody_is_named_whom_final_minutes_may_not_name():
    words = said("a", "Je n’ai pas dit oui", person="anne", form=Form.VERBATIM)
    event = day_of(TABLE, ANNE, words)
    assert quotes(minutes(draft(event)))[0].author == "Anne Dupré"
    (quote,) = quotes(minutes(final(event), status=Status.FINAL))
    assert (quote.words, quote.author, quote.function) == ("Je n’ai pas dit oui", "", "")


def test_what_was_said_off_the_record_is_nowhere():
    hidden = said("a", "Entre nous", visibility=Visibility.OFF_RECORD)
    for length in Length:
        assert "Entre nous" not in text_of(minutes(draft(day_of(TABLE, hidden)), length=length))


def test_a_summary_gives_the_strongest_words_and_what_the_others_come_to():
    event = day_of(
        TABLE,
        ANNE,
        speaks(TABLE, ANNE),
        said("a", "Un mot fort", person="anne", form=Form.VERBATIM, highlighted=True),
        said("b", "Un mot ordinaire", person="anne", form=Form.VERBATIM),
        said("c", "Il faut du temps", person="anne"),
    )
    document = minutes(event, length=Length.SUMMARY)
    assert [quote.words for quote in quotes(document)] == ["Un mot fort"]
    assert "- Il faut du temps" in text_of(document)
    assert "intervient" not in text_of(document)


def test_a_theme_of_which_nobody_spoke_is_still_named():
    themes = [
        Theme(id="a", session="table", title="Oser", position="A"),
        Theme(id="b", session="table", title="Durer", position="B"),
    ]
    document = minutes(day_of(TABLE, *themes, said("t", "Essayer", theme="a")))
    assert "1. Oser" in headings(document)
    assert "Autre thème au programme : Durer." in text_of(document)


# --- what was counted -----------------------------------------------------------------------------


def figure(id_: str, value: str, label: str, **fields: object) -> Figure:
    return Figure(
        id=id_,
        session="plenary",
        value=Decimal(value),
        label=label,
        **fields,  # type: ignore[arg-type]
    )


def test_figures_of_one_perimeter_are_told_in_one_sentence():
    event = day_of(
        PLENARY,
        figure("a", "1700", "entreprises", qualifier="près de", perimeter="Aude", position="A"),
        figure("b", "300", "communes", perimeter="Aude", position="B"),
        figure("c", "5", "ports", perimeter="Hérault", position="C"),
    )
    told = text_of(minutes(event))
    assert "Aude : près de 1 700 entreprises et 300 communes. " in told
    assert "Hérault : 5 ports." in told


@pytest.mark.parametrize(
    ("qualifier", "label", "told"),
    [
        ("une cinquantaine", "salariés", "une cinquantaine de salariés"),
        ("une cinquantaine", "entreprises", "une cinquantaine d’entreprises"),
        ("une cinquantaine", "d’élus", "une cinquantaine d’élus"),
        ("environ", "salariés", "environ 50 salariés"),
    ],
)
def test_a_number_in_words_is_joined_to_what_it_counts(qualifier: str, label: str, told: str):
    event = day_of(PLENARY, figure("a", "50", label, qualifier=qualifier))
    assert f"On compte {told}." in text_of(minutes(event))


def test_a_percentage_reads_as_a_sentence_whatever_its_label():
    whole = day_of(PLENARY, figure("a", "92", "des salariés sont en CDI", unit="%"))
    assert "92 % des salariés sont en CDI." in text_of(minutes(whole))
    rate = day_of(PLENARY, figure("a", "7", "Taux de chômage", unit="%"))
    assert "Taux de chômage : 7 %." in text_of(minutes(rate))


def test_an_unknown_source_is_to_be_confirmed_in_a_draft_and_nothing_in_final_minutes():
    event = day_of(PLENARY, figure("a", "5", "ports", perimeter="Aude"))
    assert "Source à confirmer." in text_of(minutes(event))
    assert "onfirmer" not in text_of(minutes(event, status=Status.FINAL))


def test_a_study_is_told_unless_the_summary_tells_it():
    study = Source(id="study", title="Enquête", sample="150 dirigeants")
    found = Point(id="f", session="plenary", text="Tout va bien", source="study")
    told = text_of(minutes(day_of(PLENARY, study, found)))
    assert "Ce qui suit s’appuie sur une étude : Enquête, 150 dirigeants." in told
    summed = dataclasses.replace(PLENARY, summary="On a interrogé 150 dirigeants.")
    told = text_of(minutes(day_of(summed, study, found)))
    assert "Ce qui suit" not in told
    assert "Source : Enquête, 150 dirigeants." in told


# --- the parts ------------------------------------------------------------------------------------


def test_a_talk_between_workshops_and_their_restitution_is_told_with_them():
    sessions = [
        Session(id="w1", kind=SessionKind.WORKSHOP, title="Eau", position="A", parallel="x"),
        Session(id="w2", kind=SessionKind.WORKSHOP, title="Air", position="B", parallel="x"),
        Session(id="t", kind=SessionKind.TALK, title="Le feu", summary="Il brûle.", position="C"),
        Session(id="r", kind=SessionKind.RESTITUTION, title="Retour", summary="Oui.", position="D"),
        Session(id="u", kind=SessionKind.TALK, title="La terre", summary="Ronde.", position="E"),
    ]
    told = [(each.level, each.title) for each in minutes(day_of(*sessions)).sections[3:8]]
    assert told == [
        (1, "Les ateliers et leurs synthèses"),
        (2, "Le feu"),
        (2, "Retour"),
        (1, "La terre"),
        (1, "La suite"),
    ]


def test_two_days_are_told_one_after_the_other():
    first, second = date(2026, 5, 4), date(2026, 5, 5)
    sessions = [
        Session(id="a", kind=SessionKind.TALK, title="Un", date=first, summary="Un."),
        Session(id="b", kind=SessionKind.TALK, title="Deux", date=second, summary="Deux."),
    ]
    gathering = Gathering(title="Deux jours", dates=(first, second))
    document = minutes(event_of([gathering, *sessions]))
    assert "Lundi 4 mai 2026" in headings(document)
    assert "Mardi 5 mai 2026" in headings(document)
    assert "Programme, mardi 5 mai 2026" in headings(document)


def test_headings_that_would_be_alike_are_told_apart():
    kinds = [SessionKind.WELCOME, SessionKind.ROUND_TABLE, SessionKind.WELCOME]
    sessions = [
        Session(id=f"s{n}", kind=kind, position=str(n + 1), summary="Dit.")
        for n, kind in enumerate(kinds)
    ]
    titles = headings(minutes(day_of(*sessions)))
    assert "L’accueil" in titles
    assert "L’accueil (suite)" in titles


def test_a_break_is_in_the_programme_alone_unless_something_was_said():
    pause = Session(id="p", kind=SessionKind.BREAK, title="Déjeuner", hour=time(12))
    document = minutes(day_of(pause))
    assert "Déjeuner" not in headings(document)
    assert ["12 h", "Déjeuner"] in table(document, "Programme")
    spoken = dataclasses.replace(pause, summary="On y a beaucoup parlé.")
    assert "Déjeuner" in headings(minutes(day_of(spoken)))


@pytest.mark.parametrize(
    ("key", "gone"),
    [
        ("full/essentials", "L’essentiel"),
        ("full/attendance", "Présents"),
        ("full/programme", "Programme"),
        ("full/glossary", "Sigles et noms"),
        ("full/table-ronde", "La table ronde"),
        ("full/ouverture-apres-midi", "Présentation de la STATION M"),
    ],
)
def test_a_part_that_somebody_put_off_is_left_out_of_that_length(key: str, gone: str):
    event = draft(sample_day().event)
    off = put(event, Choice(id="off", subject=Subject.MINUTES_PART, key=key, value="off"))
    assert gone in headings(minutes(event))
    assert gone not in headings(minutes(off))
    on = put(event, Choice(id="off", subject=Subject.MINUTES_PART, key=key, value="on"))
    assert gone in headings(minutes(on))


def test_the_glossary_holds_the_terms_that_occur():
    terms = [
        Term(id="a", text="R et D", expansion="recherche et développement"),
        Term(id="b", text="PME", expansion="petites et moyennes entreprises"),
        Term(id="c", text="AME", expansion="rien"),
    ]
    plenary = dataclasses.replace(PLENARY, summary="La R et\u00a0D des PMES et d’une PME. LAME.")
    (listed,) = section(minutes(day_of(plenary, *terms)), "Sigles et noms").blocks
    assert isinstance(listed, Bullets)
    assert [item.about for item in listed.items] == [("b",), ("a",)]


def test_what_goes_on_in_small_letters_goes_on_from_its_head():
    stakes = [
        Point(id="a", session="plenary", kind=PointKind.STAKE, text="Financer", position="A",
              details=("investissements", "trésorerie")),
        Point(id="b", session="plenary", kind=PointKind.STAKE, text="Les réseaux", position="B",
              details=("Travailler ensemble",)),
    ]  # fmt: skip
    told = text_of(minutes(day_of(PLENARY, *stakes)))
    assert "Financer : investissements, trésorerie." in told
    assert "Les réseaux. Travailler ensemble." in told


def test_many_appointments_do_not_fill_pages_with_boxes():
    many = [
        FollowUp(id=f"f{n}", title=f"Rencontre {n}", call=f"Venez {n}", position=f"{n}")
        for n in range(8)
    ]
    document = minutes(day_of(*many))
    boxes = [b for each in document.sections for b in each.blocks if isinstance(b, Notice)]
    assert [box.label for box in boxes] == ["Appel"] * 3 + ["Prochain rendez-vous"] * 3
    told = text_of(document)
    assert all(f"Rencontre {n}" in told and f"Venez {n}" in told for n in range(8))


def test_people_are_found_where_they_are_named():
    said = Testimony(
        id="q", session="table", person="anne", words="Oui", form=Form.VERBATIM,
        status=Agreement.AGREED,
    )  # fmt: skip
    action = Point(id="a", session="plenary", kind=PointKind.ACTION, text="Agir",
                   owner_person="anne")  # fmt: skip
    opening = replace(PLENARY, summary="Anne Dupré ouvre la journée.")
    records = (ACME, ANNE, opening, TABLE, speaks(TABLE, ANNE), speaks(opening, ANNE), said, action)
    document = minutes(day_of(*records))
    naming = {
        block.key
        for each in document.sections
        for block in each.blocks
        if "anne" in block.about
        or (isinstance(block, Table) and _shows(block.rows, "anne"))
        or (isinstance(block, Bullets) and _shows(block.items, "anne"))
    }
    assert {
        "programme/table/1", "attendance/table", "plenary/summary", "table/who", "q/quote",
        "actions/table", "people/table", "plenary/action/list",
    } <= naming  # fmt: skip


def _shows(parts: Iterable[Row] | Iterable[Item], id_: str) -> bool:
    return any(id_ in part.about for part in parts)


# --- the flash ------------------------------------------------------------------------------------


@pytest.mark.parametrize("day", [sample_day, second_day, very_full_day, nearly_empty_day])
def test_the_flash_takes_one_page(day: Callable[[], Imported]):
    imported = day()
    document = minutes(draft(imported.event), length=Length.FLASH)
    written = pdf.write(document, picture=lambda key: imported.media[key].data)
    assert len(pypdfium2.PdfDocument(written)) == 1


def test_the_flash_counts_the_decisions_it_has_no_room_for():
    decisions = [
        Point(id=f"d{n:02}", session="plenary", kind=PointKind.DECISION, text=f"Décision {n}")
        for n in range(11)
    ]
    document = minutes(day_of(PLENARY, *decisions), length=Length.FLASH)
    assert len(table(document, "Ce qui est décidé")) == 1 + 8
    assert "Et trois autres dans le compte rendu." in text_of(document)


def test_the_flash_drops_what_was_said_before_what_was_decided():
    decisions = [
        Point(id=f"d{n}", session="plenary", kind=PointKind.DECISION, text="Décider. " * 30)
        for n in range(7)
    ]
    quote = Testimony(id="q", session="plenary", words="Un long récit. " * 20, form=Form.VERBATIM)
    told = headings(minutes(day_of(PLENARY, quote, *decisions), length=Length.FLASH))
    assert "Ce qui est décidé" in told
    assert "Ce qui a été dit" not in told
    short = headings(minutes(day_of(PLENARY, quote, decisions[0]), length=Length.FLASH))
    assert "Ce qui a été dit" in short


# --- the day and its sessions ---------------------------------------------------------------------


def test_the_parts_of_a_territory_that_has_no_name_are_told():
    event = event_of([Gathering(title="Une journée", territory_parts=("Lannion", "Tréguier"))])
    assert "Le territoire concerné : Lannion et Tréguier." in text_of(minutes(event))


def test_a_motto_that_the_summary_says_is_told_once_with_its_initials():
    opened = Session(
        id="open",
        title="Ouverture",
        summary="Il sera question de Métiers et de Mer",
        motto="Métiers et de Mer",
        motto_emphasis=((0, 1), (14, 15)),
    )
    (told,) = (
        block for block in _paragraphs(minutes(day_of(opened))) if "question" in plain(block.text)
    )
    assert plain(told.text) == "Il sera question de Métiers et de Mer"
    assert [run.text for run in told.text if run.mark is Mark.INITIAL] == ["M", "M"]
    assert text_of(minutes(day_of(opened))).count("Métiers") == 1


def _paragraphs(document: Document) -> list[Paragraph]:
    return [b for each in document.sections for b in each.blocks if isinstance(b, Paragraph)]


def test_who_signs_for_the_organiser_was_there():
    bob = Person(id="bob", name="Bob Le Goff", organisation="acme")
    event = event_of(
        [
            Gathering(title="Une journée", organiser="acme"),
            ACME,
            ANNE,
            bob,
            PLENARY,
            speaks(PLENARY, ANNE, presence=Presence.EXCUSED, position="A"),
            speaks(PLENARY, bob, position="B"),
        ]
    )
    assert "Pour Acme | Bob Le Goff" in text_of(minutes(event))
