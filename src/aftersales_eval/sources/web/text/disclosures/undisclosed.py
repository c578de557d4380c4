"""What looks like a disclosure of a warranty and is none; patterns are for folded sentences."""

from __future__ import annotations

from typing import Final

from aftersales_eval.sources.web.text.folding import rule

SOLD: Final = rule(
    r"\b(?:extend|prolong|verläng|ampl[ií]|extiend)\w*\b[^;]{0,60}\b(?:warrant|guarant"
    r"|garant)\w*[^;]{0,60}(?:[€£$]|\beuros?\b)|(?:[€£$]|\beuros?\b)[^;]{0,60}\b(?:extend|prolong"
    r"|verläng|ampl[ií]|extiend)\w*",
    r"\b(?:add|ajout|añad|sicher|hinzubuch|upgrade)\w*\b[^;]{0,60}(?:[€£$]|\beuros?\b)|(?:[€£$]"
    r"|\beuros?\b)[^;]{0,60}\b(?:add|ajout|añad|sicher|hinzubuch|upgrade)\w*",
    r"\b(?:extended|additional|optional) (?:warrant|guarant|cover)\w*|garantieverlängerung"
    r"|anschlussgarantie|\bextensions? de garantie\b|\b(?:extensión|ampliación) de (?:la "
    r")?garantía\b|\binsurance\b|versicherung|\bassurance\b|\bseguro\b",
)
"""A warranty that is bought besides, or an insurance."""

BY_NAME: Final = rule(
    r"\b(?:whether|if) [^;,]{0,40} (?:is|are) covered\b|\bob [^;,]{0,40} (?:ab)?gedeckt (?:ist"
    r"|sind)\b|\bsavoir si [^;,]{0,40} couverte?s?\b|\bsi [^;,]{0,40} (?:está|están) cubiert\w+\b",
    r"\b(?:warranty|guarantee|garantie|garantía) (?:only |solely )?(?:covers|deckt|gilt|couvre"
    r"|cubre) (?:only |nur |uniquement |seulement |exclusivement |solo |únicamente )(?:for |für "
    r"|an? |un |l')?(?:\w+ )?(?:use|usage|uso|nutzung|gebrauch|buyers?|acheteurs?|comprador\w*"
    r"|käufer\w*)\b",
    r"\bunder (?:[\w-]+ ){1,4}law,? you(?:'re| are) covered for\b[^;]{0,90}\bbought\b",
    r"\b(?<!not )(?:is|are|be) (?:(?:also|all|fully|each) )?covered (?:by|under) (?:a |an |the "
    r"|our |your "
    r"|its )?(?:[\w'-]+ ){0,3}(?:warranty|guarantee)\b|\b(?:durch|von) (?:die|der|eine[r]?) "
    r"(?:[\w-]+ ){0,3}\w*garantie (?:abgedeckt|gedeckt)\b|\bcouverte?s? par une garantie\b"
    r"|\bcubiert[oa]s? (?:por|con) una garantía\b",
    r"\b(?:all|any|every|each|our|your|this|that|which|it|they|products?|items?|devices?|goods"
    r"|fault|defect|repairs?)\b[^;,]{0,40}\b(?<!not )(?:is|are"
    r"|be) (?!not )(?:\w+ )?covered (?:by|under|for)\b",
    r"\b(?:alle|jede[rs]?|unsere|sämtliche|produkte?|artikel|ware|geräte?|fehler|mangel|sie"
    r"|es)\b[^;,]{0,40}\b(?:durch|von) (?:die|der|unsere|unserer|diese[r]?) (?:\w+)?garantie "
    r"(?:abgedeckt|gedeckt|erfasst|umfasst)\b",
    r"\b(?:tous|toutes|nos|notre|votre|chaque|produits?|articles?|appareils?|défaut|panne|ils"
    r"|elles?|qui)\b[^;,]{0,40}\b(?:est|sont|soit) (?!pas )(?:\w+ )?couverte?s? par (?:la|notre"
    r"|cette"
    r"|une)\b",
    r"\b(?:todos|todas|nuestr[oa]s|cada|productos?|artículos?|aparatos?|fallo|defecto|avería"
    r"|que)\b[^;,]{0,40}(?<!no )\b(?:está|están|esté) (?:\w+ )?cubiert[oa]s? (?:por|con) (?:la"
    r"|nuestra"
    r"|esta|una)\b",
    r"\b(?:garantie|garantía|guarantee|warranty)\b[^;,]{0,30}\b(?:contre les (?:vices|défauts) "
    r"cachés|(?:por|contra|de) (?:los )?vicios ocultos|against hidden defects)\b",
)
"""That goods are under a warranty, or which warranty of the law it is: not what it covers."""

COSTS: Final = rule(
    r"\b(?:costs?|charges?|postage|shipping|versandkosten|transportkosten|portokosten|kosten|frais"
    r"|gastos|costes)\b[^;]{0,40}\b(?:covered|excluded|included|gedeckt|abgedeckt|enthalten"
    r"|umfasst|erfasst|couverts?|exclus?|cubiert[oa]s|incluid[oa]s|excluid[oa]s)\b"
)
OF_GOODS: Final = rule(
    r"\b(?:wear|misuse|accident\w*|batter\w+|scratch\w*|defects? in|materials?|workmanship"
    r"|verschleiß\w*|abnutzung|akkus?|unsachgemäß\w*|material\w*|usure|mauvais\w* (?:usage"
    r"|utilisation)|batteries?|pièces|matériau\w*|chutes?|desgaste|mal uso|uso indebido|baterías?"
    r"|manufactur\w+|herstellung\w*|fabrik\w+|fabrica\w+|motor\w*|frames?|rahmen|moteurs?|cadre"
    r"|piezas|material\w*|golpes)\b"
)
"""Parts and causes by which a sentence on costs or losses says as well what is covered."""

LAW_FOR_TRADE: Final = rule(
    r"\b(?:gewerb\w+|unternehme[rn]\w*|kaufle\w+|b2b)\b[^;]*gewährleist"
    r"|gewährleist[^;]*\b(?:gewerb\w+|unternehme[rn]\w*|kaufle\w+)\b"
)

_OVER: Final = (
    r"(?:r[ua]n out|expired?s?|ended|ends?|lapsed|over|passed|up|abgelaufen|vorbei|zu ende|um|rum"
    r"|durch|passée?|expirée?|écoulée?|terminée?|finie?|pris fin|vencid[oa]|caducad[oa]"
    r"|expirad[oa]|acabad[oa]|terminad[oa]|pasad[oa]|venci[óo]|caduc[óo]|acab[óo]|termin[óo])"
)
_COVER: Final = (
    r"(?:warrant(?:y|ies)|guarantees?|cover|period|time|term|\w*garantie\w*|gewährleistung\w*"
    r"|frist|zeit|garantías?|délai|période|durée|per[ií]odo|plazo|tiempo)"
)
EXPIRED: Final = rule(
    rf"\b{_COVER}\b[^,;./]{{0,40}}\b{_OVER}\b",
    r"\b(?:out of|outside(?: of)?|after|past|beyond|without|not under|no longer (?:under|in)|not "
    r"covered by|n't covered by|außerhalb|nach|ohne|nach (?:ablauf|ende)|hors|après|sans|au-delà "
    r"de|passée?s?|fuera de|después de|tras|sin|pasad[oa]s?|terminad[oa]s?|transcurrid[oa]s?"
    r"|acabad[oa]s?|vencid[oa]s?) (?:(?:the|its|your|that|this|der|ihrer|deiner|dieser|des|la|les"
    r"|votre|cette|ce|fin de la|el|los"
    rf"|es[ea]|est[ea]|tu|su) )?(?:[\w-]+ ){{0,2}}?{_COVER}\b(?! (?:claim|service|department))",
    r"^(?:after (?:that|which|this)|afterwards|thereafter|danach|später|ensuite|au-delà|ensuite"
    r"|después|pasado ese)\b|\bdanach\b|\bau-delà\b",
    r"\b(?:est[éeáa]n?|sea|tanto)\b[^,;.]{0,30}\b(?:o no|como)\b[^,;.]{0,20}\bgarantía|\bob mit\b"
    r"|\b(?:whether or not|in or out)\b|\b(?:quelle que soit|sea cual sea)\b",
)
"""What is done for goods that are under warranty no more."""

LIABLE: Final = rule(
    r"\b(?:determin|assess|décid|entscheid|prüf|vérif|comprob|détermin)\w* (?:whether|if|ob|si)\b",
    r"\b(?:claims?|ansprüche|réclamations?|reclamaci\w+)\b[^;]{0,60}\b(?:excluded|ausgeschlossen"
    r"|exclu\w+)|\bexclu\w+ (?:los |las |les |the )?(?:particular|empres|person|professionnel"
    r"|business|revend|compañ)\w*",
    r"\b(?:assureurs?|insurers?|versicherer|aseguradoras?)\b|\bfolgesch\w+"
    r"|\bliab\w+[^;]{0,60}\bexclud\w+|\bhaftung\b[^;]{0,60}\bausgeschlossen\b"
    r"|\bresponsabilit\w+[^;]{0,60}\bexclu\w+|\bresponsabilidad\b[^;]{0,60}\bexclu\w+",
)
LEFT_OUT: Final = rule(
    r"\b(?:not (?:be )?covered|n'est pas couvert|nicht (?:ab)?gedeckt|no (?:está )?cub\w+|exclu\w+"
    r"|ausgeschlossen|ausgenommen)\b[^:;.]{0,60} ?: \w"
)
"""What a list leaves out, be it mending."""

REFUSED: Final = rule(
    r"\b(?:gave|gab|gaben|gewährten?|donnait|offrait|accordait|daba|dábamos|ofrecía"
    r"|concedía)\b[^;]{0,40}(?:warrant|guarant|garant)",
    r"\bgab es (?:noch|damals|früher|einst)\b|\bthere used to be\b|\bil y avait\b|\bantes había\b",
    r"\b(?:can(?:not|'t| not)|don't|do not|won't) guarantee\b|\bnicht garantieren\b|\bne "
    r"(?:pouvons|saurions|garantissons)\b[^;]{0,20}\b(?:garantir|pas)\b|\bno (?:podemos "
    r")?garantiza(?:r|mos)\b",
    r"\b(?:not|n't|nicht|pas|no) (?:offer|give|provide|ofrecemos|damos|tenemos)(?: \w+){0,2} "
    r"(?:warrant|guarant|garant)\w*|\bn'offrons (?:pas|aucune)",
    r"\bno (?:warranty|guarantee)\b|\bwithout (?:any )?(?:warranty|guarantee)\b|\bas is\b",
    r"\bkeine (?:\w+ )?garantie\b|\bohne garantie\b|\baucune garantie\b|\bsans (?:aucune "
    r")?garantie\b|\b(?:ninguna|sin) garantía\b",
)
NOT_DISPUTE: Final = rule(
    r"\b(?:not|neither|nor)(?: \w+){0,2} (?:participat|oblig|willing|take part|subject|bound"
    r"|member)\w*|\b(?:nicht|weder) (?:\w+ ){0,3}(?:bereit|verpflichtet|teil|teilnehmen)\b|\bne "
    r"(?:participons|sommes)\b|\bno (?:participamos|estamos)\b"
)
DISCOUNT: Final = rule(
    r"\d ?% (?:off|below|less|discount|rabatt|nachlass|de (?:descuento|réduction|remise|rabais))",
    r"\b(?:at a discount|discounted|rabatt\w*|à prix réduit|con descuento|crash[- ]replacement)\b"
    r"|\b(?:isn't|is not|ist keine|n'est pas une|no es una) (?:a )?(?:warranty|guarantee|garantie"
    r"|garantía)\b",
)
"""New goods for less money, which no warranty gives."""

WITHDRAWN: Final = rule(
    r"\b(?:widerruf\w*|right to (?:cancel|withdraw)|cancellation|cooling[- ]off|rétractation"
    r"|desistimiento)\b"
)
OF_WORK: Final = rule(
    r"\bauf (?:die |alle )?(?:verbaut|eingebaut|ausgetauscht|ersetzt|montiert)\w* \w*teile\b"
    r"|\bparts? (?:that )?(?:we )?(?:fit|fitted|install|installed)\b|\bpièces (?:remplacées|posées"
    r"|montées|changées)\b|\b(?:piezas|repuestos) (?:instalad|cambiad|sustituid|reemplazad"
    r"|montad)[oa]s\b",
    r"\b(?:repairs?|work)\b[^;]{0,60}\b(?:are|is) (?:themselves |itself |also |in turn "
    r")?(?:warranted|guaranteed)\b|\bgarantía (?:en|sobre|por) (?:la mano de obra|el trabajo|los "
    r"trabajos)\b|\bgarantie (?:sur )?(?:la )?main[- ]d'oeuvre\b(?! et)",
    r"\b(?:guarantee|warrant)s? (?:every|each|all|our|the|any) (?:\w+ )?(?:repairs?|works?|jobs?"
    r"|labour)\b|\b(?:repairs?|work|workmanship of (?:the|our) repair)s? (?:we do |we carry out "
    r")?(?:is|are|comes?|carry|carries|has|have) (?:a |an |with a "
    r"|guaranteed)\b[^;]{0,30}(?:guarantee|warrant|for)\w*|\b(?:guarantee|warranty) on (?:every "
    r"|each |all |our |any )*(?:repairs?|work|alterations?)\b",
    r"\bauf (?:jede|die|alle|unsere|ausgeführte|sämtliche|eine)\w* (?:\w+ ){0,5}(?:reparatur"
    r"|arbeit)\w*|\b(?:repairs?|reparaturen|réparations|reparaciones|arreglos) (?:carried out|made"
    r"|done|hech[oa]s|realizad[oa]s|efectuad[oa]s|que (?:hacemos|realizamos)|effectuées"
    r"|réalisées)\b[^;]{0,60}(?:warrant|guarant|garant)|\b(?:reparaturen?"
    r"|arbeiten)\b[^;]{0,30}\bgarantie\b",
    r"\b(?:réparations?|interventions?|retouches?)\b[^;]{0,30}(?<!sous )\bgaranti\w*|\bgaranti\w* "
    r"(?:sur )?(?:les |nos |chaque |toutes les )(?:réparations?|interventions?)",
    r"\breparaci\w+[^;]{0,30}\bgarant\w*|\bgarant\w* (?:de \w+ \w+ )?(?:en|sobre|de|por) (?:cada"
    r"|todas|las|la|nuestras) (?:\w+ )?reparaci\w+",
)
"""A guarantee of work that was done, not of goods."""

TITLE: Final = rule(
    r"^(?:(?:article|artikel|artículo|section|§) ?)?\d+(?:\.\d+)*[.)]?(?: [:-])? [^.;:!?§|]{0,90}$"
)
"""A numbered heading, which names a matter and says nothing of it."""

WEBSITE: Final = rule(
    r"\blicen[sc]es?\b|\b(?:this|our|the) (?:web ?)?site\b|\bwebsite\b|\bwebseite\b|\bsite (?:web"
    r"|internet)\b|\bsitio web\b|\bpágina web\b|\bcontent of\b|\binhalte\b"
)
