"""Contact sheets: many photographs side by side, so that a person sees them at once."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import count
from pathlib import Path
from typing import Final

from PIL import Image, ImageDraw, ImageFont

from resources import resource

_WIDTH: Final = 640
_COLUMNS: Final = 3
_ON_A_SHEET: Final = 12
_GAP: Final = 12
_CAPTION: Final = 24


def write_sheets(photographs: Sequence[Path], folder: Path, look: str) -> None:
    """Put photographs on as many sheets as they need: ``sheet-LOOK-1.png`` and so on."""
    for number in count(1):
        begin = (number - 1) * _ON_A_SHEET
        some = photographs[begin : begin + _ON_A_SHEET]
        if not some:
            return
        _sheet(some).save(folder / f"sheet-{look}-{number}.png")


def _sheet(photographs: Sequence[Path]) -> Image.Image:
    small = [_small(path) for path in photographs]
    height = max(image.height for image in small) + _CAPTION + _GAP
    rows = -(-len(small) // _COLUMNS)
    sheet = Image.new("RGB", (_COLUMNS * (_WIDTH + _GAP) + _GAP, rows * height + _GAP), "#808080")
    draw = ImageDraw.Draw(sheet)
    font = ImageFont.truetype(str(resource("fonts/SourceSans3-SemiBold.ttf")), 16)
    for rank, (path, image) in enumerate(zip(photographs, small, strict=True)):
        x = _GAP + rank % _COLUMNS * (_WIDTH + _GAP)
        y = _GAP + rank // _COLUMNS * height
        draw.text((x, y), path.stem, fill="#FFFFFF", font=font)
        sheet.paste(image, (x, y + _CAPTION))
    return sheet


def _small(path: Path) -> Image.Image:
    with Image.open(path) as image:
        height = round(image.height * _WIDTH / image.width)
        return image.convert("RGB").resize((_WIDTH, height), Image.Resampling.LANCZOS)
