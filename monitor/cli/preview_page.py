"""The page of `depesche preview`: each message as its reader will see it, in a frame of its own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from importlib.resources import files
from typing import TYPE_CHECKING

from jinja2 import Environment, StrictUndefined
from markupsafe import Markup, escape

if TYPE_CHECKING:
    from monitor.app.preview import Preview


@dataclass(frozen=True, slots=True)
class _Card:
    """One message, ready to be set into the page."""

    name: str
    kind: str
    size: str
    used: int
    """Per cent of the room."""
    title: str
    shown: Markup
    """As a chat shows it; empty for a page and for plain text."""
    body: str
    plain: str
    fault: str


def page(about: str, shown: Sequence[Preview]) -> str:
    """The whole page, which fetches nothing and runs nothing."""
    source = (files("monitor.cli") / "preview.html.j2").read_text("utf-8")
    environment = Environment(autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)
    return environment.from_string(source).render(about=about, cards=[_card(one) for one in shown])


def _card(one: Preview) -> _Card:
    message = one.message
    return _Card(
        name=(f"{one.channel} [{one.target}]" if one.target else one.channel) or "Not in your config",
        kind=message.format,
        size=f"{one.size:,} of {one.shape.body:,} {one.shape.unit}",
        used=min(100 * one.size // max(one.shape.body, 1), 100),
        title="" if message.headed else message.title,
        shown=_shown(message.format, message.body),
        body=message.body,
        plain=message.plain,
        fault=one.fault,
    )


def _shown(kind: str, body: str) -> Markup:
    """How a chat would show it. The body was escaped when it was written; tags of ours are the only ones in it."""
    if kind == "html":
        return Markup(body.replace("\n", "<br>\n"))  # written and escaped by our own templates  # nosec B704
    if kind == "markdown":
        from markdown_it import MarkdownIt

        reader = MarkdownIt("commonmark", {"html": False, "breaks": True})
        return Markup(reader.render(body))  # html: False escapes whatever is no Markdown  # nosec B704
    return Markup("") if kind == "mail" else escape(body)
