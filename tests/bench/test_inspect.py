"""How fast pages are fetched against a bare loop of httpx; prints ratios, asserts no time."""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import httpx
import pytest

from aftersales_eval.inspecting import Wanted, inspect
from aftersales_eval.sources.ledger import create_ledger
from aftersales_eval.sources.recording import Who
from aftersales_eval.sources.web.answer import Clock
from aftersales_eval.sources.web.fetch import Fetcher, Manners
from aftersales_eval.sources.web.page import Link, PageRead
from aftersales_eval.sources.web.visit import visit
from tests.conftest import EXAMPLES, ROOT

pytestmark = pytest.mark.bench

PAGES = 200
SHOP_PAGES = EXAMPLES / "pages" / "harbour-lamp" / "2026-05"
ROUNDS = 9

SERVER = """
import sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

pages = [path.read_bytes() for path in sorted(Path(sys.argv[1]).glob("*.html"))]
script = b"<script>" + b"var shop = {basket: [], seen: {}, page: 0};\\n" * 400 + b"</script>"

class Shop(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def do_GET(self):
        number = self.path.rpartition("-")[2]
        body = pages[int(number) % len(pages)] if number.isdigit() else b""
        body = body.replace(b"</body>", script + f"<p>Page {number}.</p></body>".encode())
        self.send_response(404 if self.path.endswith(".txt") else 200)
        self.send_header("Content-Type", "text/html")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass

with ThreadingHTTPServer(("127.0.0.1", 0), Shop) as server:
    print(server.server_port, flush=True)
    server.serve_forever()
"""
"""A shop with the example's pages and as much script as shops have, some 20 kB each, in a process
of its own."""

MEASURED = """
import sys
from tests.bench.test_inspect import whole
whole(sys.argv[1], int(sys.argv[2]))
status = open("/proc/self/status").read()
print(status.partition("VmHWM:")[2].split()[0])
"""
"""A visit to so many pages, saying at its end how much memory it took at most, in kB."""


@pytest.fixture
def shop() -> Iterator[str]:
    """The address of a shop that is served by another process."""
    with subprocess.Popen(
        [sys.executable, "-c", SERVER, str(SHOP_PAGES)], stdout=subprocess.PIPE
    ) as server:
        try:
            assert server.stdout is not None
            yield f"http://127.0.0.1:{int(server.stdout.readline())}"
        finally:
            server.terminate()


def hurried() -> Fetcher:
    """Without the delay between requests."""
    clock = Clock(lambda: time.time_ns() // 1_000, time.monotonic, time.sleep)
    return Fetcher(Manners(delay=0, allow_private=True), clock)


def bare(shop: str, pages: int) -> None:
    """What anybody would write."""
    with httpx.Client() as client:
        for number in range(pages):
            assert client.get(f"{shop}/returns-{number}").text


def fetched(shop: str, pages: int) -> None:
    """The same by way of robots.txt, limits and deadlines."""
    with hurried() as fetcher:
        for number in range(pages):
            assert fetcher.get(f"{shop}/returns-{number}").body


class Links:
    """Reads of the first page that it links to all the others, and of those nothing."""

    def __init__(self, shop: str, pages: int) -> None:
        self._links = tuple(Link(f"{shop}/returns-{number}", "") for number in range(1, pages))

    def submit(self, body: bytes, *, content_type: str, address: str) -> Links:
        """Read nothing."""
        return self

    def result(self) -> PageRead:
        """The links, once."""
        links, self._links = self._links, ()
        return PageRead(links=links)


def walk(shop: str, pages: int) -> None:
    """A whole visit but for the reading."""
    with hurried() as fetcher:
        start = f"{shop}/returns-0"
        found = visit(fetcher, [start], read=Links(shop, pages), most_pages=pages)
        assert sum(1 for _ in found) == pages


def whole(shop: str, pages: int) -> None:
    """All that `aftersales inspect` does: ask, keep, read apart, settle and record."""
    starts = tuple(f"{shop}/returns-{number}" for number in range(pages))
    with TemporaryDirectory() as folder:
        book = create_ledger(Path(folder) / "a.db")
        with book, hurried() as fetcher:
            wanted = Wanted("Harbour Lamp", starts, most_pages=pages)
            found = inspect(book, wanted, Who(time.time_ns() // 1_000), fetcher)
    assert sum(page.assessed for page in found.visit.pages) == pages
    assert found.recorded > pages


def test_fetching_against_a_bare_loop(shop: str) -> None:
    """The aim is 0.5: the rate of one httpx client that asks for the same pages in a loop."""
    print()
    rates(shop, fetched, f"{PAGES} pages fetched politely, with no delay")
    rates(shop, walk, f"{PAGES} pages visited by links, reading left out")
    rates(shop, whole, f"{PAGES} pages asked for, kept, read and recorded")


def rates(shop: str, ours: Callable[[str, int], None], what: str) -> None:
    """Run both in turn, so that a slow moment slows both, and print the median ratio of rates."""
    once(ours, shop)
    found = [once(bare, shop) / once(ours, shop) for _ in range(ROUNDS)]
    print(
        f"{what}: {statistics.median(found):.2f} of the rate of a bare httpx loop"
        f" ({min(found):.2f} to {max(found):.2f})"
    )


def once(run: Callable[[str, int], None], shop: str) -> float:
    """The wall time of one run, in seconds."""
    started = time.perf_counter()
    run(shop, PAGES)
    return time.perf_counter() - started


def test_memory_does_not_grow_with_pages(shop: str) -> None:
    """The aim is a ratio of 1: one page at a time is in memory."""
    few, many = (peak(shop, pages) for pages in (50, PAGES))
    print(f"\na visit to {PAGES} pages: {many:.1f} MB at most, {many / few:.3f} x one to 50")


def peak(shop: str, pages: int) -> float:
    """The most memory that a visit takes in a process of its own, in MB."""
    told = subprocess.run(
        [sys.executable, "-c", MEASURED, shop, str(pages)],
        check=True,
        capture_output=True,
        text=True,
        cwd=ROOT,
    ).stdout
    return int(told) / 1024
