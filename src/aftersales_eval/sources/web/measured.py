"""How often claims of each kind were right on labelled passages that nobody tuned the reading to.

The figures are written by `python -m tests.labels`, which prints them too; a test holds them to
what the program reads today.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Final

from aftersales_eval.model.claim import Manner

Z: Final = 1.6448536269514722
"""The normal deviate of a 90 % interval."""

RIGHT: Final[Mapping[tuple[str, Manner], tuple[int, int]]] = {}
"""By metric and manner: how many claims were right, of how many that were read."""


def confidence_of(metric: str, how: Manner) -> float | None:
    """The share of such claims that is right, at the low end of Wilson's 90 % interval.

    None where it was not measured: figures computed on the text itself are not a matter of reading.
    """
    right, of = RIGHT.get((metric, how), (0, 0))
    if not of:
        return None
    share, spread = right / of, Z * Z / of
    middle = share + spread / 2
    half = Z * math.sqrt(share * (1 - share) / of + spread / (4 * of))
    return max(0.0, (middle - half) / (1 + spread))
