"""Make the lists of words that spelling reads from the Hunspell dictionaries beside this file.

Run from anywhere: ``python resources/dictionaries/prepare.py``. Every form of every word is written
out once, so that the window need not derive them as one types. A line of the list holds a folded
word (see `desktop.model.fold`) and, after a tab, the words so folded where they are not that very
word; "!" follows a word that is right and never suggested. The same dictionaries always give the
same bytes.
"""

from __future__ import annotations

import lzma
from collections import defaultdict
from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from pathlib import Path

from spylls.hunspell.data.aff import Aff
from spylls.hunspell.dictionary import Dictionary

from desktop.model.fold import fold

HERE = Path(__file__).parent
LANGUAGES = ("fr", "en")
FILTERS = [{"id": lzma.FILTER_LZMA2, "preset": 9 | lzma.PRESET_EXTREME}]
UNSUGGESTED = "!"


def main() -> None:
    """Write the list of each language."""
    for language in LANGUAGES:
        words = words_of(Dictionary.from_files(str(HERE / language)))
        text = "\n".join(lines(words)) + "\n"
        packed = lzma.compress(text.encode(), lzma.FORMAT_XZ, filters=FILTERS)
        (HERE / f"{language}.words.xz").write_bytes(packed)
        print(f"{language}: {len(words)} words, {len(text.encode())} bytes, {len(packed)} packed")


def lines(words: dict[str, bool]) -> Iterator[str]:
    """The lines of a list, in the order of their bytes."""
    folded: dict[str, list[str]] = defaultdict(list)
    for word in sorted(words):
        folded[fold(word).replace(" ", "")].append(word)
    for key in sorted(folded, key=str.encode):
        if key:
            marked = [word + ("" if words[word] else UNSUGGESTED) for word in folded[key]]
            yield key if marked == [key] else "\t".join((key, " ".join(marked)))


def words_of(dictionary: Dictionary) -> dict[str, bool]:
    """All words of a dictionary, and whether each may be suggested.

    Numbers are never checked, and the genitive of a word is the word's affair: neither is listed.
    """
    words: dict[str, bool] = {}
    for entry in dictionary.dic.words:
        suggested = dictionary.aff.NOSUGGEST not in entry.flags
        if dictionary.aff.ONLYINCOMPOUND in entry.flags:
            continue
        for form in forms(entry.stem, entry.flags, dictionary.aff):
            if not any(letter.isdigit() for letter in form) and " " not in form:
                words[form] = words.get(form, False) or suggested
    return {word: said for word, said in words.items() if _genitive_of(word) not in words}


def _genitive_of(word: str) -> str:
    """The word of which one is the genitive; nothing, if it is none."""
    return word.removesuffix("'s") if word.endswith("'s") else ""


def forms(stem: str, flags: AbstractSet[str], aff: Aff) -> Iterator[str]:
    """A word in all its forms, without elided words before it: the window parts those itself."""
    prefixes = [each for flag in flags for each in aff.PFX.get(flag, ()) if "'" not in each.add]
    for form, alone in [(stem, False), *suffixed(stem, flags, aff)]:
        yield form
        for prefix in prefixes:
            if (alone or form == stem or prefix.crossproduct) and prefix.cond_regexp.search(form):
                longer = prefix.add + form.removeprefix(prefix.strip)
                yield longer
                if form == stem:
                    yield from (more for more, _ in suffixed(longer, prefix.flags, aff))


def suffixed(stem: str, flags: AbstractSet[str], aff: Aff) -> Iterator[tuple[str, bool]]:
    """A word with each of its endings, and with those of these; whether it takes prefixes."""
    for suffix in (each for flag in flags for each in aff.SFX.get(flag, ())):
        if suffix.cond_regexp.search(stem) and len(suffix.strip) <= len(stem):
            longer = stem.removesuffix(suffix.strip) + suffix.add
            yield longer, suffix.crossproduct
            yield from suffixed(longer, suffix.flags, aff)


if __name__ == "__main__":
    main()
