"""YAML text → values that know where they stand, with the meaning of YAML 1.2 and every fault of syntax."""

from __future__ import annotations

from dataclasses import dataclass, field

import yaml

from monitor.config.faults import Fault, Path, Place, dotted, shown
from monitor.config.scalars import Scalar, scalar
from monitor.config.syntax import MOST, blocks, control_characters, syntax_faults

DEEPEST = 40
MOST_COPIED = 100_000
"""Nodes that aliases may add: ten thousand feeds sharing one anchored mapping are fine, an alias bomb is not."""

Value = Scalar | list["Value"] | dict[str, "Value"]

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass(slots=True, eq=False)
class Node:
    """A value, where it begins, and for a mapping where its keys stand. Aliases share their node."""

    content: Scalar | list[Node] | dict[str, Node] = field(repr=False)
    """Hidden from repr: passwords may stand in it."""
    place: Place
    keys: dict[str, Place] = field(default_factory=dict)
    size: int = 1

    def value(self) -> Value:
        """The plain value, for a validator that knows nothing of places."""
        if isinstance(self.content, dict):
            return {key: node.value() for key, node in self.content.items()}
        if isinstance(self.content, list):
            return [node.value() for node in self.content]
        return self.content

    def find(self, path: Path, *, key: bool = False) -> Place:
        """The place of what `path` leads to, or of its nearest ancestor; with `key`, the place of the last key itself."""
        node = self
        for depth, part in enumerate(path):
            if key and depth == len(path) - 1 and part in node.keys:
                return node.keys[str(part)]
            child = node.child(part)
            if child is None:
                return node.place
            node = child
        return node.place

    def child(self, part: str | int) -> Node | None:
        """One step down."""
        if isinstance(self.content, dict):
            return self.content.get(str(part))
        if isinstance(self.content, list) and isinstance(part, int) and 0 <= part < len(self.content):
            return self.content[part]
        return None


@dataclass(slots=True)
class _Open:
    """A list or mapping that is still being read."""

    node: Node
    part: str | int = 0
    """Under which key or position it stands in its parent."""
    key: str | None = None
    """For a mapping: the key whose value comes next."""
    anchor: str | None = None
    dropped: bool = False
    """The value that comes next has no usable key: read it and let it go."""


class _Stop(Exception):
    """Reading on makes no sense; the fault has been noted."""


def read(text: str, file: str) -> tuple[Node | None, list[Fault]]:
    """Read one document. Returns its root (None when empty or unreadable) and the faults, in the order of lines."""
    faults = control_characters(text, file)
    if faults:
        return None, faults
    builder = _Builder(file)
    try:
        for event in yaml.parse(text, Loader=_LOADER):
            builder.take(event)
    except _Stop:
        return None, builder.faults
    except yaml.YAMLError as error:
        found = syntax_faults(error, text, file, builder.here())
        return None, [*builder.faults, *(_block_by_block(text, file) or found)]
    return builder.root, builder.faults


def _block_by_block(text: str, file: str) -> list[Fault]:
    """Every fault of syntax, at most one a block: where a top-level key stands, nothing else can, so what is wrong above
    it neither hides nor moves what is wrong below it."""
    found: list[Fault] = []
    for line, block in blocks(text):
        builder, padded = _Builder(file), "\n" * (line - 1) + block
        try:
            for event in yaml.parse(padded, Loader=_LOADER):
                builder.take(event)
        except _Stop:
            continue  # an alias of an anchor above, say: no fault of syntax
        except yaml.YAMLError as error:
            found += syntax_faults(error, padded, file, builder.here())
    return found[:MOST]


class _Builder:
    """Builds the tree from the parser's events, without recursion: depth is bounded here and not by the stack."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.root: Node | None = None
        self.faults: list[Fault] = []
        self._open: list[_Open] = []
        self._anchors: dict[str, Node] = {}
        self._copied = 0
        self._documents = 0

    def here(self) -> str:
        """The dotted path of what is being read."""
        path: list[str | int] = [each.part for each in self._open[1:]]
        if self._open:
            last = self._open[-1]
            if isinstance(last.node.content, list):
                path.append(len(last.node.content))
            elif last.key is not None:
                path.append(last.key)
        return dotted(tuple(path))

    def take(self, event: yaml.Event) -> None:
        """One step: a start, an end, a scalar or an alias."""
        if isinstance(event, yaml.ScalarEvent):
            self._scalar(event)
        elif isinstance(event, yaml.CollectionStartEvent):
            self._start(event)
        elif isinstance(event, yaml.CollectionEndEvent):
            self._end()
        elif isinstance(event, yaml.AliasEvent):
            self._alias(event)
        elif isinstance(event, yaml.DocumentStartEvent):
            self._document(event)

    def _place(self, event: yaml.Event) -> Place:
        mark = event.start_mark
        assert mark is not None, "the parser marks every event"
        return Place(self.file, mark.line + 1, mark.column + 1)

    def _fault(self, place: Place, what: str, hint: str) -> None:
        self.faults.append(Fault(place, self.here(), what, hint))

    def _document(self, event: yaml.Event) -> None:
        self._documents += 1
        if self._documents > 1:
            self._fault(self._place(event), "a second document begins here", "keep to one; remove the line '---'")
            raise _Stop

    def _scalar(self, event: yaml.ScalarEvent) -> None:
        place = self._place(event)
        try:
            value = scalar(event.value, event.tag, plain=event.implicit[0])
        except ValueError as error:
            self._fault(place, str(error), "write the value without a tag, or in quotes")
            value = event.value
        node = Node(value, place)
        if self._awaits_key():
            self._key(value, node)
        else:
            self._put(node)
        if event.anchor is not None:
            self._anchors[event.anchor] = node

    def _awaits_key(self) -> bool:
        if not self._open:
            return False
        last = self._open[-1]
        return isinstance(last.node.content, dict) and last.key is None and not last.dropped

    def _key(self, value: Scalar, node: Node) -> None:
        last = self._open[-1]
        if not isinstance(value, str):
            self._fault(node.place, "a key must be text", "put the key in quotes")
            last.dropped = True
        elif value in last.node.keys:
            first = last.node.keys[value]
            last.key = value
            self._fault(node.place, f"is named twice, first at {first}", "keep one of the two")
            last.key, last.dropped = None, True
        else:
            last.key = value
            last.node.keys[value] = node.place

    def _put(self, node: Node) -> None:
        """Hand a finished value to the list or mapping that is open."""
        if not self._open:
            self.root = node
            return
        last = self._open[-1]
        last.node.size += node.size
        if isinstance(last.node.content, list):
            last.node.content.append(node)
        elif isinstance(last.node.content, dict) and last.key is not None:
            last.node.content[last.key] = node
        last.key, last.dropped = None, False

    def _start(self, event: yaml.CollectionStartEvent) -> None:
        place = self._place(event)
        if len(self._open) >= DEEPEST:
            self._fault(
                place, f"is nested more than {DEEPEST} deep", "a config needs four levels; look for stray brackets"
            )
            raise _Stop
        if self._awaits_key():
            self._fault(place, "a key must be text, not a list or mapping", "look for a stray '?', '[' or '{'")
            raise _Stop
        if event.tag not in (None, "tag:yaml.org,2002:map", "tag:yaml.org,2002:seq"):
            self._fault(place, f"the tag {shown(event.tag)} means nothing here", "remove it")
        content: list[Node] | dict[str, Node] = {} if isinstance(event, yaml.MappingStartEvent) else []
        part: str | int = 0
        if self._open:
            parent = self._open[-1]
            part = len(parent.node.content) if isinstance(parent.node.content, list) else parent.key or "?"
        self._open.append(_Open(Node(content, place), part, anchor=event.anchor))

    def _end(self) -> None:
        done = self._open.pop()
        if done.anchor is not None:
            self._anchors[done.anchor] = done.node
        self._put(done.node)

    def _alias(self, event: yaml.AliasEvent) -> None:
        place = self._place(event)
        node = self._anchors.get(event.anchor or "")
        if node is None:
            self._fault(
                place,
                f"the alias *{shown(event.anchor or '')} has no finished anchor before it",
                "put text with '*' in quotes",
            )
            raise _Stop
        self._copied += node.size
        if self._copied > MOST_COPIED:
            self._fault(place, "aliases blow this file up beyond all use", "write the values out")
            raise _Stop
        if self._awaits_key():
            self._fault(place, "a key can't be an alias", "write the key out")
            raise _Stop
        # The copy stands where the alias stands; what it holds keeps the places of the anchor.
        self._put(Node(node.content, place, node.keys, node.size))
