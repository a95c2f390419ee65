"""What a person gets to read: the right words, in one line where one line is due, whatever the world wrote."""

from __future__ import annotations

import unicodedata
from dataclasses import replace
from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.alerts.channels.base import Message, Shape
from monitor.alerts.message import LIST_LIMIT, compose, mark
from monitor.model import Alert, Delivery, Entry, Hit, Occasion, Outgoing, Part
from tests.alerts.samples import NOW, entry

BERLIN = ZoneInfo("Europe/Berlin")
OURS = (Occasion.TROUBLE, Occasion.RECOVERY, Occasion.TEST)


def outgoing(
    occasion: Occasion = Occasion.FIRST, *entries: Entry, because: tuple[str, ...] = ("all words: Brücke",)
) -> Outgoing:
    alert = Alert("bridges", "s1", occasion, 1, NOW, tuple(one.id for one in entries), because)
    hit = Hit("brücke", "title", 5, 11, "Brücke")
    return Outgoing(1, Delivery(alert.key, "phone"), alert, "Brücken", entries, (hit,), 0, None, NOW)


def part(name: str, *entries: Entry, occasion: Occasion = Occasion.FIRST, watch: str = "Brücken") -> Part:
    alert = Alert(watch, name, occasion, 1, entries[0].at, tuple(one.id for one in entries), ("update: confirmed",))
    return Part(alert, watch, entries)


def digest(*parts: Part, watch: str = "", batch: str = "digest") -> Outgoing:
    row = outgoing(Occasion.DIGEST, because=())
    alert = replace(row.alert, story_id=f"{batch}:1a2b3c4d")
    return replace(row, alert=alert, parts=parts, watch_name=watch, hits=())


def read(row: Outgoing, locale: str = "de", shape: Shape | None = None) -> Message:
    return compose(row, locale=locale, zone=BERLIN, shape=shape or Shape(), failed=never)


def never(fault: Exception) -> None:
    raise fault


def test_a_first_sighting_tells_source_lead_local_time_reason_link_and_mark() -> None:
    row = outgoing(Occasion.FIRST, entry())
    message = read(row)
    assert message.title == "Alte Brücke wird gesperrt"
    assert message.body.split("\n\n") == [
        "Flussbote · 22.11.2026, 13:00 Uhr",
        "Ab Montag führt kein Weg über den Fluss.",
        "Warum: Brücken – „Brücke“ in der Überschrift",
        "https://example.org/e1",
        mark(row.alert.key),
    ]
    assert (message.key, message.link) == (row.alert.key, "https://example.org/e1")
    assert message.plain == message.body


def test_english_has_its_own_words_quotes_and_dates() -> None:
    body = read(outgoing(Occasion.FIRST, entry()), "en_GB.UTF-8").body
    assert "Why: Brücken – “Brücke” in the headline" in body
    assert "Flussbote · 22 November 2026, 13:00\n" in body


def test_a_locale_that_we_do_not_speak_is_german() -> None:
    assert "Warum:" in read(outgoing(Occasion.FIRST, entry()), "fr").body


@pytest.mark.parametrize(
    ("occasion", "locale", "title"),
    [
        (Occasion.UPDATE, "de", "Neu dazu (abgesagt): Alte Brücke wird gesperrt"),
        (Occasion.UPDATE, "en", "Update (cancelled): Alte Brücke wird gesperrt"),
        (Occasion.SPREAD, "de", "Jetzt 5 Quellen: Alte Brücke wird gesperrt"),
        (Occasion.SPREAD, "en", "Now 5 sources: Alte Brücke wird gesperrt"),
        (Occasion.BACK, "de", "Wieder da: Alte Brücke wird gesperrt"),
        (Occasion.BACK, "en", "Back in the news: Alte Brücke wird gesperrt"),
        (Occasion.SUMMARY, "de", "Brücken: 1 Meldung der letzten Zeit"),
        (Occasion.SUMMARY, "en", "Brücken: 1 item of late"),
        (Occasion.TROUBLE, "de", "Störung: s1"),
        (Occasion.TROUBLE, "en", "Trouble: s1"),
        (Occasion.RECOVERY, "de", "Behoben: s1"),
        (Occasion.RECOVERY, "en", "Recovered: s1"),
        (Occasion.TEST, "de", "Probe: Depesche"),
        (Occasion.TEST, "en", "Test: Depesche"),
    ],
)
def test_the_title_names_the_occasion(occasion: Occasion, locale: str, title: str) -> None:
    row = outgoing(occasion, *(() if occasion in OURS else (entry(),)), because=("update: cancelled", "all words"))
    row = replace(row, alert=replace(row.alert, step=5))
    message = read(row, locale)
    assert message.title == title
    assert "update: cancelled" not in message.body


def test_an_update_names_the_headline_that_it_supersedes() -> None:
    before = entry("e0", at=NOW - timedelta(hours=3), title="Brücke bleibt offen")
    older = entry("e9", at=NOW - timedelta(hours=9), title="Brücke wird geprüft")
    row = replace(outgoing(Occasion.UPDATE, entry()), story=(older, before, entry()))
    assert "\n\nBisher: Brücke bleibt offen\n\n" in read(row).body
    assert "\n\nBefore: Brücke bleibt offen\n\n" in read(row, "en").body
    again = replace(row, story=(replace(before, title=entry().title),))
    assert "Bisher" not in read(again).body, "the same headline is no news of what was before"


def test_without_found_words_the_reasons_of_the_rules_are_told() -> None:
    row = replace(outgoing(Occasion.FIRST, entry(), because=("update: confirmed", "all words: Brücke")), hits=())
    assert "Warum: Brücken – all words: Brücke\n" in read(row).body


def test_found_words_are_told_by_their_place() -> None:
    row = outgoing(Occasion.FIRST, entry())
    row = replace(row, hits=(*row.hits, Hit("fluss", "summary", 0, 5, "Fluss"), Hit("ufer", "content", 0, 4, "Ufer")))
    row = replace(
        row, hits=(*row.hits, Hit("fluss", "content", 9, 14, "FLUß"), Hit("brücke", "content", 0, 6, "Brücke"))
    )
    assert "„Brücke“ in der Überschrift, „Fluss“ im Vorspann, „Ufer“ im Text\n" in read(row).body
    assert "“Brücke” in the headline, “Fluss” in the lead, “Ufer” in the text\n" in read(row, "en").body


def test_a_word_within_a_longer_stretch_that_is_told_is_not_told_again() -> None:
    row = outgoing(Occasion.FIRST, entry())
    stretch = Hit("streik", "summary", 0, 21, "Warnstreik an: Brücke")
    row = replace(
        row, hits=(Hit("streik", "summary", 0, 10, "Warnstreik"), stretch, Hit("fluss", "summary", 30, 35, "Fluss"))
    )
    assert "Warum: Brücken – „Warnstreik an: Brücke“, „Fluss“ im Vorspann\n" in read(row).body


def test_other_entries_of_the_alert_are_listed() -> None:
    body = read(outgoing(Occasion.FIRST, entry(), entry("e2", title="Brücke zu", publisher="Uferblatt"))).body
    assert "Auch dazu:\n• Brücke zu\n  Uferblatt · 22.11.2026, 13:00 Uhr\n  https://example.org/e2\n" in body


def test_each_other_publisher_of_the_story_is_listed_once_by_its_newest_word() -> None:
    story = (
        entry("a1", at=NOW - timedelta(hours=4), title="Brücke?", publisher="Uferblatt"),
        entry("a2", at=NOW - timedelta(hours=2), title="Brücke!", publisher="UFERBLATT"),
        entry("b1", at=NOW - timedelta(hours=1), title="Keine Brücke", publisher="Hafenkurier"),
        entry("c1", at=NOW - timedelta(hours=6), title="Unsere alte Meldung"),
    )
    body = read(replace(outgoing(Occasion.FIRST, entry()), story=story)).body
    listed = [line for line in body.splitlines() if line.startswith("• ")]
    assert listed == ["• Keine Brücke", "• Brücke!"]
    assert " · 3 Quellen\n" in body


def test_a_summary_lists_the_newest_and_counts_the_rest() -> None:
    entries = [entry(f"e{number}", at=NOW - timedelta(hours=number), title=f"Brücke {number}") for number in range(13)]
    message = read(outgoing(Occasion.SUMMARY, *reversed(entries)))
    assert message.title == "Brücken: 13 Meldungen der letzten Zeit"
    assert message.body.count("• ") == LIST_LIMIT
    assert message.body.startswith("• Brücke 0\n")
    assert "… und 3 weitere" in message.body
    assert message.link == ""


def test_a_digest_is_grouped_by_watch_with_what_is_new_about_each_story() -> None:
    row = digest(
        part("s2", entry("e2", title="Brücke offen"), occasion=Occasion.UPDATE),
        part("s1", entry("e1", title="Brücke zu")),
        part("k1", entry("e3", title="Fähre fährt"), watch="Fähren"),
    )
    message = read(row)
    assert message.title == "Überblick: 3 Meldungen zu 2 Themen"
    assert read(row, "en").title == "Digest: 3 items on 2 topics"
    assert [line for line in message.body.splitlines() if line and not line.startswith(" ")] == [
        "Brücken (2 Meldungen)",
        "• Neu dazu (bestätigt): Brücke offen",
        "• Brücke zu",
        "Fähren (1 Meldung)",
        "• Fähre fährt",
        mark(row.alert.key),
    ]


def test_a_digest_of_one_watch_is_named_after_it() -> None:
    row = digest(part("s1", entry()), part("s2", entry("e2")), watch="Brücken")
    assert read(row).title == "Brücken: 2 Meldungen"
    assert "Brücken (" not in read(row).body


def test_in_a_digest_one_story_is_told_once_by_its_newest_alert() -> None:
    first = part("s1", entry("e1", at=NOW - timedelta(hours=5), title="Brücke soll zu", publisher="Uferblatt"))
    later = part("s1", entry("e2", title="Brücke bleibt offen"), occasion=Occasion.UPDATE)
    for parts in ((later, first), (first, later)):
        message = read(digest(*parts, watch="Brücken"))
        assert message.title == "Neu dazu (bestätigt): Brücke bleibt offen"
        assert "• Neu dazu (bestätigt): Brücke bleibt offen\n" in message.body
        assert "2 Quellen" in message.body


@pytest.mark.parametrize(
    ("batch", "watch", "title"),
    [
        ("quiet", "", "Nach der Ruhezeit: 2 Meldungen zu 2 Themen"),
        ("quiet", "Brücken", "Nach der Ruhezeit: Brücken: 2 Meldungen"),
        ("late", "", "Nachgereicht: 2 Meldungen zu 2 Themen"),
        ("limit", "Brücken", "Gesammelt: Brücken: 2 Meldungen"),
        ("group", "Brücken", "Brücken: 2 Meldungen"),
        ("digest", "", "Überblick: 2 Meldungen zu 2 Themen"),
    ],
)
def test_a_digest_says_why_it_was_collected(batch: str, watch: str, title: str) -> None:
    parts = (part("s1", entry()), part("s2", entry("e2"), watch=watch or "Fähren"))
    assert read(digest(*parts, watch=watch, batch=batch)).title == title


def test_several_updates_of_a_story_are_one_line_with_all_their_reasons() -> None:
    late = part("s1", entry("e2", title="Brücke bleibt offen"), occasion=Occasion.UPDATE)
    early = part("s1", entry("e1", at=NOW - timedelta(hours=1)), occasion=Occasion.UPDATE)
    early = replace(early, alert=replace(early.alert, because=("update: new number",)))
    message = read(digest(late, early, watch="Brücken", batch="updates"))
    assert message.title == "Neu dazu (bestätigt, neue Zahl): Brücke bleibt offen"


def test_a_summary_in_a_digest_is_as_many_stories_as_it_had() -> None:
    first_look = part("first-look:1", entry("e1"), entry("e2", title="Brücke zu"), occasion=Occasion.SUMMARY)
    message = read(digest(first_look, watch="Brücken", batch="quiet"))
    assert message.title == "Nach der Ruhezeit: Brücken: 2 Meldungen"
    assert "• Alte Brücke wird gesperrt" in message.body
    assert "• Brücke zu" in message.body


def test_a_note_of_ours_in_a_digest_is_not_lost() -> None:
    alert = Alert("operator", "feed:x", Occasion.TROUBLE, 1, NOW, (), (), title="Flussbote antwortet nicht", text="503")
    message = read(digest(Part(alert, "", ()), part("s1", entry()), batch="quiet"))
    assert message.title == "Nach der Ruhezeit: 2 Meldungen zu 2 Themen"
    assert "Depesche (1 Meldung)" in message.body
    assert "• Störung: Flussbote antwortet nicht" in message.body


def test_numbers_are_written_as_the_language_does() -> None:
    row = outgoing(Occasion.SUMMARY, entry())
    row = replace(row, alert=replace(row.alert, entry_ids=tuple(f"e{number}" for number in range(1234))))
    assert read(row).title == "Brücken: 1.234 Meldungen der letzten Zeit"
    assert read(row, "en").title == "Brücken: 1,234 items of late"


def test_trouble_is_urgent_and_recovery_is_not() -> None:
    row = outgoing(Occasion.TROUBLE)
    row = replace(row, alert=replace(row.alert, title="Flussbote antwortet nicht", text="Seit 3 Stunden.\nHTTP 500"))
    message = read(row)
    assert message.title == "Störung: Flussbote antwortet nicht"
    assert message.body.startswith("Seit 3 Stunden.\nHTTP 500\n\n22.11.2026, 13:00 Uhr")
    assert message.priority == "high"
    assert read(outgoing(Occasion.RECOVERY)).priority == "normal"


def test_the_watchs_priority_goes_along() -> None:
    row = outgoing(Occasion.FIRST, entry())
    assert read(replace(row, alert=replace(row.alert, priority="high"))).priority == "high"


def test_a_test_message_says_that_it_is_one() -> None:
    assert "Probe" in read(outgoing(Occasion.TEST)).title
    assert "test" in read(outgoing(Occasion.TEST), "en").body


def test_an_entry_without_a_title_is_named_by_its_text() -> None:
    assert read(outgoing(Occasion.FIRST, entry(title=""))).title == "Ab Montag führt kein Weg über den Fluss."
    assert read(outgoing(Occasion.FIRST, entry(title="", summary=""))).title == "(ohne Titel)"


@pytest.mark.parametrize("occasion", [one for one in Occasion if one not in OURS])
@pytest.mark.parametrize("kind", ["text", "markdown", "html", "mail"])
def test_without_any_entry_left_the_watch_still_speaks(occasion: Occasion, kind: str) -> None:
    message = read(outgoing(occasion), shape=Shape(kind))
    assert "Brücken" in message.title
    assert "Brücken" in message.plain
    assert mark(message.key) in message.body


@pytest.mark.parametrize("url", ["javascript:alert(9)", "ftp://example.org/x", "", "https://example.org/" + "x" * 3000])
@pytest.mark.parametrize("kind", ["text", "markdown", "html", "mail"])
def test_only_links_that_a_browser_may_follow_are_told(url: str, kind: str) -> None:
    message = read(outgoing(Occasion.FIRST, entry(url=url), entry("e2", url=url)), shape=Shape(kind))
    assert message.link == ""
    assert "alert(9)" not in message.body
    assert "href" not in message.body


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
    "{watch} {0} %s ${HOME} {{ 7*7 }} {% include 'x' %}",
]


@pytest.mark.parametrize("title", WICKED)
def test_a_title_is_one_clean_line_whatever_it_holds(title: str) -> None:
    told = read(outgoing(Occasion.FIRST, entry(title=title))).title
    assert len(told) <= 200
    assert clean(told)


@pytest.mark.parametrize("kind", ["text", "html", "mail"])
def test_template_syntax_stays_as_it_is(kind: str) -> None:
    message = read(outgoing(Occasion.FIRST, entry(title=WICKED[-1])), shape=Shape(kind, title=0))
    assert message.title == WICKED[-1]
    assert "{{ 7*7 }}" in message.body


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
