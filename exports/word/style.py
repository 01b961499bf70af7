"""The styles of a Word document by the identifiers that its paragraphs, letters and tables bear.

Those that Word has of its own keep its identifiers: people find them under the names they know, in
the language of their Word, and its own commands (outline, contents, lists) work with them.
"""

from __future__ import annotations

from enum import StrEnum


class Style(StrEnum):
    """A style of paragraphs."""

    NORMAL = "Normal"
    TITLE = "Title"
    QUESTION = "Subtitle"
    RUBRIC = "Rubric"
    HEADING_1 = "Heading1"
    HEADING_2 = "Heading2"
    HEADING_3 = "Heading3"
    TEXT = "BodyText"
    LEAD = "Lead"
    ITEM = "ListBullet"
    NUMBERED = "ListNumber"
    CONTINUED = "ListContinue"  # a further paragraph of an item
    LABEL = "Label"  # names what follows: a list, a chart
    VERBATIM = "Quote"
    PARAPHRASE = "Paraphrase"
    AUTHOR = "Author"
    PARAPHRASE_AUTHOR = "ParaphraseAuthor"
    NAME = "PersonName"
    SLOGAN = "Slogan"
    SMALL = "Small"  # a source, a remark
    FOOTNOTE = "FootnoteText"
    CAPTION = "Caption"
    PICTURE = "Picture"
    CELL = "Cell"
    ROW_HEAD = "RowHead"
    COLUMN_HEAD = "ColumnHead"
    QUALIFIER = "Qualifier"
    FIGURE = "Figure"
    LONG_FIGURE = "LongFigure"  # in words, or of many digits
    FIGURE_LABEL = "FigureLabel"
    NOTICE_LABEL = "NoticeLabel"
    NOTICE = "Notice"
    APPOINTMENT = "Appointment"
    NOTE = "Remark"  # under a decision, under a figure
    SIGNING = "Signing"  # the line that people sign on
    CONTENTS_HEAD = "TOCHeading"
    CONTENTS_1 = "TOC1"
    CONTENTS_2 = "TOC2"
    HEADER = "Header"
    FOOTER = "Footer"
    EDGE = "Edge"  # the mark of the house, over the header
    GAP = "Gap"  # what parts a table from what follows


HEADINGS = (Style.HEADING_1, Style.HEADING_2, Style.HEADING_3)


class Letters(StrEnum):
    """A style of letters within a paragraph."""

    STRONG = "Strong"
    INITIAL = "Initial"
    MISSING = "Missing"
    LINE_NUMBER = "LineNumber"  # Word's own, which it numbers the lines of drafts in
    NOTE_MARK = "FootnoteReference"
    ACCENT = "Accent"  # guillemets, the mark of a draft


class TableStyle(StrEnum):
    """A style of tables."""

    RULED = "Ruled"  # rows under their heads
    FACTS = "Facts"  # labels and what they hold
    FIGURES = "Figures"
    BOX = "Box"  # a decision, an appointment
    SIGNATURES = "Signatures"
    BARE = "TableNormal"  # Word's own, without a line
