"""How words of exchanges stand to each other; all patterns are for folded text."""

from __future__ import annotations

import re
from typing import Final

from aftersales_eval.sources.web.text.folding import rule
from aftersales_eval.sources.web.text.words_of_exchanges import UNUSED

HARMLESS: Final = rule(
    UNUSED.pattern,
    r"\b(?:never|not yet|jamais|noch nie|nie|nicht|nunca) (?:been )?(?:worn|used|washed|opened"
    r"|portée?s?|utilisée?s?|ouverte?s?|lavée?s?|getragen\w*|benutzt\w*|gebraucht\w*|usad[oa]s?"
    r"|lavad[oa]s?|puest[oa]s?)\b|\b(?:so|as) long as [^;,]{0,30}\bnot\b"
    r"|\bsolange [^;,]{0,40}\bnicht"
    r"\b|\btant qu[e'] ?[^;,]{0,40}\b(?:pas|point)\b(?: \w+)?|\bsiempre que no\b",
    r"\b(?:at |for )?(?:no|zero|without) (?:any |an )?(?:extra |additional |further )?(?:charges?"
    r"|costs?|fees?|fuss|quibbles?|questions(?: asked)?|hassle|problems?|issues?|postage)\b"
    r"|\bnothing (?:extra )?to pay\b|\bat no (?:extra )?\w+\b|\bno questions asked\b"
    r"|\bno later than\b",
    r"\bohne (?:weitere[nr]? |jede |jegliche |zusätzliche )?(?:berechnung|aufpreis|kosten"
    r"|mehrkosten"
    r"|gebühr\w*|probleme?|rückfragen?|angabe von gründen|begründung|wenn und aber|porto|aufwand)\b"
    r"|\bkein(?:e)? (?:problem|thema|frage|zusatzkosten|kosten)\b",
    r"\bsans (?:aucun )?(?:frais|surcoût|supplément|problème|justification|motif|discussion"
    r"|limite(?: de \w+)?"
    r"|condition)\b|\b(?:aucun|pas de) (?:problème|souci|frais)\b",
    r"\bsin (?:ningún )?(?:coste?|costo|cargo|gastos|recargo|problemas?|preguntas|compromiso|pagar"
    r"|motivo)\b|\bno hay problema\b|\bningún problema\b",
    r"\bn[e'] ?(?:[\w']+ ){1,4}qu[e'](?! (?:pas|non)\b)",
    r"\b(?:nicht|doch nicht|nicht richtig|nicht ganz) (?:passt|passen|passende?\w*|gefällt|gefallen"
    r"|zusag\w*|sitzt|überzeug\w*)\b|\b(?:passt|gefällt|passen|sitzt)(?: \w+){0,3} nicht\b"
    r"|\bnichtgefallen\b",
    r"\b(?:does|do|did|is|are)(?:n't| not) (?:\w+ )?(?:fit|suit|right|to your liking|happy"
    r"|satisfied"
    r"|what you|quite)\b|\bnot (?:quite |entirely )?(?:right|satisfied|happy|sure|the right)\b",
    r"\bn[e'] ?(?:\w+ ){0,2}(?:va|vont|convient|conviennent|plaît|plaisent|correspond|est|êtes)"
    r" (?:pas|plus)(?: satisfaite?s?)?\b",
    r"\bno (?:te|le|les|os|me|se) (?:queda|quedan|gusta|gustan|convence|sirve|sirven|va|van|encaja"
    r"|ajusta)\b|\bno (?:es|son|era) (?:tu|su|la|el) (?:talla|talle|número)\b",
)
"""Words for no that deny no exchange: of goods not worn, of no costs, of what does not fit."""

_STRICT: Final = (
    r"(?:exchang\w+|swap\w*|\w*umtausch\w*|umgetauscht|umzutauschen|(?:größen|farb)tausch|tausch\w*"
    r"|getauscht|eintausch\w*|eingetauscht|einzutauschen|austausch|échang\w+|troqu\w+|permut\w+"
    r"|cambi(?:os?|ar\w*|amos|an?|ad[oa]s?|emos|en?|[oae]l[oa]s?)|canj\w+)"
)
_LOOSE: Final = (
    r"(?:chang(?:e|es|ed|ing|er|ons|ent|ez|é)|switch\w*|trad(?:e|ed|ing)|replac\w+|remplac\w+"
    r"|wechsel\w*|wechseln|gewechselt|umzuwechseln|ausgewechselt|ersetz\w*|austauschen"
    r"|ausgetauscht|reemplaz\w+|sustitu\w+)"
)
_KIND: Final = (
    r"(?:sizes?|colou?rs?|models?|styles?|items?|products?|articles?|pairs?|titles?|widths?"
    r"|lengths?"
    r"|pieces?|versions?|shades?|designs?|ones?|frames?|fits?|goods|\w*größen?|\w*farben?"
    r"|modelle?s?"
    r"|artikel\w*|produkte?|paare?s?|titel|breiten?|längen?|stücke?|ausführung\w*|varianten?|ware"
    r"|exemplare?s?|sorten?|instrumente?|tailles?|couleurs?|coloris|pointures?|modèles?|articles?"
    r"|produits?|paires?|titres?|largeurs?|longueurs?|références?|pièces?|versions?|exemplaires?"
    r"|tallas?|talles?|color(?:es)?|números?|modelos?|artículos?|productos?|par(?:es)?|títulos?"
    r"|prendas?|referencias?|piezas?|versiones|mercader[ií]a)"
)
_WORTH: Final = (
    r"(?:of (?:the same|equal|equivalent|similar|higher|greater) (?:value|price)|gleichwertige\w*"
    r"|gleichen (?:wertes|preises)|im gleichen wert|(?:du|de) (?:la )?même (?:prix|valeur|montant)"
    r"|de valeur (?:égale|équivalente|supérieure)|de(?:l)? (?:igual|mismo"
    r"|mayor)(?: o mayor)? (?:valor"
    r"|precio))"
)
_OTHER: Final = (
    rf"(?:(?:an?other|(?:an?|any|the|some) (?:different|other|right|correct|bigger|smaller|larger"
    rf"|longer|shorter|new)|the next|different|other) (?:\w+ )?{_KIND}\b|something (?:else"
    rf"|different)"
    rf"|anything (?:else|different)|one that (?:fits|suits)|another\b(?! (?:seller|shop|address"
    rf"|day))"
    rf"|(?:eine?[nrms]?|die|das|den|jede\w*|beliebige\w*) (?:andere|neue|größere|kleinere|passende"
    rf"|richtige|längere|kürzere|gewünschte|breitere|beliebige)[nrms]?(?: \w+)?|(?:ein )?anderes\b"
    rf"|etwas anderes|andere[nrs]? {_KIND}|passende[nrs]?\b"
    rf"|(?:tout |toute |une? |l'|d'|quelque chose d')?autres? (?:\w+ )?{_KIND}\b|une? autre\b"
    rf"|la (?:bonne|nouvelle) {_KIND}|(?:une? |la )?{_KIND} (?:différente?|supérieure?|inférieure?"
    r"|au-dessus|plus \w+)"
    rf"|autre chose|(?:cualquier )?otr[oa]s? (?:\w+ )?{_KIND}|otr[oa]s?\b(?! (?:día|tienda"
    rf"|cosa que))"
    rf"|(?:la|el) {_KIND} (?:correct|adecuad|que|dese)\w*|un[oa]? {_KIND} (?:más|mayor|menor"
    rf"|distint"
    rf"|diferente)\w*|[^;,]{{0,30}}{_WORTH})"
)
_FOR: Final = r"(?:for|into|against|gegen|durch|in|contre|par|por)"
AGAINST: Final = rule(
    rf"\b(?:{_STRICT})\b[^;:]{{0,70}}?\b{_FOR} {_OTHER}",
    rf"\bgegen {_OTHER}[^;]{{0,50}}\b(?:um)?(?:zu)?(?:ge)?tausch\w*",
    rf"\b(?:{_STRICT})\b[^;:]{{0,20}} (?:auf|of|de|des|einer) (?:\w+ ){{0,3}}{_KIND} (?:contre"
    rf"|gegen"
    r"|for|por)\b",
)
LOOSELY: Final = rule(
    rf"\b(?:{_LOOSE})\b[^;:]{{0,70}}?\b{_FOR} {_OTHER}",
    rf"\b(?:{_STRICT}|{_LOOSE}) (?:(?:sie|du|wir|einfach|bequem|gern\w*|kostenlos|jederzeit|the"
    rf"|your"
    r"|a|for|it|die|deine|ihre|de|la|le|votre|ta|el|su|tu|simplement|facilement|fácilmente|gratis)"
    r" ){0,4}(?:size|colou?r|größe|farbe|taille|couleur|coloris|pointure|modèle|talla|talle|color"
    r"|modelo)\b(?! (?:charts?|guides?))",
)
NOT_SO: Final = rule(
    r"\b(?:faulty|defect\w*|damaged|broken|fails?|fault|warrant\w*|guarantee\w*|unavailable|out of"
    r" stock|sold out|recall\w*|supplier|substitut\w*|before (?:we|it|your|the) \w+"
    r"|in your (?:basket"
    r"|cart)|on the product page)\b",
    r"\b(?:defekt\w*|mangel\w*|mängel\w*|fehlerhaft\w*|beschädigt\w*|kaputt\w*|garantie\w*"
    r"|gewährleist\w*|vor (?:dem |der )?(?:versand|auslieferung|lieferung)|vergriffen|ausverkauft"
    r"|nicht lieferbar|rückruf\w*|warenkorb|verschleiß\w*"
    r"|werkstatt|reparatur\w*)\b",
    r"\b(?:défectueu\w+|défauts?|abîmée?s?|endommagée?s?|cassée?s?|garanti\w*|avant (?:l'|son "
    r"|votre )?\w+|indisponibles?|rupture"
    r"|panne|panier|rappel)\b",
    r"\b(?:defectuos\w+|defectos?|dañad\w+|rot[oa]s?|averiad\w+|garantía\w*|antes de(?:l env\w+"
    r"| que)|agotad\w+|no disponible"
    r"|sin existencias|falla\w*|cesta|carrito|taller)\b",
)
"""What a loose word for an exchange is about where it is about no wish of the shopper."""

ELSE: Final = rule(
    r"\b(?:currenc\w+|rates?|cylinders?|bottles?|canisters?|empt(?:y|ies)|points (?!of)|data|dates?"
    r"|appointments?|seats?|tickets?|course|vouchers?|gift cards?|names?|address|password|old|used"
    r"|messages|ideas|cash|parts?|trade-?in|battery|batteries|keys?)\b",
    r"\b(?:\w*zylinder|\w*flaschen?|kartuschen?|leere\w*|pfand\w*|währung\w*|punkte\w*|daten"
    r"|termin\w*"
    r"|plätze|platz|tickets?|kurs\w*|gutschein\w*|alte[nrs]?|altgerät\w*|gebrauchte[nrs]?|bargeld"
    r"|akkus?|batterien?|schlüssel|ersatzteile?)\b",
    r"\b(?:bouteilles?|cartouches?|vides?|consignes?|devises?|points (?!de vente)|données|dates?"
    r"|rendez-vous|places?|billets?|stages?|séance|bons?(?= (?:cadeau|d'achat))|cartes? cadeau"
    r"|chèques?|noms?|adresse|mot de passe|ancien\w*|vieux|vieille|usagée?s?|argent liquide|piles?"
    r"|batteries?|clés?|parties|messages)\b",
    r"\b(?:bombonas?|garrafas?|botellas?|cilindros?|envases?|vací[oa]s?|divisas?|monedas?"
    r"|puntos (?!de"
    r" venta)|datos|fechas?|citas?|plazas?|entradas?|cursos?|clases?|vales?|tarjetas? regalo|nombre"
    r"|dirección|contraseña|viej[oa]s?|usad[oa]s?|pilas?|baterías?|llaves?|cámaras|rfc|cheques?"
    r"|efectivo|piezas de)\b",
)
"""What is exchanged and is no purchase: empties, money, dates, data, what is old."""

_DEED: Final = (
    r"(?:exchang(?:e|es|ing)|swap(?:s|ping)?|(?:um)?tausch(?:en|t)?|umtausch\w*|umzutauschen|échang"
    r"(?:er|es?|ez|eons)|cambi(?:os?|ar\w*)|canj(?:es?|ear\w*))"
)
WISH: Final = rule(
    rf"\b(?:rather|sooner|prefer|want|wish|would like|like|need|opt|lieber|stattdessen|möchten?"
    rf"|möchtest"
    rf"|wollen|willst|wünsch\w+|préfér\w+|souhait\w+|désir\w+|voul\w+|veux|opt\w+|prefier\w+"
    rf"|prefer\w+"
    rf"|quier\w+|querés|quer\w+|dese\w+|necesit\w+)\b(?: (?!(?:return|refund|keine?n?|not|no"
    rf"|pas)\b)"
    rf"[\w'-]+){{0,4}}? (?:l'|d'|[a-z]{{1,3}}-)?{_DEED}\b",
    rf"\b(?:wer|falls|wenn|sollten)\b[^;,:]{{0,40}}\b{_DEED} (?:möchten?|möchtest|wollen|willst"
    rf"|will"
    r"|wünschen|wünscht|wünschst)\b",
)
TICK: Final = rule(
    rf"\b(?:tick|mark|choose|select|pick|click|indicate|write|enter|note|say|coche[rz]?|choisi\w+"
    rf"|sélectionn\w+|indiqu\w+|mentionn\w+|marc\w+|marqu\w+|elig\w+|elij\w+|eleg\w+|seleccion\w+"
    rf"|indi(?:ca|que)"
    rf"\w*|escog\w+|pon(?:ga)?|wähl\w+|kreuz\w+)\b[^;:.]{{0,30}}[\"'] ?(?:\w+ )?{_DEED}\b",
    rf"[\"'] ?{_DEED} ?[\"'][^;:.]{{0,40}}\b(?:ankreuz\w*|wähl\w*|auswähl\w*|auswählen|vermerk\w*"
    rf"|angeb\w*"
    r"|notier\w*|anklick\w*|eintrag\w*)\b",
    r"\b(?:tick|mark|choose|select|pick) (?:the )?exchange (?:box|option)\b|\b(?:feld|option"
    r"|kästchen)"
    r" ?[\"']? ?umtausch\b|\b(?:case|option) ?[\"']? ?échange\b|\b(?:casilla"
    r"|opción)(?: de)? ?[\"']?"
    r" ?cambio\b",
)
FOR_IT: Final = rule(
    r"(?:^|[:,] )(?:for|to|to make|to request|für|zum|zur|beim|bei|im falle|pour|en cas d[e']|para"
    r"|en caso"
    r" de)(?: ?(?:an|a|any|einen?|einem|eines|des|den|un|l'|le|effectuer|faire|realizar|hacer|el"
    r"|los"
    r"|solicitar|demander|your|gewünschten|eventuellen))* ?(?:\w+ )?(?:exchanges?|umtausch(?:es|s)?"
    r"|größentausch|échanges?|cambios?(?: de (?:talla|talle|número|color|producto|modelo))?)\b"
    r"(?! (?:rate|of address|d'adresse|de (?:dirección|domicilio|fecha|datos|pedido))| (?:or|and|o"
    r"|y"
    r"|ou|et|oder|und) (?:cancel|anul|stornier))[^;]{0,12}[, ]+(?!(?:see|siehe|voir|ver|only)\b)"
    r"(?=[a-z])",
    r"\b(?:receipts?|ticket|nota|comprobante|boleta|(?:kassen)?bon|beleg|reçu|facture|factura|label"
    r"|etikett|étiquette|portal)\b[^;.]{0,30}\b(?:for|para|pour|für|zum)(?: (?:an|any|all|un|el"
    r"|todo"
    r"|cualquier|tout|einen?|jeden|alle|your|tu|su))? (?:refunds? (?:or|and) )?(?:exchanges?"
    r"|umtausch"
    r"|échanges?|cambios?)\b",
    r"\b(?:hacemos|realizamos|gestionamos|tramitamos|efectuamos|aceptamos|admitimos) (?:(?:el|los"
    r"|tu|su"
    r"|un|tus|sus) )?cambios?(?: (?:de (?:talla|talle|número|color|producto|modelo)|dentro|en|hasta"
    r"|durante|por|sin|con|gratis)\b|[ .!]*$)",
    r"\bwe (?:\w+ )?(?:do|make|offer|accept|process|arrange|handle|give) (?:(?:free|an?|your|any"
    r"|direct"
    r"|size|easy|straight) ){0,2}exchanges?\b",
    r"\b(?:nous|on) (?:\w+ )?(?:fai(?:sons|t)|effectu\w+|accept\w+|propos\w+|réalis\w+|procéd\w+"
    r"|organis\w+|assur\w+) (?:(?:à|l'|un|les|des|volontiers|gratuitement|votre"
    r"|tout) ?){0,2}échanges?\b",
)
"""What to do for an exchange, with what, and who makes it."""

_ADJECTIVE: Final = (
    r"(?:easy|free|simple|hassle-free|quick|fast|direct|straight|size|colou?r|nib|instant|no-fuss"
    r"|no-quibble|worry-free|unlimited|einfacher?|kostenlose[rn]?|gratis|unkomplizierte[rn]?"
    r"|problemlose[rn]?|schneller?|bequemer?|direkte[rn]?|kulanter?|selbstverständlich|faciles?"
    r"|gratuits?|simples?|rapides?|offerts?|possibles?|immédiats?|acceptés?|bienvenus?|fáciles?"
    r"|gratuitos?|gratis|sencillos?|rápidos?|inmediatos?|directos?|posibles?|welcome|accepted"
    r"|available|anytime|any time|illimités?|ilimitados?|möglich|jederzeit)"
)
_LABEL: Final = (
    rf"(?:[-*•>] ?)?(?:(?:und|and|et|y|los|les|the|der|el|le|l'|der|primer|first|für [\w-]+ gilt:"
    rf"|zu "
    rf"den|{_ADJECTIVE})[ -]?)*(?:exchanges?|size swaps?|swaps?|exchanging|(?:größen|farb|direkt"
    rf"|sofort"
    r"|waren)?-?(?:um)?tausch(?:en|recht|garantie|service|möglichkeit)?|échanges?|échanger|cambios?"
    r"|cambiar|canjes?)"
    r"(?: (?:of|de|d'|des|von|for|in|bei|per|im|en|dans) ?[\w' -]{2,24}?)?"
)
ALONE: Final = rule(
    rf"^{_ADJECTIVE}(?: (?:and|und|et|y|&) {_ADJECTIVE})?[ -](?:size |colou?r )?(?:exchanges?"
    rf"|swaps?"
    rf"|umtausch|tausch|größentausch|échanges?|cambios?)[ .!]*$",
    rf"^(?:[-*•] ?)?(?:exchanges?|umtausch|tausch|größentausch|échanges?|cambios?|canjes?)"
    rf"(?: (?:de|of) (?:tailles?|couleurs?|tallas?|color|size|colou?r))?"
    rf" (?:sont |est |is |are |ist |son |es |toujours |always |jederzeit "
    rf"|siempre )?{_ADJECTIVE}[ .!]*$",
)
_TERMS: Final = (
    r"(?:yes|sure|of course|klar|ja\b|gerne?|jederzeit|auch\b|möglich|oui|volontiers|possible|sí\b"
    r"|claro|siempre|any ?time|always|free|no (?:extra )?charge|gratis|kostenlos|kostenfrei|offert"
    r"|gratuit|easy|within|inside|up to|until|for|innert|binnen|innerhalb|bis|sous|dans|pendant"
    r"|durant|jusqu'|en (?:tienda|boutique|magasin|\d|un plazo)|dentro|hasta|durante|\d+ ?\w+"
    r"|(?:only )?(?:with|mit|gegen|avec|con|contra|sur présentation|presentando)(?: "
    r"[\w'-]+){0,3} (?:receipts?|tags?"
    r"|proof|\w*(?:bon|beleg|zettel|etikett\w*|verpackung)|ticket|reçu|facture|étiquettes?|boleta"
    r"|factura|comprobante|tique|etiquetas?|packaging)\b|posted|sent|shipped|dispatched|too\b"
    r"|also\b|también|aussi|également"
    r"|selbstverständlich|natürlich|problemlos|solange|sofern|as long|welcome|in store|inclu\w+"
    r"|inklusive|inbegriffen|compris|accepted|akzeptiert|accepté|aceptad)"
)
ROW: Final = rule(rf"^{_LABEL}(?: ?[:|=] ?|,? | - ?)(?P<value>{_TERMS})")
ANSWER: Final = rule(
    rf"^(?:(?:das|that's|that is|c'est|es|aber|but|mais|pero|natürlich|ist|geht|est) )*{_TERMS}"
)
HOW: Final = rule(
    r"\b(?:portal|account|app|form|slip|counter|till|customer service|retourenportal|kundenkonto"
    r"|konto"
    r"|formular|zettel|kasse|servicetheke|begleitschein|rücksendeschein|portail|espace client"
    r"|compte"
    r"|formulaire|bon de retour|caisse|accueil|cuenta|formulario|caja|mostrador)\b"
)
"""By what an exchange is had that was asked for."""

STATE: Final = rule(
    r"\b(?:is|are|be|sind|ist|bleib\w+|sont|est|restent|son|es)(?: [\w-]+){0,3} (?:exchangeable"
    r"|umtauschbar|tauschbar|échangeables?|canjeables?|cambiables?)\b",
    r"\b(?:wird|werden|können|kann)(?: [\w-]+){0,6} (?:um)?getauscht\b(?! (?:und|mit) )"
    r"|\bumgetauscht (?:wird|werden)\b",
    r"\bs'échang(?:e|ent)\b",
    r"\bse (?:podrán? |pueden? )?cambi(?:an?|ar)\b (?:en|por|dentro|hasta|con|presentando|sin"
    r"|durante"
    r"|gratis|siempre)\b|\bpued\w+ cambiarse\b|\b(?:te|se|os|le)(?: l[oa]s?)? cambi(?:emos|amos"
    r"|aremos)\b",
    r"\b(?:an|in|for|on) (?:an? )?(?:even|straight|like-for-like) (?:swap|exchange)\b",
)
"""What says of goods that they are exchanged."""

CAN: Final = rule(
    r"^[^,;:?]{3,60}\b(?:can|may|are|is)(?: be)?(?=[,.!;]|$)",
    r"^[^,;:?]{3,60} (?:schon|sehr wohl|hingegen ja|dagegen ja|aber ja)(?=[,.!;]|$)"
    r"|^[^,;:?]{3,40}: ?ja\b",
    r"^[^,;:?]{3,60}, ?(?:oui|si)(?=[ ,.!;]|$)|^[^,;:?]{3,60}, ?sí(?=[ ,.!;:]|$)|^[^,;:?]{3,60} sí"
    r"(?=[,.!;:]|$)",
)
"""`Ready-mades can`, behind a denial."""

NEITHER: Final = rule(
    r"\bnon plus\b|\b(?:auch|ebenfalls|genauso) (?:nicht|kein\w*)\b|\b(?:ebenso|genauso) ?wenig\b"
    r"|\btampoco\b|\bnor (?:do|can|will) we (?:exchange|swap)\b|\b(?:exchanges?|swaps?|swapping)"
    r" (?:not )?either\b"
)
BEFORE: Final = 160
NEVER: Final = rule(
    r"\b(?:not|never|no|cannot|nicht|nie|kein\w*|pas|aucune?|ne|ni|no|sin|ningun\w*|tampoco"
    r"|ausgeschlossen|ausgenommen|excluded|exclu\w*|unable|carec\w+|unmöglich|weder)\b|\w+n't\b"
    r"|\bn'"
)


OBJECTS: Final = rule(
    r"\b(?:gas|co2|soda)[ -]?(?:cylinders?|bottles?|flaschen?|zylinder|kartuschen?)\b|\bleere[nrs]?"
    r" [^;,.]{0,20}(?:zylinder|flaschen?|kartuschen?|patronen?)|\bpfandflasche\w*|\bempties\b",
    r"\bbouteilles? (?:de gaz|vides?|consignées?)\b|\bcartouches? vides?\b|\b(?:garrafas?"
    r"|bombonas?)"
    r"\b|\b(?:botellas?|envases?|cilindros?) (?:de gas|vací[oa]s?|retornables?)\b",
    r"\b(?:eco|éco)?-?chèques?\b|\bbons? cadeaux?\b|\bchèques? cadeaux?\b|\bgift (?:cards?"
    r"|vouchers?)"
    r" (?:cannot|can't|can|may|are|is|must)\b|\b(?:geschenk|gutschein)karten? (?:kann|können|ist"
    r"|sind)\b",
    r"\béchanges? (?:intervenus?|électroniques?|entre)\b|\bcommunications,? (?:\w+ )?(?:et|and)"
    r" (?:échanges?|exchanges?)\b|\bparties\b",
    r"\bcambi\w+ (?:(?:el|la|los|las|tu|su|un|una|de) ){0,2}(?:fechas?|hora|llaves?|rfc|nif|razón"
    r"|cámaras?|grifos?|enchufes?|bombillas?|ruedas?|titular|nombre|cita|turno|dirección|curso"
    r"|plaza"
    r"|reserva|destinatario|datos|método|forma)\b",
    r"\b(?:chang|switch|swap|wechsel|tausch|échang)\w* (?:(?:the|your|den|die|das|ihren|la|le"
    r"|votre|vos)"
    r" ){0,2}(?:dates?|time|termin\w*|kurs\w*|adresse?\w*|address|name|password|passwort|plan|email"
    r"|heure|rendez-vous|séance|coordonnées)\b",
    r"\bgarantie (?:d'|d’)?échange\b|\béchange à neuf\b|\b(?:neu-für-alt|austauschgarantie)\b",
)
HEADED: Final = rule(
    r"\b(?:gift ?(?:cards?|vouchers?)|geschenkkarten?|geschenkgutschein\w*|gasflaschen?"
    r"|gas bottles?"
    r"|cartes? cadeaux?|bouteilles? de gaz|tarjetas? (?:de )?regalo|bombonas?|pfand\w*)\b"
)
MAY: Final = re.compile(
    r"tausch|wechs|exchang|swap|chang|switch|trade|replac|ersetz|remplac|troqu|permut|cambi|canj"
    r"|reempl|sustit|autre|other|ander|otr[oa]"
)
