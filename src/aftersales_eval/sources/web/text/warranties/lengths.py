"""How long goods are under warranty, as it is said in text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from aftersales_eval.model.claim import Claim, Condition, Passage
from aftersales_eval.model.quantity import DAY, YEAR
from aftersales_eval.sources.web.text.conditions.part_words import GOODS_BY_PARTS, PARTS
from aftersales_eval.sources.web.text.conditions.stated import conditions
from aftersales_eval.sources.web.text.conditions.words import (
    BESIDES,
    REST,
    SORTS,
    STATUTORY,
)
from aftersales_eval.sources.web.text.durations.goods_beside import OWN_GOODS, name, set_apart
from aftersales_eval.sources.web.text.durations.statements import (
    ASKING,
    Statement,
    named_above,
    statements,
    unsaid,
)
from aftersales_eval.sources.web.text.folding import rule
from aftersales_eval.sources.web.text.giving_back.own_clauses import own_part
from aftersales_eval.sources.web.text.giving_back.times_apart import announced, of_no_warranty
from aftersales_eval.sources.web.text.warranties.clauses import (
    beside_a_length,
    covered_for_years,
    is_cell,
    mention,
    named_in_passing,
    other_time,
    own_cell,
    part_of_goods,
)
from aftersales_eval.sources.web.text.warranties.one_thing import (
    HOW_LONG,
    none_of_ours,
    of_one_thing,
    said_of_it,
    supposed,
)
from aftersales_eval.sources.web.text.warranties.plainly import (
    alone,
    mended_in_time,
    of_goods,
    own_clause,
)
from aftersales_eval.sources.web.text.warranties.raised_lengths import (
    for_registering,
    if_registered,
    raised,
    raised_to,
)
from aftersales_eval.sources.web.text.warranties.words import (
    AFTER_YEARS,
    APART,
    CHOICE_OF,
    COVERED,
    CRAFTS,
    DUTY,
    ELSE,
    FAILS,
    FIRST_OK,
    FROM,
    HEADING,
    HISTORY,
    IN_PERIOD,
    IN_PERIOD_OF,
    MIND,
    NAMELESS,
    OURS,
    SOLD,
    SPARES,
    STATED,
    STEMS,
    TO_CLAIM,
    WARRANTY,
)

METRIC: Final = "warranty_length"


def warranty_lengths(passages: Sequence[Passage]) -> Iterator[Claim]:
    """Claims of how long a warranty runs, the law's own marked as a right by statute."""
    last: Statement | None = None
    found: list[tuple[Statement, Claim]] = []
    for statement in statements(passages):
        if _is_length(statement) or (last and _goes_on(statement, last)):
            last = statement
            claim = statement.claim(METRIC, shortest=True, whole=_own(statement))
            claim = _as_sold(_of_its_own(claim, statement), statement)
            claim = for_registering(claim, statement)
            found.append((statement, _by_law(claim, statement)))
            found.extend((statement, longer) for longer in raised_to(claim, statement))
    yield from set_apart(
        [(statement, of_one_thing(claim, statement)) for statement, claim in found]
    )


def _of_its_own(claim: Claim, statement: Statement) -> Claim:
    """The claim without a limit to `our mattresses` where nothing else is set against them."""
    kept = tuple(
        (key, value)
        for key, value in claim.conditions
        if key is not Condition.GOODS or value not in SORTS or value == "appliances"
    )
    others = (statement.sentence, statement.before, statement.behind)
    if kept == claim.conditions or not statement.lone or any(map(REST.search, others)):
        return claim
    ours = OURS.search(statement.sentence) or _THE_ONE.match(statement.sentence)
    return replace(claim, conditions=kept) if ours else claim


_THE_ONE: Final = rule(
    r"(?:the|this|der|die|das|diese[rs]?|le|la|cet|cette|ce|el|este|esta) (?:[\w-]+ )?(?:laptop"
    r"|tablet|computer|notebook|smartphone|phone|handy|bike|e-bike|bicycle|fahrrad|rad|vélo"
    r"|bicicleta|mattress|matratze|matelas|colchón|sofa|sofá|canapé|watch|uhr|montre|reloj"
    r"|portátil|móvil|ordinateur|téléphone)\b"
)
"""One thing, which is what the page sells."""


def _as_sold(claim: Claim, statement: Statement) -> Claim:
    """The claim without a limit to a part that is what the section sells: `Car batteries`."""
    goods = dict(claim.conditions).get(Condition.GOODS, "")
    above = statement.headings[0] if statement.headings else ""
    if goods not in PARTS or not _SOLD_APART.search(above) or HEADING.search(above):
        return claim
    named = PARTS[goods].search(above) or GOODS_BY_PARTS.search(above)
    if not named or goods in OWN_GOODS or goods == "commercial":
        return claim
    kept = tuple((key, value) for key, value in claim.conditions if key is not Condition.GOODS)
    return replace(claim, conditions=kept)


_SOLD_APART: Final = rule(
    r"batteries\b|batterien\b|\b\w*akkus\b|\bbaterías\b|\bmotors\b|\b\w*motoren\b|\bmoteurs\b"
    r"|\bmotores\b|\bengines\b|\bblades\b|\bklingen\b|\blames\b|\bcuchillas\b|\bframes\b"
    r"|\bcadres\b|\bcuadros\b|\bfabrics\b|\btissus\b|\btelas\b|\bpump(?:s|en)\b|\bpompes\b"
    r"|\bbombas\b|\bcompress(?:ors|eurs)\b|\bkompressoren\b|\bcompresores\b"
)
"""Parts by their plural, under which a shop lists what it sells."""


def _by_law(claim: Claim, statement: Statement) -> Claim:
    """The claim with the law's right where its sentence gives it: `two years, used goods one`."""
    law, said = STATUTORY[METRIC], (Condition.RIGHT, "statutory")
    before = statement.before if statement.before.endswith(";") else ""
    sentence = f"{before} {statement.sentence}"
    if said in claim.conditions or WARRANTY.search(statement.part):
        return claim
    if not law.search(sentence) or BESIDES.search(sentence):
        return claim
    return replace(claim, conditions=(*claim.conditions, said))


def _own(statement: Statement) -> str:
    if ELSE.search(statement.part) and (named := mention(statement.part)):
        return named
    if WARRANTY.search(statement.part) or not statement.lone:
        return statement.part
    return statement.sentence


def _is_length(statement: Statement) -> bool:
    if not _first_checks(statement):
        return False
    return (
        _related(statement)
        or raised(statement)
        or _in_row(statement)
        or _under_heading(statement)
        or beside_a_length(statement)
        or part_of_goods(statement)
        or covered_for_years(statement)
        or _barred_after(statement)
        or mended_in_time(statement)
    )


def _first_checks(statement: Statement) -> bool:
    if not 28 * DAY <= statement.span.low_seconds <= 100 * YEAR:
        return False
    if mended_in_time(statement) and not announced(statement):
        asked = ASKING.search(statement.sentence)
        return bool(asked) or not unsaid(statement)
    if not statement.names(STEMS, (*statement.headings[1:2], statement.folded.text)):
        return False
    if of_no_warranty(statement) or announced(statement):
        return False
    if raised(statement) and not unsaid(statement):
        return True
    if supposed(statement) or none_of_ours(statement):
        return False
    lead, part = statement.lead, CHOICE_OF.sub(" ", own_part(statement))
    part = own_cell(part)
    clause = own_clause(part)
    if clause is None or ASKING.search(statement.sentence):
        return False
    if unsaid(alone(statement, clause) if clause else statement) or _is_duty(statement):
        return False
    if named_in_passing(part):
        return not SOLD.search(part) and not CRAFTS.search(lead)
    above = named_above(statement, ELSE) and not _beside_plan(statement)
    if (
        (above and not of_goods(clause) and not NAMELESS.search(part))
        or (not clause and ELSE.search(part) and not mention(part))
        or SOLD.search(part)
        or CRAFTS.search(lead)
        or HISTORY.search(lead)
    ):
        return False
    if HISTORY.search(statement.rest) or (not clause and MIND.search(part)):
        return False
    return not AFTER_YEARS.search(lead) or bool(FIRST_OK.search(lead))


def _is_duty(statement: Statement) -> bool:
    """Whether the time is one in which somebody has to do something."""
    if TO_CLAIM.search(statement.part) or if_registered(statement.part):
        return False
    if IN_PERIOD.match(statement.rest) or IN_PERIOD_OF.search(statement.lead):
        return False
    if DUTY.search(own_cell(statement.part).partition("§")[0]):
        return not _IN_BRACKETS.search(statement.part)
    behind = own_cell(statement.part).partition("§")[2]
    return bool(DUTY.search(behind)) and not _OUTRIGHT.search(statement.part)


_IN_BRACKETS: Final = rule(r"\b(?:warranty|guarantee|\w*garantie|garantía) ?\(§")
_OUTRIGHT: Final = rule(
    r"\b(?:warranty|guarantee) (?:is valid for|is|lasts|runs for|of) (?:for )?§|§ (?:warranty"
    r"|guarantee)\b",
    r"garantie (?:gilt|läuft|beträgt|dauert|von) §|§ garantie\b",
    r"\bgarantie (?:est de|dure|court|est valable|de) (?:pendant )?§|§ de garantie\b",
    r"\bgarantía (?:es de|dura|tiene una duración de|de|es válida) (?:durante )?§|§ de garantía\b",
)
"""The length right beside the word: what follows of a duty is of something else."""


def _beside_plan(statement: Statement) -> bool:
    """Whether it is the length that comes for nothing, next to one that is sold."""
    if not WARRANTY.search(statement.sentence):
        return False
    return any(
        SOLD.search(text) or ELSE.search(text) for text in (statement.behind, statement.before)
    )


def _goes_on(statement: Statement, last: Statement) -> bool:
    """Whether a sentence right behind gives other goods or parts the same kind of time."""
    if statement.folded is not last.folded or not _first_checks(statement):
        return False
    part, tail = statement.part, last.sentence.rpartition("§")[2][-40:]
    near = statement.start == last.start or (tail and statement.before.endswith(tail))
    if not near or len(part) > 100 or APART.search(part) or SPARES.search(part) or other_time(part):
        return False
    if is_cell(part) and name(part) and name(last.part):
        return True
    limits = conditions(METRIC, part, "", (), business=False)
    return bool(REST.search(part) or any(key is Condition.GOODS for key, _ in limits))


def _asks_how_long(statement: Statement) -> bool:
    """`How long is my bike covered?`, under a heading that names the warranty."""
    above = statement.headings[0] if statement.headings else ""
    return bool(ASKING.search(above) and (COVERED.search(above) or HOW_LONG.search(above)))


def _related(statement: Statement) -> bool:
    near = statement.lead[-110:], statement.rest[:90]
    if STATED.search(f"{statement.lead[-220:]}§{statement.rest[:90]}"):
        return True
    if WARRANTY.search(near[0]) or WARRANTY.search(near[1]) or said_of_it(statement):
        return True
    return NAMELESS.search(statement.part) is not None


def _in_row(statement: Statement) -> bool:
    """`Warranty: § on the frame, § on the motor`: the word stands once before several."""
    if statement.lone or ELSE.search(statement.sentence):
        return False
    if not WARRANTY.search(statement.part) and _TO_GIVE_BACK.search(statement.part):
        return False
    head, sign, _ = statement.sentence.partition("§")
    named = WARRANTY.search(head)
    before = statement.sentence.partition(statement.part)[0]
    return bool(sign and named) and len(before) < 160 and len(statement.part) < 90


_TO_GIVE_BACK: Final = rule(
    r"\b(?:sent?|send|bring|brought|take|taken|give|given|hand(?:ed)?|go) (?:\w+ ){0,3}back\b"
    r"|\breturn(?:s|ed|able)?\b|\brefund\w*",
    r"\b(?:zurück|rückgabe|retoure|rücksend|umtausch|widerruf)\w*",
    r"\b(?:renvo[iy]\w*|retourn\w+|rendre|rendez|rendus?|retours?|rembours\w+|rapport\w+)\b",
    r"\b(?:devol\w+|devuelv\w+|reembols\w+)\b",
)
"""Goods that are given back in a time, beside a warranty of them."""


_FIRST_ON: Final = rule(
    r"[ ,]*§ (?:on|for|auf|für|bei|sur|pour|en|sobre|para) (?!(?:the |der |den |la |el |le "
    r")?(?:mind|return|rückgabe|retour|devol))"
)
"""`Six months on used phones`, under a heading on the warranty."""


def _barred_after(statement: Statement) -> bool:
    """`Claims are barred after §`, under a heading on the warranty or behind a sentence on it."""
    around = (*statement.headings[:1], statement.before, statement.lead)
    return bool(_BARRED.search(statement.lead)) and any(map(WARRANTY.search, around))


_BARRED: Final = rule(
    r"\b(?:limitation period|time[- ]barred|statute-barred|become barred)\b[^§]{0,60}$"
    r"|\bverjähr\w*[^§]{0,60}$|\bprescri(?:ption|vent|t)\b[^§]{0,60}$|\b(?:prescripción"
    r"|prescriben?)\b[^§]{0,60}$"
)


_DEADLINE: Final = rule(
    r"\b(?:up to|until|till|within|no later than|bis(?: zu)?|innerhalb(?: von)?|binnen|spätestens"
    r"|jusqu'à|dans les|sous|hasta|dentro de(?: los)?|en un plazo de) $"
)
"""By when somebody does something, and not how long a thing is good for."""


def _under_heading(statement: Statement) -> bool:
    asked = statement.before if ASKING.search(statement.before) else ""
    failed = FAILS.search(statement.lead) and CHOICE_OF.search(statement.part)
    row = is_cell(statement.part) and name(statement.part)
    above = statement.headings[: 2 if failed or row or _asks_how_long(statement) else 1]
    named = [text for text in (*above, asked) if HEADING.search(text)]
    if not named or any(ELSE.search(text) for text in named):
        return False
    if SPARES.search(statement.sentence) or MIND.search(CHOICE_OF.sub(" ", statement.part)):
        return False
    covered = statement.span.low_seconds >= 180 * DAY and COVERED.search(statement.sentence)
    if _DEADLINE.search(statement.lead) and not covered and not FAILS.search(statement.lead):
        return False
    short = len(statement.sentence) < 60
    return bool(
        short
        or row
        or _FIRST_ON.match(statement.part)
        or CHOICE_OF.search(statement.part)
        or COVERED.search(statement.sentence)
        or FROM.search(statement.rest)
    )
