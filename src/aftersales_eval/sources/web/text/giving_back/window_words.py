"""Words of return windows that are told from what stands around a time, for folded text."""

from __future__ import annotations

from typing import Final

from aftersales_eval.sources.web.text.folding import rule

NIGHTS: Final = rule(r"\bnights?|nächte?n?|nuits?|noches?")

BEDS: Final = rule(r"\b(?:mattresses|matratzen|(?:les|nos|tous) matelas|colchones)\b")
"""That nights are for beds, and not that a bed may be tried so many nights."""

TRYING: Final = rule(
    r"\b(?:trial|test\w*|try|tried|mattress\w*|sleep\w*|home|return\w*|back|risk[- ]free)\b",
    r"prob|test|matratze|schlaf|zurück|rückgabe|\b(?:essa\w+|matelas|retour\w*|renvo\w+|dorm\w+)\b",
    r"\b(?:prueb\w+|prob\w+|colch\w+|devol\w+|devuel\w+|duerm\w+|dorm\w+)\b",
)
"""What is said of nights in which a bed may be tried."""

TIME_FOR: Final = rule(
    r"\b(?:to (?:(?:make up|change) (?:your|their|his|her|my) minds?|decide|think (?:it|about)"
    r"|return|send))\b",
    r"\b(?:(?:in which )?to do (?:so|that)|para hacerlo|pour (?:le|ce) faire|hast du dafür|haben "
    r"sie dafür)\b",
    r"\bzeit\b|\bum (?:es|sie|ihn) sich\b",
    r"\bpour (?:vous )?faire (?:votre|une) (?:idée|opinion)\b|\bum (?:sich|dir) (?:ein bild|eine "
    r"meinung)\b|\bpara (?:hacerte|hacerse) (?:una|a la) idea\b",
    r"\bpour (?:changer d'avis|(?:vous )?décider|réfléchir|nous (?:le|la|les) (?:renvoyer"
    r"|retourner))\b",
    r"\bpara (?:decidir\w*|pensár\w+|pensar\w*|cambiar de|arrepenti\w+|devolver(?!\w* (?:el|la|lo"
    r"|los|las|tu|su) (?:importe|dinero|monto|pagado|suma|cantidad|precio|plata|que (?:has|ha"
    r"|pag)))\w*)\b",
)
"""What a shopper is given time for."""

AT_WORK: Final = rule(
    r"\b(?:please allow|(?:give|allow) us|geb(?:en sie|t) uns|gib uns|(?:laissez|accordez"
    r"|donnez)-nous|d[ae]nos|déj[ae]nos)\b|\b(?:we|we'll|will|be|are|is) process(?:ed|es|ing)?\b"
    r"|\bhaben wir ihnen\b|\bwir bearbeiten\b|\bnous traitons\b|\bprocesamos\b|\btramitamos\b"
)
"""What the shop does with a return, whoever has asked for it."""

FURTHER: Final = rule(
    r"\b(?:further|then|additional|must|weitere\w*|danach|anschließend|dann|supplémentaires?"
    r"|ensuite|adicionales|después de eso|luego)\b"
)

INSTEAD: Final = rule(
    r"\b(?:instead|rather than|up from|exceptions?|extended|extend|longer|shorter|increases? to"
    r"|it is|it's|that becomes|(?:goes|rises) (?:up )?to)\b",
    r"\b(?:statt|anstatt|ausnahmen?|abweichend|verlängert|verlängern|verkürzt|sind es|gelten"
    r"|erhöht sich)\b",
    r"\b(?:au lieu|exceptions?|il passe|passe à|ce délai|prolong\w+|porté à|réduit à|allong\w+"
    r"|étend\w*)\b",
    r"\b(?:en lugar|en vez|excepci\w+|se amplía|lo ampliamos|ampliamos|pasa a|se reduce|es de"
    r"|son)\b",
)

STAYS: Final = rule(
    r"§(?: [\w']+){0,12}\W*$|\b(?:have|get|enjoy|haben|bekommen|genießen|ont|bénéficient|disposent"
    r"|tienen|disponen|cuentan)\b"
)

MONEY_TOO: Final = rule(
    r"pay(?:ing|s)? (?:you |it )?back|paid back|rückzahl|refund|money|credit|erstatt|gutschr|geld"
    r"|rembours|argent|avoir|opinión|idea\b|avis|reembols|dinero|abono|vale"
)

EXCHANGING: Final = rule(
    r"^(?:exchang\w*|(?:\w*umtausch|umgetauscht|tauschen)\w*(?: .* um)?|échang\w*|cambi(?:ar|as|e"
    r"|o|os))$"
)
"""Goods for goods: alone, no window in which money comes back."""

SWAPPING: Final = rule(r"^(?:exchang\w*|échang\w*|cambi(?:ar|as|e|o))$")
"""Goods for goods, in words that are never said of a return."""

WHEN_MONEY: Final = rule(
    r"\b(?:when|how (?:long|soon|fast|quickly)|wann|wie (?:lange|schnell)|quand|combien|quels? "
    r"délais?|sous|cuándo|cuánto|qué plazo)\b[^?]*(?:\brefund|\bmoney\b|\bgeld\b|erstatt"
    r"|\brembours|\bargent\b|\breembols|\bdinero\b|\breintegr|\babon)"
)

EXTENDED: Final = rule(
    r"\b(?:extend|stretch|lengthen|increas|rais|verlänger|erhöh|prolong|allong|étend|port|pass"
    r"|amplía|ampli|alarg)\w*[^.;]*§[^.;§]{0,12} (?:auf|to|à|a|hasta) (?:los )?§|\b(?:von|from"
    r"|de) (?:\w+ )?§ (?:auf|to|à|a|hasta) §|§[^.;§]{0,40}\b(?:extend|verlänger|prolong|ampl"
    r"|pas[as]|increas|rise|erhöh)\w*[^.;§]{0,30} (?:auf|to|à|a|hasta) (?:los )?§|§ (?:auf|to|à) "
    r"§ (?:extended|verlängert|verlängern)"
)
LENGTHENED: Final = rule(
    r"\b(?:extend|stretch|lengthen|rais|increas|verlänger|erhöh|prolong|allong|passe|ampl|alarg"
    r"|portée?\b|portons|porter)\w*\b[^.;§]{0,50}\b(?:from|von|de|our|unsere|les|usual|los) $"
)
NOW_LONGER: Final = rule(
    r"\b(?:we(?:'ve| have)?|has been|have been|was|were) (?:just |now |recently |permanently "
    r")?(?:extended|stretched|lengthened|increased|raised|prolonged|doubled)\b",
    r"\bhaben\b[^.;]{0,70}\b(?:verlängert|erhöht|ausgeweitet|verdoppelt|ausgedehnt|angehoben)\b",
    r"\b(?:avons|a été|ont été) (?:\w+ )?(?:portée?s?|prolongée?s?|allongée?s?|étendue?s?"
    r"|rallongée?s?)\b",
    r"\b(?:hemos|se ha|ha sido) (?:ampliad|prolongad|alargad|extendid|aumentad|subid)o\b"
    r"|\b(?:ampliamos|pasamos) (?:definitivamente|ya)\b",
)
"""A time that was made longer for good: the one before holds no more."""

UP_TO: Final = rule(
    r"(?:^[^§]{0,12} ?|\b(?:extend|verlänger|prolong|ampl|pas[as]|increas|rise"
    r"|erhöh)\w*[^.;§]{0,40} )\b(?:auf|to|à|a|hasta) (?:los |volle |full )?$"
)
"""A time that was made longer, and what it was made."""

LONGER_FOR: Final = rule(
    r"\b(?:extend|stretch|lengthen|increase|raise|push)\w* (?:it|this|that|the (?:period|window"
    r"|deadline)|these)(?: out)? to (?:a (?:full|generous) )?$",
    r"\b(?:verlänger|erhöh|erweiter|dehn)\w*[^.;§]{0,40} auf (?:volle |ganze )?$",
    r"\b(?:prolong|allong|étend|port|repouss)\w*[^.;§]{0,40} à $",
    r"\b(?:ampli|alarg|extend|extiend|prolong)\w*[^.;§]{0,40} (?:a|hasta)(?: los)? $",
)
"""A time made longer than the one of the sentence before."""

FORMERLY: Final = rule(
    r"\b(?:on top of|in addition to|beyond|zusätzlich zu|en plus de|en sus des?|además de|instead "
    r"of|rather than|up from|against|compared (?:to|with)|(?:an)?statt(?: der| den)?|gegenüber|au "
    r"lieu de[s ]?|contre|en lugar de|frente a|en vez de)(?: (?:the|our|only|nur|les|los|just"
    r"|bisher|den|sonst|usual|normal|standard|regular|üblichen|normalen|gesetzlich\w*"
    r"|vorgeschriebenen|legal\w*|mandatory|statutory|previous|everyday|year-round|habitual\w*))* "
    r"?$"
)

SOLD: Final = frozenset({"bicycles", "books", "shoes", "clothing", "plants", "furniture",
                         "jewellery", "mattress"})  # fmt: skip
"""What there are shops for that sell nothing else."""

SWAP: Final = rule(
    r"\bswap\w*\b|\b(?:größen|farb)tausch\w*|\bswitch\b|\bcámbi(?:al|el)[oae]s?\b|\bnouvelle "
    r"taille\b"
)
MONEY_BACK: Final = rule(r"\b(?:das|ihr|dein|euer|den|der) (?:geld|kaufpreis|betrag|preis)\b")

ONLY_BEDS: Final = rule(
    r"\b(?:only|nur|ausschließlich|uniquement|seulement|que|solo|sólo"
    r"|únicamente)\b[^.;]{0,25}\b(?:mattress|matratze|matelas|colchon)"
)
MONEY_IN: Final = rule(
    r"(?<!for a )(?<!for a full )(?<!volle )(?<!gegen )(?<!un )(?<!le )\b(?:refunds?"
    r"|(?:rück)?erstattung|rückzahlung|gutschrift|geld zurück|remboursements?|reembolsos?"
    r"|abono)(?: (?:\||:|-|is|are|erfolgt|ist|innerhalb|innert|binnen|within|in|sous|dans|en|time"
    r"|einer|los|les|an?|von|maximal))* $"
)
"""Money right before its time: the time is the shop's."""

KEEPING: Final = rule(
    r"\bfrist (?:ist|gilt als|wird) (?:auch )?(?:gewahrt|eingehalten)\b|\bdeadline is met\b"
    r"|\b(?:met|observed) (?:the|this) (?:deadline|time limit)\b|\b(?:deadline|period) (?:has been"
    r"|is) (?:met|observed)\b|\bdélai est (?:réputé )?respecté\b|\bplazo (?:se considera|queda"
    r"|quedará|se considerará) (?:cumplido|respetado)|\bkunden zahlen\b|\bcustomers pay\b"
    r"|\b(?:paypal|klarna|buyer protection|käuferschutz)\b|^(?:payez|paga|zahlen sie|pay)\b"
    r"|\bcloses automatically\b|\bschließt automatisch\b",
    r"\b(?:exchanges?|replacements?) (?:is|are|will be|gets?) (?:sent|shipped|dispatched|posted)\b"
    r"|\bersatz (?:geht|wird)\b|\b(?:producto|artículo) de (?:cambio|reemplazo) (?:sale|se "
    r"envía)\b|\b(?:article|produit|colis) d'échange (?:part|est)\b|\bartículo de cambio sale\b"
    r"|\b(?:exchanges?|replacements?) (?:leave|ships?)\b",
    r"\bnicht abgeholt\w*|\b(?:not|n't) (?:be )?(?:pick|collect)\w*|\bnon (?:retiré|réclamé)\w*"
    r"|\bno (?:se )?(?:recog|recoj)\w+",
)
"""What is said of how a deadline is kept, of payments and of what is sent out."""

TOLD_SINCE: Final = rule(
    r"^[^§.;]{0,60}\b(?:you (?:have )?(?:tell|told|let|notif\w+|inform\w+)|telling us|notifying us"
    r"|informing us|you (?:have )?(?:withdr[ae]wn?|cancelled))\b",
    r"^[^§.;]{0,60}\b(?:mitgeteilt|mitteilen|unterricht\w+|informiert|widerrufserklärung|erklärt"
    r"|absendung (?:des|ihres) widerrufs|ihrem widerruf|ihres widerrufs)\b",
    r"^[^§.;]{0,60}\b(?:fait part|avoir (?:communiqué|informé|notifié|prévenu|signalé|annoncé)"
    r"|communication|notification|(?<!r )votre (?:décision|rétractation))\b",
    r"^[^§.;]{0,60}\b(?:nos avis\w+|nos comuni\w+|nos inform\w+|habern\w+ (?:comunicado|informado"
    r"|avisado)|(?<!r )[st]u decisión|comunicación)\b",
)
"""A time that runs from when the shop was told is that of sending off, or of the money."""

ARRIVING: Final = rule(
    r"\b(?:items?|goods|products?|parcels?|packages?|everything|it|they|orders?|returns?"
    r"|[a-z]{4,}s)\b[^§.;]{0,40}\b(?:must|should|needs? to|has to|have "
    r"to)\b[^§.;]{0,20}\b(?:reach (?:us|our)|arrive (?:back )?(?:at|with|in)|be (?:back )?(?:with "
    r"us|in our|received)|get (?:back )?to us)\b[^§.;]{0,40}§",
    r"\b(?:make sure|ensure|see to it)\b[^§.;]{0,60}\b(?:reach(?:es)? us|arrives?|(?:is|are) back"
    r"|gets? (?:back )?to us)\b[^§.;]{0,40}§",
    r"§[^.;§]{0,60}\b(?:muss|müssen|sollten?|must|should|has to|have to|needs? to|doi(?:t|vent)"
    r"|devr(?:a|ont)|deben?|deberán?)\b[^.;§]{0,45}\b(?:bei uns|zurück|in unserem|de retour|chez "
    r"nous|parven|back with us|reach us|reached us|de vuelta|a nuestro)",
    r"\b(?:achten sie darauf|achte darauf|sorgen sie dafür|stellen sie sicher|bitte "
    r"sicherstellen)\b[^§.;]{0,80}§[^.;§]{0,50}\b(?:bei uns|in unserem|unser lager)\b",
    r"\b(?:veillez|assurez-vous|faites en sorte)\b[^§.;]{0,60}\b(?:parvien|arriv"
    r"|soi)\w*[^§.;]{0,30}§",
    r"\b(?:asegúrate|asegúrese|procura|procure)\b[^§.;]{0,60}\b(?:llegu|esté"
    r"|recib)\w*[^§.;]{0,30}§",
    r"\b(?:ware|artikel|paket|sendung|produkte?)\b[^§.;]{0,40}\b(?:muss|müssen"
    r"|sollten?)\b[^§.;]{0,30}§[^.;§]{0,50}\b(?:bei uns|in unserem|unser lager)\b",
    r"\b(?:colis|articles?|produits?|marchandises?|commande|retours?"
    r"|renvois?)\b[^§.;]{0,40}\b(?:doi(?:t|vent)|devr(?:a|ont))\b[^§.;]{0,20}\b(?:parvenir|arriver"
    r"|être (?:de retour|parvenue?s?))\b[^§.;]{0,40}§",
    r"\b(?:paquetes?|artículos?|productos?|pedidos?|mercancía)\b[^§.;]{0,40}\b(?:deben?|deberán?"
    r"|tienen? que|han? de)\b[^§.;]{0,20}\b(?:llegar\w*|recibirse|estar de vuelta)\b[^§.;]{0,50}§",
)
"""Goods that must be with the shop in a time: a window if it runs from the purchase."""

OTHERS_ONLINE: Final = rule(
    r"\b(?:online|im internet|web) (?:orders|purchases|(?:gekauft|bestellt|erworben)\w*|käufe)\b",
    r"\b(?:achats|commandes|achetée?s?) (?:en ligne|sur internet)\b|\b(?:compras|compradas?"
    r"|comprados?) (?:online|en línea|por internet)\b",
)

UNUSED: Final = rule(
    r"\b(?:unworn|unused|un(?:ridden|tried)|ungetragen\w*|unbenutzt\w*|ungefahren\w*|nicht "
    r"(?:getragen|benutzt|gebraucht|gefahren)\w*|not (?:been )?(?:worn|used)|non portée?s?|jamais "
    r"portée?s?|sin (?:usar|estrenar))\b"
)
"""That goods must be as they were: no limit to goods of that sort."""

WITH_US: Final = rule(
    r"\b(?:with us|we (?:give|make|have made|offer)|bei uns|wir (?:geben|bieten|gewähren)|geben "
    r"wir|we go (?:further|one better)|wir gehen weiter|nous allons plus loin|vamos más (?:allá"
    r"|lejos)|chez nous|nous (?:vous )?(?:offrons|donnons|laissons)|(?:con "
    r")?nosotros)\b[^.;§]{0,40}$"
)
"""What the shop gives beside what the law does."""

GIVEN_TO: Final = rule(
    r"(?:\b(?:gelten|gilt|beträgt|sind es|is|are|have|gets?|son|hay|tienen?|disponen?|ont|avez"
    r"|c'est)|:)(?: (?:es|it|de|sogar|even|même|incluso))?\W*$"
)
"""Right before a time that some goods or shoppers have."""

NORMALLY: Final = rule(
    r"(?:normally|usually|as standard|by default|normalerweise|üblicherweise|normalement"
    r"|habituellement|normalmente|habitualmente)\b"
)
"""A time that all have, beside one that some have."""

OF_KINDS: Final = rule(
    r"^(?:returns? (?:periods?|windows?|times?)|rückgabe(?:fristen|zeiten)|délais? de retour"
    r"|plazos? de devolución) ?: [^§:;.,]{3,40} $"
)
"""A row of times to return goods, those of one kind first."""

THEN: Final = rule(
    r"(?:,|\b(?:and|und|et|y|then|dann|puis|luego))(?: (?:then|just|simply|please|einfach|dann"
    r"|puis|luego|después))* $"
)
"""Right before a return that the shopper is told to make, after other steps."""

IF_WANTED: Final = rule(
    r", (?:if|should|wenn|falls|sofern|si|s'il|en caso de) [^,§]{2,50}, |^ \((?:if|wenn|falls|si) "
    r"[^)§]{2,50}\)"
)
"""A condition put in between: `the refund, if you choose it, takes §`."""

REJECTED: Final = rule(r"\byou (?:may|can|could|have the right to|are entitled to) reject\b")

PLAINLY_RETURN: Final = rule(
    r"\b(?:return|exchange) (?:window|period|policy|deadline|time)|\b(?:rückgabe|umtausch"
    r"|widerrufs?)(?:frist|recht|zeit|dauer)|\bdélais? de (?:retour|rétractation)|\bplazos? de "
    r"(?:devolución|desistimiento)"
)

HOW_LONG: Final = rule(
    r"\b(?:how (?:long|much time)|wie (?:lange|viel zeit)|combien de temps|quel délai|cuánto "
    r"tiempo|qué plazo)\b[^?]{0,30}\b(?:have|got|habe|hab|hat|bleibt|ai|a-t-on|dispose|avons|tengo"
    r"|hay)\b"
)
REPAIRED: Final = rule(
    r"^ (?:lang )?unterwegs\b|^ (?:in transit|en route|en camino)\b",
    r"^[^.;§]{0,40}\b(?:for|zur|pour|para(?: su)?) (?:a )?(?:repair\b|reparatur\b|répar\w+"
    r"|reparaci\w+)(?![^.;]{0,40}(?:refund|erstatt|rembours|reembols))",
    r"^[^.;§]{0,40}\b(?:and we(?:'ll| will)? (?:repair|mend|fix) (?:it|them)|und wir reparieren "
    r"(?:es|sie|ihn)|et nous (?:(?:le|la|les|vous) |l')répar\w+|y (?:te |se )?l[oa]s? (?:repar"
    r"|arregl)\w+)\b",
)
"""What is sent in to be mended, or is under way."""

AFTERWARDS: Final = rule(
    r"\b(?:danach|anschließend|sonst|andernfalls|thereafter|afterwards|otherwise|after that"
    r"|ensuite|sinon|passé ce délai|después|luego|si no)\b"
)
"""What comes when the time is over."""

AT_MOST: Final = rule(
    r"^,? (?:at (?:the )?(?:very )?(?:most|latest)|max(?:imum)?|höchstens|spätestens|längstens|au "
    r"(?:plus(?: tard)?|maximum)|maximum|como (?:máximo|mucho)|a más tardar|máximo)\b"
)
"""Behind a time that must not be exceeded."""

TAKEN: Final = rule(r"^[^.;,]{0,60}\bzurück\b")
