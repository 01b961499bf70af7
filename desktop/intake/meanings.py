"""What each key of the JSON format means, for its schema and its documentation."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from desktop.model.findings import (
    Choice,
    Figure,
    Picture,
    Point,
    Source,
    Term,
    Testimony,
    Values,
)
from desktop.model.people import Consent, Organisation, Person
from desktop.model.programme import FollowUp, Gathering, Participation, Session, Theme
from desktop.model.record import Record

_OF_ALL = {
    "id": "What names the record in this file and in the event; without it, a fresh one is made.",
    "visibility": "How far the record may go: everywhere, to the staff, nowhere.",
    "position": "Where it stands among its like, as a text that sorts; without it, a new record"
    " comes last, in the order of the list.",
}

_MEANINGS: dict[type[Any], dict[str, str]] = {
    Gathering: {
        "title": "The name of the day.",
        "series": "The series or the publication it belongs to.",
        "question": "The theme, as a question.",
        "dates": "The day, or the days.",
        "venue": "The building and the room.",
        "town": "The town.",
        "territory": "The territory the day is about.",
        "territory_parts": "Its parts: departments, towns.",
        "organiser": "Id of the organisation that invites.",
        "objective": "What the day is for.",
        "deliverable": "What the day is to produce.",
        "slogan": "The slogan of the day.",
        "slogan_emphasis": "The letters of the slogan that stand out, as ranges counted from 0:"
        " the first letter, and the one after the last.",
        "slogan_introduction": "Who would say the slogan.",
        "introduction": "How the day is told at its beginning.",
        "summary": "What is to be kept of it.",
        "author": "Who wrote the minutes.",
        "language": 'The language of the day, "fr" or "en".',
        "logo": "Id of a picture.",
        "colour": 'The house colour, as in "#9c3018".',
    },
    Organisation: {
        "name": "Its name, as printed.",
        "short_name": "Its short name or acronym.",
        "kind": "What it is, in words.",
        "mission": "What it is for, in a sentence, as it would say it.",
        "logo": "Id of a picture.",
        "role": "What it does for the day.",
    },
    Person: {
        "name": "The name, as printed.",
        "family_name": "The part of the name that sorts it; empty: the last word.",
        "function": "The function, as the person wants it.",
        "organisation": "Id of their organisation.",
        "former": "Whether the function is a past one.",
        "biography": "A few words on them.",
        "photo": "Id of a picture.",
        "email": "Their e-mail address.",
        "phone": "Their telephone number.",
        "naming": "Whether they agreed to be named beside their words.",
        "photography": "Whether they agreed to be shown.",
    },
    Consent: {"state": "The answer.", "on": "The day it was given."},
    Session: {
        "kind": "What happens in it.",
        "title": "Its title.",
        "date": "Its day; empty on a day that has only one date.",
        "hour": "When it begins, as in 13:30.",
        "moment": "When it takes place, where no hour is known.",
        "start": "How its beginning is known: after the session before it, at its hour, or not.",
        "minutes": "How long it lasts.",
        "room": "Where it takes place.",
        "parallel": "A word shared by the sessions that run side by side.",
        "objective": "What it is for.",
        "motto": "A line that sums it up.",
        "motto_emphasis": "The letters of the motto that stand out, as for the slogan.",
        "summary": "What happened in it.",
        "private_notes": "Notes that leave the file only when asked for.",
        "attached_file": "The name of a file kept beside.",
    },
    Participation: {
        "session": "Id of the session.",
        "person": "Id of the person.",
        "organisation": "Id of the organisation, where it is one that takes part.",
        "role": "What they do there.",
        "function": "Their function there, if not their own.",
        "presence": "Whether they came.",
    },
    Theme: {
        "session": "Id of the session.",
        "title": "The question treated.",
        "minutes": "The minutes planned for it.",
    },
    Testimony: {
        "session": "Id of the session.",
        "theme": "Id of the theme.",
        "person": "Id of the person who said it.",
        "organisation": "Id of the organisation in whose name it was said.",
        "of_group": "Whether all of them said it, and none in particular.",
        "words": "What was said, without quotation marks.",
        "form": "The very words, or their substance.",
        "status": "Where the agreement of the person quoted stands.",
        "at": "When it was said.",
        "highlighted": "Whether it is worth a slide of its own.",
    },
    Point: {
        "session": "Id of the session.",
        "theme": "Id of the theme.",
        "kind": "What the line is.",
        "text": "The line.",
        "details": "What stands under it.",
        "open_list": "Whether the list is not complete, and ends with an ellipsis.",
        "parent": "Id of the point it stands under: the stake of an action.",
        "answers": "Ids of the points it answers: the challenges of a stake.",
        "evidence": "Ids of the figures that show it.",
        "source": "Id of its source.",
        "owner_person": "Id of the person in charge.",
        "owner_organisation": "Id of the organisation in charge.",
        "owner_words": "Who is in charge, in words.",
        "due_date": "The day it is due.",
        "due_words": "When it is due, in words.",
        "progress": "How far it is.",
        "count": "How often it was said.",
    },
    Figure: {
        "session": "Id of the session.",
        "label": "What is counted, as printed after the value.",
        "value": "The value, as a number or as a text that keeps its digits.",
        "unit": "What makes two figures comparable.",
        "qualifier": "The words of an approximation.",
        "perimeter": "Where, or among whom, it was counted.",
        "part_of": "Id of the figure it is a part of.",
        "source": "Id of its source.",
        "year": "The year it is of.",
        "attendance": "Whether it counts those who came to the day.",
        "categories": "The categories of a series.",
        "series": "The rows of a series.",
        "chart": "The chart wanted.",
    },
    Values: {
        "name": "The name of the row.",
        "values": "A value for each category, or null.",
    },
    Source: {
        "title": "The title of the study or of the document.",
        "publisher": "Who published it.",
        "date": "A day, a year, or words.",
        "sample": "Who was asked, and how many.",
        "territory": "Where.",
    },
    Picture: {
        "content": "The SHA-256 of its bytes, under which they stand in media.",
        "width": "Pixels; measured again when the bytes are in the file.",
        "height": "Pixels; measured again when the bytes are in the file.",
        "caption": "What is printed under it.",
        "alternative": "What it shows, for those who cannot see it.",
        "decorative": "Whether it shows nothing that words do not say.",
        "credit": "Who made it.",
        "focus": "What must stay in view: fractions of its width and height, from the top left.",
        "shows": "Id of the person, session or organisation it shows.",
    },
    FollowUp: {
        "title": "The next appointment.",
        "start": "Its first day.",
        "end": "Its last day.",
        "place": "Where.",
        "call": "The call to action.",
        "answers": "Ids of the points it takes up.",
    },
    Term: {
        "text": "An acronym or a name.",
        "expansion": "What it stands for.",
        "wrong_spellings": "How it is misspelt; the checks look for these.",
    },
    Choice: {
        "subject": "What was decided about the outputs.",
        "key": "What it is about: the key of a slide, of a part, of a finding.",
        "value": "What was decided.",
        "told": "What final minutes told: the kind, the id and the JSON of each record.",
    },
}

MEANINGS: Mapping[type[Any], Mapping[str, str]] = MappingProxyType(
    {
        kind: MappingProxyType((_OF_ALL if issubclass(kind, Record) else {}) | meanings)
        for kind, meanings in _MEANINGS.items()
    }
)
"""By kind of record, or of value in a record, what each of its keys means."""
