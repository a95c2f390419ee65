"""Sets a record in a format, by our own template or by the user's."""

from __future__ import annotations

import re
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Final

from monitor.alerts.messages.phrase import Phrase
from monitor.alerts.messages.telling import Story, Telling
from monitor.alerts.wording import Wording

if TYPE_CHECKING:
    from monitor.alerts.messages.sandbox import Pattern

FORMATS: Final = ("text", "markdown", "html", "mail")
NAMES: Final = frozenset(
    "occasion label title watch why groups stories story count more priority key mark text missed say headed"
    " headline lead publisher time byline link earlier others sources told_by".split()
)
"""What a template can speak of."""
_NOTHING = Story("", Phrase(""), Phrase(""), "", "", "", "")
_GAPS = re.compile(r"\n[ \t]*(?:\n[ \t]*)+\n")


def pattern(source: str, kind: str) -> Pattern:
    """A user's template for a format, compiled. Raises `TemplateFault` with the line."""
    from monitor.alerts.messages.sandbox import Pattern

    return Pattern(source, kind, NAMES)


def render(telling: Telling, words: Wording, kind: str, *, headed: bool, by: Pattern | None = None) -> str:
    """The body in a format; `headed`: it begins with the title. `by` is the user's template, which may fail."""
    told = (by or _ours(kind)).fill(_values(telling, words, headed))
    return _GAPS.sub("\n\n", told).strip()


@cache
def _ours(kind: str) -> Pattern:
    """Our own template: a file of the package, read once, like its modules."""
    file = files("monitor.alerts.messages") / "templates" / f"{kind}.j2"
    return pattern(file.read_text("utf-8"), kind)


def _values(telling: Telling, words: Wording, headed: bool) -> dict[str, object]:
    """The record's fields by name, those of a single story beside them; a list and a note have their title and time."""
    story = telling.single
    shown = story or _NOTHING
    return {
        **{name: getattr(telling, name) for name in _TELLING},
        **{name: getattr(shown, name) for name in _STORY},
        "stories": tuple(story for group in telling.groups for story in group.stories),
        "story": story,
        "say": words,
        "headed": headed,
        "headline": shown.headline or Phrase(telling.about),
        "time": shown.time or telling.time,
        "byline": shown.byline or telling.time,
    }


_TELLING = "occasion label title watch why groups count more priority key mark text missed".split()
_STORY = "lead publisher link earlier others sources told_by".split()
