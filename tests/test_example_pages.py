"""The pages of the example say what its table of facts says, and the program reads them so."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from aftersales_eval.inspecting import Wanted, inspect
from aftersales_eval.model.metric import BUILT_IN
from aftersales_eval.sources.facts import fact_value
from aftersales_eval.sources.ledger import create_ledger
from aftersales_eval.sources.recording import Who
from aftersales_eval.sources.web.saved import saved_pages
from tests.conftest import EXAMPLES

MEASURED = ("warranty_reading_ease", "returns_reading_ease")
"""Computed on the whole text, of which the table has a sentence."""

WINDOWS = {"2026-02": "30 days", "2026-05": "14 days"}


@pytest.mark.parametrize("month", WINDOWS)
def test_the_pages_of_the_example_are_read_as_its_table_has_them(
    month: str, tmp_path: Path
) -> None:
    with (EXAMPLES / "facts.csv").open(encoding="utf-8", newline="") as stream:
        rows = [row for row in csv.DictReader(stream) if row["brand"] == "Harbour Lamp"]
    table = {row["fact"]: row["value"] for row in rows} | {"return_window": WINDOWS[month]}
    saved = saved_pages(EXAMPLES / "pages" / "harbour-lamp" / month)
    with create_ledger(tmp_path / "a.db") as book:
        found = inspect(book, Wanted("Harbour Lamp", saved=saved), Who(1_780_000_000_000_000))
    read = {fact.metric: fact.value for fact in found.facts if fact.metric not in MEASURED}
    assert read == {
        key: fact_value(BUILT_IN[key], text) for key, text in table.items() if key not in MEASURED
    }
    assert not [fact.metric for fact in found.facts if fact.disputed]
