"""Where one is in a plain feed: which element is open, whose fields these are, and what may stand inside of what."""

from __future__ import annotations

from collections.abc import Callable

from monitor.feeds.formats.names import ASIDE, DECLINED, MEANING, NAMESPACES, STANDING, TAKEN, UNSURE

MOST_ENTRIES = 1000
_DEEPEST = 40
XML = "http://www.w3.org/XML/1998/namespace "

Node = dict[str, object]
Attributes = dict[str, str]
Begin = Callable[[str, str, Attributes], None]
End = Callable[[str, str], None]


class Doubt(Exception):
    """This feed is not for the fast reader."""


def _key(name: str) -> str:
    """`uri local prefix` → feedparser's name for it; a colon in it says that nobody knows it."""
    uri, local, prefix = (*name.split(" "), "")[:3] if " " in name else ("", name, "")
    known, prefix = NAMESPACES.get(uri.lower()), prefix.lower()
    if known is None and (not prefix or prefix in STANDING):
        known = prefix
    if known in UNSURE or prefix in TAKEN:
        raise Doubt
    if known is None:
        return f"{prefix}:{local}"
    key = f"{known}_{local}".lower() if known else local.lower()
    if key in DECLINED:
        raise Doubt
    return key


def _names_a_base(attributes: Attributes) -> bool:
    """feedparser never quite forgets a base: it lasts beyond its element where there was none before."""
    for name in attributes:  # spelled out: it is asked of every element that has any
        lower = name.lower()
        if "base" in lower and (lower == "base" or " base" in lower):
            return True
    return False


class Structure:
    """The state between two tags. `start` and `end` are expat's; the rest is named after what an element means."""

    def __init__(self) -> None:
        self.head: Node = {}
        self.entries: list[Node] = []
        self.pieces: list[str] = []
        self._begins: dict[str, Begin] = self._meanings()
        self._keys: dict[str, tuple[str, Begin, str]] = {}
        self._stack: list[tuple[End | None, str]] = []
        self._node: Node = self.head
        self._depths: dict[str, int] = {}
        self._in_entry = False
        self._in_feed = False
        self._leaf = False
        """An element is open that must not contain another."""
        self._aside: frozenset[str] | None = None
        self._root = ""
        self._channel = False
        self._language = ""
        self._words_language = ""
        self._title_depth = -1
        self._has_content = False
        self._guid_is_link = False
        self._author: Node | None = None

    def _meanings(self) -> dict[str, Begin]:
        """What begins with each kind of element of `MEANING`; the fields add theirs."""
        return {
            "root": self._begin_root,
            "channel": self._begin_channel,
            "item": self._begin_item,
            "aside": self._begin_aside,
            "leaf": self._begin_leaf,
            "inner": self._begin_inner,
            "through": self._begin_through,
            "unknown": self._begin_through,
        }

    # ---------------------------------------------------------------- expat's side

    def start(self, name: str, attributes: Attributes) -> None:
        found = self._keys.get(name)
        if found is None:
            found = self._known(name)
        key, begin, under = found
        if self._leaf or len(self._stack) > _DEEPEST or (attributes and _names_a_base(attributes)):
            raise Doubt
        if self._aside is not None:
            self._inside(key)
        else:
            begin(key, under, attributes)
        self.pieces.clear()

    def end(self, name: str) -> None:
        ending, under = self._stack.pop()
        self._leaf = False
        if ending is not None:
            ending("".join(self.pieces).strip(), under)
        self.pieces.clear()

    def _known(self, name: str) -> tuple[str, Begin, str]:
        if len(self._keys) > 200:
            raise Doubt
        key = _key(name)
        what, under = MEANING.get(key, ("unknown", ""))
        found = self._keys[name] = key, self._begins[what], under
        return found

    # ---------------------------------------------------------------- structure

    def _begin_root(self, key: str, under: str, attributes: Attributes) -> None:
        if self._stack:
            raise Doubt
        self._root = key
        self._language = attributes.get(XML + "lang xml", attributes.get("lang", "")).replace("_", "-")
        if self._language and key != "rdf_rdf":
            self.head["language"] = self._language
        self._in_feed = key == "feed"
        self._stack.append((None, ""))

    def _begin_channel(self, key: str, under: str, attributes: Attributes) -> None:
        told = any(name.lower() in ("href", "lastmod", "lang") or name.startswith(XML) for name in attributes)
        if told or self._channel or len(self._stack) != 1 or self._root == "feed" or self.entries:
            raise Doubt
        self._channel = True
        self._in_feed = True
        self._stack.append((self._end_channel, ""))

    def _end_channel(self, text: str, under: str) -> None:
        self._in_feed = False

    def _begin_item(self, key: str, under: str, attributes: Attributes) -> None:
        place = {"rss": ("item", 2), "rdf_rdf": ("item", 1), "feed": ("entry", 1)}[self._root or "rss"]
        if place != (key, len(self._stack)) or self._in_entry or len(self.entries) >= MOST_ENTRIES:
            raise Doubt
        if (self._root != "rdf_rdf") is not self._in_feed:
            raise Doubt
        entry: Node = {}
        for name, value in attributes.items():
            if name == "http://www.w3.org/1999/02/22-rdf-syntax-ns# about rdf":
                entry.update({"id": value} if value else {})
            elif " " in name or name.lower() in ("href", "lastmod", "lang"):
                raise Doubt
        self.entries.append(entry)
        self._node, self._depths, self._in_entry = entry, {}, True
        self._title_depth, self._guid_is_link = -1, False
        self._stack.append((self._end_item, ""))

    def _end_item(self, text: str, under: str) -> None:
        self._node, self._in_entry, self._has_content = self.head, False, False

    def _begin_aside(self, key: str, under: str, attributes: Attributes) -> None:
        if under != "person":
            if self._in_entry or (self._root == "rdf_rdf" and "title" not in self.head):
                raise Doubt
            self._title_depth = -1
        self._aside = ASIDE[under]
        self._stack.append((self._end_aside, ""))

    def _end_aside(self, text: str, under: str) -> None:
        self._aside = self._author = None

    def _inside(self, key: str) -> None:
        assert self._aside is not None
        if key not in self._aside:
            raise Doubt
        ending = None
        if self._author is not None:
            if "".join(self.pieces).strip():
                raise Doubt
            ending = self._end_of_name if key in ("name", "email") else None
            if not self._author and key != "name":
                raise Doubt
        self._leaf = True
        self._stack.append((ending, key))

    def _begin_leaf(self, key: str, under: str, attributes: Attributes) -> None:
        self._leaf = True
        self._stack.append((None, ""))

    def _begin_inner(self, key: str, under: str, attributes: Attributes) -> None:
        """These have their place inside of others, and none here."""
        raise Doubt

    def _begin_through(self, key: str, under: str, attributes: Attributes) -> None:
        """Its children count; but a language or base that they would inherit is beyond us."""
        self._leaf = any(name.lower() == "lang" or name.startswith(XML) for name in attributes)
        self._stack.append((None, ""))

    def _put(self, under: str, value: str) -> None:
        """The outermost of an entry's elements of one name counts, and of those the last."""
        if self._in_entry:
            depth = len(self._stack) + 1
            if depth <= self._depths.get(under, depth):
                self._depths[under] = depth
                self._node[under] = value
        elif self._in_feed:
            self._node[under] = value

    def _end_of_name(self, text: str, under: str) -> None:
        assert self._author is not None
        authors = self._node["authors"]
        assert isinstance(authors, list)
        if under in self._author or (not text and len(authors) > 1):
            raise Doubt
        self._author[under] = text
