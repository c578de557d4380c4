"""The page's own arithmetic against the program's 4,000 draws, on random evidence and weights."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final

import pytest
from hypothesis import HealthCheck, example, given, settings

from aftersales_eval import __version__
from aftersales_eval.model.result import Comparison
from aftersales_eval.report.data import comparison_data
from aftersales_eval.report.html_data import evidence_data
from aftersales_eval.scoring.evaluate import evaluate
from tests.browser.alike import (
    NEAR,
    POINTS,
    assert_in_order,
    clear_ranks,
    near_a_tier,
    near_a_word,
)
from tests.browser.making import Case, Sample, cases
from tests.browser.pages import Report
from tests.browser.visiting import watched

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

pytestmark = pytest.mark.browser

CASES: Final = 400
WAYS: Final = 12
"""So many sets of evidence, each weighed in so many ways: 4,800 comparisons."""

_WEIGH: Final = "([data, ways]) => ways.map(weights => aftersales.weigh(data, weights))"

TIERS: Final = ("high-quality", "standard", "below-standard")


class Differences:
    """How far the page was off, by what it said; no data class, which failing cases would print."""

    def __init__(self) -> None:
        self.seen: defaultdict[str, list[float]] = defaultdict(list)

    def __str__(self) -> str:
        lines = []
        for what, found in self.seen.items():
            ordered = sorted(found)
            middle, late = ordered[len(ordered) // 2], ordered[int(len(ordered) * 0.999)]
            lines.append(f"{what}: {len(found):,} compared, median {middle:.4f},"
                         f" 99.9 % below {late:.4f}, largest {ordered[-1]:.4f}")  # fmt: skip
        return "\n".join(lines)


@pytest.fixture(scope="module")
def weighing(browser: Browser, example: Report) -> Iterator[Page]:
    """A real page, of which only the arithmetic is used."""
    context = browser.new_context(offline=True)
    visit = watched(context.new_page())
    visit.page.goto(example.path.as_uri())
    yield visit.page
    context.close()
    assert visit.said == []


@pytest.fixture(scope="module")
def differences() -> Iterator[Differences]:
    """What was found, printed in the end: the figures in docs/method.md come from here."""
    found = Differences()
    yield found
    print(f"\n{found}")


LEVEL_NEAR_THE_TOP: Final = Case(
    criteria=((0, False), (1, False), (8, False)),
    min_coverage=0.0,
    brands="ab",
    known=(
        Sample("a", "refund", "email", 1, 0.0, 0.0, 0.0, 0),
        Sample("a", "refund", "phone", 10, 0.1, 0.0, 0.0, 0),
        Sample("b", "refund", "email", 1, 0.0, 0.0, 0.0, 0),
        Sample("b", "refund", "phone", 1, 0.1, 0.0, 0.0, 0),
    ),
    weights=((0.0, 0.0, 0.1), (0.0, 0.0, 0.1), (1.0, 0.0, 0.0)),
)
"""Points of one brand that never vary and are those of the other in two draws of five."""


@settings(
    deadline=None,
    max_examples=CASES,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
@example(case=LEVEL_NEAR_THE_TOP)
@given(case=cases(WAYS))
def test_odds_under_other_weights_are_those_of_the_draws(
    case: Case, weighing: Page, differences: Differences
) -> None:
    """Within 0.03 everywhere, and with them everything that is said on their grounds."""
    evidence = [one.evidence for one in case.known]
    own, *others = case.weights
    base = evaluate(evidence, case.rubric(own), brands=list(case.brands))
    data = json.loads(json.dumps(evidence_data(base), allow_nan=False))
    answers = weighing.evaluate(_WEIGH, [data, others])
    for weights, answer in zip(others, answers, strict=True):
        drawn = evaluate(evidence, case.rubric(weights), brands=list(case.brands))
        _assert_same(answer, drawn, weights, differences)


def _assert_same(
    answer: Mapping[str, Any], drawn: Comparison, weights: Sequence[float], differences: Differences
) -> None:
    told = comparison_data(drawn, __version__)["brands"]
    by_name = {brand["brand"]: brand for brand in told}
    mine = [by_name[slug] for slug in answer["order"]]
    assert len(mine) == len(told)
    assert_in_order(mine)
    clear = clear_ranks(told)
    for place, (found, brand) in enumerate(zip(answer["brands"], mine, strict=True)):
        where = f"{weights}: {found} { ({k: v for k, v in brand.items() if k != 'grades'}) }"
        _assert_total(found, brand, drawn.scorecard(brand["brand"]).levels, where, differences)
        if mine[place : place + 2] == told[place : place + 2]:
            _near(found["ahead"], brand["probability_ahead_of_next"], "ahead", where, differences)
        if mine[: place + 1] == told[: place + 1] and clear[place]:
            assert found["rank"] == brand["rank"], where


def _assert_total(
    found: Mapping[str, Any],
    brand: Mapping[str, Any],
    levels: Sequence[float],
    where: str,
    differences: Differences,
) -> None:
    """Points, interval, tier and odds of one brand's total."""
    assert abs(found["coverage"] - brand["coverage"]) < 1e-6, where
    assert (found["points"] is None) == (brand["points"] is None), where
    if brand["points"] is None:
        assert (found["tier"], found["low"], found["high"]) == ("unrated", None, None), where
        assert not any(found["odds"] or ()), where
        return
    assert abs(found["points"] - brand["points"]) <= POINTS, where
    assert 0 <= found["low"] <= found["points"] <= found["high"] <= 100 + 1e-9, where
    _assert_end(found["low"], levels[0], min(levels[1], brand["points"]), where)
    _assert_end(found["high"], max(levels[-2], brand["points"]), levels[-1], where)
    for odds, tier in zip(found["odds"], TIERS, strict=True):
        _near(odds, brand["odds"][tier], "tier", where, differences)
    if not near_a_tier(brand["points"]):
        assert found["tier"] == brand["tier"], where
        if brand["sure"] == "provisional" or not near_a_word(brand["odds"].get(brand["tier"])):
            assert found["sure"] == brand["sure"], where


def _assert_end(found: float, low: float, high: float, where: str) -> None:
    """An end of the 90 % interval, 5 % from the outside, lies between levels 2.5 % and 7.5 %."""
    assert low - 0.5 <= found <= high + 0.5, where


def _near(
    found: float | None, told: float | None, what: str, where: str, differences: Differences
) -> None:
    assert (found is None) == (told is None), where
    if found is not None and told is not None:
        differences.seen[what].append(abs(found - told))
        assert abs(found - told) < NEAR, f"{what} {where}"
