"""Who pays for sending goods back: the shop (1) or the shopper (0)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from aftersales_eval.model.claim import Claim, Conditions, Passage
from aftersales_eval.sources.web.text.bearer_words import ACT, COLLECT, COST, ELSE, SHOP, SHOPPER
from aftersales_eval.sources.web.text.bearers import bearers
from aftersales_eval.sources.web.text.fee_apart import (
    ABROAD,
    BY_POST,
    FAULTY,
    FIRST_ONLY,
    IN_SHOP,
    OF_EXCHANGE,
    OF_REFUND,
    OUT_ON_RETURN,
    REST,
    TRIED_FREE,
    WAY_OUT,
    WORN,
)
from aftersales_eval.sources.web.text.fee_doubts import under_returns, void
from aftersales_eval.sources.web.text.fee_exceptions import (
    apart,
    begins_with_case,
    exception_before,
    listed_cost,
    payer_then,
    shop_and_post,
)
from aftersales_eval.sources.web.text.fee_layout import (
    headings_that_promise,
    of_places,
    of_row,
    parts,
)
from aftersales_eval.sources.web.text.fee_limits import EXCEPTION, claim
from aftersales_eval.sources.web.text.fee_prices import PRICE, TAKEN_OFF
from aftersales_eval.sources.web.text.fee_words import (
    DENIED,
    MONEY_STEMS,
    NO_FEE,
    NOT_PAID_BACK,
    OF_RETURN,
    SHOP_PAYS,
    SHOPPER_PAYS,
    STEMS,
)
from aftersales_eval.sources.web.text.folding import rule
from aftersales_eval.sources.web.text.payer_words import (
    COST_THEN_SHOP,
    COST_THEN_SHOPPER,
    DEDUCTED,
    FREE_IN_RETURNS,
    HOW_MUCH,
    IS_FREE,
    MUST_PAY,
    NOTHING,
    PRICED,
    SHOPPER_THEN_COST,
    TRIAL,
    WE,
    WHO_PAYS,
    YOU,
)
from aftersales_eval.sources.web.text.sayings import (
    Saying,
    holds,
    sayings,
)

_RESTOCKING: Final = rule(r"\brestock|restockage|remise en stock|wiedereinlagerung|\breposición\b")
_REFUND_ONLY: Final = rule(
    r"\b(?:original|outbound|initial|standard|express) (?:shipping|delivery|postage|carriage)\b"
    r"|\b(?:hinsende|liefer)kosten\b|\bhin(?:sendung|versand)\w*|\bfrais de livraison\b"
    r"|\bgastos de envío (?:iniciales"
    r"|originales)\b"
)


def read_fees(passages: Sequence[Passage]) -> Iterator[Claim]:
    """`free_returns`: 1 where the shop pays for sending goods back, 0 where the shopper does.

    What several sentences say alike is claimed once.
    """
    seen: set[tuple[float, Conditions]] = set()
    told: set[Passage] = set()
    for said in sayings(passages, STEMS):
        money = said.question or holds(said.text, MONEY_STEMS) or begins_with_case(said.text)
        if said.asks or not money:
            continue
        for found in _of_question(said) if said.answer else _of_sentence(said):
            told.add(said.passage)
            if (key := (found.value, found.conditions)) not in seen:
                seen.add(key)
                yield found
    for found in headings_that_promise(passages, told=told):
        if (found.value, found.conditions) not in seen:
            yield found
            return


def _of_question(said: Saying) -> Iterator[Claim]:
    if void(said):
        return
    if MUST_PAY.search(said.text):
        value = 0.0 if said.answer > 0 else 1.0
    elif SHOP_PAYS.search(said.text) or (OF_RETURN.search(said.text) and IS_FREE.search(said.text)):
        value = 1.0 if said.answer > 0 else 0.0
    else:
        return
    yield claim(said, said.text if said.headed else said.whole, value, 0, said.whole)


def _who(said: Saying) -> float | None:
    """1 or 0 where a sentence answers the question who pays for returns, else None."""
    question = said.question
    if not question or not (ACT.search(question) or (COST.search(question) and _under(said))):
        return None
    if HOW_MUCH.search(question):
        return 1.0 if NOTHING.match(said.text) else 0.0 if PRICED.match(said.text) else None
    if not WHO_PAYS.search(question):
        return None
    if WE.match(said.text):
        return 1.0
    return 0.0 if YOU.match(said.text) else _of_rest(said.text)


def _of_sentence(said: Saying) -> Iterator[Claim]:
    answer = _who(said)
    if answer is not None:
        case = apart(said.text)
        yield claim(said, said.text if not case else case.main, answer, 0, said.text)
        if case:
            yield from _then(said, case.tail, case.exception, case.place)
        return
    before = _before(said)
    if excepted := exception_before(said.text, before):
        yield from _then(said, said.text, excepted, 0)
        return
    under = _under(said) or _off_refund(said.text)
    if not under and not any(each.search(said.text) for each in (OF_RETURN, ACT, _RESTOCKING)):
        return
    condition = ""
    for start, clause in parts(said.text):
        if _FOR_THAT.match(clause) and PRICE.search(clause) and _fetched(before):
            if not void(said):
                yield claim(said, f"{before} {clause}", 0.0, start, clause)
            return
        below = under or ACT.search(before) is not None
        before = clause
        if both := _with_exception(said, start, clause, under=below):
            yield from both
            continue
        told = [] if ABROAD.search(clause) or FIRST_ONLY.search(clause) else _told(clause, below)
        if not told and (value := _in_list(said, start, clause)) is not None:
            told = [(value, 0, len(clause))]
        if not told:
            condition = clause if _IF.match(clause) else ""
            continue
        if void(said):
            return
        for value, begin, end in told:
            part = clause[begin:end]
            yield claim(said, f"{condition} {part}".strip(), value, start + begin, part)


def _then(said: Saying, tail: str, exception: str, place: int) -> Iterator[Claim]:
    """What a sentence says of the goods, or shoppers, of which it makes an exception."""
    value = payer_then(tail)
    if value is None or void(said):
        return
    found = claim(said, exception, value, place, tail)
    if found.limited:
        yield found


def _with_exception(said: Saying, start: int, clause: str, *, under: bool) -> list[Claim]:
    """What a clause says of returns, and what of those that it excepts; none but both."""
    case = apart(clause)
    if not case or void(said):
        return []
    others = list(_then(said, case.tail, case.exception, start + case.place))
    main = _told(case.main, under) if others else []
    if not main or main[0][0] == others[0].value:
        return []
    return [claim(said, case.main, main[0][0], start, case.main), *others]


def _in_list(said: Saying, start: int, clause: str) -> float | None:
    before = said.passage_text[: said.start + start]
    return listed_cost(clause, before, of_returns=under_returns(said))


def _off_refund(text: str) -> bool:
    """Whether a sentence takes what fetching, or a label, costs off what is paid back."""
    return DEDUCTED.search(text) is not None and _OF_WAY_BACK.search(text) is not None


def _before(said: Saying) -> str:
    """The sentence before another in its passage, as far as it is near; empty below no returns."""
    text = said.passage_text[: said.start].rstrip(" .!;")
    return text[max(text.rfind(sign) for sign in ".!?;") + 1 :] if _under(said) else ""


def _fetched(clause: str) -> bool:
    return COLLECT.search(clause) is not None or ACT.search(clause) is not None


def _under(said: Saying) -> bool:
    """Whether what stands above or before a sentence is about sending goods back."""
    if under_returns(said) or TRIAL.search(said.topic) or ACT.search(said.heading):
        return True
    if FAULTY.search(said.heading):
        return True
    if (
        holds(said.text, _POSTED_STEMS)
        and _POSTED.search(said.text)
        and ACT.search(said.passage_text)
    ):
        return True
    before = said.passage_text
    return bool(ACT.search(before, 0, said.start) or TRIAL.search(before, 0, said.end))


_POSTED: Final = rule(
    r"\b(?:letter|post|mail) ?box\b|\bpost office\b|\bbriefkasten\b|\bpost(?:filiale|amt)\b"
    r"|\bpaketshop\b|\bboîtes? (?:aux|à) lettres\b|\bbureau de poste\b|\bpoint relais\b|\bbuzón\b"
    r"|\boficina de correos\b"
)
"""Where shoppers bring what they send."""

_POSTED_STEMS: Final = ("box", "post", "kasten", "paketshop", "lettres", "relais", "buzon", "corr")


def _told(clause: str, under: bool) -> list[tuple[float, int, int]]:
    """Who pays, by a clause: 1 the shop, 0 the shopper, each with the part that says so."""
    kept = TRIED_FREE.sub(_blank, EXCEPTION.sub(_blank, clause))
    if not TAKEN_OFF.search(kept):
        kept = WAY_OUT.sub(_blank, kept)
    if ", " in kept and (under or ACT.search(kept)) and (both := shop_and_post(kept)):
        return both
    if IN_SHOP.search(kept) and BY_POST.search(kept) and PRICE.search(kept):
        return []
    if OUT_ON_RETURN.search(clause) or OF_EXCHANGE.match(clause):
        return []
    if OF_REFUND.match(clause) and not TAKEN_OFF.search(clause):
        return []
    if WORN.search(clause) and (TAKEN_OFF.search(clause) or _RESTOCKING.search(clause)):
        return []
    if row := of_places(kept):
        return row
    value = of_row(kept) if not (under and REST.match(kept)) else _of_rest(kept)
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
    return [] if value is None else [(value, 0, len(clause))]


def _by_post_at_a_price(clause: str) -> bool:
    """Whether a clause below returns puts a price on the post, which stands for them."""
    return (
        BY_POST.search(clause) is not None
        and PRICE.search(clause) is not None
        and ELSE.search(clause) is None
    )


def _blank(found: re.Match[str]) -> str:
    return " " * len(found[0])


def _of_rest(clause: str) -> float | None:
    """The same of all that was not named in the sentence before."""
    if SHOPPER.search(clause):
        return 0.0
    return 1.0 if SHOP.search(clause) else None


_OF_WAY_BACK: Final = rule(
    r"\b(?:collection|pick-?up|return label|abholung|rückholung|enlèvement|recogida|retirada)\b"
)
_FOR_THAT: Final = rule(
    r"(?:(?:and|und|et|y) )?(?:(?:for (?:this|that|which)|this|that|it|the (?:service|collection"
    r"|pick-?up)|hierfür|dafür|dies(?:er|es)?|das|wofür|für (?:die abholung|diesen \w+)|(?:pour )?"
    r"(?:ce|cet|cette) \w+|cela|ceci|por (?:ello|esto|este servicio)|(?:este|el) servicio|esto)\b)"
)
"""How a clause begins that puts a price on what the one before it says."""

_IF: Final = rule(
    r"(?:if|when|where|should|si|en cas|wenn|falls|sollte|bei|cuando|en caso|ist|sind)\b"
)


def _payer(clause: str) -> float | None:
    """1 where a clause says that the shop pays, 0 where the shopper does, None where neither."""
    free = SHOP_PAYS.search(clause)
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
    deducted = DEDUCTED.search(clause)
    if deducted and not NO_FEE.search(clause):
        return 0.0
    free = FREE_IN_RETURNS.search(clause)
    if free and not _denied(clause, free) and not (deducted and not NO_FEE.search(clause)):
        return 1.0
    return None


def _denied(clause: str, found: re.Match[str]) -> bool:
    """Whether what was found is denied, in itself or in the words before it."""
    before = clause[max(0, found.start() - 30) : found.start()]
    near = before[max(before.rfind(sign) for sign in ",:(") + 1 :]
    return DENIED.search(near) is not None or NOT_PAID_BACK.search(found[0]) is not None
