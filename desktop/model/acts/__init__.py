"""What a person does to a day: functions from an event to an act."""

from desktop.model.acts.act import Act
from desktop.model.acts.adding import add
from desktop.model.acts.called import called
from desktop.model.acts.duplicating import duplicate
from desktop.model.acts.lists import siblings
from desktop.model.acts.moving import move_after, move_before, move_down, move_up
from desktop.model.acts.removing import remove
from desktop.model.acts.setting import set_field

__all__ = [
    "Act",
    "add",
    "called",
    "duplicate",
    "move_after",
    "move_before",
    "move_down",
    "move_up",
    "remove",
    "set_field",
    "siblings",
]
