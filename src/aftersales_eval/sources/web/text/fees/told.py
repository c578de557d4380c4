"""Who pays for sending goods back, by one clause. For folded text."""

from __future__ import annotations

import re
from typing import Final

from aftersales_eval.sources.web.text.fees.apart import (
    BY_POST,
    IN_SHOP,
    OF_EXCHANGE,
    OF_REFUND,
    OUT_ON_RETURN,
    REST,
    TRIED_FREE,
    WAY_OUT,
    WORN,
)
from aftersales_eval.sources.web.text.fees.bearer_denials import NOT_SHOP
from aftersales_eval.sources.web.text.fees.bearer_words import (
    ACT,
    COLLECT,
    COST,
    ELSE,
    SHOP,
    SHOPPER,
)
from aftersales_eval.sources.web.text.fees.bearers import bearers
from aftersales_eval.sources.web.text.fees.contrasts import told_of_two
from aftersales_eval.sources.web.text.fees.exceptions import shop_and_post
from aftersales_eval.sources.web.text.fees.layout import of_places, of_row
from aftersales_eval.sources.web.text.fees.limits import EXCEPTION
from aftersales_eval.sources.web.text.fees.payer_words import (
    COST_THEN_SHOP,
    COST_THEN_SHOPPER,
    DEDUCTED,
    FREE_IN_RETURNS,
    IS_FREE,
    LESS,
    SHOPPER_THEN_COST,
)
from aftersales_eval.sources.web.text.fees.prices import FREE, PRICE, TAKEN_OFF
from aftersales_eval.sources.web.text.fees.ticks import of_tick
from aftersales_eval.sources.web.text.fees.words import (
    DENIED,
    NO_FEE,
    NOT_PAID_BACK,
    SHOP_PAYS,
    SHOPPER_PAYS,
)
from aftersales_eval.sources.web.text.folding import rule

RESTOCKING: Final = rule(r"\brestock|restockage|remise en stock|wiedereinlagerung|\breposición\b")
"""What is asked for taking goods back into stock."""

_NOT_RESTOCKED: Final = rule(
    r"\b(?:no|not|never|without|don't|doesn't|won't|kein\w*|ohne|nicht|sans|aucun\w*|pas|sin"
    r"|ning\w+)\b"
    r"[^;,.]{0,25}\b(?:restock\w*|\w*einlagerung\w*|restockage|remise en stock|reposición)"
    r"(?: (?:fees?|charges?|costs?))?\b"
)
"""A fee for taking goods into stock that is not asked for, and tells nothing of the way back."""

_REFUND_ONLY: Final = rule(
    r"\b(?:original|outbound|initial|standard|express) (?:shipping|delivery|postage|carriage)\b"
    r"|\b(?:hinsende|liefer)kosten\b|\bhin(?:sendung|versand)\w*|\bfrais de livraison\b|\b(?:port"
    r"|frais de port|frais d'envoi) (?:aller|initi\w+)"
    r"|\bgastos de envío (?:iniciales"
    r"|originales)\b"
)


def _of_else(clause: str) -> bool:
    """Whether a clause is about sending out, an exchange, a refund, or what goods have lost."""
    taken_off = TAKEN_OFF.search(clause)
    return bool(
        OUT_ON_RETURN.search(clause)
        or OF_EXCHANGE.match(clause)
        or (OF_REFUND.match(clause) and not taken_off)
        or (
            WORN.search(clause)
            and (taken_off or RESTOCKING.search(clause))
            and not SHOPPER.search(clause)
        )
    )


def told_by(clause: str, under: bool) -> list[tuple[float, int, int]]:
    """Who pays, by a clause: 1 the shop, 0 the shopper, each with the part that says so."""
    if (ticked := of_tick(clause)) is not None:
        return [(ticked, 0, len(clause))]
    kept = TRIED_FREE.sub(_blank, EXCEPTION.sub(_blank_case, clause))
    kept = _NOT_RESTOCKED.sub(_blank, kept)
    if not TAKEN_OFF.search(kept):
        kept = WAY_OUT.sub(_blank, kept)
    if under or ACT.search(kept):
        both = shop_and_post(kept) or told_of_two(
            kept, lambda part: bearers(part, of_returns=under)
        )
        if both:
            return both
    if (IN_SHOP.search(kept) and BY_POST.search(kept) and PRICE.search(kept)) or _of_else(clause):
        return []
    if row := of_places(kept):
        return row
    value = of_row(kept) if not (under and REST.match(kept)) else of_rest(kept)
    if value is None:
        told = bearers(kept, of_returns=under)
        if told:
            return told
        sure = under or COST.search(kept) or IS_FREE.search(kept)
        value = _payer(kept) if sure else None
    if value is None:
        value = _payer_in_returns(kept)
    if value is None and under and _by_post_at_a_price(kept):
        value = 0.0
    if value is None and under and _free_in_shop(kept):
        value = 1.0
    return [] if value is None else [(value, 0, len(clause))]


def _by_post_at_a_price(clause: str) -> bool:
    """Whether a clause below returns puts a price on the post, which stands for them."""
    return (
        BY_POST.search(clause) is not None
        and PRICE.search(clause) is not None
        and ELSE.search(clause) is None
    )


def _free_in_shop(clause: str) -> bool:
    """Whether a clause below returns says that bringing goods to a shop costs nothing."""
    return (
        IN_SHOP.search(clause) is not None
        and FREE.search(clause) is not None
        and not any(each.search(clause) for each in (ELSE, PRICE, NOT_SHOP))
    )


def _blank_case(found: re.Match[str]) -> str:
    """Blanks an exception, but none that says who pays: "except return costs, which you bear"."""
    told = COST.search(found[0]) and ACT.search(found[0]) and SHOPPER.search(found[0])
    return found[0] if told else _blank(found)


def _blank(found: re.Match[str]) -> str:
    return " " * len(found[0])


def of_rest(clause: str) -> float | None:
    """The same of all that was not named in the sentence before."""
    if SHOPPER.search(clause):
        return 0.0
    return 1.0 if SHOP.search(clause) else None


_GIFT: Final = rule(
    r"\b(?:gifts?|hotline|helpline|geschenk\w*|cadeaux?|numéro|regalos?|teléfono|muestras?)\b"
)
"""What is free beside a return, and is none."""


def _payer(clause: str) -> float | None:
    """1 where a clause says that the shop pays, 0 where the shopper does, None where neither."""
    free = SHOP_PAYS.search(clause)
    if free and _GIFT.search(free[0]):
        free = None
    if free:
        return 0.0 if _denied(clause, free) else 1.0
    if COST_THEN_SHOP.search(clause):
        return 1.0
    if COST_THEN_SHOPPER.search(clause) or SHOPPER_THEN_COST.search(clause):
        return 0.0
    paid = SHOPPER_PAYS.search(clause)
    if paid and not _REFUND_ONLY.search(clause):
        return None if NO_FEE.search(clause) and not NOT_PAID_BACK.search(clause) else 0.0
    return None


def _payer_in_returns(clause: str) -> float | None:
    """The same by words that may mean something else where returns are not spoken of."""
    deducted = DEDUCTED.search(clause) or (
        (ACT.search(clause) or COLLECT.search(clause)) and LESS.search(clause)
    )
    if deducted and not NO_FEE.search(clause):
        return 0.0
    free = FREE_IN_RETURNS.search(clause)
    if free and _NO_FEE_AT_ALL.match(free[0]) and _of_money_back(clause):
        return None
    if free and not _denied(clause, free) and not (deducted and not NO_FEE.search(clause)):
        return 1.0
    return None


_NO_FEE_AT_ALL: Final = rule(r"(?:no|and|you|to|und|et|y)\b")
_MONEY_BACK: Final = rule(r"\b(?:refund|erstatt|rembours|reembols|gutschr)\w*")


def _of_money_back(clause: str) -> bool:
    """Whether a clause is about paying back, and not about what comes back."""
    return _MONEY_BACK.search(clause) is not None and ACT.search(clause) is None


def _denied(clause: str, found: re.Match[str]) -> bool:
    """Whether what was found is denied, in itself or in the words before it."""
    before = clause[max(0, found.start() - 30) : found.start()]
    near = before[max(before.rfind(sign) for sign in ",:(") + 1 :]
    return DENIED.search(near) is not None or NOT_PAID_BACK.search(found[0]) is not None
