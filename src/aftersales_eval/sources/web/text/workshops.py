"""What a clause says of repairs by the trade that does them, the place, and the work itself."""

from __future__ import annotations

from functools import lru_cache

from aftersales_eval.sources.web.text import workshop_words as words
from aftersales_eval.sources.web.text.offer_words import BEYOND
from aftersales_eval.sources.web.text.sayings import Saying
from aftersales_eval.sources.web.text.service_clauses import denied, sorry
from aftersales_eval.sources.web.text.subjects import WARRANTY, subjects


def mended(said: Saying, clause: str) -> bool:
    """Whether goods are mended by the shop's own people, or at its own place."""
    if not _may_be(clause):
        return False
    asked = f"{said.question} ; {clause}" if said.question and not said.headed else clause
    if _other(clause) or _elsewhere(said.heading) or _promised(said, clause):
        return False
    own = words.OWN.search(clause) is not None
    here = own or words.AT.search(clause) is not None
    work = words.WORK.search(asked) is not None
    worn = words.WORN.search(asked) is not None
    heal = words.WE_HEAL.search(clause) is not None
    if here and work:
        return True
    if words.WE_WORK.search(clause):
        return words.STRONG.search(clause) is not None or not _swaps(said)
    if heal and BEYOND.search(clause):
        return True
    if words.TO_WORKSHOP.search(clause) and words.STRONG.search(said.text):
        return True
    if worn and ((here and words.HEALS.search(clause)) or heal):
        return True
    if own and words.FRESH.search(clause) and words.HANDED.search(clause):
        return True
    if own and words.SEEN_TO.search(clause) and (worn or words.PARTS.search(asked)):
        return True
    if words.STRONG.search(clause) and words.ALIVE.search(clause):
        return True
    return _headed(said.topic) and (
        words.NOUNS_FIRST.search(clause) is not None
        or words.GIVEN.search(clause) is not None
        or heal
        or (work and words.HEALS.search(clause) is not None)
    )


def _elsewhere(heading: str) -> bool:
    return not heading.endswith("?") and _other(heading)


def _promised(said: Saying, clause: str) -> bool:
    """Whether a guarantee promises it, and for no longer than it lasts."""
    return subjects(said.passage.headings) == WARRANTY and not BEYOND.search(
        f"{said.heading} ; {said.question} ; {clause}"
    )


def made_ready(text: str) -> bool:
    """Whether a folded sentence is about what is done to goods before they are sold."""
    return words.MADE_READY.search(text) is not None


def _swaps(said: Saying) -> bool:
    """Whether parts are changed because shoppers want other ones."""
    return words.SWAPPED.search(f"{said.heading} ; {said.question} ; {said.text}") is not None


@lru_cache(maxsize=1024)
def _headed(topic: str) -> bool:
    return words.TRADE_HEADED.search(topic) is not None


@lru_cache(maxsize=1024)
def _may_be(clause: str) -> bool:
    return (
        words.WORK.search(clause) is not None
        or words.OWN.search(clause) is not None
        or words.HEALS.search(clause) is not None
        or words.WE_HEAL.search(clause) is not None
        or words.WE_WORK.search(clause) is not None
        or words.GIVEN.search(clause) is not None
    )


def _other(text: str) -> bool:
    bare = words.NO_DENIAL.sub(" ", text)
    return words.NOT_OURS.search(bare) is not None or denied(bare) or sorry(bare)
