"""Draw the pictures of the sample day and put them into day.json: run it after changing them.

The drawings show nobody: the persons of the sample day are real ones.
"""

from __future__ import annotations

import base64
import hashlib
import io
import json
import math
from collections.abc import Callable
from pathlib import Path

from PIL import Image, ImageDraw

WIDTH, HEIGHT = 1600, 1200
FINER = 3  # drawn larger, then reduced, so that edges are smooth

SKY, PAPER, WHITE = "#dbe5ee", "#f9f6f1", "#ffffff"
NIGHT, BRICK, BLUE, GREEN = "#14284f", "#9c3018", "#2373b8", "#07604e"
LAMP, MIST, GREY, SAND = "#ffcd72", "#adc2ea", "#abafb8", "#c9b995"


class Sheet:
    """A drawing in the coordinates of the finished picture."""

    def __init__(self, ground: str) -> None:
        self._image = Image.new("RGB", (WIDTH * FINER, HEIGHT * FINER), ground)
        self._draw = ImageDraw.Draw(self._image)

    def polygon(self, colour: str, *points: tuple[float, float]) -> None:
        """Fill a shape given by its corners."""
        self._draw.polygon([(x * FINER, y * FINER) for x, y in points], fill=colour)

    def box(
        self,
        colour: str,
        left: float,
        top: float,
        width: float,
        height: float,
        *,
        round_: float = 0,
    ) -> None:
        """Fill a rectangle, its corners rounded or not."""
        area = [edge * FINER for edge in (left, top, left + width, top + height)]
        self._draw.rounded_rectangle(area, round_ * FINER, fill=colour)

    def disc(self, colour: str, x: float, y: float, across: float, down: float = 0) -> None:
        """Fill an ellipse given by its middle and its radii."""
        down = down or across
        area = [edge * FINER for edge in (x - across, y - down, x + across, y + down)]
        self._draw.ellipse(area, fill=colour)

    def png(self) -> bytes:
        """The picture, its colours counted so that it stays small."""
        reduced = self._image.resize((WIDTH, HEIGHT), Image.Resampling.LANCZOS)
        counted = reduced.quantize(64, dither=Image.Dither.NONE)
        written = io.BytesIO()
        counted.save(written, "PNG", optimize=True)
        return written.getvalue()


def territory() -> bytes:
    """Workshops with saw-tooth roofs between the hills and a lagoon."""
    sheet = Sheet(SKY)
    sheet.disc(LAMP, 1230, 300, 120)
    for shift, height, colour in ((0.0, 150, MIST), (1.9, 110, BLUE), (3.6, 70, GREEN)):
        base = 560 + (150 - height)
        ridge = [
            (float(x), base - height * (1 + math.sin(x / 260 + shift)) / 2)
            for x in range(0, WIDTH + 20, 20)
        ]
        sheet.polygon(colour, *ridge, (WIDTH, HEIGHT), (0, HEIGHT))
    for x, top in ((210, 330), (320, 400)):
        sheet.box(BRICK, x, top, 56, 400)
        sheet.box(WHITE, x, top + 34, 56, 26)
    sheet.box(NIGHT, 120, 640, 1360, 240)
    for tooth in range(6):
        left = 440 + tooth * 173
        sheet.polygon(NIGHT, (left, 642), (left + 175, 642), (left + 175, 520))
        sheet.polygon(MIST, (left + 118, 604), (left + 163, 604), (left + 163, 545))
    for window in range(11):
        sheet.box(LAMP if window % 3 else MIST, 170 + window * 118, 710, 74, 84, round_=4)
    sheet.box(SAND, 0, 860, WIDTH, 60)
    sheet.box(BLUE, 0, 910, WIDTH, 290)
    for wave in range(5):
        sheet.box(MIST, 140 + wave * 283 % 1100, 965 + wave * 45, 320 - wave * 24, 9, round_=4)
    return sheet.png()


def round_table() -> bytes:
    """Three empty armchairs around a table, seen from the rows of chairs."""
    sheet = Sheet(NIGHT)
    sheet.box(PAPER, 230, 110, 1140, 400, round_=10)
    for seat, colour in enumerate((BLUE, BRICK, GREEN)):
        sheet.disc(colour, 560 + seat * 240, 310, 70)
    sheet.box(SAND, 0, 600, WIDTH, 600)
    for x, colour in ((330, BLUE), (680, BRICK), (1030, GREEN)):
        sheet.box(colour, x, 470, 240, 240, round_=46)
        sheet.box(colour, x - 34, 590, 62, 160, round_=28)
        sheet.box(colour, x + 212, 590, 62, 160, round_=28)
        sheet.box(NIGHT, x + 20, 640, 200, 26, round_=12)
    sheet.box(NIGHT, 770, 760, 60, 150)
    sheet.disc(NIGHT, 800, 905, 150, 24)
    sheet.disc(WHITE, 800, 750, 400, 62)
    for x in (600, 800, 1000):
        sheet.box(MIST, x - 16, 700, 32, 52, round_=6)
    for row, (top, step, side) in enumerate(((930, 178, 116), (1060, 214, 150))):
        for chair in range(-1, 10):
            x = chair * step + row * 60
            sheet.box(NIGHT if row else GREY, x, top, side, 320, round_=24)
    return sheet.png()


def additive_manufacturing() -> bytes:
    """A machine that lays down a piece, layer after layer."""
    sheet = Sheet(SKY)
    sheet.box(SAND, 0, 960, WIDTH, 240)
    sheet.box(BRICK, 170, 900, 1260, 64, round_=8)
    sheet.box(NIGHT, 300, 200, 1000, 700, round_=26)
    sheet.box(PAPER, 360, 260, 880, 560, round_=10)
    sheet.disc(BLUE, 1160, 190, 110)
    sheet.disc(SKY, 1160, 190, 40)
    sheet.box(GREY, 360, 372, 880, 34)
    for layer in range(17):
        narrow = 90 + 100 * abs(math.sin((layer + 2) / 7.5))
        sheet.box(
            BLUE if layer % 2 else MIST, 800 - narrow, 776 - layer * 17, 2 * narrow, 18, round_=8
        )
    sheet.box(GREY, 500, 794, 600, 26, round_=6)
    sheet.box(NIGHT, 726, 330, 148, 118, round_=12)
    sheet.polygon(BRICK, (760, 448), (840, 448), (812, 500), (788, 500))
    for light, colour in enumerate((LAMP, GREEN, WHITE)):
        sheet.disc(colour, 400 + light * 62, 858, 17)
    return sheet.png()


DRAWINGS: dict[str, Callable[[], bytes]] = {
    "image-territoire": territory,
    "image-table-ronde": round_table,
    "image-fabrication-additive": additive_manufacturing,
}
"""How each picture of the day is drawn, by its id."""


def main() -> None:
    """Draw all pictures into the file of the day."""
    path = Path(__file__).with_name("day.json")
    day = json.loads(path.read_text(encoding="utf-8"))
    day["media"] = {}
    for picture in day["pictures"]:
        data = DRAWINGS[picture["id"]]()
        picture["content"] = hashlib.sha256(data).hexdigest()
        picture["width"], picture["height"] = WIDTH, HEIGHT
        day["media"][picture["content"]] = {
            "mime": "image/png",
            "data": base64.b64encode(data).decode("ascii"),
        }
        print(picture["id"], len(data))
    path.write_text(json.dumps(day, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
