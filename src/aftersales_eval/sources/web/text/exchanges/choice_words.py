"""Words of exchanges told without a word for them; all patterns are for folded text."""

from __future__ import annotations

from typing import Final

from aftersales_eval.sources.web.text.folding import rule

NO_GOODS: Final = (
    r"(?!(?:days?|dates?|times?|shops?|stores?|address\w*|cards?|orders?|e?mails?|questions?"
    r"|carriers?|couriers?|slots?|languages?|deliver\w+|payments?|methods?|charges?|fees?|years?"
    r"|months?|weeks?|toppings?|ways?|reasons?|persons?|people|branch\w*|sellers?|vouchers?"
    r"|coupons?|seats?"
    r"|appointments?|copy|copies|parcels?|accounts?|options?|provider|country|countries|machines?"
    r"|tag\w*|termin\w*|zeit\w*|datum|weg\w*|laden|filialen?|konto|\w*adresse\w*|karte\w*"
    r"|versand\w*"
    r"|zahl\w*|sprache\w*|grund|gründe\w*|händler\w*|gutschein\w*|wohnung|person\w*|fenster|seite"
    r"|jours?|dates?|créneaux?|moyens?|magasins?|boutiques?|adresses?|comptes?|langues?|raisons?"
    r"|modes?|commandes?|fois|pays|personnes?|transporteurs?|bons?|colis|horaires?|mots?|points?"
    r"|relais|façons?"
    r"|días?|fechas?|horas?|horarios?|formas?|medios?|métodos?|tiendas?|direcci\w+|cuentas?"
    r"|idiomas?|razon\w*|motivos?|pedidos?|veces|vez|paíse?s?|personas?|vales?|transportistas?"
    r"|compras?|sucursal\w*|lad[oa]s?|manera|llamada|parte|opci\w+)\b)"
)
MORE: Final = (
    r"(?:(?:an?|the) (?:small|bigg|larg|long|short|firm|soft|hard|wid|narrow|thick|thinn|light|dark"
    r"|strong|weak)er (?:or \w+er )?(?:one|size|pair|model|version|mattress|pillow|shade|band"
    r"|strap|core)\b"
    r"|(?:eine?n?|die|das|den) (?:klein|größ|läng|kürz|weich|härt|fest|breit|schmal|dick|dünn|hell"
    r"|dunkl|stärk|schwäch)er(?:e[nrs]?)?\b"
    r"|(?:une?|le|la) (?:modèle |taille |pointure |version |matelas |coloris )?plus (?:petite?"
    r"|grande?"
    r"|longue?|courte?|souple|ferme|large|étroite?|épaisse?|épais|fine?|claire?|foncée?)\b"
    r"|(?:un[oa]?|la|el) (?:talla |modelo |número )?más (?:grande|pequeñ[oa]|larg[oa]|cort[oa]"
    r"|bland[oa]|firme|dur[oa]|anch[oa]|estrech[oa]|grues[oa]|fin[oa]|clar[oa]|oscur[oa])\b)"
)
"""What is like the thing that was bought, only more or less so."""

HALF_SIZE: Final = (
    r"(?:(?:one )?(?:a|one) size (?:larger|bigger|smaller|up|down)|eine (?:nummer|größe) (?:größer"
    r"|kleiner)"
    r"|une (?:taille|pointure) (?:au-dessus|en dessous|de plus)|una talla (?:más|menos)"
    r"|(?:the |your )?(?:next |half )+(?:-?size)(?: up| down)?|(?:the )?next half-size"
    r"|(?:die )?(?:nächste|halbe) (?:nummer|größe)(?: größer| kleiner)?|(?:la )?demi-(?:pointure"
    r"|taille)"
    r"(?: au-dessus| en dessous)?|(?:medio|un) número (?:más|menos))"
)

OTHER: Final = (
    rf"(?:{MORE}|{HALF_SIZE}|(?:the|for) (?:one|kind|size|colou?r|model) you (?:need|want|prefer"
    rf"|meant)|(?:some|any)thing (?:else|different|new)|one that (?:fits|suits)"
    rf"|(?:an?other|(?:an?|any|some|your) (?:different|other)|the (?:right|correct|other|next)"
    rf"|other|different) {NO_GOODS}[\w-]+|any other\b|jede[nrs]? andere[nrs]?\b"
    rf"|(?:et)?was (?:anderes|neues)|(?:eine?|jede)[nrms]? andere[nrms]? {NO_GOODS}[\w-]+"
    rf"|(?:ein |jedes )?anderes {NO_GOODS}[\w-]+"
    rf"|(?:die|das|den) (?:richtige|passende|andere|nächste|gewünschte)n? {NO_GOODS}[\w-]+"
    rf"|eine (?:passende|gewünschte) {NO_GOODS}[\w-]+"
    rf"|(?:otr[oa]|une? autre|eine?[ns]? andere[ns]?|another one)(?= ?[,.;!]| (?:sans|sin|aus"
    rf"|at no|free|gratis|kostenlos|gratuit))|autre chose"
    rf"|(?:une?|tout|toute) autre (?:{NO_GOODS}[\w-]+|$)|une? autre(?=[,.;:!])"
    rf"|(?:d'autres|l'autre) {NO_GOODS}[\w-]+"
    rf"|la bonne (?:taille|pointure|couleur|référence)|le bon (?:modèle|article|produit|coloris)"
    rf"|la (?:taille|pointure|couleur) (?:souhaitée|voulue|supérieure|inférieure|qui \w+)"
    rf"|otra cosa|otr[oa]s? {NO_GOODS}[\w-]+|l[oa] (?:que (?:quier|necesit|prefier)\w+)"
    rf"|l[ae] {NO_GOODS}[\w-]+ (?:suivante?|siguiente)|el {NO_GOODS}\w+ siguiente"
    rf"|(?:the|die|das|den|la|le|el|l') ?(?:black|white|red|blue|green|grey|schwarz|weiß|rot|blau"
    rf"|grün"
    rf"|grau|noir|blanc|blanche|roug|bleu|vert|gris|negr|blanc|roj|azul|verd)(?:e[nrs]?|[oae]"
    rf"|)(?= one\b"
    rf"| mit\b|[,.;!]|$)|(?:la (?:talla )?|el (?:modelo |color )?)(?:correct|adecuad)[oa])"
)
"""Another thing than the one that was bought, of whatever kind."""

_TAKE: Final = (
    r"(?:bringen|liefern|brings?|delivers?|leaves?|livrons|apportons|dejamos|traemos"
    r"|(?:step|move) up to|pick|choose|chooses|select|take|get|have|grab|find|walk (?:out"
    r"|away) with|leave with"
    r"|go home with|aus(?:zu)?suchen|suchen|suchst|sucht|such|wählen|wählst|wählt|nehmen|nimm"
    r"|nimmst"
    r"|nimmt|mitnehmen|bekommen|bekommst|bekommt|erhalten|erhältst|erhält|haben|holen"
    r"|aus(?:zu)?wählen|gibt es|(?:give|send|offer|find) you|wir (?:senden|schicken)|(?:geben"
    r"|schicken|senden) (?:ihnen"
    r"|dir)|vous (?:en )?(?:envoie|expédie|adresse|donne|propose|proposons|donnons"
    r"|envoyons|remettons)|(?:te|le|les|os) (?:damos|enviamos|mandamos)|choisi\w+|prenez|prendre"
    r"|prends|repart\w+ avec|emport\w+|recev\w+"
    r"|reçoi\w+|sélectionn\w+|obten\w+|elig\w+|elij\w+|eleg\w+|escog\w+|escoj\w+|llév\w+|llev\w+"
    r"|recib\w+|pedir|pid\w+|seleccion\w+)"
)
_TAKES: Final = (
    rf"(?:{_TAKE}(?: (?:out|up|home|yourself|themselves|sie|du|ihr|sich|ihnen|dir|you|vous|te|le"
    rf"|dafür|einfach|bei|uns|en|instead|un|une|uno|one|eine|neue|of|in|der|de"
    rf"|d)){{0,5}}[ ']{OTHER}"
    rf"|{OTHER}(?: (?:dafür|bei uns|im laden|aus dem \w+|aus unserem \w+)){{0,2}} (?:aus(?:zu)?"
    rf"suchen|(?:aus|mit)?(?:zu)?(?:wählen|nehmen)|bekommen|erhalten|haben|holen)"
    rf"|(?:en|lo) (?:choisir|prendre) une? autre)"
)
_BACK: Final = (
    r"(?:(?:bring|brings|hand|send|take|give|post|return|drop|pop)(?: (?!you\b)[\w'-]+){1,5}?"
    r" (?:back|in)\b|returns? (?:it|them|your|the|any|what|un\w+)\b|zurück\w*|retournier\w+"
    r"|bring\w* (?:\w+ ){1,5}(?:zurück|vorbei|mit)|umgeben|repren\w+|repris|rapport\w+|ramen\w+"
    r"|renvo\w+|retourn\w+"
    r"|(?:ab)?hol(?:en|t|e)\b|collect\w*|picks? (?:\w+ )?up|recog\w+|recoj\w+|retir(?:ons|er|amos)"
    r"|rend(?:ez|re|s)|devuelv\w+|devolver\w*|tr[aá]e\w*|tra(?:iga|er)\w*|regres[ae]\w*)"
)
_THEN: Final = (
    r"(?: and| und| et| y|,| -|:)(?: (?:we|you|sie|du|wir|vous|nous|te|se|puedes|puede|then|dann"
    r"|ensuite|luego|simply|einfach|can|können|kannst|pouvez|just|or|oder|ou|o|en|may|walk out"
    r"|in ruhe"
    r"|remboursons|rembours\w+|refund|erstatten|ihnen|dir)){0,6}"
)
FOR_BACK: Final = rule(
    rf"\b{_BACK}[^;?]{{0,70}}?{_THEN} {_TAKES}",
    rf"\b{_BACK}[^;?]{{0,60}} in exchange for {OTHER}",
)
"""One thing goes back and another is taken for it."""

_MONEY: Final = (
    r"(?:refund(?:s|ed)?|money(?: back)?|cash|store credit|\w*geld(?:es)?|geld zurück|gutschrift"
    r"|(?:rück)?erstattung|rückzahlung|kaufpreis\w*|remboursements?|rembours\w+|argent|avoir"
    r"|reembolsos?|dinero|importe|reintegro)"
)
INSTEAD: Final = rule(
    rf"\b(?:instead of|in place of|in lieu of|rather than|statt|anstatt|anstelle|au lieu"
    rf"|en lieu et place|plutôt(?: que?)?|à la place|en lugar|en vez|en sustitución)(?: (?:an?|the"
    rf"|your"
    rf"|having|getting|das|ihr|dein|qu'une?|devolver\w*|zurück\w*|des?|der|einer|eine|ihres|deines"
    rf"|d'un|du|un|le|votre|la|el|del|tu|su"
    rf"|l'|d'|de))*[ ']{_MONEY}\b[^;?]{{0,60}}?\b{OTHER}",
    rf"\b{OTHER}[^;?]{{0,30}} (?:instead of|in place of|in lieu of|rather than|statt|anstatt"
    rf"|anstelle|au lieu|plutôt que?|à la place|en lugar|en vez)(?: (?:an?|the|your|des?|der"
    rf"|einer|eine|d'un|du|un|le|la|el|del|tu|l'|d'))*[ ']{_MONEY}\b",
)
"""Another thing, in place of the money."""

MONEY_OR: Final = rule(
    rf"\b{_MONEY}\b[^;?]{{0,55}}(?:,| or| oder| ou| o| u| soit)(?: [\w']+){{0,4}}? {OTHER}",
    rf"\b{OTHER}[^;?]{{0,30}} (?:or|oder|ou|o|u|soit)\b[^;?]{{0,25}}\b{_MONEY}\b",
)
CHOSEN: Final = rule(
    r"\b(?:choose|choice|decide|pick|whichever|prefer|can have|you get|up to you|wähl\w+|wahl"
    r"|entscheid\w+|aussuchen|bekommen|erhalten|choix|choisi\w+|décid\w+|préf\w+|pouvez|elig\w+"
    r"|elij\w+|elegir|elección|prefier\w+|puedes?|decid\w+|escog\w+|wie (?:sie|du)|möchte\w*"
    r"|as you (?:like|wish|prefer)|whichever|quiera\w*|prefiera\w*|au choix"
    r"|à (?:votre|vos)|selon)\b"
)
"""That it is the shopper who says which."""

_SENT: Final = (
    r"(?:leaves?|ships?|shipped|sent|dispatched|posted|goes|arrives?|on (?:its|their) way|free"
    r"|verlässt|verschick\w+|versend\w+|versandt|geht|gehen|unterwegs|schick\w+|kommt|liefer\w+"
    r"|leg\w+|send\w+|part|partent|partira|expédi\w+|envoy\w+|quitte|arriv\w+|livr\w+|sale|salen"
    r"|saldrá|envi\w+|mand\w+|despach\w+|llega\w*|recib\w+)"
)
_EXCHANGED: Final = (
    r"(?:(?:your|the) (?:exchange|swap)|exchange (?:items?|parcels?|orders?|articles?|products?"
    r"|packages?|pairs?|pieces?)"
    r"|(?:um)?tausch(?:artikel|ware|paket|größe|paar|sendung|lieferung|produkt|bestellung)\w*"
    r"|(?:articles?|produits?|colis|commandes?) (?:d'|de l'|en )échange"
    r"|(?:artículos?|productos?|pedidos?|prendas?|paquetes?|envíos?) (?:de|del|por|en) cambio)"
)
ON_ITS_WAY: Final = rule(
    rf"\b(?:{HALF_SIZE}|{MORE})\b[^;?.]{{0,40}}\b(?:way|weg|{_SENT})\b",
    rf"\b{OTHER} (?:is |are |ist |est |está )?(?:in the post|on (?:its|the) way|unterwegs"
    rf"|en route|de camino"
    rf"|en camino)\b",
    rf"\b{OTHER} (?:vous |te |will |wird |ihnen |dir |se )*(?:sera |be |is |est |le )?(?:envoyée?"
    rf"|expédiée?"
    rf"|sent|shipped|posted|zugeschickt|zugesandt|verschickt|enviará|mandará)\b",
    rf"\b{_EXCHANGED}\b[^;?]{{0,50}}\b{_SENT}\b|\b{_SENT}\b[^;?]{{0,40}}\b{_EXCHANGED}\b",
)
"""Goods in exchange that leave for the shopper."""

WRONG_ONE: Final = rule(
    r"\b(?:(?:the|your) (?:wrong|old|first|other|unwanted|original)"
    r"|(?:die|das|den) (?:falsche|erste|unpassende|alte|andere|zu \w+)n?"
    r"|(?:la|le|l'|votre) ?(?:mauvaise?|première?|ancienne?|autre)"
    r"|(?:la|el) (?:equivocad[oa]|incorrect[oa]|primer[oa]?|otr[oa]|anterior|que no))\b"
)
RIGHT_ONE: Final = rule(
    r"\b(?:(?:the|your) (?:right|correct|new|other|replacement)"
    r"|(?:die|das|den) (?:richtige|passende|neue|andere)n?"
    r"|(?:la|le|l') ?(?:bonne?|nouvel(?:le)?|nouveau|autre)"
    r"|(?:la|el) (?:talla )?(?:correct[oa]|adecuad[oa]|nuev[oa]|otr[oa]))\b"
)
FETCHED: Final = rule(
    r"\b(?:collect\w*|picks?(?: it)? up|picking up|takes?|takes? away|fetch\w*|holen|holt|nimmt"
    r"|nehmen|mitgenommen|abgeholt|repren\w+|récupèr\w+|récupérer\w*|recog\w+|recoj\w+|retir\w+)\b"
)
BROUGHT: Final = rule(
    r"\b(?:brings?|hands?|delivers?|leaves?|sends?|gives?|bringt|bringen|senden|schicken|liefern"
    r"|liefert|übergibt|remet\w*|apport\w+|livr\w+|envo\w+|dépos\w+|llev\w+|entreg\w+|traen?"
    r"|envi\w+|deja\w*)\b"
)
"""What a courier does, who takes one thing along and leaves another."""

PARCEL: Final = rule(
    r"\b(?:wrong|falsche\w*|mauvaise?|equivocad[oa]|incorrect[oa]?) (?:parcel|package|order|paket"
    r"|colis"
    r"|commande|lieferung|bestellung)\b|\b(?:paquete|pedido) (?:equivocado|incorrecto)\b"
)
_UNWANTED: Final = (
    r"(?:unwanted|(?:not|isn't|aren't) (?:quite |so |too |to )?(?:right|keen|happy|your|what|the"
    r"|for you|bonding"
    r"|getting on)\b|two of the same"
    r"|too (?!late|many|much|long ago)\w+|pinch\w*"
    r"|drück(?:t|en)"
    r"|zwickt"
    r"|zu (?:warm|kalt|dünn|dick|hell|dunkel|schwer|leicht|stark|schwach|eng|weit|groß|klein|lang"
    r"|kurz|hart|weich|fest|breit|schmal)|serrent?\b|trop (?!tard)\w+"
    r"|aprietan?|(?:demasiado|muy) \w+|(?:queda|está)n?"
    r" (?:muy )?(?:grande|pequeñ[oa]|cort[oa]|larg[oa])|duplicate|chang\w+ d'avis"
    r"|cambi\w+ de (?:idea|opinión)|meinung geändert|wrong [\w-]+|doesn't (?:fit"
    r"|suit)|changed? (?:my"
    r"|your) mind|already ha(?:ve|s)|doppelt|nicht (?:das richtige|ihr geschmack|dein geschmack"
    r"|passend\w*|ganz)|(?:gefällt|pass(?:t|en)|schmeckt|sitz(?:t|en)|liegt)\b[^;?]{0,20}nicht"
    r"|vergriffen|falsche[nrs]? \w+"
    r"|en double|n[e'] ?(?:vous |lui |te )?(?:plai(?:t|sent)|va|vont|convient|conviennent) (?:pas"
    r"|plus)|ratée?|mauvaise?"
    r" \w+|trompée?s?|boud\w+|déçue?s?|repetid[oa]s?|duplicad[oa]s?"
    r"|no (?:es|era) (?:tu|lo que|su)|no (?:te|le|os) (?:gust|conv|qued|encaj|acab|va)\w*"
    r"|te equivocaste|(?:te|se) has equivocado|gift receipts?|ticket (?:de )?regalo|ticket cadeau"
    r"|geschenk(?:bon|beleg|quittung)|échange cadeau|(?:gift )?recipient|destinataire|beschenkt\w*"
    r"|(?:quien|el que) (?:lo|la) recibe|regalado"
    r"|get on with|used to|habitu\w+|gewöhn\w+|acostumbr\w+|adapt\w+)"
)
RATHER: Final = rule(
    rf"\b(?:rather|prefer|lieber|möchte\w*|préfér\w+|souhait\w+|prefier\w+|quier\w+|want)\b"
    rf"(?: [\w']+){{0,3}}? {OTHER}[^;?]{{0,12}},? (?:just|simply|please|bitte|einfach|legen"
    rf"|schreiben"
    rf"|vermerken|geben|tell|write|put|tick|say|let|note|dites|écri\w+|indiqu\w+|coche\w*|glissez"
    rf"|joignez|escrí\w+|indíc\w+|márc\w+|dí\w+|pon\w*)\b"
)
MADE_OTHER: Final = rule(
    r"\b(?:we|we'll|counter|they|they'll|our \w+)(?: will| can| gladly| happily)* (?:change|swap"
    r"|exchange"
    r"|switch|trade|replace) (?:it|them|yours|that)\b",
    r"\b(?:tauschen|wechseln|ersetzen) wir (?:\w+ ){0,3}(?:um\b)?|\bwir (?:tauschen"
    r"|wechseln) (?:\w+ ){0,3}um\b",
    r"\b(?:on|nous) (?:vous |te )?(?:la|le|les|l') ?(?:change|changeons|échange|échangeons"
    r"|remplace|remplaçons)\b",
    r"\b(?:te|se|os|le)? ?(?:lo|la|los|las) (?:cambi|reemplaz|sustitu)(?:amos|an|aremos|imos)\b",
)
"""That a shop makes another thing of it."""

OF_NO_USE: Final = rule(rf"\b{_UNWANTED}\b")
ANOTHER: Final = rule(rf"\b{_TAKES}")
SHIPPED: Final = rule(
    r"\b(?:we|we'll|we will) (?:\w+ )?(?:send|post|ship|mail)|\b(?:schicken|senden|bekommen"
    r"|erhalten)\b"
    r"|\b(?:on|nous) (?:vous |te )?(?:envoie|envoyons|expédi\w+|adress\w+)|\b(?:te|le|os|les)"
    r" (?:mandamos|enviamos)\b"
)
OF_SALES: Final = rule(
    r"\b\d+ (?:days?|weeks?|months?|\w*tagen?|\w*tage lang|wochen|monate\w*|jours|semaines|mois"
    r"|días|semanas|meses|nights|nächten?|nuits|noches)\b|\b(?:receipts?|counter|till|in store"
    r"|in our (?:shops?|stores?)"
    r"|dans le mois|within a month|eines monats|en el (?:primer )?mes|\w*bon|kasse|filialen?"
    r"|im laden|bei uns|ticket|caisse|en (?:boutique|magasin|tienda)"
    r"|boleta|caja|tique)\b"
)
"""Until when, with what or where: what only a purchase has."""

NOT_THESE: Final = rule(
    r"\b(?:we|we've|we have) (?:send|sent|ship|shipped|supply|supplied|pack|packed|pick|picked)"
    r" (?:you )?(?:the|an?) wrong\b|\bfalsch\w* [^;.]{0,20}(?:geliefert|geschickt|gesandt"
    r"|verschickt"
    r"|gepackt|erhalten|bekommen)\b|\b(?:envoyée?|livrée?|expédiée?|reçue?|envoyons|livrons)"
    r" [^;.]{0,20}(?:mauvaise?|erroné\w*)|\b(?:enviamos|mandamos|enviado|recibid[oa]|llegó)"
    r" [^;.]{0,20}(?:equivocad|incorrect)\w+",
    r"\b(?:empt(?:y|ies)|old|used|worn|no longer wear|second-hand|trade-?in|discount|stock|sold"
    r" out|unavailable|subscri\w+|box|library|rent\w*|loan\w*|lend\w*|drivers?|substitut\w*"
    r"|warrant\w*|guarantee\w*|swap night|party|prizes?|samples?|demo|trial|fault\w*|broken"
    r"|defect\w*|recall\w*|recycl\w*|donat\w*|charity|cancel\w*|part-?exchange)\b",
    r"\b(?:leere?[nrs]?|alte[nrs]? (?!größe)|altgerät\w*|gebraucht\w*|getragene?\w*|rabatt\w*"
    r"|inzahlung\w*"
    r"|vergriffen(?= ist| sein)|ausverkauft|lieferbar|vorrätig|abo|abos|abonnement|leih\w*|miet\w*"
    r"|probe\w*|bibliothek\w*|garantie\w*|gewährleist\w*|defekt\w*|kaputt\w*|pfand\w*|rückruf\w*"
    r"|spende\w*|gewinn\w*|stornier\w*|bausatz)\b",
    r"\b(?:vides?|ancienn?e?s? (?:appareil|téléphone|machine|matelas)|vieux|vieille|usagée?s?"
    r"|remise|rupture|indisponible|épuisée?s?"
    r"|stock|abonnements?|consignée?s?|location|louer|emprunt\w*|garanti\w*|panne|défectueu\w+"
    r"|défauts?|cassée?s?|rappel|dons?|échantillons?|essai|reprise de|annul\w+|box)\b",
    r"\b(?:vací[oa]s?|viej[oa]s?|usad[oa]s?|antigu[oa]s?|descuento|stock|existencias|agotad[oa]s?"
    r"|disponibles?|suscripci\w+|alquil\w+|préstamo|biblioteca|garantía\w*|averiad[oa]s?|fall[ao]s?"
    r"|defectuos[oa]s?|dañad[oa]s?|rot[oa]s?|reciclaj\w+|donaci\w+|prueba|muestras?|renove"
    r"|cancel\w+|caja (?:mensual|del mes))\b",
    r"\b(?:my|mein[er]?|meine[nm]|ma|mon|mi) (?:\w+ )?(?:sister|brother|friend|mother|wife|husband"
    r"|schwester|freundin?|mutter|mann|frau|soeur|mère|mari|femme|hermana|amig[oa]|madre|marido)\b",
    r"\b(?:we sent|we delivered|(?<=¿)(?:te|le|os) (?:enviamos|mandamos)"
    r"|wir (?:haben )?[^;]{0,20}geliefert|falsch geliefert|notre erreur"
    r"|our (?:mistake|error)|unser fehler|nuestro error|te enviamos por error)\b",
)
"""Goods, cases and people of which no wish for another thing is told."""

AVOIDED: Final = rule(
    r"\b(?:avoid\w*|so (?:that )?you (?:don't|won't|needn't|do not|will not)|without having to|no"
    r" need to|save (?:you|yourself)|spares? you|never have to)\b[^;]{0,40}\b(?:exchang|swap)",
    r"\b(?:damit|sodass|so dass|um)\b[^;]{0,40}\bnicht\b[^;]{0,25}\w*tausch\w* (?:zu )?müss\w+"
    r"|\b(?:vermeid\w+|erspar\w+|spar\w+)\b[^;]{0,40}\w*(?:um)?tausch\w*|\w*tausch\w*[^;]{0,20}"
    r"\b(?:vermeid\w+|erspar\w+)\b|\bohne [^;]{0,30}tauschen zu müssen\b",
    r"\b(?:évit\w+|sans avoir à|n'aurez (?:pas|plus) à|pour ne pas avoir à|inutile d[e']|éviter)"
    r"\b[^;]{0,40}\béchang",
    r"\b(?:evit\w+|no tendr\w+ que|sin (?:tener )?que|no tengas? que|no hará falta|ahorra\w*)\b"
    r"[^;]{0,30}\bcambi(?:o|ar)",
)
"""That nobody will have to exchange anything, which offers and denies nothing."""

UNLESS: Final = rule(
    r"\b(?:only|but|until|unless|costs?|charge\w*|pay|if|when|problem|worry|hesitate|after|without"
    r"|nur|aber|bis|wenn|kosten|kostet|nötig|sorge\w*|nach|ohne|sondern|seulement|mais|frais|sauf"
    r"|si|coût\w*|problème|après|sans|pour vous|solo|pero|hasta|salvo|cuesta|coste|costo|hace falta"
    r"|tras|después|sin|sino)\b"
)
IF_ONE_CAN: Final = rule(
    r"(?:^|[.!?;:] )[\"'¿ ]*(?:can|could|may|do|does|is|are|will|is there|kann|können|könnt|darf"
    r"|dürfen|ist|sind|gibt|bietet|bieten|tauschen|tauscht|geht|nehmt|nehmen|puis|peut|peux|pouvez"
    r"|pouvons|est-il|est-ce|proposez|acceptez|faites|effectuez|y a-t-il|échangez|puedo|puede"
    r"|pueden|podemos|se puede|se pueden|hacen|hacéis|ofrecen|ofrecéis|hay|tienen|aceptan"
    r"|admiten|es posible|realizan|cambian|cambiáis)\b(?![^?]*\b(?:opened|used|worn|sale|after"
    r"|without|open|geöffnet\w*|ohne|nach|reduziert\w*|sonder\w*|sans|après|soldée?s?|ouverte?s?"
    r"|sin|después|rebajad\w*|abiert\w*|cost|charge|kosten\w*|frais|coste|pay|bezahlen|payer|pagar"
    r"|if|wenn|if i|how|wie|combien|por qué|why)\b)"
)
"""A question that asks whether something can be done at all."""

INSTEAD_OF_IT: Final = rule(
    rf"\b{_TAKES}[^?]{{0,30}} (?:instead|stattdessen|dafür|à la place|en su lugar|a cambio)\b"
    rf"|\b(?:instead|stattdessen|dafür|à la place)\b[^?]{{0,20}} {_TAKES}"
)
STEMS: Final = ("exchang", "swap", "tausch", "echang", "cambi", "canj")
LOOSE_STEMS: Final = (*STEMS, "switch", "trade", "wechsel", "change")
GOES_BACK: Final = rule(
    r"\b(?:returns?|returned|refund\w*|receipt|money|rückgabe|zurück\w*|retour\w*|erstatt\w+|geld"
    r"|\w*bon|beleg|retourn\w+|rembours\w+|argent|rendu|rapport\w+|renvo\w+|ticket|avoir"
    r"|devol\w+|devuel\w+|reembols\w+|dinero|boleta|tique|factura|vergriffen|unused|unbenutzt\w*"
    r"|ungetragen\w*|ungebraucht\w*)\b"
)
"""That a sentence stands among others about goods which go back."""

DAYS: Final = rule(r"\b\d+ (?:days|tagen?|jours|días)\b")
EVIDENT: Final = rule(
    r"\b(?:can|may|must) (?:only |also |then )?(?:be )?(?:only )?(?:exchanged|swapped)\b"
    r"|\bentitled\b"
    r"|\bexchanges? (?:available|possible)\b|\b(?:umgetauscht|eingetauscht|eintauschen|(?:ge"
    r"|um)tauscht"
    r" werden)\b|(?:^|; )umtausch\b|\bumtauschen\b|\bpeu\w+ (?:\w+ )?être échangée?s?\b"
    r"|\bpued\w+ cambiarl?[oas]\b|\bse pued\w+ cambiar\b"
    r"|\b(?:books?|bücher|buch|livres?|libros?|titles?|titel|titres?|títulos?)\b",
    r"\b(?:weeks?|months?|wochen?|monate?n?|semaines?|mois|semanas?|mes|meses)\b",
    r"\b(?:un(?:opened|used|worn|damaged|washed|fitted|wanted)|tags?|original (?:packaging|box)"
    r"|resaleable"
    r"|saleable|boxed|sizes?|fits?|colou?rs?|shades?|models?|purchas\w+|bought|ordered|orders?"
    r"|gifts?"
    r"|shops?|stores?|counter|till|branch\w*|free of charge|policy|no charge|wrong"
    r"|flavou?rs?|opened or|(?:an|any|the|free) exchange|exchange only|gladly|happily|until"
    r"|instead|rather|prefer\w*|right one|exchanges|we|we'll|we're|our|us)\b",
    r"\b(?:un(?:geöffnet|benutzt|gebraucht|getragen|verbaut|beschädigt|gewaschen)\w*|original\w*"
    r"|etikett\w*|neuwertig\w*|\w*größen?|passt|passen|passende\w*|\w*farben?|modelle?|gekauft\w*"
    r"|\w*kauf\w*|bestell\w*|geschenk\w*|laden|filial\w*|geschäft\w*|\w*märkte\w*|kostenlos\w*"
    r"|kostenfrei\w*|gratis|falsch\w*|stattdessen|lieber|sorten?|geschmack|bis ende|auch geöffnet"
    r"|(?:der|ein|den|einen) umtausch|umtausch\w* (?:ist|bis|möglich|nur)|nur umtausch|umtauschbar"
    r"|anstandslos|problemlos"
    r"|unkompliziert|bitte|wir|uns"
    r"|unser\w*)\b",
    r"\b(?:non (?:ouvert|utilisé|porté|monté)e?s?|étiquettes?|emballage|neufs?|neuve|tailles?"
    r"|pointures?|couleurs?|coloris|teintes?|modèles?|ach[èe]t\w+|achats?|command\w+|cadeaux?"
    r"|boutiques?|magasins?|comptoir|caisse|gratuit\w*|sans frais|mauvaise?|préf\w+|plutôt|nous|on"
    r"|nos|notre|d'échange|l'échange|échanges?|s'échang\w+|goût|parfum|même ouverte?s?|jusqu'au)\b",
    r"\b(?:sin (?:abrir|usar|estrenar|lavar|uso)|nuev[oa]s?|etiquetas?|embalaje|tallas?|talles?"
    r"|número"
    r"|color(?:es)?|tonos?|modelos?|compr\w+|pedidos?|regal\w+|tiendas?|local(?:es)?|sucursal\w*"
    r"|caja"
    r"|gratis|gratuit\w+|sin (?:coste|costo|cargo)|equivoc\w+|prefier\w+|nuestr\w+|cambios?|sabor"
    r"|aunque esté"
    r"|\w{3,}(?:amos|emos|imos)|(?:te|se|le|os) l[oa]s?)\b",
)
"""What shows that it is a purchase that is exchanged, and a shop that does so."""

UNUSED_GOODS: Final = rule(
    r"\b(?:un(?:opened|used|worn|fitted|damaged)|boxed|ungeöffnet\w*|unbenutzt\w*|ungetragen\w*"
    r"|unverbaut\w*|ungebraucht\w*|unbeschädigt\w*|originalverpackt\w*|non (?:entamé|ouvert|utilisé"
    r"|porté|monté)e?s?|sin (?:usar|abrir|estrenar)|precintad[oa]s?)\b"
)
SOLD_OUT: Final = rule(
    r"\b(?:out of stock|sold out|unavailable|no longer available|not (?:in stock|available)"
    r"|vergriffen (?:ist|sein|sind)|(?:ist|sind) [^,;]{3,30} vergriffen|ausverkauft"
    r"|nicht (?:mehr )?(?:lieferbar|verfügbar|vorrätig)"
    r"|rupture|indisponibles?|épuisée?s?|plus en stock|agot\w+|no (?:hay|queda\w*|está\w*)"
    r" (?:en )?(?:stock|existencias|disponib\w+)|no queda\w* (?:tu|su|la|el|es[ae])|sin (?:stock"
    r"|existencias))\b"
    r"|\b(?:parcels?|packages?|paket|päckchen|sendung|colis|paquete|envío|pedido)\b[^;.]{0,30}"
    r"\b(?:lost|missing|astray|verloren|verschwunden|abhanden|perdue?s?|égarée?s?|pierd\w+"
    r"|perdid[oa]|extravi\w+)\b"
    r"|\b(?:verlust|loss|perte|pérdida) (?:der|des|of|du|del) (?:\w+ )?(?:sendung|pakets?|parcel"
    r"|colis"
    r"|paquete|envío)\b"
)
