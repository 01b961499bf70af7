"""How the galley is poured into pages."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from exports.pdf.galley import Slug
from exports.pdf.pages import pages

HEIGHT = 100.0

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
