"""What a config says of stories: how long they stay open, and how alike two tellings must be."""

from __future__ import annotations

from datetime import timedelta
from typing import Annotated, Literal

from pydantic import AfterValidator, Field, StrictBool, model_validator

from monitor.config.faults import refuse
from monitor.config.frozen import Shape
from monitor.config.values import Duration
from monitor.model import Sameness

SHORTEST, LONGEST = timedelta(hours=1), timedelta(days=14)


def _sensible(window: timedelta) -> timedelta:
    if not SHORTEST <= window <= LONGEST:
        raise refuse("is no window for stories", "from 1h to 14d; what lies in it is kept in memory")
    return window


Window = Annotated[Duration, AfterValidator(_sensible)]
Sensitivity = Literal["loose", "normal", "strict"]


class FeedStories(Shape):
    """The same for one feed; what is left out is as for all."""

    window: Window | None = Field(None, description="How far apart two tellings may be.")
    sensitivity: Sensitivity | None = Field(None, description="loose, normal or strict.")


class StoriesConfig(Shape):
    """What counts as one story."""

    window: Window = Field(Sameness().window, description="How far apart two tellings of a story may be.")
    sensitivity: Sensitivity = Field("normal", description="How alike they must be: loose, normal or strict.")
    meaning: StrictBool = Field(False, description="Ask an embedding model near the border (depesche[meaning]).")
    across_languages: StrictBool = Field(False, description="Reports in two languages can be one story; needs meaning.")

    @model_validator(mode="after")
    def _means_it(self) -> StoriesConfig:
        if self.across_languages and not self.meaning:
            raise refuse("needs a model that knows two languages", "add meaning: true to it")
        return self

    def of(self, feed: FeedStories) -> Sameness:
        """What holds for a feed."""
        return Sameness(feed.window or self.window, feed.sensitivity or self.sensitivity)
