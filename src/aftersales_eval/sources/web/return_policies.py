"""MerchantReturnPolicy nodes to claims: return windows, who pays, exchange."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import islice, product
from typing import Final

from aftersales_eval.model.claim import Claim, Condition, Manner
from aftersales_eval.model.quantity import LONGEST
from aftersales_eval.sources.web.nodes import Graph, Node, last_word
from aftersales_eval.sources.web.schema_words import country, duration, in_order, said

THIS_PRODUCT: Final = "this product"

Given = Mapping[Condition, str]

_MOST_ALTERNATIVES: Final = 60
_KNOWN: Final = (
    "returnPolicyCategory", "merchantReturnDays", "returnFees", "customerRemorseReturnFees",
    "itemDefectReturnFees", "refundType",
)  # fmt: skip
_GOODS: Final = {
    "UsedCondition": "used",
    "RefurbishedCondition": "refurbished",
    "DamagedCondition": "faulty",
}
_PLACES: Final = {"ReturnInStore": "in-store", "ReturnAtKiosk": "kiosk"}
_FEES: Final = {
    "FreeReturn": 1.0,
    "ReturnFeesCustomerResponsibility": 0.0,
    "ReturnShippingFees": 0.0,
    "OriginalShippingFees": 0.0,
    "RestockingFees": 0.0,
}
_WHOSE_FEES: Final = (
    ("returnFees", ""),
    ("customerRemorseReturnFees", ""),
    ("itemDefectReturnFees", "faulty"),
)
_DATE: Final = re.compile(r"\d{4}-\d{2}-\d{2}")
_OF_PRODUCTS: Final = frozenset({"Product", "Offer", "Demand", "Vehicle", "Car", "Service"})


def policy_claims(graph: Graph, notes: list[str]) -> Iterator[Claim]:
    """What the return policies of a page claim; what of them was not used goes to the notes."""
    for node in graph.nodes:
        if node.is_a("MerchantReturnPolicy", "hasMerchantReturnPolicy"):
            for given in _alternatives(node, node):
                yield from _claims(node, given, notes)
            for override in node.nodes("returnPolicySeasonalOverride"):
                season = _season(override, notes)
                for given in _alternatives(override, node) if season else ():
                    yield from _claims(override, {**given, Condition.SEASON: season}, notes)


def of_one_product(node: Node) -> bool:
    """Whether it stands only at products and offers, not at the shop, nor by itself."""
    return bool(node.owners) and all(_is_product(owner) for owner, _ in node.owners)


def _is_product(node: Node) -> bool:
    kinds = [kind for kind in node.types if kind in _OF_PRODUCTS or kind.endswith(_ENDINGS)]
    return bool(kinds or {"offers", "price", "sku", "priceSpecification"} & node.properties.keys())


_ENDINGS: Final = ("Offer", "Product", "ProductGroup", "ProductModel")


def _claims(policy: Node, given: Given, notes: list[str]) -> Iterator[Claim]:
    yield from _windows(policy, given, notes)
    for name, goods in _WHOSE_FEES:
        words = [last_word(text) for text in policy.texts(name)]
        known = [_FEES[word] for word in words if word in _FEES]
        if known:
            yield claim("free_returns", min(known), said(policy, name), _with_goods(given, goods))
        elif words:
            notes.append(f"{name} {words[0][:60]!r} is not known")
    if "ExchangeRefund" in [last_word(text) for text in policy.texts("refundType")]:
        yield claim("exchange_offered", 1.0, said(policy, "refundType"), given)


def _windows(policy: Node, given: Given, notes: list[str]) -> Iterator[Claim]:
    category = [last_word(text) for text in policy.texts("returnPolicyCategory")]
    refused = "MerchantReturnNotPermitted" in category
    if refused:
        yield claim("return_window", 0.0, said(policy, "returnPolicyCategory"), given)
    if "MerchantReturnUnlimitedWindow" in category:
        notes.append("returns are taken without limit of time, which is no number of days")
    for text in _days(policy):
        seconds = duration(text, "days") if text.isdecimal() else duration(text)
        if _DATE.match(text):
            notes.append(f"merchantReturnDays is a date, {text[:10]}, not a number of days")
        elif seconds is None or seconds > LONGEST:
            notes.append(f"merchantReturnDays {text[:40]!r} is not a number of days")
        elif seconds or refused:
            quote = said(policy, "merchantReturnDays")
            yield claim("return_window", seconds, quote, given)
        else:
            notes.append("merchantReturnDays is 0, yet the policy does not say that none is taken")


def _days(policy: Node) -> list[str]:
    """The values of merchantReturnDays, also where a quantity holds them."""
    held = [
        f"{node.first('value', 'minValue')} {last_word(node.first('unitCode', 'unitText'))}".strip()
        for node in policy.nodes("merchantReturnDays")
        if node.properties
    ]
    return [text for text in policy.texts("merchantReturnDays") + held if text]


def _alternatives(policy: Node, base: Node) -> Iterator[dict[Condition, str]]:
    """Every combination of conditions under which a policy holds; an override's own come first."""

    def stated(name: str) -> list[str]:
        holder = policy if name in policy.properties else base
        named = [_name(node) for node in holder.nodes(name) if node.types or node.properties]
        return holder.texts(name) + named

    goods = [_GOODS.get(last_word(text), "") for text in stated("itemCondition")]
    places = [_PLACES.get(last_word(text), "") for text in stated("returnMethod")]
    tiers = [_tier(text) for text in stated("validForMemberTier")]
    countries = [country(text) for text in stated("applicableCountry")]
    only = THIS_PRODUCT if of_one_product(base) else ""
    every = product(_each(countries), _each(tiers), _each(goods), _one(places))
    for where, who, what, place in islice(every, _MOST_ALTERNATIVES):
        pairs = (
            (Condition.COUNTRY, where),
            (Condition.MEMBERS, who),
            (Condition.GOODS, ", ".join(filter(None, (only, what)))),
            (Condition.PLACE, place),
        )
        yield {key: value for key, value in pairs if value}


def _each(values: list[str]) -> list[str]:
    """Each value once; nothing limits where one of them is no limit."""
    return [""] if "" in values or not values else list(dict.fromkeys(values))


def _one(values: list[str]) -> list[str]:
    """The only value there is; with several ways none of them is a limit."""
    return values[:1] if len(set(values)) == 1 else [""]


def _name(node: Node) -> str:
    return node.first("name", "alternateName") or last_word(node.identity)


def _tier(text: str) -> str:
    return (last_word(text) if ":" in text or "#" in text else text).lower()[:40] or "members"


def _season(override: Node, notes: list[str]) -> str:
    """When an override holds, empty where it cannot: no dates, or it ends before it starts."""
    start, end = override.first("startDate")[:10], override.first("endDate")[:10]
    if not all(_DATE.fullmatch(date) for date in (start, end) if date) or not (start or end):
        notes.append("a seasonal return policy without dates was not used")
        return ""
    if start and end and end < start:
        notes.append(f"a seasonal return policy ends ({end}) before it starts ({start}): not used")
        return ""
    return f"{start} to {end}" if start and end else f"from {start}" if start else f"until {end}"


def _with_goods(given: Given, goods: str) -> Given:
    if not goods:
        return given
    both = dict.fromkeys(filter(None, (given.get(Condition.GOODS, ""), goods)))
    return {**given, Condition.GOODS: ", ".join(both)}


def claim(metric: str, value: float, quote: str, given: Given, element: str = "") -> Claim:
    """A claim that was read from mark-up."""
    conditions = in_order(given.items())
    return Claim(metric, value, quote, Manner.STRUCTURED, conditions, element)


def without_repeats(claims: Iterator[Claim]) -> list[Claim]:
    """Each claim once; one on a single product not where the shop says the same of all."""
    found = list(dict.fromkeys(claims))
    general = {_stated(one) for one in found}
    return [one for one in found if _stated(one, widened=True) not in general or not _single(one)]


def _single(one: Claim) -> bool:
    return one.condition(Condition.GOODS) == THIS_PRODUCT


def _stated(one: Claim, *, widened: bool = False) -> Claim:
    """A claim without its words, and without its limit to a product."""
    if widened and _single(one):
        kept = tuple(pair for pair in one.conditions if pair[0] is not Condition.GOODS)
        return replace(one, quote="", conditions=kept)
    return replace(one, quote="")
