"""Within what time money is back after a return, as it is said in text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from aftersales_eval.model.claim import Claim, Passage
from aftersales_eval.model.quantity import DAY, HOUR
from aftersales_eval.sources.web.text.folding import rule
from aftersales_eval.sources.web.text.statements import (
    ASKING,
    Statement,
    named_above,
    statements,
    unsaid,
)

METRIC: Final = "refund_promise"

REFUNDING: Final = rule(
    r"\brefund(?:s|ed|ing)?\b(?! (?:window|policy|period|or exchange|or replacement))|\breimburs\w+|\b(?:be |is |are )?credited\b|\bmoney (?:is |will be |should be |to be )?(?:back|returned)\b(?! guarantee)"
    r"|\b(?:get|have|see) your money\b(?!')|\bpay you back\b|\brepay\w*|\breturn(?:ed)? (?:your|the) (?:money|payment)\b|\bcredit (?:your|to your|the amount)\b",
    r"\b(?:rück)?erstatt\w+|\bgutschr\w+|\bgutgeschrieben\b|\brückzahlung\w*|\bzurück(?:zu)?(?:zahl|überweis)\w*|\bgeld (?:wieder )?(?:zurück|auf ihrem)\b(?!-)|\bauszahlung"
    r"|\b(?:schreiben|zahlen|überweisen|erstatten) (?:wir|ihnen|dir)\b|\b(?:ihr|dein|das|euer) geld\b(?!-)",
    r"\brembours\w+|\brecrédit\w*|\bcrédit(?:é|ée|és|ons|erons)\b",
    r"\breembols\w+|\babon(?:o|amos|aremos|ará|ado|ar)\b|\breintegr\w+|\bdevol(?:ver|veremos|vemos|ución|verá|verte|verle) (?:\w+ ){0,2}(?:dinero|importe|pago|cantidad)\b|\bdinero\b|\bimporte\b(?: \w+){0,3} (?:devol|devuel|reintegr)\w+",
)

_STEMS: Final = (
    "refund", "reimburs", "credit", "money", "pay", "payment", "erstatt", "gutsch", "gutgesch",
    "zahl", "betrag", "schreib", "ueberweis", "uberweis", "geld", "rembours", "reembols", "abon", "reintegr", "dinero",
    "importe",
)  # fmt: skip
_SHOPPER: Final = rule(
    r"\b(?:for|to get|to receive|receive|to claim|claim|request|to request|obtain|entitled to|eligible for|qualify for|to be eligible for|offer|(?:or|and)(?= (?:an?|full))|choose|ask for|want|for an?) (?:a |an |the |your )?(?:\w+ ){0,2}(?:refund|money back|reimbursement)\b(?=[^§]{0,60}$)",
    r"\b(?:gegen|volle|vollständige|bei voller|auf|oder) (?:\w+ ){0,2}(?:erstattung|rückerstattung|gutschrift)\b(?=[^§]{0,40}$)",
    r"\b(?:pour (?:un|obtenir|demander|être)|contre|demander|demandez|ou) (?:\w+ ){0,3}rembours\w+(?=[^§]{0,40}$)",
    r"\b(?:para (?:un|obtener|solicitar|pedir)|solicitar|pedir|o|derecho a) (?:\w+ ){0,3}reembolso(?=[^§]{0,40}$)",
)
"""The refund is what the shopper may have who is in time."""
_IF_RETURNED: Final = rule(
    r"\b(?:if|when|provided|as long as|for (?:items|goods|products|returns|purchases|orders|anything)|on (?:items|all)) (?:[\w']+ ){0,8}?(?:return\w*|sent back|send|made|bought|cancel\w*|you|unhappy|changed)?(?: [\w']+){0,6} ?(?:within|in|up to|than|after)?(?: the)?(?: first)? $",
    r"\b(?:wenn|sofern|falls|bei (?:rückgabe|rücksendung|umtausch)) [^§]{0,70}$",
    r"\b(?:si|lorsque|pour (?:tout|les|un) (?:article|produit|retour)\w*) [^§]{0,70}$",
    r"\b(?:si|siempre que|para (?:los|las) (?:artículos|productos|devoluciones)) [^§]{0,70}$",
)

_ELSE: Final = rule(
    r"\b(?:price[- ](?:match|protection|adjust|guarantee|promise|drop)\w*|lower price|cheaper|difference|deposits?|not (?:\w+ )?(?:reached|arrived|received)|price drops?|drops? (?:the|in) price|bottles?|subscription|renewal|trial|gift cards?|voucher|tickets?|booking"
    r"|cancel\w* (?:before|prior)|before (?:it|they|dispatch|shipping)|rental|invoice|pre-?orders?|chargeback|expenses|membership)\b",
    r"(?<!depending on )(?<!depending on your )(?<!depending on the )\b(?:bank|card (?:issuer|provider|company)|payment provider|financial institution)\b[^§.]{0,60}\b(?:take|takes|need|needs|require\w*|another|additional|further|extra|hold\w*)\b[^§]{0,40}$|\b(?:additional|another|a further|extra)\b[^§]{0,20}$",
    r"\b(?:allow|add) (?:\w+ ){0,3}$(?= )|\bbank (?:to|can|may|might|will)\b[^§]{0,40}$",
    r"\b(?:bestpreis|tiefpreis|preisgarantie|differenz|unterschied\w*|günstiger|sinkt der preis|preisschutz|kaution|pfand\w*|abo|abonnement|gutschein(?:e|en|s)? (?:ist|sind|gilt|gelten|verfällt)|stornier\w* (?:vor|bis)|mitgliedsbeitrag|miete)\b",
    r"\b(?:ihre|deine|die|ihrer) (?:bank|kreditkartengesellschaft|kreditinstitut)\b[^§.]{0,50}\b(?:weitere|zusätzlich\w*|benötigt|braucht|dauer\w*)\b|\b(?:weitere|zusätzliche)n? $",
    r"\b(?:différence|caution|consigne|abonnement|moins cher|meilleur prix|annul\w+ avant|acompte|location|cotisation)\b|(?<!selon votre )(?<!selon la )\bbanque\b[^§.]{0,50}\b(?:supplémentaire\w*|peut|nécessite|délai)\b|\bsupplémentaires?\b",
    r"\b(?:diferencia|fianza|depósito|suscripción|más barato|mejor precio|cancel\w+ antes|alquiler|cuota)\b|(?<!según su )(?<!según tu )(?<!según el )\bbanco\b[^§.]{0,50}\b(?:tarda\w*|puede|adicional\w*|necesita)\b|\badicionales\b",
)
_ELSE_ABOVE: Final = rule(
    r"\b(?:price|cheaper|deposits?|subscriptions?|trial|gift cards?|vouchers?|recycl\w+|rental)\b",
    r"preis|günstiger|kaution|pfand|abonnement|gutschein|miete",
    r"\b(?:prix|moins cher|caution|consigne|abonnement|location)\b",
    r"\b(?:precio|barato|fianza|suscripción|alquiler)\b",
)
_FROM_BANK: Final = rule(
    r"^[^§.]{0,30}\b(?:for|by) (?:your|the) (?:bank|card)|^ (?:more|extra|further|longer|additional)\b|^ (?:mehr|zusätzlich)\b|^[^§.]{0,20}\bde plus\b|^[^§.]{0,20}\b(?:más|adicionales)\b"
)
_AWAY: Final = rule(
    r"\b(?:return|send|ship|bring|exchange|cancel|notify|contact|inform|report|claim|withdraw|register|keep|let us know|tell us|change your mind)\b[^§]{0,50}\b(?:within|in|up to|for|than|after|until)\b[^§]{0,12}$",
    r"\b(?:zurückgeben|zurücksenden|zurückschicken|umtauschen|melden|widerrufen|einsenden|zurückgegeben|zurückgesendet|zurückgeschickt)\b[^§]{0,30}$|\b(?:rückgabe|umtausch|rücksendung|widerruf|retoure)\w* (?:ist |von \w+ )?(?:\w+ )?(?:innerhalb|binnen|bis zu|bis|in)\b[^§]{0,20}$",
    r"\b(?:retourner|retournez|renvoyer|renvoyez|échanger|signaler|rétracter|retourné\w*|renvoyé\w*)\b[^§]{0,60}$",
    r"\b(?:devolver(?:lo|los|la|las|nos)?|devuelv\w+|devuelt\w+|cambiar(?:lo|los)?|enviar\w*|comunic\w+|desistir)\b(?! (?:\w+ ){0,2}(?:dinero|importe|pago|cantidad))[^§]{0,50}$",
)
_HOLD_DUTY: Final = rule(
    r"^[^§]{0,90}\b(?:you can|you may|you must|you have to|can be returned|may be returned|to return|send (?:it|them) back|können sie|kannst du|müssen sie|vous pouvez|vous devez|pour retourner|pour renvoyer|puede devolver|puedes devolver|para devolver)\b"
)
_NOT_PASSED: Final = rule(
    r"\b(?:refund window|refund period|refund policy|money[- ]back guarantee|geld[- ]zurück-garantie|satisfait ou rembours\w+|satisfaits? ou|garantía de (?:devolución|reembolso))\b"
)
_HEADING: Final = rule(
    r"\brefunds?\b(?! polic)|\bmoney back\b(?! guarantee)|\breimburs|erstattung|rückzahlung|gutschrift|geld zurück\b|\brembours|\breembols|\bdinero\b"
)
_PLAIN: Final = rule(
    r"\b(?:takes?|within|in|up to|usually|normally|process\w*|allow|dauert|innerhalb|binnen|in der regel|sous|dans|délai|prend|comptez|tarda|plazo|en|dentro)\b[^§]{0,40}$"
)
_HEADING_ELSE: Final = rule(
    r"\b(?:return(?:ed)? (?:it|them|your|items?|the|goods)? ?(?:\w+ )?within|you (?:have|can|may) [^§]{0,40}$|deliver|dispatch|ship(?:ped|ping)?\b|reply|warranty)"
)


def refund_promises(passages: Sequence[Passage]) -> Iterator[Claim]:
    """Claims of how long a refund takes."""
    for statement in statements(passages):
        if _is_promise(statement):
            yield statement.claim(METRIC, whole=_own(statement))


def _own(statement: Statement) -> str:
    return statement.part if REFUNDING.search(statement.part) else statement.sentence


def _is_promise(statement: Statement) -> bool:
    if not HOUR <= statement.span.high_seconds <= 100 * DAY or not statement.names(_STEMS):
        return False
    if unsaid(statement) or _NOT_PASSED.search(statement.part):
        return False
    if named_above(statement, _ELSE_ABOVE) or _ELSE.search(statement.part):
        return False
    if _ELSE.search(statement.lead) or _FROM_BANK.search(statement.rest):
        return False
    return _behind(statement) or _before(statement) or _under_heading(statement)


def _behind(statement: Statement) -> bool:
    """The duration stands behind the refund: `we refund you within §`."""
    lead = statement.lead[-200:]
    last = None
    for last in REFUNDING.finditer(lead):
        pass
    if last is None:
        return False
    upto, between = lead[: last.end()], lead[last.end() :]
    if _SHOPPER.search(upto) and not _GETS.search(lead):
        return False
    if _IF_RETURNED.search(between) or _AWAY.search(between):
        return False
    return not _HOLD_DUTY.search(statement.rest) or bool(_BY_US.search(between))


_GETS: Final = rule(
    r"\b(?:you(?:'ll| will| should| can expect to|r)|customers will|expect to) (?:\w+ ){0,3}?(?:receive|get|see|have|your) [^§]{0,50}$"
)
_BY_US: Final = rule(
    r"\b(?:within|takes?|in|up to|innerhalb|binnen|dauert|sous|dans|en|plazo)\b[^§]{0,15}$"
)


def _before(statement: Statement) -> bool:
    """The duration stands before the refund: `within § of receiving it, we refund you`."""
    if _AWAY.search(statement.lead[-120:]):
        return False
    found = REFUNDING.search(statement.rest[:190])
    if found is None:
        return False
    between = statement.rest[: found.start()]
    whole = statement.rest[: found.end()]
    if _HOLD_DUTY.search(between) or _SENT.search(between):
        return False
    if _SHOPPER.search(whole) and not _ALLOW.search(statement.lead):
        return False
    if not _AT.search(statement.lead):
        return False
    return bool(_WE_PAY.search(between + statement.rest[found.start() : found.end() + 60]))


_ALLOW: Final = rule(
    r"\b(?:allow|takes?|wait|dauert|comptez|prévoyez|patienter|tarda\w*|espera\w*)\b[^§]{0,25}$"
)
_SENT: Final = rule(
    r"\b(?:return (?:it|them|the|your)|send (?:it|them|the|your) |bring (?:it|them)|cancel)\b"
)
_AT: Final = rule(
    r"\b(?:within|in|takes?|allow|after|up to|about|maximum of|approximately|around|of|least|most|than)\b[^§]{0,25}$|^[^§\w]*$",
    r"\b(?:innerhalb|binnen|in|nach|bis zu|spätestens|etwa|dauert|es|maximal)\b[^§]{0,25}$",
    r"\b(?:sous|dans|délai|comptez|après|maximum|environ|prévoyez|en)\b[^§]{0,25}$",
    r"\b(?:en|dentro|plazo|tras|tarda\w*|hasta|máximo|unos)\b[^§]{0,25}$",
)
_WE_PAY: Final = rule(
    r"\b(?:we(?:'ll)?|will|is|are|be|your|the|for|until|before|to|a)\b|\b(?:wir|wird|werden|ihr|ihre|ihnen|der|die|das|den|dein|bis|für)\b"
    r"|\b(?:nous|vous|est|sera|serez|êtes|le|votre|pour|recevez|recevrez)\b|\b(?:te|le|les|el|su|tu|recibirá\w*|se|será|para)\b"
)


def _under_heading(statement: Statement) -> bool:
    """Whether a heading or the question before names the refund, and the sentence its time."""
    asked = statement.before if ASKING.search(statement.before) else ""
    named = [text for text in (*statement.headings[:1], asked) if _HEADING.search(text)]
    if not named or any(_NOT_PASSED.search(text) for text in named):
        return False
    if _HEADING_ELSE.search(statement.lead) or _AWAY.search(statement.lead):
        return False
    if _HOLD_DUTY.search(statement.rest) or REFUNDING.search(statement.sentence):
        return False
    return bool(_PLAIN.search(statement.lead) or len(statement.sentence) < 40)
