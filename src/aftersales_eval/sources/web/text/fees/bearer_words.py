"""Words from which it is made up who bears the cost of sending goods back, in four languages.

Acts (to return), costs (postage) and payers with their verbs (you pay, wir tragen, lo asume el
cliente). For folded clauses; `bearers` puts them together.
"""

from __future__ import annotations

from typing import Final

from aftersales_eval.sources.web.text.folding import rule

ACT: Final = rule(
    r"\b(?:vous|tu) (?:la |le |les |l')rend(?:ez|s)\b|\bla vuelta\b(?! (?:a|al|de)\b)",
    r"\btravels? back\b|\breis(?:t|en) [^.;,]{0,40}\bzurück\b|\bvoyagent? (?=à |aux )|\bviajan?"
    r" (?=a |por )",
    r"\b(?:zurück|rück)gesandt\w*\b",
    r"\bgo(?:es)? back (?:free|for (?:free|nothing)|at (?:our|no))\b|\bgeh(?:t|en) (?:\w+"
    r" ){0,3}zurück\b|\brepart(?:ent)? (?=gratuit|sans frais)"
    r"|\bvuelven? (?=gratis|sin coste|sin cargo)|\brendre (?:un |l'|votre |vos |le |la |les |des"
    r" )?(?:article|produit|achat|commande"
    r"|colis|vêtement|pièce|objet)s?\b",
    r"\b(?:trip|journey|leg)(?: [\w']+){0,2} back\b|\bback in the post\b",
    r"\bzurück damit\b|\b(?:darf|dürfen|kann|können) (?:[\w,-]+ ){1,9}zurück\b|\bwieder (?:zu"
    r" )?schicken\b"
    r"|\brückhol\w*|\b(?:post|paket)-?retour\w*",
    r"\b(?:vous )?nous (?:les? |la |l')?réexpédi(?:ez|er)\b|\bréexpédiez[ -]\w+|\b(?:la|votre"
    r"|leur) réexpédition\b",
    r"\bregres(?:ar|ando)l[oa]s?\b|\bregrés[ea]l[oa]s?\b|\bregres(?:ar|a|as|e|es|en) (?:el|la|los"
    r"|las|tu|su|tus|sus|un|una)"
    r" (?:artículo|producto|pedido|prenda|paquete|compra|mercanc)\w*|\bida y vuelta\b",
    r"\breturns?\b(?! (?:of (?:the |your )?(?:purchase )?(?:price|money|payment)|to (?:top|home)"
    r"|policy|period|window|form|address|number|ticket|visit))|\breturn(?:ing"
    r"|ed)\b(?! to (?:the )?(?:depot|sender))",
    r"\b(?:send|sent|sending|ship|shipping|shipped|post|posting|posted|mail|mailing|bring"
    r"|give|get|getting|postage|parcel|delivery|way)(?: [\w']+){0,4} back\b(?! (?:the|your) money)",
    r"\b(?:return|way|journey) (?:trip|leg|home)\b|\bboth ways\b"
    r"|\b(?:get|send|post|ship)(?:ting|ing|ping)? (?:it|them|the (?:item|goods|product|parcel)s?)"
    r" to us\b",
    r"\bhol\w+[^;,]{0,60}\bwieder ab(?:geholt)?\b|\bwieder (?:abgeholt|abholen)\b"
    r"|\ban uns zu (?:senden|schicken)\b|\ban uns (?:zurück|gesandt)\w*",
    r"\bpour nous (?:les? |la |l')?(?:faire parvenir|envoyer|adresser|expédier)\b"
    r"|\bhacernos (?:llegar|\w+ llegar)\b|\bhacérnosl[oa]s? llegar\b|\benviárnosl[oa]s?\b",
    r"\b(?:rücksend|rückversand|rückgab|rückweg|rücktransport|rückporto|rückführ|retour"
    r"|rücklieferung"
    r"|rückholung|rückversend|rückfracht)(?!schein (?:bei|aus))\w*",
    r"\bzurück(?:zu)?(?:send|schick|geb|geschickt|gesendet|gegeben|geht|bring)\w*"
    r"|\b(?:schick|send)\w*\b[^;,]{0,50}\bzurück\b|\bder (?:weg )?zurück\b",
    r"\bretours?\b(?! (?:à|en) (?:la|haut|page|enfance|arrière|force|accueil))|\bretourn\w+"
    r"|\brapport(?:e[rz]?|ée?s?)\b|\bram[eè]n(?:e[rz]?|ée?s?|ent)\b|\brenvo[iy]\w*|\b(?:frais"
    r"|coûts?) de réexpédition"
    r"|\brestitution\b",
    r"\b(?:devol(?:uc|v)|devuelv)\w*(?! (?:\w+ ){0,3}(?:importe|dinero|precio|cantidad|total"
    r"|pagaste))|\bdevuelt\w*|\breenv(?:io|iar)\w*|\bretorno\b"
    r"|\bde (?:vuelta|regreso)\b|\bdevolverl[oa]s?\b",
)
"""To send goods back, and its names."""

COST: Final = rule(
    r"\b(?:stamps?|gratis-?(?:marke|etikett|aufkleber|label|schein)|briefmarken?)\b"
    r"|\b(?:despacho|correo(?! electr))\b",
    r"\b(?:track(?:ed|able) (?:\w+ )?service|registered post|postage|freight|carriage|courier"
    r"|shipping"
    r"|labels?|costs?|charges?|fees?|expenses?"
    r"|transport|transit|pick-?up|collection|tab|bill|envelope|parcels?|posting|mailing"
    r"|carrier|haulier|spedition|spediteur|paketdienst|transportista)\b",
    r"\b\w*(?:porto|kosten|fracht|etiketts?|label|aufkleber|paketmarken?|paketschein|frankierung"
    r"|gebühr(?:en)?|abholung|paket)\b|\bversand\b",
    r"\b(?:ports?|frais|coûts?|affranchissement|étiquettes?|timbres?|envois?|expédition|transport"
    r"|transporteur|enlèvement|bordereau|colis)\b",
    r"\b(?:portes?|gastos|costes?|costos?|franqueo|etiquetas?|envíos?|transporte|fletes?|recogida"
    r"|retirada|guía|mensajer(?:o|ía)|sellos?|paquetería|paquete)\b",
)
"""What sending something costs, whichever way."""

COLLECT: Final = rule(
    r"\buplift(?:s|ed|ing)?\b|\bretirar(?:l[oa]s?)?\b|\bpasa\w* a retirar\w*"
    r"|\brecoger(?:l[oa]s?)?\b",
    r"\b(?:recolec\w+|retiro\b|pasa(?:mos|remos|n|rá|rán)? por (?:él|ella|ellos|ellas|el"
    r" (?:paquete|producto)|tu|su)\b)"
    r"|\b(?:mandamos|enviamos) (?:\w+ )?(?:mensajer\w+|transportista) a\b|\b(?:passe|passent"
    r"|viennent|vient)"
    r" (?:\w+ ){0,2}(?:reprendre|chercher|récupérer|prendre)\b",
    r"\b(?:post|pop|drop|slip) (?:it|them|everything|your \w+|the \w+) (?:in|into)\b"
    r"|\bcollect(?:s|ed|ing)?\b"
    r"|\b(?:drop|hand)(?:ped|ed)?(?: (?:it|them|your \w+"
    r"|the \w+))? (?:off|in)\b|\bpick(?:s|ed|ing)?(?: [\w']+){0,3} up\b"
    r"|\btakes? (?:[\w']+ ){1,3}"
    r"(?:back|away)\b|\bfetch\w*",
    r"\b(?:abgeben|abgegeben|abzugeben|gebt? [^;]{1,50} ab)\b|\b(?:hol"
    r"|abhol)\w*\b[^;]{0,70}\bab\b|\b(?:ab(?:zu)?hol|abgeholt|hol)\w*"
    r"|\bnehmen (?:\w+ ){1,4}"
    r"(?:zurück|mit)\b|\bnimmt (?:\w+ ){1,4}(?:zurück|mit)\b",
    r"\b(?:dépos(?:e[rz]|ée?s?)|récupér|recherch|repren|repris|enlev|collect|repass)\w*"
    r"|\b(?:venons|vient|viendra\w*"
    r"|passons"
    r"|passe)"
    r" (?:\w+ )?(?:chercher|rechercher|prendre|reprendre|récupérer)\b",
    r"\b(?:recog\w+|recoj\w+|entregar(?:l[oa]s?)?|entrégal[oa]s?|retir(?:a|amos|an|aremos)"
    r"|pasa\w* a (?:buscar|por|recoger)\w*"
    r"|se l[oa]s? lleva\w*|vamos a buscar\w*|nos l[oa]s? llevamos)\b",
)
"""To fetch goods from where they are, which is free or not."""

ELSE: Final = rule(
    r"\b(?:checked|inspected|examined|tested|assessed|geprüft|begutachtet|untersucht|contrôlée?s?"
    r"|vérifiée?s?|inspectée?s?|revisad[oa]s?|comprobad[oa]s?|inspeccionad[oa]s?)\b",
    r"\bchange (?:it|them)\b|\breparar\w*|\brepararl[oa]s?\b",
    r"\bsize (?:guide|advice)\b|\badvice\b|\balter(?:ed|ations?)\b|\bshortened\b|\bcollect(?:ed)?"
    r" (?:\w+ )?(?:in|from) (?:\w+ )?(?:store|shop)s?\b"
    r"|\b\w*beratung\b|\bgekürzte?\w*\b|\b(?:im|in) \w+ abholen\b|\bguide des tailles\b"
    r"|\braccourcie?s?\b|\bretirez\b"
    r"|\bguía de tallas\b|\bacortad[oa]s?\b|\brecógel[oa]s? (?:\w+ )?en (?:la )?tienda\b",
    r"\b(?:checks?|checking|inspects?|newsletter|staffed|advis[eo]rs?|prüfen|prüft|berater\w*"
    r"|beraten|contrôlons|conseillers?"
    r"|comprobamos|revisamos|boletín|asesores)\b",
    r"\b(?:original|outbound|initial|outward|standard|express|expedited) (?:\w+ )?(?:shipping"
    r"|delivery|postage|carriage|charges?|costs?)\b(?: (?:costs?|charges?|fees?))?"
    r"|(?<!return )(?<!returns )\bdeliver(?:y|ies)\b(?! (?:drivers?|m[ae]n|address|dates?|days?"
    r"|slots?|notes?))(?: (?:costs?|charges?|fees?))?|\bgifts?\b"
    r"|\bsamples?\b|\bexchang\w+"
    r"|\bswaps?\b|\breplacements?\b|\brepair\w*|\bnext order\b|\binsurance\b|\bhotline\b|\bcalls?\b"
    r"|\bphone\b|\bparts and labour\b|\bvouchers?\b|\binstallation\b|\binterest\b"
    r"|\bwarranty\b|\bshipping (?:costs? |fees? |charges? )?(?:to you|on your order)\b",
    r"\b(?:hinsend\w*|hinversand\w*|liefer\w*|umtausch\w*|ersatz\w*|reparatur\w*|geschenk\w*"
    r"|hotline|\w*tausch\w*|gutschein\w*|anruf\w*|versicherung\w*|wertverlust\w*|wertersatz\w*"
    r"|garantie\w*"
    r"|expressversand|standardversand|austausch\w*|beratung|hinsendung|montage)\b"
    r"|\bkosten der hin\w+",
    r"\baccessoires?\b|\blivraisons?\b|\b(?:frais|coûts?) (?:de port |d'envoi )?(?:initiaux"
    r"|aller)\b|\béchang\w+"
    r"|\bcadeaux?\b(?! (?:du|de la|des) (?:port|frais|retour|renvoi))|\bnuméro (?:vert|gratuit|de"
    r"|non)\b|\bappel\b|\bréparation\w*|\bremplacement\w*"
    r"|\bassurance\b"
    r"|\bbons? d'achat\b"
    r"|\bintérêts?\b|\bgarantie\b|\binstallation\b|\bfrais d'envoi (?:initiaux|de la commande)",
    r"\baccesorios?\b|\bentregas?\b|\bgastos de envío (?:iniciales|originales|de ida(?! y"
    r" vuelta))\b"
    r"|\bcambi[oa]\w*\b(?! de (?:idea|opinión|parecer))|\bregalos?\b"
    r"|\bteléfono\b|\bllamadas?\b|\breparaci\w+|\bsustituci\w+|\bseguro\b|\bvales?\b"
    r"|\bintereses\b|\bgarantía\b|\breposición\b|\binstalación\b",
)
"""Other things that are paid for, or are free."""

_AND: Final = r"(?:(?:can|will|shall|also|always|gladly|happily|even|of course|then|do|may|just) )*"

_EN_BEAR: Final = (
    r"(?:pay(?:ing)?(?: for)?|cover(?:ing)?|bear(?:ing)?|meet|absorb|foot|shoulder|pick up|stand"
    r"|take care of|sort out|settle|stump up|fund"
    r"|provide(?: for)?(?! (?:us with )?(?:\w+ )?(?:evidence|proof)))"
)

_EN_BY: Final = (
    r"(?:paid(?: for)?|covered|borne|met|funded|absorbed|payable|settled|carried|taken care of"
    r"|picked up|footed|arranged)"
)

_EN_SHOPPER: Final = (
    r"(?:the )?(?:customers?|buyers?|purchasers?|consumers?|shoppers?|clients?|guests?|recipient"
    r"|sender|returner)"
)

_DE_BEAR: Final = (
    r"(?:trag(?:en|t|e)?|trägst|trägt|übernehmen|übernimmst|übernimmt|zahlen|zahlst|zahlt|bezahlen"
    r"|bezahlst|bezahlt|begleich\w+|finanzier\w+)"
)

_DE_OFTEN: Final = (
    r"(?:(?:immer|stets|natürlich|selbstverständlich|gerne?|in jedem fall|leider|auch|dann|dabei"
    r"|dafür|also|bitte|jeweils) )*"
)

_DE_SHOPPER: Final = (
    r"(?:(?:der|die|den|dem) )?(?:kund(?:e|en|in|innen)|käufer(?:in)?n?|besteller(?:in)?"
    r"|verbraucher(?:in)?s?|absender(?:in)?)"
)

_FR_BEAR: Final = (
    r"(?:(?:prend(?:s|re|ra)?|prenez|prenons|prendrez|prendrons)(?: \w+)? (?:à (?:notre|votre|ta"
    r"|sa)"
    r" charge|en charge)"
    r"|pay(?:er|ez|ons|es?|era|erez)|paie[sz]?|paiera|support(?:er|ez|ons|es?|era|erez)"
    r"|assum(?:er|ez|ons|es?|era|erez)|régl(?:er|ez|ons|es?|era|erez)|acquitt\w+)"
)

_FR_SHOPPER: Final = (
    r"(?:(?:le|la|les|l'|au|du|aux) ?)?(?:clients?|cliente|acheteurs?|acheteuse|consommateur"
    r"|expéditeur)"
)

_ES_WE: Final = (
    r"(?:(?:pag|asum|cubr|abon|correr|sufrag|coste)(?:a|i|e)mos|(?:pagar|asumir|cubrir|abonar)emos"
    r"|(?:nos )?(?:hacemos|haremos|encargamos) (?:cargo )?del?|corremos con|regalamos|ponemos"
    r"|invitamos)"
)

_ES_THEY: Final = (
    r"(?:pag(?:a|ue|ar|ará|as|arás|an)|asum(?:e|a|ir|irá|es|irás|en)|abon(?:a|ar|ará|as|arás)"
    r"|cubr(?:e|a|ir|irá|es)|sufrag\w+|coste(?:a|ar|ará|as)|soport(?:a|ar|ará)|hac(?:e|er|es) cargo"
    r"|hará cargo|harás cargo|haga cargo|corr(?:e|er|erá|es) con|paga(?:r)?lo)"
)

_ES_SHOPPER: Final = (
    r"(?:(?:el|la|los|al|del) )?(?:client[ea]s?|comprador(?:a|es)?|consumidor|usuari[oa]|remitente)"
)

SHOP: Final = rule(
    r"\bfaisons cadeau d\w+|\b(?:stellen|legen) wir (?:\w+ ){0,4}kostenlos\b",
    r"\bwith our compliments\b|\bunsere angelegenheit\b|\bpar nos soins\b|\bc'est notre affaire\b"
    r"|\bes (?:cosa|asunto) nuestr[oa]\b",
    r"\bund (?:übernehmen|tragen|zahlen|bezahlen) (?:\w+ )?(?:das|die|alle) (?:porto|rück\w+"
    r"|kosten|versand\w+)",
    r"\b(?:my treat|on me|at my (?:own )?(?:cost|expense))\b|\bauf meine (?:kosten|kappe"
    r"|rechnung)\b|\bgeht auf mich\b"
    r"|\b(?:est|sont) pour moi\b|\bà mes (?:propres )?frais\b|\bà nos (?:propres|seuls) frais\b"
    r"|\bde ma poche\b"
    r"|\b(?:por|de) mi (?:cuenta|parte|bolsillo)\b|\ba mi cargo\b|\binvito yo\b",
    r"\bincomb\w+ (?:au vendeur|à la boutique|à nous)\b|\bnous incomb\w+",
    rf"\b(?:i|i'll|i will)(?: {_AND})? ?{_EN_BEAR}\b(?! (?:back|you))|\b(?:seller|merchant|vendor"
    rf"|retailer)(?: will| shall)?"
    rf" {_EN_BEAR}s?\b|\b(?:auf kosten|lasten) des hauses\b|\b(?:übernehme|zahle|trage|bezahle)"
    rf" ich\b|\bich (?:\w+ )?(?:übernehme|zahle|trage|bezahle)\b"
    rf"|\bje (?:\w+ )?(?:paie|paye|prends en charge|règle)\b|\b(?:lo|la|los|las) pago yo\b|\byo"
    rf" (?:pago|asumo|cubro)\b",
    rf"\b(?:we|we'll|we're|we are)(?: {_AND})? ?{_EN_BEAR}\b",
    rf"\b(?:the (?:shop|seller|store|company|retailer|trader)(?: will| shall)?) {_EN_BEAR}s?\b",
    rf"\b{_EN_BY} by (?:us|our|the (?:shop|seller|store|company|retailer|trader))\b"
    r"|\bon (?:us|the house)\b|\bour (?:treat|dime|tab)\b|\bat our (?:own )?(?:cost|expense)\b"
    r"|\b(?:seller|retailer|trader|vendor|supplier)(?:'s|s') (?:own )?(?:cost|expense)\b"
    r"|\bour (?:own )?(?:responsibility|account|expense)\b|\b(?:is|are) (?:always )?(?:covered|ours"
    r"|waived|taken care of)$",
    rf"\bwir (?:\w+ ){{0,2}}?{_DE_BEAR}\b|\b{_DE_BEAR} {_DE_OFTEN}wir\b",
    r"\b(?:von uns|durch uns|vom (?:händler|verkäufer|unternehmer)) (?:\w+ )?(?:getragen|übernommen"
    r"|bezahlt|gezahlt|erstattet)\b|\bauf (?:uns\b|unsere (?:kosten|rechnung|kappe))"
    r"|\bzu unseren lasten\b|\bzu ?lasten (?:des (?:verk|händ|untern|shop)\w+|unsere[rs] \w+)"
    r"|\b(?:schenken|spendieren|sponsern) wir\b|\bunsere sache\b"
    rf"|\b(?:händler|verkäufer|unternehmer|shop) {_DE_BEAR}\b|\b{_DE_BEAR} der (?:händler|verkäufer"
    r"|unternehmer)\b",
    rf"\bon (?:vous |te )?(?:l'|les? )?(?:offre|paie|paye|prend (?:\w+ )?en charge|règle"
    rf"|rembourse(?= (?:\w+ ){{0,3}}(?:frais|port|renvoi|affranch))"
    rf"|s'occupe d[eu]s?)\b(?! pas)|(?<!ne )\bnous (?:\w+ )?{_FR_BEAR}\b"
    rf"|\bnous (?:\w+ )?offrons\b|\b(?:le vendeur|la boutique|le magasin|notre \w+) {_FR_BEAR}\b",
    r"\b(?:à|a) notre charge\b|\bà nos frais\b|\b(?:pris en charge|payés?|offerts?|réglés?"
    r"|supportés?"
    r"|assumés?) par (?:nous|nos|notre|la boutique|le vendeur|la maison)\b"
    r"|\bc'est (?:pour )?nous(?: qui \w+)?\b"
    r"|\bpour (?:nous(?! (?:les? |la |l')?\w+(?:er|re|ir)\b)|notre compte|notre pomme)\b"
    r"|\b(?:vous |te )?(?:seront|sera|est|sont)"
    r" (?:\w+ )?(?:remboursés?|pris en charge)$",
    rf"\b{_ES_WE}\b|\b(?:la tienda|el vendedor|nuestra tienda|la empresa) (?:se )?{_ES_THEY}\b"
    rf"|\b(?:lo|los|la|las) {_ES_THEY} (?:la tienda|el vendedor|la empresa)\b|\bnosotros\b",
    r"\b(?:a|por|de) (?:nuestr[oa] (?:\w+ )?(?:cuenta|cargo|costa|parte|bolsillo)|cuenta (?:de la"
    r" tienda|nuestra|del vendedor)"
    r"|cargo (?:de la tienda"
    r"|nuestro|del vendedor))\b(?: (?:cuenta|cargo))?",
)

SHOPPER: Final = rule(
    r"\b(?:it's|they're|that's) on you\b|\b(?:charged|billed|invoiced) to (?:you|the (?:customer"
    r"|buyer))\b"
    r"|\byou (?:\w+ ){1,5}and (?:pay|cover)\b|\bvous (?:[\w']+ ){1,5}et (?:réglez|payez|assumez)\b"
    r"|\bsie wählen (?:\w+ ){1,5}und (?:zahlen|tragen|bezahlen)\b",
    r"\b(?:stellen|müssen|werden) wir (?:ihnen|dir) (?:\w+ ){0,3}(?:in rechnung|belasten"
    r"|berechnen)\b"
    r"|\b(?:werden|wird) (?:ihnen|dir|dem kunden) (?:\w+ ){0,2}(?:berechnet|belastet|verrechnet|in"
    r" rechnung gestellt)\b|(?<!no )\bse (?:te|le|os) (?:cobra|factura|carga)\w*",
    rf"\b(?:down|up) to (?:{_EN_SHOPPER}|whoever|the sender)\b|\bthat (?:would be|is) you\b"
    rf"|\b(?:your|their|{_EN_SHOPPER}'s) (?:own )?(?:affair|business|lookout|concern|problem)\b",
    rf"\bsache {_DE_SHOPPER}|\bsache des (?:kund|käuf|bestell|verbrauch)\w+|\bkundensache\b"
    r"|\b(?:ihre|deine|eure) (?:eigene )?angelegenheit\b|\b(?:zu|auf) lasten (?:des|der) (?:k"
    r"|b|verb)\w+|\b(?:fallen|fällt) (?:\w+ ){0,2}(?:ihnen|dir|euch|dem (?:k|b|v)\w+) zur last\b",
    r"\bpar vos (?:propres )?(?:soins|moyens)\b|\bc'est votre affaire\b|\b(?:est|sont|reste\w*)"
    r" l'affaire d[eu] (?:client|vous|l')",
    r"\bpor (?:tus|sus) (?:propios )?medios\b|\b(?:es|son) (?:cosa|asunto) (?:tuy[oa]|suy[oa]"
    r"|de quien)\b|\bpagando (?:tú|usted|vos|el cliente)\b",
    r"\bmust (?:pay|meet|cover|bear) (?:for )?(?:the |your )?(?:cost|postage|carriage|shipping)s?\b"
    r"|\b(?:payée|supportée|réglée|assumée)s? par (?:vous|le|la|l')",
    r"\bat yours$|\bauf (?:ihre|deine)$|\baux vôtres$|\bal (?:tuyo|suyo)$",
    rf"\bat the (?:sole |own )?(?:cost|expense|risk)s?(?: and \w+)? of {_EN_SHOPPER}\b"
    rf"|\bfor {_EN_SHOPPER}'s (?:own )?account\b"
    r"|\bliegt bei (?:ihnen|dir|euch)\b|\bcorren? de (?:tu|su) (?:parte|cuenta)\b",
    rf"\b(?:kommt|kommen) (?:{_DE_SHOPPER}|sie) (?:\w+ ){{0,2}}auf\b|\b{_FR_SHOPPER} s'acquitt\w+"
    r"|\bvous demand(?:er|e|ons|ez) de (?:payer|prendre|régler|supporter)\b|\bpid\w+ que (?:pagues"
    r"|pague|asumas|asuma|cubras)\b"
    r"|\bask you to (?:pay|cover|bear)\b",
    r"\b(?:legen|legst) (?:sie|du) (?:\w+ ){0,3}aus\b|\bgeh(?:t|en) (?:leider )?auf (?:eure|deine"
    r"|ihre) kappe\b",
    r"\b(?:your|their|his|her|its|the (?:buy|custom|purchas|consum)er's) (?:own )?(?:risk|peril)"
    r" and (?:cost|expense)s?\b"
    r"|\b(?:is|are|be) for (?:you|(?:the )?(?:customer|buyer|purchaser|consumer))\b(?! to)|\bpay"
    r" for (?:your|their|his) own\b"
    r"|\bauf (?:gefahr und kosten|kosten und gefahr) des\b|\bà (?:vos|ses|tes) risques et frais\b"
    r"|\bpor (?:tu|su) cuenta y riesgo\b",
    r"\bpre-?paid by (?:you\b|(?:the )?(?:buyer|customer|purchaser|consumer))|\b(?:is|are) (?:for"
    r" )?(?:you|the (?:buyer"
    r"|customer)) to (?:pay|cover|settle)\b|\b(?:you|the (?:buyer|customer)|customers?) (?:is|are)"
    r" out of pocket\b",
    r"\bzur last\b(?<!uns zur last)|\bvo[mn] (?:\w+ )?(?:freizumachen|zu frankieren)\b|\bseid ihr"
    r" dran\b",
    r"\b(?:il|elle) (?:vous |te )?(?:appartien\w+|incomb\w+|revien\w+)(?: au client| à"
    r" l'acheteur)? (?:de|d')\b"
    r"|\b(?:vous|te|lui) (?:est|sont|sera|seront) facturée?s?\b|\bà (?:payer|régler|acquitter) par"
    r" (?:vous|le|la|l')"
    r"|\baux frais (?:du|de l'|de la|de) ?(?:client|achet|expédit|consomm)\w*",
    r"\bl[oa]s? (?:pone[ns]?|paga[ns]?|asume[ns]?|abona[ns]?) (?:tú|usted|vos|quien (?:compra"
    r"|devuelve|hizo)\b)"
    r"|\b(?:lo|los|la|las) (?:pagas|pones|cubres|abonás|pagás|ponés) (?:tú|vos)\b|\bquien"
    r" (?:compra|devuelve) (?:paga|asume|corre)\b"
    r"|\bcorren? por cuenta del? (?:client|compr|usu)\w*",
    r"\b(?:for|on) (?:the )?account of (?:the )?(?:buyer|customer|purchaser)\b|\bil (?:vous|t')"
    r" ?appartient de (?:payer|régler)\b|\baux frais et risques\b|\b(?:te|se) encarg(?:as|a|ará"
    r"|arás)"
    r" (?:el cliente )?de\b|\b(?:est|sont|reste\w*|sera|seront) pour (?:vous|toi|le client)\b",
    r"\b(?:you|you'll|you're|you are|everyone(?: else)?|everybody(?: else)?"
    rf"|{_EN_SHOPPER})(?: (?:will|must|shall|should|may|would|need|needs|have|has|are|is|be|to"
    r"|required|asked|expected|responsible|liable|for|then|also|organise|arrange|and|simply|the"
    rf" one who|one who|only|always|therefore|ask(?:ed)?))* {_EN_BEAR}s?\b",
    rf"\b(?:you|you're|{_EN_SHOPPER})(?: [\w']+){{0,2}} (?:responsible|liable) for\b",
    rf"\b{_EN_BY} by (?:you\b|yourself|{_EN_SHOPPER})|\bto be {_EN_BY} by\b"
    rf"|\b(?:down|up) to you\b|\b(?:responsibility|expense) of (?:the )?{_EN_SHOPPER}"
    r"|(?<!from )(?<!in )(?<!into )"
    rf"\b(?:your|their|his|her|(?:the )?(?:custom|buy|purchas|consum|shopp|send|ord|own"
    rf"|us)er(?:'s|s')) (?:own )?(?:cost|expense"
    r"|(?<=own )account"
    r"|responsibility|pocket)\b|\b(?:falls|lies|rests|is|are) (?:to|on|with) (?:you\b|the customer"
    r"|the buyer)|\b(?:is|are|stays?|remains?) yours\b(?! (?:for good|for life|to keep))|\bpay"
    r" (?:your|their|his)"
    r" own\b"
    r"|\bchargeable\b|\bpayable\b|\bout of (?:your|their) own pocket\b",
    rf"\b(?:sie|du|ihr|{_DE_SHOPPER}) (?:\w+ ){{0,2}}?{_DE_BEAR}\b|\b{_DE_BEAR} {_DE_OFTEN}(?:sie"
    rf"|du"
    rf"|ihr|bitte|{_DE_SHOPPER})\b",
    r"\b(?:müssen|musst|muss|müsst|hat|haben|hast) (?:\w+ ){0,2}?(?:sie|du|ihr|kunde|käufer|kunden)"
    r"\b[^;]{0,50}?\b(?:tragen|zahlen|bezahlen|übernehmen|aufkommen|begleichen)\b",
    rf"\b(?:von|vom|durch) (?:ihnen|dir|euch|den|{_DE_SHOPPER})\b[^;]{{0,20}}\b(?:\w*trag\w*"
    r"|übern[eo]\w+|\w*zahl\w*)\b|\b(?:zu|auf) (?:ihren?|deinen?|eure?n?|seinen?"
    r"|eigene?n?) (?:eigenen? )?"
    r"(?:lasten|kosten|rechnung|kappe)\b|\bzu ?lasten (?:des|der)"
    r" (?:k|b|a|verb)\w+|\bauf kosten (?:des|der)"
    r" (?:k|b|v)\w+|\b(?:geht|gehen) (?:\w+ ){0,3}(?:auf|an) (?:dich|sie|euch)\b"
    r"|\bkostenpflichtig\b"
    r"|\b(?:ihre|deine|eure) sache\b|\bselbst (?:zu )?(?:trag|zahl|bezahl|übern)\w*"
    r"|\bauf eigene (?:kosten|rechnung)\b|\bliegen? bei (?:ihnen|dir)\b",
    rf"\b(?:vous|tu|il|{_FR_SHOPPER})(?: (?:vous|te|qui|devez|devrez|devra|doit|dois|faudra|faut"
    rf"|aurez|à|de|en|les|le|seul|directement|assurer))* {_FR_BEAR}\b|\b(?:il (?:vous |te )?(?:faut"
    rf"|faudra)|à (?:vous|toi) de|reste\w* à|devez|devrez|doit|devra) {_FR_BEAR}\b",
    r"\b(?:à|a) (?:votre|ta|leur|sa)(?: \w+)? charge\b|\bà (?:vos|tes|ses|leurs) (?:propres "
    r"|seuls )?"
    r"frais\b|\baux frais (?:du|de) |\bà la charge (?:exclusive )?(?:du|de la|de l'|des"
    r"|de) ?(?:client"
    r"|achet|consomm)\w*|\b(?:payés?|supportés?|réglés?|assumés?) par (?:vous|le|la|l')"
    r"|\bpayants?\b"
    r"|\b(?:vous|te|lui) (?:incomb\w+|revien\w+)|\bincomb\w+ (?:au|à)\b(?! (?:vendeur|la boutique"
    r"|nous\b))|\bpour (?:votre compte"
    r"|ta pomme)\b|\bc'est (?:vous|toi|le client) qui\b",
    rf"\b(?:te|le|os) corresponde\w* (?:a (?:ti|usted|vosotros) )?{_ES_THEY}\b"
    rf"|\b(?:es|son) (?:cosa )?(?:tuy[oa]s?|suy[oa]s?|del cliente)\b",
    rf"\b(?:tú|usted|ustedes|vd|vos|{_ES_SHOPPER}) (?:(?:se|quien|tendrá que|deberá|debe|es quien)"
    rf" )*{_ES_THEY}\b"
    rf"|\b{_ES_THEY} (?:tú|usted|vos|{_ES_SHOPPER})\b|\b(?:deberás?|debes?|tendrás? que|tienes? que"
    rf"|hay que|debiendo|tenés que|te toca|toca) (?:usted )?(?:te |se )?{_ES_THEY}\b"
    rf"|\btienes que pagar\w*",
    r"\b(?:a|por|de) (?:su|tu|vuestr[oa])(?: \w+)? (?:cargo|cuenta|costa|bolsillo)\b|\b(?:a|por)"
    rf" (?:cargo|cuenta|costa) (?:exclusiv[oa] )?(?:de )?{_ES_SHOPPER}|\b(?:pagad|cubiert|asumid"
    rf"|abonad"
    rf"|sufragad|soportad|cost?ead)[oa]s? por {_ES_SHOPPER}|\bresponsabilidad (?:de )?{_ES_SHOPPER}"
    r"|\b(?:cuenta|cargo) (?:tuy[oa]|suy[oa])\b|\b(?:lo|los|la|las) (?:pagas|asumes|abonas)\b"
    r"|\b(?:asumir|pagar|abonar|soportar)ás?\b",
)
