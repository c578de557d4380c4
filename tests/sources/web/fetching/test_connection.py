"""Where connections go and where they do not: private machines, bad certificates, proxies."""

from __future__ import annotations

import socket
import ssl
import threading
from collections.abc import Iterator

import pytest
import trustme

from aftersales_eval.errors import UsageError
from aftersales_eval.model.inspection import Outcome
from tests.sources.web.fetching.serving import (
    Site,
    at_home,
    certified,
    fetching,
    page,
    redirect,
    serving,
    trusting,
)

NOWHERE = "2000::1"
"""Public by its number; nobody has it."""


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    """Whom a test's certificates are signed by."""
    return trustme.CA()


@pytest.fixture
def secure(authority: trustme.CA) -> Iterator[Site]:
    """A site with a certificate for one name."""
    with serving(certified(authority, "shop.example")) as site:
        yield site


SPELLINGS = ("127.0.0.1", "0x7f.1", "2130706433", "[::ffff:127.0.0.1]", "[::ffff:7f00:1]",
             "localhost", "127.1")  # fmt: skip


@pytest.mark.parametrize("host", SPELLINGS)
def test_fault_41_this_machine_is_refused_in_all_its_spellings(site: Site, host: str) -> None:
    """FAULTS 41: without a single byte being sent."""
    site.pages["/"] = page()
    with fetching(allow_private=False) as fetcher:
        answer = fetcher.get(site.named(host) + "/")
    assert answer.outcome is Outcome.REFUSED
    assert "not a public address" in answer.why
    assert site.connections == 0


@pytest.mark.parametrize("host", SPELLINGS)
def test_this_machine_is_asked_where_that_is_wished(site: Site, host: str) -> None:
    site.pages["/"] = page("home")
    with fetching() as fetcher:
        assert fetcher.get(site.named(host) + "/").body == b"home"


@pytest.mark.parametrize(
    ("to", "why"),
    [
        ("file:///etc/passwd", "neither http nor https"),
        ("javascript:alert(1)", "neither http nor https"),
        ("http://me:secret@shop.example/", "a name or a password"),
        ("http://[::1", "no address of a page"),
    ],
)
def test_fault_41_a_redirect_to_no_page_is_refused(site: Site, to: str, why: str) -> None:
    """FAULTS 41."""
    site.pages["/a"] = redirect(to)
    with fetching() as fetcher:
        answer = fetcher.get(f"{site.base}/a")
    assert (answer.outcome, answer.hops) == (Outcome.REFUSED, (f"{site.base}/a",))
    assert why in answer.why


def test_fault_41_each_hop_is_checked_on_the_address_connected_to(site: Site) -> None:
    """FAULTS 41: the first hop may be asked, so what is refused is the second."""
    inside = f"http://inside.example:{site.port}/secret"
    site.pages |= {"/a": redirect(inside), "/secret": page()}
    asked: list[str] = []

    def resolver(host: str, port: int) -> list[str]:
        asked.append(host)
        if host == "inside.example":
            return [NOWHERE, "169.254.169.254"]  # one that is not public is enough
        raise socket.gaierror("nobody else is to be looked up")

    with (
        fetching(allow_private=False, resolver=resolver) as fetcher,
        fetching(resolver=at_home) as at_ease,
    ):
        assert at_ease.get(f"{site.base}/a").address == inside
        answer = fetcher.get(inside)
    assert answer.outcome is Outcome.REFUSED
    assert "169.254.169.254" in answer.why
    assert asked == ["inside.example"]


def test_fault_41_a_name_that_changes_its_mind_is_looked_up_once(site: Site) -> None:
    """FAULTS 41: what was checked is what is connected to; each new connection is checked anew."""
    site.pages["/"] = page()
    answers = [[NOWHERE], ["127.0.0.1"], ["127.0.0.1"]]
    with fetching(
        allow_private=False, deadline=0.3, resolver=lambda host, port: answers.pop(0)
    ) as fetcher:
        first = fetcher.get(site.named("shop.example") + "/")
        second = fetcher.get(site.named("www.shop.example") + "/")
    assert first.outcome in (Outcome.UNREACHABLE, Outcome.DISALLOWED)  # refused, or timed out
    assert second.outcome is Outcome.REFUSED
    assert (site.connections, len(answers)) == (0, 1)


def test_the_next_address_of_a_name_is_tried(site: Site) -> None:
    site.pages["/"] = page("home")
    with fetching(deadline=0.6, resolver=lambda host, port: [NOWHERE, "127.0.0.1"]) as fetcher:
        assert fetcher.get(site.named("shop.example") + "/").body == b"home"


def test_a_look_up_that_hangs_ends_at_the_deadline() -> None:
    over = threading.Event()

    def resolver(host: str, port: int) -> list[str]:
        over.wait(5)
        return []

    with fetching(deadline=0.2, resolver=resolver) as fetcher:
        answer = fetcher.get("https://shop.example/")
    over.set()
    assert "did not come in time" in answer.why


def test_a_name_that_is_not_known_is_unreachable() -> None:
    def resolver(host: str, port: int) -> list[str]:
        raise socket.gaierror(-2, "Name or service not known")

    with fetching(resolver=resolver) as fetcher:
        answer = fetcher.get("https://shop.example/")
    assert (answer.outcome, answer.why) == (
        Outcome.UNREACHABLE,
        "the name shop.example is not known",
    )


def test_where_nothing_listens_is_unreachable() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        with fetching() as fetcher:
            answer = fetcher.get(f"http://127.0.0.1:{taken.getsockname()[1]}/")
    assert (answer.outcome, answer.why) == (Outcome.UNREACHABLE, "nothing answers there")


def test_a_certificate_is_checked_against_the_name(secure: Site, authority: trustme.CA) -> None:
    secure.pages["/"] = page("home")
    with fetching(tls=trusting(authority), resolver=at_home) as fetcher:
        assert fetcher.get(secure.named("shop.example") + "/").body == b"home"
        wrong = fetcher.get(secure.named("other.example") + "/")
    assert wrong.outcome is Outcome.UNREACHABLE
    assert "certificate" in wrong.why
    assert "other.example" in wrong.why


def test_fault_44_who_cannot_prove_the_name_is_unreachable(secure: Site) -> None:
    """FAULTS 44: an authority that nobody trusts; one connection, nothing asked on it."""
    secure.pages["/"] = page()
    with fetching(resolver=at_home) as fetcher:
        answer = fetcher.get(secure.named("shop.example") + "/")
    assert answer.outcome is Outcome.UNREACHABLE
    assert "its certificate is not to be trusted" in answer.why
    assert (secure.asked, secure.connections) == ([], 1)


def test_fault_44_no_insecure_retry(site: Site) -> None:
    """FAULTS 44: a server without TLS is not asked without it."""
    site.pages["/"] = page()
    with fetching() as fetcher:
        answer = fetcher.get(f"https://127.0.0.1:{site.port}/")
    assert (answer.outcome, answer.why) == (
        Outcome.UNREACHABLE,
        "no secure connection could be made",
    )
    assert (site.asked, site.connections) == ([], 1)


def test_old_versions_of_tls_are_not_spoken(authority: trustme.CA) -> None:
    old = certified(authority, "shop.example")
    with pytest.warns(DeprecationWarning):
        old.maximum_version = ssl.TLSVersion.TLSv1_1
    with serving(old) as site, fetching(tls=trusting(authority), resolver=at_home) as fetcher:
        assert fetcher.get(site.named("shop.example") + "/").outcome is Outcome.UNREACHABLE


@pytest.mark.parametrize("name", ["HTTP_PROXY", "http_proxy", "ALL_PROXY"])
def test_fault_49_the_proxy_of_the_environment_is_ignored(
    site: Site, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    """FAULTS 49."""
    site.pages["/"] = page("home")
    with serving() as proxy:
        monkeypatch.setenv(name, proxy.base)
        with fetching() as fetcher:
            assert fetcher.get(f"{site.base}/").body == b"home"
        assert proxy.connections == 0


def test_fault_49_a_proxy_is_used_where_one_is_asked_for(site: Site) -> None:
    """FAULTS 49."""
    site.pages["http://shop.example/"] = page("by way of a proxy")
    with fetching(proxy=site.base.replace("//", "//me:secret@"), resolver=at_home) as fetcher:
        assert fetcher.get("http://shop.example/").body == b"by way of a proxy"
    assert site.asked == ["http://shop.example/robots.txt", "http://shop.example/"]
    assert site.headers[0]["Proxy-Authorization"] == "Basic bWU6c2VjcmV0"


def test_a_proxy_passes_on_what_it_cannot_read(secure: Site, authority: trustme.CA) -> None:
    secure.pages["/"] = page("home")
    with (
        serving() as proxy,
        fetching(proxy=proxy.base, tls=trusting(authority), resolver=at_home) as fetcher,
    ):
        assert fetcher.get(secure.named("shop.example") + "/").body == b"home"
        assert proxy.asked == [f"shop.example:{secure.port}"]


def test_a_proxy_is_not_asked_for_what_is_private_here(site: Site) -> None:
    with fetching(proxy=site.base, allow_private=False) as fetcher:
        answer = fetcher.get("http://169.254.169.254/latest")
    assert (answer.outcome, site.connections) == (Outcome.REFUSED, 0)


@pytest.mark.parametrize("proxy", ["socks5://proxy.example", "proxy", "http://proxy.example:x"])
def test_what_is_no_proxy_is_told_so(proxy: str) -> None:
    with pytest.raises(UsageError, match="the proxy is not an address"), fetching(proxy=proxy):
        pass
