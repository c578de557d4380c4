"""Who bears the cost of sending goods back, made up from a payer, a polarity, and what is paid.

In any order within a clause: "you pay the postage", "zu Ihren Lasten geht der Rückversand".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import Final, NamedTuple

from aftersales_eval.sources.web.text.fees.bearer_denials import (
    DENYING,
    NOT_SHOP,
    NOT_SHOPPER,
    UNPAID,
)
from aftersales_eval.sources.web.text.fees.bearer_words import (
    ACT,
    COLLECT,
    COST,
    ELSE,
    SHOP,
    SHOPPER,
)
from aftersales_eval.sources.web.text.fees.payer_words import CHANGED_MIND
from aftersales_eval.sources.web.text.fees.prices import FREE, PRICE, TAKEN_OFF
from aftersales_eval.sources.web.text.fees.words import PAYS_NOTHING, STAMPED
from aftersales_eval.sources.web.text.folding import rule
from aftersales_eval.sources.web.text.sayings import holds

_OF_ALL: Final = frozenset(("free", "uncharged", "price"))
"""Marks that may be of whatever a clause begins with."""

_NEAR: Final = 70
"""How many characters may lie between a payer and what is paid."""


_WINDOW: Final = 2 * _NEAR
_MOST: Final = 12
"""How many payers of one clause are looked at."""

_SUBJECT: Final = 8
"""Within how many characters a clause names what it is about."""

_BESIDE_ACT: Final = 30
_ASIDE: Final = rule(
    r" ?(?:(?:within|in|innerhalb|binnen|sous|dans|en|up to|bis) [\w ]{3,20})?[,(:-] ?$"
)
"""What may stand between an act and who pays for it: "returns, at your expense"."""

_PARTED: Final = rule(
    r",|\b(?:or|and|oder|und|ou|et|o|y|gefahr|risiko|risks?|risques?|riesgos?|verantwort\w*"
    r"|responsab\w*|beweislast|after|nach|après|tras)\b"
)
"""What parts a payer from an act, or is something else that is borne."""


_ACT_RIGHT_BEHIND: Final = rule(
    r" (?:(?:for|the|your|any|all|every|die|den|das|ihren?|deinen?|jede|le|la|les|votre|vos|tu|su"
    r"|las|tus|cada)"
    r" )*(?:returns?\b|rücksendung|retouren?\b|rückversand|retours?\b|renvois?\b|devoluci)"
)
"""What is paid, right behind who pays it, whatever else is paid back further on."""


_SINCE: Final = rule(
    r"\b(?:(?:days?|weeks?|months?|years?)(?: \w+)? (?:after|of|from|following|since)|following"
    r"|after|since) (?:the |your )?delivery\b",
    r"\b(?:ab|nach|seit) (?:(?:der|ihrer|deiner|erfolgter) )?(?:aus)?lieferung\b",
    r"\b(?:après|dès|depuis|suivant|suivent|à compter de|jours de|mois de) (?:(?:la|votre|le"
    r" retrait ou la) )?livraison\b",
    r"\b(?:desde|tras|después de|a partir de|siguientes a|días de) (?:la )?entrega\b",
)
"""A delivery as what a time runs from, and not as what is paid for."""


class Mark(NamedTuple):
    """A word for a payer: 1 the shop, 0 the shopper; how it asks for what is paid; its place."""

    value: float
    kind: str
    start: int
    end: int


_MARKS: Final = (
    (STAMPED, 1.0, "alone"),
    (PAYS_NOTHING, 1.0, "nothing"),
    (UNPAID, 0.0, "alone"),
    (NOT_SHOP, 0.0, "free"),
    (NOT_SHOPPER, 1.0, "uncharged"),
    (PRICE, 0.0, "price"),
    (SHOP, 1.0, "payer"),
    (SHOPPER, 0.0, "payer"),
    (TAKEN_OFF, 0.0, "price"),
    (FREE, 1.0, "free"),
)
_PAYS_BACK: Final = rule(
    r"\brefund\w*|\bcancel\w*|\berstatt\w*|\bstorn\w*|\brembours\w*|\bannul\w*|\breembols\w*"
    r"|\bcancel\w*"
)
"""What may be done for nothing beside taking goods back."""

_FIGURE: Final = re.compile(r"\d")
_NOUGHT: Final = re.compile(r"(?<![\d.,])0(?:[.,]0+)?(?![\d.,])")
_PAID_BACK: Final = rule(
    r"\b(?:money|refunds?|purchase price|price|amounts?|interest|deductions? for)\b|\b(?:kaufpreis"
    r"|geld|erstattung|betrag|rückzahlung|entgelte?)\b|\b(?:remboursement|argent|prix|montant)\b"
    r"|\b(?:reembolso|dinero|precio|importe)\b"
)


def bearers(clause: str, *, of_returns: bool) -> list[tuple[float, int, int]]:
    """Who bears the cost in a folded clause: 1 the shop, 0 the shopper, with the part that says so.

    None of it, one, or both where the clause speaks of two sorts of customers, comma between them.
    `of_returns` says whether sending back is what goes before.
    """
    if not of_returns and ACT.search(clause) is None:
        return []
    clause = _SINCE.sub(_dashes, clause.rstrip(" .!\"')"))
    marks = list(islice(_marks(clause), _MOST))
    if not marks:
        return []
    rest = ELSE.sub(_blank, clause)
    told = [mark for mark in marks if _paid(clause, rest, mark, of_returns=of_returns)]
    if not told:
        return []
    values = {mark.value for mark in told}
    if len(values) == 1:
        return [(told[0].value, 0, len(clause))]
    first = min(told, key=lambda mark: mark.start)
    other = next(mark for mark in sorted(told, key=lambda mark: mark.start)
                 if mark.value != first.value)  # fmt: skip
    comma = clause.rfind(", ", first.end, other.start)
    if comma < 0:
        return []
    both = [(first.value, 0, comma), (other.value, comma + 2, len(clause))]
    return [part for part in both if not _only_else(clause[part[1] : part[2]])]


def _only_else(part: str) -> bool:
    """Whether a part is about something else, and names no return: "exchanges are free"."""
    return ELSE.search(part) is not None and ACT.search(part) is None


def _marks(clause: str) -> Iterator[Mark]:
    """Words for payers, the longest first, none within another."""
    left = clause
    deniable = holds(clause, DENYING)
    for pattern, value, kind in _MARKS:
        matches = [
            found
            for found in pattern.finditer(left)
            if kind != "price" or not _NOUGHT.search(found[0])
        ]
        for found in matches:
            denied = deniable and value and kind in _DENIABLE and _denied(clause, found)
            yield Mark(*((0.0, "free") if denied else (value, kind)), found.start(), found.end())
        for found in matches:
            left = f"{left[: found.start()]}{_blank(found)}{left[found.end() :]}"


_DENIABLE: Final = frozenset(("payer", "free"))


def _denied(clause: str, found: re.Match[str]) -> bool:
    """Whether a word that the shop pays is denied, right before it or behind it in its clause."""
    if _NOT_BEFORE.search(clause[max(0, found.start() - _DENIAL) : found.start()]):
        return True
    behind = _BREAK.split(clause[found.end() : found.end() + _DENIAL], maxsplit=1)[0]
    return _NOT_BEHIND.search(behind) is not None


_DENIAL: Final = 60
"""Within how many characters a denial belongs to what it denies."""

_BREAK: Final = rule(
    r"[,:;?!(]|\b(?:and|but|if|when|where|unless|because|so|that|which|und|aber|oder|wenn|falls"
    r"|weil|dass|et|mais|ou|si|quand|lorsque|car|parce|que|qui|y|pero|cuando|porque|aunque)\b"
)
_NOT_BEFORE: Final = rule(
    r"(?:\bnot|n't|\bnever|\bcannot|\bno longer|\bstop(?:ped)?|\bunable to|\bceased?)"
    r"(?! (?:only|just|happy|satisfied|right|like|love|want|worry))(?: (?!you\b)[\w'-]+){0,3} $",
    r"\b(?:no|without|nor) (?:(?:any|more|such|\w+ly) )*$",
    r"\b(?:nicht|nie|niemals|kein\w*|ohne)"
    r"(?: (?!nur|zufrieden|gef\w+|passt|mehr haben|von gründen|angabe|frage|problem)[\w-]+){0,2} $",
    r"(?:\bne \w+ (?:pas|plus|jamais)|\bn'\w+ (?:pas|plus|jamais)|\bpas|\bplus (?=d)|\bjamais"
    r"|\baucune?)(?! ?(?:satisf|convain|content|convien|plaî|d'avis|souci|problème))(?: (?!mais\b"
    r"|nous\b|vous\b|on\b)[\w']+){0,4} ?$",
    r"(?<!si )\b(?:no|nunca|jamás|tampoco|ni|dejan? de|dejaron de)"
    r"(?! (?:te|le|os|les|me|nos|quier|import|encaj|solo|sólo|est[áé]s?)\b)(?: \w+){0,3} $",
)
_NOT_BEHIND: Final = rule(
    r"(?:\bnot|n't|\bnever|\bno longer)\b(?! (?:only|just))",
    r"\b(?:nicht|nie|niemals)\b(?! nur)",
    r"(?:\bne \w+|\bn'\w+) (?:pas|plus|jamais)\b|^ (?:pas|jamais)\b",
    r"^ (?:\w+ ){0,3}(?:no|nunca|tampoco)\b",
)


def _dashes(found: re.Match[str]) -> str:
    return "-" * len(found[0])


def _blank(found: re.Match[str]) -> str:
    return "\0" * len(found[0])


def _paid(clause: str, rest: str, mark: Mark, *, of_returns: bool) -> bool:
    """Whether what is paid, or free, is to send goods back; `rest` is without all else."""
    act, other = _distance(ACT, rest, mark), _distance(ELSE, clause, mark)
    if mark.kind != "price":
        inner = rest[mark.start : mark.end]
        inner = _OWN_COST.sub(_blank, inner) if mark.kind == "payer" else " " * len(inner)
        rest = f"{rest[: mark.start]}{inner}{rest[mark.end :]}"
    cost = _distance(COST, rest, mark)
    if mark.kind != "payer" or of_returns:
        cost = min(cost, _distance(COLLECT, rest, mark))
    if mark.kind == "nothing":
        return other > _NEAR and (of_returns or act <= _NEAR)
    if mark.kind in _OF_ALL and _of_else(clause, _own_part(clause, mark), mark.end):
        return False
    if other < min(act, cost) and mark.kind != "alone":
        return False
    near = act <= _NEAR or of_returns
    if mark.kind == "payer":
        if act <= _NEAR and _OWN_COST.search(clause, mark.start, mark.end):
            return True
        if near and _ACT_RIGHT_BEHIND.match(rest, mark.end):
            return True
        return (
            near
            and (cost <= _NEAR or _acts_beside(rest, mark) or _ends_paying(clause, mark, act))
            and not _refund_nearer(clause, mark, cost)
        )
    if mark.kind == "price":
        priced = _FIGURE.search(clause, mark.start, mark.end) and CHANGED_MIND.search(clause)
        return near and (min(act, cost) <= _NEAR or priced is not None)
    if mark.kind == "alone":
        return near
    if (
        mark.kind == "free"
        and of_returns
        and _LABEL.search(clause, max(0, mark.start - _BESIDE_LABEL), mark.end + _BESIDE_LABEL)
    ):
        return True
    if mark.kind == "uncharged" and of_returns and other > _NEAR:
        return act <= _NEAR or cost <= _NEAR or not _PAYS_BACK.search(clause)
    return act <= _NEAR or (of_returns and cost <= _NEAR)


_OWN_COST: Final = rule(
    r"\b(?:costs?|expenses?|kosten|rechnung|lasten|frais|charge|cargo|(?<!\ba tu )(?<!\ba su"
    r" )cuenta|costa)\b"
)
"""A payer that names what is paid: "at your own cost", "a cargo del cliente"."""

_AND: Final = rule(r"\b(?:and|und|et|y)\b")

_BESIDE_LABEL: Final = 15

_LABEL: Final = rule(
    r"\b(?:\w*etikett|\w*label|freepost|slip|bon|\w*marke|\w*schein|\w*porto?|étiquette|bordereau"
    r"|etiqueta|guía|portes|abholung|retoure|rückversand|rücksendung|recogida|enlèvement|collection"
    r"|labels|postage)\b"
)
"""What is stuck on a parcel, named in the same breath with its being free."""


def _own_part(clause: str, mark: Mark) -> int:
    """Where the main clause begins that a mark stands in: behind the last ", and the" before it."""
    places = [found.end() for found in _NEXT_CLAUSE.finditer(clause, 0, mark.start)]
    return places[-1] if places else 0


_NEXT_CLAUSE: Final = rule(
    r", (?:and|und|et|y) (?=(?:the|we|you|die|der|das|wir|sie|les?|la|nous|vous|los|las|el)\b)"
)


def _of_else(whole: str, start: int, end: int) -> bool:
    """Whether a clause begins with something else, and does not name returns beside it.

    It begins at `start`; at `end` stands who pays.
    """
    clause = whole[start:]
    first = ELSE.search(clause, 0, 30)
    if not first or first.start() > _SUBJECT:
        return False
    if _GIFTS.match(first[0]):
        return ACT.search(clause, first.end()) is None
    act = ACT.search(clause, first.end(), max(0, end - start))
    if not act:
        return True
    return not (_JOINED.search(clause, first.end(), act.start()))


_GIFTS: Final = rule(r"(?:gifts?|geschenk\w*|cadeaux?|regalos?)$")
_JOINED: Final = rule(r"[,&/]|\b(?:and|or|und|oder|sowie|et|ou|y|e|o)\b")


def _acts_beside(clause: str, mark: Mark) -> bool:
    """Whether a payer is one of an act itself: "you pay the return", nothing else between."""
    for found in ACT.finditer(clause, *_window(mark)):
        between = clause[min(mark.end, found.end()) : max(mark.start, found.start())]
        if len(between) <= _BESIDE_ACT and not _PARTED.search(between):
            return True
        if found.end() <= mark.start and _ASIDE.match(between):
            return True
    return False


def _ends_paying(clause: str, mark: Mark, act: int) -> bool:
    """Whether a clause with an act ends with who pays, and no more: "send it back, we'll pay"."""
    ends = mark.end >= len(clause) and act <= _NEAR
    return ends and _PAYS.search(clause, mark.start) is not None


_PAYS: Final = rule(r"\b(?:pay|pays|(?:be)?zahl\w*|pa[iy]\w*|pag\w*)\b")


def _refund_nearer(clause: str, mark: Mark, cost: int) -> bool:
    if _distance(_PAID_BACK, clause, mark) >= cost:
        return False
    part = clause[clause.rfind(", ", 0, mark.start) + 1 :].partition(", ")[0]
    if COST.search(part) and not _PAID_BACK.search(part):
        return False
    behind = _PAID_BACK.search(clause, mark.end, _window(mark)[1])
    if behind and not _AND.search(clause, mark.end, behind.start()):
        return True
    costs = [
        found.end() for found in COST.finditer(clause, *_window(mark)) if found.end() <= mark.start
    ]
    return (
        not costs
        or _PAID_BACK.search(clause, costs[-1], mark.start) is not None
        or (mark.start - costs[-1] > cost)
    )


def _distance(pattern: re.Pattern[str], clause: str, mark: Mark) -> int:
    """How many characters lie between a mark and the nearest match; 0 where they overlap."""
    nearest = 10_000
    for found in pattern.finditer(clause, *_window(mark)):
        nearest = min(nearest, max(found.start() - mark.end, mark.start - found.end(), 0))
    return nearest


def _window(mark: Mark) -> tuple[int, int]:
    """Where to look for what a mark may be about."""
    return max(0, mark.start - _WINDOW), mark.end + _WINDOW
