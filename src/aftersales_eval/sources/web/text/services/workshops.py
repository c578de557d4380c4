"""What a clause says of repairs by the trade that does them, the place, and the work itself."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from aftersales_eval.sources.web.text.sayings import Saying
from aftersales_eval.sources.web.text.services import workshop_apart as apart
from aftersales_eval.sources.web.text.services import workshop_words as words
from aftersales_eval.sources.web.text.services.clauses import denied, sorry
from aftersales_eval.sources.web.text.services.mending import house_calls, put_right
from aftersales_eval.sources.web.text.services.offer_words import BEYOND
from aftersales_eval.sources.web.text.subjects import WARRANTY, subjects


def mended(said: Saying, clause: str) -> bool:
    """Whether goods are mended by the shop's own people, or at its own place."""
    if _other(clause) or _elsewhere(said.heading):
        return False
    if house_calls(said.heading, clause):
        return True
    if _promised(said, clause):
        return False
    if put_right(said, clause):
        return True
    if not _may_be(clause):
        return False
    asked = f"{said.question} ; {clause}" if said.question and not said.headed else clause
    strong = words.STRONG.search(clause) is not None
    if words.WE_WORK.search(clause) and (strong or not _swaps(said)):
        return True
    return (
        _at_ours(clause, asked)
        or _made_good(said, clause, asked)
        or (words.TO_WORKSHOP.search(clause) is not None and bool(words.STRONG.search(said.text)))
        or (strong and words.ALIVE.search(clause) is not None)
        or (words.PRICED.search(clause) is not None and bool(words.SUMS.search(clause)))
        or _priced(clause)
        or (_headed(said.topic) and _below(clause, asked))
    )


def _at_ours(clause: str, asked: str) -> bool:
    """Whether the shop's own trade, or its own place, is named together with the work."""
    own = words.OWN.search(clause) is not None
    if not own and not words.AT.search(clause):
        return False
    if words.WORK.search(asked):
        return True
    worn = words.WORN.search(asked) is not None
    if worn and words.HEALS.search(clause):
        return True
    if words.FRESH.search(clause) and (
        words.YOURS.search(clause) or (own and words.HANDED.search(clause))
    ):
        return True
    return own and (
        words.SEEN_TO.search(clause) is not None and (worn or words.PARTS.search(asked) is not None)
    )


def _made_good(said: Saying, clause: str, asked: str) -> bool:
    """Whether what is worn, or no longer under guarantee, is made good by us."""
    heal = words.WE_HEAL.search(clause) is not None
    if heal and (BEYOND.search(clause) or words.WORN.search(asked)):
        return True
    if words.PART_WORN.search(clause) and words.WORN_SWAPPED.search(clause):
        return not _swaps(said)
    return words.PART_WORN.search(asked) is not None and (
        heal or (words.SWAP_IT.search(clause) is not None and not _swaps(said))
    )


def _priced(clause: str) -> bool:
    """Whether a folded clause says what such work costs, or how long it takes."""
    if words.STRONG.search(clause) is None or words.COSTS.search(clause) is None:
        return False
    return words.SUMS.search(clause) is not None or words.READY.search(clause) is not None


def _below(clause: str, asked: str) -> bool:
    """Whether a clause below the heading of a trade names its work."""
    return (
        words.NOUNS_FIRST.search(clause) is not None
        or words.GIVEN.search(clause) is not None
        or words.WE_HEAL.search(clause) is not None
        or (words.READY.search(clause) is not None and words.STRONG.search(clause) is not None)
        or (words.WORK.search(asked) is not None and words.HEALS.search(clause) is not None)
    )


def _elsewhere(heading: str) -> bool:
    return not heading.endswith("?") and not apart.SERVICES.search(heading) and _other(heading)


def _promised(said: Saying, clause: str) -> bool:
    """Whether a guarantee promises it, and for no longer than it lasts."""
    return subjects(said.passage.headings) == WARRANTY and not BEYOND.search(
        f"{said.heading} ; {said.question} ; {clause}"
    )


def for_another(clause: str) -> bool:
    """Whether a part is changed, in a folded clause, for one that shoppers like better."""
    return apart.OTHER_ONE.search(clause) is not None and words.STRONG.search(clause) is None


def made_ready(text: str) -> bool:
    """Whether a folded sentence is about what is done to goods before they are sold."""
    return apart.MADE_READY.search(text) is not None


def _swaps(said: Saying) -> bool:
    """Whether parts are changed because shoppers want other ones."""
    told = f"{said.heading} ; {said.question} ; {said.text}"
    return apart.SWAPPED.search(told) is not None


@lru_cache(maxsize=1024)
def _headed(topic: str) -> bool:
    return words.TRADE_HEADED.search(topic) is not None


_HINTS: Final = (
    words.WORK,
    words.OWN,
    words.HEALS,
    words.WE_HEAL,
    words.WE_WORK,
    words.GIVEN,
    words.SWAP_IT,
    words.FRESH,
)


@lru_cache(maxsize=1024)
def _may_be(clause: str) -> bool:
    return any(each.search(clause) for each in _HINTS)


@lru_cache(maxsize=1024)
def _other(text: str) -> bool:
    bare = apart.NO_DENIAL.sub(" ", text)
    return (
        made_ready(text) or apart.NOT_OURS.search(bare) is not None or denied(bare) or sorry(bare)
    )
