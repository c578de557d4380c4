"""How a shop can reach the one who asks: an address of mail, or of a page."""

from __future__ import annotations

import re
from typing import Final

from aftersales_eval.errors import UsageError
from aftersales_eval.sources.web.addresses import normal

EXAMPLES: Final = "you@mail.example, or https://review.example/about"

_LONGEST: Final = 254
_MAIL: Final = re.compile(
    r"(?:mailto:)?([^\s@()<>,;:\"\\]{1,64})@([a-z0-9.-]+\.[a-z0-9-]{2,})", re.IGNORECASE
)


def known_contact(text: str) -> str:
    """The contact as it is sent with each request; UsageError for one that reaches nobody."""
    contact = text.strip()
    if not (contact.isascii() and contact.isprintable()):
        raise UsageError(
            f"the contact {contact[:60]!r} is not plain letters", hint=f"such as {EXAMPLES}"
        )
    if len(contact) > _LONGEST:
        raise UsageError(
            f"the contact is longer than {_LONGEST} characters", hint=f"such as {EXAMPLES}"
        )
    if not (_is_mail(contact) or _is_page(contact)):
        raise UsageError(
            f"the contact {contact[:60]!r} is neither a mail address nor that of a page",
            hint=f"such as {EXAMPLES}",
        )
    return contact


def _is_mail(contact: str) -> bool:
    found = _MAIL.fullmatch(contact)
    return found is not None and _is_host(found[2])


def _is_page(contact: str) -> bool:
    """Whether it is an address of a page, with a host that has a name for everybody."""
    if not re.match("https?://", contact, re.IGNORECASE) or re.search(r"[\s()<>]", contact):
        return False
    try:
        return "." in normal(contact).split("/")[2]
    except ValueError:
        return False


def _is_host(name: str) -> bool:
    try:
        normal(f"https://{name}/")
    except ValueError:
        return False
    return True
