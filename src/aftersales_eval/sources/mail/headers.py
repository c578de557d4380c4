"""Header fields of strangers: words, addresses, identities. Nothing in here ever raises."""

from __future__ import annotations

import binascii
import codecs
import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Final

_ENCODED_WORD: Final = re.compile(r"=\?([^?\s]{1,60})\?([bBqQ])\?([^?]{0,2000})\?=")
_ADDRESS: Final = re.compile(
    r"[^\s@<>(),;:\\\"\[\]\x00-\x20\x7f-\x9f\ufffd]{1,200}@"
    r"(?:[\w-]{1,63}(?:\.[\w-]{1,63}){0,20}\.?|\[[^\[\]\s\ufffd]{1,60}\])"
)
_BRACKETED: Final = re.compile(r"<([^<>]{1,998})>")
_COMMENT: Final = re.compile(r"\(([^()]{0,500})\)")
_WHITE: Final = re.compile(r"\s+")
_NOT_FOR_TEXT: Final = frozenset(
    # codecs that are no charsets of mail: slow on long input, or escapes of a programming language
    {"idna", "punycode", "unicode-escape", "raw-unicode-escape", "undefined"}
)
_MOST_ADDRESSES: Final = 500
_LONGEST: Final = 50_000


@dataclass(frozen=True)
class Address:
    """A mailbox in lower case (empty where none can be read) and the name that goes with it."""

    address: str
    name: str = ""

    @property
    def domain(self) -> str:
        """What stands after the @."""
        return self.address.rpartition("@")[2]


def decoded(data: bytes, charset: str) -> tuple[str, bool]:
    """Bytes as text, and whether something had to be replaced (U+FFFD).

    Plain ASCII that is not plain is tried as UTF-8, which much mail is without saying so.
    """
    try:
        name = codecs.lookup(charset.strip() or "ascii").name
    except (LookupError, ValueError):
        return data.decode("utf-8", "replace"), True
    if name.replace("_", "-") in _NOT_FOR_TEXT:
        return data.decode("utf-8", "replace"), True
    for candidate in ("utf-8",) if name == "ascii" else (name,):
        try:
            return data.decode(candidate), False
        except (ValueError, LookupError):
            continue
    try:
        return data.decode("utf-8" if name == "ascii" else name, "replace"), True
    except (ValueError, LookupError):
        return data.decode("utf-8", "replace"), True


def _bytes(raw: str) -> bytes:
    """A header as it came, from what the standard library made of it."""
    try:
        return raw[:_LONGEST].encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:
        return raw[:_LONGEST].encode("utf-8", "replace")


def words(raw: str) -> tuple[str, bool]:
    """A header's text with its encoded words (RFC 2047) decoded, and whether that was broken.

    `raw` may hold bytes as surrogates, as the standard library hands them over. White space
    becomes single spaces, control characters go.
    """
    text, broken = decoded(_bytes(raw), "utf-8")
    parts: list[str] = []
    for piece, charset in _runs(text):
        if isinstance(piece, str):
            parts.append(piece)
            broken = broken or charset == "broken"
        else:
            shown, replaced = decoded(piece, charset)
            parts.append(shown)
            broken = broken or replaced
    shown = "".join(c if c.isprintable() else " " for c in "".join(parts))
    return _WHITE.sub(" ", shown).strip(), broken


def _runs(text: str) -> Iterator[tuple[str | bytes, str]]:
    """Plain stretches, and the bytes of encoded words; neighbours of one charset as one.

    A letter of several bytes is often cut between two words.
    """
    gathered, charset, at = b"", "", 0
    for found in _ENCODED_WORD.finditer(text):
        between = text[at : found.start()]
        data = _word_bytes(found[2], found[3])
        named = found[1].partition("*")[0].lower()  # RFC 2231 adds a language after `*`
        if gathered and (between.strip() or named != charset):
            yield gathered, charset
            gathered = b""
        if between.strip() or not at:
            yield between, ""
        if data is None:
            if gathered:
                yield gathered, charset
                gathered = b""
            yield "\ufffd", "broken"
        else:
            gathered, charset = gathered + data, named
        at = found.end()
    if gathered:
        yield gathered, charset
    yield text[at:], ""


def _word_bytes(encoding: str, payload: str) -> bytes | None:
    """What an encoded word holds; None when it is not what it says."""
    data = payload.encode("utf-8", "replace")
    try:
        if encoding in "qQ":
            return binascii.a2b_qp(data, header=True)
        return binascii.a2b_base64(data.rstrip(b"=") + b"===")
    except (binascii.Error, ValueError):
        return None


def addresses(raw: str) -> tuple[Address, ...]:
    """Every mailbox of a From, To or Cc; one that cannot be read has an empty address."""
    pieces = islice(_pieces(raw[:_LONGEST]), _MOST_ADDRESSES)
    return tuple(_address(piece) for piece in pieces if piece.strip(" \t\r\n;"))


def _pieces(text: str) -> Iterator[str]:
    """A list parted at its commas, not those in quotes, comments or angle brackets."""
    start, depth, quoted, angle, escaped = 0, 0, False, False, False
    for at, letter in enumerate(text):
        if escaped:
            escaped = False
        elif letter == "\\":
            escaped = True
        elif quoted:
            quoted = letter != '"'
        elif letter == '"' and not depth:
            quoted = True
        elif letter in "()":
            depth = max(0, depth + (1 if letter == "(" else -1))
        elif letter in "<>" and not depth:
            angle = letter == "<"
        elif letter in ",;" and not depth and not angle:
            yield text[start:at]
            start = at + 1
        elif (
            letter == ":" and not depth and not angle and "@" not in text[max(start, at - 80) : at]
        ):
            start = at + 1  # the name of a group, as in `Staff: a@example.org, b@example.org;`
    yield text[start:]


def _address(piece: str) -> Address:
    opening = piece.rfind("<")
    if opening >= 0:
        inner = piece[opening + 1 :].partition(">")[0]
        name = piece[:opening]
    else:
        inner = _COMMENT.sub(" ", piece)
        name = " ".join(_COMMENT.findall(piece))
    mailbox = words(inner)[0].rpartition(":")[2].strip().lower()
    shown = words(name.strip().strip('"').replace('\\"', '"'))[0]
    if _ADDRESS.fullmatch(mailbox):
        return Address(mailbox.rstrip("."), shown)
    return Address("", shown or words(piece)[0])


def identities(raw: str) -> tuple[str, ...]:
    """Message-IDs in a field, without their brackets and white space, each once, in order."""
    text = _bytes(raw).decode("utf-8", "replace")
    found = _BRACKETED.findall(text) or [part.strip("<>") for part in text.split() if "@" in part]
    plain = (_WHITE.sub("", one)[:998] for one in found)
    return tuple(dict.fromkeys(one for one in plain if one))
