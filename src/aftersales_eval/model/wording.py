"""Two versions of a page's passages to what reads differently."""

from __future__ import annotations

import difflib
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final

ALIKE: Final = 0.5
"""Passages that share more of their words than this are one passage, reworded."""

LONGEST: Final = 2_000
"""Passages of a page that are compared; comparing takes the square of it at worst."""

MOST_PAIRS: Final = 20_000
"""Pairs of passages that are held against each other; of more, each against its neighbours."""

NEAR: Final = 5

_WORDS: Final = re.compile(r"\w+|[^\w\s]")


def rewordings(before: Sequence[str], after: Sequence[str]) -> list[tuple[str, str]]:
    """(before, after) of each passage that changed, empty where there is none, in their order.

    A passage that only moved has not changed.
    """
    there, now = set(before), set(after)
    # Each passage once: one that comes again and again would take the cube of their number.
    old, new = list(dict.fromkeys(before))[:LONGEST], list(dict.fromkeys(after))[:LONGEST]
    found: list[tuple[str, str]] = []
    matcher = difflib.SequenceMatcher(None, old, new, autojunk=False)
    for tag, a, b, c, d in matcher.get_opcodes():
        if tag != "equal":
            gone = [text for text in old[a:b] if text not in now]
            come = [text for text in new[c:d] if text not in there]
            found += _paired(gone, come)
    return found


def _paired(gone: Sequence[str], come: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Each passage that is gone with the one that took its place, if one did."""
    counts = [Counter(_WORDS.findall(text)) for text in come]
    everywhere = len(gone) * len(come) <= MOST_PAIRS
    left = dict.fromkeys(range(len(come)))
    for at, text in enumerate(gone):
        words = Counter(_WORDS.findall(text))
        near = left if everywhere else [n for n in left if abs(n - at) <= NEAR]
        best = max(near, key=lambda n: _shared(words, counts[n]), default=None)
        if best is not None and _shared(words, counts[best]) > ALIKE:
            del left[best]
            yield text, come[best]
        else:
            yield text, ""
    for n in left:
        yield "", come[n]


def likeness(one: str, other: str) -> float:
    """How much of their words two texts share: 0 to 1."""
    return _shared(Counter(_WORDS.findall(one)), Counter(_WORDS.findall(other)))


def _shared(words: Counter[str], others: Counter[str]) -> float:
    every = words.total() + others.total()
    return 2 * (words & others).total() / every if every else 0.0
