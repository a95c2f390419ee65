"""Listens to what HTTP receivers answer while Apprise sends: it keeps the status and Retry-After to itself.

`requests` has no hook for a library's inner calls, so its adapter is wrapped once; a thread that records nothing
notices nothing.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from email.utils import parsedate_to_datetime
from typing import Any

from requests.adapters import HTTPAdapter
from requests.exceptions import RequestException

_BODY_LIMIT = 65_536
_local = threading.local()
_installed = threading.Lock()


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back for one request. `failure` is set, and `status` 0, where nothing came back."""

    status: int = 0
    reason: str = ""
    text: str = ""
    retry_after: float | None = None
    failure: str = ""

    @property
    def good(self) -> bool:
        return 200 <= self.status < 300


@dataclass(slots=True)
class Recording:
    """All answers of one send, in order."""

    answers: list[Answer] = field(default_factory=list)
    headers: dict[str, str] = field(default_factory=dict)

    @property
    def worst(self) -> Answer | None:
        """The last answer that was no success."""
        return next((answer for answer in reversed(self.answers) if not answer.good), None)


@contextmanager
def recording(headers: Mapping[str, str] | None = None) -> Iterator[Recording]:
    """Record the answers that this thread gets inside the block; `headers` go along with each of its requests."""
    _install()
    _local.recording = kept = Recording(headers=dict(headers or {}))
    try:
        yield kept
    finally:
        _local.recording = None


def retry_after(value: str, date: str) -> float | None:
    """A Retry-After header in seconds: a number, or a date measured against the answer's own clock (RFC 9110 10.2.3)."""
    value = value.strip()
    if value.replace(".", "", 1).isdecimal() and value.isascii():
        return float(value)
    try:
        return max((parsedate_to_datetime(value) - _parse(date)).total_seconds(), 0.0)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def _parse(date: str) -> datetime:
    return parsedate_to_datetime(date)


def _install() -> None:
    with _installed:
        if getattr(HTTPAdapter.send, "_records", False):
            return
        original = HTTPAdapter.send

        def send(self: HTTPAdapter, request: Any, *args: Any, **kwargs: Any) -> Any:
            kept: Recording | None = getattr(_local, "recording", None)
            if kept is None:
                return original(self, request, *args, **kwargs)
            request.headers.update(kept.headers)
            try:
                response = original(self, request, *args, **kwargs)
            except RequestException as error:
                kept.answers.append(Answer(failure=type(error).__name__))
                raise
            kept.answers.append(_answer(response))
            return response

        send._records = True  # type: ignore[attr-defined]  # marks the wrapper, so that it is put on once
        HTTPAdapter.send = send  # type: ignore[method-assign]  # the seam that the module's docstring explains


def _answer(response: Any) -> Answer:
    """Read a bounded part of the body at once: a receiver can't fill our memory, nor undo a status by a broken body."""
    try:
        content = response.raw.read(_BODY_LIMIT, decode_content=True) or b""
    except Exception:  # noqa: BLE001 - whatever breaks in the body, the status has been given
        content = b""
    response._content = content
    response._content_consumed = True
    response.close()
    return Answer(
        status=response.status_code,
        reason=str(response.reason or ""),
        text=content[:500].decode("utf-8", "replace"),
        retry_after=retry_after(response.headers.get("Retry-After", ""), response.headers.get("Date", "")),
    )
