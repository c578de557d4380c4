"""Who pays among others than those of whom it was just said: "otherwise", "from Austria".

Once a passage says who pays for some returns, what it says of the others may leave the return
out: "everybody else is charged £3", "en boutique, c'est gratuit". For folded text.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from aftersales_eval.sources.web.text.conditions.words import IN_COUNTRY
from aftersales_eval.sources.web.text.fees.apart import BY_POST, FAULTY, IN_SHOP
from aftersales_eval.sources.web.text.fees.bearer_words import ELSE
from aftersales_eval.sources.web.text.fees.exceptions import payer_then
from aftersales_eval.sources.web.text.folding import rule

Told = list[tuple[float, int, int]]

_OTHERS: Final = rule(
    r"\b(?:if (?:it isn't|not|they aren't)|ist es (?:das )?nicht|wenn nicht|falls nicht)\b"
    r"|\b(?:without it|ohne (?:sie|ihn|es)|sans elle|sin ella)\b"
    r"|\b(?:otherwise|every(?:one|body) else|all others?|the rest|in (?:all |any )?other cases?"
    r"|non-?members?|guests?|gäste|invités|invitados|members?|card ?holders?|without (?:an? "
    r"|the )?(?:\w+ )?(?:card|membership|account)|small(?:er)? (?:ones?|items?|goods|orders)"
    r"|larger? (?:ones?|items?)|bulky|oversized?|heavy|furniture|large appliances|full-price"
    r"|everything else|anything else|standard)\b",
    r"\b(?:sonst|ansonsten|andernfalls|im übrigen|in (?:allen|jedem) (?:anderen|übrigen) (?:fall"
    r"|fällen)|alle (?:anderen|übrigen)|(?:ohne|mit) \w*(?:karte|mitglied\w*|abo\w*)"
    r"|nicht-?mitglieder\w*|mitglieder\w*|kleinere\w*|größere\w*|sperrig\w*|sperrgut\w*"
    r"|spedition\w*|großgeräte\w*|möbel\w*|kleingeräte\w*|paketware|alles andere|reguläre\w*"
    r"|standard\w*)\b|\b(?:sinon|autrement|dans (?:tous )?les autres cas|(?:dans )?tout autre cas"
    r"|les autres|tous les autres|le reste|(?:sans|avec) (?:\w+ )?(?:carte|abonnement|adhésion)"
    r"|membres?|adhérents?|non-?membres?|petits? (?:articles?|colis)|volumineux|encombrants?"
    r"|meubles|gros \w+|tout le reste)\b",
    r"\b(?:si no|de lo contrario|de otro modo|en cualquier otro caso|en (?:los demás|otros"
    r"|todos los demás) casos|los demás|las demás|el resto|(?:sin|con) (?:\w+ )?(?:tarjeta"
    r"|membresía|suscripción)|soci[oa]s?|miembros?|no soci[oa]s?|pequeñ[oa]s?|voluminos[oa]s?"
    r"|muebles|grandes|todo lo demás)\b",
)
"""Those of whom something else holds."""

_MONEY_BACK: Final = rule(
    r"\b(?:we refund|purchase price|kaufpreis|betrag|le montant|le prix|el importe|el dinero)\b"
)
"""What is paid back, and is no cost of a return."""

_NEAR: Final = 60
"""Within how many characters of a part others are named."""

_TOO_LONG: Final = 120
"""A part of so many characters says more than who pays."""


def _of_others(part: str) -> bool:
    return any(
        each.search(part, 0, _NEAR) is not None
        for each in (_OTHERS, IN_COUNTRY, IN_SHOP, BY_POST, FAULTY)
    )


def said_of_others(part: str) -> float | None:
    """1 where a clause says that the shop pays for others, 0 that they do, None where neither."""
    if (
        len(part) > _TOO_LONG
        or _MONEY_BACK.search(part)
        or not _of_others(part)
        or ELSE.search(part)
    ):
        return None
    value = payer_then(part)
    if value is None and _YOU_ALONE.search(part):
        return 0.0
    if value is None:
        return 1.0 if _NOTHING.search(part) or _WE_ALONE.search(part) else None
    return value


_NOTHING: Final = rule(
    r"^(?:[\w' ]{0,40} )?(?:nothing|nichts|rien|nada)\b(?! (?:else|more|weiter))"
)
_YOU_ALONE: Final = rule(
    r"\b(?:you do|(?:zahlst |zahlen |trägst )?(?:du|sie)|c'est (?:vous|toi)|(?:pagas |paga )?(?:tú"
    r"|usted))[ .!]*$"
)
_WE_ALONE: Final = rule(r"\b(?:we do|wir|nous|nosotros)[ .!]*$")
"""What bringing goods to a shop costs, where it is said of the post what that costs."""


def told_of_two(clause: str, told: Callable[[str], Told]) -> Told:
    """Who pays, by a clause whose second part is about others; else nothing.

    `told` says who pays by the first part.
    """
    for joint in _JOINTS.finditer(clause):
        there = said_of_others(clause[joint.end() :])
        if there is None:
            continue
        first = told(clause[: joint.start()])
        if len(first) == 1 and first[0][0] != there:
            return [(first[0][0], 0, joint.start()), (there, joint.end(), len(clause))]
    return []


_JOINTS: Final = rule(r",? (?:and|or|but|und|oder|et|ou|mais|y|o|pero) |, ")
"""What stands between two sorts of returns."""
