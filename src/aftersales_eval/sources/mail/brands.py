"""Which brand an address belongs to."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

from aftersales_eval.model.naming import slug
from aftersales_eval.sources.mail.headers import Address

_FREEMAIL: Final = frozenset({  # the same under every end: gmail.com, yahoo.fr
    "gmail", "googlemail", "yahoo", "ymail", "rocketmail", "hotmail", "outlook", "live", "msn",
    "icloud", "aol", "gmx", "protonmail", "tutanota", "posteo", "t-online", "yandex", "fastmail",
    "wanadoo", "laposte", "rediffmail", "btinternet", "bluewin", "comcast", "naver", "hanmail",
    "qq", "163", "126", "seznam", "libero", "virgilio", "arcor", "freenet",
})  # fmt: skip
_FREEMAIL_DOMAINS: Final = frozenset({  # labels that elsewhere may be a shop's
    "web.de", "mail.com", "mail.ru", "mail.de", "free.fr", "orange.fr", "sfr.fr", "proton.me",
    "pm.me", "me.com", "mac.com", "tuta.com", "tuta.io", "mailbox.org", "hey.com", "inbox.com",
    "zoho.com", "wp.pl", "o2.pl", "onet.pl", "interia.pl", "sky.com", "att.net", "verizon.net",
    "cox.net", "hispeed.ch", "uol.com.br", "terra.com.br", "vodafonemail.de",
})  # fmt: skip
_SECOND_LEVEL: Final = frozenset({
    "co", "com", "org", "net", "gov", "edu", "ac", "or", "ne", "go", "gob", "ltd", "plc", "gv",
    "nom",
})  # fmt: skip
_HOSTS: Final = frozenset({  # ticket systems whose customers each have a domain below theirs
    "zendesk.com", "freshdesk.com", "freshservice.com", "gorgias.com", "helpscout.net",
    "helpscoutapp.com", "intercom-mail.com", "zohodesk.com", "zohodesk.eu", "zammad.com",
    "kayako.com", "teamwork.com", "atlassian.net", "service-now.com", "myshopify.com",
    "groovehq.com", "happyfox.com", "desk.com",
})  # fmt: skip


def registrable(domain: str) -> tuple[str, str]:
    """The part of a domain that its owner chose, and the domain from there on.

    `mail.north-kettle.co.uk` is `north-kettle` and `north-kettle.co.uk`. A handful of rules, not
    the public suffix list. Both are empty for a literal address such as `[192.0.2.1]`.
    """
    parts = [part for part in domain.lower().strip(".").split(".") if part]
    if not parts or domain.startswith("[") or all(part.isdigit() for part in parts):
        return "", ""
    ends = 1
    if len(parts) > 2 and len(parts[-1]) == 2 and parts[-2] in _SECOND_LEVEL:
        ends = 2
    if len(parts) > 2 and ".".join(parts[-2:]) in _HOSTS:
        ends = 2
    at = max(0, len(parts) - ends - 1)
    return parts[at], ".".join(parts[at:])


def is_freemail(address: str) -> bool:
    """Whether anybody may have an address at this domain."""
    label, domain = registrable(address.rpartition("@")[2])
    return label in _FREEMAIL or domain in _FREEMAIL_DOMAINS


class Naming:
    """How brands are named: one for all, or by domain, or after the domain."""

    def __init__(self, brand: str | None = None, by_domain: Mapping[str, str] | None = None):
        """`brand` is that of every thread; `by_domain` the brand of a domain and all below it."""
        self.brand = brand
        self._by_domain = {
            domain.strip().lower().removeprefix("@").strip("."): name
            for domain, name in (by_domain or {}).items()
        }

    def mapped(self, domain: str) -> str:
        """The brand that was given for a domain or one above it, the nearest; else empty."""
        parts = domain.lower().split(".")
        ends = (".".join(parts[at:]) for at in range(len(parts)))
        return next((self._by_domain[end] for end in ends if end in self._by_domain), "")

    def name(self, mailbox: Address) -> str:
        """The brand of a mailbox; empty where its domain is nobody's in particular."""
        if self.brand:
            return self.brand
        mapped = self.mapped(mailbox.domain)
        if mapped:
            return mapped
        label, _ = registrable(mailbox.domain)
        return "" if not label or is_freemail(mailbox.address) else slug(_readable(label))

    def side(self, mailbox: Address) -> str:
        """What two mailboxes of one counterpart share: brand, domain, or else the address."""
        mapped = self.mapped(mailbox.domain)
        if mapped:
            return f"brand {mapped}"
        _, domain = registrable(mailbox.domain)
        return mailbox.address if not domain or is_freemail(mailbox.address) else domain

    def sides(self, mailboxes: Iterable[Address]) -> frozenset[str]:
        """The sides of all mailboxes that can be read."""
        return frozenset(self.side(one) for one in mailboxes if one.address)


def _readable(label: str) -> str:
    """A label as people read it, not as the name service does (`xn--…`)."""
    try:
        return label[:63].encode("ascii").decode("idna") if label.startswith("xn--") else label
    except ValueError:
        return label
