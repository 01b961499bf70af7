"""What a person does to a day: functions from an event to an act."""

from desktop.model.acts.act import Act, nothing_done
from desktop.model.acts.adding import add
from desktop.model.acts.called import called, words_of
from desktop.model.acts.correcting import correct_everywhere, keep_findings, take_back_findings
from desktop.model.acts.duplicating import duplicate
from desktop.model.acts.hours import (
    clear_hour,
    fix_hour,
    follow_on,
    set_day,
    set_hour,
    set_minutes,
    set_moment,
)
from desktop.model.acts.lists import siblings
from desktop.model.acts.minutes import (
    add_recipient,
    finalise_minutes,
    recipients,
    remove_recipient,
    rename_recipient,
    set_minutes_parts,
)
from desktop.model.acts.moving import move_after, move_before, move_down, move_up
from desktop.model.acts.people import Agreed, set_consent, set_organisation, set_picture
from desktop.model.acts.pictures import bring_pictures
from desktop.model.acts.removing import remove
from desktop.model.acts.sessions import begin_session, put_at, shift
from desktop.model.acts.setting import changed, set_field
from desktop.model.acts.side_by_side import tray
from desktop.model.acts.slides import hidden_slides, hide_slides, move_slides, show_slides
from desktop.model.acts.taking_part import set_role, take_part, take_part_by_name
from desktop.model.acts.trays import join, put_side_by_side, take_apart
from desktop.model.acts.uniting import unite

__all__ = [
    "Act",
    "Agreed",
    "add",
    "add_recipient",
    "begin_session",
    "bring_pictures",
    "called",
    "changed",
    "clear_hour",
    "correct_everywhere",
    "duplicate",
    "finalise_minutes",
    "fix_hour",
    "follow_on",
    "hidden_slides",
    "hide_slides",
    "join",
    "keep_findings",
    "move_after",
    "move_before",
    "move_down",
    "move_slides",
    "move_up",
    "nothing_done",
    "put_at",
    "put_side_by_side",
    "recipients",
    "remove",
    "remove_recipient",
    "rename_recipient",
    "set_consent",
    "set_day",
    "set_field",
    "set_hour",
    "set_minutes",
    "set_minutes_parts",
    "set_moment",
    "set_organisation",
    "set_picture",
    "set_role",
    "shift",
    "show_slides",
    "siblings",
    "take_apart",
    "take_back_findings",
    "take_part",
    "take_part_by_name",
    "tray",
    "unite",
    "words_of",
]
