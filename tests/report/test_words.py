"""Words and roundings of single values."""

from __future__ import annotations

import pytest

from aftersales_eval import load_rubric
from aftersales_eval.model.metric import BUILT_IN
from aftersales_eval.model.probe import Measurement
from aftersales_eval.model.quantity import DAY, HOUR
from aftersales_eval.model.result import Estimate, Limit, Sure
from aftersales_eval.report import words


@pytest.mark.parametrize(
    ("count", "said"),
    [
        (0, "0 bytes"), (1, "1 byte"), (999, "999 bytes"), (1_000, "1 kB"), (4_230, "4.2 kB"),
        (999_499, "999 kB"), (999_500, "1 MB"), (159_556_052, "160 MB"), (1_240_000_000, "1.2 GB"),
        (5 * 10**15, "5,000 TB"),
    ],
)  # fmt: skip
def test_bytes_are_said_in_the_unit_a_person_would_choose(count: int, said: str) -> None:
    assert words.size(count) == said


@pytest.mark.parametrize(
    ("share", "odds", "percent"),
    [
        (0.0, "< 1 %", "0 %"), (1 / 4_000, "< 1 %", "< 1 %"), (0.005, "< 1 %", "< 1 %"),
        (0.0051, "1 %", "1 %"), (0.5, "50 %", "50 %"), (0.9949, "99 %", "99 %"),
        (0.995, "> 99 %", "> 99 %"), (3_999 / 4_000, "> 99 %", "> 99 %"), (1.0, "> 99 %", "100 %"),
    ],
)  # fmt: skip
def test_odds_are_never_nothing_or_all_though_shares_may_be(
    share: float, odds: str, percent: str
) -> None:
    """Draws that all agree are not everything that could be drawn."""
    assert (words.odds(share), words.percent(share)) == (odds, percent)
    for sure in (Sure.FIRM, Sure.LIKELY, Sure.OPEN, Sure.PROVISIONAL):
        assert words.sure(sure, share) == f"{sure.value} {odds}"


def test_no_wait_is_more_than_at_once() -> None:
    """A probe that was watched for no time at all is a wait of more than nothing."""
    criterion = load_rubric("response-time").criterion("first-response")
    assert words.estimate(criterion, Estimate(0.0, 0.0, 0.0)) == "at once"
    for limit, said in ((Limit.MORE_THAN, "more than 0 s"), (Limit.AT_LEAST, "at least 0 s")):
        assert words.estimate(criterion, Estimate(0.0, 0.0, 0.0, limit)) == said
    waited = Measurement("A", "first_response", "email", 0, censored=True)
    assert words.measured(criterion.metric, waited) == "more than 0 s"


@pytest.mark.parametrize(
    ("hours", "said"), [(37.5, "37.5"), (40.0, "40"), (0.0, "0"), (168.0, "168"), (8.25, "8.2")]
)
def test_half_an_opening_hour_is_not_rounded_away(hours: float, said: str) -> None:
    assert words.single(BUILT_IN["support_hours"], hours) == f"{said} h per week"


def test_a_wait_that_has_passed_is_never_rounded_up() -> None:
    for seconds, near, passed in (
        (194.85 * DAY, "195 days", "194 days"),
        (6.06 * DAY, "6.1 days", "6 days"),
        (59.7, "60 s", "59 s"),
        (1.99 * HOUR, "119 min", "119 min"),
        (13 * DAY, "13 days", "13 days"),
        (0.3 * HOUR, "18 min", "18 min"),
    ):
        assert words.duration(seconds) == near
        assert words.duration(seconds, passed=True) == passed
