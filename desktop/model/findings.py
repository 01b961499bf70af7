"""What is said, concluded and counted: testimonies, points, figures and their sources."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time
from decimal import Decimal
from enum import StrEnum

from desktop.model.record import Id, Record


class Form(StrEnum):
    """How faithful the words are."""

    VERBATIM = "verbatim"  # the very words, between « »
    PARAPHRASE = "paraphrase"  # in substance


class Agreement(StrEnum):
    """Where the agreement of the person quoted stands."""

    DRAFT = "draft"
    SENT = "sent"
    AGREED = "agreed"
    REFUSED = "refused"


@dataclass(frozen=True, kw_only=True)
class Testimony(Record):
    """What a person, an organisation or the group said. Nobody may be named."""

    session: Id = ""
    theme: Id = ""
    person: Id = ""
    organisation: Id = ""
    of_group: bool = False  # said by all of them, and by none in particular
    words: str = ""
    form: Form = Form.PARAPHRASE
    status: Agreement = Agreement.DRAFT
    at: time | None = None
    highlighted: bool = False  # worth a slide of its own


class PointKind(StrEnum):
    """What a line of a synthesis or of a diagnosis is."""

    STAKE = "stake"
    CHALLENGE = "challenge"
    STRENGTH = "strength"
    FINDING = "finding"
    ACTION = "action"
    SUCCESS_FACTOR = "success-factor"
    DECISION = "decision"
    KEYWORD = "keyword"
    QUESTION = "question"


class Progress(StrEnum):
    """How far an action is."""

    TO_START = "to-start"
    UNDER_WAY = "under-way"
    DONE = "done"
    DROPPED = "dropped"


@dataclass(frozen=True, kw_only=True)
class Point(Record):
    """A line of a synthesis or of a diagnosis."""

    session: Id = ""
    theme: Id = ""
    kind: PointKind = PointKind.FINDING
    text: str = ""
    details: tuple[str, ...] = ()
    open_list: bool = False  # the details, or the list it ends, are not all of them: "…"
    parent: Id = ""  # the stake an action or a success factor belongs to
    answers: tuple[Id, ...] = ()  # the challenges a stake answers
    evidence: tuple[Id, ...] = ()  # the figures that show it
    source: Id = ""
    owner_person: Id = ""
    owner_organisation: Id = ""
    owner_words: str = ""  # "le groupe innovation"
    due_date: date | None = None
    due_words: str = ""  # "fin 2018"
    progress: Progress | None = None
    count: int | None = None  # how often it was said


class ChartWanted(StrEnum):
    """The chart an organiser asks for."""

    COLUMN = "column"
    BAR = "bar"
    LINE = "line"
    STACKED = "stacked"
    DOUGHNUT = "doughnut"


@dataclass(frozen=True)
class Values:
    """A row of numbers with its name, a value for each category or ``None``."""

    name: str = ""
    values: tuple[Decimal | None, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Figure(Record):
    """A number that counts something, or a series of them."""

    session: Id = ""
    label: str = ""  # what is counted, as printed: "ingénieurs"
    value: Decimal | None = None
    unit: str = ""  # what makes two figures comparable: "personnes", "entreprises", "%"
    qualifier: str = ""  # "près de", "environ", "une cinquantaine"
    perimeter: str = ""  # where or among whom: "Occitanie Est"
    part_of: Id = ""  # the figure it is a "dont" of
    source: Id = ""
    year: int | None = None
    attendance: bool = False  # it counts those who came to the day
    categories: tuple[str, ...] = ()
    series: tuple[Values, ...] = ()
    chart: ChartWanted | None = None


@dataclass(frozen=True, kw_only=True)
class Source(Record):
    """A study, an audit, a document a figure comes from."""

    title: str = ""
    publisher: str = ""
    date: str = ""  # a day, a year, or words
    sample: str = ""  # "150 dirigeants"
    territory: str = ""


@dataclass(frozen=True, kw_only=True)
class Picture(Record):
    """An image, kept once by the SHA-256 of its bytes."""

    content: str = ""
    width: int = 0  # pixels
    height: int = 0
    caption: str = ""
    alternative: str = ""  # what it shows, for those who cannot see it
    decorative: bool = False  # it shows nothing that words do not say
    credit: str = ""
    focus: tuple[Decimal, Decimal] | None = None  # what must stay in view, from the top left
    shows: Id = ""  # a person, a session, an organisation


@dataclass(frozen=True, kw_only=True)
class Term(Record):
    """An acronym or a name, with what it stands for and how it is misspelt."""

    text: str = ""
    expansion: str = ""
    wrong_spellings: tuple[str, ...] = ()


class Subject(StrEnum):
    """What a choice is about."""

    SLIDE_HIDDEN = "slide-hidden"  # key: the slide
    SLIDE_MOVED = "slide-moved"  # key: the slide; value: the key of the one it follows, or nothing
    MINUTES_PART = "minutes-part"  # key: the length and the part; value: "on" or "off"
    FINDING_KEPT = "finding-kept"  # key: the finding; the organiser said "Garder"
    FINAL_MINUTES = "final-minutes"  # key: their number; value: their date
    RECIPIENT = "recipient"  # value: who the minutes are sent to


@dataclass(frozen=True, kw_only=True)
class Choice(Record):
    """What people decided about the outputs."""

    subject: Subject = Subject.FINDING_KEPT
    key: str = ""
    value: str = ""
    told: tuple[tuple[str, str, str], ...] = ()  # by final minutes: kind, id and JSON of records
