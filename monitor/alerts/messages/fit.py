"""Fits a message into a receiver's room by saying less: the lead first, then the sources, then stories of a list.

Never cut are the link, the reason and the sign. Cutting is done on the record, before any markup is made, so that no
format is ever broken in the middle.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Final

from monitor.alerts.channels.base import Shape
from monitor.alerts.messages.telling import Group, Story, Telling
from monitor.alerts.plain import cut
from monitor.alerts.wording import Wording

MEASURES: Final[dict[str, Callable[[str], int]]] = {
    "characters": len,
    "utf16": lambda text: len(text.encode("utf-16-le", "surrogatepass")) // 2,
    "bytes": lambda text: len(text.encode("utf-8", "surrogatepass")),
}
"""What services count."""


def fitted(telling: Telling, shape: Shape, words: Wording, render: Callable[[Telling], str]) -> str | None:
    """The body of the fullest record that fits; None: even the barest does not. Whatever `render` raises passes."""

    def fits(less: Telling) -> bool:
        return MEASURES[shape.unit](render(less)) <= shape.body

    if fits(telling):
        return render(telling)
    for shorten, most in _steps(telling, words):
        barest = shorten(telling, 0)
        if fits(barest):
            return render(_fullest(partial(shorten, telling), most, fits))
        telling = barest
    return None


def listed(telling: Telling, most: int, words: Wording) -> Telling:
    """The record with at most so many stories in all, but one of each watch; the rest is counted."""
    size = max((len(group.stories) for group in telling.groups), default=0)
    while size > 1 and sum(min(len(group.stories), size) for group in telling.groups) > most:
        size -= 1
    return _listed(telling, size, words)


def shortened(text: str, limit: int, unit: str) -> str:
    """The text, cut after a word where one ends, so that it measures no more than `limit`."""
    measure = MEASURES[unit]
    size = min(len(text), limit)
    while size > 0 and measure(cut(text, size)) > limit:
        size -= max((measure(cut(text, size)) - limit) // 4, 1)
    return cut(text, size) if size > 0 else ""


Shortening = Callable[[Telling, int], Telling]


def _steps(telling: Telling, words: Wording) -> tuple[tuple[Shortening, int], ...]:
    """What is shortened, one thing after the other, each with the size from which to go down."""
    stories = [story for group in telling.groups for story in group.stories]
    return (
        (_leads, max((len(story.lead) for story in stories), default=0)),
        (_texts, len(telling.text)),
        (_others, max((len(story.others) for story in stories), default=0)),
        (_earlier, max((len(story.earlier) for story in stories), default=0)),
        (
            lambda less, size: _listed(less, size, words),
            max((len(group.stories) for group in telling.groups), default=0),
        ),
        (lambda less, size: _groups(less, size, words), len(telling.groups)),
        (_headlines, max((len(story.headline) for story in stories), default=0)),
        (_titles, len(telling.title)),
    )


def _fullest(shorten: Callable[[int], Telling], most: int, fits: Callable[[Telling], bool]) -> Telling:
    """The longest that fits, found by halving; that size 0 fits is known."""
    low, high = 0, most
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if fits(shorten(middle)) else (low, middle - 1)
    return shorten(low)


def _each(telling: Telling, change: Callable[[Story], Story]) -> Telling:
    groups = (replace(group, stories=tuple(map(change, group.stories))) for group in telling.groups)
    return replace(telling, groups=tuple(groups))


def _leads(telling: Telling, size: int) -> Telling:
    return _each(telling, lambda story: replace(story, lead=story.lead.cut(size)))


def _texts(telling: Telling, size: int) -> Telling:
    return replace(telling, text=cut(telling.text, max(size, 80)))


def _others(telling: Telling, size: int) -> Telling:
    """That there are others is still told: `told_by` stays."""
    return _each(telling, lambda story: replace(story, others=story.others[:size]))


def _earlier(telling: Telling, size: int) -> Telling:
    return _each(telling, lambda story: replace(story, earlier=cut(story.earlier, size) if size > 20 else ""))


def _listed(telling: Telling, size: int, words: Wording) -> Telling:
    """At most so many stories of each watch, at least one; the rest is counted."""
    groups = tuple(replace(group, stories=group.stories[: max(size, 1)]) for group in telling.groups)
    return _recounted(telling, groups, words)


def _groups(telling: Telling, size: int, words: Wording) -> Telling:
    return _recounted(telling, telling.groups[: max(size, 1)], words)


def _recounted(telling: Telling, groups: tuple[Group, ...], words: Wording) -> Telling:
    if telling.single or not groups:
        return telling
    shown = sum(len(group.stories) for group in groups)
    return replace(telling, groups=groups, more=words.and_more(telling.count - shown))


def _headlines(telling: Telling, size: int) -> Telling:
    return _each(telling, lambda story: replace(story, headline=story.headline.cut(max(size, 30))))


def _titles(telling: Telling, size: int) -> Telling:
    return replace(telling, title=cut(telling.title, max(size, 30)))
