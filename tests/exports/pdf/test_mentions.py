"""The pages that an annex names are those that show the people it lists."""

from __future__ import annotations

from pathlib import Path

import pytest

from exports import document as d
from exports.pdf.laying_out import laid_out
from exports.pdf.mentions import in_print
from exports.pdf.structure import Element
from tests.exports.pdf.reading import failures, pages_of, written
from tests.exports.pdf.samples import document, one, section, text


def quote(words: str, who: str) -> d.Quote:
    return d.Quote(
        key=words, words=words, form=d.Form.VERBATIM, author=who.title(), about=("q", who)
    )


def filler(lines: int) -> list[d.Block]:
    return [text("une ligne")] * lines


def people(*names: str, told: str = "Ouverture") -> d.Section:
    """The annex that lists people."""
    listed = d.Table(
        key="people",
        columns=(d.Column("Nom", 40, heads_row=True), d.Column("Séances", 40, pages="Pages")),
        rows=tuple(d.Row((one(name.title()), one(told)), about=(name,)) for name in names),
        alternative="Personnes",
    )
    return section(listed, title="Personnes", level=2, layout=d.Layout.ANNEX)


def annexes(*names: str) -> tuple[d.Section, ...]:
    return (section(title="Annexes", layout=d.Layout.ANNEX), people(*names))


@pytest.mark.parametrize(
    ("numbers", "told"),
    [
        ([2], "2"),
        ([2, 3], "2, 3"),
        ([2, 3, 4], "2–4"),
        ([1, 3, 5, 6, 7, 8, 10, 11], "1, 3, 5–8, 10, 11"),
        ([], ""),
    ],
)
def test_pages_are_told_as_an_index_does(numbers: list[int], told: str):
    assert in_print(numbers) == told


def test_the_annex_gives_the_pages_that_show_somebody():
    body = section(
        quote("Nous commençons", "anne"),
        *filler(45),
        d.Bullets(key="b", items=(d.Item(one("Recruter (Luc)"), about=("luc",)),)),
        *filler(45),
        quote("Nous finissons", "anne"),
        quote("Moi aussi", "luc"),
    )
    pdf = written(document(body, *annexes("anne", "luc", "eva")))
    printed = pages_of(pdf)
    (last,) = (page for page in printed if "Personnes" in page)
    told: dict[str, list[int]] = {name: [] for name in ("Anne", "Luc", "Eva")}
    for number, page in enumerate(printed, start=1):
        for name, found in told.items():
            if name in page and page is not last:
                found.append(number)
    assert told["Anne"] != told["Luc"]
    assert "Pages" in last
    assert "Ouverture" not in last
    for name, found in told.items():
        assert " ".join((name, in_print(found))).strip() in " ".join(last.split())


def test_rows_of_a_table_show_people_where_each_row_stands():
    rows = tuple(d.Row((one(f"Ligne {n}"),), about=("last",) * (n == 119)) for n in range(120))
    long = d.Table(key="t", columns=(d.Column("Quoi"),), rows=rows, alternative="Lignes")
    (*_, before, annexed) = pages_of(written(document(section(long), *annexes("last"))))
    number = len(pages_of(written(document(section(long)))))
    assert number > 2
    assert f"Last {number}" in " ".join(annexed.split())
    assert "Ligne 119" in before


def test_where_nobody_is_shown_the_annex_says_what_it_said():
    printed = " ".join(pages_of(written(document(section(text("rien")), *annexes("anne")))))
    assert "Ouverture" in printed
    assert "Pages" not in printed


@pytest.mark.parametrize("before", range(20, 40))
def test_the_heading_of_annexes_stays_with_them(before: int):
    held = document(section(*filler(before), quote("Dit", "anne")), *annexes("anne"))
    pages = laid_out(held, Element("Document"))
    (headed,) = (
        number
        for number, page in enumerate(pages)
        for placed in page
        if placed.slug.anchor and placed.slug.anchor.key == "Annexes"
    )
    assert any(placed.slug.is_row for placed in pages[headed])


def test_an_annex_with_pages_is_accessible_and_archivable(tmp_path: Path):
    held = document(section(quote("Dit", "anne")), *annexes("anne", "luc"))
    assert failures(written(held), tmp_path) == {}
