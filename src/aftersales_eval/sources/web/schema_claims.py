"""What a page's mark-up in the words of schema.org claims about after-sales service.

What is not marked up is not stated; it is never a no.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final
from urllib.parse import urlsplit

from aftersales_eval.model.claim import Claim, Condition
from aftersales_eval.sources.web.hours import Week
from aftersales_eval.sources.web.nodes import Graph, Node, Value, last_word
from aftersales_eval.sources.web.return_policies import (
    THIS_PRODUCT,
    Given,
    claim,
    of_one_product,
    policy_claims,
    without_repeats,
)
from aftersales_eval.sources.web.schema_words import (
    country,
    duration,
    language,
    quoted,
    said,
    shortened,
)

_SUPPORT: Final = re.compile(
    r"custom|support|service|help|\btech|return|refund|warrant|complain|after.?sales|general"
    r"|enquir|inquir|contact|chat|kund|hilfe|reklam|garant|retour|\bclient|\bsav\b"
    r"|atenci|soporte|ayuda|devoluci",
    re.IGNORECASE,
)
_AT_SHOPS: Final = frozenset({"contactPoint", "contactPoints"})
_ONLINE: Final = frozenset({"OnlineStore", "OnlineBusiness"})
_SITES: Final = (
    ("messaging", r"(?:^|\.)(?:wa\.me|whatsapp\.com|m\.me|t\.me|messenger\.com|telegram\.\w+)$"),
    ("social", r"(?:^|\.)(?:facebook|instagram|twitter|x|tiktok|linkedin|youtube)\.com$"),
)
_PATHS: Final = (
    ("chat", r"\bchat\b|live.?chat"),
    ("web-form", r"contact|kontakt|contacto|form(?:ular|ulaire|ulario)?\b"),
)
_SCOPES: Final = (("labor", "work"), ("labour", "work"), ("parts", "parts"))


def claims_of(graph: Graph) -> tuple[list[Claim], list[str]]:
    """The claims of a graph, each once, and what of it was not used, each one short sentence."""
    graph.resolve()
    notes: list[str] = []
    claims = [*policy_claims(graph, notes), *_warranties(graph, notes)]
    claims += [*_contacts(graph), *_support_hours(graph, notes), *_shop_hours(graph, notes)]
    if graph.full:
        notes.append("its mark-up holds more values than are read")
    return without_repeats(iter(claims)), list(dict.fromkeys(notes))


def _warranties(graph: Graph, notes: list[str]) -> Iterator[Claim]:
    for node in graph.nodes:
        if not node.is_a("WarrantyPromise", "warranty", "hasWarrantyPromise"):
            continue
        given: Given = {Condition.GOODS: THIS_PRODUCT} if of_one_product(node) else {}
        for value in node.properties.get("durationOfWarranty", ()):
            seconds, text = _length(value)
            if seconds:
                quote = quoted("durationOfWarranty", [value])
                yield claim("warranty_length", seconds, quote, given)
            else:
                notes.append(f"durationOfWarranty {text[:60]!r} is not a length of time")
        for scope in node.texts("warrantyScope"):
            word = last_word(scope).lower()
            parts = list(dict.fromkeys(part for sign, part in _SCOPES if sign in word))
            if len(parts) == 1:
                notes.append(f"a warranty covers {parts[0]} only, by its warrantyScope")


def _length(value: Value) -> tuple[float | None, str]:
    """Seconds of a QuantitativeValue (the shorter end) or a text, and what was said."""
    if isinstance(value, str):
        return duration(value), value
    amount = value.first("value", "minValue")
    for unit in (value.first("unitCode"), value.first("unitText")):
        seconds = duration(amount, last_word(unit)) if unit else duration(amount)
        if seconds is not None:
            return seconds, amount
    return None, quoted("value", [amount])


def _contact_points(graph: Graph) -> Iterator[Node]:
    """Those that are for shoppers who have bought: by their type, else because a shop has them."""
    for node in graph.nodes:
        if not node.is_a("ContactPoint", *_AT_SHOPS):
            continue
        kinds = node.texts("contactType")
        if kinds:
            if any(_SUPPORT.search(kind) for kind in kinds):
                yield node
        elif not node.owners or any(name in _AT_SHOPS for _, name in node.owners):
            yield node


def _contacts(graph: Graph) -> Iterator[Claim]:
    for node in _contact_points(graph):
        places = [_place(value) for value in node.properties.get("areaServed", ())]
        known = list(dict.fromkeys(places)) if all(places) else []
        for where in known[:60] or [""]:
            given: Given = {Condition.COUNTRY: where} if where else {}
            for channel, name in _channels(node).items():
                yield claim("channels_offered", 1.0, said(node, name), given, channel)
        for value in node.properties.get("availableLanguage", ()):
            spoken = _spoken(value)
            if spoken:
                quote = quoted("availableLanguage", [value])
                yield claim("languages_offered", 1.0, quote, {}, spoken)


def _channels(node: Node) -> dict[str, str]:
    """Each channel that a contact point offers, with the property that says so."""
    found: dict[str, str] = {}
    if node.texts("telephone"):
        found["phone"] = "telephone"
    if node.texts("email"):
        found["email"] = "email"
    for address in node.texts("url"):
        channel = _channel_of(address)
        if channel:
            found.setdefault(channel, "url")
    if any(re.search(r"\bchat\b", kind, re.IGNORECASE) for kind in node.texts("contactType")):
        found.setdefault("chat", "contactType")
    if {"TollFree", "HearingImpairedSupported"} & set(map(last_word, node.texts("contactOption"))):
        found.setdefault("phone", "contactOption")
    return found


def _channel_of(address: str) -> str:
    """The channel that an address leads to; empty where it may be any page."""
    try:
        parts = urlsplit(address.lower())
    except ValueError:
        return ""
    if parts.scheme in ("mailto", "tel"):
        return "email" if parts.scheme == "mailto" else "phone"
    sites = (channel for channel, sign in _SITES if re.search(sign, parts.hostname or ""))
    paths = (channel for channel, sign in _PATHS if re.search(sign, parts.path))
    return next(sites, "") or next(paths, "")


def _place(value: Value) -> str:
    if isinstance(value, str):
        return country(value)
    return country(value.first("name", "addressCountry", "identifier") or value.identity)


def _spoken(value: Value) -> str:
    if isinstance(value, str):
        return language(last_word(value))
    names = [*value.texts("alternateName"), *value.texts("name"), value.identity]
    return next(filter(None, map(language, names)), "")


def _support_hours(graph: Graph, notes: list[str]) -> Iterator[Claim]:
    for node in _contact_points(graph):
        week = _week(node, ("hoursAvailable", "openingHours", "openingHoursSpecification"))
        channels = list(_channels(node))
        given: Given = {Condition.CHANNEL: channels[0]} if len(channels) == 1 else {}
        yield from _hours(week, given, "hoursAvailable", notes)


def _shop_hours(graph: Graph, notes: list[str]) -> Iterator[Claim]:
    for node in graph.nodes:
        if node.is_a("ContactPoint", *_AT_SHOPS):
            continue
        week = _week(node, ("openingHours", "openingHoursSpecification"))
        if not week.said:
            yield from _hours(week, {}, "openingHours", notes)
        elif any(name == "department" for _, name in node.owners):
            notes.append("the opening hours of a department were passed over")
        elif _ONLINE & set(node.types):
            notes.append("the opening hours of an online shop are not those of its support")
        else:
            yield from _hours(week, {Condition.PLACE: "in-store"}, "openingHours", notes)


def _week(node: Node, names: tuple[str, ...]) -> Week:
    week = Week()
    for name in names:
        for value in node.properties.get(name, ()):
            if isinstance(value, str):
                week.add_compact(value, name)
            else:
                week.add_specification(value)
    return week


def _hours(week: Week, given: Given, name: str, notes: list[str]) -> Iterator[Claim]:
    hours = week.hours()
    if hours is not None:
        yield claim("support_hours", hours, shortened("; ".join(week.said)), given)
    if week.ambiguous:
        notes.append(f"{name} closes when it opens on every day: always open or never, not counted")
    if week.special:
        notes.append(f"{name} for certain dates were not counted in the ordinary week")
    for text in week.unclear[:3]:
        notes.append(f"{name} {text!r} could not be read")
