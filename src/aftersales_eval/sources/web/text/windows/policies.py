"""Windows that a policy is said to last for, or that are over once so much time has passed."""

from __future__ import annotations

from typing import Final

from aftersales_eval.sources.web.text.durations.statements import Statement
from aftersales_eval.sources.web.text.folding import rule
from aftersales_eval.sources.web.text.giving_back.words import SENDING_BACK
from aftersales_eval.sources.web.text.windows.clear import NOT_REFUSED, REFUSING

_POLICY: Final = rule(
    r"\b(?:policy|politique|política)(?: (?:of|de) \w+(?: (?:et|y|and) \w+)?)? (?:lasts?|runs"
    r"|applies|is(?: valid)?|dure|est(?: valable)?|dura|tiene una (?:duración|vigencia|validez)"
    r"|es (?:válida|de))(?: (?:for|of|de|d'|pendant|por|durante))* $|richtlinien? (?:gilt|gelten"
    r"|läuft|beträgt|dauert)(?: für| von)? $"
)
_GONE_BEFORE: Final = rule(
    r"^(?:[^.;§]{0,60}[,:] )?(?:if|once|when|wenn|sobald|falls|sind|si|lorsque|cuando|una "
    r"vez)\b[^.;,§]{0,40}$"
)
_GONE: Final = rule(
    r"^ (?:or more )?(?:(?:have|has) (?:\w+ )?(?:passed|gone by|elapsed)|(?:\w+ ){0,5}(?:vergangen"
    r"|verstrichen|abgelaufen)|(?:se )?(?:sont (?:écoulés|passés)|ont passé)|(?:o más )?(?:desde"
    r"|después de)\b)(?P<then>[^;]*)",
)
_GONE_ES: Final = rule(r"\b(?:han|hayan) (?:pasado|transcurrido)(?: más de)? $")
_GIVEN: Final = rule(
    r"\brefund|\breturn|\bmoney\b|erstatt|rückgabe|zurück|\brembours|\bretour|\brepren|\breembols"
    r"|\bdevol|\bdinero|\bback\b"
)
_WE_CANNOT: Final = rule(
    r"\b(?:we|wir|nous|kann|können|podemos|podremos|aceptamos|refunds?|returns?|rückgaben?"
    r"|devoluciones|retours?)\b|\b(?:est|is|ist|es) (?:\w+ )?(?:possible|möglich|posible)"
)
_NO_POLICY: Final = rule(r"warrant|garanti|gewähr|price|preis|prix")


def policy(statement: Statement) -> bool:
    """`Our policy lasts §`, `if § have gone by since then, we can offer you no refund`."""
    if _POLICY.search(statement.lead):
        around = (*statement.headings[:2], statement.behind)
        return any(map(_GIVEN.search, around)) and not any(map(_NO_POLICY.search, around))
    if not _GONE_BEFORE.search(statement.lead) or SENDING_BACK.search(statement.part):
        return False
    found = _GONE.match(statement.rest)
    if not found or (" desde" in found[0] and not _GONE_ES.search(statement.lead)):
        return False
    then = found["then"]
    if not _WE_CANNOT.search(then.partition(",")[2] or then):
        return False
    return bool(REFUSING.search(then) and _GIVEN.search(then)) and not (
        NOT_REFUSED.search(then) or any(map(_NO_POLICY.search, (then, *statement.headings[:1])))
    )
