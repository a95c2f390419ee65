"""Real receivers on loopback, each in a thread of its own: a webhook and a mail server that behave, or don't, as told.

with Webhook() as hook:
    hook.script(Reply(503), Reply(429, retry_after="7"))   # the next two; then 200 again
    send_to(hook.url)                                      # json://127.0.0.1:PORT/hook
    assert hook.posts[0].json["title"] == …
"""

from __future__ import annotations

import asyncio
import json
import shutil
import socket
import ssl
import struct
import subprocess
import sys
import tempfile
import threading
import time
from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from email import message_from_bytes, policy
from email.message import EmailMessage
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, Envelope, Session

from tests.needs import tool


@dataclass(frozen=True)
class Reply:
    """How to answer one request. `fault`: `stall` (never answer), `reset` (RST), `drop` (take it, close unanswered),
    `drip` (one byte of the answer now and then)."""

    status: int = 200
    headers: tuple[tuple[str, str], ...] = ()
    body: str = ""
    retry_after: str = ""
    fault: str = ""
    delay: float = 0.0
    """Seconds between taking the request and answering it."""


@dataclass(frozen=True)
class Post:
    """A request as it arrived; header names in lower case."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes
    reply: Reply = Reply()
    """What it is answered with."""

    @property
    def json(self) -> Any:
        return json.loads(self.body)


class Webhook:
    """An HTTP server that records what is posted to it and answers as scripted, else 200; with `tls` it speaks https."""

    def __init__(self, tls: ssl.SSLContext | None = None) -> None:
        self._tls = tls
        self.posts: list[Post] = []
        self._script: deque[Reply] = deque()
        self._always = Reply()
        self._arrived = threading.Condition()
        self._leaving = threading.Event()
        self._server = _Quiet(("127.0.0.1", 0), self._handler())
        self._server.daemon_threads = True
        if tls is not None:
            # the handshake belongs to the connection's own thread, so that one that fails holds up nobody
            self._server.socket = tls.wrap_socket(self._server.socket, server_side=True, do_handshake_on_connect=False)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,), name="webhook", daemon=True)

    @property
    def port(self) -> int:
        return int(self._server.server_address[1])

    @property
    def url(self) -> str:
        """The Apprise URL."""
        return f"{'jsons' if self._tls else 'json'}://127.0.0.1:{self.port}/hook"

    @property
    def http_url(self) -> str:
        return f"http://127.0.0.1:{self.port}/hook"

    def script(self, *replies: Reply) -> None:
        """Answer the next requests so, one each."""
        self._script.extend(replies)

    def forgive(self) -> None:
        """Forget what is left of the script."""
        self._script.clear()

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
            reply = self._script.popleft() if self._script else self._always
            self.posts.append(replace(post, reply=reply))
            self._arrived.notify_all()
            return reply

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
        self._leaving.wait(reply.delay)
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


class _Quiet(ThreadingHTTPServer):
    """Clients that cut the line are what many tests are about, and worth no traceback."""

    def handle_error(self, request: object, client_address: object) -> None:
        if not isinstance(sys.exception(), OSError):
            super().handle_error(request, client_address)  # type: ignore[arg-type]  # handed on as it came


@dataclass
class Mailbox:
    """An SMTP server that records mails; `refuse` answers each mail with that line instead (`451 later`).

    `tls`: from the first byte (SMTPS), or with `starttls` after that command, which it then insists on.
    """

    refuse: str = ""
    refuse_recipients: str = ""
    login: tuple[str, str] | None = None
    """Name and password that are asked for; None: no login is offered."""
    tls: ssl.SSLContext | None = None
    starttls: bool = False
    fault: str = ""
    """`drop`: take the mail and hang up without a word."""
    mails: list[EmailMessage] = field(default_factory=list)
    recipients: list[list[str]] = field(default_factory=list)
    """The envelope's recipients of each mail."""

    def __post_init__(self) -> None:
        self._controller = Controller(
            self,
            hostname="127.0.0.1",
            port=_free_port(),
            auth_require_tls=self.starttls,
            authenticator=self._authenticate if self.login else None,
            auth_required=self.login is not None and self.tls is not None,
            ssl_context=None if self.starttls else self.tls,
            tls_context=self.tls if self.starttls else None,
            require_starttls=self.starttls,
        )

    @property
    def port(self) -> int:
        return int(self._controller.port)

    def url(self, *to: str) -> str:
        """The Apprise URL for these recipients."""
        user = f"{self.login[0]}:{self.login[1]}@" if self.login else ""
        receivers = ",".join(to or ("reader@example.org",))
        mode = "insecure" if self.tls is None else "starttls" if self.starttls else "ssl"
        scheme = "mailto" if self.tls is None else "mailtos"
        return f"{scheme}://{user}127.0.0.1:{self.port}?from=depesche@example.org&to={receivers}&mode={mode}"

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
        if self.fault == "drop":
            assert isinstance(server.transport, asyncio.WriteTransport)
            server.transport.abort()
            raise ConnectionResetError
        return "250 Message accepted"

    def _authenticate(self, server: SMTP, session: Session, envelope: Envelope, mechanism: str, given: Any) -> Any:
        from aiosmtpd.smtp import AuthResult, LoginPassword

        assert self.login is not None
        expected = tuple(part.encode() for part in self.login)
        right = isinstance(given, LoginPassword) and (given.login, given.password) == expected
        return AuthResult(success=right, handled=right)


class Broker:
    """A real MQTT broker (mosquitto) on loopback, and somebody who listens to every topic of it."""

    def __init__(self, *, login: tuple[str, str] | None = None, tls: Mapping[str, Path] | None = None) -> None:
        """`tls`: the files `ca`, `cert` and `key`."""
        self.heard: list[tuple[str, str]] = []
        """Topic and message, in their order."""
        self.port = _free_port()
        self._login, self._tls = login, tls
        self._folder = Path(tempfile.mkdtemp(prefix="broker-"))

    def url(self, topic: str = "alarm/eins", *, login: tuple[str, str] | None = None) -> str:
        """The Apprise URL for a topic."""
        name = login or self._login
        user = f"{name[0]}:{name[1]}@" if name else ""
        return f"{'mqtts' if self._tls else 'mqtt'}://{user}127.0.0.1:{self.port}/{topic}"

    def wait_for(self, count: int, timeout: float = 10.0) -> list[tuple[str, str]]:
        end = time.monotonic() + timeout
        while len(self.heard) < count:
            assert time.monotonic() < end, f"waited {timeout} s for {count} messages, got {self.heard}"
            time.sleep(0.01)
        return list(self.heard)

    def __enter__(self) -> Self:
        config = self._folder / "mosquitto.conf"
        config.write_text(self._configured(), encoding="utf-8")
        self._process = subprocess.Popen(
            [tool("mosquitto"), "-c", str(config)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        self._listen()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._ear.disconnect()
        self._ear.loop_stop()
        self._process.terminate()
        self._process.wait(10)
        shutil.rmtree(self._folder, ignore_errors=True)

    def _configured(self) -> str:
        lines = [
            f"listener {self.port} 127.0.0.1",
            "persistence false",
            f"allow_anonymous {str(not self._login).lower()}",
        ]
        if self._login:
            names = self._folder / "names"
            names.touch(0o600)
            subprocess.run([tool("mosquitto_passwd"), "-b", str(names), *self._login], check=True, capture_output=True)
            lines += [f"password_file {names}", "user root"]
        if self._tls:
            lines += [f"cafile {self._tls['ca']}", f"certfile {self._tls['cert']}", f"keyfile {self._tls['key']}"]
        return "\n".join(lines) + "\n"

    def _listen(self) -> None:
        from paho.mqtt.client import Client, MQTTMessage
        from paho.mqtt.enums import CallbackAPIVersion

        self._ear = Client(CallbackAPIVersion.VERSION2)
        ready = threading.Event()

        def connected(client: Client, *_: Any) -> None:
            client.subscribe("#", qos=1)

        def heard(_: Client, __: Any, message: MQTTMessage) -> None:
            self.heard.append((message.topic, message.payload.decode()))

        self._ear.on_connect, self._ear.on_message = connected, heard
        self._ear.on_subscribe = lambda *_: ready.set()
        if self._login:
            self._ear.username_pw_set(*self._login)
        if self._tls:
            self._ear.tls_set(str(self._tls["ca"]))
        self._connect()
        self._ear.loop_start()
        assert ready.wait(10), "nobody could listen to the broker"

    def _connect(self) -> None:
        end = time.monotonic() + 10
        while True:
            try:
                self._ear.connect("127.0.0.1", self.port)
            except OSError:
                assert time.monotonic() < end, "the broker did not come up"
                time.sleep(0.02)
            else:
                return


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
