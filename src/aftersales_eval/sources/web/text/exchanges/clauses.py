"""Whether goods are exchanged, by a clause: an exchange named beside how to have it, or denied.

For folded text. Goods, or a heading about returns, must be at hand, for much else is exchanged.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from aftersales_eval.sources.web.text.conditions.place_words import PLACE
from aftersales_eval.sources.web.text.exchanges.choice import may_choose
from aftersales_eval.sources.web.text.exchanges.choice_words import OF_NO_USE, STEMS
from aftersales_eval.sources.web.text.exchanges.clause_words import (
    AGAIN,
    ALL_SHOPS,
    CHOICE,
    COST_OR_POST,
    COSTS_NOTHING,
    DENIED,
    FREE,
    GOODS,
    HAD,
    HEADING,
    LATE,
    LINE,
    NAMED,
    NO,
    NOT_BY_POST,
    ONLY_REFUND,
    OTHER_STEMS,
    OURS,
    RIGHT_ONE,
    SHOPS,
    SIZE,
    STEP,
    UNTIL,
    WITHOUT_PROOF,
)
from aftersales_eval.sources.web.text.exchanges.relations import bare, of_act
from aftersales_eval.sources.web.text.exchanges.words import EXCHANGE_NO
from aftersales_eval.sources.web.text.fees.apart import BY_POST
from aftersales_eval.sources.web.text.sayings import holds
from aftersales_eval.sources.web.text.services.clauses import denied


@lru_cache(maxsize=1024)
def heads_exchange(topic: str) -> bool:
    """Whether the innermost of folded headings is about exchanges only."""
    return "?" not in topic[-2:] and HEADING.search(topic) is not None


def exchanged(clause: str, topic: str, asked: str, *, returns: bool) -> float | None:
    """1 where a clause says that goods are exchanged, 0 where it denies it, else None.

    `topic` are the folded headings, `asked` a question right before; `returns` says whether the
    headings are about returns.
    """
    heading = heads_exchange(topic) or NAMED.search(asked) is not None
    if without_proof(clause):
        return None
    if _chosen(clause):
        return 1.0
    if not NAMED.search(clause):
        return _unnamed(clause, topic, asked, heading=heading)
    alone = len(clause) < LINE and FREE.search(clause) is not None
    if not (heading or returns or alone or GOODS.search(f"{asked} ; {clause}")):
        return None
    if refuses_exchange(clause):
        return 0.0
    if AGAIN.search(clause) or denied(of_act(bare(clause))):
        return None
    return 1.0 if HAD.search(clause) or in_shops(clause) else None


def refuses_exchange(clause: str) -> bool:
    """Whether a clause denies exchanges, and not only late ones, or a fee or a duty."""
    told = bare(clause)
    return DENIED.search(told) is not None and not UNTIL.search(ONLY_REFUND.sub(" ", told))


def denies_exchange(clause: str) -> bool:
    """Whether a clause that names an exchange denies it, by one word order or another."""
    return holds(clause, STEMS) and (
        EXCHANGE_NO.search(clause) is not None or refuses_exchange(clause)
    )


def surely_exchanged(clause: str) -> bool:
    """Whether a clause says that exchanges cost nothing, or are made, only not by post."""
    if not holds(clause, COST_OR_POST):
        return False
    near = NOT_BY_POST.sub(" ", clause)
    kept = COSTS_NOTHING.sub(" ", near)
    return (
        kept != clause
        and NAMED.search(near) is not None
        and NO.search(kept) is None
        and AGAIN.search(kept) is None
        and (near == clause or HAD.search(near) is not None or in_shops(near))
    )


def too_late(clause: str) -> bool:
    """Whether a clause denies exchanges once a time is over, which is not to deny them."""
    return LATE.search(clause) is not None and (
        NO.search(clause) is not None or DENIED.search(clause) is not None
    )


def without_proof(clause: str) -> bool:
    """Whether a clause denies exchanges to those who cannot show what they bought."""
    return WITHOUT_PROOF.search(clause) is not None and NO.search(clause) is not None


def orders_again(clause: str) -> bool:
    """Whether a clause asks for a new order, as shops do that do not exchange."""
    return AGAIN.search(clause) is not None


def _unnamed(clause: str, topic: str, asked: str, *, heading: bool) -> float | None:
    """The same of a clause that names no exchange, by what stands above it."""
    if AGAIN.search(clause) or denied(of_act(bare(clause))) or OURS.search(clause):
        return None
    if heading and (STEP.search(clause) or FREE.search(topic.rpartition(" / ")[2])):
        return 1.0
    above = f"{topic.rpartition(' / ')[2]} ; {asked}"
    near = f"{above} ; {clause}"
    if RIGHT_ONE.search(clause) and (SIZE.search(near) or OF_NO_USE.search(near)):
        return None if OURS.search(above) else 1.0
    return None


def _chosen(text: str) -> bool:
    """Whether money or another piece is to be had, told by the words for another first."""
    return holds(text, OTHER_STEMS) and CHOICE.search(text) is not None


def in_shops(clause: str, *, refused: bool = False) -> bool:
    """Whether it is shops that a clause says goods are exchanged in, or by.

    Shops that refuse to are all that there is.
    """
    if PLACE.search(clause) and not BY_POST.search(clause):
        return not (refused and ALL_SHOPS.search(clause))
    return not refused and SHOPS.search(clause) is not None


_NAMING: Final = (*STEMS, "chang", "troqu")


def may_exchange(text: str, topic: str) -> bool:
    """Whether a sentence may speak of an exchange, told at little cost."""
    return (
        heads_exchange(topic)
        or (holds(text, _NAMING) and NAMED.search(text) is not None)
        or (may_choose(text) and RIGHT_ONE.search(text) is not None)
        or (holds(topic, STEMS) and STEP.search(text) is not None)
        or _chosen(text)
    )
