"""Text from outside, made harmless for each medium.

Names, notes and quotes come from strangers. Whatever they contain is shown as what it is: control
and direction characters as visible escapes, mark-up as plain letters, formulas as text.
"""

from __future__ import annotations

import html
import re
import unicodedata
from typing import Final

_JOINER: Final = "\u200d"
"""Invisible too, but what holds many an emoji together."""

_RIGHT_TO_LEFT: Final = frozenset({"R", "AL"})
FIRST_STRONG_ISOLATE: Final = "\u2068"
POP_ISOLATE: Final = "\u2069"


def visible(text: str) -> str:
    """The text with every character that a terminal or a reader could be fooled by written out."""
    if text.isascii() and text.isprintable():
        return text
    return _UNUSUAL.sub(
        lambda found: _written_out(found[0]) if _is_unsafe(found[0]) else found[0], text
    )


_UNUSUAL: Final = re.compile("[^ -~]")
"""What may be unsafe at all: most characters of most texts are not looked at one by one."""


def _is_unsafe(character: str) -> bool:
    if character == _JOINER:
        return False
    return unicodedata.category(character) in ("Cc", "Cf", "Cs", "Zl", "Zp")


def _written_out(character: str) -> str:
    named = {"\n": r"\n", "\r": r"\r", "\t": r"\t"}
    code = ord(character)
    return named.get(character) or (f"\\x{code:02x}" if code < 256 else f"\\u{code:04x}")


def shortened(text: str, width: int = 40) -> str:
    """At most `width` characters, the end of a longer text replaced by an ellipsis."""
    return text if len(text) <= width else text[: width - 1].rstrip() + "…"


def shown(text: str, width: int = 40) -> str:
    """A stranger's text for a line of ours: visible, short, and unable to turn the line around."""
    safe = visible(shortened(text, width))
    if not safe.isascii() and any(unicodedata.bidirectional(c) in _RIGHT_TO_LEFT for c in safe):
        return f"{FIRST_STRONG_ISOLATE}{safe}{POP_ISOLATE}"
    return safe


_MARKDOWN: Final = re.compile(r"([\\`*_\[\]<>|~$])")
_AT_START: Final = re.compile(r"^(\s*)([#+=-]|\d+[.)](?=\s|$))")
_SCHEME: Final = re.compile(r"(?i)\b(https?|ftp|mailto)(:)")
_PLAIN: Final = re.compile("[A-Za-z0-9][A-Za-z0-9 ,%–]*")
"""Names and numbers as most are, in which none of that can be."""

_WWW: Final = re.compile(r"(?i)\b(www)(\.)")


def markdown(text: str, width: int = 200) -> str:
    """A stranger's text inside a Markdown paragraph or table: every mark is escaped, nothing links.

    `&` is written as an entity and the schemes of addresses are broken up, because GitHub and
    others make links of plain addresses.
    """
    if len(text) <= width and _PLAIN.fullmatch(text):
        return text
    safe = shown(text, width).replace("&", "&amp;")
    safe = _MARKDOWN.sub(r"\\\1", safe)
    safe = safe.replace(r"\<", "&lt;").replace(r"\>", "&gt;")
    safe = _SCHEME.sub(r"\1&#58;", safe)
    safe = _WWW.sub(r"\1&#46;", safe).replace("@", "&#64;")
    return _AT_START.sub(_escaped_start, safe)


def _escaped_start(match: re.Match[str]) -> str:
    """What would begin a heading or a list, with the escape before its last mark."""
    return f"{match[1]}{match[2][:-1]}\\{match[2][-1]}"


_NOT_XML: Final = re.compile("[^\t\n\r -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def xml(text: str) -> str:
    """Text that was made visible, between the tags or in a quoted attribute of XML and HTML."""
    return html.escape(_NOT_XML.sub(lambda found: _written_out(found[0]), text))


def json_safe(text: str) -> str:
    """JSON text with control and direction characters inside its strings as `\\uXXXX`."""
    return _UNUSUAL.sub(_as_escape, text)


def _as_escape(found: re.Match[str]) -> str:
    """What stands for an unsafe character in JSON, where a line break is between its parts."""
    character = found[0]
    unsafe = character != "\n" and _is_unsafe(character)
    return f"\\u{ord(character):04x}" if unsafe else character


def spreadsheet(text: str) -> str:
    """A cell that no spreadsheet takes for a formula: those get an apostrophe in front."""
    safe = visible(text)
    starts = text.lstrip(" \u00a0")[:1]
    if starts in ("=", "+", "-", "@", "\t", "\r", "\n", "|", "%", "＝", "＋", "－", "＠"):
        return "'" + safe
    return safe
