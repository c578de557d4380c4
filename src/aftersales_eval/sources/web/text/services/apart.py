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
    r"|cherchons) (?:un|des)|(?:wir suchen|buscamos|nous (?:cherchons|embauchons)) (?:\w+ )?"
    r"(?:mechanik|mecánic|mécanic|technik|técnic|technic|monteur|schneider|uhrmacher)\w*"
    r"|offres d'emploi|empleo|vacantes?|buscamos (?:un|a)|trabaja con"
    r" nosotros)\b"
)
"""Who is to work for the shop, and at what."""

JOBS: Final = rule(
    r"\b(?:staff|employee|colleague) (?:discounts?|benefits|perks)\b|\bwhat (?:we offer|you get"
    r"|you'll get)\b"
    r"|\b(?:perks|benefits)\b|\b(?:join us|work(?:ing)? (?:here|with us|for us))"
    r"\b",
    r"\(?\b(?:m/w/d|w/m/d|m/f/d|h/f|f/h)\b|\bwas (?:wir bieten|sie erwartet|dich erwartet)\b"
    r"|\b(?:das|wir) bieten(?: wir| dir| ihnen)*\b|\bmitarbeiter(?:vorteile|rabatt\w*)\b"
    r"|\b(?:deine|ihre|unsere) (?:vorteile|benefits)\b",
    r"\b(?:avantages|ce que nous (?:vous )?(?:offrons|proposons)|nous (?:vous )?offrons"
    r"|rejoignez-nous"
    r"|remise (?:du )?personnel)\b",
    r"\b(?:beneficios|ventajas|qué (?:te )?ofrecemos|te ofrecemos|únete|descuento (?:de|para)"
    r" emplead[oa]s)\b",
)
OWN_GOODS: Final = rule(
    r"\bfree\b[^;.,]{0,30}\b(?:repairs?|fitting|assembly|installation)\b[^;.,]{0,15}\byour own\b",
    r"\b(?:kostenlos|gratis|kostenfrei|frei)\w*\b[^;.,]{0,30}\b(?:reparatur\w*|montage|aufbau)\b"
    r"[^;.,]{0,15}\beigene[nrs]?\b",
    r"\b(?:réparations?|montage|pose|installation) (?:gratuite?s?|offerte?s?) de (?:vos"
    r"|tes) propres\b",
    r"\b(?:reparación|montaje|instalación) (?:gratuit[oa]|gratis) de (?:tus|sus) propi[oa]s\b",
)
"""What staff have for nothing, for what they own; below or beside such words as `JOBS`."""

OF_LESS: Final = rule(
    r"\b(?:other|another|different|any|third[- ]party) (?:\w+ )?(?:brands?|makes?|manufacturers?"
    r"|shops?|stores?|retailers?|suppliers?|companies|sellers?|dealers?|languages?)\b|\belsewhere\b"
    r"|\bsomewhere else\b|\bcompetitors?\b|(?:\bnot|n't) (?:bought|purchased|buy|purchase)\b"
    r"|\bsecond[- ]hand\b|\b(?:on|at|over|during|outside|after) (?:a |an |the |bank |public "
    r"|normal )*"
    r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|weekends?|holidays?|evenings?|hours)\b"
    r"|\b(?:on the )?same[- ]day\b|\bwhile (?:i|you) wait\b|\b(?:outside(?! (?:the "
    r"|of )*(?:warranty|guarantee))|abroad|overseas"
    r"|internationally|overnight)\b|\b(?:in|into) (?:german|french|spanish|english"
    r"|italian|welsh|polish|dutch)\b",
    r"\b(?:andere[nrms]?|fremde[nrms]?) (?:\w+ )?(?:hersteller\w*|marken?|händlern?|läden|laden"
    r"|shops?|geschäft\w*|anbieter\w*|fabrikate\w*|sprachen?)\b|\bfremd(?:marken|fabrikate"
    r"|geräte|produkte|räder|ware|möbel)n?\b|\b(?:woanders|anderswo|anderweitig)\b"
    r"|\bnicht (?:bei|von) (?:ihnen|euch|dir|uns)\b|\bgebraucht\w*\b"
    r"|\b(?:sonn|sams|feier|mon|diens|mitt|donners|frei)(?:tags?|wochs?)\b|\b(?:wochenende\w*"
    r"|abends"
    r"|feiertagen|sonntagen|am selben tag|sofort|ausland|außerhalb(?! der garantie)"
    r")\b|\bauf (?:englisch"
    r"|französisch|spanisch|deutsch|italienisch|türkisch|polnisch)\b",
    r"\bautres? (?:\w+ )?(?:marques?|fabricants?|magasins?|enseignes?|revendeurs?|vendeurs?"
    r"|boutiques?"
    r"|sites?|langues?)\b|\bailleurs\b|\b(?:pas|non) (?:été )?achetée?s? (?:chez|dans)\b"
    r"|\bd'occasion\b"
    r"|\b(?:dimanches?|samedis?|week-ends?|jours? fériés?|le soir|le jour même|à l'étranger"
    r"|hors d[eu](?! la garantie)"
    r"|en dehors)\b|\ben (?:anglais|allemand|espagnol|français|italien)\b",
    r"\botr[oa]s? (?:\w+ )?(?:marcas?|fabricantes?|tiendas?|comercios?|vendedor\w*"
    r"|establecimientos?"
    r"|sitios?|idiomas?)\b|\ben otr[oa] (?:lado|parte)\b|\bno (?:\w+ ){0,2}comprad[oa]s?\b"
    r"|\bde segunda"
    r" mano\b|\b(?:domingos?|sábados?|festivos?|fin(?:es)? de semana|por la (?:noche|tarde)"
    r"|el mismo día"
    r"|extranjero|fuera de(?! (?:la )?garantía))\b|\ben (?:inglés|alemán"
    r"|francés|español"
    r"|catalán)\b",
)
"""Questions of goods of others, or of some days, places or forms: a no to them refuses no more."""

PRIZES: Final = rule(
    r"\bespaces? d'échanges?\b|\béchanges? (?:(?:d'|de )(?:informations?|messages?|données"
    r"|courriels?"
    r"|e-?mails?|avis)|entre (?:\w+ ){0,2}(?:membres|utilisateurs|clients|vendeurs?))\b"
    r"|\b(?:exchange|discussion) (?:areas?|spaces?|forums?|boards?)\b|\baustausch(?:bereich|forum"
    r"|plattform)\w*|\b(?:espacios?|zonas?|foros?) de intercambio\b"
    r"|\bintercambi\w+ (?:de )?(?:mensajes"
    r"|información|opiniones)\b|\b(?:conversations|conversaciones|gesprächsverläufe)\b",
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
    r"|\b(?:in (?:our|unser\w*)|dans (?:notre|nos)|en nuestr\w+) (?:[\w-]+ )?(?:workshops?"
    r"|werkstatt|manufaktur|ateliers?|taller(?:es)?|factory|fabrik|usine"
    r"|fábrica)\b[^;,]{0,12}\b(?:assembled|built|montiert|aufgebaut|montée?s?|assemblée?s?"
    r"|montad[oa]s?)\b|\b(?:assembled|built|mont\w+|armad[oa]s?"
    r"|assemblée?s?)\b[^;,]{0,25}\b(?:in our|dans notre|dans nos"
    r"|en nuestr\w+) (?:[\w-]+ )?(?:workshops?|factory|ateliers?|usine|taller(?:es)?|fábrica)\b"
    r"|\b(?:montres|watches|uhren|relojes|reloj)\b|\bbaut?(?:en)?\b[^;.]*\bauf bestellung\b"
    r"|\bbefore you (?:install|fit|mount|hang|connect)\b|\b(?:artists?|artist's|exhibition"
    r"|sculpture|ausstellung|exposition|exposición)\b",
    r"\b(?:once|after|when|until|sobald|nachdem|une fois|una vez)\b[^;,]{0,30}\b(?:installed|fitted"
    r"|assembled|montiert|aufgebaut|installiert|montée?s?|installée?s?|posée?s?|montad[oa]s?"
    r"|instalad[oa]s?)\b",
    r"\b(?:you|customers) can (?:easily |also )?(?:install|mount|fit|assemble|connect|hang)\b",
    r"\bvous pouvez (?:\w+ )?(?:monter|installer|poser|brancher|fixer)\b|\bpued(?:es?|en) (?:montar"
    r"|instalar|colocar)(?:lo|la|los|las)?\b|\bkönnen (?:sie|alles)\b[^;]{0,40}(?:montieren"
    r"|installieren|aufbauen|anschließen)(?! lassen)\b",
    r"\b(?:only|solely|exclusively) (?:be )?(?:\w+ ){0,3}by (?!our\b|us\b)|\bmay only\b"
    r"|\b(?:mounted|installed|fitted|assembled) (?:on|to|either|with|without|quickly|easily|in"
    r" minutes|horizontally|vertically|directly)\b|\b(?:delivered|supplied|comes?|arrives?"
    r"|shipped) (?:(?!and )\w+ )?(?:\d+ ?% )?(?:assembled|mounted|built)\b|\bby hand\b|\bfitting "
    r"out\b"
    r"|\btakes? (?:\w+ ){0,4}(?:minutes?|seconds?)\b|\bin (?:\w+ ){0,4}(?:minutes|seconds)\b",
    r"\bdarf\b|\bdürfen\b|\bnur (?:durch|von) (?!unser|uns\b)|\bsollten? (?:\w+ ){0,4}(?:durch"
    r"|von)\b|\bvon hand\b|\b(?:montiert|aufgebaut|zusammengebaut) (?:geliefert|an)\b"
    r"|\bdauert\b[^;]{0,25}\b(?:minuten?|sekunden)\b"
    r"|\b(?:an|auf) (?:wand|der wand|die wand|decke|der decke)\b[^;]{0,30}\b(?:kann|lässt"
    r"|montiert)\b|\bin (?:\w+ ){0,4}(?:minuten|sekunden)\b|\b(?:kann|können|lässt sich"
    r"|lassen sich) (?:[\w-]+ ){0,3}"
    r"(?:an|auf|unter) (?:\w+ )?(?:wand|decke|tisch|dach)\b",
    r"\bne (?:peut|doit|peuvent|doivent)\b[^;]{0,60}\bque par\b|\b(?:livrée?s?|expédiée?s?) "
    r"(?:(?!et )\w+"
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
    r"\b(?:wenn|falls|sofern|sollte)\b[^;,:]{0,50}\b(?:nicht|kein\w*)\b[^;,:]{0,40}",
    r"\b(?:si|s'il|s'ils|lorsque|quand) [^;,:]{0,40}\b(?:ne|n'|non|pas|aucune?|impossible)\b"
    r"[^;,:]{0,40}",
    r"\b(?:si|cuando) (?:el|la|los|las|su|tu|esto|lo)?[^;,:]{0,25}\bno\b[^;,:]{0,40}",
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
    r"|tiendas?|posventa|equivocad[oa]s?|equipos?|lo que|disponib\w+|umtausch\w*|cambios"
    r"|gratis|gratuit\w+|solicit\w+|tramit\w+|admit\w+|acept\w+|ofrec\w+|hac\w+"
    r"|mercancía|piezas?|talle|libros?|calzado|muebles?|gafas|ropa|juguetes?|defectos?"
    r"|defectuos\w+)\b|\bcambi(?:ar|amos|aremos)?(?:lo|la|los|las)\b|\b(?:te|se|os|le)"
    r" (?:lo|la|los|las)\b|\b(?:lo|la|los|las) cambi"
)
"""That `cambiar`, a word for any change, is about what was bought."""

NO_LONGER: Final = rule(
    r"\b(?:no longer|not any ?more)\b|\bnicht mehr\b|\bkeine?\w* [^;]{0,40}\bmehr\b"
    r"|\bn[e'] ?\w+ plus\b|\bya no\b"
)
"""That something which was done once is not done now."""

STANDING_BY: Final = rule(
    r"\b(?:won't|don't|do not|never|will not) (?:\w+ )?(?:let you down|leave you (?:alone|stranded"
    r"|hanging|in the lurch))",
    r"\b(?:nicht|niemals|nie) (?:im stich|im regen|allein\w*)\b",
    r"\bn[e'] ?(?:vous|te) (?:laissons|laisse|abandonn\w+) (?:pas|jamais)(?: (?:tomber|seul\w*))?",
    r"\bno (?:te|le|les|os) (?:dejamos|vamos a dejar|abandonamos)(?: (?:tirad|sol|colgad)\w+)?",
)
"""Phrases that deny nothing but that shoppers are left alone."""

OTHER_CLUBS: Final = rule(
    r"(?<=, )(?:free|half price|gratis|kostenlos|gratuit\w*|\d+ ?% \w+)[^;,]{0,20}\b(?:for|to|für"
    r"|pour"
    r"|para) (?:\w+ ){0,2}(?:members?|mitglieder|membres|adhérents|soci[oa]s|miembros)\b",
    r"\bespace (?:abonnés?|membres?|adhérents?)\b|\b(?:member|subscriber)s?'? (?:area|section"
    r"|portal|zone)\b"
    r"|\b(?:mitglieder|abonnenten)-?(?:bereich|portal)\w*|\b(?:área|zona|espacio) de (?:soci[oa]s"
    r"|miembros|abonad[oa]s)\b",
    r"\b(?:an?|your|local|einen?|einem|d'un|un|votre|al|tu|su) (?:\w+ )?(?:club|verein)\b",
)
"""Clubs that shoppers are sent to, other than one of the shop."""

AGAIN: Final = rule(
    r"\b(?:again|anew|afresh)\b|\b(?:neu|erneut|wieder)(?=\W*$|[,.:])|\bà nouveau\b|\bde nouveau\b"
    r"|\bde nuevo\b|\botra vez\b"
)
"""That it is done over, as a guarantee promises."""

LEARNS: Final = rule(
    r"\b(?:learn\w*|teach\w*|appren\w+|apprends|enseñ\w+|lern(?:en|st|e)|aprend\w+|how to|(?:show"
    r"|explain)\w* (?:you )?how|(?:zeig|erklär)\w*[^;]{0,20} wie|wie (?:man|du|sie)|comment|cómo)\b"
)
"""Behind this stands what shoppers learn to do."""

_SETTING_UP: Final = (
    r"(?:montage|pose|installation|fixation|raccordement|montaje|instalación|colocación|armado"
    r"|assembly|fitting|mounting|aufbau|einbau|anschluss)"
)
FOR_SETTING_UP: Final = rule(
    r"\b(?:fiches?|notices?|schémas?|plans?|tutos?|tutoriels?|vidéos?|guides?|conseils?|clés?"
    r"|clefs?"
    r"|kits?|outils?|vis|visserie|matériel|accessoires|supports?|fichas?|hojas?|esquemas?|planos?"
    r"|tutoriales|v[ií]deos?|guías?|consejos|llaves?|tornillos|herramientas?|material|accesorios"
    r"|soportes?|videos?|tips|advice|instructions|tipps|hinweise|skizzen?|werkzeug|schrauben"
    rf"|zubehör) (?:\w+ )?(?:de |d'|pour |para |zur |zum |für |for |on |sobre )(?:la |le |l'|el "
    rf"|die "
    rf"|den |das )?{_SETTING_UP}\b",
    r"\b\w*(?:montage|aufbau|einbau|installations|anschluss)-?(?:schlüssel|material|sets?|kits?"
    r"|zubehör"
    r"|werkzeug|anleitung\w*|videos?|skizzen?|pläne|plan|hinweise?|tipps|schrauben)\b",
    r"\b(?:assembly|fitting|mounting|installation) (?:keys?|hardware|kits?|brackets?|screws|tools?"
    r"|guides?|videos?|leaflets?|sheets?|templates?|bolts|tips|advice|holes|points|plates?)\b",
)
"""What helps to set something up, and does not do it."""

ON_WHAT: Final = rule(
    r"\b(?:possible on|möglich auf|possible sur|posible (?:en|sobre)) (?:any|all|most|every|allen"
    r"|jede\w*|tout|toute?s?"
    r"|tous|cualquier|tod[oa]s?)\b",
    r"\b(?:install|mount|fitt|lay|fix)(?:ing|ation)\b[^;]{0,12}\b(?:over|onto|on|under|above|in"
    r"|to)\b"
    r"[^;]{0,60}\b(?:possible|recommended|allowed|suitable)\b",
    r"\b\w*(?:montage|verlegung|installation|einbau|anbringung|verlegen|montieren)\b[^;]{0,12}"
    r"\b(?:auf|über|unter|an|in)\b[^;]{0,60}\b(?:möglich|geeignet|zulässig|empfohlen)\b",
    r"\b(?:pose|montage|installation|fixation)\b[^;]{0,12}\b(?:sur|sous|au-dessus|dans)\b[^;]{0,60}"
    r"\b(?:possible|déconseillée?|recommandée?|autorisée?)\b",
    r"\b(?:instalación|colocación|montaje|fijación)\b[^;]{0,12}\b(?:sobre|bajo|en)\b[^;]{0,60}"
    r"\b(?:posible|recomendad[oa]|permitid[oa]|apt[oa])\b",
    r"\b(?:in|dans|im|en) (?:the |la |le |the )?(?:box|carton|boîte|emballage|paquet|karton|packung"
    r"|caja|embalaje)\b",
)
"""On what ground it can be set up, and what lies in the box."""

BY_US: Final = rule(
    r"\b(?:our|by us|unser\w*|uns|wir|nos|notre|nous|nuestr\w+|\w{3,}amos|on request|auf wunsch|sur"
    r" demande|bajo pedido|a petición|at your home|bei ihnen|chez vous|à domicile|a domicilio)\b"
)

_MENDED: Final = (
    r"(?:repair\w*|mend\w*|fix|fixed|reparier\w*|reparatur|instand\w*|répar\w+|repar\w+|arregl\w+)"
)
_INSTEAD: Final = (
    r"(?:replac\w+ (?:it|them|the|your|yours|that|whatever)|a (?:new|replacement) \w+|a replacement"
    r"|(?:full |your )?(?:money back|refund)|refund (?:it|you|the|your)|swap (?:it|them)"
    r"|(?:ersetzen|tauschen|erstatten)(?: \w+){0,3}|ersatz\w*|geld zurück|kaufpreis\w*|erstattung"
    r"|neues \w+|le remplac\w+|la remplac\w+|les remplac\w+|l'échang\w+|vous rembours\w+"
    r"|rembours\w+|un (?:nouveau|neuf)|remplac\w+ (?:l'|le|la|les|votre)|(?:lo|la|los|las) "
    r"(?:sustituimos|cambiamos|reemplazamos)|(?:sustitu|reempla)\w+|te devolv\w+|(?:el|tu) dinero"
    r"|reembols\w+|uno nuevo|una nueva)"
)
ALTERNATIVES: Final = rule(
    rf"\b{_MENDED}\b[^;]{{0,60}}(?:,| or| oder| ou| o| u)[^;]{{0,60}}\b(?:or|oder|ou|o|u|bzw)\b"
    rf"[^;]{{0,50}}\b{_INSTEAD}\b",
    rf"\b{_MENDED}\b[^;,]{{0,40}} (?:or|oder|ou|o|u|bzw)\b[^;,]{{0,40}}\b{_INSTEAD}\b",
    rf"\b{_INSTEAD}\b[^;,]{{0,30}} (?:or|oder|ou|o|u|bzw)\b[^;,]{{0,30}}\b{_MENDED}\b",
)
"""A repair, or what a warranty promises in its stead."""

NOT_THIS: Final = rule(
    r"\bwe (?:\w+ )?(?:do not|don't|cannot|can't|no longer) (?:\w+ )?(?:offer|provide|do|have) "
    r"(?:(?:this"
    r"|that|such an?) (?:\w+ )?service|this|that)(?=\W*$)",
    r"\b(?:diesen|den|einen solchen|solch einen) (?:\w*service|dienst) (?:bieten|haben|leisten"
    r"|führen)"
    r" wir (?:\w+ ){0,2}nicht\b|\b(?:das|dies) (?:bieten|machen|übernehmen|leisten) wir (?:\w+ ){0,"
    r"2}"
    r"nicht\b",
    r"\b(?:nous|on) ne (?:proposons|propose|offrons|assurons|assure|faisons|fait|réalisons) (?:\w+ "
    r")?pas"
    r" (?:ce|cette|ce type de|un tel) (?:service|prestation)\b",
    r"\bno (?:ofrecemos|prestamos|hacemos|realizamos|damos|tenemos|disponemos de) (?:\w+ )?(?:este"
    r"|ese"
    r"|dicho|tal) servicio\b",
)
"""That what was named before is not offered."""

IN_CASE: Final = rule(
    r"\b(?:if|when|should|wenn|falls|sollte|sobald|si|s'il|s'ils|en cas|lorsque|quand|cuando"
    r"|en caso)\b"
)

SELF_DONE: Final = rule(
    r"\b(?:you|customers) can\b[^;]{0,40}\byourself\b|\b(?:can|could) be done (?:by yourself|by "
    r"you)\b",
    r"\b(?:können|könnt|kannst|kann) (?:sie|du|ihr|man|jede\w*)\b[^;]{0,40}\b(?:selbst|selber"
    r"|allein|eigenhändig)\b"
    r"|\b(?:können|kannst|könnt)\b[^;]{0,30}\b(?:sie|du) [^;]{0,20}\bselbst\b",
    r"\b(?:pouvez|peux)\b[^;]{0,40}\b(?:vous|toi)-même\b|\bpued(?:es?|en)\b[^;]{0,40}\b(?:tú|usted"
    r"|vosotros) mism",
)
"""What shoppers can put up themselves."""

ALONE: Final = rule(
    r"\bwithout (?:any )?help\b|\bohne (?:fremde )?hilfe\b|\bsans (?:aucune )?aide\b|\bsin "
    r"(?:ninguna )?ayuda\b"
    r"|\bin eigenregie\b|\bpor (?:tu|su) cuenta\b"
)
COSTS_OF: Final = rule(
    r"\b(?:cookies?|apps?|software|damages?|costs?|fees?|losses|errors?|schäden|kosten|fehler"
    r"|dommages?|frais|erreurs?"
    r"|daños|gastos|costes?"
    r"|errores)\b"
)
"""What comes of setting goods up is borne by somebody; that is no refusal."""

_CRAFTSMEN: Final = (
    r"(?:elektriker|handwerker|\w+leger|installateure?|monteure|electricians?|plumbers?"
    r"|trades(?:men|people)|fitters|floor"
    r" layers|artisans?|électriciens?|plombiers?|poseurs|electricistas?|fontaneros?|instaladores"
    r"|parqueteros)"
)
_CHARGES: Final = (
    r"(?:verlang\w+|kost\w+|berechn\w+|kommt|kommen|nehmen|charges?|costs?|asks?|demand\w+"
    r"|factur\w+|prend|prennent|cobr\w+"
    r"|cuest\w+|pid\w+)"
)
OF_TRADE: Final = rule(
    rf"\b{_CRAFTSMEN}\b[^;]{{0,60}}\b{_CHARGES}\b|\b{_CHARGES}\b[^;]{{0,"
    rf"30}}\b{_CRAFTSMEN}\b[^;]{{0,60}}\d"
)
"""What craftsmen charge, whoever they are."""
