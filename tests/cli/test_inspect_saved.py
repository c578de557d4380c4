"""`inspect` on files that somebody saved: what is read, what is named and left, and addresses."""

from __future__ import annotations

import json
import os
import re
import subprocess
from pathlib import Path
from typing import Any

import pytest

from aftersales_eval.model.quantity import DAY
from aftersales_eval.sources.web.answer import NoAnswerError
from aftersales_eval.sources.web.saved import SavedPage
from tests.conftest import Run

pytestmark = pytest.mark.slow

posix = pytest.mark.skipif(os.name != "posix", reason="links, pipes and bytes in names")

WINDOW = "# Returns\n\nYou may return goods within {} days of delivery.\n"


@pytest.fixture
def book(tmp_path: Path) -> Path:
    return tmp_path / "book.db"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with one page to read."""
    place = tmp_path / "saved"
    place.mkdir()
    said(place / "terms.md", 14)
    return place


def said(path: Path, days: int) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(WINDOW.format(days), "utf-8")
    return path


def looked(run: Run, book: Path, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
    done = run("inspect", "Moss & Thimble", *arguments, "--ledger", book)
    assert "Traceback" not in done.stderr
    return done


def found(run: Run, book: Path, *arguments: str | Path) -> dict[str, Any]:
    done = looked(run, book, *arguments, "--json")
    assert done.returncode == 0, done.stderr
    told: dict[str, Any] = json.loads(done.stdout)
    return told


def addresses(told: dict[str, Any]) -> list[str]:
    return [page["address"] for page in told["pages"]]


@posix
def test_links_out_of_the_folder_are_named_and_not_followed(
    run: Run, book: Path, folder: Path, tmp_path: Path
) -> None:
    said(tmp_path / "secret" / "private.md", 99)
    (folder / "out.md").symlink_to(tmp_path / "secret" / "private.md")
    (folder / "all").symlink_to(tmp_path / "secret")
    (folder / "gone.md").symlink_to("nowhere.md")
    (folder / "round.md").symlink_to("round.md")
    (folder / "again").symlink_to(folder)
    (folder / "also.md").symlink_to("terms.md")
    told = found(run, book, "--offline", folder)
    assert addresses(told) == ["also.md", "terms.md"]
    assert {one["file"]: one["why"] for one in told["not_read"]} == {
        "all": "a link out of the folder",
        "out.md": "a link out of the folder",
        "gone.md": "a link that leads nowhere",
        "round.md": "a link that leads nowhere",
    }
    assert all(claim["value"] != 99 * DAY for claim in told["claims"])


@posix
def test_a_page_that_becomes_a_link_meanwhile_is_not_followed_either(tmp_path: Path) -> None:
    inside, secret = tmp_path / "in", said(tmp_path / "secret.md", 99)
    page = SavedPage(said(inside / "terms.md", 14), "terms.md", inside.resolve())
    assert b"14 days" in page.body()
    page.path.unlink()
    page.path.symlink_to(secret)
    with pytest.raises(NoAnswerError, match="out of the folder"):
        page.body()
    page.path.unlink()
    os.mkfifo(page.path)
    with pytest.raises(NoAnswerError, match="a pipe"):
        page.body()


def test_a_page_that_is_too_large_is_noted_and_the_rest_goes_on(
    run: Run, book: Path, folder: Path
) -> None:
    (folder / "big.html").write_bytes(b"<p>" + b"x" * 5_000_000)
    told = found(run, book, "--offline", folder)
    (big, terms) = told["pages"]
    assert (big["outcome"], big["why"]) == ("too-large", "it is larger than 5 MB")
    assert (terms["outcome"], terms["claims"] > 0) == ("fetched", True)
    text = looked(run, book, "--offline", folder).stdout
    assert "not assessed: it is larger than 5 MB" in " ".join(text.split())


@posix
def test_files_that_are_no_pages_are_counted_and_named(run: Run, book: Path, folder: Path) -> None:
    (folder / "conditions.pdf").write_bytes(b"%PDF-1.4")
    (folder / "LICENSE").write_text("x", "utf-8")
    os.mkfifo(folder / "pipe.html")
    for number in range(4):
        (folder / f"a{number}.css").write_text("p {}", "utf-8")
    told = found(run, book, "--offline", folder)
    assert addresses(told) == ["terms.md"]
    kinds = {one["file"]: one["why"] for one in told["not_read"]}
    assert kinds["conditions.pdf"] == "PDF"
    assert kinds["pipe.html"] == "a pipe"
    assert len(kinds) == 7
    (note,) = told["notes"]
    assert note == (
        "not read: 7 files: LICENSE (no ending), conditions.pdf (PDF), pipe.html (a pipe),"
        " a0.css (CSS), a1.css (CSS), and 2 more"
    )
    for more in ((), ("--dry-run",)):
        text = looked(run, book, "--offline", folder, *more).stdout
        assert "not read: 7 files: LICENSE (no ending)" in " ".join(text.split())


@posix
@pytest.mark.skipif(os.name == "posix" and os.geteuid() == 0, reason="root may read everything")
def test_a_page_that_may_not_be_read_is_not_assessed(run: Run, book: Path, folder: Path) -> None:
    said(folder / "closed.md", 99).chmod(0)
    (folder / "closed").mkdir(mode=0)
    told = found(run, book, "--offline", folder)
    assert told["pages"][0]["why"] == "it cannot be read: permission denied"
    assert told["not_read"] == [{"file": "closed", "why": "permission denied"}]


def test_a_folder_without_pages_says_what_is_there(run: Run, book: Path, tmp_path: Path) -> None:
    (tmp_path / "only").mkdir()
    (tmp_path / "only" / "terms.pdf").write_bytes(b"%PDF")
    done = looked(run, book, "--offline", tmp_path / "only")
    assert done.returncode == 4
    assert "has no saved pages; not read: 1 file: terms.pdf (PDF)" in done.stderr
    assert not book.exists()


@pytest.mark.parametrize(
    ("body", "outcome", "why"),
    [
        (b"", "unread", "it is empty"),
        (b" \r\n\t", "unread", "it is empty"),
        (b"%PDF-1.7 x", "not-a-page", "its content is a PDF file"),
        (b"PK\x03\x04\x00\x00\x01x\x00y" * 99, "not-a-page", "its content is no text"),
    ],
)
def test_what_is_only_called_a_page_is_not_assessed(
    run: Run, book: Path, folder: Path, body: bytes, outcome: str, why: str
) -> None:
    (folder / "a.html").write_bytes(body)
    page = found(run, book, "--offline", folder)["pages"][0]
    assert (page["outcome"], page["why"]) == (outcome, why)


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-8-sig", "cp1252"])
def test_other_encodings_are_read(run: Run, book: Path, folder: Path, encoding: str) -> None:
    text = "<html lang=de><h1>Rückgabe</h1><p>Sie können Ware innerhalb von 14 Tagen zurückgeben."
    (folder / "a.html").write_bytes(text.encode(encoding))
    told = found(run, book, "--file", folder / "a.html")
    assert [fact["value"] for fact in told["facts"] if fact["fact"] == "return_window"] == [1209600]


def test_files_of_one_name_have_addresses_of_their_own_and_keep_them(
    run: Run, book: Path, tmp_path: Path
) -> None:
    german, french = tmp_path / "de" / "shop" / "terms.md", tmp_path / "fr" / "shop" / "terms.md"
    alone = said(tmp_path / "help.md", 30)
    said(german, 30)
    said(french, 14)
    told = found(run, book, "--file", german, "--file", french, "--file", alone, "--file", german)
    assert addresses(told) == ["de/shop/terms.md", "fr/shop/terms.md", "help.md"]
    said(french, 10)
    again = found(run, book, "--file", alone, "--file", french, "--file", german)
    assert sorted(addresses(again)) == addresses(told)
    assert again["change"]["unread"] == []
    (window,) = [one for one in again["change"]["facts"] if one["fact"] == "return_window"]
    assert (window["before"]["value"], window["after"]["value"]) == (14 * 86400, 10 * 86400)
    assert {one["address"] for one in again["change"]["rewordings"]} == {"fr/shop/terms.md"}


def test_a_file_beside_a_folder_has_an_address_of_its_own(
    run: Run, book: Path, folder: Path, tmp_path: Path
) -> None:
    said(folder / "de" / "terms.md", 20)
    other = said(tmp_path / "new" / "terms.md", 30)
    told = found(run, book, "--offline", folder, "--file", other)
    assert addresses(told) == ["de/terms.md", "terms.md", "new/terms.md"]


@posix
def test_names_of_files_are_never_markup(run: Run, book: Path, folder: Path) -> None:
    """FAULTS 50 and 51, and bytes that are no text."""
    said(folder / "[red]x[\\]\x1b[2J\u202e\n.md", 20)
    (folder / "[bold]\x1b]0;x\x07.pdf").write_bytes(b"%PDF")
    said(folder / os.fsdecode(b"\xff\xfe.md"), 25)
    said(folder / os.fsdecode(b"\xff.pdf"), 25)
    for base in ((), ("https://shop.example",)):
        for more in ((), ("--json",), ("--dry-run",)):
            done = looked(run, book, "--offline", folder, *base, *more)
            assert done.returncode == 0, done.stderr
            assert not {"\x1b", "\u202e", "\x07"} & set(done.stdout)
    checked = run("ledger", "check", "--ledger", book)
    assert checked.returncode == 0, checked.stderr


@posix
def test_a_very_deep_folder_is_read_as_far_as_the_system_reaches(
    run: Run, book: Path, folder: Path
) -> None:
    deep = os.open(folder, os.O_RDONLY)
    for _ in range(60):  # 60 times 100 characters are more than any path may have
        os.mkdir("d" * 100, dir_fd=deep)
        inner = os.open("d" * 100, os.O_RDONLY, dir_fd=deep)
        os.close(deep)
        deep = inner
    os.close(deep)
    told = found(run, book, "--offline", folder)
    assert addresses(told) == ["terms.md"]
    (one,) = told["not_read"]
    assert one["why"] == "file name too long"
    assert len(told["notes"][0]) < 120


@posix
def test_a_pipe_that_is_named_is_no_file(run: Run, book: Path, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.html")
    done = looked(run, book, "--file", tmp_path / "pipe.html")
    assert done.returncode == 4
    assert "is a pipe, and not a file" in done.stderr


def test_many_contradictions_are_recorded_and_shown_within_bounds(
    run: Run, book: Path, tmp_path: Path
) -> None:
    kind = "https://schema.org/MerchantReturnFiniteReturnWindow"
    policies = [
        {"@type": "MerchantReturnPolicy", "merchantReturnDays": days, "returnPolicyCategory": kind}
        for days in range(2, 10_000)
    ]
    script = json.dumps({"@context": "https://schema.org", "@graph": policies})
    path = tmp_path / "many.html"
    members = "".join(f"<p>Gold members may return goods within {n} days." for n in range(10, 200))
    body = f"<html lang=en><script type=application/ld+json>{script}</script><h1>Returns</h1>"
    path.write_text(body + members, "utf-8")
    text = looked(run, book, "--file", path).stdout
    words = " ".join(text.split())
    assert "9,689 of its 10,189 claims were left out" in words
    sides = r"6 days \(mark-up, many.html, event \d+\) and \d+ other values, see --json"
    assert re.search(sides, words)
    assert "more; --json lists all" in words
    assert len(text.splitlines()) < 120
    told = found(run, book, "--file", path)
    (page,) = told["pages"]
    assert len(told["claims"]) == page["claims"] == 500
    assert page["notes"][0].endswith("claims were left out: more than a page makes")
    for command in (
        ("compare",),
        ("score", "moss-thimble"),
        ("explain", "moss-thimble", "return-window"),
    ):
        shown = run(*command, "--ledger", book)
        assert shown.returncode == 0, shown.stderr
        assert "contradicts itself on return window: 2 days" in " ".join(shown.stdout.split())
        assert len(shown.stdout.splitlines()) < 120
    report = run("report", "--ledger", book).stdout
    assert "other values. 2 days counts" in " ".join(report.split())
