"""What somebody said: the very words between guillemets, or their substance behind a rule."""

from __future__ import annotations

from typing import Final, assert_never

from exports.document import Form, Quote, Run
from exports.word.drawing import Drawings
from exports.word.markup import Element
from exports.word.paragraphs import keep_with_next, paragraph, set_words
from exports.word.style import Style
from exports.word.text import accented, is_read_leftwards, lines, runs, writable
from exports.words import Words

PORTRAIT: Final = 48.0


def quote(block: Quote, drawings: Drawings, words: Words) -> list[Element]:
    """Words said: the very words in the serif between guillemets, or in substance behind a rule."""
    label = block.label[:1].upper() + block.label[1:]
    who = ", ".join(part for part in (label, block.author, block.function) if part)
    match block.form:
        case Form.VERBATIM:
            said = _verbatim(block)
            author = set_words(who, Style.AUTHOR)
        case Form.PARAPHRASE:
            said = set_words(block.words, Style.PARAPHRASE)
            author = set_words(who, Style.PARAPHRASE_AUTHOR)
        case _:
            assert_never(block.form)
    if author:
        keep_with_next(said)
    flow = [*said, *author]
    if block.portrait and flow:
        alternative = block.portrait.alternative.strip() or block.author or words("Portrait")
        seen = drawings.portrait(block.portrait, PORTRAIT, writable(alternative), 4.0)
        flow[0].insert(1, seen)
    return flow


def _verbatim(block: Quote) -> list[Element]:
    """Each paragraph between the guillemets of the whole."""
    parts = lines((Run(block.words),))
    made: list[Element] = []
    for index, part in enumerate(parts):
        leftwards = is_read_leftwards(part)
        opened = [accented("«\u00a0", leftwards=leftwards)] if index == 0 else []
        closed = [accented("\u00a0»", leftwards=leftwards)] if index == len(parts) - 1 else []
        content = (*opened, *runs(part), *closed)
        made.append(paragraph(Style.VERBATIM, content, leftwards=leftwards))
    return made
