"""Times in which money comes back, put together from what money is called and what it does."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from aftersales_eval.sources.web.text.conditions.refund_clocks import BACK
from aftersales_eval.sources.web.text.durations.statements import ASKING, Statement
from aftersales_eval.sources.web.text.folding import rule
from aftersales_eval.sources.web.text.refunds.money_words import (
    BY,
    MONEY,
    MOVING,
    PAID_FOR_RETURN,
    SURELY,
)
from aftersales_eval.sources.web.text.refunds.other_refunds import of_a_condition
from aftersales_eval.sources.web.text.refunds.words import (
    AWAY,
    HOLD_DUTY,
    IF_RETURNED,
    SENT,
    SHOPPER,
)

_REACH: Final = 150
"""What stands farther from a time (in characters) says nothing of it."""

_NEAR: Final = 60
"""A refund right before a time stands no farther from it."""

_STOP: Final = re.compile(r"(?<!\bmax)(?<!\bca)(?<!\bmind)(?<!\bapprox)[.;!?|]")

_LATER: Final = rule(
    r" (?:after|later|from|at (?:the )?(?:most|latest)|spätestens|höchstens|au plus|a más tardar"
    r"|nach|später|darauf|danach|après|plus tard|suivant|después|más tarde|siguientes|tras)\b"
)
"""`Money refunded § after the return`."""

_HANDED_IN: Final = rule(
    r" (?:after|from|of) (?:the |your )?drop(?:ping)?(?:[- ]| it )?off\b| nach (?:der )?(?:abgabe"
    r"|rückgabe)\b| après (?:le |son |votre )?dépôt\b| después de (?:entregarl[oa]|dejarl[oa])\b"
)
_ONCE: Final = "once, wenn, une fois, una vez "
"""`Has your parcel arrived? Then …` is `once it has`."""

_THEN: Final = rule(r"^ (?:later|on|später|darauf|danach|plus tard|après|después|más tarde),(?= )")
"""`§ later, the money is back`."""

_WE_HAVE: Final = rule(
    r"\b(?:we (?:have|need|take)|(?:haben|benötigen|brauchen) wir|(?:il )?nous faut|nous (?:avons"
    r"|disposons|mettons)|disponemos|tenemos|necesitamos|tardamos)(?: (?:up|to|bis|zu|jusqu'à"
    r"|hasta|de|un|plazo|délai|about|around|etwa|maximal|unos))* $"
)
"""A time that is the shop's."""

_PROVIDED: Final = rule(
    r", (?:if|when|provided|wenn|falls|sofern|sobald|si|s'il|cuando|siempre que)\b"
)
"""A time behind a condition for the money is that of the condition."""

_LOOKED_AT: Final = rule(
    r"\b(?:inspect|check|examin|review|prüf|geprüft|kontroll|contrôl|vérifi|revis|comprob)\w*"
)
"""What is done in a time between the arrival of goods and the refund."""

_GIVEN: Final = rule(
    r"\b(?:for|against|gegen|contre|por|a cambio de) (?:an? |the |your |full |eine |volle |un |el "
    r")*(?:refund|money|(?:rück)?erstattung|geld|remboursement|reembolso|dinero)\b"
)
"""`Return it within § for a refund`."""

_LISTED: Final = rule(
    r",(?! (?:bis|ehe|bevor|nachdem|sobald|wenn|until|till|before|after|once|from|jusqu'à|avant"
    r"|pour que|une fois|dès|à compter|hasta|antes|para que|desde|tras|una vez|spätestens|at the "
    r"latest)\b)"
)
"""A comma behind a time that is not before from when or until what it runs."""

_BETWEEN: Final = rule(
    r" (?:between|zwischen|entre|from|von|de|desde)\b[^.;§]{5,90}\b(?:and|und|et|y|to|until|bis|à"
    r"|a|hasta)\b[^.;§,]{0,20}\b(?:refund|reimbursement|money|(?:rück)?erstattung|gutschrift"
    r"|überweisung|geld|remboursement|virement|crédit|argent|reembolso|abono|reintegro"
    r"|transferencia|dinero)\b"
)
"""`§ between the arrival of the parcel and the refund`."""

_WINDOW: Final = rule(
    r"\b(?:you (?:have|can|may|get|must)|to (?:return|send|exchange|decide|try)|return (?:it|them"
    r"|your|the|any)|bring|send (?:it|them)|exchange|swap|trial|try|test)\b",
    r"\b(?:haben sie|hast du|können sie|kannst du|dürfen|umtausch\w*|tausch\w*|rückgabefrist"
    r"|testen|prob(?:e|ier)\w*|rückgaberecht|zurück(?:geben|senden|schicken|bringen))\b",
    r"\b(?:vous (?:avez|disposez|pouvez)|tu (?:as|peux|disposes)|pour (?:retourner|renvoyer"
    r"|changer|échanger)|échang\w+|essa\w+|retournez|renvoyez|droit de retour)\b",
    r"\b(?:(?:tienes?|tiene)(?! (?:de vuelta|tu|su|el|todo)\b)|dispon(?:es?|drás?)|puedes?|podrás?"
    r"|para (?:devolver|cambiar|decidir|probar)|cambi(?:ar|a|o|os)|prueb\w+|prob\w+|derecho a "
    r"devolver)\b",
)
"""What shoppers do with goods in a time that is theirs."""


def money_moves(statement: Statement) -> bool:
    """Whether money comes back in this time, as one clause says it."""
    if _BETWEEN.match(statement.rest):
        return True
    lead = statement.lead[-_REACH:]
    stops = list(_STOP.finditer(lead))
    lead = lead[stops[-1].end() :] if stops else lead
    rest = _THEN.sub(" ", _STOP.split(statement.rest[:_REACH], maxsplit=1)[0], count=1)
    found = _nearest(MOVING, f"{lead}§{rest}", len(lead))
    across = found is not None and found.start() < len(lead) < found.end()
    close = across or MOVING.search(lead[-_NEAR:])
    asked = f"{_ONCE}{statement.before}" if ASKING.search(statement.before) else ""
    dated = BACK.search(lead) or BACK.search(asked), BACK.search(rest) or _HANDED_IN.match(rest)
    if not BY.search(lead) and not (_LATER.match(rest) and close) and not any(dated):
        return False
    if found is None and any(dated):
        found = _nearest(MONEY, f"{lead}§{rest}", len(lead))
    if found is None or not (any(dated) or SURELY.search(found[0]) or _of_return(statement)):
        return False
    if found.end() <= len(lead):
        between = lead[found.end() :]
        if SHOPPER.search(lead[: found.end()] + " "):
            return False
        return not any(sign.search(between) for sign in (IF_RETURNED, AWAY, _WINDOW))
    if _PROVIDED.search(lead, found.start()) or _GIVEN.search(rest[: found.end() - len(lead)]):
        return False
    since = dated[0]
    if not (since and not _LOOKED_AT.search(lead, since.end())) and (
        _LISTED.match(rest) or of_a_condition(statement)
    ):
        return False
    if not _WE_HAVE.search(lead) and (AWAY.search(lead) or _WINDOW.search(lead[: found.start()])):
        return False
    between = rest[: max(0, found.start() - len(lead) - 1)]
    return not any(sign.search(between) for sign in (HOLD_DUTY, SENT, _WINDOW))


def in_cell(statement: Statement) -> Statement:
    """A statement of a row without the cells before and behind the one of its time."""
    lead, rest = statement.lead, statement.rest
    if lead.rfind("(") > lead.rfind(")"):
        rest = rest.partition(")")[0]
    begin = max(lead.rfind(sign) + len(sign) for sign in ("|", "•", "·"))
    colon = lead.rfind(": ") + 1
    if not begin and MOVING.search(lead, colon):
        begin = colon
    begin = begin if _WORD.search(BY.sub(" ", lead[begin:])) else 0
    end = _CELL.search(rest) if begin or ":" in lead or "|" in rest else None
    if not begin and (end is None or not _WORD.search(lead)):
        return replace(statement, part=f"{lead}§{rest}")
    part = f"{lead[begin:]}§{rest[: end.start()] if end else rest}"
    return replace(statement, part=part, place=len(lead) - begin)


_CELL: Final = re.compile(r" [|•·-] ")
_WORD: Final = re.compile(r"[a-z]{4}")


def _nearest(pattern: re.Pattern[str], clause: str, place: int) -> re.Match[str] | None:
    """What of a clause speaks of money, the last before its time if there is any."""
    best = None
    for found in pattern.finditer(clause):
        if best is not None and found.start() > place:
            break
        best = found
    return best


def _of_return(statement: Statement) -> bool:
    """Whether goods come back, as the passage or what stands above says."""
    around = (statement.folded.text, *statement.headings[:2])
    return any(map(PAID_FOR_RETURN.search, around))
