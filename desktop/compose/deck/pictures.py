"""Slides of pictures: what a session shows, under its caption."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from desktop.compose.deck.material import Material
from desktop.compose.deck.titles import rubric
from desktop.compose.images import image, picture_block
from desktop.compose.lines import one_line
from desktop.model.findings import Picture
from desktop.model.programme import Session
from exports.document import Layout, Section


def pictures_of(material: Material, session: Session | None) -> tuple[Picture, ...]:
    """The pictures of a session, or of none, that are not portraits nor logos."""
    return tuple(
        picture
        for picture in material.within(session, Picture)
        if picture.id not in material.portraits_and_logos and image(picture) is not None
    )


def picture_slides(
    material: Material, session: Session | None, shown: set[str] | frozenset[str] = frozenset()
) -> Iterator[Section]:
    """The pictures of a session, or of none, but those whose blocks are ``shown`` already."""
    for picture in pictures_of(material, session):
        block = picture_block(picture)
        if block is None or block.key in shown:
            continue
        yield Section(
            key=f"{picture.id}/slide",
            title=one_line(picture.caption) or material.words("En image"),
            layout=Layout.PICTURE,
            rubric=rubric(material, session),
            blocks=(replace(block, caption=""),),
            about=(picture.id,),
        )
