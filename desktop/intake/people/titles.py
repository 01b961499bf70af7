"""What the titles of columns mean, in French and in English."""

from __future__ import annotations

import re
from typing import TypeAlias

from desktop.intake.people.columns import Column
from desktop.model.fold import fold

_LONGEST = 60  # letters; more is a sentence that happens to hold such a word

# The first pattern that fits the whole of a folded title says what it means: "Fonction dans la
# structure" is a function and "Nom de la structure" a structure before "nom" is looked for.
_EMAIL = r".*\b(e ?mails?|mails?|courriels?|adresse electronique)\b.*|mel"
_OTHER = r".*\b(fax|telecopie|dates?|naissance|ateliers?|seances?|sessions?|photos?)\b.*"
_PHONE = r".*\b(tels?|telephones?|phones?|mobiles?|portables?|gsm)\b.*"
_FUNCTION = (
    r"(votre |la )?(fonctions?|qualites?|postes?|metiers?|professions?|job|positions?|functions?)"
    r"\b.*"
)
_ORGANISATION = (
    r".*\b(structures?|societes?|organismes?|organi[sz]ations?|entreprises?|etablissements?"
    r"|employeurs?|employers?|company|institutions?|associations?|collectivites?|affiliations?"
    r"|raison sociale|rattachement|entites?|laboratoires?|universit[ey])\b.*"
)
_BIOGRAPHY = r"bios?|biograph(ie|y)|notice biographique|short bio"
_FIRST_NAME = r"(votre |le )?prenoms?( usuel)?|(first|given|fore) ?names?"
_FAMILY_NAME = r"noms? (de famille|d usage|usuel)|patronymes?|(last|family) ?names?|surnames?"
_NAME = (
    r"noms?( et)? prenoms?|prenoms?( et)? noms?|nom complet|full ?name"
    r"|(votre |le )?noms?( (du|de l|des|de la) \w+)?|names?"
)
# What these mean elsewhere, "M." or a list of topics, other titles may say better.
_PERHAPS_FUNCTION = r"titres?|titles?|roles?"
_PERHAPS_NAME = (
    r"qui|who|people|(participant|intervenant|invite|temoin|orateur|speaker|attendee|guest|personne"
    r"|contact)e?s?"
)

_Patterns: TypeAlias = tuple[tuple[Column, re.Pattern[str]], ...]
_CERTAIN: _Patterns = (
    (Column.EMAIL, re.compile(_EMAIL)),
    (Column.IGNORED, re.compile(_OTHER)),
    (Column.PHONE, re.compile(_PHONE)),
    (Column.FUNCTION, re.compile(_FUNCTION)),
    (Column.ORGANISATION, re.compile(_ORGANISATION)),
    (Column.BIOGRAPHY, re.compile(_BIOGRAPHY)),
    (Column.FIRST_NAME, re.compile(_FIRST_NAME)),
    (Column.FAMILY_NAME, re.compile(_FAMILY_NAME)),
    (Column.NAME, re.compile(_NAME)),
)
_LIKELY: _Patterns = (
    (Column.FUNCTION, re.compile(_PERHAPS_FUNCTION)),
    (Column.NAME, re.compile(_PERHAPS_NAME)),
)


def meaning_of(title: str) -> Column | None:
    """What a title says of its column; nothing where no title is known as that."""
    return _first(title, _CERTAIN) or _first(title, _LIKELY)


def is_certain(title: str) -> bool:
    """Whether a title says it plainly, rather than as one of its meanings."""
    return _first(title, _CERTAIN) is not None


def _first(title: str, patterns: _Patterns) -> Column | None:
    folded = fold(re.sub(r"\(.*?\)", "", title, flags=re.DOTALL))
    if not folded or len(folded) > _LONGEST:
        return None
    return next((column for column, words in patterns if words.fullmatch(folded)), None)
