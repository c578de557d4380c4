"""The list of a visit's pages is readable on a terminal of 80 columns."""

from __future__ import annotations

from rich.console import Group

from aftersales_eval.model.inspection import Outcome, PageVisit, Visit
from aftersales_eval.report.console import Screen, rendered
from aftersales_eval.report.visited_pages import page_parts

SHOP = "https://www.harbour-lamp.example"
LONG = "/pages/service/returns-and-refunds/how-to-send-back-what-you-do-not-want.html"
CLOSED = "robots.txt could not be read: the server answered 503 and then nothing for 20 seconds"


def listed(*pages: PageVisit, width: int = 80) -> str:
    return rendered(Group(*page_parts(Visit("X", 0, pages, ()), width)), Screen(width))


def page(address: str, claims: int = 0, why: str = "") -> PageVisit:
    outcome = Outcome.FAILED if why else Outcome.FETCHED
    return PageVisit(asked=address, address=address, outcome=outcome, at=0, claims=claims, why=why)


def test_the_site_is_said_once_and_reasons_stand_below() -> None:
    shown = listed(
        page(f"{SHOP}/"),
        page(f"{SHOP}/pages/returns-and-refunds.html", 12),
        page(f"{SHOP}/pages/warranty.html", why=CLOSED),
        page("https://help.harbour-lamp.example/contact", 3),
    )
    assert (
        shown
        == f"""
Pages of {SHOP}
  page                                       claims
  /                                               0  read
  /pages/returns-and-refunds.html                12  read
  /pages/warranty.html                            –
    not assessed: robots.txt could not be read: the server answered 503 and then
    nothing for 20 seconds
  https://help.harbour-lamp.example/contact       3  read
"""
    )


def test_an_address_is_never_broken_and_pushes_no_other_aside() -> None:
    shown = listed(page(f"{SHOP}{LONG}", 2), page(f"{SHOP}/faq", 1))
    assert f"\n  {LONG}\n    2 claims; read\n" in shown
    assert "\n  /faq       1  read\n" in shown
    for width in (40, 60, 80, 100):
        lines = listed(page(f"{SHOP}{LONG}"), page(f"{SHOP}/faq", why=CLOSED), width=width)
        assert max(map(len, lines.splitlines())) <= width


def test_names_of_files_and_a_single_page_stay_whole() -> None:
    assert "  de/terms.md       2  read\n" in listed(page("de/terms.md", 2), page("fr/terms.md"))
    assert listed(page(f"{SHOP}/faq")).splitlines()[1] == "Pages"
    both = listed(page(f"{SHOP}/a"), page(f"{SHOP}/b"), page(f"{SHOP}.evil.example/c"))
    assert f"\n  {SHOP}.evil.example/c\n" in both
    assert "\n  /b  " in both


def test_what_a_page_is_called_is_never_mark_up() -> None:
    shown = listed(page(f"{SHOP}/[bold]\x1b", why="[red]no[/]\u202e"), page(f"{SHOP}/faq"))
    assert "/[bold]\\x1b" in shown
    assert "[red]no[/]\\u202e" in shown
