"""What a person gets to read: the right words, in one line where one line is due, whatever the world wrote."""

from __future__ import annotations

import unicodedata
from dataclasses import replace
from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.alerts.channels.base import Message
from monitor.alerts.message import LIST_LIMIT, compose, mark
from monitor.model import Alert, Delivery, Entry, Hit, Occasion, Outgoing
from tests.alerts.samples import NOW, entry

BERLIN = ZoneInfo("Europe/Berlin")


def outgoing(
    occasion: Occasion = Occasion.FIRST, *entries: Entry, because: tuple[str, ...] = ("all words: Brücke",)
) -> Outgoing:
    alert = Alert("bridges", "s1", occasion, 1, NOW, tuple(one.id for one in entries), because)
    hit = Hit("brücke", "title", 5, 11, "Brücke")
    return Outgoing(1, Delivery(alert.key, "phone"), alert, "Brücken", entries, (hit,), 0, None, NOW)


def read(row: Outgoing, locale: str = "de") -> Message:
    return compose(row, locale=locale, zone=BERLIN)


def test_a_first_sighting_tells_title_lead_publisher_local_time_reason_link_and_mark() -> None:
    row = outgoing(Occasion.FIRST, entry())
    message = read(row)
    assert message.title == "Alte Brücke wird gesperrt"
    assert message.body.split("\n\n") == [
        "Flussbote · 22.11.2026 13:00",
        "Ab Montag führt kein Weg über den Fluss.",
        "Warum: Brücken – all words: Brücke",
        "https://example.org/e1",
        mark(row.alert.key),
    ]
    assert (message.key, message.link) == (row.alert.key, "https://example.org/e1")


def test_english_wording() -> None:
    body = read(outgoing(Occasion.FIRST, entry()), "en_GB.UTF-8").body
    assert "Why: Brücken" in body
    assert "22 Nov 2026 13:00" in body


def test_a_locale_that_we_do_not_speak_is_german() -> None:
    assert "Warum:" in read(outgoing(Occasion.FIRST, entry()), "fr").body


@pytest.mark.parametrize(("locale", "title"), [("de", "Neu dazu (abgesagt): "), ("en", "Update (cancelled): ")])
def test_an_update_says_what_changed(locale: str, title: str) -> None:
    message = read(outgoing(Occasion.UPDATE, entry(), because=("update: cancelled", "all words")), locale)
    assert message.title == title + "Alte Brücke wird gesperrt"
    assert "update: cancelled" not in message.body


def test_without_reasons_the_words_that_were_found_are_the_reason() -> None:
    assert "Brücken – “Brücke”" in read(outgoing(Occasion.FIRST, entry(), because=())).body


def test_other_entries_of_the_slice_are_listed() -> None:
    body = read(outgoing(Occasion.FIRST, entry(), entry("e2", title="Brücke zu", publisher="Uferblatt"))).body
    assert "Auch dazu:\n• Brücke zu\n  Uferblatt · 22.11.2026 13:00\n  https://example.org/e2" in body


def test_a_summary_lists_the_newest_and_counts_the_rest() -> None:
    entries = [entry(f"e{number}", at=NOW - timedelta(hours=number), title=f"Brücke {number}") for number in range(13)]
    message = read(outgoing(Occasion.SUMMARY, *reversed(entries)))
    assert message.title == "Brücken: 13 Meldungen der letzten Zeit"
    assert message.body.count("• ") == LIST_LIMIT
    assert message.body.startswith("• Brücke 0\n")
    assert "… und 3 weitere" in message.body
    assert message.link == ""


def test_trouble_is_urgent_and_recovery_is_not() -> None:
    row = outgoing(Occasion.TROUBLE)
    row = replace(row, alert=replace(row.alert, title="Flussbote antwortet nicht", text="Seit 3 Stunden.\nHTTP 500"))
    message = read(row)
    assert message.title == "Störung: Flussbote antwortet nicht"
    assert message.body.startswith("Seit 3 Stunden.\nHTTP 500\n\n22.11.2026 13:00")
    assert message.priority == "high"
    assert read(outgoing(Occasion.RECOVERY)).priority == "normal"


def test_a_test_message_says_that_it_is_one() -> None:
    assert "Probe" in read(outgoing(Occasion.TEST)).title
    assert "test" in read(outgoing(Occasion.TEST), "en").body


def test_an_entry_without_a_title_is_named_by_its_text() -> None:
    assert read(outgoing(Occasion.FIRST, entry(title=""))).title == "Ab Montag führt kein Weg über den Fluss."
    assert read(outgoing(Occasion.FIRST, entry(title="", summary=""))).title == "(ohne Titel)"


def test_without_any_entry_left_the_watch_still_speaks() -> None:
    assert read(outgoing(Occasion.FIRST)).title == "Brücken"


@pytest.mark.parametrize("url", ["javascript:alert(9)", "ftp://example.org/x", "", "https://example.org/" + "x" * 3000])
def test_only_links_that_a_browser_may_follow_are_told(url: str) -> None:
    message = read(outgoing(Occasion.FIRST, entry(url=url)))
    assert message.link == ""
    assert "alert(9)" not in message.body


def clean(line: str) -> bool:
    """No control characters, surrogates or private ones, and nothing that turns the direction of writing."""
    return all(
        unicodedata.category(char) not in {"Cc", "Cs", "Co", "Zl", "Zp"}
        and unicodedata.bidirectional(char) not in {"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"}
        for char in line
    )


WICKED = [
    "Brücke\r\nBcc: thief@example.org",
    "Brücke \x1b[31mrot\x1b[0m",
    "Brücke \u202egnp.exe",
    "Brücke\u2028zwei",
    "B" * 10_000,
    "{watch} {0} %s ${HOME} {{ 7*7 }}",
]


@pytest.mark.parametrize("title", WICKED)
def test_a_title_is_one_clean_line_whatever_it_holds(title: str) -> None:
    told = read(outgoing(Occasion.FIRST, entry(title=title))).title
    assert len(told) <= 200
    assert clean(told)


def test_template_syntax_stays_as_it_is() -> None:
    assert read(outgoing(Occasion.FIRST, entry(title=WICKED[-1]))).title == WICKED[-1]


TEXT = st.text(max_size=400)


@given(TEXT, TEXT, TEXT, st.sampled_from(Occasion), st.sampled_from(["de", "en"]))
def test_no_text_of_the_world_breaks_a_message(
    title: str, lead: str, name: str, occasion: Occasion, locale: str
) -> None:
    row = replace(
        outgoing(occasion, entry(title=title, summary=lead, publisher=name), because=(lead,)), watch_name=name
    )
    message = read(row, locale)
    assert clean(message.title)
    assert all(clean(line) for line in message.body.split("\n"))
    assert message.body.endswith(mark(row.alert.key))
    assert len(message.body) < 3000
