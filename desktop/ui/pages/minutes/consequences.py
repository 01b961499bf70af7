"""What making minutes final does, as it is told before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.ui.wording import tr

if TYPE_CHECKING:
    from desktop.ui.pages.minutes.typeset import Typeset


def consequences(last: int, made: Typeset | None) -> list[str]:
    """The sentences that tell it; ``last`` is the number of the final minutes before, if any."""
    said = [
        tr("Il reçoit un numéro et la date du jour, et reste tel qu’il est : une correction"
           " faite plus tard donnera une nouvelle version, qui dira ce qui a changé.")
    ]  # fmt: skip
    if made is not None and made.without_agreement:
        count = made.without_agreement
        said.append(
            tr("%n propos restent sans accord : ils y sont sans le nom de leur auteur.", "",
               count)
        )  # fmt: skip
    if last and made is not None:
        said.append(
            tr("%n correction(s) depuis le n° {last}.", "", len(made.since)).format(last=last)
        )
    return said
