"""Goods that a page names with their own warranty, beside the one of all its other goods."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from aftersales_eval.model.claim import Claim, Condition
from aftersales_eval.sources.web.text.folding import rule
from aftersales_eval.sources.web.text.statements import Statement

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


def set_apart(found: Sequence[tuple[Statement, Claim]]) -> Iterator[Claim]:
    """The claims of a page, limited to the goods they name where another is for all others."""
    others = any(_REST.search(statement.lead) and not claim.limited for statement, claim in found)
    for statement, claim in found:
        named = _NAMED.match(statement.sentence) if others and statement.lone else None
        if not named or claim.limited or Condition.RIGHT in dict(claim.conditions):
            yield claim
            continue
        goods = next(filter(None, named.groups()))
        limits = {**dict(claim.conditions), Condition.GOODS: goods}
        kept = tuple((key, limits[key]) for key in Condition if key in limits)
        yield replace(claim, conditions=kept)
