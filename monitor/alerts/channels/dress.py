"""A message as one service can take it: the key where it has a place for one, the thread, the priority, the link."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from typing import Any, Final
from urllib.parse import quote

from monitor.alerts.channels.base import Message
from monitor.alerts.channels.priorities import mail_headers
from monitor.alerts.channels.shapes import MACHINES, MAIL, UNBROKEN

MQTT: Final = frozenset({"mqtt", "mqtts"})
_NTFY: Final = frozenset({"ntfy", "ntfys"})


def dressed(plugin: Any, scheme: str, message: Message) -> Message:
    """Put into the plugin what does not go with the body; the message as it is to be sent."""
    if scheme in MAIL:
        plugin.key, plugin.header_key, plugin.plain = message.key, header_of(message.key), message.plain
        plugin.thread, plugin.more_headers = message.thread, mail_headers(scheme, message.priority)
    elif scheme in MACHINES:
        plugin.headers = {**plugin.headers, "X-Depesche-Key": header_of(message.key)}
        if scheme.startswith("json"):
            ours = {"key": message.key, "link": message.link, "priority": message.priority, "thread": message.thread}
            plugin.payload_extras = {**ours, **plugin.payload_extras}
    elif scheme in _NTFY:
        plugin.click = plugin.click or message.link or None
    elif scheme in UNBROKEN and message.format == "html":
        return replace(message, body=message.body.replace("\n", "<br>\n"))
    return message


def headers_of(scheme: str, message: Message) -> dict[str, str]:
    """Headers that Apprise's plugin has no place for.

    ntfy shows one notification for one sequence, so a message that had to be repeated takes its own place. An update
    gets another: what replaces a notification makes no sound with some of ntfy's apps.
    """
    if scheme not in _NTFY:
        return {}
    return {"X-Sequence-ID": hashlib.sha256(message.key.encode()).hexdigest()[:32]}


def header_of(key: str) -> str:
    """The key as a header can carry it: letters beyond ASCII as percent codes of their UTF-8 bytes."""
    return quote(key, safe="/%:;,=+@&$!*'()-._~ ")


@contextmanager
def closing(scheme: str, plugin: Any) -> Iterator[None]:
    """Let go of what Apprise's plugin leaves open: its MQTT client keeps a thread and a connection for each message."""
    try:
        yield
    finally:
        if scheme in MQTT:
            with suppress(Exception):
                plugin.client.disconnect()
                plugin.client.loop_stop()
