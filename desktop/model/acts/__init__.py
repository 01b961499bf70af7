"""What a person does to a day: functions from an event to an act."""

from desktop.model.acts.act import Act, nothing_done
from desktop.model.acts.adding import add
from desktop.model.acts.called import called, words_of
from desktop.model.acts.correcting import correct_everywhere, keep_findings, take_back_findings
from desktop.model.acts.duplicating import duplicate
from desktop.model.acts.figures import (
    add_figures,
    choose_chart,
    give_source,
    indent_figures,
    make_part,
    move_figures,
    outdent_figures,
)
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
from desktop.model.acts.points import (
    add_points,
    begin_point,
    set_due,
    set_owner,
    turn_answer,
)
from desktop.model.acts.removing import remove
from desktop.model.acts.sessions import begin_session, put_at, shift
from desktop.model.acts.setting import changed, set_field
from desktop.model.acts.side_by_side import tray
from desktop.model.acts.slides import hidden_slides, hide_slides, move_slides, show_slides
from desktop.model.acts.taking_part import set_role, take_part, take_part_by_name
from desktop.model.acts.trays import join, put_side_by_side, take_apart
from desktop.model.acts.uniting import unite
from desktop.model.acts.voices import (
    Way,
    give_words,
    move_voice,
    move_words,
    note_words,
    questions_of,
    set_questions,
)

__all__ = [
    "Act",
    "Agreed",
    "Way",
    "add",
    "add_figures",
    "add_points",
    "add_recipient",
    "begin_point",
    "begin_session",
    "bring_pictures",
    "called",
    "changed",
    "choose_chart",
    "clear_hour",
    "correct_everywhere",
    "duplicate",
    "finalise_minutes",
    "fix_hour",
    "follow_on",
    "give_source",
    "give_words",
    "hidden_slides",
    "hide_slides",
    "indent_figures",
    "join",
    "keep_findings",
    "make_part",
    "move_after",
    "move_before",
    "move_down",
    "move_figures",
    "move_slides",
    "move_up",
    "move_voice",
    "move_words",
    "note_words",
    "nothing_done",
    "outdent_figures",
    "put_at",
    "put_side_by_side",
    "questions_of",
    "recipients",
    "remove",
    "remove_recipient",
    "rename_recipient",
    "set_consent",
    "set_day",
    "set_due",
    "set_field",
    "set_hour",
    "set_minutes",
    "set_minutes_parts",
    "set_moment",
    "set_organisation",
    "set_owner",
    "set_picture",
    "set_questions",
    "set_role",
    "shift",
    "show_slides",
    "siblings",
    "take_apart",
    "take_back_findings",
    "take_part",
    "take_part_by_name",
    "tray",
    "turn_answer",
    "unite",
    "words_of",
]
