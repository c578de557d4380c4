from __future__ import annotations

import json
from dataclasses import replace

from aftersales_eval.model.advice import Advice, Settles
from aftersales_eval.report.advice_text import advice_data, advice_text
from aftersales_eval.report.console import Screen
from aftersales_eval.report.data import to_json
from tests.scoring.making import first_response, rubric

RUBRIC = rubric(first_response())
PROBE = Advice(
    brand="North Kettle",
    channel="email",
    scenario="return an opened kettle",
    settles=Settles.LEADER,
    verdict="Harbour Lamp",
    now=0.54,
    then=0.61,
    gain=0.07,
    criteria=("first-response",),
)
FACT = replace(
    PROBE, channel="", scenario="", metric="return_window", settles=Settles.TIER,
    verdict="below-standard", now=0.8, then=0.81, gain=0.01,
)  # fmt: skip


def test_each_look_says_where_with_what_and_what_it_is_worth() -> None:
    text = advice_text([PROBE, FACT], RUBRIC, Screen())
    assert "What would settle who is best (now Harbour Lamp, 54 %)" in text
    assert "North Kettle       email      return an opened kettle +7.0" in text
    assert "What would settle the tier (now below standard, 80 %)" in text
    assert "North Kettle       a fact     return window: look it up +1.0" in text
    assert all(len(line) <= 80 for line in text.splitlines())


def test_tiers_of_several_brands_are_told_line_by_line() -> None:
    other = replace(FACT, brand="Harbour Lamp", verdict="standard", now=0.6)
    text = advice_text([FACT, other], RUBRIC, Screen())
    assert "below standard 80 %" in text
    assert "standard 60 %" in text


def test_the_list_is_short_unless_more_are_asked_for() -> None:
    looks = [replace(PROBE, brand=f"brand {i}") for i in range(9)]
    assert advice_text(looks, RUBRIC, Screen()).count("kettle") == 5
    assert advice_text(looks, RUBRIC, Screen(), 7).count("kettle") == 7


def test_looks_without_any_gain_are_not_recommended() -> None:
    text = advice_text([replace(PROBE, gain=0.0001)], RUBRIC, Screen())
    assert "No single probe or fact would move the verdict" in text
    assert "nothing that the rubric" in advice_text([], RUBRIC, Screen())


def test_names_from_outside_are_no_markup_and_no_control_characters() -> None:
    hostile = replace(PROBE, brand="[red]\x1b[31m", scenario="a\x07b", verdict="\x9b1m")
    text = advice_text([hostile], RUBRIC, Screen())
    assert not set("\x1b\x07\x9b") & set(text)
    assert "[red]" in text


def test_the_data_hold_all_looks() -> None:
    data = json.loads(to_json(advice_data([PROBE, FACT], RUBRIC, "1.0")))
    assert data["schema"] == "aftersales-eval/advice/1"
    assert data["rubric"] == {"id": "test", "version": "1.0", "hash": RUBRIC.hash}
    assert [look["kind"] for look in data["advice"]] == ["probe", "fact"]
    assert data["advice"][0] == {
        "brand": "North Kettle",
        "kind": "probe",
        "channel": "email",
        "metric": "",
        "scenario": "return an opened kettle",
        "settles": "leader",
        "verdict": "Harbour Lamp",
        "now": 0.54,
        "then": 0.61,
        "gain": 0.07,
        "criteria": ["first-response"],
    }
