"""References to other addresses, made absolute."""

from __future__ import annotations

import re
from typing import Final
from urllib.parse import urljoin, urlsplit

_LONGEST: Final = 2_000
_SCHEME: Final = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]*:")
_DROPPED: Final = dict.fromkeys(map(ord, "\t\n\r"))


def absolute(base: str, reference: str) -> str:
    """A reference as an absolute address of any scheme, empty where it cannot be one."""
    plain = reference.strip().translate(_DROPPED)
    if len(plain) > _LONGEST:
        return ""
    try:
        whole = urljoin(base, plain)
        if "[" in whole:  # the only thing that `urlsplit` refuses
            urlsplit(whole)
    except ValueError:
        return ""
    return whole if _SCHEME.match(whole) else ""
