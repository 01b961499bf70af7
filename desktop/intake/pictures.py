"""The door of pictures: decoded, turned upright, freed of all but their image, encoded anew."""

from __future__ import annotations

import hashlib
import io
import warnings
from dataclasses import dataclass

from PIL import Image, ImageCms, ImageOps

from desktop.intake.bare import is_bare
from desktop.intake.broken import BROKEN
from desktop.model.sentence import Refused

FORMATS = ("JPEG", "PNG", "WEBP", "GIF", "TIFF")
MAXIMUM_BYTES = 60_000_000
MAXIMUM_PIXELS = 60_000_000
LONGEST_SIDE = 3840  # pixels: a screen of four thousand columns shows no more
JPEG_QUALITY = 90


@dataclass(frozen=True)
class CleanPicture:
    """A picture as it is kept: its bytes and their SHA-256, "image/jpeg" or "image/png", pixels."""

    data: bytes
    mime: str
    width: int
    height: int
    sha256: str


def clean_picture(data: bytes, name: str) -> CleanPicture:
    """The picture without what its file says beside the image: place, author, program, thumbnail.

    JPEG, PNG, WebP, GIF and TIFF are read, of 60 megapixels at most. The image is upright, in
    sRGB, no longer than 3840 pixels, in JPEG, or in PNG when it is transparent or smaller so. A
    picture that is so already keeps its bytes. Raises Refused, a sentence that begins with
    ``name``.
    """
    _refuse_unread_kinds(data, name)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            warnings.simplefilter("ignore", UserWarning)  # odd metadata, which is thrown away
            opened = Image.open(io.BytesIO(data), formats=FORMATS)
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise _too_large(name) from error
    except BROKEN as error:
        raise _unreadable(name) from error
    if opened.width * opened.height > MAXIMUM_PIXELS:
        raise _too_large(name)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", UserWarning)
            return _cleaned(opened, data)
    except BROKEN as error:
        raise _unreadable(name) from error


def _cleaned(opened: Image.Image, data: bytes) -> CleanPicture:
    if is_bare(data) and max(opened.size) <= LONGEST_SIDE and opened.mode != "CMYK":
        opened.load()  # all of it can be read
        mime = "image/png" if opened.format == "PNG" else "image/jpeg"
        return _clean(data, mime, opened.size)
    lossless = opened.format in ("PNG", "GIF")
    opened.draft(None, (LONGEST_SIDE, LONGEST_SIDE))
    image = _plain_colours(ImageOps.exif_transpose(opened))
    image.thumbnail((LONGEST_SIDE, LONGEST_SIDE), Image.Resampling.LANCZOS)
    if image.mode == "RGBA":
        return _clean(_png(image), "image/png", image.size)
    encoded = _jpeg(image)
    if lossless and len(drawn := _png(image)) <= len(encoded):
        return _clean(drawn, "image/png", image.size)
    return _clean(encoded, "image/jpeg", image.size)


def _plain_colours(image: Image.Image) -> Image.Image:
    """The image in eight bits of sRGB, with its transparency if it has any."""
    if image.mode in ("I", "F", "I;16", "I;16L", "I;16B"):
        image = image.convert("F").point(lambda level: level * (1 / 256), "F").convert("L")
    transparent = image.has_transparency_data
    profile = image.info.get("icc_profile")
    mode = "RGBA" if transparent else "RGB"
    if profile and image.mode in ("RGB", "RGBA", "CMYK"):
        try:
            converted = ImageCms.profileToProfile(
                image,
                ImageCms.ImageCmsProfile(io.BytesIO(profile)),
                ImageCms.createProfile("sRGB"),
                outputMode=mode,
            )
        except (ImageCms.PyCMSError, OSError, TypeError, ValueError):
            converted = None  # a profile nobody can read changes nothing
        image = converted or image
    image = image.convert(mode)
    if transparent and image.getchannel("A").getextrema() == (255, 255):
        image = image.convert("RGB")
    image.info.clear()
    return image


def _jpeg(image: Image.Image) -> bytes:
    written = io.BytesIO()
    image.save(written, "JPEG", quality=JPEG_QUALITY, optimize=True)
    return written.getvalue()


def _png(image: Image.Image) -> bytes:
    written = io.BytesIO()
    image.save(written, "PNG", optimize=True)
    return written.getvalue()


def _clean(data: bytes, mime: str, size: tuple[int, int]) -> CleanPicture:
    return CleanPicture(data, mime, *size, hashlib.sha256(data).hexdigest())


def _refuse_unread_kinds(data: bytes, name: str) -> None:
    if not data:
        raise Refused(
            "{name} est vide ; l’image n’a pas été ajoutée. Choisissez un autre fichier.", name=name
        )
    if len(data) > MAXIMUM_BYTES:
        raise Refused(
            "{name} dépasse {limit} Mo ; l’image n’a pas été ajoutée. Réduisez-la d’abord.",
            name=name,
            limit=MAXIMUM_BYTES // 1_000_000,
        )
    start = data[:1024].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if start.startswith((b"<?xml", b"<svg", b"<!doctype")):
        raise Refused(
            "{name} est un dessin SVG, que Tablée ne lit pas ; l’image n’a pas été ajoutée."
            " Enregistrez-le en PNG.",
            name=name,
        )
    if data[4:8] == b"ftyp":
        raise Refused(
            "{name} est une photo HEIC ou AVIF, que Tablée ne lit pas ; l’image n’a pas été"
            " ajoutée. Enregistrez-la en JPEG.",
            name=name,
        )


def _too_large(name: str) -> Refused:
    return Refused(
        "{name} dépasse {limit} millions de pixels ; l’image n’a pas été ajoutée."
        " Réduisez-la d’abord.",
        name=name,
        limit=MAXIMUM_PIXELS // 1_000_000,
    )


def _unreadable(name: str) -> Refused:
    return Refused(
        "{name} n’est pas une image lisible (JPEG, PNG, WebP, GIF ou TIFF) ; l’image n’a pas été"
        " ajoutée. Choisissez un autre fichier.",
        name=name,
    )
