"""How easily the texts about returns and warranties read: Flesch's measure, language by language.

From 100 (very easy) to 0 (very hard) and beyond both; the formulas are those of the languages:

- English: 206.835 - 1.015 w - 84.6 s (R. Flesch, "A new readability yardstick", 1948)
- German: 180 - w - 58.5 s (T. Amstad, "Wie verständlich sind unsere Zeitungen?", 1978)
- French: 207 - 1.015 w - 73.6 s (L. Kandel and A. Moles, "Application de l'indice de Flesch à la
  langue française", 1958)
- Spanish: 206.84 - 1.02 w - 60 s (J. Fernández Huerta, "Medidas sencillas de lecturabilidad", 1959)

with w the words of a sentence and s the syllables of a word, both as means.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from types import MappingProxyType
from typing import Final

from aftersales_eval.model.claim import Claim, Manner, Passage
from aftersales_eval.sources.web.text.ease.syllables import syllables
from aftersales_eval.sources.web.text.folding import fold
from aftersales_eval.sources.web.text.sayings import LONGEST_QUOTE, sentence_places
from aftersales_eval.sources.web.text.subjects import RETURNS, WARRANTY, about

FEWEST_WORDS: Final = 100
"""Below this many words a mean over sentences says nothing; Flesch took samples of a hundred."""

_FEWEST_IN_BLOCK: Final = 4
"""A block of fewer words is a label or a link, not a sentence."""

_MOST_IN_HEADING: Final = 12
"""Words of a block without a full stop that may be a heading, at most."""

_FEWEST_LETTERS: Final = 15
"""A shorter piece, such as the number of a paragraph, is not quoted as the first sentence."""

_COEFFICIENTS: Final[Mapping[str, tuple[float, float, float]]] = MappingProxyType(
    {
        "en": (206.835, 1.015, 84.6),
        "de": (180.0, 1.0, 58.5),
        "fr": (207.0, 1.015, 73.6),
        "es": (206.84, 1.02, 60.0),
    }
)
_STOPS: Final = (".", "!", "?", ";", ":", ",", "…")
_WORD: Final = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_METRICS: Final = ((WARRANTY, "warranty_reading_ease"), (RETURNS, "returns_reading_ease"))


def read_reading_ease(passages: Sequence[Passage]) -> Iterator[Claim]:
    """The reading ease of what passages say about warranties, and about returns.

    One claim for each of the two that has at least 100 words in one of the four languages, the one
    with the most words where there are several. Where there is enough of it under headings, what
    stands under none is left out: a banner or a footer, the same on every page.
    """
    headed = list(_eases([passage for passage in passages if passage.headings]))
    measured = {claim.metric for claim in headed}
    yield from headed
    yield from (claim for claim in _eases(passages) if claim.metric not in measured)


def _eases(passages: Iterable[Passage]) -> Iterator[Claim]:
    texts: dict[tuple[str, str], list[str]] = {}
    for passage in passages:
        if passage.language in _COEFFICIENTS and _is_prose(passage):
            texts.setdefault((about(passage), passage.language), []).append(passage.text)
    for subject, metric in _METRICS:
        languages = [language for found, language in texts if found == subject]
        longest = max(languages, key=lambda name: sum(map(len, texts[subject, name])), default="")
        ease = reading_ease(texts[subject, longest], longest) if longest else None
        if ease is not None:
            yield Claim(metric, ease, _first(texts[subject, longest][0]), Manner.MEASURED)


def _is_prose(passage: Passage) -> bool:
    """Whether a block is more than a label, a link or a heading."""
    words = passage.text.count(" ") + 1
    if words < _FEWEST_IN_BLOCK or passage.text in passage.headings:
        return False
    return words > _MOST_IN_HEADING or passage.text.rstrip("\"')”»").endswith(_STOPS)


def reading_ease(texts: Iterable[str], language: str) -> float | None:
    """Flesch's measure of blocks of text, to 0.1; None for less than a hundred words.

    Every block ends a sentence. `language` is en, de, fr or es.
    """
    ends, words = 0, 0
    spoken = 0
    for text in texts:
        found = [word.lower() for word in _WORD.findall(text)]
        ends += max(1, len(sentence_places(text))) if found else 0
        words += len(found)
        spoken += sum(_spoken(word, language) for word in found)
    if words < FEWEST_WORDS:
        return None
    base, by_length, by_syllables = _COEFFICIENTS[language]
    return round(base - by_length * words / ends - by_syllables * spoken / words, 1)


@lru_cache(maxsize=1 << 15)
def _spoken(word: str, language: str) -> int:
    """The syllables of a word in lower case; the latest are kept, for few words make up a page."""
    return syllables(word.replace("’", "'"), language)


def _first(text: str) -> str:
    """The first sentence of a text as it is written."""
    folded = fold(text)
    places = sentence_places(text) or ((0, len(folded.text)),)
    long = (place for place in places if place[1] - place[0] >= _FEWEST_LETTERS)
    return folded.cut(*next(long, places[0]))[:LONGEST_QUOTE].strip()
