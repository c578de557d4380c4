"""Sentences that promise the next working day, or the second, as statements of so many days."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from aftersales_eval.model.claim import Passage
from aftersales_eval.model.quantity import DAY
from aftersales_eval.sources.web.text.folding import fold, rule, sentences
from aftersales_eval.sources.web.text.numbers import Span
from aftersales_eval.sources.web.text.statements import LONGEST_QUOTE, Statement

_STEMS: Final = (
    "next ", "nachst", "naechst", "folgend", "suivant", "prochain", "siguiente", "second ",
    "third ", "zweit", "dritt", "deuxieme", "troisieme", "segundo", "tercer",
)  # fmt: skip
_NEXT: Final = rule(
    r"\b(?:(?:on|by|within|in) )?(?:the |our )?(?:very )?next (?:working|business|work) ?day\b",
    r"\b(?:(?:spätestens )?(?:am|bis zum) )(?:nächsten|folgenden) (?:werk|arbeits|geschäfts)tag\b",
    r"\b(?:dès |au plus tard )?le (?:prochain jour (?:ouvré|ouvrable)"
    r"|jour (?:ouvré|ouvrable) suivant)\b"
    r"|\bdans la journée (?:ouvrée|ouvrable) (?:qui suit|suivante)\b",
    r"\b(?:(?:al|el|en el) )?(?:siguiente|próximo) día (?:laborable|hábil)\b"
    r"|\b(?:al|el) día (?:laborable|hábil) siguiente\b",
)
_LATER: Final = {
    2: rule(
        r"\b(?:on|by) (?:the )?(?:end of the )?second (?:working|business) day\b",
        r"\b(?:am|bis zum|bis (?:zum )?ende des) (?:ende des )?zweiten (?:werk|arbeits)tage?s?\b",
        r"\b(?:(?:avant |d'ici )?(?:à )?(?:la )?fin du|au plus tard le|le) deuxième jour"
        r" (?:ouvré|ouvrable)\b",
        r"\b(?:al|el|(?:antes del )?final del|fin del) segundo día (?:laborable|hábil)\b",
    ),
    3: rule(
        r"\b(?:on|by) (?:the )?(?:end of the )?third (?:working|business) day\b",
        r"\b(?:am|bis zum|bis (?:zum )?ende des) (?:ende des )?dritten (?:werk|arbeits)tage?s?\b",
        r"\b(?:(?:avant |d'ici )?(?:à )?(?:la )?fin du|au plus tard le|le) troisième jour"
        r" (?:ouvré|ouvrable)\b",
        r"\b(?:al|el|(?:antes del )?final del|fin del) tercer día (?:laborable|hábil)\b",
    ),
}
"""The second and the third working day, by how many days they are."""

_WITHIN: Final = "within "


def of_next_day(passages: Sequence[Passage]) -> Iterator[Statement]:
    """A statement for each sentence that names one such working day, and no other time."""
    for passage in passages:
        folded = fold(passage.text)
        if not any(map(folded.text.__contains__, _STEMS)):
            continue
        headings = tuple(fold(heading).text for heading in reversed(passage.headings))
        before = ""
        for start, end in sentences(folded):
            text = folded.text[start:end]
            days, found = _day(text) if len(text) <= LONGEST_QUOTE else (1, None)
            if found and not any(char.isdigit() for char in text):
                lead = text[: found.start()] + _WITHIN
                sentence = f"{lead}§{text[found.end() :]}"
                first, last = start + found.start(), start + found.end()
                yield Statement(
                    Span(days * DAY, days * DAY, True, first, last, found[0]),
                    sentence, sentence, len(lead), before, "", headings, folded, start, end,
                    lone=True,
                )  # fmt: skip
            before = text[-LONGEST_QUOTE:]


def _day(text: str) -> tuple[int, re.Match[str] | None]:
    """Which working day a folded sentence names, 1 being the next, and where; None for none."""
    for days, pattern in ((1, _NEXT), *_LATER.items()):
        if found := pattern.search(text):
            return days, found
    return 1, None
