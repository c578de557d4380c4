"""Words that make sending goods back free, or put a price on it, in four languages.

For folded clauses; `bearers` puts them together with acts and costs.
"""

from __future__ import annotations

from typing import Final

from aftersales_eval.sources.web.text.fees.payer_words import MONEY
from aftersales_eval.sources.web.text.guarded import guarded

_FREED: Final = (
    "free", "gratis", "kostenlos", "kostenfrei", "frei", "frank", "franq", "0", "paid", "pay",
    "inkl", "inclu", "inbegr", "eingeschl", "compris", "bezahl", "pagad", "abonad", "zero", "cero",
    "regl", "cadeau", "invita", "you back", " nix", "complimentary", "nothing", "unentgelt",
    "umsonst", "geschenkt", "offert", "gratuit", "taken care", "covered", "settled", "beglichen",
    "abgegolten", "acquitt", "cubiert", "gracieu", "affranchi", "no-cost",
)  # fmt: skip
FREE: Final = guarded(
    _FREED,
    r"\b(?:postage|port|porto|portes|versand)(?: both ways)? (?:is|are|ist|est|sont|están?) (?:\w+"
    r" ){0,4}?(?:paid|bezahlt|payés?|pagad[oa]s?)\b(?! (?:by|par|por|vom|von))|\bfree (?:delivery"
    r"|shipping|exchanges)(?: (?:and|&)|,) (?:free )?(?:\w+ )?returns?\b|\bfree (?:delivery"
    r"|shipping|postage) both ways\b|(?<!you )\b(?:is|are) (?:\w+ )?free to (?:return|send back"
    r"|post back)\b|\b(?:already|bereits|schon) (?:taken care of|covered|settled|beglichen"
    r"|abgegolten)\b|\bdéjà acquittée?s?\b|\bya (?:está )?cubiert[oa]\b|\bgracieusement\b"
    r"|\bà titre gracieux\b|\b(?:zero|no)-cost\b|\b(?:zero|no) cost returns?\b"
    r"|\bpre-?franquead[oa]s?\b|\b(?:abholung|rückholung|rücksendung|rückversand|retoure) (?:[\w-]+"
    r" ){1,3}(?:inklusive|inbegriffen)\b",
    r"\b(?:bezahlte[sn]?|paid) (?:return|rück|retour)\w*\b|\b(?:étiquette|bordereau)s? (?:\w+"
    r" )?payée?s?\b|(?<![\d.,])0(?:[.,]00?)? ?(?:€|euros?\b|chf\b|fr\b)|(?:[£$€]|chf)"
    r" ?0(?:[.,]00?)?(?![\d.,])|\bzéro euro\b|\bcero euros\b|\b(?:labels?|postage|return shipping"
    r"|collection) included\b|\bgratis-?(?:marke|etikett|aufkleber|label|schein|retour|rück"
    r"|abhol)\w*|\b\w*(?:porto|etikett|marke|label|rücksendung|rückversand|retoure|abholung) (?:ist"
    r" |sind )?(?:schon |bereits )?(?:frei|inklusive|inbegriffen|inkl|eingeschlossen)\b"
    r"|\binkl(?:usive)? (?:\w+ )?(?:rückporto|rücksendeetikett|retoure\w*|rücksendung|abholung)\b",
    r"\bporto?(?: (?:de )?retour)? (?:payé|prépayé|compris|inclus)\b|\b(?:retour|étiquette"
    r"|enlèvement|bordereau)(?: (?:de )?retour)? (?:inclus|compris)e?\b|\b(?:portes|etiqueta|guía"
    r"|recogida|envío)(?: de (?:vuelta|devolución|regreso|retorno))? (?:pagados|incluid[oa]s?)\b"
    r"|\balready (?:been )?paid\b|\bdéjà (?:été )?(?:payée?s?|réglée?s?)\b|\bya (?:está "
    r"|están )?(?:pagad|abonad)[oa]s?\b|\b(?:already|is|are|and|fully) paid for\b(?! by)"
    r"|\bc'est cadeau\b|\binvita la casa\b|\b(?:won't|doesn't|not) set you back\b"
    r"|\bkostet (?:\w+ )?nix\b|\bcadeau de la maison\b",
    r"(?<!feel )(?<!-)(?<!try it )\bfree\b(?! (?:yourself|for (?:a|one|life)\b))(?: of"
    r" charge)?(?:(?! (?:for \d|from(?! (?:any(?:where| (?:uk|us|part|country|address|post|branch))"
    r"|every|within|home|all|most|your|the (?:uk|us|eu|whole|rest|republic|mainland)|{NAMES})\b)|to"
    r"|gift|sample|deliver|shipping|exchang|trial|phone|number|interest|hotline))(?! of (?!charge"
    r"|cost)))|\bcomplimentary\b|\b(?:pre|ready|already)-?paid\b|\bfreepost\b|\bpost(?:age)?[-"
    r" ]?paid\b|\bgratis\b|\bfor nothing\b|\b(?:kostenlos|kostenfrei|portofrei|gebührenfrei"
    r"|versandkostenfrei|unentgeltlich)(?:e[nrms]?)?\b|\bumsonst\b|\b(?:vor)?frankierte?[snrm]?\b"
    r"|\b(?:vorab|bereits|schon) bezahlt\w*|\bgeschenkt\b",
    r"\bgratuit(?:e|s|es|ement)?\b|\bofferte?s?\b|\bpré-?payée?s?\b|\b(?:pré-?)?affranchie?s?\b"
    r"|\bgratuit(?:a|o|as|os|amente)\b|\bpre-?pagad[oa]s?\b|\b(?:etiqueta|envío|guía|paquete"
    r"|sobre)s? (?:\w+ ){0,2}pagad[oa]s?\b|\bfranquead[oa]s?\b",
)

_PRICED: Final = (
    "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "come off", "comes off",
)  # fmt: skip
PRICE: Final = guarded(
    _PRICED,
    rf"(?:pauschale|gebühr|fee|charge|cargo|coste?|costo|frais|forfait|participation|tarif"
    rf"|tarifa) (?:von|of|de|d'un montant de|in höhe von) {MONEY}|{MONEY} (?:\w+ ){{0,2}}(?:is|are"
    rf"|will be|wird|werden|est|sont|se) (?:\w+ )?(?:charged|due|payable|berechnet|fällig"
    rf"|facturé\w*|demandé\w*|cobra\w*)|^[^:]{{3,30}} ?: ?{MONEY}[ .!]*$|\b(?:etikett|label"
    rf"|étiquette|bordereau|etiqueta|guía)\w* (?:für|à|for|por|de|at|zu) {MONEY}|\b(?:it's|that's"
    rf"|it is|they're|they are|c'est|ce sera|es|son|ist|sind es|macht|wären)(?: \w+)? {MONEY}"
    rf"|\b(?:enlev|repris|repren|récupér|collect|recog|retir)\w* [^;]{{0,20}}?(?:pour|por) {MONEY}"
    rf"|\bcomes? off (?:your|the) refund\b|\bverlangen (?:wir )?{MONEY}|\ballow {MONEY}"
    rf"|\brechnen sie (?:bitte )?mit {MONEY}",
    rf"{MONEY} (?:[\w']+ ){{0,3}}(?:docked|held back)\b|\b(?:gehen|geht)"
    rf" [^;]{{0,20}}{MONEY}[^;]{{0,30}}\bab\b|\bback (?:to us )?(?:costs? |for ){MONEY}|\b(?:at"
    rf"|for) (?:a|an|the) (?:flat|fixed)(?: (?:fee|rate|charge|cost|price) of)? {MONEY}|\b(?:comes?"
    rf"|taken|going) out of (?:your|the) refund\b|\breturns? (?:labels? |postage )?(?:at "
    rf"|for )?{MONEY}|\bpay(?:s|ing)? {MONEY}|\bstell\w+ [^;]{{0,60}}?{MONEY}[^;]{{0,15}} in"
    rf" rechnung\b|\b(?:rücksend|retour|rückgab|rückhol|rückversand)\w* (?:für |zu )?{MONEY}"
    rf"|\b(?:be)?zahl(?:en|t|st)(?: (?:sie|du|ihr|man))? {MONEY}|\b(?:retours?|renvois?) (?:à"
    rf" )?{MONEY}|\bpai?y?e(?:nt|z|ra)? {MONEY}",
    rf"\b(?:devoluci(?:ón|ones)|retornos?|recogida) (?:por |a )?{MONEY}|\bcargo (?:fijo "
    rf"|único )?de {MONEY}|\bpaga(?:n|s|rás|rán)? {MONEY}|\b(?:collect(?:ed)?|picked up|returned"
    rf"|sent back|take[ns]? back) [^;]{{0,20}}?for {MONEY}|\b(?:keep|keeps|kept|retain(?:s|ed)?"
    rf"|knock(?:ed)?|gardons|gardé|conservons|conservé|quedamos con|quedaremos con|restamos"
    rf"|restaremos|kürzen) [^;]{{0,25}}?{MONEY}|\bsets? you back [^;]{{0,12}}?{MONEY}",
    rf"\b(?:costs?|billed|bill you|invoiced|charged?|charging|deduct\w*|withh\w+|tak\w+ off"
    rf"|subtract\w*|fee of|charge of|pay|for (?:a|only|just))\b[^;]{{0,30}}?{MONEY}"
    rf"|{MONEY}[^;]{{0,30}}\b(?:per (?:return|parcel|item|package|order)|fee|charge|deducted"
    rf"|taken off|off (?:the|your) refund|each|handling|postage)\b|\b(?:is|are) (?:only |just "
    rf"|a flat |charged at )*{MONEY}|\b(?:kost(?:et|en)|berechn\w+|erheb\w+|beträgt|betragen"
    rf"|fall\w+|zieh\w+|behalt\w+|verrechn\w+|werden|wird)\b[^;]{{0,40}}?{MONEY}|\b(?:belast\w+"
    rf"|schlagen|schlägt)\b[^;]{{0,60}}?{MONEY}|{MONEY}[^;]{{0,40}}\b(?:pro (?:paket|retoure"
    rf"|rücksendung)|je (?:paket|retoure|rücksendung)|abgezogen|einbehalten|fällig|berechnet|gebühr"
    rf"|pauschale|porto|an$|ab$|ein$)\w*",
    rf"\b(?:coût\w+|factur\w+|débit\w+|prélev\w+|dédui\w+|reten\w+|compt(?:ez|er)|participation"
    rf"|frais d'\w+|contribution|pénalité|forfait|frais de (?:\w+ ){{0,3}}?|s'élèvent?"
    rf"|retir\w+)\b[^;]{{0,30}}?{MONEY}|{MONEY}[^;]{{0,40}}\b(?:par (?:colis|retour|renvoi)"
    rf"|dédui\w+|retenus?|prélevé\w*|factur\w+|demandé\w*)"
    rf"|\b(?:cuest\w+|costar\w+|cobra\w*|cargan?|cargaremos|cargará\w*|factura\w*|descont\w+"
    rf"|descuent\w+|deduc\w+|reten\w+|coste de|costo de|cargo de|gasto de|rest\w+|tarifa|es de"
    rf"|son)\b[^;]{{0,30}}?{MONEY}|{MONEY}[^;]{{0,40}}\b(?:por (?:devolución|paquete|cada)"
    rf"|descont\w+|se (?:descuent|deduc|cobra)\w*)",
)
"""A price, with a verb or a noun that makes it one of sending back."""

_OFF: Final = (
    "come", "take", "valoir", "verrechnet", "rest", "docked", "held back", "deduct", "taking",
    "subtract", "withh", "abgezogen", "einbehalten", "abziehen", "ziehen wir", "behalten wir",
    "dedui", "reten", "retranch", "prelev", "descont", "descuent", "deduc", "detra", "retendr",
)  # fmt: skip
TAKEN_OFF: Final = guarded(
    _OFF,
    r"\bcomes? off (?:your|the) refund\b|\bwe take from (?:the amount|what)\b|\bà valoir sur\b"
    r"|\bmit der (?:erstattung|rückzahlung) verrechnet\b|\bse (?:le |te )?restan?\b|\brestamos\b"
    r"|\brestaremos\b|\bcomes? out of (?:your|the) refund\b|\b(?:docked|held back|deduct(?:ed|s"
    r"|ing)?|taken? off|subtract\w*|withh[eo]ld(?! (?:the |your |any |all )?(?:refund|reimbursement"
    r"|repayment|payment)))\b|\b(?:abgezogen|einbehalten|abziehen|ziehen wir|behalten wir"
    r"|verrechnet)\b|\b(?:dédui\w+|retenus?|retenons|prélevé\w*|retranch\w+)\b|\b(?:se (?:le "
    r"|te )?)?(?:descont\w+|descuent\w+|deduc\w+|detra\w+|retendr\w+)\b",
)
"""What is taken off what is paid back."""
