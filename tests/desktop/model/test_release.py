from dataclasses import replace
from datetime import date

import pytest

from desktop.model.event import Event, event_of
from desktop.model.findings import Agreement, Picture, Point, Testimony
from desktop.model.people import Consent, ConsentState, Person
from desktop.model.programme import Participation, Session, Theme
from desktop.model.record import Visibility
from desktop.model.release import Audience, released

LUC = Person(
    id="luc", name="Luc Martin", function="Président", photo="portrait",
    email="luc@ex.fr", phone="01 02 03 04 05",
)  # fmt: skip
SAID = Testimony(id="said", session="table", person="luc", words="Osons.", status=Agreement.AGREED)
EVERYWHERE = tuple(Audience)
REFUSED = Consent(ConsentState.REFUSED, date(2018, 3, 1))


def event(*records: object) -> Event:
    table = Session(id="table", title="Table ronde", private_notes="Ne pas oublier le café.")
    picture = Picture(id="portrait", content="0" * 64, shows="luc")
    return event_of((LUC, table, picture, SAID, *records))  # type: ignore[arg-type]  # records all


@pytest.mark.parametrize("audience", EVERYWHERE)
def test_what_is_off_the_record_goes_nowhere(audience: Audience):
    secret = Point(id="secret", text="On ferme.", visibility=Visibility.OFF_RECORD)
    assert "secret" not in released(event(secret), audience).records


@pytest.mark.parametrize("audience", EVERYWHERE)
def test_what_is_internal_goes_to_the_staff_alone(audience: Audience):
    internal = Point(id="internal", text="Clé au gardien.", visibility=Visibility.INTERNAL)
    assert ("internal" in released(event(internal), audience).records) == (
        audience is Audience.STAFF
    )


def test_nothing_leaves_a_session_that_is_withheld():
    closed = Session(id="closed", title="Huis clos", visibility=Visibility.OFF_RECORD)
    theme = Theme(id="theme", session="closed", title="Budget")
    said = Testimony(id="closed-said", theme="theme", words="Chut.", status=Agreement.AGREED)
    child = Point(id="child", parent="parent", text="Une action")
    parent = Point(id="parent", session="closed", text="Un enjeu")
    kept = released(event(closed, theme, said, child, parent), Audience.DECK).records
    assert not {"closed", "theme", "closed-said", "child", "parent"} & set(kept)


def test_somebody_off_the_record_is_not_listed_in_a_session():
    hidden = replace(LUC, id="hidden", visibility=Visibility.OFF_RECORD)
    there = Participation(id="there", session="table", person="hidden")
    assert "there" not in released(event(hidden, there), Audience.DECK).records


@pytest.mark.parametrize("audience", EVERYWHERE)
def test_a_refused_quote_goes_nowhere(audience: Audience):
    refused = replace(SAID, status=Agreement.REFUSED)
    assert "said" not in released(event(refused), audience).records


@pytest.mark.parametrize("status", [Agreement.DRAFT, Agreement.SENT])
@pytest.mark.parametrize("audience", EVERYWHERE)
def test_a_quote_not_agreed_yet_is_named_in_the_deck_and_in_drafts_only(
    audience: Audience, status: Agreement
):
    there = released(event(replace(SAID, status=status)), audience).get(Testimony, "said")
    assert there is not None
    assert there.words == "Osons."
    named = audience in (Audience.DECK, Audience.DRAFT_MINUTES, Audience.STAFF)
    assert there.person == ("luc" if named else "")


@pytest.mark.parametrize("audience", EVERYWHERE)
def test_somebody_who_refused_to_be_named_is_never_named_beside_words(audience: Audience):
    there = released(event(replace(LUC, naming=REFUSED)), audience)
    said = there.get(Testimony, "said")
    assert said is not None
    assert not said.person
    assert there.get(Person, "luc"), "the programme still names them"


@pytest.mark.parametrize("audience", EVERYWHERE)
def test_a_refused_photo_goes_nowhere(audience: Audience):
    there = released(event(replace(LUC, photography=REFUSED)), audience)
    person = there.get(Person, "luc")
    assert person is not None
    assert not person.photo
    assert "portrait" not in there.records


@pytest.mark.parametrize("audience", EVERYWHERE)
def test_private_notes_and_contacts_stay_unless_asked_for(audience: Audience):
    there = released(event(), audience)
    asked = released(event(), audience, private_notes=True, contacts=True)
    kept, given = there.get(Person, "luc"), asked.get(Person, "luc")
    session, told = there.get(Session, "table"), asked.get(Session, "table")
    assert kept
    assert given
    assert session
    assert told
    assert (kept.email, kept.phone, session.private_notes) == ("", "", "")
    assert (given.email, given.phone) == (LUC.email, LUC.phone)
    assert told.private_notes == "Ne pas oublier le café."


def test_an_event_without_secrets_goes_whole():
    whole = event()
    assert released(whole, Audience.STAFF, private_notes=True, contacts=True) == whole
