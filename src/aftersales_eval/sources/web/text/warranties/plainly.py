"""Lengths of warranties by what is said right at them, whatever else a sentence is about.

All patterns are for folded text with `§` for a duration.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from aftersales_eval.model.quantity import DAY
from aftersales_eval.sources.web.text.durations.statements import ASKING, Statement
from aftersales_eval.sources.web.text.folding import rule
from aftersales_eval.sources.web.text.warranties.words import HEADING

_NAME: Final = (
    r"(?:warrant(?:y|ies)|guarantees?|[\w-]*(?<!preis)(?<!preis-)(?<!zufriedenheits)(?<!umtausch)("
    r"?<!ckgabe)(?<!ck-)(?<!tausch-)(?<!zins)garantie|gewähr|gewährleistung|garanties?|garantías?)"
)
_PLAINLY: Final = rule(
    rf"§(?:[- ']+(?:[\w'-]+ ){{0,2}}| d'){_NAME}\b",
    rf"\b{_NAME}(?: [\w-]+){{0,2}}?,? ?(?:[:(] ?|(?:of|for|is|valid|lasts?|runs?|von|über|läuft"
    rf"|gilt"
    r"|beträgt|dauert|de|d'une|durée|est|dure|vaut|dura|duración|es|tiene|una|por|durante|pendant"
    r"|court) ){0,4}§",
    r"\b(?:guaranteed|warranted|garantie?s?|garanties|garantizad[oa]s?)(?: [\w'-]+){0,2}? (?:for "
    r"|pendant |pour |durante |por |over )?§",
    r"§ (?:lang )?garantiert\b|\bgarantiert[^§,]{0,30}(?:für|während) §",
)
_WORKPLACE: Final = (
    r"(?:\w*work(?:shop|bench)e?s?|bench|repair (?:centre|center|shop|team|desk)|repairers"
    r"|technicians?|mechanics?|fitters?|service (?:centre|center)|\w*werkstatt|technikern?"
    r"|mechanikern?|meister\w*|ateliers?|techniciens?|mécaniciens?|taller(?:es)?|técnicos?"
    r"|mecánicos?|obrador)"
)
_AT_WORK: Final = rule(
    r"\b(?:by|in|at|from|of|to|leav\w+|von|durch|aus|bei|verl\w+|dans|par|de|du|des|en|por|desde"
    r"|del)(?: (?:our|the|a|its|unsere[rn]?|unser|der|den|die|einer|nos|notre|les?|un|la"
    rf"|nuestr[oa]s?|l[oa]s|el))?(?: [\w-]+){{0,2}}? (?:l')?{_WORKPLACE}\b(?: \w+t\b(?=,))?",
    r"\b(?:werkstatt|atelier|workshop)geprüft\w*|\b(?:ex-display|graded|clearance|outlet) stock\b",
)
"""Where goods come from that somebody has made or looked over."""

_RELATIVE: Final = rule(
    r", (?:the|der|die|das|den|dem|which|who|that|qui|que|dont) [^,§]{3,60},",
)
_BREAK: Final = rule(
    r", |; |[(]|(?:,| -)? (?:and|but|while|und|aber|während|et|mais|y|pero|instead of|in place of"
    r"|statt|au lieu d|en lugar de|en vez de)(?: (?:we|our|the|you|if|it|its|their|they|should|is"
    r"|are|wir|unsere?|die|der|das|den|sie|du|wenn|ihre?|deren|ist|sind|werden|nous|notre|nos|le"
    r"|la|les|vous|si|sa|son|ses|ne|on|est|sont|nuestr[oa]s?|el|l[oa]s|te|se|lo|sus?|no|más)\b| n'"
    r"|(?<=instead of)|(?<=in place of)|(?<=statt)|(?<=lieu d)|(?<=lugar de)|(?<=vez de))"
)
"""Where a clause begins that has a subject of its own."""

_NO_GOODS: Final = rule(
    r"\b(?:parcels?|packages?|shipping|shipments?|deliver(?:y|ies)|orders?|returns?|insur\w*"
    r"|polic(?:y|ies)|plans?|repairs?|repaired|work|workmanship|labou?r|customers?|prices?"
    r"|payments?|data|travel|trips?|illness|rain|sun|install\w*|assembly|fitting|fitted|servicing"
    r"|alterations?|engraving|cleaning|extend\w*|extension|spare parts?|satisfaction|money"
    r"|refund\w*|trial|subscri\w+|remain\w*|optional\w*|protection|service contracts?|seats?"
    r"|places?|holidays?|uptime|stock|then|afterwards|offers?|promotions?|quality|germinat\w*|pay"
    r"|bank|register\w*)\b",
    r"\b(?:paket\w*|versand\w*|liefer(?:ung|zeit|termin)\w*|bestell\w*|rückgabe\w*|versicher\w*"
    r"|polic\w*|\w*reparatur\w*|reparierte\w*|arbeit(?:en)?|\w*arbeiten|daten|reise\w*|preise?"
    r"|\w*montage|einbau\w*|wartung\w*|reinigung\w*|verläng\w*|erweiter\w*|zusatz\w*|anschluss\w*"
    r"|optional\w*|ersatzteil\w*|verbaut\w*|eingebaut\w*|ausgetauscht\w*|dienstleistung\w*"
    r"|angebote?n?|aktion\w*|qualität\w*|keim\w*|platz|plätze|zahl\w*|montageleistung\w*|rest"
    r"|restlich\w*|verbleib\w*|geld|zufriedenheit\w*|danach|darauf)\b",
    r"\b(?:colis|livraisons?|commandes?|retours?|assur\w*|contrats?|réparations?|réparée?s?"
    r"|travaux|travail|données|voyages?|prix|poses?|installations?|montages?|entretien|retouches?"
    r"|nettoyage|prolong\w*|extension|étendue|complémentaire|pièces (?:détachées|remplacées|posées"
    r"|montées|changées)|interventions?|prestations?|main[- ]d'oeuvre|option|rembours\w*"
    r"|satisfait\w*|offres?|promotions?|paiements?|pay[eé]\w*|qualité|places?|s'allonge\w*"
    r"|restante?|reste|ensuite|dépôt)\b",
    r"\b(?:paquetes?|envíos?|entregas?|pedidos?|devoluci\w*|segur\w*|póliza\w*|reparaci\w*"
    r"|reparad[oa]s?|trabajos?|datos|viajes?|precios?|instalaci\w*|montajes?|mantenimiento"
    r"|limpieza|arreglos?|ampli\w*|extendida|extensión|repuestos?|piezas de (?:repuesto|recambio)"
    r"|mano de obra|opcional\w*|reembols\w*|dinero|satisfacción|restante|resto de|después"
    r"|servicios?|ofertas?|promoci\w*|pag[aou]\w*|calidad|plazas?|obras?|alarg\w*)\b",
)
"""What a guarantee may be of that is no warranty of goods."""


_FROM_ON: Final = rule(
    r"\b(?:from|after|since|ab|nach|à compter|à partir|après|desde|tras)(?: [\w']+){0,4}?[ ']"
    r"(?:delivery|order|lieferung|livraison|entrega|commande|pedido|bestellung)\b"
)


def own_clause(part: str) -> str | None:
    """The clause in which a warranty is named right at its length, empty where none is.

    None where it is a guarantee of prices.
    """
    part = _RELATIVE.sub(" ", _AT_WORK.sub(" ", part))
    found = _PLAINLY.search(part)
    if not found:
        return ""
    start = max((one.end() for one in _BREAK.finditer(part, 0, found.start())), default=0)
    end = _BREAK.search(part, found.end())
    clause = part[start : end.start() if end else len(part)]
    if _NO_GOODS.search(_FROM_ON.sub(" ", clause)):
        return None if _PRICES.search(clause) else ""
    return clause


_PRICES: Final = rule(
    r"\b(?:prices?|preise?n?|prix|precios?|tarifs?|tarifas?|quotes?)\b(?! (?:inclu|compr"
    r"|enth))[^§]{0,25}\bgu?arant|\b(?:guarantee|garantieren|garantissons|garantizamos) (?:\w+ "
    r")?(?:spare parts?|ersatzteile|pièces détachées|repuestos)\b|\bgarantie (?:de "
    r")?(?:remboursement|satisfaction)|\bgarantía de (?:reembolso|devoluci|satisf)|\bgu?arant\w* "
    r"(?:(?:de|du|des|les|ces|our|this|these|the|los|este|estos|el|diesen?) )*(?:prices?|preise?n?"
    r"|prix|precios?|tarifs?|tarifas?)\b"
)


_GOODS: Final = rule(
    r"^\W*(?:(?:and|but|und|et|y) )?(?:refurbished|used|pre-owned|ex-display|gebrauchte|überholte"
    r"|every|each|all|our|any|new|the|auf|jede\w*|alle|unsere?|neue|die|der|das|chaque|tou(?:s"
    r"|tes?)|nos|les?|la|cada|tod[oa]s?|nuestr\w+|l[oa]s|el) \w{3,}"
)


def of_goods(clause: str) -> bool:
    """Whether a clause begins with the goods that a warranty is of."""
    return _GOODS.match(clause) is not None


FAULT: Final = rule(
    r"\b(?:fail(?:s|ed|ure)?|breaks?(?: down)?|broken|faults?|faulty|defect\w*|duds?|breakage"
    r"|goes (?:wrong|dead|flat)|(?:anything|something|thing) wrong|stops?(?: \w+ing)?|gives? (?:in"
    r"|up|out|way)|conks? out|burns? out|acts? up|wo(?:n't|rks? loose)|wears? (?:out|through)"
    r"|opens? up|(?:opens?|comes?) (?:apart|off|undone|loose)|(?:seam|zip|stitch\w*|weld|joint"
    r"|handle) \w+s|leaks?|leaking|snaps?|tears?|rips?|dies|dead|warps?|jams?|cracks?|packs? (?:up"
    r"|in)|does(?:n't| not) (?:work|start|charge|turn))\b",
    r"\b(?:kaputt\w*|\w*bruch|defekt\w*|\w*fehler\w*|mangel\w*|mängel\w*|(?:zer|ab)?bricht"
    r"|ausfällt|ausfallen|fällt [^.;]{0,40} aus|reißt|undicht|leckt|versag\w+|löst sich|schlapp\w*"
    r"|streikt|klemmt|schaden(?:sfall\w*)?|aufgibt|geist|auseinander\w*|(?:geht|läuft|leuchtet"
    r"|tut)(?: \w+){0,2} nicht|nicht mehr (?:geht|läuft)|bleibt stehen)\b",
    r"\b(?:pannes?|ruptures?|cass\w+|lâch\w+|défauts?|défectu\w+|défaillan\w+|rompt|rompent"
    r"|déchir\w+|fui[rt]|s'arrêt\w+|coince\w*|bloque\w*|décoll\w+|rend l'âme|tombent? en|ne "
    r"(?:marche|fonctionne|charge|s'allume)\w* (?:plus|pas))\b",
    r"\b(?:roturas?|rompe\w*|romper\w*|estrope\w+|avería\w*|averi\w+|falla\w*|fallos?|fallen"
    r"|defect\w+|deja\w* de \w+r|abren?|gotea|despeg\w+|descos\w+|se (?:para|bloquea|suelta|apaga)"
    r"|da problemas|no (?:funciona|enciende|carga|va)\w*|sale\w* (?:mal|defectuos\w+))\b",
)
"""Something is wrong with goods."""

_WITHIN: Final = rule(
    r"\b(?:in|within|during|over|for|inside|before|throughout|under|in den|innerhalb(?: von| der)?"
    r"|binnen|während|in|vor ablauf von|vor|die|dans|pendant|durant|avant|sous|au cours des|au "
    r"bout de moins de|en|durante|dentro de|antes de|a lo largo de)(?: (?:a period of|the|our"
    r"|those|its|that|der|den|von|les|los|las|tus))?(?: (?:first|ersten|premi\w+|primer\w+))? $"
)
MENDED: Final = rule(
    r"\b(?:we(?:'ll)?|our [\w -]{2,25}|(?:manufacturer|maker|brand|dealer)s?|will|shall|is|are"
    r"|gets?)\b[^.;]{0,70}\b(?:(?<!for )repair|replace|mend|fix|swap|exchange|sew|stitch"
    r"|re-?glue|rebuild"
    r"|supply)(?:s|ed|d|n)?\b|\bsent [^.;]{0,40}for repair\b|\b(?:put|make)s? (?:it|them|that"
    r"|things) (?:right|good)\b|\b(?:send"
    r"|sends|give|gives|get|gets|receive|have|ship|post) (?:you |it |out )?(?:an? |the )?(?:\w+ "
    r")?(?:new|another|replacement|fresh)\b",
    r"\b(?:repar(?:iert?|ieren)|ersetz(?:t|en)|(?:aus|um)?tausch(?:t|en)|ausgetauscht|beheb\w+"
    r"|behoben|erneuer(?:t|n)|flick(?:t|en)|nähen|instand|nachbesser\w+)\b|\b(?:bekomm\w+"
    r"|erhält\w*|erhalten|krieg\w+|schick\w+|liefer\w+|gibt es|gibt's|geben"
    r"|leg\w+)\b[^.;]{0,40}\b(?:neu\w*|ersatz\w*|anderes)\b",
    r"\b(?:nous|on|notre [\w -]{2,25}|nos [\w -]{2,25}|fabricant|constructeur|marque|est|sont|sera"
    r"|seront)\b[^.;]{0,50}\b(?:répar|rempla[cç]|échang|chang|recous|recoud|refai|refon|remett\w* "
    r"en état|remis)\w*|\b(?:recevez|envo[iy]\w+|expédi\w+|donn\w+"
    r"|remett\w+)\b[^.;]{0,40}\b(?:neuf|neuve|nouve\w+|autre)\b",
    r"\b(?:repar|sustitu|reemplaz|cambi|repon|arregl)(?:[ae]|[aei]mos|[ae]n|ga(?:mos|n)?|ar[áé]n?"
    r"|ar(?:l[oa]s?|emos)?|imos|y[ae]n?|yamos|ir(?:l[oa]s?|emos|án?)?|er(?:l[oa]s?)?)\b|\b(?:mand"
    r"|envi|d|pon|entreg)(?:amos|emos|aremos)\b[^.;]{0,30}\b(?:nuev[oa]s?|otr[oa]s?)\b|\bcosemos\b",
)
_NO_MENDING: Final = rule(
    r"\b(?:let us know|tell us|report\w*|notif\w*|inform\w*|claim\w*|contact\w*|register\w*|melden"
    r"|meldest|anzeig\w*|mitteil\w*|prévenez|signal\w+|déclar\w+|informez|contactez|avis\w+"
    r"|comuni\w+|notifi\w+|reclam\w+|escríb\w+|contact\w+|paid?|charge[ds]?|fee|gegen bezahlung"
    r"|kostenpflichtig\w*|payant\w*|de pago|unused|unbenutzt|return\w*|rückgabe\w*|retour\w*"
    r"|devol\w+)\b[^.;]{0,60}§",
    r"(?<!free of )(?<!without )(?<!no )\bcharge\b|\bnot (?:be )?(?:repair|replac|mend)\w*"
    r"|\b(?:paid|own) (?:account|expense)\b|\bfrom \w+ to \w+ day\b",
)
NOT_SUITED: Final = rule(
    r"\b(?:suits?|fits?|like (?:it|them|the)|get(?:ting)? (?:on|along|used)|adapt\w*|chang\w+ "
    r"(?:your mind|d'avis|de (?:idea|opinión))|siz(?:es?|ing)|firmness|vertr[aä]g\w+|pass(?:t|en)"
    r"|gewöhn\w+|gef[aä]ll\w*|größen?|weite|härtegrad|plaî\w+|plais\w+|convien\w+|convenc\w+"
    r"|gust[ae]\w*|tallas?|tailles?|pointures?|fermeté|firmeza|habitu[ae]\w*|mag|mögen"
    r"|zufrieden\w*|satisf\w+|(?:un)?happy|disappoint\w*|déç\w+)\b"
)
"""Goods that nothing ails, but that do not please or fit."""

_LESS: Final = rule(
    r"\b(?:half|discount\w*|halbe\w*|rabatt\w*|moitié|réduit|remise|mitad|descuento)\b|\d ?%"
)
_GIVEN_BACK: Final = rule(r"\breturn\w*|\bsend\w* back\b|zurück|renvo[iy]|retourn|devu?[eo]l")
_TWO_MONTHS: Final = 60 * DAY
_SOME_MONTHS: Final = 300 * DAY


def mended_in_time(statement: Statement) -> bool:
    """`If it breaks within § we mend it`: a warranty that is not called by its name."""
    named = any(HEADING.search(text) for text in statement.headings[:2])
    if statement.span.low_seconds < (_TWO_MONTHS if named else _SOME_MONTHS):
        return False
    sentence = statement.sentence
    if not (_WITHIN.search(statement.lead) or statement.rest.startswith(" lang ")):
        return False
    if statement.span.low_seconds < _SOME_MONTHS and _GIVEN_BACK.search(sentence):
        return False
    faulty = FAULT.search(sentence) or (named and not NOT_SUITED.search(sentence))
    if not faulty or _LESS.search(sentence):
        return False
    if ASKING.search(sentence):
        sentence = statement.behind
    return MENDED.search(sentence) is not None and not _NO_MENDING.search(statement.part)


def alone(statement: Statement, clause: str) -> Statement:
    """A statement of nothing but its clause, which says what is said of it alone."""
    place = clause.find("§")
    return replace(statement, sentence=clause, part=clause, place=place)
