"""Editing a config leaves every other byte alone, and means exactly what was wanted."""

from __future__ import annotations

import difflib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.config.document import read
from monitor.config.edit import Item, with_item, without_item
from monitor.errors import UsageError

COMMENTED = """\
# what I read
every: 15m                # often enough

feeds:
  - https://a.example/feed   # the first one
  - https://b.example/feed

# ------------------------------------------- watches: what I care for
watches:
  - {name: A, query:   b}
"""
FLUSH = """\
feeds:
- url: https://a.example/feed
  name: A   # aa
# between the two
- url: https://b.example/feed
  tags: [x,  y]

channels:
    console: {console: true}   # aligned
"""
DEEP = """\
feeds:
    - https://a.example/feed
    -
      url: https://b.example/feed
      every: 5m
    # - https://off.example/feed
watches:
    - name: A
      query: >-
          folded text
          that goes on

    # after the folded one
    - name: B
      query: b
channels: {}
"""
NEW = "https://new.example/feed"


def changed(before: str, after: str) -> list[str]:
    """The lines that differ, with their sign."""
    lines = difflib.ndiff(before.splitlines(keepends=True), after.splitlines(keepends=True))
    return [line for line in lines if line[0] in "+-"]


def value(text: str) -> object:
    root, faults = read(text, "config.yaml")
    assert faults == []
    return root.value() if root else None


@pytest.mark.parametrize(
    ("before", "section", "item", "lines"),
    [
        (COMMENTED, "feeds", NEW, [f"+   - {NEW}\n"]),
        (COMMENTED, "watches", {"name": "C: D", "query": "x"}, ['+   - {name: "C: D", query: x}\n']),
        (FLUSH, "feeds", {"url": NEW, "name": "Neu"}, [f"+ - url: {NEW}\n", "+   name: Neu\n"]),
        (FLUSH, "watches", {"name": "C", "tags": ["a", "no, b"]}, ["+ watches:\n", "+   - name: C\n", '+     tags: [a, "no, b"]\n']),
        (DEEP, "feeds", NEW, [f"+     - {NEW}\n"]),
        (DEEP, "watches", {"name": "C", "query": "x"}, ["+     - name: C\n", "+       query: x\n"]),
        ("feeds:\nevery: 5m\n", "feeds", NEW, [f"+   - {NEW}\n"]),
        ("feeds: [] # none\n", "feeds", NEW, ["- feeds: [] # none\n", f"+ feeds: [{NEW}] # none\n"]),
        ("feeds: [a.example, b.example,]\n", "feeds", "c", ["- feeds: [a.example, b.example,]\n", "+ feeds: [a.example, b.example, c]\n"]),
        ("feeds:\n  - a", "feeds", "b", ["-   - a", "+   - a\n", "+   - b\n"]),
        ("", "feeds", NEW, ["+ feeds:\n", f"+   - {NEW}\n"]),
    ],
)  # fmt: skip
def test_what_is_added_is_all_that_changes(before: str, section: str, item: Item, lines: list[str]) -> None:
    after = with_item(before, section, item)
    assert changed(before, after) == lines
    plain: object = item
    if not isinstance(item, str):
        plain = {key: each if isinstance(each, str | bool) else list(each) for key, each in item.items()}
    old = value(before) or {}
    assert isinstance(old, dict)
    assert value(after) == {**old, section: [*(old.get(section) or []), plain]}


def test_an_item_is_put_before_the_comment_that_follows_the_list() -> None:
    after = with_item(COMMENTED, "feeds", NEW)
    assert after.index(NEW) < after.index("# -----")


def test_windows_line_ends_stay() -> None:
    before = COMMENTED.replace("\n", "\r\n")
    after = with_item(before, "feeds", NEW)
    assert after.count("\n") == after.count("\r\n") == before.count("\r\n") + 1


@pytest.mark.parametrize(
    ("before", "section", "line", "lines"),
    [
        (COMMENTED, "feeds", 5, ["-   - https://a.example/feed   # the first one\n"]),
        (FLUSH, "feeds", 2, ["- - url: https://a.example/feed\n", "-   name: A   # aa\n"]),
        (FLUSH, "feeds", 5, ["- - url: https://b.example/feed\n", "-   tags: [x,  y]\n"]),
        (DEEP, "feeds", 4, ["-     -\n", "-       url: https://b.example/feed\n", "-       every: 5m\n"]),
        (DEEP, "watches", 14, ["-     - name: B\n", "-       query: b\n"]),
        ("feeds: # all\n  - a\nevery: 5m\n", "feeds", 2, ["- feeds: # all\n", "-   - a\n", "+ feeds: [] # all\n"]),
    ],
)
def test_what_is_removed_is_all_that_changes(before: str, section: str, line: int, lines: list[str]) -> None:
    after = without_item(before, section, line)
    assert sorted(changed(before, after)) == sorted(lines)
    value(after)


def test_a_folded_text_goes_as_a_whole_and_the_comment_behind_it_stays() -> None:
    after = without_item(DEEP, "watches", 8)
    assert "folded" not in after.replace("# after the folded one", "")
    assert "# after the folded one" in after
    assert value(after) == {**value(DEEP), "watches": [{"name": "B", "query": "b"}]}  # type: ignore[dict-item] # it is one


@pytest.mark.parametrize(
    ("text", "section", "line"),
    [
        ("feeds: [a, b]\n", "feeds", 1),
        ("feeds:\n  - a\n", "feeds", 9),
        ("every: 5m\n", "feeds", 1),
        ("{feeds: [a]}", "feeds", 1),
    ],
)
def test_what_can_not_be_removed_safely_is_left_to_its_owner(text: str, section: str, line: int) -> None:
    with pytest.raises(UsageError) as caught:
        without_item(text, section, line)
    assert "by hand" in caught.value.hint


WORDS = st.text(
    st.characters(blacklist_categories=("Cs", "Cc"), blacklist_characters="\u2028\u2029\x85\ufeff\ufffe\uffff"),
    min_size=1,
    max_size=30,
)


@given(
    text=st.sampled_from([COMMENTED, FLUSH, DEEP, "feeds: [a]\n"]),
    name=WORDS,
    url=WORDS,
    tags=st.lists(WORDS, max_size=3),
)
def test_whatever_is_added_is_read_again_as_it_was_meant(text: str, name: str, url: str, tags: list[str]) -> None:
    old = value(text)
    assert isinstance(old, dict)
    mapping = {"name": name, "url": url, "tags": tags}
    assert value(with_item(text, "feeds", mapping)) == {**old, "feeds": [*old["feeds"], mapping]}
    assert value(with_item(text, "feeds", url)) == {**old, "feeds": [*old["feeds"], url]}
