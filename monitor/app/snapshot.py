"""The window as bytes, so that a process that starts for a minute needn't read three days of stories again.

It is pickled: nothing else takes so many small linked records to pieces and puts them together in 15 µs an entry. What is
read back may consist of our own records and of nothing else; bytes that ask for more are refused.
"""

from __future__ import annotations

import io
import pickle

from monitor.errors import DepescheError
from monitor.stories.window import Window

_ROOM = "monitor.stories."
_BESIDES = frozenset({("datetime", "timedelta"), ("builtins", "frozenset"), ("builtins", "set")})


class Unreadable(DepescheError):
    """These bytes are no window that we wrote."""


def packed(window: Window) -> bytes:
    """The window without what it has drafted."""
    return pickle.dumps(window, protocol=5)


def unpacked(body: bytes) -> Window:
    """The window as it was. Raises `Unreadable`."""
    try:
        found = _Careful(io.BytesIO(body)).load()
    except Exception as error:
        raise Unreadable(f"the kept window can't be read ({type(error).__name__})") from error
    if not isinstance(found, Window):
        raise Unreadable("what was kept is no window")
    return found


class _Careful(pickle.Unpickler):
    """Makes records of the stories, and calls nothing else that the bytes may name."""

    def find_class(self, module: str, name: str) -> object:
        if (module, name) in _BESIDES or (module.startswith(_ROOM) and "." not in name):
            found: object = super().find_class(module, name)
            if isinstance(found, type):
                return found
        raise pickle.UnpicklingError(f"{module}.{name} is none of our records")
