"""Makes plain text safe to stand in CommonMark or HTML."""

from __future__ import annotations

import re
from urllib.parse import quote

from markupsafe import Markup, escape

from monitor.alerts.messages.phrase import Phrase

_ALWAYS = re.compile(r"[\\`*_\[\]<~|]")
"""Emphasis, code, links and tags; struck and hidden text and tables of those who extend the standard."""
_ENTITY = re.compile(r"&(?=#?\w{1,31};)")
_IMAGE = re.compile(r"!(?=\\?\[)")
_BLOCK = re.compile(r"^([ \t]*)(?:([#>]|[+-](?=[ \t-]|$)|=(?=[=\s]|$))|(\d{1,9})([.)])(?=[ \t]|$))", re.MULTILINE)
"""What at the beginning of a line would make a heading, a list, a quotation or a rule of it."""


def markdown(text: str) -> str:
    """The text, to be read as it stands by whoever renders CommonMark; no more is escaped than must be."""
    text = _ALWAYS.sub(r"\\\g<0>", text)
    text = _IMAGE.sub(r"\\!", _ENTITY.sub(r"\\&", text))
    return _BLOCK.sub(
        lambda found: f"{found[1]}\\{found[2]}" if found[2] else f"{found[1]}{found[3]}\\{found[4]}", text
    )


def markdown_address(address: str) -> str:
    """The address so that nothing in it ends the link early or is taken for markup."""
    return re.sub(r"""[\s<>()\[\]\\`*|"'^{}~]|&(?=#?\w{1,31};)""", lambda found: quote(found[0], safe=""), address)


def marked_html(text: str) -> Markup:
    """The text as HTML, the words that were looked for in bold."""
    return Markup("").join(Markup("<b>{}</b>").format(piece) if hit else escape(piece) for piece, hit in _pieces(text))


def marked_markdown(text: str) -> str:
    """The text as CommonMark, the words that were looked for in bold; parts of words stay plain, as Slack needs it."""
    told, before = [], ""
    pieces = _pieces(text)
    for (piece, hit), (after, _) in zip(pieces, (*pieces[1:], ("", False)), strict=False):
        whole = not (before[-1:].isalnum() or after[:1].isalnum()) and piece[:1].isalnum() and piece[-1:].isalnum()
        told.append(f"**{markdown(piece)}**" if hit and whole else markdown(piece) if not before else _inner(piece))
        before = piece
    return "".join(told)


def _inner(text: str) -> str:
    """A piece that begins in the middle of a line: nothing there can open a block."""
    return markdown("x" + text)[1:]


def _pieces(text: str) -> list[tuple[str, bool]]:
    return list(text.pieces) if isinstance(text, Phrase) else [(text, False)]
