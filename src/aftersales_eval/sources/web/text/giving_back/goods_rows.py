"""Times under headings that name returns and refunds in one: whose of the two a sentence gives."""

from __future__ import annotations

from typing import Final

from aftersales_eval.model.claim import Condition
from aftersales_eval.sources.web.text.conditions.stated import conditions
from aftersales_eval.sources.web.text.durations.statements import Statement
from aftersales_eval.sources.web.text.folding import rule

_RETURNS: Final = rule(r"\breturns?\b|rückgabe|rücksend|retoure|\bumtausch|\bretours?\b|\bdevoluci")
_ROW: Final = rule(r"^[^§:]{3,60}?(?: ?:| -) (?:(?:up to|within|bis zu|sous|hasta) )?$")
_CREDIT: Final = rule(
    r"^,? ?\(?(?:(?:for|against|as|nur|gegen|als|en|contre|solo|solamente|con|un) "
    r"){0,2}(?:(?:store|shop) credit|credit note|vouchers?|exchange|\w*gutschein\w*|gutschrift"
    r"|umtausch|avoir|bon d'achat|échange|vales?|cupón|cambio)\b(?: (?:only|nur|uniquement"
    r"|seulement|de compra|solamente|únicamente)){0,2}\)?\W*$|^\W*$"
)
_TAKEN_BACK: Final = rule(
    r"\b(?:can|may|must)(?: only)? be (?:returned|sent back)\b[^§]*$",
    r"\b(?:accept|take|allow|grant|offer)s?\b[^§]{0,30}\breturns?\b[^§]*$|\breturns? (?:is|are) "
    r"(?:\w+ )?(?:accepted|possible|allowed|free)\b[^§]*$",
    r"\b(?:akzeptieren|gewähren|nehmen|ermöglichen)\b[^§]{0,30}(?:rückgabe|rücksendung"
    r"|retoure)\w*[^§]*$|\b(?:rückgaben?|rücksendungen|retouren) sind [^§]*$",
    r"\b(?:acceptons|autorisons|admettons|permettons)\b[^§]{0,20}\bretours?\b[^§]*$|\bretours? "
    r"(?:est|sont) (?:accepté|possible|gratuit)e?s?\b[^§]*$",
    r"\b(?:aceptamos|admitimos|permitimos|se (?:aceptan|admiten))\b[^§]{0,20}\bdevoluci\w+[^§]*$",
    r"\b(?:zurückgegeben|zurückgesendet|zurückgeschickt) werden\b[^§]*$|\bnehmen "
    r"wir\b[^§]{0,60}\bzurück\b[^§]*$",
    r"\b(?:peuvent|peut|doivent|doit) être (?:retournée?s?|renvoyée?s?)\b[^§]*$|\bse pueden? "
    r"devolver\b[^§]*$|\bpueden? (?:devolverse|ser devuelt\w+)\b[^§]*$",
)
_ANSWERED: Final = rule(
    r"\b(?:answers?|repl(?:y|ies)|responds?|gets? back to you|(?:is|are) there for you)\b",
    r"\b(?:antworte[nt]|beantworte\w*|melde[nt]|kundenservice|kundendienst|für (?:sie|dich) da)\b",
    r"\b(?:répon\w+|service clients?|recontact\w+|reviendr\w+|conseillers?)\b",
    r"\b(?:respond\w+|contest\w+|atención al cliente|atiend\w+)\b",
)
_BOTH: Final = rule(
    r"\b(?:returns?|rückgaben?|rücksendung(?:en)?|retouren?|retours?|devoluci(?:ón|ones)) (?:and|&"
    r"|und|et|y) (?:refunds?|(?:rück)?erstattung(?:en)?|remboursements?|reembolsos?)(?: (?:free"
    r"|kostenlos|gratis|gratuit\w*|offerts?))?(?: (?:of charge|for|pendant|durante|während|(?:for "
    r")?up to|jusqu'à|hasta))*:? $"
)


def of_goods(statement: Statement) -> bool:
    """`Sale items: §, store credit only` under returns: until when such goods can be given back."""
    above = statement.headings[0] if statement.headings else ""
    if not (_RETURNS.search(above) and _ROW.search(statement.lead)):
        return False
    if not _CREDIT.search(statement.rest) or statement.span.business:
        return False
    limits = conditions("return_window", statement.part, "", (), business=False)
    return any(key is Condition.GOODS for key, _ in limits)


def no_refund(statement: Statement) -> bool:
    """Whether a time under a heading of refunds is an answer's, or the shopper's to give back."""
    return bool(_TAKEN_BACK.search(statement.lead) or _ANSWERED.search(statement.part))


def of_both(statement: Statement) -> bool:
    """`Free returns and refunds for §`: how long there are both, not how long a refund takes."""
    return bool(_BOTH.search(statement.lead))
