"""What a call of `inspect` is told beside its result: why nothing was read, what a plan lacks."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from aftersales_eval.model.country import country_code
from tests.conftest import Run

pytestmark = pytest.mark.slow


def test_changes_that_cannot_be_looked_for_say_why(run: Run, tmp_path: Path) -> None:
    for number in range(7):
        (tmp_path / f"{number}.html").write_bytes(b"")
    saved = ("--offline", tmp_path, "--changes", "--ledger", tmp_path / "book.db")
    done = run("inspect", "X", *saved)
    assert (done.returncode, done.stdout) == (4, "")
    head, *reasons, more = done.stderr.splitlines()
    assert head == "aftersales: no page could be read; nothing was recorded"
    assert [line.partition(": ")[0] for line in reasons] == [f"  {n}.html" for n in range(5)]
    assert all(line.partition(": ")[2] for line in reasons)
    assert more == "  and 2 more"


@pytest.mark.parametrize(
    ("text", "code"), [("uk", "GB"), ("UK", "GB"), ("el", "GR"), ("de", "DE"), ("EU", "EU")]
)
def test_a_country_goes_by_the_code_that_pages_use(text: str, code: str) -> None:
    assert country_code(text) == code


@pytest.mark.parametrize(
    ("text", "wrong", "hint"),
    [
        ("ZZ", "is the code of no country", "as in ISO 3166, such as DE, GB or US"),
        ("Germany", "is not two letters", "did you mean DE?"),
        ("4", "is not two letters", "as in ISO 3166, such as DE, GB or US"),
    ],
)
def test_what_is_no_country_is_refused(
    run: Run, tmp_path: Path, text: str, wrong: str, hint: str
) -> None:
    (tmp_path / "a.html").write_text("<p>You may return goods within 30 days.", encoding="utf-8")
    book = ("--ledger", tmp_path / "book.db")
    done = run("inspect", "X", "--file", tmp_path / "a.html", "--country", text, *book)
    assert done.returncode == 2
    assert f"--country: {text!r} {wrong}\n  hint: {hint}\n" in done.stderr


def test_what_holds_in_britain_counts_for_whoever_says_uk(run: Run, tmp_path: Path) -> None:
    text = "<p>You may return goods within 14 days. <p>In Great Britain: returns within 30 days."
    (tmp_path / "a.html").write_text(f"<html lang=en>{text}", encoding="utf-8")
    saved = ("--file", tmp_path / "a.html", "--ledger", tmp_path / "book.db", "--json")
    assert json.loads(run("inspect", "X", *saved, "--country", "UK").stdout)["country"] == "GB"


CONTACT = ("--contact", "tests@review.example")
NOBODY = "without --contact nothing is asked for, and the exit code is 2"
PRIVATE = "127.0.0.1 is no public address: without --allow-private nothing is asked for there"


@pytest.mark.parametrize(
    ("arguments", "notes"),
    [
        (("https://shop.example", *CONTACT), []),
        (("https://shop.example",), [NOBODY]),
        (("http://127.0.0.1:1/", *CONTACT), [f"{PRIVATE}, and the exit code is 4"]),
        (("http://127.0.0.1:1/", "shop.example", *CONTACT), [PRIVATE]),
        (("http://127.0.0.1:1/", "--allow-private", *CONTACT), []),
        (
            ("localhost:1", "http://[::1]/"),
            [
                NOBODY,
                "localhost, ::1 are no public addresses: without --allow-private nothing is asked"
                " for there, and the exit code is 4",
            ],
        ),
    ],
)
def test_a_plan_says_what_the_call_itself_would_be_refused_for(
    run: Run, tmp_path: Path, arguments: tuple[str, ...], notes: list[str]
) -> None:
    call = ("inspect", "X", *arguments, "--dry-run", "--ledger", tmp_path / "book.db")
    env = {"AFTERSALES_CONTACT": ""}
    done = run(*call, env=env)
    assert done.returncode == 0
    found = [line for line in done.stdout.splitlines() if line.startswith("Note: ")]
    assert found == [f"Note: {note}" for note in notes]
    told = json.loads(run(*call, "--json", env=env).stdout)
    assert told["notes"] == notes
    assert told["then"].startswith("what these pages link to on returns, ")


def test_a_visit_that_is_older_than_another_is_said_not_to_count_beside_it(
    run: Run, tmp_path: Path
) -> None:
    page = tmp_path / "returns.html"
    page.write_text("<html lang=en><p>You may return goods within 30 days.", encoding="utf-8")
    saved = ("--file", page, "--ledger", tmp_path / "book.db", "--timezone", "UTC")
    newer = run("inspect", "X", *saved, "--at", "2026-05-18T07:45")
    older = run("inspect", "X", *saved, "--at", "2026-02-17T10:00")
    again = run("inspect", "X", *saved)
    assert "older" not in newer.stderr + again.stderr
    assert older.stderr == (
        "  note: this visit of 2026-02-17 10:00 is older than the one of 2026-05-18 07:45"
        " (event 1): of what both say something of, the newer one counts\n"
    )
