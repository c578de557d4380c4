"""Times that a page gives to other goods, shoppers or seasons beside a return window."""

from __future__ import annotations

import re
from typing import Final

from aftersales_eval.model.claim import Condition
from aftersales_eval.model.quantity import DAY, YEAR
from aftersales_eval.sources.web.text.conditions.stated import conditions
from aftersales_eval.sources.web.text.conditions.words import IN_COUNTRY, REST
from aftersales_eval.sources.web.text.durations.statements import Statement, unsaid
from aftersales_eval.sources.web.text.folding import rule
from aftersales_eval.sources.web.text.giving_back.other_time_words import ELSE
from aftersales_eval.sources.web.text.giving_back.own_clauses import (
    asked_of_others,
    clause,
    rest_of,
)
from aftersales_eval.sources.web.text.giving_back.window_words import (
    EXTENDED,
    FORMERLY,
    FURTHER,
    GIVEN_TO,
    INSTEAD,
    LONGER_FOR,
    NORMALLY,
    OTHERS_ONLINE,
    STAYS,
    UP_TO,
    WITH_US,
)
from aftersales_eval.sources.web.text.giving_back.words import (
    DELIVERING,
    GOODS_SENT,
    HEADING,
    ONLY_MONEY,
    OTHER_GROUP,
    OTHER_TOPIC,
    PERIOD,
    RETURNING,
    SENDING_BACK,
)

METRIC: Final = "return_window"

_GROUPS: Final = (Condition.GOODS, Condition.MEMBERS, Condition.SEASON, Condition.COUNTRY)


def goes_on(statement: Statement, last: Statement) -> bool:
    """Whether a sentence gives other goods, shoppers or seasons the same kind of time.

    `last` is the last statement of a return window: only what stands in the same sentence, or in
    the next one of its passage, goes on from it.
    """
    if statement.folded is not last.folded or statement is last:
        return False
    if statement.start - last.end < _REACH and row_of_others(statement):
        return True
    near = (
        statement.start == last.start
        or asked_of_others(statement)
        or (
            statement.before.endswith(last.sentence.rpartition("§")[2][-40:])
            and last.sentence.rpartition("§")[2][-40:]
        )
    )
    if not near or not DAY <= statement.span.low_seconds <= 2 * YEAR:
        return False
    part = clause(statement)
    if len(part) > 130 or OTHER_TOPIC.search(part) or ONLY_MONEY.search(part) or ELSE.search(part):
        return False
    if unsaid(statement) or SENDING_BACK.search(part) or DELIVERING.search(statement.lead[-60:]):
        return False
    if (FURTHER.search(part) and not asked_of_others(statement)) or GOODS_SENT.search(
        rest_of(statement)
    ):
        return False
    limits = conditions(METRIC, part, "", (), business=False)
    if FORMERLY.search(statement.lead) and statement.start == last.start:
        return True
    if UP_TO.search(statement.lead) and EXTENDED.search(statement.sentence):
        return True
    if statement.start == last.start and _GAPPED.match(statement.lead):
        lead = statement.lead
        named = REST.search(f"{lead}§") or REGULAR.search(lead) or _CODE.search(lead)
        if named or any(key in (*_GROUPS, Condition.PLACE) for key, _ in limits):
            return True
    if _FOR_THEM.search(statement.lead) and _DONE.match(statement.rest):
        return True
    if LONGER_FOR.search(statement.lead) and any(key in _GROUPS for key, _ in limits):
        return True
    return bool(
        INSTEAD.search(part)
        or REST.search(part)
        or asked_of_others(statement)
        or OTHERS_ONLINE.search(statement.lead)
        or WITH_US.search(statement.lead)
        or (any(key in _GROUPS for key, _ in limits) and STAYS.search(part))
    )


def goes_before(statement: Statement, window: Statement) -> bool:
    """Whether a time of other goods, or the former one, stands right before that of a window."""
    if statement.folded is not window.folded or not DAY <= statement.span.low_seconds <= 2 * YEAR:
        return False
    if statement.start == window.start and FORMERLY.search(statement.lead):
        return True
    said = PERIOD.search(statement.lead) or GIVEN_TO.search(statement.lead)
    return bool(said) and window.start - statement.end < 2 and row_of_others(statement)


def second(statement: Statement) -> bool:
    """Whether a sentence on returns gives this duration to another group of shoppers or goods."""
    if statement.lone or not RETURNING.search(statement.sentence):
        return False
    wrong = ONLY_MONEY.search(statement.part) or OTHER_TOPIC.search(statement.part)
    if wrong or len(statement.part) >= 90:
        return False
    limits = conditions(METRIC, statement.part, "", (), business=False)
    given = GIVEN_TO.search(statement.lead) and any(
        key in (Condition.GOODS, Condition.MEMBERS, Condition.SEASON) for key, _ in limits
    )
    return bool(given or OTHER_GROUP.search(statement.part) or NORMALLY.match(statement.lead))


_CODE: Final = rule(r"^\W*(?:de|at|ch|uk|us|eu|fr|es|it|be|nl|lu|ca|ie|pt|pl)(?:/[a-z]{2})* ?:? ?$")
_FOR_THEM: Final = rule(
    r"^\W*(?:for|on|für|bei|auf|pour|sur|para|en) (?!§)[^§.;:]{3,50},? (?:it's |it is |sind es "
    r"|c'est |es |son (?:de )?)?$"
)
_DONE: Final = rule(r"^\W*$")
"""A sentence that only says what else has another time."""

_GAPPED: Final = rule(
    r"^\W*(?:(?:and|but|or|und|aber|et|mais|y|pero|o|ou|oder) )?(?:[\w'-]+ ){1,6}(?:, )?$"
)
"""Only whose time it is, behind the time of others: `…, sealed ones §`."""

_REACH: Final = 130
"""How far behind a window (in characters) a row may stand that goes on from it."""

REGULAR: Final = rule(
    r"\b(?:regular|standard|normal|usual|ordinary|full[- ]price|in[- ]season|current|small(?:er)?"
    r"|sealed|unopened|unworn|unused|new) (?:[a-z-]+ )?(?:goods|items?|stock|products?|box(?:es)?"
    r"|ranges?|lines?|purchases|orders|ones|articles|parcels?)\b|\bunopened\b|\bstill sealed\b"
    r"|\bsealed(?: ones)?\b",
    r"\b(?:reguläre|normale|übliche|neue|aktuelle|originalverpackte|ungeöffnete|versiegelte"
    r"|kleine)[nrs]? (?:\w*waren?|\w*artikel|produkte|kollektion|saisonware|stücke|teile"
    r"|packungen)\b|\b(?:originalverpackt|ungeöffnet|versiegelt|unbenutzt"
    r"|ungetragen)(?:e[nrs]?)?\b|\b(?:saison|neu|standard|normal)ware\b|\bzum normalpreis\b",
    r"\b(?:articles|produits|prix|collection|saison|marchandises) (?:\w+ )?(?:normau?x?|en cours"
    r"|actuelle|courante?s?|scellés|intacts|non ouverts|de saison|à prix plein)\b|\bscellée?s?\b"
    r"|\b(?:emballage )?intacte?s?\b",
    r"\b(?:de |en |la )?temporada\b|\b(?:precio|artículos?|productos?) (?:normal(?:es)?"
    r"|regular(?:es)?|de línea|sin abrir|precintados|cerrados|de temporada)\b|\b(?:sellad"
    r"|precintad|cerrad)[oa]s?\b|\bsin abrir\b",
)
"""Goods as a shop sells them, beside those that it makes an exception of."""

OURS: Final = rule(
    r"\b(?:by|from) us\b|\bour own\b|\b(?:von|bei) uns\b|\bunsere eigenen\b|\bpar nos soins\b"
    r"|\b(?:par|chez) nous\b|\bnos propres\b|\bpor nosotros\b|\bnuestros propios\b"
)
_ENDS: Final = rule(
    r"(?::| -|,| \||\b(?:have|has|gets?|got|enjoy|is|are|it's|that's|for|within|in|inside|up to|by"
    r"|of|only|just|even|haben|hat|bekommen|erhalten|gelten|gilt|ist|sind|beträgt|betragen|bleiben"
    r"|bleibt|auf|innerhalb von|binnen|bis zu|von|nur|ont|a|est|sont|avez|bénéficient|bénéficie"
    r"|disposent|dispose|c'est|à|sous|dans|pendant|de|d'|seulement|tienen?|disponen?|dispone[ns]?"
    r"|cuentan? con|son|es|hasta|en|dentro de(?: los)?|durante|solo|son de|los|les))(?: (?:de|d'"
    r"|les|los|nur|only|just|even|es|full|volle|a|for|von|bis zu|up to|eux|elles|plazo|a "
    r"full))*,? ?$"
)
_TOPIC: Final = rule(
    r"\b(?:warrant\w*|guarantee\w*|garant\w*|gewährleist\w*|liefer\w*|versand\w*|deliver\w*"
    r"|shipp?ing|ships?|livr\w*|expédi(?!ée?s? par)\w*|entreg\w*|env[ií]o\w*|repair\w*|repar\w*"
    r"|répar\w*|refund\w*|erstatt\w*|rembours\w*|reembols\w*|money|geld|argent|dinero|bank\w*"
    r"|card payments?|paypal|invoice|rechnung|facture|factura|cards?\b(?= ?[:|])|kreditkarte\w*"
    r"|überweisung|virement|transferencia|abo\w*|subscri\w*|rent\w*|miet\w*|location|alquil\w*"
    r"|hours|stunden|answer\w*|antwort\w*|répon\w*|respu\w*|respond\w*|process\w*|bearbeit\w*"
    r"|trait\w*|tramit\w*|exchang\w*|umtausch\w*|échang\w*|cambi(?:o|os|ar)|battery|akku|motor"
    r"|frame|rahmen|parts|teile|pièces|piezas|repuestos|vouchers?|gutschein\w*|gift cards?)\b"
)
"""What else rows of times are of."""


def row_of_others(statement: Statement) -> bool:
    """`All others: §`, `sealed boxes have §`: a piece that only says whose time it is."""
    if not DAY <= statement.span.low_seconds <= 2 * YEAR or statement.span.business:
        return False
    lead = statement.lead.lstrip(" ,;:-|")
    if len(lead) > 75 or not _ENDS.search(lead) or "?" in statement.sentence:
        return False
    near = _NEAR.split(statement.rest)[0]
    if any(_TOPIC.search(text) or ELSE.search(text) for text in (lead, near)):
        return False
    if SENDING_BACK.search(statement.rest[:80]) or AFTER_RETURN.search(near):
        return False
    limits = conditions(METRIC, f"{lead}§", "", (), business=False)
    named = REST.search(f"{lead}§") or REGULAR.search(lead) or OURS.search(lead)
    return bool(named or any(key in _GROUPS for key, _ in limits))


_NEAR: Final = rule(r"[,;:.(|!]| - | (?:and|und|et|y|but|aber|mais|pero) ")
AFTER_RETURN: Final = rule(
    r"^ (?:of|from|after|since|nach|ab|seit|suivant|après|à compter|dès|desde|tras|después de|a "
    r"partir)\b[^,;]{0,50}\b(?:returns?|returned|our|us|withdrawal|cancell\w+|rücksend\w*"
    r"|retoure\w*|widerruf\w*|uns|nous|retours?|rétractation|devoluci\w+|desistimiento|almacén"
    r"|nosotros)\b"
)
"""From when the shop's own time runs."""


def row_of_returns(statement: Statement) -> bool:
    """`Sofas: §, collection at your cost. Small goods: §`, where returns are what it is about."""
    lead = statement.lead.lstrip(" ,;:-|")
    group = _GROUP.match(lead)
    asked = statement.before
    if not lead and asked.endswith("?") and len(asked) < 50:
        lead, group = f"{asked[:-1].strip()}: ", _GROUP.match(f"{asked[:-1].strip()}: ")
    if not lead and _FOR.match(statement.rest):
        lead, group = f"{_NEAR.split(statement.rest)[0]}: ", _GROUP.match("all: ")
    if _PLACED.search(lead) and IN_COUNTRY.match(statement.rest.lstrip()):
        around = (*statement.headings[:1], statement.folded.text)
        return any(HEADING.search(text) and not DELIVERING.search(text) for text in around)
    if REST.search(f"{lead}§") and row_of_others(statement) and not unsaid(statement):
        earlier = statement.sentence.partition(statement.part)[0]
        if any(map(_RETURNED.search, (statement.before, earlier))):
            return True
    if not group or not 3 * DAY <= statement.span.low_seconds <= 2 * YEAR or unsaid(statement):
        return False
    near = _NEAR.split(statement.rest)[0]
    texts = (group["group"], near)
    if any(_TOPIC.search(text) or ELSE.search(text) for text in texts) or statement.span.business:
        return False
    if AFTER_RETURN.search(near) or SENDING_BACK.search(statement.rest[:80]):
        return False
    if REST.search(f"{lead}§") and RETURNING.search(statement.before):
        return True
    limits = conditions(METRIC, f"{lead}§", "", (), business=False)
    named = REST.search(f"{lead}§") or REGULAR.search(lead) or _GROUP_NOUN.search(lead)
    if not named and not any(key in (*_GROUPS, Condition.PLACE) for key, _ in limits):
        return False
    above = statement.headings[:1]
    if any(ELSE.search(text) or _NO_RETURN.search(text) for text in above):
        return False
    if any(map(HEADING.search, above)) and not any(map(DELIVERING.search, above)):
        return True
    text = statement.folded.text
    rows = len(_ROW.findall(text))
    named = RETURNING.search(text) or HEADING.search(text)
    return rows > 1 and bool(named) and not _NO_RETURN.search(text)


_FOR: Final = rule(r"^ (?:for|on|für|bei|auf|pour|sur|para|en) ")
_GROUP: Final = rule(
    r"(?P<group>[^§:.;?!|]{2,50}?) ?: ?(?:(?:up to|within|bis zu|innerhalb von|sous|dans les|hasta"
    r"|en|only|nur|seulement|solo) )?$"
)
_GROUP_NOUN: Final = rule(
    r"\b(?:customers|orders|goods|items?|products|purchases|\w*kund\w+|\w*artikeln?|\w*waren?"
    r"|produkte|bestellungen|clients|articles|produits|achats|commandes|clientes|artículos"
    r"|productos|compras|pedidos|bought|purchased|ordered|gekauft\w*|bestellt\w*|achetée?s?"
    r"|commandée?s?|comprad[oa]s?|pedid[oa]s?)\b|^(?:de|at|ch|uk|us|usa|eu|fr|es|it|be|nl|lu|ca|ie"
    r"|pt|pl|rest of world)(?= ?:)",
)
_PLACED: Final = rule(
    r"(?:^| )(?:délais?|fristen?|plazos?|windows?|periods?|times?) (?:\w+ ){0,2}?[:-] $|^\W*$"
)
"""What stands before a row of countries with their times: nothing, or that they are different."""

_ROW: Final = re.compile(
    r"(?:^|[.;|,] )[^§:.;|,]{2,50}: (?:[a-z]+ ){0,2}?[0-9a-z-]+(?: \([0-9]+\))? (?:days?|weeks?"
    r"|months?|tage|wochen|monate?|jours|semaines|mois|dias|semanas|mes(?:es)?)\b"
)
_NO_RETURN: Final = rule(
    r"warrant|garant|gewähr|liefer(?:zeit|ung in|ung bis|frist)|versand(?:zeit|dauer)|deliver(?:y"
    r"|ed) (?:time|in|within)|dispatch|livraison (?:en|sous)|délai de livraison|plazo de entrega"
    r"|envío en|\babo\b|subscri|\bmiet|\brent|\blocat|\balquil|repair|repar|répar|answer|antwort"
    r"|répon"
)
_RETURNED: Final = rule(
    r"\b(?:return(?:ed|able)|(?:sent|brought|taken|sending|bring|send|take|give|given) (?:\w+ "
    r")?back)\b|zurück(?:ge[bg]|gibt|geschick|schick|gebracht|nehm|genommen|send|gesandt)"
    r"|\bnehmen [^.;§]*zurück\b|umgetauscht|\b(?:retournée?s?|renvoyée?s?|rapportée?s?|rendue?s?"
    r"|reprise?s?|retourner|renvoyer|rapporter)\b|\b(?:devolver\w*|devuel\w+|devoluci\w+"
    r"|regresar\w*)\b|\bretours?\b|rückgabe|\breturns?\b"
)
