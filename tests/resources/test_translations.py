import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from string import Formatter

from resources import resource
from resources.translations.update import messages, translations, updated, written

FRENCH_LEFT = re.compile(
    r"[«»\u00a0\u202f]|\s[:;!?]|\b(?:le|la|les|du|des|un|une|et|est|pas)\b", re.IGNORECASE
)


def forms(words: object) -> tuple[str, ...]:
    """A message, or what it is for one and for several; nothing where nothing is translated."""
    each = words if isinstance(words, tuple | list) else (words,)
    return tuple(form if isinstance(form, str) else "" for form in each)


def pairs() -> Iterator[tuple[str, str]]:
    """What stands in the file: French words and their translation, each form of a plural apart."""
    for message in translations():
        if message.id:
            yield from zip(forms(message.id), forms(message.string), strict=True)


def fields(text: str) -> list[str]:
    return sorted(name for _, name, _, _ in Formatter().parse(text) if name is not None)


def test_the_file_is_as_an_update_writes_it():
    text = Path(resource("translations/en.po")).read_text(encoding="utf-8")
    assert text == written(updated(translations()))


def test_all_that_the_code_says_is_translated():
    translated = {french for french, english in pairs() if english.strip()}
    assert {french for french, _ in pairs()} - translated == set()
    assert {forms(message)[0] for message in messages()} - translated == set()


def test_no_translation_is_doubtful_or_out_of_use():
    catalogue = translations()
    assert [message.id for message in catalogue if message.fuzzy] == []
    assert list(catalogue.obsolete) == []


def test_a_translation_has_the_fields_of_the_french():
    for french, english in pairs():
        assert fields(english) == fields(french), french


def test_no_french_is_left_in_a_translation():
    for french, english in pairs():
        found = FRENCH_LEFT.search(english)
        assert found is None, (french, english)


def test_spaces_and_line_breaks_around_a_message_stay():
    for french, english in pairs():
        for side in (0, -1):
            assert english[side].isspace() == french[side].isspace(), french
        assert english.count("\n") == french.count("\n"), french


def test_a_sentence_is_translated_by_a_sentence():
    for french, english in pairs():
        if french.endswith("."):
            assert english.endswith("."), french
        if french[0].isupper():
            assert not english[0].islower(), french


def test_no_two_plurals_share_their_singular():
    # gettext finds a plural by its singular: the second would be translated as the first.
    plurals = defaultdict(set)
    for message in messages():
        if isinstance(message, tuple):
            plurals[message[0]].add(message[1])
    assert {one: many for one, many in plurals.items() if len(many) > 1} == {}
