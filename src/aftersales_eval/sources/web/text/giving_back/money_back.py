"""Money back that shoppers may ask for until a time: a window for returns, and no promise."""

from __future__ import annotations

from typing import Final

from aftersales_eval.model.quantity import DAY
from aftersales_eval.sources.web.text.durations.statements import Statement
from aftersales_eval.sources.web.text.folding import rule
from aftersales_eval.sources.web.text.giving_back.trial import DISLIKED, NO_GOODS, tried
from aftersales_eval.sources.web.text.giving_back.words import FROM_CLOCK
from aftersales_eval.sources.web.text.sayings import holds

_MONEY: Final = rule(
    r"\bzahlen\b[^.;§]{0,40}\b(?:ihnen|dir)\b|\b(?:every|jede[nr]|chaque|cada|último) (?:cent"
    r"|penny|centime|céntimo)\b|\brefund|\bmoney back\b|\bgeld\b|erstatt|kaufpreis|\brembours"
    r"|\bargent\b|\breembols|\bdinero\b|\breintegr|\bdevolvemos el importe\b|\bdevolv\w+ (?:todo "
    r")?lo (?:que )?(?:has |ha )?pag\w+"
)
_BACK_HERE: Final = rule(
    r"\b(?:our|us|we|returned|returns?|warehouse|approv\w+|cancel\w*|wir|uns|retoure\w*"
    r"|rücksendung\w*|rücksende\w*|eingang\w*|widerruf\w*|nous|retours?|entrepôt|colis"
    r"|rétractation|devoluci\w+|devuelt\w+|almac\w+|recibimos|recibamos|desistimiento)\b"
)
"""That a time runs from when the shop has something: it is the shop's."""

_EITHER: Final = rule(
    r"\b(?:exchang\w+|replac\w+),? (?:and|or|&) (?:an? |full |your )*refund\w*|\brefund\w*,? "
    r"(?:and|or|&) (?:an? )?exchang\w+",
    r"\b\w*(?:umtausch|umgetauscht)\w* (?:und|oder|bzw\.?|&) (?:\w+ )?(?:zurück|rück)?erstatt\w+",
    r"\béchang\w+,? (?:et|ou|&) (?:un |le |être |se )*rembours\w+|\b(?:rembours|repris)\w*,? (?:et"
    r"|ou|&) (?:un |l')?(?:échang|rembours)\w+",
    r"\b(?:cambi\w+,? (?:y|o|u|ni) (?:el |los )?reembols\w+|reembols\w+,? (?:y|o|u) cambi\w+)",
)
_EITHER_BEHIND: Final = rule(
    r"^[^.;§]{0,40}\b(?:tauschen wir|échangeons|cambiamos|we(?:'ll| will)? (?:gladly |happily "
    r")?(?:exchange|replace))\b[^.;§]{0,30} (?:or|oder|ou|o) [^.;§]{0,20}?(?:erstatt|rembours"
    r"|reembols|devolv|refund)"
)
_DONE_BY_US: Final = rule(
    r"\bwill be (?:exchang|replac|refund)|\b(?:seront|sera) (?:\w+ )?(?:échang|rembours|remplac)"
    r"|\bwerden (?:\w+ ){0,3}(?:umgetauscht|erstattet|ersetzt)|\bserán? (?:cambi|reembols|reempl)"
)
_IF: Final = rule(r"^,? (?:if|si|wenn|falls)\b")
_ASKED: Final = rule(
    r"\b(?:claims?|requests?|applications?) for (?:an? |the |your )?(?:refund|reimbursement)s? "
    r"(?:must|have to|has to|should|need to|can)\b[^§.;,]{0,25}$",
    r"\b(?:reembolso|devolución del? (?:dinero|importe)) (?:debe|deberá|ha de|tiene "
    r"que)\b[^§.;,]{0,25}$",
    r"\brefunds? (?:can|may|must) be (?:requested|claimed|asked for)\b[^§.;,]{0,25}$"
    r"|\brembours\w+ (?:peut|doit|pourra) être demandé\b[^§.;]{0,25}$|\b(?:puede|podrá|debe"
    r"|deberá) (?:solicitarse|pedirse) (?:el |un )?reembolso\b[^§.;,]{0,25}$",
    r"\b(?:ask(?:ing)? for|request(?:ing)?|claim|apply for|demand) (?:an? |your |the |full "
    r")*(?:refund|money back|reimbursement)\b[^§.;,]{0,25}$",
    r"\b(?:rück)?erstattung (?:verlangen|fordern|beantragen|anfordern)\b[^§.;,]{0,25}$",
    r"\b(?:demander|demandez|exiger) (?:un |le |votre |à être )*rembours\w+[^§.;,]{0,30}$",
    r"\b(?:solicitar|solicita|solicite|pedir|pide|pida) (?:un |el |tu |su "
    r")*reembolso\b[^§.;,]{0,30}$",
)
_ASKED_BEHIND: Final = rule(
    r"[^§.;,]{0,60}\b(?:zu )?(?:beantrag\w*|verlangt|einzufordern|eingefordert|geltend|angefordert"
    r"|(?:requested|claimed|applied for)|demandée?s?|réclamée?s?|solicitad[oa]s?"
    r"|pedid[oa]s?)\b(?! (?:wurde|haben|hast))"
)
_MUST: Final = rule(
    r"\b(?:refunds?|reimbursement|\w*erstattung(?:en)?|rückzahlung|gutschrift|remboursements?"
    r"|reembolsos?|devolución)\b[^§.;,]{0,20}\b(?:must|have to|has to|should|müssen|muss|sind|ist"
    r"|kann|können|doit|doivent|peut|peuvent|deben?|deberán?)\b[^§.;,]{0,25}$"
)
"""A refund that has to be asked for in a time."""

_CASE: Final = rule(r"\W*(?:if|should|wenn|falls|sollten?|si|cuando|when)\b")
_BRINGING: Final = rule(
    r"\b(?:bring|come in with|bringen? sie|rapportez|ramenez|tráe\w*|trae|tráig\w+|vuelve con)\b"
)
_UNHAPPY_IN: Final = rule(
    r"(?:^|[,;:-] )(?:if|should you|wenn|falls|sollten?|si)\b[^,;§]{0,40}\b(?:within|after|in"
    r"|innerhalb|binnen|nach|sous|dans|après|en|dentro|tras)(?: [\w']+){0,2} $"
)
_BOUGHT: Final = rule(
    r"^ (?:siguientes|posteriores) a (?:la|su|tu) compra\b|^ ?(?:of|from|after|following|ab|nach"
    r"|suivant|après|à compter de|à partir de|desde|tras|a partir de|después de)(?: ?(?:the|your"
    r"|date|day|of|dem|ihrem|der|la|le|l'|votre|d'|de|tu|su|fecha))* ?(?:purchase|buying|order "
    r"date|kauf|kaufdatum|achat|compra)\b"
)
_SINCE_FETCHED: Final = rule(
    r"^ (?:of|from|after|since|ab|nach|seit|après|suivant|depuis|desde|tras|a partir de)(?: "
    r"?(?:the|your|der|dem|la|le|l'|votre|tu|su))* ?(?:collection|pick-?up|abholung|retrait"
    r"|recogida)\b"
)
_WE_FETCH: Final = rule(
    r"\b(?:we|we'll|driver|courier|carrier)\b[^.;]{0,30}\b(?:collect|pick|fetch)|\bhol(?:en|t) "
    r"|\b(?:is|are|gets?|be) (?:\w+ )?(?:collected|picked up|fetched)\b|\babgeholt\b|\b(?:venons"
    r"|passons|récupérons|cherchons|enlevons|chercher|reprendre)\b|\b(?:recogemos|pasamos"
    r"|recogerl[oa]s?|retiramos|mensajero)\b"
)
"""From when the shopper fetched goods, and that the shop fetches them."""

_GETTING: Final = rule(
    r"^\W*(?:you (?:can |will |may )?(?:get|have|receive)|you'll (?:get|have|receive)|we(?:'ll| "
    r"will)? (?:give|refund|return|pay)|(?:sie|du|ihr) (?:bekommen|erhalten|bekommst|erhältst"
    r"|kriegen)|wir (?:erstatten|geben|zahlen)|vous (?:récupérez|êtes|serez|obtenez|recevez)|nous "
    r"vous (?:rendons|remboursons)|(?:te|le|os) (?:devolvemos|reembolsamos|reintegramos)|recuperas"
    r"|recupera|recibes)\b[^,;§]{0,30}$"
)
_OPENING: Final = 20
"""A time that begins its sentence stands behind fewer characters."""

_LATE: Final = rule(
    r"\b(?:after|beyond|past|later than|nach|nach ablauf von|après|au-delà de?|passé|pasados"
    r"|transcurridos|después de)(?: (?:the|un délai de|les|los|el plazo de|de|first))* $"
)
_SINCE_BACK: Final = rule(
    r"^ (?:of|from|after|since|nach|ab|seit|de|desde|à)\b[^.,;]{0,40}\b(?:our|us|we|returned"
    r"|returns?|uns|wir|retoure|rücksendung|nous|retour|recibimos|recibamos|devolución)\b"
)
_NO_MONEY: Final = rule(
    r"\brefunds? (?:can(?:'t|not| not)|are not|aren't|will not|won't|is not|are no longer)\b(?! "
    r"be (?:claimed|requested))|erstattung\w* (?:sind|ist|können|kann) (?:\w+ ){0,3}nicht"
    r"|\brembours\w+ (?:n'est|ne)\b|\breembolsos? no\b",
    r"\b(?:unable|cannot|can't|can not|no longer|not|no|won't)\b[^.;§]{0,45}\b(?:refund|money "
    r"back)",
    r"\b(?:keine|nicht)\b[^.;§]{0,40}erstatt|erstatt\w* [^.;§]{0,30}\bnicht mehr\b",
    r"\b(?:aucun|ne|plus)\b[^.;§]{0,40}\brembours|\bno\b[^.;§]{0,40}\breembols",
)
_NOT_PAID: Final = rule(
    r"\b(?:not|never|n't|cannot be)\b[^.;§]{0,25}\brefund|\b(?:nicht|keine?)\b[^.;§]{0,25}erstatt",
    r"\b(?:ne|ni|non|pas)\b[^.;,§]{0,25}\brembours|\b(?:no|ni)\b[^.;,§]{0,25}\b(?:reembols|devolv)",
)
_ASK_BEHIND: Final = rule(
    r"^[^.;§]{0,60}\bto (?:ask for|request|claim|get) (?:a |your |the |full )*(?:refund|money "
    r"back)\b",
    r"^[^.;§]{0,60}\b(?:um|zeit)\b[^.;§]{0,20}(?:rückerstattung|erstattung|geld)[^.;§]{0,20}\bzu "
    r"(?:verlangen|beantragen|fordern)",
    r"^[^.;§]{0,60}\bpour (?:demander|obtenir|réclamer) (?:un |le |votre )*rembours",
    r"^[^.;§]{0,60}\bpara (?:pedir|solicitar|reclamar) (?:el |un |tu |su )*reembolso",
)
_FOR_MONEY: Final = rule(
    r"^\W*(?:for|für|pour|para|if you(?:'d)? (?:want|prefer|rather)|si vous (?:voulez|préférez)"
    r"|si (?:quieres|prefieres))\b[^.;:§]{0,20}(?:refund|money|erstatt|geld|rembours|reembols"
    r"|dinero)[^.;:§]{0,10} (?:you|sie|du|haben|hast|vous|tienes|tiene|dispone\w*)\b"
)
_HAVING: Final = rule(
    r"\b(?:you (?:have|get|'ve)|sie haben|du hast|haben sie|hast du|vous (?:avez|disposez)|tienes"
    r"|tiene|dispone\w*)\b[^.;§]{0,25}$"
)
_FIRST: Final = rule(r"\b(?:first|ersten|premi[eè]re?s|primer[oa]s)(?: full)? $")
_FOR_LONG: Final = rule(
    r"\b(?:pendant|durant|durante|während|(?:refund you|money back|refunds?) for)(?: (?:a|up to"
    r"|full|the|whole|of|les|los|bis|zu|première?s|primeros|volle[rn]?))* $"
)
_KEPT: Final = rule(
    r"\b(?:valid|keep|kept|hold|held|expires?|visible|gültig|sichtbar|verwahr\w*|valable\w*"
    r"|conserv\w*|visible|válid\w*|wait\w*|warte\w*|attend\w*|esper\w*)\b"
)
_SATISFIED: Final = rule(
    r"\b(?:satisfaction guarante\w+|guaranteed satisfaction|money[- ]back guarantee"
    r"|zufriedenheits(?:garantie|versprechen)|geld-zurück-garantie|garantie (?:de )?satisfaction"
    r"|satisfaction (?:garantie|totale)|satisfait ou remboursé|garantía de satisfacción"
    r"|satisfacción garantizada|garantía de devolución)"
)
_TELLING: Final = rule(
    r"\b(?:tell us|let us know|contact us|get in touch|write to us|drop us a line|call us|melden "
    r"sie sich|sagen sie uns|sag uns|schreib uns|dites-le|prévenez-nous|contactez|écrivez|avísanos"
    r"|contáctanos|escríbenos|dínoslo)\b"
)
_GIVEN_BACK: Final = rule(
    r"\b(?:return|send|ship|bring|take|post|give)\w*\b[^.;]{0,40}\bback\b|\breturn(?:s|ed|ing)?\b"
    r"|\bzurück|\brenvo[iy]|\bretourn|\breprend|\brepren|\bdevuelv|\bdevolv|\bde vuelta\b"
)
STEMS: Final = (
    "refund", "money", "erstatt", "geld", "rembours", "argent", "reembols", "dinero", "back",
    "kaufpreis", "reintegr", "return", "zuruck", "zurueck", "renvo", "repren", "devol", "devuel",
    "zahlen ", "collect", "pick", "fetch", "holen", "recuper", "cherch", "recog", "retir",
)  # fmt: skip
"""One of these stands in whatever can be asked for here, or right behind it."""


def asked_in_time(statement: Statement) -> bool:
    """Whether the time is one in which shoppers may have their money back if they ask for it."""
    if statement.span.high_seconds < 3 * DAY:
        return False
    if tried(statement):
        return True
    texts = (statement.sentence, statement.behind, *statement.headings[:1])
    if not any(holds(text, STEMS) for text in texts):
        return False
    asked = _refused_later(statement) or _money_until(statement) or _unhappy_by(statement)
    return asked and not NO_GOODS.search(_SATISFIED.sub(" ", statement.sentence))


def _refused_later(statement: Statement) -> bool:
    """`No refunds after §`, `after § we cannot refund`."""
    lead = statement.lead
    if (
        not _LATE.search(lead[-60:])
        or _CASE.match(lead.rpartition(",")[2])
        or _SINCE_BACK.search(statement.rest)
    ):
        return False
    return bool(_NO_MONEY.search(statement.rest) or _NO_MONEY.search(lead))


def _unhappy_by(statement: Statement) -> bool:
    """`Within § you get your money back if you are not happy`."""
    rest = statement.rest
    return (
        statement.span.high_seconds >= 14 * DAY
        and (len(statement.lead) < _OPENING or bool(_GETTING.search(statement.lead)))
        and bool(DISLIKED.search(rest) and _MONEY.search(rest))
        and not (_SINCE_BACK.search(rest) or _NOT_PAID.search(rest))
    )


def _money_until(statement: Statement) -> bool:
    lead, rest = statement.lead, statement.rest
    if (
        _ASKED.search(lead)
        or (_ASKED_BEHIND.match(rest) and _MUST.search(lead))
        or (_HAVING.search(lead) and (_ASK_BEHIND.search(rest) or _FOR_MONEY.search(lead)))
    ):
        return True
    if _NOT_PAID.search(rest):
        return False
    if _UNHAPPY_IN.search(lead) and DISLIKED.search(rest.partition(",")[0]):
        sure = _SATISFIED.search(lead) or statement.span.high_seconds >= 28 * DAY
        back = _GIVEN_BACK.search(rest) or (sure and _MONEY.search(rest))
        return statement.span.high_seconds >= 7 * DAY and bool(back)
    if _EITHER_BEHIND.search(rest) and not (
        statement.span.high_seconds < 7 * DAY and _TELLING.search(lead)
    ):
        return True
    if _SINCE_BACK.search(rest):
        return False
    if _BRINGING.search(lead) and _MONEY.search(rest) and _BOUGHT.search(rest):
        return True
    ours = _DONE_BY_US.search(lead) and not FROM_CLOCK.search(rest)
    either = [] if ours else list(_EITHER.finditer(lead))
    if either and len(lead) - either[-1].end() < 60 and not _BACK_HERE.search(lead):
        return True
    if (
        _MONEY.search(lead)
        and (either or statement.span.high_seconds >= 28 * DAY)
        and _IF.match(rest)
        and DISLIKED.search(rest)
    ):
        return True
    if _MONEY.search(lead) and (
        _BOUGHT.search(rest)
        or (_SINCE_FETCHED.match(rest) and not _WE_FETCH.search(statement.folded.text))
    ):
        return True
    if statement.span.high_seconds < 7 * DAY or not _MONEY.search(statement.sentence):
        return False
    if (_FOR_LONG.search(lead) or rest.startswith(" lang ")) and not _KEPT.search(lead + rest):
        return statement.span.high_seconds >= 14 * DAY and bool(_MONEY.search(lead + rest))
    if _FIRST.search(lead) or _TELLING.search(lead[-45:]):
        return True
    guaranteed = _SATISFIED.search(statement.sentence) or (
        statement.headings and _SATISFIED.search(statement.headings[0])
    )
    return bool(guaranteed and not _MONEY.search(_SATISFIED.sub("", lead)) and _MONEY.search(rest))
