"""Sentences that promise the next working day, an n-th one, or the hour, without a number."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import Final

from aftersales_eval.model.claim import Passage
from aftersales_eval.model.quantity import DAY, HOUR
from aftersales_eval.sources.web.text.answers.settling_words import SETTLE
from aftersales_eval.sources.web.text.conditions.stated import on_working_days
from aftersales_eval.sources.web.text.durations.numbers import Span
from aftersales_eval.sources.web.text.durations.statements import LONGEST_QUOTE, Statement
from aftersales_eval.sources.web.text.folding import fold, rule, sentences

_STEMS: Final = (
    "next ", "nachst", "naechst", "folgend", "suivant", "prochain", "siguiente", "second ",
    "third ", "zweit", "dritt", "deuxieme", "troisieme", "segundo", "tercer", "the hour",
    "l'heure", "stunde", " la hora", " misma hora", "journee", "tagesfrist",
    "same ", "selben", "gleichen", "taggleich", "jour meme", "mismo dia",
)  # fmt: skip
_NEXT: Final = rule(
    r"\b(?:(?:on|by|within|in) )?(?:the |our )?(?:very )?next (?:working|business|work) ?day\b",
    r"\b(?:(?:spätestens )?(?:am|bis zum) )(?:nächsten|nächstfolgenden|(?:darauf)?folgenden) "
    r"(?:werk|arbeits|geschäfts)tag\b",
    r"\b(?:dès |au plus tard )?le (?:prochain jour (?:ouvré|ouvrable)|jour (?:ouvré|ouvrable) "
    r"suivant)\b|\b(?:dans |sous |(?:en )?moins d'|en )?(?:la|une) journée (?:ouvrée|ouvrable)(?: "
    r"(?:qui suit|suivante))?\b",
    r"\b(?:(?:al|el|en el) )?(?:siguiente|próximo) día (?:laborable|hábil)\b|\b(?:al|el) día "
    r"(?:laborable|hábil) siguiente\b",
)
_LATER: Final = {
    2 * DAY: rule(
        r"\b(?:on|by) (?:the )?(?:end of the )?second (?:working|business) day\b",
        r"\b(?:am|bis zum|bis (?:zum )?ende des) (?:ende des )?zweiten (?:werk|arbeits)tage?s?\b",
        r"\b(?:(?:avant |d'ici )?(?:à )?(?:la )?fin du|au plus tard le|le) deuxième jour (?:ouvré"
        r"|ouvrable)\b",
        r"\b(?:al|el|(?:antes del )?final del|fin del) segundo día (?:laborable|hábil)\b",
    ),
    3 * DAY: rule(
        r"\b(?:on|by) (?:the )?(?:end of the )?third (?:working|business) day\b",
        r"\b(?:am|bis zum|bis (?:zum )?ende des) (?:ende des )?dritten (?:werk|arbeits)tage?s?\b",
        r"\b(?:(?:avant |d'ici )?(?:à )?(?:la )?fin du|au plus tard le|le) troisième jour (?:ouvré"
        r"|ouvrable)\b",
        r"\b(?:al|el|(?:antes del )?final del|fin del) tercer día (?:laborable|hábil)\b",
    ),
}
"""The second and the third working day, by how long they are."""

_SHORT: Final = {
    HOUR: rule(
        r"\b(?:within|inside) the (?:next )?hour\b",
        r"\b(?:innerhalb|binnen|noch in) (?:der|dieser|derselben)(?: nächsten| ersten)? stunde\b",
        r"\b(?:dans|sous) l'heure\b",
        r"\b(?:en|dentro de) la (?:misma|siguiente|próxima|primera) hora\b|\bdentro de la hora\b",
    ),
    DAY: rule(
        r"\b(?:(?:on|within) )?(?:the )?(?:very )?same[ -]day\b",
        r"\b(?:noch )?am (?:selben|gleichen) tag\b|\btaggleich\b",
        r"\ble jour même\b|\b(?:en|dentro de) el mismo día\b|\bel mismo día\b",
        r"\b(?:(?:en|sous|dans|sous un délai d'|(?:en )?moins d') ?)?une journée\b",
        r"\bdans la journée (?:qui suit|suivante)\b|\b(?:binnen|innert) tagesfrist\b",
    ),
}
"""An hour and a day that are no working ones, without a number."""

_DAY_AFTER: Final = {
    DAY: rule(
        r"\b(?:on )?the (?:very )?(?:next day|day(?= (?:after|following)\b))",
        r"\b(?:spätestens )?am (?:nächsten |folgenden )?tag(?:e)?(?= nach)|\btags darauf\b|\bam "
        r"(?:nächsten|folgenden) tag\b",
        r"\b(?:dès )?le (?:lendemain|jour suivant)\b|\b(?:al|el) día siguiente\b",
    ),
    7 * DAY: rule(
        r"\b(?:in|within) the week(?= (?:after|following)\b)|\bin der woche(?= nach)",
        r"\bdans la semaine(?= (?:qui suit|suivant|après|la réception)\b)|\b(?:a|en) la semana(?= "
        r"(?:de|siguiente))",
    ),
    15 * DAY: rule(r"\b(?:dans|sous) la quinzaine\b|\b(?:en|a) la quincena(?= (?:de|siguiente))"),
}
"""A day, a week and a fortnight after something, which no number counts."""

_STEMS_AFTER: Final = (
    "next day", "the day ", "am tag", "tags darauf", "nachsten tag", "folgenden tag", "lendemain",
    "jour suivant", "dia siguiente", "the week ", "der woche", "la semaine", "la semana",
    "quinzaine", "quincena",
)  # fmt: skip
_WITHIN: Final = "within "


def of_next_day(passages: Sequence[Passage]) -> Iterator[Statement]:
    """A statement for each sentence that names one such working day, and no other time."""
    return _stated(passages, _STEMS, _named)


def of_day_after(passages: Sequence[Passage]) -> Iterator[Statement]:
    """A statement for each sentence that names the day, or week, after something."""
    return _stated(passages, _STEMS_AFTER, _named_after)


def _stated(
    passages: Sequence[Passage], stems: tuple[str, ...], named: Callable[[str], _Named]
) -> Iterator[Statement]:
    for passage in passages:
        folded = fold(passage.text)
        if not any(map(folded.text.__contains__, stems)):
            continue
        headings = tuple(fold(heading).text for heading in reversed(passage.headings))
        before = ""
        for start, end in sentences(folded):
            whole = folded.text[start:end]
            begin, text = _apart(whole if len(whole) <= LONGEST_QUOTE else "", named)
            seconds, business, found = named(text)
            if found and not any(char.isdigit() for char in text):
                lead = text[: found.start()] + _WITHIN
                sentence = f"{lead}§{text[found.end() :]}"
                first, last = start + begin + found.start(), start + begin + found.end()
                yield Statement(
                    Span(seconds, seconds, business, first, last, found[0]),
                    sentence, sentence, len(lead), before, "", headings, folded, start, end,
                    lone=True,
                )  # fmt: skip
            before = whole[-LONGEST_QUOTE:]


_Named = tuple[int, bool, "re.Match[str] | None"]


def _apart(text: str, named: Callable[[str], _Named]) -> tuple[int, str]:
    """A sentence, or the clause of its day if behind it stands how soon something is settled."""
    found = named(text)[2]
    stop = _CLAUSE.search(text, found.end()) if found else None
    if not (found and stop and SETTLE.search(text, stop.end())):
        return 0, text
    begin = max(text.rfind(sign, 0, found.start()) for sign in (",", ":")) + 1
    return begin, text[begin : stop.start()]


_CLAUSE: Final = re.compile(r", | und | and | et | y ")


def _named_after(text: str) -> _Named:
    """Likewise of the time after something."""
    for seconds, pattern in _DAY_AFTER.items():
        if found := pattern.search(text):
            return seconds, False, found
    return DAY, False, None


def _named(text: str) -> _Named:
    """What time a folded sentence names in seconds, whether of work, and where; None for none."""
    for seconds, pattern in ((DAY, _NEXT), *_LATER.items()):
        if found := pattern.search(text):
            return seconds, True, found
    for seconds, pattern in _SHORT.items():
        if (found := pattern.search(text)) and not on_working_days(text):
            return seconds, False, found
    return DAY, False, None
