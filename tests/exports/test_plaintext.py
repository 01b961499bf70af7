from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from typing import Any, get_args

import pytest

from exports.document import (
    Acrostic,
    AcrosticLine,
    Appointment,
    Block,
    Bullets,
    Card,
    Chart,
    ChartKind,
    Column,
    Contents,
    Contrast,
    Document,
    Entries,
    Entry,
    Facts,
    Form,
    Image,
    Item,
    Layout,
    Logos,
    Notice,
    Number,
    Numbers,
    Paragraph,
    Part,
    People,
    Picture,
    Programme,
    Quote,
    Roadmap,
    Row,
    Run,
    Section,
    Series,
    Signatures,
    Slot,
    Table,
    Words,
    text_of,
)
from exports.plaintext import write

# Every text of these blocks is a word of its own, so that none can be taken for another.
BLOCKS: tuple[Block, ...] = (
    Paragraph(key="-", text=(Run("alpha "), Run("bravo", language="en"))),
    Bullets(key="-", items=(Item(text_of("charlie")), Item(text_of("delta"), level=1))),
    Quote(key="-", words="echo", form=Form.VERBATIM, author="foxtrot", function="golf"),
    Quote(
        key="-",
        words="hotel",
        form=Form.PARAPHRASE,
        label="india",
        portrait=Image("", 1, 1, "juliett"),
    ),
    Numbers(key="-", items=(Number("kilo", "lima", "mike", "november", (("oscar", "papa"),)),)),
    Chart(
        key="-",
        kind=ChartKind.RING,
        categories=("quebec", "romeo"),
        series=(Series("sierra", (75.0, 1234567.5)),),
        alternative="tango",
        unit=" uniform",
        caption="victor",
        whole=Number("whiskey"),
        part=Number("xray", "yankee"),
    ),
    Picture(key="-", image=Image("", 1, 1, "zulu"), caption="anatole", credit="berthe"),
    Logos(key="-", images=(Image("", 1, 1, "célestin"),)),
    Table(
        key="-",
        columns=(Column("désiré"), Column("eugène")),
        rows=(Row((text_of("françois"), text_of("gaston"))),),
        alternative="henri",
    ),
    People(
        key="-",
        items=(Card("irma", "jo", "kléber", "louise", "marcel", "nicolas"),),
    ),
    Entries(key="-", items=(Entry("oscarine", "pierre"),), first=4),
    Programme(key="-", slots=(Slot("quentin", "raoul", who="suzanne"),)),
    Contrast(
        key="-",
        left_head="thérèse",
        left=(Item(text_of("ursule")),),
        right_head="victorine",
        right=(Item(text_of("william")),),
    ),
    Roadmap(
        key="-",
        left_head="xavier",
        left=(Item(text_of("yvonne")),),
        right_head="zoé",
        right=(Item(text_of("agneau")),),
        links=((0, 0),),
    ),
    Words(key="-", items=(("belette", None), ("cheval", 12))),
    Acrostic(key="-", lines=(AcrosticLine("dindon ", "é", "léphant"),), tail="fourmi"),
    Notice(key="-", label="girafe", text=text_of("hibou"), note="iguane"),
    Facts(key="-", rows=(("jaguar", text_of("kangourou")),)),
    Appointment(key="-", dates="lapin", place="mouton", call="narval"),
    Signatures(key="-", signers=(("otarie", "poule"),), words="quetzal"),
    Contents(key="-", head="renard"),
)

NOT_SAID = {"key", "about", "content", "language", "number_format"}


def texts(value: Any) -> Iterator[str]:
    """Every text in a value, however deep."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for each in value:
            yield from texts(each)
    elif is_dataclass(value):
        for each in fields(value):
            if each.name not in NOT_SAID:
                yield from texts(getattr(value, each.name))


def document(*blocks: Block, **details: Any) -> Document:
    section = Section(key="-", title="Le titre", layout=Layout.TEXT, blocks=blocks, **details)
    return Document(title="La journée", author="", language="fr", sections=(section,))


def test_there_is_a_block_of_each_kind_to_try():
    assert {type(block) for block in BLOCKS} == set(get_args(Block))


@pytest.mark.parametrize("block", BLOCKS, ids=lambda block: type(block).__name__)
def test_every_text_of_a_block_is_said(block: Block):
    said = write(document(block))
    assert [text for text in texts(block) if text not in said] == []


def test_a_deck_reads_from_top_to_bottom():
    deck = Document(
        title="La journée",
        author="JC Dauphin",
        organisation="UIMM",
        language="fr",
        margin_mark="PROJET",
        parts=(Part("opening", "Ouverture"),),
        sections=(
            Section(
                key="a",
                title="Le titre",
                layout=Layout.TEXT,
                part="opening",
                rubric="Rubrique",
                source="Source : UIMM.",
                notes=("Dire bonjour.\nSourire.", "Conclure."),
                blocks=(
                    Bullets(
                        key="b",
                        numbered=True,
                        items=(
                            Item(text_of("un\nencore un")),
                            Item(text_of("un et demi"), level=1),
                            Item(text_of("deux")),
                        ),
                    ),
                    Quote(
                        key="q",
                        words="Oui",
                        form=Form.VERBATIM,
                        author="Luc Martin",
                        function="Président",
                    ),
                ),
            ),
            Section(
                key="c", title="Caché", layout=Layout.TEXT, level=2, part="opening", hidden=True
            ),
        ),
    )
    assert write(deck) == (
        """\
La journée
JC Dauphin | UIMM
PROJET

=== Ouverture ===

Rubrique
# Le titre

1. un
   encore un
  - un et demi
2. deux

«~Oui~»
— Luc Martin | Président

Source : UIMM.

> Dire bonjour.
> Sourire.
> Conclure.

(## Caché)
""".replace("~", "\u00a0")
    )


def test_a_paraphrase_stands_without_guillemets():
    said = write(document(Quote(key="-", words="En bref", form=Form.PARAPHRASE)))
    assert "En bref" in said
    assert "«" not in said


def test_empty_cells_keep_their_columns():
    chart = Chart(
        key="-",
        kind=ChartKind.LINE,
        categories=("2017", "2018"),
        series=(Series("France", (None, 21500.0)), Series("Occitanie", (7.7, None))),
        alternative="",
        unit=" %",
    )
    assert write(document(chart)).split("\n\n")[2] == (
        " | France | Occitanie\n2017 |  | 7.7 %\n2018 | 21500 % | \n"
    )


def test_the_contents_are_the_headings():
    contents = Section(
        key="c",
        title="",
        layout=Layout.TITLE_PAGE,
        level=0,
        blocks=(Contents(key="-", head="Sommaire"),),
    )
    headings = [
        Section(key=title, title=title, layout=Layout.PAGES, level=level)
        for title, level in (("Contexte", 1), ("La question", 2))
    ]
    said = write(Document(title="J", author="", language="fr", sections=(contents, *headings)))
    assert "Sommaire\n- Contexte\n  - La question\n\n# Contexte\n\n## La question\n" in said
