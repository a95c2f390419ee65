"""Makes of a claimed delivery what a person gets to read, in the format and within the room of the one receiver."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from monitor.alerts.channels.base import Message, Shape
from monitor.alerts.messages.fit import fitted, listed, shortened
from monitor.alerts.messages.gather import Voice, gather, mark
from monitor.alerts.messages.render import render
from monitor.alerts.messages.sentences import TITLE_LIMIT
from monitor.alerts.messages.telling import Telling
from monitor.alerts.plain import one_line, unmention
from monitor.alerts.wording import wording
from monitor.errors import TemplateFault
from monitor.model import Outgoing

if TYPE_CHECKING:
    from monitor.alerts.messages.sandbox import Pattern

__all__ = ["LIST_LIMIT", "Style", "compose", "mark"]

LIST_LIMIT = 10
"""Stories that a list on a phone or a screen shows; a mail has room for all that fit."""


@dataclass(frozen=True, slots=True)
class Style:
    """A channel's own way: the user's templates, instead of ours where there is one."""

    body: Mapping[str, Pattern] = field(default_factory=dict)
    """By format; `text` is the plain alternative of a mail too."""
    title: Pattern | None = None


OURS = Style()
PLAIN = Shape()


def compose(
    outgoing: Outgoing,
    *,
    locale: str,
    zone: ZoneInfo,
    shape: Shape = PLAIN,
    style: Style = OURS,
    failed: Callable[[TemplateFault], None] = lambda fault: None,
) -> Message:
    """The message of one delivery, worded in `locale` (`de` or `en`), with times in `zone`, as `shape` can take it.

    Never raises for what entries hold. Where a user's template fails, `failed` is told and our own plain text goes out.
    """
    voice = Voice(wording(locale), zone)
    telling = gather(outgoing, voice)
    try:
        return _composed(telling, voice, shape, style)
    except TemplateFault as fault:
        failed(fault)
        return _composed(telling, voice, replace(shape, format="text"), OURS)


def _composed(telling: Telling, voice: Voice, shape: Shape, style: Style) -> Message:
    words, headed = voice.words, shape.title <= 0
    if style.title is not None:
        telling = replace(
            telling, title=one_line(render(telling, words, "text", headed=False, by=style.title), TITLE_LIMIT)
        )
    limit = shape.title if not headed else min(TITLE_LIMIT, max(shape.body // 3, 20))
    telling = replace(telling, title=shortened(_quiet(telling.title, shape), limit, shape.unit))

    def set_in(kind: str) -> Callable[[Telling], str]:
        by = style.body.get(kind)
        return lambda less: _quiet(render(less, words, kind, headed=headed, by=by), shape)

    brief = listed(telling, LIST_LIMIT, words)
    whole = telling if shape.format == "mail" else brief
    body, kind = fitted(whole, shape, words, set_in(shape.format)), shape.format
    if body is None:  # no room for the markup, nor perhaps for anything
        kind = "text"
        body = fitted(brief, shape, words, set_in(kind)) or _barest(telling, shape)
    plain = body if kind == "text" else fitted(brief, replace(shape, format="text"), words, set_in("text"))
    link = telling.single.link if telling.single else ""
    return Message(
        telling.key, telling.title, body, link, telling.priority, format=kind, plain=plain or "", headed=headed
    )


def _quiet(text: str, shape: Shape) -> str:
    return unmention(text) if shape.rooms else text


def _barest(telling: Telling, shape: Shape) -> str:
    """What even the tiniest room has a place for: the headline as far as it goes, and the sign."""
    room = max(shape.body - len(telling.mark) - 1, 0)
    return f"{shortened(telling.title, room, shape.unit)} {telling.mark}".strip()
