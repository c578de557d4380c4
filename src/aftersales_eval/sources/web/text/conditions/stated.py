"""What a statement says of when it holds: for whom, for which goods, from when on.

Patterns are for folded text. A condition is looked for in the part of a sentence that speaks of one
duration, and in the heading above it; what is named as an exception is no condition.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import partial
from typing import Final

from aftersales_eval.model.claim import Condition, Conditions
from aftersales_eval.sources.web.text.conditions.clock_words import CLOCK, CLOCK_BEFORE, RECEIVED
from aftersales_eval.sources.web.text.conditions.group_words import MEMBERS, SEASON
from aftersales_eval.sources.web.text.conditions.law_beside import OF_LAW
from aftersales_eval.sources.web.text.conditions.named_in_passing import bought, without
from aftersales_eval.sources.web.text.conditions.part_words import GOODS_BY_PARTS, PARTS
from aftersales_eval.sources.web.text.conditions.place_words import BOUGHT_ONLINE, ONLINE, PLACE
from aftersales_eval.sources.web.text.conditions.refund_clocks import WITHDRAWN, clock_of_refund
from aftersales_eval.sources.web.text.conditions.words import (
    ALSO,
    BESIDES,
    CHANNEL,
    CODE_OF,
    EXCEPT,
    FAULTS_OF,
    GOODS,
    IN_COUNTRY,
    NEXT_CLAUSE,
    ON_GOODS,
    OPPOSITE,
    REST,
    SORTS,
    STATUTORY,
    WORKDAYS,
)
from aftersales_eval.sources.web.text.folding import rule, words

CLOCKS: Final[dict[str, tuple[str, ...]]] = {
    "return_window": ("delivery", "dispatch", "purchase"),
    "warranty_length": ("delivery", "dispatch", "purchase"),
    "refund_promise": ("return-received", "withdrawal", "request"),
    "first_response": ("request",),
    "resolution": ("request",),
}
"""From what the time of each metric may run, in the order in which it is looked for."""


_GROUPS: Final = frozenset({Condition.MEMBERS, Condition.GOODS, Condition.SEASON})
_PASSING: Final = frozenset({Condition.MEMBERS, Condition.SEASON})
_SOLD_HERE: Final = frozenset(
    words("bicycles books shoes clothing mattress plants jewellery cosmetics furniture")
)
"""A heading with one of these says what a shop sells, and not that a time is for some goods."""

_OF_RETURNS: Final = frozenset({Condition.GOODS, Condition.PLACE})
"""What a heading says of goods that come back, which the money for them does alike."""

_BY_SHOP: Final = {"refund_promise": "return-received", "first_response": "request",
                   "resolution": "request"}  # fmt: skip
"""The clock that begins when something comes to the shop, whatever it is called."""


def on_working_days(part: str) -> bool:
    """Whether a time is only counted on working days, beside what its unit says."""
    return any(not _OPEN.match(part, found.end()) for found in WORKDAYS.finditer(part))


_OPEN: Final = rule(
    r"[^§.;]{0,25}?(?:\d{1,2}(?:(?:[:.]| ?h ?|h)\d\d)?|§) ?(?:uhr|h|heures|horas|[ap]\.?m\.?)? ?"
    r"(?:-|to\b|bis|until|till|and|und|a(?: las)?\b|y(?: las)?\b|et\b) ?(?:\d|§)"
)
"""Hours of the day right behind working days: somebody can be reached then."""


def conditions(
    metric: str, part: str, after: str, headings: Iterable[str], *, business: bool
) -> Conditions:
    """When a claim of a metric holds, as the `part` of a sentence and the headings say it.

    `after` is the text that follows the duration, where its clock is looked for first.
    """
    said = without(part, warranty=metric == "warranty_length")
    said = FAULTS_OF.sub(" ", said) if metric == "warranty_length" else bought(said)
    found = dict(_limits(metric, _own_clause(_own_cell(said))))
    if metric == "refund_promise" and found.get(Condition.GOODS) in SORTS:
        again = dict(_limits(metric, _own_clause(_own_cell(_ONCE.sub(" ", said)))))
        found = found if Condition.GOODS in again else again
    above = tuple(headings)
    heading = " ; ".join(above)
    if _for_the_rest(part) or _ORDINARY.search(part):
        found = {key: value for key, value in found.items() if key not in _GROUPS}
    else:
        lead = part.partition("§")[0]
        for key, value in (limit for text in above for limit in _limits(metric, text)):
            sold = SORTS | {"hygiene"} if metric == "warranty_length" else _SOLD_HERE
            if key is Condition.PLACE and ONLINE.search(part):
                continue
            if (key in _PASSING or value == "gifts") and _AS_A_RULE.search(lead):
                continue
            if key is Condition.GOODS and (value in sold or OPPOSITE.search(part)):
                continue
            if metric == "refund_promise" and key in _OF_RETURNS and value != "faulty":
                continue
            found.setdefault(key, value)
    clock = next(filter(None, (_runs_from(metric, text) for text in (after, part))), "")
    if clock:
        found[Condition.CLOCK] = clock
    if business:
        found[Condition.DAYS] = "business"
    lawful = f"{part} ; {heading}" if metric == "refund_promise" else part
    if (
        metric in STATUTORY
        and STATUTORY[metric].search(lawful)
        and (not BESIDES.search(part) or OF_LAW.search(part))
    ) or (clock == "withdrawal" and metric == "refund_promise" and WITHDRAWN.search(lawful)):
        found[Condition.RIGHT] = "statutory"
    return tuple((key, found[key]) for key in Condition if key in found)


def _for_the_rest(part: str) -> bool:
    """Whether a part is about what was not named before: `all others §`, `§ for the rest`."""
    lead, _, rest = part.partition("§")
    if _FOR.match(rest) and (REST.search(rest[:45]) or _EVERYBODY.match(rest)):
        return True
    return bool(REST.search(f"{lead}§") or _USUAL.match(rest))


_ONCE: Final = rule(
    r"\b(?:once|as soon as|when|after|sobald|wenn|nachdem|nach|dès (?=que |qu'|réception)|quand"
    r"|lorsque|après|une fois|en cuanto|cuando|una vez|tras|después de) ?(?:que |qu'|de )?"
    r"(?:(?:the|your|we|have|die|der|das|ihre?n?|deine?n?|wir|les?|la|vos|votre|nous|el|la|los|las|tus?|sus?|recibir|recibamos"
    r"|received|receiving|opened|opening|avoir|ouvert|abrir|réception|receipt|erhalt|eingang|recepción|of|de[rsl]?"
    r"|des) ){0,4}[\w-]+\b"
)
"""What has come back before money is paid, which is what was bought."""

_ORDINARY: Final = rule(
    r"\b(?:usual|normal|standard|regular|ordinary|customary|general) (?:[\w-]+ ){0,3}(?:of |is )?§"
    r"(?! (?:for|on|to) (?!all\b|every))",
    r"\b(?:übliche|normale|reguläre|gewöhnliche|allgemeine|ordentliche)[mnrs]? (?:[\w-]+ ){0,2}"
    r"(?:von |beträgt )?§(?! (?:für|auf|bei) (?!all))",
    r"\b(?:délai|durée|période|garantie) (?:de [\w-]+ )?(?:habituel|ordinaire|normal|standard)l?e?"
    r" (?:de [\w-]+ )?(?:de |est de )?§(?! (?:pour|sur) (?!tou))",
    r"\b(?:plazo|per[ií]odo|garantía) (?:de [\w-]+ )?(?:habitual|ordinari[oa]|normal|general"
    r"|estándar) (?:de [\w-]+ )?(?:de |es de )?§(?! (?:para|sobre|en) (?!tod))",
)
"""The time that everybody has, all the year, which is named beside another."""

_EVERYBODY: Final = rule(
    r" ?\(?(?:for|für|pour|para) (?:everyone|everybody|all (?:our )?(?:customers|shoppers)|alle(?: "
    r"kunden)?|tout le monde|tous(?: les clients)?|todo el mundo"
    r"|todos(?: los clientes)?)(?= ?[,;.)]|$)"
)
_USUAL: Final = rule(r" (?:habitual(?:es)?|habituels?|as usual|wie (?:üblich|gewohnt))\b")
_FOR: Final = re.compile(r" ?\(?(?:for|on|auf|fur|fuer|bei|sur|pour|para|en|everywhere)\b")


_AS_A_RULE: Final = rule(
    r"\b(?:usual|usually|normal|normally|standard|regular|ordinary|ordinarily|as a rule|general)\b",
    r"\b(?:normalerweise|üblicherweise|gewöhnlich\w*|regulär\w*|üblich\w*|normale[nrs]?|sonst"
    r"|grundsätzlich|standardmäßig)\b",
    r"\b(?:normalement|habituel\w*|d'habitude|d'ordinaire|ordinaires?|en temps normal|normale?"
    r"|en général)\b",
    r"\b(?:normalmente|habitual\w*|por lo general|(?:de )?ordinari[oa]|normal|por norma)\b",
)
"""That a time is the one of all the year and of everybody, under a heading of a season or club."""

_CELL: Final = re.compile(r" [|/-] ")


def _own_cell(part: str) -> str:
    """The cell of a row of several that has the duration, if it says what it is of."""
    lead, _, rest = part.partition("§")
    after, before = _CELL.search(rest), list(_CELL.finditer(lead))
    if after:
        part = f"{lead}§{rest[: after.start()]}"
    if len(before) + (after is not None) < 2 or not before:
        return part
    cell = part[before[-1].end() :]
    return cell if len(_WORD.findall(cell)) > 0 else part


_WORD: Final = re.compile(r"[a-z]{4,}")


_CONTRAST: Final = rule(
    r",? (?:though|although|whereas|however|but|wobei|allerdings|jedoch|aber|tandis que|alors que"
    r"|mais|aunque|mientras que|pero)\b(?! (?:not|nicht|pas|no)\b)"
)


def _own_clause(part: str) -> str:
    """A part up to the comma behind its duration, unless the duration stands at its beginning."""
    lead, sign, rest = part.partition("§")
    contrast = _CONTRAST.search(rest)
    if contrast:
        part, rest = f"{lead}{sign}{rest[: contrast.start()]}", rest[: contrast.start()]
    if len(lead) < 20:
        return part
    end = NEXT_CLAUSE.search(rest)
    return lead + sign + (rest[: end.start()] if end else rest)


def _limits(metric: str, text: str) -> Iterator[tuple[Condition, str]]:
    kept = _without_exceptions(text)
    for value, pattern in MEMBERS.items():
        if pattern.search(kept):
            yield Condition.MEMBERS, value
            break
    if metric in {"return_window", "refund_promise", "warranty_length"}:
        named = OPPOSITE.sub(" ", _under_warranty(kept) if metric == "warranty_length" else kept)
        for value, pattern in _goods(metric):
            if pattern.search(named):
                yield Condition.GOODS, value
                break
    for value, pattern in SEASON.items():
        if pattern.search(kept):
            yield Condition.SEASON, value
            break
    if (
        metric != "warranty_length"
        and PLACE.search(kept)
        and not ONLINE.search(BOUGHT_ONLINE.sub(" ", kept))
    ):
        yield Condition.PLACE, "in-store"
    country = IN_COUNTRY.search(kept)
    if country:
        yield Condition.COUNTRY, CODE_OF[country["there"] or country["row"] or country["whose"]]
    if metric == "first_response":
        for value, pattern in CHANNEL.items():
            if pattern.search(kept):
                yield Condition.CHANNEL, value
                break


def _under_warranty(text: str) -> str:
    """What of a text names goods that a warranty is on."""
    about = ON_GOODS.search(text)
    named = about[0] if about else text
    return GOODS_BY_PARTS.sub(" ", FAULTS_OF.sub(" ", named))


def _goods(metric: str) -> Iterator[tuple[str, re.Pattern[str]]]:
    if metric == "warranty_length":
        yield from PARTS.items()
        yield from ((value, pattern) for value, pattern in GOODS.items() if value != "faulty")
    else:
        yield from GOODS.items()


_CLAUSE_END: Final = re.compile(r"[§;.!?)]|, (?!(?:and|or|und|oder|et|ou|y|o)\b)|$")


def _without_exceptions(text: str) -> str:
    """A text without the lists that follow `except`, `including` and the like."""
    for pattern in (EXCEPT, ALSO):
        pieces, done = [], 0
        for found in pattern.finditer(text):
            if found.start() < done:
                continue
            end = _CLAUSE_END.search(text, found.end())
            pieces.append(text[done : found.start()])
            done = end.start() if end else len(text)
        text = "".join([*pieces, text[done:]])
    return text


def _runs_from(metric: str, text: str) -> str:
    """What a time runs from, by one text."""
    if metric == "refund_promise":
        return clock_of_refund(text, partial(_clock, metric))
    return _clock(metric, text)


def _clock(metric: str, text: str) -> str:
    """What a time runs from: the first that is named behind a word such as `from`."""
    best, place = "", len(text) + 1
    for value in CLOCKS.get(metric, ()):
        for found in CLOCK[value].finditer(text):
            before = text[max(0, found.start() - 170) : found.start()]
            if found.start() < place and (value == "dispatch" or CLOCK_BEFORE.search(before)):
                best, place = value, found.start()
                break
    if best or metric not in _BY_SHOP:
        return best
    for found in RECEIVED.finditer(text):
        if CLOCK_BEFORE.search(text[max(0, found.start() - 170) : found.start()]):
            return _BY_SHOP[metric]
    return ""
