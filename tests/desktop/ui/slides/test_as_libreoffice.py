"""A painted slide and the same slide as LibreOffice opens it look the same, line for line."""

from __future__ import annotations

from collections.abc import Iterator
from functools import reduce

import pytest
from PIL import Image, ImageChops, ImageFilter

from desktop.ui.slides.painter import SlidePainter
from exports import powerpoint
from exports.document import ChartKind
from exports.lines import break_lines
from exports.slides.boxes import Box, ChartBox, ShapeBox, Slide, TableBox, TextBox, TextLine
from exports.slides.setting import letters, pieces
from tests.desktop.ui.slides import decks, printed
from tests.desktop.ui.slides.printed import Page
from tests.validators import libreoffice_pdf, with_twin_fonts

WIDTH = 960
SLIDES = decks.day().slides
ROUNDING = 1.001  # LibreOffice counts in hundredths of a millimetre


@pytest.fixture(scope="module")
def pdf(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    written = powerpoint.write(decks.day(), template=decks.TEMPLATE, picture=decks.picture)
    fonts = with_twin_fonts(tmp_path_factory.mktemp("fonts"))
    return libreoffice_pdf(written, environment=fonts)


@pytest.fixture(scope="module")
def pages(pdf: bytes) -> list[Page]:
    return printed.pages(pdf)


@pytest.fixture(scope="module")
def images(pdf: bytes) -> list[Image.Image]:
    return printed.images(pdf, WIDTH)


# --- lines ----------------------------------------------------------------------------------------


def measured(slide: Slide) -> Iterator[tuple[Box, TextLine, float]]:
    """Every paragraph of a slide outside its charts, with the width of its lines in points."""
    for box in slide.boxes:
        wide = box.frame.width / 12_700
        match box:
            case TextBox():
                yield from ((box, line, wide - box.right_inset / 12_700) for line in box.paragraphs)
            case ShapeBox():
                yield from ((box, line, wide - 2 * box.inset) for line in box.paragraphs)
            case TableBox():
                for row in box.rows:
                    for cell, across in zip(row, box.widths, strict=True):
                        for line in cell.paragraphs:
                            yield box, line, across / 12_700 - 12
            case _:
                pass


def squeezed(line: TextLine, breaks: tuple[int, ...]) -> tuple[int, ...]:
    """Where lines begin, counted without spaces."""
    text = letters(line.spans)
    return tuple(len("".join(text[:at].split())) for at in breaks)


def broken(line: TextLine, width: float, share: float) -> tuple[int, ...]:
    """Where the lines of a paragraph begin when they may be a share of its width."""
    first = 0.0 if line.bullet else -line.hang * share
    breaks = break_lines(pieces(line.spans), (width - line.indent) * share, first)
    return squeezed(line, breaks)


def breaks_of(page: Page, slide: Slide) -> Iterator[tuple[TextLine, float, tuple[int, ...]]]:
    """Each paragraph that is found on a page, the width of its lines, and where they begin."""
    at = 0
    for _, line, width in measured(slide):
        found = page.line_starts(letters(line.spans), at) if letters(line.spans).strip() else None
        if found is not None:
            starts, at = found
            yield line, width, starts


def test_libreoffice_breaks_lines_where_they_were_set(pages: list[Page]):
    """But where a word ends within a thousandth of the measure, which it rounds its own way."""
    told = other = 0
    for page, slide in zip(pages, SLIDES, strict=True):
        for line, width, starts in breaks_of(page, slide):
            told += 1
            if starts != squeezed(line, line.breaks):
                other += 1
                assert starts == broken(line, width, ROUNDING), (slide.title, letters(line.spans))
    assert told > 300
    assert other <= told / 100


# --- pixels ---------------------------------------------------------------------------------------


def apart(one: Image.Image, other: Image.Image, tolerance: int) -> float:
    """The share of pixels that have no like within a number of pixels in the other image."""
    beyond = Image.new("L", one.size)
    grey = one.convert("L"), other.convert("L")
    for here, there in (grey, grey[::-1]):
        darkest = lightest = there
        for _ in range(tolerance):
            darkest = darkest.filter(ImageFilter.MinFilter(3))
            lightest = lightest.filter(ImageFilter.MaxFilter(3))
        for over in (ImageChops.subtract(here, lightest), ImageChops.subtract(darkest, here)):
            beyond = ImageChops.lighter(beyond, over.point(lambda value: 255 * (value > 32)))
    return beyond.histogram()[255] / (one.width * one.height)


def tolerance(slide: Slide) -> int:
    """How many pixels LibreOffice may be off.

    It sets tables in the pitch of their font, not in that of text boxes as PowerPoint does, and
    values close to the ends of their bars and lines.
    """
    if any(isinstance(box, TableBox) for box in slide.boxes):
        return 8
    return 5 if any(isinstance(box, ChartBox) for box in slide.boxes) else 2


def has_ring(slide: Slide) -> bool:
    """Whether a slide has a ring, which LibreOffice opens at half of its width."""
    return any(isinstance(b, ChartBox) and b.chart.kind is ChartKind.RING for b in slide.boxes)


def test_painted_slides_look_as_libreoffice_draws_them(
    painter: SlidePainter, images: list[Image.Image], pages: list[Page]
):
    """Where it breaks the same lines."""
    found = {}
    for rank, (slide, page) in enumerate(zip(SLIDES, pages, strict=True)):
        same_lines = all(
            starts == squeezed(line, line.breaks) for line, _, starts in breaks_of(page, slide)
        )
        if same_lines and not has_ring(slide):
            shown = decks.pixels(painter.image(decks.day(), rank, WIDTH))
            found[rank + 1, slide.title] = apart(shown, images[rank], tolerance(slide))
    assert len(found) > 0.7 * len(SLIDES)
    # Arabic letters are joined by each in its own way, names under an axis are broken so.
    assert {slide: share for slide, share in found.items() if share > 0.003} == {}


def amounts(image: Image.Image) -> dict[str, int]:
    """How many pixels of the middle of a slide have each colour of charts."""
    plot = image.crop((48, 156, 912, 460))
    found = {}
    for colour in ("#9C3018", "#14284F", "#AAAEB7"):
        bands = ImageChops.difference(plot, Image.new("RGB", plot.size, colour)).split()
        found[colour] = sum(reduce(ImageChops.lighter, bands).histogram()[:4])
    return found


CHARTS = [
    rank for rank, slide in enumerate(SLIDES) if any(isinstance(b, ChartBox) for b in slide.boxes)
]


@pytest.mark.parametrize("rank", CHARTS, ids=lambda rank: SLIDES[rank].title)
def test_a_painted_chart_has_the_colours_of_the_native_one_in_the_same_shares(
    rank: int, painter: SlidePainter, images: list[Image.Image]
):
    painted = amounts(decks.pixels(painter.image(decks.day(), rank, WIDTH)))
    native = amounts(images[rank])
    assert sum(native.values()) > 300
    for colour, count in native.items():
        share = count / sum(native.values())
        assert painted[colour] / sum(painted.values()) == pytest.approx(share, abs=0.05)
