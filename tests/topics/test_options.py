"""What a watch says beside its query: how strictly, how near, where, how much, and in which language."""

from __future__ import annotations

from typing import Any

import pytest

from monitor.topics.index import Index
from tests.topics.entries import entry, placed, watch

FAR = "Putin sprach." + " Es regnete im ganzen Land." * 12 + " Trump schwieg."


@pytest.mark.parametrize(
    ("query", "options", "content", "expected", "why"),
    [
        ("Streik", {"strictness": "exact"}, "Die Streiks dauern an", False, "no other form"),
        ("Streik", {"strictness": "exact"}, "Der streik dauert an", True, "capitals are no form"),
        ("Streik", {"strictness": "exact"}, "Der Bahnstreik dauert an", False, "no compound"),
        ("Streik", {"strictness": "exact"}, "Der Ausstand dauert an", False, "no notion"),
        ('"Streik Bahn"~4', {"strictness": "exact"}, "Streiks bei der Bahn", False, "nor in a nearness"),
        ("Streik", {}, "Die Streiks dauern an", True, "any form as a rule"),
        ("Garten", {}, "Der Gartenzaun steht", False, "what only begins with it is another thing"),
        ("Garten", {"strictness": "wide"}, "Der Gartenzaun steht", True, "but near to it"),
        ("title:Bahn Streik", {}, "Der Bahnstreik dauert an", False, "half of a compound stands where it stands"),
        ("text:Bahn Streik", {}, "Der Bahnstreik dauert an", True, "half of a compound stands where it stands"),
        ("Bahn Streik", {"strictness": "exact"}, "Der Bahnstreik dauert an", False, "no compound"),
        ("Moldawien", {"strictness": "wide"}, "Reise nach Moldavien", True, "another spelling"),
        ("Putin Trump", {"strictness": "wide"}, FAR, True, "anywhere in the article"),
        ("Putin Trump", {}, FAR, False, "far apart is not one thought"),
        ("Putin Trump", {"within": "article"}, FAR, True, "anywhere in the article"),
        ("Putin Trump", {"within": "50 words"}, FAR, False, "64 words between"),
        ("Putin Trump", {"within": "70 words"}, FAR, True, "64 words between"),
        ("Putin Trump", {"within": "sentence"}, "Putin kam. Trump ging.", False, "two sentences"),
        ("Putin Trump", {"within": "sentence"}, "Putin kam. Trump sah Putin.", True, "the second holds both"),
        ("Putin Trump", {"within": "paragraph"}, "Putin kam.\nTrump ging.", False, "two paragraphs"),
        ("Putin Trump", {"within": "paragraph"}, "Putin kam. Es schneite. Wind. Trump ging.\nEnde.", True, "one"),
        ("Putin", {"fields": ("title",)}, "Putin kam.", False, "only the headline is looked at"),
        ("Lage", {"fields": ("title",)}, "Putin kam.", True, "there it stands"),
        ("Putin", {"fields": ("title", "text")}, "Putin kam.", True, "either will do"),
        ("Putin -Lage", {"fields": ("text",)}, "Putin kam.", True, "what must not appear is looked for there too"),
        ("Putin", {"min_score": 0.6}, "Putin kam.", False, "a mention is less"),
        ("Lage", {"min_score": 0.6}, "Putin kam.", True, "a headline is more"),
        ("Putin", {"languages": ("en",)}, "Putin kam.", False, "another language"),
        ("Putin", {"languages": ("en", "de")}, "Putin kam.", True, "one of them"),
    ],
)
def test_an_option(query: str, options: dict[str, Any], content: str, expected: bool, why: str) -> None:
    index = Index([watch(query, **options)], {})
    one = entry("Zur Lage", "", content)
    assert bool(index.match(placed(one))) is expected, why
    assert index.explain(one)[0].matched is expected


@pytest.mark.parametrize(
    ("options", "reason"),
    [
        ({"languages": ("en",)}, "language is de, wanted en"),
        ({"min_score": 0.9}, "score 0.55, wanted 0.90"),
        ({"fields": ("title",)}, "Putin stands in the content, wanted in title"),
    ],
)
def test_explain_says_which_option_stood_against_it(options: dict[str, Any], reason: str) -> None:
    assert Index([watch("Putin", **options)], {}).explain(entry("Lage", "", "Putin kam."))[0].reasons == (reason,)


def test_explain_says_that_the_bound_was_not_kept() -> None:
    index = Index([watch("Putin Trump", within="sentence")], {})
    assert index.explain(entry("Lage", "", "Putin kam. Trump ging."))[0].reasons == (
        "the words do not stand within one sentence",
    )


@pytest.mark.parametrize(
    ("title", "content", "why"),
    [
        ("Lage", "Putin kam gestern früh nach Genf und Trump ging.", "words 6 apart in the content, allowed 2"),
        ("Trump", "Putin kam.", "the words stand in different parts of the article"),
    ],
)
def test_explain_says_by_how_much_the_bound_was_not_kept(title: str, content: str, why: str) -> None:
    index = Index([watch("Putin Trump", within="2 words")], {})
    assert index.explain(entry(title, "", content))[0].reasons == (why,)
