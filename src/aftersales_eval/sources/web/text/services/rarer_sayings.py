"""What a sentence says of services by rarer words, and with what stands above it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Final

from aftersales_eval.model.claim import Claim, Passage
from aftersales_eval.sources.web.text.folding import rule
from aftersales_eval.sources.web.text.sayings import Saying, clauses
from aftersales_eval.sources.web.text.services import apart as offer_apart
from aftersales_eval.sources.web.text.services import (
    fitter_words,
    lesson_words,
    offer_words,
    repair_words,
)
from aftersales_eval.sources.web.text.services.class_words import MAY_I, SENT_IN
from aftersales_eval.sources.web.text.services.classes import schooled
from aftersales_eval.sources.web.text.services.clauses import (
    cells,
    denied,
    found,
    listed,
    names,
    taught,
)
from aftersales_eval.sources.web.text.services.mended import (
    for_another,
    in_other_hands,
    is_mended,
    made_ready,
    not_mended,
    not_ours,
)
from aftersales_eval.sources.web.text.services.refusals import REFUSING, turned_down
from aftersales_eval.sources.web.text.services.rows import spelled
from aftersales_eval.sources.web.text.services.words import CREW
from aftersales_eval.sources.web.text.subjects import RETURNS, WARRANTY, is_warranty, subjects


def parts(text: str, *, goods: bool) -> Iterable[tuple[int, str]]:
    """The cells or clauses of a folded sentence, each with its place; of services, unbroken.

    Words for but that stand behind what they set apart break nothing: `Repairs, however, we do`.
    """
    return [(start, spelled(clause)) for start, clause in _parts(text, goods=goods)]


def _parts(text: str, *, goods: bool) -> Iterable[tuple[int, str]]:
    if goods:
        return cells(text) or clauses(_BEHIND.sub(r"\1 ", text))
    if text.startswith("- ") and " - " in text:
        return [(each.start(), each.group()) for each in _POINTS.finditer(text)]
    text = _INSTEAD.sub(";", _BEHIND.sub(r"\1 ", text))
    return cells(text) or clauses(_WAITING.sub("as you wait", text))


_BEHIND: Final = rule(
    r"^([^,;.:]{3,60}?)(?:, (?:however|though|by contrast|on the other hand|hingegen|dagegen|jedoch"
    r"|en revanche|par contre|toutefois|en cambio|sin embargo|por el contrario),"
    r"| (?:hingegen|dagegen|jedoch|aber)) "
    r"|(?<=\w) (?:aber|jedoch|hingegen|dagegen|allerdings) (?=nicht\b|kein)"
)
_INSTEAD: Final = rule(
    r",(?= (?:dafür|stattdessen|obwohl|instead|although|though|à la place|bien que|même si"
    r"|en su lugar|aunque)\b)"
)
_POINTS: Final = re.compile(r"(?<=- )(?:(?! - ).)+")
_WAITING: Final = rule(
    r"\bwhile[- ]you[- ]wait\b|\bwährend (?:sie|du|ihr) warte\w+|\bmientras esperas?"
)


def tells_by_rarer_words(said: Saying, metric: str) -> bool:
    """Whether a sentence may speak of a service without the usual words for it."""
    if not_this(said, said.text, metric) or _turned_down(said, metric):
        return True
    if metric == "repair_service":
        return any(
            is_mended(said, clause) or not_mended(said, clause)
            for _, clause in parts(said.text, goods=False)
        )
    if metric == "installation_service":
        return put_up(said.text) is not None
    if metric == "training_material":
        return bool(
            (said.answer and MAY_I.search(said.text))
            or taught(said.text)
            or listed(said.text)
            or found(said.question, said.text)
            or found(said.heading, said.text)
            or lesson_words.NOT_GIVEN.search(said.text)
            or any(schooled(said, clause) for _, clause in parts(said.text, goods=False))
        )
    return False


def _turned_down(said: Saying, metric: str) -> bool:
    return metric in REFUSING and any(
        turned_down(clause, metric, said.question, said.heading)
        for _, clause in parts(said.text, goods=False)
    )


def beyond(said: Saying, clause: str) -> bool:
    """Whether it is about what a warranty does not cover, or not only about what it covers."""
    told = f"{said.heading} ; {said.question} ; {clause}"
    return offer_words.BEYOND.search(told) is not None


def without_exceptions(found: Iterable[tuple[Passage, Claim]]) -> Iterator[tuple[Passage, Claim]]:
    """Claims with their passages, but no refusal of some work that the passage offers as well.

    There it is refused for some goods: `We repair clocks. We do not repair smart watches.`
    """
    claims = list(found)
    done = {(at, one.metric) for at, one in claims if one.metric in _WORKS[:2] and one.value}
    for at, one in claims:
        if one.value or one.limited or (at, one.metric) not in done:
            yield at, one


def by_rarer_words(said: Saying, clause: str, metric: str) -> float | None:
    """1 where a clause offers a service by such words, 0 where it refuses it, else None."""
    warrants = subjects(said.passage.headings) == WARRANTY
    if (
        metric in REFUSING
        and (not warrants or beyond(said, clause))
        and turned_down(clause, metric, said.question, said.heading)
    ):
        return 0.0
    if metric == "repair_service" and is_mended(said, clause):
        return 1.0
    if metric == "repair_service" and (not warrants or beyond(said, clause)):
        return 0.0 if not_mended(said, clause) or not_this(said, clause, metric) else None
    if warrants:
        return None
    if not_this(said, clause, metric):
        return 0.0
    if metric == "installation_service":
        return put_up(clause)
    return _lessons(said, clause) if metric == "training_material" else None


def not_this(said: Saying, clause: str, metric: str) -> bool:
    """Whether a clause refuses the one service that the sentence or heading before it names."""
    if offer_apart.NOT_THIS.search(clause) is None:
        return False
    before = said.question or said.passage_text[max(0, said.start - _NEAR) : said.start]
    for text in (before, said.heading):
        found = [each for each in _WORKS if names(text, each)]
        if found:
            return found == [metric]
    return False


_WORKS: Final = ("repair_service", "installation_service", "training_material")
_NEAR: Final = 120
"""Letters before a refusal of `this service` in which it is named."""


@lru_cache(maxsize=1024)
def put_up(clause: str) -> float | None:
    """What a clause says of setting goods up by who brings them, and what cannot be had."""
    if (
        fitter_words.LEFT.search(clause)
        and fitter_words.NOT_TO_BE_HAD.search(clause)
        and not offer_apart.COSTS_OF.search(clause)
    ):
        return 0.0
    told = _put_up(clause)
    apart = fitter_words.ASKED.search(told) or fitter_words.NO_GOODS.search(told)
    if offer_apart.AGAIN.search(told) and offer_apart.IN_CASE.search(clause):
        return None
    return 1.0 if told and not apart and not denied(told) else None


@lru_cache(maxsize=1024)
def _put_up(clause: str) -> str:
    """Who puts something up in a clause, from the comma before it to the one behind it."""
    told = fitter_words.PUTS_UP.search(clause)
    if told is None and fitter_words.PEOPLE.search(clause):
        told = fitter_words.WHO_PUTS_UP.search(clause)
    if told is None:
        return ""
    begin = max(clause.rfind(mark, 0, told.start()) for mark in ",:")
    end = _STOP.search(clause, told.end())
    return clause[begin + 1 : end.start() if end else len(clause)]


_STOP: Final = rule(r"[,;:.]| (?:and|und|et|y|que|that|bis|until|before|bevor|avant) ")


_WAITED_FOR: Final = rule(r"\b(?:while|as) you wait\b|\bwährend (?:sie|du) warte\w+\b")
"""What is done to parts of goods that are brought in."""


def no_setting_up(text: str, clause: str, named: re.Pattern[str]) -> bool:
    """Whether what a clause names is learnt, or done over, or only helps to set goods up."""
    if made_ready(text) or _WAITED_FOR.search(clause):
        return True
    told = _put_up(clause)
    if fitter_words.NO_GOODS.search(told) or fitter_words.ASKED.search(told):
        return True
    if offer_apart.AGAIN.search(clause) and (is_warranty(text) or offer_apart.IN_CASE.search(text)):
        return True
    if offer_apart.ON_WHAT.search(clause) and not offer_apart.BY_US.search(clause):
        return True
    if offer_apart.ALONE.search(clause):
        return True
    if not offer_apart.BY_US.search(clause) and any(
        pattern.search(clause) for pattern in (offer_apart.SELF_DONE, offer_apart.OF_TRADE)
    ):
        return True
    bare = offer_apart.FOR_SETTING_UP.sub(" ", clause)
    if learns := offer_apart.LEARNS.search(bare):
        bare = bare[: learns.start()]
    return bare != clause and not (
        named.search(bare) or names(bare, "installation_service") or put_up(bare)
    )


def no_mending(said: Saying, clause: str) -> bool:
    """Whether what is mended is no good, or not mended by the shop, or one thing of several."""
    if repair_words.NOT_MENDED.search(clause) or made_ready(said.text):
        return True
    if in_other_hands(said, clause):
        return True
    if not_ours(f"{said.question} ; {clause}") and not is_mended(said, clause):
        return True
    if for_another(clause) or offer_apart.FOR_SELF.search(clause):
        return True
    if repair_words.OF_STATE.search(said.text) and not _BY_SHOP.search(said.text):
        return True
    if repair_words.IT_FIXED.search(clause) and repair_words.CASES.search(said.text):
        return True
    return alternatives(said.text)


_BY_SHOP: Final = re.compile(CREW)


def alternatives(text: str) -> bool:
    """Whether a repair is one of several things that are done when goods fail."""
    return (
        offer_apart.ALTERNATIVES.search(text) is not None
        and offer_words.WORKSHOP.search(text) is None
    )


def of_books(said: Saying, clause: str, value: float, named: re.Pattern[str]) -> bool:
    """Whether a manual is one that is sold, or to be followed, or missed by a shopper.

    Or a workshop one where nobody learns; `named` are the words for what is taught.
    """
    bare = lesson_words.A_PLACE.sub(" ", clause)
    if value and bare != clause and lesson_words.LEARNING.search(clause) is None:
        return not (named.search(bare) or names(bare, "training_material") or schooled(said, bare))
    if not value:
        return lesson_words.OF_USE.search(clause) is not None or (
            lesson_words.A_WORKSHOP.search(clause) is not None
            and names(f"{said.question} {said.heading} {said.text}", "repair_service")
        )
    if subjects(said.passage.headings) in (WARRANTY, RETURNS) or SENT_IN.search(clause):
        return True
    if lesson_words.OWN_WORDS.search(said.text) or lesson_words.OF_SHOP.search(clause):
        return True
    return bool(lesson_words.BOOKS.search(clause)) and not lesson_words.COURSES.search(clause)


def _lessons(said: Saying, clause: str) -> float | None:
    """What a clause says of lessons by who teaches whom, and where instructions are found."""
    if lesson_words.NOT_GIVEN.search(clause) and not lesson_words.OF_USE.search(clause):
        return 0.0
    if (
        schooled(said, clause)
        or taught(clause)
        or found(said.question, clause)
        or found(said.heading, clause)
    ):
        return 1.0
    return None
