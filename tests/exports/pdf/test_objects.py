"""The objects of a file as they are written: streams, fonts, pictures, metadata, bookmarks."""

from __future__ import annotations

import re
import zlib
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from xml.etree import ElementTree as ET

import pypdfium2
import pytest

from exports import document as d
from exports.pdf import objects, write
from exports.pdf.metadata import Description, information, metadata
from tests.exports.pdf.reading import written
from tests.exports.pdf.samples import FULL, PICTURES, document, section, text

STREAM = re.compile(rb"/Length (\d+).{0,200}?>>\s*stream\r?\n", re.DOTALL)

DESCRIBED = Description(
    "Un titre", "Une autrice", "Un sujet", "fr", datetime(2018, 3, 8, tzinfo=UTC)
)


def streams(pdf: bytes) -> list[tuple[bytes, bytes]]:
    """The data of each stream, and the bytes that follow."""
    found = []
    for head in STREAM.finditer(pdf):
        end = head.end() + int(head[1])
        found.append((pdf[head.end() : end], pdf[end : end + 11]))
    return found


def character_maps(pdf: bytes) -> list[str]:
    """The maps from the glyphs of fonts to the characters they say."""
    inflated = (zlib.decompress(data) for data, _ in streams(pdf) if data[:1] == b"x")
    return [each.decode("ascii") for each in inflated if b"beginbfchar" in each]


def test_every_stream_ends_with_an_end_of_line():
    found = streams(written(FULL))
    assert len(found) > 20
    assert {after for _, after in found} == {b"\r\nendstream"}


def test_what_fonts_say_is_never_nothing_and_comes_in_short_sections():
    letters = "".join(map(chr, range(0x21, 0x180)))
    maps = character_maps(written(document(section(text(letters)))))
    sizes = [int(size) for each in maps for size in re.findall(r"(\d+) beginbfchar", each)]
    assert max(sizes) == 100
    assert not re.search(r"> <(0000|FEFF|FFFE)?>", "".join(maps))


def test_spaces_that_look_alike_are_read_apart():
    (printed, *_) = pypdfium2.PdfDocument(written(document(section(text("1\u202f7 8\u00a09")))))
    words = printed.get_textpage().get_text_range()
    assert "1\u202f7 8\u00a09" in words


@pytest.mark.parametrize("width", range(60, 130, 7))
def test_a_number_is_never_parted_at_its_narrow_space(width: int):
    words = " ".join(["x" * (width % 11 + 1), "21\u202f500 salariés\u202f; près"] * 40)
    pages = pypdfium2.PdfDocument(written(document(section(text(words)))))
    lines = pages[0].get_textpage().get_text_range().splitlines()
    assert not any(line.startswith(("500", ";")) for line in lines)


def test_bytes_of_the_file_are_where_its_index_says():
    pdf = written(FULL)
    start = int(pdf[pdf.rindex(b"startxref") + 9 :].split()[0])
    entries = pdf[start:].split(b"\n")[3:]
    for number, entry in enumerate(entries[:200], start=1):
        if not entry.endswith(b" n "):
            break
        assert pdf[int(entry[:10]) :].startswith(f"{number} 0 obj".encode())


def test_numbers_have_no_exponent():
    assert objects.number(0.0000001) == "0"
    assert objects.number(-0.001) == "0"
    assert objects.number(100.0) == "100"
    assert objects.number(1 / 3) == "0.33"


def test_metadata_is_xml_and_claims_both_profiles():
    held = ET.fromstring(metadata(replace(DESCRIBED, title="R&D <b> \x07")))  # noqa: S314 - ours
    said = {each.tag.rpartition("}")[2]: each.text for each in held.iter()}
    assert said["conformance"] == "A"
    assert said["CreateDate"] == "2018-03-08T00:00:00+00:00"
    assert "R&D <b>" in [each.text for each in held.iter()]


def test_what_is_not_known_is_not_said():
    bare = replace(DESCRIBED, author="", subject=" ")
    assert {"Author", "Subject"}.isdisjoint(information(bare))
    assert b"dc:creator" not in metadata(bare)


def test_the_hour_of_a_file_keeps_its_zone():
    moment = datetime(2018, 3, 8, 18, 0, tzinfo=timezone(timedelta(hours=-3, minutes=-30)))
    pdf = write(document(), picture=PICTURES.__getitem__, created=moment)
    assert pypdfium2.PdfDocument(pdf).get_metadata_dict()["CreationDate"] == (
        "D:20180308180000-03'30'"
    )
    assert b"<xmp:CreateDate>2018-03-08T18:00:00-03:30</xmp:CreateDate>" in pdf


def test_the_language_of_the_file_and_of_words_in_another_is_said():
    run = d.Run("on the shop floor", d.Mark.PLAIN, "en")
    pdf = written(document(section(d.Paragraph(key="p", text=(d.Run("dit "), run)))))
    inflated = b"".join(zlib.decompress(data) for data, _ in streams(pdf) if data[:1] == b"x")
    assert b"/Lang (fr)" in pdf
    assert b"/Span <</Lang <FEFF0065006E>>> BDC" in inflated
