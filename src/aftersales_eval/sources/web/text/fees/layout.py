"""Who pays for a return as the layout of a page says it: cells of a table, and bare headings.

`Free returns` above a passage says so for the shop as a whole where nothing below it takes a part
of that back.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import groupby
from typing import Final

from aftersales_eval.model.claim import Claim, Manner, Passage
from aftersales_eval.sources.web.text.fees.bearer_denials import NOT_SHOP, UNPAID
from aftersales_eval.sources.web.text.fees.bearer_words import ACT, ELSE, SHOP, SHOPPER
from aftersales_eval.sources.web.text.fees.payer_words import (
    OVER,
    ROW,
    ROW_FREE,
    ROW_PAID,
)
from aftersales_eval.sources.web.text.fees.prices import FREE, PRICE, TAKEN_OFF
from aftersales_eval.sources.web.text.folding import fold, rule
from aftersales_eval.sources.web.text.sayings import (
    LONGEST_QUOTE,
    around,
    clauses,
    sentence_places,
    unreal,
)

_BY: Final = " | "
_BARE: Final = rule(
    r"(?:(?:the |die |le |el )?(?:costs?|price|fee|charge|postage|kosten|preis|gebühr|porto|coûts?"
    r"|prix|frais|costes?|costos?|precio|gastos|portes))$"
)
"""A label of a price, which is one of the row before it."""


def parts(text: str) -> Iterator[tuple[int, str]]:
    """The clauses of a folded sentence, or the rows of a table that is written as one line.

    Without what it says of a delivery that is free from some price on, beside free returns.
    """
    for start, kept in _beside_delivery(text):
        for place, part in _parts(kept):
            yield start + place, part


def _beside_delivery(text: str) -> Iterator[tuple[int, str]]:
    if not OVER.search(text):
        yield 0, text
        return
    ends = [found.span() for found in _BETWEEN.finditer(text)]
    starts = [0, *(end for _, end in ends)]
    stops = [*(begin for begin, _ in ends), len(text)]
    told = [(start, text[start:stop]) for start, stop in zip(starts, stops, strict=True)]
    kept = [cell for cell in told if not _DELIVERED.match(cell[1])]
    if len(kept) == len(told) or not any(
        ACT.search(cell) and FREE.search(cell) for _, cell in kept
    ):
        yield 0, text
        return
    yield from kept


_BETWEEN: Final = rule(r" [|•·/+-] |, ")
_DELIVERED: Final = rule(
    r"^(?!.*(?:return|rück|retour|renvoi|devol))(?=.{0,70}$).*\b(?:delivery|shipping|postage"
    r"|versand\w*|lieferung|livraison|port|envíos?)\b.*\b(?:over|above|from|ab|über|dès|à partir"
    r"|plus de|desde|a partir|superior\w*|más de|or more)\b"
)
"""Delivery as one of several things that stand side by side, free from some price on."""


def _parts(text: str) -> Iterator[tuple[int, str]]:
    if text.count(_BY) < _COLUMNS or ":" in text:
        yield from clauses(_ADVERB.sub(lambda found: "-" * len(found[0]), text))
        return
    told, start, before = text.rstrip("; ").split(_BY), 0, ""
    step = 2 if len(told) % 2 == 0 else len(told)
    for first in range(0, len(told), step):
        label, row = told[first], told[first : first + step]
        kept = "returns" if _BARE.match(label) and ACT.search(before) else label
        yield start, f"{kept} : {', '.join(row[1:])}"
        before = label
        start += sum(len(cell) + len(_BY) for cell in row)


_ADVERB: Final = re.compile(
    r"(?<=[a-z] )(?:aber|hingegen|dagegen|jedoch|allerdings|en cambio|en revanche|however)(?="
    r" [a-z])|(?<=, )(?:however|en revanche|en cambio|hingegen|jedoch)(?=, )"
)
"""A word for but within a clause, which parts nothing."""

_COLUMNS: Final = 2
"""As many sticks part cells of a table, and not the two halves of one row."""


def of_row(clause: str) -> float | None:
    """1 where a line such as `Return postage: free` has the shop pay, 0 where the shopper does."""
    row = ROW.match(clause)
    if row:
        told = _FOR_WHOM.sub("", row["value"])
        shop, shopper = SHOP.search(told), SHOPPER.search(told)
        if (shop is None) != (shopper is None):
            return 1.0 if shop else 0.0
        free, paid = ROW_FREE.search(told), ROW_PAID.search(told)
        if free and clause.startswith(_LOOSE) and _YES.match(free[0]):
            free = None
        if free and (not paid or free.start() <= paid.start()):
            return 1.0
        if paid:
            return 0.0 if not clause.startswith(_LOOSE) or _costs(row["value"]) else None
    return None


def of_places(clause: str) -> list[tuple[float, int, int]]:
    """The same of a line that tells two sorts of returns apart: `Postage: free here, 5 € there`."""
    row = ROW.match(clause)
    if not row or (comma := clause.find(", ", row.start("value"))) < 0:
        return []
    first, second = clause[row.start("value") : comma], clause[comma + 2 :]
    if ELSE.search(second) and not ACT.search(second):
        return [] if (value := of_row(f"return costs: {first}")) is None else [(value, 0, comma)]
    here, there = (of_row(f"return costs: {part}") for part in (first, second))
    if here is None or there is None or here == there:
        return []
    return [(here, 0, comma), (there, comma + 2, len(clause))]


_FOR_WHOM: Final = rule(
    r"^ ?(?:for (?:you|the (?:customer|buyer))|für (?:sie|dich|den (?:kunden|käufer))|pour (?:vous"
    r"|le client)|para (?:ti|usted|el cliente))\b"
)
"""For whom something is free, or costs something, and not who pays."""

_YES: Final = rule(r"(?:yes|ja|oui|sí)$")
"""What says, behind `Returns:`, no more than that they are taken."""

_LOOSE: Final = ("returns:", "returns :", "retour", "rückgabe", "ruckgabe", "ruecksend", "rucksend",
                 "devolu")  # fmt: skip
"""What a line about anything of returns begins with, where a bare no may deny them altogether."""


def _costs(value: str) -> bool:
    """Whether the value of a line about returns is a price or somebody who pays it."""
    return ROW_PAID.sub("", value) != value and not _BARE_NO.match(value)


_BARE_NO: Final = rule(r"(?:no|nein|non|nicht|not|keine)\b")


_RETURN_EN: Final = (
    r"returns?(?: (?:shipping|postage|labels?|delivery|service|policy|by \w+|to \w+))?|return &"
    r" exchange"
)
_WITHIN: Final = (
    r"(?: ?[,:(-]? ?(?:within|for|up to|in|on|innerhalb(?: von)?|binnen|bis|für|sous|pendant|dans"
    r"|durante|en|hasta|auf|sur|with|mit|avec|con)? ?(?:\d+ (?:\w+ )?(?:days?|weeks?|months?|tagen?"
    r"|wochen|monaten?|jours|semaines|mois|días|semanas|meses)|(?:all|every|any|alle"
    r"|jede|toutes?|todos|todas) (?:\w+ )?\w+)\)?)?"
)
_FREE: Final = (
    r"(?:free|complimentary|no[- ]cost|pre-?paid|kostenlose?[rsn]?|kostenfreie?[rsn]?|gratis"
    r"|portofreie?[rsn]?|gebührenfreie?[rsn]?|versandkostenfreie?[rsn]?)"
)
_FREE_HEADING: Final = rule(
    rf"(?:(?:our|easy|simple|fast|quick|always|hassle-free|\d+[- ]days?|and|&) )*{_FREE}(?:,?"
    rf" (?:easy|simple|fast|quick|and|&|\d+[- ]?days?|uk|us|\d+[- ]tage)){{0,3}}["
    rf" -](?:{_RETURN_EN}){_WITHIN}[.!]*$|(?:(?:our )?returns? (?:is|are) (?:always )?(?:free|on us"
    rf"|on the house)|returns? on us|returns? for free|free shipping (?:and|&) (?:free )?returns?"
    rf"|free (?:delivery|exchanges?) (?:and|&) (?:free )?returns?){_WITHIN}[.!]*$|(?:(?:unsere?"
    rf"|deine?|ihre?|einfache?|schnelle?|immer|\d+ tage|und) )*{_FREE}[ -](?:und (?:\w+"
    rf" ))?(?:rück(?:send|gab|versand|hol|transport)\w*|retouren?|rücklieferung){_WITHIN}[.!]*$",
    rf"(?:die )?(?:rück(?:send|gab|versand)\w*|retouren?) (?:(?:ist|sind|immer|bei uns)"
    rf" )*(?:kostenlos|kostenfrei|gratis|geschenkt){_WITHIN}[.!]*$|(?:kostenloser?|gratis)"
    rf" (?:versand|lieferung) (?:und|&) (?:kostenlose )?(?:rück(?:send|gab|versand)\w*"
    rf"|retouren?){_WITHIN}[.!]*$|(?:(?:nos|vos|le|les|votre|la) )?(?:retours?|renvois?)(?: (?:sont"
    rf"|est|toujours|simples?|faciles?|rapides?|et)){{0,3}} (?:gratuits?|offerts?|sans"
    rf" frais){_WITHIN}[.!]*$|livraisons? et retours? (?:gratuits?|offerts?){_WITHIN}[.!]*$"
    rf"|(?:(?:nuestras?|tus?|la|las) )?devoluci(?:ón|ones)(?: (?:son|es|siempre|fácil(?:es)?"
    rf"|rápidas?|y)){{0,3}} (?:gratis|gratuitas?|sin coste|sin cargo){_WITHIN}[.!]*$|(?:envíos?"
    rf"|cambios?) y devoluci(?:ón|ones) (?:gratis|gratuit[oa]s?){_WITHIN}[.!]*$",
)
_PARTLY: Final = rule(
    r"\b(?:members?|only|eligible|select(?:ed)? \w+|certain|some|depends?|first (?:return|order)"
    r"|except\w*|unless|abroad|international|outside|orders? over|minimum|repairs?|warranty"
    r"|rent(?:al|ed)?|hire|recycl\w+|exclud\w+|not available|faulty|defective"
    r"|(?:our|any|in) (?:shops?|stores?))\b",
    r"\b(?:mitglied\w*|nur|ausgewählte\w*|bestimmte\w*|abhängig|ersten? \w+|außer|ausgenommen"
    r"|ausland\w*|mindest\w*|reparatur\w*|garantie\w*|miet\w+|nicht für|gilt nicht|defekt\w*"
    r"|filialen?|altgerät\w*)\b",
    r"\b(?:membres?|seulement|uniquement|certaine?s|dépend\w*|premi(?:er|ère) \w+|sauf"
    r"|hors (?:ue|union|de)|étranger|minimum|réparation|location|éligibles?|défectueu\w+"
    r"|en (?:magasin|boutique))\b",
    r"\b(?:soci[oa]s?|miembros?|solo|únicamente|ciert[oa]s|determinad[oa]s|depende\w*|primera? \w+"
    r"|salvo|excepto|extranjero|mínim[oa]|reparaci\w+|alquiler|defectuos\w+|en tienda)\b",
)
"""What speaks for it that only a part of the returns are free."""


@lru_cache(maxsize=512)
def _promises(headings: tuple[str, ...]) -> bool:
    """Whether the innermost heading says that returns are free, and nothing else."""
    heading = fold(headings[-1][:120]).text.strip() if headings else ""
    return _FREE_HEADING.match(heading) is not None


def headings_that_promise(passages: Sequence[Passage], *, told: set[Passage]) -> Iterator[Claim]:
    """Free returns, as headings say it whose passages neither say so themselves nor limit it.

    `told` are the passages of which something was claimed already.
    """
    for headings, group in groupby(passages, key=lambda passage: passage.headings):
        if not _promises(headings):
            continue
        below = list(group)
        if not told.isdisjoint(below) or any(_takes_back(passage) for passage in below):
            continue
        yield Claim("free_returns", 1.0, _quote(below[0]), Manner.TEXT)


def _takes_back(passage: Passage) -> bool:
    text = fold(passage.text).text
    return (
        any(each.search(text) for each in (_PARTLY, NOT_SHOP, UNPAID, PRICE, TAKEN_OFF))
        or unreal(text)
        or not text.strip()
    )


def _quote(passage: Passage) -> str:
    """The heading and the first sentence below it, or only this where both are long."""
    source = fold(passage.text)
    first = around(source, *sentence_places(passage.text)[0])
    whole = f"{' '.join(passage.headings[-1].split())} {first}"
    return whole if len(whole) <= LONGEST_QUOTE else first
