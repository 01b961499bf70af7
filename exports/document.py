"""The document: what Tablée says, before anyone decides where it stands on a slide or a page.

A deck and the minutes are both documents. A composer makes one from an event, a writer turns it
into a file. Texts are plain: a line break in any text begins a new paragraph of the same block, and
nothing in a text is ever read as markup. Texts arrive with their spaces already set by
`exports.typography`.

Every section and every block has a ``key``, made from the record it shows and its role, never from
its place, so that what people hide, move or edit by hand is found again; and ``about``, the ids of
the records it shows, so that a click leads to its cause.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import TypeAlias

# --- text -----------------------------------------------------------------------------------------


class Mark(Enum):
    """What sets a run apart from its neighbours; how it looks is the writer's business."""

    PLAIN = auto()
    STRONG = auto()  # the head of a list item, the name in a sentence
    INITIAL = auto()  # the emphasised first letter of a word of a slogan or a motto
    MISSING = auto()  # words that stand for something not known yet: "à désigner"


@dataclass(frozen=True)
class Run:
    """A stretch of text of one kind; ``language`` is empty where it is the document's."""

    text: str
    mark: Mark = Mark.PLAIN
    language: str = ""


Text: TypeAlias = tuple[Run, ...]


def plain(text: Text) -> str:
    """The letters of a text, without its marks."""
    return "".join(run.text for run in text)


def text_of(words: str, mark: Mark = Mark.PLAIN) -> Text:
    """A text of one run, or of none when there are no words."""
    return (Run(words, mark),) if words else ()


# --- pictures -------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Image:
    """A picture by the SHA-256 of its bytes, with its size in pixels and its point of interest.

    ``focus`` is a pair of fractions of the width and the height, from the top left: the point that
    must stay in view when the picture is cropped. ``alternative`` says what it shows, for those who
    cannot see it.
    """

    content: str
    width: int
    height: int
    alternative: str
    focus: tuple[float, float] = (0.5, 0.5)


# --- blocks ---------------------------------------------------------------------------------------


@dataclass(frozen=True, kw_only=True)
class _Block:
    key: str
    about: tuple[str, ...] = ()


class Role(Enum):
    """What a paragraph is for."""

    TEXT = auto()
    LEAD = auto()  # the first paragraph, larger
    QUESTION = auto()  # the question of the day, under its title
    WHEN = auto()  # the date and the place on a cover
    SMALL = auto()  # a remark
    SOURCE = auto()  # where what stands before it comes from
    SIGNATURE = auto()  # the author's line on a last slide


@dataclass(frozen=True, kw_only=True)
class Paragraph(_Block):
    """Sentences."""

    text: Text
    role: Role = Role.TEXT


@dataclass(frozen=True)
class Item:
    """A line of a list, at a level counted from 0."""

    text: Text
    level: int = 0
    about: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Bullets(_Block):
    """A list, with bullets or with numbers."""

    items: tuple[Item, ...]
    numbered: bool = False


class Form(Enum):
    """How faithful words are to what was said."""

    VERBATIM = auto()  # the very words, between « »
    PARAPHRASE = auto()  # in substance, without guillemets


@dataclass(frozen=True, kw_only=True)
class Quote(_Block):
    """What somebody said; ``author`` is empty when it may not be told, and ``initials`` with it.

    ``of_group`` is true when ``author`` names a group ("Les grands témoins"), which has no
    portrait. ``label`` is the line that precedes a paraphrase ("en substance").
    """

    words: str
    form: Form
    author: str = ""
    function: str = ""
    initials: str = ""
    portrait: Image | None = None
    of_group: bool = False
    label: str = ""


@dataclass(frozen=True)
class Number:
    """A figure ready to print: "près de", "1 700", "entreprises", "Occitanie Est".

    ``value`` holds the digits and a symbol ("75 %"), or the words of a number said in words.
    ``parts`` are its "dont", each a value and what it counts.
    """

    value: str
    label: str = ""
    qualifier: str = ""
    perimeter: str = ""
    parts: tuple[tuple[str, str], ...] = ()
    about: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Numbers(_Block):
    """Figures side by side."""

    items: tuple[Number, ...]


class ChartKind(Enum):
    """The charts that Tablée draws."""

    COLUMN = auto()
    BAR = auto()
    LINE = auto()
    STACKED = auto()  # parts of 100 %, one bar a category
    RING = auto()  # one part of one whole: a doughnut on slides, one bar in print


@dataclass(frozen=True)
class Series:
    """Values by category, in the order of the categories; ``None`` where there is none."""

    name: str
    values: tuple[float | None, ...]


@dataclass(frozen=True, kw_only=True)
class Chart(_Block):
    """Figures drawn. ``subject`` is the index of the category (for lines, of the series) meant.

    ``unit`` is the symbol printed after values, with its space, or nothing. A ring has one series
    of two values, the part and the rest; ``whole`` is what stands in its middle and ``part`` what
    is said beside it. ``alternative`` gives the values in words.
    """

    kind: ChartKind
    categories: tuple[str, ...]
    series: tuple[Series, ...]
    alternative: str
    unit: str = ""
    caption: str = ""
    subject: int | None = None
    whole: Number | None = None
    part: Number | None = None
    number_format: str = "# ##0"


@dataclass(frozen=True, kw_only=True)
class Picture(_Block):
    """A picture with what is said of it."""

    image: Image
    caption: str = ""
    credit: str = ""


@dataclass(frozen=True, kw_only=True)
class Logos(_Block):
    """The marks of the partners and funders of the day."""

    images: tuple[Image, ...]


@dataclass(frozen=True)
class Column:
    """A column of a table: its head, its share of the width, whether its cells head rows.

    ``pages`` is the head of a column whose cells a writer that knows pages gives up for those where
    the records of each row are shown before the table.
    """

    head: str
    share: float = 1.0
    heads_row: bool = False
    pages: str = ""


@dataclass(frozen=True)
class Row:
    """A row of a table, a text for each column."""

    cells: tuple[Text, ...]
    about: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Table(_Block):
    """Rows under heads; ``alternative`` says what it holds."""

    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    alternative: str


@dataclass(frozen=True)
class Card:
    """Somebody, as introduced: a name, a function and an organisation, each perhaps unknown."""

    name: str
    initials: str = ""
    function: str = ""
    organisation: str = ""
    organisation_short: str = ""
    biography: str = ""
    portrait: Image | None = None
    about: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class People(_Block):
    """Those who speak."""

    items: tuple[Card, ...]


@dataclass(frozen=True)
class Entry:
    """A stake, an idea: a title and what it covers."""

    title: str
    details: str = ""
    about: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Entries(_Block):
    """Numbered ideas side by side; ``first`` is the number of the first one."""

    items: tuple[Entry, ...]
    first: int = 1


@dataclass(frozen=True)
class Slot:
    """A line of the programme. ``when`` is an hour ("13 h 30"), a moment ("Matin") or nothing."""

    title: str
    when: str = ""
    is_hour: bool = False
    who: str = ""
    about: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Programme(_Block):
    """The order of a day."""

    slots: tuple[Slot, ...]


@dataclass(frozen=True, kw_only=True)
class Contrast(_Block):
    """Two lists face to face: strengths and challenges."""

    left_head: str
    left: tuple[Item, ...]
    right_head: str
    right: tuple[Item, ...]


@dataclass(frozen=True, kw_only=True)
class Roadmap(_Block):
    """What was found, what answers it; ``links`` pairs indexes of ``left`` and ``right``."""

    left_head: str
    left: tuple[Item, ...]
    right_head: str
    right: tuple[Item, ...]
    links: tuple[tuple[int, int], ...]


@dataclass(frozen=True, kw_only=True)
class Words(_Block):
    """The words of the room, each with how often it was said where that was counted."""

    items: tuple[tuple[str, int | None], ...]


@dataclass(frozen=True)
class AcrosticLine:
    """A word whose initial speaks, and what is before it: " pour l'", "I", "nnovation"."""

    small: str
    initial: str
    rest: str


@dataclass(frozen=True, kw_only=True)
class Acrostic(_Block):
    """A slogan, a line for each emphasised initial; ``tail`` is what follows the last one."""

    lines: tuple[AcrosticLine, ...]
    tail: str = ""


@dataclass(frozen=True, kw_only=True)
class Notice(_Block):
    """A decision or an appointment in its box: a label, a text, a note."""

    label: str
    text: Text
    note: str = ""


@dataclass(frozen=True, kw_only=True)
class Facts(_Block):
    """Labels and what they hold: date, place, organiser."""

    rows: tuple[tuple[str, Text], ...]


@dataclass(frozen=True, kw_only=True)
class Appointment(_Block):
    """The next appointment, as large as a slide: dates, place, call to action."""

    dates: str
    place: str = ""
    call: str = ""


@dataclass(frozen=True, kw_only=True)
class Signatures(_Block):
    """Who signs: a role and a name each, with the words that precede the signature."""

    signers: tuple[tuple[str, str], ...]
    words: str


@dataclass(frozen=True, kw_only=True)
class Contents(_Block):
    """The table of contents, filled by the writer."""

    head: str


Block: TypeAlias = (
    Paragraph
    | Bullets
    | Quote
    | Numbers
    | Chart
    | Picture
    | Logos
    | Table
    | People
    | Entries
    | Programme
    | Contrast
    | Roadmap
    | Words
    | Acrostic
    | Notice
    | Facts
    | Appointment
    | Signatures
    | Contents
)


# --- sections and documents -----------------------------------------------------------------------


class Layout(Enum):
    """The kind of slide or page a section asks for."""

    COVER = auto()
    PART = auto()  # opens a part of the deck
    STATEMENT = auto()  # one sentence, its title
    PROGRAMME = auto()
    PEOPLE = auto()
    NUMBERS = auto()
    QUOTE = auto()
    ENTRIES = auto()
    TEXT = auto()  # paragraphs and bullets
    CONTRAST = auto()
    CHART = auto()
    TABLE = auto()
    THEME = auto()  # a question of a round table and its voices
    ROADMAP = auto()
    WORDS = auto()
    PICTURE = auto()
    APPOINTMENT = auto()
    ACROSTIC = auto()
    TITLE_PAGE = auto()  # of minutes
    PAGES = auto()  # the running text of minutes
    ANNEX = auto()


@dataclass(frozen=True, kw_only=True)
class Section:
    """A slide, or a heading of the minutes with what stands under it.

    ``level`` counts headings from 1; 0 is a section without a heading. ``rubric`` is the short line
    over a title, ``source`` the line under a slide, ``notes`` what the speaker reads, a paragraph
    each. ``part`` is the key of the part of the deck it belongs to; ``hidden`` slides are written
    but not shown.
    """

    key: str
    title: str
    layout: Layout
    blocks: tuple[Block, ...] = ()
    level: int = 1
    rubric: str = ""
    source: str = ""
    notes: tuple[str, ...] = ()
    part: str = ""
    hidden: bool = False
    about: tuple[str, ...] = ()


@dataclass(frozen=True)
class Part:
    """A part of a deck: its key and its name, as PowerPoint lists its sections."""

    key: str
    title: str


@dataclass(frozen=True, kw_only=True)
class Document:
    """A whole deck, or whole minutes.

    ``running_head``, ``running_date`` and ``running_foot`` are printed on every page or slide that
    has room for them, ``margin_mark`` ("PROJET") in the margin of a draft. ``colour`` is the house
    colour as six hexadecimal digits, or empty for Tablée's own. ``names`` are names of several
    words that are not to be parted at the end of a line.
    """

    title: str
    author: str
    language: str
    sections: tuple[Section, ...]
    organisation: str = ""
    subject: str = ""
    parts: tuple[Part, ...] = ()
    running_head: str = ""
    running_date: str = ""
    running_foot: str = ""
    margin_mark: str = ""
    colour: str = ""
    names: tuple[str, ...] = ()
