"""What money is called that comes back, and what it then does; all patterns are for folded text."""

from __future__ import annotations

from typing import Final

from aftersales_eval.sources.web.text.folding import rule

_MONEY: Final = (
    r"(?:(?:money|funds?|payments?|(?<!full )(?<!full-)(?<!regular )price(?! items| goods)"
    r"|amounts?|sums?|cash|cost|charge|total|balance|postage"
    r"|(?:every|each|the last) (?:penny|cent|euro|pound|dollar)|all of it"
    r"|(?:what|whatever|all|everything|anything) (?:that )?(?:you(?:'ve| have)?|was|has been) "
    r"(?:paid|spent)|theirs|yours|transfer|refunds?|credit)"
    r"|(?:geld\w*|\w*betr(?:a|ä)ge?s?|\w*preise?s?|\w*zahlung(?:en)?|\w*summe|entgelt\w*|(?:be"
    r"|ge)zahlt(?:en|e)?|gegenwert|warenwert|guthaben|gutschrift|überweisung|(?:rück)?erstattung"
    r"|vergütung|anzahlung)"
    r"|(?:argent|sommes?|montants?|prix|paiements?|crédit|virement|versement|totalité|règlement"
    r"|remboursement|ce que vous avez (?:payé|réglé|versé)|l'intégralité)"
    r"|(?:dinero|plata|importes?|montos?|cantidad(?:es)?|precio|pagos?|sumas?|valor|cobro"
    r"|(?<!sin )(?<!a tu )(?<!a su )(?<!a )cargo|efectivo|abono"
    r"|transferencia|reintegro|reembolso|pagado|abonado|todo lo que|(?:todo )?lo que (?:has |ha "
    r"|hayas |haya )?pag\w+|devolución del (?:dinero|importe|pago)))"
)
_REFUND: Final = (
    r"(?:(?<!no )(?<!non )(?<!non-)(?<!not )(?:refund(?:s|ed|ing)?|reimburs\w+|repay\w*|repaid"
    r"|repayments?)"
    r"|(?:zu)?rück(?:zu)?(?:zahl|überw|erstatt|vergüt|buch|gebucht|gezahlt|überwiesen)\w*"
    r"|refundier\w+|(?:zu)?erstatt\w+|erstattet|\w*gutschrift\w*|gutgeschrieben|gutzuschreiben"
    r"|(?:rück|zurück)überweis\w+"
    r"|(?<!non )rembours(?!able)\w+|recrédit\w*"
    r"|(?<!no )reembols(?!able)\w+|reintegr\w+)"
)
_BACK: Final = (
    r"(?:back|returned|refunded|repaid|reimbursed|credited|on (?:its|the) way|released"
    r"|transferred|issued|paid(?: out)?|sent|processed|out|reversed|restored|wired|put through"
    r"|settled|appears?|shows?|see|cleared|refund\w*"
    r"|(?:in|on|to|into|onto|reach\w*|hits?|lands? (?:in|on)|shows? (?:up )?(?:in|on)|with) "
    r"(?:your|the (?:original|same)|their|you\b)(?: \w+){0,3}? ?(?:account|card|bank|method"
    r"|wallet|statement|source|you)?"
    r"|zurück(?!geb|gib|geg|send|schick|bring|gesend|gesandt|geschick|gebrach)\w*|unterwegs|raus"
    r"|überwiesen|angewiesen|gutgeschrieben|gutgebucht|ausgezahlt"
    r"|ausbezahlt|erstattet|vergütet|überweis\w+|zahl(?:en|t)|auszahl\w+|anweis\w+|da|freigegeben"
    r"|wertgestellt|veranlasst|veranlassen|rückvergüt\w+"
    r"|vergüten?|fließt|abgewickelt|rückabgewickelt"
    r"|(?:auf|bei) (?:ihrem|deinem|eurem|dem|ihr|dein|das|ihnen|dir|ihrer|deiner|der|ihre|deine)"
    r"(?: \w*(?:konto|karte|kreditkarte|zahlungsmittel))?"
    r"|revien\w+|reviendr\w+|rendue?s?|rend(?:ons|u|ra|rons)|restitu\w+|revers\w+|versée?s?"
    r"|virée?s?|crédit\w+"
    r"|récupér\w+|de retour|(?:sur|vers) (?:votre|ton|le|la|ta|son)"
    r"(?: \w+)? ?(?:compte|carte|moyen)|effectué|émis|lancé|déclenché|parti|part|parvien\w+"
    r"|rendre|restituer|reverser|apparaî\w+"
    r"|retrouv\w+|touch(?:ez|erez)|percev(?:ez|rez)|remise?|intervient"
    r"|devuel\w+|devolv\w+|devol(?:ver|ución|uciones)\w*|restitu\w+|regres\w+|retorn\w+|vuelv\w+"
    r"|vuelta|volver\w*|abon(?:a|amos|ado|ada|ados|adas|an|ará|aremos|arán|ar|arte|arle|arlo)"
    r"|acredit\w+|ingres(?:a|amos|ado|ará|aremos|ar|an)|transfer(?:imos|ido|irá|iremos|ir)"
    r"|gir(?:amos|aremos|ado)|revert\w+|reviert\w+|revers(?:a|amos|ado|ará)|liquid(?:a|amos|ado)"
    r"|realiz\w+|efect\w+|ver(?:ás|á|emos)|aparec\w+|deposit(?:amos|ado|ará|aremos|a)|hac(?:emos"
    r"|ido)|haremos|harem\w+"
    r"|orden(?:ado|amos|a)"
    r"|(?:en|a) (?:tu|su|la|el mismo) (?:cuenta|tarjeta|medio|método))"
)

MOVING: Final = rule(
    rf"\b{_REFUND}\b",
    rf"\b{_MONEY}\b[^.;|!?]{{0,70}}?\b{_BACK}\b",
    rf"\b{_BACK}\b[^.;|!?]{{0,40}}?\b{_MONEY}\b",
    r"\bschreib\w*\b[^.;|]{0,80}\bgut\b",
    rf"\bweis(?:t|en|e)\b[^.;|]{{0,50}}\b{_MONEY}\b[^.;|]{{0,60}}\ban\b",
    r"\b(?:rückabwicklung|rückgewähr|rückabgewickelt)\b",
    rf"\b(?:(?:re)?voi(?:r|en)\w*|réappara\w+|(?:re|volver a )?ver|recuper\w+|tener de "
    rf"vuelta)\b[^.;"
    rf"|]{{0,25}}"
    rf"\b{_MONEY}\b",
    r"\b(?:ware|artikel|retouren?|sendung)\b[^.;|§]{0,60}§?[^.;|]{0,20}\bvergütet\b|\bcuenta\b[^.;"
    r"|]{0,30}\babonada\b",
    r"\bvergütung\b[^.;|]{0,30}\berfolg\w*|\b(?:vergüten wir|wir vergüten|we credit you)\b",
    r"\b(?:geld|\w*preis|\w*betrag)\b[^.;|]{0,70}\bwieder\b(?! (?:verkauf|lieferbar))",
    r"\b(?:pay|pays|paid|paying) (?:you |it |them |everything )?back\b",
    r"\bpag(?:amos|aremos|ado) (?:\w+ ){0,2}de vuelta\b",
    r"\b(?:money|cash) (?:\w+ )?back\b",
    r"\b(?:geld|kaufpreis|money|argent|dinero|plata) (?:nach|after|après|tras) (?:(?:der|ihrer"
    r"|deiner|the|your|a|le|votre|la|tu|su) )?(?:retoure|rückgabe|rücksendung|returns?|retour"
    r"|devolución)\b",
    r"\b(?:return|crediting|release|transfer) of (?:the |your )?(?:money|funds|payment|price)\b"
    r"|\b(?:überweisung|auszahlung|rückgewähr|freigabe) (?:des|der|ihres|deines) \w*(?:gelde?s"
    r"|betrage?s|preises|zahlung)\b"
    r"|\b(?:crédit|versement|restitution|retour|virement) (?:de la |de votre |du |des |de l')"
    r"(?:sommes?|argent|montant|prix|paiement)\b"
    r"|\b(?:devolución|abono|restitución|ingreso) (?:de |del |de la |de tu |de su )(?:dinero"
    r"|importe"
    r"|monto|pago|cantidad|suma)\b",
    r"\bse (?:te |le )?(?:abona|abonan|abonará|abonarán)\b|\b(?:überweisung|auszahlung|virement"
    r"|transferencia|bank transfer)\b",
)
"""Money that comes back, in one clause."""

PAID_FOR_RETURN: Final = rule(
    r"\b(?:return(?:s|ed|ing)?|send\w* (?:\w+ )?back|sent back|refund\w*|withdr[ae]w\w*"
    r"|chang\w+ your mind|cooling[- ]off|(?:book|check|scan|log)\w* (?:\w+ ){0,2}?in\b|(?:want|wish"
    r"|decided?) to cancel|cancel (?:the"
    r"|your) (?:contract|purchase)|collect (?:it|them)"
    r"|(?:goods|parcel|item|box|package)[^.;]{0,30}\b(?:back|reach\w*|arriv\w*|received?)"
    r"|(?:receiv\w+|receipt of) (?:the |your |our )?(?:goods|parcel|items?|box|package))\b",
    r"widerruf|rückgabe|rücklauf|retour|rücksend|rücktritt|rückkunft|rückerhalt|erstatt"
    r"|zurück(?:ge|zu)?(?:schick|send|sand|geb|gab|komm|kam)|wareneingang|(?:ware|paket|artikel)\w*"
    r"[^.;]{0,30}(?:eintreff|eingang|ankunft|angekommen|wieder)",
    r"\brétract|\brenvo[iy]|\brembours|\brepris|\brévoqu|\b(?:colis|articles?|produits?"
    r"|marchandise)\b[^.;]{0,30}\b(?:arriv|réception|réceptionn|revenu)\w*",
    r"\btráe(?:lo|la|los|las)\b|\brecogerl[oa]|\bte echas atrás|\bdesist|\bdevoluci|\bdevuelt"
    r"|\breembols|\bretracto|\barrepent|\breintegr|\bdevolver"
    r"|\b(?:recib|lleg|recepci|ingres)\w*[^.;]{0,30}\b(?:paquete|producto|artículo|mercanc|género"
    r"|prenda|vuelta)",
)
"""That goods come back, for which somebody is paid."""

SURELY: Final = rule(
    rf"\b{_REFUND}\b|\brück(?:abwicklung|gewähr)\b", r"\bschreib\w*\b[^.;|]{0,80}\bgut\b"
)
"""Words that say by themselves that money comes back."""

BY: Final = rule(
    r"\b(?:within|in|inside|under|after|than|most|latest|maximum|max\.?|by|of|takes?|take|allow"
    r"|need|needs|we have"
    r"|about|around|roughly|just|only|exceed|up to|to be|be|give us|allow us)(?: (?:a|an|the|next"
    r"|first|maximum"
    r"|of|no|more|than|just|about|around|at|most|only|another|little|space|least|under|up|to|as"
    r"|long|on|average))* $",
    r"\b(?:innert|innerhalb|binnen|in|nach|spätestens|längstens|höchstens|maximal|max\.?|bis zu"
    r"|dauert|vergehen|benötigt|benötigen|brauchen|braucht|haben wir|wir haben|etwa|ca\.?|rund"
    r"|laufe|von|mit|aber|einmal|geben sie uns|gib uns|gebt uns)"
    r"(?: (?:von|etwa|ca\.?|rund|nur|maximal|höchstens|längstens|spätestens|der|den|nächsten"
    r"|ersten|einem|einer|zeitraum|frist|aber|schon|auch|mal|einmal|bis|zu|zum|nach|kurzen"
    r"|wenigen|weniger|als|im|laufe|durchschnitt|schnitt|regel|meist|meistens|normalerweise"
    r"|üblicherweise))* $",
    r"\b(?:sous|dans|d'ici|en|après|délai|moins|maximum|plus|tard|compter|comptez|prévoyez"
    r"|prévoir|demande|prend|faut|avons besoin|disposons|avons|mettons|jusqu'à|environ|est"
    r"|de|(?:laissez|accordez|donnez|laisse)-nous)(?: (?:un|une|le|les|délai|de|d'"
    r"|maximum|moins|prochains|environ|maximal|au|plus|tard|à|quelque|seulement|généralement"
    r"|en|moyenne|général|la))* (?:d')?$|\bd'$",
    r"\b(?:en|dentro|plazo|tras|hasta|máximo|antes|a|menos|más|tarda\w*|pasan?|pasar|pasarán|unos"
    r"|unas|mucho|demora\w*"
    r"|necesit\w+|dispon\w+|tenemos|d[aée]nos|dadnos|dennos|déj[ae]nos"
    r"|lleva\w*|entre|de|aproximad\w+|cont[aáe]\w* con|cuent[ae]n? con)(?: (?:de|los|las|un|una"
    r"|unos|unas|plazo|máximo|que|más"
    r"|tardar|como|mucho|no|menos|término|lapso|período|periodo|transcurr\w+|pas[ae]n|pasar"
    r"|aproximad\w+"
    r"|solo|sólo|apenas|próximos|primeros|siguientes|cuestión|total|estimado|el|a|en|normal"
    r"|promedio))* $",
    r"(?:[:|(-]|^)\W*(?:(?:max\.?|maximal|maximum|máximo|höchstens|längstens|ca\.?|within|in|sous"
    r"|binnen|en) ?)*$",
)
"""Right before a time in which something is done."""
