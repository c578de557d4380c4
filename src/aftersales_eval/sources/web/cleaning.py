"""Text as it is seen: white space of all kinds as single spaces, nothing that has no shape."""

from __future__ import annotations

import re
from typing import Final

_UNSEEN: Final = re.compile(
    "[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\xad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e"
    "\u2060-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff\U000e0000-\U000e007f]"
)


def clean(text: str) -> str:
    """One line without control, zero-width and direction characters, and without soft hyphens."""
    if not text.isprintable():
        text = _UNSEEN.sub("", text)
    return " ".join(text.split())
