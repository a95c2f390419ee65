"""Add and remove items of a config's lists by lines, so that every other byte stays as its owner wrote it.

A round trip through a YAML library would keep the comments, but not their place, nor spaces and quotes (decision 0009).
Whether the result means what was wanted is for the caller to check: it is read again before it is written.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence

import yaml

from monitor.config.scalars import scalar
from monitor.errors import UsageError

Item = str | Mapping[str, str | bool | Sequence[str]]
"""A list's item as the config takes it: text, or a mapping of texts, truths and lists of texts."""

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_PLAIN = re.compile(r"[^\W\d_][\w./:@%&=+~?!*–-]*(?: [\w./@%&=+~?!*–-]+)*")
_BY_HAND = "edit it by hand: the list is written in a way that can't be added to safely"


def with_item(text: str, section: str, item: Item) -> str:
    """The config with one more item at the end of a list (`feeds`, `watches`). Raises UsageError."""
    break_ = "\r\n" if "\r\n" in text else "\n"
    found = _section(text, section)
    if found is None:
        start = text if not text or text.endswith("\n") else text + break_
        return start + _joined([f"{section}:", *_block(item, 2, flow=False)], break_)
    key, node = found
    if not isinstance(node, yaml.SequenceNode):
        if node.value:
            raise UsageError(f"{section}: is no list", hint=_BY_HAND)
        return _inserted(text, key.end_mark.line, _block(item, key.start_mark.column + 2, flow=False), break_)
    if node.flow_style:
        return _within_brackets(text, node, item)
    last = node.value[-1]
    flow = isinstance(last, yaml.MappingNode) and bool(last.flow_style)
    return _inserted(text, _last_line(last), _block(item, node.start_mark.column, flow=flow), break_)


def without_item(text: str, section: str, line: int) -> str:
    """The config without the item of a list that begins in this line (from 1). Raises UsageError."""
    found = _section(text, section)
    key, node = found if found is not None else (None, None)
    if key is None or not isinstance(node, yaml.SequenceNode):
        raise UsageError(f"{section}: is no list", hint=_BY_HAND)
    here = [each for each in node.value if each.start_mark.line + 1 == line]
    if len(here) != 1 or node.flow_style:
        raise UsageError(f"{section}: several items stand in line {line}", hint="edit it by hand: one item a line")
    lines = text.splitlines(keepends=True)
    first, last = _first_line(lines, here[0]), _last_line(here[0])
    del lines[first : last + 1]
    if len(node.value) == 1:
        start = lines[key.end_mark.line]
        colon = start.index(":", key.end_mark.column) + 1
        lines[key.end_mark.line] = f"{start[:colon]} []{start[colon:]}"
    return "".join(lines)


def _section(text: str, section: str) -> tuple[yaml.Node, yaml.Node] | None:
    root = yaml.compose(text, Loader=_LOADER)
    if root is None:
        return None
    if not isinstance(root, yaml.MappingNode) or root.flow_style:
        raise UsageError("the config is no block of lines", hint=_BY_HAND)
    return next(((key, value) for key, value in root.value if key.value == section), None)


def _last_line(node: yaml.Node) -> int:
    """Where an item ends: the mark of a block lies behind the comments that follow it, that of its last leaf doesn't."""
    while isinstance(node, yaml.CollectionNode) and not node.flow_style and node.value:
        last = node.value[-1]
        node = last[1] if isinstance(last, tuple) else last
    ends_before_next = isinstance(node, yaml.ScalarNode) and node.style in ("|", ">")
    empty = isinstance(node, yaml.ScalarNode) and node.start_mark.index == node.end_mark.index
    return node.end_mark.line - (1 if ends_before_next and node.end_mark.column == 0 and not empty else 0)


def _first_line(lines: Sequence[str], item: yaml.Node) -> int:
    """The dash may stand above its item."""
    line = int(item.start_mark.line)
    while line > 0 and not lines[line].lstrip().startswith("-"):
        line -= 1
    return line


def _inserted(text: str, after: int, new: Sequence[str], break_: str) -> str:
    lines = text.splitlines(keepends=True)
    if not lines[after].endswith("\n"):
        lines[after] += break_
    return "".join([*lines[: after + 1], _joined(new, break_), *lines[after + 1 :]])


def _within_brackets(text: str, node: yaml.SequenceNode, item: Item) -> str:
    lines = text.splitlines(keepends=True)
    line, bracket = node.end_mark.line, node.end_mark.column - 1
    before = lines[line][:bracket].rstrip()
    comma = ", " if node.value and not before.endswith(",") else " " if node.value else ""
    if not before or before.lstrip().startswith("#"):
        raise UsageError("the list's bracket stands alone in its line", hint=_BY_HAND)
    lines[line] = f"{before}{comma}{_flowing(item)}{lines[line][bracket:]}"
    return "".join(lines)


def _block(item: Item, indent: int, *, flow: bool) -> list[str]:
    """The item as lines, its dash in the column `indent`."""
    space = " " * indent
    if isinstance(item, str) or flow:
        return [f"{space}- {_flowing(item)}"]
    pairs = [f"{key}: {_value(value)}" for key, value in item.items()]
    return [f"{space}{'  ' if at else '- '}{pair}" for at, pair in enumerate(pairs)]


def _flowing(item: Item) -> str:
    if isinstance(item, str):
        return _value(item)
    return "{" + ", ".join(f"{key}: {_value(value)}" for key, value in item.items()) + "}"


def _value(value: str | bool | Sequence[str]) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return value if _is_plain(value) else json.dumps(value, ensure_ascii=False)
    return "[" + ", ".join(map(_value, value)) + "]"


def _is_plain(value: str) -> bool:
    """Whether it means itself without quotes, in braces too."""
    if not _PLAIN.fullmatch(value) or ": " in value or value.endswith(":"):
        return False
    return scalar(value, None, plain=True) == value


def _joined(lines: Sequence[str], break_: str) -> str:
    return "".join(line + break_ for line in lines)
