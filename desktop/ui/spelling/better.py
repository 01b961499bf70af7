"""What a misspelt word was meant to be."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import reduce

from desktop.ui.spelling.lexicon import Lexicon, Misspelt
from desktop.ui.spelling.pieces import may_follow_elision
from desktop.ui.spelling.slips import slips
from desktop.ui.spelling.vocabulary import plain
from desktop.ui.spelling.words import word_key

MOST = 5
_LONG = 5  # letters from which a word may hold two slips
_SOUNDS = (("ph", "f"), ("qu", "k"), ("eau", "o"), ("au", "o"), ("ti", "si"), ("y", "i"))
_DOUBLED = re.compile(r"(.)\1+")
_UNELIDED = re.compile(r"([cdjlmnst]|(?:jus|lors|puis)?qu)(\w{2,})")


def better(misspelt: Misspelt, lexicon: Lexicon) -> tuple[str, ...]:
    """At most five words for a misspelt one, the likeliest first."""
    if misspelt.instead:
        return (misspelt.instead,)
    word = plain(misspelt.word)
    small = word[:1].lower() + word[1:]
    key, sound = word_key(word), _sound(word_key(word))

    def likelihood(found: tuple[int, str]) -> tuple[int, int, bool, int, str]:
        slipped, form = found
        of_form = word_key(form)
        return (
            slipped + slips(sound, _sound(of_form)) + (form[0].isupper() > word[0].isupper()),
            slips(small, form),
            key[:1] != of_form[:1],
            abs(len(key) - len(of_form)),
            form,
        )

    most = 2 if len(key) >= _LONG else 1
    found = {
        *lexicon.words.near(word, most),
        *_own(key, most, lexicon),
        *_parted(small, lexicon),
    }
    likely = dict.fromkeys(form for _, form in sorted(found, key=likelihood))
    curly = "’" if lexicon.language == "fr" else "'"
    forms = (form.replace("'", curly) for form in likely)
    if word[0].isupper():
        forms = (form[0].upper() + form[1:] for form in forms)
    return tuple(dict.fromkeys(form for form in forms if form != word))[:MOST]


def _own(key: str, most: int, lexicon: Lexicon) -> Iterator[tuple[int, str]]:
    """The near words of the event and of the person."""
    for own in lexicon.vocabulary.known | lexicon.own:
        of_own = word_key(own)
        if abs(len(of_own) - len(key)) <= most and (count := slips(key, of_own, most)) <= most:
            yield count, own


def _parted(word: str, lexicon: Lexicon) -> Iterator[tuple[int, str]]:
    """Two words typed as one: "lindustrie", "pourtous"; the second is the rarer slip."""
    elided = _UNELIDED.fullmatch(word)
    if (
        elided
        and lexicon.language == "fr"
        and may_follow_elision(elided[2])
        and elided[2] in lexicon.words
    ):
        yield 1, f"{elided[1]}'{elided[2]}"
    for place in range(3, len(word) - 2):
        if word[:place] in lexicon.words and word[place:] in lexicon.words:
            yield 2, f"{word[:place]} {word[place:]}"


def _sound(key: str) -> str:
    return _DOUBLED.sub(r"\1", reduce(lambda left, pair: left.replace(*pair), _SOUNDS, key))
