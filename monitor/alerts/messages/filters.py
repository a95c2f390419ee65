"""What a template can do with a value, and how each format writes it: literal tables."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from markupsafe import Markup, escape

from monitor.alerts.messages.escape import markdown, markdown_address, marked_html, marked_markdown
from monitor.alerts.messages.phrase import Phrase
from monitor.alerts.plain import cut, one_line


class Written(str):
    """A piece of CommonMark that is escaped already."""

    __slots__ = ()


def _cut(text: object, limit: int) -> str:
    return text.cut(limit) if isinstance(text, Phrase) else cut(str(text), limit)


def _default(value: object, other: object = "") -> object:
    return value or other


def _join(items: Sequence[str], between: str = ", ") -> str:
    return between.join(items)


def _replace(text: object, old: str, new: str) -> str:
    return str(text).replace(old, new) if old else str(text)


def _link_html(label: object, address: str) -> Markup:
    return Markup('<a href="{}">{}</a>').format(address, label) if address else escape(label)


def _link_markdown(label: object, address: str) -> Written:
    shown = _markdown(label)
    return Written(f"[{shown}]({markdown_address(address)})" if address else shown)


def _link_text(label: object, address: str) -> str:
    return " ".join(part for part in (str(label), address) if part)


def _markdown(value: object) -> str:
    return value if isinstance(value, Written) else markdown(str(value))


def _lines_markdown(text: object) -> Written:
    """Several lines, each kept: two blanks at its end break a line."""
    return Written("  \n".join(markdown(line) for line in str(text).split("\n")))


def _lines_html(text: object) -> Markup:
    return Markup("<br>\n").join(str(text).split("\n"))


_EVERYWHERE: Final[dict[str, Callable[..., object]]] = {
    "cut": _cut,
    "default": _default,
    "first": lambda items: items[0] if items else "",
    "join": _join,
    "last": lambda items: items[-1] if items else "",
    "length": len,
    "lower": lambda text: str(text).lower(),
    "one_line": lambda text: one_line(str(text)),
    "replace": _replace,
    "trim": lambda text: str(text).strip(),
    "upper": lambda text: str(text).upper(),
}

_OF_FORMAT: Final[dict[str, dict[str, Callable[..., object]]]] = {
    "text": {"marked": str, "link": _link_text, "lines": str},
    "markdown": {
        "marked": lambda text: Written(marked_markdown(text)),
        "link": _link_markdown,
        "lines": _lines_markdown,
    },
    "html": {"marked": marked_html, "link": _link_html, "lines": str},
    "mail": {"marked": marked_html, "link": _link_html, "lines": _lines_html},
}

WRITTEN: Final[dict[str, Callable[[object], str]]] = {
    "text": str,
    "markdown": _markdown,
    "html": lambda value: value if isinstance(value, Markup) else str(value),
    "mail": lambda value: value if isinstance(value, Markup) else str(value),
}
"""How a format writes a value; HTML is escaped by Jinja2 itself after this."""


def of(kind: str) -> dict[str, Callable[..., object]]:
    """The filters of a format."""
    return {**_EVERYWHERE, **_OF_FORMAT[kind]}
