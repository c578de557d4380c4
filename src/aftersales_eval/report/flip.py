"""What change of one weight would put another brand first, in a sentence."""

from __future__ import annotations

import math

from aftersales_eval.model.result import Comparison
from aftersales_eval.model.rubric import Tier
from aftersales_eval.report.words import percent


def flip_sentence(comparison: Comparison) -> str:
    """What change of one weight would put another brand first."""
    flip = comparison.flip
    rated = [card for card in comparison.scorecards[:2] if card.tier is not Tier.UNRATED]
    if len(rated) < 2:  # they come first
        return ""
    if flip is None:
        return (
            "No weight of a single criterion, up to that of all others, puts another brand first."
        )
    title = comparison.criterion(flip.criterion).title
    total = comparison.rubric.total_weight
    before, after = flip.weight / total, flip.needed / total
    if after < 0.0005:
        return f"{flip.brand} would come first if “{title}” ({percent(before)}) did not count."
    if abs(after - before) < 0.005:
        now = percent(before)
        return f"{flip.brand} would come first if the weight of “{title}” ({now}) changed a little."
    return (
        f"{flip.brand} would come first if “{title}” weighed {_beyond(before, after)} of today's "
        f"weights together instead of {_tenths(before)}."
    )


def _beyond(before: float, after: float) -> str:
    """A weight on the far side of the one that just does it, to a tenth of a per cent."""
    away = math.floor if after < before else math.ceil
    return _tenths(max(away(after * 1000 + (1e-6 if after < before else -1e-6)), 0) / 1000)


def _tenths(share: float) -> str:
    return f"{share * 100:.1f}".removesuffix(".0") + " %"
