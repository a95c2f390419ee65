"""Series: what a house repeats with another filling is a habit of the house, and each piece of it stands by itself."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from monitor.model import Entry, Kind
from monitor.stories import series
from monitor.stories.guards import objections
from monitor.stories.series import Series
from monitor.stories.traits import traits
from monitor.stories.window import SPAN, Window
from tests.stories.made import entry, stream

SECONDS = SPAN.total_seconds()
SIGNS = ["Widder", "Stier", "Krebs", "Jungfrau", "Waage", "Fische"]
SERIES = [
    ("behind a colon", [f"Horoskop heute: {sign}" for sign in SIGNS]),
    ("at the end, without any mark", [f"Tageshoroskop am Morgen {sign}" for sign in SIGNS]),
    (
        "in the middle",
        [f"Top 10: Der beste {thing} im Test" for thing in ("Mixer", "Rasenmäher", "Kopfhörer", "Schirm")],
    ),
    ("at the beginning", [f"{town}: Wetter und Pegel heute Abend" for town in ("Laar", "Jena", "Wismar", "Celle")]),
]
NO_SERIES = [
    ("a toll that rises", [f"Erdbeben vor Laar: {toll} Tote" for toll in (12, 40, 75, 110, 160)]),
    (
        "a call that is put off",
        [f"Telefonat Brandt mit Orlow {s}" for s in ("geplant", "abgesagt", "verschoben", "bestätigt")],
    ),
    ("spellings of one word", [f"Werft in Wismar {word}" for word in ("gerettet", "Rettung", "gerettete", "retten")]),
    (
        "news under a kicker",
        [
            "Fährunglück: Kapitän schweigt vor dem Seegericht in Laar",
            "Fährunglück: Taucher finden weiteres Wrackteil am Riff",
            "Fährunglück: Reederei verspricht schnelle Hilfe für Familien",
            "Fährunglück: Senat berät über neue Regeln im Hafen",
        ],
    ),
]


def papers(titles: list[str], publisher: str = "Bote", every: float = 0.5) -> list[Entry]:
    return [entry(title, ident=f"s{n}", hours=n * every, publisher=publisher) for n, title in enumerate(titles)]


def learned(entries: list[Entry]) -> Series:
    habits = Series(SECONDS)
    for one in entries:
        habits.learn(traits(one))
    return habits


@pytest.mark.parametrize(("where", "titles"), SERIES)
def test_the_third_filling_of_a_frame_makes_a_series(where: str, titles: list[str]) -> None:
    pieces = papers(titles)
    assert learned(pieces[:1]).of(traits(pieces[1])) == ()
    assert learned(pieces[:2]).of(traits(pieces[2])), where
    assert learned(pieces[:3]).of(traits(pieces[3])), where


@pytest.mark.parametrize(("what", "titles"), NO_SERIES)
def test_one_story_that_goes_on_is_no_series(what: str, titles: list[str]) -> None:
    pieces = papers(titles)
    assert learned(pieces[:-1]).of(traits(pieces[-1])) == (), what


def test_from_the_third_on_each_piece_is_a_story_of_its_own() -> None:
    found = stream(papers([f"Tageshoroskop für Sonntagmorgen im Überblick: {sign}" for sign in SIGNS]))
    assert [p.kind for p in found[2:]] == [Kind.NEW] * 4
    assert len({p.story_id for p in found[2:]}) == 4


def test_the_reason_names_the_frame_and_both_fillings() -> None:
    window = Window()
    pieces = papers(SERIES[0][1])
    stream(pieces[:2], window=window)
    before, now = traits(pieces[1]), window.draft().weigh(traits(pieces[2]))
    (against,) = [o for o in objections(now.traits, before, 0.9, now.series) if o.name == "series"]
    assert against.detail == "“horoskop heut …”: kreb against stier"
    assert not against.guard


def test_the_same_piece_again_is_still_the_same() -> None:
    pieces = papers(SERIES[0][1])
    again = entry(pieces[4].title, ident="again", hours=2.2, publisher="Bote")
    found = stream([*pieces, again])
    assert found[-1].story_id == found[4].story_id


def test_a_house_has_its_own_habits_and_what_nobody_signed_has_none() -> None:
    habits = learned(papers(SERIES[0][1][:3]))
    title = "Horoskop heute: Löwe"
    assert habits.of(traits(entry(title, hours=2, publisher="Bote")))
    assert not habits.of(traits(entry(title, hours=2, publisher="Kurier")))
    assert not learned(papers(SERIES[0][1][:3], publisher="")).of(traits(entry(title, hours=2)))


def test_papers_of_one_house_share_its_habits() -> None:
    first = [entry(t, ident=t, hours=n, url=f"https://www.merkur.de/{n}") for n, t in enumerate(SERIES[0][1][:3])]
    assert learned(first).of(traits(entry("Horoskop heute: Löwe", hours=4, url="https://www.tz.de/9")))


def test_at_one_moment_more_fillings_are_asked() -> None:
    assert not learned(papers(SERIES[0][1][:3], every=0)).of(traits(papers(SERIES[0][1], every=0)[3]))
    assert learned(papers(SERIES[0][1][:5], every=0)).of(traits(papers(SERIES[0][1], every=0)[5]))


def test_a_habit_is_forgotten_with_the_window() -> None:
    habits = learned(papers(SERIES[0][1][:3]))
    assert not habits.of(traits(entry("Horoskop heute: Löwe", hours=80, publisher="Bote")))


def test_a_kicker_is_worn_by_the_third_matter_told_under_it() -> None:
    pieces = papers(NO_SERIES[3][1])
    assert learned(pieces[:1]).worn(traits(pieces[1])) == frozenset()
    window = Window()
    stream(pieces[:2], window=window)
    fresh, plain = window.draft().weigh(traits(pieces[2])), Window().draft().weigh(traits(pieces[2]))
    (kicker,) = learned(pieces[:2]).worn(traits(pieces[2]))
    assert fresh.title[kicker] < 0.6 * plain.title[kicker]


def test_under_a_worn_kicker_the_same_matter_is_still_found() -> None:
    pieces = papers(NO_SERIES[3][1])
    retold = entry("Fährunglück: Taucher finden am Riff weiteres Wrackteil", ident="r", hours=3, publisher="Kurier")
    assert stream([*pieces, retold])[-1].story_id == stream(pieces)[1].story_id


def test_memory_has_a_most(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(series, "MOST", 50)
    habits = Series(SECONDS)
    for n in range(300):
        habits.learn(traits(entry(f"Wort{n} Hafen Kran{n}", ident=str(n), publisher=f"Blatt {n % 7}")))
        habits.make_room()
    assert len(habits) == 50


TITLES = st.lists(st.sampled_from("Horoskop heute Widder Stier Test Mixer Laar 3 abgesagt:".split()), max_size=6)
ROWS = st.lists(st.tuples(TITLES, st.floats(0, 100), st.sampled_from(["", "A", "B"])), min_size=1, max_size=25)


@settings(max_examples=60, deadline=None)
@given(ROWS, st.integers(1, 9))
def test_habits_are_the_same_in_slices_and_when_rebuilt(rows: list[tuple[list[str], float, str]], size: int) -> None:
    entries = [entry(" ".join(t), ident=f"e{n}", hours=h, publisher=p) for n, (t, h, p) in enumerate(rows)]
    sliced, rebuilt = Window(), Window()
    found = stream(entries, size, sliced)
    rebuilt.absorb(found)
    habits = learned(entries)
    for one in entries:
        seen = traits(one)
        assert sliced.draft().series.of(seen) == rebuilt.draft().series.of(seen) == habits.of(seen)
        assert sliced.draft().series.worn(seen) == rebuilt.draft().series.worn(seen) == habits.worn(seen)
