"""Sentences that promise the next working day, as statements of one working day."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from aftersales_eval.model.claim import Passage
from aftersales_eval.model.quantity import DAY
from aftersales_eval.sources.web.text.folding import fold, rule, sentences
from aftersales_eval.sources.web.text.numbers import Span
from aftersales_eval.sources.web.text.statements import LONGEST_QUOTE, Statement

_STEMS: Final = ("next ", "nachst", "naechst", "folgend", "suivant", "prochain", "siguiente")
_NEXT: Final = rule(
    r"\b(?:(?:on|by|within|in) )?(?:the |our )?(?:very )?next (?:working|business|work) ?day\b",
    r"\b(?:(?:spätestens )?(?:am|bis zum) )(?:nächsten|folgenden) (?:werk|arbeits|geschäfts)tag\b",
    r"\b(?:dès |au plus tard )?le (?:prochain jour (?:ouvré|ouvrable)"
    r"|jour (?:ouvré|ouvrable) suivant)\b",
    r"\b(?:(?:al|el|en el) )?(?:siguiente|próximo) día (?:laborable|hábil)\b"
    r"|\b(?:al|el) día (?:laborable|hábil) siguiente\b",
)
_WITHIN: Final = "within "


def of_next_day(passages: Sequence[Passage]) -> Iterator[Statement]:
    """A statement for each sentence that names the next working day, and no other time."""
    for passage in passages:
        folded = fold(passage.text)
        if not any(map(folded.text.__contains__, _STEMS)):
            continue
        headings = tuple(fold(heading).text for heading in reversed(passage.headings))
        before = ""
        for start, end in sentences(folded):
            text = folded.text[start:end]
            found = _NEXT.search(text) if len(text) <= LONGEST_QUOTE else None
            if found and not any(char.isdigit() for char in text):
                lead = text[: found.start()] + _WITHIN
                sentence = f"{lead}§{text[found.end() :]}"
                first, last = start + found.start(), start + found.end()
                yield Statement(
                    Span(DAY, DAY, True, first, last, found[0]), sentence, sentence, len(lead),
                    before, "", headings, folded, start, end, lone=True,
                )  # fmt: skip
            before = text[-LONGEST_QUOTE:]
