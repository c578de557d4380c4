"""How `inspect` is called: contacts, numbers, addresses without a scheme, narrow terminals."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest

from aftersales_eval.errors import UsageError
from aftersales_eval.sources.web.contact import known_contact
from tests.conftest import Run
from tests.sources.web.fetching.serving import Site, page, serving
from tests.terminal import on_terminal

CONTACT: Final = ("--contact", "tests@review.example")


@pytest.fixture
def site() -> Iterator[Site]:
    with serving() as shop:
        shop.pages = {"/": page("<html lang=en><p>You may return goods within 30 days.")}
        yield shop


@pytest.mark.parametrize(
    "contact",
    [
        "me@review.example",
        "mailto:me+shops@mail.review.example",
        "https://review.example/about?who=me",
        "HTTP://review.example",
    ],
)
def test_a_contact_is_an_address_of_mail_or_of_a_page(contact: str) -> None:
    assert known_contact(f" {contact} ") == contact


@pytest.mark.parametrize(
    "contact",
    [
        "hello",
        "me@localhost",
        "@review.example",
        "me@",
        "me@@review.example",
        "me@-.example-.",
        "me (at) review.example",
        "review.example",
        "https://",
        "https://localhost/me",
        "ftp://review.example/me",
        "javascript:alert(1)",
        "https://review.example/a b",
        "https://me:secret@review.example/",
        "me@review.example) evil (",
        "mé@review.example",
        "a\r\nX-Evil: 1@review.example",
        f"{'m' * 300}@review.example",
    ],
)
def test_any_other_contact_is_refused_with_what_would_be_right(contact: str) -> None:
    with pytest.raises(UsageError) as caught:
        known_contact(contact)
    assert caught.value.hint == "such as you@mail.example, or https://review.example/about"


def test_nobody_is_asked_with_a_contact_that_reaches_nobody(
    run: Run, site: Site, tmp_path: Path
) -> None:
    book = ("--ledger", tmp_path / "book.db")
    for arguments, env in ((("--contact", "hello"), {}), ((), {"AFTERSALES_CONTACT": "hello"})):
        done = run("inspect", "X", site.base, "--allow-private", *arguments, *book, env=env)
        assert done.returncode == 2
        assert "the contact 'hello' is neither a mail address nor that of a page" in done.stderr
        assert "you@mail.example" in done.stderr
    assert site.asked == []


@pytest.mark.parametrize(
    "arguments",
    [
        ("--delay", "٢"),
        ("--delay", "２"),
        ("--delay", "2,5"),
        ("--delay", "1_0"),
        ("--delay", "nan"),
        ("--delay", "-1"),
        ("--max-pages", "٢"),
        ("--max-pages", "²"),
        ("--max-pages", "1_0"),
        ("--max-pages", "2.0"),
        ("--at", "٢٠٢٦-٠٣-٠١", "--file", "README.md"),
        ("--at", "٢h ago", "--file", "README.md"),
        ("--since", "2026-03-0１"),
    ],
)
def test_numbers_are_plain_digits(run: Run, tmp_path: Path, arguments: tuple[str, ...]) -> None:
    address = () if "--file" in arguments else ("https://shop.example",)
    done = run(
        "inspect", "X", *address, *CONTACT, "--dry-run", *arguments,
        "--ledger", tmp_path / "book.db",
    )  # fmt: skip
    assert (done.returncode, done.stdout) == (2, "")
    assert arguments[0] in done.stderr
    assert "Traceback" not in done.stderr


def test_who_leaves_the_scheme_out_is_told_what_was_assumed(
    run: Run, site: Site, tmp_path: Path
) -> None:
    """A test server seldom speaks https, and nobody had asked for that by name."""
    where = ("--ledger", tmp_path / "book.db", "--delay", "0", *CONTACT)
    bare = f"localhost:{site.port}/"
    done = run("inspect", "X", bare, "--allow-private", *where)
    assert done.returncode == 4
    assert f"hint: {bare} was asked for by https; without it: http://{bare}" in done.stderr
    done = run("inspect", "X", f"http://{bare}", "--allow-private", *where)
    assert done.returncode == 0
    done = run("inspect", "X", f"https://{bare}", "--allow-private", *where)
    assert done.returncode == 4
    assert "was asked for by https" not in done.stderr


@pytest.mark.parametrize("columns", [80, 60])
def test_a_plan_fits_a_terminal_and_comes_whole_through_a_pipe(
    run: Run, tmp_path: Path, columns: int
) -> None:
    long = f"https://a-shop-with-a-name.example/{'help-and-contact/' * 6}returns.html"
    (tmp_path / f"{'long-name-' * 9}.md").write_text("x", "utf-8")
    for arguments in (("https://a-shop-with-a-name.example", long), ("--offline", tmp_path)):
        command = ("inspect", "X", *arguments, *CONTACT, "--dry-run")
        shown = on_terminal(*command, "--ledger", tmp_path / "book.db", columns=columns)
        assert shown.returncode == 0
        assert max(map(len, shown.plain.splitlines())) <= columns
        piped = run(*command, "--ledger", tmp_path / "book.db").stdout
        named = long if long in arguments else f"{'long-name-' * 9}.md"
        assert sum(named in line for line in piped.splitlines()) >= 1
        assert "".join(piped.split()) == "".join(shown.plain.split())
