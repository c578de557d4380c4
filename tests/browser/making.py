"""Random rubrics, evidence and weights: few and many probes, silence, facts, gaps, gates."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final, NamedTuple

import numpy as np
from hypothesis import strategies as st

from aftersales_eval.model.evidence import Evidence
from aftersales_eval.model.metric import BUILT_IN, Kind
from aftersales_eval.model.quantity import DAY, HOUR
from aftersales_eval.model.rubric import Bands, Criterion, Rubric, Statistic, StatisticName
from tests.scoring.making import (
    LATEST,
    MEAN,
    MEDIAN,
    RATING_BANDS,
    SHARE_BANDS,
    WAIT_BANDS,
    claim,
    criterion,
    rubric,
    share_of,
    values,
    waits,
)

CHANNELS: Final = ("email", "phone", "chat")
NINE_IN_TEN: Final = Statistic(StatisticName.QUANTILE, q=0.9)
WITHIN_A_DAY: Final = share_of("<=", 24 * HOUR)
GOOD: Final = share_of(">=", 4)
YES: Final = share_of(">=", 1)
APART: Final = Statistic(StatisticName.SPREAD, operator="<=", threshold=24 * HOUR)
CONTACT_BANDS: Final = Bands(1, 2, 3, 6)

EVERY: Final[tuple[Criterion, ...]] = (
    criterion("first", "first_response", MEDIAN, WAIT_BANDS),
    criterion("first-by-email", "first_response", MEDIAN, WAIT_BANDS, channels=("email",)),
    criterion("first-by-phone", "first_response", MEDIAN, WAIT_BANDS, channels=("phone",)),
    criterion("nine-in-ten", "first_response", NINE_IN_TEN, WAIT_BANDS),
    criterion("within-a-day", "first_response", WITHIN_A_DAY, SHARE_BANDS),
    criterion("alike", "first_response", APART, Bands(0, 0.2, 0.5, 1)),
    criterion("mean-wait", "resolution", MEAN, WAIT_BANDS),
    criterion("solved-in", "resolution", MEDIAN, Bands(2 * HOUR, 2 * DAY, 7 * DAY, 21 * DAY)),
    criterion("refund", "refund", MEDIAN, Bands(0, 7 * DAY, 14 * DAY, 30 * DAY)),
    criterion("clarity", "clarity", MEAN, RATING_BANDS),
    criterion("clarity-good", "clarity", GOOD, SHARE_BANDS),
    criterion("effort", "effort", MEAN, Bands(1, 2, 3, 5)),
    criterion("politeness", "politeness", MEDIAN, RATING_BANDS),
    criterion("right", "answer_correct", YES, SHARE_BANDS),
    criterion("solved", "resolved", YES, Bands(1, 0.9, 0.6, 0.2)),
    criterion("contacts", "contacts", MEAN, CONTACT_BANDS),
    criterion("window", "return_window", LATEST, Bands(100 * DAY, 30 * DAY, 14 * DAY, 0)),
    criterion("hours", "support_hours", LATEST, Bands(168, 100, 40, 0)),
    criterion("free", "free_returns", LATEST, SHARE_BANDS),
)
"""One criterion of every kind, several on the same metric, some in channels of their own."""

SIZES: Final = (1, 2, 3, 4, 5, 7, 10, 15, 30, 80, 300)
WEIGHTS: Final = (0.0, 0.0, 0.1, 0.5, 1.0, 1.0, 2.0, 3.0, 10.0, 25.0, 100.0)


HOURS: Final = (0.0, 0.1, 1.0, 6.0, 20.0, 24.0, 24.0003, 40.0, 72.0, 100.0, 168.0, 400.0)
"""Around the bands, on them, and a second past one of them."""

STATED: Final[dict[str, tuple[float, ...]]] = {
    "return_window": (14 * DAY, 30 * DAY, 60 * DAY, 200 * DAY),
    "support_hours": (10, 40, 60, 100, 168),
    "free_returns": (0, 1),
}


class Sample(NamedTuple):
    """Values of a metric around a level, all the same (`width` 0) or far apart.

    `level` is a number of hours for waits, else a place on the scale from 0 to 1; `waiting` is the
    share of waits that were not over when they were last seen.
    """

    brand: str
    metric: str
    channel: str
    size: int
    level: float
    width: float
    waiting: float
    seed: int

    def __repr__(self) -> str:
        return f"Sample{tuple(self)}"  # a case has up to 180, and is to be read

    @property
    def evidence(self) -> Evidence:
        """The same values each time."""
        chance = np.random.default_rng(self.seed)
        noise = self.width * chance.standard_normal(self.size)
        match BUILT_IN[self.metric].kind:
            case Kind.DURATION:
                hours = self.level * np.exp(noise)
                still = chance.random(self.size) < self.waiting
                hours[still] *= chance.random(int(still.sum()))
                parts = hours[~still].tolist(), hours[still].tolist()
                return waits(self.brand, *parts, channel=self.channel, metric=self.metric)
            case Kind.RATING:
                found = np.clip(np.round(1 + 4 * self.level + noise), 1, 5).tolist()
            case Kind.COUNT:
                found = (1.0 + chance.poisson(3 * (1 - self.level), self.size)).tolist()
            case _:
                found = (chance.random(self.size) < self.level).astype(float).tolist()
        return values(self.brand, self.metric, found, channel=self.channel)


class Stated(NamedTuple):
    """What a brand says."""

    brand: str
    metric: str
    value: float

    @property
    def evidence(self) -> Evidence:
        """As evidence."""
        return claim(*self)


class Case(NamedTuple):
    """Criteria, of each its place in EVERY and whether it is a gate, with what is known of brands.

    `weights` are several ways to weigh the criteria; the first is the rubric's own.
    """

    criteria: tuple[tuple[int, bool], ...]
    min_coverage: float
    brands: str
    known: tuple[Sample | Stated, ...]
    weights: tuple[tuple[float, ...], ...]

    def rubric(self, weights: Sequence[float]) -> Rubric:
        """The rubric with these weights."""
        pairs = zip(self.criteria, weights, strict=True)
        criteria = [replace(EVERY[i], gate=gate, weight=w) for (i, gate), w in pairs]
        return rubric(*criteria, min_coverage=self.min_coverage)


@st.composite
def cases(draw: st.DrawFn, ways: int = 10) -> Case:
    """Cases with so many ways to weigh each besides the rubric's own."""
    gate = st.sampled_from([False] * 6 + [True])
    places = st.tuples(st.integers(0, len(EVERY) - 1), gate)
    criteria = draw(st.lists(places, min_size=1, max_size=10, unique_by=lambda pair: pair[0]))
    brands = "abcdef"[: draw(st.integers(2, 6))]
    weights = st.lists(_weights(len(criteria)), min_size=ways + 1, max_size=ways + 1)
    metrics = sorted({EVERY[i].metric.key for i, _ in criteria})
    known = [one for brand in brands for metric in metrics for one in draw(_known(brand, metric))]
    return Case(
        criteria=tuple(criteria),
        min_coverage=draw(st.sampled_from([0.0, 0.3, 0.6, 0.9])),
        brands=brands,
        known=tuple(known),
        weights=tuple(draw(weights)),
    )


def _weights(count: int) -> st.SearchStrategy[tuple[float, ...]]:
    """Weights of which one at least is above 0; also of one criterion alone."""
    any_of_them = st.lists(st.sampled_from(WEIGHTS), min_size=count, max_size=count)
    alone = st.integers(0, count - 1).map(lambda i: [float(j == i) for j in range(count)])
    return st.one_of(any_of_them, any_of_them, alone).filter(any).map(tuple)


def _known(brand: str, metric: str) -> st.SearchStrategy[list[Sample] | list[Stated]]:
    """What is known of a brand's metric, if anything: in one channel, or in several."""
    if metric in STATED:
        stated = st.builds(Stated, st.just(brand), st.just(metric), st.sampled_from(STATED[metric]))
        return st.lists(stated, max_size=1)
    waiting = BUILT_IN[metric].kind is Kind.DURATION
    sample = st.builds(
        Sample,
        brand=st.just(brand),
        metric=st.just(metric),
        channel=st.sampled_from(CHANNELS),
        size=st.sampled_from(SIZES),
        level=st.sampled_from(HOURS if waiting else (0.0, 0.2, 0.4, 0.6, 0.8, 1.0)),
        width=st.sampled_from((0.0, 0.3, 1.0, 2.0)),
        waiting=st.sampled_from((0.0, 0.0, 0.2, 0.6, 1.0) if waiting else (0.0,)),
        seed=st.integers(0, 2**32 - 1),
    )
    return st.lists(sample, max_size=3, unique_by=lambda one: one.channel)
