"""How words of exchanges stand to each other; all patterns are for folded text."""

from __future__ import annotations

from typing import Final

from aftersales_eval.sources.web.text.exchanges.choice_words import HALF_SIZE, MORE, NO_GOODS, OTHER
from aftersales_eval.sources.web.text.folding import rule

_STRICT: Final = (
    r"(?:exchang\w+|swap\w*|\w*umtausch\w*|umgetauscht|umzutauschen|(?:größen|farb)tausch|tausch\w*"
    r"|getauscht|eintausch\w*|eingetauscht|einzutauschen|austausch|échang\w+|troqu\w+|permut\w+"
    r"|cambi(?:os?|ar\w*|amos|an?|ad[oa]s?|emos|en?|[oae]l[oa]s?)|canj\w+)"
)
_LOOSE: Final = (
    r"(?:cambi(?:ar|as|amos)|chang(?:e|es|ed|ing|er|eons|ent|ez|ée?s?)|switch\w*|trad(?:e|ed|ing)"
    r"|replac\w+|remplac\w+"
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
    r"(?:(?:zum|im|vom) (?:gleichen|selben) (?:preis|wert)|of (?:the same|equal|equivalent"
    r"|similar|higher|greater) (?:value|price)|gleichwertige\w*"
    r"|gleichen (?:wertes|preises)|im gleichen wert|(?:du|de) (?:la )?même (?:prix|valeur|montant)"
    r"|de valeur (?:égale|équivalente|supérieure)|de(?:l)? (?:igual|mismo"
    r"|mayor)(?: o mayor)? (?:valor"
    r"|precio))"
)
_ANY: Final = (
    rf"(?:{OTHER}|(?:any|jede[nrs]?|toute?|cualquier) {NO_GOODS}\w+|another\b(?! (?:seller|shop"
    rf"|address|day))|(?:an?|the) new {_KIND}"
    rf"|(?:eine?|die)? ?neue[nrms]? {_KIND}|eine?[nrms]? (?:andere|beliebige)[nrms]?|anderes\b"
    rf"|andere[nrs]? {_KIND}|passende[nrs]?\b|une? autre\b|la nouvelle {_KIND}"
    rf"|(?:une? |la )?{_KIND} (?:différente?|supérieure?|inférieure?|au-dessus|plus \w+)"
    rf"|otr[oa]s?\b(?! (?:día|tienda|cosa que))|(?:la|el) {_KIND} (?:que|dese)\w*"
    rf"|un[oa]? {_KIND} (?:más|mayor|menor|distint|diferente)\w*|[^;,]{{0,30}}{_WORTH})"
)
_FOR: Final = r"(?:for|into|against|with|gegen|durch|in|contre|par|pour|por)"
_DEED: Final = (
    r"(?:exchang(?:e|es|ing)|swap(?:s|ping)?|(?:um)?tausch(?:en|t)?|umtausch\w*|umzutauschen|échang"
    r"(?:er|es?|ez|eons)|cambi(?:os?|ar\w*)|canj(?:es?|ear\w*))"
)
_PREFERRED: Final = (
    rf"(?:{OTHER}|(?:die|das|den|la|el) (?:richtige[ns]?|correct[oa]|adecuad[oa])(?=[,.;!]|$)"
    rf"|la bonne(?=[,.;!]|$)"
    rf"|(?:bigger|smaller|larger|longer|shorter) {_KIND}|passende[nrs]?\b"
    rf"|la nouvelle {_KIND}|[^;,]{{0,30}}{_WORTH})"
)
"""What only a shopper may want instead: another size, not just another one."""

_SAME: Final = (
    r"(?!(?:one|products?|units?|devices?|items?|articles?|produits?|appareils?|productos?|equipos?"
    r"|unidad\w*|gerät\w*|exemplar\w*|exemplaires?|equivalent\w*|équivalente?s?|gleichwertig\w*"
    r"|pièces?|piezas?|pieces?|igual\w*|artikel|produkt|ware|que|qui|of|de|at|in|within|free)\b)"
)
TASTE: Final = rule(
    rf"\b(?:{_FOR}|to|auf|a|de) (?:{MORE}|{HALF_SIZE}|(?:an?other|an? different|(?:eine?[nr]?|die"
    rf"|jede) andere[nrs]?|une? autre|otr[oa]s?) {_SAME}{NO_GOODS}\w{{3,}})"
)
"""What suits another better, and is no more whole for it."""

AGAINST: Final = rule(
    rf"\b(?:{_STRICT})\b[^;:]{{0,70}}?\b{_FOR} {_ANY}",
    rf"\bgegen {_ANY}[^;]{{0,50}}\b(?:um|ein)?(?:zu)?(?:ge)?tausch\w*",
    rf"\b(?:{_STRICT})\b[^;:]{{0,20}} (?:auf|of|de|des|einer) (?:\w+ ){{0,3}}{_KIND} (?:contre"
    rf"|gegen"
    r"|for|por)\b",
)
PARTS_AGAINST: Final = rule(
    rf"\b(?:{_STRICT})\b[^;:]{{0,70}}?\b{_FOR} {_PREFERRED}",
    rf"\bgegen {_PREFERRED}[^;]{{0,50}}\b(?:um|ein)?(?:zu)?(?:ge)?tausch\w*",
)
"""That is told even of what may be a part."""

NOT_DONE: Final = rule(
    r"^(?:[^,]{3,22}[,!] )?(?:this|that|it)(?: is|'s) ?(?:not|n't)? ?(?:isn't )?something we\b"
    r"|^(?:this|that)"
    r" isn't something we\b|\b(?:das|dies) (?:können|machen|leisten|bieten) wir [^,;]{0,30}nicht\b"
    r"|\bne sommes pas en mesure de le\b|\bno podemos (?:hacer|ofrecer)l[oa]s?\b",
    r"^(?:(?:leider|unfortunately|malheureusement|lamentablemente),? )?(?:das|dies|that|this|it"
    r"|c'est|ce|cela"
    r"|eso|esto)\b[^;,]{0,40}\b(?:nicht|not|pas|no|isn't|impossible)\b(?: (?:es|est|\w+))?"
    r" ?(?:möglich|possible|posible|vorgesehen|available|proposé|disponible)\b",
    r"^(?:(?:leider|das) )*(?:machen|bieten|tun|haben|führen|gibt es|geht)\b[^;,]{0,30}\b(?:nicht"
    r"|kein\w*)\b"
    r"|^(?:nous )?n'en (?:faisons|proposons)|^(?:eso )?(?:ya )?no l[oa]s? \w+(?:emos|imos|amos)\b",
    r"\bwe (?:do not|don't|can't|cannot) (?:do|offer) (?:that|this|it|so)\b|\b(?:das"
    r"|dies) (?:machen|bieten"
    r"|können) wir (?:\w+ ){0,2}nicht\b|\b(?:nous|on) ne (?:le|la|les) (?:faisons|fait|proposons"
    r"|propose) (?:pas|plus)\b|\bno (?:lo|la|los|las) (?:hacemos|ofrecemos|realizamos)\b",
)
"""That what was asked for is not done."""

WOULD: Final = rule(
    r"\b(?:we'd|we would|wir würden|gern\w* würden wir|nous aimerions|on aimerait|nous voudrions"
    r"|nos (?:gustaría|encantaría)|quisiéramos)\b[^;]{0,60}\b(?:exchang|swap|tausch|umtausch"
    r"|échang|cambi)"
)
"""What a shop would do, if it could."""

BUT_NOT: Final = rule(
    r"\b(?:but|aber|doch|mais|pero)\b[^;]{0,50}\b(?:can't|cannot|not|nicht|pas|no|unable"
    r"|impossible)\b"
)


_QUALITY: Final = (
    r"(?:firmness|width|length|härtegrad|festigkeit|breite|weite|fermeté|largeur|longueur|firmeza"
    r"|anchura|largo|medida|size|colou?r|größe|farbe|taille|couleur|talla|color)"
)
LOOSELY: Final = rule(
    rf"\b(?:{_LOOSE}|passer|passez|pasarte|pasar|step up|move)\b[^;:]{{0,40}}\b(?:to|auf|zu|à|a)"
    r" (?:another(?: one)?|ein(?:e[ns]?)? andere[nrs]?|une? autre|otr[oa])(?= (?:at|for|free|within"
    r"|without|sans|sin|gratis|gratuit\w*|kostenlos)\b| *(?:[,.;!]|$))",
    rf"\b(?:back|return|returned|zurück\w*|rapport\w+|renvoy\w+|devuelv\w+|devolver\w*"
    rf"|rückgabe)\b[^;:]{{0,30}}\b(?:for|gegen|contre|por) {_PREFERRED}",
    rf"\b(?:{_LOOSE})\b[^;:]{{0,70}}?\b{_FOR} {_PREFERRED}",
    rf"\b(?:{_LOOSE}) (?:the|la|le|el|your|tu|su|votre) {_QUALITY} (?:once|one time|une fois"
    rf"|una vez|within|during|durante|pendant|dans|en los)\b",
    rf"\b(?:{_STRICT}|{_LOOSE}) (?:(?:sie|du|wir|einfach|bequem|gern\w*|kostenlos|jederzeit|the"
    rf"|your|a|for|it|die|deine|ihre|de|la|le|votre|ta|el|su|tu|simplement|facilement|fácilmente"
    rf"|gratis) ){{0,4}}(?:size|colou?r|größe|farbe|taille|couleur|coloris|pointure|modèle|talla"
    rf"|talle|color|modelo)\b(?! (?:charts?|guides?|du texte|of (?:the )?text|der (?:schrift"
    rf"|ansicht)|del texto"
    rf"|de police|de la (?:police|letra)))",
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
FOR_IT: Final = rule(
    rf"^(?:to|pour|para) (?:exchange|swap|échanger|cambiar) (?:(?:votre|your|tu|su|une?|an?|el"
    rf"|la) )?"
    rf"(?:{_KIND}|achat|compra|purchase), (?=\w)|^um [^,]{{3,30}} (?:umzutauschen"
    rf"|zu tauschen), (?=\w)",
    r"\b(?:receipts?|ticket|nota|comprobante|boleta|(?:kassen)?bon|beleg|reçu|facture|factura|label"
    r"|etikett|étiquette|portal)\b[^;.]{0,30}\b(?:for|para|pour|für|zum)(?: (?:an|any|all|un|el"
    r"|todo"
    r"|cualquier|tout|einen?|jeden|alle|your|tu|su))? (?:exchanges?|umtausch|échanges?|cambios?)\b",
    r"(?:^|[:,] )(?:for|to|to make|to request|für|zum|zur|beim|bei|im falle|pour|en cas d[e']"
    r"|para|en caso de)(?: ?(?:an|a|any|einen?|einem|eines|des|den|un|l'|le|effectuer|faire"
    r"|realizar|hacer|el|los|solicitar|demander|your|gewünschten"
    r"|eventuellen))* ?(?:\w+ )?(?:exchanges?|umtausch(?:es|s)?|größentausch|échanges?"
    r"|cambios?(?: de (?:talla|talle|número|color|producto|modelo))?)\b(?! (?:rate|of address"
    r"|d'adresse|de (?:dirección|domicilio|fecha|datos|pedido))| (?:or|and|o|y|ou|et|oder"
    r"|und) (?:cancel|anul|stornier))[^;]{0,12}[, ]+(?!(?:see|siehe|voir|ver|only)\b)(?=[a-z])",
    r"\b(?:hacemos|realizamos|gestionamos|tramitamos|efectuamos|aceptamos|admitimos) (?:(?:el"
    r"|los|tu|su|un|tus|sus) )?cambios?(?: (?:de (?:talla|talle|número|color|producto|modelo)"
    r"|dentro|en (?:tienda|\d|un|cualquier|caja)|hasta|durante|por|sin|con|gratis)\b|[ .!]*$)",
)
"""What to do for an exchange, with what, and who makes it."""

_ADJECTIVE: Final = (
    r"(?:easy|free|simple|hassle-free|quick|fast|direct|straight|size|colou?r|nib|instant|no-fuss"
    r"|no-quibble|worry-free|unlimited|einfacher?|kostenlose[rn]?|gratis|unkomplizierte[rn]?"
    r"|problemlose[rn]?|schneller?|bequemer?|direkte[rn]?|kulanter?|selbstverständlich|faciles?"
    r"|gratuits?|simples?|rapides?|offerts?|possibles?|immédiats?|acceptés?|bienvenus?|fácil(?:es)?"
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
_TERMS: Final = (
    r"(?:geht(?! (?:nicht|leider|nur))|works|that works|c'est possible|ça marche|se puede"
    r"|kein problem"
    r"|yes|sure|of course|klar|ja\b|gerne?|jederzeit|auch\b|möglich|oui|volontiers|possible|sí\b"
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
ROW: Final = rule(rf"^{_LABEL}(?: {_ADJECTIVE})?(?: ?[:|=] ?|,? | - ?)(?P<value>{_TERMS})")
ANSWER: Final = rule(
    rf"^(?:(?:das|that's|that is|c'est|es|aber|but|mais|pero|natürlich|ist|geht|est) )*{_TERMS}"
)
PREFERS: Final = rule(
    rf"(?:^|[;¿] ?)(?:another|a different|andere[nrs]?|une? autre"
    rf"|otr[oa]) {NO_GOODS}\w+ ?(?:\w+ ?)?\?",
    rf"\b(?:besoin|necesit\w+|gewünscht|prefer|want|fancy|rather|would like|need|lieber|möchte\w*"
    rf"|envie|préfér\w+|souhait\w+"
    rf"|voul\w+"
    rf"|prefier\w+|quier\w+|querés|dese\w+|buscas|looking for|gefällt)\b[^?]{{0,30}}{_PREFERRED}",
)
"""Questions of those who want another size or colour."""

HOW: Final = rule(
    r"^(?:(?:please|just|simply|then|bitte|einfach|dann|simplement|alors|por favor|entonces"
    r"|simplemente),?"
    r" )*(?:bring|write|tell|contact|call|ask|let us know|schreib\w*|sag\w*|ruf\w*|melde\w*|leg\w*"
    r"|bring\w*"
    r"|rapport\w+|écri\w+|appel\w+|contact\w+|dites|passez|trae\w*|tráe\w*|escríb\w+|llám\w+|dí\w+"
    r"|contáct\w+|pás\w+)\b(?![^;]*\b(?:refund|money back|geld|erstatt\w+|rembours\w+|reembols\w+"
    r"|dinero)\b)",
    r"\b(?:lieferschein|ihren wunsch|deinen wunsch|wunschgröße|size you|colour you|taille souhaitée"
    r"|talla que)\b",
    r"\b(?:portal|account|app|form|slip|counter|till|customer service|retourenportal|kundenkonto"
    r"|konto"
    r"|formular|zettel|kasse|servicetheke|begleitschein|rücksendeschein|portail|espace client"
    r"|compte"
    r"|formulaire|bon de retour|caisse|accueil|cuenta|formulario|caja|mostrador)\b",
)
"""By what an exchange is had that was asked for."""

STATE: Final = rule(
    r"\b(?:can|may|peu(?:t|vent|x|vez)|pued(?:e[ns]?|o)|podrán?|podrás)\b(?: [\w'-]+){0,4}?"
    r" (?:exchanged|swapped|échang(?:er|ée?s?)|cambiar(?:se|l[oa]s?)?)\b",
    r"\b(?:is|are|be|sind|ist|bleib\w+|sont|est|restent|son|es)(?: [\w-]+){0,3} (?:exchangeable"
    r"|umtauschbar|tauschbar|échangeables?|canjeables?|cambiables?)\b",
    r"\bs'échang(?:e|ent)\b",
    r"\b(?:ist|sind) (?:ein |der |jeder )?umtausch (?:frei|kostenlos|gratis|möglich|inklusive)\b",
    r"\b(?:exchange|umtausch|échange|cambio)s? (?:only|uniquement|seulement|solamente"
    r"|únicamente)\b|\b(?:only|nur|solo|solamente|uniquement|seulement|un seul|one) (?:an? |un "
    r"|einen |one |direct )?(?:exchange|umtausch|échange|cambio)s?\b(?! (?:rate|de (?:dirección"
    r"|domicilio)))|\bumtausch nur (?:einmal|ein mal|in|mit|gegen)\b",
    r"\bexchanges? (?:is|are) subject to (?:stock|availab)|\bumtausch ist vom \w*bestand abhängig"
    r"|\bcambios? están? sujetos? a (?:disponib|stock)|\béchanges? (?:est|sont) soumis \w+ "
    r"(?:disponib|stock)",
    rf"\b(?:repart\w+|te llevas|se lleva|bekommst du|bekommen sie|take home|leave with"
    rf"|go home with)\b[^;]{{0,20}} {_PREFERRED}",
    r"\b(?:exchanges?|swaps?) (?:is|are) on (?:us|the house)\b",
    r"^(?:how to (?:make an |request an )?exchange|so tauschen sie(?: um)?|so (?:geht"
    r"|funktioniert|läuft) der umtausch)\b",
    r"\b(?:services?|leistungen|servicios)\b[^;.:]{0,25}: [^;.]{0,60}\b(?:exchanges?|umtausch"
    r"|échanges?|cambios?)\b",
    r"^(?:just |simply |please )*(?:exchange|swap) (?:it|them|your [\w-]+)\b[^;]{0,30}\b(?:free"
    r"|within|once|up to|any time)\b",
    r"^(?:[-•*] ?)?\d+[- ](?:day|week|month)s?[- ](?:free )?exchanges?\b",
    r"\b(?:exchanges?|swaps?) (?:requests? )?(?:is|are|can be|may be|must be|have to be"
    r"|need to be|should be) (?:\w+ )?(?:made|done|processed|handled|arranged|requested"
    r"|carried out|accepted|free|possible|available|welcome)\b|\b(?:we|we'll|we will"
    r"|we can) (?:\w+ )?(?:switch|swap|exchange) (?:it|them)\b(?! (?:off|on))",
    r"\béchanges?,? (?:eux,? )?(?:se (?:font|fait)|s'effectue(?:nt)?|(?:est|sont|seront"
    r"|sera) (?:\w+ )?(?:possibles?|acceptés?|effectués?|traités?|réalisés?|gratuits?"
    r"|offerts?))\b",
    r"\bcambios?,? (?:\w+,? )?se (?:hacen?|realizan?|tramitan?|efectúan?|gestionan?|aceptan?"
    r"|admiten?)\b",
    r"\bse (?:podrán? |pueden? )?cambi(?:an?|ar)\b (?:en|por|dentro|hasta|con (?:(?:el|su|tu"
    r"|la) )?(?:ticket|tique|boleta|factura|comprobante|recibo|etiqueta)|presentando|sin"
    r"|durante|gratis|siempre)\b|\b(?:te|se|os|le)(?: l[oa]s?)? cambi(?:emos|amos|aremos)\b",
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
    r"\b(?:nothing|nor|neither|noch|nichts|nix|rien|nada|none|keinerlei)\b",
    r"\b(?:not|never|no|cannot|nicht|nie|kein\w*|pas|aucune?|ne|ni|no|sin|ningun\w*|tampoco"
    r"|ausgeschlossen|ausgenommen|excluded|exclu\w*|unable|impossible|imposible|carec\w+"
    r"|unmöglich|weder)\b|\w+n't\b"
    r"|\bn'",
)


MAY: Final = (
    "tausch", "wechs", "exchang", "swap", "chang", "switch", "trade", "replac", "ersetz", "remplac",
    "troqu", "permut", "cambi", "canj", "reempl", "sustit", "autre", "other", "ander", "otro",
    "otra",
)  # fmt: skip
