"""Placing: one story for the same news, kept within its window, whatever the input looks like."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from hashlib import blake2b

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from monitor.model import Entry, Kind, Placement
from monitor.stories.density import bar
from monitor.stories.place import place, place_revised, story_id_of
from monitor.stories.window import SPAN, Window
from tests.stories.made import NOON, entry, stream

WORDS = "Minister Brücke Hamburg Vertrag Werft Streik Insolvenz Gericht Senat Fähre Sturm 3 17 abgesagt Köln".split()
TITLES = st.lists(st.sampled_from(WORDS), min_size=0, max_size=6).map(" ".join)
ENTRIES = st.lists(
    st.tuples(TITLES, st.floats(0, 200), st.sampled_from(["", "Blatt A", "Blatt B"])), min_size=1, max_size=25
).map(
    lambda rows: [
        entry(title, ident=f"e{n}", hours=hours, publisher=publisher)
        for n, (title, hours, publisher) in enumerate(rows)
    ]
)


def told(placements: tuple[Placement, ...]) -> list[tuple[str, str, str]]:
    return [(p.story_id, p.kind.value, p.guard) for p in placements]


def one_story(*entries: Entry) -> bool:
    return len({p.story_id for p in place(entries, Window().draft())}) == 1


def test_two_papers_breaking_it_in_one_slice_find_one_story() -> None:
    first, second = place(
        [
            entry("Werft in Wismar meldet Insolvenz an", publisher="Blatt A"),
            entry("Wismar: Werft meldet Insolvenz an", publisher="Blatt B"),
        ],
        Window().draft(),
    )
    assert (first.kind, second.kind) == (Kind.NEW, Kind.DUPLICATE)
    assert first.story_id == second.story_id == story_id_of(first.entry.id)
    assert any(reason.startswith("rare words: ") for reason in second.because)


def test_a_call_that_is_cancelled_is_an_update_of_the_call() -> None:
    planned = entry("Kreml: Telefonat zwischen Brandt und Orlow für Dienstag angesetzt")
    off = entry("Kreml: Telefonat zwischen Brandt und Orlow abgesagt", hours=3)
    placements = place([planned, off], Window().draft())
    assert told(placements)[1] == (placements[0].story_id, "update", "cancelled")


def test_what_is_told_as_cancelled_twice_is_an_update_once() -> None:
    placements = place(
        [
            entry("Telefonat zwischen Brandt und Orlow für Dienstag angesetzt", publisher="A"),
            entry("Telefonat zwischen Brandt und Orlow abgesagt", hours=3, publisher="B"),
            entry("Telefonat von Brandt und Orlow kurzfristig abgesagt", hours=3.2, publisher="C"),
        ],
        Window().draft(),
    )
    assert [p.kind for p in placements] == [Kind.NEW, Kind.UPDATE, Kind.DUPLICATE]


def test_the_same_headline_after_the_window_is_a_new_story() -> None:
    assert one_story(entry("Fähre läuft vor Borkum auf Grund"), entry("Fähre läuft vor Borkum auf Grund", hours=71))
    assert not one_story(entry("Fähre läuft vor Borkum auf Grund"), entry("Fähre läuft vor Borkum auf Grund", hours=73))


def test_an_entry_that_comes_late_joins_the_story_of_its_own_time() -> None:
    now = entry("Fähre läuft vor Borkum auf Grund", hours=100)
    late = entry("Vor Borkum läuft Fähre auf Grund", hours=50)
    assert one_story(now, late)


def test_a_failed_commit_leaves_nothing_behind() -> None:
    window = Window()
    place([entry("Fähre läuft vor Borkum auf Grund")], window.draft())
    assert len(window) == 0
    again = place([entry("Fähre läuft vor Borkum auf Grund", hours=1)], window.draft())
    assert again[0].kind is Kind.NEW


def test_a_revision_stays_in_its_story_and_alerts_only_by_a_guard() -> None:
    window = Window()
    first = entry("Gipfel in Oslo für Freitag geplant", ident="g")
    window.absorb(place([first], window.draft()))
    story = story_id_of("g")
    polished = place_revised(replace(first, title="Gipfel in Oslo ist für Freitag geplant"), story, window.draft())
    off = place_revised(replace(first, title="Gipfel in Oslo abgesagt"), story, window.draft())
    assert (polished.kind, polished.guard, polished.revises) == (Kind.DUPLICATE, "", True)
    assert (off.kind, off.guard, off.story_id, off.revises) == (Kind.UPDATE, "cancelled", story, True)


def test_a_revision_of_an_entry_that_the_window_forgot_is_a_duplicate() -> None:
    placement = place_revised(entry("Gipfel in Oslo abgesagt"), "s1", Window().draft())
    assert (placement.kind, placement.story_id, placement.revises) == (Kind.DUPLICATE, "s1", True)


@pytest.mark.parametrize(
    "titles",
    [
        ("", ""),
        ("🎉🎉🎉", "🚀"),
        ("\u200b\u200e", "\u200f"),
        ("Regen", "Sonne"),
        ("ALLES NEU IM STADION", "KEIN GELD FÜR SCHULEN"),
        ("חדשות מהצפון הלילה", "مباراة الليلة في الملعب"),
        ("市議会が新しい橋の建設を承認", "台風が南の島に接近している"),
        ("รัฐบาลอนุมัติงบประมาณใหม่", "ฝนตกหนักในภาคเหนือ"),
        ("\ud800 Stadtrat tagt", "\x00Hafen brennt"),
    ],
)
def test_odd_titles_with_nothing_in_common_stay_apart(titles: tuple[str, str]) -> None:
    assert not one_story(entry(titles[0], ident="a", language=""), entry(titles[1], ident="b", language=""))


@pytest.mark.parametrize(
    "titles",
    [
        ("市議会が新しい橋の建設を承認", "市議会、新しい橋の建設を承認"),
        ("รัฐบาลอนุมัติงบประมาณใหม่", "รัฐบาลอนุมัติงบประมาณใหม่แล้ว"),
        ("Stadt\u200brat beschließt Haushalt", "Stadtrat beschliesst Haushalt"),
        ("STADTRAT BESCHLIESST HAUSHALT", "Stadtrat beschließt Haushalt"),
    ],
)
def test_odd_titles_that_say_the_same_are_one_story(titles: tuple[str, str]) -> None:
    assert one_story(entry(titles[0], ident="a", language=""), entry(titles[1], ident="b", language=""))


def test_headlines_without_words_are_the_same_only_by_exact_text_of_some_length() -> None:
    assert one_story(entry("🎉🎊" * 8, ident="a"), entry("🎉🎊" * 8, ident="b"))
    assert not one_story(entry("🎉🎊", ident="a"), entry("🎉🎊", ident="b"))


def test_a_feed_with_one_headline_for_all_items_swallows_nothing() -> None:
    leads = [
        "In Laar ist ein Güterzug mit Kies entgleist, verletzt wurde dabei zum Glück niemand.",
        "Die Oper von Jena zeigt ab Herbst einen vergessenen Einakter über Bienen.",
        "Forscher zählen im Watt so viele Seehunde wie nie zuvor, melden Schutzgebiete.",
    ]
    items = [entry("Meldung des Tages", lead, ident=str(n), publisher="Bote") for n, lead in enumerate(leads)]
    assert len({p.story_id for p in place(items, Window().draft())}) == 3
    bare = [entry("Nachrichten", ident=str(n)) for n in range(5)]
    assert len({p.story_id for p in place(bare, Window().draft())}) == 5


def crowd(count: int) -> list[Entry]:
    """So many headlines of words that nobody else uses."""
    return [entry(f"{made_up(3 * n)} {made_up(3 * n + 1)} {made_up(3 * n + 2)}", ident=f"c{n}") for n in range(count)]


def made_up(number: int) -> str:
    """A word for each number, hardly alike in spelling."""
    return blake2b(str(number).encode(), digest_size=5).hexdigest().translate(str.maketrans("0123456789", "ghijklmnop"))


QUIET_APART = [
    ("Bahn streicht Fernzüge wegen Sturm", "Bahn erhöht Preise für Fernzüge"),
    ("Werft in Wismar bekommt neuen Kran", "Streit um Radweg zwischen Oper und Hafen: Wismar wartet auf die Werft"),
    ("Stadtrat Jena beschließt Haushalt", "Stadtrat Jena streitet über Straßenbahn nach Lobeda"),
    ("Brauerei Kessel stellt alkoholfreies Bier vor", "Brauerei Kessel sucht 40 Auszubildende"),
    ("Trainer Kowalke lobt Abwehr nach Sieg", "Trainer Kowalke verlängert Vertrag bis 2029"),
    ("Feuerwehr Laar rettet Kater vom Schornstein", "Feuerwehr Laar bekommt neues Löschfahrzeug"),
    ("New ferry to Tromso delayed by strike", "Tromso opens museum of old ferry bells"),
]
QUIET_TOGETHER = [
    ("Werft in Wismar meldet Insolvenz an", "Wismarer Werft ist insolvent"),
    ("Feuerwehr rettet Kater vom Schornstein", "Zwickau: Kater von Feuerwehr vom Schornstein gerettet"),
    ("Ministerin Haberland tritt zurück", "Rücktritt: Ministerin Haberland gibt auf"),
    ("Fähre läuft vor Borkum auf Grund", "Vor Borkum: Fähre auf Grund gelaufen"),
    ("Lighthouse keeper Osgood wins lottery in Tromso", "Tromso lighthouse keeper Osgood wins the lottery"),
]


@pytest.mark.parametrize("titles", QUIET_APART)
def test_in_a_quiet_window_two_rare_words_in_common_are_not_enough(titles: tuple[str, str]) -> None:
    one, two = entry(titles[0], hours=1), entry(titles[1], hours=2)
    found = stream([*crowd(60), one, two], 20)
    assert found[-1].kind is Kind.NEW, found[-1].because


@pytest.mark.parametrize("titles", QUIET_TOGETHER)
def test_in_a_quiet_window_a_rewording_is_found(titles: tuple[str, str]) -> None:
    found = stream([*crowd(60), entry(titles[0], hours=1), entry(titles[1], hours=2)], 20)
    assert found[-1].story_id == found[-2].story_id


def test_where_a_stream_retells_less_likeness_is_enough_for_its_big_story() -> None:
    """Thirty papers on one win: what follows of it is told in other words."""
    told = [
        entry(f"Deutsche Ruderinnen holen Gold in Laar {'und jubeln' * (n % 2)}", ident=f"t{n}", hours=n / 30)
        for n in range(30)
    ]
    late = entry("Gold für Ruderinnen: Jubel im Verband", ident="late", hours=1.5)
    assert stream([*told, late], 10)[-1].story_id == story_id_of("t0")
    assert stream([*crowd(60), told[0], late], 10)[-1].kind is Kind.NEW


@pytest.mark.parametrize(
    ("why", "houses", "shown"),
    [
        ("papers that nearly repeat each other show that the stream retells", ("a", "b"), 1.0),
        ("one house that comes back to a matter shows its own habit", ("a", "a"), 0.0),
        ("nobody knows whose it is", ("", ""), 1.0),
    ],
)
def test_a_stream_shows_that_it_retells_by_what_is_nearly_a_copy(
    why: str, houses: tuple[str, str], shown: float
) -> None:
    """The first reports of an event come within minutes: to wait for undoubted copies would tear it apart."""
    window, again = Window(), Window()
    one = entry("Ruderinnen aus Laar erfüllen sich Traum vom Titel", publisher=houses[0])
    two = entry("Finale von Split: Ruderinnen holen den Titel", hours=0.1, publisher=houses[1])
    found = _absorbed([one, two], window)
    assert [placement.kind for placement in found] == [Kind.NEW, Kind.NEW], "it is no copy as long as that is not shown"
    assert window._density.retold == shown, why
    again.absorb(found)
    assert again._density.retold == shown, "what is read back from the store teaches the same"


def test_what_is_like_nothing_does_not_show_that_a_stream_retells() -> None:
    window = Window()
    assert {placement.score for placement in _absorbed(crowd(60), window)} == {1.0}
    assert window._density.retold == 0.0


def test_the_more_entries_there_are_the_more_alike_a_headline_must_be() -> None:
    few, many, most = (bar(count, 1.0) for count in (100, 9000, 90_000))
    assert few.harder == 0 < many.harder < most.harder
    assert few.profile < many.profile < most.profile
    assert bar(100, 0.0).harder == 0 < bar(100, 0.0).profile - few.profile


def test_a_story_is_known_by_how_its_words_begin() -> None:
    """Where a stream retells: compounds and derived words of one matter, none of them the same word."""
    told = [
        entry(f"Ballonfahrer eröffnen Ballonfestival in Laar {'und jubeln' * (n % 2)}", ident=f"t{n}", hours=n / 30)
        for n in range(30)
    ]
    late = entry("Ballonwettfahrt: Eröffnungsfeier in Laar", ident="late", hours=1.5)
    other = entry("Wettbewerb: Baubeginn in Laar", ident="other", hours=1.5)
    found = stream([*told, late], 10)[-1]
    assert found.story_id == story_id_of("t0")
    assert not found.certain
    assert stream([*told, other], 10)[-1].kind is Kind.NEW


def test_of_two_stories_that_would_take_it_the_one_that_more_tell_is_preferred() -> None:
    def telling(n: int, what: str) -> Entry:
        return entry(what, ident=f"{what} {n}", hours=n / 60)

    few = [telling(n, "Hafenfest in Laar: Feuerwerk zum Abschluss") for n in range(2)]
    many = [telling(n + 2, f"Hafenfest in Laar: Umzug mit {n} Booten zum Auftakt") for n in range(12)]
    late = telling(20, "Hafenfest in Laar: Tausende feiern")
    found = stream([*few, *many, late], 5)
    assert found[-1].story_id == found[-2].story_id != found[0].story_id


def test_one_rare_word_in_common_is_not_enough_even_on_a_quiet_day() -> None:
    assert not one_story(entry("Wolf bei Celle gesichtet"), entry("Messe in Celle eröffnet", hours=1))


def test_a_round_up_does_not_swallow_what_it_names() -> None:
    assert not one_story(
        entry("Brandt gratuliert, Telefonat mit Orlow, Werft gerettet: Das war der Tag"),
        entry("Telefonat zwischen Brandt und Orlow für Dienstag angesetzt", hours=1),
    )


def test_a_huge_title_and_a_feed_with_one_title_for_all_are_borne() -> None:
    huge = "Hafen " * 8000
    placements = place(
        [entry(huge, ident="a"), *(entry("Nachrichten", ident=f"n{i}") for i in range(50))], Window().draft()
    )
    assert len(placements) == 51


@settings(max_examples=60, deadline=None)
@given(ENTRIES, st.integers(1, 9))
def test_slices_give_what_one_by_one_gives(entries: list[Entry], size: int) -> None:
    assert told(tuple(stream(entries, size))) == told(tuple(stream(entries, 1)))


@settings(max_examples=40, deadline=None)
@given(ENTRIES)
def test_placing_is_deterministic_and_stays_in_the_window(entries: list[Entry]) -> None:
    found = stream(entries, 5)
    assert found == stream(entries, 5)
    by_story: dict[str, list[Entry]] = {}
    for p in found:
        before = by_story.setdefault(p.story_id, [])
        assert (p.kind is Kind.NEW) == (not before)
        assert not before or any(abs(p.entry.at - other.at) <= SPAN for other in before)
        before.append(p.entry)


@settings(max_examples=30, deadline=None)
@given(
    st.permutations(
        ["Hafen in Kiel gesperrt", "Oper in Graz wird saniert", "Wolf bei Celle gesichtet", "Zinsen steigen erneut"]
    )
)
def test_the_order_of_a_batch_does_not_matter_to_different_news(titles: list[str]) -> None:
    placements = place([entry(title) for title in titles], Window().draft())
    assert {p.kind for p in placements} == {Kind.NEW}


@settings(max_examples=40, deadline=None)
@given(st.lists(st.text(max_size=60), max_size=6), st.text(max_size=30), st.text(max_size=80))
def test_no_text_breaks_it(titles: list[str], publisher: str, url: str) -> None:
    entries = [entry(t, t[::-1], ident=str(n), publisher=publisher, url=url, language="") for n, t in enumerate(titles)]
    assert len(place(entries, Window().draft())) == len(titles)


def test_memory_is_bounded_by_the_window() -> None:
    window = Window()
    for day in range(40):
        batch = [entry(f"Meldung {day * 100 + n} vom Hafen", ident=f"{day}/{n}", hours=day * 24) for n in range(100)]
        window.absorb(place(batch, window.draft()))
    assert len(window) <= 400


def test_beyond_its_most_the_oldest_leave_the_window() -> None:
    window = Window(most=50)
    for start in range(0, 120, 20):
        batch = [
            entry(f"{made_up(n)} {made_up(n + 1000)} {made_up(n + 2000)}", ident=f"m{n}", hours=n / 4)
            for n in range(start, start + 20)
        ]
        window.absorb(place(batch, window.draft()))
    draft = window.draft()
    assert 49 <= len(window) <= 50
    assert draft.known("m69") is None
    assert draft.known("m71") is not None


def test_a_date_in_the_future_does_not_empty_the_window() -> None:
    window = Window()
    window.absorb(place([entry("Werft in Wismar meldet Insolvenz an", ident="w")], window.draft()))
    dreamt = replace(entry("Fähre läuft vor Borkum auf Grund", ident="f"), published=NOON + timedelta(days=4000))
    window.absorb(place([dreamt], window.draft()))
    again = place([entry("Wismarer Werft ist insolvent", ident="x", hours=1)], window.draft())
    assert again[0].story_id == story_id_of("w")


def test_the_window_is_filled_from_placements_and_judges_as_before() -> None:
    window, again = Window(), Window()
    window.absorb(place([entry("Werft in Wismar meldet Insolvenz an")], window.draft()))
    again.absorb(place([entry("Werft in Wismar meldet Insolvenz an")], Window().draft()))
    late = [entry("Insolvenz: Werft in Wismar gibt auf", hours=5)]
    assert told(place(late, window.draft())) == told(place(late, again.draft()))


def test_forgetting_drops_what_was_published_before() -> None:
    window = Window()
    window.absorb(place([entry("Werft in Wismar meldet Insolvenz an")], window.draft()))
    window.forget(NOON + timedelta(seconds=1))
    assert len(window) == 0


def test_thousands_of_items_in_one_minute_stay_cheap_and_apart() -> None:
    items = [entry(f"Sensor {n:05d}x meldet Wert {n * 7919 % 10007}", ident=str(n), hours=n / 1e6) for n in range(3000)]
    window = Window()
    found = [p for start in range(0, 3000, 50) for p in _absorbed(items[start : start + 50], window)]
    assert len(found) == len(window) == 3000


def _absorbed(items: list[Entry], window: Window) -> tuple[Placement, ...]:
    draft = window.draft()
    placements = place(items, draft)
    window.absorb(draft.placements)
    return placements
