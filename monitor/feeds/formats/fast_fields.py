"""The fields of a plain feed: texts, addresses, people and tags, each kept as feedparser would keep it."""

from __future__ import annotations

import re
from contextlib import suppress

from monitor.feeds.formats.fast_structure import XML, Attributes, Begin, Doubt, Node, Structure
from monitor.feeds.formats.names import ASIDE

WINDOWS = {
    code: bytes((code,)).decode("cp1252") for code in range(0x80, 0xA0) if code not in (0x81, 0x8D, 0x8F, 0x90, 0x9D)
}
_CONTROLS = re.compile("[\x80-\x9f]")
_AMPERSAND = re.compile(r"&\w+;", re.ASCII)
_TOO_MANY_SLASHES = re.compile(r"[A-Za-z][A-Za-z0-9+-.]*:///")
_MAIL_AND_NAME = re.compile(
    r"([a-zA-Z0-9_.+-]+@(?:[a-zA-Z0-9-]+\.)+[a-zA-Z]{2,4})(?:\s*\(([^()@<>&?]*[^()@<>&?\s][^()@<>&?]*)\))?"
)
_MEANT = frozenset(("rel", "type", "href", "url", "uri", "term", "scheme", "domain", "label", "text", "ispermalink"))
_PLAIN_TYPES = frozenset(("text", "plain", "html", "text/plain", "text/html"))


def _as_told(text: str) -> str:
    """feedparser's two repairs: UTF-8 that was taken for Latin-1, and Windows' characters in the control range."""
    if text.isascii():
        return text
    with suppress(UnicodeError):
        text = text.encode("latin-1").decode("utf-8")
    return text.translate(WINDOWS) if _CONTROLS.search(text) else text


def _address(text: str) -> str:
    if _TOO_MANY_SLASHES.match(text):
        raise Doubt
    return text


def _own(attributes: Attributes) -> Attributes:
    """Attributes by lower-cased name; feedparser may drop the namespace of a name."""
    found = {}
    for name, value in attributes.items():
        _, *parts = name.lower().split(" ")
        name = parts[0] if parts else name.lower()
        if parts and name in _MEANT:
            raise Doubt
        if parts:
            continue
        found[name] = value.lower() if name in ("rel", "type") else value
    return found


def _person(text: str) -> Node:
    """Name and address as feedparser takes them apart; other ways to write them than the usual one are left to it."""
    if "@" not in text:
        return {"name": text} if text else {}
    found = _MAIL_AND_NAME.fullmatch(text)
    if found is None:
        raise Doubt
    email, name = found.groups()
    return {"name": name.strip(), "email": email} if name else {"email": email}


class Fields(Structure):
    """What is read between the tags."""

    def _meanings(self) -> dict[str, Begin]:
        return {
            **super()._meanings(),
            "text": self._begin_text,
            "bare": self._begin_bare,
            "date": self._begin_date,
            "words": self._begin_words,
            "link": self._begin_link,
            "guid": self._begin_guid,
            "enclosure": self._begin_enclosure,
            "source": self._begin_source,
            "author": self._begin_author,
            "tag": self._begin_tag,
            "itunes_tag": self._begin_itunes_tag,
            "keywords": self._begin_keywords,
        }

    def __init__(self) -> None:
        super().__init__()
        self._word_endings = {
            "title": self._end_title,
            "media_title": self._end_title,
            "description": self._end_summary,
            "summary": self._end_summary,
            "content": self._end_content,
        }

    # ---------------------------------------------------------------- texts

    def _begin_text(self, key: str, under: str, attributes: Attributes) -> None:
        self._leaf = True
        self._stack.append((self._end_text, under))

    def _begin_bare(self, key: str, under: str, attributes: Attributes) -> None:
        """With attributes, feedparser would keep those instead of the text."""
        if attributes:
            raise Doubt
        self._begin_text(key, under, attributes)

    def _end_text(self, text: str, under: str) -> None:
        self._put(under, _as_told(text))

    def _begin_date(self, key: str, under: str, attributes: Attributes) -> None:
        if self._in_entry and len(self._stack) != (3 if self._root == "rss" else 2):
            raise Doubt
        self._begin_text(key, under, attributes)

    def _begin_words(self, key: str, under: str, attributes: Attributes) -> None:
        self._words_language = self._language
        for name, value in attributes.items():
            if name in (XML + "lang xml", "lang"):
                self._words_language = value.replace("_", "-")
            elif (
                (name == "type" and value.lower() not in _PLAIN_TYPES)
                or (name == "mode" and value != "escaped")
                or name not in ("type", "mode", XML + "base xml")
            ):
                raise Doubt
        self._leaf = True
        if under in ("summary", "description") and "summary" in self._node and not self._has_content:
            under = "content"
        if under == "content":
            self._has_content = True
        self._stack.append((self._word_endings.get(under, self._end_text), under))

    def _end_title(self, text: str, under: str) -> None:
        value, depth = _as_told(text), len(self._stack) + 1
        if not -1 < self._title_depth <= depth:
            self._put("title", value)
        if value and under == "title":
            self._title_depth = depth

    def _end_summary(self, text: str, under: str) -> None:
        value = _as_told(text)
        self._put("summary" if under == "summary" or self._in_entry else "subtitle", value)
        self._node["summary_detail"] = {"value": value}

    def _end_content(self, text: str, under: str) -> None:
        value = _as_told(text)
        if self._in_entry:
            contents = self._node.setdefault("content", [])
            assert isinstance(contents, list)
            contents.append({"value": value, "language": self._words_language})
        self._node.setdefault("summary", value)

    # ---------------------------------------------------------------- addresses

    def _begin_link(self, key: str, under: str, attributes: Attributes) -> None:
        own = _own(attributes)
        if "url" in own or "uri" in own or not (self._in_feed or self._in_entry):
            raise Doubt
        own.setdefault("rel", "alternate")
        own.setdefault("type", "application/atom+xml" if own["rel"] == "self" else "text/html")
        links = self._node.setdefault("links", [])
        assert isinstance(links, list)
        links.append(own)
        self._leaf = True
        if "href" not in own:
            self._stack.append((self._end_link, ""))
            return
        own["href"] = _address(own["href"])
        if own["rel"] == "alternate" and own["type"] in ("text/html", "html", "xhtml", "application/xhtml+xml"):
            self._node["link"] = own["href"]
        self._stack.append((None, ""))

    def _end_link(self, text: str, under: str) -> None:
        value = _as_told(_address(text))
        if _AMPERSAND.search(value):
            raise Doubt
        links = self._node["links"]
        assert isinstance(links, list)
        self._node["link"] = value
        if value or not self._in_entry:
            links[-1]["href"] = value

    def _begin_guid(self, key: str, under: str, attributes: Attributes) -> None:
        self._guid_is_link = _own(attributes).get("ispermalink", "true") == "true"
        self._leaf = True
        self._stack.append((self._end_guid, ""))

    def _end_guid(self, text: str, under: str) -> None:
        value = _as_told(_address(text) if self._guid_is_link else text)
        self._put("id", value)
        self._node.setdefault("guidislink", self._guid_is_link and "link" not in self._node)
        if self._guid_is_link:
            self._node.setdefault("link", value)

    def _begin_enclosure(self, key: str, under: str, attributes: Attributes) -> None:
        own = _own(attributes)
        href = own.get("url", own.get("uri", own.get("href")))
        links = self._node.setdefault("links", [])
        assert isinstance(links, list)
        links.append({**own, "rel": "enclosure", **({"href": href} if href else {})})
        self._begin_leaf(key, under, attributes)

    def _begin_source(self, key: str, under: str, attributes: Attributes) -> None:
        if not self._in_entry:
            raise Doubt
        self._title_depth = -1
        self._leaf = True
        self._stack.append((self._end_source, _own(attributes).get("url", "")))

    def _end_source(self, text: str, under: str) -> None:
        self._node["source"] = {"href": under, "title": _as_told(text)}

    # ---------------------------------------------------------------- people and tags

    def _begin_author(self, key: str, under: str, attributes: Attributes) -> None:
        if self._in_entry and len(self._stack) != (3 if self._root == "rss" else 2):
            raise Doubt
        authors = self._node.setdefault("authors", [])
        assert isinstance(authors, list)
        self._author = {}
        authors.append(self._author)
        self._aside = ASIDE["author"]
        self._stack.append((self._end_author, ""))

    def _end_author(self, text: str, under: str) -> None:
        author, authors = self._author, self._node["authors"]
        assert author is not None
        assert isinstance(authors, list)
        self._author = self._aside = None
        if not self._in_entry:
            return
        text = _as_told(text)
        if author and (text or (len(authors) > 1 and any("@" in str(one) for one in authors))):
            raise Doubt  # several authors with addresses run into each other in feedparser
        email = author.get("email")
        self._node["author"] = f"{author['name']} ({email})" if email and author["name"] else author.get("name", text)
        if not author:
            author.update(_person(text))
        elif not author["name"] and email:
            raise Doubt

    def _begin_tag(self, key: str, under: str, attributes: Attributes) -> None:
        own = _own(attributes)
        self._tag(own.get("term"), own.get("scheme", own.get("domain", under or None)), own.get("label"))
        self._leaf = True
        self._stack.append((self._end_tag, ""))

    def _begin_itunes_tag(self, key: str, under: str, attributes: Attributes) -> None:
        self._tag(_own(attributes).get("text"), "http://www.itunes.com/", None)
        self._leaf = self._in_entry
        self._stack.append((self._end_tag if self._in_entry else None, ""))

    def _end_tag(self, text: str, under: str) -> None:
        tags = self._node["tags"]
        assert isinstance(tags, list)
        value = _as_told(text)
        if value and tags and not tags[-1]["term"]:
            tags[-1]["term"] = value
        elif value:
            self._tag(value, None, None)

    def _begin_keywords(self, key: str, under: str, attributes: Attributes) -> None:
        if attributes:
            raise Doubt
        self._leaf = True
        self._stack.append((self._end_keywords, under))

    def _end_keywords(self, text: str, under: str) -> None:
        for word in _as_told(text).split(","):
            if word.strip():
                self._tag(word.strip(), under or None, None)

    def _tag(self, term: str | None, scheme: str | None, label: str | None) -> None:
        tags = self._node.setdefault("tags", [])
        assert isinstance(tags, list)
        tag = {"term": term, "scheme": scheme, "label": label}
        if (term or scheme or label) and tag not in tags:
            tags.append(tag)
