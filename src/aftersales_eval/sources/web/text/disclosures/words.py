"""Words for the nine elements of a written warranty, in English, German, French and Spanish."""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from aftersales_eval.sources.web.text.disclosures.procedure_words import PROCEDURE
from aftersales_eval.sources.web.text.durations.spans import SPAN
from aftersales_eval.sources.web.text.folding import rule

HOLDS: Final = (
    r"(?:covers?|covered|protects?|last|lasts|runs?|valid|gilt|gelten|geben wir|gewähren wir|läuft"
    r"|beträgt|deckt|couvre|couvert\w*"
    r"|valable|dure|garantis?|protège|cubre|cubiert\w*|dura|válid\w*|vigencia|ampara|counted"
    r"|gerechnet|comptés?|contad\w*)"
)

FOR_LIFE: Final = rule(
    r"\b(?:life ?time|lifelong) (?:limited )?(?:warrant|guarant)\w*|\b(?:warrant|guarant)\w*"
    r" (?:for life|lasts a lifetime)|\blebenslange \w*garantie|\bgarantie à vie\b|\bgarantía"
    r" (?:de por vida|vitalicia)\b"
)

ELEMENTS: Final[Mapping[str, re.Pattern[str]]] = MappingProxyType({
    "coverage-persons": rule(
        r"\b(?:every|any|each|all (?:later|future)) (?:\w+ )?owners?\b|\bpasses? (?:to"
        r"|on to) (?:the|a|any)"
        r" \w*(?:owner|buyer)",
        r"\b(?:jede[nrm]?|alle) (?:\w+ )?(?:besitzer|eigentümer|käufer)\w*\b",
        r"\b(?:tout|chaque|tous les) (?:\w+ )?(?:propriétaires?|possesseurs?|acquéreurs?)\b"
        r"|\bpropriétaires? successifs?\b",
        r"\b(?:cualquier|cada|todo) (?:\w+ )?(?:propietario|dueño|comprador)\b|\b(?:siguientes"
        r"|futuros"
        r"|posteriores) (?:dueños|propietarios|compradores)\b",
        r"\bpersona (?:que|cuyo|titular)\b|\bno (?:puede|se puede) (?:ceder|transmitir|transferir"
        r"|traspas)\w*"
        r"|\bperson named (?:on|in)\b|\bauf der rechnung (?:genannt|steh)\w*|\bpersonne (?:dont"
        r"|figurant"
        r"|mentionnée|désignée|nommée)\b|\bcan(?:not|'t) be (?:passed on|sold on|handed on"
        r"|assigned)\b",
        r"\bnext owner\b|\b(?:if|when) you sell\b|\bsold on\b|\bchange of owner|\bchange de"
        r" (?:propriétaire|main)|\b(?:besitzer|eigentümer)wechsel|\bweiter(?:verkauf|geben"
        r"|gegeben)\w*|\bcambi\w+ de (?:dueño|propietario)|\brevend(?:e[zr]?|re|ue?s?|ons|ant)\b",
        r"\bwhoever owns\b|\b(?:passed on|pass(?:es)? (?:on )?to|stays with|gift(?:ed)? to|given"
        r" as a gift|recipient of a gift)\b"
        r"|\bwer [^;]{0,50}(?:gekauft|erworben|besitzt)\b|\b(?:käufer|kunden?|verbraucher) im"
        r" sinne\b|\bausschließlich (?:dem|für (?:den|die))"
        r" (?:erst|end|käufer|privat|verbraucher)\w*|\bgeht (?:\w+ ){0,4}auf (?:den"
        r" )?(?:neuen|nächsten)|\bbeschenkte[nr]?\b",
        r"\b(?:pour|à) (?:toute|la) personne (?:ayant|qui)\b|\bqui(?:conque)? (?:a acheté|achète"
        r"|possède)\b|\breçu [^;]{0,30}en cadeau"
        r"|\bréservée? (?:au|aux) (?:premier|acheteurs?|particuliers|consommateurs?)\b"
        r"|\bpropriétaires? suivants?",
        r"\b(?:para|a) quien (?:compr|adquiri|posea)\w*|\bquien (?:compró|adquirió|haya)\b"
        r"|\brecib\w+ como regalo|\b(?:titular|beneficiari\w+)"
        r" (?:de la garantía|es|será)|\bsiguiente (?:dueño|propietario)|\bnuevo (?:dueño"
        r"|propietario)",
        r"\b(?:who|whoever|person(?:s)? (?:who|that)) (?:first |originally )?(?:bought|purchased"
        r"|owns|buys)\b|\bonly (?:covers|for) (?:the |private )?(?:consumers|households|residents"
        r"|customers)\b",
        r"\b(?:original|first|initial) (?:retail |end[- ]?)?(?:purchasers?|buyers?|owners?|users?"
        r"|consumers?|customers?)\b",
        r"\b(?:not|non-?|fully|freely|is|be|may be)[ -]?transfer(?:able|red)\b|\bcannot be"
        r" (?:transferred|assigned)\b|\b(?:subsequent|second|next|new) (?:owners?|purchasers?"
        r"|buyers?)\b",
        r"\b(?:erst|original|end)(?:käufer|erwerber|besitzer|kunde|eigentümer|verbraucher)\w*\b"
        r"|\b(?:erste[nr]?|ursprüngliche[nr]?) (?:käufer|erwerber|besitzer|eigentümer|endkunde)",
        r"\bübertragbar\b|\b(?:zweit|nach)(?:käufer|besitzer|erwerber)\w*\b|\bübertragen werden\b"
        r"|\bgilt nur für (?:verbraucher|private|privat)\w*",
        r"\b(?:premiers?|premier) (?:acheteur|acquéreur|propriétaire|utilisateur)\b|\b(?:acheteur"
        r"|acquéreur|propriétaire) (?:initial|d'origine|originel)\b|\b(?:non |in|pas )?(?:cessible"
        r"|transférable|transmissible)\b|\bintransmissible\b",
        r"\b(?:comprador|propietario|adquirente|usuario|dueño) (?:original|inicial|final)\b"
        r"|\bprimer (?:comprador|propietario|adquirente|dueño|usuario)\b|\b(?:in)?transferible\b"
        r"|\bintransmisible\b|\bpropietarios posteriores\b",
    ),
    "parts": rule(
        r"\b(?:are|is)(?: not|n't) (?:included|part of)|\bzähl(?:en|t) nicht dazu\b|\bn(?:e "
        r"|')(?:est|sont)"
        r" pas (?:prise?s? en charge|incluse?s?|garanti\w*)|\bno (?:está|están|se|va|van) inclu\w+",
        r"\bcovers? neither\b|\b(?:deckt|umfasst) weder\b|\bweder\b[^;]{0,80}\b(?:ab)?gedeckt\b"
        r"|\bne (?:couvre|comprend|inclut|concerne)(?:nt)? (?:ni|aucune?)\b|\bno entran?\b(?! en"
        r" (?:vigor|juego))",
        r"\b(?:ausgeschlossen|ausgenommen|nicht gedeckt|nicht versichert|not (?:covered|included)"
        r"|excluded"
        r"|exclu(?:s|sions?|ded)?|non couverts?|hors garantie|excluidos?|no (?:cubre|incluye)"
        r"|ausschlüsse"
        r"|covered|gedeckt|couvert|cubierto|exclusiones) ?[:|] ?\w",
        r"\b(?:fallen|fällt|gehör\w+) nicht (?:unter|zu)\b|\bnicht (?:gedeckt|versichert|umfasst"
        r"|enthalten|erfasst)\b|\bnot part of (?:the|this|our) (?:guarantee|warranty)"
        r"|\bno entran? en (?:la|esta) garantía|\bno (?:incluye|cubre|ampara)n? (?!al?\b|los"
        r" derechos)\w+"
        r"|\b(?:we|wir|nous|nosotros) (?:do not |don't |also )?(?:cover|decken|couvrons|cubrimos)\b"
        r"(?! (?:the |all |any |die |alle |les |los )?(?:costs?|shipping|postage|return|kosten"
        r"|frais|gastos|versand|rück|expenses)\w*)"
        r"|\b(?:cubrimos|couvrons|decken wir|deckt (?:die|diese|unsere) garantie)\b"
        r"|\bne comprend pas\b|\bn'inclut pas\b|\bschließt [^;]{0,80} (?:aus|ein)\b|\bumfasst"
        r" (?:nicht|keine)\b",
        r"\b(?:gilt|greift) (?:die|diese|unsere) garantie nicht\b|\bthe (?:rest|battery|motor"
        r"|frame|engine) (?:\w+ )*(?:is|are) (?:warranted|guaranteed|covered) for\b",
        r"\b(?:guaranteed|covered|protected|warranted|garantie|garantis?|garantizad\w+|garantía"
        r"|guarantee|warranty)\b[^;]{0,90}\b(?:against|gegen|contre|contra)"
        r" (?!(?:an? |eine? |une? |la )?(?:payment|fee|proof|presentation|rechnung|gebühr|aufpreis"
        r"|bezahlung|vorlage|nachweis|berechnung|entgelt|paiement|facture|remise|présentation|devis"
        r"|pago|factura|presentación|entrega)\b)\w+|\bausgenommen"
        r" (?!an )\w+|\bpièces et main",
        r"\b(?:not|n't) covered\b|\b(?:covers?|covering|covered for) (?:the|all|any|every|our|its"
        r"|your|both|only) (?:\w+ ){0,3}(?:frame|motor"
        r"|engine|compressor|battery|parts?|components?|drum|pump|structure|springs?|seams?|zips?"
        r"|soles?|hinges?|fabric|housing|electronics)\w*"
        r"|\b(?:hoses|filters|batteries|wear parts?|consumables|cosmetic damage|wear and tear"
        r"|normal wear)\b[^;]{0,80}\b(?:not|excluded|exempt"
        r"|outside|n't|exceptions?)\b|\b(?:except|excluding|other than|apart from|but"
        r" not)\b[^;]{0,50}\b(?:batter|filter|wear|consumable|bulb|belt|brush|cover)\w*",
        r"\b(?:auf|für) (?:den|die|das|alle(?= (?:\w+ )?(?:bau)?teile)) (?:\w+ )?(?:rahmen|motor"
        r"|kompressor|akku|teile"
        r"|bauteile|gehäuse|trommel|pumpe|mechanik|federkern|gestell|gelenke"
        r"|nähte|übrigen)\w*[^;]{0,60}\b(?:jahre?n?|monate?n?)\b|\b(?:sie|garantie) (?:umfasst"
        r"|deckt)\b|\bnicht aber (?:\w+ )?(?:akkus?|verschleiß|zubehör|filter)\w*"
        r"|\b(?:verschleißteile|akkus?|dichtungen|filter|leuchtmittel|bezüge?|normale abnutzung"
        r"|verschleiß|abnutzung)\b[^;]{0,70}\b(?:nicht|ausgenommen|ausgeschlossen|keine)\b"
        r"|\b(?:außer|ausgenommen|mit ausnahme)\b[^;]{0,40}\b(?:verschleiß|akku|filter|dichtung"
        r"|abnutzung)\w*",
        rf"\bs'applique (?:au|à la|aux|à l')|\b(?:sont|est) couverts?\b(?! (?:\w+ )?{SPAN})"
        r"|\bcouverte?s? (?:la|le|les)\b|\bn'en (?:relèvent|relève|font|fait) pas\b"
        r"|\bsont (?:exclus|exclues)\b"
        r"|\b(?:usure normale|pièces d'usure|batteries?|joints|filtres"
        r"|consommables)\b[^;]{0,70}\b(?:pas|exclu|hors)\w*|\b(?:hors|sauf|hormis|à"
        r" l'exception)\b[^;]{0,40}"
        r"\b(?:usure|batterie|filtre|joint|consommable|housse)\w*|\bcouvre (?:le|la|les|l'|tous"
        r"|toutes)",
        r"\b(?:está|están) cubiert\w+|\bcubiert\w+ (?:la|el|los|las)\b|\b(?:ampara|cubre) (?:el|la"
        r"|los|las|todos|todas|cualquier)\b|\b(?:desgaste|piezas de desgaste|consumibles"
        r"|baterías|filtros|juntas)\b[^;]{0,70}\b(?:no|exclui|excluy|excepto)\w*|\b(?:excepto"
        r"|salvo|a excepción|pero no)\b[^;]{0,40}\b(?:desgaste|batería|filtro|junta|consumible)\w*"
        r"|\bexcluy\w+\b|\bquedan fuera\b",
        r"\bdefects? (?:in|of) (?:\w+ )?(?:the )?(?:materials?|workmanship|manufactur\w+|design)\b"
        r"|\b(?:manufacturing|material|production) (?:defects?|faults?)\b|\bfaulty (?:materials?"
        r"|workmanship)\b|\bfaults? in (?:materials?|workmanship)\b",
        r"\b(?:does|do|will|shall) not (?:cover|apply to|extend to|include)\b|\bnot covered\b"
        r"|(?<!next)(?<!owner)(?<!you)\b (?:are|is) (?:all )?(?:covered|excluded)\b(?! by (?:our"
        rf" )?insurance| (?:for|up to) (?:up to |at least )?{SPAN})|\bexcludes\b"
        r"|\b(?:warranty|guarantee) covers\b|\bexcluded from (?:the|this|our)\b",
        r"\b(?:material|fabrikations|herstellungs|verarbeitungs|produktions|fertigungs"
        r"|konstruktions)(?:-|-?\w* (?:und|oder|sowie) \w*)?(?:fehler|mängel|mangel)\w*"
        r"|\b(?:material|fabrikations|herstellungs|verarbeitungs|produktions)- (?:und|oder|sowie)",
        r"\bvon der (?:\w+)?garantie (?:\w+ )?(?:ausgenommen|ausgeschlossen|umfasst|erfasst)\b"
        r"|\bgarantie (?:umfasst|deckt|erstreckt sich|gilt nicht für|erfasst|bezieht sich)\b"
        r"|\bnicht (?:abgedeckt|von der garantie)\b|\bausgenommen (?:sind|ist|von)\b|\b(?:sind"
        r"|ist) (?:von der garantie |davon |hiervon )?(?:ausgenommen|ausgeschlossen|abgedeckt)\b"
        r"|\bverschleißteile\b[^.]{0,60}\b(?:nicht|ausgeschlossen|ausgenommen)\b",
        r"\b(?:défauts?|vices?) (?:de|du|des) (?:matériel|matériau\w*|matière\w*|fabrication"
        r"|pièces|conception)\b|\bgarantie (?:ne )?(?:couvre|s'applique pas|s'étend)\b|\b(?:n'est"
        r"|ne sont) pas (?:couvert|garanti)\w*|\b(?:sont|est) (?:exclu"
        rf"|couvert)e?s?\b(?! (?:\w+ )?{SPAN})|\bexclus? de"
        r" la garantie\b|\bpièces d'usure\b",
        r"\bdefectos? (?:de|en) (?:los |el )?(?:material\w*|fabricación|mano de obra|diseño"
        r"|origen)\b|\bgarantía (?:no )?(?:cubre(?! (?:solo |únicamente |exclusivamente )?al? )"
        r"|incluye|se aplica a|abarca|se extiende a)\b|\bno"
        r" (?:está|están|queda|quedan) cubiert\w+|\b(?:queda|quedan|están) (?:excluid|cubiert)\w+"
        r"|\bexcluid[oa]s? de la garantía\b|\bfallos de fabricación\b",
    ),
    "remedy": rule(
        r"\byou(?:'ll| will)? (?:get|receive|have) (?:an? |another )(?:brand[- ]?)?(?:new"
        r"|replacement)\b"
        r"|\b(?:bekommst|bekommen|erhältst|erhalten) (?:\w+ ){0,3}(?:neu\w*|ersatz\w*"
        r"|austausch\w*)\b",
        r"\b(?:vous|t'|te) ?en (?:donn|envo|fourni|remett|livr)\w+ (?:\w+ )?(?:neuf|neuve|autre"
        r"|nouveau)"
        r"|\bte (?:damos|enviamos|mandamos) un[oa]? (?:nuev|otr)",
        r"\b(?:send|ship|give|get|post|bring) you (?:an? |the |another )?(?:\w+ )?(?:replacement"
        r"|new"
        r"|another|substitute)\b|\b(?:te|le|les) (?:damos|daremos|enviamos|enviaremos|mandamos"
        r"|entregamos) (?:\w+ )?(?:otr[oa]|nuev[oa]|recambio|repuesto)\b",
        r"\b(?:schicken|senden|geben|liefern) (?:wir )?(?:dir|ihnen|euch) (?:\w+ ){0,3}(?:ersatz\w*"
        r"|neue[snr]?|gleichwertig\w*)\b|\b(?:vous|t'|te) ?(?:envo\w+|donn\w+|fourni\w+|expédi\w+"
        r"|remett\w+) (?:\w+ ){0,3}(?:neuf|neuve|nouve\w+|autre|rechange|remplacement)\b",
        r"\b(?:the|a|your) replacement (?:leaves|ships|is (?:sent|shipped|free)|goes out|will be)\b"
        r"|\b(?:mandamos|mandaremos|damos|daremos)\b[^;]{0,40}\b(?:nuev[oa]|repuesto|recambio"
        r"|reemplazo)\b"
        r"|\b(?:repair|replace|mend|fix|swap|refund)\w*[^;]{0,60}\b(?:or"
        r"|else)\b[^;]{0,40}\b(?:repair"
        r"|replac|refund|swap|money back)\w*|\b(?:répar|rempla|échang)\w*[^;]{0,60}\b(?:ou|sinon)\b"
        r"[^;]{0,40}\b(?:répar|rempla|échang|rembours)\w*|\b(?:repar|sustitu|reemplaz|cambi"
        r"|arregl)\w*"
        r"[^;]{0,60}\b[ou]\b[^;]{0,40}\b(?:repar|sustitu|reemplaz|reembols|cambi|devol|abon)\w*",
        r"\b(?:we|we'll) (?:will |shall )?(?:repair|replace|mend) (?:it|them|the|any|your)\b",
        r"\b(?:ersetzen|reparieren|tauschen|beheben) wir (?:sie|es|ihn|ihnen|dir|die|das|den"
        r"|diese[nsr]?"
        r"|jede[nsr]?|alle|ihre?n?|deine?n?|defekte|fehlerhafte)\b(?![^;]{0,40}\bnicht\b)"
        r"|\bwir (?:ersetzen|reparieren|tauschen|beheben) (?:sie|es|ihn|ihnen|dir|die|das|den"
        r"|diese[nsr]?"
        r"|jede[nsr]?|alle|ihre?n?|deine?n?|defekte|fehlerhafte)\b(?![^;]{0,40}\bnicht\b)",
        r"\bnous (?:vous )?(?:le |la |les |l')?(?:remplaçons|réparons|échangeons)(?! pas| que)\b",
        r"(?<!no )\b(?:te |le |se )?l[oa]s? (?:reparamos|sustituimos|reemplazamos|cambiamos"
        r"|arreglamos)\b"
        r"|(?<!no )\b(?:reparamos|sustituimos|reemplazamos|cambiamos|arreglamos) (?:l[oa]s?|el"
        r"|tu|su|toda"
        r"|todo|cualquier) \w+",
        r"\b(?:we|will|shall|we'll)\b[^;]{0,40}\b(?:supply|send|give|provide|ship"
        r"|fit)\b[^;]{0,25}\b(?:new|replacement|spare)\b|\byou (?:will |'ll )?(?:get|receive)"
        r" (?:a |your )?(?:new|replacement|money|refund)\b|\breplaced (?:free|at no)|\bput (?:it"
        r"|them) right\b|\bmake (?:it|them) good\b",
        r"\b(?:liefern|senden|schicken|stellen|geben)\b[^;]{0,40}\b(?:neue[snr]?|ersatz\w*"
        r"|austauschgerät)\b|\b(?:bekommen|erhalten|erhältst|bekommst)\b[^;]{0,40}\b(?:ersatz\w*"
        r"|ein"
        r" neues|kostenlose reparatur)\b|\b(?:ersetzen|reparieren|beheben|tauschen|ersetzt"
        r"|repariert)\b[^;]{0,50}\b(?:kostenlos|kostenfrei|unentgeltlich|gratis|kostenfreie)\b",
        r"\b(?:remplacement|pièce|échange|nouvel appareil|appareil neuf|produit"
        r" neuf)\b[^;]{0,60}\b(?:sans frais|gratuit\w*|offert\w*|à nos frais)|\b(?:fournissons"
        r"|envoyons|livrons)\b"
        r"[^;]{0,40}\b(?:gratuitement|pièces?|neuf|neuve|nouveau|nouvel|remplacement)\b",
        r"\b(?:enviaremos|enviamos|entregamos|entregaremos|entrega|recibirá"
        r"|recibirás)\b[^;]{0,50}\b(?:nuev[oa]|repuesto|recambio|sin (?:cargo|coste|costo))\b"
        r"|\b(?:pieza|unidad)"
        r" (?:de repuesto|nueva)\b[^;]{0,50}\b(?:sin (?:cargo|coste)|gratis|gratuit\w*)",
        r"\b(?:repair|replace|refund|fix|mend|correct)\b[^;]{0,60}\b(?:or|and|,) (?:\w+"
        r" ){0,3}(?:repair|replac|refund|credit|reimburs)\w*",
        r"\b(?:we|manufacturer|[a-z]+ (?:will|shall)|will be|are|is)\b[^;]{0,60}\b(?:repair|replac"
        r"|refund|exchang|fix)(?:e?d?|ed|aced?)\b[^;]{0,80}\b(?:free|no (?:extra )?c(?:ost|harge)"
        r"|without charge|at our (?:own )?(?:cost|expense|option|discretion))\b",
        r"\b(?:we|will|shall) (?:\w+ ){0,3}(?:repair|replace) (?:it|them|the|any|your|such"
        r"|defective|faulty)\b",
        r"\b(?:repariert?|reparieren|ersetzt?|ersetzen|tauschen|austauschen|beheben|beseitigen"
        r"|instand ?setzen|getauscht|behoben|nachgebessert)\b[^;]{0,80}\b(?:oder"
        r"|und)\b[^;]{0,60}\b(?:repariert?|reparieren|ersetzt?|ersetzen|austauschen|erstattet?"
        r"|erstatten|austausch|ersatz|tauschen|getauscht|ausgetauscht)\b",
        r"\b(?:reparatur|instandsetzung)\w* oder (?:\w+ ){0,2}(?:austausch|ersatz|umtausch|neu)\w*",
        r"\b(?:kostenlos|kostenfrei|unentgeltlich|gratis|ohne berechnung|auf unsere"
        r" kosten)\w*\b[^;]{0,60}\b(?:reparier|repariert|ersetz|ausgetauscht|austausch|behob"
        r"|reparatur|ersatz|instand|getauscht)\w*",
        r"\b(?:répar|rempla[cç]|rembours|échang)\w*[^;]{0,60}\b(?:ou|et)\b (?:[\w']+"
        r" ){0,4}(?:répar|rempla[cç]|rembours|échang|l'échang|le rempla[cç])\w*",
        r"\b(?:répar|rempla[cç]|échang)\w*\b[^;]{0,60}\b(?:gratuit|sans frais|à nos frais|pris en"
        r" charge|sans supplément)\w*|\b(?:gratuitement|sans frais|à nos"
        r" frais)\b[^;]{0,40}\b(?:répar|rempla[cç]|échang)\w*",
        r"\b(?:repar|sustitu|reemplaz|reembols|cambi)\w*[^;]{0,60}\b(?:o|y|u)\b (?:\w+"
        r" ){0,4}(?:repar|sustitu|reemplaz|reembols|cambi)\w*",
        r"\b(?:repar|sustitu|reemplaz|cambi)\w*\b[^;]{0,60}\b(?:gratuita?|gratis|sin (?:coste"
        r"|cargo|costo)|gratuitamente)\b|\b(?:gratuitamente|gratis|sin (?:coste"
        r"|cargo))\b[^;]{0,40}\b(?:repar|sustitu|reemplaz)\w*",
    ),
    "duration": rule(
        rf"^{SPAN} (?:from|after|since|ab|seit|à compter|à partir|dès|desde|a partir|a contar)\b",
        rf"\b{HOLDS}\b[^;]{{0,80}}\b{SPAN}",
        rf"\b{SPAN}[^;]{{0,40}}\b{HOLDS}\b",
        rf"\bauf (?:den|die|das|alle|unsere|jede[nsr]?) [^;]{{0,50}}\b{SPAN}",
        rf"\b(?:délai|plazo|vigencia|garantiezeit|garantiefrist|garantiedauer|warranty period)"
        rf" (?:de|of|von|beträgt|is|est de|es de|:) ?(?:\w+ )?{SPAN}",
        rf"\b{SPAN}[^;]{{0,60}}\b\w*(?:warrant|guarant|garant|gewährleist)\w*",
        rf"\w*(?:warrant|guarant|garant|gewährleist)\w*[^;]{{0,100}}\b{SPAN}",
        FOR_LIFE.pattern,
        rf"\b(?:for (?:a period of )?|während|für die dauer von|pendant|durante|por un plazo"
        rf" de) ?{SPAN} (?:from|after|ab|nach|à compter|à partir|desde|a partir)\b",
    ),
    "procedure": PROCEDURE,
    "dispute": rule(
        r"\barbitres?\b|\bárbitros?\b|\bschiedsrichter\w*\b|\bindependent (?:expert|adjudicator"
        r"|panel)\b",
        r"\b(?:settlement|dispute|redress|adr) (?:scheme|body|service|procedure)s?\b|\bsmall"
        r" claims\b|\bclass actions?\b|\bdisagree\w*[^;]{0,80}\b(?:court|scheme|panel)\b"
        r"|\bgütestelle\w*"
        r"|\bverbraucherschlicht\w*|\b(?:streitfall|streitigkeiten|bei streit|zum streit)\b|\ben"
        r" cas de (?:litige|désaccord|différend)\b|\bjunta arbitral\b|\ben caso de (?:conflicto"
        r"|controversia|litigio|disputa"
        r"|desacuerdo)\b|\bcommission de conciliation\b|\bmédiateur\b",
        r"\b(?:arbitrat(?:ion|or|ed?)|mediat(?:ion|or)|ombudsman)\b|\bdispute (?:settlement"
        r"|resolution)\b|\b(?:settle|resolve)\w* (?:any |all |such |a )?(?:\w+ )?disputes?\b",
        r"\bschlichtung\w*|\bschiedsgericht\w*|\bschiedsstelle\w*|\bstreitbeilegung\w*"
        r"|\bmediation\b|\bschiedsverfahren\b|\bombuds\w+",
        r"\bmédiat(?:eur|ion|rice)\b|\barbitrage\b|\brèglement (?:amiable |extrajudiciaire )?des"
        r" (?:litiges|différends)\b|\bconciliat(?:eur|ion)\b|\brèglement amiable\b",
        r"\barbitraje\b|\barbitral\w*\b|\bmediación\b|\bmediador\b|\bresolución (?:\w+ )?de"
        r" (?:conflictos|litigios|disputas|controversias)\b|\bconciliación\b",
    ),
    "implied-limits": rule(
        r"\bimplied (?:\w+ )?(?:warrant|guarant|condition)\w*|\bwarrant\w+ of (?:merchantability"
        r"|fitness)\b|\bhow long an implied\b",
        r"\b(?:stillschweigende|implizite|konkludente)[nrs]? (?:\w+ )?(?:gewährleistung|garantie"
        r"|zusicherung)\w*",
        r"\bgaranties? (?:implicite|tacite)s?\b|\bgarantías? (?:implícita|tácita)s?\b",
    ),
    "damages-exclusion": rule(
        r"\b(?:incidental|consequential|indirect|special|resulting)(?:,? (?:and|or"
        r"|and/or)? ?(?:incidental|consequential|indirect|special|punitive))* (?:damages?"
        r"|loss(?:es)?)\b",
        r"\b(?:folge|begleit|mangelfolge|neben)schäden?\b|\bfolge-|\b(?:mittelbare|indirekte)[nr]?"
        r" (?:schäden|schaden|folgeschäden|verluste)\b|\bentgangene[nr]? gewinn\b"
        r"|\bvermögensschäden\b",
        r"\b(?:dommages?|préjudices?|pertes?) (?:\w+ )?(?:indirect|accessoire|consécutif"
        r"|immatériel|conséquent)\w*",
        r"\b(?:daños?|pérdidas?|perjuicios) (?:y perjuicios )?(?:\w+ (?:o|y) )?(?:indirect"
        r"|incidental|consecuen|consecutiv|accesori|fortuit)\w*|\blucro cesante\b",
    ),
    "legal-rights": rule(
        r"\bd'autres droits\b|\b(?:other|further|additional) rights\b|\bweitere rechte\b|\botros"
        r" derechos\b",
        r"\b(?:rights|remedies)\b[^;]{0,70}\b(?:law|statute|act)\b|\b(?:law|statute"
        r"|legislation)\b[^;]{0,40}\brights\b|\bin addition to (?:your|the|any) (?:\w+ )?rights\b"
        r"|\brights as a consumer\b|\blegal guarantee\b",
        r"\bgesetz\w*[^;]{0,40}\b(?:rechte?n?|ansprüche?n?)\b"
        r"|\brechte?n?\b[^;]{0,70}\b(?:gesetz\w*|unberührt|gewährleistung)\b|\b(?:neben"
        r"|zusätzlich zu\w*|unabhängig von) (?:der|die) (?:gesetzlichen )?gewährleistung\b",
        r"\bdroits?\b[^;]{0,70}\b(?:la loi|légaux|légal\w*|code de la consommation)\b|\bla"
        r" loi\b[^;]{0,40}\b(?:reconnaît|accorde|confère|droits?)\b|\bs'ajoute (?:à|aux) (?:la "
        r"|vos )?(?:garanties? légale|droits)",
        r"\bderechos\b[^;]{0,70}\b(?:ley|legal\w*|legislación)\b|\bla"
        r" ley\b[^;]{0,40}\b(?:reconoce|otorga|concede|derechos)\b|\bsin perjuicio de (?:los|sus"
        r"|tus) derechos",
        r"\bspecific legal rights\b|\b(?:statutory|legal) (?:\w+ )?rights\b|\brights under (?:\w+"
        r" )*law\b|\b(?:vary|varies) from state to state\b|\brights (?:that|which) vary\b"
        r"|\bconsumer (?:law|guarantees act|rights act)\b",
        r"\bgesetzliche[nr]? (?:\w+ )?(?:\w*rechte?n?|gewährleistung\w*|mängelhaftung|ansprüche?n?"
        r"|mängel\w+)\b|\brechte? (?:\w+ )?aus (?:der )?(?:gewährleistung|mängelhaftung)\b"
        r"|\bgesetzlich zustehen\w*",
        r"\bdroits? (?:\w+ )?(?:légaux|légal|spécifiques)\b|\bgaranties? légales?\b|\bgarantie"
        r" légale\b|\bdroits (?:que (?:vous|la loi)|conférés par la loi)\b",
        r"\bderechos? (?:\w+ )?(?:legal|legales|específicos|estatutarios)\b|\bgarantía legal\b"
        r"|\bderechos que (?:le|te|les) (?:otorga|concede|reconoce|corresponden)\b",
    ),
})  # fmt: skip
"""What says each of the nine, in folded sentences about a warranty."""
