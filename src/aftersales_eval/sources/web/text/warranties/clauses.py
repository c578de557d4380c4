"""Which clause, cell or row of a text the length of a warranty stands in."""

from __future__ import annotations

import re
from typing import Final

from aftersales_eval.model.quantity import DAY
from aftersales_eval.sources.web.text.conditions.part_words import PARTS
from aftersales_eval.sources.web.text.durations.statements import Statement
from aftersales_eval.sources.web.text.folding import rule
from aftersales_eval.sources.web.text.warranties.words import (
    APART,
    CRAFTS,
    ELSE,
    MIND,
    SPARES,
    WARRANTY,
)

_OTHER_TIMES: Final = rule(
    r"\b(?:tient|tiennent|hält|halten|holds?|lasts?|dura|duran|dauert|dure|aguanta\w*|leas\w*"
    r"|financ\w*|finanz\w*|raten\w*|rates?|instal?ments?|interest|zins\w*|crédit|cuotas?"
    r"|mensual\w*|mensualités|autonom\w*|battery life|akkulaufzeit|laufzeit des akkus|lifespan"
    r"|lebensdauer|durée de vie|vida útil|aged?|alter|edad|âge|reif\w*|matur\w*|wait\w*|warte\w*"
    r"|attente|espera|refund\w*|miet\w*|rental|hire|location|alquiler|spare parts?|ersatzteil\w*"
    r"|storage|lager\w*|course|kurs|membership|mitgliedschaft|probe\w*|essai|prueba|trial|testen"
    r"|regist\w*|within|innerhalb|binnen|void|vouchers?|gutschein\w*|subscri\w*|abo\w*|extended"
    r"|extension|verläng\w*|extendida)\b"
)
"""What else has years or months to it."""

_CELL: Final = rule(
    r"[ ,:;|/(-]*(?:[\w' ]{3,25}: )?(?:(?:and|und|et|y|but|aber|mais|pero|while) )?(?:[\w'/-]+,? "
    r"){0,6}[\w'/-]+ ?[,:|]? (?:\| )?(?:(?:it's|is|are|has|have|for|only|with|nur|ist|sind|hat"
    r"|haben|mit|gelten|gilt|sont|est|a|ont|de|seulement|son|es|tienen?|solo) ){0,3}§(?:,? "
    r"(?:each |jeweils |chacun |cada un[oa] )?(?:from|ab|à compter|à partir|desde) [^§;.]{3,40})? "
    r"?[.;,)]?$",
    r"[ ,:(-]*(?:(?:and|und|et|y) |[\w' ]{3,30}: )?§ (?:bei|for|on|auf|für|sur|pour|para|sobre"
    r"|en) [\w' -]{3,45}[.;,)]?$",
)
"""Some words with their length and nothing else: `covers two years`, `2 years on covers`."""

_MENTION: Final = rule(
    r"\b(?:the|this|that|your|its|our) (?:\w+ )?§[- ](?:\w+ )?(?:warranty|guarantee)\b",
    r"\b(?:der|die|dieser?|unserer?|ihrer?|deiner?) § ?-?(?:\w+)?garantie\b",
    r"\b(?:la|cette|notre|votre|sa) garantie(?: \w+)? de §|\b(?:les|nos) §(?: \w+){0,2} (?:de "
    r"|que dure )(?:la |notre )?garantie",
    r"\b(?:la|esta|nuestra|tu|su) garantía(?: \w+)? de §|\b(?:los|nuestros) §(?: \w+)? (?:de |que "
    r"dura )(?:la |nuestra )?garantía|\ben los § de garantía",
)
"""A warranty that is named by its length, whatever else its sentence is about."""

_MEANWHILE: Final = rule(
    r"\b(?:after|once|when|until|during|within|throughout|beyond|under|outside|inside|while) "
    r"(?:of )?(?:the|your|our|its|this|that|their|my) (?:\w+ )?§[- ](?:\w+ ){0,2}(?:warranty"
    r"|guarantee)\b(?! (?:on|for) (?:the |our )?(?:repair|work))",
    r"\b(?:nach|innerhalb|während|in|bis|außerhalb)(?: (?:ablauf|ende|zum ende))? (?:der|ihrer"
    r"|deiner|unserer|eurer|seiner) (?:\w+ )?§[- ]?(?:\w+ )?\w*garantie\w*",
    r"\b(?:après|passée?s?|pendant|durant|au-delà de|dans|hors de|à l'issue de|une fois|au cours "
    r"de|expirée?) (?:la|cette|votre|notre|vos|les|ces|sa) (?:période de )?(?:garantie(?: \w+)? "
    r"de §|§ de (?:la )?garantie)",
    r"\b(?:pasad[oa]s?|durante|dentro de|tras|después de|fuera de|transcurrid[oa]s?|vencid[oa]s?"
    r"|terminad[oa]s?|acabad[oa]s?|finalizad[oa]s?) (?:la|l[oa]s|tus?|sus?|nuestr[oa]s?|(?:el|tu"
    r"|su) (?:periodo|período|plazo) de) (?:garantía (?:\w+ )?de §|§ de garantía)",
)
"""`Once the § warranty is over`: named only for when something is done."""

_COVERED: Final = rule(
    r"\b(?:is|are|stays?|remains?) (?:fully |all )?(?:covered|protected) (?:for )?(?:up to )?§",
    r"\b(?:ist|sind|bist du|sind sie) § (?:lang )?(?:abgesichert|abgedeckt|geschützt)\b",
    r"\b(?:est|sont|reste|restent) (?:couvert|protégé)e?s? (?:pendant )?§",
    r"\b(?:está|están|queda|quedan) (?:cubiert|protegid)[oa]s? (?:durante |por )?§",
)
_NO_GOODS: Final = rule(
    r"\b(?:parcels?|packages?|shipping|shipments?|deliver\w*|orders?|returns?|insur\w*|polic(?:y"
    r"|ies)|plans?|repairs?|work|labou?r|customers?|prices?|payments?|data|travel|trips?|illness"
    r"|rain|sun)\b",
    r"\b(?:paket\w*|versand\w*|liefer\w*|bestell\w*|rückgabe\w*|versicher\w*|polic\w*|reparatur\w*"
    r"|arbeit\w*|daten|reise\w*|preise?)\b",
    r"\b(?:colis|livraisons?|commandes?|retours?|assur\w*|contrats?|réparations?|travaux|données"
    r"|voyages?|prix)\b",
    r"\b(?:paquetes?|envíos?|entregas?|pedidos?|devoluci\w*|segur\w*|póliza\w*|reparaci\w*"
    r"|trabajos?|datos|viajes?|precios?)\b",
)
_HALF_A_YEAR: Final = 180 * DAY


def covered_for_years(statement: Statement) -> bool:
    """`Every pan we make is covered for ten years`, or another cell of such a sentence."""
    sentence = statement.sentence
    if statement.span.low_seconds < _HALF_A_YEAR or _NO_GOODS.search(sentence):
        return False
    if _COVERED.search(statement.part):
        return True
    return not statement.lone and bool(_COVERED.search(sentence)) and is_cell(statement.part)


def own_cell(text: str) -> str:
    """The cell of a row with a duration, where it names the warranty itself; else all of it."""
    place = text.find("§")
    start = max((found.end() for found in _BAR.finditer(text, 0, place)), default=0)
    end = _BAR.search(text, place)
    cell = text[start : end.start() if end else len(text)]
    return cell if len(cell) < len(text) and WARRANTY.search(cell) else text


_BAR: Final = re.compile(r" [|•·✔✓/] |[✔✓] ")


def mention(part: str) -> str:
    """What names a warranty by its length in a part that is about other things; else empty."""
    found = _MENTION.search(part)
    near = part[found.start() : found.end() + 40].partition(",")[0] if found else ""
    return "" if ELSE.search(near) else near


def named_in_passing(part: str) -> bool:
    """Whether a warranty is named by its length in what is done while it runs, or after it."""
    return _MEANWHILE.search(part) is not None


_WITHIN: Final = rule(
    r"\b(?:in|en|within|sous|dans|binnen|innerhalb von|dentro de|under)(?: (?:about|only|etwa|nur"
    r"|environ|unos|solo))? §"
)


def other_time(part: str) -> bool:
    """Whether years are those of something else than a warranty, such as what a battery lasts."""
    return _OTHER_TIMES.search(part) is not None or _WITHIN.search(part) is not None


def is_cell(part: str) -> bool:
    """Whether a part is some words with their length, such as a row or what follows a comma."""
    return _CELL.match(part) is not None and not (
        APART.search(part) or SPARES.search(part) or MIND.search(part) or other_time(part)
    )


def part_of_goods(statement: Statement) -> bool:
    """Whether it is a row such as `Frame: ten years`, in a text that speaks of a warranty."""
    return (
        is_cell(statement.part)
        and WARRANTY.search(statement.folded.text) is not None
        and not CRAFTS.search(statement.folded.text)
        and any(named.search(statement.part) for named in PARTS.values())
    )


def beside_a_length(statement: Statement) -> bool:
    """Whether it is a cell of a sentence that gives another length of a warranty."""
    if statement.lone or not is_cell(statement.part):
        return False
    others = statement.sentence.replace(statement.part, " ")
    return "§" in others and WARRANTY.search(others) is not None and not ELSE.search(others)
