"""How the galley is poured into pages."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exports.pdf.galley import Anchor, Photograph, Slug
from exports.pdf.pages import Page, pages
from exports.pdf.structure import Element
from tests.exports.pdf.samples import IMAGES

HEIGHT = 100.0
IMAGE = IMAGES[0]

SLUGS = st.lists(
    st.builds(
        Slug,
        st.floats(1, 60),
        before=st.floats(0, 20),
        after=st.floats(0, 20),
        keeps=st.booleans(),
        room=st.sampled_from([0.0, 0.0, 30.0]),
    ),
    max_size=40,
)


def picture(height: float) -> Slug:
    """A picture that may lose four tenths of its size."""
    return Slug(height, (Photograph(IMAGE, 0, 0, height, height, Element("Figure")),), least=0.6)


def tops(made: tuple[Page, ...]) -> list[list[tuple[float, float]]]:
    return [[(each.top, each.slug.height) for each in page] for page in made]


@given(SLUGS)
def test_every_slug_is_placed_once_in_its_order(galley: list[Slug]):
    placed = [each.slug for page in pages(galley, HEIGHT) for each in page]
    assert placed == galley


@given(SLUGS)
def test_no_slug_overlaps_another_or_leaves_its_page(galley: list[Slug]):
    for page in pages(galley, HEIGHT):
        bottom = 0.0
        for each in page:
            assert each.top >= bottom - 0.02
            bottom = each.top + each.slug.height
        assert bottom <= HEIGHT + 0.02


@given(SLUGS)
def test_no_page_is_empty(galley: list[Slug]):
    made = pages(galley, HEIGHT)
    assert len(made) == 1 or all(made)


def test_what_keeps_to_the_next_goes_with_it():
    made = pages([Slug(80), Slug(15, keeps=True), Slug(15)], HEIGHT)
    assert [len(page) for page in made] == [1, 2]


def test_a_chain_taller_than_a_page_is_parted_where_it_must():
    made = pages([Slug(40, keeps=True)] * 5 + [Slug(40)], HEIGHT)
    assert [len(page) for page in made] == [2, 2, 2]


def test_room_is_left_under_what_asks_for_it():
    assert len(pages([Slug(60), Slug(10, room=40)], HEIGHT)) == 2
    assert len(pages([Slug(50), Slug(10, room=40)], HEIGHT)) == 1


def test_the_greater_of_two_rooms_parts_two_slugs():
    (page,) = pages([Slug(10, after=8), Slug(10, before=20)], HEIGHT)
    assert page[1].top == 30


def test_the_room_before_the_first_slug_of_a_page_is_dropped():
    made = pages([Slug(90, after=8), Slug(20, before=26)], HEIGHT)
    assert made[1][0].top == 0


def test_heads_are_printed_again_on_each_page_that_goes_on():
    head = Slug(10, keeps=True)
    rows = [Slug(20, heads=(head,)) for _ in range(10)]
    made = pages([head, *rows], HEIGHT)
    assert [[each.again for each in page].count(True) for page in made] == [0, 1, 1]
    assert all(page[0].slug == head for page in made)
    assert made[1][1].top == 10


# --- pictures that would leave a hole -------------------------------------------------------------


def test_a_picture_shrinks_to_what_is_left():
    (page,) = pages([Slug(60), picture(50)], HEIGHT)
    (seen,) = page[1].slug.marks
    assert isinstance(seen, Photograph)
    assert seen.width == seen.height == pytest.approx(40, abs=0.1)


def test_a_picture_never_shrinks_below_six_tenths():
    assert tops(pages([Slug(71), picture(50)], HEIGHT)) == [[(0, 71)], [(0, 50)]]


def test_a_picture_shrinks_with_its_caption_under_it():
    caption = Slug(10)
    (page,) = pages([Slug(55), replace(picture(50), keeps=True), caption], HEIGHT)
    assert [each.slug.height for each in page] == [55, pytest.approx(35, abs=0.1), 10]


def test_text_goes_on_before_a_picture_that_waits_for_the_next_page():
    made = pages(
        [Slug(80), picture(50), Slug(10, lines=(8,)), Slug(10, lines=(8,)), Slug(10)], HEIGHT
    )
    assert tops(made) == [[(0, 80), (80, 10), (90, 10)], [(0, 50), (50, 10)]]


def test_a_picture_waits_for_no_heading_and_no_row_of_a_table():
    for following in (Slug(10, anchor=Anchor("a", "Après", 1)), Slug(10, is_row=True)):
        made = pages([Slug(80), picture(50), following], HEIGHT)
        assert tops(made) == [[(0, 80)], [(0, 50), (50, 10)]]


def test_a_picture_that_waited_for_text_comes_before_the_next_heading():
    heading = Slug(10, anchor=Anchor("a", "Après", 1))
    made = pages([Slug(75), picture(50), Slug(10), heading], HEIGHT)
    assert tops(made) == [[(0, 75), (75, 10)], [(0, 50), (50, 10)]]


def test_a_picture_at_the_end_is_not_lost_while_it_waits():
    assert tops(pages([Slug(75), picture(50), Slug(10)], HEIGHT))[-1] == [(0, 50)]


@given(SLUGS, st.lists(st.tuples(st.integers(0, 40), st.floats(10, 90)), max_size=5))
def test_pictures_among_the_text_are_all_placed_once_and_none_overlaps(
    galley: list[Slug], placed: list[tuple[int, float]]
):
    mixed = list(galley)
    for at, height in placed:
        mixed.insert(at, picture(height))
    made = pages(mixed, HEIGHT)
    found = [each.slug for page in made for each in page]
    assert [each for each in found if each.least == 1] == galley
    assert sum(each.least < 1 for each in found) == len(placed)
    for page in made:
        bottom = 0.0
        for each in page:
            assert each.top >= bottom - 0.02
            bottom = each.top + each.slug.height
        assert bottom <= HEIGHT + 0.02
