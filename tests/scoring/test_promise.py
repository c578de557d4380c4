from __future__ import annotations

import pytest

from aftersales_eval.model.evidence import Evidence
from aftersales_eval.model.metric import BUILT_IN
from aftersales_eval.model.quantity import DAY, HOUR
from aftersales_eval.model.result import Estimate, Promise
from aftersales_eval.scoring.grade import said_in
from aftersales_eval.scoring.masses import columns
from aftersales_eval.scoring.pooling import Pool
from aftersales_eval.scoring.promise import promises, verdict
from tests.scoring.making import claim, values, waits

FAST = [2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0]
SLOW = [300.0, 310.0, 330.0, 350.0, 370.0, 400.0, 420.0, 440.0]


def held(*evidence: Evidence) -> Promise:
    """The only promise in this evidence."""
    (found,) = all_held(*evidence)
    return found


def all_held(*evidence: Evidence) -> list[Promise]:
    """The promises in this evidence."""
    return promises(said_in(evidence), Pool(columns(evidence, ["a"])), BUILT_IN)


def test_a_promise_that_nearly_every_probe_met_is_kept() -> None:
    found = held(waits("a", [*FAST, *FAST, 30.0]), claim("a", "first_response", DAY))
    assert (found.brand, found.metric, found.verdict) == ("a", "first_response", "kept")
    assert found.observations == 17
    assert found.met is not None
    assert found.met.value == pytest.approx(16 / 17)


def test_a_promise_that_most_probes_saw_broken_is_broken() -> None:
    found = held(waits("a", SLOW), claim("a", "first_response", DAY))
    assert found.verdict == "broken"
    assert found.met is not None
    assert found.met.value == 0


def test_a_promise_that_some_of_a_few_probes_saw_broken_is_in_doubt() -> None:
    found = held(waits("a", [1.0, 2.0, 3.0, 30.0]), claim("a", "first_response", DAY))
    assert found.verdict == "in doubt"


def test_a_promise_without_probes_is_not_tested() -> None:
    found = held(claim("a", "first_response", DAY))
    assert (found.met, found.observations, found.verdict) == (None, 0, "not tested")


def test_silence_past_the_promise_breaks_it_and_shorter_silence_leaves_it_in_doubt() -> None:
    promise = claim("a", "first_response", DAY)
    assert held(waits("a", [], [48.0] * 5), promise).verdict == "broken"
    assert held(waits("a", [], [12.0] * 5), promise).verdict == "in doubt"


def test_a_promised_refund_is_tested_by_refunds() -> None:
    found = held(
        waits("a", [24.0, 48.0, 400.0, 500.0], metric="refund"),
        claim("a", "refund_promise", 14 * DAY),
    )
    assert found.metric == "refund"
    assert found.fact.value == 14 * DAY
    assert found.met is not None
    assert found.met.value == pytest.approx(0.5)


def test_where_more_is_better_a_promise_is_met_from_its_value_on() -> None:
    found = held(values("a", "satisfaction", [4.0, 5.0, 5.0, 3.0]), claim("a", "satisfaction", 4.0))
    assert found.met is not None
    assert found.met.value == pytest.approx(3 / 4)


def test_the_latest_of_several_promises_is_held_against_the_brand() -> None:
    older = claim("a", "first_response", HOUR, at=1)
    newer = claim("a", "first_response", DAY, at=2)
    assert held(waits("a", FAST * 3), newer, older).verdict == "kept"


def test_facts_that_no_probe_measures_are_no_promises() -> None:
    evidence = [claim("a", "return_window", DAY), claim("a", "own_words", 1.0)]
    assert all_held(*evidence) == []


@pytest.mark.parametrize(
    ("met", "word"),
    [
        (Estimate(0.9, 0.8, 0.95), "kept"),
        (Estimate(0.89, 0.8, 0.95), "in doubt"),
        (Estimate(0.89, 0.8, 0.9), "in doubt"),
        (Estimate(0.7, 0.5, 0.899), "broken"),
    ],
)
def test_a_promise_is_broken_when_even_the_high_end_is_below_nine_in_ten(
    met: Estimate, word: str
) -> None:
    assert verdict(met, 20) == word


def test_one_probe_does_not_prove_that_a_promise_is_kept() -> None:
    assert held(waits("a", [1.0]), claim("a", "first_response", DAY)).verdict == "too few probes"
