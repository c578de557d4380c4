"""Warranties that become longer for nothing, as for those who register: `from two to five years`.

What is paid for is no warranty of the goods.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from aftersales_eval.model.claim import Claim, Condition
from aftersales_eval.model.quantity import DAY
from aftersales_eval.sources.web.text.folding import rule
from aftersales_eval.sources.web.text.statements import Statement
from aftersales_eval.sources.web.text.words_of_warranties import ELSE, SOLD

_RAISED: Final = rule(
    r"\b(?:warranty|guarantee|cover)\b[^§.;]{0,30}\b(?:extend\w*|rises?|goes up|increas\w+|doubl\w+"
    r"|grows?|becomes?|lengthen\w*|upgrad\w+)\b[^§.;]{0,30}(?:from|to)? ?§"
    r"|\b(?:extend|lengthen|raise|double|increase)(?:s|d|ed)?\b[^§.;]{0,40}\b(?:warranty|guarantee"
    r"|it)\b[^§.;]{0,20}\b(?:from|to) §|\b(?:becomes|turns into) §",
    r"\b(?:verläng|erhöh|erweiter|verdoppel)\w*\b[^§.;]{0,40}\w*garantie\w*[^§.;]{0,20}(?:von"
    r"|auf) §"
    r"|\w*garantie\w*[^§.;]{0,40}\b(?:verläng|erhöh|erweiter|steigt|wächst)\w*[^§.;]{0,30}(?:von"
    r"|auf) §"
    r"|\baus § \w*garantie werden §|\bauf § (?:verlängerte|erweiterte|erhöhte)[nrs]? \w*garantie"
    r"|garantie\w* [^§.;]{0,20}von §",
    r"\bgarantie\b[^§.;]{0,25}\b(?:passe|est portée|est prolongée|monte|s'allonge)\b[^§.;]{0,25}§"
    r"|\b(?:portons|prolongeons|prolongez|portez)\b[^§.;]{0,20}\bgarantie\b[^§.;]{0,20}§"
    r"|\bde §(?:,| $)|\bpasse [^§.;]{0,20}§",
    r"\bgarantía\b[^§.;]{0,25}\b(?:pasa|se amplía|sube|aumenta|se extiende|se convierte)\b"
    r"[^§.;]{0,25}§|\b(?:se convierte en|pasa a(?: ser de)?|sube a) §"
    r"|\b(?:ampliamos|amplía|extendemos|amplíe)\b[^§.;]{0,30}§",
)
_LONGER: Final = rule(
    r"\b(?:extend\w*|lengthen\w*|rais\w+|upgrad\w+|verläng\w*|erweiter\w*|erhöh\w*|prolong\w*"
    r"|ampli\w*|extiend\w*|extend\w*|regist\w*|enregistr\w*|inscri\w*|anmeld\w*|angemeldet\w*"
    r"|garantieverläng\w*)\b"
)
_FOR_NOTHING: Final = rule(
    r"\b(?:free|no (?:extra |additional )?(?:cost|charge)|kostenlos\w*|kostenfrei\w*|gratis"
    r"|ohne (?:aufpreis|mehrkosten|zusatzkosten)|gratuit\w*|sans (?:frais|supplément)|sin (?:coste?"
    r"|cargo)|offert\w*)\b"
)
_REGISTERED: Final = rule(
    r"\b(?:regist(?:er|r)\w*|enregistr\w*|inscri\w*|anmeld\w*|angemeldet\w*|registrierung\w*)\b"
)
_IF_REGISTERED: Final = rule(
    r"§[^§.;,]{0,30}\b(?:if|when|once|after|upon|on) (?:you |it is |they are )?regist\w+",
    r"§[^§.;,]{0,30}\b(?:bei|nach|mit) (?:\w+ )?registrierung\b|^(?:bei|nach"
    r"|mit) (?:\w+ )?registrierung"
    r"[^§,;]{0,25}§",
    r"§[^§.;,]{0,30}\b(?:si vous (?:l'|vous )?(?:enregistrez|inscrivez)|après (?:enregistrement"
    r"|inscription)|avec enregistrement)\b",
    r"§[^§.;,]{0,30}\b(?:si (?:te |lo |la )?registras?|tras el registro|con registro"
    r"|al registrar\w*)\b",
)
_TO: Final = rule(r"\b(?:to|werden|auf|à|a|en|into|becomes) $")


_SOME_MONTHS: Final = 300 * DAY


def raised(statement: Statement) -> bool:
    """Whether a length is one of a warranty that is made longer without being paid for."""
    if statement.span.low_seconds < _SOME_MONTHS:
        return False
    sentence, around = statement.sentence, f"{statement.before} {statement.sentence}"
    if not (_FOR_NOTHING.search(sentence) or _REGISTERED.search(around)) or SOLD.search(sentence):
        return False
    kept = _FOR_NOTHING.sub(" ", _LONGER.sub(" ", statement.part))
    return _RAISED.search(sentence) is not None and not ELSE.search(kept)


def for_registering(claim: Claim, statement: Statement) -> Claim:
    """The claim limited to those who register, where it is the length that they get."""
    around = f"{statement.before} {statement.sentence}"
    if _IF_REGISTERED.search(statement.part):
        return _registered(claim)
    if not (_TO.search(statement.lead) and _REGISTERED.search(around)) or not raised(statement):
        return claim
    if statement.lone and not _RAISED.search(statement.part):
        return claim
    return _registered(claim)


def _registered(claim: Claim) -> Claim:
    limits = {Condition.MEMBERS: "registered", **dict(claim.conditions)}
    return replace(
        claim, conditions=tuple((key, limits[key]) for key in Condition if key in limits)
    )
