"""Days that tests share: events an organiser could have typed, each unlike the sample day."""

from tests.days.limits import nearly_empty_day, very_full_day
from tests.days.second import second_day

__all__ = ["nearly_empty_day", "second_day", "very_full_day"]
