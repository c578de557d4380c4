"""Where a table in somebody's database is, said without what opens the door.

A URL may carry a name, a password and tokens. It is taken apart here, once; what others show,
write or log is `Address.shown`, and `Address.scrubbed` cleans what a driver says.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Final
from urllib.parse import ParseResult, parse_qsl, unquote, urlparse

from aftersales_eval.errors import UsageError
from aftersales_eval.model.naming import did_you_mean

ENGINES: Final = {
    "postgres": "postgres",
    "postgresql": "postgres",
    "spark": "spark",
    "pyspark": "spark",
    "trino": "trino",
    "bigquery": "bigquery",
}
"""The databases that are understood, by the scheme of a URL."""

EXAMPLE: Final = "such as postgres://host/database or spark://host:7077"

_PART = re.compile(r'"((?:[^"]|"")+)"|([^".]+)')
_TOLD: Final = 200
_SHORT: Final = 4


@dataclass(frozen=True)
class Address:
    """A URL taken apart: `shown` is safe to print, the rest is for the driver only."""

    engine: str
    shown: str
    url: str = field(repr=False)
    host: str = field(default="", repr=False)
    port: int | None = field(default=None, repr=False)
    user: str = field(default="", repr=False)
    password: str = field(default="", repr=False)
    path: str = field(default="", repr=False)
    query: tuple[tuple[str, str], ...] = field(default=(), repr=False)

    def scrubbed(self, text: str) -> str:
        """The first line of what a driver says, without anything that the URL kept to itself."""
        lines = [line.strip() for line in text.splitlines() if line.strip()]
        said = lines[0] if lines else ""
        parsed = urlparse(self.url)
        secret = {self.user, self.password, parsed.username or "", parsed.password or ""}
        secret |= {value for _, value in self.query} | {parsed.query, self.url}
        for word in sorted(filter(None, secret), key=len, reverse=True):
            if word not in said:
                continue
            if len(word) < _SHORT:  # cutting it out would leave a riddle, and say where it stood
                return ""
            said = said.replace(word, "…")
        return said if len(said) <= _TOLD else said[:_TOLD] + "…"


def address(url: str) -> Address:
    """Take a URL apart; UsageError for one that no database is behind, which never repeats it."""
    scheme, sign, rest = url.strip().partition("://")
    engine = ENGINES.get(scheme.lower())
    if not sign:
        raise UsageError("--connect is not a URL", hint=EXAMPLE)
    if engine is None:
        known = did_you_mean(scheme.lower()[:20], ENGINES) if scheme.isalpha() else ""
        raise UsageError("--connect names no database that is understood", hint=known or EXAMPLE)
    try:
        parsed = urlparse(f"{scheme.lower()}://{rest}")
        host, port = parsed.hostname or "", parsed.port
    except ValueError:
        raise _misread() from None
    if "@" in parsed.path + parsed.query + parsed.fragment or parsed.fragment:
        raise _misread()
    return Address(
        engine=engine,
        shown=_shown(parsed, host, port),
        url=parsed.geturl(),
        host=host,
        port=port,
        user=unquote(parsed.username or ""),
        password=unquote(parsed.password or ""),
        path=unquote(parsed.path.strip("/")),
        query=tuple(parse_qsl(parsed.query)),
    )


def _misread() -> UsageError:
    """A password with a slash in it would be taken for a host, and shown."""
    return UsageError(
        "--connect cannot be read as a URL",
        hint="write / ? # and @ in names and passwords as %2F %3F %23 and %40",
    )


def _shown(parsed: ParseResult, host: str, port: int | None) -> str:
    named = f"[{host}]" if ":" in host else host
    return f"{parsed.scheme}://{named}{f':{port}' if port else ''}{parsed.path.rstrip('/')}"


def table_parts(name: str) -> tuple[str, ...]:
    """`schema.table` in its parts; a part with a point in it stands in double quotes."""
    parts: list[str] = []
    at = 0
    while found := _PART.match(name, at):
        parts.append(found[1].replace('""', '"') if found[1] else found[2])
        at = found.end()
        if at == len(name):
            break
        if name[at] != ".":
            at = -1
            break
        at += 1
    if at != len(name) or not 1 <= len(parts) <= 3 or name.endswith("."):
        raise UsageError(
            f"--table {name!r} is not the name of a table",
            hint='such as probes, sales.probes or "odd.schema".probes',
        )
    return tuple(parts)
