"""What becomes of pictures at the door, and which ones stay outside."""

from __future__ import annotations

import io
import random
import struct
import zlib
from typing import Any

import pytest
from PIL import Image, ImageCms

from desktop.intake import pictures
from desktop.intake.bare import is_bare
from desktop.intake.pictures import clean_picture
from desktop.model.sentence import Refused

PLANTED = "Planted Name 43.6N 3.9E"
SRGB = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()


def photograph(width: int = 120, height: int = 80) -> Image.Image:
    """Left dark, right bright, with the noise of a photograph."""
    chance = random.Random(7)
    image = Image.new("L", (width, height))
    image.putdata(
        [x * 150 // width + chance.randrange(60) for _ in range(height) for x in range(width)]
    )
    return Image.merge("RGB", (image, image.transpose(Image.Transpose.ROTATE_180), image))


def encoded(image: Image.Image, kind: str, **options: Any) -> bytes:
    written = io.BytesIO()
    image.save(written, kind, **options)
    return written.getvalue()


def exif(orientation: int = 1) -> Image.Exif:
    data = Image.Exif()
    data[0x0112] = orientation
    data[0x013B] = PLANTED  # the artist
    return data


def opened(data: bytes) -> Image.Image:
    return Image.open(io.BytesIO(data))


def colour_at(data: bytes, x: int, y: int) -> tuple[int, ...]:
    return tuple(opened(data).convert("RGB").crop((x, y, x + 1, y + 1)).tobytes())


def refusal(data: bytes) -> str:
    with pytest.raises(Refused) as refused:
        clean_picture(data, "photo.jpg")
    return str(refused.value)


TALKATIVE = {
    "jpeg": encoded(photograph(), "JPEG", exif=exif(), comment=PLANTED, icc_profile=SRGB),
    "png": encoded(photograph(), "PNG", exif=exif(), icc_profile=SRGB),
    "webp": encoded(photograph(), "WEBP", exif=exif()),
    "tiff": encoded(photograph(), "TIFF", exif=exif()),
    "gif": encoded(photograph().quantize(16), "GIF", comment=PLANTED.encode()),
    "tail": encoded(photograph(), "JPEG") + PLANTED.encode(),
    "png tail": encoded(photograph(), "PNG") + PLANTED.encode(),
}


@pytest.mark.parametrize("data", TALKATIVE.values(), ids=TALKATIVE.keys())
def test_nothing_but_the_image_is_kept(data: bytes):
    assert PLANTED.encode() in data
    clean = clean_picture(data, "photo")
    assert PLANTED.encode() not in clean.data
    assert is_bare(clean.data)
    assert not is_bare(data)
    assert opened(clean.data).size == (clean.width, clean.height) == (120, 80)


ENCODINGS = {
    "progressive": encoded(photograph(), "JPEG", progressive=True),
    "restarts": encoded(photograph(), "JPEG", restart_marker_rows=1),
    "grey": encoded(photograph().convert("L"), "JPEG"),
    "jpeg": encoded(photograph(), "JPEG"),
    "png": encoded(photograph(), "PNG"),
    "palette": encoded(photograph().quantize(8), "PNG"),
    "transparent": encoded(photograph().convert("RGBA"), "PNG"),
    "one bit": encoded(photograph().convert("1"), "PNG"),
}


@pytest.mark.parametrize("data", ENCODINGS.values(), ids=ENCODINGS.keys())
def test_a_picture_that_is_its_image_alone_keeps_its_bytes(data: bytes):
    assert clean_picture(data, "photo").data == data


@pytest.mark.parametrize(
    "data", [*TALKATIVE.values(), *ENCODINGS.values()], ids=[*TALKATIVE, *ENCODINGS]
)
def test_cleaning_twice_is_cleaning_once(data: bytes):
    once = clean_picture(data, "photo")
    assert clean_picture(once.data, "again") == once


def test_a_picture_lying_on_its_side_is_put_upright():
    lying = Image.new("RGB", (120, 80), "white")
    lying.paste("black", (0, 0, 60, 80))  # its left is the top
    clean = clean_picture(encoded(lying, "JPEG", exif=exif(orientation=6)), "photo.jpg")
    assert (clean.width, clean.height) == (80, 120)
    assert colour_at(clean.data, 40, 20) == (0, 0, 0)
    assert colour_at(clean.data, 40, 100) == (255, 255, 255)


def test_a_large_picture_is_reduced_in_proportion():
    clean = clean_picture(encoded(Image.new("RGB", (6000, 3000)), "JPEG"), "photo.jpg")
    assert (clean.width, clean.height) == (3840, 1920)


def test_a_large_picture_that_is_its_image_alone_is_reduced_too():
    data = encoded(Image.new("L", (4000, 10)), "PNG")
    assert is_bare(data)
    assert clean_picture(data, "photo.png").width == 3840


def test_a_transparent_picture_stays_transparent():
    image = Image.new("RGBA", (30, 30), (200, 0, 0, 90))
    clean = clean_picture(encoded(image, "WEBP", lossless=True), "logo.webp")
    assert clean.mime == "image/png"
    assert opened(clean.data).getpixel((5, 5)) == (200, 0, 0, 90)


def test_a_drawing_stays_sharp_and_a_photograph_becomes_a_jpeg():
    drawing = encoded(Image.new("RGB", (300, 300), "#9c3018"), "PNG", dpi=(72, 72))
    photo = encoded(photograph(300, 300), "PNG", dpi=(72, 72))
    assert clean_picture(drawing, "logo.png").mime == "image/png"
    assert clean_picture(photo, "photo.png").mime == "image/jpeg"


def test_the_colours_of_a_profile_become_those_of_the_screen():
    """Red and green exchanged by a profile come out exchanged."""
    profile = bytearray(SRGB)
    red, green = profile.index(b"rXYZ"), profile.index(b"gXYZ")
    profile[red : red + 4], profile[green : green + 4] = b"gXYZ", b"rXYZ"
    image = Image.new("RGB", (8, 8), (255, 0, 0))
    clean = clean_picture(encoded(image, "PNG", icc_profile=bytes(profile)), "photo.png")
    red_level, green_level, _ = colour_at(clean.data, 4, 4)
    assert green_level > 200 > red_level


def test_a_profile_nobody_can_read_changes_nothing():
    image = Image.new("RGB", (8, 8), (255, 0, 0))
    clean = clean_picture(encoded(image, "PNG", icc_profile=b"no profile"), "photo.png")
    assert colour_at(clean.data, 4, 4) == (255, 0, 0)


def test_the_colours_of_print_become_those_of_the_screen():
    clean = clean_picture(encoded(Image.new("CMYK", (8, 8), (0, 0, 0, 0)), "JPEG"), "photo.jpg")
    assert opened(clean.data).mode == "RGB"
    assert colour_at(clean.data, 4, 4) == (255, 255, 255)


def test_sixteen_bits_become_eight():
    data = encoded(Image.new("I;16", (8, 8), 40_000), "PNG")
    assert colour_at(clean_picture(data, "scan.png").data, 4, 4) == (156, 156, 156)


def _bomb() -> bytes:
    """A PNG whose header promises nine thousand million pixels."""
    header = struct.pack(">IIBBBBB", 95_000, 95_000, 1, 0, 0, 0, 0)

    def chunk(name: bytes, data: bytes) -> bytes:
        check = zlib.crc32(name + data)
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", check)

    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", b"") + chunk(b"IEND", b"")


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "est vide"),
        (b"hello", "n’est pas une image lisible"),
        (b"<svg/>", "dessin SVG"),
        (b"\xef\xbb\xbf <?xml version='1.0'?><svg/>", "dessin SVG"),
        (b"\0\0\0\x18ftypheic\0\0\0\0", "HEIC"),
        (_bomb(), "dépasse 60 millions de pixels"),
        (encoded(Image.new("1", (9000, 7000)), "PNG"), "dépasse 60 millions de pixels"),
        (encoded(photograph(), "JPEG")[:1500], "n’est pas une image lisible"),
        (encoded(photograph(), "PNG")[:900], "n’est pas une image lisible"),
        (encoded(photograph(), "BMP"), "n’est pas une image lisible"),
        (encoded(photograph(), "PDF"), "n’est pas une image lisible"),
    ],
)
def test_what_cannot_come_in_is_refused_in_a_sentence(data: bytes, said: str):
    sentence = refusal(data)
    assert sentence.startswith("photo.jpg ")
    assert said in sentence
    assert "n’a pas été ajoutée" in sentence


def test_a_file_too_heavy_is_refused(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(pictures, "MAXIMUM_BYTES", 1_000)
    assert "dépasse 0 Mo" in refusal(encoded(photograph(), "PNG"))


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "GIF", "TIFF", "WEBP"])
def test_a_damaged_picture_is_cleaned_or_refused_and_nothing_else(kind: str):
    chance = random.Random(kind)
    whole = encoded(photograph(), kind)
    for _ in range(60):
        damaged = bytearray(whole)
        for _ in range(chance.randrange(1, 8)):
            damaged[chance.randrange(len(damaged))] = chance.randrange(256)
        try:
            clean = clean_picture(bytes(damaged), "photo")
        except Refused:
            continue
        assert clean_picture(clean.data, "again") == clean
