"""What the titles of columns mean, in French and in English."""

from __future__ import annotations

import re

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
    r"\b.*|titres?|titles?|roles?"
)
_ORGANISATION = (
    r".*\b(structures?|societes?|organismes?|organi[sz]ations?|entreprises?|etablissements?"
    r"|employeurs?|employers?|company|institutions?|associations?|collectivites?|affiliations?"
    r"|raison sociale|rattachement)\b.*"
)
_BIOGRAPHY = r"bios?|biograph(ie|y)|notice biographique|short bio"
_FIRST_NAME = r"(votre |le )?prenoms?( usuel)?|(first|given|fore) ?names?"
_FAMILY_NAME = r"noms? (de famille|d usage|usuel)|patronymes?|(last|family) ?names?|surnames?"
_NAME = (
    r"noms?( et)? prenoms?|prenoms?( et)? noms?|nom complet|full ?name"
    r"|(votre |le )?noms?( (du|de l|des|de la) \w+)?|names?|qui|who|people"
    r"|(participant|intervenant|invite|temoin|orateur|speaker|attendee|guest|personne|contact)e?s?"
)

_MEANINGS = tuple(
    (column, re.compile(pattern))
    for column, pattern in (
        (Column.EMAIL, _EMAIL),
        (Column.IGNORED, _OTHER),
        (Column.PHONE, _PHONE),
        (Column.FUNCTION, _FUNCTION),
        (Column.ORGANISATION, _ORGANISATION),
        (Column.BIOGRAPHY, _BIOGRAPHY),
        (Column.FIRST_NAME, _FIRST_NAME),
        (Column.FAMILY_NAME, _FAMILY_NAME),
        (Column.NAME, _NAME),
    )
)


def meaning_of(title: str) -> Column | None:
    """What a title says of its column; nothing where no title is known as that."""
    folded = fold(title)
    if not folded or len(folded) > _LONGEST:
        return None
    return next((column for column, words in _MEANINGS if words.fullmatch(folded)), None)
