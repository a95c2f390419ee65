"""What every test stands on: a home of its own, no leftovers of the user's environment, and no network beyond loopback."""

from __future__ import annotations

import ipaddress
import os
import socket
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

# A loaded CI machine is slow, not wrong: hypothesis looks for faults of ours, and other tests look at time.
settings.register_profile("depesche", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("depesche")

FOREIGN = ("APPRISE", "DEPESCHE_", "NOTIFY_", "CREDENTIALS_DIRECTORY", "NTFY_", "MAIL_", "PG")
"""What begins so in the user's environment could change what a test sees."""

PROXIES = ("http_proxy", "https_proxy", "all_proxy", "no_proxy", "ftp_proxy")

KEPT = ("DEPESCHE_SHARED",)
"""Where the development data lies is the tests' own setting (tests/needs.py)."""


class NetworkRefusedError(RuntimeError):
    """A test wanted to reach beyond loopback; not an OSError, so that no polite retry swallows it."""


@pytest.fixture(autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """No test reads or writes the user's config, cache or state, nor obeys the user's variables."""
    home = tmp_path_factory.mktemp("home")
    for name in list(os.environ):
        if name not in KEPT and (name.startswith(FOREIGN) or name.lower() in PROXIES):
            monkeypatch.delenv(name)
    monkeypatch.setenv("HOME", str(home))
    for variable, folder in (("CONFIG", ".config"), ("CACHE", ".cache"), ("DATA", ".local/share"), ("STATE", ".state")):
        monkeypatch.setenv(f"XDG_{variable}_HOME", str(home / folder))
    return home


@pytest.fixture(autouse=True)
def loopback_only(monkeypatch: pytest.MonkeyPatch) -> None:
    """Connecting, sending and asking for names beyond this machine fails the test, at the socket, whoever asks."""
    connect, connect_ex, sendto = socket.socket.connect, socket.socket.connect_ex, socket.socket.sendto
    look_up = socket.getaddrinfo

    def guarded_connect(self: socket.socket, address: Any) -> None:
        refuse_foreign(self, address)
        return connect(self, address)

    def guarded_connect_ex(self: socket.socket, address: Any) -> int:
        refuse_foreign(self, address)
        return connect_ex(self, address)

    def guarded_sendto(self: socket.socket, data: Any, *rest: Any) -> int:
        refuse_foreign(self, rest[-1])
        return sendto(self, data, *rest)

    def guarded_look_up(host: Any, *rest: Any, **named: Any) -> Any:
        name = host.decode("ascii", "replace") if isinstance(host, bytes) else host
        if name and not is_own_name(name):
            raise socket.gaierror(socket.EAI_NONAME, f"tests ask no name server (for {name!r})")
        return look_up(host, *rest, **named)

    monkeypatch.setattr(socket.socket, "connect", guarded_connect)
    monkeypatch.setattr(socket.socket, "connect_ex", guarded_connect_ex)
    monkeypatch.setattr(socket.socket, "sendto", guarded_sendto)
    monkeypatch.setattr(socket, "getaddrinfo", guarded_look_up)


def refuse_foreign(sock: socket.socket, address: Any) -> None:
    """Raise unless the address is a path, loopback, or the unspecified address, which leads to loopback."""
    if sock.family not in (socket.AF_INET, socket.AF_INET6):
        return
    host = str(address[0]).partition("%")[0]
    if not is_loopback(host):
        raise NetworkRefusedError(f"a test may talk to loopback only, not to {host}:{address[1]}")


def is_loopback(host: str) -> bool:
    """Whether a connection to `host` stays on this machine; a name that is no address is looked up by nobody here."""
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        return host in ("", "localhost")
    mapped = address.ipv4_mapped if isinstance(address, ipaddress.IPv6Address) else None
    address = mapped or address
    return address.is_loopback or address.is_unspecified


def is_own_name(name: str) -> bool:
    """Whether looking `name` up asks no server: localhost, this machine's own name, and every number."""
    if name.rstrip(".").lower() in ("localhost", socket.gethostname().lower()) or name.endswith(".localhost"):
        return True
    # What getaddrinfo reads as a number (also 0x7f000001 and 127.1) never leaves the machine; connect() is guarded.
    try:
        ipaddress.ip_address(name.partition("%")[0])
    except ValueError:
        return all(part[:2].lower() == "0x" or part.isdigit() for part in name.split("."))
    return True


@pytest.fixture(autouse=True)
def own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each test starts in an empty folder: a `config.yaml` of the checkout is read by nobody by accident."""
    monkeypatch.chdir(tmp_path)
