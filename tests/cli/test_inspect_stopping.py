"""`inspect` that fails, is stopped or killed: what it says, and what it leaves behind."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest

from aftersales_eval.sources.ledger import create_ledger, open_ledger
from aftersales_eval.sources.ledger_place import files_of
from tests.conftest import ROOT, Run
from tests.sources.web.fetching.serving import Handler, Site, page, serving

pytestmark = pytest.mark.slow

LIVE: Final = ("--allow-private", "--delay", "0", "--contact", "tests@review.example")
PROGRAM: Final = (sys.executable, "-m", "aftersales_eval")
LINKS: Final = '<html lang=en><p>Hi<a href="/returns">Returns</a><a href="/contact">Contact</a>'
WINDOW: Final = "<html lang=en><h1>Returns</h1><p>You may return goods within 30 days of delivery."


@pytest.fixture
def book(tmp_path: Path) -> Path:
    return tmp_path / "new" / "book.db"


@pytest.fixture
def site() -> Iterator[Site]:
    with serving() as shop:
        shop.pages = {"/": page(LINKS), "/returns": page(WINDOW), "/contact": page("<p>Hello")}
        yield shop


def begun(site: Site, book: Path) -> subprocess.Popen[str]:
    """A visit that waits for its last page."""
    waits = threading.Event()

    def slow(handler: Handler) -> None:
        waits.set()
        handler.site.over.wait(20)

    site.pages["/contact"] = slow
    process = subprocess.Popen(
        [*PROGRAM, "inspect", "North Kettle", site.base, *LIVE, "--ledger", str(book)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=ROOT,
        text=True,
    )
    assert waits.wait(20)
    return process


@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_who_stops_a_first_visit_is_told_so_and_finds_nothing_left(
    site: Site, book: Path, number: int, code: int
) -> None:
    process = begun(site, book)
    process.send_signal(number)
    out, errors = process.communicate(timeout=20)
    assert (process.returncode, out) == (code, "")
    assert errors == "aftersales: stopped after 2 of at most 20 pages; nothing was recorded\n"
    assert not book.parent.exists()


def test_who_stops_another_visit_finds_the_ledger_as_it_was(
    run: Run, site: Site, book: Path
) -> None:
    assert run("inspect", "North Kettle", site.base, *LIVE, "--ledger", book).returncode == 0
    before = everything(book.parent)
    site.pages["/returns"] = page(WINDOW.replace("30", "14"))
    process = begun(site, book)
    process.send_signal(signal.SIGINT)
    _, errors = process.communicate(timeout=20)
    assert "nothing was recorded" in errors
    assert everything(book.parent) == before


def test_what_a_killed_visit_leaves_is_removed_by_the_next_one(
    run: Run, site: Site, book: Path
) -> None:
    process = begun(site, book)
    process.kill()
    process.communicate()
    assert not book.exists()
    assert len(pages(book)) == 2
    site.pages["/contact"] = page("<p>Hello")
    done = run("inspect", "North Kettle", site.base, *LIVE, "--ledger", book)
    assert done.returncode == 0, done.stderr
    assert "note: removed what a visit that was killed had left behind: 2 pages" in done.stderr
    assert len(pages(book)) == 3
    assert not list(files_of(book).glob(".*"))
    again = run("inspect", "North Kettle", site.base, *LIVE, "--ledger", book)
    assert "killed" not in again.stderr


def test_what_a_visit_at_work_has_fetched_is_left_alone_by_others(
    run: Run, site: Site, book: Path, tmp_path: Path
) -> None:
    process = begun(site, book)
    saved = tmp_path / "terms.md"
    saved.write_text("# Returns\n\nYou may return goods within 14 days of delivery.", "utf-8")
    done = run("inspect", "North Kettle", "--file", saved, "--ledger", book)
    assert done.returncode == 0, done.stderr
    assert "killed" not in done.stderr
    backup = run("ledger", "backup", tmp_path / "copy.db", "--ledger", book)
    assert backup.returncode == 0, backup.stderr
    assert len(pages(tmp_path / "copy.db")) == 1  # and not those of the visit at work
    site.over.set()
    process.communicate(timeout=30)
    assert process.returncode == 0
    checked = run("ledger", "check", "--ledger", book)
    assert checked.returncode == 0, checked.stderr


def test_a_first_visit_that_reads_nothing_leaves_nothing(run: Run, site: Site, book: Path) -> None:
    site.pages = {}
    done = run("inspect", "North Kettle", site.base, *LIVE, "--ledger", book)
    assert done.returncode == 4
    assert not book.parent.exists()


@pytest.mark.skipif(os.name != "posix", reason="changes who may write")
def test_a_ledger_that_cannot_be_written_to_is_said_before_anybody_is_asked(
    run: Run, site: Site, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("x", "utf-8")
    done = run("inspect", "X", site.base, *LIVE, "--ledger", tmp_path / "file" / "book.db")
    assert done.returncode == 4
    assert "not saved" in done.stderr
    assert site.asked == []


def test_pages_are_taken_back_where_the_ledger_cannot_take_the_visit(
    run: Run, site: Site, book: Path
) -> None:
    create_ledger(book).close()
    with open_ledger(book, write=True) as ledger:
        ledger.rows(
            "CREATE TRIGGER full BEFORE INSERT ON event"
            " BEGIN SELECT RAISE(ABORT, 'database or disk is full'); END"
        )
    done = run("inspect", "North Kettle", site.base, *LIVE, "--ledger", book)
    assert done.returncode in (3, 4)
    assert "full" in done.stderr
    assert not files_of(book).exists()


def test_visits_at_once_to_one_new_ledger_are_all_recorded(site: Site, book: Path) -> None:
    several = [
        subprocess.Popen(
            [*PROGRAM, "inspect", "X", site.base, *LIVE, "--json", "--ledger", str(book)],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            cwd=ROOT,
            text=True,
        )
        for _ in range(4)
    ]
    told = [process.communicate(timeout=100) for process in several]
    assert [process.returncode for process in several] == [0] * 4, told
    assert len({json.loads(out)["event"] for out, _ in told}) == 4
    assert len(pages(book)) == 3
    assert not list(files_of(book).glob(".*"))


def pages(book: Path) -> list[Path]:
    """The pages that are kept beside a ledger, also those that are not in their places."""
    return [path for path in files_of(book).rglob("*") if len(path.name) == 64]


def everything(folder: Path) -> dict[str, bytes]:
    """What a folder holds."""
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }
