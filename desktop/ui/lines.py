"""Paragraphs as Qt draws them: broken where they were set, and nowhere else."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import assert_never

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QTextCharFormat, QTextLayout, QTextOption

from desktop.ui.typefaces import UNITS, typeface
from exports.fonts import Font, font, stretches
from exports.slides.boxes import Align, Anchor, Colour, Face, Span, TextLine
from exports.slides.geometry import Area
from exports.slides.setting import PITCH, height, letters, line_sizes, pieces, slice_spans
