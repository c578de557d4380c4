"""What a body plainly is that is called a page."""

from __future__ import annotations

import codecs
import re
from typing import Final

_LOOKED_AT: Final = 1_024
_WIDE: Final = re.compile(r"utf-?(?:16|32)|ucs-?[24]", re.IGNORECASE)
_WIDE_MARKS: Final = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE, codecs.BOM_UTF32_BE)


def other_than_text(body: bytes, content_type: str = "") -> str:
    """What a body plainly is that is called a page and is none; empty for text and mark-up."""
    begins = body[:_LOOKED_AT].removeprefix(codecs.BOM_UTF8).lstrip()
    if begins.startswith(b"%PDF"):
        return "a PDF file"
    if begins.startswith((b"<", *_WIDE_MARKS)) or 0 not in begins:
        return ""
    if _WIDE.search(content_type):
        return ""
    head = body[:_LOOKED_AT]
    # UTF-16 without a mark has a zero beside nearly every letter, always on the same side
    wide = head.count(0) * 3 > len(head) and (0 not in head[::2] or 0 not in head[1::2])
    return "" if wide else "no text"
