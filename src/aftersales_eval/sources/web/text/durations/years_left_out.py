"""Numbers without a unit beside the years of a warranty: `ten years on the frame, two on the rest`.

Only where a warranty is spoken of; what is left out beside other times is in `units_left_out`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from aftersales_eval.sources.web.text.durations.number_words import VALUES
from aftersales_eval.sources.web.text.folding import rule
from aftersales_eval.sources.web.text.sayings import holds

_SMALL: Final = "|".join(
    sorted(word for word, count in VALUES.items() if word.isalpha() and 2 <= count <= 30)
)
_COUNT: Final = rf"(?P<number>[0-9]{{1,2}}|{_SMALL})"
_ON: Final = "(?:on|for|with|auf|fur|fuer|bei|sur|pour|sobre|para|en)"
_JOIN: Final = "(?:[,;:]|,? (?:and|und|et|y|but|aber|mais|pero|while)| -)"
_ON_OTHERS: Final = re.compile(
    rf"[^.!?0-9$€£%]{{0,80}}?{_JOIN}(?: (?:de|for|pendant|durante|por))? {_COUNT},? {_ON}"
    r"(?: (?:the|den|die|das|dem|der|l[aeo]s?|el))?[ '][a-z]{3,}"
    rf"|[^.!?0-9$€£%]{{0,80}}?{_JOIN} (?P<lone>one|uno|eins),? {_ON}(?: (?:the|den|die|das|el"
    rf"|l[ao]s?))?"
    r" [a-z]{3,}"
)
"""`Ten years on the frame, two on everything else`."""

_FOR_OTHERS: Final = re.compile(
    rf"[^.!?0-9$€£%]{{0,80}}?{_JOIN} (?![0-9])(?:[a-z'-]+ ){{0,5}}[a-z'-]{{1,}}[,:]?"
    rf"(?: (?:for|with|de|sur|auf|mit|only|nur|pendant|durante|por))? {_COUNT}"
    r"(?= ?[.;,)!]|$| (?:and|und|et|y) )"
    rf"|[^.!?0-9$€£%]{{0,80}}?{_JOIN} (?:[a-z'-]+ ){{0,5}}[a-z'-]+(?: for|,| de|, de|, por| auf)"
    r" (?P<single>one|uno|una|eins|une?)(?= ?[.;,)!]|$)"
    rf"| [a-z]*garantie werden {_COUNT.replace('number', 'then')}(?=[.,!])"
)
"""`Frames are guaranteed for ten years, covers for two`."""

_OF_OURS: Final = rule(
    r"[^.!?]{0,90}\. [^.;0-9]{0,40}\b(?:guarantee|warranty|\w*garantie|garantía) (?:lasts|runs|is"
    r"|dauert|läuft|gilt|beträgt|est|dure|dura|es)(?: (?:for|de))? "
    rf"{_COUNT}(?=[.;,])"
)
"""`The law gives two years. Our guarantee lasts five`."""

_BEFORE: Final = re.compile(
    rf"\b(?:wir|ihnen|gilt|gelten|hat|haben|is|are|for|has|have|carry|carries|warranted"
    rf"|guaranteed|covered|est|sont|ont|garantie?s?|couverte?s?|tienen?|llevan?|es) {_COUNT},"
    rf"? (?:(?:and|und|et|y) )?(?:{_ON} )?(?:[a-z'-]+ ){{1,6}}$"
)
"""`On the motor we give ten, on all else three years`."""

_RAISED: Final = re.compile(rf"\bvon {_COUNT} auf $")

_FOR_ANOTHER: Final = (
    r"(?:instead of|rather than|anstatt|statt|au lieu de|en lugar de|en vez de)(?: (?:the|der|den"
    r"|les|los|las|only|just|nur|usual|normal|standard|ublichen))?"
)
_INSTEAD: Final = re.compile(rf"\b{_COUNT} {_FOR_ANOTHER} $")
_INSTEAD_OF: Final = re.compile(rf"'?(?: [a-z]+){{0,3}},? {_FOR_ANOTHER} {_COUNT}(?= ?[.;,!)]|$)")
"""`Five instead of two years`, `three years instead of two`."""

_LONG: Final = rule(r"\b(?:months?|years?|monate?n?|jahre?n?|mois|ans?|meses|años?)$")
_ON_SOME: Final = re.compile(rf" {_ON} [^.;!?0-9]{{3,40}}(?:,| and| und| et| y) ")

_OF_TEXTS: Final = rule(
    r"\b(?:pages?|section|clause|step|aged?|over|under|article|chapter|paragraph|abschnitt|seite"
    r"|ziffer|nummer|punkt|artikel|absatz|paragraf|schritt|rubrique|chapitre|paragraphe|étape"
    r"|página|apartado|sección|artículo|cláusula|paso|punto) $"
)
"""Before the number of a part of a text, or of an age."""

_OF_WARRANTIES: Final = ("warrant", "guarant", "garant", "gewahr", "gewaehr", "cover", "couvert",
                         "cubier")  # fmt: skip
_NEAR: Final = 130


def left_out(text: str, start: int, end: int) -> Iterator[tuple[float, int, int]]:
    """Numbers that count the unit of a duration from `start` to `end`, each with its place."""
    on_some = _LONG.search(text[start:end]) and _ON_SOME.match(text, end)
    if not on_some and not holds(text[max(0, start - _NEAR) : end + _NEAR], _OF_WARRANTIES):
        return
    for pattern in (_RAISED, _INSTEAD, _BEFORE):
        if found := pattern.search(text, max(0, start - 70), start):
            yield _counted(found)
            break
    if then := _INSTEAD_OF.match(text, end):
        yield _counted(then)
        return
    for _ in range(3):
        ways = (pattern.match(text, end) for pattern in (_ON_OTHERS, _FOR_OTHERS, _OF_OURS))
        behind = next(filter(None, ways), None)
        if behind is None or _OF_TEXTS.search(text, end, _counted(behind)[1]):
            return
        yield _counted(behind)
        end = _counted(behind)[2]


def _counted(found: re.Match[str]) -> tuple[float, int, int]:
    group = found.lastgroup or "number"
    written = found[group]
    return float(VALUES.get(written) or written), *found.span(group)
