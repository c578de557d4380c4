"""What a terminal shows uses the width that it has."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

import pytest

from aftersales_eval.model.result import Comparison, Explanation
from aftersales_eval.pipeline import compare_files, explain_files
from aftersales_eval.report.console import Screen, comparison_text, scorecard_text
from aftersales_eval.report.explanation_text import explanation_text
from aftersales_eval.sources.rubrics import load_rubric
from tests.conftest import EXAMPLES

FILES: Final = [EXAMPLES / "probes.csv", EXAMPLES / "facts.csv"]


@pytest.fixture(scope="module")
def found() -> Comparison:
    """The invented brands."""
    return compare_files(FILES, load_rubric())


@pytest.fixture(scope="module")
def why() -> Explanation:
    """One of their grades, walked back to its probes."""
    return explain_files(FILES, load_rubric(), "harbour-lamp", "first-response")


def by_area(text: str) -> str:
    """What names the brands over their points by area."""
    return text.partition("Points by area\n")[2].partition("\n")[0]


def test_brands_are_named_whole_over_their_points_where_there_is_room(found: Comparison) -> None:
    heads = by_area(comparison_text(found, Screen(100))).split("  ")
    assert [name for name in map(str.strip, heads) if name] == [
        card.brand for card in found.scorecards
    ]


def test_a_score_has_a_criterion_to_a_line_where_there_is_room(found: Comparison) -> None:
    card = found.scorecards[0]
    text = scorecard_text(found, card, Screen(120))
    assert re.search(
        r"^  First answer on social media and messengers +5.7 h .* 81 high quality, open 50 % +11",
        text,
        re.MULTILINE,
    )
    assert max(map(len, text.splitlines())) <= 120
    shorter = scorecard_text(found, card, Screen(80))
    assert len(text.splitlines()) < 0.7 * len(shorter.splitlines())


@pytest.mark.parametrize("width", [40, 60, 77, 78, 80, 81, 96, 97, 100, 120])
def test_no_line_is_wider_than_the_screen(width: int, found: Comparison, why: Explanation) -> None:
    for text in (
        comparison_text(found, Screen(width)),
        scorecard_text(found, found.scorecards[0], Screen(width)),
        explanation_text(why, Screen(width)),
    ):
        assert max(map(len, text.splitlines())) <= width


LONG: Final = "the-very-long-name-of-a-shop-1"


def explained(why: Explanation, places: str) -> str:
    """The explanation of probes with long ids, each of which stands at such a place."""
    probes = tuple(replace(m, probe=f"{LONG}{n}") for n, m in enumerate(why.measurements))
    found = tuple(replace(m, place=places.format(m.probe)) for m in probes)
    return explanation_text(replace(why, measurements=found), Screen(80))


def test_probes_of_a_ledger_are_listed_by_their_whole_ids_alone(why: Explanation) -> None:
    text = explained(why, "{}")
    heads, first = text.partition("\nProbes\n")[2].splitlines()[:2]
    assert heads.split() == ["probe", "channel", "opened", "value"]
    assert first.split()[:2] == [f"{LONG}0", "web-form"]


def test_probes_of_a_file_are_listed_with_their_lines(why: Explanation) -> None:
    text = explained(why, "probes-of-this-spring.csv:{}")
    heads, first = text.partition("\nProbes\n")[2].splitlines()[:2]
    assert heads.split() == ["probe", "channel", "opened", "value", "where"]
    assert first.split()[:2] == ["the-very-long-name-of-a…", "web-form"]


@pytest.mark.parametrize("width", [60, 80, 100, 120])
def test_a_count_of_many_is_not_broken(width: int, found: Comparison) -> None:
    card = found.scorecards[0]
    grades = tuple(
        grade._replace(observations=12_765, censored=117) if grade.graded else grade
        for grade in card.grades
    )
    text = scorecard_text(found, replace(card, grades=grades), Screen(width))
    assert "12648+117" in text
    assert max(map(len, text.splitlines())) <= width
