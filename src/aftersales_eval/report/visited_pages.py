"""The pages of a visit, for a terminal: what each came to, and why some say nothing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Final
from urllib.parse import urlsplit

from rich.cells import cell_len, set_cell_size
from rich.console import RenderableType
from rich.padding import Padding

from aftersales_eval.model.inspection import PageVisit, Visit
from aftersales_eval.report import words
from aftersales_eval.report.console import heading, indented, said
from aftersales_eval.report.text import shortened, visible

_MOST_PAGES: Final = 40
_MOST_NOTES: Final = 3
_CLAIMS: Final = "claims"


def page_parts(visit: Visit, width: int) -> list[RenderableType]:
    """Each page on a line with its claims; what does not fit on it stands below.

    The address of the site that most pages are of is said once, and left out of theirs.
    """
    pages = visit.pages[:_MOST_PAGES]
    site = _site_of([page.address for page in pages])
    names = [visible(_below(site, page.address)) for page in pages]
    most = width // 2 + 6  # so that what came of a page nearly always fits beside it
    room = max((cell_len(name) for name in names if cell_len(name) <= most), default=0)
    room = max(room, len("page"))
    head = said(f"  {'page':{room}}  {_CLAIMS}", "dim")
    parts: list[RenderableType] = [heading(f"Pages of {visible(site)}" if site else "Pages"), head]
    for page, name in zip(pages, names, strict=True):
        parts += _rows(page, name, room, width)
    if len(visit.pages) > _MOST_PAGES:
        parts.append(indented(f"and {len(visit.pages) - _MOST_PAGES:,} more; --json lists all"))
    parts += [said(f"Note: {note}", "dim") for note in visit.notes]
    return parts


def _site_of(addresses: Sequence[str]) -> str:
    """`https://shop.example` where at least two pages are of it; else nothing."""
    found: Counter[str] = Counter()
    for address in addresses:
        url = urlsplit(address)
        if url.scheme in ("http", "https") and url.path.startswith("/"):
            found[f"{url.scheme}://{url.netloc}"] += 1
    site, pages = next(iter(found.most_common(1)), ("", 0))
    return site if pages > 1 else ""


def _below(site: str, address: str) -> str:
    """An address without the site's, where it is of that very site."""
    return address.removeprefix(site) if address.startswith(f"{site}/") else address


def _rows(page: PageVisit, name: str, room: int, width: int) -> list[RenderableType]:
    """A page on one line, or with what came of it below."""
    came = visible(_came_of(page))
    if cell_len(name) > room:
        count = f"{words.plural(page.claims, 'claim')}; " if page.assessed else ""
        below = Padding(said(f"{count}{came}"), (0, 0, 0, 4))
        return [indented(shortened(name, width - 2)), below]
    count = str(page.claims) if page.assessed else "–"
    line = f"  {set_cell_size(name, room)}  {count:>{len(_CLAIMS)}}"
    if cell_len(f"{line}  {came}") <= width:
        return [said(f"{line}  {came}")]
    return [said(line), Padding(said(came), (0, 0, 0, 4))]


def _came_of(page: PageVisit) -> str:
    """What came of a page: read, or why nothing is known of it."""
    if page.assessed:
        what = "unchanged since the last visit" if page.outcome == "unchanged" else "read"
        return "; ".join([what, *page.notes[:_MOST_NOTES]])
    return f"not assessed: {page.why or page.outcome}"
