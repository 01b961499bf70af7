"""Pictures as image objects of a PDF: JPEG as it is, everything else as its pixels."""

from __future__ import annotations

import zlib
from io import BytesIO

from reportlab.lib.utils import ImageReader

from exports.pdf import objects
from exports.pdf.objects import File, Reference


def write_image(file: File, content: bytes) -> Reference:
    """Write a picture, with its transparency, into a file.

    Colours are read as sRGB or grey. Raises ``OSError`` when the bytes are no picture.
    """
    reader = ImageReader(BytesIO(content))
    width, height = reader.getSize()
    entries: dict[str, objects.Object] = {
        "Type": objects.name("XObject"),
        "Subtype": objects.name("Image"),
        "Width": width,
        "Height": height,
        "BitsPerComponent": 8,
    }
    jpeg = reader.jpeg_fh()
    # Ink colours have no meaning under the output intent: such a JPEG is written as RGB pixels.
    if jpeg is not None and reader._image.mode in {"L", "RGB"}:  # noqa: SLF001 - the only way to know
        entries["ColorSpace"] = _space(reader._image.mode)  # noqa: SLF001
        entries["Filter"] = objects.name("DCTDecode")
        return file.reference(objects.stream(jpeg.read(), entries))
    if reader._image.mode == "CMYK":  # noqa: SLF001
        reader = ImageReader(reader._image.convert("RGB"))  # noqa: SLF001
    pixels = reader.getRGBData()
    entries["ColorSpace"] = _space(reader.mode)
    if reader._dataA is not None:  # noqa: SLF001 - transparency has no public name
        entries["SMask"] = file.reference(_mask(reader._dataA, entries))  # noqa: SLF001
    entries["Filter"] = objects.name("FlateDecode")
    return file.reference(objects.stream(zlib.compress(pixels), entries))


def _space(mode: str) -> str:
    return objects.name("DeviceGray" if mode == "L" else "DeviceRGB")


def _mask(reader: ImageReader, entries: dict[str, objects.Object]) -> objects.Stream:
    """How opaque each pixel is, as a grey image of the same size."""
    return objects.stream(
        reader.getRGBData(),
        {**entries, "ColorSpace": objects.name("DeviceGray"), "Decode": "[0 1]"},
    )
