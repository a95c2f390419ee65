"""Too long for its receiver: what is left out, in which order, and what is never touched."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.alerts.channels.base import Message, Shape
from monitor.alerts.message import mark
from monitor.alerts.messages.fit import MEASURES, shortened
from monitor.model import Entry, Occasion, Outgoing
from tests.alerts.samples import NOW, entry
from tests.alerts.test_message import digest, outgoing, part, read

LEAD = "Ab Montag führt kein Weg über den Fluss, sagt die Stadt. " * 8


def tellers(count: int) -> tuple[Entry, ...]:
    return tuple(
        entry(
            f"t{number}",
            at=NOW - timedelta(hours=number),
            title=f"Brücke zu, Fassung {number}",
            publisher=f"Blatt {number}",
        )
        for number in range(1, count + 1)
    )


def rich(occasion: Occasion = Occasion.UPDATE) -> Outgoing:
    return replace(outgoing(occasion, entry(summary=LEAD), because=("update: cancelled",)), story=tellers(6))


def at(room: int, kind: str = "text", unit: str = "characters", title: int = 200) -> Message:
    message = read(rich(), shape=Shape(kind, title, room, unit))
    assert MEASURES[unit](message.body) <= room
    return message


def kept(message: Message) -> tuple[bool, int, bool]:
    """Whether the lead was cut, how many other sources are listed, whether the headline of before is told."""
    return "sagt die Stadt. Ab" in message.body, message.body.count("• "), "Bisher:" in message.body


def test_with_room_for_all_nothing_is_left_out() -> None:
    assert kept(at(2000)) == (True, 6, True)
    assert "…" not in at(2000).body


def test_the_lead_goes_first_then_the_sources_then_what_was_before() -> None:
    whole = len(at(2000).body)
    shorter = at(whole - 50)
    assert kept(shorter) == (True, 6, True)
    assert "…" in shorter.body, "the lead is cut after a word"
    lists = [kept(at(room)) for room in range(whole, 150, -20)]
    counts = [count for _, count, _ in lists]
    assert counts == sorted(counts, reverse=True)
    assert {count for lead, count, _ in lists if lead} == {6}, "no source goes while there is a lead to shorten"
    assert {before for _, count, before in lists if count} == {True}
    assert counts[-1] == 0
    assert "7 Quellen" in at(260).body, "that there are others is still told"


@pytest.mark.parametrize("kind", ["text", "markdown", "html"])
@pytest.mark.parametrize("unit", MEASURES)
@pytest.mark.parametrize("room", [2000, 900, 500, 320])
def test_link_reason_and_sign_are_always_there(kind: str, unit: str, room: int) -> None:
    message = at(room, kind, unit)
    assert "https://example.org/e1" in message.body
    assert "Brücken – „Brücke“ in der Überschrift" in message.body
    assert message.body.endswith(mark(message.key))
    assert message.format == kind


def test_what_has_no_room_for_markup_gets_plain_text() -> None:
    message = at(190, "html", title=0)
    assert message.format == "text"
    assert message.body.startswith("Neu dazu (abgesagt): Alte Brücke")
    assert message.body.endswith(mark(message.key))


@pytest.mark.parametrize("room", [100, 60, 30, 8])
def test_the_tiniest_room_has_the_headline_and_the_sign(room: int) -> None:
    message = at(room, title=0)
    assert message.body.endswith(mark(message.key)[-room:])
    if room >= 30:
        assert message.body.startswith("Neu")


def test_a_list_loses_the_end_of_each_watch_and_counts_it() -> None:
    parts = [part(f"s{number}", entry(f"e{number}", title=f"Brücke {number} " + "x" * 80)) for number in range(8)]
    parts += [part("f", entry("f1", title="Fähre fährt"), watch="Fähren")]
    row = digest(*parts)
    message = read(row, shape=Shape("text", 200, 900))
    assert "Brücke 0" in message.body
    assert "Fähre fährt" in message.body, "each watch keeps its newest"
    assert "Brücke 7" not in message.body
    left = 9 - message.body.count("• ")
    assert f"… und {left} weitere" in message.body
    assert message.title == "Überblick: 9 Meldungen zu 2 Themen"


def test_a_mail_lists_far_more_than_a_phone_and_stays_below_what_mail_programs_cut() -> None:
    entries = [
        entry(f"e{number}", at=NOW - timedelta(minutes=number), title=f"Brücke {number}", summary=LEAD)
        for number in range(180)
    ]
    row = outgoing(Occasion.SUMMARY, *entries)
    page = read(row, shape=Shape("mail", 200, 90_000, "bytes"))
    assert len(page.body.encode()) <= 90_000
    assert page.body.count(">Brücke ") > 60
    assert "weitere" in page.body
    assert page.plain.count("• ") == 10
    assert read(row, shape=Shape("markdown")).body.count("\n- ") in (9, 10)


def test_the_same_text_measures_differently() -> None:
    text = "Brücke 🌉"
    assert {unit: measure(text) for unit, measure in MEASURES.items()} == {"characters": 8, "utf16": 9, "bytes": 12}


@given(st.text(max_size=80), st.integers(0, 90), st.sampled_from(sorted(MEASURES)))
def test_shortened_is_never_longer_than_it_may_be(text: str, limit: int, unit: str) -> None:
    told = shortened(text, limit, unit)
    assert MEASURES[unit](told) <= max(limit, 0)
    if MEASURES[unit](text) <= limit:
        assert told == text


@given(st.integers(20, 3000), st.sampled_from(["text", "markdown", "html", "mail"]), st.sampled_from(sorted(MEASURES)))
def test_every_room_is_kept(room: int, kind: str, unit: str) -> None:
    at(room, kind, unit, title=0)
