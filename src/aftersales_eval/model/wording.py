"""Two versions of a page's passages to what reads differently."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator, Sequence
from typing import Final

ALIKE: Final = 0.5
"""Passages that share more of their words than this are one passage, reworded."""

LONGEST: Final = 5_000
"""Passages of a page that are compared; comparing takes the square of it at worst."""

_WORDS: Final = re.compile(r"\w+|[^\w\s]")


def rewordings(before: Sequence[str], after: Sequence[str]) -> list[tuple[str, str]]:
    """(before, after) of each passage that changed, empty where there is none, in their order.

    A passage that only moved has not changed.
    """
    there, now = set(before), set(after)
    old = [text if text not in now else "" for text in before[:LONGEST]]
    new = [text if text not in there else "" for text in after[:LONGEST]]
    found: list[tuple[str, str]] = []
    matcher = difflib.SequenceMatcher(None, before[:LONGEST], after[:LONGEST], autojunk=False)
    for tag, a, b, c, d in matcher.get_opcodes():
        if tag != "equal":
            gone, come = [t for t in old[a:b] if t], [t for t in new[c:d] if t]
            found += _paired(gone, come)
    return found


def _paired(gone: Sequence[str], come: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Each passage that is gone with the one that took its place, if one did."""
    left = list(come)
    for text in gone:
        close = max(left, key=lambda other: likeness(text, other), default="")
        if close and likeness(text, close) > ALIKE:
            left.remove(close)
            yield text, close
        else:
            yield text, ""
    for text in left:
        yield "", text


def likeness(one: str, other: str) -> float:
    """How much of their words two texts share, in order: 0 to 1."""
    words, others = _WORDS.findall(one), _WORDS.findall(other)
    return difflib.SequenceMatcher(None, words, others, autojunk=False).ratio()
