"""Addresses: as typed to normal, and which machines they may lead to."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aftersales_eval.errors import UsageError
from aftersales_eval.sources.web.addresses import (
    LONGEST,
    is_public,
    joined,
    normal,
    same_site,
    typed,
)
from aftersales_eval.sources.web.connection import resolve


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("shop.example", "https://shop.example/"),
        (" shop.example/returns ", "https://shop.example/returns"),
        ("//shop.example", "https://shop.example/"),
        ("shop.example:8080/a", "https://shop.example:8080/a"),
        ("localhost:8000", "https://localhost:8000/"),
        ("HTTP://Shop.Example:80/A?b=C#d", "http://shop.example/A?b=C"),
        ("https://shop.example.:443", "https://shop.example/"),
        ("https://müller.example/rückgabe", "https://xn--mller-kva.example/r%C3%BCckgabe"),
        ("https://shop.example/open/../closed/./x", "https://shop.example/closed/x"),
        ("https://shop.example/%63losed/%2e%2e/%7euser%2f", "https://shop.example/~user%2F"),
        ("https://shop.example/100%", "https://shop.example/100%25"),
        ("http://[2001:DB8:0::1]/", "http://[2001:db8::1]/"),
    ],
)
def test_an_address_is_understood_as_it_is_typed(text: str, address: str) -> None:
    assert typed(text) == address


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "no host"),
        ("kettle", "not the address"),
        ("return policy", "a space"),
        ("https://shop.example/a\x1bb", "a control character"),
        ("file:///etc/passwd", "neither http nor https"),
        ("javascript:alert(1)", "neither http nor https"),
        ("ftp://shop.example", "neither http nor https"),
        ("C:\\pages\\returns.html", "neither http nor https"),
        ("https://me:secret@shop.example", "a name or a password"),
        ("https://shop.example\\@evil.example", "a name or a password"),
        ("https://shop.example:99999/", "its port"),
        ("https://shop..example/", "its host"),
        ("https://-shop.example/", "its host"),
        ("https://%31%32%37.0.0.1/", "its host"),
        ("https://[::1/", "not the address"),
        ("https://[fe80::1%eth0]/", "its host"),
        ("https://shop.example/" + "a" * LONGEST, "longer than 2,000"),
        ("https://" + "a" * 64 + ".example", "its host"),
    ],
)
def test_what_is_no_address_of_a_page_is_told_what_would_be(text: str, why: str) -> None:
    with pytest.raises(UsageError, match=why) as caught:
        typed(text)
    assert caught.value.hint == "such as https://shop.example/returns"
    assert len(caught.value.message) < 250


@given(st.text(max_size=40))
def test_a_normal_address_stays_as_it_is(path: str) -> None:
    try:
        once = joined("https://shop.example/help/", path)
    except ValueError:
        return
    assert normal(once) == once
    assert once.isascii()
    assert "/../" not in once


@given(st.text(max_size=60))
def test_nothing_typed_is_more_than_a_usage_error(text: str) -> None:
    try:
        found = typed(text)
    except UsageError:
        return
    assert found.startswith(("http://", "https://"))


# fmt: off
PRIVATE = (
    "127.0.0.1", "127.255.0.9", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254",
    "100.64.0.1", "0.0.0.0",  # noqa: S104 - nothing is bound
    "192.0.2.1", "198.18.0.1", "224.0.0.1", "239.1.1.1", "240.0.0.1", "255.255.255.255",
    "::1", "::", "fe80::1", "fc00::1", "fd12::1", "fec0::1", "ff02::1", "2001:db8::1", "3fff::1",
    "100::1", "4000::1",
    "::ffff:127.0.0.1", "::ffff:10.0.0.1", "::127.0.0.1", "64:ff9b::7f00:1", "64:ff9b::a9fe:a9fe",
    "64:ff9b:1::1", "2002:7f00:1::1", "2002:a9fe:a9fe::1", "2001:0:5db8:d822::80ff:fffe",
    "2001:0:7f00:1::a247:27dd", "fe80::1%eth0", "shop.example", "0x7f.1",
)
# fmt: on


@pytest.mark.parametrize("address", PRIVATE)
def test_what_only_some_can_reach_is_not_public(address: str) -> None:
    assert not is_public(address)


@pytest.mark.parametrize(
    "address",
    [
        "93.184.216.34",
        "1.1.1.1",
        "2606:4700::1111",
        "::ffff:93.184.216.34",
        "64:ff9b::5db8:d822",
        "2002:5db8:d822::1",
        "2001:0:5db8:d822::a247:27dd",
    ],
)
def test_what_everybody_can_reach_is_public(address: str) -> None:
    assert is_public(address)


@pytest.mark.parametrize("host", ["0x7f.1", "2130706433", "127.1", "017700000001", "localhost"])
def test_fault_41_every_spelling_of_this_machine_ends_at_an_address_that_is_refused(
    host: str,
) -> None:
    assert typed(f"http://{host}/") == f"http://{host}/"
    found = resolve(host, 80)
    assert found
    assert not any(is_public(address) for address in found)


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("https://www.shop.example/a", True),
        ("http://help.shop.example/", True),
        ("https://shop.example.evil.example/", False),
        ("https://othershop.example/", False),
        ("https://example/", False),
    ],
)
def test_a_site_is_its_host_and_what_lies_below_it(address: str, expected: bool) -> None:
    assert same_site(address, "https://www.shop.example/") is expected
    assert same_site(address, "https://shop.example/") is expected


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("https://shop.example/a", True),
        ("http://shop.example/a", True),
        ("https://help.shop.example:8443/a", True),
        ("https://shop.example:8080/a", False),
    ],
)
def test_a_shop_is_on_the_usual_ports_and_its_own(address: str, expected: bool) -> None:
    assert same_site(address, "https://shop.example:8443/") is expected
