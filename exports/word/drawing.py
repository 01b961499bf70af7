"""Pictures among the letters: their size, their crop, and what they show in words."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from exports.document import Image
from exports.word.markup import NAMESPACES, Element, element
from exports.word.measures import english_metric
from exports.word.package import Package

_WHOLE: Final = 100_000  # thousandths of a per cent
_NO_DISTANCE: Final = {"distT": 0, "distB": 0, "distL": 0, "distR": 0}


class Drawings:
    """The pictures of a document as they are placed, each with a number of its own."""

    def __init__(self, package: Package, picture: Callable[[str], bytes]) -> None:
        """Take the bytes of pictures from ``picture``, by the SHA-256 that `Image` holds."""
        self._package = package
        self._picture = picture
        self._placed = 0

    def inline(self, image: Image, width: float, height: float, alternative: str) -> Element:
        """A run that holds a picture, among the letters; lengths in points."""
        placed = self._content(image, width, height, alternative)
        return _run(element("wp:inline", _NO_DISTANCE, *placed))

    def portrait(self, image: Image, side: float, alternative: str, top: float) -> Element:
        """A run that holds a square portrait at the right of the page.

        ``top`` is how far under the top of the paragraph it stands, in points.
        """
        extent, *rest = self._content(image, side, side, alternative)
        attributes = {
            **_NO_DISTANCE,
            "simplePos": 0,
            "relativeHeight": self._placed,
            "behindDoc": 0,
            "locked": 0,
            "layoutInCell": 1,
            "allowOverlap": 0,
        }
        right = element("wp:align", None, "right")
        down = element("wp:posOffset", None, str(english_metric(top)))
        return _run(
            element(
                "wp:anchor",
                attributes,
                element("wp:simplePos", {"x": 0, "y": 0}),
                element("wp:positionH", {"relativeFrom": "margin"}, right),
                element("wp:positionV", {"relativeFrom": "paragraph"}, down),
                extent,
                element("wp:wrapSquare", {"wrapText": "bothSides"}),
                *rest,
            )
        )

    def _content(
        self, image: Image, width: float, height: float, alternative: str
    ) -> tuple[Element, ...]:
        self._placed += 1
        size = {"cx": english_metric(width), "cy": english_metric(height)}
        named: dict[str, str | int] = {"id": self._placed, "name": f"Image {self._placed}"}
        relation = self._package.add_picture(self._picture(image.content))
        locks = element("a:graphicFrameLocks", {"noChangeAspect": 1})
        drawn = element(
            "pic:pic",
            None,
            element("pic:nvPicPr", None, element("pic:cNvPr", named), element("pic:cNvPicPr")),
            element(
                "pic:blipFill",
                None,
                element("a:blip", {"r:embed": relation}),
                element("a:srcRect", _crop(image, width / height)),
                element("a:stretch", None, element("a:fillRect")),
            ),
            element(
                "pic:spPr",
                None,
                element("a:xfrm", None, element("a:off", {"x": 0, "y": 0}), element("a:ext", size)),
                element("a:prstGeom", {"prst": "rect"}, element("a:avLst")),
            ),
        )
        data = element("a:graphicData", {"uri": NAMESPACES["pic"]}, drawn)
        return (
            element("wp:extent", size),
            element("wp:docPr", {**named, "descr": alternative}),
            element("wp:cNvGraphicFramePr", None, locks),
            element("a:graphic", None, data),
        )


def _run(drawing: Element) -> Element:
    return element("w:r", None, element("w:drawing", None, drawing))


def _crop(image: Image, ratio: float) -> dict[str, int]:
    """What to leave out at each side so that the rest has a ratio of width to height.

    The point of interest is kept as near to the middle as the edges allow.
    """
    width, height = max(image.width, 1), max(image.height, 1)
    seen_across = min(1.0, height * ratio / width)
    seen_down = min(1.0, width / ratio / height)
    left = _before(image.focus[0], seen_across)
    top = _before(image.focus[1], seen_down)
    return {
        side: round(part * _WHOLE)
        for side, part in (
            ("l", left),
            ("t", top),
            ("r", 1 - seen_across - left),
            ("b", 1 - seen_down - top),
        )
        if round(part * _WHOLE) > 0
    }


def _before(focus: float, seen: float) -> float:
    """How much is left out before what is seen, in fractions of the whole."""
    return min(max(focus - seen / 2, 0.0), 1 - seen)
