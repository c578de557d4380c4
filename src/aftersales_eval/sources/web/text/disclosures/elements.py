"""What a written warranty discloses: the nine elements of 16 CFR 701.3(a), in four languages.

Only passages about a warranty of goods count, by a heading above them or by their own words; each
element is claimed once for a page, with the sentence that says it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import zip_longest
from typing import Final

from aftersales_eval.model.claim import Claim, Condition, Manner, Passage
from aftersales_eval.sources.web.text.conditions.part_words import PARTS
from aftersales_eval.sources.web.text.disclosures.acts import (
    GIVING_BACK,
    MENDING,
    NO_EXCLUSION,
    OF_MIND,
    PAID,
    REPLACED,
    UNDER_IT,
    WORKSHOP,
)
from aftersales_eval.sources.web.text.disclosures.relations import (
    MADE_GOOD,
    NOT_MENDED,
    TO_US,
    TURN_TO_SHOP,
)
from aftersales_eval.sources.web.text.disclosures.undisclosed import (
    BY_NAME,
    COSTS,
    DISCOUNT,
    EXPIRED,
    LAW_FOR_TRADE,
    LEFT_OUT,
    LIABLE,
    NOT_DISPUTE,
    OF_GOODS,
    OF_WORK,
    REFUSED,
    SOLD,
    TITLE,
    WEBSITE,
    WITHDRAWN,
)
from aftersales_eval.sources.web.text.disclosures.words import ELEMENTS, FOR_LIFE, STEMS
from aftersales_eval.sources.web.text.durations.goods_beside import NO_PARTS
from aftersales_eval.sources.web.text.durations.spans import SPAN
from aftersales_eval.sources.web.text.folding import fold, rule
from aftersales_eval.sources.web.text.sayings import Saying, holds, sayings, unreal
from aftersales_eval.sources.web.text.subjects import (
    RETURNS,
    WARRANTY,
    about,
    is_warranty,
    subjects,
)
from aftersales_eval.sources.web.text.warranties.lengths import warranty_lengths
from aftersales_eval.sources.web.text.warranties.plainly import FAULT, NOT_SUITED
from aftersales_eval.sources.web.text.warranties.words import CRAFTS, NAMELESS

METRIC: Final = "warranty_disclosures"

_IMPLIED: Final = ELEMENTS["implied-limits"]

_TERM: Final = rule(
    r"\b(?:of this|présente|dieser|esta|presente) (?:\w+ )?(?:warranty|guarantee|garantie"
    r"|garantía)"
    rf"[^;]{{0,20}} {SPAN}|\b{SPAN}[^;]{{0,30}}\b(?:term|of this|of the|written|warranty"
    r"|befrist\w*|garantie|présente"
    rf"|garantía)\b"
)
_A_SPAN: Final = rule(rf"\b{SPAN}")
_ANYTHING: Final = re.compile(r".{8,}")
_WHAT_HEADING: Final = rule(
    r"\bwhat (?:is|isn't|does|we|this)\b.*\bcover|\bnot covered\b|\bcoverage\b|\bexclusions?\b"
    r"|\bwas (?:deckt|umfasst)\b|\bwas ist\b.*(?:gedeckt|ausgenommen|ausgeschlossen)"
    r"|\bausschlüsse\b"
    r"|\bgarantieumfang\b|\b(?:ce qui|ce que) (?:est|n'est|la garantie)\b|\bexclusions\b|\b(?:qué"
    r"|lo que) (?:no )?(?:cubre|está)\b|\bexclusiones\b|\bcobertura\b"
)


def read_disclosures(passages: Sequence[Passage]) -> Iterator[Claim]:
    """The elements of a written warranty that a page discloses, each once."""
    lengths = list(warranty_lengths(passages))
    warranty = [passage for passage in passages if _of_warranty(passage, lengths)]
    under = _under_headings(passages)
    missing = dict(ELEMENTS)
    given = [claim for claim in lengths if _of_shop(claim)]
    for said in sayings(warranty):
        if not missing:
            break
        if said.asks or said.answer:
            continue
        for element, pattern in list(missing.items()):
            place = _says(element, pattern, said)
            if place is None or _void(said, element):
                continue
            if element == "duration" and not lengths and not FOR_LIFE.search(said.text):
                continue
            first = _first_under(said, element, under.get(id(said.passage)))
            if first is said or not _void(first, element):
                del missing[element]
                yield first.claim(METRIC, 1.0, element=element, place=place if first is said else 0)
    if given and "duration" in missing:
        yield Claim(METRIC, 1.0, given[0].quote, Manner.TEXT, (), "duration")
    if "parts" in missing and (quote := _part_by_part(given)):
        yield Claim(METRIC, 1.0, quote, Manner.TEXT, (), "parts")


_ON_PARTS: Final = rule(
    r"\b(?:on|auf|sur|pour|für|sobre|en|is|are|covered|guarante\w+|warrant\w+|garanti\w*|tienen?"
    r"|couvert\w*)\b(?!:)(?![^;]* \|)"
)
"""Words of a sentence, which a row of a table has not."""


def _part_by_part(lengths: Sequence[Claim]) -> str:
    """The sentence that gives some part of the goods another length than the rest, or nothing."""
    for claim in lengths:
        goods = dict(claim.conditions).get(Condition.GOODS, "")
        said = _ON_PARTS.search(fold(claim.quote).text)
        if said and goods in PARTS and goods not in NO_PARTS:
            beside = (other for other in lengths if other.quote == claim.quote)
            if any(other.value != claim.value for other in beside):
                return claim.quote
    named = [claim for claim in lengths if _part_of(claim) and " | " not in claim.quote]
    if len({_part_of(claim) for claim in named}) > 1 and len({c.value for c in named}) > 1:
        return named[0].quote
    return ""


def _part_of(claim: Claim) -> str:
    """The part of goods that a length is of, or nothing."""
    goods = dict(claim.conditions).get(Condition.GOODS, "")
    return goods if goods in PARTS and goods not in NO_PARTS else ""


def _of_shop(claim: Claim) -> bool:
    """Whether a length is one that is given, and neither the law's nor of what was given once."""
    text = fold(claim.quote).text
    return (Condition.RIGHT, "statutory") not in claim.conditions and not _no_length(text)


def _no_length(text: str) -> bool:
    """Whether a sentence refuses a warranty, or limits what the law implies."""
    implied = _IMPLIED.search(text) and not _TERM.search(text)
    return REFUSED.search(text) is not None or bool(implied)


def _under_headings(passages: Sequence[Passage]) -> dict[int, Passage]:
    """For each passage that is a heading, by its identity, the first text that stands under it."""
    found: dict[int, Passage] = {}
    above: list[Passage] = []
    for passage, after in zip_longest(passages, passages[1:]):
        above = [one for one in above if _is_under(passage, one)]
        if after is not None and _is_under(after, passage):
            above.append(passage)
            continue
        found.update((id(heading), passage) for heading in above if id(heading) not in found)
    return found


def _is_under(passage: Passage, heading: Passage) -> bool:
    """Whether a passage stands under another one that is its heading."""
    depth = len(heading.headings)
    return (
        len(passage.headings) > depth
        and passage.headings[:depth] == heading.headings
        and bool(passage.headings[depth])
        and heading.text.startswith(passage.headings[depth])
    )


def _first_under(said: Saying, element: str, under: Passage | None) -> Saying:
    """The first sentence under a heading that only names an element; else what was said."""
    if under is None or (element == "duration" and _A_SPAN.search(said.text)):
        return said
    return next(sayings([under]), said)


_ALSO_OF_SITES: Final = frozenset(
    ("implied-limits", "damages-exclusion", "coverage-persons", "parts")
)
"""What the terms for using a site or a program say as well."""


_COVER: Final = ("covered", "couvert", "cubiert", "abgesich", "abgedeckt", "geschutzt")


def _of_warranty(passage: Passage, lengths: Sequence[Claim]) -> bool:
    text = fold(passage.text).text
    if about(passage) == WARRANTY or is_warranty(text):
        return True
    if any(claim.quote in passage.text for claim in lengths):
        return True
    return holds(text, _COVER) and NAMELESS.search(_spanned(text)) is not None


def _void(said: Saying, element: str) -> bool:
    """Whether a sentence says nothing of the warranty that comes with the goods."""
    if element in _ALSO_OF_SITES and WEBSITE.search(said.text):
        return True
    if element == "duration" and (
        CRAFTS.search(said.text)
        or OF_WORK.search(said.text)
        or LAW_FOR_TRADE.search(f"{said.heading} {said.text}")
    ):
        return True
    if element == "dispute" and NOT_DISPUTE.search(said.text):
        return True
    if element in {"remedy", "parts"} and OF_WORK.search(said.text):
        return True
    if element in {"remedy", "coverage-persons"} and DISCOUNT.search(said.text):
        return True
    if element == "legal-rights" and (TITLE.match(said.text) or WITHDRAWN.search(said.text)):
        return True
    if element == "remedy" and LEFT_OUT.search(said.text):
        return True
    if element == "parts" and (LIABLE.search(said.text) or _who_pays(said)):
        return True
    if element == "parts" and _IMPLIED.search(said.text) and not OF_GOODS.search(said.text):
        return True
    if (
        element == "parts"
        and (COSTS.search(said.text) or _of_losses(said.text))
        and not OF_GOODS.search(said.text)
    ):
        return True
    if element == "procedure" and (PAID.search(said.text) or _of_returns(said)):
        return True
    if element in {"remedy", "procedure"} and (
        EXPIRED.search(said.text)
        or (EXPIRED.search(f"{said.topic} / {said.question}") and not is_warranty(said.text))
    ):
        return True
    return unreal(said.text) or bool(
        SOLD.search(said.text) or (element != "duration" and SOLD.search(said.heading))
    )


def _of_losses(text: str) -> bool:
    """Whether a sentence speaks of what a fault costs besides, and not of goods."""
    return ELEMENTS["damages-exclusion"].search(text) is not None


def _of_returns(said: Saying) -> bool:
    """Whether a sentence says how goods are given back that nothing ails."""
    return (
        subjects(said.passage.headings) != WARRANTY
        and GIVING_BACK.search(said.text) is not None
        and not (MENDING.search(said.text) or is_warranty(said.text))
    )


def _who_pays(said: Saying) -> bool:
    """Whether a fault is only when something is done, below a heading on giving back."""
    elsewhere = subjects(said.passage.headings) == RETURNS and not is_warranty(said.text)
    return elsewhere and _IF.search(said.text) is not None


def _says(element: str, pattern: re.Pattern[str], said: Saying) -> int | None:
    """Where in a sentence an element is said, None where it is not."""
    stems = STEMS.get(element, ())
    text = said.text
    if element == "remedy":
        text = NOT_MENDED.sub(" ", text)
    elif element == "parts":
        text = BY_NAME.sub(lambda found: found[0] if OF_GOODS.search(found[0]) else " ", text)
    text = _spanned(text)
    found = pattern.search(text) if not stems or holds(text, stems) else None
    if not found and element in {"remedy", "procedure"}:
        found = _where_it_fits(element, said, text)
    if found and element == "remedy" and _no_remedy(said, found):
        return None
    if element == "parts" and not found and _WHAT_HEADING.search(said.heading):
        other = _IMPLIED.search(said.text) or ELEMENTS["damages-exclusion"].search(said.text)
        other = other or NO_EXCLUSION.search(said.text)
        found = None if other or "§" in text else _ANYTHING.match(said.text)
    if not found:
        return None
    if element == "duration" and _no_length(said.text):
        return None
    return found.start()


def _where_it_fits(element: str, said: Saying, text: str) -> re.Match[str] | None:
    """What is also said elsewhere, where a warranty is the topic or something is wrong."""
    if subjects(said.passage.headings) != WARRANTY:
        if EXPIRED.search(said.passage_text) or WORKSHOP.search(text):
            return None
        asked = said.question or _IF.search(said.text)
        if not (
            FAULT.search(said.passage_text)
            or _MEANWHILE.search(said.text)
            or (asked and is_warranty(said.passage_text))
        ):
            return None
    for around in (text, said.passage_text):
        if NOT_SUITED.search(around) and not FAULT.search(around):
            return None
    if element == "remedy":
        return MADE_GOOD.search(text)
    found = TURN_TO_SHOP.search(text) or (_STEP.match(text) if _HOW.search(said.topic) else None)
    if not found and _ILL.search(f"{said.question} {text}"):
        found = TO_US.search(text)
    return found


_ILL: Final = rule(
    rf"{FAULT.pattern}|\bclaims?\b|\b(?:up|problem\w*|souci|probl[eè]m\w*|reklam\w*"
    rf"|garantiefall)\b|\breclam\w*"
)
_STEP: Final = re.compile(r"1[.:)]")
_HOW: Final = rule(r"\b(?:so|how|process|steps|wie|ablauf|comment|étapes|cómo|pasos|proceso)\b")
"""The first of some steps, and a heading above them."""
_IF: Final = rule(r"\b(?:if|should|when|wenn|sollte|falls|si|s'il|en cas|cuando|en caso)\b")
_MEANWHILE: Final = rule(
    r"\b(?:during|within|under|in|während|innerhalb|unter|pendant|durant|sous|dans|durante|dentro "
    r"de|en|bajo)(?: [\w-]+){0,3} (?:warranty|guarantee|\w*garantie(?:zeit)?|garantía)\b"
)


@lru_cache(maxsize=8)
def _spanned(text: str) -> str:
    """A sentence with `§` for each duration."""
    return _A_SPAN.sub("§", text)


def _no_remedy(said: Saying, found: re.Match[str]) -> bool:
    """Whether what is found is the trade of a workshop, or is for those who changed their minds."""
    text = said.text
    if " | " in found[0] or PAID.search(text):
        return True
    start = text.rfind(" - ", 0, found.start()) + 1
    end = text.find(" - ", found.end())
    cell = text[start : end if end >= 0 else len(text)]
    mended = not (REPLACED.search(cell) or UNDER_IT.search(cell))
    mended = mended and not (_A_SPAN.search(text) and FAULT.search(cell))
    mended = mended and not ELEMENTS["procedure"].search(cell)
    if mended and (WORKSHOP.search(cell) or subjects(said.passage.headings) != WARRANTY):
        return True
    return OF_MIND.search(cell) is not None and not MENDING.search(cell)
