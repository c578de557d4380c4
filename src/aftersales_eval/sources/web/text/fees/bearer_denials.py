"""Words that deny that somebody pays for sending goods back, or ask for a stamp, in four languages.

For folded clauses; `bearers` puts them together with acts and costs.
"""

from __future__ import annotations

from typing import Final

from aftersales_eval.sources.web.text.folding import rule
from aftersales_eval.sources.web.text.guarded import guarded

DENYING: Final = (
    "no", "n't", "kein", "nicht", "ni ", "ne ", "n'", "pas", "unable", "never", "stopped",
    "without", "ohne", "sans", "sin ", "aucun", "nie", "stop", "jamais", "nunca", "tampoco", "dej",
    "ceas", "nor", "plus d",
)  # fmt: skip
"""Strings of which one is in whatever denies."""

NOT_SHOP: Final = guarded(
    DENYING,
    r"(?:refund|erstatt|rembours|reembols)\w*[^;.]{0,40}, (?:not|nicht|pas|no) (?:the|your|der|den"
    r"|die|das|le|la|les|el|los) (?:[\w']+ ){0,3}(?:back|return\w*|zurück|rück\w+|retour|vuelta"
    r"|devolución)\b|\bque nous ne (?:remboursons|prenons) pas\b",
    r"(?:\bnot|n't) (?:something|anything) (?:that )?we (?:can |do )?\w+|(?:don't|\bdo not"
    r"|\bno longer|\bnever|can't|\bcannot) (?:supply|provide|send|include|offer|give|enclose"
    r"|issue) (?:\w+ ){0,3}(?:labels?|collections?|pick-?ups?|stamps?)\b|\bne (?:fournissons"
    r"|proposons|joignons|offrons|envoyons) (?:\w+ )?(?:pas|plus|aucune?) (?:(?:de"
    r"|d') ?)?(?:étiquettes?|bordereaux?|bons? de retour|enlèvement)|\bno (?:\w+ )?(?:ofrec|envi"
    r"|facilit|inclu|proporcion)\w+ (?:\w+ ){0,2}(?:etiquetas?|guías?|recogida)"
    r"|\bkeine? (?:\w+ )?(?:rücksende|retouren)(?:etikett|label|aufkleber|schein|marke)\w*",
    r"\blabels? (?:is|are) (?:no longer|not) (?:\w+ )?(?:included|supplied|provided|enclosed)\b"
    r"|\betikett\w*\b[^;.,]{0,40}\b(?:nicht|kein\w*)\b[^;.,]{0,10}\b(?:bei|beigelegt|enthalten)\b"
    r"|\b(?:kein\w*|nicht)\b[^;.,]{0,20}\betikett\w*\b[^;.,]{0,20}\b(?:bei|beigelegt|enthalten)\b"
    r"|\b(?:étiquette|bon)\b[^;.,]{0,25}\bn'est (?:pas|plus) (?:fourni|joint|inclus|compris)\w*"
    r"|\betiqueta\b[^;.,]{0,25}\bno (?:está|viene|se) (?:inclu|proporcion|adjunt|facilit)\w*"
    r"|(?:\bnot|n't) (?:agreed|offered|undertaken) to (?:bear|pay|cover|meet)\b|\bnicht angeboten\b"
    r"|\bn'a pas (?:proposé|accepté) de (?:prendre|payer|supporter)\b|\bno se (?:ha"
    r"|haya) ofrecido a (?:asumir|pagar|correr)\b",
    r"(?:\bnot|n't|\bcannot|\bunable to) (?:\w+ )?(?:contribute|help (?:out )?with|chip in)\b"
    r"|\bnicht (?:\w+ ){0,4}beteiligen\b|\bne (?:pouvons|participons) (?:\w+ )?pas (?:participer"
    r" )?aux frais\b|\bno (?:podemos )?contribui\w+|\bne (?:fournissons|proposons|joignons|offrons"
    r"|envoyons) (?:\w+ )?(?:pas|plus|aucune?) (?:d')?(?:étiquettes?|bordereaux?"
    r"|bons?) (?:\w+ ){0,3}(?:prépay|gratui|affranch|payé)\w*"
    r"|\b(?:refunds?|reimbursements?) (?:\w+ ){0,2}do(?:es)? not (?:cover|include|extend to)\b"
    r"|\bwir (?:\w+ ){0,6}nicht auf(?:kommen)?\b|\bkein (?:ersatz|anspruch auf erstattung)\b",
    r"\bnot be (?:refunded|reimbursed|covered|paid|included|met)\b|\bne peux (?:\w+ ){0,2}pas"
    r" (?:prendre|payer|rembourser|offrir|assumer)\b|\bno (?:puedo|podemos|podré|podemos) (?:\w+"
    r" )?(?:hacerme|hacernos|pagar|asumir|cubrir|costear|regalar)\w*(?: cargo)?(?! un)\b"
    r"|\b(?:we|i)(?: \w+){0,2}? (?:not|can't|cannot|don't|won't|unable to|afraid not) (?:\w+"
    r" ){0,2}(?:stretch to|run to|afford) (?:to )?(?:pay|cover|fund|the|your)\w*|\bi (?:\w+"
    r" )?(?:cannot|can't|don't|won't|do not) (?:pay(?! you)|cover|fund)\b|\bno (?:returns?"
    r" )?(?:postage|shipping|carriage|label)s? (?:is |are |will be )?(?:refunded|paid|reimbursed"
    r"|provided)\b|\b(?:isn't|aren't|won't be) (?:refund|reimburs|cover|includ|paid|prepaid)\w*",
    r"\bni (?:\w+ )?(?:gratuit[oa]s?|gratis)\b|\bsin (?:recogida|devoluci\w+|retiro|etiqueta)"
    r" (?:\w+ )?(?:gratis|gratuit\w+)|\bsans (?:retours?|enlèvement|étiquette) (?:\w+ )?(?:gratuit"
    r"|offert)\w*|\bohne (?:kostenlos|gratis|kostenfrei)\w*[ -](?:rück|retour|abhol)\w*"
    r"|\b(?:devolver|las devoluciones|la devolución|los retornos) no\b(?= ?(?:[,:;]|$))"
    r"|\b(?:returns?|returning|rücksendung|retouren?|rückgaben?|les retours|le retour) (?:are not"
    r"|aren't|is not|isn't|nicht|non|pas)\b(?= ?(?:[,:;]|$))",
    r"\b(?:we(?:'re|'ll)?|shop|store|seller|company|retailer|and|but|unfortunately)(?: (?!they\b"
    r"|you\b|members\b)\w+){0,2}? (?:(?:not|aren't|isn't)(?: able to| in a position to)?|never"
    r"|no longer|cannot|can't|unable to|don't|won't|doesn't) (?:\w+ )?(?:pay(?: for)?|cover|bear"
    r"|meet|refund|reimburse|absorb|fund)\b(?=[^;]{0,40}(?:return|postage|shipping|label|freight"
    r"|courier|carriage|back))|\bnot (?:refund(?:ed|able)|reimburs(?:ed|able)|covered|paid by us"
    r"|included|free)\b|\b(?:non-?refundable|isn't free|aren't free|isn't covered|aren't covered"
    r"|isn't refunded)\b|(?:\bnot?|n't|\bcannot|\bnever|\bstopped|\bunable|\bno longer) (?:\w+"
    r" ){0,4}(?:free|pre-?paid|complimentary)(?=[ -](?:\w+ )?(?:returns?|labels?|post))",
    r"\b(?:nicht|kein\w*) (?:\w+ ){0,2}?(?:kostenlos|kostenfrei|gratis|portofrei|umsonst|frankiert"
    r"|übernommen|erstattet|vergütet|getragen|ersetzt|übernehmen|erstatten|inklusive"
    r"|zurückerstattet|erstattungsfähig|enthalten|inbegriffen)\w*"
    r"|\b(?:übernehmen|tragen|zahlen|bezahlen|erstatten|vergüten|ersetzen) wir (?:\w+"
    r" ){0,3}?(?:nicht|keine)\b|\bwir (?:\w+ )?(?:übernehmen|tragen|zahlen|erstatten|bezahlen"
    r"|vergüten)[^;]{0,40}\b(?:nicht|keine?)\b|\b(?:kostenlose|freie)\w*\b[^;]{0,50}\b(?:nicht an"
    r"|gibt es \w* ?nicht|bieten wir (?:\w+ )?nicht|nicht zur verfügung)\b",
    r"\b(?:ne |n')(?:\w+ )?(?:est|sont|sera|seront|prenons|payons|remboursons|offrons|supportons"
    r"|proposons|peuvent être|peut être|assumons|réglons|couvrons)(?: \w+)? (?:pas|plus|jamais"
    r"|ni)\b(?: (?:\w+ )?(?:gratuit|rembours|offert|pris en charge|couvert|de retour|l?es frais|l'"
    r"|inclus|les? (?:port|retour|frais)|en charge|le port|à notre charge|prises? en charge)\w*)"
    r"|\bne (?:pouvons|peut|pouvez) (?:\w+ )?(?:pas|plus) (?:vous )?(?:offrir|payer"
    r"|prendre (?:en charge)?|rembourser|assumer|supporter|financer)\b|\bno (?:podemos|puede"
    r"|podremos) (?:\w+ )?(?:ofrecer|pagar|asumir|cubrir|abonar|costear|hacernos cargo"
    r"|regalar)\b(?! (?:un )?(?:cambi|reembols|dinero|devoluciones (?:en|de)))"
    r"|\b(?:non|pas) (?:rembours\w+|gratuit\w*|offert\w*|pris en charge|inclus)",
    r"\bno (?:\w+ ){0,3}?(?:gratuit[oa]s?|gratis|reembols\w+|incluid[oa]s?|cubr\w+|asum(?:imos|e)"
    r"|pagamos|abonamos|hacemos cargo|cubiert[oa]s?|ofrec\w+ (?:la )?devol\w+|se hace cargo)\b",
)
"""The shop does not pay: the shopper does."""

NOT_SHOPPER: Final = rule(
    r"\b(?:you|buyers?|customers?|clients?)(?:'re| are| is| will)?(?: not|n't| won't)(?: be)?"
    r" (?:responsible|liable) for\b|\b(?:won't|not|never) be (?:left )?out of pocket\b|\b(?:sans"
    r"|without|ohne|sin|ni) (?:a|einen|une?|un) (?:single |einzigen |seul |solo )?(?:penny|cent"
    r"|rappen|euro|centime|sou|céntimo|peso)\b|\b(?:nie|niemals|nicht|kein\w*) (?:[\w-]+"
    r" ){0,3}(?:be)?zahlen\b(?! wir)|\bkost\w+(?: [\w-]+){0,2} ?: ?(?:nichts|nix)\b|\bsans (?:vous "
    r"|te |que vous )?(?:rien |avoir à )?(?:demander|payer|débours\w+|factur\w+|prélever)\b"
    r"|\bwithout (?:charging|asking|costing|paying|you paying)\b|\b(?:\w*kosten|costs?|frais|coûts?"
    r"|gastos|costes?|costos?)(?: \w+){0,3} ?: ?(?:none|nil|zero|nothing|null|nichts|keine|rien"
    r"|aucun|zéro|ningun\w+|cero|nada)\b",
    r"(?:\bnot|n't|\bnever)(?: (?!only\b|just\b|we\b)[\w']+){0,2} (?:pay|charged?|cost|deduct|bill"
    r"|spend|ask (?:you )?(?:for|to pay))\b(?! (?:more|until|extra|for (?:the )?deliver))"
    r"|\b(?:pays?|costs?|charges?)(?: (?!for\b)[\w']+){0,3} (?:nothing|zero|nil)\b|\b(?:berechn"
    r"|kost|verlang|in rechnung|erheb|zieh|(?<!wir )(?:be)?zahl(?!\w* wir\b))\w*(?: [\w-]+){0,5}?"
    r" (?:nichts?|nix|nie|kein\w* (?:cent|euro|rappen|kosten|gebühr\w*|porto))\b|(?<!nous )(?<!on"
    r" )\b(?:ne |n')(?:(?:vous|te|t'|lui|leur|me) ?){0,2}pa[iy]\w* (?:rien|pas|jamais)\b|\b(?:ne "
    r"|n')(?:(?:vous|te|t'|lui|leur|me) ?){0,2}(?:factur|coût|prélèv|prélev|dédui|retir|réclam"
    r"|demand|débours|compt|reten|retien)\w*(?: \w+)? (?:rien|pas|jamais|aucune?|plus)\b",
    r"\b(?:no|nunca|jamás|sin)(?: (?:se|te|le|os|les|lo|nos|que|va a|van a|vamos a))* (?:cobr|cuest"
    r"|cost|factur|descont|descuent|carg)\w*\b(?! (?:hasta|más|menos))|\b(?:zéro|cero|null|zero"
    r"|0) (?:\w+ )?(?:frais|gastos|costes?|costos?|\w*kosten|\w*gebühr\w*|fees?|charges?|postage)\b"
    r"|\bno se (?:te|le|les|os) (?:cobr|carg|factur)\w+|\bat no expense\b|\bohne berechnung\b"
    r"|\bzum nulltarif\b|\b(?:won't|don't) need (?:a|any) stamps?\b|\b(?:no|sin) (?:\w+"
    r" ){0,3}(?:desembols|gast)a\w* (?:nada|ni)\b|\b(?:without|no need for) (?:you )?(?:spending"
    r"|any outlay)\b|\b(?:fees?|charges?|costs?) (?:is|are) (?:\w+ )?waived\b|\b\w*(?:gebühr(?:en)?"
    r"|kosten|pauschale|porto) entf(?:ällt|allen)\b",
    r"\b(?:müssen|musst|brauchen) (?:sie|du) (?:\w+ ){0,5}nicht (?:zu )?(?:tragen|zahlen|bezahlen"
    r"|übernehmen)\b|\bn'(?:avez|aurez|as) pas à (?:supporter|payer|prendre|régler)\b|\bno (?:tiene"
    r"|tendrá|deberá|debe) que (?:asumir|soportar)\b|\bno (?:tenés|tienen?|tienes|tendrás?"
    r"|deberás?) que (?:pagar|abonar)\b|\bnot? pay(?:ing)? a (?:thing|bean)\b"
    r"|\bneither\b[^;]{0,60}\bcosts? (?:you )?(?:a|anything)\b|\bwithout (?:it )?costing\b"
    r"|\b(?:stell\w+|wird|werden)\b[^;]{0,40}\bnicht (?:in rechnung|berechnet|verrechnet)\b"
    r"|\bberechnen wir (?:\w+ ){0,2}nichts?\b|\bohne dass (?:es |das )?(?:sie|dich|ihnen|dir"
    r"|euch)\b[^;]{0,40}\b(?:kost|zahl|entsteh)\w*",
    r"\bn'est pas facturée?\b|\bne (?:sont|vous sera|vous seront|sera|seront) pas facturée?s?\b"
    r"|\bsans que (?:cela |ça )?(?:ne )?(?:vous |te )?coût\w+|\bnadie (?:te |le |os )?cobra\w*"
    r"|\bsin que (?:te |le |os |se )?(?:cuest|pagu|supong|cobr|teng)\w+|\bcero (?:pesos|euros|costo"
    r"|coste)\b|\b(?:don't|do not|never|won't|will not|needn't|not) (?:(?:have|need|be required"
    r"|be asked|expected) to )?(?:pay|be charged|cost|charge|deduct)\b|\b(?:nothing|never) (?:to"
    r" pay|charged)|\bno (?:\w+ ){0,3}(?:charges?|costs?|fees?)\b|\bwithout (?:paying|cost|charge"
    r"|any (?:cost|charge)|extra cost)\b|\bno deductions?\b|\b(?:(?:pay|cost)s?(?: you)? )?not (?:a"
    r"|one) (?:single )?(?:penny|cent|dime)\b|\bkeinen (?:cent|rappen) (?:be)?zahl\w*",
    r"\b(?:keine|ohne|keinerlei) (?:\w+ )?(?:rück|versand|porto|retouren|zusatz|mehr)?\w*(?:kosten"
    r"|gebühr(?:en)?)\b|\b(?:nichts|keinen cent) (?:zahlen|bezahlen)\b|\b(?:müssen|zahlen|zahlst"
    r"|musst) (?:sie|du)? ?(?:\w+ )?nichts\b|\bnicht (?:be)?zahlen\b|\brien à (?:payer|débourser"
    r"|régler)\b|\baucun(?:s|e)? (?:frais|coût|participation)\b|\bsans (?:aucun |le moindre"
    r" )?(?:frais|coût)\b|\bno (?:(?:te|le|les|os|se) )*(?:cuesta|costará|cobramos|cobra|cobraremos"
    r"|pagas|paga|pagarás|supone|tiene|tienen|tendrás que pagar|tienes que pagar|hay que pagar"
    r"|descont\w+)\b(?! (?:más|hasta))|\bsin (?:\w+ )?(?:coste|costo|costes|cargo|gastos?|pagar)\b"
    r"|\bning(?:ún|una) (?:coste|gasto|cargo|costo)\b",
)
"""The shopper does not pay: the shop does."""

UNPAID: Final = rule(
    r"\b(?:must|shall|should|please|to be)\b[^;.]{0,80}\b(?:carriage|freight|postage"
    r"|post)[ -]?(?:pre-?)?paid\b(?! (?:by (?:us|the seller)|envelope|label|bag|slip|box|satchel))"
    r"|\b(?:send|schick)\w*\b[^;.]{0,50}\b(?:frei haus|frachtfrei|franko|freigemacht"
    r"|frankiert)\b(?![^;.]{0,20}(?:etikett|label))|\b(?:affranchissez|franquea|franquee|frankiere"
    r"|frankieren sie) (?:\w+ ){0,2}(?:colis|paquet|envoi|paquete|envío|paket|sendung|päckchen)\b"
    r"|\b(?:klebe?n?|kleben sie) (?:bitte )?(?:\w+ ){0,2}(?:briefmarken?|porto)\b|\b(?:à vous d'"
    r"|pensez à |vous devez )affranchir\b"
    r"|\bc\.?o\.?d\.? (?:\w+ )?(?:will be |are |is )?(?:rejected|refused|returned|not accepted)\b"
    r"|\bfreight collect (?:\w+ )?(?:will be |are )?(?:rejected|refused)\b",
    r"\b(?:haben|müssen) (?:[\w-]+ ){0,4}(?:frei haus|frachtfrei|freigemacht)\b|\b(?:doivent|doit"
    r"|devront|devra) (?:être )?(?:\w+ ){0,4}(?:port payé|franco(?: de port)?|affranchie?s?)\b"
    r"|\b(?:deben|debe|deberán|deberá) (?:\w+ ){0,4}(?:portes pagados|franqueo pagado|portes a"
    r" cargo)\b|\b(?:ausreichend|selbst|bitte|vom \w+|von ihnen|von dir) (?:\w+"
    r" ){0,3}(?:freizumachen|freigemacht|frei machen)\b|\b(?:merci|veuillez|pensez|prière"
    r"|il faut) (?:\w+ ){0,2}(?:d'|à )?(?:bien )?affranchir\b|\b(?:stick|put|pop) (?:a|the"
    r"|your own) stamps? on\b|\b(?:pon|ponga|poner) (?:el|un) sello\b|\bpay (?:for )?(?:the "
    r"|any )?(?:return )?(?:postage|shipping|carriage|courier) (?:yourself|on your own)\b"
    r"|\b(?:réglez|payez|prenez)[- ]vous-mêmes?\b",
    r"\bfreight[- ]collect\b[^;]{0,50}\b(?:not|refus)\w*|\b(?:sufficient|correct|enough)(?:ly)?"
    r" (?:postage|stamped|franked)\b|\b(?:selbst|selber|eigenständig) (?:zu )?frankier\w*"
    r"|\bfrankier\w* (?:sie |du )?(?:\w+ ){0,3}selbst\b|\b(?:stamp|frank) (?:it|them|the parcel"
    r"|your parcel) yourself\b|\b(?:put|add) your own (?:stamps|postage)\b"
    r"|\bunfrei\w*[^;]{0,60}\b(?:nicht|abgelehnt|verweigert|keine)\b|\b(?:keine|nicht) unfrei\w*"
    r"|\bausreichend (?:zu )?frankier\w*|\bfrankieren sie\b|\bports? dûs?\b[^;]{0,50}\b(?:refus\w+"
    r"|pas|non)\b|\b(?:aucun|pas) [^;]{0,30}\bport dû\b|\bsuffisamment affranchi\w*|\bne pas"
    r" envoyer en port dû|\bno (?:\w+ ){0,5}(?:portes|porte) (?:debidos?|por pagar)\b|\ba portes"
    r" pagados\b|\bportes debidos\b[^;]{0,50}\b(?:no|rechaz)\w*",
)
"""Parcels that must be stamped, or are refused where they are not."""
