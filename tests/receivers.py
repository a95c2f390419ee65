"""Real receivers on loopback, each in a thread of its own: a webhook and a mail server that behave, or don't, as told.

with Webhook() as hook:
    hook.script(Reply(503), Reply(429, retry_after="7"))   # the next two; then 200 again
    send_to(hook.url)                                      # json://127.0.0.1:PORT/hook
    assert hook.posts[0].json["title"] == …
"""

from __future__ import annotations

import json
import socket
import struct
import threading
from collections import deque
from dataclasses import dataclass, field
from email import message_from_bytes, policy
from email.message import EmailMessage
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Any, Self

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, Envelope, Session


@dataclass(frozen=True)
class Reply:
    """How to answer one request. `fault`: `stall` (never answer), `reset` (RST), `drop` (take it, close unanswered),
    `drip` (one byte of the answer now and then)."""

    status: int = 200
    headers: tuple[tuple[str, str], ...] = ()
    body: str = ""
    retry_after: str = ""
    fault: str = ""


@dataclass(frozen=True)
class Post:
    """A request as it arrived; header names in lower case."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes

    @property
    def json(self) -> Any:
        return json.loads(self.body)


class Webhook:
    """An HTTP server that records what is posted to it and answers as scripted, else 200."""

    def __init__(self) -> None:
        self.posts: list[Post] = []
        self._script: deque[Reply] = deque()
        self._always = Reply()
        self._arrived = threading.Condition()
        self._leaving = threading.Event()
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self._server.daemon_threads = True
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,), name="webhook", daemon=True)

    @property
    def port(self) -> int:
        return int(self._server.server_address[1])

    @property
    def url(self) -> str:
        """The Apprise URL."""
        return f"json://127.0.0.1:{self.port}/hook"

    @property
    def http_url(self) -> str:
        return f"http://127.0.0.1:{self.port}/hook"

    def script(self, *replies: Reply) -> None:
        """Answer the next requests so, one each."""
        self._script.extend(replies)

    def always(self, reply: Reply) -> None:
        """Answer so whenever the script is used up."""
        self._always = reply

    def wait_for(self, count: int, timeout: float = 10.0) -> list[Post]:
        """The posts, as soon as there are `count` of them; AssertionError after `timeout` seconds."""
        with self._arrived:
            enough = self._arrived.wait_for(lambda: len(self.posts) >= count, timeout)
        assert enough, f"waited {timeout} s for {count} posts, got {len(self.posts)}"
        return list(self.posts)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._leaving.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join(5)

    def _record(self, post: Post) -> Reply:
        with self._arrived:
            self.posts.append(post)
            self._arrived.notify_all()
            return self._script.popleft() if self._script else self._always

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        webhook = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
                headers = {name.lower(): value for name, value in self.headers.items()}
                webhook._answer(self, webhook._record(Post(self.command, self.path, headers, body)))

            do_GET = do_PUT = do_POST  # noqa: N815 - the names that http.server looks for

            def log_message(self, format: str, *args: object) -> None:
                return

        return Handler

    def _answer(self, handler: BaseHTTPRequestHandler, reply: Reply) -> None:
        handler.close_connection = True
        if reply.fault == "stall":
            self._leaving.wait(60)
        elif reply.fault == "reset":
            handler.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            handler.connection.close()
        elif reply.fault == "drip":
            self._drip(handler)
        elif reply.fault != "drop":
            self._reply(handler, reply)

    def _reply(self, handler: BaseHTTPRequestHandler, reply: Reply) -> None:
        content = reply.body.encode()
        handler.send_response(reply.status)
        for name, value in reply.headers:
            handler.send_header(name, value)
        if reply.retry_after:
            handler.send_header("Retry-After", reply.retry_after)
        handler.send_header("Content-Length", str(len(content)))
        handler.end_headers()
        handler.wfile.write(content)

    def _drip(self, handler: BaseHTTPRequestHandler) -> None:
        for byte in b"HTTP/1.1 200 OK\r\nX-Slow: " + b"z" * 600:
            try:
                handler.wfile.write(bytes([byte]))
            except OSError:
                return
            if self._leaving.wait(0.1):
                return


@dataclass
class Mailbox:
    """An SMTP server without TLS that records mails; `refuse` answers each mail with that line instead (`451 later`)."""

    refuse: str = ""
    refuse_recipients: str = ""
    login: tuple[str, str] | None = None
    """Name and password that are asked for; None: no login is offered."""
    mails: list[EmailMessage] = field(default_factory=list)
    recipients: list[list[str]] = field(default_factory=list)
    """The envelope's recipients of each mail."""

    def __post_init__(self) -> None:
        self._controller = Controller(
            self,
            hostname="127.0.0.1",
            port=_free_port(),
            auth_require_tls=False,
            authenticator=self._authenticate if self.login else None,
        )

    @property
    def port(self) -> int:
        return int(self._controller.port)

    def url(self, *to: str) -> str:
        """The Apprise URL for these recipients."""
        user = f"{self.login[0]}:{self.login[1]}@" if self.login else ""
        receivers = ",".join(to or ("reader@example.org",))
        return f"mailto://{user}127.0.0.1:{self.port}?from=depesche@example.org&to={receivers}&mode=insecure"

    def __enter__(self) -> Self:
        self._controller.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._controller.stop(no_assert=True)

    async def handle_RCPT(  # noqa: N802 - the name that aiosmtpd looks for
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        if self.refuse_recipients:
            return self.refuse_recipients
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:  # noqa: N802 - as above
        if self.refuse:
            return self.refuse
        assert isinstance(envelope.content, bytes)
        self.mails.append(message_from_bytes(envelope.content, policy=policy.default))
        self.recipients.append(list(envelope.rcpt_tos))
        return "250 Message accepted"

    def _authenticate(self, server: SMTP, session: Session, envelope: Envelope, mechanism: str, given: Any) -> Any:
        from aiosmtpd.smtp import AuthResult, LoginPassword

        assert self.login is not None
        expected = tuple(part.encode() for part in self.login)
        right = isinstance(given, LoginPassword) and (given.login, given.password) == expected
        return AuthResult(success=right, handled=right)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
