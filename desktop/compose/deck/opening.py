"""The slides that open a day: the cover, who invites, what for, and the programme."""

from __future__ import annotations

from collections.abc import Iterator

from desktop.compose.deck.material import Material
from desktop.compose.deck.programme import programme_slides
from desktop.compose.images import image, image_of
from desktop.compose.lines import capitalised, one_line
from desktop.compose.moments import full_dates
from desktop.compose.naming import organisation_name, role_name
from desktop.model.findings import Picture
from desktop.model.people import Organisation, OrganisationRole
from desktop.model.programme import (
    Participation,
)
from exports import document as doc
from exports.document import (
    Block,
    Bullets,
    Item,
    Layout,
    Logos,
    Paragraph,
    Role,
    Section,
    text_of,
)

LONGEST_STATEMENT = 200  # characters; beyond, a sentence is a text
_BEHIND = (OrganisationRole.PARTNER, OrganisationRole.FUNDER, OrganisationRole.HOST)


def opening_slides(material: Material) -> Iterator[Section]:
    """What stands before the first session."""
    yield cover(material)
    yield from _inviting(material)
    yield from _partners(material)
    gathering, words = material.event.gathering, material.words
    if gathering.objective:
        yield statement(
            "gathering/objective", words("L’objectif de la journée"), gathering.objective
        )
    if gathering.deliverable and not _said(gathering.deliverable, gathering.objective):
        yield statement(
            "gathering/deliverable", words("Ce que la journée produit"), gathering.deliverable
        )
    yield from programme_slides(material)


def statement(key: str, rubric: str, text: str, *about: str) -> Section:
    """A sentence alone on its slide; one of several paragraphs becomes a text there."""
    return Section(
        key=key,
        title=text,
        layout=Layout.STATEMENT,
        rubric=rubric,
        about=about or (key.split("/", maxsplit=1)[0],),
    )


def _said(words: str, within: str) -> bool:
    return words.casefold() in within.casefold()


# --- cover ----------------------------------------------------------------------------------------


def cover(material: Material) -> Section:
    """The first slide: who invites, to what, on which question, when and where."""
    event, words = material.event, material.words
    gathering = event.gathering
    organiser = organisation_name(event, gathering.organiser)
    title = gathering.title or gathering.question or gathering.series or organiser
    blocks: list[Block] = []
    if gathering.question and gathering.question != title:
        blocks.append(
            Paragraph(
                key="gathering/question", text=text_of(gathering.question), role=Role.QUESTION
            )
        )
    when = ", ".join(
        part for part in (full_dates(event, words), gathering.venue, gathering.town) if part
    )
    if when:
        text = text_of(capitalised(when) if gathering.dates else when)
        blocks.append(Paragraph(key="gathering/when", text=text, role=Role.WHEN))
    picture = cover_picture(material)
    if picture is not None and (shown := image(picture)):
        blocks.append(
            doc.Picture(
                key=f"{picture.id}/cover",
                image=shown,
                caption=picture.caption,
                credit=picture.credit,
                about=(picture.id,),
            )
        )
    blocks += _logos(material)
    series = gathering.series if not _said(gathering.series, title) else ""
    return Section(
        key="gathering/cover",
        title=title or words("La journée"),
        layout=Layout.COVER,
        rubric=", ".join(part for part in (organiser, series) if part and part != title),
        blocks=tuple(blocks),
        notes=(gathering.introduction,) if gathering.introduction else (),
        about=(gathering.id,),
    )


def cover_picture(material: Material) -> Picture | None:
    """The picture of the day: the first that shows nothing in particular."""
    return next(
        (
            picture
            for picture in material.event.all(Picture)
            if not material.event.records.get(picture.shows)
            and picture.id not in material.portraits_and_logos
            and image(picture) is not None
        ),
        None,
    )


def _logos(material: Material) -> Iterator[Logos]:
    """The marks of the day, of its partners and of its funders."""
    event = material.event
    ids = [event.gathering.logo]
    ids += [each.logo for each in event.all(Organisation) if each.role is not None]
    shown = tuple(
        found for id_ in dict.fromkeys(ids) if id_ and (found := image_of(event, id_)) is not None
    )
    if shown:
        yield Logos(key="gathering/logos", images=shown)


# --- who invites ----------------------------------------------------------------------------------


def _inviting(material: Material) -> Iterator[Section]:
    """The organisations that say what they are for; those that speak later say it then."""
    event, words = material.event, material.words
    speaking = {participation.organisation for participation in event.all(Participation)}
    organiser = event.gathering.organiser
    telling = sorted(
        (each for each in event.all(Organisation) if each.mission),
        key=lambda each: each.id != organiser and each.role is not OrganisationRole.ORGANISER,
    )
    for each in telling:
        inviting = each.id == organiser or each.role is OrganisationRole.ORGANISER
        if each.id in speaking and not inviting:
            continue
        name = organisation_name(event, each.id)
        if inviting:
            over = words("Qui invite")
        else:
            over = capitalised(role_name(each, words)) or words("Avec nous")
        told = mission_blocks(each)
        if len(told) == 1 and _said(name, each.mission) and len(each.mission) <= LONGEST_STATEMENT:
            yield statement(f"{each.id}/mission", over, each.mission)
            continue
        yield Section(
            key=f"{each.id}/mission",
            title=one_line(name) or words("Qui invite"),
            layout=Layout.TEXT,
            rubric=over,
            blocks=told,
            about=(each.id,),
        )


def mission_blocks(organisation: Organisation) -> tuple[Block, ...]:
    """What an organisation is, and what it is for."""
    kind = "" if _said(organisation.kind, organisation.mission) else organisation.kind
    lines = (
        ("kind", kind, Role.LEAD),
        ("mission", organisation.mission, Role.TEXT),
    )
    return tuple(
        Paragraph(
            key=f"{organisation.id}/{name}/words",
            text=text_of(text),
            role=role,
            about=(organisation.id,),
        )
        for name, text, role in lines
        if text
    )


def _partners(material: Material) -> Iterator[Section]:
    """Those without whom there would be no day, and who do not say what they are for."""
    event, words = material.event, material.words
    behind = [each for each in event.all(Organisation) if each.role in _BEHIND]
    if not behind:
        return
    if len(behind) == 1 and (name := organisation_name(event, behind[0].id)):
        yield statement("gathering/partners", words("Avec nous"), name, behind[0].id)
        return
    items = tuple(
        Item(
            text_of(f"{organisation_name(event, each.id)}, {role_name(each, words)}"), 0, (each.id,)
        )
        for each in behind
        if organisation_name(event, each.id)
    )
    if items:
        yield Section(
            key="gathering/partners",
            title=words("Avec nous"),
            layout=Layout.TEXT,
            blocks=(Bullets(key="gathering/partners/list", items=items),),
            about=tuple(each.id for each in behind),
        )
