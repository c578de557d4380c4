"""That the shop pays for sending goods back only where they are faulty: else the shopper does.

For folded clauses.
"""

from __future__ import annotations

from typing import Final

from aftersales_eval.sources.web.text.fees.apart import FAULTY
from aftersales_eval.sources.web.text.fees.bearer_denials import NOT_SHOP, NOT_SHOPPER
from aftersales_eval.sources.web.text.fees.bearer_words import ACT, COST, ELSE, SHOP, SHOPPER
from aftersales_eval.sources.web.text.fees.prices import FREE, PRICE, TAKEN_OFF
from aftersales_eval.sources.web.text.fees.told import repays_sending
from aftersales_eval.sources.web.text.folding import rule

_ONLY: Final = rule(
    r"\b(?:only|solely|exclusively|nur|lediglich|ausschließlich|allein|einzig|uniquement"
    r"|seulement|exclusivement|solo|solamente|únicamente|exclusivamente)\b"
    r"|\b(?:ne |n')[^;.,]{3,60}?\bqu(?:e|')(?= ?(?:si|lorsqu|quand|pour|en cas|dans|sur|à|aux)\b)"
)
_BEFORE: Final = 70
_BEHIND: Final = 25
"""How far before a fault, or behind it, the word for only may stand."""

_GIVEN_BACK: Final = rule(
    r"\b(?:refund|reimburs|repa(?:y|id)|pays?\b|paid|meet|provid|suppl(?:y|ie)|cover|credit)\w*\b",
    r"\b(?:erstatte|vergüte|ersetz|übern[oi]mm|übernehm|trag|zahl|bezahl|getrag)\w*\b",
    r"\b(?:rembours|couv(?:r|ert)|fourni|pris|prenons|payons|offrons)\w*\b",
    r"\b(?:reembols|reinte?gr|abon[ae]|asum|cubr|cubiert|pagamos|devolv|devuelv)\w*\b",
)
"""What a shop does with a cost that it bears."""


def only_where_faulty(clause: str, *, under: bool) -> bool:
    """Whether a clause has the shop pay for faulty goods only; `under` as returns go before."""
    if not _only_of_fault(clause) or repays_sending(clause):
        return False
    if any(each.search(clause) for each in (SHOPPER, NOT_SHOP, NOT_SHOPPER, PRICE, TAKEN_OFF)):
        return False
    rest = ELSE.sub(" ", clause)
    act, free = ACT.search(rest), FREE.search(rest)
    if free:
        return under or act is not None
    paid = SHOP.search(rest) or _GIVEN_BACK.search(rest)
    cost = COST.search(rest) or (act and SHOP.search(rest))
    return bool(paid and cost and (act or under))


def _only_of_fault(clause: str) -> bool:
    for only in _ONLY.finditer(clause):
        if FAULTY.search(clause, only.end(), only.end() + _BEFORE):
            return True
        near = max(0, only.start() - 2 * _BEHIND)
        fault = FAULTY.search(clause, near, only.start())
        if fault and only.start() - fault.end() <= _BEHIND:
            return True
    return False
