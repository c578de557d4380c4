"""A shop's web server for tests: real sockets, and it misbehaves as it is told to."""

from __future__ import annotations

import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Final

import trustme

from aftersales_eval.sources.web.answer import Clock
from aftersales_eval.sources.web.fetch import Fetcher, Manners

NOW: Final = 1_767_225_600_000_000
"""2026-01-01, in microseconds."""

Behaviour = Callable[["Handler"], None]


class Site:
    """What a server answers, by path, and what it was asked."""

    def __init__(self, port: int, scheme: str) -> None:
        self.port = port
        self.base = f"{scheme}://127.0.0.1:{port}"
        self.pages: dict[str, Behaviour] = {}
        self.asked: list[str] = []
        self.headers: list[Mapping[str, str]] = []
        self.connections = 0
        self.over = threading.Event()

    def named(self, host: str) -> str:
        """The site under a name that a test's resolver knows."""
        return self.base.replace("127.0.0.1", host)

    def paths(self) -> list[str]:
        """What was asked for, but robots.txt."""
        return [path for path in self.asked if path != "/robots.txt"]


class Handler(BaseHTTPRequestHandler):
    """One connection."""

    protocol_version = "HTTP/1.1"
    timeout = 5
    disable_nagle_algorithm = True
    site: Site

    def setup(self) -> None:
        super().setup()
        self.site.connections += 1

    def do_GET(self) -> None:
        self.site.asked.append(self.path)
        self.site.headers.append(dict(self.headers.items()))
        behave = self.site.pages.get(self.path.partition("?")[0], gone)
        try:
            behave(self)
        except OSError:  # the client has had enough
            self.close_connection = True

    def do_CONNECT(self) -> None:
        """Be a proxy: whatever name is asked for is this machine."""
        self.site.asked.append(self.path)
        self.send_response(200)
        self.end_headers()
        self.close_connection = True
        with socket.create_connection(("127.0.0.1", int(self.path.rpartition(":")[2]))) as there:
            back = threading.Thread(target=_relay, args=(there, self.connection))
            back.start()
            _relay(self.connection, there)
            back.join()

    def log_message(self, *_: Any) -> None:
        """Say nothing."""

    def reply(self, status: int, body: bytes = b"", **headers: str) -> None:
        """A whole and well-formed response."""
        self.send_response(status)
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        for name, value in {"Content-Length": str(len(body)), **named}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def raw(self, *pieces: bytes, pause: float = 0.0, again: bool = False) -> None:
        """Write to the socket as it is, and close; `again` goes on with the last for ever."""
        self.close_connection = True
        for piece in pieces:
            self.wfile.write(piece)
            self.site.over.wait(pause)
        while again and not self.site.over.wait(pause):
            self.wfile.write(pieces[-1])


def _relay(source: socket.socket, sink: socket.socket) -> None:
    try:
        while piece := source.recv(65_536):
            sink.sendall(piece)
        sink.shutdown(socket.SHUT_WR)
    except OSError:
        return


def gone(handler: Handler) -> None:
    """There is no such page."""
    handler.reply(404, b"nothing here")


def page(
    body: bytes | str = b"<p>A page.</p>", status: int = 200, **headers: str
) -> Callable[[Handler], None]:
    """A page that is always the same."""
    content = body.encode() if isinstance(body, str) else body
    said = {"Content_Type": "text/html; charset=utf-8", **headers}
    return lambda handler: handler.reply(status, content, **said)


def redirect(to: str, status: int = 302) -> Behaviour:
    """Look elsewhere."""
    return lambda handler: handler.reply(status, b"moved", Location=to)


def raw(*pieces: bytes, pause: float = 0.0, again: bool = False) -> Behaviour:
    """Exactly these bytes, whatever HTTP says."""
    return lambda handler: handler.raw(*pieces, pause=pause, again=again)


def in_turn(*behaviours: Behaviour) -> Behaviour:
    """One after the other, then the last for ever."""
    left = list(behaviours)

    def behave(handler: Handler) -> None:
        (left.pop(0) if len(left) > 1 else left[0])(handler)

    return behave


class _Server(ThreadingHTTPServer):
    daemon_threads = False
    tls: ssl.SSLContext | None = None

    def get_request(self) -> tuple[socket.socket, Any]:
        connection, peer = super().get_request()
        connection.settimeout(5)
        if self.tls:
            # shakes hands with the first read, in the connection's own thread
            connection = self.tls.wrap_socket(
                connection, server_side=True, do_handshake_on_connect=False
            )
        return connection, peer

    def handle_error(self, *_: Any) -> None:
        """A client that goes away is no error of the server."""


@contextmanager
def serving(tls: ssl.SSLContext | None = None) -> Iterator[Site]:
    """A site that answers until the block ends."""

    class SiteHandler(Handler):
        pass

    with _Server(("127.0.0.1", 0), SiteHandler) as server:
        server.tls = tls
        site = SiteHandler.site = Site(server.server_port, "https" if tls else "http")
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        try:
            yield site
        finally:
            site.over.set()
            server.shutdown()
            thread.join()


def certified(authority: trustme.CA, *names: str) -> ssl.SSLContext:
    """What a server of these names shows, signed by a test's own authority."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(*names).configure_cert(context)
    return context


def trusting(authority: trustme.CA) -> ssl.SSLContext:
    """What a client that trusts a test's own authority checks with."""
    context = ssl.create_default_context()
    authority.configure_trust(context)
    return context


_TRUSTING_NOBODY: Final = ssl.create_default_context(cadata=trustme.CA().cert_pem.bytes().decode())


class Time:
    """Time that passes as it does, but that nobody sleeps through."""

    def __init__(self) -> None:
        self.slept: list[float] = []

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)

    def passed(self) -> float:
        return time.monotonic() + sum(self.slept)

    def now(self) -> int:
        return NOW + int(sum(self.slept) * 1_000_000)

    @property
    def clock(self) -> Clock:
        return Clock(self.now, self.passed, self.sleep)


def at_home(host: str, port: int) -> list[str]:
    """A resolver to whom every name is this machine."""
    return ["127.0.0.1"]


@contextmanager
def fetching(time: Time | None = None, **how: Any) -> Iterator[Fetcher]:
    """A fetcher in a hurry that may ask this machine; keywords are those of `Manners`, and `tls`
    and `resolver`.
    """
    wiring = {name: how.pop(name) for name in ("tls", "resolver") if name in how}
    wiring.setdefault("tls", _TRUSTING_NOBODY)
    manners = Manners(**{"delay": 0, "allow_private": True, "deadline": 3, **how})
    with Fetcher(manners, (time or Time()).clock, **wiring) as fetcher:
        yield fetcher
