"""Sitemaps: what they list, and what they are not let do."""

from __future__ import annotations

import gzip

import pytest

from aftersales_eval.sources.web.answer import NoAnswerError
from aftersales_eval.sources.web.decoding import MOST_MEMBERS, decoded
from aftersales_eval.sources.web.sitemap import (
    MOST_SITEMAPS,
    Listed,
    pages_that_matter,
    read_sitemap,
)
from tests.sources.web.fetching.serving import Site, fetching, page

BASE = "https://shop.example/sitemap.xml"
SPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'


def urls(*places: str) -> str:
    """A sitemap of pages."""
    listed = "".join(f"<url><loc> {place} </loc><priority>1</priority></url>" for place in places)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<urlset {SPACE}>{listed}</urlset>'


def index(*places: str) -> str:
    """A sitemap of sitemaps."""
    listed = "".join(f"<sitemap><loc>{place}</loc></sitemap>" for place in places)
    return f"<sitemapindex {SPACE}>{listed}</sitemapindex>"


PAGES = Listed(pages=("https://shop.example/returns", "https://shop.example/a?b=1&c=2"))
PLACES = ("https://shop.example/returns", "/a?b=1&amp;c=2", "file:///etc/passwd", "")


@pytest.mark.parametrize(
    "body",
    [
        urls(*PLACES).encode(),
        b"\xef\xbb\xbf\n" + urls(*PLACES).partition("\n")[2].encode(),
        urls(*PLACES).replace(SPACE, "").encode(),
        urls(*PLACES).replace("UTF-8", "UTF-16").encode("utf-16"),
        gzip.compress(urls(*PLACES).encode()),
        b"https://shop.example/returns\r\n\r\nhttps://shop.example/a?b=1&c=2\n",
        urls(*PLACES).encode().removesuffix(b"</urlset>") + b"<url><oops",
    ],
    ids=["xml", "a mark", "no namespace", "utf-16", "gzip", "plain text", "broken off"],
)
def test_a_sitemap_lists_pages(body: bytes) -> None:
    assert read_sitemap(body, BASE) == PAGES


def test_an_index_lists_sitemaps() -> None:
    assert read_sitemap(index("/a.xml", "/b.xml.gz").encode(), BASE) == Listed(
        sitemaps=("https://shop.example/a.xml", "https://shop.example/b.xml.gz")
    )


LAUGHS = "".join(
    f'<!ENTITY l{n} "{f"&l{n - 1};" * 10 if n else "https://shop.example/returns"}">'
    for n in range(10)
)


@pytest.mark.parametrize(
    "body",
    [
        f"<!DOCTYPE a [{LAUGHS}]>{urls('&l9;').partition(chr(10))[2]}".encode(),
        b'<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/hostname">]>'
        + urls("https://shop.example/&x;").partition("\n")[2].encode(),
        gzip.compress(bytes(50_000_000)),
        gzip.compress(urls().encode())[:-4],
        b"<html><body>Not here",
        b"<a>" * 100_000,
        b"\x00\xff" * 1_000,
        b"",
    ],
    ids=["laughs", "a file", "a bomb", "broken", "a page", "deep", "bytes", "nothing"],
)
def test_what_is_no_sitemap_lists_nothing_it_should_not(body: bytes) -> None:
    found = read_sitemap(body, BASE)
    assert found.sitemaps == ()
    assert all(place in ("https://shop.example/", BASE) or "%" in place for place in found.pages)


def test_a_sitemap_in_a_few_packed_pieces_is_read_whole() -> None:
    text = urls(*PLACES).encode()
    pieces = [gzip.compress(text[place : place + 50]) for place in range(0, len(text), 50)]
    assert read_sitemap(b"".join(pieces), BASE) == PAGES


def test_a_sitemap_in_more_packed_pieces_than_anybody_makes_is_not_read() -> None:
    """Five megabytes hold a quarter of a million of them, each with a decoder of its own."""
    body = gzip.compress(urls(*PLACES).encode()) + gzip.compress(b"") * MOST_MEMBERS
    assert read_sitemap(body, BASE) == Listed()
    with pytest.raises(NoAnswerError, match="too many pieces"):
        decoded([body], "gzip", 5_000_000)


def test_an_index_is_followed_one_level_down(site: Site) -> None:
    site.pages |= {
        "/sitemap.xml": page(
            index("/products.xml", "/pages.xml.gz", "/deeper.xml"), Content_Type="text/xml"
        ),
        "/pages.xml.gz": page(
            gzip.compress(urls("/returns", "/kettles", "https://other.example/returns").encode()),
            Content_Type="application/gzip",
        ),
        "/deeper.xml": page(index("/deepest.xml"), Content_Type="application/xml"),
    }
    with fetching() as fetcher:
        found = pages_that_matter([f"{site.base}/sitemap.xml"], fetcher.sitemap, [site.base])
        assert [address for address, _ in found] == [f"{site.base}/returns"]
    assert site.paths() == ["/sitemap.xml", "/pages.xml.gz", "/deeper.xml", "/products.xml"]


def test_only_a_few_sitemaps_are_asked_for(site: Site) -> None:
    site.pages["/sitemap.xml"] = page(
        index(*(f"/{n}.xml" for n in range(40))), Content_Type="text/xml"
    )
    with fetching() as fetcher:
        sitemaps = [f"{site.base}/sitemap.xml"] * 2
        assert list(pages_that_matter(sitemaps, fetcher.sitemap, [site.base])) == []
    assert len(site.paths()) == MOST_SITEMAPS


def test_places_of_pictures_are_not_places_of_pages() -> None:
    body = urls("/returns").replace("</url>", "<image><loc>/kettle-help</loc></image></url>")
    assert read_sitemap(body.encode(), BASE).pages == ("https://shop.example/returns",)
