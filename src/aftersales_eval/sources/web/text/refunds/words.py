"""Words by which shops say how soon money is back; all patterns are for folded text."""

from __future__ import annotations

from typing import Final

from aftersales_eval.sources.web.text.folding import rule

REFUNDING: Final = rule(
    r"\b(?:betrag|geld|gutschrift|kaufpreis|sommes?|montant|argent|money|funds|importe|cantidad"
    r"|amount)\b[^.;§]{0,40}\b(?:konto|karte|compte|carte|account|card|statement|cuenta|tarjeta)\b"
    r"|\b(?:restitu|reintegr)\w+[^.;§]{0,30}\b(?:importe|cantidad|precio|dinero|pago|pagado)\b",
    r"\b(?:erhalten|erhältst|bekommen|bekommst)\b[^.;§]{0,20}\b(?:kaufpreis|\w*betrag)\b",
    r"\bpay back (?:everything|all|the|any|what|your)\b",
    r"\b(?:votre|l'|son) ?argent\b|\bpay(?:s|ing)? out\b|\b(?:the|your) money\b(?!-|')|\b(?:a|the"
    r"|your) payment back\b",
    r"\b(?:zahlen|zahlt|überweisen|überweist|buchen) (?:wir|ihnen|dir|den|das)\b",
    r"(?<!non-)(?<!non )\brefund(?:s|ed|ing)?\b(?! (?:window|policy|period|or exchange|or "
    r"replacement))|\b(?:be |is |are )?credited\b|\bmoney (?:is |will be |should be |to be "
    r")?(?:back|returned)\b(?! guarantee)|\b(?:a|the|your) credit (?:will|should|is|appears|to"
    r"|on)\b|\bcredits? (?:is|are|will be) (?:\w+ )?(?:issued|made|paid|given)\b|\bcredit (?:your"
    r"|to your|the amount)\b",
    r"\b(?:(?:zu)?rück)?(?:zu)?erstatt\w+|\brückzahlung\w*|\bgeld (?:wieder )?(?:zurück|auf "
    r"ihrem)\b(?!-)|\b(?:ihr|dein|das|euer) geld\b(?!-)",
    r"(?<!par )\bvirements?\b|\b(?:sommes?|montant|prix)\b[^.;§]{0,30}\b(?:restitué|reversé"
    r"|rendu)e?s?\b|(?<!non )(?<!pas )\brembours\w+|\bcrédit(?:é|ée|és|ons|erons)\b",
    r"\babonad[oa]s?\b|\breembols\w+|\babon(?:o|amos|aremos|ará|ado|ar)\b|\bdevol(?:ver|veremos"
    r"|vemos|ución|verá|verte|verle) (?:\w+ ){0,2}(?:dinero|importe|pago|cantidad)\b|\bdinero\b",
)

STEMS: Final = (
    "refund", "reimburs", "credit", "money", "pay", "payment", "erstatt", "gutsch", "gutgesch",
    "zahl", "argent", "betrag", "schreib", "ueberweis", "uberweis", "geld", "rembours",
    "reembols", "abon", "reintegr", "dinero",
    "importe", "devolv", "amount", "sum", "price", "virement", "devuel", "ingres", "restitu",
    "somme", "montant", "kaufpreis", "buch", "paid", "pag", "transf", "retour", "refund", "vergut",
    "verguet", "virement", "verse", "plata", "acredit", "regres", "devol", "devuel", "cobro",
    "rend", "vuelv", "penny", "cash", "cent ", "centim", "euro", "kohle", "revert",
    "reviert", "revers", "cargo", "bezahl", "gezahl", "fund", "abwick", "abgewick", "gewahr",
)  # fmt: skip
SHOPPER: Final = rule(
    r"\b(?:for|to get|to receive|receive|to claim|claim|request|to request|obtain|entitled to"
    r"|eligible for|qualify for|to be eligible for|offer|(?:or|and)(?= (?:an?|full))|choose|ask "
    r"for|want|for an?) (?:a |an |the |your )?(?:(?!and\b|or\b)\w+ ){0,2}(?:refund(?! you\b)"
    r"|money back|reimbursement)\b(?=[^§]{0,60}$)",
    r"\b(?:gegen|volle|vollständige|bei voller|auf|oder) (?:\w+ ){0,2}(?:erstattung|rückerstattung"
    r"|gutschrift)\b(?=[^§]{0,40}$)",
    r"\b(?:para (?:un|obtener|solicitar|pedir)|solicitar|pedir|o|derecho a) (?:\w+ "
    r"){0,3}reembolso(?=[^§]{0,40}$)",
)
"""The refund is what the shopper may have who is in time."""
IF_RETURNED: Final = rule(
    r"\b(?:if|when|provided|as long as|for (?:items|goods|products|returns|purchases|orders"
    r"|anything)|on (?:items|all)) (?:[\w']+ ){0,8}?(?:return\w*|sent back|send|made|bought"
    r"|cancel\w*|you|unhappy|changed)?(?: [\w']+){0,6} ?(?:within|in|up to|than|after)?(?: "
    r"the)?(?: first)? $",
    r"\b(?:wenn|sofern|falls|bei (?:rückgabe|rücksendung|umtausch)) [^§]{0,70}$",
    r"\bs'ils? [^§]{0,70}$|\b(?:si|lorsque|pour (?:tout|les|un) (?:article|produit|retour)\w*) "
    r"[^§]{0,70}$",
)

ELSE: Final = rule(
    r"\b(?:another|further|additional|an extra) (?=§)",
    r"\b(?:or|oder|ou|o) (?:no|kein\w*|aucun|pas de)\b (?:\w+ )?(?:refund|erstatt|geld|rembours"
    r"|reembols|dinero)",
    r"\b(?:refuse|withhold|reserve the right|verweigern|behalten uns vor|différer|denegar"
    r"|retener)\b",
    r"\b(?:prix (?:baisse|diminue)|baisse de prix|écart|precio (?:baja|bajas\w*)|overspent"
    r"|overpaid|preis (?:sinkt|fällt)|goes on sale|on sale within)\b",
    r"\b(?:price[- ](?:match|protection|adjust|guarantee|promise|drop)\w*|lower price|cheaper"
    r"|difference|deposits?|not (?:\w+ )?(?:reached|arrived|received)|price drops?"
    r"|pre-?authori[sz]\w+|vorautorisier\w+|préautoris\w+|preautoriz\w+|drops? (?:the|in) price"
    r"|bottles?|subscription|renewal|trial|gift cards?|voucher|tickets?|booking|cancel\w* "
    r"(?:before|prior)|before (?:it|they|dispatch|shipping)|rental|invoice|pre-?orders?|chargeback"
    r"|expenses|membership)\b",
    r"\bbank (?:to|can|may|might|will)\b[^§]{0,40}(?=§)",
    r"\b(?:bestpreis|tiefpreis|preisgarantie|\w*differenz\w*|preisunterschied\w*|unterschied\w*"
    r"|günstiger|sinkt der preis|preisschutz|kaution|pfand\w*|abo|abonnement|gutschein(?:e|en|s)? "
    r"(?:ist|sind|gilt|gelten|verfällt)|stornier\w* (?:vor|bis)|mitgliedsbeitrag|miete)\b",
    r"\b(?:weitere|zusätzliche)n? (?=§)",
    r"\b(?:différence|caution|consigne|abonnement|moins cher|meilleur prix|annul\w+ avant|acompte"
    r"|location|cotisation)\b",
    r"\b(?:diferencia|fianza|(?<!en nuestro )(?<!a nuestro )(?<!en el )(?<!al )(?<!que el "
    r")depósito|suscripción|más barato|mejor precio|cancel\w+ antes|alquiler|cuota)\b",
)
ELSE_ABOVE: Final = rule(
    r"\b(?:price|cheaper|deposits?|subscriptions?|(?<!night )(?<!nights )(?<!comfort "
    r")(?<!mattress )(?<!home )(?<!sleep )trial|gift cards?|vouchers?|recycl\w+|rental)\b",
    r"preis|günstiger|kaution|pfand|abonnement|gutschein|miete",
    r"\b(?:prix|moins cher|caution|consigne|abonnement|location)\b",
    r"\b(?:contra reembolso|cash on delivery|contre remboursement|precio|barato|fianza|suscripción"
    r"|alquiler|arriendo)\b",
)
FROM_BANK: Final = rule(
    r"^[^§.]{0,70}\bfür die (?:gutschrift|buchung|wertstellung)\b|^[^§.]{0,30}\b(?:for|by) (?:your"
    r"|the) (?:bank|card)|^ (?:more|extra|further|longer|additional)\b|^ (?:mehr|zusätzlich)\b"
    r"|^[^§.]{0,20}(?<!un )(?<!aucun )\bde plus\b|^[^§.]{0,20}(?<!a )(?<!lo )\b(?:más(?! o menos)"
    r"|adicionales)\b"
)
AWAY: Final = rule(
    r"\b(?:returned|sent back|reported|claimed|requested|cancelled|canceled|notified|brought "
    r"back)(?: \w+){0,2} (?:within|in|up to|before|inside)(?: the)?(?: first)? $",
    r"\b(?:(?<!your )(?<!the )(?<!each )return(?! (?:has|have|is|was|arriv\w*|reach\w*)\b)|send"
    r"|ship|bring|exchange|cancel|notify|contact|inform|report|claim|withdraw|register|keep|let "
    r"us know|tell us|change your mind)\b[^§]{0,50}\b(?:within|in|up to|for|than|after"
    r"|until)\b[^§]{0,12}$",
    r"\bdesist(?:e|a|an|es)\b[^§]{0,50}$|\b(?:rapporter|rapportez|rendre|échanger|regresar"
    r"|cambiarl[oa]s?)\b[^§]{0,60}$",
    r"\b(?:retourner|retournez|renvoyer|renvoyez|échanger|signaler|rétracter|retourné\w*"
    r"|renvoyé\w*)\b[^§]{0,60}$",
    r"\b(?:envía(?:lo|la|los|las|nos)|envíe(?:lo|la|los|las|nos)|mánda(?:lo|la|los|las)|tráe(?:lo"
    r"|la|los|las)|devolver(?:lo|los|la|las|nos)?|(?<!importe se )(?<!dinero se )(?<!pago se "
    r")devuelv\w+|devuelt\w+|cambiar(?:lo|los)?|enviar\w*|comunic\w+|desistir)\b(?! (?:\w+ "
    r"){0,2}(?:dinero|importe|pago|cantidad))[^§]{0,50}$",
)
HOLD_DUTY: Final = rule(
    r"^[^§]{0,90}\b(?:you can|you may|you must|you have to|can be returned|may be returned|to "
    r"return|send (?:it|them) back|können sie|kannst du|müssen sie|vous pouvez|vous devez|pour "
    r"retourner|pour renvoyer|puede devolver|puedes devolver|para devolver)\b"
)
OR_MENDED: Final = rule(
    r"\b(?:repair|replace|nachbesser|ersatz|reparatur|répar|remplac|repar"
    r"|sustituci)\w*[^.;§]{0,30}?,? (?:or|oder|ou|o) (?:[\w']+ ){0,3}?(?:money|refund|geld"
    r"|erstattung|argent|rembours|dinero|reembols)\w*"
)
"""Money that is one of several ways to settle a complaint."""

NOT_PASSED: Final = rule(
    r"\b(?:or|oder|ou|o) (?:[\w']+ ){0,4}?(?:money|geld|argent|dinero)\b",
    r"\b(?:refund window|refund period|refund policy|refund guarantee|\w*erstattungsgarantie"
    r"|garantie (?:de )?remboursement|money[- ]back guarantee|geld[- ]zurück-garantie|satisfait "
    r"ou rembours\w+|satisfaits? ou|garantía de (?:devolución|reembolso))\b",
)
HEADING: Final = rule(
    r"\b(?:my|your|the) (?:money|cash)\b|\brefunded\b|\bmein(?:e)? (?:geld|erstattung)\b"
    r"|\bargent\b|\brefunds?\b(?! polic)|\bmoney back\b(?! guarantee)|(?<!nicht )(?<!keine "
    r")erstattung|rückabwicklung|rückgewähr|(?<!non )(?<!non-)\brembours|(?<!no )(?<!contra "
    r")\breembols|\bdinero\b|\babon(?:ar|áis|amos|an)\b|\bplata\b",
)
HOW_SOON: Final = rule(
    r"\b(?:when|how (?:long|soon|quickly|fast)|wann|wie (?:lange|schnell)|quand|combien|délai"
    r"|cuándo|cuánto)\b"
)

THE_REFUND: Final = rule(
    r"(?:^ ?|[.;:,|(•-] ?|\b(?:your|the|all|any|each|every|our|process\w*|issue|make|for|and) "
    r")(?:\w+ )?(?:refunds?|reimbursements?)\b",
    r"(?:^ ?|[.;:,|(•-] ?|\b(?:die|der|ihre|deine|eine|alle|jede|zur|und) )(?:\w+ "
    r")?(?:(?:rück)?erstattung\w*|rückzahlung\w*|gutschrift\w*)\b",
    r"(?:^ ?|[.;:,|(•-] ?|\b(?:le|les|votre|ton|tout|un|au|du|et|notre) )(?:\w+ "
    r")?remboursements?\b",
    r"(?:^ ?|[.;:,|(•-] ?|\b(?:el|los|tu|su|todo|un|del|y|cualquier|nuestro) )(?:\w+ "
    r")?(?:reembolsos?|abonos?|reintegros?|devolución del dinero)\b",
)
"""A refund as such, and not that something is refunded."""

UNWANTED: Final = rule(
    r"\b(?:collect|pick(?:ed)? up|nights?|suits?|convinced?|inspect\w*|try|trial|test|drop[- ]?off"
    r"|counter|cancel this contract|not (?:for you|right|happy)|n't (?:love|like|fit|suit)|cancel "
    r"(?:under|within)|your decision|satisf\w+|approv\w+|report a problem|exchange)\b",
    r"(?:abgeholt|abholung|widerr|eingang|ankunft|rückgabe|\bhol(?:t|en)\b|überzeug|gefäll|nächte"
    r"|zufrieden|umtausch|tausch|prüfung|geprüft|rücktritt|rücknahme|\bnicht passt|\bpasst nicht"
    r"|kaputt)",
    r"\b(?:cherch\w+|repris\w*|repren\w+|enlèvement|collecte|nuits|convien\w+|conqui\w+|satisf\w+"
    r"|déçoit|essa\w+|échang\w+|rapport\w+|contrôle|chang\w+ d'(?:avis|idée)|révoqu\w+|votre envoi"
    r"|abîmé|inspir\w+|vont pas|décision)\b",
    r"\b(?:recog\w+|recoj\w+|noches|conven\w+|satisf\w+|gusta\w*|prueb\w+|prob\w+|cambi\w+|encaja"
    r"|vuelve|revis\w+|aprob\w+|aprueb\w+|revocar|lo pidas|tráe\w+)\b",
)
"""Goods that do not please, or are fetched."""

OTHER_DEED: Final = rule(
    r"\b(?:express post|standard post|polic(?:y|ies)|politique|política|\w*richtlinien?|fill|buy"
    r"|bought|purchas\w+|sale items?|ordered|send|post it|ship|sent|label|must|need to|has to"
    r"|have to|you (?:can|may)|apply|claim|eligible|unused|unworn|exchange)\b",
    r": ?(?:none|no|nothing|keine?|nichts|aucune?|rien|ningun[oa]|nada)\b",
    r"\b(?:gekauft\w*|gesendet|senden|schicken|versenden|bestellt\w*|muss|müssen|musst|sollten?"
    r"|kannst du|können sie|etikett\w*|melden|beantragen|umtausch\w*)\b",
    r"\b(?:achetée?s?|commandée?s?|renvo\w+|retournez|retourner|envoy\w+|doi\w+|devez|pouvez"
    r"|demander|étiquette|échang\w+)\b",
    r"\b(?:comprad\w+|compraste|envía\w*|envíe\w*|enviar\w*|devuélv\w+|devolver\w*|debe\w*"
    r"|puede[ns]?|solicit\w+|etiqueta|cambiar\w*)\b",
)
"""What is done under a heading of refunds that pays nothing back."""

PLAIN: Final = rule(
    r"\b(?:more than|höchstens|maximal|maximum|au plus|como (?:mucho|máximo)|after|nach|unter"
    r"|meist|normalmente|généralement|en général|as a rule|typically|mostly|spätestens|unos"
    r"|environ)\b[^§]{0,40}$",
    r"\b(?:demande|nécessite|requires?|benötigt|braucht|requiere|rechnen|rechne|count on|expect"
    r"|cuent[ae]|calcula|vergehen|takes?|within|in|up to|usually|normally|process\w*|allow|dauert"
    r"|innert|innerhalb|binnen|in der regel|sous|dans|délai|prend|comptez|tarda|plazo|en"
    r"|dentro)\b[^§]{0,40}$",
)
SINCE: Final = rule(
    r" (?:of|from|after|once|nach|ab|nachdem|après|dès|suivant|de|desde|tras|después de)\b"
)

UNDER_WAY: Final = rule(
    r"\b(?:parcels?|packages?|post|returns?) (?:\w+ )?(?:takes?"
    r"|needs?)\b[^§]{0,20}§[^.;,]{0,20}\bto (?:reach|get|arrive|travel)\b",
    r"\b(?:paket|sendung|retoure|post|rücksendung) (?:braucht|ist"
    r"|benötigt)\b[^§]{0,30}§[^.;,]{0,20}\b(?:bei uns|unterwegs|zu uns)\b",
    r"\b(?:colis|paquet|retour) (?:\w+ ){0,3}(?:met|prend"
    r"|mettent)\b[^§]{0,20}§[^.;,]{0,20}\b(?:nous (?:parvenir|arriver)|arriver|revenir)\b",
    r"\b(?:paquete|envío|devolución) (?:\w+ ){0,3}tarda\b[^§]{0,20}§[^.;,]{0,20}\b(?:llegar\w*"
    r"|volver)\b",
)
"""How long a parcel is under way."""

HEADING_ELSE: Final = rule(
    r"\b(?:exchanges?|\w*umtausch|échanges?|cambios?) (?:only|nur|seulement|uniquement|solo"
    r"|solamente|possible|möglich)?",
)

MONEY_RETURNED: Final = rule(
    r"^ (?:is|will be|gets?|should be|has been|goes) (?:\w+ )?(?:returned|sent back|sent|given "
    r"back)\b",
)
"""The money is what goes back, and not the goods."""

GETS: Final = rule(
    r"\b(?:you(?:'ll| will| should| can expect to|r)|customers will|expect to) (?:\w+ "
    r"){0,3}?(?:receive|get|see|have|your) [^§]{0,50}$"
)

BY_US: Final = rule(
    r"\b(?:within|takes?|in|up to|innert|innerhalb|binnen|dauert|sous|dans|en|plazo)\b[^§]{0,15}$"
)

ALLOW: Final = rule(
    r"\b(?:allow|takes?|wait|dauert|comptez|prévoyez|patienter|tarda\w*|espera\w*)\b[^§]{0,25}$"
)

SENT: Final = rule(
    r"\b(?:return (?:it|them|the|your)|send (?:it|them|the|your) |bring (?:it|them)|cancel)\b"
)

AT: Final = rule(
    r"\b(?:within|in|takes?|allow|after|up to|about|maximum of|approximately|around|of|least|most"
    r"|than)\b[^§]{0,25}$|^[^§\w]*$",
    r"\b(?:innert|innert|innerhalb|binnen|in|nach|bis zu|spätestens|etwa|dauert|es|maximal|mit"
    r"|bis)\b[^§]{0,25}$",
    r"\b(?:disponemos de|tenemos|we have|haben wir|wir haben|disposons de|avons|compter|jusqu'à"
    r"|d'ici|moins|bout|part)\b[^§]{0,25}$",
    r"\b(?:sous|dans|délai|comptez|après|maximum|environ|prévoyez|en)\b[^§]{0,25}$",
    r"\b(?:en|dentro|plazo|tras|tarda\w*|hasta|máximo|unos)\b[^§]{0,25}$",
)

WE_PAY: Final = rule(
    r"\b(?:we(?:'ll)?|will|is|are|be|your|the|for|until|before|to|a)\b|\b(?:wir|wird|werden|ihr"
    r"|ihre|ihnen|der|die|das|den|dein|bis|für)\b|\b(?:nous|vous|est|sera|serez|êtes|le|votre|pour"
    r"|recevez|recevrez)\b|\b(?:te|le|les|el|su|tu|recibirá\w*|se|será|para)\b"
)

DEPOSIT_TOO: Final = rule(
    r"\b(?:deposit|down payment|anzahlung|acompte|arrhes|señal|anticipo)\b[^.;§]{0,20}?\b(?:and"
    r"|plus|as well as|und|sowie|samt|et|ainsi que|y|junto con)\b(?=[^.;§]{0,15}\b(?:price|balance"
    r"|rest\w*|\w*preis|\w*betrag|prix|solde|reste|precio|resto|importe))",
    r"(?<=price)[^.;§]{0,6}\b(?:less|minus|and|plus|including)\b[^.;§]{0,12}\bdeposit\b",
)
"""A part of the price that was paid before, and comes back with the rest."""

GOODS_IN_TIME: Final = rule(
    r"\b(?:items?|goods|products?|returns?|orders?|parcels?|anything|everything|ware|artikel"
    r"|rücksendungen|retouren|produits?|articles?|colis|retours?|productos?|artículos?|prendas?"
    r"|devoluciones|paquetes?)\b[^§.;,]{0,25}\b(?:returned|sent back|received(?: back)?|brought "
    r"back|posted|handed in|arriving|zurückge\w+|retournée?s?|renvoyée?s?|reçus|devuelt[oa]s"
    r"|enviad[oa]s|recibid[oa]s)(?: (?:to us|after|more|less|later|than|over|nach|mehr als|später "
    r"als|erst|après|plus|de|au-delà|passé|un délai|un plazo|después|tras|más|pasados|the|first"
    r"|les|los))+ $"
)
"""`Items returned after § are refunded as credit`: the time in which goods came back."""

NOT_REFUNDED: Final = rule(
    r"\b(?:(?:from|over) the (?:last|past)|aus den letzten|des (?:\w+ )?derniers?|de los últimos) "
    r"$",
    r"\b(?:outside(?: of)?|außerhalb|hors|en dehors|au-delà|fuera|beyond"
    r"|exceed\w*)\b[^§.;,]{0,20}$",
    r"\b(?:not|never|cannot|no longer|can't|won't|aren't|isn't)(?: be)? (?:\w+ )?(?:refund\w*"
    r"|reimburs\w*|credited)\b[^§.;,]{0,25}$",
)
"""`Can't be refunded after §`, `outside the §`."""

FOR_GOODS: Final = rule(
    r"(?:^|[;:,(-] ?|\b(?:refunds?|reimbursement|money|and|but) )(?:for|on|with) (?:(?:all|our|any"
    r"|large) )*",
    r"(?:^|[;:,(-] ?|\b(?:erstattung|geld|und|aber) )(?:für|bei|von) (?:(?:allen?|unseren?) )*",
    r"(?:^|[;:,(-] ?|\b(?:remboursements?|et|mais) )(?:pour|sur|des?) (?:(?:tous|toutes|les?|nos) "
    r")*",
    r"(?:^|[;:,(-] ?|\b(?:reembolsos?|y|pero) )(?:para|en|con|de) (?:(?:todos|todas|los|las) )*",
    r"(?:^|[|•] ?)(?=[a-z -]{4,25}[:|])",
)
"""What goods a time is for comes right behind."""
