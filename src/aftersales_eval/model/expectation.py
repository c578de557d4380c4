"""What is expected of brands, for automated checks, and whether it holds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from aftersales_eval.model.result import Scorecard, Sure
from aftersales_eval.model.rubric import Tier


@dataclass(frozen=True)
class Expectation:
    """The tier that a brand is expected to have."""

    brand: str
    tier: Tier


@dataclass(frozen=True)
class Verdict:
    """One check of one brand that does not hold, or an expectation that does.

    `expected` is a tier, or None for the least points; `odds` is the probability of the expected
    tier, or of points below the least, None where nothing is known.
    """

    brand: str
    holds: bool
    found: Tier
    sure: Sure
    points: float | None
    expected: Tier | None = None
    least: float | None = None
    odds: float | None = None


def judge(card: Scorecard, expected: Sequence[Expectation], least: float | None) -> list[Verdict]:
    """What the checks say of a brand; of the least points only when it has fewer.

    A brand without a verdict has no total that could be too low.
    """
    found = [
        Verdict(
            brand=card.brand,
            holds=card.tier is wanted.tier,
            found=card.tier,
            sure=card.sure,
            points=card.points,
            expected=wanted.tier,
            odds=card.odds.get(wanted.tier),
        )
        for wanted in expected
    ]
    rated = card.tier is not Tier.UNRATED and card.points is not None
    if least is not None and rated and card.points is not None and card.points < least:
        found.append(
            Verdict(
                brand=card.brand,
                holds=False,
                found=card.tier,
                sure=card.sure,
                points=card.points,
                least=least,
                odds=odds_below(card, least),
            )
        )
    return found


def odds_below(card: Scorecard, points: float) -> float | None:
    """The probability that a brand's total is below so many points; None where it is not known."""
    if not card.levels:
        return None
    count = len(card.levels)
    below = sum(level < points for level in card.levels)
    same = sum(level == points for level in card.levels)
    if same or below in (0, count):
        return (below + same / 2) / count
    lower, upper = card.levels[below - 1], card.levels[below]
    return (below - 0.5 + (points - lower) / (upper - lower)) / count
