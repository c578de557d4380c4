"""For whom and for which goods a return window holds, beside what any sentence says of that."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from aftersales_eval.model.claim import Claim, Condition
from aftersales_eval.sources.web.text.conditions.stated import conditions
from aftersales_eval.sources.web.text.conditions.words import OPPOSITE, REST, SORTS
from aftersales_eval.sources.web.text.durations.statements import Statement
from aftersales_eval.sources.web.text.folding import rule
from aftersales_eval.sources.web.text.giving_back.window_words import (
    BEDS,
    EXTENDED,
    FORMERLY,
    NOW_LONGER,
    ONLY_BEDS,
    SOLD,
    UNUSED,
    UP_TO,
)
from aftersales_eval.sources.web.text.windows.further import OURS, REGULAR

METRIC: Final = "return_window"

_EVERY_SELLER: Final = rule(
    r"\b(?:every|each|all|any|alle|jede[rn]?|tous|chaque|todos|cada)(?: (?:our|unsere|unser|les"
    r"|nos|los|nuestros))? (?:sellers?|\w*händler|verkäufer|vendeurs?|vendedor(?:es)?)\b"
)
_OURS: Final = rule(
    r"\b(?:our|your|my|unsere[nr]?|ihre[nr]?|deine[nr]?|nos|vos|tes|nuestr[oa]s|tus|sus|(?:have"
    r"|send|bring|return|post|get|try|wear|schick\w*|bring\w*|gib|renvoy\w*|rapport\w*|retourn\w*"
    r"|devuelv\w*|mand\w*|tr[aá]e\w*) (?:the|das|die|den|les?|la|l[ao]s|el)|unwanted"
    r"|nichtgefallende[nr]?) (?:\w+ )?(?:shoes|boots|trainers|sneakers|schuhe\w*|stiefel\w*"
    r"|chaussures|bottes|zapatos|botas|zapatillas|bikes|bicycles|books|plants|furniture|sofas"
    r"|mattress\w*|matratzen|matelas|colchones|fahrräder\w*|vélos|bicicletas|möbel\w*|meubles"
    r"|muebles|pflanzen|plantes|plantas|bücher\w*|livres|libros|clothes|clothing|jewell?ery"
    r"|schmuck\w*|bijoux|joyas)\b|\bnichtgefallende[nrs]? \w+"
)
_THIS_ONE: Final = rule(
    r"\b(?:the|this|a|your|das|dein|ihr|mein|le|la|l'|ton|votre|tu|su|el) (?:right |richtige |bon "
    r"|bonne )?(?:bike|bicycle|rad|fahrrad|vélo|bici|bicicleta)\b"
)
_SEALED: Final = rule(
    r"\b(?:unopened|still sealed|factory[- ]sealed|originalverpackt\w*|ungeöffnet\w*|versiegelt\w*"
    r"|non (?:ouvert|déballé)e?s?|sous blister|scellée?s?|sin abrir|precintad[oa]s?)\b"
)


_NOT_USED: Final = rule(
    r"\b(?:not|un)[- ]?(?:been )?used\b|\bnicht (?:gebraucht|benutzt)\w*|\b(?:non|pas|jamais) "
    r"(?:utilis|port|usag)\w+|\b(?:no|sin) (?:haber sido )?(?:usad[oa]s?|usar|utilizad[oa]s?)\b"
)
_UNLIKED: Final = rule(
    r"(?:^|[,:;-] )(?:if|should) (?:the|your|our) (?:\w+ )?\w+ (?:isn't|is not|aren't|doesn't"
    r"|don't|not|fails?)\b",
    r"(?:^|[,:;-] )(?:wenn|falls|sollten?) (?:das|der|die|ihre?|deine?|unsere?) [\w "
    r"]{3,30}\bnicht\b",
    r"(?:^|[,:;-] )si (?:le |la |l'|les |votre |vos |nos |notre )[\w' "
    r"]{3,30}\bne\b[^,]{0,30}\bpas\b",
    r"(?:^|[,:;-] )si (?:el|la|los|las|tu|tus|su|nuestr\w+) \w+ no (?:te|le|os|es|son|encaj\w+)\b",
)
"""Goods that are named as what a shopper bought, and not set apart from others."""


_FOR_ALL: Final = rule(
    r"^\W*(?:every(?:one|body|thing)|all (?:of )?(?:our )?(?:customers|shoppers|orders|goods"
    r"|items)|most (?:of (?:our|the) )?(?:merchandise|items|products|goods|things|stock|orders)"
    r"|jede[rnms]?|alle(?:s| kund\w+| artikel| waren)?|die meisten (?:artikel|produkte|waren)"
    r"|tout le monde|chacun|tous (?:nos|les) (?:clients|articles|produits)|la plupart des "
    r"(?:articles|produits)|todo el mundo|tod[oa]s (?:l[oa]s|nuestr[oa]s) (?:client[ea]s|artículos"
    r"|productos)|la mayoría de (?:los |nuestros )?(?:artículos|productos))\b(?!,? (?:was|die|der"
    r"|that|which|who|you|bought|ordered|purchased|qui|que|between|from|in|with|mit|aus|avec|con"
    r"|de)\b)",
)
"""Who, or what, a window is for that stands under the heading of a club or of some goods."""

_OR_THERE: Final = rule(
    r"\b(?:or|oder|ou|o)(?: (?:\w+ ){0,2}?)(?:in|at|to|bei|en|dans|à|au) (?:any |each |one of |a "
    r"|our |jeder |einer |unseren |einem |der |cualquier |una de |nuestras |nos |l'un(?:e)? de "
    r"nos |un |une )*\b(?:stores?|shops?|branch(?:es)?|filialen?|läden|geschäften?|tiendas?"
    r"|sucursal(?:es)?|magasins?|boutiques?)\b"
)
"""A shop as another way to give goods back."""


def without_shop(statement: Statement, claim: Claim, *, nights: bool) -> Claim:
    """A claim without the limits that are none, for they only say what the shop is."""
    part, free = statement.part, set()
    if nights and not ONLY_BEDS.search(part) and not BEDS.search(statement.sentence):
        free.add("mattress")
    if _EVERY_SELLER.search(part):
        free.add("marketplace")
    if _SEALED.search(part):
        free.add("opened")
    if statement.lone and _UNLIKED.search(statement.sentence):
        free |= SORTS
    if REGULAR.search(statement.lead):
        free |= {"opened", "sale"}
    if _NOT_USED.search(part):
        free.add("used")
    if OURS.search(statement.lead):
        free.add("marketplace")
    if (
        (UNUSED.search(part) and not statement.lead.endswith(": "))
        or any(map(UNUSED.search, statement.headings[:1]))
        or _OURS.search(statement.lead)
        or (statement.lone and (_OURS.search(part) or _THIS_ONE.search(part)))
    ):
        free |= SOLD
    kept = tuple(two for two in claim.conditions if two[0] != Condition.GOODS or two[1] not in free)
    if _FOR_ALL.search(statement.lead):
        own = {key for key, _ in conditions(METRIC, part, "", (), business=False)}
        groups = {Condition.GOODS, Condition.MEMBERS, Condition.SEASON} - own
        kept = tuple(two for two in kept if two[0] not in groups)
    if _OR_THERE.search(part):
        kept = tuple(two for two in kept if two[0] is not Condition.PLACE)
    return replace(claim, conditions=kept)


def former(statement: Statement, claim: Claim, found: Sequence[tuple[Statement, Claim]]) -> bool:
    """Whether a time is what others give, or the shop gave: `45 days instead of 30`."""
    if NOW_LONGER.search(statement.sentence) and not claim.limited:
        same = [other for near, other in found if _same_sentence(near, statement)]
        return any(not other.limited and other.value > claim.value for other in same)
    if not FORMERLY.search(statement.lead) or claim.limited:
        return False
    same = [other for near, other in found if _same_sentence(near, statement) and other != claim]
    return any(not other.limited for other in same)


def _same_sentence(one: Statement, other: Statement) -> bool:
    return one.folded is other.folded and one.start == other.start


def lengthened(statement: Statement, claim: Claim) -> Claim:
    """`For Christmas we extend our 21 days to 60`: the season is that of the second time."""
    extended = EXTENDED.search(statement.sentence)
    if not extended:
        return claim
    groups = (Condition.GOODS, Condition.MEMBERS, Condition.SEASON)
    kept = tuple(two for two in claim.conditions if two[0] not in groups)
    if not UP_TO.search(statement.lead):
        return replace(claim, conditions=kept)
    whole = conditions(METRIC, statement.sentence.replace("§", ""), "", (), business=False)
    had = {key for key, _ in claim.conditions}
    more = tuple(two for two in whole if two[0] in groups and two[0] not in had)
    order = list(Condition)
    return replace(
        claim,
        conditions=tuple(sorted(claim.conditions + more, key=lambda two: order.index(two[0]))),
    )


def usual(claim: Claim) -> Claim:
    """The first time of `from 30 to 60 days for Christmas`: that of everybody, all the year."""
    groups = (Condition.GOODS, Condition.MEMBERS, Condition.SEASON)
    kept = tuple(two for two in claim.conditions if two[0] not in groups)
    return replace(claim, conditions=kept)


_ALL_GOODS: Final = rule(
    r"\b(?:without|ohne|sans|sin|returns?|window|period|anything|everything|all|most|any|online"
    r"|you|orders?|purchases?|frist|rückgabe\w*|retouren?|alles|alle|meisten|bestellung\w*|sie|du"
    r"|ihre|deine|kunden|retours?|délai|tout|tous|toutes|commandes?|achats?|plupart|vous|votre"
    r"|devoluci\w+|plazo|todo|todos|todas|pedidos?|compras?|mayoría|tienes|dispones?)\b"
)


_ROW_OF_GOODS: Final = rule(
    r"^\W*(?:[a-zäöüß'-]{3,}(?: |(?=:))){1,3}: ?(?:(?:returns?|retour|rückgabe|devolución) "
    r")?(?:(?:within|up to|in|innerhalb von|binnen|sous|dans les|en|hasta|max\.?) )?$"
)
_EX_DISPLAY: Final = rule(
    r"\bex-?display\b|\bdisplay (?:models?|items?)\b|\bfloor models?\b|\bconsumables\b",
    r"\bausstellungs(?:stück|ware|gerät|modell|artikel)\w*|\bverbrauchsmaterial\w*|\bvorführ\w+",
    r"\bd'exposition\b|\bde démonstration\b|\bconsommables\b",
    r"\bde exposición\b|\bde muestra\b|\bconsumibles\b",
)


def _set_apart(
    statement: Statement, claim: Claim, found: Sequence[tuple[Statement, Claim]]
) -> bool:
    """Whether a claim is of some goods by their name, or by a row beside that of others."""
    if _EX_DISPLAY.search(statement.part):
        return True
    if not _ROW_OF_GOODS.search(statement.lead) or ":" not in statement.lead:
        return False
    rows = [
        (other, its)
        for other, its in found
        if other.folded is statement.folded and other is not statement
    ]
    return any(
        its.value != claim.value
        and ":" in other.lead
        and _ROW_OF_GOODS.search(other.lead)
        and not (_ALL_GOODS.search(other.lead) or REST.search(other.part))
        for other, its in rows
    )


_SUBJECT: Final = rule(
    r"^\W*(?:(?:and|but|our|all|the|while|for|on) )*(?P<en>[a-z'-]{3,}(?:,? (?:and |or |& "
    r")?[a-z'-]{3,}){0,4}?),? (?:only )?(?:gets?|have|has|come with|can|may|must|are|is|you have"
    r"|it's|the limit)\b",
    r"^\W*(?:(?:und|aber|unsere?|alle|die|das|bei|für|auf) )*(?P<de>[a-z-]{3,}(?:,? (?:und |oder "
    r")?[a-z-]{3,}){0,3}?),? (?:haben|hat|bekomm\w+|kannst|können|darfst|dürfen|kann|darf|gilt"
    r"|gelten|beträgt|sind|ist|nehmen|läuft)\b",
    r"^\W*(?:et |mais |,)*(?:nos |les |tous |toutes |pour |sur |le |la "
    r"|l')+(?P<fr>[a-z'-]{3,}(?:,? (?:et |ou )?[a-z'-]{3,}){0,3}?),? (?:ont|a|bénéfici\w+"
    r"|dispos\w+|peu\w+|se|sont|est|vous avez|[cl]e délai|c'est)\b",
    r"^\W*(?:y |pero |,)*(?:los |las |nuestr[oa]s |en |para |el |la )+(?P<es>[a-z-]{3,}(?:,? (?:y "
    r"|o )?[a-z-]{3,}){0,3}?),? (?:tienen?|cuentan?|disponen?|pueden?|se|son|es|el plazo|hay)\b",
)
"""Goods by whatever name they have, as those that a time is of."""

_NO_NAME: Final = rule(
    r"\b(?:we|you|they|this|that|these|those|goods|items?|products?|articles?|things?|refunds?"
    r"|money|law|parcels?|wir|ihr|dies\w*|das|diese|artikel|waren?|produkte?|geld|gesetz|paket\w*"
    r"|produits?|marchandises?|colis|loi|argent|artículos?|productos?|paquetes?|ley|dinero"
    r"|legal\w*|gesetzlich\w*|statutory|deadline|limit|time|zeit|recht|right|droit|derecho"
    r"|customers|clients?|clientes|cookies?|consumers?|verbraucher\w*|consommateurs?"
    r"|consumidor\w*)\b"
)


def _named(statement: Statement, claim: Claim, found: Sequence[tuple[Statement, Claim]]) -> bool:
    """`Pillows get §`, beside another time that is not said of some goods."""
    subject = _SUBJECT.match(statement.lead)
    name = subject and subject[subject.lastgroup or 0]
    if not name or _ALL_GOODS.search(name) or _NO_NAME.search(name):
        return False
    return any(
        other.folded is statement.folded and its.value != claim.value and not its.limited
        for other, its in found
    )


def _beside_the_rest(
    statement: Statement, claim: Claim, found: Sequence[tuple[Statement, Claim]]
) -> Claim:
    """`Tools: 30 days. All else: 60 days`: the first of the two is for some goods."""
    keys = {key for key, _ in claim.conditions}
    groups = {Condition.GOODS, Condition.MEMBERS, Condition.SEASON, Condition.COUNTRY}
    if keys & (groups | {Condition.PLACE, Condition.RIGHT}) or REST.search(statement.part):
        return claim
    if REGULAR.search(statement.part) or OPPOSITE.search(statement.part):
        return claim
    if _named(statement, claim, found):
        return _of_some(claim)
    if _ALL_GOODS.search(statement.lead):
        return claim
    if _set_apart(statement, claim, found):
        return _of_some(claim)
    for other, its in found:
        near = (
            other.folded is statement.folded and 0 < other.span.start - statement.span.start < 160
        )
        if near and its.value != claim.value and REST.search(other.part):
            return _of_some(claim)
    return claim


def _of_some(claim: Claim) -> Claim:
    """A claim limited to goods for which there is no word."""
    had = dict(claim.conditions) | {Condition.GOODS: "some"}
    return replace(claim, conditions=tuple((key, had[key]) for key in Condition if key in had))


def of_all(statement: Statement, claim: Claim, found: Sequence[tuple[Statement, Claim]]) -> Claim:
    """A claim of the law's right without the goods that a shop sells: it is for all of them.

    What stands beside a time of everything else is limited to some goods, even if none are known.
    """
    claim = _beside_the_rest(statement, claim, found)
    if _named_above(statement, claim):
        others = [(near, its) for near, its in found if near.folded is statement.folded]
        if any(_own_goods(near) and its.value != claim.value for near, its in others):
            return _of_any(claim)
    if dict(claim.conditions).get(Condition.GOODS) not in SOLD:
        return claim
    same = (other for near, other in found if near.folded is statement.folded)
    if not any(Condition.RIGHT in dict(other.conditions) for other in same):
        return claim
    return _of_any(claim)


def _of_any(claim: Claim) -> Claim:
    """A claim without its goods."""
    kept = tuple(two for two in claim.conditions if two[0] is not Condition.GOODS)
    return replace(claim, conditions=kept)


def _own_goods(statement: Statement) -> bool:
    """Whether a sentence names some goods itself."""
    own = conditions(METRIC, statement.part, "", (), business=False)
    return Condition.GOODS in dict(own)


def _named_above(statement: Statement, claim: Claim) -> bool:
    """Whether a heading alone says of which sort goods are: `Electronics § Returns: 30 days`."""
    return dict(claim.conditions).get(Condition.GOODS) in SORTS and not _own_goods(statement)
