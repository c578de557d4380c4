"""What speaks against a service that a sentence seems to offer: its matter, or what is done to it.

Prizes and tickets are no goods, an app is installed by its user, and what a warranty promises when
goods fail is no service. For folded text.
"""

from __future__ import annotations

from typing import Final

from aftersales_eval.sources.web.text.folding import rule

VACANCIES: Final = rule(
    r"\b(?:careers?|jobs|vacanc(?:y|ies)|we are hiring|join our team|we(?: are|'re) (?:looking for"
    r"|seeking|hiring) (?:an?|\w+ists?|\w+ians?|\w+ers?)|karriere|stellenangebote?|offene stellen"
    r"|wir suchen (?:zum|ab|für|eine?n?|dich|sie)|recrutement|nous (?:recrutons|recherchons"
    r"|cherchons) (?:un|des)|offres d'emploi|empleo|vacantes?|buscamos (?:un|a)|trabaja con"
    r" nosotros)\b"
)
"""Who is to work for the shop, and at what."""

PRIZES: Final = rule(
    r"\b(?:delivery slot|delivery date|appointments?|interchangeable|in seconds|(?:without|any)"
    r" tools|liefertermine?|ohne werkzeug|sans outils?|facilement|fácilmente|sin herramientas"
    r"|cupón|cupones|coupons?|plan|entitled to have)\b",
    r"\b(?:prizes?|winners?|competition|raffle|giveaway|sweepstakes?|prize draw|tickets"
    r"|subscriptions?|rental|rented|hired?|mieträd\w*|miet(?:et|en|weise|ger\w+|wagen)|leih\w+"
    r"|en location|louée?s?|alquilad[oa]s?|alquiler)\b",
    r"\b\w*(?:gewinn|gewinns|gewinne|gewinner|gewinnspiel|verlosung|eintrittskarten|tickets)\b",
    r"\b(?:jeu-? ?concours|concours|gagnants?|tombola|tirage au sort|lots? (?:ne|est|sont|gagné)\w*"
    r"|billets?|billetterie)\b",
    r"\b(?:sorteos?|concurso|premios?|ganador(?:es|a)?|entradas?)\b",
)
"""What is won or let in with, or booked, or changed by hand, and is no exchange of goods."""

APPS: Final = rule(
    r"\b(?:apps?|appli|applications?|aplicaci(?:ón|ones)|software|logiciels?|ios|android"
    r"|app store|google play|play store|plug-?ins?|updates?|treiber|firmware)\b"
)
"""What shoppers install themselves, on what they own."""

BY_OTHERS: Final = rule(
    r"\b(?:prend|dure|lleva|tarda)\b[^;]{0,25}\b(?:minutes|minutos|secondes|segundos)\b"
    r"|\b(?:artists?|artist's|exhibition|sculpture|ausstellung|exposition|exposición)\b",
    r"\b(?:you|customers) can (?:easily |also )?(?:install|mount|fit|assemble|connect|hang)\b",
    r"\bvous pouvez (?:\w+ )?(?:monter|installer|poser|brancher|fixer)\b|\bpued(?:es?|en) (?:montar"
    r"|instalar|colocar)(?:lo|la|los|las)?\b|\bkönnen (?:sie|alles)\b[^;]{0,40}(?:montieren"
    r"|installieren|aufbauen|anschließen)(?! lassen)\b",
    r"\b(?:only|solely|exclusively) (?:be )?(?:\w+ ){0,3}by (?!our\b|us\b)|\bmay only\b"
    r"|\b(?:mounted|installed|fitted|assembled) (?:on|to|either|with|without|quickly|easily|in"
    r" minutes|horizontally|vertically|directly)\b|\b(?:delivered|supplied|comes?|arrives?"
    r"|shipped) (?:\w+ )?(?:\d+ ?% )?(?:assembled|mounted|built)\b|\bby hand\b|\bfitting out\b"
    r"|\btakes? (?:\w+ ){0,4}(?:minutes?|seconds?)\b|\bin (?:\w+ ){0,4}(?:minutes|seconds)\b",
    r"\bdarf\b|\bdürfen\b|\bnur (?:durch|von) (?!unser|uns\b)|\bsollten? (?:\w+ ){0,4}(?:durch"
    r"|von)\b|\bvon hand\b|\b(?:montiert|aufgebaut|zusammengebaut) (?:geliefert|an)\b"
    r"|\bdauert\b[^;]{0,25}\b(?:minuten?|sekunden)\b"
    r"|\b(?:an|auf) (?:wand|der wand|die wand|decke|der decke)\b[^;]{0,30}\b(?:kann|lässt"
    r"|montiert)\b|\bin (?:\w+ ){0,4}(?:minuten|sekunden)\b|\b(?:kann|können|lässt sich"
    r"|lassen sich) (?:[\w-]+ ){0,3}"
    r"(?:an|auf|unter) (?:\w+ )?(?:wand|decke|tisch|dach)\b",
    r"\bne (?:peut|doit|peuvent|doivent)\b[^;]{0,60}\bque par\b|\b(?:livrée?s?|expédiée?s?) (?:\w+"
    r" )?(?:montée?s?|assemblée?s?)\b|\bà la main\b|\b(?:montée?s?|posée?s?|installée?s?|fixée?s?)"
    r" (?:au|sur|à même) |\ben (?:\w+ ){0,4}(?:minutes|secondes)\b|\buniquement par (?!nos|notre)"
    r"|\bpar un (?:professionnel|électricien)\b(?! partenaire| de not| agréé par)",
    r"\bsolo (?:la |lo )?(?:puede|podrá|debe|pueden)\b|\b(?:se entrega|entregad[oa]s?|llega|viene)"
    r"n? (?:ya )?(?:montad|armad)\w*|\ba mano\b|\ben (?:\w+ ){0,4}(?:minutos|segundos)\b"
    r"|\búnicamente por (?!nuestr)|\b(?:instalarse|montarse|colocarse) en\b",
)
"""What others, or nobody but the factory, put up; and how goods can be put up."""

FOR_SELF: Final = rule(
    r"\brepaired with (?!our\b)|\bmit (?!unser)(?:\w+ ){1,3}(?:repariert|geflickt)\b"
    r"|\bréparée?s? avec (?!no)|\breparar(?:se)? con (?!nuestr)|\bvous "
    r"pouvez (?:\w+ )?réparer\b(?![^;]*\bno(?:s|tre)\b)"
    r"|\bpuedes? reparar(?:lo|la|los|las)?\b(?![^;]*\bnuestr)",
    r"\b(?:spare |replacement )?parts? (?:so (?:that )?you|to|for you to|you need)\b|\beverything"
    r" (?:you need |needed )?to (?:repair|fix|mend)\b|\bso (?:that )?you can\b",
    r"\bdamit (?:sie|du|ihr)\b|\balles,? (?:was )?(?:sie|du|man)\b[^;]{0,30}\bbraucht?",
    r"\bpièces? (?:\w+ ){0,2}(?:pour|permettant)\b|\b(?:tout|nécessaire) pour\b"
    r"|\bafin que vous\b",
    r"\bpara que (?:\w+ )?pued\w+|\bpiezas para\b|\btodo lo necesario\b",
)
"""What shoppers repair themselves with what they buy."""

ON_FAULT: Final = rule(
    r"\b(?:if|when|should|once) (?:it|they|yours|one|anything|something|any|the|a|your)\b[^;]{0,40}"
    r"\b(?:fails?|breaks?|stops?|broken|faulty|defects?|faults?|wrong|tears?|goes?|develops?"
    r"|occurs?)\b|\bif (?:it|they) (?:fail|break|stop|tear|crack)|\b(?:during|within|in) (?:this"
    r"|that|the warranty|the guarantee)\b(?: (?:time|period|warranty))?",
    r"\b(?:geht|gehen|fällt|fallen|bricht|reißt|versagt|defekt|kaputt|ausfall|mangel|mängel)\b"
    r"|\b(?:in|während) (?:dieser|der garantie)\w*|\bin diesem (?:zeitraum|fall)\b",
    r"\ben cas de (?:panne|défaut|casse|défaillance)|\bs'il(?:s)? (?:casse|tombe|lâche|cède|se)\w*"
    r"|\bsi (?:elle|l'un|la|le|l')\b[^;]{0,30}\b(?:casse|panne|cède|lâche)\w*|\b(?:pendant|durant)"
    r" (?:cette|la|ce)\b|\btombe\w* en panne\b",
    r"\bsi (?:se |te |le |lo |la |algo |el \w+ |la \w+ )?(?:\w+ )?(?:falla|rompe|estropea|deja de"
    r"|avería)\w*|\ben caso de (?:avería|fallo|rotura|defecto)\b|\bdurante (?:este|ese|la"
    r" garantía|el)\b",
)
"""That goods fail, or the time in which they may not: what follows is a promise about that."""

IF_NOT: Final = rule(
    r"\b(?:if|where|when|should|unless) (?:it|they|this|that|an?|the|your|repairs?|exchanges?"
    r"|(?:the |a |an |your )\w+) ?(?:\w+ )?(?:cannot|can't|could not|isn't|is not|are not"
    r"|not) (?:be"
    r" )?\w+(?: or \w+)?",
    r"\b(?:wenn|falls|sofern|sollte)\b[^;,]{0,50}\b(?:nicht|kein\w*)\b[^;,]{0,40}",
    r"\b(?:si|s'il|s'ils|lorsque|quand) [^;,]{0,40}\b(?:ne|n'|non|pas|aucune?|impossible)\b"
    r"[^;,]{0,40}",
    r"\b(?:si|cuando) (?:el|la|los|las|su|tu|esto|lo)?[^;,]{0,25}\bno\b[^;,]{0,40}",
)
"""That something cannot be done, where that is no more than a case that is thought of."""

OF_SIZES: Final = rule(
    r"\b(?:sizes?|colou?rs?|fit|fits|größen?|farben?|passt|tailles?|couleurs?|pointures?|tallas?"
    r"|color(?:es)?)\b"
)
"""Why goods are exchanged that do not fail."""

LOOSE: Final = rule(r"\b(?:cambi(?:ar|amos|aremos|a|as|o|e)|canjear?)\b")
FOR_GOODS: Final = rule(
    r"\b(?:tallas?|artículos?|productos?|compras?|prendas?|zapat\w+|colou?r(?: del?)?|modelos?"
    r"|otr[oa]s?|devol\w+|devuel\w+|reembols\w+|número|regalos?|días|meses|plazo|ticket|tique"
    r"|tiendas?|posventa|umtausch\w*|cambios|gratis|gratuit\w+|admit\w+|acept\w+|ofrec\w+|hac\w+"
    r"|mercancía|piezas?|talle)\b|\bcambi(?:ar|amos|aremos)?(?:lo|la|los|las)\b|\b(?:te|se|os|le)"
    r" (?:lo|la|los|las)\b|\b(?:lo|la|los|las) cambi"
)
"""That `cambiar`, a word for any change, is about what was bought."""
