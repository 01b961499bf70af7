"""The glossary: acronyms and names, what they stand for, and how they are misspelt."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.model.findings import Term
from desktop.model.fold import fold
from desktop.model.record import Id, new_id
from desktop.ui.controls.rows import Row
from desktop.ui.desk import Desk, Page
from desktop.ui.fields.form import Form
from desktop.ui.fields.formats import LINES
from desktop.ui.fields.lines import Prose, TextLine
from desktop.ui.pages.listing import Listing, ListingPage
from desktop.ui.pages.misspelt import Misspelt, misspellings
from desktop.ui.wording import grouped, tr


def page(desk: Desk) -> Page:
    """The page."""
    made = ListingPage(
        desk,
        Listing(
            Term,
            tr("Glossaire"),
            lambda count: tr("%n terme(s)", "", count),
            tr("Terme"),
            (
                "glossary",
                tr("Aucun terme pour l’instant"),
                tr("Un sigle, ce qu’il veut dire, et les graphies à corriger."),
            ),
            _rows,
            _form,
            lambda _: Term(id=new_id()),
            pane=False,  # terms are on no slide
        ),
    )
    desk.tocheck.ready.connect(made.show_rows)
    return made


def _rows(desk: Desk, words: str) -> Sequence[Row]:
    rows = []
    misspelt = misspellings(desk)
    for term in desk.event.all(Term):
        wrong = tr("corrige {spellings}").format(spellings=", ".join(term.wrong_spellings))
        context = " · ".join(
            part for part in (term.expansion, wrong if term.wrong_spellings else "") if part
        )
        if fold(words) in fold(f"{term.text} {context}"):
            title = term.text or tr("Terme à préciser")
            places = sum(map(len, misspelt.get(term.id, {}).values()))
            rows.append(
                Row(
                    term.id,
                    title,
                    context,
                    icon="glossary",
                    aside=grouped(places) if places else "",
                    sign="warning" if places else "",
                    sign_says=tr("%n endroit(s) à corriger", "", places) if places else "",
                )
            )
    return rows


def _form(desk: Desk, ids: tuple[Id, ...]) -> Form:
    form = Form(desk, ids)
    form.add("text", tr("Terme"), TextLine(tr("Terme"), placeholder=tr("UIMM")))
    form.add(
        "expansion",
        tr("Ce qu’il veut dire"),
        Prose(desk.theme, tr("Ce qu’il veut dire")),
        prose=True,
    )
    form.add(
        "wrong_spellings",
        tr("Graphies à corriger, une par ligne"),
        Prose(desk.theme, tr("Graphies à corriger"), form=LINES),
        hint=tr("Elles sont signalées partout, jamais corrigées d’office."),
    )
    if len(ids) == 1:
        form.put(Misspelt(desk, ids[0]))
    return form
