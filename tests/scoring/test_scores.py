"""Many brands at once are what each is alone, however they are cut into blocks."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aftersales_eval.model.evidence import Evidence
from aftersales_eval.model.metric import BUILT_IN
from aftersales_eval.model.quantity import DAY
from aftersales_eval.model.result import MOST_RANK_ODDS, Comparison, Lazily
from aftersales_eval.model.rubric import Bands, Rubric, Statistic, StatisticName
from aftersales_eval.scoring import blocks, scores
from aftersales_eval.scoring.compare import ranks_of
from aftersales_eval.scoring.evaluate import evaluate
from aftersales_eval.scoring.grade import curve_of
from aftersales_eval.scoring.masses import Masses, columns
from aftersales_eval.scoring.pooling import Pool
from tests.scoring.making import (
    LATEST,
    MEAN,
    claim,
    criterion,
    first_response,
    rating,
    rubric,
    share_of,
    values,
    waits,
)

SPREAD = Statistic(StatisticName.SPREAD, operator="<=", threshold=float(DAY))
EVERYTHING = rubric(
    first_response(channels=("email",)),
    criterion("within", "first_response", share_of("<=", 30.0 * 3_600), Bands(1, 0.8, 0.5, 0)),
    criterion("mean", "first_response", MEAN, Bands(0, DAY, 3 * DAY, 7 * DAY)),
    criterion("apart", "first_response", SPREAD, Bands(0, 0.1, 0.2, 0.4)),
    rating("clarity", gate=True),
    criterion("window", "return_window", LATEST, Bands(60 * DAY, 30 * DAY, 14 * DAY, 0)),
)

hours = st.lists(st.integers(0, 300).map(float), max_size=6)
brand = st.tuples(
    hours,
    hours,
    hours,
    st.lists(st.integers(1, 5).map(float), max_size=6),
    st.none() | st.integers(0, 90),
)


Found = tuple[list[float], list[float], list[float], list[float], int | None]
"""What is known of a brand: see `evidence_of`."""


def evidence_of(name: str, found: Found) -> list[Evidence]:
    """Waits by mail and phone, silence by mail, ratings and a promise of one brand."""
    mail, phone, silent, stars, window = found
    evidence = [
        waits(name, mail, silent),
        waits(name, phone, channel="phone"),
        values(name, "clarity", stars),
    ]
    return evidence if window is None else [*evidence, claim(name, "return_window", window * DAY)]


@given(st.lists(brand, min_size=1, max_size=6))
@settings(deadline=None, max_examples=25)
def test_a_brand_gets_the_same_scorecard_whoever_is_beside_it(
    found: list[Found],
) -> None:
    brands = {f"b{i}": evidence_of(f"b{i}", one) for i, one in enumerate(found)}
    together = evaluate([e for each in brands.values() for e in each], EVERYTHING)
    for name, evidence in brands.items():
        alone = evaluate(evidence, EVERYTHING, brands=[name])
        assert together.scorecard(name) == alone.scorecard(name)


def samples(masses: Masses) -> list[list[tuple[float, int, int]]]:
    """Each sample's values with their counts."""
    rows = list(zip(masses.value, masses.events, masses.censored, strict=True))
    return [rows[a:b] for a, b in zip(masses.starts, masses.starts[1:], strict=False)]


@given(st.lists(brand, min_size=1, max_size=4))
@settings(deadline=None, max_examples=50)
def test_a_pool_has_of_each_brand_the_values_of_its_own_curve(
    found: list[Found],
) -> None:
    names = [f"b{i}" for i in range(len(found))]
    each = [evidence_of(name, one) for name, one in zip(names, found, strict=True)]
    pool = Pool(columns([e for mine in each for e in mine], names))
    for key, channels in (("first_response", ()), ("first_response", ("phone",)), ("clarity", ())):
        metric = BUILT_IN[key]
        for sample, mine in zip(samples(pool.masses(metric, channels)), each, strict=True):
            wanted = [
                e for e in mine if e.metric == key and (not channels or e.channel in channels)
            ]
            curve = curve_of(metric, wanted)
            if curve is None:
                assert sample == []
            else:
                expected = zip(curve.time, curve.events, curve.censored, strict=True)
                assert sample == [(t, int(d), int(c)) for t, d, c in expected]


def crowd(count: int) -> list[Evidence]:
    """Many brands, the first ones quickest; every seventh was looked at once only."""
    return [
        e
        for i in range(count)
        for e in (
            waits(f"b{i:03}", [float(i + k) for k in range(1 if i % 7 == 6 else 8)]),
            values(f"b{i:03}", "clarity", [5.0 - (i + k) % 5 for k in range(4)]),
        )
    ]


TWO = rubric(first_response(weight=3.0), rating("clarity"))


@pytest.fixture(scope="module")
def many() -> Comparison:
    """More brands than are looked at eagerly."""
    return evaluate(crowd(230), TWO)


def told(found: Comparison, wanted: Rubric) -> list[object]:
    """All that a comparison says, as plain data."""
    cards = [found.scorecard(s.brand) for s in found.standings]
    assert [len(card.grades) for card in cards] == [len(wanted.criteria)] * len(cards)
    return [list(found.standings), cards, found.leads, found.flip, found.imputed]


def test_how_brands_are_cut_into_blocks_changes_nothing(
    many: Comparison, monkeypatch: pytest.MonkeyPatch
) -> None:
    for size in (9, 1_000):
        monkeypatch.setattr(scores, "AT_ONCE", size)
        assert told(evaluate(crowd(230), TWO), TWO) == told(many, TWO)


def test_of_many_brands_cards_are_made_when_they_are_looked_at(many: Comparison) -> None:
    assert isinstance(many.scorecards, Lazily)
    assert len(many.scorecards) == len(many.standings) == 230
    assert [c.brand for c in many.scorecards[:3]] == [s.brand for s in many.standings[:3]]
    assert many.scorecards[-1] == many.scorecard(many.standings[-1].brand)
    assert many.standing("b003").brand == "b003"
    with pytest.raises(IndexError):
        many.scorecards[230]
    with pytest.raises(KeyError):
        many.scorecard("nobody")


def test_of_many_brands_ranks_keep_their_ends_but_not_every_odds(many: Comparison) -> None:
    few = evaluate(crowd(MOST_RANK_ODDS), TWO)
    assert all(len(s.rank_odds) == MOST_RANK_ODDS for s in few.standings)
    assert all(s.rank_odds == () for s in many.standings)
    for place, standing in enumerate(many.standings, 1):
        assert standing.rank is not None
        assert 1 <= standing.rank <= place
        assert standing.rank_low is not None
        assert standing.rank_high is not None
        assert 1 <= standing.rank_low <= standing.rank_high <= 230
    assert sum(s.leads_if_weights_random for s in many.standings) == pytest.approx(1)


def test_a_total_is_kept_at_evenly_spread_levels(many: Comparison) -> None:
    for card in many.scorecards[:20]:
        assert len(card.levels) == blocks.LEVELS
        assert (np.diff(card.levels) >= 0).all()
        assert card.points_low is not None
        assert card.points_high is not None
        assert (
            card.levels[0] <= card.points_low + 1e-9 <= card.points_high <= card.levels[-1] + 1e-9
        )


@given(
    st.lists(st.lists(st.sampled_from([0.0, 0.5, 50.0, 100.0]), min_size=6, max_size=6), min_size=1)
)
@settings(deadline=None)
def test_ranks_are_those_of_a_sort_also_of_nothing_and_everything(rows: list[list[float]]) -> None:
    """In a tie, whoever is ahead in the order is."""
    totals = np.array(rows, dtype=np.float32).reshape(len(rows), 6)
    order = np.arange(len(rows))[::-1].copy()
    best_first = np.argsort(-totals[order], axis=0, kind="stable")
    expected = np.argsort(best_first, axis=0, kind="stable")
    assert (ranks_of(totals, order)[:, :6] == expected).all()
