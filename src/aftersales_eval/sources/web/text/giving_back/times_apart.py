"""Times that are not what a shop gives today: announced for a date, or told of others.

All patterns are for folded text.
"""

from __future__ import annotations

from typing import Final

from aftersales_eval.sources.web.text.durations.statements import Statement
from aftersales_eval.sources.web.text.folding import rule
from aftersales_eval.sources.web.text.giving_back.words import HEADING as RETURNS

_MONTH: Final = (
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december"
    r"|januar|jänner|februar|märz|mai|juni|juli|oktober|dezember|janvier|février|mars|avril|juin"
    r"|juillet|août|septembre|octobre|novembre|décembre|enero|febrero|marzo|abril|mayo|junio|julio"
    r"|agosto|septiembre|octubre|noviembre|diciembre)"
)
_DATE: Final = (
    r"(?:(?:the |dem |den |zum |le |el |del |du |au )?(?:\d{1,2}(?:st|nd|rd|th|er|\.)? (?:of |de )?"
    rf"{_MONTH}|{_MONTH}(?: \d{{1,2}}(?:st|nd|rd|th)?)?|\d{{1,2}}[./]\d{{1,2}}[./]20\d\d)"
    r"(?:,? (?:de |del )?20\d\d)?|next (?:month|year|week|spring|summer|autumn)|(?:nächste[mnrs]?"
    r"|kommende[mnrs]?) (?:monat|jahr|woche)|(?:le mois|l'année|la semaine) prochaine?|(?:el mes"
    r"|el año) que viene|(?:el )?próximo (?:mes|año))"
)
_FROM: Final = (
    r"(?:as (?:of|from)|with effect from|effective(?: from)?|starting(?: from| on)?|beginning(?: "
    r"on)?|from|on|ab|zum|à (?:partir|compter) (?:de |du )?|dès|a partir de(?:l)?|desde)"
)
_CHANGED: Final = (
    r"\b(?:will|we(?:'re| are) (?:extend|rais|lengthen|chang|increas|introduc|giv|offer)\w+|is "
    r"(?:changing|going|being)|verlänger[nt]|erhöh(?:en|t)|erweiter[nt]|ändern|verkürzen|führen"
    r"|wird|werden|können|kannst|haben|hast|gewähren|geben|bieten|prolong\w+|étend\w+|allong\w+"
    r"|pass(?:e|ons|era|erons)|pourr(?:ez|as|ont)|ser(?:a|ont)|aur(?:ez|as)|bénéficierez|offrirons"
    r"|proposerons|ampliamos|ampliaremos|alargamos|extendemos|podrás?|podrán|tendrás?|tendrán|será"
    r"|serán|ofreceremos|daremos)\b"
)
_ANNOUNCED: Final = rule(
    rf"^\W*{_FROM} ?{_DATE}(?! (?:to|until|till|through|bis|jusqu|au|hasta|al|and|und|et|y"
    rf"|-)\b),? (?:[\w'-]+ ){{0,5}}?{_CHANGED}",
    r"\b(?:will be|we(?:'re| are) (?:extend|rais|lengthen|chang|increas)\w+|verlänger[nt]"
    r"|erhöh(?:en|t)|wird|prolong(?:eons|era|erons)|passera|sera|ampliamos|ampliaremos|será)\b"
    rf"[^.;]{{0,60}}\b{_FROM} ?{_DATE}",
    r"^\W*(?:soon|shortly|bald|demnächst|künftig|bientôt|prochainement|pronto|próximamente),? "
    rf"(?:[\w'-]+ ){{0,3}}?{_CHANGED}",
)
"""A change that comes with a date."""

_BOUGHT: Final = rule(
    r"\b(?:bought|purchas\w*|orders?|ordered|placed|gifts?|christmas|holiday\w*)\b",
    r"\b(?:\w*gekauft\w*|\w*käufe\w*|kauf|bestell\w*|erworben\w*|geschenk\w*|weihnacht\w*)\b",
    r"\b(?:achet\w+|achats?|command\w+|cadeaux?|noël)\b",
    r"\b(?:compr\w+|pedid\w+|regalos?|navidad\w*|ley|legal)\b|\b(?:gesetz\w*|gewährleistung\w*"
    r"|légale?s?|loi|law|statutory)\b",
)
"""What is bought from a date on, or given by the law from it on: a season's, or in force."""

_MOST: Final = rule(
    r"\bmost (?:of our |of the )?(?:customers|shoppers|people|buyers|clients) (?!can\b|may\b"
    r"|have\b|are\b|get\b|will\b)",
    r"\b(?:on average,? )?(?:customers|shoppers|people) (?:usually|typically|generally|mostly"
    r"|tend to) (?:return|send)|\bon average,? (?:our )?(?:customers|shoppers) (?:return|send)",
    r"\bkunden (?:schicken|senden|geben) [^§.;]{0,30}\b(?:meist|durchschnittlich|üblicherweise|im "
    r"schnitt)\b|\bim (?:durch)?schnitt (?:schicken|senden|geben) [^§.;]{0,20}kunden\b",
    r"\ben moyenne,? (?:nos |les )?clients\b|\bde media,? (?:nuestros |los )?clientes\b",
    r"\bdie meisten (?:\w+ )?(?:kund\w+|käufer\w*|leute) (?!können|dürfen|haben|erhalten|bekommen)",
    r"\bla plupart (?:des|de nos) (?:clients|acheteurs|gens) (?!peu|ont\b|dispos|bénéfic)",
    r"\bla mayoría de (?:los |las |nuestr[oa]s )?(?:client[ea]s|compradores|gente) (?!pued|tien"
    r"|dispon)",
)
"""What shoppers do, and not what they may."""

_OF_OTHERS: Final = rule(
    r"\b(?:most|many|some) of (?:them|these|those)\b",
    r"\b(?:die meisten|viele|manche|einige)(?: davon| von ihnen| dieser \w+)? (?:bieten|geben"
    r"|gewähren|haben)\b",
    r"\b(?:la plupart|beaucoup|certaine?s) (?:d'entre )?(?:d')?(?:eux|elles)\b|\bla plupart "
    r"(?:offrent|proposent|donnent)\b",
    r"\b(?:la mayoría|much[oa]s|algun[oa]s) (?:de (?:ell[oa]s|est[oa]s) )?(?:ofrecen?|dan?"
    r"|concede[n]?|de ell[oa]s)\b",
)
_RUNNING: Final = rule(
    r"\b(?:last|past|previous|letzten|vergangenen|derni(?:ers|ères)|últim[oa]s) §|\bles § "
    r"derni(?:ers|ères)\b",
    r"(?<!\d)(?<!\d[.,])0(?:[.,]0)? ?%[^.;]{0,50}§|\b(?:finance|financing|finanzierung|financement"
    r"|financiación|credit over|kredit über)\b[^.;|]{0,30}§",
    r"\b(?:children|kids|toddlers?|babies|kinder[n]?|enfants?|niñ[oa]s|bebés?|bébés?)\b(?: \w+)? "
    r"(?:over|from|above|aged|under|ab|über|unter|von|de plus de|de moins de|dès|mayores de"
    r"|menores de|a partir de|à partir de) §",
    r"\b(?:age[sd]?|alter|âges?|edad)(?: \w+)?:? §(?: and (?:up|over))?|§'? (?:of )?experience\b"
    r"|\bin (?:the )?(?:business|trade) (?:for|since) (?:\w+ )?§|\bcookies?\b",
)
"""How well a shop is liked, how goods are paid, whom they suit, and what a browser keeps."""

_EXTRA: Final = rule(
    r"\b(?:extra|additional|further|zusätzliche?|weitere) §|§ (?:\w+ )?(?:extra|zusätzlich|on top"
    r"|de plus|supplémentaires|más|adicionales)\b"
)
_REGISTER: Final = rule(r"\b(?:regist|enregistr|inscri|anmeld)\w*")
_OF_ORIGINAL: Final = rule(
    r"\b(?:rest|balance|remainder|unexpired (?:part|portion)) of (?:the|its|your) (?:original "
    r"|initial |first )?(?:\w+ )?(?:period|warranty|guarantee|term|cover)\b",
    r"\brestlich\w+ \w*(?:garantie|lauf)\w*|\brest(?:lauf|garantie)\w*|\brest der "
    r"(?:ursprünglichen|laufenden) \w+",
    r"\b(?:reste|durée restante|restant) de la (?:période|garantie|durée)\b",
    r"\bresto del? (?:la )?(?:per[ií]odo|plazo|garantía)\b",
)
"""How long something that was replaced is covered."""

_SENT: Final = rule(
    r"^\W*(?:[a-z]+ ){0,2}(?:ships|shipped|arrives|dispatch(?:es|ed)?|delivered|delivery"
    r"|despatched|shipping)(?: ?:| -)? (?:\w+ ){0,2}?(?:in |within )?§",
    r"^\W*(?:(?:express|standard|normal|paket)-?)?(?:lieferung|lieferzeit|versand|versandfertig"
    r"|lieferbar|abholbereit)(?: ?:| -)? (?:\w+ ){0,2}?§",
    r"^\W*(?:livraison|livrée?s?|expédition|expédiée?s?)(?: [a-zéà]+)?(?: ?:| -)? (?:\w+ ){0,2}?§",
    r"^\W*(?:envío|entrega|enviado|entregado)(?: [a-zéáó]+)?(?: ?:| -)? (?:\w+ ){0,2}?§",
    r"^[^.;]{0,40}§ left\W*$|\b(?:noch|plus que|solo|quedan) §\W*$",
    r"\b(?:sale|offer|promotion|deal)s? (?:ends?|finish\w*|closes)\b|\b(?:aktion|angebot|sale) "
    r"(?:endet|läuft|gilt)\b|\b(?:soldes?|offre|promotion) (?:se )?(?:termine|finit|finissent)\w*"
    r"|\bfin des (?:soldes|offres)\b|\b(?:rebajas|oferta|promoción) (?:termina|acaba)n?\b",
    r"\bzahlungsziel\b|\b(?:kauf|zahlung) auf rechnung\b|\bpaiement (?:sur|à) facture\b|\b(?:pay"
    r"|payment|buy) (?:by|on) invoice\b|\bpago (?:con|contra|por) factura\b|\bpayment terms?\b",
)
"""How soon goods come, how long a sale runs, and when a bill is due."""


def announced(statement: Statement) -> bool:
    """`From 1 January you will be able to return within §`: it does not hold yet."""
    sentence = statement.sentence
    return bool(_ANNOUNCED.search(sentence)) and not _BOUGHT.search(sentence)


def of_most(statement: Statement) -> bool:
    """`Most customers return within §`: what is done, and not what may be."""
    return bool(_MOST.search(statement.sentence))


def of_selling(statement: Statement) -> bool:
    """`Ships in §`, `Sale ends in §`, in a sentence that says nothing of returns."""
    return bool(_SENT.search(statement.sentence)) and not RETURNS.search(statement.sentence)


def of_no_warranty(statement: Statement) -> bool:
    """Whether it is no warranty's length: `most of them offer §`, `0% over §`, `an extra §`."""
    part = statement.part
    if _RUNNING.search(part) or _OF_OTHERS.search(part) or _OF_ORIGINAL.search(part):
        return True
    around = f"{statement.before} {statement.sentence}"
    return bool(_EXTRA.search(part) and _REGISTER.search(around))
