"""Reports say of each stated fact that is graded where it comes from."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from aftersales_eval.model.claim import Manner
from aftersales_eval.report import words
from aftersales_eval.sources.web.measured import confidence_of
from tests.conftest import Run

RETURNS = "<html lang=en><h1>Returns</h1><p>You may [b]return[/b] goods within 30 days of delivery."


@pytest.fixture
def book(run: Run, tmp_path: Path) -> Path:
    """A ledger with one fact that was read on a page, and one that was recorded by hand."""
    (tmp_path / "returns.html").write_text(RETURNS, encoding="utf-8")
    ledger = tmp_path / "book.db"
    rest = ("--ledger", ledger, "--timezone", "UTC")
    saved = ("https://moss.example", "--offline", tmp_path, "--at", "2026-02-17")
    assert run("inspect", "Moss", *saved, *rest).returncode == 0
    refund = ("refund_promise=10 working days", "--quote", "money <b>back</b>")
    assert run("fact", "set", "Moss", *refund, "--at", "2026-03-01", *rest).returncode == 0
    return ledger


def test_markdown_lists_what_is_stated_and_where(run: Run, book: Path) -> None:
    text = run("report", "--ledger", book).stdout
    listed = text.partition("What it states, and where:\n\n")[2].partition("\n\n")[0]
    window, refund = sorted(listed.splitlines(), reverse=True)[:2]
    assert window.startswith(
        "- return window: 30 days, “You may \\[b\\]return\\[/b\\] goods within"
    )
    assert window.endswith(", https&#58;//moss.example/returns.html, 2026-02-17")
    assert refund == (
        "- promised refund: 14 days (10 working days, at the longest),"
        " “money &lt;b&gt;back&lt;/b&gt;”, by hand, 2026-03-01"
    )


def test_a_page_says_it_beside_each_grade(run: Run, book: Path, tmp_path: Path) -> None:
    run("report", "--ledger", book, "--out", tmp_path / "out.html")
    page = (tmp_path / "out.html").read_text(encoding="utf-8")
    grades = page.partition('<table class="grades">')[2].partition("</table>")[0]
    assert "“You may [b]return[/b] goods within 30 days of delivery.”" in grades
    assert re.search(r'href="https://moss\.example/returns\.html".*2026-02-17</span>', grades)
    assert "“money &lt;b&gt;back&lt;/b&gt;”" in grades
    assert re.search(r'<span class="place">by hand, 2026-03-01</span>', grades)


def test_a_brand_of_a_batch_has_the_list_too(run: Run, tmp_path: Path) -> None:
    files = ("examples/probes.csv", "examples/facts.csv")
    done = run("batch", *files, "--each", "--out", tmp_path / "run")
    assert done.returncode == 0, done.stderr
    [page] = (tmp_path / "run").rglob("north-kettle.md")
    listed = page.read_text(encoding="utf-8").partition("## What it states, and where\n\n")[2]
    assert listed.startswith("- ")
    assert "- return window: 30 days, “Send it back within 30 days, opened or not.”, " in listed


def test_who_states_nothing_has_no_list(run: Run) -> None:
    text = run("report", "--from", "examples/probes.csv").stdout
    assert "What it states" not in text


def test_every_report_says_how_far_readings_of_pages_can_be_relied_on(
    run: Run, book: Path, tmp_path: Path
) -> None:
    share = words.percent(confidence_of("return_window", Manner.TEXT) or 0.0)
    said = (
        "What pages say counts as it was read; of readings of text like these,"
        f" {share} or more were right."
    )
    for command in (("compare",), ("score", "moss"), ("report",), ("report", "--format", "html")):
        text = " ".join(run(*command, "--ledger", book).stdout.replace("&nbsp;", " ").split())
        assert text.count(said) == 1, command
    files = ("--from", "examples/probes.csv", "--from", "examples/facts.csv")
    assert "What pages say counts" not in run("report", *files).stdout  # nothing was read there
