"""A page as a whole: links, language, notes, and that nothing in it breaks the reading."""

from __future__ import annotations

import json
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aftersales_eval.model.quantity import DAY
from aftersales_eval.sources.web.document import read_document
from aftersales_eval.sources.web.page import (
    MOST_CLAIMS,
    Link,
    PageRead,
    marked_up,
    passages_of_page,
    read_page,
)
from tests.sources.web.reading.marking import ADDRESS, policy


def links(html: str) -> list[tuple[str, str]]:
    """The links of a page."""
    found = read_page(html.encode(), content_type="text/html", address=ADDRESS)
    return [(link.address, link.text) for link in found.links]


def test_links_are_absolute_over_http_and_each_once() -> None:
    html = (
        '<nav><a href="/warranty#years"> Our\n<b>warranty</b> </a></nav><a href="/warranty">x</a>'
        '<a href="fees?x=1">Fees</a><a href="//other.example/">Other</a><a href="#top">Top</a>'
        '<a href="javascript:alert(1)">J</a><a href="mailto:a@b.example">M</a><a>none</a>'
        '<a href="https://[">bad</a><area href="/map" alt="Map">'
        '<a href="/home"><img alt="Home"></a>'
    )
    assert links(html) == [
        ("https://north-kettle.example/warranty", "Our warranty"),
        ("https://north-kettle.example/help/fees?x=1", "Fees"),
        ("https://other.example/", "Other"),
        ("https://north-kettle.example/map", "Map"),
        ("https://north-kettle.example/home", "Home"),
    ]


def test_a_page_of_nothing_but_links_gives_2000_of_them() -> None:
    assert len(links("".join(f'<a href="/{n}">x</a>' for n in range(3_000)))) == 2_000


def test_a_text_has_links_too() -> None:
    found = read_page(b"see [our *fees*](/fees)", address="https://a.example/terms.md")
    assert found.links == (Link("https://a.example/fees", "our fees"),)


def test_what_is_claimed_twice_is_claimed_once() -> None:
    body = policy(merchantReturnDays=30)
    found = read_page(body + body, content_type="text/html", address=ADDRESS)
    assert [one.value for one in found.claims] == [30.0 * DAY]


def test_a_page_makes_at_most_500_claims_of_each_kind_the_worst_and_the_best() -> None:
    kind = "https://schema.org/MerchantReturnFiniteReturnWindow"
    policies = [
        {"@type": "MerchantReturnPolicy", "merchantReturnDays": days, "returnPolicyCategory": kind}
        for days in [*range(300, 6_000), 5, *range(6_000, 9_000)]
    ]
    script = json.dumps({"@context": "https://schema.org", "@graph": policies})
    body = f"<script type=application/ld+json>{script}</script><h1>Help</h1><p>We answer every"
    found = read_page(f"{body} e-mail within 24 hours.".encode(), content_type="text/html")
    assert len(found.claims) == MOST_CLAIMS == 500
    values = {claim.value / 86_400 for claim in found.claims if claim.metric == "return_window"}
    assert {5, 300, 8_999} <= values
    assert "first_response" in {claim.metric for claim in found.claims}
    assert re.fullmatch(
        r"8,\d{3} of its 8,\d{3} claims were left out: more than a page makes", found.notes[0]
    )


def test_the_language_is_guessed_where_none_is_declared() -> None:
    text = "<p>Sie können die Ware mit dem Beleg zurückgeben, und wir erstatten den Preis der Ware."
    assert read_page(text.encode()).language == "de"
    assert read_page(f"<html lang=it>{text}".encode()).language == ""


def test_a_picture_is_no_page() -> None:
    assert read_page(b"\x89PNG", content_type="image/png", address=ADDRESS) == PageRead(
        notes=("not a page but image/png",), unread="not a page but image/png"
    )


PIECES = st.sampled_from([
    b"<p>", b"</p>", b"<table>", b"<tr>", b"<td colspan=9>", b"<th>", b"</tr>", b"</table>",
    b"<ul>", b"<li>", b"</ul>", b"<dl><dt>", b"<dd>", b"</dl>", b"<details>", b"<summary>",
    b"</details>", b"<h2>", b"</h2>", b"<footer>", b"</footer>", b"<div hidden>", b"<div lang=de>",
    b"</div>", b"<br>", b"<a href='//['>", b"<base href='http://['>", b"<meta charset=utf-16>",
    b"<!--", b"-->", b"<b itemscope itemtype=schema.org/Store itemprop=x itemref='a a' id=a>",
    b"</b>", b"<i itemprop=openingHours>Mo 9-10",
    b"<i vocab='http://schema.org' typeof=Store resource='['>",
    b"<i property='openingHours x:y' prefix='x: y'>", b"<script type=application/ld+json>{",
    b"</script>", b"<title>", b"\x00", b"\xff", b"30 days: ", b"| a | b\n", b"- x\n", b"===\n",
])  # fmt: skip
BODIES = st.one_of(st.binary(), st.lists(st.one_of(PIECES, st.binary(max_size=5))).map(b"".join))
KINDS = st.sampled_from(
    ["", "text/html", "text/html; charset=utf-16", "text/plain", "text/markdown"]
)


@settings(deadline=None)  # the first page loads the readers of text
@given(BODIES, KINDS, st.sampled_from(["", ADDRESS, "https://a.example/x.md", "http://["]))
def test_no_bytes_break_the_reading_of_a_page(body: bytes, kind: str, address: str) -> None:
    """Each part by itself, without the net that catches what no rule has thought of."""
    document = read_document(body, content_type=kind, address=address)
    passages_of_page(document)
    marked_up(document, [])
    found = read_page(body, content_type=kind, address=address)
    assert not any("could not be read (" in note for note in found.notes)


def test_a_page_of_which_a_part_fails_does_not_count_as_read(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """What it promised may still stand there, so no promise lapses; the rest is read."""
    body = (
        b"<html lang=en><script type=application/ld+json>"
        b'{"@context": "https://schema.org", "@type": "ContactPoint", "telephone": "+1 555 0100"}'
        b"</script><h1>Returns</h1><p>You may return all within 30 days.</p></html>"
    )
    assert read_page(body, address=ADDRESS).unread == ""

    def fails(passages: object) -> list[object]:
        raise ZeroDivisionError

    monkeypatch.setattr("aftersales_eval.sources.web.text.read.read_text", fails)
    found = read_page(body, address=ADDRESS)
    assert found.unread == "its text could not be read (ZeroDivisionError)"
    assert found.unread in found.notes
    assert {claim.metric for claim in found.claims} == {"channels_offered"}
