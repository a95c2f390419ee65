"""What a config says of a channel: where alerts go, when they may, and how they are written."""

from __future__ import annotations

from datetime import timedelta
from typing import Literal

from pydantic import Field, StrictBool, model_validator

from monitor.config.faults import refuse
from monitor.config.frozen import Shape
from monitor.config.manners import CronText, QuietHours, RateLimit
from monitor.config.secrets import Secret
from monitor.config.values import ChannelUrl, Duration, Label, Labels, Text


class ChannelConfig(Shape):
    """Where alerts go: an Apprise address or several, the console, or a file."""

    url: ChannelUrl | None = Field(None, description="An Apprise address, such as ntfy://ntfy.sh/topic.")
    urls: tuple[ChannelUrl, ...] = Field((), description="Several Apprise addresses.")
    console: StrictBool | None = Field(None, description="true: print to the terminal or journal.")
    file: Text | None = Field(None, description="Append to this file; relative to the config.")
    give_up_after: Duration = Field(timedelta(hours=24), description="How long to keep trying.")
    quiet: QuietHours | None = Field(None, description="Hours in which it is not rung, instead of the global ones.")
    digest: CronText | None = Field(None, description="Collect, and tell at these times; off: not the global ones.")
    limit: RateLimit | None = Field(None, description="Messages in a time, such as 30/h; the rest comes as one.")
    expire: Duration | None = Field(None, description="As the global one, for this channel; 0: never.")
    tags: Labels = Field((), description="Words by which watches choose channels.")
    fallback: Label = Field("", description="The channel that takes over when this one can't deliver.")
    after: Duration = Field(timedelta(minutes=5), description="How long it may fail before its fall-back takes over.")
    ca: Text = Field("", description="PEM file of certificates to trust instead of the system's.")
    format: Literal["text", "markdown", "html"] | None = Field(
        None, description="How messages are written; omitted: as suits the service."
    )
    template: Text = Field("", description="File with a template for its messages; relative to the config.")

    @model_validator(mode="after")
    def _goes_one_way(self) -> ChannelConfig:
        ways = [self.url is not None, bool(self.urls), bool(self.console), bool(self.file)]
        if sum(ways) != 1:
            what = "goes nowhere" if not any(ways) else "goes several ways at once"
            raise refuse(what, "give exactly one of url:, urls:, console: true and file:")
        return self

    @property
    def addresses(self) -> tuple[Secret, ...]:
        """The Apprise addresses, in order; empty for console and file."""
        return self.urls if self.url is None else (self.url,)


class TemplatesConfig(Shape):
    """Templates of your own for the messages of all channels: files, relative to the config."""

    title: Text = Field("", description="For the title, a mail's subject.")
    text: Text = Field("", description="For plain text.")
    markdown: Text = Field("", description="For chats that take Markdown.")
    html: Text = Field("", description="For chats that take a few tags of HTML.")
    mail: Text = Field("", description="For mail: a whole page in HTML.")
