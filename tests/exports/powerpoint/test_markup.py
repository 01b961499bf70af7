"""Markup is XML: what goes into it comes out of it, and what it cannot hold is refused."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exports.powerpoint.markup import NAMESPACES, document, element, parse, parsed, unparsed

LETTERS = st.text(alphabet=st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="￾￿"))


@given(LETTERS)
def test_texts_and_attributes_come_out_as_they_went_in(letters: str):
    made = parsed(element("a:t", {"val": letters}, letters))
    assert made.get("val") == letters
    assert (made.text or "") == letters


@pytest.mark.parametrize("letters", ["un\ttab", "une\nligne", "un\rretour", "<a:t/>", '"&amp;"'])
def test_what_xml_would_change_is_kept_all_the_same(letters: str):
    made = parsed(element("a:t", {"val": letters}, letters))
    assert (made.get("val"), made.text) == (letters, letters)


@pytest.mark.parametrize("letters", ["\x00", "\x0b", "\ud800", "\uffff"])
def test_what_xml_cannot_hold_is_refused(letters: str):
    with pytest.raises(ValueError, match=f"U\\+{ord(letters):04X}"):
        element("a:t", None, letters)


def test_an_absent_child_leaves_nothing():
    assert element("a:p", None, None, element("a:r")) == element("a:p", None, element("a:r"))
    assert element("a:t", None, "") == element("a:t")


def test_a_part_declares_the_namespaces_it_uses_and_no_other():
    root = parse(document(element("p:sld", {"r:id": "rId1"}, element("a:t", None, "adec:c:"))))
    assert set(root.nsmap.items()) == {(prefix, NAMESPACES[prefix]) for prefix in "apr"}


def test_an_element_of_a_template_stands_elsewhere_with_its_own_prefixes():
    uri = NAMESPACES["a"]
    found = parse(f'<x:a xmlns:x="{uri}" xmlns:y="urn:y"><x:b val="1"/>tail</x:a>'.encode())[0]
    (again,) = parsed(element("a:rPr", None, unparsed(found)))
    assert (again.tag, again.attrib.items(), again.tail) == (f"{{{uri}}}b", [("val", "1")], None)
