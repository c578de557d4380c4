"""That a shop takes nothing back at all, as it is said in text."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from aftersales_eval.model.claim import Claim, Condition, Manner, Passage
from aftersales_eval.sources.web.text.conditions.stated import conditions
from aftersales_eval.sources.web.text.durations.statements import ASKING, quote
from aftersales_eval.sources.web.text.folding import fold, rule, sentences

METRIC: Final = "return_window"

_NO_RETURNS: Final = rule(
    r"\ball (?:\w+ )?(?:sales|purchases) (?:are|is) (?:\w+ )?final\b|\bwe (?:do not|don't|cannot"
    r"|can't|are unable to|never) (?:\w+ )?(?:accept|offer|take|allow|provide) (?:any )?(?:returns"
    r"|return|refunds or returns|returns or (?:exchanges|refunds)|refunds or exchanges)\b",
    r"^no (?:returns|refunds or returns|returns or exchanges|returns,? no (?:refunds|exchanges)"
    r"|returns or refunds)\b|\breturns are (?:not accepted|not possible|not offered|excluded)\b"
    r"|\bno returns (?:are )?(?:accepted|possible)\b|\bwe have a no[- ]returns? policy\b",
    r"\b(?:rückgabe|(?:rückgabe|rücknahme) (?:und|oder) umtausch|umtausch (?:und|oder) (?:eine "
    r")?(?:rückgabe|rücknahme)) (?:ist|sind) (?:\w+ )?(?:nicht möglich|ausgeschlossen)\b|\bwir "
    r"nehmen (?:keine retouren|keine rücksendungen|keine ware|nichts)\b[^.]{0,20}(?:zurück|an"
    r"|entgegen)\b",
    r"\b(?:ni repris(?:e|es)? ni échangée?s?|aucun retour (?:n'est|ne sera) (?:accepté|possible"
    r"|admis)|toutes les ventes sont (?:fermes|définitives|fermes et définitives)|nous "
    r"n'acceptons (?:pas|aucun) (?:de |les )?retours?|les retours ne sont pas acceptés)\b",
    r"\b(?:no (?:aceptamos|se aceptan|se admiten|admitimos) (?:cambios ni )?devoluciones|todas "
    r"las ventas son (?:finales|definitivas)|no hay devoluciones)\b",
)

_NOTHING_BACK: Final = (
    "final", "return", "ruckgabe", "rueckgabe", "rucknahme", "ruecknahme", "retour",
    "rucksend", "repris", "ventes", "devoluc", "ventas",
)  # fmt: skip
"""One of these stands in every sentence that `_NO_RETURNS` is for."""

_ONLY_SOME: Final = rule(
    r"\b(?:on|for|of|if|unless|after|once|without|when|these|this|those|such|following|opened"
    r"|gift cards?|items? marked|by (?:post|mail)|later)\b",
    r"\b(?:bei|für|von|wenn|nach|ohne|diese[rsnm]?|solche[rsnm]?|sofern|folgende[rn]?|nur)\b",
    r"\b(?:pour|sur|si|après|sans|ces|cette|suivants|passé|au-delà|hors)\b",
    r"\b(?:para|si|después|sin|estos|esta|siguientes|pasad[oa]s|de (?:productos|artículos))\b",
)

_ALL_GOODS: Final = rule(
    r"\b(?:nos|les|la|tou(?:te)?s (?:nos|les)) (?:articles|produits|marchandises?|achats"
    r"|commandes) (?:vendus (?:\w+ ){0,3})?(?:ne (?:sont|seront|peuvent être)|n'est) $"
)


def no_returns(passage: Passage) -> Iterator[Claim]:
    """Claims of 0, where a passage says that nothing at all is taken back."""
    folded = fold(passage.text)
    if not any(map(folded.text.__contains__, _NOTHING_BACK)) or not _NO_RETURNS.search(folded.text):
        return
    for start, end in sentences(folded):
        sentence = folded.text[start:end]
        found = _NO_RETURNS.search(sentence)
        if not found or ASKING.search(sentence) or end - start > 400:
            continue
        around = sentence[: found.start()] + " " + sentence[found.end() :]
        if found[0].startswith("ni repris") and not _ALL_GOODS.search(sentence[: found.start()]):
            continue
        if _ONLY_SOME.search(around) or any(char.isdigit() for char in around):
            continue
        limits = conditions(METRIC, sentence, "", (), business=False)
        if any(key is Condition.GOODS for key, _ in limits):
            continue
        kept = tuple((key, value) for key, value in limits if key is not Condition.CLOCK)
        whole = quote(folded, start, end, start + found.start(), start + found.end())
        yield Claim(METRIC, 0.0, whole, Manner.TEXT, kept)
