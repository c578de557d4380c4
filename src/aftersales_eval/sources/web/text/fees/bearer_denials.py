"""Words that deny that somebody pays for sending goods back, or ask for a stamp, in four languages.

For folded clauses; `bearers` puts them together with acts and costs.
"""

from __future__ import annotations

from typing import Final

from aftersales_eval.sources.web.text.folding import rule
from aftersales_eval.sources.web.text.guarded import guarded

_DENYING: Final = (
    "no", "n't", "kein", "nicht", "ni ", "ne ", "n'", "pas", "unable", "never", "stopped",
    "without", "ohne", "sans", "sin ", "aucun",
)  # fmt: skip
NOT_SHOP: Final = guarded(
    _DENYING,
    r"(?:\bnot|n't) (?:something|anything) (?:that )?we (?:can |do )?\w+"
    r"|(?:don't|\bdo not|\bno longer|\bnever|can't|\bcannot) (?:supply|provide|send|include|offer"
    r"|give|enclose|issue)"
    r" (?:\w+ ){0,3}(?:labels?|collections?|pick-?ups?|stamps?)\b"
    r"|\bne (?:fournissons|proposons|joignons|offrons|envoyons) (?:\w+ )?(?:pas|plus|aucune?)"
    r" (?:(?:de|d') ?)?(?:étiquettes?|bordereaux?|bons? de retour|enlèvement)"
    r"|\bno (?:\w+ )?(?:ofrec|envi|facilit|inclu|proporcion)\w+ (?:\w+ ){0,2}(?:etiquetas?|guías?"
    r"|recogida)"
    r"|\bkeine? (?:\w+ )?(?:rücksende|retouren)(?:etikett|label|aufkleber|schein|marke)\w*",
    r"\blabels? (?:is|are) (?:no longer|not) (?:\w+ )?(?:included|supplied|provided|enclosed)\b"
    r"|\betikett\w*\b[^;.,]{0,40}\b(?:nicht|kein\w*)\b[^;.,]{0,10}\b(?:bei|beigelegt|enthalten)\b"
    r"|\b(?:kein\w*|nicht)\b[^;.,]{0,20}\betikett\w*\b[^;.,]{0,20}\b(?:bei|beigelegt|enthalten)\b"
    r"|\b(?:étiquette|bon)\b[^;.,]{0,25}\bn'est (?:pas|plus) (?:fourni|joint|inclus|compris)\w*"
    r"|\betiqueta\b[^;.,]{0,25}\bno (?:está|viene|se) (?:inclu|proporcion|adjunt|facilit)\w*",
    r"(?:\bnot|n't) (?:agreed|offered|undertaken) to (?:bear|pay|cover|meet)\b"
    r"|\bnicht angeboten\b|\bn'a pas (?:proposé|accepté) de (?:prendre|payer|supporter)\b"
    r"|\bno se (?:ha|haya) ofrecido a (?:asumir|pagar|correr)\b",
    r"(?:\bnot|n't|\bcannot|\bunable to) (?:\w+ )?(?:contribute|help (?:out )?with|chip in)\b"
    r"|\bnicht (?:\w+ ){0,4}beteiligen\b|\bne (?:pouvons"
    r"|participons) (?:\w+ )?pas (?:participer )?aux"
    r" frais\b|\bno (?:podemos )?contribui\w+"
    r"|\bne (?:fournissons|proposons|joignons|offrons|envoyons) (?:\w+ )?(?:pas|plus"
    r"|aucune?) (?:d')?"
    r"(?:étiquettes?|bordereaux?|bons?) (?:\w+ ){0,3}(?:prépay|gratui|affranch|payé)\w*"
    r"|\bno (?:\w+ )?(?:ofrec|envi|facilit|inclu|proporcion)\w+ (?:\w+ ){0,2}(?:etiquetas?|guías?)"
    r" (?:\w+ ){0,3}(?:prepag|gratui|pagad)\w*",
    r"\b(?:not something|nothing) (?:that )?we (?:pay|cover|offer|provide|refund|reimburse)\b"
    r"|\b(?:refunds?|reimbursements?) (?:\w+ ){0,2}do(?:es)? not (?:cover|include|extend to)\b"
    r"|\bwir (?:\w+ ){0,3}nicht auf(?:kommen)?\b|\bkein (?:ersatz|anspruch auf erstattung)\b",
    r"\bnot be (?:refunded|reimbursed|covered|paid|included|met)\b|\bne peux (?:\w+ ){0,2}pas"
    r" (?:prendre|payer|rembourser|offrir|assumer)\b"
    r"|\bno (?:puedo|podemos|podré|podemos) (?:\w+ )?(?:hacerme|hacernos|pagar|asumir|cubrir"
    r"|costear|regalar)\w*(?: cargo)?(?! un)\b",
    r"\b(?:we|i)(?: \w+){0,2}? (?:not|can't|cannot|don't|won't|unable to|afraid not) (?:\w+"
    r" ){0,2}(?:stretch to|run to|afford)"
    r" (?:to )?(?:pay|cover|fund|the|your)\w*|\bi (?:\w+ )?(?:cannot|can't|don't|won't|do not)"
    r" (?:pay(?! you)|cover|fund)\b"
    r"|\bno (?:returns? )?(?:postage|shipping|carriage|label)s? (?:is |are |will be )?(?:refunded"
    r"|paid|reimbursed|provided)\b"
    r"|\b(?:isn't|aren't|won't be) (?:refund|reimburs|cover|includ|paid|prepaid)\w*",
    r"\bni (?:\w+ )?(?:gratuit[oa]s?|gratis)\b|\bsin (?:recogida|devoluci\w+|retiro|etiqueta)"
    r" (?:\w+ )?(?:gratis|gratuit\w+)"
    r"|\bsans (?:retours?|enlèvement|étiquette) (?:\w+ )?(?:gratuit|offert)\w*|\bohne (?:kostenlos"
    r"|gratis|kostenfrei)\w*[ -](?:rück|retour|abhol)\w*"
    r"|\b(?:without|no) free (?:collection|pick-?up|returns?)\b|\b(?:devolver|las devoluciones|la"
    r" devolución|los retornos) no\b(?= ?(?:[,:;]|$))"
    r"|\b(?:returns?|returning|rücksendung|retouren?|rückgaben?|les retours|le retour) (?:are not"
    r"|aren't|is not|isn't|nicht|non|pas)\b(?= ?(?:[,:;]|$))",
    r"\b(?:we(?:'re|'ll)?|shop|store|seller|company|retailer|and|but|unfortunately)(?: (?!they\b"
    r"|you\b|members\b)\w+){0,2}? (?:(?:not|aren't|isn't)(?: able to| in a position to)?|never"
    r"|no longer|cannot|can't"
    r"|unable to|don't|won't|doesn't) (?:\w+ )?(?:pay(?: for)?|cover|bear|meet|refund|reimburse"
    r"|absorb|fund)\b(?=[^;]{0,40}(?:return|postage|shipping|label|freight|courier|carriage|back))",
    r"\bnot (?:refund(?:ed|able)|reimburs(?:ed|able)|covered|paid by us|included|free)\b"
    r"|\b(?:non-?refundable|isn't free|aren't free|isn't covered|aren't covered|isn't refunded)\b",
    r"(?:\bnot?|n't|\bcannot|\bnever|\bstopped|\bunable|\bno longer) (?:\w+ ){0,4}(?:free|pre-?paid"
    r"|complimentary)(?=[ -](?:\w+ )?(?:returns?|labels?|post))",
    r"\b(?:nicht|kein\w*) (?:\w+ ){0,2}?(?:kostenlos|kostenfrei|gratis|portofrei|umsonst|frankiert"
    r"|übernommen|erstattet|vergütet|getragen|ersetzt|übernehmen|erstatten|inklusive"
    r"|zurückerstattet"
    r"|erstattungsfähig|enthalten|inbegriffen)\w*",
    r"\b(?:übernehmen|tragen|zahlen|bezahlen|erstatten|vergüten"
    r"|ersetzen) wir (?:\w+ ){0,3}?(?:nicht"
    r"|keine)\b|\bwir (?:\w+ )?(?:übernehmen|tragen|zahlen|erstatten|bezahlen|vergüten)[^;]{0,40}"
    r"\b(?:nicht|keine?)\b|\b(?:kostenlose|freie)\w*\b[^;]{0,50}\b(?:nicht an|gibt es \w* ?nicht"
    r"|bieten wir (?:\w+ )?nicht|nicht zur verfügung)\b",
    r"\b(?:ne |n')(?:\w+ )?(?:est|sont|sera|seront|prenons|payons|remboursons|offrons|supportons"
    r"|proposons|peuvent être|peut être|assumons|réglons|couvrons)(?: \w+)? (?:pas|plus|jamais"
    r"|ni)\b"
    r"(?: (?:\w+ )?(?:gratuit|rembours|offert|pris en charge|couvert|de retour|l?es frais|l'|inclus"
    r"|les? (?:port|retour|frais)|en charge|le port|à notre charge|prises? en charge)\w*)",
    r"\bne (?:pouvons|peut|pouvez) (?:\w+ )?(?:pas|plus) (?:vous )?(?:offrir|payer|prendre (?:en"
    r" charge)?|rembourser|assumer|supporter|financer)\b|\bno (?:podemos|puede|podremos) (?:\w+ )?"
    r"(?:ofrecer|pagar|asumir|cubrir|abonar|costear|hacernos cargo|regalar)\b"
    r"(?! (?:un )?(?:cambi|reembols|dinero|devoluciones (?:en|de)))"
    r"|\b(?:können|kann) (?:\w+ ){0,6}(?:nicht|kein\w*) (?:\w+ ){0,3}(?:übernehmen|tragen|bezahlen"
    r"|zahlen|erstatten)\b",
    r"\b(?:non|pas) (?:rembours\w+|gratuit\w*|offert\w*|pris en charge|inclus)",
    r"\bno (?:\w+ ){0,3}?(?:gratuit[oa]s?|gratis|reembols\w+|incluid[oa]s?|cubr\w+|asum(?:imos|e)"
    r"|pagamos|abonamos|hacemos cargo|cubiert[oa]s?|ofrec\w+ (?:la )?devol\w+|se hace cargo)\b",
)
"""The shop does not pay: the shopper does."""

NOT_SHOPPER: Final = rule(
    r"\b(?:won't|not|never) be (?:left )?out of pocket\b|\b(?:sans|without|ohne|sin|ni) (?:a|einen"
    r"|une?|un) "
    r"(?:single |einzigen |seul |solo )?(?:penny|cent|rappen|euro|centime|sou|céntimo|peso)\b",
    r"\b(?:nie|niemals|nicht|kein\w*) (?:[\w-]+ ){0,3}(?:be)?zahlen\b(?! wir)"
    r"|\bkost\w+(?: [\w-]+){0,2} ?: ?(?:nichts|nix)\b",
    r"\bsans (?:vous |te |que vous )?(?:rien |avoir à )?(?:demander|payer|débours\w+|factur\w+"
    r"|prélever)\b"
    r"|\bwithout (?:charging|asking|costing|paying|you paying)\b",
    r"\b(?:\w*kosten|costs?|frais|coûts?|gastos|costes?|costos?)(?: \w+){0,3} ?: ?(?:none|nil|zero"
    r"|nothing|null|nichts|keine|rien|aucun|zéro|ningun\w+|cero|nada)\b",
    r"(?:\bnot|n't|\bnever)(?: (?!only\b|just\b|we\b)[\w']+){0,2} (?:pay|charged?|cost|deduct|bill"
    r"|spend"
    r"|ask (?:you )?(?:for|to pay))\b(?! (?:more|until|extra|for (?:the )?deliver))"
    r"|\b(?:pays?|costs?|charges?)(?: (?!for\b)[\w']+){0,3} (?:nothing|zero|nil)\b",
    r"\b(?:berechn|kost|verlang|in rechnung|erheb|zieh|(?<!wir )(?:be)?zahl(?!\w* wir\b))\w*"
    r"(?: [\w-]+){0,5}? (?:nichts?|nix|nie|kein\w* (?:cent|euro|rappen|kosten|gebühr\w*|porto))\b",
    r"(?<!nous )(?<!on )\b(?:ne |n')(?:(?:vous|te|t'|lui|leur|me) ?){0,2}pa[iy]\w* (?:rien|pas"
    r"|jamais)\b"
    r"|\b(?:ne |n')(?:(?:vous|te|t'|lui|leur|me) ?){0,2}(?:factur|coût|prélèv|prélev|dédui|retir"
    r"|réclam"
    r"|demand|débours|compt|reten|retien)\w*(?: \w+)? (?:rien|pas|jamais|aucune?|plus)\b",
    r"\b(?:no|nunca|jamás|sin)(?: (?:se|te|le|os|les|lo|nos|que|va a|van a|vamos a))* (?:cobr"
    r"|cuest|cost"
    r"|factur|descont|descuent|carg)\w*\b(?! (?:hasta|más|menos))",
    r"\b(?:zéro|cero|null|zero|0) (?:\w+ )?(?:frais|gastos|costes?|costos?|\w*kosten|\w*gebühr\w*"
    r"|fees?|charges?|postage)\b|\bno se (?:te|le|les|os) (?:cobr|carg|factur)\w+",
    r"\bat no expense\b|\bohne berechnung\b|\bzum nulltarif\b|\b(?:won't|don't) need (?:a"
    r"|any) stamps?\b",
    r"\b(?:no|sin) (?:\w+ ){0,3}(?:desembols|gast)a\w* (?:nada|ni)\b"
    r"|\bne (?:déboursez|débours\w+|dépens\w+) (?:rien|pas)\b|\bsans (?:rien )?(?:débours"
    r"|dépens)er\b|\b(?:without|no need for) (?:you )?(?:spending|any outlay)\b",
    r"\b(?:fees?|charges?|costs?) (?:is|are) (?:\w+ )?waived\b|\b\w*(?:gebühr(?:en)?|kosten"
    r"|pauschale|porto) entf(?:ällt|allen)\b",
    r"\b(?:you|customers?|buyers?) (?:do not|don't|needn't|need not|will not|won't)(?: (?:have"
    r"|need) to)? (?:bear|cover|meet)\b"
    r"|\b(?:müssen|musst|brauchen) (?:sie|du) (?:\w+ ){0,5}nicht (?:zu )?(?:tragen|zahlen|bezahlen"
    r"|übernehmen)\b"
    r"|\bn'(?:avez|aurez|as) pas à (?:supporter|payer|prendre|régler)\b|\bno (?:tiene|tendrá"
    r"|deberá|debe) que (?:asumir|soportar)\b",
    r"\bno (?:tenés|tienen?|tienes|tendrás?|deberás?) que (?:pagar|abonar)\b|\bnot? pay(?:ing)? a"
    r" (?:thing|bean)\b",
    r"\bneither\b[^;]{0,60}\bcosts? (?:you )?(?:a|anything)\b|\bwithout (?:it )?costing\b"
    r"|\b(?:isn't|aren't|is not|are not) (?:charged|billed|invoiced)\b",
    r"\b(?:stell\w+|wird|werden)\b[^;]{0,40}\bnicht (?:in rechnung|berechnet|verrechnet)\b"
    r"|\bberechnen wir (?:\w+ ){0,2}nichts?\b"
    r"|\bverlangen wir (?:\w+ ){0,2}nichts?\b|\bohne dass (?:es |das )?(?:sie|dich|ihnen|dir"
    r"|euch)\b[^;]{0,40}\b(?:kost|zahl|entsteh)\w*",
    r"\bn'est pas facturée?\b|\bne (?:sont|vous sera|vous seront|sera|seront) pas facturée?s?\b"
    r"|\bsans que (?:cela |ça )?(?:ne )?(?:vous |te )?coût\w+",
    r"\bnadie (?:te |le |os )?cobra\w*|\bsin cobrar\w*|\bsin que (?:te |le |os |se )?(?:cuest|pagu"
    r"|supong|cobr|teng)\w+"
    r"|\bsin pagar\b|\bcero (?:pesos|euros|costo|coste)\b",
    r"\b(?:don't|do not|never|won't|will not|needn't|not) (?:(?:have|need|be required|be asked"
    r"|expected) to )?(?:pay|be charged|cost|charge|deduct)\b|\b(?:nothing|never) (?:to pay"
    r"|charged)"
    r"|\bcosts? (?:you |absolutely )?(?:nothing|£0|€0|\$0)\b|\bno (?:\w+ ){0,3}(?:charges?|costs?"
    r"|fees?)\b"
    r"|\bwithout (?:paying|cost|charge|any (?:cost|charge)|extra cost)\b|\bno deductions?\b"
    r"|\b(?:(?:pay|cost)s?(?: you)? )?not (?:a|one) (?:single )?(?:penny|cent|dime)\b",
    r"\b(?:(?:be)?zahl|kost)\w* (?:(?:sie|du|dich|euch|ihr|dafür|hierfür) ){0,2}(?:nix|null euro"
    r"|(?:keinen|nicht einen) (?:einzigen )?(?:cent|rappen))\b|\bkeinen (?:cent"
    r"|rappen) (?:be)?zahl\w*",
    r"\bpas un (?:seul )?(?:centime|sou|euro)\b|\bni un (?:solo )?(?:céntimo|euro|peso|centavo)\b",
    r"\bkost\w+ (?:\w+ ){0,3}?(?:nichts|keinen cent)\b|\b(?:keine|ohne|keinerlei) (?:\w+ )?(?:rück"
    r"|versand|porto|retouren|zusatz|mehr)?\w*(?:kosten|gebühr(?:en)?)\b|\b(?:nichts|keinen cent)"
    r" (?:zahlen|bezahlen)\b|\b(?:müssen|zahlen|zahlst|musst) (?:sie|du)? ?(?:\w+ )?nichts\b"
    r"|\b(?:zahlst|zahlen) (?:sie |du )?nicht\b|\bnicht (?:be)?zahlen\b",
    r"\b(?:ne|n'|rien)\b[^;]{0,20}\bcoût\w*(?: rien)?\b|\brien à (?:payer|débourser|régler)\b"
    r"|\baucun(?:s|e)? (?:frais|coût|participation)\b|\bsans (?:aucun |le moindre )?(?:frais"
    r"|coût)\b"
    r"|\bsans (?:\w+ )?(?:rien )?(?:payer|débourser)\b|\b(?:ne |n')\w+ (?:rien|pas)(?: à)? pay\w+"
    r"|\bne (?:payez|paies|paie) (?:rien|pas)\b",
    r"\bno (?:(?:te|le|les|os|se) )*(?:cuesta|costará|cobramos|cobra|cobraremos|pagas|paga|pagarás"
    r"|supone|tiene|tienen|tendrás que pagar|tienes que pagar|hay que pagar|descont\w+)\b"
    r"(?! (?:más|hasta))|\bsin (?:\w+ )?(?:coste|costo|costes|cargo|gastos?|pagar)\b"
    r"|\bning(?:ún|una) (?:coste|gasto|cargo|costo)\b",
)
"""The shopper does not pay: the shop does."""

UNPAID: Final = rule(
    r"\b(?:must|shall|should|please|to be)\b[^;.]{0,80}\b(?:carriage|freight|postage"
    r"|post)[ -]?(?:pre-?)?paid\b"
    r"(?! (?:by (?:us|the seller)|envelope|label|bag|slip|box|satchel))"
    r"|\b(?:send|schick)\w*\b[^;.]{0,50}\b(?:frei haus|frachtfrei|franko|freigemacht|frankiert)\b"
    r"(?![^;.]{0,20}(?:etikett|label))"
    r"|\b(?:affranchissez|franquea|franquee|frankiere|frankieren sie) (?:\w+ ){0,2}(?:colis|paquet"
    r"|envoi|paquete|envío|paket|sendung|päckchen)\b",
    r"\b(?:klebe?n?|kleben sie) (?:bitte )?(?:\w+ ){0,2}(?:briefmarken?|porto)\b"
    r"|\b(?:à vous d'|pensez à |vous devez )affranchir\b",
    r"\b(?:must|shall|should|to) (?:be )?(?:\w+ ){0,3}(?:sent|returned|shipped) (?:\w+"
    r" ){0,4}(?:carriage|freight|postage|post) ?-?(?:pre-?)?paid\b"
    r"|\bc\.?o\.?d\.? (?:\w+ )?(?:will be |are |is )?(?:rejected|refused|returned|not accepted)\b"
    r"|\bfreight collect (?:\w+ )?(?:will be |are )?(?:rejected|refused)\b",
    r"\b(?:haben|müssen) (?:[\w-]+ ){0,4}(?:frei haus|frachtfrei|freigemacht)\b"
    r"|\b(?:doivent|doit|devront|devra) (?:être )?(?:\w+ ){0,4}(?:port payé|franco(?: de port)?"
    r"|affranchie?s?)\b"
    r"|\b(?:deben|debe|deberán|deberá) (?:\w+ ){0,4}(?:portes pagados|franqueo pagado|portes a"
    r" cargo)\b",
    r"\b(?:ausreichend|selbst|bitte|vom \w+|von ihnen|von dir) (?:\w+ ){0,3}(?:freizumachen"
    r"|freigemacht|frei machen)\b"
    r"|\b(?:merci|veuillez|pensez|prière|il faut) (?:\w+ ){0,2}(?:d'|à )?(?:bien )?affranchir\b"
    r"|\baffranchir (?:suffisamment|correctement)\b"
    r"|\b(?:stick|put|pop) (?:a|the|your own) stamps? on\b|\b(?:pon|ponga|poner) (?:el|un) sello\b",
    r"\bpay (?:for )?(?:the |any )?(?:return )?(?:postage|shipping|carriage|courier) (?:yourself"
    r"|on your own)\b|\b(?:réglez|payez|prenez)[- ]vous-mêmes?\b|\b(?:réglez|payez) vous-même\b",
    r"\bfreight[- ]collect\b[^;]{0,50}\b(?:not|refus)\w*|\b(?:sufficient|correct|enough)(?:ly)?"
    r" (?:postage|stamped|franked)\b",
    r"\b(?:selbst|selber|eigenständig) (?:zu )?frankier\w*|\bfrankier\w* (?:sie "
    r"|du )?(?:\w+ ){0,3}selbst"
    r"\b|\b(?:stamp|frank) (?:it|them|the parcel|your parcel) yourself\b"
    r"|\baffranchi\w+ (?:\w+ ){0,3}"
    r"vous-mêmes?\b|\b(?:put|add) your own (?:stamps|postage)\b",
    r"\bunfrei\w*[^;]{0,60}\b(?:nicht|abgelehnt|verweigert|keine)\b|\b(?:keine|nicht) unfrei\w*"
    r"|\bausreichend (?:zu )?frankier\w*|\bfrankieren sie\b|\bfrankier(?:e|st) (?:das|du|dein)\b",
    r"\bports? dûs?\b[^;]{0,50}\b(?:refus\w+|pas|non)\b|\b(?:aucun|pas) [^;]{0,30}\bport dû\b"
    r"|\bsuffisamment affranchi\w*|\bne pas envoyer en port dû",
    r"\bno (?:\w+ ){0,5}(?:portes|porte) (?:debidos?|por pagar)\b|\ba portes pagados\b"
    r"|\bportes debidos\b[^;]{0,50}\b(?:no|rechaz)\w*",
)
"""Parcels that must be stamped, or are refused where they are not."""
