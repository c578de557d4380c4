"""What a league says of a verdict that the points do not explain."""

from __future__ import annotations

import re
from typing import Final

from aftersales_eval.model.look import Look, Publication
from aftersales_eval.model.result import Comparison
from aftersales_eval.model.rubric import Tier
from aftersales_eval.model.run import Run, mark_of
from aftersales_eval.report.console import Screen, scorecard_text
from aftersales_eval.report.html import Pages
from aftersales_eval.report.league import LeagueTable, league_page
from aftersales_eval.scoring.evaluate import evaluate
from tests.scoring import making

RUBRIC: Final = making.rubric(
    making.first_response(weight=30),
    making.rating("clarity", weight=9, gate=True),
    making.rating("politeness", weight=61),
)
HELD: Final = [
    making.waits("Held", [0.5] * 40),
    making.values("Held", "clarity", [3] * 40),
    making.values("Held", "politeness", [5] * 40),
]
FREE: Final = [
    making.waits("Free", [0.5] * 40),
    making.values("Free", "clarity", [5] * 40),
    making.values("Free", "politeness", [5] * 40),
]
THIN: Final = [making.waits("Thin", [0.5] * 40)]
LINE: Final = "(gate): the points alone would earn more, but no verdict is better than that on"


def league(found: Comparison) -> str:
    """The league as Markdown."""
    table = LeagueTable({})
    for card, standing in zip(found.scorecards, found.standings, strict=True):
        table.add(card, standing)
    return league_page(found, table, Run("1", mark_of(RUBRIC, "test"), (), {}))


def row(text: str, brand: str) -> list[str]:
    """The cells of a brand's row."""
    [line] = [line for line in text.splitlines() if re.match(rf"\| [\d=–]+ \| {brand} \|", line)]
    return [cell.strip() for cell in line.strip("|").split("|")]


def test_a_tier_that_a_gate_holds_down_is_marked_and_explained_once() -> None:
    text = league(evaluate([*HELD, *FREE], RUBRIC))
    assert row(text, "Held")[2:4] == ["**standard** (gate)", "96"]
    assert row(text, "Free")[2:4] == ["**high quality**", "100"]
    assert text.count(f"\n{LINE} a gate, which here is clarity.\n") == 1


def test_a_league_that_no_gate_holds_anything_down_in_does_not_speak_of_gates() -> None:
    text = league(evaluate([*FREE, *THIN], RUBRIC))
    assert "(gate):" not in text
    assert row(text, "Free")[2] == "**high quality**"


def test_of_an_unrated_brand_it_is_said_how_much_is_known() -> None:
    cells = row(league(evaluate([*FREE, *THIN], RUBRIC)), "Thin")
    assert cells[2] == "**unrated**"
    assert cells[5] == "30 % known"


def test_the_page_has_the_same_marks() -> None:
    found = evaluate([*HELD, *FREE, *THIN], RUBRIC)
    text = Pages(found, Publication(Look()), version="1").whole()
    marks = dict(
        re.findall(r'<tr data-brand="(\w+)".*?<span class="mark">(.*?)</span>', text, re.DOTALL)
    )
    assert marks == {"held": "(gate)", "free": "", "thin": "30 % known"}
    assert "where the points alone would earn more, it is marked (gate)." in text


def test_what_is_not_rated_has_no_interval_wherever_it_is_shown() -> None:
    found = evaluate([*FREE, *THIN], RUBRIC)
    pages = Pages(found, Publication(Look()), version="1")
    free, thin = (pages.of_brand(n, "../league.html") for n in range(2))
    assert "</span> 100 of 100 points, 90 % interval 99–100.</p>" in free
    assert "</span> 100 of 100 points, 30 % known.</p>" in thin


def test_a_bar_of_what_is_not_rated_is_a_dot() -> None:
    spread = [0.5] * 20 + [30.0] * 20
    good = [making.values("Rated", name, [5] * 40) for name in ("clarity", "politeness")]
    found = evaluate([making.waits("Rated", spread), *good, making.waits("Thin", spread)], RUBRIC)
    rated, thin = found.scorecards
    assert (rated.tier, thin.tier) == (Tier.HIGH_QUALITY, Tier.UNRATED)
    scales = [scorecard_text(found, card, Screen(80)).splitlines()[1] for card in (rated, thin)]
    assert scales[0].split()[0] == "················━●"
    assert scales[1].split()[0] == "···············●··"
