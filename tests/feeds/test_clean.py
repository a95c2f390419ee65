"""From what a feed says to entries that the house may trust."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.feeds.clean import clean
from monitor.feeds.language import code_of, language_of
from monitor.model import Entry, RawEntry, RawFeed
from tests.feeds.making import NOW, a_feed

FEED = a_feed()


def cleaned(*entries: RawEntry, **head: str) -> tuple[Entry, ...]:
    return clean(RawFeed(**{"title": "Blatt", "link": "https://blatt.example/", **head}, entries=entries), FEED, NOW)  # type: ignore[arg-type]


def item(number: int, **how: object) -> RawEntry:
    given_ = {"guid": f"g{number}", "link": f"https://blatt.example/{number}", "title": f"Titel {number}"}
    return RawEntry(**{**given_, **how})  # type: ignore[arg-type]  # the keywords are RawEntry's own


def test_an_entry_is_plain_whole_and_named() -> None:
    (entry,) = cleaned(
        item(
            1,
            title="<b>Katz</b> &amp;amp; Maus",
            link="/a?utm_source=x",
            summary="<p>Eins</p><p>Zwei</p>",
            authors=("A", "A", " "),
            published=NOW,
        )
    )
    assert (entry.title, entry.url, entry.summary) == ("Katz & Maus", "https://blatt.example/a", "Eins\nZwei")
    assert (entry.publisher, entry.authors, entry.seen_at) == ("Blatt", ("A",), NOW)
    assert entry.identities[:2] == ("guid:g1", "link:blatt.example/a")
    assert entry.identities[2].startswith("text:")
    assert len(entry.id) == 16


def test_without_a_title_the_text_begins_it() -> None:
    (entry,) = cleaned(item(1, title="", summary="<p>Ein langer Text beginnt hier.</p>"))
    assert entry.title == "Ein langer Text beginnt hier."
    assert cleaned(RawEntry()) == ()


def test_the_items_own_source_is_its_publisher() -> None:
    (entry,) = cleaned(item(1, publisher="Anderes Blatt", title="Fähre fährt - wieder - Anderes Blatt"))
    assert (entry.publisher, entry.title) == ("Anderes Blatt", "Fähre fährt - wieder")


DATES = [
    ("its own date", NOW - timedelta(hours=3), None, NOW - timedelta(hours=3)),
    ("none", None, None, None),
    ("only an update", None, NOW - timedelta(hours=1), NOW - timedelta(hours=1)),
    ("a little ahead", NOW + timedelta(hours=2), None, NOW + timedelta(hours=2)),
    ("far ahead counts as now", NOW + timedelta(days=2), None, NOW),
    ("the update far ahead counts as now", None, NOW + timedelta(days=2), NOW),
    ("the year one says nothing", datetime(1, 1, 1, tzinfo=UTC), None, None),
]


@pytest.mark.parametrize(
    ("published", "updated", "wanted"), [case[1:] for case in DATES], ids=[case[0] for case in DATES]
)
def test_dates(published: datetime | None, updated: datetime | None, wanted: datetime | None) -> None:
    (entry,) = cleaned(item(1, published=published, updated=updated))
    assert entry.published == wanted
    assert entry.at <= NOW


# ------------------------------------------------------------------ identity


def test_a_guid_for_all_items_names_none() -> None:
    entries = cleaned(*(item(number, guid="immer gleich") for number in range(3)))
    assert [entry.identities[0] for entry in entries] == [f"link:blatt.example/{number}" for number in range(3)]


def test_a_link_for_all_items_names_none() -> None:
    entries = cleaned(*(item(number, guid="", link="https://blatt.example/live") for number in range(3)))
    assert [entry.identities[0][:5] for entry in entries] == ["text:"] * 3
    assert len({entry.id for entry in entries}) == 3


def test_the_sites_own_address_names_no_item() -> None:
    (entry,) = cleaned(item(1, guid="http://www.blatt.example", link="https://blatt.example/"))
    assert [key[:5] for key in entry.identities] == ["text:"]


def test_an_item_listed_twice_is_one() -> None:
    assert len(cleaned(item(1), item(1), item(2))) == 2


def test_two_comments_of_one_page_are_two() -> None:
    first, second = (item(n, guid="", link=f"https://blatt.example/a#comment-{n}", title="Von Anna") for n in (1, 2))
    assert len(cleaned(first, second)) == 2


def test_identity_holds_when_a_site_changes_its_spelling() -> None:
    before = cleaned(item(1, guid="http://blatt.example/?p=1", link="http://www.blatt.example/1/"))
    after = cleaned(item(1, guid="https://blatt.example/?p=1", link="https://blatt.example/1?utm_source=rss"))
    assert before[0].id == after[0].id
    moved = cleaned(item(1, guid="ganz-anders", link="https://blatt.example/1"))
    assert set(before[0].identities) & set(moved[0].identities)


def test_the_order_of_a_feed_changes_no_name() -> None:
    items = [item(number) for number in range(5)]
    assert {one.id for one in cleaned(*items)} == {one.id for one in cleaned(*reversed(items))}


# ------------------------------------------------------------------ language

GERMAN = "Der Kanzler ist nach einem Treffen mit der Presse nicht mehr zu einer Aussage bereit und wird warten"
ENGLISH = "The chancellor was not ready for a statement after the meeting with the press and will wait"


@pytest.mark.parametrize(
    ("claims", "text", "wanted"),
    [
        (("de-AT",), "", "de"),
        (("", "deu"), "", "de"),
        ((), GERMAN, "de"),
        ((), ENGLISH, "en"),
        (("en-US",), GERMAN, "de"),  # WordPress claims English until somebody changes it
        (("en-US",), "Kurz und gut", "en"),
        (("fr",), ENGLISH, "en"),  # a claim is a hint, whichever language it names
        (("fr",), "Kurz und gut", "fr"),
        (("sv",), "Den der des und ist mit von der Den der des dem", "sv"),  # akin to German
        ((), "Bayern 2:1", ""),
        (("klingonisch",), "", ""),
    ],
)
def test_language(claims: tuple[str, ...], text: str, wanted: str) -> None:
    assert language_of(claims, text) == wanted


def test_the_users_word_on_language_is_the_last() -> None:
    (entry,) = clean(RawFeed(language="en", entries=(item(1, summary=GERMAN),)), replace(FEED, language="nl"), NOW)
    assert entry.language == "nl"
    assert code_of("de_DE.UTF-8") == "de"


# ------------------------------------------------------------------ properties

WORDS = st.text(max_size=40) | st.sampled_from(["", "g", "https://blatt.example/", "<p>x", "&amp;lt;b&gt;"])
RAW = st.builds(
    RawEntry,
    guid=WORDS,
    link=WORDS,
    title=WORDS,
    summary=WORDS,
    content=WORDS,
    published=st.none() | st.datetimes(timezones=st.just(UTC)),
    updated=st.none() | st.datetimes(timezones=st.just(UTC)),
    language=WORDS,
    publisher=WORDS,
    authors=st.lists(WORDS, max_size=2).map(tuple),
)


@given(st.lists(RAW, max_size=5))
def test_whatever_a_feed_says_its_entries_are_sound(raw: list[RawEntry]) -> None:
    entries = clean(RawFeed(entries=tuple(raw)), FEED, NOW)
    assert len({entry.id for entry in entries}) == len(entries)
    for entry in entries:
        assert entry.title
        assert entry.identities
        assert entry.at <= NOW
        assert entry.url == "" or entry.url.startswith("http")
    again = clean(RawFeed(entries=tuple(map(_as_raw, entries))), FEED, NOW)
    texts = {(one.title, one.summary, one.content, one.url, one.published) for one in entries}
    assert {(one.title, one.summary, one.content, one.url, one.published) for one in again} <= texts


def _as_raw(entry: Entry) -> RawEntry:
    return RawEntry(
        link=entry.url,
        title=entry.title,
        summary=entry.summary,
        content=entry.content,
        published=entry.published,
        updated=entry.updated,
    )


# ------------------------------------------------------------------ identity, whatever a feed does to its items

LONG = "Der Hafen von Aldorf bleibt bis auf Weiteres gesperrt, weil eine Fähre mit Maschinenschaden quer in der Einfahrt liegt."


def test_a_guid_that_is_the_link_is_kept_once() -> None:
    (entry,) = cleaned(item(1, guid="https://www.blatt.example/1/", link="http://blatt.example/1?utm_source=x"))
    assert [key.partition(":")[0] for key in entry.identities] == ["link"]


def test_a_text_alone_is_the_same_when_it_is_dated_anew() -> None:
    names = [
        cleaned(item(1, guid="", link="", title="Hafen gesperrt", summary=LONG, published=NOW - timedelta(hours=hours)))
        for hours in (1, 5)
    ]
    assert names[0][0].id == names[1][0].id


def test_short_words_are_no_hint_and_long_ones_are_the_last() -> None:
    (short,), (long,) = cleaned(item(1)), cleaned(item(1, summary=LONG))
    assert not any(key.startswith("words:") for key in short.identities)
    assert long.identities[-1].startswith("words:")


@given(
    st.lists(st.integers(0, 40), min_size=1, max_size=8, unique=True),
    st.randoms(use_true_random=False),
    st.sampled_from(["?utm_source=rss", "/", "?at_medium=RSS&fbclid=1", "/amp/", "?outputType=amp"]),
    st.sampled_from(["http://", "https://www.", "http://m.", "https://amp."]),
    st.timedeltas(timedelta(0), timedelta(days=9)),
)
def test_identity_survives_order_dates_tracking_and_spelling(
    numbers: list[int], chance: Random, tail: str, front: str, later: timedelta
) -> None:
    before = cleaned(*(item(n, guid="", published=NOW - timedelta(days=20)) for n in numbers))
    chance.shuffle(numbers)
    after = cleaned(
        *(
            item(n, guid="", link=f"{front}blatt.example/{n}{tail}", published=NOW - timedelta(days=20) + later)
            for n in numbers
        )
    )
    assert {entry.title: entry.id for entry in before} == {entry.title: entry.id for entry in after}


def test_what_a_feed_claims_of_the_future_is_remembered() -> None:
    (entry,) = cleaned(item(1, published=NOW + timedelta(days=400)))
    assert (entry.published, entry.updated) == (NOW, NOW + timedelta(days=400))


def test_a_feed_of_one_paper_loses_its_name_in_every_title() -> None:
    entries = cleaned(*(item(n, title=f"Meldung {n} | Blatt") for n in range(3)))
    assert [entry.title for entry in entries] == ["Meldung 0", "Meldung 1", "Meldung 2"]


def test_mojibake_is_repaired_and_what_only_looks_like_it_stays() -> None:
    (entry,) = cleaned(item(1, title="FÃ¤hre fÃ¼hrt nach Ã–sterreich", summary="Er sagte: â€žNeinâ€œ â€“ und ging."))
    assert (entry.title, entry.summary) == ("Fähre führt nach Österreich", "Er sagte: „Nein“ – und ging.")
    (entry,) = cleaned(item(1, title="SÃO PAULO e a Âncora"))
    assert entry.title == "SÃO PAULO e a Âncora"


FAR = [
    ("La ministre a dit que les ports sont fermés pour une semaine, mais le bac ne part pas", "fr"),
    ("El puerto está cerrado desde ayer por una avería y no hay barcos hasta el lunes", "es"),
    ("Il porto è chiuso da ieri per un guasto e non ci sono navi fino a lunedì, anche nella notte", "it"),
    ("De haven is sinds gisteren dicht en er zijn geen boten tot maandag, zegt het bestuur", "nl"),
    ("O porto não abre até segunda por uma avaria, mas os barcos já são mais do que ontem", "pt"),
    ("Port jest zamknięty od wczoraj i nie będzie już statków do poniedziałku przez awarię", "pl"),
    ("Порт закрыт из-за поломки парома, и это уже не в первый раз за год", "ru"),
    ("Порт зачинено через поломку порома, і це вже не вперше за рік, її усунуть", "uk"),
    ("港は昨日から閉鎖されています", "ja"),
    ("Το λιμάνι είναι κλειστό", "el"),
]


@pytest.mark.parametrize(("text", "wanted"), FAR, ids=[case[1] for case in FAR])
def test_languages_are_told_without_any_claim(text: str, wanted: str) -> None:
    assert language_of((), text) == wanted
