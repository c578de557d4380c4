"""What a brand states otherwise than before, in sentences; and how easily a text reads."""

from __future__ import annotations

import pytest

from aftersales_eval.model.claim import Claim, Manner
from aftersales_eval.model.inspection import FactChange
from aftersales_eval.model.probe import Fact
from aftersales_eval.model.quantity import DAY
from aftersales_eval.report import change_words, claim_words


def fact(metric: str, value: float, *elements: str) -> Fact:
    claims = tuple(Claim(metric, 1.0, "Said.", Manner.TEXT, element=one) for one in elements)
    return Fact("North Kettle", metric, value, at=0, claims=claims)


def change(before: Fact | None, after: Fact | None, channel: str = "") -> FactChange:
    known = before or after
    assert known is not None
    return FactChange(known.metric, channel, before, after)


MONTH = fact("return_window", 30 * DAY)
WEEKS = fact("return_window", 14 * DAY)
TWO = fact("channels_offered", 2, "chat", "email")
OTHER_TWO = fact("channels_offered", 2, "email", "phone")
ONE = fact("channels_offered", 1, "email")


@pytest.mark.parametrize(
    ("one", "said"),
    [
        (change(MONTH, WEEKS), "return window: 30 days → 14 days"),
        (change(None, WEEKS), "return window: new: 14 days"),
        (change(MONTH, None), "return window: 30 days, and not stated any more"),
        (change(TWO, ONE), "channels offered: 2 channels → 1 channel (chat gone)"),
        (
            change(TWO, OTHER_TWO),
            "channels offered: 2 channels as before (chat gone, phone new)",
        ),
    ],
)
def test_a_change_names_both_values_and_what_is_counted(one: FactChange, said: str) -> None:
    assert change_words.changed(one) == said
    assert not change_words.only_worded(one)


@pytest.mark.parametrize(
    ("one", "said"),
    [
        (change(MONTH, WEEKS), "return window 30 → 14 days"),
        (change(WEEKS, fact("return_window", DAY)), "return window 14 → 1 day"),
        (
            change(fact("first_response", DAY), fact("first_response", 3600)),
            "first response 24 → 1 h",
        ),
        (change(fact("return_window", 0), WEEKS), "return window none → 14 days"),
        (change(None, WEEKS), "return window new: 14 days"),
        (change(MONTH, None), "return window not stated any more"),
        (change(TWO, OTHER_TWO), "channels offered 2 channels as before (chat gone, phone new)"),
    ],
)
def test_in_short_a_unit_is_said_once(one: FactChange, said: str) -> None:
    assert change_words.changed_in_short(one) == said


def test_promises_in_other_words_stand_together() -> None:
    same = change(fact("free_returns", 1), fact("free_returns", 1))
    quick = change(fact("first_response", DAY), fact("first_response", DAY), "phone")
    assert change_words.only_worded(same)
    assert change_words.reworded([change(MONTH, WEEKS)]) == ""
    assert change_words.reworded([same]) == (
        "1 promise is worded differently, with the same value: free returns"
    )
    assert change_words.reworded([same, change(MONTH, WEEKS), quick]) == (
        "2 promises are worded differently, with the same value:"
        " free returns and first response by phone"
    )


@pytest.mark.parametrize(
    ("points", "said"),
    [
        (121.2, "more than 100, very easy to read"),
        (90, "90 of 100, very easy to read"),
        (89.4, "89 of 100, easy to read"),
        (78, "78 of 100, fairly easy to read"),
        (60, "60 of 100, of standard difficulty"),
        (55.8, "56 of 100, fairly difficult to read"),
        (30, "30 of 100, difficult to read"),
        (12, "12 of 100, very difficult to read"),
        (-3, "less than 0, very difficult to read"),
    ],
)
def test_a_reading_ease_is_said_in_flesch_s_words(points: float, said: str) -> None:
    assert claim_words.stated_value("warranty_reading_ease", points) == said
