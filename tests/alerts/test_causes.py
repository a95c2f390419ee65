"""Why a feed can't be read is said in the operator's language, as far as the words are ours."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

import monitor
from monitor.alerts.causes import _SHAPES, GERMAN, caused
from monitor.alerts.notes import worded
from monitor.errors import FeedError
from monitor.feeds.health import Happened, Trouble, assess
from monitor.feeds.sources.complaints import _HINTS, bad_answer, refusal
from monitor.model import Feed, FeedState

NOW = datetime(2026, 3, 1, 8, 0, tzinfo=UTC)
FEED = Feed("a", "https://a.example/feed", "A", "a.example", (NOW - NOW, NOW - NOW))
SOURCES = "".join(
    file.read_text(encoding="utf-8") for file in sorted((Path(monitor.__file__).parent / "feeds").rglob("*.py"))
)


@pytest.mark.parametrize("english", GERMAN)
def test_what_is_translated_is_still_said(english: str) -> None:
    assert english in SOURCES
    assert GERMAN[english] != english


@pytest.mark.parametrize("shape", [shape for shape, _ in _SHAPES["de"]])
def test_the_sentences_around_an_address_are_still_said(shape: str) -> None:
    for piece in re.split(r"\(\\[Sd]\+?(?:\{3\})?\)", shape):
        assert piece.strip() in SOURCES, piece


def test_every_hint_on_a_status_has_its_german() -> None:
    assert set(_HINTS.values()) <= set(GERMAN)


@pytest.mark.parametrize(
    ("error", "german"),
    [
        (
            bad_answer("https://a.example/feed", 410, {}, NOW),
            "https://a.example/feed antwortet mit 410 (die Seite sagt, dass es ihn nicht mehr gibt: den Feed streichen "
            "oder seine neue Adresse suchen). Der Abruf am 01.03.2026, 09:00 Uhr ist misslungen.",
        ),
        (bad_answer("https://a.example/feed", 410, {"cf-mitigated": "challenge"}, NOW), "eine Sperre gegen Programme"),
    ],
)
def test_the_note_on_a_feed_is_german_throughout(error: FeedError, german: str) -> None:
    after = FeedState("a", FEED.url, failures=1, failing_since=NOW)
    (change,) = assess(FEED, FeedState("a", FEED.url), after, Happened(NOW, error))
    assert isinstance(change, Trouble)
    assert german in worded(change.text, "de", ZoneInfo("Europe/Berlin"))
    assert "antwortet" not in worded(change.text, "en", ZoneInfo("Europe/Berlin"))


def test_a_cause_may_stand_behind_an_address() -> None:
    refused = refusal("https://a.example/x", "10.0.0.1")
    assert caused(str(refused), "de") == "https://a.example/x führt zu 10.0.0.1, und das ist keine öffentliche Adresse"
    assert caused("https://a.example/feed: its name can't be resolved", "de") == (
        "https://a.example/feed: der Name ist nicht aufzulösen"
    )


@given(st.text(), st.sampled_from(["de", "en", "fr", ""]))
def test_words_of_the_world_stay_as_they_are(text: str, locale: str) -> None:
    assert caused(text, locale) == text
