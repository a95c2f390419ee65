"""What a config says of a feed: where it is, how it is asked, and how its entries are read."""

from __future__ import annotations

import base64
from collections.abc import Mapping
from datetime import timedelta
from typing import Annotated
from urllib.parse import urlsplit

from pydantic import Field, StrictBool, WithJsonSchema, model_validator

from monitor.config.addresses import addressed
from monitor.config.frozen import Shape
from monitor.config.stories import FeedStories
from monitor.config.values import (
    Duration,
    EveryText,
    FirstRunText,
    HeaderName,
    Label,
    Labels,
    Language,
    SecretText,
    SecretUrl,
    Text,
    WebAddress,
)

PageFlag = Annotated[StrictBool, WithJsonSchema({"type": "string"})]
"""In the file it is the page's address; `addressed` makes `url` of that."""


class Auth(Shape):
    """A user and password for a feed (HTTP Basic)."""

    user: SecretText = Field(description="The user name.")
    password: SecretText = Field(description="The password.")


class FeedConfig(Shape):
    """A feed to poll: by `url`, `page`, `google_news` or `bing_news`, exactly one of them."""

    url: WebAddress = Field(description="http://, https:// or file://; a site's address works too: its feed is found.")
    page: PageFlag = Field(False, description="An overview page without a feed: page: ADDRESS instead of url:.")
    links: Text = Field("", description="CSS selector of a page's article links; omitted: found out.")
    google_news: Text = Field("", description="Words: the search feed of Google News for them.")
    bing_news: Text = Field("", description="Words: the search feed of Bing News for them.")
    country: Label = Field("", description="Of a news search, as two letters; omitted: by the language.")
    full_text: StrictBool = Field(False, description="Fetch the articles of new entries and match their whole text.")
    obey: StrictBool = Field(True, description="false: do not slow down for the site's wishes. Impolite.")
    proxy: SecretUrl | None = Field(None, description="HTTP or SOCKS proxy for this feed, instead of the global one.")
    ca: Text = Field("", description="PEM file of certificates to trust; relative to the config.")
    name: Label = Field("", description="What people read; omitted: host and path of the address.")
    id: Label = Field("", description="Its identity in the store; omitted: the address.")
    tags: Labels = Field((), description="Words by which watches choose feeds.")
    language: Language = Field("", description="Language of its entries, as two letters; omitted: found out.")
    every: EveryText | None = Field(None, description="Shortest interval, or both ends: 5m, 5m..1h.")
    pause: Duration = Field(timedelta(seconds=1), description="Between two requests to one site.")
    first_run: FirstRunText | None = Field(None, description="What the very first look tells of.")
    headers: Mapping[HeaderName, SecretText] = Field({}, description="Further headers of each request.")
    auth: Auth | None = Field(None, description="User and password (HTTP Basic).")
    user_agent: Label = Field("", description="Instead of the global one.")
    stories: FeedStories = Field(FeedStories(), description="How its entries are told apart: window, sensitivity.")
    enabled: StrictBool = Field(True, description="false: known, but not polled.")

    @model_validator(mode="before")
    @classmethod
    def _addressed(cls, given: object) -> object:
        return addressed(given)

    @property
    def identity(self) -> str:
        """`id`, else the address."""
        return self.id or self.url

    @property
    def title(self) -> str:
        """`name`, else host and path."""
        parts = urlsplit(self.url)
        return self.name or (parts.netloc.removeprefix("www.") + parts.path.rstrip("/"))

    def request_headers(self) -> tuple[tuple[str, str], ...]:
        """Headers with their secrets revealed, `auth` among them."""
        pairs = [(name, secret.reveal()) for name, secret in self.headers.items()]
        if self.auth is not None:
            login = f"{self.auth.user.reveal()}:{self.auth.password.reveal()}"
            pairs.append(("Authorization", "Basic " + base64.b64encode(login.encode()).decode()))
        return tuple(pairs)
