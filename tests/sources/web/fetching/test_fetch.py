"""Asking for pages at a real server: what is fetched, and what every misbehaviour comes to."""

from __future__ import annotations

import gzip
import tracemalloc
import zlib
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aftersales_eval.errors import UsageError
from aftersales_eval.model.inspection import Outcome
from aftersales_eval.sources.web.answer import NoAnswerError
from aftersales_eval.sources.web.decoding import decoded
from aftersales_eval.sources.web.fetch import Manners
from tests.sources.web.fetching.serving import (
    NOW,
    Handler,
    Site,
    Time,
    at_home,
    fetching,
    in_turn,
    page,
    raw,
    redirect,
)

CHUNKED = (
    b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n",
    b"5\r\n<p>a \r\n",
    b"6\r\nkettle\r\n0\r\n\r\n",
)
OPEN = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"


def test_a_page_comes_with_all_that_is_to_be_kept_of_it(site: Site) -> None:
    site.pages["/returns"] = page(
        "<p>30 days</p>", ETag='"v1"', Last_Modified="Mon, 01 Dec 2025 00:00:00 GMT"
    )
    with fetching() as fetcher:
        answer = fetcher.get(f"{site.base}/returns")
    assert (answer.outcome, answer.status, answer.why) == (Outcome.FETCHED, 200, "")
    assert answer.body == b"<p>30 days</p>"
    assert answer.content_type == "text/html; charset=utf-8"
    assert (answer.etag, answer.modified) == ('"v1"', "Mon, 01 Dec 2025 00:00:00 GMT")
    assert answer.asked == answer.address == f"{site.base}/returns"
    assert (answer.at, answer.hops) == (NOW, ())


def test_we_say_who_we_are_and_what_we_read(site: Site) -> None:
    with fetching(version="0.1", contact="https://review.example; me@review.example") as fetcher:
        fetcher.get(f"{site.base}/a?b=c%20d")
    assert site.asked == ["/robots.txt", "/a?b=c%20d"]
    for headers in site.headers:
        agent = "aftersales-eval/0.1 (+https://review.example; me@review.example)"
        assert headers["User-Agent"] == agent
        assert headers["Accept-Encoding"] == "gzip, deflate"
        assert headers["Host"] == f"127.0.0.1:{site.port}"
    assert site.headers[1]["Accept"].startswith("text/html")


def test_a_contact_cannot_write_headers_of_its_own() -> None:
    with pytest.raises(UsageError, match="plain letters"):
        Manners(contact="me\r\nCookie: a=b")


def test_connections_are_kept_open_between_requests(site: Site) -> None:
    site.pages |= {"/a": page(), "/b": redirect("/c"), "/c": page()}
    with fetching() as fetcher:
        for path in ("/a", "/missing", "/b"):
            fetcher.get(site.base + path)
    assert site.asked == ["/robots.txt", "/a", "/missing", "/b", "/c"]
    assert site.connections == 1


def test_a_connection_that_was_closed_meanwhile_is_opened_again(site: Site) -> None:
    """A server may hang up on a kept connection just as the next request is on its way."""

    def hang_up(handler: Handler) -> None:
        handler.close_connection = True

    site.pages |= {"/a": page("a"), "/b": in_turn(hang_up, page("b"))}
    with fetching() as fetcher:
        assert fetcher.get(f"{site.base}/a").body == b"a"
        assert fetcher.get(f"{site.base}/b").body == b"b"
    assert site.paths() == ["/a", "/b", "/b"]


def test_a_server_that_always_hangs_up_is_unreachable(site: Site) -> None:
    site.pages["/a"] = raw()
    with fetching() as fetcher:
        answer = fetcher.get(f"{site.base}/a")
    assert answer.outcome is Outcome.UNREACHABLE
    assert site.paths() == ["/a", "/a"]


ZIPPED: dict[str, Callable[[bytes], bytes]] = {
    "gzip": gzip.compress,
    "x-gzip": lambda body: gzip.compress(body[:9]) + gzip.compress(body[9:]) + b"\0\0",
    "deflate": zlib.compress,
    "Deflate": lambda body: zlib.compress(body, wbits=-15),
    "identity": bytes,
}


@pytest.mark.parametrize("encoding", ZIPPED)
def test_what_is_compressed_is_decoded(site: Site, encoding: str) -> None:
    text = b"<p>thirty days</p>" * 5000
    site.pages["/a"] = page(ZIPPED[encoding](text), Content_Encoding=encoding)
    with fetching() as fetcher:
        assert fetcher.get(f"{site.base}/a").body == text


@given(st.binary(max_size=300), st.integers(1, 9), st.sampled_from(sorted(ZIPPED)))
@settings(max_examples=60)
def test_decoding_undoes_encoding_however_it_is_cut(body: bytes, size: int, encoding: str) -> None:
    coded = ZIPPED[encoding](body)
    parts = [coded[place : place + size] for place in range(0, len(coded), size)]
    assert decoded(parts, encoding, 1_000) == body


@given(st.binary(max_size=60), st.sampled_from(["gzip", "deflate"]))
def test_what_is_not_compressed_after_all_is_an_answer_that_failed(body: bytes, name: str) -> None:
    try:
        decoded([body], name, 1_000_000)
    except NoAnswerError as error:
        assert error.outcome in (Outcome.FAILED, Outcome.UNREACHABLE)


def test_chunks_are_put_together(site: Site) -> None:
    site.pages["/a"] = raw(*CHUNKED)
    with fetching() as fetcher:
        assert fetcher.get(f"{site.base}/a").body == b"<p>a kettle"


@pytest.mark.parametrize(
    ("behaviour", "outcome", "why"),
    [
        (page(status=403), Outcome.FAILED, "answered 403"),
        (page(status=500), Outcome.FAILED, "answered 500"),
        (page(status=304), Outcome.FAILED, "answered 304"),
        (page(status=503), Outcome.FAILED, "answered 503"),
        (page("", 204), Outcome.FAILED, "answered 204"),
        (page("", 205), Outcome.FAILED, "answered 205"),
        (page("<p>30", 206, Content_Range="bytes 0-4/99"), Outcome.FAILED, "answered 206"),
        (page("%PDF-1.7 returns"), Outcome.NOT_A_PAGE, "a PDF file"),
        (page("%PDF-1.7", Content_Type="text/plain"), Outcome.NOT_A_PAGE, "a PDF file"),
        (page(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"), Outcome.NOT_A_PAGE, "no text"),
        (page(bytes(900)), Outcome.NOT_A_PAGE, "no text"),
        (page(status=404), Outcome.NOT_THERE, "no such page"),
        (page(status=410), Outcome.NOT_THERE, "no such page"),
        (page(Content_Type="application/pdf"), Outcome.NOT_A_PAGE, "'application/pdf'"),
        (page("<a/>", Content_Type="text/xml"), Outcome.NOT_A_PAGE, "'text/xml'"),
        (page("x", Content_Encoding="br"), Outcome.FAILED, "'br'"),
        (page("no gzip", Content_Encoding="gzip"), Outcome.FAILED, "broken"),
        (page(gzip.compress(b"x" * 999)[:-9], Content_Encoding="gzip"), Outcome.UNREACHABLE, "off"),
        (raw(OPEN[:-2] + b"Content-Length: 2\r\n\r\na"), Outcome.UNREACHABLE, "broke off"),
        (page("a", Content_Length="9" * 18), Outcome.TOO_LARGE, "larger"),
        (page("a", Content_Length="9" * 5000), Outcome.UNREACHABLE, "not HTTP"),
        (raw(*CHUNKED[:2]), Outcome.UNREACHABLE, "broke off"),
        (raw(b"SSH-2.0-OpenSSH\r\n"), Outcome.UNREACHABLE, "not HTTP"),
        (raw(b"HTTP/1.1 200 OK\r\n" + b"X: y\r\n" * 50_000), Outcome.UNREACHABLE, "not HTTP"),
        (raw(b"\0" * 1000), Outcome.UNREACHABLE, "not HTTP"),
        (page("x" * 1001), Outcome.TOO_LARGE, "larger than 1,000 bytes"),
        (redirect(""), Outcome.FAILED, "nowhere"),
    ],
)
def test_what_is_no_page_says_why(
    site: Site, behaviour: Callable[[Handler], None], outcome: Outcome, why: str
) -> None:
    site.pages["/a"] = behaviour
    with fetching(most_bytes=1_000, deadline=1) as fetcher:
        answer = fetcher.get(f"{site.base}/a")
    assert (answer.outcome, answer.body) == (outcome, b"")
    assert why in answer.why


@pytest.mark.parametrize(
    ("encoding", "said"),
    [
        ("utf-16", ""), ("utf-16-le", ""), ("utf-16-be", ""), ("utf-32", ""), ("utf-8-sig", ""),
        ("utf-32-be", "; charset=UTF-32BE"),
    ],
)  # fmt: skip
def test_wide_letters_are_text_all_the_same(site: Site, encoding: str, said: str) -> None:
    body = "Send it back within 30 days. Écrivez-nous.".encode(encoding)
    site.pages["/a"] = page(body, Content_Type=f"text/plain{said}")
    with fetching() as fetcher:
        assert fetcher.get(f"{site.base}/a").body == body


def test_a_stray_zero_in_mark_up_makes_it_no_other_thing(site: Site) -> None:
    site.pages["/a"] = page(b"<p>30\0 days</p>")
    with fetching() as fetcher:
        assert fetcher.get(f"{site.base}/a").outcome is Outcome.FETCHED


def test_a_page_is_revalidated_where_it_was_found(site: Site) -> None:
    """What is known is said to the page that it is known of, not to one that leads elsewhere."""
    date = "Mon, 01 Dec 2025 00:00:00 GMT"
    site.pages |= {"/": redirect("/home"), "/home": page(status=304)}
    with fetching() as fetcher:
        answer = fetcher.get(f"{site.base}/", etag='"v1"', modified=date, of=f"{site.base}/home")
    assert (answer.outcome, answer.address) == (Outcome.UNCHANGED, f"{site.base}/home")
    assert answer.hops == (f"{site.base}/",)
    _, first, last = site.headers
    assert "If-None-Match" not in first
    assert (last["If-None-Match"], last["If-Modified-Since"]) == ('"v1"', date)


def test_no_cookie_is_sent_back(site: Site) -> None:
    site.pages["/a"] = page(Set_Cookie="who=me")
    with fetching() as fetcher:
        fetcher.get(f"{site.base}/a")
        fetcher.get(f"{site.base}/a")
    assert all("Cookie" not in headers for headers in site.headers)


def test_fault_40_a_redirect_loop_stops_at_five(site: Site) -> None:
    """FAULTS 40."""
    site.pages["/a"] = redirect("/a")
    with fetching() as fetcher:
        answer = fetcher.get(f"{site.base}/a")
    assert (answer.outcome, len(answer.hops)) == (Outcome.FAILED, 6)
    assert "more than 5 times" in answer.why
    assert site.paths() == ["/a"] * 6


def test_five_redirects_are_followed(site: Site) -> None:
    site.pages |= {f"/{n}": redirect(f"{n + 1}") for n in range(5)} | {"/5": page()}
    with fetching() as fetcher:
        answer = fetcher.get(f"{site.base}/0")
    assert answer.outcome is Outcome.FETCHED
    assert answer.hops == tuple(f"{site.base}/{n}" for n in range(5))
    assert answer.address == f"{site.base}/5"


BOMB = gzip.compress(bytes(200_000_000), 1)


def test_fault_42_a_gzip_bomb_is_never_unfolded(site: Site) -> None:
    """FAULTS 42: 200 MB of zeros in under 1 MB."""
    assert len(BOMB) < 1_000_000
    site.pages["/a"] = page(BOMB, Content_Encoding="gzip")
    with fetching() as fetcher:
        answer = fetcher.get(f"{site.base}/a")
    assert (answer.outcome, answer.why) == (Outcome.TOO_LARGE, "it is larger than 5,000,000 bytes")


def test_fault_42_no_more_of_a_bomb_is_held_than_is_allowed() -> None:
    """FAULTS 42: not even for a moment, though it comes in one piece."""
    tracemalloc.start()
    with pytest.raises(NoAnswerError, match="larger than 5,000,000"):
        decoded([BOMB], "gzip", 5_000_000)
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert most < 25_000_000


def test_fault_42_an_endless_body_ends_at_the_size_limit(site: Site) -> None:
    """FAULTS 42, 43."""
    site.pages["/a"] = raw(OPEN, b"a" * 100_000, again=True)
    with fetching() as fetcher:
        assert fetcher.get(f"{site.base}/a").outcome is Outcome.TOO_LARGE


@pytest.mark.parametrize(
    "behaviour",
    [
        raw(b"HTTP/1.1 200 OK\r\n", b"X: y\r\n", pause=0.03, again=True),
        raw(b"HTTP/1.1 200 OK\r\nX: ", b"y", pause=0.03, again=True),
        raw(b"HTTP/1.1 100 Continue\r\n\r\n", pause=0.03, again=True),
        raw(OPEN, b"a", pause=0.03, again=True),
        raw(OPEN[:-4] + b"\r\nTransfer-Encoding: chunked\r\n\r\n", b"1\r\na\r\n", pause=0.03,
            again=True),
        raw(OPEN, pause=3),
        raw(b"", pause=3),
    ],
    ids=["headers", "header", "continue", "body", "chunks", "silent body", "silence"],
)  # fmt: skip
def test_fault_43_a_slow_drip_ends_at_the_deadline_of_the_whole(
    site: Site, behaviour: Callable[[Handler], None]
) -> None:
    """FAULTS 43: each piece comes in time, the whole never does."""
    site.pages["/a"] = behaviour
    time = Time()
    with fetching(time, deadline=0.3) as fetcher:
        answer = fetcher.get(f"{site.base}/a")
    assert (answer.outcome, answer.why) == (
        Outcome.TOO_SLOW,
        "the whole answer did not come in time",
    )


def test_the_deadline_is_each_request_s_own(site: Site) -> None:
    """A connection that is used again does not inherit what an earlier request has left."""
    slow = raw(OPEN, b"a", pause=0.1)
    site.pages |= {"/a": slow, "/b": slow, "/c": slow, "/d": slow}
    with fetching(deadline=0.35) as fetcher:
        found = [fetcher.get(f"{site.base}/{name}").outcome for name in "abcd"]
    assert found == [Outcome.FETCHED] * 4


def retrying(**headers: str) -> Callable[[Handler], None]:
    """A server that has had enough, once."""
    return in_turn(page(status=429, **headers), page("at last"))


@pytest.mark.parametrize(
    ("said", "waited"),
    [
        ("7", 7),
        ("Thu, 01 Jan 2026 00:00:40 GMT", 40),
        ("Wed, 01 Jan 2020 00:00:00 GMT", None),
        ("soon", 10),
        ("-5", 10),
        ("Mon, 01 Jan 2024 00:00:00 +99999999999999", 10),
        ("Mon, 01 Jan 2024 00:00:00 +9999", 10),
        ("Mon, 01 Jan 99999999999999999999 00:00:00 GMT", 10),
    ],
)
def test_fault_46_a_retry_after_is_obeyed(site: Site, said: str, waited: int | None) -> None:
    """FAULTS 46: seconds, a date, a date gone by, and what is neither."""
    site.pages["/a"] = retrying(Retry_After=said)
    time = Time()
    with fetching(time) as fetcher:
        answer = fetcher.get(f"{site.base}/a")
    assert (answer.outcome, answer.body) == (Outcome.FETCHED, b"at last")
    assert time.slept == pytest.approx([waited] if waited else [], abs=1)


@pytest.mark.parametrize(
    "said", ["61", "9" * 400, "Thu, 01 Jan 2099 00:00:00 GMT", "Thu, 01 Jan 2026 00:02:00 GMT"]
)
@pytest.mark.parametrize("status", [429, 503])
def test_fault_46_who_asks_for_too_much_is_put_off_and_left_alone(
    site: Site, said: str, status: int
) -> None:
    """FAULTS 46: beyond the longest wait, among them the year 2099."""
    site.pages |= {"/a": page(status=status, Retry_After=said), "/b": page()}
    time = Time()
    with fetching(time) as fetcher:
        first, second = (fetcher.get(site.base + path) for path in ("/a", "/b"))
    assert (first.outcome, first.status) == (Outcome.PUT_OFF, status)
    assert "asks to wait" in first.why
    assert second.outcome is Outcome.PUT_OFF
    assert (site.paths(), time.slept) == (["/a"], [])


def test_fault_46_who_asks_again_is_put_off(site: Site) -> None:
    """FAULTS 46: a server is asked a second time, and no third."""
    site.pages["/a"] = page(status=429, Retry_After="5")
    time = Time()
    with fetching(time) as fetcher:
        assert fetcher.get(f"{site.base}/a").outcome is Outcome.PUT_OFF
    assert site.paths() == ["/a", "/a"]
    assert time.slept == pytest.approx([5], abs=1)


def test_requests_to_one_host_keep_their_distance(site: Site) -> None:
    site.pages |= {"/a": page(), "/b": redirect(f"http://other.example:{site.port}/c")}
    site.pages["/c"] = page()
    time = Time()
    with fetching(time, delay=20, resolver=at_home) as fetcher:
        fetcher.get(site.named("shop.example") + "/a")
        assert time.slept == pytest.approx([20], abs=1)  # after robots.txt
        fetcher.get(site.named("shop.example") + "/b")
    # before /b; and after the other host's robots.txt, which itself did not have to wait
    assert time.slept == pytest.approx([20, 20, 20], abs=1)


def test_an_interrupted_wait_ends_at_once(site: Site) -> None:
    site.pages["/a"] = page()

    class Interrupted(Time):
        def sleep(self, seconds: float) -> None:
            raise KeyboardInterrupt

    with fetching(Interrupted(), delay=20) as fetcher, pytest.raises(KeyboardInterrupt):
        fetcher.get(f"{site.base}/a")
    assert site.asked == ["/robots.txt"]
