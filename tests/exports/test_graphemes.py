from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exports.graphemes import grapheme_starts


def clusters(text: str) -> list[str]:
    return [text[start:end] for start, end in pairwise((*grapheme_starts(text), len(text)))]


@pytest.mark.parametrize(
    "seen",
    [
        ["é", "t", "é"],
        ["e\u0301", "t", "e\u0301\u0323"],
        ["👩🏽\u200d💻", "👍🏿", "❤\ufe0f"],
        ["🇫🇷", "🇪🇺", "🇫"],
        ["각", "\u1100\u1161\u11a8", "나"],
        ["\r\n", "a"],
        ["क\u093f", "त"],
        ["🏴\U000e0067\U000e0062\U000e007f", "!"],
    ],
)
def test_clusters_are_what_a_reader_sees(seen: list[str]):
    assert clusters("".join(seen)) == seen


@given(st.text())
def test_clusters_put_together_are_the_text(text: str):
    assert "".join(clusters(text)) == text
    assert all(clusters(text))


@given(st.text(alphabet="aé北e\u0301\u200d👩🏽🇫🇷\u1100\u1161 \r\n"))
def test_no_cluster_can_be_cut_further(text: str):
    assert all(len(clusters(cluster)) == 1 for cluster in clusters(text))
