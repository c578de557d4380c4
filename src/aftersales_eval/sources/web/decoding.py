"""What was compressed, within a limit that holds while it is decoded (a bomb never unfolds)."""

from __future__ import annotations

import zlib
from collections.abc import Iterable
from typing import Final

from aftersales_eval.model.inspection import Outcome
from aftersales_eval.sources.web.answer import NoAnswerError

ACCEPTED: Final = "gzip, deflate"
"""The encodings that `decoded` knows, as a request says it."""

MOST_MEMBERS: Final = 1_000
"""Files that one gzip file is put together from; each one costs a copy of what is left."""

_PIECE: Final = 65_536
_GZIP_BEGINS: Final = b"\x1f\x8b"


def decoded(parts: Iterable[bytes], encoding: str, most: int) -> bytes:
    """The whole of what comes in parts; NoAnswerError beyond `most` bytes, coded or decoded."""
    match encoding.strip().lower():
        case "" | "identity":
            return _whole(parts, most)
        case "gzip" | "x-gzip" | "deflate":
            return _inflated(parts, most)
    raise NoAnswerError(
        Outcome.FAILED, f"it is encoded as {encoding[:40]!r}, which was not asked for"
    )


def unpacked(body: bytes, most: int) -> bytes:
    """A file, decoded where it is a gzip file; NoAnswerError beyond `most` bytes."""
    if not body.startswith(_GZIP_BEGINS):
        return body
    pieces = (body[place : place + _PIECE] for place in range(0, len(body), _PIECE))
    return _inflated(pieces, most)


def _whole(parts: Iterable[bytes], most: int) -> bytes:
    held = bytearray()
    for part in parts:
        held += part
        _within(len(held), most)
    return bytes(held)


def _inflated(parts: Iterable[bytes], most: int) -> bytes:
    held = bytearray()
    stream: zlib._Decompress | None = None
    rest, read, ended = b"", 0, 0
    for part in parts:
        read += len(part)
        _within(read, most)
        rest += part
        while len(rest) > 1 or (rest and stream):
            if stream is None:  # a gzip file may hold several, one after the other
                if ended and not rest.startswith(_GZIP_BEGINS):
                    return bytes(held)
                stream = zlib.decompressobj(_window(rest))
            try:
                held += stream.decompress(rest, most + 1 - len(held))
            except zlib.error:
                raise NoAnswerError(Outcome.FAILED, "what it is encoded as is broken") from None
            _within(len(held), most)
            rest = stream.unused_data
            if stream.eof:
                ended += 1
                stream = None
                if ended > MOST_MEMBERS:
                    raise NoAnswerError(Outcome.FAILED, "it is encoded in too many pieces")
    if stream or (rest and not ended):
        raise NoAnswerError(Outcome.UNREACHABLE, "the answer broke off")
    return bytes(held)


def _window(begins: bytes) -> int:
    """How to decode what begins so; what some servers call deflate lacks the header of zlib."""
    if begins.startswith(_GZIP_BEGINS):
        return zlib.MAX_WBITS | 16
    headed = begins[0] & 0x0F == zlib.DEFLATED and int.from_bytes(begins[:2], "big") % 31 == 0
    return zlib.MAX_WBITS if headed else -zlib.MAX_WBITS


def _within(size: int, most: int) -> None:
    if size > most:
        raise NoAnswerError(Outcome.TOO_LARGE, f"it is larger than {most:,} bytes")
