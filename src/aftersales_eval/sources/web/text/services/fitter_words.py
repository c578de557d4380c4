"""Who carries goods in and puts them up, in four languages; all patterns are for folded text."""

from __future__ import annotations

from typing import Final

from aftersales_eval.sources.web.text.folding import rule, words
from aftersales_eval.sources.web.text.stems import any_of

_WHO: Final = (
    r"(?:an?|the|our|two|ein|eine|der|unser\w*|zwei|une?|le|les|nos|notre|deux|un|el|los"
    r"|nuestr[oa]s?"
    r"|dos) (?:[\w-]+ )?(?:artisans?|handwerker|manitas|movers|technicians?|engineers?|fitters?"
    r"|installers?"
    r"|electricians?|people|persons"
    r"|drivers?|delivery team|crew|techniker|monteure?|elektriker|personen|fahrer|mann"
    r"|installateure?"
    r"|techniciens?|installateurs?|monteurs?|électriciens?|livreurs?|personnes|técnicos?"
    r"|poseurs?|plombiers?|menuisiers?|chauffagistes?|frigoristes?|tischler|schreiner|ofenbauer"
    r"|experts?|handym[ae]n|specialists?|experten?|profis?|fachmann|spécialistes?|expertos?"
    r"|especialistas?|joiners?|carpenters?|plumbers?|mechanics?|fontaneros?|carpinteros?"
    r"|instalador(?:es)?|montador(?:es)?|electricistas?|operarios?|repartidores|personas)"
)
PEOPLE: Final = any_of(
    words(
        "techni tecnic engine fitter instal elec elek people person driver team crew monteu "
        "fahrer mann livreu pose plomb plumb menuis chauff frigor tischl schrein ofenbau "
        "expert handym speciali especial profi fach joiner carpen carpin mechan fontan montad "
        "operari repart movers artisan handwerk manitas equip"
    )
)
"""One of these is in whatever names who puts goods up."""

_PUTS: Final = (
    r"(?:hangs? (?:it|them|the|your)|levels? (?:it|them)|sets? (?:it|them) up|accroch(?:e|ent)"
    r"|cuelgan?|sintonizan?|häng(?:t|en) (?:\w+ ){1,4}auf|stell(?:t|en) (?:\w+ ){1,4}(?:auf|ein)"
    r"|puts? the \w+ (?:up|on the wall)|verdrahte[tn]|verkabel[tn]|câblent?|cablean?|wires? (?:it"
    r"|them|your|the|in)"
    r"|puts? (?:it|them|everything) (?:up|together)|puts? up|installs?|connects?|fits?|mounts?"
    r"|assembles?|sets? (?:it|them|everything) up|plumbs?"
    r"|installier(?:t|en)|montier(?:t|en)|schließ(?:t|en)\b[^;.]{1,50}\ban|bau(?:t|en) (?:\w+"
    r" ){1,4}auf"
    r"|install(?:e|ent)|branch(?:e|ent)|raccord(?:e|ent)|mont(?:e|ent)|pos(?:e|ent)"
    r"|instalan?|conectan?|montan?|colocan?)"
)
_DO: Final = (
    r"(?:install|connect|fit|mount|assemble|lay|hang|plumb (?:it |them )?in|(?:set|put) (?:it|them"
    r"|yours"
    r"|everything) (?:up|together))"
)
_SET_UP: Final = (
    r"(?:assembled|installed|fitted|connected|mounted|set up|aufgebaut|montiert|aufgestellt"
    r"|angeschlossen|eingebaut|in betrieb genommen|montée?s?|installée?s?|posée?s?|raccordée?s?"
    r"|mise?s? en (?:service|place)|montad[oa]s?|instalad[oa]s?|armad[oa]s?|colocad[oa]s?"
    r"|conectad[oa]s?)"
)
_BROUGHT: Final = r"(?:delivered|geliefert|angeliefert|livrée?s?|entregad[oa]s?)"
_AT_HOME: Final = (
    r"(?:(?:in|to) (?:the|a|your) (?:room|rooms|spot|place) (?:of your choice|you choose|you want)"
    r"|room of (?:your )?choice|(?:at|in) your (?:own )?(?:home|kitchen|garden)|(?:in den|im) raum"
    r" (?:ihrer|deiner|eurer) wahl|am (?:wunschort|aufstellort)|bei (?:ihnen|dir|euch)(?: zu "
    r"hause| daheim)?"
    r"|dans la pièce (?:de votre choix|souhaitée)|chez (?:vous|toi)|à (?:votre )?domicile|en la"
    r" habitación que (?:elijas|quieras|usted elija)|en (?:tu|su) (?:casa|domicilio|hogar)"
    r"|a domicilio|donde (?:quieras|nos digas))"
)
_FITTED_IN: Final = (
    r"\w*(?:gerät|geräte|herd|ofen|öfen|spüle|becken|fenster|tür|türen|zarge|zargen|kochfeld|wanne"
    r"|dusche|armatur|armaturen|haube)"
)
_TASK: Final = (
    r"(?:fixation|pose|raccordement|branchement|réglages?|installation|mounting|wiring|tuning"
    r"|hanging"
    r"|fitting|assembly|levelling|\w*montage|\w*anschluss|einbau|einrichtung|aufbau|ausrichten"
    r"|montaje|conexión|instalación|colocación|sintonización|fijación|nivelación)"
)
_ALL_OF_IT: Final = (
    r"(?:s'occupe(?:nt)? de|prend (?:tout )?en charge|se charge(?:nt)? de|kümmer[tn] sich|übernimmt"
    r"|übernehmen|erledig(?:t|en)|occupons de tout|comes? from us|aus einer hand|takes? care"
    r"|tak(?:e|es) it all on|do(?:es)? (?:it all|everything"
    r"|all of it)|handles?|sees? to|se encargan?|se ocupan?)"
)
_COMES: Final = (
    r"(?:vient|viendra|viennent|viendront|se déplace\w*|passe|passera|intervient|interviendra|va"
    r"|irá|viene"
    r"|vendrá|acude|acudirá|se desplaza\w*|pasará|kommt|kommen|besucht|fährt)"
)
_INFINITIVE: Final = (
    r"(?:(?:l'|le |la |les |vous l'|te l')?(?:câbler|configurer|installer|monter|poser|brancher"
    r"|raccorder|fixer"
    r"|accrocher)"
    r"|mettre en service|(?:cablear|configurar|instalar|montar|colocar|conectar|colgar)(?:te|le|lo"
    r"|la|los|las)*|poner "
    r"en marcha"
    r"|(?:anzu|aufzu|einzu)(?:schließen|bauen|stellen|hängen|richten)|zu (?:montieren"
    r"|installieren))\b"
)
_AGENT: Final = (
    r"(?:(?:the|der|die|le|la|el) (?:seller|company|verkäufer|firma|vendeur|société|vendedor"
    r"|empresa)|our|we|unser\w*|wir|notre|nos|nous|on|nuestr[oa]s?|ein|an|a|un|une)"
)
_PUT: Final = (
    r"(?:(?:shall|will) (?:install|assemble|connect|mount)|installe|monte|branche|instalará|montará"
    r"|conectará|hangs?|puts? up|sets? (?:it |them |everything )?up|screws? on|tunes?|positions?"
    r"|assembles?"
    r"|installs?|plumbs? in|wires? in|lays?"
    r"|häng(?:t|en)|stell(?:t|en)\b[^;.]{0,30}\bauf|montier(?:t|en)|bau(?:t"
    r"|en)\b[^;.]{0,30}\b(?:auf"
    r"|ein)|verleg(?:t|en)|verkabel[tn]|schließ(?:t|en)\b[^;.]{0,30}\ban|bring(?:t"
    r"|en)\b[^;.]{0,30}\ban"
    r"|poser|posent|montent|monter|installent|installer|branchent|raccordent|accroch(?:e|ent|ons"
    r"|er)"
    r"|règlent?|posons|montons|installons"
    r"|pon(?:er|en|emos)|instal(?:an|ar|amos)|mont(?:an|ar|amos)|conect(?:an|ar|amos)|cuelgan"
    r"|colgar"
    r"|coloc(?:an|ar|amos))"
)
_VISITED: Final = (
    r"(?:at the place of delivery|am lieferort|am ort der lieferung|sur le lieu de livraison|en el "
    r"lugar"
    r" de (?:la )?entrega|at the customer's (?:premises|home)|beim kunden|chez le client|en casa "
    r"del"
    r" cliente|(?:at|in|to) your (?:home|house|place|door|kitchen|living room|garden)|bei (?:ihnen"
    r"|dir"
    r"|euch)"
    r"|chez (?:vous|toi)|à (?:votre )?domicile|(?:en|a) (?:tu|su) (?:casa|domicilio|hogar))"
)
ASKED: Final = rule(
    r"\b(?:lässt sich|lassen sich|se montan?|se instalan?|se posent?|facilement|fácilmente|easily"
    r"|kinderleicht|help you|helfen|aident|ayud\w+|make sure|ensure|please|must|needs?|requires?"
    r"|required"
    r"|recommend\w*|bitte|muss|müssen"
    r"|benötig\w+|braucht|brauchen|erforderlich|empfehl\w+|veillez|prévoyez|faut|doit|doivent"
    r"|nécessit\w+|recommand\w+|asegúr\w+|necesit\w+|deben?|hacen? falta|recomend\w+)\b"
)
"""What shoppers have to see to themselves."""

PUTS_UP: Final = rule(
    r"\b(?:carried in|carried upstairs|brought in|hineingetragen)\b[^;.]{0,20}\b(?:assembled"
    r"|installed"
    r"|set up|aufgebaut)\b",
    r"\bwe (?:also |can |will )?build (?:greenhouses|sheds|summerhouses|kitchens|wardrobes"
    r"|playhouses)\b",
    r"\b(?:we|our [\w-]+|team|fitters|layers)\b[^;.]{0,20}\blays? (?:the |your |all )?(?:\w+ )?"
    r"(?:carpets?|floors?|flooring|tiles|lino|laminate|parquet|turf|decking)\b"
    r"|\b(?:we offer |book )(?:carpet|floor|tile)[- ]?(?:laying|fitting)\b"
    r"|\b(?:carpet|floor|tile)[- ]?(?:laying|fitting) (?:is available|included|costs|from"
    r"|can be)\b",
    r"\b(?:we|we'll|technicians?|experts?|engineers?"
    r"|team)\b[^;.]{0,20}\bset up your (?:new )?(?:laptop"
    r"|computer|pc|phone|printer|tv|television|device|machine|piano|e-?bike|bike|router"
    r"|telescope)\b",
    r"\b(?:techniciens?|équipe|monteurs?|personnes|técnicos?|equipo)\b[^;.]{0,20}\b(?:accroch\w+"
    r"|fixent?|cuelgan?|fijan?)\b[^;.]{0,30}\b(?:mur|pared|techo|plafond|avant de partir"
    r"|antes de irse)"
    r"\b",
    rf"^\W*(?:la |el )?{_TASK}\b[^;.,]{{0,30}}\b(?:a petición|bajo petición)\b",
    r"\b(?:mounting|fitting|installation) on your \w+\b[^;.]{0,60}\b(?:from us|our)\b",
    rf"\b{_AGENT}\b[^;.]{{0,60}}\b{_PUT}\b[^;.]{{0,40}}\b{_VISITED}\b",
    rf"\b{_TASK}\b[^;]{{0,70}}\b(?:can be (?:added|booked|ordered|chosen|selected)|(?:kann"
    rf"|können)\b"
    r"[^;]{0,40}\b(?:hinzugefügt|dazugebucht|hinzugebucht|mitbestellt|gebucht|gewählt)|peut être"
    r" (?:ajoutée?|commandée?|réservée?|choisie?)|puede (?:añadirse|contratarse|agregarse"
    r"|reservarse"
    r"|solicitarse)|se puede (?:añadir|contratar|agregar|reservar))\b",
    rf"\b{_AGENT}\b[^;.]{{0,40}}\b{_VISITED}\b[^;.]{{0,30}}\b{_PUT}\b",
    rf"\b(?:auf wunsch|gegen aufpreis|für \d+ ?(?:€|euro|franken"
    rf"|fr))\b[^;.]{{0,60}}\b{_PUT}(?=\W*$)",
    rf"\b(?:livrée?s?|geliefert|delivered|entregad[oa]s?)\b[^;.]{{0,20}}\b{_SET_UP}\b[^;.]{{0,40}}"
    rf"\b{_VISITED}\b",
    r"\b(?:connection|installation|fitting|hanging|mounting|assembly) by (?:our |a |qualified "
    r"|trained"
    r" |certified |registered )+(?:fitters?|engineers?|electricians?|plumbers?|installers?"
    r"|technicians?"
    r"|team)\b[^;]{0,30}(?:[£$€] ?\d|\d ?€)",
    r"\b(?:our|two|the) (?:[\w-]+ )?(?:team|crew|men|people|drivers?|movers)\b[^;.]{0,50}\bscrews? "
    r"(?:on"
    r"|together)\b",
    r"\b(?:driver|mechanic|technician|fitter|engineer),? who (?:\w+ )?sets? (?:it|them|everything) "
    r"up\b",
    rf"^(?:ihr\w*|dein\w*|euer|eure\w*) \w+ (?:wird|werden)\b[^;,]{{0,40}}\b{_SET_UP}\b",
    rf"^(?:votre|vos|ton|ta|tes) \w+ (?:est|sont|sera|seront) {_SET_UP}\b[^;]{{0,40}}\b(?:le jour"
    rf"|par"
    rf" (?:nos|notre|un)|chez|à domicile)\b",
    rf"^your \w+ (?:is|are|will be) {_SET_UP}\b[^;]{{0,40}}\b(?:on the (?:same )?day|by (?:our|an?)"
    rf"|on delivery|at home)\b",
    rf"(?<!once )(?<!after )(?<!when )(?<!sobald )(?<!nachdem )(?<!fois )(?<!vez )\b{_BROUGHT}\b"
    rf"(?:,? (?:\w+ ){{0,3}}?(?:and|und|et|y)|, (?:\w+ )?{_SET_UP}(?:,| and| und| et| y))"
    rf"(?: \w+){{0,2}}? {_SET_UP}\b[^;]{{0,30}}\b(?:{_AT_HOME}|(?:by|von|durch|par|por)"
    rf" (?:our|two|unser\w*|zwei|nos|notre|deux|nuestr\w+|dos)\b)",
    rf"\b(?:von|durch|by|par|por) (?:our|two|unser\w*|zwei|nos|notre|deux|nuestr\w+|dos) (?:\w+ )?"
    rf"\w+ {_BROUGHT}(?:,| and| und| et| y)[^;.]{{0,30}}\b{_SET_UP}\b",
    rf"\b(?:our|unser|notre|nuestro) (?:technician|engineer|fitter|installer|techniker|monteur"
    rf"|technicien|installateur|técnico|instalador) {_PUTS} (?:the|den|die|das|la|le|l'|el)\b ?",
    r"\b(?:colgamos|anclamos|fijamos|empotramos)\b[^;]{0,40}\b(?:pared|techo|muro|suelo)\b"
    r"|\b(?:empotramos|encastramos|encastrons)\b",
    rf"\b{_FITTED_IN}\b[^;,]{{0,30}}\b(?:setzen|setzt|bauen|baut)\b[^;]{{0,30}}\bein(?=\W*$|[,.])",
    rf"\b(?:setzen|setzt) (?:wir |unsere? \w+ )?[^;,]{{0,30}}\b{_FITTED_IN}\b[^;,]{{0,20}}\bein"
    r"(?=\W*$|[,.])",
    r"\b(?:we|we'll|wir|on|nous|l'|te la|te lo|se la|se lo|os la)\b ?[^;,]{0,20}\b(?:hang|hängen"
    r"|accroch\w+|fix(?:e|ons)|colgamos)\b[^;]{0,30}\b(?:wall|wand|auf|mur|pared|techo|decke"
    r"|ceiling)\b",
    r"\b(?:laying|mounting|tuning|fixation(?: murale)?|réglage|accrochage|pose|\w*verlegung"
    r"|\w*montage|aufhängung|soporte de pared|ajuste|sintonización|colocación)\b[^;]{0,40}\b(?:by"
    r"|durch"
    r"|par|por) (?:our|an?|einen?|unser\w*|nos|notre|un|nuestr\w+) (?:\w+ )?(?:\w*layers?|fitters?"
    r"|technicians?|team|techniker\w*|\w*leger|monteure?|technicien\w*|solie?rs?|poseurs?|équipes?"
    r"|técnicos?|instalador\w*|equipo)\b",
)
WHO_PUTS_UP: Final = rule(
    rf"\b{_WHO} (?:schließ|bau|stell|häng|bring|richt)(?:t|en)\b[^;.]{{1,60}}\b(?:an|auf|ein)"
    r"(?=\W*$|,)",
    rf"\b(?:{_WHO}|(?:a|our|una?|une?|ein) (?:team|équipe|equipo))\b[^;,]{{0,20}}\b(?:{_PUTS}"
    rf"|put)\b[^;]{{0,80}}\b(?:before (?:they|he|she) (?:leave|go)s?"
    rf"|avant"
    r" de (?:partir|repartir)|antes de (?:irse|marchar\w*)|bevor sie (?:gehen|fahren))\b",
    rf"\b{_WHO}\b(?: de la (?:tienda|casa)| from our \w+)? (?:la|lo|las|los|le|les|l'|it|them) "
    rf"?{_PUTS}\b",
    rf"\b{_WHO}(?: \w+)? {_PUTS} (?:(?:up )?your|ihr\w*|dein\w*|eur\w*|votre|vos|ton|ta|tes|tu|tus"
    rf"|su|sus) ",
    rf"\b{_WHO}(?: \w+)? {_PUTS} (?:\w+ )?{_AT_HOME}",
    rf"\b{_WHO}(?: will|'ll| comes?| come)\b(?: (?!not\b|never\b)[\w,]+){{0,8}}? {_DO}\b",
    rf"\b{_WHO}\b[^;,]{{0,40}}\b{_COMES}\b[^;,]{{0,30}}(?:, um [^;,]{{0,30}})?\b{_INFINITIVE}",
    rf"\b{_TASK}\b[^;]{{0,90}}\b(?:{_WHO}|we|wir|nous|on)\b[^;]{{0,12}}\b{_ALL_OF_IT}\b",
    rf"\b{_WHO}\b[^;]{{0,90}}(?:,| and| und| et| y) (?:\w+ )?{_PUTS}\b",
    rf"\b{_WHO}\b[^;,]{{0,60}}\b(?:kommt|comes|visits|vient|se déplace|va"
    rf"|viene)\b[^;]{{0,40}}\b{_PUTS}"
    r"\b",
)
"""That people of the shop put up what they bring, or come for that."""

_WORK: Final = (
    r"(?:installation|assembly|fitting|\w*(?:montage|aufbau|einbau|anschluss|installation)|pose"
    r"|raccordement"
    r"|instalación|montaje|colocación)"
)
NOT_TO_BE_HAD: Final = rule(
    r"\b(?:drivers?|couriers?|fahrer|spedition|livreurs?|chauffeurs?|transporteurs?"
    r"|repartidor(?:es)?"
    r"|transportistas?)\b[^;.]{0,50}\b(?:without (?:connecting|installing|assembling)"
    r"|ohne (?:\w+ )?"
    r"(?:anzuschließen|aufzubauen)|sans (?:la |le |les |l')?(?:brancher|installer|monter|raccorder)"
    r"|sin (?:conectar|instalar|montar)\w*)\b",
    rf"\b{_WORK}\b[^;,]{{0,30}}\b(?:is|remains?|are|has|have|needs?) (?:left to you"
    r"|your (?:own )?responsibility|for you to (?:arrange|organi[sz]e)|to be (?:arranged"
    r"|organi[sz]ed|booked) by (?:you|yourself))\b|\b(?:you(?:'ll| will)?"
    r"|customers) (?:need"
    r"|have) to (?:arrange|organi[sz]e|book|find) (?:(?:the|your|their) )?(?:own )?(?:installation"
    r"|fitting"
    r"|assembly|fitter|installer)\b",
    rf"\b{_WORK}\b[^;]{{0,30}}\b(?:müssen sie|musst du|müsst ihr|organisieren sie|organisierst "
    rf"du)\b[^;]{{0,20}}"
    rf"\b(?:selbst|selber|in eigenregie)\b|\b{_WORK}\b[^;]{{0,20}}\b(?:bleibt|ist) (?:ihnen|dir"
    rf"|euch|ihre sache"
    r"|deine sache|sache des kunden)\b(?! möglich)",
    rf"\b{_WORK}\b[^;]{{0,40}}\b(?:reste\w*|est|sont|demeure\w*) (?:à (?:faire|réaliser|prévoir) "
    rf")?(?:par vos"
    rf" soins|à votre charge|de votre ressort|à vos soins)",
    rf"\b{_WORK}\b[^;]{{0,40}}\b(?:(?:tienes|tiene|tendrás|tendrá) que|debes?|deberás?) \w+[^;]{{0,"
    rf"20}}por (?:tu|su)"
    rf" cuenta\b|\b{_WORK}\b[^;]{{0,30}}\b(?:corre|queda|va|es) (?:por|a) (?:tu|su|cuenta|cargo)"
    r" (?:cuenta|cargo|del cliente)\b",
    r"\b(?:aufgebaut|montiert|angeschlossen|installiert)\b[^;,]{0,25}\bwird\b[^;,]{0,10}\bnicht"
    r"(?=\W*$)|\bni (?:montamos|instalamos)\b",
    r"\b(?:installation|assembly|fitting|mounting)\b[^;]{0,40}\bnot included\b[^;]{0,20}\b(?:cannot"
    r"|can't|nor can)\b",
    r"\b(?:\w*montage|\w*aufbau|\w*anschluss|\w*installation|einbau)\b[^;]{0,40}\bnicht\b[^;]{0,30}"
    r"\b(?:nicht|und) (?:\w+ )?(?:gebucht|bestellt|hinzugebucht|buchbar|angeboten)\b",
    r"\b(?:montage|installation|pose|raccordement)\b[^;]{0,20}\bn'est (?:pas|ni)\b[^;]{0,30}\bne"
    r" peut"
    r" (?:pas|être|en aucun cas)\b",
    r"\b(?:montaje|instalación|colocación)\b[^;]{0,20}\bno (?:está|va|se incluye)\b[^;]{0,25}"
    r"\b(?:ni|y no|tampoco) (?:se )?(?:puede|pueden|es posible)\b",
)
"""That nobody puts goods up, not even where it is asked for."""
