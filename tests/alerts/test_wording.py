"""Every wording says the same things, and fills in what the other fills in."""

from __future__ import annotations

import re
from dataclasses import fields

from monitor.alerts.wording import ENGLISH, GERMAN, WORDINGS


def test_every_language_fills_the_same_blanks_and_leaves_no_word_empty() -> None:
    for words in WORDINGS.values():
        for field in fields(words):
            told, model = getattr(words, field.name), getattr(GERMAN, field.name)
            if isinstance(told, str):
                assert told, field.name
                assert sorted(re.findall(r"\{\w+\}", told)) == sorted(re.findall(r"\{\w+\}", model))


def test_english_calls_the_guards_by_their_own_names() -> None:
    assert ENGLISH.guards == {}
    assert GERMAN.guards["cancelled"] == "abgesagt"
