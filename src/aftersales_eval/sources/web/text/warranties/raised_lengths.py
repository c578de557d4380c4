"""Warranties that become longer for nothing, as for those who register: `from two to five years`.

What is paid for is no warranty of the goods.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from aftersales_eval.model.claim import Claim, Condition
from aftersales_eval.model.quantity import DAY
from aftersales_eval.sources.web.text.durations.statements import Statement
from aftersales_eval.sources.web.text.folding import rule
from aftersales_eval.sources.web.text.warranties.words import ELSE, SOLD

_INSTEAD: Final = (
    r"(?:instead of|rather than|up from|anstatt|statt|anstelle von|au lieu de|contre|en lugar de"
    r"|en vez de|frente a)(?: (?:the|der|den|les|los|las|only|just|nur|usual|normal|standard"
    r"|üblichen|gesetzlichen))*"
)
_STANDS_FOR: Final = rule(rf"[^§.;]{{0,25}}\b{_INSTEAD} §")
_RAISED: Final = rule(
    rf"§[^§.;]{{0,25}}\b{_INSTEAD} §",
    r"\b(?:warranty|guarantee|cover)\b[^§.;]{0,30}\b(?:extend\w*|rises?|goes up|increas\w+"
    r"|doubl\w+|grows?|becomes?|lengthen\w*|upgrad\w+)\b[^§.;]{0,30}(?:from|to)? ?§|\b(?:extend"
    r"|lengthen|raise|double|increase)(?:s|d|ed)?\b[^§.;]{0,40}\b(?:warranty|guarantee"
    r"|it)\b[^§.;]{0,20}\b(?:from|to) §|\b(?:becomes|turns into) §",
    r"\b(?:verläng|erhöh|erweiter|verdoppel)\w*\b[^§.;]{0,40}\w*garantie\w*[^§.;]{0,20}(?:von"
    r"|auf) §|\w*garantie\w*[^§.;]{0,40}\b(?:verläng|erhöh|erweiter|steigt"
    r"|wächst)\w*[^§.;]{0,30}(?:von|auf) §|\baus § \w*garantie werden §|\bauf § (?:verlängerte"
    r"|erweiterte|erhöhte)[nrs]? \w*garantie|garantie\w* [^§.;]{0,20}von §",
    r"\bgarantie\b[^§.;]{0,25}\b(?:passe|est portée|est prolongée|monte|s'allonge)\b[^§.;]{0,25}§"
    r"|\b(?:portons|prolongeons|prolongez|portez)\b[^§.;]{0,20}\bgarantie\b[^§.;]{0,20}§|\bde "
    r"§(?:,| $)|\bpasse [^§.;]{0,20}§",
    r"\bgarantía\b[^§.;]{0,25}\b(?:pasa|se amplía|sube|aumenta|se extiende|se "
    r"convierte)\b[^§.;]{0,25}§|\b(?:se convierte en|pasa a(?: ser de)?|sube a) §|\b(?:ampliamos"
    r"|amplía|extendemos|amplíe)\b[^§.;]{0,30}§",
)
_LONGER: Final = rule(
    r"\b(?:extend\w*|lengthen\w*|rais\w+|upgrad\w+|verläng\w*|erweiter\w*|erhöh\w*|prolong\w*"
    r"|ampli\w*|extiend\w*|extend\w*|regist\w*|enregistr\w*|inscri\w*|anmeld\w*|angemeldet\w*"
    r"|garantieverläng\w*)\b"
)
_FOR_NOTHING: Final = rule(
    r"\b(?:free|no (?:extra |additional )?(?:cost|charge)|kostenlos\w*|kostenfrei\w*|gratis|ohne "
    r"(?:aufpreis|mehrkosten|zusatzkosten)|gratuit\w*|sans (?:frais|supplément)|sin (?:coste?"
    r"|cargo)|offert\w*)\b"
)
_REGISTERED: Final = rule(
    r"\b(?:regist(?:er|r)\w*|enregistr\w*|inscri\w*|anmeld\w*|angemeldet\w*|registrierung\w*)\b"
)
_IF_REGISTERED: Final = rule(
    r"§[^§.;,]{0,30}\b(?:if|when|once|after|upon|on) (?:you |it is |they are )?regist\w+|^[ "
    r",;]*(?:and |but |or )?(?:if you|when you|once|with|after|on|upon) (?:online "
    r")?regist\w+[^§;]{0,35}§",
    r"§[^§.;,]{0,30}\b(?:bei|nach|mit) (?:\w+ )?registrierung\b|^[ ,;]*(?:und |aber |oder )?(?:bei"
    r"|nach|mit) (?:\w+ )?registrierung[^§,;]{0,25}§",
    r"§[^§.;,]{0,30}\b(?:si vous (?:l'|vous )?(?:enregistrez|inscrivez)|après (?:enregistrement"
    r"|inscription)|avec enregistrement)\b|^[ ,;]*(?:et |mais |ou )?(?:après|avec|sur) (?:\w+ "
    r")?(?:enregistrement|inscription)[^§;]{0,25}§|^[ ,;]*(?:et |mais )?si vous (?:l'|vous |le "
    r")?(?:enregistrez|inscrivez)[^§;]{0,35}§",
    r"§[^§.;,]{0,30}\b(?:si (?:te |lo |la )?registras?|tras el registro|con registro|al "
    r"registrar\w*)\b|^[ ,;]*(?:y |pero |o )?(?:con (?:el )?registro|tras (?:el )?(?:registro"
    r"|registr\w+)|al registr\w+|si (?:l[oa] )?registras?)[^§;]{0,35}§",
)
_TO: Final = rule(
    r"\b(?:to|werden|auf|into|becomes) $|(?:§|\b(?:pas|sub|ampl|exti|aument|port|prolong|mont|conv"
    r"|garant|dur)\w+)(?: \w+){0,3} (?:à|a|en) $"
)


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


def if_registered(part: str) -> bool:
    """Whether a length is said to be the one of those who register."""
    return _IF_REGISTERED.search(part) is not None


def raised_to(claim: Claim, statement: Statement) -> Iterator[Claim]:
    """The longer of the two lengths in `from two to five years`, for those who register."""
    span = statement.span
    if span.low_seconds == span.high_seconds or claim.limited or not raised(statement):
        return
    around = f"{statement.before} {statement.sentence}"
    if _FROM.search(statement.lead) and _REGISTERED.search(around):
        yield _registered(replace(claim, value=span.high_seconds))


_FROM: Final = rule(r"\b(?:from|von|de) $")


def for_registering(claim: Claim, statement: Statement) -> Claim:
    """The claim limited to those who register, where it is the length that they get."""
    around = f"{statement.before} {statement.sentence}"
    if statement.span.low_seconds < statement.span.high_seconds and _FROM.search(statement.lead):
        return claim
    if if_registered(statement.part):
        return _registered(claim)
    behind = f"{statement.rest}{statement.sentence.partition(statement.part)[2]}"
    if _STANDS_FOR.match(behind) and _REGISTERED.search(around):
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
