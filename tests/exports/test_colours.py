import pytest
from hypothesis import given
from hypothesis import strategies as st

from exports.colours import contrast_on_white, readable

PAPER = "F9F6F1"


@given(st.text(alphabet="0123456789abcdefABCDEF", min_size=6, max_size=6))
def test_any_house_colour_becomes_readable_on_white_and_on_paper(colour: str):
    made = readable(colour)
    assert contrast_on_white(made) / contrast_on_white(PAPER) >= 4.5
    if contrast_on_white(colour) >= 4.9:
        assert made == colour.upper()


def test_contrasts_are_those_of_the_standard():
    assert contrast_on_white("000000") == pytest.approx(21)
    assert contrast_on_white("9C3018") == pytest.approx(7.4, abs=0.05)
    assert contrast_on_white("FFFFFF") == pytest.approx(1)
