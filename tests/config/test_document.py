"""YAML is read with the meaning of version 1.2, and every value knows its place."""

from __future__ import annotations

import math

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from monitor.config.document import Value, read

WORDS = [
    "no",
    "yes",
    "on",
    "off",
    "y",
    "12:30",
    "2026-11-22",
    "0b1",
    "1_000",
    "<<",
    "0o8",
    "=",
    "1.2.3",
    "-x",
    "+",
    ".",
]
NUMBERS: list[tuple[str, Value]] = [
    ("12", 12),
    ("-3", -3),
    ("+4", 4),
    ("007", 7),
    ("0o17", 15),
    ("0x1F", 31),
    ("1.5", 1.5),
    (".5", 0.5),
    ("1e3", 1000.0),
]
NUMBERS += [(".inf", math.inf), ("-.INF", -math.inf), ("1.", 1.0)]
CONSTANTS: list[tuple[str, Value]] = [("true", True), ("FALSE", False), ("~", None), ("null", None), ("", None)]
TAGGED: list[tuple[str, Value]] = [
    ("!!str 12", "12"),
    ("!!int 12", 12),
    ("!!float 12", 12),
    ('"12"', "12"),
    ("'true'", "true"),
    ("! 12", "12"),
]


@pytest.mark.parametrize("text", WORDS)
def test_a_word_stays_a_word(text: str) -> None:
    assert _value(f"a: {text}") == {"a": text}


@pytest.mark.parametrize(("text", "expected"), NUMBERS + CONSTANTS + TAGGED)
def test_numbers_and_constants_are_read(text: str, expected: Value) -> None:
    value = _value(f"a: {text}")
    assert isinstance(value, dict)
    assert value["a"] == expected
    assert type(value["a"]) is type(expected) or text == "!!float 12"


def test_a_number_of_absurd_length_is_a_word() -> None:
    assert _value("a: " + "9" * 5000) == {"a": "9" * 5000}


@pytest.mark.parametrize(
    "text", ["!Ref x", "!!int x", "!!timestamp 2026-11-22", "!!int true", "!!python/name:os.system x"]
)
def test_a_tag_that_means_nothing_is_refused(text: str) -> None:
    _, faults = read(f"a: {text}", "f")
    assert [(fault.place, fault.key) for fault in faults] == [(("f", 1, 4), "a")]


def test_places_point_at_values_and_keys() -> None:
    root, faults = read("\ufeffä: [x, {b: c}]\nd:\n  - e\n", "f")
    assert root is not None
    assert faults == []
    assert root.find(("ä", 1, "b")) == ("f", 1, 12)
    assert root.find(("ä", 1, "b"), key=True) == ("f", 1, 9)
    assert root.find(("d", 0)) == ("f", 3, 5)
    assert root.find(("d", 7, "nothing")) == ("f", 3, 3)


def test_aliases_share_values() -> None:
    assert _value("a: &x {t: [1, 2]}\nb: *x\n") == {"a": {"t": [1, 2]}, "b": {"t": [1, 2]}}


def test_several_faults_of_one_file_are_all_told() -> None:
    _, faults = read("a: 1\na: 2\nb: !x y\nc: [1\n", "f")
    assert [fault.place.line for fault in faults] == [2, 3, 5]


GOOD_BLOCKS = (
    "feeds: [a]",
    "feeds:\n  - a\n  - {url: b}",
    'concepts:\n  a: "b: c"',
    "keep: |\n  90d: [",
    "keep: 1d  # nothing\n",
)
BAD_BLOCKS = (
    'feeds:\n  - "https://a.example/feed',
    "watches:\n  - {name: a, query: b",
    "channels:\n\tfile: {file: x}",
    "concepts:\n  a: b: c",
    'stories:\n  a: "b\\q"',
)


@given(st.lists(st.sampled_from([*GOOD_BLOCKS, *BAD_BLOCKS]), min_size=1, max_size=6), st.booleans())
def test_each_broken_block_is_told_whatever_is_wrong_above_it(chosen: list[str], marked: bool) -> None:
    text = "\ufeff" * marked + "".join(f"{block}\n" for block in chosen)
    _, faults = read(text, "f")
    told = {fault.place.line for fault in faults if "named twice" not in fault.what}
    line, broken = 1, []
    for block in chosen:
        end = line + block.count("\n") + 1
        if block in BAD_BLOCKS:
            broken.append(any(line <= each <= end for each in told))
        elif told:
            # The end of what is open may be noticed where the next block begins.
            assert not told & set(range(line + 1, end)), "what is sound is left alone"
        line = end
    assert all(broken)
    assert bool(told) == bool(broken)


def test_a_quotation_mark_that_is_never_closed_is_shown_where_it_stands() -> None:
    _, faults = read('feeds:\n  - "https://a.example/feed\nwatches:\n  - {name: a, query: b\n', "f")
    said = [(fault.place.line, fault.place.column, fault.key, fault.what.partition(" is")[0]) for fault in faults]
    assert said == [(2, 5, "feeds[0]", "a quotation mark"), (5, 1, "watches[0]", "a mapping '{…}'")]


def test_a_text_of_a_hundred_thousand_broken_keys_is_told_once() -> None:
    _, faults = read("".join(f"key_{'abc'[n % 3] * 3}: [\n" for n in range(100_000)), "f")
    assert len(faults) == 1


PLAIN = st.recursive(
    st.none() | st.booleans() | st.integers(-999, 999) | st.text(st.characters(codec="utf-8"), max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text("abc", min_size=1), inner, max_size=3),
    max_leaves=12,
)


@given(PLAIN)
def test_what_is_written_is_read_again(value: Value) -> None:
    assert _value(yaml.safe_dump({"a": value})) == {"a": value}


def _value(text: str) -> Value:
    root, faults = read(text, "f")
    assert faults == []
    assert root is not None
    return root.value()
