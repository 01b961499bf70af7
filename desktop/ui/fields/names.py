"""What people call the kinds, roles and states that a record can have."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from desktop.model.findings import (
    Agreement,
    ChartWanted,
    Form,
    PointKind,
    Progress,
    Subject,
)
from desktop.model.people import ConsentState, OrganisationRole
from desktop.model.programme import ParticipationRole, Presence, SessionKind, Start
from desktop.model.record import Visibility
from desktop.ui.wording import tr

# By kind and value: two kinds may share a word ("refused"), and would be one key.
_NAMES: Final[Mapping[tuple[type[StrEnum], str], Callable[[], str]]] = MappingProxyType(
    {
        (SessionKind, SessionKind.WELCOME): lambda: tr("Accueil"),
        (SessionKind, SessionKind.PLENARY): lambda: tr("Plénière"),
        (SessionKind, SessionKind.WORKSHOP): lambda: tr("Atelier"),
        (SessionKind, SessionKind.RESTITUTION): lambda: tr("Restitution"),
        (SessionKind, SessionKind.ROUND_TABLE): lambda: tr("Table ronde"),
        (SessionKind, SessionKind.TALK): lambda: tr("Intervention"),
        (SessionKind, SessionKind.BREAK): lambda: tr("Pause"),
        (SessionKind, SessionKind.CLOSING): lambda: tr("Clôture"),
        (Start, Start.LINKED): lambda: tr("À la suite"),
        (Start, Start.FIXED): lambda: tr("À heure fixe"),
        (Start, Start.FREE): lambda: tr("Libre"),
        (ParticipationRole, ParticipationRole.SPEAKER): lambda: tr("Intervenant"),
        (ParticipationRole, ParticipationRole.MODERATOR): lambda: tr("Animateur"),
        (ParticipationRole, ParticipationRole.WITNESS): lambda: tr("Grand témoin"),
        (ParticipationRole, ParticipationRole.FACILITATOR): lambda: tr("Animateur d’atelier"),
        (ParticipationRole, ParticipationRole.RAPPORTEUR): lambda: tr("Rapporteur"),
        (ParticipationRole, ParticipationRole.PARTICIPANT): lambda: tr("Participant"),
        (Presence, Presence.PRESENT): lambda: tr("Présent"),
        (Presence, Presence.EXCUSED): lambda: tr("Excusé"),
        (Presence, Presence.ABSENT): lambda: tr("Absent"),
        (Presence, Presence.REPRESENTED): lambda: tr("Représenté"),
        (OrganisationRole, OrganisationRole.ORGANISER): lambda: tr("Organisateur"),
        (OrganisationRole, OrganisationRole.PARTNER): lambda: tr("Partenaire"),
        (OrganisationRole, OrganisationRole.FUNDER): lambda: tr("Financeur"),
        (OrganisationRole, OrganisationRole.HOST): lambda: tr("Hôte"),
        (OrganisationRole, OrganisationRole.GUEST): lambda: tr("Invité"),
        (ConsentState, ConsentState.UNKNOWN): lambda: tr("Pas demandé"),
        (ConsentState, ConsentState.GIVEN): lambda: tr("Donné"),
        (ConsentState, ConsentState.REFUSED): lambda: tr("Refusé"),
        (Form, Form.VERBATIM): lambda: tr("Verbatim"),
        (Form, Form.PARAPHRASE): lambda: tr("Reformulé"),
        (Agreement, Agreement.DRAFT): lambda: tr("Brouillon"),
        (Agreement, Agreement.SENT): lambda: tr("Envoyé"),
        (Agreement, Agreement.AGREED): lambda: tr("Accordé"),
        (Agreement, Agreement.REFUSED): lambda: tr("Refusé"),
        (PointKind, PointKind.STAKE): lambda: tr("Enjeu"),
        (PointKind, PointKind.CHALLENGE): lambda: tr("Défi"),
        (PointKind, PointKind.STRENGTH): lambda: tr("Atout"),
        (PointKind, PointKind.FINDING): lambda: tr("Constat"),
        (PointKind, PointKind.ACTION): lambda: tr("Action"),
        (PointKind, PointKind.SUCCESS_FACTOR): lambda: tr("Facteur clé de succès"),
        (PointKind, PointKind.DECISION): lambda: tr("Décision"),
        (PointKind, PointKind.KEYWORD): lambda: tr("Mot"),
        (PointKind, PointKind.QUESTION): lambda: tr("Question"),
        (Progress, Progress.TO_START): lambda: tr("À lancer"),
        (Progress, Progress.UNDER_WAY): lambda: tr("En cours"),
        (Progress, Progress.DONE): lambda: tr("Fait"),
        (Progress, Progress.DROPPED): lambda: tr("Abandonné"),
        (ChartWanted, ChartWanted.COLUMN): lambda: tr("Colonnes"),
        (ChartWanted, ChartWanted.BAR): lambda: tr("Barres"),
        (ChartWanted, ChartWanted.LINE): lambda: tr("Courbe"),
        (ChartWanted, ChartWanted.STACKED): lambda: tr("Barres empilées"),
        (ChartWanted, ChartWanted.DOUGHNUT): lambda: tr("Anneau"),
        (Visibility, Visibility.PUBLIC): lambda: tr("Public"),
        (Visibility, Visibility.INTERNAL): lambda: tr("Interne"),
        (Visibility, Visibility.OFF_RECORD): lambda: tr("Hors micro"),
        (Subject, Subject.SLIDE_HIDDEN): lambda: tr("Diapo masquée"),
        (Subject, Subject.SLIDE_MOVED): lambda: tr("Diapo déplacée"),
        (Subject, Subject.MINUTES_PART): lambda: tr("Partie du compte rendu"),
        (Subject, Subject.FINDING_KEPT): lambda: tr("Point gardé"),
        (Subject, Subject.FINAL_MINUTES): lambda: tr("Compte rendu définitif"),
        (Subject, Subject.RECIPIENT): lambda: tr("Destinataire"),
    }
)


def name_of_value(value: StrEnum) -> str:
    """What people call a kind, a role or a state."""
    name = _NAMES.get((type(value), value))
    return name() if name is not None else str(value)
