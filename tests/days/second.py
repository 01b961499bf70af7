"""The second day: two days in English, forty speakers, talks and round tables, no figure at all.

It is unlike the sample day wherever it can be, so that nothing fits the sample alone.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, time

from desktop.intake.imported import Imported
from desktop.model.findings import Choice, Picture, Subject, Term
from desktop.model.people import Consent, ConsentState, Person
from desktop.model.programme import (
    FollowUp,
    Gathering,
    Participation,
    ParticipationRole,
    Presence,
    Session,
    SessionKind,
    Start,
    Theme,
)
from desktop.model.record import Record, Visibility
from tests.days.making import drawing, in_order
from tests.days.sayings import POINTS, TESTIMONIES
from tests.days.speakers import ORGANISATIONS, SPEAKERS, speaker_id

FIRST, SECOND = date(2026, 10, 14), date(2026, 10, 15)
GIVEN = Consent(ConsentState.GIVEN, date(2026, 9, 1))
REFUSED = Consent(ConsentState.REFUSED, date(2026, 9, 2))

PORTRAITS = {
    "portrait-okafor": drawing("#dbe5ee", "#07604e"),
    "portrait-refused": drawing("#f9f6f1", "#9c3018"),
}
LOGO = drawing("#ffffff", "#14284f", 640, 320)

GATHERING = Gathering(
    title="The Library at High Tide: Lending, Listening and Lasting",
    series="Northshore Conversations, no. 7",
    question="What should a library still lend when everything can be copied?",
    dates=(FIRST, SECOND),
    venue="The Old Mill, Tide Room",
    town="Northshore",
    organiser="northshore",
    objective="Agree on what the libraries of the coast do together from 2027",
    deliverable="A charter of shared lending",
    introduction="For two days, forty speakers met in an old mill between the river and the sea.",
    author="Emeka Nwosu",
    language="en",
    logo="logo-northshore",
    colour="#07604e",
)

SESSIONS = (
    Session(
        id="doors", kind=SessionKind.WELCOME, title="Doors open", date=FIRST, hour=time(9),
        start=Start.FIXED, minutes=30, room="Foyer",
    ),
    Session(
        id="opening", kind=SessionKind.TALK, title="What the tide leaves", date=FIRST,
        start=Start.LINKED, minutes=45, room="Tide Room",
        summary="A library is measured by what comes back.\nMost of it comes back changed.",
        private_notes="Ada would rather not take questions about the budget.",
    ),
    Session(
        id="bookmobiles", kind=SessionKind.TALK, title="Bookmobiles, lighthouses and ferries",
        date=FIRST, start=Start.LINKED, minutes=60, room="Tide Room", parallel="morning talks",
    ),
    Session(
        id="sound", kind=SessionKind.TALK, title="Lending sound: an archive one can hum",
        date=FIRST, start=Start.LINKED, minutes=60, room="Loft", parallel="morning talks",
    ),
    Session(
        id="data", kind=SessionKind.TALK,
        title="Nobody’s data: what a catalogue must forget (and how to make it forget)",
        date=FIRST, start=Start.LINKED, minutes=60, room="Boat Store", parallel="morning talks",
    ),
    Session(
        id="coffee", kind=SessionKind.BREAK, title="Coffee", date=FIRST, hour=time(11, 15),
        start=Start.FIXED, minutes=30, room="Foyer",
    ),
    Session(
        id="reading-aloud", kind=SessionKind.ROUND_TABLE, title="Reading aloud to whom?",
        date=FIRST, start=Start.LINKED, minutes=75, room="Tide Room",
        objective="Hear those who read to people who cannot come",
        private_notes=(
            "Ask Beatriz about the reading hour in the prison.\n"
            "Do not mention the closing of the east branch."
        ),
    ),
    Session(
        id="budget", kind=SessionKind.PLENARY, title="Trustees’ question time", date=FIRST,
        start=Start.LINKED, minutes=20, room="Loft", visibility=Visibility.INTERNAL,
        summary="What the trustees want answered before they sign.",
    ),
    Session(
        id="islands", kind=SessionKind.TALK, title="Eleven islands, one card", date=SECOND,
        hour=time(9, 30), start=Start.FIXED, minutes=40, room="Tide Room",
        attached_file="eleven-islands.pdf",
    ),
    Session(
        id="buildings", kind=SessionKind.ROUND_TABLE, title="Buildings that listen", date=SECOND,
        start=Start.LINKED, minutes=80, room="Tide Room", parallel="second morning",
    ),
    Session(
        id="writers", kind=SessionKind.ROUND_TABLE, title="Writers in the stacks", date=SECOND,
        start=Start.LINKED, minutes=80, room="Loft", parallel="second morning",
    ),
    Session(
        id="last-talk", kind=SessionKind.TALK, title="Mending as a public service", date=SECOND,
        start=Start.FREE, moment="after lunch", room="Tide Room",
        summary="Bring something torn.",
    ),
    Session(
        id="farewell", kind=SessionKind.CLOSING, title="The charter, read out", date=SECOND,
        hour=time(16), start=Start.FIXED, minutes=30, room="Tide Room",
        summary="The charter was read aloud, and those who wished to signed it.",
    ),
)  # fmt: skip

# Who is in which session, by rank among the speakers: moderators, then those who are heard.
MODERATORS = {"reading-aloud": 15, "buildings": 19, "writers": 31}
HEARD = {
    "opening": (1,),
    "bookmobiles": (2, 8, 12),
    "sound": (11, 30),
    "data": (5, 13, 28),
    "reading-aloud": (3, 4, 7, 21, 25, 29, 38),
    "islands": (33, 18),
    "buildings": (23, 37, 39, 10, 22, 24, 34),
    "writers": (6, 9, 14, 16, 17, 32, 35, 40),
    "last-talk": (27, 26),
    "farewell": (20, 36),
}

THEMES = (
    Theme(id="who-comes", session="reading-aloud", title="Who never comes, and why", minutes=25),
    Theme(id="whose-voice", session="reading-aloud", title="Whose voice reads?", minutes=25),
    Theme(id="afterwards", session="reading-aloud", title="What is left afterwards", minutes=20),
    Theme(id="noise", session="buildings", title="How much noise is enough?", minutes=40),
    Theme(id="night", session="buildings", title="Open at night", minutes=40),
    Theme(id="paid", session="writers", title="Paid to be there"),
)

OTHERS = (
    Picture(
        id="portrait-okafor",
        alternative="Ada Okafor, smiling",
        credit="Drawing: Tablée",
        shows=speaker_id(1),
    ),
    Picture(id="portrait-refused", alternative="A portrait", shows=speaker_id(29)),
    Picture(id="logo-northshore", alternative="Northshore Public Library Service"),
    FollowUp(
        id="spring-tide",
        title="Spring Tide: one year of the charter",
        start=date(2027, 10, 8),
        end=date(2027, 10, 8),
        place="Isle of Grain, by the 9.40 ferry",
        call="Bring a neighbour who has no card.",
    ),
    Term(id="term-isbn", text="ISBN", expansion="International Standard Book Number"),
    Term(id="term-northshore", text="Northshore", wrong_spellings=("Northshire", "North Shore")),
    Choice(id="to-trustees", subject=Subject.RECIPIENT, value="The trustees"),
    Choice(id="to-speakers", subject=Subject.RECIPIENT, value="All speakers"),
)


def second_day() -> Imported:
    """A two-day conference of libraries, with its portraits and its logo."""
    event = in_order(
        [
            GATHERING,
            *ORGANISATIONS,
            *_people(),
            *SESSIONS,
            *_participations(),
            *THEMES,
            *TESTIMONIES,
            *POINTS,
            *_with_contents(),
        ]
    )
    return Imported(event, {each.sha256: each for each in (*PORTRAITS.values(), LOGO)})


def _people() -> Iterator[Person]:
    consents = {1: (GIVEN, GIVEN), 21: (GIVEN, Consent()), 29: (GIVEN, REFUSED), 38: (REFUSED,) * 2}
    photos = {1: "portrait-okafor", 29: "portrait-refused"}
    for rank, speaker in enumerate(SPEAKERS, 1):
        naming, photography = consents.get(rank, (Consent(), Consent()))
        yield replace(
            speaker,
            naming=naming,
            photography=photography,
            photo=photos.get(rank, ""),
            former=rank == 36,
            email="ada.okafor@northshore.example" if rank == 1 else "",
            phone="+44 1632 960 001" if rank == 1 else "",
            biography="Ada Okafor has lent books for thirty years." if rank == 1 else "",
        )


def _participations() -> Iterator[Participation]:
    presences = {6: Presence.EXCUSED, 9: Presence.ABSENT, 13: Presence.REPRESENTED}
    round_tables = {each.id for each in SESSIONS if each.kind is SessionKind.ROUND_TABLE}
    for session, rank in MODERATORS.items():
        yield Participation(
            id=f"{session}-moderator",
            session=session,
            person=speaker_id(rank),
            role=ParticipationRole.MODERATOR,
        )
    for session, ranks in HEARD.items():
        witness = session in round_tables
        for rank in ranks:
            yield Participation(
                id=f"{session}-{rank:02}",
                session=session,
                person=speaker_id(rank),
                role=ParticipationRole.WITNESS if witness else ParticipationRole.SPEAKER,
                presence=presences.get(rank, Presence.PRESENT),
                function="Reader on the night ferry" if (session, rank) == ("sound", 30) else "",
            )
    yield Participation(id="islands-consortium", session="islands", organisation="consortium")


def _with_contents() -> Iterator[Record]:
    images = PORTRAITS | {"logo-northshore": LOGO}
    for record in OTHERS:
        if isinstance(record, Picture):
            image = images[record.id]
            yield replace(record, content=image.sha256, width=image.width, height=image.height)
        else:
            yield record
