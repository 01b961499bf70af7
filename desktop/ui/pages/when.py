"""A moment that is past, as one says it today."""

from __future__ import annotations

from datetime import datetime, timedelta

from desktop.ui.fields.formats import show_hour
from desktop.ui.wording import tr
from exports.words import Words


def when(moment: datetime, words: Words) -> str:
    """The day and the hour: "Aujourd’hui à 9:05", "Jeudi 8 mars 2018 à 17:30"."""
    at, now = moment.astimezone(), datetime.now().astimezone()
    hour = show_hour(at.time())
    if at.date() == now.date():
        return tr("Aujourd’hui à {hour}").format(hour=hour)
    if at.date() == now.date() - timedelta(days=1):
        return tr("Hier à {hour}").format(hour=hour)
    day = words.full_date(at.date())
    return tr("{day} à {hour}").format(day=day[:1].upper() + day[1:], hour=hour)
