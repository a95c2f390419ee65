"""What is said of a query is said in German where the config is German: every sentence of the watch language has its own."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import monitor.topics
from monitor.app.operators import foreign, literal
from monitor.app.tongue import GERMAN, in_tongue, worded
from monitor.errors import QueryError
from monitor.topics.index import validate
from monitor.topics.sense import Bounds

ROOM = Path(monitor.topics.__file__).parent
BROKEN = [
    "", "– &", "a " * 1001, "x" * 20_001, "-a", "a OR -b", "a)", "(a", "()", "(" * 41 + "a" + ")" * 41, "a AND", "OR a", "a NOT",
    "title:-a", "title:()", "title:&", "title:(url:x)", '""', '"a', "same_sentence(-a b)", "same_sentence a", "*", "te*", r"/a\d",
    '"a b"~1234', "Title:a", "like:a", "within:a", "date:a", "headline:a", "tilte:a", "~a", "a*b", "ab~2", "ab^2", "/ab/i",
    f"/{'a' * 501}/", "/a*/", "/(a/", "/a)/", "/[a/", "/a|*/", "/a**/", "/a{1001}/", "/[z-a]/", "/a(?=b)/", r"/\q/",
    "a -a", "lang:deutsch a", "lang:deu a", "lang:de lang:en", "a" * 130, "und", "der die", "/./",
]  # fmt: skip
BOUND = [
    ("lang:en a", Bounds(languages=("de",))),
    ("text:a", Bounds(fields=("title",))),
    ("title:a text:b", Bounds(within="sentence")),
    ("text:a", Bounds(min_score=0.9)),
]


@pytest.mark.parametrize(("query", "bounds"), [*((query, Bounds()) for query in BROKEN), *BOUND])
def test_what_is_wrong_and_what_helps_is_said_in_german(query: str, bounds: Bounds) -> None:
    with pytest.raises(QueryError) as caught:
        validate(query, {}, bounds)
    said = in_tongue(caught.value, "de")
    assert str(said) != str(caught.value), "the sentence has no German"
    assert said.hint != caught.value.hint, "the hint has no German"
    assert (said.start, said.end) == (caught.value.start, caught.value.end)
    assert not re.search(r"\b(the|write|this|nothing|word|is|never)\b", f"{said} {said.hint}"), "English slipped in"
    same = in_tongue(caught.value, "en")
    assert (str(same), same.hint) == (str(caught.value), caught.value.hint)


@pytest.mark.parametrize(
    "query",
    ["a or b", "a & b", "a not b", "a NEAR b", "a|b", "aa,bb", "!a", "*ab", "C++", "'a b'", "title: a", "foo:bar", "aa aa"],
)  # fmt: skip
def test_so_is_what_is_warned_about(query: str) -> None:
    for what, hint in foreign(query):
        assert worded(what, "de") != what
        assert worded(hint, "de") != hint
    assert foreign(query)


def test_a_query_in_a_list_is_warned_of_in_german() -> None:
    what, hint = literal("title:a") or ("", "")
    assert worded(what, "de") == "'title:a' wird Wort für Wort gesucht"
    assert worded(hint, "de") == "als query: des Themas schreiben"


def test_no_sentence_that_the_room_raises_is_without_german() -> None:
    known = {_bare(english) for english in GERMAN}
    missing = {sentence for sentence in _raised() if _bare(sentence) not in known}
    assert missing <= {"watch {}: {}"}, "that is said where no config was checked, and no language is known"


def test_german_fills_in_what_english_does() -> None:
    assert all(english.count("{}") == german.count("{}") for english, german in GERMAN.items())


@pytest.mark.parametrize(
    ("english", "german"),
    [
        ("finds 3 of 1 past entry", "findet 3 von einem früheren Eintrag"),
        ("1 of 10 entries would match", "1 von 10 Einträgen würde passen"),
        ("2 of 10 entries would match", "2 von 10 Einträgen würden passen"),
        ("finds 3 of 10 past entries", "findet 3 von 10 früheren Einträgen"),
        ("in company: Kreml beside Putin", "kommt mit vor: Kreml neben Putin"),
        ("manner: words anywhere in the article", "weiter gefasst: Wörter irgendwo im Artikel"),
        ("Putin   with within: article", "Putin   mit within: article"),
        ("nothing follows by", "nach by kommt nichts"),
    ],
)
def test_a_sentence_keeps_what_is_filled_in(english: str, german: str) -> None:
    assert worded(english, "de_AT") == german
    assert worded(english, "en") == english


@given(st.text(max_size=40))
def test_any_text_can_be_asked_for(text: str) -> None:
    assert worded(text, "en") == text
    assert isinstance(worded(text, "de"), str)


def _bare(sentence: str) -> str:
    return sentence.replace("{}", "").strip()


def _raised() -> Iterator[str]:
    """The messages and hints of all calls of QueryError in the room, with `{}` for what is filled in."""
    for file in sorted(ROOM.glob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "QueryError":
                hints = [keyword.value for keyword in node.keywords if keyword.arg == "hint"]
                yield from filter(None, map(_written, [*node.args[:1], *hints]))


def _written(node: ast.expr) -> str:
    if isinstance(node, ast.Constant):
        return str(node.value)
    if isinstance(node, ast.JoinedStr):
        return "".join(str(part.value) if isinstance(part, ast.Constant) else "{}" for part in node.values)
    return ""
