"""Postage that is paid back for faulty goods, and fees that shoppers escape in a shop.

Neither needs the word return, once a heading or the clause itself says what is sent. For folded
clauses.
"""

from __future__ import annotations

from typing import Final

from aftersales_eval.sources.web.text.fees.apart import IN_SHOP
from aftersales_eval.sources.web.text.fees.bearer_denials import NOT_SHOP
from aftersales_eval.sources.web.text.fees.bearer_words import ACT, ELSE, SHOPPER
from aftersales_eval.sources.web.text.fees.prices import TAKEN_OFF
from aftersales_eval.sources.web.text.folding import rule
from aftersales_eval.sources.web.text.sayings import holds

_GIVE: Final = (
    r"(?:(?:refund|reimburs|repay|repaid|credit|compensat)\w*|pay(?:ing)? (?:you )?back"
    r"|(?:(?:zurück)?erstatte|vergüte|ersetze|übern[eio]+[hm]m)\w*|(?:bekomm|erhalt|erhält)\w*"
    r"|(?:rembours|recrédit|restitu|dédommag)\w*"
    r"|(?:reembols|re?integr|abona|resarc|compens)\w*|(?:te|le|les|os) devolv\w+)"
)
_POSTAGE: Final = (
    r"(?:postage|carriage|courier (?:fees?|costs?|charges?)|stamps?|porto(?:kosten|auslagen)?"
    r"|rück(?:porto|sendekosten|versandkosten|frachtkosten|transport\w*)|affranchissement|timbres?"
    r"|(?:frais|port)(?: de (?:port|transport))? (?:de |du )?(?:retour|renvoi|réexpédition)"
    r"|franqueo|(?:portes|gastos|costes?|costo)(?: de (?:envío|transporte))? de (?:la"
    r" )?(?:devolución|vuelta|retorno)|(?:what|whatever|anything) (?:it cost you|you (?:have "
    r"|'ve )?(?:paid|spent|laid out))|(?:ce que|les sommes que) (?:le renvoi|le retour"
    r"|vous) (?:\w+ ){0,2}(?:coût|dépens|pay|déb)\w+|(?:lo que|los importes que) (?:te |le "
    r"|os )?(?:haya|ha|hubiera)\w* (?:gastad|pagad|costad)\w+)"
)
_SENT: Final = (
    r"(?:shipping|transport|delivery|versandkosten|fracht(?:kosten)?|frais (?:de port|d'envoi"
    r"|d'expédition)|gastos de (?:envío|transporte)|portes|flete)"
)
_NEAR: Final = r"\b[^;]{0,60}\b"
_PAID_BACK: Final = rule(
    rf"\b{_GIVE}{_NEAR}{_POSTAGE}\b",
    rf"\b{_POSTAGE}{_NEAR}{_GIVE}",
)
_ANY_PAID_BACK: Final = rule(
    rf"\b{_GIVE}{_NEAR}{_SENT}\b",
    rf"\b{_SENT}{_NEAR}{_GIVE}",
)
_STEMS: Final = (
    "fund", "imburs", "pay", "paid", "credit", "compens", "erstatt", "vergut", "verguet", "ersetz",
    "ubern", "uebern", "bekomm", "erhalt", "rembours", "restitu", "dedomm", "reembols", "integr",
    "abona", "resarc", "devolv",
)  # fmt: skip


def postage_paid_back(clause: str) -> bool:
    """Whether a clause has the shop pay back what sending cost the shopper."""
    if not holds(clause, _STEMS):
        return False
    if NOT_SHOP.search(clause):
        return False
    if found := _PAID_BACK.search(clause):
        return ELSE.search(clause, found.start(), found.end()) is None
    if not ACT.search(clause):
        return False
    found = _ANY_PAID_BACK.search(clause)
    return found is not None and ELSE.search(clause, found.start(), found.end()) is None


def return_postage_paid_back(clause: str) -> bool:
    """The same by a cost that can be none but one of sending back: "Kaufpreis samt Rückporto"."""
    return (
        holds(clause, _STEMS)
        and _RETURN_PAID_BACK.search(clause) is not None
        and not any(each.search(clause) for each in (NOT_SHOP, SHOPPER, TAKEN_OFF, _LESS))
    )


_OF_RETURN: Final = (
    r"(?:return (?:postage|shipping|carriage|freight|costs?)|costs? of (?:returning|sending)"
    r"|postage (?:for|on|of) (?:\w+ )?return\w*|rück(?:porto|sendekosten|versandkosten"
    r"|frachtkosten)|(?:\w*porto|\w*kosten) (?:der|für die|ihrer|deiner) (?:rücksendung|retoure)"
    r"|(?:frais|port)(?: de port)? (?:de |du )?(?:retour|renvoi)|(?:portes|gastos|costes?)(?: de"
    r" envío)? de (?:la )?(?:devolución|vuelta))"
)
_REPAY: Final = (
    r"(?:refund(?:s|ed)?|reimburse[sd]?|repay|erstatte[nt]|ersetz(?:en|t)|vergüte[nt]"
    r"|rembours(?:e|era|ons|erons)|(?:reembols|re?integr|abon)(?:a|ará|amos|aremos))"
)
_RETURN_PAID_BACK: Final = rule(
    rf"\b{_REPAY}\b[^;]{{0,60}}\b{_OF_RETURN}\b",
    rf"\b{_OF_RETURN}\b[^;]{{0,40}}\b(?:{_REPAY}|übernehmen wir)\b",
    r"\b(?:get|receive) (?:back )?(?:every|all|your)\b[^;]{0,40}\breturn (?:postage"
    r"|shipping) included\b",
)
_LESS: Final = rule(
    r"\b(?:less|minus|abzüglich|moins|menos|descontando|déduction|except\w*|exclu\w*|ohne|sans|sin"
    r"|without|excluding|hors|not|nicht|pas|no)\b"
)


def refunds_any_postage(text: str) -> bool:
    """Whether a passage has the shop pay back postage, or shipping at large."""
    if not holds(text, _STEMS) or NOT_SHOP.search(text):
        return False
    return _PAID_BACK.search(text) is not None or _ANY_PAID_BACK.search(text) is not None


_ESCAPED: Final = rule(
    r"\b(?:avoid|skip|sav(?:e|ing)|dodge|sidestep|escape|bypass|spare yourself)\b",
    r"\b(?:vermeid|umgeh|erspar|spar)\w*",
    r"\b(?:évit|économis|épargn)\w*",
    r"\b(?:evit|evít|ahorr|ahórr)\w*|\bte libras\b",
)
_FEE: Final = rule(
    r"\b(?:fees?|costs?|charges?|postage|shipping|it|this|that|label)\b",
    r"\b\w*(?:gebühr(?:en)?|kosten|porto|pauschale|abzug)\b|\b(?:diese[nrs]?|das|sie|es)\b",
    r"\b(?:frais|coûts?|port|retenue|montant|les?|cela)\b",
    r"\b(?:cargos?|gastos?|costes?|costos?|comisión|importe|portes)\b|\b(?:evit"
    r"|ahorr)[aá]\w*l[oa]s?\b",
)
_ESCAPES: Final = (
    "avoid", "skip", "sav", "dodge", "sidestep", "escape", "bypass", "spare", "vermeid", "umgeh",
    "spar", "evit", "econom", "epargn", "ahorr", "libras",
)  # fmt: skip


def escaped_in_shop(clause: str) -> bool:
    """Whether a clause says that who brings goods to a shop has no fee to pay."""
    return (
        holds(clause, _ESCAPES)
        and _ESCAPED.search(clause) is not None
        and _FEE.search(clause) is not None
        and IN_SHOP.search(clause) is not None
    )
