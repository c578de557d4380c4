"""A sitemap to the addresses in it that matter; nothing in one is ever expanded or loaded."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from io import BytesIO
from typing import Final

from lxml import etree

from aftersales_eval.model.inspection import Outcome
from aftersales_eval.sources.web.addresses import joined, same_site
from aftersales_eval.sources.web.answer import Answer, NoAnswerError
from aftersales_eval.sources.web.decoding import unpacked
from aftersales_eval.sources.web.topics import Mattering, mattering

MOST_SITEMAPS: Final = 5
"""Requests for sitemaps, those that an index names among them."""

MOST_ENTRIES: Final = 50_000
"""Entries of one sitemap, as its format allows."""

_UNPROMISING: Final = re.compile(
    r"product|produ[ck]t|produit|categor|kategor|collection|image|video|blog|news|article|author"
    r"|tag|brand|marke|store-?loc",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Listed:
    """What one sitemap lists: pages, or other sitemaps."""

    pages: tuple[str, ...] = ()
    sitemaps: tuple[str, ...] = ()


def read_sitemap(body: bytes, base: str, *, most_bytes: int = 5_000_000) -> Listed:
    """The addresses in a sitemap, an index of sitemaps or a list in plain text; gzip or not.

    What cannot be read yields what stood before it, and no error.
    """
    try:
        plain = unpacked(body, most_bytes)
    except NoAnswerError:
        return Listed()
    if b"<" in plain[:200]:  # in UTF-16 too
        return _read_xml(plain, base)
    lines = plain.decode("utf-8", "replace").splitlines()[:MOST_ENTRIES]
    return Listed(pages=tuple(_addresses(lines, base)))


def pages_that_matter(
    sitemaps: Iterable[str], ask: Callable[[str], Answer], homes: Iterable[str]
) -> Iterator[tuple[str, Mattering]]:
    """The pages of the sites of `homes` that sitemaps list and that matter.

    An index is followed one level down, those of its sitemaps first that are not of products.
    """
    sites = tuple(homes)
    waiting = [(address, True) for address in sitemaps]
    asked: set[str] = set()
    while waiting and len(asked) < MOST_SITEMAPS:
        address, may_be_index = waiting.pop(0)
        if address in asked:
            continue
        asked.add(address)
        answer = ask(address)
        if answer.outcome is not Outcome.FETCHED:
            continue
        listed = read_sitemap(answer.body, answer.address)
        for page in listed.pages:
            matters = mattering(page)
            if matters and any(same_site(page, home) for home in sites):
                yield page, matters
        if may_be_index:
            below = sorted(listed.sitemaps, key=lambda one: bool(_UNPROMISING.search(one)))
            waiting = [(one, False) for one in below[:MOST_SITEMAPS]] + waiting


def _read_xml(body: bytes, base: str) -> Listed:
    found: dict[str, list[str]] = {"url": [], "sitemap": []}
    steps = etree.iterparse(
        BytesIO(body),
        events=("end",),
        tag=("{*}url", "{*}sitemap"),
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
    )
    try:
        for number, (_, entry) in enumerate(steps):
            if number == MOST_ENTRIES:
                break
            place = entry.findtext("{*}loc")
            if place:
                found[etree.QName(entry).localname].append(place)
            entry.clear()
            while entry.getprevious() is not None:  # else what was read stays in memory
                del entry.getparent()[0]  # type: ignore[union-attr]
    except etree.XMLSyntaxError:
        pass
    return Listed(*(tuple(_addresses(found[kind], base)) for kind in ("url", "sitemap")))


def _addresses(places: Iterable[str], base: str) -> Iterator[str]:
    for place in places:
        if not place.strip():
            continue
        try:
            yield joined(base, place)
        except ValueError:
            continue
