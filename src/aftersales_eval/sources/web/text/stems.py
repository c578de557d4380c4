"""Many stems looked for at once."""

from __future__ import annotations

import re
from collections.abc import Iterable


class _Letters(dict[str, "_Letters"]):
    """What follows each letter; the empty one ends a stem."""


def any_of(stems: Iterable[str]) -> re.Pattern[str]:
    """A pattern for any of several strings, which shares their beginnings.

    It is several times faster than to look for one after the other.
    """
    root = _Letters()
    for stem in stems:
        node = root
        for letter in stem:
            node = node.setdefault(letter, _Letters())
        node[""] = _Letters()
    return re.compile(_pattern(root))


def _pattern(node: _Letters) -> str:
    if "" in node:  # a stem ends here, so that what follows does not matter
        return ""
    parts = [re.escape(letter) + _pattern(rest) for letter, rest in sorted(node.items())]
    return parts[0] if len(parts) == 1 else f"(?:{'|'.join(parts)})"
