"""The lists of words say what the dictionaries say that they are made from."""

from __future__ import annotations

import lzma
import random
from functools import cache
from itertools import islice

import pytest
from spylls.hunspell.dictionary import Dictionary

from desktop.ui.spelling.words import Words
from resources import resource

LANGUAGES = ("fr", "en")


@cache
def dictionary(language: str) -> Dictionary:
    return Dictionary.from_files(str(resource(f"dictionaries/{language}")))


@cache
def forms(language: str) -> list[str]:
    text = lzma.decompress(resource(f"dictionaries/{language}.words.xz").read_bytes()).decode()
    return [
        form
        for line in text.splitlines()
        for form in line.partition("\t")[2].split(" ") or [line]
        if form and not form.endswith("!")  # rare units, of which the case is judged apart
    ]


@cache
def words(language: str) -> Words:
    return Words.read(resource(f"dictionaries/{language}.words.xz"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_listed_word_is_right_by_the_dictionary(language: str):
    listed = random.Random(1).sample(forms(language), 500)
    assert [word for word in listed if not dictionary(language).lookup(word)] == []
    assert [word for word in listed if word not in words(language)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_of_the_dictionary_is_listed(language: str):
    stems = [entry.stem for entry in dictionary(language).dic.words]
    plain = (stem for stem in random.Random(2).sample(stems, 1_000) if stem.isalpha())
    assert [stem for stem in islice(plain, 500) if stem not in words(language)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_words_with_a_slip_are_judged_as_the_dictionary_judges_them(language: str):
    chance = random.Random(3)
    simple = [word for word in forms(language) if word.isalpha() and word.islower()]
    slipped = []
    for word in chance.sample(simple, 400):
        place = chance.randrange(len(word))
        slipped.append(word[:place] + chance.choice("aeirstéà") + word[place + 1 :])
    judged = {word: word in words(language) for word in slipped}
    assert judged == {word: dictionary(language).lookup(word) for word in slipped}
    assert not all(judged.values())


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_list_comes_with_its_licence(language: str):
    licence = resource(f"dictionaries/LICENCE-{language}.txt").read_text(encoding="utf-8")
    assert f"{language}.words.xz" in licence
