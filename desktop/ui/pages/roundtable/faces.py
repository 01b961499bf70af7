"""What the grid shows of voices, themes and words: names, coverage, and what is read aloud."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QPixmap

from desktop.compose.naming import function_of, short_organisation_name
from desktop.model.acts import questions_of
from desktop.model.findings import Agreement, Form, Testimony
from desktop.model.people import Organisation, Person
from desktop.model.programme import Participation, Theme
from desktop.model.record import Id, Visibility
from desktop.model.voices import GROUP, NOBODY, RoundTable, Seat, Voice
from desktop.ui.controls.rows import Row
from desktop.ui.desk import Desk
from desktop.ui.fields.formats import show_duration
from desktop.ui.fields.names import name_of_value
from desktop.ui.pages.people.faces import letters, logo, photo, tints
from desktop.ui.wording import on_one_line, tr

_GROUP_TINT = -1
_AVATAR = 36


@dataclass(frozen=True)
class VoiceFace:
    """A voice as the head of its column shows it."""

    name: str
    context: str
    initials: str = ""
    tint: int = _GROUP_TINT
    icon: str = ""
    photo: QPixmap | None = None
    logo: QPixmap | None = None
    covers: tuple[bool, ...] = ()

    @property
    def covered(self) -> str:
        """How many themes it spoke on: "2 sur 3"."""
        return tr("{some} sur {all}").format(some=sum(self.covers), all=len(self.covers))

    @property
    def told(self) -> str:
        """All of it in words."""
        spoke = tr("thèmes abordés : {count}").format(count=self.covered) if self.covers else ""
        return ", ".join(part for part in (self.name, self.context, spoke) if part)


@dataclass(frozen=True)
class ThemeFace:
    """A theme as the head of its row shows it; the last row may have none."""

    number: str
    title: str
    voices: str
    few: bool = False  # less than half of the voices, once the table has begun
    plan: str = ""  # its minutes, its questions

    @property
    def told(self) -> str:
        """All of it in words."""
        parts = (self.number, self.title, self.voices, self.plan)
        return ", ".join(part for part in parts if part)


@dataclass(frozen=True)
class QuoteFace:
    """Some words as their cell shows them."""

    text: str
    form: Form = Form.PARAPHRASE
    visibility: Visibility = Visibility.PUBLIC
    status: Agreement = Agreement.DRAFT
    highlighted: bool = False
    told: str = ""

    @property
    def off_record(self) -> bool:
        """Whether it goes nowhere."""
        return self.visibility is Visibility.OFF_RECORD


def voice_name(desk: Desk, voice: Voice) -> str:
    """What a voice is called."""
    if voice == GROUP:
        return tr("Le groupe")
    person = desk.event.get(Person, voice.person)
    if person is not None:
        return person.name or tr("Personne à préciser")
    organisation = desk.event.get(Organisation, voice.organisation)
    if organisation is not None:
        return organisation.name or organisation.short_name or tr("Organisme à préciser")
    return tr("Sans nom")


def theme_name(theme: Theme | None) -> str:
    """What a theme is called."""
    if theme is None:
        return tr("Sans thème")
    return on_one_line(theme.title) or tr("Thème à préciser")


def voice_face(desk: Desk, table: RoundTable, seat: Seat) -> VoiceFace:
    """The head of a column."""
    voice, name = seat.voice, voice_name(desk, seat.voice)
    covers = table.covers(voice)
    if voice == GROUP:
        return VoiceFace(name, tr("sans attribution"), icon="group", covers=covers)
    if voice == NOBODY:
        return VoiceFace(name, tr("à attribuer"), icon="people", covers=covers)
    organisation = desk.event.get(Organisation, voice.organisation)
    if organisation is not None:
        shown = logo(desk, organisation, _AVATAR)
        return VoiceFace(name, tr("organisme"), icon="organisation", logo=shown, covers=covers)
    person = desk.event.get(Person, voice.person) or Person(id=voice.person)
    return VoiceFace(
        name,
        _context(desk, person, seat.participation),
        letters(person),
        tints(desk.event).get(person.id, 0),
        photo=photo(desk, person, _AVATAR) if person.photo else None,
        covers=covers,
    )


def _context(desk: Desk, person: Person, participation: Id) -> str:
    there = desk.event.get(Participation, participation)
    function = function_of(person, desk.words, there.function if there is not None else "")
    return short_organisation_name(desk.event, person.organisation) or function


def voice_rows(desk: Desk, table: RoundTable) -> list[Row]:
    """The voices of a table as a list, by their rank."""
    faces = (voice_face(desk, table, seat) for seat in table.seats)
    return [
        Row(
            str(rank), face.name, face.context, icon=face.icon, initials=face.initials,
            tint=face.tint, photo=face.photo, logo=face.logo, aside=face.covered,
        )
        for rank, face in enumerate(faces)
    ]  # fmt: skip


def theme_face(desk: Desk, table: RoundTable, theme: Theme | None) -> ThemeFace:
    """The head of a row."""
    if theme is None:
        said = sum(len(words) for (of, _), words in table.words.items() if not of)
        return ThemeFace("", theme_name(None), tr("%n propos", "", said) if said else "")
    spoke, expected = table.spoke_on(theme.id)
    questions = len([each for each in questions_of(desk.event, theme.id) if each.text.strip()])
    plan = [show_duration(theme.minutes)] if theme.minutes else []
    plan += [tr("%n question(s)", "", questions)] if questions else []
    begun = any(seat.participation and any(table.covers(seat.voice)) for seat in table.seats)
    return ThemeFace(
        str(table.themes.index(theme) + 1),
        theme_name(theme),
        tr("{some} voix sur {all}").format(some=spoke, all=expected) if expected > 1 else "",
        few=begun and 2 * spoke < expected,
        plan=" · ".join(plan),
    )


def quote_face(desk: Desk, testimony: Testimony, voice: Voice, theme: Theme | None) -> QuoteFace:
    """Some words, with all that is known of them."""
    words = testimony.words.strip()
    verbatim = testimony.form is Form.VERBATIM
    text = words or tr("Propos à préciser")
    if verbatim and words and not words.startswith(("«", "“")):
        text = tr("« {words} »").format(words=words)
    said = [
        tr("{who}, {theme} : {words}").format(
            who=voice_name(desk, voice), theme=theme_name(theme), words=text
        ),
        name_of_value(testimony.form),
    ]
    if testimony.visibility is not Visibility.PUBLIC:
        said.append(name_of_value(testimony.visibility))
    said.append(name_of_value(testimony.status))
    if testimony.highlighted:
        said.append(tr("une diapo à lui seul"))
    return QuoteFace(
        text,
        testimony.form,
        testimony.visibility,
        testimony.status,
        testimony.highlighted,
        ", ".join(said),
    )
