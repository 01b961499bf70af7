"""Spellings corrected everywhere, and findings set aside."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.model.acts import correct_everywhere, keep_findings, take_back_findings
from desktop.model.checks import problems
from desktop.model.event import event_of
from desktop.model.findings import Choice, Point, Subject, Term
from desktop.model.people import Person
from desktop.model.programme import Gathering, Session

TERM = Term(id="uimm", text="UIMM", wrong_spellings=("IUMM",))


def test_a_spelling_is_corrected_wherever_it_stands_as_a_word():
    event = event_of(
        [
            TERM,
            Person(id="luc", function="Président de l’IUMM", email="luc@IUMM.fr"),
            Point(id="point", text="IUMM, IUMM et IUMMA", details=("l'IUMM", "autre")),
            Session(id="s", attached_file="IUMM.pptx", title="L’iumm"),
            Choice(id="hidden", subject=Subject.SLIDE_MOVED, value="IUMM"),
            Choice(id="sent", subject=Subject.RECIPIENT, value="IUMM Occitanie"),
        ]
    )
    act, count = correct_everywhere(event, "IUMM", "UIMM")
    assert count == 5
    assert set(act.touched) == {"luc", "point", "sent"}
    assert act.event.records["luc"] == Person(
        id="luc", function="Président de l’UIMM", email="luc@IUMM.fr"
    )
    assert act.event.records["point"] == Point(
        id="point", text="UIMM, UIMM et IUMMA", details=("l'UIMM", "autre")
    )
    for id_ in ("uimm", "s", "hidden"):
        assert act.event.records[id_] is event.records[id_]
    assert str(act.label) == "corriger « IUMM » en « UIMM »"
    assert not [each for each in problems(act.event) if each.check == "wrong_spelling"]


@pytest.mark.parametrize(("wrong", "right"), [(" ", "x"), ("UIMM", "UIMM"), ("absent", "x")])
def test_nothing_is_corrected_where_nothing_is_wrong(wrong: str, right: str):
    event = event_of([TERM])
    act, count = correct_everywhere(event, wrong, right)
    assert (act.event, count) == (event, 0)


def test_what_is_replaced_is_taken_as_it_is_written():
    event = event_of([Point(id="p", text="R&D (2.0)")])
    assert correct_everywhere(event, "(2.0)", r"\1")[0].event.records["p"] == Point(
        id="p", text=r"R&D \1"
    )


def test_the_initials_that_stand_out_stay_on_their_letters():
    day = Gathering(slogan="Un bo mot, un bo jour", slogan_emphasis=((3, 4), (6, 7), (14, 17)))
    after = correct_everywhere(event_of([day]), "bo", "très beau")[0].event.gathering
    assert after.slogan == "Un très beau mot, un très beau jour"
    assert [after.slogan[begin:end] for begin, end in after.slogan_emphasis][:2] == ["t", "m"]
    assert after.slogan_emphasis[2] == (21, 31)


@given(
    st.text("ab ", max_size=20), st.text("ab", min_size=1, max_size=2), st.text("xy", max_size=3)
)
def test_emphasis_stays_within_the_text(text: str, wrong: str, right: str):
    ranges = tuple((rank, rank + 1) for rank in range(len(text)))
    after = correct_everywhere(
        event_of([Gathering(slogan=text, slogan_emphasis=ranges)]), wrong, right
    )[0].event.gathering
    ends = [end for each in after.slogan_emphasis for end in each]
    assert ends == sorted(ends)
    assert all(0 <= end <= len(after.slogan) for end in ends)


def test_a_finding_set_aside_is_told_again_once_taken_back():
    event = event_of([Gathering(title="Une journée"), Session(id="blank"), Session(id="other")])
    told = problems(event)
    titles = [problem for problem in told if problem.check == "missing_title"]
    kept = keep_findings(event, titles)
    assert [each for each in told if each not in titles] == [*problems(kept.event)]
    assert str(kept.label) == "écarter 2 points à vérifier"
    assert keep_findings(kept.event, titles).event is kept.event
    back = take_back_findings(kept.event, titles[:1])
    assert [*problems(back.event)] == [each for each in told if each != titles[1]]
    assert str(back.label) == "reprendre un point écarté"
    assert take_back_findings(event, titles).event is event


def test_taking_back_leaves_the_other_choices():
    event = event_of([Choice(id="slide", subject=Subject.SLIDE_HIDDEN, key="x"), Session(id="s")])
    told = problems(event)
    after = take_back_findings(keep_findings(event, told).event, told).event
    assert after.records == event.records
