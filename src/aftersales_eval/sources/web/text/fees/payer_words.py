"""Why goods are sent back, what is kept of the money for them, and who pays in rows and answers.

In English, German, French and Spanish, for folded text.
"""

from __future__ import annotations

from typing import Final

from aftersales_eval.sources.web.text.folding import rule

MONEY: Final = (
    r"(?:(?:[£$€]|chf|eur|gbp|usd|fr\.?) ?\d+(?:[.,]\d+)?(?: ?-)?|\d+(?:[.,](?:\d+|-))? ?(?:[€£$]"
    r"|euros?\b|chf\b|pounds?|dollars?|pesos|franken|francs|dólares|fr\b|eur\b|gbp\b|usd\b))"
)


DEDUCTED: Final = rule(
    rf"{MONEY} (?:\w+ ){{0,3}}(?:out of|off|from) (?:your|the) refund\b",
    r"\b(?:deduct\w*|subtract\w*|withh\w+(?! (?:the |your |any |all )?(?:refund|reimb|repay|pay))"
    r"|taken? off|take (?:[\w£€$.]+ ){1,3}(?:off|from))\b[^;]{0,70}\b(?:refund|amount we pay back"
    r"|reimbursement)\b(?! (?:if|where|when))|\brefund (?:\w+ )?(?:less|minus)\b[^;]{0,30}(?:[£$€]"
    r" ?\d|\d ?€|postage|shipping|label)",
    r"\d[^;]{0,60}\b(?:vom? (?:der |ihrer |deiner )?(?:erstattung|erstattungsbetrag|gutschrift"
    r"|rückerstattung|rückzahlung|kaufpreis)\w*)[^;]{0,30}\b(?:ab|abgezogen|ein|einbehalten)\b"
    r"|\b(?:ziehen"
    r"|behalten) wir\b[^;]{0,60}(?:\d ?€|\d euro|chf)|\b(?:ziehen|behalten) wir (?:€|chf|eur) ?\d",
    r"\b(?:prélev|dédui|reten|retran)\w*\b[^;]{0,60}\b(?:remboursement|remboursé)\w*"
    r"|\bremboursement[^;]{0,40}\b(?:dédui|diminué|moins)\w*",
    r"\b(?:descont|descuent|deduc|retendr|restar|restamos|resta)\w*\b[^;]{0,60}\b(?:reembols"
    r"|devoluci|abono|importe)\w*|\breembols\w+[^;]{0,40}\b(?:menos|descontand)\w*",
)
"""Money kept back from what is paid back."""

LESS: Final = rule(
    rf"\b(?:refund(?:ed|s)?|repay|pay back|reimburse|give back|receive|get)\b[^;]{{0,90}}"
    rf"\b(?:less|minus|net of|after deducting)\b[^;]{{0,15}}(?:{MONEY}|return|label|collection"
    rf"|pick-?up|[^;]{{3,20}}(?: back\b|both ways))",
    rf"\b(?:erstatt\w+|rückzahlung|kaufpreis|betrag|geld)\b[^;]{{0,80}}\b(?:abzüglich|abzgl\.?"
    rf"|minus|unter abzug)"
    rf" [^;]{{0,20}}(?:{MONEY}|rücksend|retour|rückporto|etikett|rückhol|abhol|rückvers|rücktrans)",
    rf"\b(?:rembours|restitu|recrédit|rendons|rendu)\w*[^;]{{0,80}}\b(?:moins|déduction faite d\w+"
    rf"|diminué\w* d\w+|après déduction d\w+)"
    rf" [^;]{{0,20}}(?:{MONEY}|retour|étiquette|renvoi|enlèvement)",
    rf"\b(?:reembols|reintegr|abon|devolve|ingres)\w+[^;]{{0,80}}\b(?:menos|descontando"
    rf"|descontad[oa]s?|deducid[oa]s?|una vez descontad[oa]s?)"
    rf" [^;]{{0,20}}(?:{MONEY}|devoluci|guía|etiqueta|recogida|retorno|vuelta)",
)
"""What is paid back less a price, or the cost of a label, which a return may have."""

TRIAL: Final = rule(
    r"\b(?:hundert|cent|cien|ciento \w+|(?:one|a) hundred(?: and \w+)?|sixty|ninety|treinta|trente"
    r"|dreissig|thirty|sesenta|noventa) (?:nights|nächte|nuits|noches)\b|\b(?:night|home|sleep"
    r"|mattress|comfort|sofa|bed|rug|chair|bike) trial\b|\b\d+ nights?\b|\btry (?:it )?(?:at"
    r" )?home\b|probeschlafen|probeliegen|probenächte|\b\d+ nächte|\b\d+ nuits\b|\b\d+ noches\b"
    r"|\btry-?outs?\b|\bsending (?:it|them|things|items) back\b|\bsend (?:it|them) back\b"
    r"|\bnot happy|changed? (?:your|their|its) mind|isn't right|not right|no (?:te|le) convence"
    r"|ne (?:vous |te )?(?:convient|plaît)|changer d'avis|cambiar de (?:opinión|idea)|anders (?:zu"
    r" )?überleg\w*|gefällt (?:\w+ ){1,3}nicht|nicht gefällt|\bzu hause (?:aus)?(?:zu)?probieren"
    r"|\bessay\w+ (?:\w+ )?chez (?:vous|toi)|\bprueb\w+ (?:\w+ )?en casa|\bprobar\w* en casa"
    r"|\bbei uns (?:angekommen|eingetroffen|eingegangen|ankommt|eintrifft|eingeht)",
)

CHANGED_MIND: Final = rule(
    r"\b(?:customer|buyer|consumer|purchaser) cancels\b|\bnicht das richtige\b|\bno te"
    r" acostumbras\b|\brepris(?:e|es)? (?:sous|dans|pendant)\b|\bunwanted\b|\bno longer (?:\w+"
    r" )?(?:want|need|wish|require)\w*|\bdecid\w+ against\b|\bsecond thoughts\b|\bdon't want (?:it"
    r"|them) (?:any more|after all)\b|\b(?:keep|keeping) (?:it|them) after all\b|\b(?:vom|von ihrem"
    r"|von deinem) (?:kauf|vertrag)\w* (?:zurück\w*|abstand)|\btreten [^.;]{0,30}vom (?:kauf"
    r"|vertrag) zurück\b|\bnicht (?:mehr )?(?:haben|behalten) (?:möcht|woll|will)\w*|\banders"
    r" (?:\w+ )?(?:entsch\w+|überleg\w*)|\bumentsch\w+|\bkauf (?:\w+ )?bereu\w*|\bmeinung (?:\w+"
    r" )?(?:geändert|ändern)\b",
    r"\b(?:chang|ravis|renonc)\w+ (?:d'avis|à (?:votre|l') ?achat)\b|\bne (?:l[ea]s? )?(?:voulez"
    r"|veux|souhait\w+) (?:plus|pas) (?:l[ea]s? )?(?:gard|conserv)er\b"
    r"|\bne (?:\w+ )?plaî?\w+ (?:pas|plus)\b|\bn'en voulez plus\b|\bregrett\w+ votre achat\b"
    r"|\bright (?:to cancel|of withdrawal)\b|\bpens\w+ mejor\b|\bthought better\b|\bthink again\b"
    r"|\bse? ravis\w+|\bya no (?:l[oa]s? )?(?:quier|dese|necesit)\w+|\bte echas atrás\b"
    r"|\bno (?:l[oa]s? )?(?:quier|quedas|desea)\w* (?:quedárte|conserv|con)\w*"
    r"|\b(?:not|nicht|pas|no (?:te|le|os|me)|¿no(?: \w+){0,2}) (?:[\w']+ ){0,3}[\w']+ ?\?"
    r"|\bchang\w+ (?:my|your|his|her|our) mind\b|\b(?:nehmen|nimmt) [^.;]{0,80}\bzurück\b"
    r"|\b(?:take|takes|taken) (?:\w+ ){0,2}back\b|\b(?:reprenons|reprend)\b",
    r"\bgefällt (?:\w+ ){0,3}nicht\b|\bnicht gefäll\w*|\b(?:doesn't|does not|don't|isn't"
    r"|not) (?:quite )?(?:suit|fit|work out|right|what you)\b|\bnot (?:for you|satisfied|impressed"
    r"|convinced|keen)\b|\bunhappy\b|\bif (?:it|they) (?:isn't|aren't|doesn't|don't|is not"
    r"|are not) (?:\w+ ){0,2}(?:love|right|suit|fit|work|you)\b|\bif you (?:don't|do not) (?:love"
    r"|like|want|adore)\b|\bwant to cancel\b|\bmoney[- ]back\b"
    r"|\bnicht (?:ganz |völlig )?(?:zufrieden|überzeug\w*)\b|\bpass(?:t|en) [^.;]{0,25}\bnicht\b"
    r"|\bzurück(?:nehm|genommen)\w*|\bnichtgefallen\w*|\bgeld[- ]?zurück\b|\bwiderruf\w*"
    r"|\büberzeugt [^.;]{0,25}\bnicht\b",
    r"\b(?:pas|peu) (?:\w+ )?(?:convaincu|conquis|satisfait|content)\w*"
    r"|\bsatisfaits? ou remboursés?\b|\brétract\w+|\bvous vous décidez\b|\bne convien\w+ pas\b"
    r"|\bdecid\w+ que no\b|\bno (?:te|le|os|me) (?:gusta|convence|queda|sirve|convenc\w+)\b"
    r"|\brevoca\w*|\barrepent\w+|\bdesist\w+|\bcambi\w+ de (?:idea|opinión|parecer)\b",
)
"""Why goods are given back."""

PAID_BACK: Final = rule(
    r"\brefund(?:s|ed|ing)?\b|\bvom kaufpreis\b|\bcredit(?:ed)? your\b|\bzurückgezahlt\b"
    r"|\brückzahlung\b|\berstatt\w+\b|\bremboursée?s?\b|\bremboursement\b|\breembols\w+"
    r"|\breintegr\w+|\b(?:el|tu|su) dinero vuelve\b"
)
"""What is said of the money when goods are given back, and in other cases."""

NOT_GIVEN_BACK: Final = rule(
    r"\b(?:differen[cz]\w*|difference|price[- ]match\w*|cheaper|günstiger|moins cher|más barato)\b"
)
"""Money that is paid back for something that is kept."""

WHO_PAYS: Final = rule(
    r"\bwho (?:has to |must |will )?(?:pays?|covers?|bears?|is (?:paying|responsible))\b"
    r"|\bwho's paying\b|\bat whose (?:cost|expense)\b",
    r"\bwer (?:\w+ )?(?:trägt|zahlt|bezahlt|übernimmt|kommt)\b|\bauf wessen kosten\b",
    r"\bqui (?:paie|paye|prend|supporte|règle|assume)\b|\bà la charge de qui\b|\bà qui\b",
    r"\b(?:quién|quien) (?:paga|asume|corre|cubre|se hace|abona)\b|\ba cargo de quién\b",
)
HOW_MUCH: Final = rule(
    r"\b(?:das|es) kostet\b|\b(?:ça|cela) coûte\b|\b(?:it|that) costs?\b|\beso cuesta\b",
    r"\bkostet (?:das|es|mich das|mich) (?:et)?was\b|\bme (?:va a costar|cuesta|costará)\b",
    r"\b(?:how much|what) (?:does|do|will|is|are)\b|\b(?:was|wie ?viel) kost\w+|\bwie hoch\b"
    r"|\bcombien\b|\bcuánto (?:me |te |nos |os )?(?:cuesta|costará|vale|cobr)\w*",
)
NOTHING: Final = rule(
    r"[\"'(!¡ ]*(?:(?:absolutely |gar |absolument |absolutamente )?(?:nothing|nichts|rien|nada)\b"
    r"|(?:[£$€] ?)?0(?: ?(?:€|euros?))?(?=[ .,!]|$)|zero\b|null euro|(?:it|they|this|that"
    r"|returns?)(?:'s|'re| is| are) (?:\w+ ){0,2}free\b"
    r"|(?:das|die|sie|es) ist (?:\w+ ){0,3}(?:gratis|kostenlos|kostenfrei|umsonst)|c'est (?:\w+ )"
    r"{0,2}(?:gratuit|offert)|es (?:\w+ )?gratis|gratis"
    r"|kostenlos|c'est gratuit|es gratis|keinen cent|ni un (?:euro|céntimo)|not a (?:penny|cent))"
)
MUST_PAY: Final = rule(
    r"\b(?:me|nous) coût\w+|\bcost (?:me|us|you)\b|\b(?:will|do) (?:you|we|i) (?:be charged"
    r"|charge)\b|\b(?:berechnet|verlangt) ihr\b|\b(?:facturez-vous|faites-vous payer)\b"
    r"|\bbezahlt man\b|\bme cuesta\b|\b(?:do|must|will|should) (?:i|we|you) (?:\w+ ){0,3}(?:pay"
    r"|be charged|cover)\b|\b(?:does|will) (?:it|\w+ing|(?:a|the|my) \w+) (?:\w+ ){0,4}cost\b"
    r"|\bis there (?:a|any) (?:\w+ ){0,2}(?:fee|charge|cost)\b|\bcharged? for\b|\bdo you charge\b"
    r"|\b(?:muss|müssen) (?:ich|wir|man)\b[^;]{0,50}\b(?:zahl|bezahl|trag|übernehm|aufkomm)\w*"
    r"|\bkostet\b|\bkostenpflichtig\b|\bfallen\b[^;]{0,30}\b(?:kosten|gebühren)\b"
    r"|\bentstehen\b[^;]{0,30}\bkosten\b",
    r"\b(?:dois-je|faut-il|devrai-je|est-ce que je dois) (?:\w+ )?(?:payer|régler)\b|\bpayants?\b"
    r"|\b(?:sont-ils|est-il) (?:facturé|à ma charge)\w*|\bà ma charge\b|\by a-t-il des frais\b"
    r"|\b(?:tengo|hay|debo) (?:que )?pagar\b|\bcuesta (?:algo|dinero)\b"
    r"|\btiene(?:n)? (?:algún )?(?:coste|costo|cargo)\b|\bse cobra\b|\bcobráis|\bcobran\b",
)
WE: Final = rule(
    r"[\"'(!¡ ]*(?:(?:na|well|why|eh bien|ben|pues|bueno|that's),? )?(?:we (?:do|pay|will|are"
    r"|cover)\b|we'll\b|us\b|wir\b|das (?:machen|übernehmen|zahlen) wir|selbstverständlich wir"
    r"|natürlich wir|nous\b|c'est (?:nous|la maison)|la maison\b|notre boutique|nosotros|pagamos"
    r"|lo pagamos|(?:la|nuestra) tienda|corre (?:de|por) nuestra)"
)
YOU: Final = rule(
    r"[\"'(!¡ ]*(?:you\b|the (?:customer|buyer|purchaser|shopper)\b|customers?\b|buyers?\b|sie\b"
    r"|du\b|(?:der|die) (?:kund|käufer|besteller)\w*|das (?:tragen|zahlen) sie|leider (?:sie|du)\b"
    r"|vous\b|c'est (?:vous|le client|à vous)|le client|l'acheteur|usted\b|tú\b|el (?:cliente"
    r"|comprador)|corren? a (?:su|tu) cargo|los gastos corren a (?:su|tu))"
)
OVER: Final = rule(
    rf"\b(?:over|above|from|exceeding|more than|of at least|at least|upwards of|worth|spend|ab|über"
    rf"|mindestens|dès|à partir de|supérieure?s? à|de plus de|plus de|a partir de|superior(?:es)? a"
    rf"|de más de|más de|desde|mínim[oa] de)(?: (?:einem |einen |eine )?(?:\w+ )?(?:bestellwert"
    rf"|warenwert|wert|einkauf|bestellungen?|value|\w+ value)(?: von| of| über)?)?"
    rf" ?(?P<over>{MONEY})|(?P<more>{MONEY})(?: (?:or|and|oder|et|ou|y|o) (?:more|over|above|mehr"
    rf"|plus|más))"
)
UNDER: Final = rule(
    rf"\b(?:under|below|less than|up to|unter|bis(?: zu)?|(?:betrag|\w*wert) von(?= \d[\d,-]* ?(?:€"
    rf"|euro) (?:nicht übersteig|unterschreit))|darunter|moins de|inférieure?s? à|en dessous de"
    rf"|jusqu'à|menos de|inferior(?:es)? a|por debajo de|hasta) ?(?:einem bestellwert von"
    rf" )?(?P<under>{MONEY})|\b(?:below (?:that|this)|darunter\b|en dessous\b|por debajo\b"
    rf"|otherwise\b|sonst\b|sinon\b|si no(?= ?,))"
)
ROW: Final = rule(
    r"(?:(?:return|returns) (?:shipping|postage|costs?|fees?|label|delivery|charges?)|cost of"
    r" (?:returns?|returning)|postage for returns?|returns? (?:by|via|from|with) [\w ]{3,25}?"
    r"|returns?|free returns?|rücksendung|rückversand|retouren?|(?:post|paket)-?retouren?"
    r"|(?:retouren?|rücksendung|rückgabe) (?:per|mit|via|aus|von|bei) [\w ]{3,25}?|retours? (?:par"
    r"|via|depuis|avec) [\w' ]{3,25}?|devoluci(?:ón|ones) (?:por|vía|desde|con) [\w ]{3,25}?"
    r"|retourenkosten|rückporto|rücksendekosten|rückgabe|kosten der rücksendung|retourengebühr"
    r"|kostenlose retoure|retours?|frais de (?:retour|renvoi|port retour)|port retour|renvoi"
    r"|retours? gratuits?|coût du retour|devoluci(?:ón|ones)|(?:gastos|costes?|portes) de"
    r" (?:devolución|vuelta)|envío de (?:devolución|vuelta)|devoluciones? gratuitas?|flete de"
    r" devolución)(?: \([^)]{1,40}\))? ?[:=|] ?(?P<value>[^;|]{1,80})"
)
ROW_FREE: Final = rule(
    r"\b(?:seller|vendeur|vendedor|verkäufer|händler|free|prepaid|pre-paid|freepost|on us|we pay"
    r"|paid by us|none|no charge|complimentary|yes|kostenlos|kostenfrei|geschenkt|null|nichts"
    r"|nothing|zero|rien|nada|cero|zéro|gratis|frei|waived|nil|entfällt|entfallen|wir|ja"
    r"|trägt der (?:händler|verkäufer|shop)|inklusive|portofrei|frankiert|keine|aucuns?|ninguno"
    r"|néant|0 (?:€|euros?)|included|enclosed|enthalten|inbegriffen|liegt bei|inclu(?:s|se|ses)"
    r"|compris|incluid[oa]s?|gratuits?|offerts?|prépayée?|oui|sans frais|à notre charge|gratuitas?"
    r"|gratuitos?|sí(?=[ .,!]*$|[.,])|sin (?:coste|cargo|costo)|a nuestro cargo|por nuestra cuenta"
    r"|nosotros|a portes debidos)\b|^[£$€]? ?0(?:[.,]00)?(?: ?€)?\.?$"
)
ROW_PAID: Final = rule(
    rf"(?:{MONEY})|\b(?:customer|buyer|you|yours|paid by you|your (?:cost|expense)|not free"
    rf"|not included|no\b|kunde|käufer|sie|du|eigene kosten|nein|nicht|client|acheteur|vous"
    rf"|votre charge|vos frais|payant|non|cliente|comprador|usted|su cargo|tu cargo|cuenta del)\b"
)
IS_FREE: Final = rule(
    r"\b(?:free(?! gift)|kostenlos|kostenfrei|gratis|gratuite?s?|offerts?|sans frais|gratuitas?"
    r"|sin coste)\b"
)
PRICED: Final = rule(
    r"[\"'(!¡ ]*(?:(?:only|just|nur|seulement|juste|solo|the|das|die|le|el|lo que (?:cueste|vale"
    r"|valga)|price|cost|preis|prix|precio|of|eines?|de|del?|d'un|a|an|un|der) ?)+(?:stamps?"
    r"|postage|briefmarken?|porto|timbre|affranchissement|sello|franqueo)\b",
    rf"[\"'(!¡ ]*(?:\w+ ){{0,3}}{MONEY}",
)
FETCHED: Final = rule(
    r"\b(?:collects?|picks?|holen?|holt|abgeholt|reprend\w*|reprenons|récupér\w+|recog\w+|retir\w+"
    r"|schick\w*|send\w*|renvoy\w+|devuelv\w+|venons|vient|viendra|passons)\b"
)
SET_APART: Final = frozenset(
    ("opened", "sale", "used", "hygiene", "personalised", "software", "marketplace", "faulty")
)
"""Goods that are treated apart; a mattress that is fetched is just what the shop sells."""
