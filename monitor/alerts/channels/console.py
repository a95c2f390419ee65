"""The console (or the journal): a block of text for each message, for people who watch a terminal."""

from __future__ import annotations

import threading
from typing import TextIO

from monitor.alerts.channels.base import Message, Shape
from monitor.alerts.plain import block, one_line
from monitor.errors import DeliveryError

_BOLD, _DIM, _OFF = "\x1b[1m", "\x1b[2m", "\x1b[0m"


class Console:
    """Writes to a stream; bold titles on a terminal only, and nothing of the world's text can move the cursor."""

    def __init__(self, name: str, stream: TextIO) -> None:
        self.name = name
        self.shape = Shape()
        self._stream = stream
        self._lock = threading.Lock()

    def send(self, message: Message, timeout: float) -> None:
        """Write and flush. A closed pipe or a full disk is a `DeliveryError` that may pass."""
        del timeout  # a terminal has none
        try:
            with self._lock:
                self._write(self._styled(one_line(message.title), block(message.body)))
        except (OSError, ValueError) as error:
            raise DeliveryError(
                f"{self.name}: the console can't be written ({type(error).__name__})", down=True
            ) from error

    def _write(self, text: str) -> None:
        """On a terminal that knows few letters, what it can't show becomes a question mark."""
        encoding = self._stream.encoding or "utf-8"
        self._stream.write(text.encode(encoding, "replace").decode(encoding))
        self._stream.flush()

    def _styled(self, title: str, body: str) -> str:
        indented = "\n".join(f"  {line}" if line else "" for line in body.split("\n"))
        if self._stream.isatty():
            return f"{_BOLD}● {title}{_OFF}\n{_DIM}{indented}{_OFF}\n\n"
        return f"● {title}\n{indented}\n\n"
