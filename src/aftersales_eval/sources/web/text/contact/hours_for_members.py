"""Whose hours they are: of members only, of a shop's doors, of others than shoppers.

What callers ask about is no matter of hours.
"""

from __future__ import annotations

from typing import Final

from aftersales_eval.sources.web.text.conditions.group_words import MEMBERS
from aftersales_eval.sources.web.text.conditions.words import REST
from aftersales_eval.sources.web.text.folding import rule

_OF_TEAM: Final = rule(
    r"\b(?:team|staff|crew|service)[- ]?members?\b|\bmembers? of (?:our|the|staff)\b|\b(?:team"
    r"|belegschafts)-?mitglied\w*|\bmitglied\w* (?:unser\w*|des) \w*teams?\b|\bmembres? (?:de|du) "
    r"(?:notre|nos|l'|la|service|personnel|équipe)|\bmiembros? (?:de nuestr\w+|del (?:equipo"
    r"|personal|servicio))",
    r"\b(?:not only|whether|nicht nur|non seulement|no solo)\b[^;,]{0,40}\b(?:member|mitglied"
    r"|membre|soci)\w*",
)
_WITH_CARD: Final = rule(
    r"\bwith (?:our|the|your|an?) (?:[\w-]+ )?(?:card|pass|membership)\b|\b(?:card|pass) "
    r"?holders?\b",
    r"\bmit (?:der|ihrer|deiner|unserer|einer) (?:[\w-]+ )?[\w-]*(?:karte|card)\b",
    r"\bavec (?:la|votre|ta|notre|une) carte (?!bancaire|bleue|de crédit)|\b(?:détenteurs"
    r"|titulaires|porteurs) de (?:la|notre) carte\b",
    r"\bcon (?:la|tu|su|nuestra) tarjeta (?!bancaria|de crédito)|\btitulares de (?:la|nuestra) "
    r"tarjeta\b",
    r"\b(?:subscribers|subscription (?:customers|holders)|abonnenten|abonnées?|abonad[oa]s"
    r"|suscriptor\w*)\b",
)
_ON_WHAT: Final = rule(
    r"\b(?:questions?|quer(?:y|ies)|enquir(?:y|ies)|problems?|issues?|help|advice) (?:about|on"
    r"|with|regarding|concerning) (?:(?:your|an?|our|the|any|their) )?(?:[\w-]+ )?(?:orders?"
    r"|deliver(?:y|ies)|purchases?|returns?|course|events?|rentals?|collection)\b",
    r"\b(?:rück)?fragen? (?:zur?m?|rund um|über|wegen) (?:(?:ihr\w*|dein\w*|eur\w*|de[rnm]|die"
    r"|einer|unser\w*) )?(?:\w*bestellung\w*|\w*lieferung\w*|\w*kurs\w*|\w*miet\w*|abholung)",
    r"\b(?:questions?|demandes?|problèmes?) (?:sur|concernant|au sujet de|relatives? à) (?:une|la"
    r"|votre|vos|les) (?:livraisons?|commandes?|retraits?|locations?|ateliers?|cours)\b",
    r"\b(?:preguntas|dudas|consultas|problemas) (?:sobre|acerca de|relacionad[oa]s con|con) (?:tu"
    r"|su|el|la|los|un|una) (?:entrega|pedido|recogida|alquiler|curso|taller)\b",
)
IN_STORE: Final = rule(
    r"\b(?:visit us|come and (?:see|visit)|besuchen sie|besucht? uns|venez|rendez-nous visite"
    r"|visítenos|visítanos|ven a)\b(?! (?:online|auf))",
    r"\b(?:in (?:our|the|all|every) (?:\w+ )?(?:stores?|shops?|branch\w*)|(?:our|the) (?:\w+ "
    r")?(?:stores?|shops?|branch\w*) (?:is|are|opens?)|store (?:opening )?hours)\b",
    r"\bin unser\w* (?:\w+ )?(?:filiale\w*|laden|geschäft\w*|läden)|\bunsere? (?:filiale\w*|laden"
    r"|läden|geschäft\w*) (?:ist|sind|hat|haben)\b|\bladenöffnungszeiten",
    r"\b(?:nos|notre|le|les|dans (?:nos|notre)) (?:magasins?|boutiques?)\b",
    r"\b(?:nuestras?|la|las|en (?:nuestras?)) tiendas?\b(?! (?:online|en línea))",
)
"""When a shop's doors are open."""
OTHERS: Final = rule(
    r"\b(?:press|media|journalists?|applicants?|applications?|hiring|human resources|hr|suppliers?"
    r"|investors?)\b",
    r"\b(?:presse\w*|bewerb\w*|personal(?:abteilung|büro)|lieferanten|investor\w*)\b",
    r"\b(?:presse|journalistes?|recrutement|candidat\w*|ressources humaines|fournisseurs?)\b",
    r"\b(?:prensa|candidat\w*|recursos humanos|proveedores|empleo)\b",
)
"""Contacts for others than shoppers."""


def without_matter(text: str) -> str:
    """A folded text without what those who call ask about: their order, its delivery."""
    return _ON_WHAT.sub(" ", text)


def for_members(text: str) -> str:
    """The club or card without which the hours of a folded text do not hold; empty for none."""
    told = _OF_TEAM.sub(" ", text)
    if REST.search(told):
        return ""
    for value, pattern in MEMBERS.items():
        if pattern.search(told):
            return value
    return "members" if _WITH_CARD.search(told) else ""
