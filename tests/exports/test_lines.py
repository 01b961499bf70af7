from itertools import pairwise
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exports.fonts import Face, font
from exports.graphemes import grapheme_starts
from exports.lines import Piece, balanced_width, break_lines, line_count, text_width

SANS = font(Face.DECK_SANS)
SERIF = font(Face.DECK_SERIF_BOLD)
CLUSTERS = [*"aàiW -/?\u00a0»;«北。1 ", "e\u0301", "👩🏽", "👩\u200d💻", "🇫🇷"]
TEXTS = st.lists(st.sampled_from(CLUSTERS), max_size=60).map("".join)


def piece(text: str, size: float = 24) -> Piece:
    return Piece(text, SANS, size)


def lines(text: str, width: float, first_indent: float = 0.0) -> list[str]:
    starts = break_lines([piece(text)], width, first_indent)
    return [text[start:end] for start, end in pairwise((*starts, len(text)))]


def test_words_go_to_the_next_line_whole():
    width = text_width([piece("Comment construire")])
    assert lines("Comment construire un territoire industriel", width) == [
        "Comment construire ",
        "un territoire ",
        "industriel",
    ]


def test_an_empty_text_has_one_line():
    assert break_lines([], 100) == (0,)
    assert break_lines([piece("")], 100) == (0,)
    assert text_width([]) == 0.0
    assert balanced_width([], 100) == 0.0


def test_spaces_at_the_end_of_a_line_take_no_room():
    exact = text_width([piece("Luc Martin")])
    assert lines("Luc Martin    et", exact) == ["Luc Martin    ", "et"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("co-créer l’avenir", ["co-", "créer ", "l’avenir"]),
        ("rapporteure-10 atelier", ["rapporteure-", "10 atelier"]),
        ("2018-2019 2019-2020", ["2018-2019 ", "2019-2020"]),
        ("emploi/formation du territoire", ["emploi/formation ", "du territoire"]),
        ("21\u00a0500\u202fsalariés et\u00a0demi", ["21\u00a0500\u202fsalariés ", "et\u00a0demi"]),
        ("«\u00a0oui\u00a0» non", ["«\u00a0oui\u00a0» ", "non"]),
        ("12/04/2018 abcdefgh", ["12/04/2018 ", "abcdefgh"]),
    ],
)
def test_lines_begin_after_spaces_and_hyphens_only(text: str, words: list[str]):
    widest = max(text_width([piece(word)]) for word in words)
    assert lines(text, widest) == words


@pytest.mark.parametrize("sign", ";:!?»%")
def test_a_typed_space_before_a_high_sign_does_not_begin_a_line_with_it(sign: str):
    text = f"territoire {sign} industriel"
    assert lines(text, text_width([piece(f"territoire {sign}")])) == [
        f"territoire {sign} ",
        "industriel",
    ]


def test_a_line_does_not_end_with_an_opening_guillemet():
    assert lines("thème « oui »", text_width([piece("« oui »")]))[-1] == "« oui »"


def test_a_line_does_not_begin_with_a_stray_accent():
    assert set(break_lines([piece("aaa \u0301bbb")], 0)) <= set(grapheme_starts("aaa \u0301bbb"))


def test_chinese_breaks_between_characters_but_not_before_a_full_stop():
    assert lines("北京是首都。上海「很大」", 24 * 5) == ["北京是首", "都。上海", "「很大」"]


def test_a_word_that_no_line_can_hold_breaks_after_its_slashes_first():
    assert lines("l’emploi/formation/compétences", 200) == ["l’emploi/formation/", "compétences"]


def test_a_word_longer_than_a_line_begins_a_line_and_is_broken():
    broken = lines("un " + "W" * 10, text_width([piece("WWWW")]))
    assert broken == ["un ", "WWWW", "WWWW", "WW"]


def test_the_first_line_is_shorter_by_its_indent():
    assert lines("aaa aaa", text_width([piece("aaa aaa")])) == ["aaa aaa"]
    assert lines("aaa aaa", text_width([piece("aaa aaa")]), first_indent=1) == ["aaa ", "aaa"]


def test_pieces_break_as_one_text():
    text = "Comment construire un territoire industriel du futur"
    cut = [piece(part) for part in (text[:3], "", text[3:21], text[21:])]
    assert break_lines(cut, 200) == break_lines([piece(text)], 200)


def test_a_larger_piece_fills_its_line_sooner():
    small = [piece("aaa "), piece("bbb", 12)]
    large = [piece("aaa "), piece("bbb", 36)]
    width = text_width([piece("aaa bbb")])
    assert (line_count(small, width), line_count(large, width)) == (1, 2)


@given(TEXTS, st.floats(min_value=0, max_value=400))
def test_no_line_overflows_and_no_letter_is_cut(text: str, width: float):
    starts = break_lines([piece(text)], width)
    assert starts[0] == 0
    assert list(starts) == sorted(set(starts))
    assert set(starts) <= {0, *grapheme_starts(text)}
    for start, end in pairwise((*starts, len(text))):
        line = text[start:end]
        assert text_width([piece(line)]) <= width + 0.5 or len(grapheme_starts(line.strip())) <= 1


@given(TEXTS, st.floats(min_value=30, max_value=400))
def test_a_balanced_width_keeps_the_lines_and_is_the_narrowest_that_does(text: str, width: float):
    balanced = balanced_width([piece(text)], width)
    assert balanced <= round(width * 64) / 64
    assert line_count([piece(text)], balanced) <= line_count([piece(text)], width)


def test_a_balanced_title_leaves_no_word_alone():
    title = [Piece("Un salarié sur treize est ingénieur en Occitanie", SERIF, 40)]
    first, second = 0, break_lines(title, balanced_width(title, 864))[1]
    assert len(title[0].text) - second > 0.7 * (second - first)


@pytest.mark.parametrize(
    "text",
    ["le territoire industriel du futur " * 5_900, "a" * 50_000, "北" * 50_000, "é-" * 25_000],
    ids=["200,000 characters", "one word", "Chinese", "hyphens"],
)
def test_long_texts_are_broken_at_once(text: str):
    before = process_time()
    break_lines([piece(text)], 400)
    assert process_time() - before < 5.0  # were it not linear, minutes


def test_many_pieces_are_broken_at_once():
    before = process_time()
    break_lines([piece(letter) for letter in "abcdefghij" * 2_000], 20)
    assert process_time() - before < 5.0  # were it not linear, minutes
