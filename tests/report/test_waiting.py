"""What a curve of waits says, in words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aftersales_eval.model.quantity import DAY, HOUR
from aftersales_eval.model.result import Limit
from aftersales_eval.report.waiting import at_time, channel_of, quantile, sentence, still_open
from aftersales_eval.scoring import survival
from tests.report.test_time_scale import WAITS
from tests.report.waits import Wait, answered, curve, silent, steps


@pytest.mark.parametrize(
    ("waits", "said"),
    [
        (
            [*answered(*range(1, 35)), *silent(5, 6)],
            "Half of 36 probes were answered within 18 h (90 % interval 14 to 23 h), nine in ten"
            " within 33 h; 2 were still unanswered when last seen.",
        ),
        (
            [*answered(1, 2, 3), *silent(5)],
            "Half of 4 probes were answered within 2.5 h (90 % interval from 1 h), not nine in ten"
            " within 5 days; 1 was still unanswered when last seen.",
        ),
        (
            answered(0, 0, 0.5),
            "Half of 3 probes were answered at once (90 % interval at once to 30 min), nine in ten"
            " within 30 min; all were answered.",
        ),
        (
            [*answered(30), *silent(5, 6)],
            "More than half of 3 probes were still unanswered after 6 days (the 90 % interval of"
            " the median begins at 30 h); 2 were still unanswered when last seen.",
        ),
        (silent(3, 8), "None of 2 probes was answered; they were watched for up to 8 days."),
        (answered(5), "The only probe was answered within 5 h."),
        (silent(5), "The only probe was still unanswered after 5 days."),
    ],
)
def test_the_sentence_says_the_finding(waits: list[Wait], said: str) -> None:
    assert sentence([curve(waits)]) == said


@pytest.mark.parametrize(
    ("metric", "said"),
    [
        ("resolution", "of 3 probes were resolved within 2 h"),
        ("refund", "of 3 returns were refunded within 2 h"),
    ],
)
def test_it_says_what_is_waited_for(metric: str, said: str) -> None:
    assert said in sentence([curve(answered(1, 2, 3), metric=metric)])


def test_channels_are_told_apart() -> None:
    channels = [
        curve([*answered(1, 2, 3), *silent(9)], "email"),
        curve(silent(3, 4), "social"),
        curve(answered(2), "phone"),
        curve([*answered(1), *silent(5, 6)], "chat"),
        curve(silent(2), ""),
    ]
    said = sentence([curve(answered(1)), *channels])
    assert said.endswith(
        ". email: half of 4 within 2.5 h, 1 still unanswered; social: none of 2 answered;"
        " phone: the only one answered within 2 h;"
        " chat: more than half of 3 still unanswered after 6 days;"
        " (none): the only one still unanswered after 2 days."
    )


def test_a_channels_name_is_made_visible() -> None:
    assert channel_of(curve(answered(1), "a\x1b[31m\u202eb")) == r"a\x1b[31m\u202eb"


def test_the_open_ones_are_counted() -> None:
    assert still_open(curve([*answered(1), *silent(2)])) == "1 of 2 still unanswered"
    assert still_open(curve([(HOUR, 5_000, 3_000)])) == "3,000 of 8,000 still unanswered"
    assert still_open(curve(answered(1))) == ""


@given(WAITS, st.sampled_from([0.1, 0.5, 0.9]))
def test_a_quantile_is_the_one_that_criteria_are_graded_by(waits: list[Wait], q: float) -> None:
    graded = survival.quantile(survival.fit(waits), q).estimate()
    mine = quantile(steps(waits), q)
    if graded.limit is Limit.MORE_THAN:
        assert mine is None
    else:
        assert mine == pytest.approx(graded.value)


def test_a_step_holds_until_the_next() -> None:
    rows = steps(answered(1, 48))
    assert at_time(rows, 60) is None
    assert at_time(rows, HOUR) is rows[0]
    assert at_time(rows, DAY) is rows[0]
    assert at_time(rows, 3 * DAY) is rows[1]
