"""Holds a blocking call to a deadline by giving it a thread of its own.

Socket timeouts count each read; a receiver that drips one byte a second would hold a sender for ever.
"""

from __future__ import annotations

import threading
from collections.abc import Callable


class Overdue(Exception):
    """The call did not end in time, or an earlier one still hangs."""


class Deadline:
    """Runs one call at a time. A call that is overdue goes on in its daemon thread; until it ends, no other starts."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._hanging: threading.Thread | None = None

    def run(self, call: Callable[[], None], timeout: float) -> None:
        """Run `call` and raise what it raises; `Overdue` after `timeout` seconds."""
        if self._hanging is not None and self._hanging.is_alive():
            raise Overdue("an earlier try still hangs")
        raised: list[BaseException] = []

        def work() -> None:
            try:
                call()
            except BaseException as error:  # noqa: BLE001 - handed to the caller's thread, whatever it is
                raised.append(error)

        thread = threading.Thread(target=work, name=f"send {self._name}", daemon=True)
        thread.start()
        thread.join(timeout)
        if thread.is_alive():
            self._hanging = thread
            raise Overdue(f"no answer within {timeout:g} s")
        if raised:
            raise raised[0]
