"""What `inspect` says in short, what `--changes` prints, and the exit code for a daily check."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import EXAMPLES
from tests.shopper import Shopper

pytestmark = pytest.mark.slow

PAGES = EXAMPLES / "pages" / "harbour-lamp"
HOME = "<html lang=en><title>A</title><h1>Lamps</h1><p>{news}"
RETURNS = (
    "<html lang=en><title>Returns</title><h1>Returns</h1>"
    "<p>You may return your order within {days} days of delivery."
    "<p>{free}"
)
FREE = "Returns are free: we pay the postage."


@pytest.fixture
def shop(tmp_path: Path) -> Shopper:
    """A shopper with two saved pages of a shop in her folder."""
    shopper = Shopper(tmp_path)
    (shopper.folder / "pages").mkdir()
    written(shopper)
    return shopper


def written(
    shopper: Shopper, days: int = 30, news: str = "All lamps are lit.", free: str = FREE
) -> None:
    folder = shopper.folder / "pages"
    (folder / "index.html").write_text(HOME.format(news=news), encoding="utf-8")
    (folder / "returns.html").write_text(RETURNS.format(days=days, free=free), encoding="utf-8")


INSPECT = ("inspect", "A", "https://a.example", "--offline", "pages")


def inspected(shop: Shopper) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(shop.says(*INSPECT, "--json"))
    return found


def test_the_first_line_says_the_essential(shop: Shopper) -> None:
    first = shop.says(*INSPECT).splitlines()
    assert first[0] == "A: 2 pages read, 2 promises"
    assert first[1].startswith("visit of 2026-03-13 18:00, 2 claims (event ")
    same = shop.says(*INSPECT, now="2026-03-14T18:00+01:00").splitlines()
    assert same[0] == "A: 2 pages read, 2 promises; nothing changed since 2026-03-13"
    written(shop, days=14)
    other = shop.says(*INSPECT, now="2026-03-15T18:00+01:00")
    assert " ".join(other.split()).startswith(
        "A: 2 pages read, 2 promises; changed since 2026-03-14: return window 30 → 14 days"
    )


def test_changes_alone_are_printed_and_the_exit_code_says_whether(shop: Shopper) -> None:
    first = shop.run(*INSPECT, "--changes")
    assert (first.returncode, first.stdout) == (0, "")
    assert "there is no earlier visit to compare with" in first.stderr
    same = shop.run(*INSPECT, "--changes")
    assert (same.returncode, same.stdout, same.stderr) == (0, "", "")
    written(shop, days=14)
    other = shop.run(*INSPECT, "--changes")
    assert other.returncode == 5
    assert "return window: 30 days → 14 days" in other.stdout
    assert "[-30-] {+14+} days" in other.stdout
    assert "What it promises" not in other.stdout
    assert "what A promises has changed" in other.stderr
    again = shop.run("inspect", "a", "--changes")  # without asking for any page
    assert (again.returncode, again.stdout) == (5, other.stdout)
    assert shop.run("inspect", "a", "--changes", "--since", "1h ago").returncode == 5


def test_news_on_a_home_page_are_no_change_of_policy(shop: Shopper) -> None:
    shop.says(*INSPECT)
    written(shop, news="Our summer sale has begun.")
    done = shop.run(*INSPECT, "--changes")
    assert (done.returncode, done.stdout) == (0, "")
    found = shop.data("inspect", "a", "--changes")
    assert found["changed"] is False
    assert {one["address"] for one in found["change"]["rewordings"]} == {
        "https://a.example/index.html"
    }
    assert "no promise changed" in found["summary"]


def test_for_machines_it_says_whether_anything_changed(shop: Shopper) -> None:
    first = inspected(shop)
    assert (first["changed"], first["change"]) == (None, None)
    assert first["summary"] == "2 pages read, 2 promises"
    assert inspected(shop)["changed"] is False
    written(shop, days=14)
    done = shop.run(*INSPECT, "--json", "--changes")
    assert done.returncode == 5
    found = json.loads(done.stdout)
    assert found["changed"] is True
    assert found["summary"].endswith(": return window 30 → 14 days")


def test_other_words_for_the_same_promise_stand_in_one_line(shop: Shopper) -> None:
    shop.says(*INSPECT)
    written(shop, free="Returns are free. The postage is on us.")
    done = shop.run(*INSPECT, "--changes")
    assert done.returncode == 5
    said = " ".join(done.stdout.split())
    assert "no value changed since" in said
    assert "1 promise is worded differently, with the same value: free returns" in said
    assert "as before" not in said


def test_a_page_that_was_not_read_this_time_is_said_and_is_no_change(shop: Shopper) -> None:
    shop.says(*INSPECT)
    (shop.folder / "pages" / "returns.html").unlink()
    done = shop.run(*INSPECT, "--changes")
    assert (done.returncode, done.stdout) == (0, "")
    assert "read in one of the two visits only: https://a.example/returns.html" in done.stderr


def test_a_dry_run_knows_of_no_changes(shop: Shopper) -> None:
    done = shop.run(*INSPECT, "--dry-run", "--changes")
    assert done.returncode == 2
    assert "--changes" in done.stderr


def test_what_holds_in_one_country_is_shown_with_the_country(shop: Shopper) -> None:
    (shop.folder / "terms.md").write_text(
        "# Returns\n\nYou may return goods within 14 days of delivery.\n\n"
        "# Returns in Austria\n\nIn Austria you may return goods within 30 days of delivery.\n",
        encoding="utf-8",
    )
    text = shop.says("inspect", "B", "--file", "terms.md")
    other = " ".join(text.partition("For one country only, and not counted")[2].split())
    assert other.startswith("return window 30 days in AT, from delivery In Austria you may return")
    assert "read the pages with --country AT." in other
    text = shop.says("inspect", "C", "--file", "terms.md", "--country", "AT")
    assert "return window: 30 days, in AT, from delivery" in text
    other = " ".join(text.partition("Not for AT, and not counted")[2].split())
    assert other.startswith("return window 14 days from delivery You may return goods")
    text = shop.says("inspect", "D", "--file", "terms.md", "--country", "DE")
    assert "Not for DE, and not counted" in text


def test_what_the_law_grants_is_shown_beside_the_shops_own(shop: Shopper) -> None:
    (shop.folder / "terms.md").write_text(
        "# Returns\n\nYou may return goods within 30 days of delivery.\n\n"
        "# Right of withdrawal\n\nYou have the statutory right to withdraw from this contract"
        " within 14 days without giving any reason.\n",
        encoding="utf-8",
    )
    text = shop.says("inspect", "B", "--file", "terms.md")
    assert "return window: 30 days" in text
    other = text.partition("Granted by law beside the shop's own, and not counted")[2]
    assert " ".join(other.split()).startswith("return window 14 days")


def test_a_brand_that_was_not_visited_is_hinted_at_by_its_beginning(tmp_path: Path) -> None:
    shopper = Shopper(tmp_path)
    shopper.says("probe", "open", "Harbour Lamp", "-c", "email")
    done = shopper.run("inspect", "Harbour", "--changes")
    assert done.returncode == 2
    assert "did you mean Harbour Lamp?" in done.stderr


def test_a_measured_text_is_quoted_by_how_it_begins(tmp_path: Path) -> None:
    shopper = Shopper(tmp_path)
    home = ("inspect", "Harbour Lamp", "https://harbour-lamp.example")
    text = shopper.says(*home, "--offline", PAGES / "2026-02", "--at", "2026-02-17")
    ease = " ".join(text.partition("returns reading ease: ")[2].split())
    assert ease.startswith("84 of 100, easy to read [measured] the text begins: “Orders may be")
    why = " ".join(shopper.says("explain", "harbour-lamp", "warranty_reading_ease").split())
    assert "the text begins: “Warranty period: 24 months from delivery.”" in why


def test_a_page_that_is_not_looked_at_did_not_change_and_still_counts(shop: Shopper) -> None:
    shop.says(*INSPECT)
    home = ("inspect", "A", "--file", "pages/index.html", "--changes")
    assert shop.says(*home, now="2026-03-14T18:00+01:00") == ""
    (shop.folder / "pages" / "returns.html").unlink()
    assert shop.says(*INSPECT, "--changes", now="2026-03-15T18:00+01:00") == ""
    assert "30 days" in shop.says("explain", "A", "return_window", now="2026-03-15T19:00+01:00")


def test_a_verdict_says_that_the_pages_were_last_read_for_one_country(shop: Shopper) -> None:
    shop.says(*INSPECT)
    assert "last read for" not in shop.says("score", "A")
    shop.says(*INSPECT, "--country", "IE", now="2026-03-14T18:00+01:00")
    told = " ".join(shop.says("score", "A", now="2026-03-14T19:00+01:00").split())
    assert "the pages of A were last read for IE: what it states is what holds there" in told
