"""Tables that others made, through the mappings that come with the program."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import pytest

from aftersales_eval.model.quantity import DAY
from aftersales_eval.model.result import Comparison, Limit
from aftersales_eval.pipeline import compare_files, read_files
from aftersales_eval.sources.mapping import load_mapping
from aftersales_eval.sources.reading import Reading
from aftersales_eval.sources.rubrics import load_rubric
from tests.conftest import EXAMPLES
from tests.sources.tabling import NOW, write

LUNG_RUBRIC: Final = """
id: lung
version: "1.0"
title: Lung
metrics:
  - {key: survival, kind: duration, better: higher}
criteria:
  - id: survival
    title: Survival
    metric: survival
    statistic: median
    best: 1000 days
    high_quality: 500 days
    standard: 200 days
    worst: 0 days
"""
LUNG_MAPPING: Final = """
columns:
  brand: {constant: lung}
  survival: {column: time, unit: days}
  survival_censored: {column: status, yes: [0], no: [1]}
"""


def complaints(shared: Path, *, min_probes: int = 0) -> Comparison:
    mapping = load_mapping(EXAMPLES / "mappings" / "cfpb-complaints.yaml")
    rubric = load_rubric(str(EXAMPLES / "rubrics" / "complaint-handling.yaml"))
    return compare_files(
        [shared / "interactions" / "cfpb_complaints_sample.csv"],
        rubric,
        how=Reading(now=NOW, mapping=mapping),
        min_probes=min_probes,
    )


@pytest.fixture(scope="module", name="larger")
def companies_with_forty_complaints(shared: Path) -> Comparison:
    return complaints(shared, min_probes=40)


def test_every_complaint_is_read_through_its_mapping(shared: Path) -> None:
    mapping = load_mapping(EXAMPLES / "mappings" / "cfpb-complaints.yaml")
    rubric = load_rubric(str(EXAMPLES / "rubrics" / "complaint-handling.yaml"))
    path = shared / "interactions" / "cfpb_complaints_sample.csv"
    found = read_files([path], rubric, Reading(now=NOW, mapping=mapping))
    intake = found.intake
    assert (intake.rows, intake.rejected, intake.filtered, intake.outside) == (6_623, 0, 0, 0)
    assert sum(intake.probes.values()) == 6_623
    assert len(found.brands) == len(intake.probes) == 710
    timely = [e for e in found.evidence if e.metric == "timely"]
    assert sum(e.cells[1.0].events for e in timely if 1.0 in e.cells) == 6_529
    assert sum(e.events for e in timely) == 6_623
    assert all(e.censored == 0 for e in found.evidence)
    assert {e.channel for e in timely} == {"web-form", "phone", "email", "post", "fax", "referral"}


def test_seventeen_companies_have_at_least_forty_complaints(larger: Comparison) -> None:
    assert len(larger.scorecards) == 17
    assert min(card.probes for card in larger.scorecards) >= 40
    assert any("fewer than 40 probes left out" in note for note in larger.intake.notes)
    assert larger.intake.rows == 6_623


def test_the_ranking_of_companies_is_whole_and_stable(shared: Path, larger: Comparison) -> None:
    assert len(larger.standings) == 17
    assert larger.standings[0].rank == 1
    totals = [standing.points_in_order for standing in larger.standings]
    assert totals == sorted(totals, reverse=True)
    assert complaints(shared, min_probes=40) == larger


def test_public_replies_have_a_median_wait_with_its_interval(shared: Path) -> None:
    mapping = load_mapping(EXAMPLES / "mappings" / "play-replies.yaml")
    rubric = load_rubric(str(EXAMPLES / "rubrics" / "public-replies.yaml"))
    path = shared / "interactions" / "play_replies.csv"
    found = compare_files([path], rubric, how=Reading(now=NOW, mapping=mapping))
    [card] = found.scorecards
    grade = card.grade("first-response")
    assert card.brand == "org.mozilla.firefox"
    assert (found.intake.rows, grade.observations) == (490, 490 - found.intake.rejected)
    assert found.intake.rejected < 10
    estimate = grade.estimate
    assert estimate is not None
    assert estimate.limit is Limit.EXACT
    # From the 490 waits themselves: their median, and Wilson's interval of ranks 227 and 264. Many
    # lie close together, and bins are 1.5 % wide.
    exact = [days * DAY for days in (51.34, 52.06, 52.40)]
    assert [estimate.low, estimate.value, estimate.high] == pytest.approx(exact, rel=0.015)
    assert estimate.low < estimate.value <= estimate.high


def test_the_lung_data_have_their_known_median(shared: Path, tmp_path: Path) -> None:
    rubric = load_rubric(str(write(tmp_path, LUNG_RUBRIC, "lung.yaml")))
    mapping = load_mapping(write(tmp_path, LUNG_MAPPING, "mapping.yaml"))
    path = shared / "survival" / "lung.csv"
    found = compare_files([path], rubric, how=Reading(now=NOW, mapping=mapping))
    [card] = found.scorecards
    grade = card.grade("survival")
    assert (grade.observations, grade.censored) == (228, 63)
    assert grade.estimate is not None
    assert grade.estimate.value == 310 * DAY
    assert grade.estimate.low < 310 * DAY < grade.estimate.high
