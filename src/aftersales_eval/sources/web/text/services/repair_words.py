"""What menders do and to what, in four languages; all patterns are for folded text."""

from __future__ import annotations

from typing import Final

from aftersales_eval.sources.web.text.folding import rule

LEFT_TO_OTHERS: Final = (
    r"\binsurer's\b|\b(?:excess|deductible"
    r"|selbstbeteiligung"
    r"|selbstbehalt|franchise|franquicia) (?:on|for|bei|für|par|por|de|sur)\b|"
    r"^\W*(?:the |your |l'|votre |die |eine |ihre |el |la |tu |su )?(?:assur(?:eur|ance)s?"
    r"|insurers?|insurance|\w*versicherung|seguro|aseguradora)\b|\b(?:a|the|your|any) (?:local"
    r"|independent|nearby) (?:\w+ )?(?:garage|workshop|dealer|repairer|repair shop)s?\b|"
    r"\b(?:doit|doivent|dürfen|müssen|must|should|debe|deben|tiene que)\b[^;.]{0,40}\b(?:fachmann"
    r"|fachkraft|fachleute\w*|professionnel\w*|professionals?|profesional(?:es)?|qualified"
    r"|qualifiée?s?|cualificad[oa]s?|elektriker|electrician)\b|\b(?:guides?|tutos?|fiches?"
    r"|guías?) (?:de|d') ?(?:dépannage|réparation|reparación)\b"
)
"""That insurers pay, others are asked, or some qualified person has to do it."""


OF_WORK: Final = rule(
    r"\b(?:repairs?|reparatur\w*|réparations?|reparaci\w+) (?:\w+ )?(?:carried out|done|made"
    r"|performed|is|are|come|effectuée?s?|réalisée?s?|faites?|hech[oa]s?|realizad[oa]s?"
    r"|efectuad[oa]s?|durch unser\w*|unserer|aus unserer|sind|carry|have|haben|tienen|llevan|ont"
    r"|sont)\b"
    r"|\b(?:warranty|guarantee)\b[^;.]{0,15}\b(?:on|for) (?:the |our |all |every |any |each )?"
    r"(?:work\b|labou?r\b|workmanship|repairs?|parts (?:used|fitted))|\bauf (?:die |alle |unsere "
    r"|jede )?(?:ausgeführten? |durchgeführten? )?(?:reparatur\w*|arbeit\w*|(?:verbaute|eingebaute"
    r"|eingesetzte|ersetzte|getauschte)n? (?:\w*teile))\b[^;.]{0,40}\bgarantie"
    r"|\bgarantie auf (?:die )?(?:reparatur\w*|arbeit\w*|(?:verbaute|eingebaute|getauschte)n?)\b"
    r"|\bgarantie\w* (?:\w+ ){0,3}sur (?:la |notre |l'|les |chaque |toutes (?:les|nos) )?(?:"
    r"interventions?|main-d'œuvre|travail|travaux|pièces? (?:posée|changée|remplacée)|réparations?)"
    r"|\bgarantía (?:sobre|en|por|de|para) (?:el |la |los |las |cada |todas (?:las|nuestras) )?"
    r"(?:trabajos?|mano de obra|arreglos?|reparaci\w+|piezas? (?:cambiad|sustituid)\w+)\b"
    r"|\bgarantie (?:sur|des) (?:les )?réparations\b|\bgarantía (?:de|en) (?:las )?reparaciones\b"
)
"""That a guarantee is one on repairs."""

IT_FIXED: Final = rule(
    r"\b(?:fix|sort|mend) (?:it|that|this)\b(?! in our)|\b(?:lo|esto|eso) (?:arregl|repar)\w+(?! "
    r"en nuestr)|\barreglarlo\b"
    r"|\b(?:on|nous) (?:le|l'|vous l') ?répar\w+"
)
CASES: Final = rule(
    r"\b(?:complaints?|cases|tickets?|repl(?:y|ies)|answer\w*|casos|incidencias?|quejas?|contest\w+"
    r"|respond\w+"
    r"|reclamaci\w+|répond\w+|réclamations?|beschwerde\w*|antwort\w*)\b"
)
"""Where problems are settled, `fix it` is said of them."""

OF_STATE: Final = rule(
    r"\b(?:the (?:state|government|council|eu|law)|european union|der (?:staat|bund)|das (?:land"
    r"|gesetz)|die (?:stadt"
    r"|regierung|eu)|bundesregierung|l'(?:état|europe|union européenne)|la (?:loi|région|mairie|ley"
    r"|comunidad)"
    r"|le gouvernement|éco-?organismes?|el (?:estado|gobierno|ayuntamiento)|unión europea)\b"
)
"""Who pays for repairs, or asks for them, and does none."""

NOT_MENDED: Final = rule(
    r"\b(?:guides?|guías?|tutos?|fiches?|manuels?|manuales?|vidéos?|vídeos?) (?:de |d')(?:la "
    r")?r[eé]para\w*"
    r"|\brepair (?:guides|manuals|videos)\b|\breparatur-?anleitung\w*",
    r"^\W*(?:the|this|our|der|die|das|diese[rs]?|unser\w*|le|la|ce|cette|notre|el|este|esta"
    r"|nuestr\w+) (?:\w+ )?(?:glue"
    r"|adhesive|putty|paste|spray|tape|patch\w*|kleber|klebstoff|klebeband|spachtel\w*|flicken"
    r"|colle|mastic|rustine|résine"
    r"|pegamento|cola|masilla|parches?|resina|cinta)\b",
    r"\b(?:fix|mend|repair|sort)\w* (?:\w+ ){0,3}(?:problems?|issues?|matters?|mistakes?|things"
    r"|complaints?)\b"
    r"(?! with (?!your order|an order|the order|your delivery)\b)|\barregl\w+ (?:\w+ "
    r"){0,3}(?:problemas?|incidencias?|errores?|malentendidos?"
    r"|cosas)\b(?! de)"
    r"|\brépar\w+ (?:\w+ ){0,3}(?:problèmes?|erreurs?|préjudices?|malentendus?)\b",
    r"\b(?:vous|te) dépann\w+\b(?![^;]*\b(?:domicile|atelier|appareil|machine|vélo)\b)|\bdépann\w+ "
    r"(?:téléphonique|à"
    r" distance|par téléphone|en ligne)\b|\b(?:(?:remote|online) repairs?|(?:phone|remote"
    r"|online) troubleshooting|repairs? by phone)\b",
    r"\brépar\w+ (?:notre|nos|cette|l'|son|une|cet) ?(?:oubli|erreur|faute|tort|injustice)s?\b",
    r"^(?:\W*)(?:how to|comment|cómo|wie (?:man|du|sie|ihr)|so (?:reparierst|reparieren))\b",
    r"\b(?:spare|replacement) [^;]{0,60}\b(?:available|in stock|for sale|shop|store)\b",
    r"\b(?:creams?|serums?|lotions?|balms?|conditioners?|shampoos?|masks?|cremes?|crèmes?|sérums?"
    r"|cremas?)\b",
    r"\bcharge (?:you )?for (?:the|any) repairs?\b|\bberechnen (?:wir )?(?:ihnen |dir )?die"
    r" reparatur"
    r"|\bréparation (?:vous )?sera facturée|\bcobrar(?:emos|á) (?:la|el) (?:reparación|arreglo)",
    r"\b(?:jede[nrs]?|chaque|every|each|cada|all|alle)\b[^;]{0,30}\b(?:à la main|by hand|von hand"
    r"|in handarbeit|a mano)\b",
    r"\b(?:town hall|rathaus|mairie|ayuntamiento|vecinal|repair[- ]?caf(?:e|é)s?|community"
    r" (?:centre|hall)|gemeindehaus|salle des fêtes)\b",
)
"""That what is repaired is no good, or that others do it, or that it is told how to."""

THAT_CANNOT: Final = rule(
    r"\bdurch nicht \w+ \w+|\bpar des \w+ non \w+|\ben talleres no \w+",
    r"\b(?:that|which) (?:cannot|can't|can not|could not|are not|is not|aren't) (?:be )?(?:\w+"
    r" )?\w+ed"
    r"\b|\bdie (?:sich )?nicht (?:mehr )?\w+ (?:werden können|lassen|sind)\b"
    r"|\bqui ne (?:peuvent|peut|sont) (?:plus |pas )?(?:être )?\w+|\bque (?:ya )?no (?:se )?"
    r"(?:puede|pueden|tienen)n?(?: \w+)?",
)
"""Goods named by what cannot be done with them."""

OR_ELSE: Final = rule(
    r"(?:,| or| oder| ou| o| u| bzw)(?: [\w']+){0,4}? (?:replac|refund|ersetz|ersatz|austausch"
    r"|umtausch|rempla|rembours|échang"
    r"|sustitu|reemplaz|reembols|cambi)\w*"
)
"""What a workshop may do instead of a repair, so that it is still one of the shop."""


PAST: Final = rule(
    r"\b(?:(?:on|to|of) [^;.,]{3,30},? (?:and|or) )?(?:outside|out[- ]of|after|beyond|once)[- ]"
    r"(?:(?:the|your|its|end|expiry|of) ){0,4}(?:warranty|guarantee)(?: period)?(?: (?:has|is|have)"
    r" (?:ended|expired|over|run out))?\b,?",
    r"\b(?:(?:an|von|für) [^;.,]{3,30} (?:und|oder|sowie) )?(?:außerhalb|nach|nach ablauf|nach "
    r"ende) (?:der|ihrer) garantie(?:zeit|frist)?\b,?|\bist die garantie (?:vorbei|abgelaufen),",
    r"\bhors (?:de la )?garantie\b,?|\b(?:passée?|après|au-delà de) (?:la|cette) (?:période de )?"
    r"garantie\b,?|\b(?:passé|après) (?:ce délai|la garantie)\b,?",
    r"\bfuera de (?:la )?garantía\b,?|\b(?:pasad[oa]|terminad[oa]|vencid[oa]|después de"
    r"|tras) (?:la|"
    r"el período de) garantía(?: de \w+ años?)?\b,?",
)
"""Words for the time after a warranty, which limit no refusal of repairs."""
