"""Criteria, rubrics and evidence for tests, made from the model's own classes."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import Any, Final

from aftersales_eval.model.evidence import Cell, Evidence, duration_bin
from aftersales_eval.model.metric import BUILT_IN, Basis, to_microseconds
from aftersales_eval.model.probe import Fact
from aftersales_eval.model.quantity import DAY, HOUR
from aftersales_eval.model.rubric import Bands, Criterion, Rubric, Statistic, StatisticName

MEDIAN: Final = Statistic(StatisticName.QUANTILE, q=0.5)
MEAN: Final = Statistic(StatisticName.MEAN)
LATEST: Final = Statistic(StatisticName.LATEST)
WAIT_BANDS: Final = Bands(1 * HOUR, 24 * HOUR, 3 * DAY, 7 * DAY)
RATING_BANDS: Final = Bands(5, 4, 3, 1)
SHARE_BANDS: Final = Bands(1, 0.8, 0.5, 0)


def share_of(operator: str, threshold: float) -> Statistic:
    """The share of values that compare so with the threshold, in base units."""
    return Statistic(StatisticName.SHARE, operator=operator, threshold=threshold)


def first_response(identifier: str = "first-response", **given: Any) -> Criterion:
    """The median first response, high quality from a day."""
    return criterion(identifier, "first_response", MEDIAN, WAIT_BANDS, **given)


def rating(metric: str, **given: Any) -> Criterion:
    """The mean of a rating from 1 to 5, named like its metric."""
    return criterion(metric, metric, MEAN, RATING_BANDS, **given)


def criterion(
    identifier: str, metric: str, statistic: Statistic, bands: Bands, **given: Any
) -> Criterion:
    """A criterion on a built-in metric; `given` are any of its other fields."""
    return Criterion(identifier, identifier, BUILT_IN[metric], statistic, bands, **given)


def rubric(*criteria: Criterion, min_coverage: float = 0.6) -> Rubric:
    """A rubric of these criteria."""
    return Rubric("test", "1.0", "Test", criteria, min_coverage=min_coverage)


def waits(
    brand: str,
    answered: Iterable[float],
    unanswered: Iterable[float] = (),
    *,
    channel: str = "email",
    metric: str = "first_response",
) -> Evidence:
    """Waits in hours, folded into bins as the product folds them."""
    cells: defaultdict[float, Cell] = defaultdict(Cell)
    for hours in answered:
        wait = to_microseconds(hours * HOUR)
        cells[duration_bin(wait)] = cells[duration_bin(wait)].plus(Cell(1, wait))
    for hours in unanswered:
        wait = to_microseconds(hours * HOUR)
        cells[duration_bin(wait)] = cells[duration_bin(wait)].plus(Cell(0, 0, 1, wait))
    return Evidence(brand, metric, channel, binned=True, cells=dict(cells))


def values(brand: str, metric: str, found: Iterable[float], *, channel: str = "email") -> Evidence:
    """Ratings, counts, or 1 and 0 for yes and no."""
    cells: defaultdict[float, Cell] = defaultdict(Cell)
    for value in found:
        cells[value] = cells[value].plus(Cell(1))
    return Evidence(brand, metric, channel, cells=dict(cells))


def claim(brand: str, metric: str, value: float, *, at: int | None = None) -> Evidence:
    """A fact that the brand states, in base units."""
    fact = Fact(brand, metric, value, at, source="page")
    return Evidence(brand, metric, basis=Basis.CLAIMED, fact=fact)
