"""The parts of a sentence with several durations, `§` each: which words speak of which."""

from __future__ import annotations

import re
from typing import Final

from aftersales_eval.sources.web.text.folding import rule

_CELL: Final = re.compile(r"(?:;| [|/-])(?= )")
_NAMELESS: Final = rule(
    r"\W*(?:(?:within|in|up to|innerhalb von|bis zu|sous|dans les|en|hasta|máximo|de|por|only|nur"
    r"|pendant) )?"
)
"""A cell that does not say what its time is of: the cell before does."""

_DONE: Final = re.compile(r"[ )]*(?:[.;!]|$)")
_EXCEPT_FOR: Final = rule(
    r"\b(?:except(?:ion)?s?|excluding|sauf|hormis|salvo|excepto|außer|ausgenommen"
    r"|ausnahme|excepción)(?: (?:for|on"
    r"|pour|en|para|für|bei|sind|are|of|von|de|des|du|los|las"
    r"|la))*(?P<what> [^,;.§]{2,50}?)(?: ?[(:] ?|, (?:which|where"
    r"|for which"
    r"|bei denen|für die|hier|donde|que|con|cuyo|où|dont|qui|pour l|para l|repris|retourn"
    r"|zurück)[^§,;]{0,40})$"
)
"""An exception that has a time of its own."""

_INSTEAD: Final = rule(
    r",? (?:instead of|rather than|up from|in place of|(?:an)?statt|au lieu d\w*|contre|en lugar de"
    r"|en vez de|frente a)\b[^,;:§]{0,30}$"
)
"""A time that another one stands for."""

_BRACKET: Final = re.compile(r" (?=\()")
_COMMA: Final = re.compile(r"(?:,(?! (?:the |you )?(?:which|that)\b)|/ )(?= )")
_ANEW: Final = rule(
    r", (?:and|but|while|whereas|whereupon|after which|und|aber|während|worauf|woraufhin|et|mais"
    r"|tandis que|après quoi"
    r"|y|pero|mientras que|tras lo cual)(?= (?!(?:the |den |dem |die |le |la |les |el |los )?\w+,))"
)
_BESIDE: Final = rule(
    r" (?:(?:is|are|ist|sind|est|es) )?(?:in addition|on top|zusätzlich|neben|en plus|además)(?= )"
)
_COLON: Final = re.compile(r":(?= )")
_AND: Final = rule(
    r" (?:and|but|while|whereas|or|with|und|aber|während|sowie|bzw\.?|oder|et|mais|tandis que|ou"
    r"|y|pero|mientras que|o)(?= )"
)


_WE_GIVE: Final = rule(
    r" (?=(?:we|nous|erhalten|bekommen|bekommst|erhältst|gewähren|geben|bieten|räumen|gewährt|gibt"
    r"|ofrecemos|damos|concedemos|tienes|offrons|accordons|donnons)\b)"
)
"""A clause that begins with who gives: `besides the § of the law we give §`."""


def cut(sentence: str, first: int, second: int) -> int:
    """Where, between two durations, what is said of the second begins."""
    between = sentence[first + 1 : second]
    apart = _EXCEPT_FOR.search(between)
    if apart:
        return first + 1 + apart.start("what")
    instead = _INSTEAD.search(between)
    if instead:
        return first + 1 + instead.start()
    for pattern in (_CELL, _ANEW, _BRACKET, _COMMA, _BESIDE, _AND, _COLON, _WE_GIVE):
        found = list(pattern.finditer(between))
        if found:
            best = found[-1] if pattern in (_CELL, _COMMA) else found[0]
            if pattern in (_CELL, _COMMA) and _NAMELESS.fullmatch(between, best.end()):
                if pattern is _COMMA:
                    if _DONE.match(sentence, second + 1):
                        continue
                    return first + 1 + best.start()
                best = found[-2] if len(found) > 1 else best
            return first + 1 + best.start()
    return first + 1
