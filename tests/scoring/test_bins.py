"""What bins do to a median: little, on probes as a batch has them."""

from __future__ import annotations

import warnings

import numpy as np
from lifelines import KaplanMeierFitter

from aftersales_eval.model.metric import BUILT_IN
from aftersales_eval.model.quantity import HOUR
from aftersales_eval.scoring.grade import curve_of
from aftersales_eval.scoring.survival import quantile
from tests.scoring.making import waits

BRANDS, PROBES = 40, 500


def test_bins_move_a_median_by_less_than_one_and_a_fifth_per_cent() -> None:
    """Lognormal waits, 15 % of them unanswered, against exact fits by lifelines."""
    chance = np.random.default_rng(20_261)
    for _ in range(BRANDS):
        hours = chance.lognormal(3, 1.2, PROBES).round(4)
        watched = np.where(
            chance.random(PROBES) < 0.15, chance.uniform(0.1, 1, PROBES) * hours, np.inf
        )
        answered = hours <= watched
        seen = np.minimum(hours, watched)
        found = curve_of(
            BUILT_IN["first_response"],
            [waits("a", seen[answered].tolist(), seen[~answered].tolist())],
        )
        assert found is not None
        median = quantile(found, 0.5).estimate().value / HOUR
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            exact = KaplanMeierFitter().fit(seen, answered).survival_function_.iloc[:, 0]
        reached = float(exact.index[exact.to_numpy() <= 0.5 + 1e-9][0])
        below = float(exact.index[exact.to_numpy() < 0.5 - 1e-9][0])
        assert abs(median / ((reached + below) / 2) - 1) < 0.012
