"""What is said and concluded on the second day, in every state a quotation can be in."""

from __future__ import annotations

from datetime import date, time

from desktop.model.findings import (
    Agreement,
    Form,
    Point,
    PointKind,
    Progress,
    Testimony,
)
from desktop.model.record import Visibility
from tests.days.speakers import speaker_id

TESTIMONIES = (
    Testimony(
        id="never-asked", session="reading-aloud", theme="who-comes", person=speaker_id(21),
        words="Nobody ever asked them what they would like to hear. I did. It took a year.",
        form=Form.VERBATIM, status=Agreement.AGREED, at=time(11, 52), highlighted=True,
    ),
    Testimony(
        id="arabic", session="reading-aloud", theme="whose-voice", person=speaker_id(4),
        words="من قرأ بصوتٍ عالٍ، فتح بابًا.", form=Form.VERBATIM, status=Agreement.AGREED,
    ),
    Testimony(
        id="long-words", session="reading-aloud", theme="whose-voice", person=speaker_id(3),
        words=(
            "When we began, we believed that a good voice was a trained voice; then the mothers"
            " came, and the dockers, and the boy who stammers, and we learnt that a good voice is"
            " one that somebody in the room already loves, and that all we had to do was to keep"
            " the door open, the kettle on and the books at a height a child can reach."
        ),
        form=Form.VERBATIM, status=Agreement.SENT,
    ),
    Testimony(
        id="draft-words", session="reading-aloud", theme="afterwards", person=speaker_id(7),
        words="Children ask for the same story until it is theirs", status=Agreement.DRAFT,
    ),
    Testimony(
        id="refused-words", session="reading-aloud", theme="afterwards", person=speaker_id(29),
        words="Half of our volunteers were never paid back", form=Form.VERBATIM,
        status=Agreement.REFUSED,
    ),
    Testimony(
        id="off-record", session="reading-aloud", theme="who-comes", person=speaker_id(25),
        words="The east branch will close in spring", form=Form.VERBATIM,
        status=Agreement.AGREED, visibility=Visibility.OFF_RECORD,
    ),
    Testimony(
        id="unnamed", session="reading-aloud", theme="afterwards", person=speaker_id(38),
        words="I learnt to read at nineteen", form=Form.VERBATIM, status=Agreement.AGREED,
    ),
    Testimony(
        id="group", session="buildings", theme="noise", of_group=True,
        words="Silence should be a room, not a rule", status=Agreement.AGREED,
    ),
    Testimony(
        id="organisation-words", session="buildings", theme="night", organisation="old-mill",
        words="We leave the lights on until the last ferry", status=Agreement.AGREED,
    ),
    Testimony(
        id="acoustics", session="buildings", theme="noise", person=speaker_id(37),
        words="Forty-two decibels <em>is</em> a conversation & a page turning",
        form=Form.VERBATIM, status=Agreement.AGREED,
    ),
    Testimony(
        id="internal-words", session="writers", theme="paid", person=speaker_id(40),
        words="My fee was two tins of herring", status=Agreement.AGREED,
        visibility=Visibility.INTERNAL,
    ),
    Testimony(
        id="nobody", session="writers", theme="paid",
        words="A writer in the stacks is a reader with a desk", status=Agreement.AGREED,
    ),
)  # fmt: skip

POINTS = (
    Point(
        id="question-doors", session="reading-aloud", kind=PointKind.QUESTION, theme="who-comes",
        text="Who in this room has never been read to?",
    ),
    Point(
        id="question-voices", session="reading-aloud", kind=PointKind.QUESTION,
        theme="whose-voice", text="What do you do when the voice tires?",
        visibility=Visibility.INTERNAL,
    ),
    Point(
        id="finding-card", session="islands", kind=PointKind.FINDING,
        text="One card works on eleven islands and two ferries",
    ),
    Point(
        id="decision-charter", session="farewell", kind=PointKind.DECISION,
        text="The charter of shared lending takes effect on the first day of 2027",
    ),
    Point(
        id="action-van", session="farewell", kind=PointKind.ACTION, parent="decision-charter",
        text="Repaint the second bookmobile", owner_person=speaker_id(8),
        due_words="before the first frost", progress=Progress.UNDER_WAY,
    ),
    Point(
        id="action-catalogue", session="farewell", kind=PointKind.ACTION,
        text="Delete loans from the catalogue after thirty days",
        owner_organisation="consortium", due_date=date(2027, 3, 31), progress=Progress.TO_START,
    ),
    Point(
        id="action-unowned", session="farewell", kind=PointKind.ACTION,
        text="Find a room for the sound archive",
    ),
    Point(
        id="keyword-tide", session="farewell", kind=PointKind.KEYWORD, text="tide", count=19,
    ),
    Point(id="keyword-mend", session="farewell", kind=PointKind.KEYWORD, text="mend", count=11),
    Point(id="keyword-key", session="farewell", kind=PointKind.KEYWORD, text="key", count=4),
)  # fmt: skip
