"""What the parts of a page are, by their elements, roles and classes: its matter, or beside it.

What stands above, below or beside the matter of a page (a banner, a teaser, the sign-up to a
newsletter) is not about what its title and its last heading name.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from lxml.etree import _Element

_BESIDE_ROLES: Final = frozenset({"contentinfo", "complementary", "banner", "search"})
_BESIDE: Final = re.compile(
    r"(?:^|[\s_-])(?:site-?)?(?:footer|newsletter|sign-?up|teasers?|top-?bar|announcement|promo"
    r"(?:tion)?s?|usps?|trust-?(?:bar|badges?)|breadcrumbs?|side-?bar|copyright|recommend\w*"
    r"|related|cross-?sell\w*|product-(?:grid|list|card|tile|slider|teaser)s?|hero-banner)"
    r"(?=$|[\s_-])",
    re.IGNORECASE,
)
_HEADINGS: Final = ("h1", "h2", "h3", "h4", "h5", "h6")
_LIKE_A_HEADING: Final = re.compile(
    r"(?:^|\s)(?:(?P<level>h[1-6])|(?P<page>page-?(?:title|heading|headline|header))"
    r"|(?:section|content|block|accordion)?-?(?:heading|headline|title)"
    r"|(?P<asked>(?:faq-?)?(?:q|question)(?:-?(?:text|title))?))(?=$|\s)",
    re.IGNORECASE,
)
_LONGEST_HEADING: Final = 150

ASKED: Final = 7
"""The level of what stands above something folded away: a question above its answer."""


def matter_of(tree: _Element) -> _Element | None:
    """The element with the matter of a page, where it names one."""
    found = tree.xpath("//main | //*[@role='main']")
    return found[0] if len(found) == 1 else None


def first_heading(tree: _Element) -> _Element | None:
    """The top heading; what stands before it is not yet about what the title names."""
    return next(tree.iter("h1"), None)


def is_beside(element: _Element) -> bool:
    """Whether what stands in an element is beside the matter of the page."""
    if element.tag in ("footer", "aside"):
        return True
    if element.tag in ("html", "body", "main", "article", "p", "li", "td", "span", "table"):
        return False
    if element.tag == "header" or element.get("role") == "banner":
        return not _has_heading(element) and not _within_matter(element)
    if element.get("role") in _BESIDE_ROLES:
        return True
    named = f"{element.get('id') or ''} {element.get('class') or ''}"
    return not named.isspace() and _BESIDE.search(named) is not None and not _has_top(element)


def heading_level(element: _Element) -> int:
    """Which level the text of an element is a heading of that is none by its name; 0 if none."""
    if element.tag not in ("div", "p", "span", "strong", "b", "button", "dt"):
        return 0
    found = _LIKE_A_HEADING.search(element.get("class") or "")
    within = element.iterdescendants(*_HEADINGS, "p", "ul", "ol")
    if found is None or next(within, None) is not None:
        return 0
    if sum(map(len, element.itertext())) > _LONGEST_HEADING:
        return 0
    if found["level"]:
        return int(found["level"][1])
    return 1 if found["page"] else ASKED if found["asked"] else 4


def _has_heading(element: _Element) -> bool:
    return next(element.iterdescendants(*_HEADINGS), None) is not None


def _has_top(element: _Element) -> bool:
    return next(element.iterdescendants("h1", "main"), None) is not None


def _within_matter(element: _Element) -> bool:
    return next(element.iterancestors("main", "article", "section"), None) is not None
