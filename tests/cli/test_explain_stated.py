"""What a brand states, as `explain` walks it back to its claims or to who recorded it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.conftest import Run

PAGE = """<html lang=en><h1>Help</h1><p>Complaints are settled within 5 days.
<p>Refunds are made within 14 days.
"""


@pytest.fixture
def book(run: Run, tmp_path: Path) -> Path:
    (tmp_path / "help.html").write_text(PAGE, encoding="utf-8")
    ledger = tmp_path / "book.db"
    saved = ("--file", tmp_path / "help.html", "--at", "2026-02-17", "--timezone", "UTC")
    done = run("inspect", "Moss", *saved, "--ledger", ledger)
    assert done.returncode == 0, done.stderr
    return ledger


@pytest.mark.parametrize("name", ["resolution", "time to resolution", "time-to-resolution"])
def test_a_criterion_of_practice_has_the_promise_beside_it(run: Run, book: Path, name: str) -> None:
    text = run("explain", "moss", name, "--ledger", book).stdout
    assert "not observed" in text
    stated = text.partition("Stated by the brand\n")[2]
    assert stated.startswith("  2026-02-17\n  “Complaints are settled within 5 days.”\n")
    assert "5 days, text" in stated
    assert "help.html (sha256" in " ".join(stated.split())
    assert "event 3" in " ".join(stated.split())


def test_what_another_fact_promises_of_practice_is_shown(run: Run, book: Path) -> None:
    text = run("explain", "moss", "refund", "--ledger", book).stdout
    assert "“Refunds are made within 14 days.”" in text


def test_machines_get_the_promise_beside_practice(run: Run, book: Path) -> None:
    found = json.loads(run("explain", "moss", "resolution", "--json", "--ledger", book).stdout)
    assert found["grade"]["fact"] is None
    [fact] = found["stated"]
    assert (fact["fact"], fact["value"], fact["place"]) == ("resolution", 432000.0, "event 3")


@pytest.mark.parametrize("name", ["refund_promise", "resolution"])
def test_a_fact_set_by_hand_is_shown_with_all_that_is_known_of_it(
    run: Run, tmp_path: Path, name: str
) -> None:
    book = ("--ledger", tmp_path / "book.db")
    quote = ("--quote", "money [bold]back[/] in\x1b 10 working days", "--source", "leaflet, page 2")
    run("fact", "set", "Moss", f"{name}=10 working days", *quote, "--at", "2026-02-17", *book)
    done = run("explain", "moss", name, *book)
    assert done.returncode == 0, done.stderr
    assert done.stdout.partition("Stated by the brand\n")[2].partition("\n\n")[0].split("\n") == [
        "  2026-02-17",
        "  “money [bold]back[/] in\\x1b 10 working days”",
        "    14 days (10 working days, at the longest); by hand, leaflet, page 2, event 1",
    ]
    found = json.loads(run("explain", "moss", name, "--json", *book).stdout)
    assert found["stated"][0]["typed"] == "10 working days"


def test_a_fact_that_no_criterion_looks_at_is_shown_alike(run: Run, tmp_path: Path) -> None:
    book = ("--ledger", tmp_path / "book.db")
    run("fact", "set", "Moss", "returns_reading_ease=61", "--at", "2026-02-17", *book)
    text = run("explain", "moss", "returns_reading_ease", *book).stdout
    assert "  2026-02-17\n    61 of 100, standard difficulty; by hand, event 1\n" in text.replace(
        "of standard", "standard"
    )
