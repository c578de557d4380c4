"""What an answer now would still earn."""

from __future__ import annotations

from dataclasses import replace

from aftersales_eval.model.metric import Basis
from aftersales_eval.model.quantity import MICROSECONDS
from aftersales_eval.model.rubric import Rubric, StatisticName, Tier
from aftersales_eval.model.standing import DueList
from aftersales_eval.scoring.value import points_of, tier_of

_OF_A_WAIT = (StatisticName.QUANTILE, StatisticName.MEAN)


def tier_now(
    rubric: Rubric, metric: str, channel: str, waited: float
) -> tuple[Tier, float | None] | None:
    """The tier that a wait of so many seconds earns alone, and the seconds until it falls.

    Under the first criterion that bands the waits of this metric in this channel; None where there
    is none. The seconds are None where the tier cannot get worse.
    """
    for criterion in rubric.criteria:
        fits = not criterion.channels or channel in criterion.channels
        experienced = criterion.basis is Basis.EXPERIENCED and criterion.metric.key == metric
        if fits and experienced and criterion.statistic.name in _OF_A_WAIT:
            tier = tier_of(points_of(criterion.bands, waited))
            _, high, standard, _ = criterion.bands.values
            ends = {Tier.HIGH_QUALITY: high, Tier.STANDARD: standard}
            return tier, max(ends[tier] - waited, 0.0) if tier in ends else None
    return None


def with_tiers(found: DueList, rubric: Rubric, now: int) -> DueList:
    """The same with the tier that an answer, or a solution, would still earn each that waits."""
    items = []
    for item in found.items:
        if item.what == "waiting":
            metric = "resolution" if item.note else "first_response"
            waited = max(now - item.since, 0) / MICROSECONDS
            earned = tier_now(rubric, metric, item.channel, waited)
            items.append(item if earned is None else item._replace(tier=earned[0], holds=earned[1]))
        else:
            items.append(item)
    return replace(found, items=tuple(items))
