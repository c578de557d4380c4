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
from aftersales_eval.sources.web.text.fees.bearer_denials import NOT_SHOP, NOT_SHOPPER
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
    DEDUCTED,
    LESS,
)
from aftersales_eval.sources.web.text.fees.prices import FREE, PRICE, TAKEN_OFF
from aftersales_eval.sources.web.text.fees.ticks import of_tick
from aftersales_eval.sources.web.text.folding import rule

RESTOCKING: Final = rule(r"\brestock|restockage|remise en stock|wiedereinlagerung|\breposición\b")
"""What is asked for taking goods back into stock."""

_NOT_RESTOCKED: Final = rule(
    r"\b(?:no|not|never|without|don't|doesn't|won't|kein\w*|ohne|nicht|sans|aucun\w*|pas|sin"
    r"|ning\w+)\b[^;,.]{0,25}\b(?:administrati\w+|processing|bearbeitungs\w+|frais de dossier"
    r"|gestión|restock\w*|\w*einlagerung\w*|restockage|remise en stock|reposición)(?: (?:fees?"
    r"|charges?|costs?))?\b"
)
"""A fee for taking goods into stock that is not asked for, and tells nothing of the way back."""

_POINTS: Final = rule(
    r"\b(?:points|\w*punkte[ns]?|puntos|miles|meilen|(?:loyalty )?stamps|stempel|bonus|prämien?"
    r"|primes?|coupons?|vouchers?)\b"
)
"""What is taken back of a shopper's account, and is no money."""


_FIGURE: Final = re.compile(r"\d")
_THE_REST: Final = rule(
    r"(?:,| -| and| but) we (?:\w+ ){1,3}the (?:rest|remainder|difference|balance)\b",
    r"(?:,| -| und| aber) (?:(?:den rest|die (?:differenz|übrigen kosten)) (?:\w+ ){1,2}wir"
    r"|wir \w+ (?:den rest|die (?:differenz|übrigen kosten)))\b",
    r"(?:,| -| et| mais) (?:nous|on) (?:\w+ ){1,3}(?:le (?:reste|solde|surplus)|la différence)\b"
    r"[^,;]*",
    r"(?:,| -| y| pero) (?:el resto|la diferencia) (?:lo |la )?\w+mos\b|(?:,| y) (?:nosotros )?"
    r"\w+mos (?:el resto|la diferencia)\b",
)
"""What a shop pays beyond a fee that the shopper pays."""

_PAID_FIRST: Final = rule(
    r"\b(?:(?:provide|supply|send|issue) (?:you )?(?:with )?an? )?(?:pre-?paid"
    r"|already paid)\b(?=.{0,140}\b(?:deducted|taken off|subtracted)\b)",
    r"\b(?:vor)?(?:frankiert|bezahlt)\w*\b(?=.{0,140}\b(?:abgezogen|einbehalten|verrechnet)\b)",
    r"\b(?:prépayé|payé)e?s?\b(?=.{0,140}\b(?:déduit|retenu|retiré)e?s?\b)",
    r"\b(?:prepagad|pagad)[oa]s?\b(?=.{0,140}\b(?:descont|descuent|deduc)\w+)",
)
"""A label that is paid for until its price is taken off what is paid back."""

_SENDING: Final = rule(
    r"\b(?:shipping|delivery|handling)\b|\b(?:versand|liefer)\w*|\bfrais (?:de (?:port|livraison"
    r"|transport)|d'(?:envoi|expédition))|\b(?:gastos|costes?|costos?) de (?:envío|transporte)"
)
_REPAID: Final = rule(r"\b(?:non-?)?(?:refund|reimburs|\w*erstatt|rembours|reembols)\w*")


def repays_sending(clause: str) -> bool:
    """Whether a clause says that postage is paid back, or is not, and names no way back."""
    if not _REPAID.search(clause):
        return False
    kept = EXCEPTION.sub(_blank_case, clause)
    return (
        _REPAID.search(kept) is not None
        and _SENDING.search(kept) is not None
        and ACT.search(kept) is None
        and SHOPPER.search(kept) is None
        and _ON_US.search(kept) is None
    )


_ON_US: Final = rule(r"\b(?:on us|auf uns|pour nous|nuestr[oa] (?:cargo|cuenta))\b")
_GOODS_NOT_REPAID: Final = rule(
    r"\b(?:items?|goods|products?|articles?|artikel|waren?|produits?|artículos?|productos?"
    r"|prendas?) [^;,.:]{0,40}\b(?:no|not?|nicht|pas|cannot|can't)\b[^;,.:]{0,25}\b(?:refund"
    r"|erstatt|rembours|reembols)\w*"
)
"""Goods for which no money is given, whatever their way back costs."""


def _of_else(clause: str) -> bool:
    """Whether a clause is about sending out, an exchange, a refund, or what goods have lost."""
    taken_off = TAKEN_OFF.search(clause)
    return bool(
        repays_sending(clause)
        or (_REPAID.search(clause) and _GOODS_NOT_REPAID.search(clause) and not COST.search(clause))
        or OUT_ON_RETURN.search(clause)
        or OF_EXCHANGE.match(clause)
        or (OF_REFUND.match(clause) and not taken_off)
        or (taken_off and _POINTS.search(clause))
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
    if _FIGURE.search(kept):
        kept = _THE_REST.sub(_blank, kept)
    kept = (_PAID_FIRST if TAKEN_OFF.search(kept) else WAY_OUT).sub(_blank, kept)
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
    if value is None and _kept_back(kept):
        value = 0.0
    if value is None and under and _by_post_at_a_price(kept):
        value = 0.0
    if value is None and under and _free_in_shop(kept):
        value = 1.0
    return [] if value is None else [(value, 0, len(clause))]


IT_IS_FREE: Final = rule(
    r"(?:and |und |et |y )?(?:(?:(?:it|that|this)(?:'s| is)|(?:das|dies|es) ist|c'est|(?:esto |eso "
    r"|todo )?es) )?(?:all |always |completely |totally |alles |immer |natürlich |für (?:dich|sie) "
    r"|entièrement |toujours |siempre )*(?:free(?: of charge)?|gratis|kostenlos|kostenfrei|umsonst"
    r"|gratuit(?:e|ement)?|offert)(?:,? (?:of course|as always|always|natürlich|klar|évidemment"
    r"|bien sûr|claro|por supuesto))?[ .!]*$"
)
"""What holds of the way back where that is what the sentence before is about."""


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


def _kept_back(clause: str) -> bool:
    """Whether a clause takes a price, or the cost of a way back, off what is paid back."""
    taken = DEDUCTED.search(clause) or (
        (ACT.search(clause) or COLLECT.search(clause)) and LESS.search(clause)
    )
    return bool(taken) and NOT_SHOPPER.search(clause) is None
