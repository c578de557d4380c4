"""Addresses of pages: as typed or linked to normal, and which machines they may lead to.

A normal address has a scheme of http or https, a host in lower-case ASCII, no default port, no
credentials, no `.` and `..`, one spelling of every escape, and no fragment: two that are equal are
one page, and what robots.txt is asked about is what is sent.
"""

from __future__ import annotations

import re
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address
from typing import Final
from urllib.parse import quote, urljoin, urlsplit

import idna

from aftersales_eval.errors import UsageError

LONGEST: Final = 2_000
"""Characters of an address; what is longer is no page that people are meant to read."""

EXAMPLE: Final = "such as https://shop.example/returns"

_PORTS: Final = {"http": 80, "https": 443}
_SCHEME: Final = re.compile(r"([a-z][a-z0-9+.-]*):(?!\d)", re.IGNORECASE)
_LABEL: Final = re.compile(r"[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?")
_CONTROL: Final = re.compile(r"[\x00-\x20\x7f]")
_ESCAPE: Final = re.compile(r"%([0-9A-Fa-f]{2})")
_STRAY: Final = re.compile(r"%(?![0-9A-Fa-f]{2})")
_UNRESERVED: Final = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")
_IN_PATH: Final = "/%!$&'()*+,;=:@"
_IN_QUERY: Final = _IN_PATH + "?"

_GLOBAL_UNICAST: Final = IPv6Network("2000::/3")
_DOCUMENTATION: Final = IPv6Network("3fff::/20")
_NAT64: Final = IPv6Network("64:ff9b::/96")


def typed(text: str) -> str:
    """The normal address of one that somebody typed; a bare `shop.example` gets https.

    UsageError for what is no address of a page, saying what would be right.
    """
    stripped = text.strip()
    shown = repr(stripped if len(stripped) <= 80 else stripped[:80] + "…")
    bare = is_bare(stripped)
    try:
        address = normal(f"https://{stripped.removeprefix('//')}" if bare else stripped)
    except ValueError as error:
        raise UsageError(f"{shown} is not the address of a page: {error}", hint=EXAMPLE) from None
    if bare and not re.search(r"[.:]|^localhost$", host_of(address)):
        raise UsageError(f"{shown} is not the address of a page", hint=EXAMPLE)
    return address


def is_bare(text: str) -> bool:
    """Whether a typed address says neither http nor https."""
    return not _SCHEME.match(text.strip())


def joined(base: str, reference: str) -> str:
    """The normal address that a page or a redirect at `base` points to; ValueError for none."""
    plain = re.sub(r"[\t\r\n]", "", reference).strip().replace(" ", "%20")
    return normal(urljoin(base, _slashed(plain)))


def normal(address: str) -> str:
    """An absolute address in its normal form; ValueError says what of it does not fit."""
    if len(address) > LONGEST:
        raise ValueError(f"it is longer than {LONGEST:,} characters")
    if _CONTROL.search(address):
        raise ValueError("there is a space or a control character in it")
    parts = urlsplit(address)
    scheme = parts.scheme.lower()
    if scheme not in _PORTS:
        raise ValueError(f"{scheme[:20]}: is neither http nor https")
    if "@" in parts.netloc:
        raise ValueError("it holds a name or a password")
    try:
        port = parts.port
    except ValueError:
        raise ValueError("its port is not a number up to 65535") from None
    host = _host(parts.hostname or "")
    place = f"{host}:{port}" if port not in (None, _PORTS[scheme]) else host
    query = f"?{_escaped(parts.query, _IN_QUERY)}" if parts.query else ""
    found = f"{scheme}://{place}{_without_dots(_escaped(parts.path, _IN_PATH))}{query}"
    if len(found) > LONGEST:
        raise ValueError(f"it is longer than {LONGEST:,} characters")
    return found


def host_of(address: str) -> str:
    """The host of a normal address, IPv6 without its brackets."""
    return urlsplit(address).hostname or ""


def origin_of(address: str) -> str:
    """Scheme, host and port of a normal address: what one robots.txt speaks for."""
    parts = urlsplit(address)
    return f"{parts.scheme}://{parts.netloc}"


def same_site(address: str, home: str) -> bool:
    """Whether an address lies on the host of `home`, with or without www, or below it.

    Its port is the usual one or that of `home`: what listens on others is for somebody else.
    """
    if urlsplit(address).port not in (None, urlsplit(home).port):
        return False
    host, base = (host_of(one).removeprefix("www.") for one in (address, home))
    return host == base or host.endswith(f".{base}")


def is_public(text: str) -> bool:
    """Whether an IP address is one that anybody on the internet reaches.

    An IPv4 address inside one of IPv6 (mapped, 6to4, Teredo, NAT64) is what counts.
    """
    try:
        address = ip_address(text)
    except ValueError:
        return False
    if isinstance(address, IPv6Address):
        inner = _embedded(address)
        if inner:
            return all(_is_public_4(one) for one in inner)
        known = address in _GLOBAL_UNICAST and address not in _DOCUMENTATION
        return known and address.is_global and not address.is_multicast
    return _is_public_4(address)


def is_private(host: str) -> bool:
    """Whether a host is known not to be public without looking it up."""
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        ip_address(host)
    except ValueError:
        return False
    return not is_public(host)


def _is_public_4(address: IPv4Address) -> bool:
    return address.is_global and not address.is_multicast and not address.is_reserved


def _embedded(address: IPv6Address) -> tuple[IPv4Address, ...]:
    """The IPv4 addresses that one of IPv6 leads to, none for an address of its own."""
    if address.teredo:
        return address.teredo
    inner = address.ipv4_mapped or address.sixtofour
    if inner is None and address in _NAT64:
        inner = IPv4Address(int(address) & 0xFFFF_FFFF)
    return (inner,) if inner else ()


def _slashed(address: str) -> str:
    """An address without backslashes before its query: browsers and some servers take them so."""
    end = min((place for sign in "?#" if (place := address.find(sign)) >= 0), default=len(address))
    return address[:end].replace("\\", "/") + address[end:]


def _host(name: str) -> str:
    """A host in lower-case ASCII, IPv6 in brackets."""
    if ":" in name:
        if "%" in name:
            raise ValueError("its host is an address of one machine's own network")
        try:
            return f"[{IPv6Address(name).compressed}]"
        except ValueError:
            raise ValueError("its host is not an IPv6 address") from None
    try:
        plain = name if name.isascii() else idna.encode(name, uts46=True).decode("ascii")
    except UnicodeError:
        raise ValueError("its host is not a name") from None
    plain = plain.lower().removesuffix(".")
    if len(plain) > 253 or not all(_LABEL.fullmatch(label) for label in plain.split(".")):
        raise ValueError("its host is not a name" if plain else "it has no host")
    return plain


def _escaped(text: str, safe: str) -> str:
    """Every character in its one spelling: plain where it may be, else escaped in upper case."""

    def plain(found: re.Match[str]) -> str:
        letter = chr(int(found[1], 16))
        return letter if letter in _UNRESERVED else found[0].upper()

    # a letter half of a pair comes from broken pages
    whole = text.encode("utf-8", "replace").decode("utf-8")
    return quote(_ESCAPE.sub(plain, _STRAY.sub("%25", whole)), safe=safe)


def _without_dots(path: str) -> str:
    """A path as a server takes it, else `/open/../closed` would pass robots.txt."""
    segments = path.split("/")[1:] or [""]
    kept: list[str] = []
    for segment in segments:
        if segment == "..":
            del kept[-1:]
        elif segment != ".":
            kept.append(segment)
    if segments[-1] in (".", ".."):
        kept.append("")
    return "/" + "/".join(kept)
