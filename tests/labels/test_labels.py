"""What is read of labelled passages is right, and as often as the program says."""

from __future__ import annotations

import pytest

from aftersales_eval.model.claim import Manner
from aftersales_eval.sources.web.measured import RIGHT, confidence_of
from tests.labels.measuring import LANGUAGES, Score, labelled_in, pooled

PRECISION = 0.95
RECALL = 0.8


@pytest.fixture(scope="module")
def of_text() -> dict[str, Score]:
    return pooled(LANGUAGES)


@pytest.fixture(scope="module")
def of_markup() -> dict[str, Score]:
    return pooled(["structured"])


def test_there_are_enough_passages_and_a_third_of_them_are_traps() -> None:
    for language in LANGUAGES:
        found = labelled_in(language)
        assert len(found) >= 60
        assert sum(bool(entry.get("trap")) for entry in found) >= len(found) / 3
        assert len({entry["id"] for entry in found}) == len(found)


def test_no_kind_of_fact_is_read_wrongly_too_often(of_text: dict[str, Score]) -> None:
    low = {kind: s.precision for kind, s in of_text.items() if (s.precision or 0.0) < PRECISION}
    assert low == {}


def test_no_kind_of_fact_is_overlooked_too_often(of_text: dict[str, Score]) -> None:
    low = {kind: s.recall for kind, s in of_text.items() if (s.recall or 0.0) < RECALL}
    assert low == {}


def test_mark_up_is_read_as_it_was_meant(of_markup: dict[str, Score]) -> None:
    assert all((s.precision or 0.0) >= PRECISION for s in of_markup.values())
    assert all((s.recall or 0.0) >= RECALL for s in of_markup.values())


def test_the_confidence_that_is_shown_is_what_is_measured(
    of_text: dict[str, Score], of_markup: dict[str, Score]
) -> None:
    measured = {
        (kind, how): (score.right, score.right + score.wrong)
        for how, found in ((Manner.TEXT, of_text), (Manner.STRUCTURED, of_markup))
        for kind, score in found.items()
    }
    assert dict(RIGHT) == measured


def test_confidence_is_the_low_end_of_an_interval_and_unknown_where_nothing_was_measured() -> None:
    assert confidence_of("return_window", Manner.MEASURED) is None
    for (metric, how), (right, of) in RIGHT.items():
        confidence = confidence_of(metric, how)
        assert confidence is not None
        assert 0 < confidence < right / of
