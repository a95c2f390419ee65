"""The guards of conftest bite: beyond loopback nothing answers, and the user's own settings are out of sight."""

from __future__ import annotations

import asyncio
import os
import socket
from pathlib import Path

import pytest

from tests.conftest import is_loopback, is_own_name


@pytest.mark.parametrize(("family", "host"), [(socket.AF_INET, "192.0.2.1"), (socket.AF_INET6, "2001:db8::1")])
def test_an_address_beyond_loopback_is_refused(family: socket.AddressFamily, host: str) -> None:
    for attempt in ("connect", "connect_ex"):
        with socket.socket(family, socket.SOCK_STREAM) as sock, pytest.raises(RuntimeError, match="loopback only"):
            getattr(sock, attempt)((host, 80))
    with socket.socket(family, socket.SOCK_DGRAM) as sock, pytest.raises(RuntimeError, match="loopback only"):
        sock.sendto(b"?", (host, 53))


async def test_asyncio_is_refused_too() -> None:
    with pytest.raises(RuntimeError, match="loopback only"):
        await asyncio.wait_for(asyncio.open_connection("192.0.2.1", 80), 5)


def test_no_name_server_is_asked() -> None:
    with pytest.raises(socket.gaierror, match="tests ask no name server"):
        socket.getaddrinfo("news.example", 443)


def test_loopback_works() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
        with socket.create_connection(("localhost", port), timeout=5) as client:
            accepted, _ = server.accept()
            client.sendall(b"hello")
            assert accepted.recv(5) == b"hello"
            accepted.close()


@pytest.mark.parametrize(
    ("host", "own"),
    [
        ("127.0.0.1", True),
        ("127.9.9.9", True),
        ("::1", True),
        ("::ffff:127.0.0.1", True),
        ("0.0.0.0", True),  # the kernel connects it to loopback
        ("::ffff:8.8.8.8", False),
        ("10.0.0.1", False),
        ("169.254.169.254", False),
        ("example.org", False),
    ],
)
def test_what_counts_as_loopback(host: str, own: bool) -> None:
    assert is_loopback(host) is own


@pytest.mark.parametrize(
    ("name", "own"),
    [("localhost", True), ("feed.localhost", True), ("127.1", True), ("0x7f000001", True), ("example.org", False)],
)
def test_which_names_ask_no_server(name: str, own: bool) -> None:
    assert is_own_name(name) is own


def test_home_and_folder_are_the_tests_own(tmp_path: Path) -> None:
    assert Path.home() != Path("/root")
    assert os.environ["XDG_CONFIG_HOME"].startswith(str(Path.home()))
    assert Path.cwd() == tmp_path
    assert not any(tmp_path.iterdir())


def test_nothing_of_the_users_environment_is_left() -> None:
    assert [name for name in os.environ if name.startswith(("APPRISE", "NOTIFY_", "PG"))] == []
    assert [name for name in os.environ if name.lower().endswith("_proxy")] == []
