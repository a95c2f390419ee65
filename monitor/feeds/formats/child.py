"""The reading process: bodies come in on standard input, feeds go out on standard output, one after another.

Run by `guarded`. It ends by itself when its parent is gone (end of input), takes at most 1 GB, and gives up on a body
after some seconds of CPU. Frames are a length of 8 bytes and a pickle; both ends are this package.
"""

from __future__ import annotations

import pickle  # the jobs come from our parent  # nosec B403
import resource
import signal
import sys
from typing import BinaryIO

from monitor.errors import FeedError, NotAFeed, TooMuch
from monitor.feeds.base import Wanted
from monitor.feeds.formats import read
from monitor.model import RawFeed

MEMORY = 1 << 30
FRAME = 8

Job = tuple[bytes, tuple[tuple[str, str], ...], str, float, Wanted]
"""Body, headers, address, CPU seconds allowed, as what to read it."""


class _TimeIsUp(BaseException):
    """No `Exception`: a parser that catches everything must not catch this."""


def serve(source: BinaryIO, sink: BinaryIO) -> None:
    """Answer every job with a `RawFeed` or a `FeedError`, until the input ends."""
    signal.signal(signal.SIGPROF, _time_is_up)
    while len(head := source.read(FRAME)) == FRAME:
        job: Job = pickle.loads(source.read(int.from_bytes(head, "big")))  # as above  # nosec B301
        answer = pickle.dumps(_answer(job))
        sink.write(len(answer).to_bytes(FRAME, "big") + answer)
        sink.flush()


def _answer(job: Job) -> RawFeed | tuple[type[FeedError], str, str]:
    body, headers, url, seconds, wanted = job
    try:
        signal.setitimer(signal.ITIMER_PROF, seconds)
        try:
            return read(body, headers, url, wanted)
        finally:
            signal.setitimer(signal.ITIMER_PROF, 0)
    except FeedError as error:
        return type(error), str(error), error.hint
    except _TimeIsUp:
        return TooMuch, f"reading it took more than {seconds:g} s", ""
    except (MemoryError, RecursionError):
        return TooMuch, "reading it took more memory than we grant", ""
    except Exception as error:  # noqa: BLE001 - a parser may fail in any way on bytes made to break it
        return NotAFeed, f"it can't be read ({type(error).__name__})", ""


def _time_is_up(signum: int, frame: object) -> None:
    raise _TimeIsUp


def main() -> None:
    """Set the bounds, then serve."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the parent; we end with our input
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    source, sink = sys.stdin.buffer, sys.stdout.buffer
    sys.stdout = sys.stderr  # whatever prints must not end up between the frames
    serve(source, sink)


if __name__ == "__main__":
    main()
