"""Whether a page is a post in a shop's journal: what happened to a neighbour is no promise."""

from __future__ import annotations

import re
from typing import Final
from urllib.parse import unquote, urlsplit

from aftersales_eval.sources.web.document import Document
from aftersales_eval.sources.web.text.folding import words
from aftersales_eval.sources.web.topics import mattering

_HELPS: Final = frozenset(
    words(
        "help support service faq faqs hilfe aide ayuda soporte kundenservice customer-service"
        " service-client atencion-al-cliente policies agb terms"
    )
)
"""Some shops keep their help in what their shop system calls a blog."""

_OF_A_POST: Final = re.compile(
    r"(?:^|\s)(?:single-post|blog-?post|blogpost|blog-article|blog-single|article-blog"
    r"|template-article|post-template-default)(?:\s|$)"
)
"""What the usual shop systems call a post; a page of the shop they mostly call otherwise."""


_ANYWHERE: Final = "https://shop.example/"


def is_post(document: Document, address: str) -> bool:
    """Whether a page is a post, by what its mark-up calls it and not by its address: who asks for
    one in particular knows why.
    """
    sections = _sections(address)
    if not _HELPS.isdisjoint(sections):
        return False
    if document.tree is None or mattering(_ANYWHERE, document.title):
        return False  # a small shop may have posted its terms
    found = document.tree.xpath("/html/body/@class | //article[descendant::h1]/@class")
    return any(_OF_A_POST.search(" ".join(str(names).split()).lower()) for names in found)


def _sections(address: str) -> list[str]:
    try:
        path = urlsplit(address).path
    except ValueError:  # no address at all: a page that somebody saved
        return []
    return [part for part in unquote(path).lower().split("/") if part][:-1]
