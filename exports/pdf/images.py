"""Pictures as image objects of a PDF: JPEG as it is, everything else as its pixels."""

from __future__ import annotations

import zlib
from io import BytesIO
from typing import Any

from reportlab.lib.utils import ImageReader

from exports.pdf import objects
from exports.pdf.objects import File, Reference


def write_image(file: File, content: bytes) -> Reference:
    """Write a picture, with its transparency, into a file.

    Colours are read as sRGB or grey; ink colours, which have no meaning beside sRGB, are converted.
    Raises ``OSError`` when the bytes are no picture.
    """
    picture = _decoded(content)
    entries: dict[str, objects.Object] = {
        "Type": objects.name("XObject"),
        "Subtype": objects.name("Image"),
        "Width": picture.width,
        "Height": picture.height,
        "BitsPerComponent": 8,
    }
    if picture.format == "JPEG" and picture.mode in {"L", "RGB"}:
        entries["ColorSpace"] = _space(picture.mode)
        entries["Filter"] = objects.name("DCTDecode")
        return file.reference(objects.stream(content, entries))
    if "A" in picture.mode or "transparency" in picture.info:
        picture = picture.convert("RGBA")
        entries["SMask"] = file.reference(_pixels(picture.getchannel("A"), entries))
        return file.reference(_pixels(picture.convert("RGB"), entries))
    grey = picture.mode in {"1", "L", "I", "I;16", "F"}
    return file.reference(_pixels(picture.convert("L" if grey else "RGB"), entries))


def _decoded(content: bytes) -> Any:
    """The picture, as reportlab has it decoded: it knows no other way to transparency and inks."""
    return ImageReader(BytesIO(content))._image  # type: ignore[attr-defined]  # noqa: SLF001


def _pixels(picture: Any, entries: dict[str, objects.Object]) -> objects.Stream:
    described = {
        **entries,
        "ColorSpace": _space(picture.mode),
        "Filter": objects.name("FlateDecode"),
    }
    return objects.stream(zlib.compress(picture.tobytes()), described)


def _space(mode: str) -> str:
    return objects.name("DeviceGray" if mode == "L" else "DeviceRGB")
