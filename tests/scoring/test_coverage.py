"""How often the 90 % intervals cover the truth, by simulation: the table in docs/method.md.

Run it with `pytest -m slow -s tests/scoring/test_coverage.py` to have the table printed.
"""

from __future__ import annotations

import functools
import math
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from statistics import NormalDist
from typing import Final

import numpy as np
import pytest
from numpy.typing import NDArray

from aftersales_eval.scoring.survival import Curve, fit, quantile, share

Array = NDArray[np.float64]

SAMPLES: Final = 4_000
SIZES: Final = (3, 5, 10, 20, 100)
SIGMA: Final = 1.0
MEDIAN: Final = 24.0
"""True waits are lognormal: half are over by 24 h, one in ten takes more than 86 h."""

SHARES: Final = tuple(k / 20 for k in range(2, 19))
"""A single true share covers now more, now less than promised as n grows; so many are averaged."""

CENSORED: Final = 0.25


class Censoring(StrEnum):
    """Why some waits are not seen to their end."""

    NONE = "none"
    RANDOM = "25 %, at random moments"
    FIXED = "25 %, after a fixed time"


@dataclass(frozen=True, slots=True)
class Row:
    """Coverage in one cell. `beyond` is that of shares by times that nobody was watched for."""

    size: int
    censoring: Censoring
    median: float
    share: float
    beyond: float | None
    median_open: float
    """How often the median's interval has no upper end."""


def wait_by(true_share: float) -> float:
    """The wait by which that share is truly over."""
    return MEDIAN * math.exp(SIGMA * NormalDist().inv_cdf(true_share))


def cut_offs(censoring: Censoring, shape: tuple[int, int], chance: np.random.Generator) -> Array:
    """How long each probe is watched."""
    z = NormalDist().inv_cdf(1 - CENSORED)
    match censoring:
        case Censoring.RANDOM:
            # The logarithms' difference is normal with sqrt(2) sigma, and negative for a quarter.
            return MEDIAN * chance.lognormal(z * math.sqrt(2) * SIGMA, SIGMA, shape)
        case Censoring.FIXED:
            return np.full(shape, wait_by(1 - CENSORED))
        case _:
            return np.full(shape, np.inf)


def samples(size: int, censoring: Censoring) -> Iterable[Curve]:
    """The curves of `SAMPLES` samples of that size; the same at every call."""
    chance = np.random.default_rng([size, list(Censoring).index(censoring)])
    wait = MEDIAN * chance.lognormal(0.0, SIGMA, (SAMPLES, size))
    watched = cut_offs(censoring, wait.shape, chance)
    ended = wait <= watched
    for values, yes in zip(np.minimum(wait, watched).tolist(), ended.tolist(), strict=True):
        yield fit([(v, int(e), int(not e)) for v, e in zip(values, yes, strict=True)])


@functools.cache
def row(size: int, censoring: Censoring) -> Row:
    """Simulates one cell of the table."""
    within = [p for p in SHARES if censoring is not Censoring.FIXED or p < 1 - CENSORED]
    outside = [p for p in SHARES if p not in within and p > 1 - CENSORED]
    times = {p: wait_by(p) for p in SHARES}
    median = median_open = 0
    hits = dict.fromkeys(SHARES, 0)
    for curve in samples(size, censoring):
        found = quantile(curve, 0.5).estimate()
        median += found.low <= MEDIAN <= found.high
        median_open += math.isinf(found.high)
        for p, time in times.items():
            estimate = share(curve, "<=", time).estimate()
            hits[p] += estimate.low <= p <= estimate.high
    beyond = sum(hits[p] for p in outside) / (SAMPLES * len(outside)) if outside else None
    return Row(
        size,
        censoring,
        median / SAMPLES,
        sum(hits[p] for p in within) / (SAMPLES * len(within)),
        beyond,
        median_open / SAMPLES,
    )


def rows() -> list[Row]:
    """The whole table."""
    return [row(size, censoring) for censoring in Censoring for size in SIZES]


def markdown(table: Iterable[Row]) -> str:
    """The table as it stands in docs/method.md."""
    lines = [
        "| censored | n | median | share | share beyond what was watched | "
        "median without upper end |",
        "|---|---:|---:|---:|---:|---:|",
    ]
    for r in table:
        beyond = "" if r.beyond is None else f"{r.beyond:.1%}"
        lines.append(
            f"| {r.censoring.value} | {r.size} | {r.median:.1%} | {r.share:.1%} | {beyond}"
            f" | {r.median_open:.0%} |"
        )
    return "\n".join(lines)


@pytest.mark.slow
@pytest.mark.parametrize("censoring", Censoring)
@pytest.mark.parametrize("size", SIZES[1:])
def test_ninety_percent_intervals_cover_the_truth_in_eighty_five_to_ninety_five_percent(
    size: int, censoring: Censoring
) -> None:
    found = row(size, censoring)
    assert 0.85 <= found.median <= 0.95
    assert 0.85 <= found.share <= 0.95


@pytest.mark.slow
@pytest.mark.parametrize("size", SIZES)
def test_shares_beyond_what_was_watched_are_covered_at_least_as_often(size: int) -> None:
    found = row(size, Censoring.FIXED)
    assert found.beyond is not None
    assert found.beyond >= 0.9


@pytest.mark.slow
def test_three_answers_cannot_bracket_the_median_more_often_than_three_times_in_four() -> None:
    """The true median lies between the least and the most of three with a chance of 1 - 2 / 8."""
    assert row(3, Censoring.NONE).median == pytest.approx(0.75, abs=0.02)


@pytest.mark.slow
@pytest.mark.parametrize("size", SIZES)
def test_about_a_quarter_is_censored(size: int) -> None:
    for censoring in (Censoring.RANDOM, Censoring.FIXED):
        counted = [(c.censored.sum(), c.total) for c in samples(size, censoring)]
        censored, total = np.array(counted).sum(axis=0)
        assert censored / total == pytest.approx(CENSORED, abs=0.01)


@pytest.mark.slow
def test_the_table_for_the_documentation_is_complete() -> None:
    text = markdown(rows())
    print(f"\n{text}")
    assert text.count("\n") == 1 + len(SIZES) * len(Censoring)
