"""Words of plans, and of what shoppers tell; all patterns are for folded text."""

from __future__ import annotations

from typing import Final

from aftersales_eval.sources.web.text.folding import rule

TOLD: Final = rule(
    r"\bi (?:\w+ )?(?:sent|returned|had|got|waited|received|ordered|bought)\b|\bhad my money\b",
    r"\bhabe? (?:ich |die |den |das |alles |sie |es )|\b(?:hatte|bekam|erhielt|wartete) ich\b"
    r"|\bich (?:hatte|habe|bekam|erhielt|wartete)\b",
    r"\bj'(?:ai|avais)\b|\bm'ont (?:rembours|renvoy|échang)|\bon m'a\b",
    r"\b(?:devolví|pedí|compré|recibí|esperé)\b|\bme (?:devolvieron|reembolsaron|abonaron)\b"
    r"|\btenía mi\b",
)
"""What a shopper tells of a purchase."""

REVIEWS: Final = rule(
    r"\b(?:customer )?(?:reviews|testimonials)\b|\b(?:kunden)?(?:bewertungen|stimmen|meinungen)\b"
    r"|\b(?:avis (?:clients?|de nos clients)|témoignages)\b|\b(?:opiniones|reseñas|testimonios)\b"
)

_SHOPPERS: Final = rule(
    r"(?:^avis|was (?:andere|unsere kund\w+) sagen|(?:das )?sagen unsere kund\w+|kundenstimmen"
    r"|what (?:our )?(?:customers|people|others) say|ils (?:parlent de nous|nous font confiance)"
    r"|ce (?:que disent|qu'en disent) (?:nos|les) clients|lo que (?:dicen|opinan) (?:de nosotros"
    r"|nuestros clientes)|ratings?|erfahrungsberichte?|erfahrungen (?:unserer|mit)[^/]*)$"
)
_QUOTED: Final = rule(
    r"^ ?[\"'][^\"]{8,400}[.!,]*[\"'][.,]? ?(?:- ?\w|(?:[a-z-]+ ){0,2}(?:says?|said|writes?|wrote"
    r"|told us|schreibt|schrieb|sagt|meint|berichtet|erzählt|lobt|écrit|raconte|dit|témoigne"
    r"|confie|cuenta|dice|escribe|comenta|afirma|opina)\b)",
    r"[★*]{3,}|^ ?5/5\b",
)


def tells_a_purchase(heading: str, passage: str) -> bool:
    """Whether a folded passage, or the folded heading above it, is what shoppers tell."""
    return (
        REVIEWS.search(heading) is not None
        or _SHOPPERS.search(heading) is not None
        or _QUOTED.search(passage) is not None
    )


NOT_YET: Final = rule(
    r"\b(?:just|only) an idea\b|\b(?:cannot|can't|can not) promise\b|\bnothing (?:has been |is )?"
    r"(?:yet )?(?:decided|certain|final)\b|\bno decision\b",
    r"\bversprechen können wir\b|\bnoch nichts? (?:entschieden|sicher|beschlossen)"
    r"|\bnur eine (?:idee|überlegung)\b|\bsteht noch nicht fest\b",
    r"\b(?:qu'une|une simple) idée\b|\brien n'est (?:encore )?(?:décidé|fait|acté|sûr)"
    r"|\bpas encore (?:décidé|acté)",
    r"\b(?:solo|sólo|simple) (?:es )?(?:una )?idea\b|\b(?:nada|no) está (?:aún |todavía )?decidido"
    r"|\bno podemos prometer",
)
"""What stands behind a plan."""
