"""Sentences that all media share."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

import pytest

from aftersales_eval.model.evidence import Evidence
from aftersales_eval.model.rubric import Area
from aftersales_eval.report import markdown, view
from aftersales_eval.report.console import Screen, comparison_text
from aftersales_eval.scoring.evaluate import evaluate
from tests.scoring import making

AREAS: Final = (Area("speed", "How fast"), Area("manner", "How kind"), Area("end", "How it ends"))
RUBRIC: Final = replace(
    making.rubric(
        making.first_response("speed.first", area="speed"),
        replace(making.rating("politeness"), id="manner.politeness", area="manner"),
        replace(making.rating("clarity"), id="end.clarity", area="end", weight=5),
    ),
    areas=AREAS,
)
WAITS: Final = making.waits("Kettle", [1, 2, 30])


@pytest.mark.parametrize(
    ("evidence", "published"),
    [
        ([WAITS], "a verdict on How fast alone."),
        (
            [WAITS, making.values("Kettle", "politeness", [5, 4])],
            "a verdict on How fast and How kind, each alone.",
        ),
    ],
)
def test_areas_that_enough_is_known_of_are_named_by_title_in_what_is_published(
    evidence: list[Evidence], published: str
) -> None:
    """Readers of a report have no program that they could give an option."""
    found = evaluate(evidence, RUBRIC)
    assert view.verdict(found, found.scorecards[0]).endswith(f"Enough is known for {published}")
    assert "--rubric" not in markdown.report(found, version="1")


def test_a_terminal_is_told_with_which_option_enough_is_known() -> None:
    shown = comparison_text(evaluate([WAITS], RUBRIC), Screen(200))
    assert "Enough is known for --rubric speed." in shown
