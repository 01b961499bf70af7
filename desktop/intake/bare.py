"""Whether an encoded picture holds its image and nothing else: no place, no name, no thumbnail.

A picture that is already bare is kept byte for byte, so that exporting and importing it again
changes nothing, and a photograph loses no quality at each passage.
"""

from __future__ import annotations

import struct

_PNG_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_PNG_CHUNKS = {b"IHDR", b"PLTE", b"tRNS", b"IDAT", b"IEND"}  # PNG 3rd edition, 11: what draws

_JPEG_START, _JPEG_END, _JPEG_SCAN, _JPEG_APP0 = 0xD8, 0xD9, 0xDA, 0xE0  # ITU-T T.81, table B.1
_JPEG_DRAWS = {0xC0, 0xC1, 0xC2, 0xC4, 0xDB, 0xDD}  # frames that are common, tables, restarts
_JPEG_RESTARTS = range(0xD0, 0xD8)
_JFIF_LENGTH = 16  # a JFIF header without a thumbnail


def is_bare(data: bytes) -> bool:
    """Whether bytes are a PNG or a JPEG with its image alone, of a depth every program reads."""
    return _is_bare_png(data) or _is_bare_jpeg(data)


def _is_bare_png(data: bytes) -> bool:
    if not data.startswith(_PNG_SIGNATURE) or data[24:25] not in (
        b"\x01",
        b"\x02",
        b"\x04",
        b"\x08",
    ):
        return False
    at = len(_PNG_SIGNATURE)
    while at + 12 <= len(data):
        length, name = struct.unpack_from(">I4s", data, at)
        at += 12 + length
        if name not in _PNG_CHUNKS:
            return False
        if name == b"IEND":
            return bool(length == 0 and at == len(data))
    return False


def _is_bare_jpeg(data: bytes) -> bool:
    if data[:2] != bytes((0xFF, _JPEG_START)):
        return False
    at = 2
    while at + 4 <= len(data) and data[at] == 0xFF:
        marker = data[at + 1]
        (length,) = struct.unpack_from(">H", data, at + 2)
        if marker == _JPEG_APP0:
            if length != _JFIF_LENGTH or data[at + 4 : at + 9] != b"JFIF\0":
                return False
        elif marker == _JPEG_SCAN:
            at = _after_scan(data, at + 2 + length)
            if data[at:] == bytes((0xFF, _JPEG_END)):
                return True
            continue
        elif marker not in _JPEG_DRAWS:
            return False
        at += 2 + length
    return False


def _after_scan(data: bytes, at: int) -> int:
    """Where the next marker stands after coded data, in which FF 00 is a plain FF."""
    while (at := data.find(b"\xff", at)) != -1 and at + 1 < len(data):
        if data[at + 1] != 0 and data[at + 1] not in _JPEG_RESTARTS:
            return at
        at += 2
    return len(data)
