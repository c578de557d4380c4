"""One request over a real connection: the addresses it may go to, and one deadline over all of it.

The one place that knows httpcore. It is what httpx stands on, and httpx would only add what is not
wanted here: redirects of its own, cookies, the proxies of the environment, decoding without limit.
Nothing of a response is decoded here.
"""

from __future__ import annotations

import queue
import socket
import ssl
import threading
from base64 import b64encode
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Final
from urllib.parse import unquote, urlsplit

import httpcore

from aftersales_eval.errors import UsageError
from aftersales_eval.model.inspection import NOT_PUBLIC, Outcome
from aftersales_eval.sources.web.addresses import host_of, is_public, typed
from aftersales_eval.sources.web.answer import NoAnswerError

Resolve = Callable[[str, int], list[str]]
"""The IP addresses of a host for a port, in the order to try; OSError where there are none."""

_KEPT_OPEN: Final = 4
_IDLE_SECONDS: Final = 15.0
_TOO_SLOW: Final = "the whole answer did not come in time"


@dataclass(frozen=True, slots=True)
class Reply:
    """The head of a response, names in lower case and the first of each, and its raw body."""

    status: int
    headers: Mapping[str, str]
    parts: Iterator[bytes]


def resolve(host: str, port: int) -> list[str]:
    """What the system says; it understands every spelling of a number, as `0x7f.1`."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(one[4][0]) for one in found))


class Connections:
    """Connections that are kept open between requests, of which one is made at a time."""

    def __init__(
        self,
        passed: Callable[[], float],
        *,
        allow_private: bool = False,
        proxy: str = "",
        tls: ssl.SSLContext | None = None,
        resolver: Resolve = resolve,
    ) -> None:
        """`passed` is a clock in seconds; `tls` says whom to trust, by default the usual ones.

        A proxy resolves names itself, so of what it connects to no more can be checked than what
        the names mean here. UsageError where `proxy` is not the address of one.
        """
        self._network = _Network(passed, resolver, allow_private=allow_private or bool(proxy))
        self._asks_a_proxy = bool(proxy)
        self._allow_private = allow_private
        self._pool = _pool(proxy, tls or httpcore.default_ssl_context(), self._network)

    def close(self) -> None:
        """Close every connection."""
        self._pool.close()

    @contextmanager
    def ask(self, address: str, headers: Mapping[str, str], seconds: float) -> Iterator[Reply]:
        """GET a normal address; the deadline holds from here to the last byte of the body.

        NoAnswerError where the address is refused, or no whole answer comes in time.
        """
        parts = urlsplit(address)
        target = f"{parts.path}?{parts.query}" if parts.query else parts.path
        url = httpcore.URL(
            scheme=parts.scheme, host=host_of(address), port=parts.port, target=target
        )
        self._network.begin(seconds)
        with _told():
            if self._asks_a_proxy and not self._allow_private:
                self._network.check(host_of(address), parts.port or 443)
            request = httpcore.Request(
                "GET", url, headers=[("Host", parts.netloc), *headers.items()]
            )
            response = self._answered(request)
        try:
            yield Reply(response.status, _headers(response.headers), _parts(response))
        finally:
            response.close()

    def _answered(self, request: httpcore.Request) -> httpcore.Response:
        """The head of the response; a server may close what was kept open as we begin to write."""
        opened = self._network.opened
        try:
            return self._pool.handle_request(request)
        except (httpcore.RemoteProtocolError, httpcore.ReadError):
            if self._network.opened > opened:
                raise
            return self._pool.handle_request(request)


class _Network(httpcore.NetworkBackend):
    """Connects to the very address that was checked, so that a second look-up cannot differ."""

    def __init__(
        self, passed: Callable[[], float], resolver: Resolve, *, allow_private: bool
    ) -> None:
        self._passed = passed
        self._resolver = resolver
        self._allow_private = allow_private
        self._sockets = httpcore.SyncBackend()
        self._ends = 0.0
        self.opened = 0

    def begin(self, seconds: float) -> None:
        """Start the time of one request."""
        self._ends = self._passed() + seconds

    def left(self) -> float:
        """Seconds that the request still has; NoAnswerError where none are left."""
        left = self._ends - self._passed()
        if left <= 0:
            raise NoAnswerError(Outcome.TOO_SLOW, _TOO_SLOW)
        return left

    def check(self, host: str, port: int) -> None:
        """Refuse a host that means a private address here; what means nothing here passes."""
        try:
            _refuse_private(host, self._resolved(host, port))
        except socket.gaierror:
            return

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.NetworkStream:
        """Connect to the first address of a host that answers, if all of them are public."""
        try:
            addresses = self._resolved(host, port)
        except (OSError, UnicodeError):
            raise NoAnswerError(Outcome.UNREACHABLE, f"the name {host} is not known") from None
        if not self._allow_private:
            _refuse_private(host, addresses)
        failure: Exception = httpcore.ConnectError("no address")
        for number, address in enumerate(addresses):
            # a first address that swallows everything leaves the others their share
            share = self.left() / (len(addresses) - number)
            try:
                stream = self._sockets.connect_tcp(address, port, share, local_address)
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
                failure = error
                continue
            self.opened += 1
            return _Stream(stream, self)
        raise failure

    def _resolved(self, host: str, port: int) -> list[str]:
        """The addresses of a host, in time: the system's look-up itself knows no deadline."""
        found: queue.SimpleQueue[list[str] | OSError | UnicodeError] = queue.SimpleQueue()

        def look_up() -> None:
            try:
                found.put(self._resolver(host, port))
            except (OSError, UnicodeError) as error:
                found.put(error)

        threading.Thread(target=look_up, daemon=True).start()
        try:
            answer = found.get(timeout=self.left())
        except queue.Empty:
            raise NoAnswerError(Outcome.TOO_SLOW, _TOO_SLOW) from None
        if isinstance(answer, Exception):
            raise answer
        return answer


class _Stream(httpcore.NetworkStream):
    """A connection on which every step has only what is left of the request's time."""

    def __init__(self, inner: httpcore.NetworkStream, network: _Network) -> None:
        self._inner = inner
        self._network = network

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._inner.read(max_bytes, self._network.left())

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._inner.write(buffer, self._network.left())

    def close(self) -> None:
        self._inner.close()

    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> httpcore.NetworkStream:
        left = self._network.left()
        return _Stream(self._inner.start_tls(ssl_context, server_hostname, left), self._network)

    def get_extra_info(self, info: str) -> Any:
        return self._inner.get_extra_info(info)


def _refuse_private(host: str, addresses: list[str]) -> None:
    for address in addresses:
        if not is_public(address):
            shown = host if host == address else f"{host} is {address}, which"
            raise NoAnswerError(Outcome.REFUSED, f"{shown} {NOT_PUBLIC}")


def _pool(
    proxy: str, tls: ssl.SSLContext, network: httpcore.NetworkBackend
) -> httpcore.ConnectionPool:
    if not proxy:
        return httpcore.ConnectionPool(
            ssl_context=tls,
            max_connections=_KEPT_OPEN,
            keepalive_expiry=_IDLE_SECONDS,
            network_backend=network,
        )
    credentials, sign, place = proxy.partition("://")[2].rpartition("@")
    scheme = proxy.partition("://")[0]
    try:
        url = urlsplit(typed(f"{scheme}://{place}"))
    except UsageError:
        raise UsageError(
            "the proxy is not an address", hint="such as http://proxy.example:3128"
        ) from None
    secret = b64encode(unquote(credentials).encode()).decode()
    return httpcore.HTTPProxy(
        proxy_url=f"{url.scheme}://{url.netloc}",
        proxy_headers=[("Proxy-Authorization", f"Basic {secret}")] if sign else None,
        ssl_context=tls,
        max_connections=_KEPT_OPEN,
        keepalive_expiry=_IDLE_SECONDS,
        network_backend=network,
    )


def _parts(response: httpcore.Response) -> Iterator[bytes]:
    with _told():
        yield from response.iter_stream()


def _headers(pairs: Iterable[tuple[bytes, bytes]]) -> dict[str, str]:
    found: dict[str, str] = {}
    for name, value in pairs:
        found.setdefault(name.decode("ascii", "replace").lower(), _text(value))
    return found


def _text(value: bytes) -> str:
    """A header's value: some servers write UTF-8, the others what HTTP once said."""
    try:
        return value.decode("utf-8")
    except UnicodeDecodeError:
        return value.decode("latin-1")


@contextmanager
def _told() -> Iterator[None]:
    """What httpcore says, in our words."""
    try:
        yield
    except httpcore.TimeoutException:
        raise NoAnswerError(Outcome.TOO_SLOW, _TOO_SLOW) from None
    except httpcore.ConnectError as error:
        raise NoAnswerError(Outcome.UNREACHABLE, _connecting(error)) from None
    except httpcore.ProxyError as error:
        raise NoAnswerError(Outcome.UNREACHABLE, f"the proxy said {str(error)[:80]!r}") from None
    except httpcore.NetworkError:
        raise NoAnswerError(Outcome.UNREACHABLE, "the connection broke off") from None
    except (httpcore.ProtocolError, httpcore.UnsupportedProtocol):
        raise NoAnswerError(Outcome.UNREACHABLE, "what came is not HTTP, or broke off") from None


def _connecting(error: httpcore.ConnectError) -> str:
    """Why no connection came to be."""
    cause = error.args[0] if error.args else None  # the pool drops what it was raised from
    if isinstance(cause, ssl.SSLCertVerificationError):
        return f"its certificate is not to be trusted: {cause.verify_message.rstrip('.')}"
    if isinstance(cause, ssl.SSLError):
        return "no secure connection could be made"
    if isinstance(cause, ConnectionRefusedError):
        return "nothing answers there"
    return "no connection could be made"
