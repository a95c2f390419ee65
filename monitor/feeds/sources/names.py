"""Names to addresses, so that a name server that hangs costs its own feeds some seconds and nobody else anything.

The system's look-up can't be cancelled: it holds its thread for as long as it likes. Taken from the event loop's own
pool, a handful of hanging names would stop whatever else waits for a thread; so look-ups have threads of their own,
few at a time, that nobody waits for at the end.
"""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Callable
from threading import Thread

from aiohttp.abc import AbstractResolver, ResolveResult

AT_ONCE = 32
"""Look-ups under way; the next wait, each within its own poll's deadline."""
LONGEST = 10.0
"""Seconds for one look-up."""

LookUp = Callable[[str, int, socket.AddressFamily], list[ResolveResult]]


def system_look_up(host: str, port: int, family: socket.AddressFamily) -> list[ResolveResult]:
    """What the system says. Raises `OSError`."""
    found = socket.getaddrinfo(host, port, family, socket.SOCK_STREAM, flags=socket.AI_ADDRCONFIG)
    return [_result(host, port, kind, place) for kind, _, _, _, place in found]


class Names(AbstractResolver):
    """The resolver of all sessions."""

    def __init__(self, look_up: LookUp = system_look_up, *, at_once: int = AT_ONCE, longest: float = LONGEST) -> None:
        self._look_up = look_up
        self._longest = longest
        self._free = asyncio.Semaphore(at_once)

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_INET
    ) -> list[ResolveResult]:
        """Addresses of a host. Raises `OSError`, also for a look-up that takes too long."""
        try:
            async with asyncio.timeout(self._longest):
                await self._free.acquire()
                return await self._begin(host, port, family)
        except TimeoutError as error:
            raise OSError("the name server does not answer") from error

    async def close(self) -> None:
        """Threads that still hang are left behind; they hold up no exit."""

    def _begin(self, host: str, port: int, family: socket.AddressFamily) -> asyncio.Future[list[ResolveResult]]:
        loop = asyncio.get_running_loop()
        answer: asyncio.Future[list[ResolveResult]] = loop.create_future()

        def done(found: list[ResolveResult] | OSError) -> None:
            self._free.release()
            if answer.done():
                return  # given up on meanwhile
            if isinstance(found, OSError):
                answer.set_exception(found)
            else:
                answer.set_result(found)

        def work() -> None:
            found: list[ResolveResult] | OSError
            try:
                found = self._look_up(host, port, family)
            except OSError as error:
                found = error
            except UnicodeError as error:
                found = OSError(str(error))
            if not loop.is_closed():
                loop.call_soon_threadsafe(done, found)

        Thread(target=work, name=f"name {host[:40]}", daemon=True).start()
        return answer


def _result(host: str, port: int, family: int, place: tuple[object, ...]) -> ResolveResult:
    address = str(place[0])
    if family == socket.AF_INET6 and len(place) > 3 and place[3]:
        address = f"{address}%{place[3]}"  # a link-local address without its link leads nowhere
    numeric = socket.AI_NUMERICHOST | socket.AI_NUMERICSERV
    return ResolveResult(hostname=host, host=address, port=port, family=family, proto=socket.IPPROTO_TCP, flags=numeric)
