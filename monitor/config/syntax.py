"""Faults of the text itself, said in plain words: bytes, control characters, tabs, brackets, quotes, indentation."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

import yaml

from monitor.config.faults import Fault, Place

MOST = 20
"""Of one kind of fault in one file: more would only hide the others."""

MOST_KEYS = 100

_FORBIDDEN = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_TABBED = re.compile(r"^ *\t[ \t]*(?=\S)", re.MULTILINE)
_TOP = re.compile(r"^[a-z_]+:(?=\s|$)", re.MULTILINE)
_LINE_END = re.compile(r"\r\n|[\n\r\x85\u2028\u2029]")

# What the parser says → what it means for the reader, and what to do. The first that fits is taken.
_MEANINGS = (
    (
        "mapping values are not allowed",
        "a colon stands where none can be",
        "put text that holds ': ' in quotes, and look at the indentation",
    ),
    ("expected ',' or ']'", "a list '[…]' is not closed", "close it with ']' and part its items with commas"),
    (
        "expected ',' or '}'",
        "a mapping '{…}' is not closed",
        "close it with '}', part its items with commas, and put text with '#' or ',' in quotes",
    ),
    (
        "while scanning a quoted scalar",
        "a quotation mark is not closed",
        "close it, or put the whole text into the other kind of quotes",
    ),
    (
        "found unknown escape character",
        "a backslash before a letter that has no escape",
        "write \\\\ for a backslash, or use 'single quotes'",
    ),
    ("could not find expected ':'", "a key without a colon", "write 'key: value'"),
    (
        "block sequence entries are not allowed",
        "a list item stands where none can be",
        "begin the list on a line of its own",
    ),
    (
        "did not find expected '-' indicator",
        "a line that is no list item stands within a list",
        "give all items of a list the same indentation",
    ),
    (
        "did not find expected key",
        "a line does not fit the indentation around it",
        "give all keys of a mapping the same indentation, and put text that begins with a quotation mark wholly in quotes",
    ),
    ("cannot start any token", "a character that can't begin a value", "put the value in quotes"),
    ("expected alphabetic or numeric", "'&', '*' or '%' is no part of plain text", "put the value in quotes"),
    ("duplicate %YAML", "a directive too many", "remove the lines that begin with '%'"),
    ("undefined tag", "a tag that is not defined", "put text that begins with '!' in quotes"),
)


def control_characters(text: str, file: str) -> list[Fault]:
    """Characters that no YAML text may hold, such as NUL."""
    found = [match for match, _ in zip(_FORBIDDEN.finditer(text.removeprefix("\ufeff")), range(MOST), strict=False)]
    return [
        Fault(
            place_at(text.removeprefix("\ufeff"), match.start(), file),
            "config",
            f"the character U+{ord(match[0]):04X} is not allowed in a config",
            "remove it; is this really a text file?",
        )
        for match in found
    ]


def undecodable(body: bytes, error: UnicodeDecodeError, file: str) -> Fault:
    """The fault for bytes that are no UTF-8, at the first of them."""
    before = body[: error.start].decode("utf-8").removeprefix("\ufeff")
    return Fault(
        place_at(before, len(before), file),
        "config",
        f"the byte 0x{body[error.start]:02X} is no UTF-8",
        "save the file as UTF-8 (most editors: 'save with encoding')",
    )


def place_at(text: str, offset: int, file: str) -> Place:
    """Line and column of an offset."""
    line, start = 1, 0
    for end in _LINE_END.finditer(text, 0, offset):
        line, start = line + 1, end.end()
    return Place(file, line, offset - start + 1)


def blocks(text: str) -> Iterator[tuple[int, str]]:
    """What stands before the first top-level key, and each of these with all that belongs to it: from which line on.
    Nothing of a text with more of them than a config has keys, which is something else."""
    clean = text.removeprefix("\ufeff")
    starts = [match.start() for match in _TOP.finditer(clean) if match.start()]
    if len(starts) > MOST_KEYS:
        return
    for start, end in pairwise([0, *starts, len(clean)]):
        yield place_at(clean, start, "").line, clean[start:end]


def syntax_faults(error: yaml.YAMLError, text: str, file: str, key: str) -> list[Fault]:
    """What stopped the parser; when it was a tab, every line that is indented with one."""
    began = getattr(error, "context", None) == "while scanning a quoted scalar"
    # Of a quotation mark that is never closed, the place where it stands, not the end of the text that it swallowed.
    mark = getattr(error, "context_mark" if began else "problem_mark", None)
    place = Place(file, mark.line + 1, mark.column + 1) if mark is not None else Place(file, 1, 1)
    said = f"{getattr(error, 'context', '') or ''} {getattr(error, 'problem', '') or ''}"
    lines = _LINE_END.split(text.removeprefix("\ufeff"))
    line = lines[place.line - 1] if place.line <= len(lines) else ""
    if "\t" in line[: place.column] and not line[: place.column].strip():
        return _tabs(text, file, key)
    what, hint = next(
        ((what, hint) for problem, what, hint in _MEANINGS if problem in said),
        ("this is no YAML", "look at the indentation, brackets and quotes here and in the line before"),
    )
    return [Fault(place, key, what, hint)]


def _tabs(text: str, file: str, key: str) -> list[Fault]:
    clean = text.removeprefix("\ufeff")
    tabs = [match for match, _ in zip(_TABBED.finditer(clean), range(MOST), strict=False)]
    what, hint = "a tab is used for indentation", "indent with spaces"
    places = [place_at(clean, match.start() + match[0].index("\t"), file) for match in tabs]
    return [Fault(place, key if number == 0 else "config", what, hint) for number, place in enumerate(places)]
