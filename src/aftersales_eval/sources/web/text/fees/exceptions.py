"""Who pays in the case that was made an exception of: "unless it is faulty, in which case we do".

And the cost in a list of what returns are like, such as `Cost: free`. For folded text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final, NamedTuple

from aftersales_eval.model.claim import Passage
from aftersales_eval.sources.web.text.fees.apart import BY_POST, FAULTY, IN_SHOP
from aftersales_eval.sources.web.text.fees.bearer_denials import NOT_SHOP, NOT_SHOPPER
from aftersales_eval.sources.web.text.fees.bearer_words import ACT, COST, SHOP, SHOPPER
from aftersales_eval.sources.web.text.fees.layout import of_row
from aftersales_eval.sources.web.text.fees.limits import EXCEPTION
from aftersales_eval.sources.web.text.fees.payer_words import (
    CHANGED_MIND,
    MONEY,
    ROW_FREE,
    ROW_PAID,
)
from aftersales_eval.sources.web.text.fees.prices import FREE, PRICE
from aftersales_eval.sources.web.text.folding import fold, rule

_THEN: Final = (
    r"(?:in (?:which|that|this|such|those|these)(?: a)? cases?|then|when|for which|which(?= we)"
    r"|where|in (?:diesem|dem|solch einem|einem solchen) fall|in (?:diesen|solchen) fällen|dann"
    r"|dafür|hier|für die|auquel cas|dans (?:ce|ces|tous ces|un tel) cas|en ce cas|alors"
    r"|pour lesquels|en (?:ese|este|tal|cuyo) caso|en (?:esos|estos|cuyos) casos|entonces"
    r"|para los (?:que|cuales)|ahí|là|da|dort|dont|whose|deren|dessen|cuy[oa]s?)"
)
_LEAD: Final = rule(rf"\W*(?:(?:and|but|und|aber|et|mais|y|pero) )?{_THEN}\b")
_WHO: Final = rule(r", (?:who|which|die|der|denen|qui|que|quienes)\b")
_WE: Final = rule(r"\W*(?:we|wir|nous|on|(?:los?|las?) \w+mos)\b")


def joined(text: str) -> str:
    """A folded sentence with slashes for the commas between the faults that it excepts."""
    found = EXCEPTION.search(text)
    end = found.end() if found else len(text)
    while end < len(text) and text[end] in ",:":
        open_ = text.rfind("(", 0, end) > text.rfind(")", 0, end)
        piece = _PIECE.match(text, end + 1)
        if not piece or not (open_ or _is_fault(piece[0])):
            break
        text = f"{text[:end]}/{text[end + 1 :]}"
        end = piece.end()
    return text


_PIECE: Final = re.compile(r"[^,:;]{2,70}")


def _is_fault(piece: str) -> bool:
    """Whether a piece between commas is one more fault, and not who pays for it."""
    return FAULTY.search(piece) is not None and not (
        _LEAD.match(piece) or any(each.search(piece) for each in (SHOP, SHOPPER, COST, FREE))
    )


class Apart(NamedTuple):
    """A clause with an exception and what holds in it; `tail` begins at `place` of the clause."""

    main: str
    exception: str
    tail: str
    place: int


def apart(clause: str) -> Apart | None:
    """The parts of a clause that says what holds in the case that it excepts, None elsewhere."""
    found = EXCEPTION.search(clause)
    if not found:
        return None
    tail = clause[found.end() :]
    if not any(each.match(tail) for each in (_LEAD, _WE, _WHO)):
        return None
    exception = found[0].partition(" ")[2]
    if not found.start():
        then, comma, main = tail[1:].partition(", ")
        return Apart(main, exception, then, found.end()) if comma else None
    return Apart(clause[: found.start()], exception, tail, found.end())


def begins_with_case(text: str) -> bool:
    """Whether a sentence is about the case that the one before it names."""
    return _LEAD.match(text) is not None


def with_their_case(passages: Sequence[Passage]) -> Iterator[Passage]:
    """The passages, behind the one before each that begins with "in that case"."""
    before = None
    for passage in passages:
        whole = passage
        if before and begins_with_case(fold(passage.text).text):
            whole = replace(passage, text=f"{before.text} {passage.text}")
        yield whole
        before = whole


def exception_before(text: str, before: str) -> str:
    """The fault, or the exception, that a sentence is about which begins with `in that case`."""
    if not _LEAD.match(text) or not (COST.search(before) or ACT.search(before)):
        return ""
    found = EXCEPTION.search(joined(before))
    if found:
        return found[0].partition(" ")[2]
    fault = FAULTY.search(before)
    return fault[0] if fault else ""


def payer_then(tail: str) -> float | None:
    """1 where what holds in an exception is that the shop pays, 0 where the shopper does."""
    tail = tail.rstrip(" .!\"')")
    if NOT_SHOP.search(tail):
        return 0.0
    if NOT_SHOPPER.search(tail):
        return 1.0
    shop = SHOP.search(tail) or FREE.search(tail)
    shopper = SHOPPER.search(tail) or PRICE.search(tail)
    if (shop is None) == (shopper is None):
        return None
    return 1.0 if shop else 0.0


def shop_and_post(clause: str) -> list[tuple[float, int, int]]:
    """Who pays in a shop and who by post, of a clause with a comma between the two; else none."""
    comma = clause.find(", ")
    first, second = clause[:comma], clause[comma + 2 :]
    if comma < 0 or not IN_SHOP.search(clause):
        return []
    here, there = (
        1.0 if IN_SHOP.search(part) and FREE.search(part) else
        0.0 if BY_POST.search(part) and re.search(MONEY, part) else None
        for part in (first, second)
    )  # fmt: skip
    if here is None or there is None or here == there:
        return []
    return [(here, 0, comma), (there, comma + 2, len(clause))]


_VALUE: Final = re.compile(rf"\W*(?:{MONEY})")


def below_cost(clause: str) -> float | None:
    """Who pays by a clause below `Return costs`, be it no more than `France: free`."""
    label, colon, value = clause.partition(":")
    if not colon or len(label) > _LABEL:
        value = clause
        if not (FREE.match(value.lstrip("\"' ")) or _VALUE.match(value)):
            return None
    return of_row(f"return costs: {value.strip()}")


_BY_REASON: Final = rule(
    rf"(?P<reason>[^,:]{{5,60}})[,:] (?:(?P<price>(?:[^,:;]{{0,40}} )?{MONEY})|(?:nothing|nichts"
    rf"|rien|nada|gratis|free))[ .!]*$"
)


def by_reason(clause: str) -> float | None:
    """Who pays by what goods are given back for, and a price: "broken: nothing"."""
    found = _BY_REASON.match(clause)
    if not found or not any(each.search(found["reason"]) for each in (ACT, CHANGED_MIND, FAULTY)):
        return None
    return 0.0 if found["price"] and not FREE.search(found["price"]) else 1.0


_LABEL: Final = 60
_BARE_ROW: Final = rule(
    r"(?:the |die |das |le |la |les |l'|el |los |your |deine |ihre |vos |tes |tus |sus )?(?:costs?"
    r"|postage|labels?(?: (?:fee|cost|price))?|fees?|charges?|price|kosten|porto|etikett(?:gebühr"
    r"|kosten|preis)?|label|gebühr|preis|coûts?|frais|prix|étiquette|port|affranchissement|costes?"
    r"|costos?|gastos|etiqueta|portes|precio) ?[:|] ?(?P<value>[^;|]{1,80})"
)
_LISTED: Final = rule(
    r"(?:^|[.!;/|·-] )(?:(?P<returns>(?:free )?returns?(?: window)?|rückgabe\w*|rücksende\w*"
    r"|retouren?|widerrufsfrist|retours?|délai de retour|devoluci(?:ón|ones)|plazo de devolución)"
    r"|(?:delivery|shipping|exchanges?|repairs?|versand|lieferung|umtausch|reparatur|livraison"
    r"|échanges?|réparation|envíos?|entrega|cambios?|reparación)) ?[:|]"
)


def listed_cost(clause: str, before: str, *, of_returns: bool) -> float | None:
    """Who pays by a row that names a cost alone, below a heading or a row about returns."""
    row = _BARE_ROW.match(clause)
    if not row:
        return None
    rows = list(_LISTED.finditer(before))
    if not (rows[-1]["returns"] is not None if rows else of_returns):
        return None
    free, paid = ROW_FREE.search(row["value"]), ROW_PAID.search(row["value"])
    if free and (not paid or free.start() <= paid.start()):
        return 1.0
    return 0.0 if paid or SHOPPER.search(row["value"]) else None
