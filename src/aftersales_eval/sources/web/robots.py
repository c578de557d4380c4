"""What robots.txt lets us ask for, by RFC 9309; what could not be read closes everything."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass, field
from typing import Final

from protego import Protego

from aftersales_eval.model.inspection import Outcome
from aftersales_eval.sources.web.addresses import joined
from aftersales_eval.sources.web.answer import Answer

PRODUCT: Final = "aftersales-eval"
"""The name that robots.txt speaks to us by."""

MOST_BYTES: Final = 500_000
MOST_SITEMAPS: Final = 20

_AGENT: Final = re.compile(r"^\s*user(?:-|\s*)agent\s*[:\s]([^#]*)", re.IGNORECASE)
_TOKEN: Final = re.compile(r"[a-z_-]+")
_BESIDE: Final = re.compile(r"[/\s(;,]")
_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


@dataclass(frozen=True, slots=True)
class Rules:
    """What one host lets us ask for.

    `closed` is how asking for anything ends where robots.txt could not be read. `delay` is what
    it asks for between requests, in seconds; `sitemaps` are those it names.
    """

    closed: Outcome | None = None
    why: str = ""
    delay: float = 0.0
    sitemaps: tuple[str, ...] = ()
    _parsed: Protego | None = field(default=None, repr=False)

    def allows(self, address: str) -> bool:
        """Whether an address of this host may be asked for."""
        if self.closed:
            return False
        return self._parsed is None or self._parsed.can_fetch(address, PRODUCT)


def rules_of(answer: Answer) -> Rules:
    """What the answer to a request for robots.txt means.

    Where there is none (any 4xx but 429) all is open. Any other failure closes the host: it was
    not assessed, which is not the same as having nothing to hide.
    """
    if answer.outcome is Outcome.FETCHED:
        return _read(answer)
    if 400 <= answer.status < 500 and answer.outcome is not Outcome.PUT_OFF:
        return Rules()
    gone = answer.outcome in (Outcome.UNREACHABLE, Outcome.REFUSED)
    why = answer.why if gone else f"its robots.txt could not be read: {answer.why}"
    return Rules(answer.outcome if gone else Outcome.DISALLOWED, why)


def _read(answer: Answer) -> Rules:
    parsed = Protego.parse(_for_us(_text(answer.body)))
    rate = parsed.request_rate(PRODUCT)
    return Rules(
        why="its robots.txt does not allow it",
        delay=max(parsed.crawl_delay(PRODUCT) or 0.0, rate.seconds / rate.requests if rate else 0),
        sitemaps=_sitemaps(parsed, answer.address),
        _parsed=parsed,
    )


def _sitemaps(parsed: Protego, base: str) -> tuple[str, ...]:
    """The first of the sitemaps that are named and have an address."""
    found: dict[str, None] = {}
    for name in parsed.sitemaps:
        if len(found) == MOST_SITEMAPS:
            break
        try:
            found[joined(base, name)] = None
        except ValueError:
            continue
    return tuple(found)


def _text(body: bytes) -> str:
    """The letters of a file, whatever it is written in: a mark at its start opens nothing."""
    encoding = next((name for mark, name in _MARKS if body.startswith(mark)), "")
    if not encoding and 0 in body[:2]:
        encoding = "utf-16-be" if body[0] == 0 else "utf-16-le"
    return body.decode(encoding or "utf-8", "replace").replace("\ufeff", "")


def _for_us(text: str) -> str:
    """The same rules with one name for all agents that are not us.

    The parser copies each rule for each agent of its group, which in a hostile file takes minutes.
    """
    return "\n".join(_AGENT.sub(_renamed, line) for line in text.splitlines())


def _renamed(found: re.Match[str]) -> str:
    """A group's name as the one product it speaks to: versions and remarks say nothing of it."""
    name = found[1].strip().lower()
    token = _TOKEN.match(name)
    if token and token[0] == PRODUCT:
        return f"User-agent: {PRODUCT}"
    first = _BESIDE.split(name, maxsplit=1)[0]
    bare = first if first == "*" else first.replace("*", "")
    return f"User-agent: {bare if bare == '*' or PRODUCT.startswith(bare) else 'others'}"
