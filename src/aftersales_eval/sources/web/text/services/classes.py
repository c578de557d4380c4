"""What a clause says of lessons, films and booklets by what they are and how they are had."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from aftersales_eval.sources.web.text.sayings import Saying
from aftersales_eval.sources.web.text.services import class_words as words
from aftersales_eval.sources.web.text.services.clauses import denied, heads

_TOLD: Final[tuple[re.Pattern[str], ...]] = (
    words.BOOKLETS,
    words.HANDOVER,
    words.SHOWN,
    words.GUIDED,
    words.TUTORED,
    words.LEARNT,
)


@lru_cache(maxsize=1024)
def _told(clause: str) -> bool:
    return any(each.search(clause) for each in _TOLD) or (
        words.MEETS.search(clause) is not None and words.TUITION.search(clause) is not None
    )


def _at_hand(clause: str) -> bool:
    return (
        words.SEEN.search(clause) is not None
        and words.AT_HAND.search(clause) is not None
        and words.SENT_IN.search(clause) is None
    )


def schooled(said: Saying, clause: str) -> bool:
    """Whether shoppers are taught, or given what teaches them."""
    told = (
        _told(clause)
        or _at_hand(clause)
        or (words.ABOUT.search(said.heading) is not None and words.GOT.search(clause) is not None)
    )
    if not told and words.OUT_NOW.search(clause):
        told = heads(said.topic, "training_material")
    return told and words.NOT_TAUGHT.search(clause) is None and not denied(clause)
