"""What a slide is drawn on: a page of the canvas, seen from its top left corner."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from exports.pdf import paths
from exports.pdf.canvas import Canvas
from exports.pdf.colours import Ink
from exports.pdf.slides.text import PlacedLine
from exports.pdf.structure import Element, bound
from exports.slides.boxes import Colour, Geometry
from exports.slides.geometry import Area
from exports.words import Words


@dataclass(frozen=True)
class Easel:
    """The page of a slide, its height in points, and the words of its language."""

    canvas: Canvas
    height: float
    words: Words

    def path(self, area: Area, geometry: Geometry = Geometry.RECTANGLE) -> str:
        """The outline of a shape in an area."""
        x, y, width, height = self.frame(area)
        match geometry:
            case Geometry.RECTANGLE:
                return paths.rectangle(x, y, width, height)
            case Geometry.ELLIPSE:
                return paths.ellipse(x, y, width, height)

    def frame(self, area: Area) -> tuple[float, float, float, float]:
        """An area as left, bottom, width and height from the lower left corner."""
        return area.x, self.height - area.bottom, area.width, area.height

    def polyline(self, points: Sequence[tuple[float, float]]) -> str:
        """The path of a line through points."""
        return paths.polyline([(x, self.height - y) for x, y in points])

    def tile(self, area: Area, ink: Ink) -> None:
        """Fill a rectangle."""
        self.canvas.fill(self.path(area), ink)

    def text(self, placed: PlacedLine) -> None:
        """Draw a line of text."""
        self.canvas.text(placed.line, placed.x, self.height - placed.y)

    def bind(self, figure: Element, area: Area) -> None:
        """Say where on its page a figure stands."""
        x, y, width, height = self.frame(area)
        bound(figure, (x, y, x + width, y + height))


def is_paper(ink: Colour) -> bool:
    """Whether nothing of a colour shows on the page of a PDF, which is white."""
    return ink is Colour.WHITE
