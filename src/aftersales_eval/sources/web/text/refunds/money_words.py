"""What money is called that comes back, and what it then does; all patterns are for folded text."""

from __future__ import annotations

from typing import Final

from aftersales_eval.sources.web.text.folding import rule

_MONEY: Final = (
    r"(?:(?:money|funds?|payments?|(?<!full )(?<!full-)(?<!regular )price(?! items| goods)"
    r"|amounts?|sums?|cash|cost|charge|total|balance|(?:every|each|the last|jeden|letzten|chaque"
    r"|dernier|último) (?:penny|cent(?:ime)?|euro|pound|dollar|céntimo)|all of it|(?:what|whatever"
    r"|all|everything|anything) (?:that )?(?:you(?:'ve| have)?|was|has been) (?:paid|spent)|theirs"
    r"|yours|transfer|refunds?|credit)|(?:geld\w*|\w*betr(?:a|ä)ge?s?|\w*preise?s?"
    r"|\w*zahlung(?:en)?|\w*summe|entgelt\w*|(?:be|ge)zahlt(?:en|e)?|gegenwert|warenwert|guthaben"
    r"|gutschrift|überweisung|(?:rück)?erstattung|vergütung|anzahlung)|(?:argent|sommes?|montants?"
    r"|prix|paiements?|crédit|virement|versement|totalité|règlement|remboursement|ce que vous "
    r"avez (?:payé|réglé|versé)|l'intégralité)|(?:dinero|plata|importes?|montos?|cantidad(?:es)?"
    r"|precio|pagos?|sumas?|valor|cobro|(?<!sin )(?<!a tu )(?<!a su )(?<!a )cargo|efectivo|abono"
    r"|transferencia|reintegro|reembolso|pagado|abonado|todo lo que|(?:todo )?lo que (?:has |ha "
    r"|hayas |haya )?pag\w+|devolución del (?:dinero|importe|pago)))"
)
_REFUND: Final = (
    r"(?:(?<!no )(?<!non )(?<!non-)(?<!not )(?:refund(?:s|ed|ing)?|reimburs\w+|repay\w*|repaid"
    r"|repayments?)|(?:zu)?rück(?:zu)?(?:zahl|überw|erstatt|vergüt|buch|gebucht|gezahlt"
    r"|überwiesen)\w*|refundier\w+|(?:zu)?erstatt\w+|erstattet|\w*gutschrift\w*|gutgeschrieben"
    r"|gutzuschreiben|(?:rück|zurück)überweis\w+|(?<!non )rembours(?!able)\w+|recrédit\w*|(?<!no "
    r")reembols(?!able)\w+|reintegr\w+)"
)
_BACK: Final = (
    r"(?:back|returned|refunded|repaid|reimbursed|credited|on (?:its|the) way|released|transferred"
    r"|issued|paid(?: out)?|sent|processed|out|reversed|restored|wired|put through|settled"
    r"|appears?|shows?|see|cleared|refund\w*|(?:in|on|to|into|onto|reach\w*|hits?|lands? (?:in|on)"
    r"|shows? (?:up )?(?:in|on)|with) (?:your|the (?:original|same)|their|you\b)(?: \w+){0,3}? "
    r"?(?:account|card|bank|method|wallet|statement|source|you)?|zurück(?!geb|gib|geg|send|schick"
    r"|bring|gesend|gesandt|geschick|gebrach)\w*|unterwegs|raus|überwiesen|angewiesen"
    r"|gutgeschrieben|gutgebucht|ausgezahlt|ausbezahlt|erstattet|vergütet|überweis\w+|zahl(?:en|t)"
    r"|auszahl\w+|anweis\w+|da|freigegeben|wertgestellt|veranlasst|veranlassen|rückvergüt\w+"
    r"|vergüten?|fließt|abgewickelt|rückabgewickelt|(?:auf|bei) (?:ihrem|deinem|eurem|dem|ihr|dein"
    r"|das|ihnen|dir|ihrer|deiner|der|ihre|deine)(?: \w*(?:konto|karte|kreditkarte"
    r"|zahlungsmittel))?|revien\w+|reviendr\w+|rendue?s?|rend(?:ons|u|ra|rons)|restitu\w+"
    r"|revers\w+|versée?s?|virée?s?|crédit\w+|récupér\w+|de retour|(?:sur|vers) (?:votre|ton|le|la"
    r"|ta|son)(?: \w+)? ?(?:compte|carte|moyen)|effectué|émis|lancé|déclenché|parti|part"
    r"|parvien\w+|rendre|restituer|reverser|apparaî\w+|retrouv\w+|touch(?:ez|erez)|percev(?:ez"
    r"|rez)|remise?|intervient|devuel\w+|devolv\w+|devol(?:ver|ución|uciones)\w*|restitu\w+"
    r"|regres\w+|retorn\w+|vuelv\w+|vuelta|volver\w*|abon(?:a|amos|ado|ada|ados|adas|an|ará|aremos"
    r"|arán|ar|arte|arle|arlo)|acredit\w+|ingres(?:a|amos|ado|ará|aremos|ar|an)|transfer(?:imos"
    r"|ido|irá|iremos|ir)|gir(?:amos|aremos|ado)|revert\w+|reviert\w+|revers(?:a|amos|ado|ará)"
    r"|liquid(?:a|amos|ado)|realiz\w+|efect\w+|ver(?:ás|á|emos)|aparec\w+|deposit(?:amos|ado|ará"
    r"|aremos|a)|hac(?:emos|ido)|haremos|harem\w+|orden(?:ado|amos|a)|(?:en|a) (?:tu|su|la|el "
    r"mismo) (?:cuenta|tarjeta|medio|método))"
)

MONEY: Final = rule(
    rf"\b(?:{_MONEY}|{_REFUND}|kohle|(?:tes|vos) sous|(?:be|get) paid|(?<!su )(?<!tu )ingreso)\b"
)
"""What money is called."""

MOVING: Final = rule(
    rf"\b{_REFUND}\b",
    rf"\b{_MONEY}\b[^.;|!?]{{0,70}}?\b{_BACK}\b",
    rf"\b{_BACK}\b[^.;|!?]{{0,40}}?\b{_MONEY}\b",
    r"\bschreib\w*\b[^.;|]{0,80}\bgut\b",
    rf"\bweis(?:t|en|e)\b[^.;|]{{0,50}}\b{_MONEY}\b[^.;|]{{0,60}}\ban\b",
    r"\b(?:rückabwicklung|rückgewähr|rückabgewickelt)\b",
    rf"\b(?:(?:re)?voi(?:r|en)\w*|réappara\w+|(?:re|volver a )?ver|recuper\w+|tener de "
    rf"vuelta)\b[^.;|]{{0,25}}\b{_MONEY}\b",
    r"\b(?:ware|artikel|retouren?|sendung)\b[^.;|§]{0,60}§?[^.;|]{0,20}\bvergütet\b",
    r"\b(?:vergüten wir|wir vergüten|we credit you)\b",
    r"\b(?:geld|\w*preis|\w*betrag)\b[^.;|]{0,70}\bwieder\b(?! (?:verkauf|lieferbar))",
    r"\b(?:pay|pays|paid|paying) (?:you |it |them |everything )?back\b",
    r"\b(?:te|le|os) pag(?:amos|aremos)\b|\b(?:be)?zahlen wir\b[^.;|]{0,70}\bzurück\b",
    r"\baus(?:zu)?zahl(?:en|ung)\b",
    r"\b(?:geld|kaufpreis|money|argent|dinero|plata) (?:nach|after|après|tras) (?:(?:der|ihrer"
    r"|deiner|the|your|a|le|votre|la|tu|su) )?(?:retoure|rückgabe|rücksendung|returns?|retour"
    r"|devolución)\b",
    r"\b(?:crédit|versement|restitution|retour|virement) (?:de la |de votre |du |des |de "
    r"l')(?:sommes?|argent|montant|prix|paiement)\b",
    r"\bse (?:te |le )?(?:abona|abonan|abonará|abonarán)\b",
)
"""Money that comes back, in one clause."""

PAID_FOR_RETURN: Final = rule(
    r"\b(?:return(?:s|ed|ing)?|send\w* (?:\w+ )?back|sent back|refund\w*|withdr[ae]w\w*|chang\w+ "
    r"your mind|cooling[- ]off|(?:book|check|scan|log)\w* (?:\w+ ){0,2}?in\b|(?:want|wish"
    r"|decided?) to cancel|cancel (?:the|your) (?:contract|purchase)|collect (?:it|them)|(?:goods"
    r"|parcel|item|box|package)[^.;]{0,30}\b(?:back|reach\w*|arriv\w*|received?)|(?:receiv\w+"
    r"|receipt of) (?:the |your |our )?(?:goods|parcel|items?|box|package))\b",
    r"retour|rücktritt|zurück(?:ge|zu)?(?:schick|send|sand|geb|gab|komm|kam)",
    r"\brétract|\brenvo[iy]",
    r"\brecogerl[oa]|\bdesist|\bdevoluci|\bdevuelt|\bdevolver",
)
"""That goods come back, for which somebody is paid."""

SURELY: Final = rule(
    rf"\b{_REFUND}\b|\brück(?:abwicklung|gewähr)\b",
    r"\b(?:what(?:ever)? you(?:'ve| have)? (?:paid|spent)|was (?:sie|du) (?:be|ge)zahlt|ce que "
    r"(?:vous|tu) a\w+ (?:payé|réglé|versé)|lo (?:que (?:has |ha |hayas )?)?pag\w+)\b",
    r"\bschreib\w*\b[^.;|]{0,80}\bgut\b",
)
"""Words that say by themselves that money comes back."""

BY: Final = rule(
    r"\b(?:within|in|inside|under|after|than|most|latest|maximum|max\.?|by|of|takes?|take|allow"
    r"|need|needs|we have|about|around|roughly|just|only|exceed|up to|to be|be|give us|allow "
    r"us)(?: (?:a|an|the|next|first|maximum|of|no|more|than|just|about|around|at|most|only|another"
    r"|little|space|least|under|up|to|as|long|on|average))* $",
    r"\b(?:innert|innerhalb|binnen|in|nach|spätestens|längstens|höchstens|maximal|max\.?|bis zu"
    r"|dauert|vergehen|benötigt|benötigen|brauchen|braucht|haben wir|wir haben|etwa|ca\.?|rund"
    r"|laufe|von|mit|aber|einmal|geben sie uns|gib uns|gebt uns)(?: (?:von|etwa|ca\.?|rund|nur"
    r"|maximal|höchstens|längstens|spätestens|der|den|nächsten|ersten|einem|einer|zeitraum|frist"
    r"|aber|schon|auch|mal|einmal|bis|zu|zum|nach|kurzen|wenigen|weniger|als|im|laufe|durchschnitt"
    r"|schnitt|regel|meist|meistens|normalerweise|üblicherweise))* $",
    r"\b(?:sous|dans|d'ici|en|après|délai|moins|maximum|plus|tard|compter|comptez|prévoyez|prévoir"
    r"|demande|prend|faut|avons besoin|disposons|avons|mettons|jusqu'à|environ|est|de|(?:laissez"
    r"|accordez|donnez|laisse)-nous)(?: (?:un|une|le|les|délai|de|d'|maximum|moins|prochains"
    r"|environ|maximal|au|plus|tard|à|quelque|seulement|généralement|en|moyenne|général|la))* "
    r"(?:d')?$",
    r"\b(?:en|dentro|plazo|tras|hasta|máximo|antes|a|menos|más|tarda\w*|pasan?|pasar|pasarán|unos"
    r"|unas|mucho|demora\w*|necesit\w+|dispon\w+|tenemos|d[aée]nos|dadnos|dennos|déj[ae]nos"
    r"|lleva\w*|entre|de|aproximad\w+|cont[aáe]\w* con|cuent[ae]n? con)(?: (?:de|los|las|un|una"
    r"|unos|unas|plazo|máximo|que|más|tardar|como|mucho|no|menos|término|lapso|período|periodo"
    r"|transcurr\w+|pas[ae]n|pasar|aproximad\w+|solo|sólo|apenas|próximos|primeros|siguientes"
    r"|cuestión|total|estimado|el|a|en|normal|promedio))* $",
    r"(?:[:|(-]|^)\W*(?:(?:max\.?|maximal|maximum|máximo|höchstens|längstens|ca\.?|within|in|sous"
    r"|binnen|en) ?)*$",
)
"""Right before a time in which something is done."""
