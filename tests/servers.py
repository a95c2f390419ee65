"""A real web server on loopback whose answers are scripted and whose log is the witness.

with FeedServer() as server:
    server.put("/feed", body, headers={"ETag": '"1"'})
    …  ask server.url("/feed")
    assert [asked.path for asked in server.log] == ["/feed"]
"""

from __future__ import annotations

import gzip
import socket
import ssl
import struct
import sys
import threading
import time
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Self


@dataclass(frozen=True)
class Asked:
    """One request as it arrived; header names in lower case."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes
    at: float
    """`time.monotonic()`"""


@dataclass(frozen=True)
class Answer:
    """What to answer. Conditional requests get 304 by themselves when the headers hold a matching validator."""

    body: bytes = b""
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    delay: float = 0.0
    """Seconds before the first byte."""
    drip: float = 0.0
    """Seconds between pieces of ten bytes: a slow loris."""
    reset: bool = False
    """Cut the connection hard instead of answering."""
    cut_at: int | None = None
    """Announce the whole body, send this many bytes of it, then close."""
    packed: bool = False
    """Send the body as gzip."""


class FeedServer:
    """Serves what was `put`; what was not is 404. Use as a context manager."""

    def __init__(self, tls: ssl.SSLContext | None = None) -> None:
        """With `tls` it speaks https."""
        self.log: list[Asked] = []
        self._tls = tls
        self._answers: dict[str, list[Answer]] = defaultdict(list)
        self._lock = threading.Lock()
        self._stopping = threading.Event()

    def put(self, path: str, body: bytes | str = b"", **how: object) -> None:
        """Answer this path so from now on; `how` as in `Answer` (status, headers, delay, reset, packed …)."""
        self.script(path, _answer(body, **how))

    def script(self, path: str, *answers: Answer) -> None:
        """Answer this path with these in turn; the last one stays."""
        with self._lock:
            self._answers[path] = list(answers)

    def redirect(self, path: str, to: str, status: int = 302) -> None:
        self.put(path, status=status, headers={"Location": to})

    def url(self, path: str = "/") -> str:
        return f"{'https' if self._tls else 'http'}://127.0.0.1:{self.port}{path}"

    @property
    def port(self) -> int:
        return int(self._server.server_address[1])

    def asked(self, path: str) -> list[Asked]:
        """The requests for one path, oldest first."""
        return [one for one in self.log if one.path == path]

    def __enter__(self) -> Self:
        self._server = _Quiet(("127.0.0.1", 0), _handler_of(self))
        if self._tls is not None:
            # the handshake belongs to the connection's own thread, so that one that fails holds up nobody
            self._server.socket = self._tls.wrap_socket(
                self._server.socket, server_side=True, do_handshake_on_connect=False
            )
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True)
        self._thread.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._stopping.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join(2)

    def answer_to(self, asked: Asked) -> Answer:
        """Log the request and say what it gets."""
        with self._lock:
            self.log.append(asked)
            queue = self._answers.get(asked.path) or self._answers.get(asked.path.partition("?")[0])
            if not queue:
                return Answer(b"nothing here", 404)
            answer = queue.pop(0) if len(queue) > 1 else queue[0]
        return Answer(status=304, headers=answer.headers) if _matches(asked, answer) else answer

    def pause(self, seconds: float) -> None:
        """Wait, but not longer than the server lives."""
        self._stopping.wait(seconds)


class _Quiet(ThreadingHTTPServer):
    """Clients that cut the line are what many tests are about, and worth no traceback."""

    daemon_threads = True
    request_queue_size = 128

    def handle_error(self, request: object, client_address: object) -> None:
        if not isinstance(sys.exception(), OSError):
            super().handle_error(request, client_address)  # type: ignore[arg-type]  # handed on as it came


def _answer(body: bytes | str, **how: object) -> Answer:
    data = body.encode() if isinstance(body, str) else body
    return Answer(body=data, **how)  # type: ignore[arg-type]  # the keywords are Answer's own


def _matches(asked: Asked, answer: Answer) -> bool:
    if answer.status != 200:
        return False
    named = {name.lower(): value for name, value in answer.headers.items()}
    if "etag" in named:
        return asked.headers.get("if-none-match") == named["etag"]
    return "last-modified" in named and asked.headers.get("if-modified-since") == named["last-modified"]


def _handler_of(server: FeedServer) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            length = int(self.headers.get("Content-Length") or 0)
            headers = {name.lower(): value for name, value in self.headers.items()}
            body = self.rfile.read(length)
            answer = server.answer_to(Asked(self.command, self.path, headers, body, time.monotonic()))
            server.pause(answer.delay)
            if answer.reset:
                self._reset()
                return
            try:
                self._send(answer)
            except OSError:
                self.close_connection = True

        do_POST = do_HEAD = do_PUT = do_GET  # noqa: N815 - the names are http.server's

        def _send(self, answer: Answer) -> None:
            bodiless = answer.status in (204, 304)
            body = b"" if bodiless else gzip.compress(answer.body) if answer.packed else answer.body
            begin = self.send_response_only if "Date" in answer.headers else self.send_response
            begin(answer.status)
            extra = {"Content-Encoding": "gzip"} if answer.packed else {}
            for name, value in {**answer.headers, **extra}.items():
                # Half surrogates stand for single bytes, as where Python reads names of files.
                self.send_header(name, value.encode(errors="surrogateescape").decode("latin-1"))
            if not bodiless:
                self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            if answer.cut_at is not None:
                body, self.close_connection = body[: answer.cut_at], True
            for piece in _pieces(body, answer.drip):
                self.wfile.write(piece)
                self.wfile.flush()
                if answer.drip:
                    server.pause(answer.drip)

        def _reset(self) -> None:
            self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            self.connection.close()
            self.close_connection = True
            self.wfile = self.rfile = _Nothing()  # type: ignore[assignment]  # the socket is gone

        def log_message(self, format: str, *args: object) -> None:
            """The log is `server.log`."""

    return Handler


class _Nothing:
    """Stands for a stream that is gone."""

    closed = True

    def flush(self) -> None: ...
    def close(self) -> None: ...


def _pieces(body: bytes, drip: float) -> Iterator[bytes]:
    size = 10 if drip else max(1, len(body))
    return (body[at : at + size] for at in range(0, len(body), size))
