"""Words from which it is made up who bears the cost of sending goods back, in four languages.

Acts (to return), costs (postage) and payers with their verbs (you pay, wir tragen, lo asume el
cliente). For folded clauses; `bearers` puts them together.
"""

from __future__ import annotations

from typing import Final

from aftersales_eval.sources.web.text.folding import rule

ACT: Final = rule(
    r"\b(?:vous|tu) (?:la |le |les |l')rend(?:ez|s)\b|\bla vuelta\b(?! (?:a|al|de)\b)|\btravels?"
    r" back\b|\breis(?:t|en) [^.;,]{0,40}\bzurück\b|\bvoyagent? (?=à |aux )|\bviajan? (?=a |por )"
    r"|\b(?:zurück|rück)gesandt\w*\b|\bgo(?:es|ing)? back\b(?! (?:to|in (?:time|20|19)|up|over|home"
    r"|through)\b)|\bgeh(?:t|en) (?:\w+ ){0,6}zurück\b|\brepart(?:ent)? (?=gratuit|sans frais)"
    r"|\bvuelven? (?=gratis|sin coste|sin cargo)|\brendre (?:un |l'|votre |vos |le |la |les "
    r"|des )?(?:article|produit|achat|commande|colis|vêtement|pièce|objet)s?\b|\b(?:trip|journey"
    r"|leg)(?: [\w']+){0,2} back\b|\bback in the post\b|\bzurück (?:damit|an uns)\b|\b(?:darf"
    r"|dürfen|kann|können) (?:[\w,-]+ ){1,9}zurück\b|\bwieder (?:zu )?schicken\b|\brückhol\w*"
    r"|\b(?:post|paket)-?retour\w*",
    r"\b(?:vous )?nous (?:les? |la |l')?réexpédi(?:ez|er)\b|\b(?:la|votre|leur) réexpédition\b"
    r"|\bregres(?:ar|ando)l[oa]s?\b|\bregrés[ea]l[oa]s?\b|\bregres(?:ar|a|as|e|es|en) (?:el|la|los"
    r"|las|tu|su|tus|sus|un|una) (?:artículo|producto|pedido|prenda|paquete|compra|mercanc)\w*"
    r"|\bida y vuelta\b|\breturns?\b(?! (?:of (?:the |your )?(?:purchase )?(?:price|money|payment)"
    r"|to (?:top|home)|policy|period|window|form|address|number|ticket|visit))|\breturn(?:ing"
    r"|ed)\b(?! to (?:the )?(?:depot|sender))|\b(?:sends?|sent|sending|ships?|shipping|shipped"
    r"|posts?|posting|posted|mails?|mailing|brings?|brought|gives?|gets?|hand(?:s|ed|ing)?|getting"
    r"|postage|parcel|delivery|way)(?: [\w']+){0,4} back\b(?! (?:the money|your money|what))",
    r"\b(?:return|way|journey) (?:trip|leg|home)\b|\bboth ways\b|\bin beide richtungen\b"
    r"|\bhin und zurück\b|\bdans les deux sens\b|\ben ambos sentidos\b|\b(?:get|send|post"
    r"|ship)(?:ting|ing|ping)? (?:it|them|the (?:item|goods|product|parcel)s?) to (?:us|our \w+)\b"
    r"|\bversand (?:zu|an) (?:uns|mir)\b|\benvoi (?:vers|jusqu'à) (?:nous|l'atelier|notre|mon)\b"
    r"|\benvío (?:hasta|a) (?:nosotros|mi|nuestr[oa])\b"
    r"|\bhol\w+[^;,]{0,60}\bwieder\b[^;,]{0,20}\bab(?:geholt)?\b|\bwieder (?:abgeholt|abholen)\b"
    r"|\ban uns zu (?:senden|schicken)\b|\ban uns (?:zurück|gesandt)\w*"
    r"|\bpour nous (?:les? |la |l')?(?:faire parvenir|envoyer|adresser|expédier)\b"
    r"|\bhacernos (?:llegar|\w+ llegar)\b|\bhacérnosl[oa]s? llegar\b|\benviárnosl[oa]s?\b",
    r"\b(?:rücksend|rückversand|rückgab|rückweg|rücktransport|rückporto|rückführ|retour"
    r"|rücklieferung|rückholung|rückversend|rückfracht)(?!schein (?:bei|aus))\w*"
    r"|\bzurück(?:zu)?(?:send|schick|geb|geschickt|gesendet|gegeben|geht|bring)\w*|\b(?:schick"
    r"|send)\w*\b[^;,]{0,50}\bzurück\b|\bder (?:weg )?zurück\b"
    r"|\brapport(?:e[rz]?|ée?s?)\b|\bram[eè]n(?:e[rz]?|ée?s?|ent)\b|\brenvo[iy]\w*|\b(?:frais"
    r"|coûts?) de réexpédition|\brestitution\b"
    r"|\b(?:devol(?:uc|v)|devuelv)\w*(?! (?:\w+ ){0,3}(?:importe|dinero|precio|cantidad|total"
    r"|pagaste))|\bdevuelt\w*|\breenv(?:io|iar)\w*|\bretorno\b|\bde (?:vuelta|regreso)\b",
)
"""To send goods back, and its names."""

COST: Final = rule(
    r"\b(?:stamps?|gratis-?(?:marke|etikett|aufkleber|label|schein)|briefmarken?)\b"
    r"|\b(?:despacho|correo(?! electr))\b",
    r"\b(?:track(?:ed|able) (?:\w+ )?service|registered post|postage|freight|carriage|courier"
    r"|shipping|labels?|costs?|charges?|fees?|expenses?|transport|transit|pick-?up|collection|tab"
    r"|bill|envelope|parcels?|posting|mailing|carrier|haulier|spedition|spediteur|paketdienst"
    r"|transportista)\b",
    r"\bfür die post\b|\b\w*(?:pauschale|porto|kosten|fracht|etiketts?|label|aufkleber|paketmarken?"
    r"|paketschein|frankierung|gebühr(?:en)?|abholung|paket)\b|\bversand\b",
    r"\b(?:ports?|frais|coûts?|affranchissement|étiquettes?|timbres?|envois?|expédition|transport"
    r"|transporteur|enlèvement|bordereau|colis)\b",
    r"\b(?:portes?|gastos|costes?|costos?|franqueo|etiquetas?|envíos?|transporte|fletes?|recogida"
    r"|retirada|guía|mensajer(?:o|ía)|sellos?|paquetería|paquete)\b",
)
"""What sending something costs, whichever way."""

COLLECT: Final = rule(
    r"\buplift(?:s|ed|ing)?\b|\bretirar(?:l[oa]s?)?\b|\b(?:recolec\w+|retiro\b|pasa(?:mos|remos|n"
    r"|rá|rán)? por (?:él|ella|ellos|ellas|el (?:paquete|producto)|tu|su)\b)|\b(?:mandamos"
    r"|enviamos) (?:\w+ )?(?:mensajer\w+|transportista) a\b|\b(?:post|pop|drop|slip) (?:it|them"
    r"|everything|your \w+|the \w+) (?:in|into)\b|\b(?:drop|hand)(?:ped|ed)?(?: (?:it|them|your \w+"
    r"|the \w+))? (?:off|in)\b|\bpick(?:s|ed|ing)?(?: [\w']+){0,3} up\b|\btakes? (?:[\w']+"
    r" ){1,3}(?:back|away)\b|\bfetch\w*|\b(?:abgeben|abgegeben|abzugeben|gebt? [^;]{1,50} ab)\b"
    r"|\b(?:ab(?:zu)?hol|abgeholt|hol)\w*|\bnehmen (?:\w+ ){1,4}(?:zurück|mit)\b|\bnimmt (?:\w+"
    r" ){1,4}(?:zurück|mit)\b",
    r"\b(?:dépos(?:e[rz]|ée?s?)|récupér|recherch|repren|repris|enlev|collect|repass)\w*|\b(?:venons"
    r"|vient|viendra\w*|passons|passe) (?:\w+ )?(?:chercher|rechercher|prendre|reprendre"
    r"|récupérer)\b|\b(?:recog\w+|recoj\w+|entregar(?:l[oa]s?)?|entrégal[oa]s?|retir(?:a|amos|an"
    r"|aremos)|pasa\w* a (?:buscar|por|recoger)\w*|se l[oa]s? lleva\w*|vamos a buscar\w*"
    r"|nos l[oa]s? llevamos)\b",
)
"""To fetch goods from where they are, which is free or not."""

ELSE: Final = rule(
    r"\b(?:return )?packaging\b|\bverpackungs(?:kosten|material)\b|\bfrais d'emballage\b"
    r"|\b(?:checked|inspected|examined|tested|assessed|geprüft|begutachtet|untersucht|contrôlée?s?"
    r"|vérifiée?s?|inspectée?s?|revisad[oa]s?|comprobad[oa]s?|inspeccionad[oa]s?)\b|\b(?:cleaning"
    r"|re-?dyeing|dyeing|sharpening|engraving|polishing|resoling|swapped|remade|reinigung"
    r"|(?:nach)?färben|schleifen|gravur|politur|neubesohlung|nettoyage|teinture|affûtage|gravure"
    r"|limpieza|teñido|afilado|grabado)\b|\bchange (?:it|them)\b|\breparar\w*",
    r"\bsize (?:guide|advice)\b|\badvice\b|\balter(?:ed|ations?)\b|\bshortened\b|\bcollect(?:ed)?"
    r" (?:\w+ )?(?:in|from) (?:\w+ )?(?:store|shop)s?\b|\b\w*beratung\b|\bgekürzte?\w*\b|\b(?:im"
    r"|in) \w+ abholen\b|\bguide des tailles\b|\braccourcie?s?\b|\bretirez\b|\bguía de tallas\b"
    r"|\bacortad[oa]s?\b|\brecógel[oa]s? (?:\w+ )?en (?:la )?tienda\b"
    r"|\b(?:checks?|checking|inspects?|newsletter|staffed|advis[eo]rs?|prüfen|prüft|berater\w*"
    r"|beraten|contrôlons|conseillers?|comprobamos|revisamos|boletín|asesores)\b",
    r"\b(?:original|outbound|initial|outward|standard|express|expedited) (?:\w+ )?(?:shipping"
    r"|delivery|postage|carriage|charges?|costs?)\b(?: (?:costs?|charges?|fees?))?|(?<!return"
    r" )(?<!returns )\bdeliver(?:y|ies)\b(?! (?:drivers?|m[ae]n|address|dates?|days?|slots?|notes?"
    r"|confirmation))(?: (?:costs?|charges?|fees?))?|\bgifts?\b|\bsamples?\b|\bexchang\w+"
    r"|\bswaps?\b|\breplacements?\b|\brepair\w*|\bnext order\b|\binsurance\b|(?<!your )\bcalls?\b"
    r"|\bphone\b|\bparts and labour\b|\bvouchers?\b|\binstallation\b|\binterest\b|\bwarranty\b"
    r"|\bshipping (?:costs? |fees? |charges? )?(?:to you|on your order)\b",
    r"\b(?:hinsend\w*|hinversand\w*|liefer\w*|umtausch\w*|ersatz\w*|reparatur\w*|geschenk\w*"
    r"|hotline|\w*tausch\w*|gutschein\w*|anruf\w*|versicherung\w*|wertverlust\w*|wertersatz\w*"
    r"|garantie(?!f)\w*|expressversand|standardversand|austausch\w*|beratung|hinsendung|montage)\b"
    r"|\baccessoires?\b|\blivraisons?\b|\b(?:frais|coûts?) (?:de port |d'envoi )?(?:initiaux"
    r"|aller)\b|\béchang\w+|\bcadeaux?\b(?! (?:du|de la|des) (?:port|frais|retour|renvoi))"
    r"|\bnuméro (?:vert|gratuit|de|non)\b|\bappel\b|\bréparation\w*|\bremplacement\w*"
    r"|\bassurance\b|\bbons? d'achat\b|\bintérêts?\b|\bfrais d'envoi (?:initiaux|de la commande)",
    r"\baccesorios?\b|\bentregas?\b(?! (?:el|la|los|las|tu|su)\b)|\bgastos de envío (?:iniciales"
    r"|originales|de ida(?! y vuelta))\b|\bcambi[oa]\w*\b(?! de (?:idea|opinión|parecer))"
    r"|\bregalos?\b|\bteléfono\b|\bllamadas?\b|\breparaci\w+|\bsustituci\w+|(?<!flete y )\bseguro\b"
    r"|\bvales?\b|\bintereses\b|\bgarantía\b|\breposición\b|\binstalación\b",
)
"""Other things that are paid for, or are free."""

_EN_SHOP: Final = (
    r"(?:shop|seller|store|company|retailer|trader|merchant|vendor|supplier|brand|platform|house)"
)
_EN_SHOPPER: Final = (
    r"(?:customer|buyer|purchaser|consumer|shopper|client|guest|recipient|sender|returner|owner"
    r"|orderer|user)"
)
_EN_WHOEVER: Final = r"(?:whoever|(?:the )?(?:person|party|one)|those|everyone|everybody|anyone)"
_EN_BEAR: Final = (
    r"(?:pay(?:s|ing)?(?: for)?|cover(?:s|ing)?|bear(?:s|ing)?|meets?|absorbs?|foots?|shoulders?"
    r"|picks? up|stands?|takes? care of|sorts? out|settles?|stumps? up|funds?|carry|carries"
    r"|provides?(?: for)?(?! (?:us with )?(?:\w+ )?(?:evidence|proof)))\b"
)
_EN_BORNE: Final = (
    r"(?:paid(?: for)?|covered|borne|met|funded|absorbed|payable|settled|carried|taken care of"
    r"|picked up|footed|shouldered|charged|arranged|pre-?paid)"
)
_EN_COST: Final = (
    r"(?:costs?|expenses?|account|responsibility|pocket|charge|dime|tab|treat|shout|affair|business"
    r"|lookout|concern|problem|job)"
)
_EN_FILL: Final = (
    r"(?: (?!(?:not|never|don't|we|if|when|you|ask|require|who|what|which|whether|why"
    r"|how)\b)[\w']+)"
)

_DE_SHOP: Final = (
    r"(?:(?:der|des|vom|die|das|unser\w*) )?(?:\w*händler(?:s|in)?|verkäufer(?:s|in)?"
    r"|unternehmers?|unternehmens?"
    r"|anbieter(?:s|in)?|(?:online-?)?shops?|hauses|plattform|herstellers?|firma|geschäfts?)"
)
_DE_SHOPPER: Final = (
    r"(?:(?:der|die|den|dem|des|vom|zum) )?(?:\w+[nrms] )?(?:\w*kund(?:e|en|in|innen)"
    r"|(?!verk)\w*käufer(?:in)?[ns]?|\w*besteller(?:in)?s?|verbraucher(?:in)?[ns]?|konsument(?:in"
    r"|en)?|absender(?:in)?s?|mitglied(?:er|s)?|rücksender\w*|kundschaft)"
)
_DE_YOU: Final = rf"(?:sie|du|ihr|{_DE_SHOPPER})"
_DE_BEAR: Final = (
    r"(?:tra(?:gen|gt|ge)|träg(?:st|t)|überneh?m\w+|übernimm\w+|(?:be)?zahl(?:en|st|t|e)"
    r"|begleich\w+|finanzier\w+|bestreite\w+)"
)
_DE_BORNE: Final = (
    r"(?:zu )?(?:selbst )?(?:zu )?(?:(?:ge)?tragen\w*|übernommen|zu übernehmen|(?:be|ge)?zahl(?:t"
    r"|en)|beglichen|erstattet|entrichten)"
)
_DE_FILL: Final = (
    r"(?: (?!nicht\b|und\b|oder\b|ab\b|keine?\b|nie\b|wir\b|sie\b|du\b|ihr\b|uns\b)[\w-]+)"
)
_DE_ON: Final = r"(?:kosten|lasten|rechnung|kappe|konto|gefahr|risiko)"

_FR_SHOP: Final = (
    r"(?:(?:le|la|les|notre|nos|l') ?)?(?:vendeurs?|boutique|magasins?|maison|enseigne|marque"
    r"|plate-?forme|société|commerçant|marchand)"
)
_FR_SHOPPER: Final = (
    r"(?:(?:le|la|les|l'|au|du|aux|des) ?)?(?:clients?|clientes?|acheteurs?|acheteuses?"
    r"|consommateurs?|expéditeur|acquéreur|destinataire)"
)
_FR_WHO: Final = r"(?:celui|celle|ceux|la personne|quiconque)"
_FR_TAKE: Final = r"(?:prend(?:s|re|ra|ront|rez|rons)?|prenez|prenons|prennent)"
_FR_BEAR: Final = (
    rf"(?:{_FR_TAKE}(?: [\w']+){{0,4}}? (?:à (?:notre|votre|ta|sa|leur) charge|en charge)"
    r"|pa[iy]\w*|support\w+|assum\w+|régl\w+|règl\w+|acquitt\w+|financ\w+)"
)
_FR_BORNE: Final = (
    r"(?:pris(?:es?)? en charge|pa[iy]ée?s?|offerte?s?|réglée?s?|supportée?s?|assumée?s?)"
)

_ES_SHOP: Final = (
    r"(?:(?:el|la|nuestra) )?(?:tienda|vendedora?|empresa|plataforma|comercio|marca|casa|firma)"
)
_ES_SHOPPER: Final = (
    r"(?:(?:el|la|los|al|del|las) )?(?:client[ea]s?|comprador(?:a|es)?|consumidor(?:a|es)?"
    r"|usuari[oa]s?|remitente|destinatari[oa])"
)
_ES_WE: Final = (
    r"(?:(?:pag|abon|sufrag|coste|regal)amos|(?:asum|cubr)imos|ponemos|(?:pagar|asumir|cubrir"
    r"|abonar)emos|correremos con|nos (?:hacemos|haremos) cargo|(?:hacemos|haremos) cargo del?"
    r"|nos (?:encargamos|ocupamos)|encargamos del?|corremos con|invitamos)"
)
_ES_THEY: Final = (
    r"(?:pag(?:a|ue|ar|ará|as|ás|arás|an|ues)|pon(?:e|es|en|és)|asum(?:e|a|ir|irá|es|irás|en|as)"
    r"|abon(?:a|ar|ará|as|ás|arás|e)|cubr(?:e|a|ir|irá|es|as)|sufrag\w+|coste(?:a|ar|ará|as)"
    r"|soport(?:a|ar|ará|as|e)|(?:hac(?:e|er|es|erse)|hará|harás|haga) cargo"
    r"|corr(?:e|er|erá|es) con|(?:encarg|ocup)(?:a|as|ar|ará|arás|arse))\b"
)
_ES_ON: Final = r"(?:cargo|cuenta|costa|parte|bolsillo|riesgo)"

SHOP: Final = rule(
    rf"\b(?:we|we'll|we're|i|i'll|(?:the|our) {_EN_SHOP}){_EN_FILL}{{0,3}}? {_EN_BEAR}(?! (?:back"
    rf"|you)\b)|\b(?:seller|retailer|merchant|vendor){_EN_FILL}{{0,1}}? {_EN_BEAR}|\b{_EN_BORNE}"
    rf" (?:\w+ )?by (?:us|me|our|the {_EN_SHOP})\b|\b(?:our|my|(?:the )?{_EN_SHOP}(?:'s"
    rf"|s')) (?:own )?{_EN_COST}\b|\bon (?:us|me|the house)\b|\b(?:down|left|up) to us\b"
    rf"|\bwith our compliments\b|\b(?:is|are) (?:always )?(?:covered|ours|waived|taken care of)(?=,"
    rf"|$)|\b(?:wir|ich|{_DE_SHOP}){_DE_FILL}{{0,2}}? {_DE_BEAR}\b|\b{_DE_BEAR}{_DE_FILL}{{0,4}}?"
    rf" (?:wir|ich|{_DE_SHOP})\b|\b(?:trägt|übernimmt|(?:be)?zahlt)(?: [\w-]+){{0,6}}? {_DE_SHOP}\b"
    rf"|\b(?:von|durch) uns {_DE_FILL}{{0,2}}?{_DE_BORNE}\b|\b(?:vom|von der|durch den) {_DE_SHOP}"
    rf" {_DE_BORNE}",
    rf"\b(?:auf|zu) (?:unsere?n?|meine) {_DE_ON}\b|\bauf (?:uns|mich)\b|\b(?:zu ?lasten"
    rf"|auf {_DE_ON}(?: und {_DE_ON})?|sache) (?:von uns|unsere[rs] \w+|{_DE_SHOP})\b|\b(?:schenken"
    rf"|spendieren|sponsern) wir\b|\bwir kommen (?:[\w-]+ ){{1,4}}auf\b|\bkommen wir (?:[\w-]+"
    rf" ){{0,3}}auf\b|\bunsere (?:sache|angelegenheit)\b|\b(?:stellen|legen) wir (?:\w+"
    rf" ){{0,4}}kostenlos\b|\bund (?:übernehmen|tragen|zahlen|bezahlen) (?:\w+ )?(?:das|die"
    rf"|alle) (?:porto|rück\w+|kosten|versand\w+)(?! (?:selbst|selber))",
    rf"(?<!ne )\b(?:nous|on|je|{_FR_SHOP}) (?:(?!ne\b)[\w']+ ){{0,2}}?{_FR_BEAR}(?! (?:pas|rien"
    rf"|que)\b)|\bnous (?:[\w']+ ){{0,2}}?(?:l')?offrons\b|\bon s'(?:occupe|en charge)"
    rf"|\bon (?:vous |te )?(?:l'|les? )?offre\b|\bon (?:vous "
    rf"|te )?rembourse (?:\w+ ){{0,3}}(?:frais|port|renvoi|affranch)",
    rf"\b{_FR_BORNE} par (?:nous|nos|notre|{_FR_SHOP})\b|\b(?:à|a) notre charge\b|\bà (?:nos"
    rf"|mes) (?:propres |seuls )?frais\b|\bpar nos soins\b|\bc'est (?:pour )?(?:nous"
    rf"|moi)(?: qui \w+)?\b|\baux? (?:frais|charge) d[eu] {_FR_SHOP}\b|\bà la charge (?:de (?:la "
    rf"|l')|du ){_FR_SHOP}\b|\bpour (?:nous(?! (?:les? |la |l')?\w+(?:er|re|ir)\b)|moi"
    rf"|notre (?:compte|pomme|poche))\b|\bnous incomb\w+|\bincomb\w+ (?:au|à) {_FR_SHOP}"
    rf"|\bde (?:ma|notre) poche\b|\b(?:vous |te )?(?:seront|sera|est|sont) (?:\w+ )?(?:remboursés?"
    rf"|pris en charge)$|\bc'est notre affaire\b|\bfaisons cadeau d\w+",
    rf"\b{_ES_WE}\b|\b(?:pagad|cubiert|asumid|abonad|sufragad)[oa]s? por {_ES_SHOP}"
    rf"|\b{_ES_SHOP} (?:se )?{_ES_THEY}|\b{_ES_THEY} {_ES_SHOP}\b|\bnosotros\b"
    rf"|\b(?:l[oa]s? )?pago yo\b|\byo (?:pago|asumo|cubro)\b"
    rf"|\b(?:a|por|de) (?:(?:nuestr[oa]|mi) (?:\w+ )?{_ES_ON}|{_ES_ON} (?:nuestr[oa]"
    rf"|del? {_ES_SHOP}))|\b(?:es|son) (?:cosa |asunto )?nuestr[oa]s?\b|\binvito yo\b",
)

SHOPPER: Final = rule(
    rf"\b(?:you|customer|buyer|consumer) (?:must|shall|should)\b[^;.,]{{3,60}} and (?:pay|bear"
    rf"|cover|meet)\b|\b(?:devez|devra|doit|devrez)\b[^;.,]{{3,60}} et (?:de )?(?:payer|régler"
    rf"|supporter|assumer)\b|\b(?:deberá|debe|debes|deberás)\b[^;.,]{{3,60}} y (?:pagar|asumir"
    rf"|abonar|costear)\b|\b(?:you|you'll|you're|(?:the )?{_EN_SHOPPER}s?|{_EN_WHOEVER}(?:"
    rf" else)?(?: who)?){_EN_FILL}{{0,5}}? {_EN_BEAR}|\b(?:you|you're|{_EN_SHOPPER}s?)(?:"
    rf" [\w']+){{0,2}} (?:responsible|liable) for\b|\b{_EN_BORNE}(?: and \w+)? (?:by|to) (?:you\b"
    rf"|yourself|(?:the )?{_EN_SHOPPER}|{_EN_WHOEVER})|\bto be {_EN_BORNE} by\b",
    rf"(?<!from )(?<!in )(?<!into )\b(?:your|their|his|her|its|(?:the )?{_EN_SHOPPER}(?:'s"
    rf"|s'?)) (?:own )?(?:(?:risk|peril) and )?(?:costs?|expenses?|(?<=own )account|responsibility"
    rf"|pocket|shout|treat|tab|job|turn|affair|business|lookout|concern|problem)\b"
    rf"|\b(?:costs?|expense|responsibility|account|risks?)(?: and \w+)? (?:of"
    rf"|for) (?:the )?{_EN_SHOPPER}\b|\b(?:for|on) (?:the )?account of (?:the )?{_EN_SHOPPER}"
    rf"|\bfor {_EN_SHOPPER}'s (?:own )?account\b",
    rf"\b(?:falls?|lies?|rests?|is|are|be|it's|they're|that's|that|this) (?:only )?(?:to|on|with"
    rf"|for|down to|up to|left to) (?:you\b|(?:the )?{_EN_SHOPPER})|\b(?:down|up|left) to (?:you\b"
    rf"|(?:the )?{_EN_SHOPPER}|whoever)|\bthat (?:would be|is) you\b|\b(?:you|{_EN_SHOPPER}s?)"
    rf" (?:is|are) out of pocket\b|\b(?:is|are|stays?|remains?) yours\b(?! (?:for good|for life"
    rf"|to keep))|\bpay (?:for )?(?:your|their|his) own\b|\b(?:chargeable|payable)\b|\bat yours$"
    rf"|\bto (?:pay|cover|bear|settle|meet) yourself\b|\bbuy (?:your own|the|an?|your) (?:\w+"
    rf" )?(?:stamps?|labels?|postage)\b|\b(?:marken?|porto|etikett|label) kauf(?:st|en) (?:du"
    rf"|sie)\b",
    rf"\b{_DE_YOU}{_DE_FILL}{{0,6}}? {_DE_BEAR}\b|\b{_DE_YOU} (?:sind|ist|bist) (?:selbst )?für"
    rf" (?:[\w-]+ ){{1,9}}verantwortlich\b|\b{_DE_BEAR}{_DE_FILL}{{0,2}}? {_DE_YOU}\b|\b(?:trägt"
    rf"|übernimmt|(?:be)?zahlt)(?: [\w-]+){{0,6}}? (?:der|die) {_DE_SHOPPER}|\b(?:(?:be)?zahlst"
    rf"|trägst|übernimmst|begleichst)\b|\b{_DE_BEAR}{_DE_FILL}{{0,4}} (?:selbst|selber)\b"
    rf"|\b(?:selbst|selber) (?:zu )?{_DE_BORNE}|\b(?:müssen|musst|muss|müsst|müsstest|müsstet"
    rf"|müssten|hat|haben|hast) (?:\w+ ){{0,2}}?(?:{_DE_YOU}|er)\b[^;.,]{{0,50}}?\b(?:tragen|zahlen"
    rf"|bezahlen|übernehmen|aufkommen|begleichen)\b|\b{_DE_YOU} (?:hat|haben|hast)\b[^;.,]{{0,110}}"
    rf" zu (?:tragen|zahlen|bezahlen|übernehmen)\b|\bwer\b[^;.]{{3,40}}?,? (?:trägt|zahlt|bezahlt"
    rf"|übernimmt)\b|\b(?:trägt|zahlt|bezahlt|übernimmt),? wer\b",
    rf"(?<!wir )\btragen die (?:unmittelbaren|direkten)\b|\b(?:kommst|kommen|kommt|musst|müssen"
    rf"|muss) {_DE_YOU} (?:\w+ ){{0,3}}auf(?:kommen)?\b|\b(?:stellen|müssen|werden) wir (?:ihnen"
    rf"|dir) (?:\w+ ){{0,3}}(?:in rechnung|belasten|berechnen)\b|\b(?:werden|wird) (?:ihnen|dir"
    rf"|dem kunden) (?:\w+ ){{0,2}}(?:berechnet|belastet|verrechnet|in rechnung gestellt)\b"
    rf"|\b(?:von|vom|durch) (?:ihnen|dir|euch|den|{_DE_SHOPPER})\b[^;]{{0,20}}\b{_DE_BORNE}"
    rf"|\bvo[mn] (?:\w+ )?(?:freizumachen|zu frankieren)\b",
    rf"\b(?:auf|zu) (?:ihren?|deinen?|eure?n?|seinen?|eigene?[ns]?) (?:eigenen? )?{_DE_ON}\b"
    rf"|\bauf (?:ihre|deine)$|\b(?:zu ?lasten|auf {_DE_ON}(?: und {_DE_ON})?|auf lasten"
    rf"|sache) {_DE_SHOPPER}|\b(?:geht|gehen) (?:\w+ ){{0,3}}(?:auf|an) (?:dich|sie|euch)\b"
    rf"|\bliegen? (?:bei (?:ihnen|dir|euch)\b|(?:bei|beim) {_DE_SHOPPER})|\b(?:ihre|deine"
    rf"|eure) (?:eigene )?(?:sache"
    rf"|angelegenheit)\b|\bkundensache\b|\bkostenpflichtig\b|\bzur last\b(?<!uns zur last)"
    rf"|\bseid ihr dran\b|\b(?:legen|legst) (?:sie|du) (?:\w+ ){{0,3}}aus\b",
    rf"\b(?:vous|tu|il|{_FR_SHOPPER})(?: (?:vous|te|qui|devez|devrez|devra|doit|dois|faudra|faut"
    rf"|aurez|à|de|en|les|le|seul|directement|assurer|ou|et))* (?:s')?{_FR_BEAR}(?!ons\b)"
    rf"|\b(?:il (?:vous |te )?(?:faut|faudra)|demand\w+(?: à)?(?: (?:vous|toi|{_FR_SHOPPER}))? de"
    rf"|(?:à|appartient(?: à)?) (?:vous|toi|{_FR_SHOPPER}) (?:de |d')(?:[\w']+ ){{0,5}}?(?:et de"
    rf"|et)?|reste\w* à|devez|devrez|doit|devra) {_FR_BEAR}|\b{_FR_WHO}(?: \w+){{1,4}}? {_FR_BEAR}"
    rf"|\bvous (?:en |vous )*(?:chargez|occupez)\b|\bresponsables? (?:du paiement|de payer|des"
    rf" (?:frais|coûts))\b|(?<!ne )(?<!n')\b(?:pa[iy]e(?:z|s|rez|ras)"
    rf"|support(?:e|ere)z|assum(?:e|ere)z|réglez|acquittez)\b",
    rf"\b(?:à|a) (?:votre|ta|leur|sa)(?: \w+)? charge\b|\bà (?:vos|tes|ses|leurs) (?:propres "
    rf"|seuls |risques et )?frais\b|\baux vôtres$|\baux frais (?:et risques\b|(?:du|de) )"
    rf"|\bà la charge (?:exclusive )?(?:du |de la |de l'|des |de )?{_FR_SHOPPER}|\b{_FR_BORNE} par"
    rf" (?:vous|le|la|l')|\bpayants?\b|\b(?:vous|te|lui) (?:incomb\w+|revien\w+)|\bincomb\w+ (?:au"
    rf"|à)\b|\b(?:vous|te|lui) (?:est|sont|sera|seront) facturée?s?\b|\b(?:il|elle) (?:vous "
    rf"|te )?(?:appartien\w+|revien\w+)|\bpour (?:votre (?:compte|poche)|ta pomme)\b|\b(?:est|sont"
    rf"|reste\w*|sera|seront) (?:pour|à) (?:vous|toi|le client)\b|\bc'est (?:vous|toi|le client)"
    rf" qui\b|\bpar vos (?:propres )?(?:soins|moyens)\b|\bvotre affaire\b|\bl'affaire d[eu]"
    rf" (?:client|vous|l')|\bà (?:payer|régler|acquitter) par (?:vous|le|la|l')",
    rf"\b(?:tú|usted|ustedes|vd|vos|{_ES_SHOPPER}) (?:(?!no\b|que\b)\w+ ){{0,6}}?{_ES_THEY}"
    rf"|\b{_ES_THEY},? (?:tú|usted|vos|quien|{_ES_SHOPPER})\b|\bquien\b(?: (?!no\b)\w+){{1,4}}?"
    rf" {_ES_THEY}|\b(?:deberás?|debes?|tendrás? que|tienes? que|hay que|debiendo|tenés que|te toca"
    rf"|toca(?: a ti| a usted)?(?: \w+){{0,3}}? y|toca|corresponde\w*(?: a \w+)?) (?:usted )?(?:te "
    rf"|se )?(?:{_ES_THEY}|pagar\w*)|\bte (?:encargas|ocupas)\b|(?<!no )\b(?:pagas|pagás|asumes"
    rf"|abonas|abonás|costeas)\b|(?<!no )\bse (?:te|le|os) (?:cobra|factura|carga)\w*|\b(?:asumir"
    rf"|pagar|abonar|soportar)ás?\b",
    rf"\b(?:a|por|de|al) (?:(?:su|tu|vuestr[oa])s?(?: \w+)? (?!parte){_ES_ON}|{_ES_ON}"
    rf" (?:exclusiv[oa] )?(?:(?:de |del )?{_ES_SHOPPER}|de quien|tuy[oa]|suy[oa]))|\b(?:pagad"
    rf"|cubiert|asumid|abonad|sufragad|soportad|cost?ead)[oa]s? por {_ES_SHOPPER}"
    rf"|\b(?:responsabilidad (?:del? )?|reca\w+ (?:sobre|en) ){_ES_SHOPPER}|\b(?:es|son"
    rf"|serán?) (?:(?:cosa|asunto) )?(?:de )?(?:tuy[oa]s?|suy[oa]s?|del cliente|quien)\b"
    rf"|\bcorr\w+ de (?:tu|su) parte\b|\bal (?:tuyo|suyo)$|\bpor (?:tus|sus) (?:propios )?medios\b"
    rf"|\bpagando (?:tú|usted|vos|el cliente)\b",
)
