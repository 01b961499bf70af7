from __future__ import annotations

from datetime import date, time
from decimal import Decimal

import pytest

from desktop.compose.deck import PARTS, deck
from desktop.model.event import Event, event_of
from desktop.model.findings import (
    Choice,
    Figure,
    Form,
    Picture,
    Point,
    PointKind,
    Subject,
    Testimony,
)
from desktop.model.people import Organisation, OrganisationRole, Person
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
from desktop.model.record import Record
from exports.document import (
    Appointment,
    Bullets,
    Document,
    Entries,
    Layout,
    Mark,
    Numbers,
    People,
    Programme,
    Quote,
    Section,
    Table,
    plain,
)

GATHERING = Gathering(title="La journée des métiers")


def day(*records: Record) -> Event:
    return event_of([GATHERING, *records])


def workshop(id_: str, title: str) -> Session:
    return Session(
        id=id_, kind=SessionKind.WORKSHOP, title=title, parallel="x", moment="Matin", position=id_
    )


def slides(event: Event, layout: Layout, part: str = "all") -> list[Section]:
    return [section for section in deck(event, part=part).sections if section.layout is layout]


def parts(*kinds: SessionKind) -> list[tuple[str, str]]:
    """The part of the slides of each session of a programme of these kinds."""
    sessions = [
        Session(
            id=f"s{rank}", kind=kind, title=f"Titre {rank}", position=f"{rank:02}a", summary="x"
        )
        for rank, kind in enumerate(kinds)
    ]
    return [
        (section.about[0], section.part)
        for section in deck(day(*sessions)).sections
        if section.layout is Layout.TEXT
    ]


# --- parts ----------------------------------------------------------------------------------------


def test_a_talk_goes_with_the_next_session_that_is_neither_talk_nor_break() -> None:
    kinds = SessionKind
    found = parts(
        kinds.PLENARY, kinds.TALK, kinds.BREAK, kinds.ROUND_TABLE, kinds.TALK, kinds.CLOSING
    )
    assert ("s1", "round-table") in found
    assert ("s4", "closing") in found


def test_where_only_talks_precede_the_closing_they_stand_in_the_whole_deck_alone() -> None:
    found = dict(parts(SessionKind.TALK, SessionKind.BREAK, SessionKind.TALK, SessionKind.CLOSING))
    assert found["s0"] == found["s2"] == "talks"
    assert "talks" not in PARTS


def test_a_talk_that_nothing_follows_stands_in_the_whole_deck_alone() -> None:
    found = dict(parts(SessionKind.PLENARY, SessionKind.TALK))
    assert found["s1"] == "talks"


def test_a_part_that_comes_back_is_told_in_its_place_and_asked_for_as_one() -> None:
    event = day(
        Session(id="a", kind=SessionKind.PLENARY, title="Un", summary="x" * 200, position="a"),
        Session(id="b", kind=SessionKind.WORKSHOP, title="Deux", summary="x" * 200, position="b"),
        Session(id="c", kind=SessionKind.PLENARY, title="Trois", summary="x" * 200, position="c"),
    )
    assert [part.key for part in deck(event).parts] == [
        "opening", "diagnosis", "workshops", "diagnosis-2",
    ]  # fmt: skip
    asked = deck(event, part="diagnosis").sections
    assert {section.part for section in asked} == {"diagnosis", "diagnosis-2"}


def test_a_part_that_holds_nothing_has_no_slides() -> None:
    assert deck(day(), part="workshops").sections == ()


def test_a_part_that_does_not_exist_is_a_fault() -> None:
    with pytest.raises(ValueError, match="lunch"):
        deck(day(), part="lunch")


# --- opening --------------------------------------------------------------------------------------


def test_the_programme_has_a_row_for_workshops_side_by_side_and_a_slide_for_each_day() -> None:
    first, second = date(2026, 5, 3), date(2026, 5, 4)
    event = event_of(
        [
            Gathering(title="Deux jours", dates=(first, second)),
            Session(id="a", kind=SessionKind.WELCOME, title="Café", moment="Matin", position="a"),
            workshop("b", "Sols"),
            workshop("c", "Eaux"),
            Session(id="d", kind=SessionKind.BREAK, date=second, hour=time(9), position="d"),
        ]
    )  # fmt: skip
    pages = slides(event, Layout.PROGRAMME)
    assert [page.title.replace("\u00a0", " ") for page in pages] == [
        "Le programme du 3 mai 2026",
        "Le programme du 4 mai 2026",
    ]
    programme = pages[0].blocks[0]
    assert isinstance(programme, Programme)
    assert [(slot.when, slot.title, slot.who) for slot in programme.slots] == [
        ("Matin", "Café", ""),
        ("", "Deux ateliers en parallèle", "Sols, Eaux"),
    ]
    last = pages[1].blocks[0]
    assert isinstance(last, Programme)
    assert (last.slots[0].title, last.slots[0].is_hour) == ("Pause", True)


def test_nothing_is_printed_of_a_place_that_is_not_known() -> None:
    cover = slides(day(), Layout.COVER)[0]
    assert (cover.rubric, cover.blocks, cover.notes) == ("", (), ())


def test_an_organisation_that_invites_says_what_it_is_for() -> None:
    event = event_of(
        [
            Gathering(title="T", organiser="o"),
            Organisation(id="o", name="Bois & Fils", mission="Planter des haies"),
            Organisation(id="p", name="La Ville", role=OrganisationRole.HOST, position="a"),
            Organisation(id="q", name="La Région", role=OrganisationRole.FUNDER, position="b"),
        ]
    )
    inviting, behind = slides(event, Layout.TEXT)
    assert (inviting.rubric, inviting.title) == ("Qui invite", "Bois & Fils")
    block = behind.blocks[0]
    assert isinstance(block, Bullets)
    assert [plain(item.text) for item in block.items] == ["La Ville, hôte", "La Région, financeur"]


def test_a_territory_is_told_whether_its_parts_are_known_or_not() -> None:
    alone = slides(event_of([Gathering(title="T", territory="Le Trégor")]), Layout.STATEMENT)
    assert [(each.rubric, each.title) for each in alone] == [("Le territoire", "Le Trégor")]
    parts = event_of([Gathering(title="T", territory_parts=("Lannion", "Tréguier"))])
    listed = slides(parts, Layout.TEXT)
    assert [(each.rubric, each.title) for each in listed] == [("", "Le territoire")]


# --- people ---------------------------------------------------------------------------------------


def crowd(count: int, role: ParticipationRole = ParticipationRole.WITNESS) -> list[Record]:
    people = [Person(id=f"p{n:02}", name=f"Zoé Nom{count - n:02}") for n in range(count)]
    return [
        Session(id="s", kind=SessionKind.ROUND_TABLE, title="Qui sème ?"),
        *people,
        *(Participation(id=f"in-{p.id}", session="s", person=p.id, role=role) for p in people),
    ]


def test_a_title_counts_those_who_speak() -> None:
    titles = {count: slides(day(*crowd(count)), Layout.PEOPLE)[0].title for count in (1, 3, 13)}
    assert titles == {
        1: "Zoé Nom01, grand témoin",
        3: "Trois grands témoins",
        13: "13 grands témoins",
    }


def test_many_people_stand_in_alphabetical_order_and_few_as_they_were_put() -> None:
    many = slides(day(*crowd(9)), Layout.PEOPLE)[0].blocks[0]
    few = slides(day(*crowd(3)), Layout.PEOPLE)[0].blocks[0]
    assert isinstance(many, People)
    assert isinstance(few, People)
    assert [card.name for card in many.items] == [f"Zoé Nom{n:02}" for n in range(1, 10)]
    assert [card.name for card in few.items] == ["Zoé Nom03", "Zoé Nom02", "Zoé Nom01"]


def test_somebody_excused_is_said_in_the_notes_and_not_shown() -> None:
    event = day(
        Session(id="s", kind=SessionKind.ROUND_TABLE, title="Qui sème ?"),
        Person(id="p", name="Ana Lis", function="Maire"),
        Participation(
            id="x",
            session="s",
            person="p",
            role=ParticipationRole.WITNESS,
            presence=Presence.EXCUSED,
        ),
    )
    assert slides(event, Layout.PEOPLE) == []
    notes = [note for section in deck(event).sections for note in section.notes]
    assert notes == ["Excusés : Ana Lis, Maire."]


# --- words ----------------------------------------------------------------------------------------


def test_very_words_stand_alone_and_what_was_said_in_substance_together() -> None:
    event = day(
        Session(id="s", kind=SessionKind.PLENARY, title="Ouverture"),
        Testimony(id="a", session="s", words="Oui.", form=Form.VERBATIM, position="a"),
        Testimony(id="b", session="s", words="Peut-être", position="b"),
        Testimony(id="c", session="s", words="Non", position="c"),
        Testimony(id="d", session="s", words="Fort !", highlighted=True, position="d"),
    )
    alone = [section.about for section in slides(event, Layout.QUOTE)]
    together = slides(event, Layout.THEME)
    assert alone == [("a",), ("d",)]
    assert [block.key for block in together[0].blocks] == ["b/words", "c/words"]


def test_whoever_speaks_has_the_initials_that_the_slide_of_witnesses_gives_them() -> None:
    person = Person(id="e", name="élodie Bérénice N'Guyen")
    event = day(
        person,
        Session(id="r", kind=SessionKind.ROUND_TABLE),
        Theme(id="th", session="r", title="Qui ?"),
        Participation(id="w", session="r", person="e", role=ParticipationRole.WITNESS),
        Testimony(id="t", session="r", theme="th", person="e", words="Oui.", highlighted=True),
    )
    blocks = [block for section in deck(event).sections for block in section.blocks]
    said = {block.initials for block in blocks if isinstance(block, Quote)}
    shown = {card.initials for block in blocks if isinstance(block, People) for card in block.items}
    assert said == shown == {"ÉN"}


def test_words_of_nobody_have_no_author_and_no_dash() -> None:
    event = day(Testimony(id="a", words="Il faut semer.", form=Form.VERBATIM))
    block = slides(event, Layout.QUOTE)[0].blocks[0]
    assert isinstance(block, Quote)
    assert (block.author, block.function, block.label, block.portrait) == ("", "", "", None)


def test_a_question_of_a_round_table_has_its_slide_before_anybody_spoke() -> None:
    event = day(
        Session(id="s", kind=SessionKind.ROUND_TABLE, title="Qui sème ?"),
        Theme(id="t", session="s", title="Les sols", minutes=20, position="a"),
        Theme(id="u", session="s", title="Les eaux", position="b"),
        Point(id="q", session="s", theme="t", kind=PointKind.QUESTION, text="Et demain ?"),
    )
    first, second = slides(event, Layout.THEME)
    assert (first.rubric, second.rubric) == ("Table ronde   1/2", "Table ronde   2/2")
    assert first.notes == ("Question : Et demain ?",)


# --- conclusions ----------------------------------------------------------------------------------


def plan(*points: Point) -> Table:
    session = Session(id="s", kind=SessionKind.RESTITUTION, title="Retour")
    block = slides(day(session, Person(id="p", name="Ana Lis"), *points), Layout.TABLE)[-1].blocks[
        0
    ]
    assert isinstance(block, Table)
    return block


def test_columns_that_nobody_filled_go_and_a_single_hole_is_said() -> None:
    action = {"session": "s", "kind": PointKind.ACTION}
    table = plan(
        Point(id="a", text="Semer", owner_person="p", position="a", **action),  # type: ignore[arg-type]
        Point(id="b", text="Récolter", position="b", **action),  # type: ignore[arg-type]
    )
    assert [column.head for column in table.columns] == ["N°", "Action", "Qui"]
    assert [plain(row.cells[2]) for row in table.rows] == ["Ana Lis", "à désigner"]
    assert table.rows[1].cells[2][0].mark is Mark.MISSING


def test_what_the_empty_columns_would_have_said_is_said_once_at_the_foot() -> None:
    event = day(
        Session(id="s", kind=SessionKind.RESTITUTION, title="Retour"),
        Point(id="a", session="s", kind=PointKind.ACTION, text="Semer"),
    )
    assert slides(event, Layout.TABLE)[0].source == "Porteurs à désigner. Échéances à fixer."


def test_a_list_of_one_is_a_statement_and_an_open_list_ends_so() -> None:
    one = day(
        Session(id="s", title="Bilan"),
        Point(id="a", session="s", kind=PointKind.CHALLENGE, text="Recruter"),
    )
    statement = slides(one, Layout.STATEMENT)[0]
    assert (statement.title, statement.rubric) == (
        "Recruter",
        "Séance plénière : un défi à relever",
    )
    more = day(
        Session(id="s", title="Bilan"),
        Point(
            id="a", session="s", kind=PointKind.STAKE, text="Sols", details=("argile",),
            open_list=True,
        ),
        Point(id="b", session="s", kind=PointKind.STAKE, text="Eaux"),
    )  # fmt: skip
    entries = slides(more, Layout.ENTRIES)[0].blocks[0]
    assert isinstance(entries, Entries)
    assert [(entry.title, entry.details) for entry in entries.items] == [
        ("Sols", "argile…"),
        ("Eaux", ""),
    ]


def test_what_answers_the_diagnosis_is_linked_to_it() -> None:
    event = day(
        Session(id="d", title="Bilan", position="a"),
        Session(id="s", kind=SessionKind.RESTITUTION, title="Retour", position="b"),
        Point(id="c", session="d", kind=PointKind.CHALLENGE, text="Recruter", position="a"),
        Point(id="u", session="d", kind=PointKind.CHALLENGE, text="Loger", position="b"),
        Point(id="a", session="s", kind=PointKind.STAKE, text="Former", answers=("c", "gone")),
    )
    map_ = slides(event, Layout.ROADMAP)[0].blocks[0]
    assert getattr(map_, "links", ()) == ((0, 0),)
    assert slides(day(Session(id="s", kind=SessionKind.RESTITUTION)), Layout.ROADMAP) == []


# --- figures --------------------------------------------------------------------------------------


def test_a_share_is_drawn_and_a_dont_of_another_unit_is_said() -> None:
    event = day(
        Session(id="s", title="Bilan"),
        Figure(id="w", session="s", value=Decimal(50), unit="personnes", label="inscrits"),
        Figure(id="p", value=Decimal(20), unit="personnes", label="élus", part_of="w"),
        Figure(id="q", value=Decimal(22), unit="entreprises", label="firmes", part_of="w"),
    )
    assert [section.key for section in slides(event, Layout.CHART)] == ["p/share"]
    numbers = slides(event, Layout.NUMBERS)[0].blocks[0]
    assert isinstance(numbers, Numbers)
    assert numbers.items[0].parts == (("22", "firmes"),)


def test_figures_without_a_source_say_so() -> None:
    event = day(Figure(id="f", value=Decimal(5), label="moulins"))
    section = slides(event, Layout.NUMBERS)[0]
    assert section.source == "Source à confirmer."
    assert section.notes == ("Source à confirmer.",)


# --- closing and choices --------------------------------------------------------------------------


def test_an_appointment_without_dates_says_that_they_are_to_come() -> None:
    block = slides(day(FollowUp(id="f", title="La suite")), Layout.APPOINTMENT)[0].blocks[0]
    assert isinstance(block, Appointment)
    assert block.dates == "Dates à venir"


def test_private_notes_are_told_only_to_those_who_ask() -> None:
    event = day(Session(id="s", title="Bilan", private_notes="Ne pas citer le maire."))

    def notes(document: Document) -> list[str]:
        return [note for section in document.sections for note in section.notes]

    assert notes(deck(event)) == []
    assert notes(deck(event, private_notes=True)) == ["Ne pas citer le maire."]


def test_what_people_hid_or_moved_is_hidden_and_moved() -> None:
    event = day(
        Session(id="s", title="Bilan", objective="Voir clair"),
        Choice(id="x", subject=Subject.SLIDE_HIDDEN, key="s/objective"),
        Choice(id="y", subject=Subject.SLIDE_MOVED, key="s/objective", value="gathering/cover"),
    )
    second = deck(event).sections[1]
    assert (second.key, second.hidden, second.part) == ("s/objective", True, "opening")


def test_the_first_picture_of_nothing_in_particular_is_on_the_cover() -> None:
    event = day(
        Session(id="s", title="Bilan"),
        Picture(id="a", content="1", width=9, height=9, shows="s", caption="Le pré", position="a"),
        Picture(id="b", content="2", width=9, height=9, position="b"),
        Picture(id="c", content="3", width=9, height=9, caption="La mare", position="c"),
    )
    assert [block.key for block in slides(event, Layout.COVER)[0].blocks] == ["b/cover"]
    assert [section.title for section in slides(event, Layout.PICTURE)] == ["Le pré", "La mare"]


def test_words_added_are_in_the_language_asked_for() -> None:
    event = day(Session(id="s", hour=time(13, 30), title="Bilan"))
    programme = slides(event, Layout.PROGRAMME)[0].blocks[0]
    english = [s for s in deck(event, language="en").sections if s.layout is Layout.PROGRAMME]
    assert isinstance(programme, Programme)
    assert programme.slots[0].when.replace("\u202f", " ").replace("\u00a0", " ") == "13 h 30"
    translated = english[0].blocks[0]
    assert isinstance(translated, Programme)
    assert translated.slots[0].when.replace("\u00a0", " ") == "1:30 pm"
