"""Words and roundings of single values."""

from __future__ import annotations

import pytest

from aftersales_eval import load_rubric
from aftersales_eval.model.probe import Measurement
from aftersales_eval.model.result import Estimate, Limit
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


def test_no_wait_is_more_than_at_once() -> None:
    """A probe that was watched for no time at all is a wait of more than nothing."""
    criterion = load_rubric("response-time").criterion("first-response")
    assert words.estimate(criterion, Estimate(0.0, 0.0, 0.0)) == "at once"
    for limit, said in ((Limit.MORE_THAN, "more than 0 s"), (Limit.AT_LEAST, "at least 0 s")):
        assert words.estimate(criterion, Estimate(0.0, 0.0, 0.0, limit)) == said
    waited = Measurement("A", "first_response", "email", 0, censored=True)
    assert words.measured(criterion.metric, waited) == "more than 0 s"
