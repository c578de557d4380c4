"""What robots.txt opens and closes, whatever it is written in and however it is answered."""

from __future__ import annotations

import codecs
from collections.abc import Callable

import pytest

from aftersales_eval.model.inspection import Outcome
from tests.sources.web.fetching.serving import (
    Handler,
    Site,
    Time,
    at_home,
    fetching,
    page,
    raw,
    redirect,
    serving,
)

CLOSED = "User-agent: *\nDisallow: /closed\n"


def plain(body: bytes | str, status: int = 200) -> Callable[[Handler], None]:
    """A robots.txt."""
    return page(body, status, Content_Type="text/plain")


WRITINGS = {
    "plain": CLOSED.encode(),
    "a mark": codecs.BOM_UTF8 + CLOSED.encode(),
    "two marks": codecs.BOM_UTF8 * 2 + CLOSED.encode(),
    "a mark in the middle": f"Sitemap: /s.xml\n\ufeff{CLOSED}".encode(),
    "utf-16": CLOSED.encode("utf-16"),
    "utf-16 the other way": codecs.BOM_UTF16_BE + CLOSED.encode("utf-16-be"),
    "utf-16 without a mark": CLOSED.encode("utf-16-le"),
    "utf-16 the other way without a mark": CLOSED.encode("utf-16-be"),
    "utf-32": CLOSED.encode("utf-32"),
    "carriage returns": CLOSED.replace("\n", "\r").encode(),
    "not UTF-8": b"# caf\xe9\n" + CLOSED.encode(),
    "our own name": b"User-agent: aftersales-eval\nDisallow: /closed\n\nUser-agent: *\nAllow: /\n",
    "other spellings": b"USER-AGENT : *\ndisallow:/%63losed\n",
    "an ending": b"User-agent: *\nDisallow: /*closed$\n",
}


@pytest.mark.parametrize("writing", WRITINGS)
def test_fault_45_what_robots_txt_closes_is_not_asked_for(site: Site, writing: str) -> None:
    """FAULTS 45: in whatever it is written."""
    site.pages |= {"/robots.txt": plain(WRITINGS[writing]), "/closed": page(), "/open": page()}
    with fetching() as fetcher:
        shut = fetcher.get(f"{site.base}/closed")
        fetcher.get(f"{site.base}/open")
    assert shut.outcome is Outcome.DISALLOWED
    assert shut.why == "its robots.txt does not allow it"
    assert site.asked == ["/robots.txt", "/open"]


@pytest.mark.parametrize(
    "name",
    [
        "aftersales-eval/1.0",
        "aftersales-eval/0.1.0 (+https://review.example)",
        "Aftersales-Eval *",
        "AFTERSALES-EVAL*",
        "aftersales-eval; all versions",
        "aftersales-eval 2 # not you",
        "* (all of you)",
    ],
)
def test_our_name_is_ours_whatever_follows_it(site: Site, name: str) -> None:
    text = f"User-agent: other\nAllow: /\n\nUser-agent: {name}\nDisallow: /\n"
    site.pages |= {"/robots.txt": plain(text), "/a": page()}
    with fetching() as fetcher:
        assert fetcher.get(f"{site.base}/a").outcome is Outcome.DISALLOWED


@pytest.mark.parametrize("name", ["other/1.0 (aftersales-eval)", "a1", "aftersales-evaluation"])
def test_names_like_ours_are_not_ours(site: Site, name: str) -> None:
    site.pages |= {"/robots.txt": plain(f"User-agent: {name}\nDisallow: /\n"), "/a": page()}
    with fetching() as fetcher:
        assert fetcher.get(f"{site.base}/a").outcome is Outcome.FETCHED


def test_rules_for_others_are_not_ours(site: Site) -> None:
    site.pages |= {"/robots.txt": plain("User-agent: eval\nDisallow: /\n"), "/a": page()}
    with fetching() as fetcher:
        assert fetcher.get(f"{site.base}/a").outcome is Outcome.FETCHED


MANY = "".join(f"User-agent: robot-{number}\n" for number in range(5_000))
RULES = "Disallow: /closed\n" * 15_000


@pytest.mark.parametrize(
    ("text", "open_to_us"),
    [
        (f"{MANY}User-agent: *\n{RULES}", False),
        (f"{MANY}{RULES}", True),
        (f"User-agent: *\nAllow: /\n{MANY}{RULES}", True),
        (f"{MANY}Allow: /\n\nuseragent aftersales*\n{RULES}", False),
        (f"User-agent: *\n{RULES}\nUser-agent: aftersales-eval # you\nAllow: /\n", True),
        (f"User-agent: a*\n{MANY}{RULES}", False),
    ],
    ids=["us too", "others", "after us", "us alone", "but us", "who begin with a"],
)
def test_rules_for_thousands_are_read_for_us_alone(site: Site, text: str, open_to_us: bool) -> None:
    """A rule for each of them would be a hundred million."""
    site.pages |= {"/robots.txt": plain(text), "/closed": page()}
    with fetching() as fetcher:
        found = fetcher.get(f"{site.base}/closed").outcome
    assert found is (Outcome.FETCHED if open_to_us else Outcome.DISALLOWED)


def test_a_way_round_is_no_way_in(site: Site) -> None:
    """A redirect, or dots in a path, lead to what is closed; nothing is asked for there."""
    site.pages |= {"/robots.txt": plain(CLOSED), "/a": redirect("/closed"), "/closed": page()}
    site.pages["/b"] = redirect("/open/%2e%2e/closed")
    with fetching() as fetcher:
        for path in ("/a", "/b"):
            answer = fetcher.get(site.base + path)
            assert (answer.outcome, answer.hops) == (Outcome.DISALLOWED, (site.base + path,))
    assert "/closed" not in site.asked


@pytest.mark.parametrize("status", [204, 400, 401, 403, 404, 410, 451])
def test_without_a_robots_txt_all_is_open(site: Site, status: int) -> None:
    site.pages |= {
        "/robots.txt": plain("" if status == 204 else "Disallow: /", status),
        "/a": page(),
    }
    with fetching() as fetcher:
        assert fetcher.get(f"{site.base}/a").outcome is Outcome.FETCHED


@pytest.mark.parametrize(
    ("behaviour", "why"),
    [
        (plain("", 500), "answered 500"),
        (plain("", 503), "answered 503"),
        (plain("", 429), "asks to wait"),
        (plain("", 304), "answered 304"),
        (plain("User-agent: *", 206), "answered 206"),
        (plain("#" * 500_001), "larger than 500,000"),
        (raw(b"HTTP/1.1 200 OK\r\n\r\nU", b"s", pause=0.05, again=True), "in time"),
        (redirect("/robots.txt"), "more than 5 times"),
    ],
)
def test_fault_45_a_robots_txt_that_cannot_be_read_closes_everything(
    site: Site, behaviour: Callable[[Handler], None], why: str
) -> None:
    """FAULTS 45: not assessed, which is not the same as nothing there."""
    site.pages |= {"/robots.txt": behaviour, "/a": page()}
    with fetching(deadline=0.3) as fetcher:
        answer = fetcher.get(f"{site.base}/a")
        again = fetcher.get(f"{site.base}/b")
    assert answer.outcome is again.outcome is Outcome.DISALLOWED
    assert answer.why.startswith("its robots.txt could not be read: ")
    assert why in answer.why
    assert site.paths() == []


def test_a_host_that_does_not_answer_is_called_unreachable(site: Site) -> None:
    """Nothing forbids it, so nothing is said of robots.txt."""
    site.pages["/robots.txt"] = raw(b"nonsense\r\n")
    with fetching() as fetcher:
        assert fetcher.get(f"{site.base}/a").outcome is Outcome.UNREACHABLE


def test_a_robots_txt_may_lie_elsewhere(site: Site) -> None:
    with serving() as other:
        other.pages["/rules"] = plain(CLOSED)
        site.pages["/robots.txt"] = redirect(f"{other.base}/rules")
        with fetching() as fetcher:
            assert fetcher.get(f"{site.base}/closed").outcome is Outcome.DISALLOWED
        assert other.asked == ["/rules"]


def test_each_host_has_rules_of_its_own_and_is_asked_once(site: Site) -> None:
    with serving() as other:
        other.pages |= {"/robots.txt": plain(CLOSED)}
        site.pages |= {"/closed": redirect(f"{other.base}/closed")}
        with fetching() as fetcher:
            for _ in range(2):
                assert fetcher.get(f"{site.base}/closed").outcome is Outcome.DISALLOWED
        assert other.asked == ["/robots.txt"]
        assert site.asked == ["/robots.txt", "/closed", "/closed"]


@pytest.mark.parametrize(
    ("said", "waited"),
    [
        ("Crawl-delay: 12", 12),
        ("Crawl-delay: 0.5", 5),
        ("Request-rate: 1/20s", 20),
        ("Crawl-delay: 86400", 30),
        ("Crawl-delay: nan", 5),
        ("Crawl-delay: -1", 5),
    ],
)
def test_a_crawl_delay_lengthens_ours_up_to_a_limit(site: Site, said: str, waited: int) -> None:
    site.pages |= {"/robots.txt": plain(f"User-agent: *\n{said}\n"), "/a": page()}
    time = Time()
    with fetching(time, delay=5) as fetcher:
        fetcher.get(f"{site.base}/a")
    assert time.slept == pytest.approx([waited], abs=1)


def test_the_sitemaps_it_names_are_addresses(site: Site) -> None:
    site.pages["/robots.txt"] = plain("Sitemap: /a.xml\nSitemap: file:///b\nSitemap: /a.xml\n")
    with fetching(resolver=at_home) as fetcher:
        assert fetcher.rules(f"{site.base}/x").sitemaps == (f"{site.base}/a.xml",)
