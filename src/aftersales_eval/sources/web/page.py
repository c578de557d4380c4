"""One page: bytes to its links, its passages, and what it claims."""

from __future__ import annotations

from dataclasses import dataclass

from aftersales_eval.model.claim import Claim


@dataclass(frozen=True, slots=True)
class Link:
    """Where a page points to: an absolute address, and the words that are shown for it."""

    address: str
    text: str


@dataclass(frozen=True, slots=True)
class PageRead:
    """What was read of one page; `notes` say what of it could not be, each one short sentence."""

    title: str = ""
    language: str = ""
    links: tuple[Link, ...] = ()
    claims: tuple[Claim, ...] = ()
    notes: tuple[str, ...] = ()


def read_page(body: bytes, *, content_type: str = "", address: str = "") -> PageRead:
    """What a page says; never raises for what stands in it."""
    raise NotImplementedError
