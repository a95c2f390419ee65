"""The tree of what can go wrong, so that a caller can catch exactly what it can act on.

    DepescheError
    ├── ConfigError            the config has faults (exit code 2)
    ├── UsageError             the command line makes no sense (exit code 2)
    ├── QueryError             a watch's query can't be read; knows the place
    ├── TemplateFault          a message's template can't be used; knows the line
    ├── FeedError              one source could not be read this time
    │   ├── Unreachable        no answer: DNS, connect, TLS, timeout, cut off
    │   │   └── Untrusted      a certificate that can't be trusted
    │   ├── AddressRefused     an address that we do not ask (private, wrong scheme)
    │   ├── BadAnswer          an answer with a status that is no success
    │   ├── TooMuch            a body, header or parse beyond its bound
    │   └── NotAFeed           an answer that is no feed
    ├── StoreError
    │   ├── StoreInUse         another process holds the store (exit code 3)
    │   ├── StoreForeign       the database belongs to something else, or is damaged
    │   ├── StoreNewer         written by a newer depesche
    │   └── StoreUnavailable   can't be opened or written now: locked, full, no permission
    └── DeliveryError          one message could not be handed over

`hint` says what the reader can do about it; `str(error)` is one line and never holds a secret.
"""

from __future__ import annotations


class DepescheError(Exception):
    """Anything that Depesche itself reports; `str()` is one line for a person, `hint` what to do."""

    def __init__(self, message: str, *, hint: str = "") -> None:
        super().__init__(message)
        self.hint = hint


class ConfigError(DepescheError):
    """The config can't be used; `lines` holds every fault, one line each, with its place."""

    def __init__(self, lines: tuple[str, ...]) -> None:
        super().__init__("\n".join(lines))
        self.lines = lines


class UsageError(DepescheError):
    """The command was called with something that it can't use."""


class QueryError(DepescheError):
    """A query can't be read.

    `start` and `end` are offsets in characters into the query, so that a caret can be drawn under the place.
    """

    def __init__(self, message: str, *, start: int = 0, end: int = 0, hint: str = "") -> None:
        super().__init__(message, hint=hint)
        self.start = start
        self.end = max(end, start)


class TemplateFault(DepescheError):
    """A template of a message can't be used. `line` counts from 1; 0: nobody knows."""

    def __init__(self, message: str, line: int = 0) -> None:
        super().__init__(message, hint="docs/messages.md tells what a template can say")
        self.line = line


class FeedError(DepescheError):
    """One source could not be read this time; the rest go on. `feed` is set by whoever knows the name."""


class Unreachable(FeedError):
    """No whole answer came: DNS, connect, TLS, timeout, connection cut."""


class Untrusted(Unreachable):
    """The server's certificate can't be trusted: nobody knows who would answer."""


class AddressRefused(FeedError):
    """The address is one that Depesche does not ask: private, loopback, or neither http nor https."""


class BadAnswer(FeedError):
    """The server answered with a status that is no success. `retry_after` is in seconds, if the server named it."""

    def __init__(self, message: str, *, status: int, retry_after: float | None = None, hint: str = "") -> None:
        super().__init__(message, hint=hint)
        self.status = status
        self.retry_after = retry_after


class TooMuch(FeedError):
    """A body, a header or the work of parsing went beyond its bound."""


class NotAFeed(FeedError):
    """The answer is no feed that we can read: an HTML page, a login form, nothing at all."""


class StoreError(DepescheError):
    """The store can't do what was asked."""


class StoreInUse(StoreError):
    """Another process holds the store; `holder` names it."""

    def __init__(self, message: str, *, holder: str, hint: str = "") -> None:
        super().__init__(message, hint=hint)
        self.holder = holder


class StoreForeign(StoreError):
    """The database is not ours, or no database at all, or damaged."""


class StoreNewer(StoreError):
    """The database was written by a newer version."""


class StoreUnavailable(StoreError):
    """The store can't be opened or written now: locked, disk full, no permission. Trying again may help."""


class DeliveryError(DepescheError):
    """One message could not be handed over.

    `permanent`: trying again can't help (bad token, unknown chat).
    `retry_after`: the receiver's own wish, in seconds.
    `down`: the receiver itself is not well, so no other message would get through either.
    """

    def __init__(
        self,
        message: str,
        *,
        permanent: bool = False,
        retry_after: float | None = None,
        down: bool = False,
        hint: str = "",
    ) -> None:
        super().__init__(message, hint=hint)
        self.permanent = permanent
        self.retry_after = retry_after
        self.down = (down or retry_after is not None) and not permanent
