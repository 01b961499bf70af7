"""A deck as a PDF: a page for each slide that is shown, the same boxes at the same places."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import UTC, datetime

from exports.pdf.canvas import Canvas
from exports.pdf.colours import Ink
from exports.pdf.metadata import Description
from exports.pdf.outline import Bookmark
from exports.pdf.slides.drawing import Easel
from exports.pdf.slides.slide import draw_slide
from exports.slides.boxes import Slide, Slides
from exports.slides.look import Look
from exports.slides.palette import palette
from exports.words import Words

__all__ = ["write_slides"]


def write_slides(
    deck: Slides,
    *,
    look: Look,
    picture: Callable[[str], bytes],
    created: datetime | None = None,
    tick: Callable[[], object] = lambda: None,
) -> bytes:
    """The bytes of a PDF file of a deck, hidden slides and speaker notes left out.

    ``look`` is that of the template the deck was placed with; ``picture`` gives the bytes of a
    picture by the hash that names it in its box. ``created`` is the moment written in the file, now
    by default: with the same moment, the same deck gives the same bytes. ``tick`` is called before
    each page is drawn: what it raises ends the work. Raises `ValueError` where no slide is shown.
    """
    shown = [(number, each) for number, each in enumerate(deck.slides, 1) if not each.hidden]
    if not shown:
        message = "a deck without a slide to show"
        raise ValueError(message)
    words = Words(deck.language)
    described = Description(
        title=deck.title.strip() or words("Présentation"),
        author=deck.author or deck.organisation,
        subject=deck.subject,
        language=deck.language,
        created=(created or datetime.now(UTC)).astimezone(created.tzinfo if created else UTC),
    )
    inks: dict[Ink, str] = dict(palette(look.colours, deck.colour).items())
    size = (look.page.width, look.page.height)
    canvas = Canvas(described, size, inks, picture)
    easel = Easel(canvas, look.page.height, words)
    for number, slide in shown:
        tick()
        canvas.begin_page()
        draw_slide(easel, slide, number, look, canvas.root)
    titles = dict(deck.parts)
    return canvas.finished(tuple(_bookmarks([each for _, each in shown], titles, size[1])))


def _bookmarks(slides: Iterable[Slide], parts: dict[str, str], top: float) -> Iterable[Bookmark]:
    """The titles of the slides, under those of their parts."""
    part = ""
    for page, slide in enumerate(slides):
        title = slide.title or parts.get(slide.part, "")
        begins = slide.part != part and slide.part in parts
        part = slide.part
        if begins and title != parts[part]:
            yield Bookmark(parts[part], 1, page, top)
        if title:
            level = 2 if part in parts and not (begins and title == parts[part]) else 1
            yield Bookmark(title, level, page, top)
