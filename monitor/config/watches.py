"""What a config says of a watch: what an entry must say, and when and how loudly it is told."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import Annotated

from pydantic import Field, StrictBool, model_validator

from monitor.config.faults import refuse
from monitor.config.frozen import Shape
from monitor.config.manners import CronText, Occasions, QuietHours, RateLimit
from monitor.config.values import (
    Duration,
    Label,
    Labels,
    Languages,
    Priority,
    Strictness,
    Text,
    TextFields,
    Texts,
    Within,
)
from monitor.model import When

_BARE = re.compile(r"\w+\*?")
_OPERATORS = frozenset({"AND", "OR", "NOT", "TO"})


class WatchConfig(Shape):
    """A topic to watch: a query, or lists of words."""

    name: Label = Field(description="What people read; the identity too, unless `id` is given.")
    id: Label = Field("", description="Its identity in the store: survives a renaming.")
    query: Text = Field("", description="What an entry must say.")
    any: Labels = Field((), description="At least one of these words or phrases.")
    all: Labels = Field((), description="All of these words or phrases.")
    none: Labels = Field((), description="None of these words or phrases.")
    like: Texts = Field((), description="Texts or addresses of articles: what is like one of them.")
    notify: Labels | None = Field(None, description="Names of channels; omitted: all but the operator's.")
    feeds: Labels = Field((), description="Only these feeds: ids, names or addresses.")
    tags: Labels = Field((), description="Only feeds with one of these tags.")
    strictness: Strictness = Field("normal", description="How a word is taken: exact, normal or wide.")
    within: Within = Field("", description="How near the words: sentence, paragraph, 40 words, article.")
    fields: TextFields = Field((), description="Only there: title, lead, text.")
    min_score: Annotated[float, Field(ge=0, le=1)] = Field(0.0, description="How much it must be about it, 0 to 1.")
    languages: Languages = Field((), description="Only entries in these languages, as two letters.")
    expect_match: Labels = Field((), description="Headlines that must match: depesche check tries them.")
    expect_no_match: Labels = Field((), description="Headlines that must not match: depesche check tries them.")
    look_back: Duration = Field(timedelta(0), description="When new: sum up what is known of so long ago.")
    when: Occasions = Field(When(), description="When it rings: first, update, spread, back.")
    priority: Priority = Field("normal", description="low, normal or high; what is high rings in quiet hours too.")
    group: Duration = Field(timedelta(0), description="What follows a message within this time leaves as one.")
    limit: RateLimit | None = Field(None, description="Messages in a time, such as 10/h; the rest comes as one.")
    quiets: Labels = Field((), description="Broader watches that keep silent on a story that this one tells.")
    quiet: QuietHours = Field((), description="Hours in which nothing rings, such as 22:00-07:00.")
    digest: CronText | None = Field(None, description="Collect, and tell at these times: a cron expression.")
    expire: Duration | None = Field(None, description="What can't be delivered so long is collected instead.")
    max_age: Duration | None = Field(None, description="Older articles don't ring.")
    enabled: StrictBool = Field(True, description="false: muted.")

    @model_validator(mode="after")
    def _asks_once(self) -> WatchConfig:
        lists = bool(self.any or self.all or self.none)
        if self.query.strip() and lists:
            raise refuse("says what it watches twice: by query and by any/all/none", "keep one of the two")
        if not self.query.strip() and not lists and not self.like:
            raise refuse("has no query", "write query: words that an entry must say, or like: an article")
        if lists and not (self.any or self.all):
            raise refuse("only says what it does not want", "add any: or all:")
        return self

    @property
    def identity(self) -> str:
        """`id`, else the name."""
        return self.id or self.name

    def query_text(self) -> str:
        """The query as written, or the one that the lists mean."""
        if self.query.strip():
            return self.query
        either = " OR ".join(map(_quoted, self.any))
        parts = [*map(_quoted, self.all), f"({either})" if len(self.any) > 1 and (self.all or self.none) else either]
        wanted = " AND ".join(part for part in parts if part)
        return "".join([wanted, *(f" AND NOT {_quoted(word)}" for word in self.none)])


def _quoted(word: str) -> str:
    if _BARE.fullmatch(word) and word not in _OPERATORS:
        return word
    escaped = word.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'
