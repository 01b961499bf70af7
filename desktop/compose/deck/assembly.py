"""The deck put together: the slides of each part in order, as people chose to show them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from desktop.compose.blanks import without_blanks
from desktop.compose.choices import chosen
from desktop.compose.deck.closing import author_line, closing_slides
from desktop.compose.deck.figures import figure_slides
from desktop.compose.deck.material import Material
from desktop.compose.deck.opening import cover_picture, opening_slides
from desktop.compose.deck.parts import PARTS, Run, part_of, part_title, runs
from desktop.compose.deck.people import attendance_notes
from desktop.compose.deck.pictures import picture_slides
from desktop.compose.deck.points import point_slides, question_notes
from desktop.compose.deck.runs import opener, run_slides
from desktop.compose.deck.sessions import session_notes
from desktop.compose.deck.territory import study_slides, territory_slides
from desktop.compose.deck.titles import told_apart
from desktop.compose.deck.voices import voice_slides
from desktop.compose.lines import one_line
from desktop.compose.moments import dates
from desktop.compose.naming import known_names, organisation_name
from desktop.model.event import Event
from desktop.model.findings import Figure
from exports.document import Document, Layout, Paragraph, Part, Role, Section, text_of
from exports.words import Words

_SIGNED_WITHIN = frozenset({Layout.ACROSTIC, Layout.APPOINTMENT})  # they have no line of sources


def deck(
    event: Event, *, language: str | None = None, part: str = "all", private_notes: bool = False
) -> Document:
    """The deck of an event that has been released, whole or one part of it.

    ``part`` is "all" or one of `PARTS`; a part that holds nothing has no sections. ``language`` is
    that of the words added, the event's unless given. Private notes go to the speaker only when
    they are asked for. Raises ValueError for a part or a language that does not exist.
    """
    if part not in ("all", *PARTS):
        raise ValueError(f"no part of a deck is called {part!r}")
    event = without_blanks(event)
    told = language or event.language
    material = Material(event, Words(told), private_notes)
    sections = tuple(_sections(material))
    present = tuple(dict.fromkeys(section.part for section in sections))
    sections = chosen(event, _signed(material, told_apart(sections)))
    if part != "all":
        sections = tuple(section for section in sections if part_of(section.part) == part)
    gathering = event.gathering
    title = one_line(gathering.title) or one_line(gathering.question)
    return Document(
        title=title,
        author=gathering.author,
        language=told,
        sections=sections,
        organisation=organisation_name(event, gathering.organiser),
        subject=one_line(gathering.question),
        parts=tuple(Part(key, part_title(part_of(key), material.words)) for key in present),
        running_head=title,
        running_date=dates(event, material.words),
        colour=gathering.colour.lstrip("#"),
        names=known_names(event),
    )


def _sections(material: Material) -> Iterator[Section]:
    found = runs(material.event.sessions)
    home = next((run for run in found if run.part == "diagnosis"), found[0])
    counted = next((run for run in found if run.part == "workshops"), home)
    for run in found:
        slides: list[Section] = []
        if run is found[0]:
            slides += opening_slides(material)
        context = tuple(_context(material)) if run is home else ()
        slides += run_slides(material, run, context)
        if run is counted:
            came = _loose_figures(material, attendance=True)
            slides += figure_slides(material, None, came, "attendance")
        if run is home:
            slides += _of_no_session(material)
        if run is found[-1]:
            slides += closing_slides(material)
        if run is not found[0] and (slides or run.sessions):
            slides.insert(0, opener(material, run))
        for section in _with_notes_of_all(material, run, slides):
            yield replace(section, part=run.key)


def _context(material: Material) -> Iterator[Section]:
    """What a diagnosis stands on: the territory, its figures at large, the studies made."""
    yield from territory_slides(material)
    yield from figure_slides(material, None, _loose_figures(material, attendance=False))
    yield from study_slides(material)


def _of_no_session(material: Material) -> Iterator[Section]:
    """What belongs to no session."""
    yield from voice_slides(material, None)
    yield from point_slides(material, None)
    cover = cover_picture(material)
    shown = frozenset({f"{cover.id}/picture"} if cover else ())
    yield from picture_slides(material, None, shown)


def _loose_figures(material: Material, *, attendance: bool) -> tuple[Figure, ...]:
    return tuple(
        figure
        for figure in material.within(None, Figure)
        if _counts_attendance(material.event, figure) is attendance
    )


def _counts_attendance(event: Event, figure: Figure) -> bool:
    """Whether a figure, or the one it is a "dont" of, counts those who came."""
    whole = event.get(Figure, figure.part_of)
    return figure.attendance or (whole is not None and whole.attendance)


def _with_notes_of_all(material: Material, run: Run, slides: list[Section]) -> Iterator[Section]:
    """The slides of a run, the first with the notes of those sessions that have no slide."""
    noted = {note for section in slides for note in section.notes}
    left = [
        note
        for session in run.sessions
        for note in session_notes(material, session)
        if note not in noted
    ]
    if run.part == "opening" and run.rank == 1:
        left += [*question_notes(material, None), *attendance_notes(material, None)]
    for rank, section in enumerate(slides):
        yield section if rank else replace(section, notes=(*section.notes, *left))


def _signed(material: Material, sections: tuple[Section, ...]) -> tuple[Section, ...]:
    """The sections with the author's name, small, on the last one."""
    line = author_line(material)
    if not line or not sections:
        return sections
    last = sections[-1]
    if last.layout in _SIGNED_WITHIN:
        key = f"{material.event.gathering.id}/author"
        signature = Paragraph(key=key, text=text_of(line), role=Role.SIGNATURE)
        signed = replace(last, blocks=(*last.blocks, signature))
    else:
        signed = replace(last, source=" ".join(part for part in (last.source, line) if part))
    return (*sections[:-1], signed)
