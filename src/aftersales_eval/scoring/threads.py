"""Work on many brands by several threads: arrays are worked on outside the interpreter's lock."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from typing import Final, TypeVar

T = TypeVar("T")
U = TypeVar("U")

FEW: Final = 4
"""Of fewer pieces, to begin a thread takes longer than it saves."""


def each(work: Callable[[T], U], pieces: Sequence[T]) -> list[U]:
    """What the work gives for each piece, in their order; pieces must not depend on each other."""
    if len(pieces) < FEW:
        return [work(piece) for piece in pieces]
    from concurrent.futures import ThreadPoolExecutor  # noqa: PLC0415 - for many brands only

    several = ThreadPoolExecutor(min(8, os.cpu_count() or 1))
    try:
        return list(several.map(work, pieces))
    finally:  # whoever stops the program does not wait for the rest
        several.shutdown(cancel_futures=True)
