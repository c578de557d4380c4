"""Goods, members and seasons that a clause names without being for them alone.

`whether it is a sofa or a lamp`, `battery included`, `opened or not`, `not damaged`. All patterns
are for folded text.
"""

from __future__ import annotations

from typing import Final

from aftersales_eval.sources.web.text.folding import rule

_ENDS: Final = r"\b(?= ?(?:[,;.:)§]|$))"
_BESIDE: Final = r"(?<=[,;(-] )[^,;.:()§]{2,50}?"
_ALIKE: Final = rule(
    rf"(?:{_BESIDE}|\b(?:(?:[\w-]+,? ){{0,2}}[\w-]+ (?:and|or) )?[\w-]+)"
    rf" (?:(?:is|are|both|all) ){{0,2}}(?:included|alike|excluded|excepted|aside){_ENDS}",
    rf"(?:{_BESIDE}|\b(?:(?:[\w-]+,? ){{0,2}}[\w-]+ (?:und|oder) )?[\w-]+) (?:sind |ist )?"
    r"(?:eingeschlossen|inbegriffen|inklusive|eingerechnet|gleichermaßen|ausgenommen"
    rf"|ausgeschlossen){_ENDS}",
    rf"(?:{_BESIDE}|\b(?:(?:[\w-]+,? ){{0,2}}[\w-]+ (?:et|ou) )?[\w-]+) (?:est |sont )?"
    rf"(?:compris|inclus|exclu)e?s?{_ENDS}",
    rf"(?:{_BESIDE}|\b(?:(?:[\w-]+,? ){{0,2}}[\w-]+ (?:y|o) )?[\w-]+) (?:está |están )?"
    rf"(?:inclu[ií]d|exclu[ií]d)[oa]s?{_ENDS}",
)
"""Goods or parts that are named as meant, too, or as not meant."""

_OR_NOT: Final = rule(
    r"\b[\w-]+ or (?:not|no)\b|\b[\w-]+ oder (?:nicht|kein\w*|ohne)\b"
    r"|\b(?:en )?[\w-]+ ou (?:non|pas)\b|\b(?:en )?[\w-]+ o no\b",
    r"\b(?:opened|used|worn|new|sealed|reduced|discounted|full[- ]price|regular(?:[- ]price)?|sale)"
    r"(?: goods| items)? or (?:un)?(?:opened|sealed|used|worn|new|reduced|discounted"
    r"|full[- ]price|regular|sale|not)\b",
    r"\b(?:geöffnet|neu|gebraucht|reduziert|benutzt|getragen|ungeöffnet)\w* oder (?:ungeöffnet|neu"
    r"|gebraucht|reduziert|benutzt|getragen|original\w*|geöffnet)\w*",
    r"\b(?:neuf|ouvert|soldé|déballé|utilisé)(?:ve|e)?s? ou (?:d'occasion|fermé|scellé|utilisé"
    r"|non ouvert|au prix fort|neuf|reconditionné)\w*",
    r"(?<!como )\b(?:nuev|abiert|rebajad|usad)[oa]s? o (?:usad[oa]s?|de segunda mano"
    r"|cerrad[oa]s?|sin \w+"
    r"|nuev[oa]s?|a precio \w+|reacondicionad[oa]s?)\b",
)
"""Both of two kinds."""

_NOT: Final = rule(
    r"(?:\b(?:not|never|nor|neither)|n't) (?:(?:been|be|yet|visibly|\w+ (?:or|nor)) ){0,3}"
    r"(?:damaged|broken|opened|unsealed|faulty|defective|customi[sz]ed)\b",
    r"\b(?:nicht|weder|keineswegs) (?:(?:\w+ (?:und|oder|noch)) ){0,2}(?:beschädigt|geöffnet"
    r"|fehlerhaft|mangelhaft|defekt)\b",
    r"\b(?:pas|ni|jamais|non) (?:(?:été|être|\w+ (?:ni|ou)) ){0,3}(?:endommag|ouvert|déball"
    r"|défectueu|descell)\w*",
    r"\b(?:no|ni|nunca|sin) (?:(?:est[áéa]n?|haya|hayan|ha|han|sido|ser|estar|\w+ (?:ni|o)) ){0,4}"
    r"(?:dañad|abiert|defectuos|desprecintad|averiad)[oa]s?\b",
)
"""A state that goods must not be in."""

_WHATEVER: Final = rule(
    r", (?:also|too|auch|aussi|también) [^,;.:§]*",
    r"\b(?:whatever|not (?:only|just)|everything from|anything from|from [a-z-]+ to [a-z-]+s\b)"
    r"[^,;.:§]*",
    r"\bob\b(?=[^,;.§]*\boder\b)[^,;.:§]*|\b(?:nicht (?:nur|allein)|alles von"
    r"|gleich (?:ob|welche\w*|wie|wo)|sei es|mit oder ohne)\b[^,;.:§]*",
    r"\b(?:que ce soit|qu'il s'agisse|qu'(?:ils?|elles?) soi(?:en)?t|que (?:vous soyez|tu sois)"
    r"|pas (?:seulement|uniquement|que)|non seulement|peu importe|quel(?:le)?s? que|avec ou sans)"
    r"\b[^,;.:§]*",
    r"\b(?:sean?(?=[^,;.§]* [ou] )|seas?(?=[^,;.§]* [ou] )|ya sean?|no s[oó]lo|no solamente"
    r"|no únicamente|da igual|sin importar|con o sin)\b[^,;.:§]*",
)
"""What is said of one kind holds for others, too."""

_NO_NEED: Final = rule(
    r"(?:\b(?:no|not|without)|n't)(?: (?:have|need|having|being|requiring|necessary|required))?"
    r"(?: (?:to|be|a|an|any|in|hold|own|join|our|the|us|for)){0,4} (?:club |loyalty |plus )?"
    r"(?:membership|member|(?:club|loyalty) card|subscriber)\b(?! (?:card|price))[^,;.:§]{0,20}",
    r"\b(?:kein|keine|ohne|nicht)(?: (?:ein|eine|einer|erst|im|in|unser\w*)){0,2}"
    r" \w*(?:mitglied(?:schaft)?|kundenkarte|clubkarte)\b",
    r"\b(?:inutile|pas besoin|pas nécessaire|pas obligé|pas obligatoire|sans) d?'?(?:de |d'|être )"
    r"{0,2}(?:être |avoir |posséder )?(?:un |une |notre |la )?(?:membres?|adhérente?|carte)\b"
    r"(?: de fidélité| club)?",
    r"\b(?:no (?:hace falta|es necesario|tienes que|necesitas|hay que)|sin)(?: (?:ser|tener|estar"
    r"|haberse|hacerse|llevar|la|una|nuestra)){0,3} (?:soci[oa]|miembro|tarjeta|club)\b",
    r"\boutside (?:of )?(?:the |our |these )?(?:[\w-]+ ){0,2}(?:period|season|time|weeks|holidays?"
    r"|christmas)\b|\baußerhalb (?:der |des )?\w*(?:zeit|saison|aktion|zeitraums?)\b"
    r"|\ben dehors d(?:e la |es |u |e )(?:période de |saison de )?(?:noël|fêtes|soldes)\b"
    r"|\bfuera de (?:la )?(?:campaña|época|temporada)(?: de)?(?: navidad| rebajas)?\b",
)
"""Members that one need not be, and seasons that it is not."""

_AGAINST: Final = rule(r"\b(?:against|gegen|contre|contra)\b[^,;.§]*(?=[,;.§]|$)")
"""What may happen to goods that are under warranty."""

_UNMEANT: Final = rule(
    r"\b(?:(?:does|do|will)(?: not|n't) (?:cover|include|extend to)|not cover(?:ing|ed)?)\b"
    r"[^,;.§]*(?=[,;.§]|$)",
    r"\b(?:ne (?:couvre|comprend|inclut|concerne)(?:nt)? (?:pas|ni)|no (?:cubren?|incluyen?"
    r"|comprenden?)|(?:deckt|umfasst|erfasst)[^,;.§]{0,12}(?:nicht|kein\w*))\b[^,;.§]*(?=[,;.§]|$)",
    r"\b(?:or|and|oder|und|ou|et|o|y) (?:whatever|anything|everything|was|alles|tout|todo|lo que)"
    r" (?:else|sonst|andere|autre|lo demás)?[^,;.§]*",
)


_THINGS: Final = (
    r"(?:laptop|computer|notebook|tablet|(?:smart)?phone|mobile phone|watch|bike|e-bike|bicycle"
    r"|book|dress|handy|uhr|fahrrad|rad|buch|sofa|schmuckstück|ordinateur|portable|montre|bijou"
    r"|vélo|livre|canapé|meuble|parfum|perfume|fragrance|ordenador|portátil|móvil|reloj|bicicleta"
    r"|libro|sofá|mueble)"
)
_BOUGHT: Final = rule(
    rf"(?<!for )(?<!on )(?<!of )\b(?:the|your|my|this) (?:\w+ )?{_THINGS}\b",
    rf"(?<!fur )(?<!fuer )(?<!bei )(?<!auf )\b(?:das|die|den|dein(?:e[nrs]?)?"
    rf"|ihre?[nrs]?|diese[nrs]?) (?:\w+ )?{_THINGS}\b",
    rf"(?<!pour )(?<!sur )\b(?:le |la |l'|ton |ta |votre |ce |cette |cet )(?:\w+ )?{_THINGS}\b",
    rf"(?<!para )(?<!en )(?<!sobre )\b(?:el|la|tu|su|este|esta) (?:\w+ )?{_THINGS}\b",
)
"""One thing: the one that was bought, whatever that is."""

_EITHER: Final = rule(
    r"\b(?:without|kein\w*|ohne|inutile|sans|outside|außerhalb|en dehors|fuera"
    r"|or|oder|ou|o|not|never|nor|nicht|weder|keineswegs|pas|ni|jamais|non|no|nunca|sin)\b|n't "
)
_MORE: Final = rule(
    r"\b(?:whatever|also|too|auch|aussi|también|only|just|from|alike|aside|excepted|ob|nur"
    r"|allein|alles|gleich"
    r"|sei|mit|inbegriffen|gleichermaßen|seulement|uniquement|que|quel\w*|avec|sean?|seas?|no|da"
    r"|con"
    r"|sin)\b|inclu|exclu|compris|ausge|einge|inklu|\bqu'"
)
"""A word without which the patterns above need not be tried."""


def without(text: str, *, warranty: bool = False) -> str:
    """A text without what it only names in passing."""
    if _EITHER.search(text):
        text = _NO_NEED.sub(" ", _NOT.sub(" ", _OR_NOT.sub(" ", text)))
    if _MORE.search(text):
        text = _ALIKE.sub(" ", _WHATEVER.sub(" ", text))
    if warranty:
        text = _UNMEANT.sub(" ", _AGAINST.sub(" ", text))
    return text


def bought(part: str) -> str:
    """What a sentence with a duration says without the one thing that was bought."""
    return _BOUGHT.sub(" ", part) if "§" in part else part
