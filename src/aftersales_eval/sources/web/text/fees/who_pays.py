"""Who pays for sending goods back: the shop (1) or the shopper (0)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from aftersales_eval.model.claim import Claim, Conditions, Passage
from aftersales_eval.sources.web.text.fees.apart import (
    ABROAD,
    CUSTOMS,
    FAULTY,
    FIRST_ONLY,
)
from aftersales_eval.sources.web.text.fees.bearer_denials import UNPAID
from aftersales_eval.sources.web.text.fees.bearer_words import (
    ACT,
    COLLECT,
    COST,
    ELSE,
)
from aftersales_eval.sources.web.text.fees.bearers import bearers
from aftersales_eval.sources.web.text.fees.context import (
    fetched,
    of_returns,
    sentence_before,
)
from aftersales_eval.sources.web.text.fees.contrasts import Told, said_of_others
from aftersales_eval.sources.web.text.fees.countries import in_each
from aftersales_eval.sources.web.text.fees.doubts import OF_FEW, OPEN, under_returns, void
from aftersales_eval.sources.web.text.fees.exceptions import (
    apart,
    begins_with_case,
    below_cost,
    by_reason,
    exception_before,
    joined,
    listed_cost,
    payer_then,
    with_their_case,
)
from aftersales_eval.sources.web.text.fees.faulty_only import only_where_faulty
from aftersales_eval.sources.web.text.fees.layout import (
    headings_that_promise,
    parts,
)
from aftersales_eval.sources.web.text.fees.limits import EXCEPTION, claim
from aftersales_eval.sources.web.text.fees.payer_words import (
    DEDUCTED,
    HOW_MUCH,
    IS_FREE,
    MUST_PAY,
    NOTHING,
    PAID_BACK,
    PRICED,
    WE,
    WHO_PAYS,
    YOU,
)
from aftersales_eval.sources.web.text.fees.prices import FREE, PRICE, TAKEN_OFF
from aftersales_eval.sources.web.text.fees.reimbursed import (
    escaped_in_shop,
    postage_paid_back,
    refunds_any_postage,
    return_postage_paid_back,
)
from aftersales_eval.sources.web.text.fees.told import IT_IS_FREE, RESTOCKING, of_rest, told_by
from aftersales_eval.sources.web.text.fees.words import (
    MONEY_STEMS,
    STEMS,
)
from aftersales_eval.sources.web.text.folding import rule
from aftersales_eval.sources.web.text.sayings import (
    Saying,
    holds,
    sayings,
)


def read_fees(passages: Sequence[Passage]) -> Iterator[Claim]:
    """`free_returns`: 1 where the shop pays for sending goods back, 0 where the shopper does.

    What several sentences say alike is claimed once.
    """
    passages = list(with_their_case(passages))
    seen: set[tuple[float, Conditions]] = set()
    told: set[Passage] = set()
    for said in sayings(passages, STEMS):
        money = said.question or holds(said.text, MONEY_STEMS) or begins_with_case(said.text)
        known = said.passage in told
        if (
            said.asks
            or not (money or (known and len(said.text) < _SHORT))
            or OPEN.search(said.text)
        ):
            continue
        for found in _of_question(said) if said.answer else _of_sentence(said, known=known):
            told.add(said.passage)
            for one in in_each(found, said.text, said.heading):
                if (key := (one.value, one.conditions)) not in seen:
                    seen.add(key)
                    yield one
    for found in headings_that_promise(passages, told=told):
        if (found.value, found.conditions) not in seen:
            yield found
            return


def _of_question(said: Saying) -> Iterator[Claim]:
    if void(said) or CUSTOMS.search(said.text):
        return
    shop_asked = _shop_asked(said.text)
    if MUST_PAY.search(said.text) and not shop_asked:
        value = 0.0 if said.answer > 0 else 1.0
    elif (
        shop_asked
        or (COLLECT.search(said.text) and FREE.search(said.whole) and of_returns(said))
        or (ACT.search(said.text) and (IS_FREE.search(said.text) or _IS_INCLUDED.search(said.text)))
    ):
        value = 1.0 if said.answer > 0 else 0.0
    else:
        return
    yield claim(said, said.text if said.headed else said.whole, value, 0, said.whole)


def _who(said: Saying) -> float | None:
    """1 or 0 where a sentence answers the question who pays for returns, else None."""
    question = said.question
    if not question:
        return None
    named = COST.search(question) or HOW_MUCH.search(question)
    if not ACT.search(question) and not (named and of_returns(said)):
        return None
    if HOW_MUCH.search(question):
        return 1.0 if NOTHING.match(said.text) else 0.0 if PRICED.match(said.text) else None
    if IS_FREE.search(question) and _REGRET.match(said.text):
        return 0.0
    if not WHO_PAYS.search(question):
        return _named(said) if len(question) < _SHORT else None
    if WE.match(said.text):
        return 1.0
    return 0.0 if YOU.match(said.text) else of_rest(said.text)


def _of_answer(said: Saying, answer: float) -> Iterator[Claim]:
    """What the answer to the question who pays claims, with the case that it excepts."""
    case = apart(said.text)
    yield claim(said, said.text if not case else case.main, answer, 0, said.text)
    if case:
        yield from _then(said, case.tail, case.exception, case.place)
    elif not answer and (fault := _fault_excepted(said.text)):
        yield claim(said, fault, 1.0, 0, said.text)


def _of_sentence(said: Saying, *, known: bool = False) -> Iterator[Claim]:
    """What a sentence claims; `known` is whether its passage said already who pays for some."""
    said = replace(said, text=joined(said.text))
    answer = _who(said)
    if answer is not None:
        yield from _of_answer(said, answer)
        return
    under = of_returns(said)
    before = sentence_before(said) if under else ""
    if excepted := exception_before(said.text, before):
        yield from _then(said, said.text, excepted, 0)
        return
    under = under or _off_refund(said.text) or (known and said_of_others(said.text) is not None)
    if not under and not any(each.search(said.text) for each in (ACT, RESTOCKING)):
        return
    condition = ""
    for start, clause in parts(said.text):
        if _FOR_THAT.match(clause) and PRICE.search(clause) and fetched(before):
            if not void(said):
                yield claim(said, f"{before} {clause}", 0.0, start, clause)
            return
        below = under or ACT.search(before) is not None
        before = clause
        if both := _with_exception(said, start, clause, under=below, told=known):
            yield from both
            continue
        told = [
            (value, begin, end)
            for value, begin, end in _of_clause(said, start, clause, under=below, known=known)
            if value or not OF_FEW.search(clause[begin:end])
        ]
        if not told:
            condition = clause if _IF.match(clause) else ""
            continue
        if void(said):
            return
        own_case = _IN_CASE.search(said.text, 0, start)
        if not (condition or own_case) and _OF_THIS.search(clause):
            condition = sentence_before(said)
        known = True
        for value, begin, end in told:
            part = _without_else(clause[begin:end], value, under=below)
            yield claim(said, f"{condition} {part}".strip(), value, start + begin, part)
            if fault := "" if value else _fault_excepted(clause[begin:]):
                yield claim(said, fault, 1.0, start + begin, part)


def _of_clause(said: Saying, start: int, clause: str, *, under: bool, known: bool) -> Told:
    """Who pays, by a clause of a sentence, or by what stands before it in its passage."""
    if away := ABROAD.search(clause):
        comma = clause.rfind(", ", 0, away.start())
        return told_by(clause[:comma], under) if comma > 0 and not FIRST_ONLY.search(clause) else []
    told = [] if FIRST_ONLY.search(clause) else told_by(clause, under)
    if told and UNPAID.search(clause) and _paid_in_the_end(said.passage_text):
        return []
    if told:
        return told
    faulty = FAULTY.search(clause) or FAULTY.search(said.heading)
    if (
        (faulty and postage_paid_back(clause))
        or return_postage_paid_back(clause)
        or (known and escaped_in_shop(clause))
    ):
        return [(1.0, 0, len(clause))]
    value = _in_list(said, start, clause)
    if value is None and under:
        value = by_reason(clause)
        if IT_IS_FREE.match(clause):
            last = sentence_before(said)
            value = 1.0 if fetched(last) or _OF_WAY_BACK.search(last) else value
    if value is None and known:
        value = said_of_others(clause)
    return [] if value is None else [(value, 0, len(clause))]


def _fault_excepted(clause: str) -> str:
    """The fault for which a clause says that the shopper does not pay, empty where none."""
    found = EXCEPTION.search(clause)
    return found[0].partition(" ")[2] if found and FAULTY.search(found[0]) else ""


def _then(said: Saying, tail: str, exception: str, place: int) -> Iterator[Claim]:
    """What a sentence says of the goods, or shoppers, of which it makes an exception."""
    value = payer_then(tail)
    if value is None or void(said):
        return
    found = claim(said, exception, value, place, tail)
    if found.limited:
        yield found


def _without_else(part: str, value: float, *, under: bool) -> str:
    """A part that says who pays, up to where it turns to a fee, or time, of something else."""
    turn = _TURN.search(part)
    if not turn:
        return part
    rest = part[turn.end() :]
    if not any(each.search(rest) for each in (RESTOCKING, ELSE, PAID_BACK, _MADE_GOOD)):
        return part
    first = part[: turn.start()]
    told = told_by(first, under)
    return first if len(told) == 1 and told[0][0] == value else part


_MADE_GOOD: Final = rule(
    r"\b(?:replac|repair|ersetz|ausgetausch|repar|remplac|répar|sustitu|repon)\w*"
)
_TURN: Final = rule(r", (?:and|und|et|y) (?!(?:return|rück|retour|devol))")


def _paid_in_the_end(text: str) -> bool:
    """Whether a passage that asks for stamps says that the shop pays for them all the same."""
    return _FREE_LABEL.search(text) is not None or (
        FAULTY.search(text) is None and refunds_any_postage(text)
    )


def _with_exception(
    said: Saying, start: int, clause: str, *, under: bool, told: bool
) -> list[Claim]:
    """What a clause says of returns, and what of those that it excepts; none but both.

    Of faulty goods alone as well, and then of all others unless that is `told` already.
    """
    if only_where_faulty(clause, under=under) and not void(said):
        of_faults = claim(said, clause, 1.0, start, clause)
        if told or FAULTY.search(said.heading):
            return [of_faults]
        return [claim(said, "", 0.0, start, ""), of_faults]
    case = apart(clause)
    if not case or void(said):
        return []
    others = list(_then(said, case.tail, case.exception, start + case.place))
    main = told_by(case.main, under) if others else []
    if not main or main[0][0] == others[0].value:
        return []
    return [claim(said, case.main, main[0][0], start, case.main), *others]


def _in_list(said: Saying, start: int, clause: str) -> float | None:
    before = said.passage_text[: said.start + start]
    if _names_cost(said.heading):
        told = bearers(f"costs: {clause}", of_returns=True) if len(clause) < _SHORT else []
        if len(told) == 1 and not said.start:
            return told[0][0]
        if (value := below_cost(clause)) is not None:
            return value
    return listed_cost(clause, before, of_returns=under_returns(said))


def _names_cost(heading: str) -> bool:
    """Whether a heading is no more than a name of what sending back costs."""
    named = COST.search(heading) and ACT.search(heading) and not _AND.search(heading)
    return len(heading) < _SHORT and bool(named)


_AND: Final = rule(r"[&/+]|\b(?:and|und|et|y)\b")


def _off_refund(text: str) -> bool:
    """Whether a sentence takes what fetching, or a label, costs off what is paid back."""
    if not _OF_WAY_BACK.search(text):
        return False
    kept = PRICE.search(text) or TAKEN_OFF.search(text)
    return DEDUCTED.search(text) is not None or bool(kept and PAID_BACK.search(text))


_IN_CASE: Final = rule(r"\b(?:if|wenn|falls|si)\b")
_OF_THIS: Final = rule(
    r"\b(?:hierfür|for this|for which|à cet effet|pour cela|por ello|por esto)\b|\bin (?:such|these"
    r"|those|diesen|solchen) (?:cases|fällen)\b|\bin (?:that|this|such a|diesem) (?:case|fall)\b"
    r"|\bdans ces? cas\b|\ben (?:ese|estos|esos|este) casos?\b"
    r"|^(?:leurs?|these|they|their|diese[nr]?|deren|estos|estas)\b"
)


def _named(said: Saying) -> float | None:
    """1 or 0 where a sentence begins with who pays for what a question merely names, else None."""
    if not ACT.search(said.question):
        return None
    if not COST.search(said.question) and len(said.question) > _NAME:
        return None
    start = _OFTEN.sub("", said.text.lstrip("\"'(!¡ "))
    told = bearers(start, of_returns=True) or bearers(f"return postage: {start}", of_returns=True)
    return told[0][0] if told else None


_REGRET: Final = rule(
    r"(?:unfortunately|sadly|regrettably|sorry|leider|bedaure|malheureusement|hélas|désolée?s?"
    r"|lamentablemente|desgraciadamente|por desgracia|lo sentimos)\b"
)
_NAME: Final = 20
"""A question of fewer characters is just a name: "Returns?"."""

_OFTEN: Final = rule(
    r"^(?:(?:always|completely|totally|immer|stets|natürlich|toujours|siempre|yes|ja|oui|sí),? )+"
)
_SHORT: Final = 40
"""A question of fewer characters only names something."""


def _shop_asked(question: str) -> bool:
    """Whether a question is whether the shop pays for returns: "Do you refund return postage?"."""
    return (
        _DO_YOU_PAY.search(question) is not None
        and COST.search(question) is not None
        and ACT.search(question) is not None
    )


_DO_YOU_PAY: Final = rule(
    r"\b(?:do|will|can|would) you (?:\w+ ){0,2}(?:pay|cover|refund|reimburse|meet|bear"
    r"|contribute)\b",
    r"\b(?:übern[ei]hm|trag|zahl|bezahl|erstatt|vergüt|ersetz)\w* (?:ihr|sie)\b",
    r"\b(?:rembours|pren|pay|assum|support)e[rz]+-vous\b|\best-ce que vous (?:rembours|pren|pay"
    r"|assum|support)e[rz]+\b",
    r"\b(?:reembols|abon|devolv|devuelv|asum|cubr|pag)(?:a|e|ái|éi)[ns]\b"
    r"|\b(?:os hacéis|se hacen) cargo\b",
)
_IS_INCLUDED: Final = rule(
    r"\b(?:(?:included|pre-?paid|complimentary|covered)|inklusive|inbegriffen|enthalten|frankiert"
    r"|übernommen|compris|inclus|pris en charge|incluid[oa]s?|cubiert[oa]s?|pagad[oa]s?)\b"
)
_OF_WAY_BACK: Final = rule(
    r"\b(?:collection|pick-?up|(?:return |the )?label|etikett|étiquette|etiqueta|abholung"
    r"|rückholung|enlèvement|recogida|retirada)\b"
)
_FOR_THAT: Final = rule(
    r"(?:(?:and|und|et|y) )?(?:c'est|it's|that's|das (?:macht|sind)|son|es (?=[\d€$£])"
    r"|(?:for (?:this|that|which)|this|that|it|the (?:service|collection"
    r"|pick-?up)|hierfür|dafür|dies(?:er|es)?|das|wofür|für (?:die abholung|diesen \w+)|(?:pour )?"
    r"(?:ce|cet|cette) \w+|cela|ceci|por (?:ello|esto|este servicio)|(?:este|el) servicio|esto)\b)"
)
"""How a clause begins that puts a price on what the one before it says."""

_IF: Final = rule(
    r"(?:if|when|where|should|si|en cas|wenn|falls|sollte|bei|cuando|en caso|ist|sind)\b"
)

_FREE_LABEL: Final = rule(
    r"\b(?:free|pre-?paid|kostenlose\w*|gratis|freies?|gratuite?|prépayée?|gratuita|prepagada)["
    r" -](?:\w+ ){0,2}(?:labels?|etikett\w*|retourenschein|rücksende\w+|étiquette|etiqueta|guía)\b"
)
"""A label for nothing, beside which parcels without a stamp are no matter of cost."""
