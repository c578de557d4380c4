"""Who carries goods in and puts them up, in four languages; all patterns are for folded text.

People, what they do, and whose home they come to are one list each; `PUTS_UP` says how they stand
together.
"""

from __future__ import annotations

from typing import Final

from aftersales_eval.sources.web.text.folding import rule, words
from aftersales_eval.sources.web.text.services.words import PRICE
from aftersales_eval.sources.web.text.stems import any_of

_OUR: Final = (
    r"(?:our|one of our|two(?: of our)?|unser\w*|zwei|nos|un de nos|notre|deux|nuestr[oa]s?|dos)"
)
_ONE: Final = (
    r"(?:an?|the|ein|eine[nr]?|der|die|das|den|zum|une?|le|la|les|un|el|los|un[oa] de nuestr[oa]s)"
)
_FITTER: Final = (
    r"(?:(?:\w*(?:fitter|installer|joiner|carpenter|assembler|technician|engineer|mechanic|courier"
    r"|driver|mover))s?|handym[ae]n|crew|lads|boys|jungs|gars|chicos|delivery (?:team|people"
    r"|personnel|staff)|floor layers?|\w*(?:monteur|techniker|mechaniker|fahrer|kurier)(?:e|s|in"
    r"|innen|en)?|(?:tischler|schreiner|ofenbauer|\w+leger|handwerker)(?:in|innen|n)?|\w*spedition"
    r"|\w*team|teams|technicien(?:ne)?s?|monteurs?|installateurs?|poseu(?:r|se)s?|livreu(?:r|se)s?"
    r"|menuisi\w+|chauffagistes?|frigoristes?|coursi\w+|mecanos?|mecanicien(?:ne)?s?"
    r"|transporteurs?|chauffeurs?|equipes?|tecnic[oa]s?|instalador(?:es|as?)?|montador(?:es|as?)?"
    r"|repartidor(?:es|as?)?|transportistas?|operari[oa]s?|carpinter[oa]s?|mecanic[oa]s?"
    r"|mensajer[oa]s?|manitas|equipos?|tuners?|dekorateur(?:e|in|innen)?|tapissi\w+"
    r"|décorat(?:eur|rice)s?)"
)
"""Whose trade it is to bring goods or put them up."""

_TRADE: Final = (
    r"(?:electricians?|plumbers?|craftsm[ae]n|experts?|specialists?|pros?|partners?|people|persons"
    r"|colleagues?|m[ae]n|partner[\w-]*|elektriker(?:in|innen)?|\w*installateur(?:e|in)?|experten?"
    r"|profis?|fachm[aä]nn(?:er)?|fachleute|fachkr[aä]fte?|fachbetriebe?|leute|personen|mann"
    r"|kolleg\w+|gente|artisans?|électriciens?|plombiers?|spécialistes?|partenaires?|réseau"
    r"|personnes|professionnels?|electricistas?|fontaner[oa]s?|profesional(?:es)?|expert[oa]s?"
    r"|especialistas?|colaborador(?:es)?|personas|personal|compañer[oa]s|red)"
)
"""Those who may as well be had by shoppers themselves."""

_OURS: Final = (
    rf"(?:{_OUR} (?:[\w-]+ ){{0,4}}?(?:{_FITTER}|{_TRADE})|(?:{_FITTER}|{_TRADE}) (?:employed by us"
    r"|of ours|we (?:employ|work with)|from our|aus unser\w*|de (?:notre|nuestr[oa]|nos)|de chez "
    r"nous|de la (?:tienda|casa|maison)|du magasin|aus dem haus))"
)
_WHO: Final = (
    rf"(?:{_OURS}|{_ONE} (?:[\w-]+ )?{_FITTER}|delivery (?:team|people|personnel|staff|crew))"
)
_ANYBODY: Final = rf"(?:{_WHO}|{_ONE} (?:[\w-]+ )?{_TRADE})"
PEOPLE: Final = any_of(
    words(
        "artisan assembl book boys carpen carpin casa chauff chez chico colabor collea come "
        "comes courier cours crew decorat dekor domicil driver elec elek engine equip especial "
        "expert fach tapiss tuner "
        "fahrer fitter fontan frigor gars gente handwerk handym hause home instal install "
        "joiner jungs kolleg kommt kurier lads layer leger leute livreu manitas mann mecan "
        "mechan men mensaj menuis montad monteu mover ofenbau operari parten partner pasa "
        "people person persona personal plomb plumb pose profes profi pros red repart reseau "
        "schrein speciali spedit team techni tecnic tischl transport viene zuhause"
    )
)
"""One of these is in whatever names who puts goods up."""

_THEM: Final = r"(?:it|them|yours|everything|it all|(?:the|your|each|every)(?: [\w-]+){1,3})"
_PUT_EN: Final = (
    rf"(?:installs?|fits? (?={_THEM})|mounts?|assembles?|connects?(?! to| with| you)|hangs?(?! out"
    rf"| on| around)|wires?|plumbs?|levels?|lays?|builds? (?={_THEM})|(?:sets?|puts?|hooks?) (?:up"
    rf"|together) (?={_THEM})|tunes? in|(?:sets?|puts?|hooks?|screws?|bolts?) {_THEM} (?:up"
    rf"|together|on|in place|down)|screws? (?:on|together)|(?:have|has|gets?|puts?) {_THEM} (?:up"
    rf"|on (?:your|the) wall))"
)
_PUT_DE: Final = (
    r"(?:(?:bau(?:t|en)\b[^;.]{1,70}? (?:auf|an|ein|zusammen)|(?:schließ|häng|bring|schraub)(?:t"
    r"|en)\b[^;.]{1,70}? an|(?:stell|häng)(?:t|en)\b[^;.]{1,70}? auf|(?:setz(?:t|en)"
    r"|richte[tn])\b[^;.]{1,70}? ein|(?:setz|schraub)(?:t|en)\b[^;.]{1,70}? zusammen)(?=\W*$|,| "
    r"und )|(?:häng|bring|schraub)(?:t|en)\b[^;.]{1,40} an (?:die|der) (?:wand|decke)|(?:auf|ein"
    r"|zusammen)(?:bau|stell|häng|richt)(?:t|en|et)|an(?:schließ|bring)(?:t|en)|an die (?:wand"
    r"|decke) (?:bring|häng)(?:t|en)|(?:auf|an|ein|zusammen)zu(?:bau|stell|häng|richt|schließ"
    r"|bring)en|montier(?:t|en)|installier(?:t|en)|verleg(?:t|en)|verkabel[tn]|verdrahte[tn]"
    r"|(?:nimm|nehm)(?:t|en)[^;.]{1,30} in betrieb)"
)
_PUT_FR: Final = (
    r"(?:(?<!la )(?<!de )(?:l'|le |la |les |vous |te |t')?(?:install|assembl|branch|raccord|fix"
    r"|accroch|câbl|viss|pos|règl|configur)(?:e|ent|er|era|eront)(?! (?:un |une |le |la |votre "
    r"|vos )?(?:problème|différend|litige|facture|question|rendez|date|prix|créneau))|(?:le |la "
    r"|les |vous )?mont(?:e|ent|er|era|eront)(?![^;,]{0,40}\b(?:étages?|jusqu|pièce))|met(?:tent"
    r"|tre|tra)?\b[^;.]{0,30} en (?:service|marche|place|route))"
)
_PUT_ES: Final = (
    r"(?:(?:instala|monta|arma|ensambla|coloca|conecta(?! con)|cuelga|fija|ancla|nivela|atornilla"
    r"|empotra|sintoniza)(?:n|rá|rán)?|(?:instalar|montar|armar|colocar|conectar|colgar|fijar"
    r"|cablear)(?:te|le)?(?:lo|la|los|las)?|pon(?:en|er)?(?:lo|la|los|las)? en marcha)"
)
_READY: Final = (
    r"(?:leaves?|hands? over|dejan?|dejar?|laissent?|laisse|übergib|übergeben|mach(?:t"
    r"|en))\b[^;.]{0,40}\b(?:ready|list[oa]s?|montad[oa]s?|instalad[oa]s?|puest[oa]s?|armad[oa]s?"
    r"|colgad[oa]s?|colocad[oa]s?|funcionando|en su sitio|prête?s?|montée?s?|installée?s?|posée?s?"
    r"|betriebsbereit|einsatzbereit|fahrbereit|startklar)"
)
_PUTS: Final = rf"(?:{_PUT_EN}|{_PUT_DE}|{_PUT_FR}|{_PUT_ES}|{_READY})"
_COMES: Final = (
    r"(?:comes?|visits?|(?:drops?|pops?|calls?|swings?) (?:by|round|over|in)|kommt|kommen|fährt"
    r"|schaut|schauen|besucht|besuchen|rückt|vient|viennent|viendra|passe|passent|passera|se "
    r"déplace\w*|intervien\w+|va|irá|van|vien|viene|vienen|vendrá|pasa|pasan|pasará|acude\w*"
    r"|acudirá|se (?:desplaza|acerca)\w*)"
)
_SENDS: Final = (
    r"(?:(?:we(?:'ll)?|nous|on vous) (?:can |will )?(?:send|envoyons|envoie)|schick(?:en|t)"
    r"|entsend(?:en|et)|(?:te |le |os )?(?:mandamos|enviamos))"
)
_HOME: Final = (
    r"(?:on site|vor ort|(?:in|to|at) your (?:own )?(?:home|house|place|door|kitchen|living room"
    r"|garden)|(?:in|to) (?:the|a) (?:room|place|spot) (?:of your choice|you (?:choose|want))"
    r"|room of (?:your )?choice|nach hause|zu hause|bei (?:ihnen|dir|euch)|zu (?:ihnen|dir|euch)"
    r"|(?:in den|im) raum (?:ihrer|deiner|eurer) wahl|am (?:wunschort|aufstellort|lieferort)|beim "
    r"kunden|chez (?:vous|toi|le client)|à (?:votre |la )?(?:domicile|maison)|en la habitación que "
    r"(?:elijas|quieras|usted elija)|dans la pièce (?:de "
    r"votre choix|souhaitée)|sur le lieu de livraison|(?:a|en|por) (?:tu|su) (?:casa|domicilio"
    r"|hogar)|a domicilio|en el lugar de (?:la )?entrega|donde (?:quieras|nos digas)|at the place "
    r"of delivery|at the customer's (?:premises|home)|en casa del cliente)"
)
_TASK: Final = (
    r"(?:fixation|ajuste|(?<!wrong )pose|raccordement|branchement|réglages?|installation|mounting"
    r"|wiring|tuning|hanging|laying|fitting|assembly|levelling|\w*montage|\w*anschluss|einbau"
    r"|einrichtung|\w*aufbau|ausrichten|\w*verlegung|aufhängung|accrochage|montaje|conexión"
    r"|instalación|colocación|sintonización|fijación|nivelación|armado)"
)
_SEES_TO_IT: Final = (
    r"(?:macht|machen|s'occupe(?:nt)? de|prend (?:tout )?en charge|se charge(?:nt)? de|kümmer[tn] "
    r"sich|übernimmt|übernehmen|erledig(?:t|en)|occupons de tout|comes? from us|aus einer hand"
    r"|takes? care|tak(?:e|es) it all on|do(?:es)? (?:it all|everything|all of it)|handles?|sees? "
    r"to|se encargan?|se ocupan?)"
)
_GIVEN_TO: Final = r"(?:by|from|with|durch|von|par|avec|confiée?s? à|left to|a cargo de|por|con)"
_SET_UP: Final = (
    r"(?:assembled|installed|fitted|connected|mounted|set up|put (?:up|together)|hung|built"
    r"|aufgebaut|montiert|aufgestellt|angeschlossen|eingebaut|in betrieb genommen|montée?s?"
    r"|installée?s?|posée?s?|raccordée?s?|mise?s? en (?:service|place)|montad[oa]s?|instalad[oa]s?"
    r"|armad[oa]s?|colocad[oa]s?|conectad[oa]s?)"
)
_BROUGHT: Final = r"(?:delivered|geliefert|angeliefert|livrée?s?|entregad[oa]s?)"
_AND: Final = r"(?:,|,? (?:and|und|et|y|e))"
_BE: Final = (
    r"(?:can be (?:added|booked|ordered|chosen|selected|left to)|peut être (?:ajoutée?|commandée?"
    r"|réservée?|choisie?|confiée?)|pued\w+ (?:añadirse|contratarse|agregarse|reservarse"
    r"|solicitarse)|se puede (?:añadir|contratar|agregar|reservar)|(?:kann"
    r"|können)\b[^;]{0,40}\b(?:hinzugefügt|dazugebucht|hinzugebucht|mitbestellt|gebucht|gewählt)"
    r"|corre[n]? de nuestra cuenta|a petición|bajo petición)"
)
_YOURS: Final = r"(?:ihr|dein|euer|eure|votre|ton|ta|your|tu|su)\w*"
_IS: Final = r"(?:wird|werden|est|sont|sera|is|are|will be|será|queda)"
_THEN: Final = (
    r"(?:(?! so that | so | that | before | damit | dass | bevor | wenn | pour que | si | para "
    r"que | que )[^;.])"
)
"""A letter before which nobody else begins to act."""

_BUILT: Final = r"(?:greenhouses|sheds|summerhouses|kitchens|wardrobes|playhouses)"
PUTS_UP: Final = rule(
    rf"\bwe (?:also |can |will )?build {_BUILT}\b|\b(?:encastrons|empotramos|encastramos)\b",
    rf"^\W*(?:ihr\w*|dein\w*|euer|eure\w*) \w+ (?:wird|werden)\b[^;,]{{0,40}}\b{_SET_UP}\b",
    rf"^\W*(?:votre|vos|ton|ta|tes) \w+ (?:est|sont|sera|seront) {_SET_UP}\b[^;]{{0,40}}\b"
    r"(?:le jour|par (?:nos|notre|un)|chez|à domicile)\b",
    rf"^\W*your \w+ (?:is|are|will be) {_SET_UP}\b[^;]{{0,40}}\b(?:on the (?:same )?day"
    r"|by (?:our|an?)|on delivery|at home)\b",
    rf"(?<!once )(?<!after )(?<!when )(?<!sobald )(?<!nachdem )(?<!fois )(?<!vez )\b{_BROUGHT}"
    rf"{_AND}[^;.]{{0,30}}\b{_SET_UP} (?:by|von|durch|par|por) {_OUR} ",
    r"\b(?:we|our [\w-]+|team|fitters|layers)\b[^;.]{0,20}\blays? (?:the |your |all )?(?:\w+ )?"
    r"(?:carpets?|floors?|flooring|tiles|lino|laminate|parquet|turf|decking)\b",
    r"\b(?:we|we'll|technicians?|experts?|engineers?|team)\b[^;.]{0,20}\bset up your (?:new )?"
    r"(?:laptop|computer|pc|phone|printer|tv|television|device|machine|piano|e-?bike|bike"
    r"|router|telescope)\b",
    r"\b(?:connection|installation|fitting|hanging|mounting|assembly) by (?:our |a |qualified "
    r"|trained |certified |registered )+(?:fitters?|engineers?|electricians?|plumbers?"
    r"|installers?|technicians?|team)\b[^;]{0,30}(?:[£$€] ?\d|\d ?€)",
    rf"\b{_OUR} (?:{_TASK}[ -]?(?:partner|provider|team|service|dienst)|(?:partenaire|équipe"
    rf"|prestataire|equipo|socio) de (?:{_TASK}))\w*\b[^;.]{{0,90}}\b(?:appointment|termin"
    rf"|rendez-vous|cita)\b",
    rf"\b{_TASK}\b[^;.]{{0,60}}\b{_BE}\b",
    rf"\b{_BROUGHT}{_AND}(?: [\w-]+){{0,3}} {_SET_UP}\b[^;]{{0,40}}\b{_HOME}",
    rf"\b{_YOURS} [\w-]+ {_IS} (?:von uns|by us|par nous|por nosotros)\b[^;,]{{0,20}}\b{_SET_UP}\b",
    r"\b(?:we|wir|nous|on|our \w+|te l[oa]|se l[oa]|os l[oa])\b[^;,]{0,30}\b(?:hang|hängen|accroch"
    r"|fix)\w*\b[^;]{0,40}\b(?:wall|ceiling|wand|decke|mur|plafond)\b|\b(?:colg|ancl|fij"
    r"|empotr)amos\b[^;]{0,40}\b(?:pared|techo|muro|suelo)\b",
)
WHO_PUTS_UP: Final = rule(
    rf"\b{_WHO}\b[^;.]{{0,60}}?\b(?:positions?|tunes?) {_THEM}\b[^;.]{{0,40}}\b{_HOME}",
    rf"\b(?:auf wunsch|gegen aufpreis|für \d+ ?(?:€|euro|franken|fr))\b[^;.]{{0,30}}\b(?:bau"
    rf"|schließ|stell|häng|bring|montier|installier)(?:t|en) {_ANYBODY}\b[^;.]{{1,60}}"
    r" (?:an|auf|ein|zusammen)(?=\W*$|,| und )",
    rf"\b{_WHO}\b{_THEN}{{0,80}}?(?<! du )(?<!sie )(?<!you )\b{_PUTS}\b",
    rf"\b{_ANYBODY}\b[^;.]{{0,40}}\b{_COMES}\b[^;.]{{0,80}}?\b{_PUTS}\b",
    rf"\b{_ANYBODY}\b[^;.]{{0,60}}\b{_HOME}[^;.]{{0,60}}?\b{_PUTS}\b",
    rf"\b(?:bau|schließ|stell|häng|bring|montier|installier)(?:t|en) {_WHO}\b[^;.]{{1,60}}"
    r" (?:an|auf|ein|zusammen)(?=\W*$|,| und )",
    rf"\b{_SENDS}\b[^;.]{{0,40}}\b{_ANYBODY}\b[^;.]{{0,40}}(?:\b{_HOME}|\b{_PUTS})\b",
    rf"\b{_TASK}\b[^;]{{0,90}}\b(?:{_ANYBODY}|we|wir|nous|on)\b[^;]{{0,12}}\b{_SEES_TO_IT}\b",
    rf"\b{_TASK}\b[^;]{{0,60}}\b{_SEES_TO_IT}\b[^;,]{{0,20}}\b(?:{_ANYBODY}|wir)\b",
    rf"\b{_TASK}\b[^;]{{0,70}}\b{_GIVEN_TO} (?:{_WHO})\b",
    rf"\b{_WHO}\b[^;.]{{0,12}}\b{_SEES_TO_IT}\b[^;.]{{0,30}}\b(?:{_TASK}|{_PUTS})\b",
    rf"\b{_ANYBODY}\b[^;.]{{0,30}}?\b{_PUTS}\b[^;.]{{0,40}}\b{_HOME}",
    rf"\b{_GIVEN_TO} {_OURS} {_BROUGHT}{_AND}[^;.]{{0,30}}\b{_SET_UP}\b",
    rf"\b{_SET_UP}\b[^;.]{{0,20}}\b{_HOME}[^;.]{{0,20}}\b{_GIVEN_TO} {_OURS}\b",
    rf"\b{_SET_UP}\b[^;.]{{0,20}}\b{_GIVEN_TO} {_OURS}\b[^;.]{{0,40}}(?:\b{_HOME}|{PRICE}"
    r"|\b(?:of|after|on) delivery\b|\bnach (?:der )?lieferung\b|\bà la livraison\b|\btras la "
    r"entrega\b)",
    rf"\b{_COMES}\b[^;.]{{0,15}}\b(?:{_HOME}|over|round|vorbei)\b[^;.]{{0,60}}\b{_PUTS}\b",
    rf"(?:{PRICE})[^;.]{{0,30}}\b{_COMES}\b[^;.]{{0,60}}\b{_PUTS}\b"
    rf"|\b{_COMES}\b[^;.]{{0,60}}\b{_PUTS}\b[^;.]{{0,30}}(?:{PRICE})",
    rf"\b(?:he|she|they|someone|er|jemand|ils?|elles?|alguien)\b[a-z' "
    rf"]{{0,12}}\b{_PUTS}\b[^;.]{{0,20}}(?:\bfor you\b|\b{_HOME}|{PRICE})",
)
"""That people of the shop put up what they bring, or come for that."""

NO_GOODS: Final = rule(
    r"\b(?:relationships?|beziehung\w*|trust|cloud|bras?|tyres?|lens(?:es)?|glasses|shoes|suits?"
    r"|brille\w*|schuhe?|farbe|freude|boutique|(?<!de la )tiendas?|fairs?|feria|messe|stand|carpa"
    r"|(?:test )?bench|banc|banco)\b",
    r"\b(?:parcels?|packages?|lists?|displays?|warehouse|dossiers?|exhibition|ausstellung"
    r"|exposición|quotes?|outfits?|looks?|gifts?|team together|company|business|accounts?|remotely"
    r"|\w*pakete?|sendung|geschenk\w*|angebote?|auswahl|hinter|nach (?:ihr|dein)\w*|colis|devis"
    r"|compétences?|enquête|paquetes?|fijan? (?:los )?precios|reclamaci\w+|encuestas?|watch(?:es)?"
    r"|clocks|uhren|montres?|relojes|reloj|paiements?|payments?|zahlung\w*|pagos?)\b",
)
"""What else is put together, left or set, and what is put together before it is sold."""

ASKED: Final = rule(
    r"\b(?:needed|nötig|nécessaires|necesari[oa]s|lässt sich|lassen sich|se montan?|se instalan?"
    r"|se posent?|facilement|fácilmente|easily|kinderleicht|help you|helfen|aident|ayud\w+|make "
    r"sure|ensure|please|must|needs?|requires?|required|recommend\w*|bitte|muss|müssen|benötig\w+"
    r"|braucht|brauchen|erforderlich|empfehl\w+|veillez|prévoyez|faut|doit|doivent|nécessit\w+"
    r"|recommand\w+|asegúr\w+|necesit\w+|deben?|hacen? falta|recomend\w+|once|until|when|sobald"
    r"|une fois|una vez|by hand|von hand|à la main|a mano|workshop|factory(?!-trained)|werkstatt"
    r"|manufaktur|atelier|usine|taller|fábrica)\b"
)
"""What shoppers have to see to themselves, and what is done before goods are sent."""

_WORK: Final = (
    r"(?:installation|assembly|fitting|\w*(?:montage|aufbau|einbau|anschluss|installation)|pose"
    r"|raccordement|instalación|montaje|colocación)"
)
_FITTERS: Final = (
    r"(?:fitters|installers|technicians|joiners|monteur(?:e|innen)|techniker|handwerker"
    r"|installateure|poseurs|monteurs|installateurs|techniciens|instaladores|montadores|técnicos)"
)
NOT_TO_BE_HAD: Final = rule(
    rf"^\W*{_FITTERS} (?:we (?:do not|don't)|(?:schicken|haben|beschäftigen|stellen|gibt "
    rf"es)\b[^;.]{{0,20}}\b(?:keine?|nicht)|no (?:tenemos|enviamos|mandamos|hay)|nous n')",
    rf"\b(?:have|send|employ) no (?:\w+ )?{_FITTERS}\b|\bkeine (?:eigenen )?{_FITTERS}\b"
    rf"|\bn'(?:avons|envoyons|employons) pas de {_FITTERS}\b|\bno (?:tenemos|enviamos"
    rf"|mandamos) {_FITTERS}\b",
    r"\bni(?: ne)? (?:le |la |les |l')?(?:montent|installent|branchent|posent|raccordent)\b",
    r"\b(?:aufgebaut|montiert|angeschlossen|installiert) wird\b[^;,]{0,40}\bnicht\b",
    r"\b(?:bauen|schließen|montieren|installieren) nichts\b|\b(?:don't|do not|won't) send "
    r"(?:anyone|anybody|someone)\b[^;.]{0,20}\b(?:fit|install|assemble|set|put|hang|mount)\b",
    r"\b(?:drivers?|couriers?|fahrer|spedition|livreurs?|chauffeurs?|transporteurs?"
    r"|repartidor(?:es)?|transportistas?)\b[^;.]{0,50}\b(?:without (?:connecting|installing"
    r"|assembling)|ohne (?:\w+ )?(?:anzuschließen|aufzubauen)|sans (?:la |le |les |l')?(?:brancher"
    r"|installer|monter|raccorder)|sin (?:conectar|instalar|montar)\w*)\b",
    rf"\b{_WORK}\b[^;,]{{0,30}}\b(?:is|remains?|are|has|have|needs?) (?:left to you"
    r"|your (?:own )?responsibility|for you to (?:arrange|organi[sz]e)|to be (?:arranged"
    r"|organi[sz]ed|booked) by (?:you|yourself))\b|\b(?:you(?:'ll| will)?|customers) (?:need"
    r"|have) to (?:arrange|organi[sz]e|book|find|sort out) (?:(?:the|your|their) )?(?:own "
    r")?(?:installation|fitting|assembly|fitter|installer)\b",
    rf"\b{_WORK}\b[^;]{{0,30}}\b(?:müssen sie|musst du|müsst ihr|organisieren sie|organisierst "
    rf"du)\b[^;]{{0,20}}\b(?:selbst|selber|in eigenregie)\b|\b{_WORK}\b[^;]{{0,20}}\b(?:bleibt"
    rf"|ist) (?:ihnen|dir|euch|ihre sache"
    r"|deine sache|sache des kunden)\b(?! möglich)",
    rf"\b{_WORK}\b[^;]{{0,40}}\b(?:reste\w*|est|sont|demeure\w*) (?:à (?:faire|réaliser|prévoir) "
    rf")?(?:par vos soins|à votre charge|de votre ressort|à vos soins)",
    rf"\b{_WORK}\b[^;]{{0,40}}\b(?:(?:tienes|tiene|tendrás|tendrá) que|debes?|deberás?) "
    rf"\w+[^;]{{0,20}}por (?:tu|su) cuenta\b|\b{_WORK}\b[^;]{{0,30}}\b(?:corre|queda|va|es) (?:por"
    rf"|a) (?:tu|su|cuenta|cargo)"
    r" (?:cuenta|cargo|del cliente)\b",
    r"\b(?:installation|assembly|fitting|mounting)\b[^;]{0,40}\bnot "
    r"included\b[^;]{0,20}\b(?:cannot|can't|nor can)\b",
    r"\b(?:\w*montage|\w*aufbau|\w*anschluss|\w*installation|einbau)\b[^;]{0,40}\bnicht\b[^;]{0,30}"
    r"\b(?:nicht|und) (?:\w+ )?(?:gebucht|bestellt|hinzugebucht|buchbar|angeboten)\b",
    r"\b(?:montage|installation|pose|raccordement)\b[^;]{0,20}\bn'est (?:pas|ni)\b[^;]{0,30}\bne "
    r"peut (?:pas|être|en aucun cas)\b",
    r"\b(?:montaje|instalación|colocación)\b[^;]{0,20}\bno (?:está|va|se "
    r"incluye)\b[^;]{0,25}\b(?:ni|y no|tampoco) (?:se )?(?:puede|pueden|es posible)\b",
)
"""That nobody puts goods up, not even where it is asked for."""

LEFT: Final = any_of(
    (
        *words("not n't nicht kein left responsib arrang organi book find sort cuenta cargo selb"),
        *words("eigenregie ihnen sache soins charge ressort ohne sans without nada nichts"),
        *("no ", "ni ", "sin ", "ne ", "n'", "pas ", " dir", "euch"),
    )
)
"""One of these is in whatever says so."""
