"""For which goods a shop refuses repairs, where it names some and not all that it sells."""

from __future__ import annotations

import re
from itertools import takewhile
from typing import Final

from aftersales_eval.sources.web.text.folding import rule, words
from aftersales_eval.sources.web.text.sayings import Saying
from aftersales_eval.sources.web.text.services.repair_words import PAST

OTHER: Final = "other"
"""Goods of other brands, or bought elsewhere."""

_OTHERS: Final = rule(
    r"\b(?:other|another|different|third[- ]party) (?:\w+ )?(?:brand|make|maker|manufacturer|shop"
    r"|store|retailer|seller|supplier)\w*\b|\b(?:elsewhere|someone else|anyone else)\b"
    r"|\bnot (?:(?:been|were|was) )?(?:bought|purchased|sold|made)\b|\bnot from us\b"
    r"|\b(?:older|more) than \w+ years?\b",
    r"\b(?:andere[nrms]?|fremde[nrms]?) (?:\w+ )?(?:hersteller\w*|marken?|händlern?|läden"
    r"|anbieter\w*"
    r"|geschäft\w*)\b|\bfremd(?:marken|fabrikat|gerät|produkt|räder|ware|kauf)\w*"
    r"|\b(?:anderswo|woanders|anderweitig)\b|\bnicht (?:bei|von) uns\b|\bälter als\b",
    r"\b(?:d'autres?|une autre|autres) (?:marques?|fabricants?|enseignes?|magasins?|vendeurs?)\b"
    r"|\bailleurs\b|\bpas (?:\w+ )?(?:achetée?s?|vendue?s?) (?:chez|par|dans)\b|\bplus de \w+ ans\b"
    r"|\bproduits tiers\b",
    r"\b(?:de |por )?otr[oa]s? (?:marcas?|fabricantes?|tiendas?|comercios?|vendedores)\b|\bno \w+ "
    r"(?:sido )?comprad[oa]s? (?:aquí|en)\b|\bno comprad[oa]s?\b|\bmás de \w+ años\b",
)
_ONLINE: Final = rule(
    r"\b(?:online|web ?site|internet|en ligne|la web|en línea|en nuestra web|sur le site)\b"
)
_VERB_EN: Final = (
    r"(?:repair(?:ing)?|mend(?:ing)?|fix(?:ing)?|servic(?:e|ing)|restor(?:e|ing)|re-?sol(?:e|ing)"
    r"|re-?\w{4,}ing|take on|accept)"
)
_VERB_DE: Final = (
    r"(?:\w*reparier\w*|flicken|ausbessern|nähen|warten|besohlen|überholen|nehmen|können|werden"
    r"|lassen|lässt|dürfen|bearbeiten|richten|restaurieren|machen)"
)
_NOUN: Final = (
    r"(?:repairs?|servicing|mending|repair service|\w*reparatur\w*|\w*instandsetzung\w*"
    r"|réparations?|dépannages?|reparaci(?:ón|ones)|arreglos?)"
)
_OF_ALL: Final = rule(
    r"\b(?:no longer|any ?more|have no|has no|closed|without an?)\b|\b(?:nicht|nichts|kein\w*|keine"
    r" \w+) mehr\b|\bn(?:e |')[\w']+ plus\b|\bya no\b|\bcerr(?:amos|ado)\b",
    r"(?:n't|\b(?:not?|ohne|keine?n?|pas|sans|ni|aucune?|sin"
    r"|ning[uú]na?))\b[^;.]{0,25}\b(?:workshop"
    r"|repairs|repair (?:shop|service|facilit\w+|bench)|\w*werkstatt|atelier|(?:service de )?"
    r"réparation|taller|reparaci(?:ón|ones)|servicio (?:técnico|de reparación))\b(?! (?:to|of|on"
    r"|for|an|von|für|des|de|del|d')\b)",
)
"""That nothing at all is repaired, or no longer."""

_NAMED: Final = (
    rule(
        rf"(?:\b(?:not|never|no longer|cannot|unable to|nor)|n't)\b(?: [\w']+){{0,3}}? {_VERB_EN} "
    ),
    rule(
        rf"\b{_NOUN} (?:to|of|on|for|an|von|für|an|bei|des|der|de(?:l| los| las)?|d'|du|sur|aux?)"
        r"(?: |(?<='))"
    ),
    rule(r"\b(?:reparieren|flicken|warten|besohlen) (?:wir )?(?:\w+ ){0,2}?keine?[nrs]? "),
    rule(
        r"\bne (?:répar|pren|recev|recous|ressemel)\w+ (?:\w+ )?(?:pas|jamais) (?:\w+ment )?"
        r"(?:en réparation |réparer )?(?:d'|de |des |les |la |le |l'|aux? )"
    ),
    rule(r"\bno (?:aceptamos|admitimos|recogemos|cogemos) (?=.*\brepar)"),
    rule(r"\bno (?:se )?(?:podemos |pueden? )?(?:repar|arregl|aceptamos para repar)\w+ "),
)
"""Behind this the goods are named."""

_FIRST: Final = (
    rule(
        rf"^\W*(?P<goods>[^,;:]{{3,60}}?),? {_VERB_DE} (?:wir|sich|von uns|bei uns|hier|unser\w*)\b"
    ),
    rule(
        r"^\W*(?P<goods>[^,;:]{3,60}?),? (?:we|i|(?:are|is|can) ?not|aren't|isn't|can't|cannot"
        r"|are turned)\b"
    ),
    rule(
        r"^\W*(?:pour )?l?[ea]?s?'? ?(?P<goods>[^,;:]{3,60}?)(?:, (?:elles? |eux |ils )?(?:on|nous"
        r"|c'est|non)| ne (?:sont|peuvent|peut|se))\b"
    ),
    rule(
        r"^\W*(?:en cambio,? )?(?:de )?(?:l[oa]s |el )?(?P<goods>[^,;:]{3,60}?),? no (?:l[oa]s?"
        r"|se|podemos|pueden)\b"
    ),
    rule(rf"^\W*(?P<goods>[^,;:]{{3,60}}?) werden (?:\w+ ){{0,3}}nicht {_VERB_DE}"),
)
"""Goods that a sentence begins with."""

_STOPS: Final = frozenset(
    words(
        "neither weder als nous on we wir i at in by from with due as because since and or nor if "
        "unless when that "
        "which who any more "
        "ourselves anymore currently here either is are we you us on for "
        "nicht mehr selbst derzeit leider im in bei an aus mit wir und oder zur durch reparieren "
        "momentan aktuell flicken warten "
        "nous-memes pas plus helas actuellement en dans chez et ou ni par qui que dont ne sont "
        "actualmente en ni y o que por con nosotros ya ahora fuera propio propia no esta estan es "
        "se a outside while not something sadly please beyond after before once but out da weil "
        "wenn falls seit nach auch hors passe apres pasada tras despues repair mend fix to"
    )
)
_PLAIN: Final = frozenset(
    words(
        "i'm afraid anything you we sell tools them the a an any all this that these those it them "
        "anything "
        "things goods item items product "
        "products article articles equipment appliance appliances device devices purchase stuff "
        "repairs repair service work our your my his own reparatur reparaturen carry out offer do "
        "das dies diese dieser dieses es sie ihn ihr ihre ihren dein deine unser unsere unseren "
        "wir der die den ware waren produkt produkte produkten artikel artikeln gerat gerate "
        "geraten keine keinen eine einen nichts alles solche leider selber eigene "
        "les des la le l' de d' nos vos votre notre cela ca ces ce cette cet le produit produits "
        "appareil appareils materiel rien tout aucun aucune reparation reparations service "
        "los las el lo la un una unos este esta estos estas eso esto nuestros nuestras sus tus su "
        "tu producto productos articulo articulos aparato aparatos equipo equipos nada ningun "
        "tipo tipos kind sort art ninguna reparaciones reparacion servicio unfortunately sadly "
        "sorry but however"
    )
)
_OURS: Final = frozenset(
    words(
        "our your my unser unsere unseren ihre ihren ihr dein deine deinen eure nos vos votre "
        "notre "
        "ton tes nuestros nuestras sus tus tu su vuestros vuestras"
    )
)
_WORK: Final = rule(r"repa|servic|werkstatt|workshop|atelier|taller|mending|instandsetz")
_LONG: Final = 4
"""Letters in which words have to be alike to be about the same goods."""


def refused_goods(said: Saying, clause: str) -> str:
    """The goods that a folded refusal of repairs names, or `other`; empty where it is of all."""
    clause = PAST.sub(" ", clause)
    if _ONLINE.search(clause):
        return ""
    if _OTHERS.search(clause):
        return OTHER
    if _OF_ALL.search(clause):
        return ""
    told = f"{said.topic} {said.question} {said.passage_text[: said.start]}"
    for pattern in _NAMED:
        found = pattern.search(clause)
        if found is not None and (goods := _goods(clause[found.end() :], told)):
            return goods
    for pattern in _FIRST:
        found = pattern.search(clause)
        if found is not None and (goods := _goods(found["goods"], told)):
            return goods
    return ""


def _goods(text: str, told: str) -> str:
    """The goods that a text begins with, unless they are all, or were spoken of before."""
    named = list(
        takewhile(
            lambda word: word not in _STOPS and word[:2] != "n'",
            re.split("[,:]", text)[0].strip(" .!:").split(),
        )
    )
    if any(word in _OURS for word in named[:2]):
        return ""
    own = [word.strip("'\"().") for word in named[:5] if word not in _PLAIN]
    if not own or any(_WORK.search(word) for word in own):
        return ""
    new = [word for word in own if len(word) >= _LONG and word[:_LONG] not in told]
    return max(new, key=len, default="")
