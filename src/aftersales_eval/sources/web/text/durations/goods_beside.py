"""Goods that a page names with their own warranty, beside the one of all its other goods."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import takewhile
from typing import Final

from aftersales_eval.model.claim import Claim, Condition
from aftersales_eval.sources.web.text.conditions.part_words import PARTS
from aftersales_eval.sources.web.text.conditions.sort_words import SORT_ROW, SORT_SAID
from aftersales_eval.sources.web.text.conditions.words import REST
from aftersales_eval.sources.web.text.durations.statements import Statement
from aftersales_eval.sources.web.text.folding import rule

_ALL: Final = (
    r"(?:products?|goods|items?|articles?|things?|purchases?|devices?|artikeln?|produkten?|waren?"
    r"|geräten?|produits?|appareils?|productos?|artículos?|aparatos?)"
)
_REST: Final = rule(
    rf"\b(?:all|any|every|our) (?:the )?other {_ALL}\b|\beverything else\b|\bother {_ALL}\b",
    rf"\b(?:alle|allen|unsere|die) (?:anderen|übrigen|sonstigen|restlichen) {_ALL}\b"
    r"|\bal(?:les|le|lem) (?:andere|übrige)n?\b",
    rf"\b(?:tous )?(?:les|nos) autres {_ALL}\b|\btout le reste\b",
    r"\b(?:todos )?(?:los|nuestros) demás (?:productos|artículos|aparatos)\b"
    r"|\b(?:el resto|todo lo demás)\b",
)
_NAMED: Final = rule(
    rf"(?:(?:every|each|all(?: of)? our|our|all) )?(?P<goods>(?!(?:we|they|it|this|the|{_ALL})\b)"
    r"[a-z'-]+(?:(?:, | and | & )[a-z'-]+){0,2}) (?:carry|carries|comes?|have|has|is|are|gets?)\b",
    rf"(?:auf )?(?:jede[nrs]?|alle|unsere) (?P<waren>(?!{_ALL}\b)[a-z-]+(?: und [a-z-]+)?)"
    r" (?:hat|haben|trägt|tragen|geben|gewähren|kommt|kommen|ist|sind|gilt)\b",
    rf"(?:chaque|tou(?:te)?s nos|nos|les) (?P<objets>(?!{_ALL}\b|autres\b)[a-z-]+(?: et [a-z-]+)?)"
    r" (?:est|sont|a|ont|bénéfici\w+|dispos\w+)\b",
    rf"(?:cada|tod[oa]s (?:nuestr|l)[oa]s|nuestr[oa]s|l[oa]s) (?P<cosas>(?!{_ALL}\b|demás\b)[a-z-]+"
    r"(?: y [a-z-]+)?) (?:tienen?|están?|llevan?|incluyen?|vienen?|cuentan?)\b",
)
"""Goods by their name as what a sentence begins with."""


_GENERIC: Final = rule(
    r"(?:we|you|they|it|this|that|these|our|your|all|every\w*|any\w*|each|else|other\w*|rest|new"
    r"|whole|entire|complete|range|limited|standard|product\w*|goods|items?|article\w*|things?"
    r"|device\w*|machines?|units?|appliance|warrant\w*|guarantee\w*|private|which|welche\w*"
    r"|présente|vorliegende\w*|presente|laquelle|lequel|lesquel\w*|cual\w*|cada|\w*frist"
    r"|limitation|délai|plazos?|prescri\w+|parts|labou?r"
    r"|wir|sie"
    r"|alle[ns]?|alles|gesamt\w*|sortiment|ganze\w*|übrig\w*|ander\w*|rest|neu\w*|produkte?n?"
    r"|artikeln?|ware|waren|gerät\w*|maschine\w*|\w*garantie\w*|gewährleistung\w*|privat\w*|teile"
    r"|tou[st]\w*|autres?|reste|ensemble|neufs?|neuves?|produits?|articles?|appareils?|machines?"
    r"|garanti\w*|todos?|todas?|demás|resto|otr[oa]s|nuev[oa]s?|conjunto|productos?|artículos?"
    r"|equipos?|aparatos?|máquinas?|garantía\w*|garantizad\w*|purchase|delivery|kauf|lieferung"
    r"|achat|livraison|compra|entrega|total|material|fabricación|free|case|line|gama|gamme|línea"
    r"|manufactur\w*|fault\w*|defect\w*|défaut\w*|mängel\w*|fehler|defectos?|duration|dauer|durée"
    r"|duración|period|term|laufzeit|plazo|vigencia|länge|length)$"
)
"""Words that name no goods by themselves, or all of them."""

_SIZE: Final = rule(
    r"\b(?:under|over|above|below|up to|from|unter|über|ab|bis|moins de|plus de|jusqu'à|menos de"
    r"|más de|hasta) \d+ ?(?:inch(?:es)?|zoll|pouces|pulgadas|lit(?:re|er|ro)s?|kg|kilos?|watts?"
    r"|kw|cm|cc|volt)\b"
)
"""Goods of some size, which have a warranty of their own."""

_NO_NAME: Final = rule(
    r"(?:under|by|within|after|it's|its|it|he|she|you|we|us|they|who|law|laws|own|use|years?"
    r"|months?"
    r"|nach|laut|gemäß|binnen|innerhalb|sie|ihr|uns|man|recht|nutzung|gebrauch|eigene\w*|jahre?n?"
    r"|monate?n?|selon|sous|dans|nous|vous|on|il|elle|droit|usage|propre|ans|mois|según|bajo|usted"
    r"|ustedes|nosotros|derecho|uso|propia|propio|años|meses|domestic|household|home|domestique"
    r"|doméstico|hogar|haushalt\w*|consumers?|privat\w*|verbraucher\w*|endkund\w*|particuliers?"
    r"|consommateurs?|particulares|consumidor\w*|standard|basic|normal\w*|total|insgesamt)$"
)
"""Words that are in no name of goods."""

_THE: Final = (
    r"(?:(?:the|our|your|its|den|die|das|dem|der|unser(?:e[nrs]?)?|alle|jede[nrs]?|l[aeo]s?|el"
    r"|nos|votre"
    r"|nuestr[oa]s|all|every|each|large|small) )?(?:l')?"
)
_BEHIND: Final = rule(
    rf"§[^§,.;:]{{0,45}}?\b(?:on|for|auf|für|bei|sur|pour|para|sobre"
    rf"|en) {_THE}(?P<goods>[\w-]{{3,}})"
)
_AHEAD: Final = rule(
    rf"\b(?:on|for|auf|für|bei|sur|pour|para|sobre|en) {_THE}(?P<goods>[\w-]{{3,}})"
    r"(?: (?!§)[\w'-]+){0,6},? (?:(?:de|for|mit|von) )?§"
)
_ROW: Final = rule(
    rf"[ ,:;|/(-]*(?:(?:and|und|et|y) )?{_THE}(?P<goods>[\w'-]{{3,}}(?:,? [\w'-]+){{0,6}}?) ?"
    r"(?:[:|,]| (?:is|are|come|comes|carry|carries|have|has|kommen|kommt|haben|hat|sind|ist|sont"
    r"|est|ont|a|tienen?|llevan?|cuentan?|están?|for|with|de|auf|mit)\b| garantie?s? (?=§)|(?= §))"
)


def name(part: str) -> str:
    """The goods by name whose length a part with `§` gives, empty where it names none, or all."""
    if size := _SIZE.search(part):
        return size[0]
    for pattern in (_BEHIND, _AHEAD, _ROW):
        found = pattern.match(part) if pattern is _ROW else pattern.search(part)
        if found:
            goods = found["goods"].rstrip(" -")
            named = list(takewhile(lambda word: not _NO_NAME.match(word), goods.split(" ")))
            generic = any(_GENERIC.match(word) for word in named[:3])
            return "" if generic or REST.search(part) else " ".join(named)
    return ""


def set_apart(found: Sequence[tuple[Statement, Claim]]) -> Iterator[Claim]:
    """The claims of a page, limited to the goods they name where another is for all others."""
    others = any(_REST.search(statement.lead) and not claim.limited for statement, claim in found)
    for statement, claim in found:
        goods = "" if claim.limited else _beside_others(statement, claim, found)
        if goods:
            yield limited_to(claim, goods)
            continue
        named = SORT_ROW.match(statement.sentence) if statement.lone else None
        if not named and statement.lone and len(found) > 1:
            named = SORT_SAID.match(statement.sentence)
        if not named and statement.lone and others:
            named = _NAMED.match(statement.sentence)
        if not named or claim.limited or Condition.RIGHT in dict(claim.conditions):
            yield claim
            continue
        goods = next(filter(None, named.groups()))
        yield limited_to(claim, goods)


def in_row(claim: Claim, statement: Statement) -> Claim:
    """The claim limited to the goods of its row, such as `Rugs: §`."""
    row = SORT_ROW.match(statement.sentence) if statement.lone and not claim.limited else None
    return limited_to(claim, row["row"]) if row else claim


def limited_to(claim: Claim, goods: str) -> Claim:
    """The claim limited to some goods."""
    limits = {**dict(claim.conditions), Condition.GOODS: goods}
    return replace(
        claim, conditions=tuple((key, limits[key]) for key in Condition if key in limits)
    )


def _beside_others(
    statement: Statement, claim: Claim, found: Sequence[tuple[Statement, Claim]]
) -> str:
    """The goods that a claim names where the same passage gives other goods another length."""
    goods = name(statement.part)
    if not goods or Condition.RIGHT in dict(claim.conditions):
        return ""
    for other, beside in found:
        if other.folded is not statement.folded or beside.value == claim.value:
            continue
        limits = dict(beside.conditions)
        if Condition.RIGHT in limits or Condition.MEMBERS in limits:
            continue
        part = limits.get(Condition.GOODS) in PARTS and limits[Condition.GOODS] not in OWN_GOODS
        if part and _EVERY.search(statement.part):
            continue
        if part and _ROW.match(statement.part) and not _ON.search(statement.part):
            continue
        if other.start == statement.start and ":" in statement.lead and ":" not in other.lead:
            continue
        another = name(other.part)
        if (
            REST.search(other.part)
            or (another and another != goods)
            or other.start == statement.start
        ):
            return goods
    return ""


OWN_GOODS: Final = frozenset(("accessories", "panel"))
NO_PARTS: Final = OWN_GOODS | {"commercial", "consumables", "fronts", "lamps", "top"}
"""What is sold by itself as well, or is no part: it does not say what of goods is covered."""
_EVERY: Final = rule(
    r"\b(?:all|every|each|alle[nr]?|jede[nrs]?|tou(?:te)?s|chaque|tod[oa]s|cada)\b"
)

_ON: Final = rule(r"§[^§,.;:]{0,30}\b(?:on|auf|sur|sobre) |\b(?:on|auf|sur|sobre) [^§]{3,40}§")
