"""A file: one block for each message, appended whole or not at all, readable with `tail -f`."""

from __future__ import annotations

import os
from pathlib import Path

from monitor.alerts.channels.base import Message, Shape
from monitor.alerts.plain import block, one_line
from monitor.errors import DeliveryError


class File:
    """Appends to a file that is made on first use, for its owner alone: alerts say what somebody cares about.

    Opened anew for each message, so that logrotate may move it at any time.
    """

    def __init__(self, name: str, path: Path) -> None:
        self.name = name
        self.shape = Shape()
        self._path = path

    def send(self, message: Message, timeout: float) -> None:
        """Append one block. A full disk or a missing permission is a `DeliveryError` that may pass."""
        del timeout  # local files don't stall in a way that we could cut short
        block_of_bytes = f"{one_line(message.title)}\n{block(message.body)}\n\n".encode("utf-8", "replace")
        try:
            self._append(block_of_bytes)
        except OSError as error:
            raise DeliveryError(
                f"{self.name}: {self._path} can't be written: {error.strerror}",
                down=True,
                hint="check the folder, its permissions and the free space",
            ) from error

    def _append(self, content: bytes) -> None:
        descriptor = os.open(self._path, os.O_WRONLY | os.O_APPEND | os.O_CREAT | os.O_CLOEXEC, 0o600)
        try:
            before = os.fstat(descriptor).st_size
            written = os.write(descriptor, content)  # one write under O_APPEND: blocks of two writers don't mix
            if written != len(content):
                os.ftruncate(descriptor, before)  # a full disk took a part: leave no half block behind
                raise OSError(28, "No space left on device")
        finally:
            os.close(descriptor)
