"""How soon somebody joins a chat or comes to the telephone, which is an answer."""

from __future__ import annotations

from typing import Final

from aftersales_eval.model.quantity import DAY
from aftersales_eval.sources.web.text.conditions.words import CHANNEL
from aftersales_eval.sources.web.text.durations.statements import Statement
from aftersales_eval.sources.web.text.folding import rule

JOINING: Final = (
    "with you", "on the line", "bei ihnen", "bei dir", "bei euch", "avec vous", "avec toi",
    "a vous", "a votre", "contigo", "con usted", "connect", "verbind", "verbund", "en relation",
    "talk", "speak", "chatt", "sprech", "sprich", "parl", "discut", "habl", "chatea", "conect",
)  # fmt: skip
"""One of these stands in every sentence that `joins` is for."""

_PERSON: Final = (
    r"(?:person|people|humans?|agents?|advis[eo]rs?|colleagues?|someone|somebody|experts?"
    r"|specialists?|staff|we|we'll|team|mensch(?:en)?|mitarbeite\w*|berater\w*|kolleg\w*|jemand"
    r"|wir|personne|humaine?|conseill\w+|quelqu'un|équipe|nous|persona|human[oa]|agente|asesor\w*"
    r"|compañer\w+|alguien|equipo)"
)
_WITH_YOU: Final = rule(
    rf"\b{_PERSON}\b[^;]{{0,40}}\b(?:with you|on the line|at your service)\b",
    r"\b(?:connected|connects? you|put through|talk(?:ing)?|speak(?:ing)?|chat(?:ting)?)"
    rf" (?:to|with) (?:[\w-]+ ){{0,4}}{_PERSON}\b",
    rf"\b{_PERSON}\b[^;]{{0,40}}\bbei (?:ihnen|dir|euch)\b",
    r"\b(?:sprechen|sprichst|chatten|chattest|verbunden|verbinden)\b[^;]{0,40}\bmit (?:[\w-]+ )"
    rf"{{0,3}}{_PERSON}\b|\bmit (?:[\w-]+ ){{0,3}}{_PERSON} (?:verbunden|sprechen|chatten)\b",
    rf"\b{_PERSON}\b[^;]{{0,20}}\b(?:est|sera|sommes|serons)\b[^;]{{0,15}}"
    r"\b(?:avec (?:vous|toi)|à vous|à votre (?:écoute|disposition|service))",
    r"\b(?:en relation|connectée?|discut\w+|parl\w+) (?:avec|à) (?:[\w-]+ |l')"
    rf"{{0,3}}{_PERSON}\b",
    rf"\b{_PERSON}\b[^;]{{0,20}}\b(?:está|estará|estamos|estaremos) (?:contigo|con usted)\b",
    r"\b(?:habl|chate|conect)\w+ con (?:[\w-]+ )"
    rf"{{0,3}}{_PERSON}\b",
)
_CALLERS: Final = rule(
    r"\b(?:at your (?:door|home)|orders?|parcels?|technicians?|fitters?|engineers?|drivers?"
    r"|couriers?|monteur\w*|techniker\w*|fahrer\w*|paket\w*|bestellung\w*|technicien\w*|livreurs?"
    r"|colis|commande|técnic[oa]s?|instalador\w*|repartidor\w*|paquete|pedido)\b"
)
"""What, and who, comes to the door."""


def joins(statement: Statement) -> bool:
    """Whether a person is there in a time for those who chat or call."""
    if statement.span.high_seconds >= DAY or _CALLERS.search(statement.part):
        return False
    around = (statement.part, *statement.headings[:1])
    ways = (CHANNEL["chat"], CHANNEL["phone"], CHANNEL["messaging"])
    return _WITH_YOU.search(statement.part) is not None and any(
        way.search(text) for way in ways for text in around
    )
