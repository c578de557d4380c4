"""Two versions of a passage, word by word."""

from __future__ import annotations

import difflib
from typing import Final

_KEPT: Final = 12
"""Words that stay and are shown at either side of a change."""

_LONGEST: Final = 400
"""Words of a passage that are told apart one by one; of a longer one its beginning is shown."""


def word_changes(before: str, after: str) -> list[tuple[str, str]]:
    """(sign, words) in their order: `-` is gone, `+` is new, empty stayed; long stays are cut."""
    old, new = _cut_off(before.split()), _cut_off(after.split())
    found: list[tuple[str, str]] = []
    matcher = difflib.SequenceMatcher(None, old, new, autojunk=False)
    for tag, a, b, c, d in matcher.get_opcodes():
        if tag == "equal":
            found.append(("", _cut(old[a:b], first=a == 0, last=b == len(old))))
            continue
        found += [("-", " ".join(old[a:b]))] if a < b else []
        found += [("+", " ".join(new[c:d]))] if c < d else []
    return found


def _cut_off(words: list[str]) -> list[str]:
    return words if len(words) <= _LONGEST else [*words[:_LONGEST], "…"]


def _cut(words: list[str], *, first: bool, last: bool) -> str:
    """Words that stayed; in the middle of many, an ellipsis."""
    before = 0 if first else _KEPT
    after = 0 if last else _KEPT
    if len(words) <= before + after + 3:
        return " ".join(words)
    kept = [*words[:before], "…", *(words[-after:] if after else [])]
    return " ".join(kept)
