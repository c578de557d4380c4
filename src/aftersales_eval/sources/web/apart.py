"""Reading pages in another process, which is stopped where a page takes too long.

A page may hold what the parser of a library takes minutes for, or dies of; no thread of this
process could be stopped then. What comes back is JSON: the child reads what strangers wrote.
"""

from __future__ import annotations

import json
import os
import signal
import struct
import subprocess
import sys
from collections.abc import Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass, field
from queue import SimpleQueue
from threading import Lock, Thread, Timer
from types import TracebackType
from typing import Any, BinaryIO, Final, Self

from aftersales_eval.model.claim import Claim, Condition, Manner
from aftersales_eval.sources.web.page import Link, PageRead, read_page

LIMIT_SECONDS: Final = 5.0

_START_SECONDS: Final = 30.0
_MOST_MEMORY: Final = 1 << 30
_LARGEST_ANSWER: Final = 64 << 20
_SIZES: Final = struct.Struct(">II")
_DEATH_SIGNAL: Final = 1
"""PR_SET_PDEATHSIG, as linux/prctl.h has it."""

_DIED: Final = "reading it failed: the reader ended"


class Apart:
    """Reads pages one after the other in a process of its own, in the order they are handed in.

    A page that takes longer than `limit_seconds`, or that the process dies of, comes back empty but
    for a note, and the next one is read by a new process. Pages that wait are held in memory.
    """

    def __init__(self, limit_seconds: float = LIMIT_SECONDS) -> None:
        self._limit = limit_seconds
        self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="reading")
        self._lock = Lock()
        self._child: _Child | None = None
        self._closed = False

    def __enter__(self) -> Self:
        self._worker.submit(self._started)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """End the process at once, whatever it is reading; what was not read is lost."""
        with self._lock:
            self._closed = True
            if self._child is not None:
                self._child.stop()
        self._worker.shutdown(wait=True, cancel_futures=True)
        if self._child is not None:
            self._child.close()
            self._child = None

    @property
    def pid(self) -> int | None:
        """The number of the process that reads, None where there is none."""
        child = self._child
        return None if child is None or child.stopped else child.pid

    def submit(
        self, body: bytes, content_type: str = "", address: str = "", *, passages: bool = False
    ) -> Future[PageRead]:
        """Hand in a page; it is read while the caller goes on. With `passages`, its text too."""
        head: dict[str, str | bool] = {
            "content_type": content_type,
            "address": address,
            "passages": passages,
        }
        return self._worker.submit(self._read, body, head)

    def _read(self, body: bytes, head: Mapping[str, str | bool]) -> PageRead:
        child = self._started()
        if child is None:
            return PageRead(unread=_DIED)
        watch = child.watched(self._limit)
        try:
            answer = child.asked(head, body)
            return _page(json.loads(answer))
        except (OSError, EOFError, ValueError, TypeError, KeyError, RecursionError):
            child.stop()
            stopped = f"reading it took longer than {self._limit:g} s: stopped"
            return PageRead(unread=stopped if child.late else _DIED)
        finally:
            watch.cancel()

    def _started(self) -> _Child | None:
        """The process that reads, a new one where there is none; None where none can be."""
        with self._lock:
            if self._child is not None and self._child.stopped:
                self._child.close()
                self._child = None
            if self._child is None and not self._closed:
                with suppress(OSError):
                    self._child = _Child()
            child = self._child
        if child is None or self._closed:
            return None
        watch = child.watched(_START_SECONDS)
        try:
            child.wait_until_ready()
        except (OSError, EOFError):
            child.stop()
            return None
        finally:
            watch.cancel()
        return child


@dataclass
class _Child:
    """The process that reads, and the pipes to and from it."""

    late: bool = False
    stopped: bool = False
    _ready: bool = False
    _process: subprocess.Popen[bytes] = field(init=False)
    _to: BinaryIO = field(init=False)
    _of: BinaryIO = field(init=False)

    def __post_init__(self) -> None:
        read_by_child, to = os.pipe()
        of, written_by_child = os.pipe()
        self._to, self._of = os.fdopen(to, "wb"), os.fdopen(of, "rb")
        try:
            self._process = subprocess.Popen(
                # -P: what lies in the folder one happens to be in is not imported
                [sys.executable, "-P", "-m", "aftersales_eval.sources.web.apart"],
                stdin=read_by_child,
                stdout=written_by_child,
                stderr=subprocess.DEVNULL,
            )
        except BaseException:
            self._close_pipes()
            raise
        finally:
            os.close(read_by_child)
            os.close(written_by_child)

    @property
    def pid(self) -> int:
        """The number of the process."""
        return self._process.pid

    def watched(self, seconds: float) -> Timer:
        """A watch that stops the process unless it is cancelled in time."""

        def stop() -> None:
            self.late = True
            self.stop()

        watch = Timer(seconds, stop)
        watch.daemon = True
        watch.start()
        return watch

    def wait_until_ready(self) -> None:
        """Wait until it has loaded what it reads with; EOFError where it ended before."""
        if not self._ready:
            _frame(self._of)
            self._ready = True

    def asked(self, head: Mapping[str, str | bool], body: bytes) -> bytes:
        """Its answer about a page; OSError or EOFError where it ends before."""
        _put(self._to, json.dumps(head).encode(), body)
        return _frame(self._of)[0]

    def stop(self) -> None:
        """Kill it."""
        self.stopped = True
        self._process.kill()

    def close(self) -> None:
        """Kill it, and leave nothing of it behind."""
        self.stop()
        self._process.wait()
        self._close_pipes()

    def _close_pipes(self) -> None:
        with suppress(OSError):  # what was not yet written to a process that is gone
            self._to.close()
        self._of.close()


def _put(pipe: BinaryIO, head: bytes, body: bytes = b"") -> None:
    pipe.write(_SIZES.pack(len(head), len(body)))
    pipe.write(head)
    pipe.write(body)
    pipe.flush()


def _frame(pipe: BinaryIO) -> tuple[bytes, bytes]:
    """The next head and body; EOFError where the other side has ended."""
    head, body = _SIZES.unpack(_exactly(pipe, _SIZES.size))
    if head + body > _LARGEST_ANSWER:
        raise EOFError
    return _exactly(pipe, head), _exactly(pipe, body)


def _exactly(pipe: BinaryIO, size: int) -> bytes:
    found = pipe.read(size)
    if len(found) < size:
        raise EOFError
    return found


def _page(data: Mapping[str, Any]) -> PageRead:
    """A page from what the child answers; ValueError, TypeError or KeyError where it is none."""
    return PageRead(
        title=str(data["title"]),
        language=str(data["language"]),
        links=tuple(Link(str(address), str(text)) for address, text in data["links"]),
        claims=tuple(_claim(*one) for one in data["claims"]),
        notes=tuple(map(str, data["notes"])),
        passages=tuple(map(str, data["passages"])),
        unread=str(data["unread"]),
    )


def _claim(
    metric: str, value: float, quote: str, how: str, conditions: list[list[str]], element: str
) -> Claim:
    stated = tuple((Condition(key), str(said)) for key, said in conditions)
    return Claim(str(metric), float(value), str(quote), Manner(how), stated, str(element))


def _as_json(page: PageRead) -> dict[str, Any]:
    return {
        "title": page.title,
        "language": page.language,
        "links": [(link.address, link.text) for link in page.links],
        "claims": [
            (c.metric, c.value, c.quote, c.how, c.conditions, c.element) for c in page.claims
        ],
        "notes": page.notes,
        "passages": page.passages,
        "unread": page.unread,
    }


def _serve() -> None:
    """Read the pages that come in, until no more can come."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # who started this ends it
    with suppress(ImportError, OSError, ValueError):  # not on every system
        import resource  # noqa: PLC0415 - where there is one

        resource.setrlimit(resource.RLIMIT_AS, (_MOST_MEMORY, _MOST_MEMORY))
    _end_with_parent()
    pages: SimpleQueue[tuple[bytes, bytes]] = SimpleQueue()
    Thread(target=_hand_on, args=(os.fdopen(os.dup(0), "rb"), pages), daemon=True).start()
    answers = os.fdopen(os.dup(1), "wb")
    # loads all that reading needs
    read_page(b"<script type=application/ld+json>{}</script><p itemscope typeof>")
    with suppress(OSError):
        _put(answers, b"")
        while True:
            head, body = pages.get()
            try:
                page = read_page(body, **json.loads(head))
            except MemoryError:
                page = PageRead(unread="reading it took too much memory: stopped")
            _put(answers, json.dumps(_as_json(page)).encode())


def _hand_on(pipe: BinaryIO, pages: SimpleQueue[tuple[bytes, bytes]]) -> None:
    """Take the pages that come in; where the other side has ended, this process ends at once.

    Nobody is left then who would stop it, whatever it is reading.
    """
    with suppress(EOFError, OSError):
        while True:
            pages.put(_frame(pipe))
    os._exit(0)


def _end_with_parent() -> None:
    """On Linux, have the kernel kill this process with the thread that started it (prctl(2)).

    What waits for the end of a pipe may wait in vain, while a library keeps the interpreter busy.
    The thread is the one of `Apart`, which lives as long as that needs a process.
    """
    if sys.platform == "linux":
        with suppress(ImportError, OSError, AttributeError):
            import ctypes  # noqa: PLC0415 - nothing else needs it

            ctypes.CDLL(None).prctl(_DEATH_SIGNAL, signal.SIGKILL)


if __name__ == "__main__":
    _serve()
