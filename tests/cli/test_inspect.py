"""`inspect` as a user runs it: a real process, a real server, a real ledger."""

from __future__ import annotations

import csv
import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from aftersales_eval.sources.ledger_place import files_of
from tests.conftest import EXAMPLES, Run
from tests.sources.web.fetching.serving import Handler, Site, page, redirect, serving

PAGES = EXAMPLES / "pages" / "harbour-lamp"

HOME = """<html lang=en><title>North Kettle</title><p>Kettles for everybody.
<footer><a href="/returns">Returns</a> <a href="/contact">Contact</a> <a href="/jobs">Jobs</a>"""
RETURNS = """<html lang=en><title>Returns</title><h1>Returns</h1>
<p>You may return your order within {days} days of delivery.
<p>Returns are free: we pay the postage."""
CONTACT = """<html lang=en><title>Contact</title><h1>Contact us</h1>
<p>We answer every e-mail within 24 hours."""


@pytest.fixture
def site() -> Iterator[Site]:
    """A small shop; it says how many days one has, and when that changed."""
    with serving() as shop:
        shop.pages = {
            "/": page(HOME),
            "/returns": tagged(RETURNS.format(days=30), "v1"),
            "/contact": page(CONTACT),
        }
        yield shop


def tagged(body: str, tag: str) -> Any:
    """A page with an ETag, which answers 304 to who has it."""

    def behave(handler: Handler) -> None:
        if handler.headers.get("If-None-Match") == f'"{tag}"':
            handler.reply(304, ETag=f'"{tag}"')
        else:
            handler.reply(200, body.encode(), Content_Type="text/html", ETag=f'"{tag}"')

    return behave


@pytest.fixture
def book(tmp_path: Path) -> Path:
    return tmp_path / "book.db"


LIVE = ("--allow-private", "--delay", "0", "--contact", "tests@review.example")


def inspected(run: Run, book: Path, *arguments: str | Path) -> dict[str, Any]:
    """What `inspect --json` says."""
    done = run("inspect", "North Kettle", *arguments, "--json", "--ledger", book)
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def facts(found: dict[str, Any]) -> dict[str, float]:
    return {fact["fact"]: fact["value"] for fact in found["facts"]}


DAY = 86_400.0
HTML = ("report", "--format", "html")


def test_from_a_home_page_it_finds_what_matters_and_records_it(
    run: Run, site: Site, book: Path
) -> None:
    found = inspected(run, book, site.base, *LIVE)
    assert set(site.paths()) == {"/", "/returns", "/contact", "/sitemap.xml"}
    said = facts(found)
    assert said["return_window"] == 30 * DAY
    assert said["free_returns"] == 1
    assert said["first_response"] == DAY
    window = next(fact for fact in found["facts"] if fact["fact"] == "return_window")
    (claim,) = window["claims"]
    assert claim["quote"] == "You may return your order within 30 days of delivery."
    assert claim["address"] == f"{site.base}/returns"
    assert claim["conditions"] == {"clock": "delivery"}
    kept = files_of(book) / claim["sha256"][:2] / claim["sha256"]
    assert kept.read_text(encoding="utf-8") == RETURNS.format(days=30)


def test_every_request_says_who_asks_and_how_to_reach_her(run: Run, site: Site, book: Path) -> None:
    inspected(run, book, site.base, *LIVE)
    agents = {headers["User-Agent"] for headers in site.headers}
    assert len(agents) == 1
    assert agents.pop().startswith("aftersales-eval/")
    assert all("(+tests@review.example)" in headers["User-Agent"] for headers in site.headers)


def test_without_a_contact_nobody_is_asked(run: Run, site: Site, book: Path) -> None:
    done = run("inspect", "X", site.base, "--allow-private", "--ledger", book)
    assert done.returncode == 2
    assert "--contact you@mail.example" in done.stderr
    assert site.asked == []
    env = {"AFTERSALES_CONTACT": "tests@review.example"}
    done = run("inspect", "X", site.base, *LIVE[:3], "--ledger", book, env=env)
    assert done.returncode == 0, done.stderr


@pytest.mark.slow
def test_a_second_visit_asks_whether_a_page_changed_and_reads_the_kept_one(
    run: Run, site: Site, book: Path
) -> None:
    inspected(run, book, site.base, *LIVE)
    again = inspected(run, book, site.base, *LIVE)
    outcomes = {one["address"]: one["outcome"] for one in again["pages"]}
    assert outcomes[f"{site.base}/returns"] == "unchanged"
    assert facts(again)["return_window"] == 30 * DAY
    assert again["change"]["facts"] == []
    third = inspected(run, book, site.base, *LIVE)  # the tag is kept from visit to visit
    assert {one["outcome"] for one in third["pages"]} == {"unchanged", "fetched"}


def test_a_changed_policy_is_shown_in_value_and_in_words(run: Run, site: Site, book: Path) -> None:
    inspected(run, book, site.base, *LIVE)
    site.pages["/returns"] = tagged(RETURNS.format(days=14), "v2")
    done = run("inspect", "North Kettle", site.base, *LIVE, "--ledger", book)
    assert done.returncode == 0
    assert "return window: 30 days → 14 days" in done.stdout
    assert "within [-30-] {+14+} days of delivery." in done.stdout
    looked_back = run("inspect", "north-kettle", "--since", "1h ago", "--ledger", book)
    assert "return window: 30 days → 14 days" in looked_back.stdout


@pytest.mark.slow
def test_a_page_that_cannot_be_read_again_did_not_lose_its_promise(
    run: Run, site: Site, book: Path
) -> None:
    inspected(run, book, site.base, *LIVE)
    del site.pages["/returns"]
    again = inspected(run, book, site.base, *LIVE)
    assert "return_window" not in facts(again)
    assert again["change"]["facts"] == []
    assert again["change"]["unread"] == [f"{site.base}/returns"]
    told = run("fact", "list", "north-kettle", "--json", "--ledger", book)
    assert "return_window" in told.stdout


@pytest.mark.slow
def test_a_promise_that_a_page_makes_no_more_counts_no_more(
    run: Run, site: Site, book: Path
) -> None:
    inspected(run, book, site.base, *LIVE)
    site.pages["/returns"] = page("<html lang=en><h1>Returns</h1><p>Returns are free: we pay.")
    again = inspected(run, book, site.base, *LIVE)
    (gone,) = [one for one in again["change"]["facts"] if one["fact"] == "return_window"]
    assert gone["after"] is None
    assert stated(run, book, "return-window") is None
    assert stated(run, book, "free-returns") == 1
    before = run("score", "north-kettle", "--as-of", "1h ago", "--json", "--ledger", book)
    assert "return_window" not in before.stdout


@pytest.mark.slow
def test_two_visits_at_one_moment_keep_their_claims_apart(
    run: Run, book: Path, tmp_path: Path
) -> None:
    saved = tmp_path / "returns.html"
    counts = []
    for days in (30, 14):
        saved.write_text(RETURNS.format(days=days), encoding="utf-8")
        found = inspected(run, book, "--file", saved, "--at", "2026-03-01T09:00")
        counts.append(len(found["claims"]))
    assert counts[0] == counts[1]
    looked_back = inspected(run, book, "--since", "2026-02-01T00:00")
    assert len(looked_back["claims"]) == counts[0]
    assert stated(run, book, "return-window") == 14 * DAY


@pytest.mark.slow
def test_what_was_claimed_is_listed_with_its_words_and_the_event_to_withdraw(
    run: Run, site: Site, book: Path
) -> None:
    found = inspected(run, book, site.base, *LIVE)
    listed = " ".join(run("fact", "list", "north-kettle", "--ledger", book).stdout.split())
    assert "return_window 30 days (clock: delivery): “You may return your order" in listed
    place = next(one["place"] for one in found["claims"] if one["fact"] == "return_window")
    shown = run("inspect", "north-kettle", "--since", "1h ago", "--ledger", book)
    assert shown.returncode == 2  # one visit is nothing to compare
    text = run("explain", "north-kettle", "return-window", "--ledger", book).stdout
    assert place in text


@pytest.mark.slow
def test_a_withdrawn_sentence_is_not_recorded_again(run: Run, site: Site, book: Path) -> None:
    found = inspected(run, book, site.base, *LIVE)
    window = next(claim for claim in found["claims"] if claim["fact"] == "return_window")
    number = window["place"].removeprefix("event ")
    run("void", number, "--reason", "misread", "--ledger", book)
    again = inspected(run, book, site.base, *LIVE)
    assert "return_window" not in facts(again)
    assert again["notes"] == ["withdrawn before and still there, so left out: 1"]
    assert stated(run, book, "return-window") is None
    run("void", str(found["event"]), "--reason", "the whole visit", "--ledger", book)
    assert "return_window" not in facts(inspected(run, book, site.base, *LIVE))
    site.pages["/returns"] = tagged(RETURNS.format(days=60), "v2")
    assert facts(inspected(run, book, site.base, *LIVE))["return_window"] == 60 * DAY


@pytest.mark.slow
@pytest.mark.parametrize("body", [b"<html><div id=root></div><script>1</script>", b"%PDF-1.4 x"])
def test_a_page_without_text_is_not_assessed_and_no_promise_lapses(
    run: Run, site: Site, book: Path, body: bytes
) -> None:
    inspected(run, book, site.base, *LIVE)
    site.pages["/returns"] = page(body)
    again = inspected(run, book, site.base, *LIVE)
    (one,) = [one for one in again["pages"] if one["address"].endswith("/returns")]
    assert (one["assessed"], one["claims"]) == (False, 0)
    assert again["change"]["facts"] == []
    assert stated(run, book, "return-window") == 30 * DAY


@pytest.mark.slow
def test_fault_47_a_page_whose_reading_is_stopped_is_not_assessed(
    run: Run, site: Site, book: Path
) -> None:
    """FAULTS 47 and 60: what was not read is not "not stated any more"."""
    inspected(run, book, site.base, *LIVE)
    site.pages["/returns"] = page(b"<p " + b" ".join(b"a%d=1" % n for n in range(100_000)) + b">x")
    again = inspected(run, book, site.base, *LIVE)
    (one,) = [one for one in again["pages"] if one["address"].endswith("/returns")]
    assert not one["assessed"]
    assert "longer than 5 s" in one["why"]
    assert stated(run, book, "return-window") == 30 * DAY


@pytest.mark.slow
def test_a_visit_that_is_recorded_late_is_not_a_change_since_a_later_one(
    run: Run, book: Path
) -> None:
    for month in ("05", "02"):
        done = run(
            "inspect", "Harbour Lamp", "--offline", PAGES / f"2026-{month}",
            "--at", f"2026-{month}-17T10:00", "--ledger", book,
        )  # fmt: skip
    assert "Since" not in done.stdout
    assert stated_of(run, book, "harbour-lamp", "return-window") == 14 * DAY


@pytest.mark.slow
def test_wording_of_pages_that_are_not_kept_is_not_said_to_be_the_same(
    run: Run, site: Site, book: Path
) -> None:
    inspected(run, book, site.base, *LIVE)
    site.pages["/returns"] = tagged(RETURNS.format(days=30) + "<p>And more.", "v2")
    inspected(run, book, site.base, *LIVE)
    shutil.rmtree(files_of(book))
    text = run("inspect", "north-kettle", "--since", "1h ago", "--ledger", book).stdout
    assert f"changed, but not kept any more: {site.base}/returns" in " ".join(text.split())


def test_fault_45_what_robots_closes_is_not_assessed_and_nothing_is_recorded(
    run: Run, site: Site, book: Path
) -> None:
    """FAULTS 45: no request, not assessed, never 0 points."""
    site.pages["/robots.txt"] = page("User-agent: *\nDisallow: /", Content_Type="text/plain")
    done = run("inspect", "North Kettle", site.base, *LIVE, "--ledger", book)
    assert done.returncode == 4
    assert "not assessed" in done.stdout
    assert "nothing was recorded" in done.stderr
    assert site.paths() == []
    assert list(book.parent.glob("book*")) == []


def test_fault_41_a_private_address_is_refused_unless_allowed(
    run: Run, site: Site, book: Path
) -> None:
    """FAULTS 41."""
    arguments = (site.base, *LIVE[1:], "--ledger", book)
    done = run("inspect", "North Kettle", *arguments)
    assert done.returncode == 4
    assert "127.0.0.1 is not a public" in done.stdout
    assert "hint: --allow-private also asks machines of a private network" in done.stderr
    assert site.asked == []
    site.pages["/"] = redirect("file:///etc/passwd")
    done = run("inspect", "North Kettle", site.base, *LIVE, "--ledger", book)
    assert done.returncode == 4
    assert "--allow-private" not in done.stderr  # which would not help


def test_fault_49_a_proxy_in_the_environment_is_not_used(run: Run, site: Site, book: Path) -> None:
    """FAULTS 49."""
    env = dict.fromkeys(("HTTP_PROXY", "http_proxy", "ALL_PROXY"), "http://127.0.0.1:9")
    done = run("inspect", "X", f"{site.base}/returns", *LIVE, "--ledger", book, env=env)
    assert done.returncode == 0, done.stdout


def test_a_dry_run_asks_nobody_and_records_nothing(run: Run, site: Site, book: Path) -> None:
    done = run("inspect", "X", site.base, *LIVE, "--dry-run", "--ledger", book)
    assert done.returncode == 0
    assert f"{site.base}/robots.txt" in done.stdout
    assert site.asked == []
    assert list(book.parent.glob("book*")) == []


@pytest.mark.slow
def test_at_most_so_many_pages_are_asked_for(run: Run, site: Site, book: Path) -> None:
    found = inspected(run, book, site.base, *LIVE, "--max-pages", "2")
    assert len(found["pages"]) == 2
    (note,) = found["notes"]
    assert note == "addresses that may matter and were not asked for: 1; --max-pages is 2"


@pytest.mark.slow
def test_a_claim_that_was_read_wrongly_can_be_withdrawn(run: Run, site: Site, book: Path) -> None:
    found = inspected(run, book, site.base, *LIVE)
    window = next(claim for claim in found["claims"] if claim["fact"] == "return_window")
    number = window["place"].removeprefix("event ")
    assert stated(run, book, "return-window") == 30 * DAY
    run("void", number, "--reason", "misread", "--ledger", book)
    assert stated(run, book, "return-window") is None
    assert stated(run, book, "free-returns") == 1


@pytest.mark.slow
def test_a_withdrawal_says_what_went_and_what_holds_then(run: Run, book: Path) -> None:
    home = ("inspect", "Harbour Lamp", "https://harbour-lamp.example", "--ledger", book)
    for month in ("2026-02", "2026-05"):
        told = ("--offline", PAGES / month, "--at", f"{month}-17T10:00Z", "--json")
        found = json.loads(run(*home, *told).stdout)
    place = next(f["place"] for f in found["facts"] if f["fact"] == "return_window")
    void = ("void", "--reason", "misread", "--ledger", book, "--timezone", "UTC")
    done = run(*void, place.removeprefix("event "))
    first, withdrawn, now = done.stdout.splitlines()
    assert first.startswith("Harbour Lamp: voided (event ")
    assert withdrawn.startswith(f"  withdrawn: {place}, stated 2026-05-17 10:00: return_window 14")
    assert "“Orders may be returned within 14 days of delivery.”" in withdrawn
    assert now == "  return window: not stated any more (was 14 days)"
    done = run(*void, str(found["event"]), "--json")
    told = json.loads(done.stdout)
    assert told["withdrawn"]["event"] == found["event"]
    (change,) = told["facts"]
    assert (change["fact"], change["before"]) == ("return_window", None)
    assert change["after"]["value"] == 30 * DAY
    said = run("fact", "set", "harbour-lamp", "return_window=7 days", "--ledger", book).stdout
    done = run(*void, said.rpartition("event ")[2].rstrip(")\n"))
    assert "return window: now 30 days, as stated on 2026-02-17 (was 7 days)" in done.stdout
    said = run("fact", "set", "harbour-lamp", "return_window=30 days", "--ledger", book).stdout
    run("fact", "set", "harbour-lamp", "return_window=40 days", "--ledger", book)
    done = run(*void, said.rpartition("event ")[2].rstrip(")\n"))
    assert "return window: still 40 days, as stated on " in done.stdout


@pytest.mark.slow
def test_a_visit_that_is_withdrawn_takes_its_claims_with_it(
    run: Run, site: Site, book: Path
) -> None:
    found = inspected(run, book, site.base, *LIVE)
    run("void", str(found["event"]), "--reason", "the wrong shop", "--ledger", book)
    assert stated(run, book, "return-window") is None


def stated(run: Run, book: Path, criterion: str) -> float | None:
    """What a brand states under a criterion, as `score` has it."""
    return stated_of(run, book, "north-kettle", criterion)


def stated_of(run: Run, book: Path, brand: str, criterion: str) -> float | None:
    done = run("score", brand, "--json", "--ledger", book)
    if done.returncode:
        return None
    grades = json.loads(done.stdout)["brands"][0]["grades"]
    fact = next(grade["fact"] for grade in grades if grade["criterion"].endswith(f".{criterion}"))
    return None if fact is None else fact["value"]


@pytest.mark.slow
def test_pages_that_contradict_each_other_are_shown_and_the_worse_counts(
    run: Run, site: Site, book: Path
) -> None:
    policy = {
        "@context": "https://schema.org",
        "@type": "Organization",
        "hasMerchantReturnPolicy": {
            "@type": "MerchantReturnPolicy",
            "returnPolicyCategory": "https://schema.org/MerchantReturnFiniteReturnWindow",
            "merchantReturnDays": 60,
        },
    }
    script = f'<script type="application/ld+json">{json.dumps(policy)}</script>'
    site.pages["/"] = page(HOME + script)
    inspected(run, book, site.base, *LIVE)
    assert stated(run, book, "return-window") == 30 * DAY
    for command in (("compare",), ("score", "north-kettle"), ("report",), HTML):
        done = run(*command, "--ledger", book)
        words = " ".join(done.stdout.split())
        assert "North Kettle contradicts itself on return window" in words, command
    explained = run("explain", "north-kettle", "return-window", "--ledger", book).stdout
    assert "merchantReturnDays: 60" in explained
    assert "You may return your order within 30 days" in explained


@pytest.mark.slow
def test_a_promise_about_e_mail_is_held_against_e_mail(run: Run, site: Site, book: Path) -> None:
    inspected(run, book, site.base, *LIVE)
    for channel, hours in (("email", 30), ("chat", 1)):
        for _ in range(4):
            opened = run(
                "probe", "open", "North Kettle", "-c", channel, "--at", "2026-03-01T08:00",
                "--timezone", "UTC", "--json", "--ledger", book,
            )  # fmt: skip
            probe = json.loads(opened.stdout)["events"][0]["probe"]
            moment = f"2026-03-0{1 + (8 + hours) // 24}T{(8 + hours) % 24:02}:00"
            run(
                "probe", "reply", probe, "--at", moment, "--timezone", "UTC", "--ledger", book
            )  # fmt: skip
    found = json.loads(run("compare", "--json", "--ledger", book).stdout)
    (promise,) = [one for one in found["promises"] if one["metric"] == "first_response"]
    assert (promise["channel"], promise["observations"]) == ("email", 4)
    assert promise["verdict"] == "broken"
    assert "first response by email" in run("compare", "--ledger", book).stdout


@pytest.mark.slow
def test_an_export_brings_the_visit_its_claims_and_its_pages_back(
    run: Run, site: Site, book: Path, tmp_path: Path
) -> None:
    inspected(run, book, site.base, *LIVE)
    out, other = tmp_path / "out", tmp_path / "other.db"
    assert run("export", "--out", out, "--ledger", book).returncode == 0
    with (out / "facts.csv").open(encoding="utf-8", newline="") as stream:
        rows = {row["fact"]: row for row in csv.DictReader(stream)}
    assert rows["return_window"]["value"] == "30 days"
    assert rows["first_response"]["channel"] == "email"
    assert run("import", out / "events.jsonl", "--ledger", other).returncode == 0
    assert stated(run, other, "return-window") == 30 * DAY
    checked = run("ledger", "check", "--ledger", other)
    assert checked.returncode == 0, checked.stderr
    again = inspected(run, other, site.base, *LIVE)
    assert "unchanged" in {one["outcome"] for one in again["pages"]}


@pytest.mark.slow
def test_a_kept_page_that_is_gone_is_missed(run: Run, site: Site, book: Path) -> None:
    found = inspected(run, book, site.base, *LIVE)
    digest = found["pages"][0]["sha256"]
    (files_of(book) / digest[:2] / digest).unlink()
    checked = run("ledger", "check", "--ledger", book)
    assert checked.returncode == 3
    assert digest[:12] in checked.stdout + checked.stderr


def test_saved_pages_of_a_folder_are_quoted_under_an_address(run: Run, book: Path) -> None:
    found = inspected(
        run, book, "https://harbour-lamp.example", "--offline", PAGES / "2026-02",
        "--at", "2026-02-17T10:00", "--timezone", "UTC",
    )  # fmt: skip
    addresses = {one["address"] for one in found["pages"]}
    assert "https://harbour-lamp.example/returns.html" in addresses
    assert found["at"] == "2026-02-17T10:00:00Z"
    assert facts(found)["return_window"] == 30 * DAY


def test_one_saved_page_may_be_markdown(run: Run, book: Path, tmp_path: Path) -> None:
    path = tmp_path / "terms.md"
    path.write_text("# Returns\n\nYou may return goods within 14 days of delivery.\n", "utf-8")
    assert facts(inspected(run, book, "--file", path))["return_window"] == 14 * DAY


@pytest.mark.slow
def test_what_is_for_members_only_is_shown_and_does_not_count(run: Run, book: Path) -> None:
    done = run("inspect", "Harbour Lamp", "--offline", PAGES / "2026-05", "--ledger", book)
    assert "Only for some, and not counted" in done.stdout
    assert "60 days" in done.stdout
    shown = json.loads(run("score", "harbour-lamp", "--json", "--ledger", book).stdout)
    grades = {grade["criterion"]: grade["fact"] for grade in shown["brands"][0]["grades"]}
    assert grades["return-policy.return-window"]["value"] == 14 * DAY


@pytest.mark.parametrize(
    ("arguments", "why"),
    [
        ((), "there is nothing to read"),
        (("ftp://shop.example/x",), "is not the address of a page"),
        (("--offline", "nowhere"), "there is no folder nowhere"),
        (("--file", "nothing.html"), "there is no file nothing.html"),
        (("--file", "README.md", "https://a.example", "https://b.example"), "one address at most"),
        (("--file", "README.md", "--country", "Germany"), "is not two letters"),
        (("--since", "1h ago"), "there is no visit to the pages of North Kettle"),
        (("https://shop.example", "--contact", "x@mail.example", "--proxy", "nonsense"), "proxy"),
        (("https://shop.example", "--contact", "a\nb"), "contact"),
        (
            ("https://shop.example", "--contact", "x@mail.example", "--at", "1h ago"),
            "--at is about saved pages",
        ),
        (("--since", "1h ago", "--dry-run"), "--dry-run goes with pages to read"),
    ],
)
def test_a_call_that_does_not_fit_is_told_what_would(
    run: Run, book: Path, arguments: tuple[str, ...], why: str
) -> None:
    run("fact", "set", "North Kettle", "free_returns=yes", "--ledger", book)
    done = run("inspect", "North Kettle", *arguments, "--ledger", book)
    assert done.returncode in (2, 4)
    assert why in done.stderr
    assert "Traceback" not in done.stderr


def test_what_a_page_says_is_never_markup(run: Run, site: Site, book: Path) -> None:
    """FAULTS 50 and 51: on the terminal, in Markdown and in HTML."""
    evil = "<title>[red]x[/] \x1b[2J\u202e</title>"
    text = "<p>[bold]You may return[/] it within 30 days of delivery &lt;script&gt; \u202e|a|"
    site.pages["/returns"] = page(f"<html lang=en>{evil}<h1>Returns</h1>{text}")
    done = run("inspect", "North Kettle", site.base, *LIVE, "--ledger", book)
    assert done.returncode == 0, done.stderr
    assert "[bold]You may return[/]" in done.stdout
    assert not {"\x1b", "\u202e"} & set(done.stdout)
    explained = run("explain", "north-kettle", "return-window", "--ledger", book)
    assert not {"\x1b", "\u202e"} & set(explained.stdout)
    assert "[bold]You may return[/]" in explained.stdout
