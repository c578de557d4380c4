"""Repairs told by what ails the goods and who sees to it, or by what comes with a repair."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from aftersales_eval.sources.web.text.folding import rule
from aftersales_eval.sources.web.text.folding import words as listed
from aftersales_eval.sources.web.text.sayings import Saying
from aftersales_eval.sources.web.text.services import mending_words as words
from aftersales_eval.sources.web.text.services.clauses import denied
from aftersales_eval.sources.web.text.services.workshop_words import OWN, PARTS, SWAP_IT
from aftersales_eval.sources.web.text.stems import any_of
from aftersales_eval.sources.web.text.subjects import is_warranty

_OF_REPAIRS: Final = any_of(
    (
        "service cent",
        *listed("repa arregl annahme werkstatt workshop taller atelier servicezentrum leih"),
    )
)
_TOLD: Final[tuple[re.Pattern[str], ...]] = (
    words.LENT,
    words.LASTS,
    words.ASSURED,
    words.OWN_SERVICE,
    words.PLACE,
    words.OUR_CENTRE,
)


def put_right(said: Saying, clause: str) -> bool:
    """Whether the shop's people put right what ails, or a clause speaks of its repairs."""
    if _of_others(clause):
        return False
    if words.COUNTER.search(clause) or words.FIRST.search(clause):
        return True
    if _OF_REPAIRS.search(clause) and any(each.search(clause) for each in _TOLD):
        return True
    if words.IN_SHOPS.search(clause) and words.FIXES.search(clause):
        return True
    if (_OF_REPAIRS.search(said.text) and words.ESTIMATED.search(said.text)) or _part_put_in(said):
        return True
    if words.TURNAROUND.search(clause) and names_repairs(said.heading):
        return True
    return _seen_to(said, clause)


def _part_put_in(said: Saying) -> bool:
    """Whether a part that is asked for is put in, not goods."""
    return (
        words.NEEDED.search(said.question) is not None
        and PARTS.search(said.question) is not None
        and SWAP_IT.search(said.text) is not None
    )


def _seen_to(said: Saying, clause: str) -> bool:
    """Whether our own people, or we, see to goods that ail."""
    ours = OWN.search(clause) is not None or words.ONE_OF_OURS.search(clause) is not None
    if ours and words.FAULTS_SEEN_TO.search(clause):
        return True
    if ours and words.RENEWS.search(clause) and words.AILING.search(clause):
        return True
    comes = ours and words.VISITS.search(clause) is not None
    if not comes and not words.RIGHT.search(clause):
        return False
    if not words.AILING.search(f"{said.question} ; {said.text}"):
        return False
    return comes or ours or words.HANDED_IN.search(said.text) is not None


def house_calls(heading: str, clause: str) -> bool:
    """Whether, below a heading of a guarantee and repairs, our own people come or are there."""
    if _BOTH.search(heading) is None or is_warranty(clause) or denied(clause):
        return False
    ours = OWN.search(clause) is not None or words.ONE_OF_OURS.search(clause) is not None
    return (ours and words.VISITS.search(clause) is not None) or (
        words.OWN_PEOPLE.search(clause) is not None
    )


_BOTH: Final = rule(
    r"\b(?:repairs?|servicing|\w*reparatur\w*|kundendienst|réparations?|sav|après-vente|reparaci\w+"
    r"|posventa|postventa|servicio técnico)\b"
)


@lru_cache(maxsize=1024)
def names_repairs(heading: str) -> bool:
    """Whether a folded heading is one of repairs and of nothing else."""
    return words.REPAIRS_ALONE.fullmatch(heading) is not None


@lru_cache(maxsize=1024)
def _of_others(clause: str) -> bool:
    return words.OF_OTHERS.search(clause) is not None
