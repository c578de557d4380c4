"""A sitemap to the addresses in it that matter; nothing in one is ever expanded or loaded."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from io import BytesIO
from typing import Any, Final

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
    lines = (line.decode("utf-8", "replace") for line in plain.split(b"\n", MOST_ENTRIES))
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
    places: Any = _Places()  # lxml takes a target without the methods for what is not wanted
    parser = etree.XMLParser(
        target=places, resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False
    )
    with suppress(etree.XMLSyntaxError):
        etree.parse(BytesIO(body), parser)
    return Listed(*(tuple(_addresses(places.found[kind], base)) for kind in ("url", "sitemap")))


class _Places:
    """Gathers the place of each entry while a file is parsed, and no tree of it."""

    def __init__(self) -> None:
        self.found: dict[str, list[str]] = {"url": [], "sitemap": []}
        self._within: list[str] = []
        self._place: list[str] | None = None

    def start(self, tag: str, attributes: object) -> None:
        name = tag.rpartition("}")[2]
        if name == "loc" and self._within and len(self._entries()) < MOST_ENTRIES:
            self._place = []
        self._within.append(name)

    def data(self, text: str) -> None:
        if self._place is not None:
            self._place.append(text)

    def end(self, tag: str) -> None:
        self._within.pop()
        if self._place is not None and tag.rpartition("}")[2] == "loc":
            self._entries().append("".join(self._place))
            self._place = None

    def close(self) -> None:
        """There is nothing to end."""

    def _entries(self) -> list[str]:
        return self.found.get(self._within[-1], []) if self._within else []


def _addresses(places: Iterable[str], base: str) -> Iterator[str]:
    for place in places:
        if not place.strip():
            continue
        try:
            yield joined(base, place)
        except ValueError:
            continue
