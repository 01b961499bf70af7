import pytest
from fontTools.ttLib import TTFont

from exports.fonts import Face, font, stretches
from resources import resource

DECK = font(Face.DECK_SANS)


@pytest.mark.parametrize("face", Face)
def test_each_bundled_font_has_what_french_is_written_with(face: Face):
    letters = "ÀÂÄÇÉÈÊËÎÏÔŒÙÛÜŸàâäçéèêëîïôœùûüÿæÆ«»’“”–—…•€°²³½×·0123456789"
    assert [letter for letter in letters if not font(face).has(letter)] == []


@pytest.mark.parametrize("face", Face)
def test_each_bundled_font_is_as_high_as_its_file_says(face: Face):
    measured = font(face)
    with TTFont(measured.path) as file:
        em = file["head"].unitsPerEm
        assert measured.ascent == pytest.approx(file["hhea"].ascent / em)
        assert measured.descent == pytest.approx(-file["hhea"].descent / em)


def test_a_font_that_is_not_bundled_is_refused():
    with pytest.raises(ValueError, match="Comic"):
        font("Comic")


@pytest.mark.parametrize("style", ["Regular", "Bold", "Italic", "BoldItalic"])
def test_the_twin_of_georgia_stands_as_high_as_georgia_and_draws_no_ligature(style: str):
    twin = font(f"Gelasio-{style}")
    assert (twin.ascent, twin.descent) == (1878 / 2048, 449 / 2048)
    with TTFont(twin.path) as file:
        windows = file["OS/2"]
        assert (windows.sTypoAscender, windows.sTypoDescender, windows.sTypoLineGap) == (
            1878,
            -449,
            0,
        )
        assert (windows.usWinAscent, windows.usWinDescent) == (1878, 449)
        features = file["GSUB"].table.FeatureList.FeatureRecord
        assert all(
            not each.Feature.LookupListIndex for each in features if each.FeatureTag == "liga"
        )


@pytest.mark.parametrize("family", ["Gelasio", "GelasioLining"])
def test_a_changed_font_does_not_answer_to_the_name_of_the_original(family: str):
    with TTFont(font(f"{family}-Bold").path) as file:
        names = {file["name"].getDebugName(number) for number in (1, 4, 6, 16)}
    assert names.isdisjoint({"Gelasio", "Gelasio Bold", "Gelasio-Bold"})


def test_figures_stand_on_the_line_in_print_and_hang_in_the_deck():
    def top_of_nought(name: str) -> int:
        with TTFont(font(name).path) as file:
            return int(file["glyf"][file.getBestCmap()[ord("0")]].yMax)

    assert top_of_nought("GelasioLining-Regular") > 1.2 * top_of_nought("Gelasio-Regular")


def test_a_licence_stands_beside_every_family():
    licences = {path.stem for path in resource("fonts").glob("LICENCE-*.txt")}
    assert licences == {
        f"LICENCE-{family}" for family in ("Gelasio", "SourceSans3", "LiberationSans", "DejaVuSans")
    }


def test_widths_are_those_of_arial():
    # Arial's published advances, in 2048ths of an em: A 1366, a 1139, space 569, W 1933.
    assert DECK.advance("A a W") == pytest.approx((1366 + 569 + 1139 + 569 + 1933) / 2048)


def test_letters_that_lean_on_each_other_are_kerned():
    assert DECK.advance("AV") < DECK.advance("A") + DECK.advance("V")


def test_a_text_is_as_wide_as_its_clusters_together():
    text = "L’été, Œuvre e\u0301crite ☺ 北京 مرحبا"
    assert sum(DECK.advances(text)) == pytest.approx(DECK.advance(text), abs=0.02)


def test_a_long_word_is_as_wide_as_its_halves():
    half = "fédération" * 5
    assert DECK.advance(half + half) == pytest.approx(2 * DECK.advance(half), abs=0.02)


def test_a_character_that_no_font_has_counts_one_em():
    assert DECK.advance("北京") == 2.0


def test_a_text_that_the_font_has_is_one_stretch():
    assert stretches("Été à Sète", DECK) == (("Été à Sète", DECK),)
    assert stretches("", DECK) == ()


def test_the_fallback_has_the_weight_of_the_font_it_stands_in_for():
    found = {
        name: stretches("مرحبا", font(name))[0][1]
        for name in (Face.PRINT_SANS, Face.DECK_SANS_BOLD)
    }
    assert found == {
        Face.PRINT_SANS: font(Face.FALLBACK),
        Face.DECK_SANS_BOLD: font(Face.FALLBACK_BOLD),
    }


def test_what_no_font_has_is_a_stretch_without_a_font():
    assert stretches("oui 北京", DECK) == (("oui ", DECK), ("北京", None))


def test_an_accent_and_an_emoji_are_not_torn_from_what_they_belong_to():
    family = "👩🏽\u200d💻"
    assert stretches(f"e\u0301{family}", DECK) == (("e\u0301", DECK), (family, None))


@pytest.mark.parametrize("name", Face)
@pytest.mark.parametrize("space", "\u00a0\u202f\u2007\u2009\u200a\u3000\t")
def test_a_space_is_never_drawn_from_another_font(name: Face, space: str):
    main = font(name)
    assert stretches(f"21{space}500", main) == ((f"21{space}500", main),)
    assert ord(main.drawn(space)) in main.characters


@pytest.mark.parametrize("silent", "\u00ad\u200b\ufe0f\u2060\u200e\ufeff\x07")
def test_characters_that_draw_nothing_take_no_room(silent: str):
    assert DECK.drawn(f"a{silent}b") == "ab"
    assert DECK.advance(f"a{silent}b") == DECK.advance("ab")


def test_a_no_break_hyphen_is_drawn_as_a_hyphen():
    assert DECK.drawn("co\u2011working") in {"co-working", "co\u2010working"}
