"""The contents of minutes, and which parts can be put off."""

import pytest

from desktop.compose.minutes import Length, minutes
from desktop.compose.minutes.offered import offered
from desktop.intake.sample import sample_day
from desktop.model.acts import set_minutes_parts
from desktop.model.event import Event
from desktop.model.release import Audience, released
from tests.days.second import second_day

DAY = released(sample_day().event, Audience.DRAFT_MINUTES)


def _titles(event: Event, length: Length) -> list[str]:
    return [section.title for section in minutes(event, length=length).sections]


@pytest.mark.parametrize("length", [Length.SUMMARY, Length.FULL])
def test_each_part_put_off_leaves_the_minutes_and_stays_offered(length: Length):
    before = offered(DAY, length=length)
    for heading in before:
        if not heading.parts:
            continue
        off = set_minutes_parts(DAY, length, heading.parts, on=False, title=heading.title).event
        assert minutes(off, length=length) != minutes(DAY, length=length), heading
        after = offered(off, length=length)
        assert [each.title for each in after] == [each.title for each in before]
        assert next(each for each in after if each.parts == heading.parts).on is False


def test_headings_are_those_of_the_minutes_in_their_order():
    titles = _titles(DAY, Length.FULL)
    found = [each.title for each in offered(DAY) if each.parts != ("signatures",)]
    assert found == [title for title in titles if title in found]
    assert {"L’essentiel", "La table ronde", "Annexes", "Présents"} <= set(found)


def test_a_part_of_which_one_session_is_off_is_neither_on_nor_off():
    heading = next(each for each in offered(DAY) if len(each.parts) > 1)
    event = set_minutes_parts(DAY, Length.FULL, heading.parts[:1], on=False, title="").event
    after = next(each for each in offered(event) if each.parts == heading.parts)
    assert after.on is None


def test_the_programmes_of_several_days_are_put_off_together():
    day = released(second_day().event, Audience.DRAFT_MINUTES)
    programmes = [each for each in offered(day) if each.parts == ("programme",)]
    assert len(programmes) == 2
    off = set_minutes_parts(day, Length.FULL, ("programme",), on=False, title="").event
    titles = _titles(off, Length.FULL)
    assert not {each.title for each in programmes}.intersection(titles)
