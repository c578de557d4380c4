"""Facts set by hand and their corrections: what a call that does not fit is told."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from aftersales_eval.errors import UsageError
from aftersales_eval.model.metric import BUILT_IN
from aftersales_eval.sources.facts import fact_value, read_statements
from tests.conftest import Run
from tests.terminal import on_terminal


@pytest.mark.parametrize(
    ("named", "such"),
    [("email,phone", "2 for these"), ("email and chat", "2 for these"), ("e", "2")],
)
def test_things_that_are_named_where_a_count_is_wanted(named: str, such: str) -> None:
    with pytest.raises(ValueError, match=f"say how many there are, such as {such}$"):
        fact_value(BUILT_IN["channels_offered"], named)


@pytest.mark.parametrize(
    ("name", "text", "worse"),
    [
        ("refund_promise", "5-7 business days", "7 business days"),
        ("refund_promise", "5 – 10 days", "10 days"),
        ("return_window", "14 to 30 days", "14 days"),
        ("first_response", "2 bis 24 h", "24 h"),
    ],
)
def test_a_range_is_told_which_of_its_ends_counts(name: str, text: str, worse: str) -> None:
    with pytest.raises(ValueError, match=f"worse for the shopper, such as {worse}$"):
        fact_value(BUILT_IN[name], text)


@pytest.mark.parametrize(
    "name", ["return window", "Return-Window", "return_window", " return  window"]
)
def test_a_fact_is_set_by_any_of_its_names(name: str) -> None:
    assert read_statements([f"{name}=30 days"], BUILT_IN) == {"return_window": {"value": "30 days"}}


def test_a_name_that_is_none_is_met_with_the_nearest() -> None:
    with pytest.raises(UsageError, match="no fact is called 'return windou'") as caught:
        read_statements(["return windou=30 days"], BUILT_IN)
    assert "return_window" in caught.value.hint


@pytest.mark.parametrize("change", [(), ("-m", "said so on the phone")])
def test_who_amends_a_stated_fact_is_told_how_to_set_another(
    run: Run, tmp_path: Path, change: tuple[str, ...]
) -> None:
    book = ("--ledger", tmp_path / "book.db")
    run("fact", "set", "Moss & Thimble", "return_window=30 days", *book)
    done = run("amend", "1", "--reason", "misread", *change, *book)
    assert done.returncode == 2
    assert "aftersales void 1 --reason …" in done.stderr
    assert "aftersales fact set 'Moss & Thimble' return_window=…" in done.stderr
    assert run("amend", "1", "--at", "2026-01-01", "--reason", "x", *book).returncode == 0


def test_what_is_no_event_is_only_sent_to_a_history_that_there_is(run: Run, tmp_path: Path) -> None:
    book = ("--ledger", tmp_path / "book.db")
    run("probe", "open", "Moss & Thimble", "--channel", "email", *book)
    for name, hint in (
        ("abc", "hint: aftersales history lists them\n"),
        ("moss-thimble-1", "hint: aftersales history moss-thimble-1 shows them; voiding its"),
        ("Moss & Thimble", "hint: aftersales history 'Moss & Thimble' shows them\n"),
    ):
        done = run("void", name, "--reason", "x", *book)
        assert done.returncode == 2
        assert hint in done.stderr, name


def test_who_voids_a_claim_that_went_with_its_visit_is_told_so(run: Run, tmp_path: Path) -> None:
    page = tmp_path / "returns.html"
    page.write_text("<html lang=en><p>You may return goods within 30 days.", encoding="utf-8")
    book = ("--ledger", tmp_path / "book.db")
    run("inspect", "Moss", "--file", page, *book)
    run("void", "1", "--reason", "the outlet's", *book)
    done = run("void", "2", "--reason", "misread", "--json", *book)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["notes"] == [
        "event 2 had gone with its visit (event 1), and counted no more"
    ]
    assert "was withdrawn already" in run("void", "2", "--reason", "misread", *book).stderr


def test_who_voids_a_claim_that_counts_is_told_of_no_visit(run: Run, tmp_path: Path) -> None:
    page = tmp_path / "returns.html"
    page.write_text("<html lang=en><p>You may return goods within 30 days.", encoding="utf-8")
    book = ("--ledger", tmp_path / "book.db")
    run("inspect", "Moss", "--file", page, *book)
    assert "note" not in run("void", "2", "--reason", "misread", *book).stderr


def test_what_was_set_and_withdrawn_fits_a_terminal_and_comes_whole_through_a_pipe(
    run: Run, tmp_path: Path
) -> None:
    book = ("--ledger", tmp_path / "book.db", "--timezone", "Europe/Berlin")
    quote = "Our [bold]refunds[/] are always made " + "within ten working days " * 6
    fact = ("fact", "set", "The Harbour Lamp Company", "refund_promise=10 working days")
    for command in ((*fact, "--quote", quote), ("void", "1", "--reason", "misread")):
        shown = on_terminal(*command, *book, columns=72)
        assert shown.returncode == 0
        lines = shown.plain.splitlines()
        assert max(map(len, lines)) <= 72
        assert any(line.startswith("  ") for line in lines[1:])
    run(*fact, "--quote", quote, *book)
    first, withdrawn, *_ = run("void", "3", "--reason", "misread", *book).stdout.splitlines()
    assert first == "The Harbour Lamp Company: voided (event 4)"
    assert withdrawn.startswith("  withdrawn: event 3, stated ")
    assert "“Our [bold]refunds[/] are" in withdrawn
    assert len(withdrawn) > 150
