"""The walk through a shop: what is asked for, in which order, and what never is."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable
from dataclasses import dataclass, field

import pytest

from aftersales_eval.model.inspection import Outcome
from aftersales_eval.sources.web.addresses import joined
from aftersales_eval.sources.web.page import Link, PageRead
from aftersales_eval.sources.web.references import absolute
from aftersales_eval.sources.web.topics import Topic
from aftersales_eval.sources.web.visit import Known, Visited, plan, visit
from tests.sources.web.fetching.serving import (
    Handler,
    Site,
    at_home,
    fetching,
    page,
    redirect,
    serving,
)

LINK = re.compile(r'<a href="([^"]*)">([^<]*)</a>')


@dataclass
class Done:
    """A page that is read when somebody wants to know."""

    read: Callable[[], PageRead]
    log: list[str]
    address: str

    def result(self) -> PageRead:
        self.log.append(f"read {self.address}")
        return self.read()


@dataclass
class Reader:
    """Reads links; notes when it was handed a page, and when what it read was wanted."""

    log: list[str] = field(default_factory=list)

    def submit(self, body: bytes, *, content_type: str, address: str) -> Done:
        self.log.append(f"begin {address}")

        def read() -> PageRead:
            links = [(absolute(address, to), text) for to, text in LINK.findall(body.decode())]
            return PageRead(title=body.decode()[:20], links=tuple(Link(*link) for link in links))

        return Done(read, self.log, address)


def links(*addresses: str) -> Callable[[Handler], None]:
    """A page of links."""
    return page("".join(f'<a href="{one}">look</a>' for one in addresses))


def walk(site: Site, *starts: str, **how: object) -> list[Visited]:
    """A visit, from paths of a site."""
    how = {"read": Reader(), **how}
    with fetching(resolver=at_home) as fetcher:
        return list(visit(fetcher, [joined(site.base, start) for start in starts], **how))  # type: ignore[arg-type]


def test_what_matters_is_visited_and_nothing_else(site: Site) -> None:
    site.pages |= {
        "/": links("/kettles", "/warranty", "/returns", "https://other.example/returns", "#top"),
        "/returns": links("/", "/returns", "/returns?page=2", "/help"),
    }
    for path in ("/warranty", "/help"):
        site.pages[path] = page(path)
    found = walk(site, "/")
    assert site.paths() == [
        "/",
        "/returns",
        "/warranty",
        "/help",
        "/returns?page=2",
        "/sitemap.xml",
    ]
    assert [one.topic for one in found] == [
        None, Topic.RETURNS, Topic.WARRANTY, Topic.HELP, Topic.RETURNS,
    ]  # fmt: skip


def test_a_page_is_known_by_its_content_which_is_not_held(site: Site) -> None:
    site.pages["/"] = page("write to us")
    (home,) = walk(site, "/")
    assert home.page == hashlib.sha256(b"write to us").hexdigest()
    assert (home.size, home.answer.body) == (11, b"")
    assert home.read == PageRead(title="write to us")


def test_starts_come_first_and_other_topics_before_more_of_one(site: Site) -> None:
    many = [f"/returns-{n}" for n in range(6)]
    site.pages["/"] = links(*many, "/contact")
    found = walk(site, "/", "/about", most_pages=6)
    topics = [one.topic for one in found]
    assert site.paths()[:2] == ["/", "/about"]
    assert topics.index(Topic.CONTACT) < len(topics) - 1
    assert len(found) == 6


def test_no_more_pages_than_wished(site: Site) -> None:
    for n in range(60):
        site.pages[f"/returns-{n}"] = links(f"/returns-{n + 1}", f"/warranty-{n}")
    assert len(walk(site, "/returns-0", most_pages=7)) == 7
    assert len(site.paths()) == 7


def test_a_visit_that_is_cut_short_tells_how_much_waited(site: Site) -> None:
    """Given addresses among them, and none where nothing was cut."""
    told: list[int] = []
    site.pages["/"] = links("/returns", "/warranty", "/contact")
    walk(site, "/", "/about", most_pages=1, left=told.append)
    assert told == [4]
    walk(site, "/", most_pages=2, left=told.append)
    assert told == [4, 2]
    walk(site, "/", most_pages=4, left=told.append)
    walk(site, "/", most_pages=20, left=told.append)
    assert told == [4, 2]


def test_what_is_disallowed_does_not_go_on_for_ever(site: Site) -> None:
    told: list[int] = []
    site.pages |= {
        "/robots.txt": page("User-agent: *\nDisallow: /returns", Content_Type="text/plain"),
        "/": links(*(f"/returns-{n}" for n in range(50))),
    }
    assert len(walk(site, "/", most_pages=4, left=told.append)) == 12
    assert told == [50 - 11]
    assert site.paths() == ["/"]


def test_links_to_other_ports_are_left_alone(site: Site) -> None:
    with serving() as other:
        site.pages["/"] = links(f"{other.base}/returns", f"{site.base}/warranty")
        site.pages["/sitemap.xml"] = page(
            f"<urlset><url><loc>{other.base}/returns</loc></url></urlset>", Content_Type="text/xml"
        )
        walk(site, "/")
        assert other.asked == []
    assert "/warranty" in site.asked


def test_a_shop_of_endless_hosts_is_asked_on_ten(site: Site) -> None:
    """A name that stands for all names below it makes up as many hosts as there are links."""
    shop = site.named("shop.example")
    site.pages["/"] = links(*(f"{site.named(f'h{n}.shop.example')}/returns" for n in range(40)))
    found = walk(site, f"{shop}/", most_pages=20)
    assert site.asked.count("/robots.txt") == 10
    assert len(found) == 10


def test_redirects_to_endless_hosts_are_followed_to_ten(site: Site) -> None:
    paths = [f"/returns-{n}" for n in range(15)]
    site.pages |= {"/": links(*paths)}
    for n, path in enumerate(paths):
        site.pages[path] = redirect(f"{site.named(f'h{n}.example')}/there")
    found = walk(site, "/")
    assert site.asked.count("/robots.txt") == 10
    assert found[-1].answer.outcome is Outcome.REFUSED
    assert found[-1].answer.why == "10 other hosts were asked already"


def test_the_next_page_is_asked_for_while_one_is_being_read(site: Site) -> None:
    log: list[str] = []
    site.pages["/"] = links("/returns", "/warranty")
    for path in ("/returns", "/warranty"):
        site.pages[path] = page(path)
    walk(
        site, "/", read=Reader(log), tell=lambda address: log.append(f"ask {address}"), most_pages=3
    )
    short = [line.replace(site.base, "") for line in log]
    assert short == [
        "ask /", "begin /", "read /",
        "ask /returns", "begin /returns", "ask /warranty", "begin /warranty",
        "read /returns", "read /warranty",
    ]  # fmt: skip


def test_links_are_asked_for_in_their_one_spelling(site: Site) -> None:
    """However a page spells them, as pages do: once, and what is no address not at all."""
    host = f"//127.0.0.1:{site.port}"
    site.pages["/"] = links(
        "/rückgabe", "/r%C3%BCckgabe", "/r%c3%bcckgabe#top", "/x/../rückgabe", "/x\\..\\rückgabe",
        "/returns?q=ü", "/returns?q=%C3%BC", "http://127.0.0.1:x/returns",
        "http://127.0.0.1:99999/returns", "http://127.0.0.1:٣/returns", "http://ü..example/returns",
        f"http://me:secret@127.0.0.1:{site.port}/returns", f"{host}/%77arranty", f"{host}/warranty",
        "http://[::1/returns", "http://s℀.example/returns",
    )  # fmt: skip
    found = walk(site, "/")
    assert sorted(site.paths()) == [
        "/", "/r%C3%BCckgabe", "/returns?q=%C3%BC", "/sitemap.xml", "/warranty",
    ]  # fmt: skip
    assert len(found) == 4


@pytest.mark.parametrize("half", ["/returns\ud800", "//\ud800.example/returns"])
def test_half_a_letter_in_a_link_ends_no_visit(site: Site, half: str) -> None:
    class Broken(Reader):
        def submit(self, body: bytes, *, content_type: str, address: str) -> Done:
            read = PageRead(links=(Link(f"{site.base}{half}", ""), Link(f"http:{half}", "")))
            return Done(lambda: read, self.log, address)

    site.pages["/"] = page()
    assert walk(site, "/", read=Broken())[0].answer.outcome is Outcome.FETCHED


@pytest.mark.parametrize(
    "spelling",
    ["/open/%2e%2e/private/returns", "/open/..\\private/returns", "/%70rivate/returns",
     "/./private/returns"],
)  # fmt: skip
def test_no_spelling_of_a_link_gets_round_robots_txt(site: Site, spelling: str) -> None:
    closed = "User-agent: *\nDisallow: /private"
    site.pages |= {"/robots.txt": page(closed, Content_Type="text/plain"), "/": links(spelling)}
    _, shut = walk(site, "/")
    assert shut.answer.outcome is Outcome.DISALLOWED
    assert shut.answer.asked == f"{site.base}/private/returns"
    assert site.paths() == ["/", "/sitemap.xml"]


def test_the_same_content_is_read_once(site: Site) -> None:
    site.pages |= {"/": links("/returns", "/refunds"), "/returns": page("30 days")}
    site.pages["/refunds"] = page("30 days")
    kept: list[str] = []
    first, second, third = walk(site, "/", keep=lambda digest, body: kept.append(digest))
    assert second.read is not None
    assert (third.read, third.same_as) == (None, second.answer.address)
    assert third.page == second.page
    assert kept == [first.page, second.page]


def test_the_same_address_is_not_asked_for_again_after_a_redirect(site: Site) -> None:
    site.pages |= {
        "/": links("/contact", "/contact-form"),
        "/contact": redirect("/contact-form"),
        "/contact-form": page("write to us"),
    }
    found = walk(site, "/")
    assert site.paths()[:3] == ["/", "/contact", "/contact-form"]
    assert len(found) == 2


def test_a_page_that_another_led_to_is_not_read_again(site: Site) -> None:
    """Even where the server puts something new into it each time."""
    site.pages |= {
        "/": links("/returns", "/refunds"),
        "/refunds": redirect("/returns"),
        "/returns": lambda handler: handler.reply(
            200, f"visit {len(site.asked)}".encode(), Content_Type="text/html"
        ),
    }
    *_, returns, refunds = walk(site, "/")
    assert (refunds.read, refunds.same_as) == (None, returns.answer.address)


def test_where_a_start_is_redirected_to_is_the_shop(site: Site) -> None:
    site.pages |= {
        "/old": redirect(site.named("shop.example") + "/new"),
        "/new": links("/returns", site.named("www.shop.example") + "/warranty"),
        "/returns": page(),
    }
    found = walk(site, "/old")
    assert [one.answer.outcome for one in found] == [
        Outcome.FETCHED, Outcome.FETCHED, Outcome.NOT_THERE,
    ]  # fmt: skip


def test_what_is_not_allowed_is_told_and_does_not_count(site: Site) -> None:
    site.pages |= {
        "/robots.txt": page("User-agent: *\nDisallow: /returns", Content_Type="text/plain"),
        "/": links("/returns", "/warranty"),
        "/warranty": page(),
    }
    found = walk(site, "/", most_pages=2)
    assert [one.answer.outcome for one in found] == [
        Outcome.FETCHED, Outcome.DISALLOWED, Outcome.FETCHED,
    ]  # fmt: skip
    assert site.paths() == ["/", "/warranty"]
    assert found[1].read is None


def test_an_unchanged_page_is_read_from_what_was_kept(site: Site) -> None:
    body = b'<a href="/returns">Returns</a>'
    kept = Known(f"{site.base}/", '"v1"', "", "text/html", lambda: body)
    site.pages |= {"/": page(status=304), "/returns": page()}
    written: list[str] = []
    home, returns = walk(
        site,
        "/",
        known={f"{site.base}/": kept}.get,
        keep=lambda digest, body: written.append(digest),
    )
    assert home.answer.outcome is Outcome.UNCHANGED
    assert (home.page, home.size) == (hashlib.sha256(body).hexdigest(), len(body))
    assert home.answer.content_type == "text/html"
    assert site.headers[1]["If-None-Match"] == '"v1"'
    assert "If-None-Match" not in site.headers[2]
    assert written == [returns.page]


def test_sitemaps_help_where_links_give_too_few(site: Site) -> None:
    listed = "<urlset><url><loc>/returns</loc></url><url><loc>/kettles</loc></url></urlset>"
    site.pages |= {
        "/": page("a page drawn by a script"),
        "/sitemap.xml": page(listed, Content_Type="application/xml"),
        "/returns": page("30 days"),
    }
    found = walk(site, "/")
    assert [one.answer.address for one in found] == [f"{site.base}/", f"{site.base}/returns"]
    assert site.asked == ["/robots.txt", "/", "/sitemap.xml", "/returns"]


def test_sitemaps_are_left_alone_where_links_give_enough(site: Site) -> None:
    site.pages["/"] = links("/returns", "/warranty")
    walk(site, "/", most_pages=3)
    assert "/sitemap.xml" not in site.asked


def test_a_shop_that_is_not_there_ends_at_once(site: Site) -> None:
    with serving() as closed:
        start = closed.base
    (only,) = walk(site, start)
    assert only.answer.outcome is Outcome.UNREACHABLE


def test_a_page_with_more_links_than_anybody_follows_is_bounded(site: Site) -> None:
    site.pages["/"] = links(*(f"/returns-{n}" for n in range(20_000)))
    assert len(walk(site, "/", most_pages=3)) == 3


def test_a_plan_asks_nothing_of_anybody(site: Site) -> None:
    """It takes no fetcher, so it could not."""
    planned = plan([f"{site.base}/a", f"{site.base}/b", f"{site.base}/a"], most_pages=20)
    assert [one.address.removeprefix(site.base) for one in planned] == [
        "/robots.txt", "/a", "/b", "/sitemap.xml",
    ]  # fmt: skip
    assert all(one.why for one in planned)
    assert site.connections == 0


@pytest.mark.parametrize("most", [0, 1])
def test_a_plan_keeps_to_the_number_of_pages(most: int) -> None:
    planned = plan(["https://shop.example/a", "https://shop.example/b"], most_pages=most)
    assert len(planned) == 1 + most
