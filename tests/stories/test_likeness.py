"""The verdict on pairs: each case with the sentence that it proves."""

from __future__ import annotations

from datetime import timedelta

import pytest

from monitor.model import Verdict
from monitor.stories.pairs import compare
from tests.needs import shared
from tests.stories.made import entry

SAME = [
    ("umlauts and ß may be written out", "Größter Hafen schließt für Übung", "Groesster Hafen schliesst für Uebung"),
    ("a name has many spellings", "Selenskyj reist überraschend nach Oslo", "Selenski reist überraschend nach Oslo"),
    ("another name, too", "Netanjahu sagt Besuch in Wien zu", "Netanyahu sagt Besuch in Wien zu"),
    (
        "quote marks mean nothing",
        "„Wir schaffen das Ziel“, sagt Trainer Kowalke",
        "'Wir schaffen das Ziel', sagt Trainer Kowalke",
    ),
    (
        "a kicker is no news",
        "Zwickau: Feuerwehr rettet Kater vom Schornstein",
        "Feuerwehr rettet Kater vom Schornstein",
    ),
    (
        "an aggregator appends the paper",
        "Feuerwehr rettet Kater vom Schornstein - Zwickauer Bote",
        "Feuerwehr rettet Kater vom Schornstein",
    ),
    ("capitals mean nothing", "FEUERWEHR RETTET KATER VOM SCHORNSTEIN", "Feuerwehr rettet Kater vom Schornstein"),
    ("thousands may have a point", "Laar pflanzt 3000 Eichen am Deich", "Laar pflanzt 3.000 Eichen am Deich"),
    ("order means little", "Ministerin Haberland tritt zurück", "Rücktritt: Ministerin Haberland tritt zurück"),
]


@pytest.mark.parametrize(("why", "one", "two"), SAME, ids=[case[0] for case in SAME])
def test_same(why: str, one: str, two: str) -> None:
    evidence = compare(entry(one, ident="1"), entry(two, ident="2", hours=1))
    assert evidence.verdict is Verdict.DUPLICATE, evidence


DIFFERENT = [
    ("another version is another release", "Browser Falk 17.1 ist erschienen", "Browser Falk 17.2 ist erschienen"),
    ("another hour is another bulletin", "Nachrichten vom Nordfunk 20:00 Uhr", "Nachrichten vom Nordfunk 17:00 Uhr"),
    ("another date is another draw", "Lottozahlen vom 4.3. im Überblick", "Lottozahlen vom 7.3. im Überblick"),
    (
        "another place is another accident",
        "Radfahrer bei Unfall in Göttingen verletzt",
        "Radfahrer bei Unfall in Chemnitz verletzt",
    ),
    ("another part is another programme", "Das alte Leuchtfeuer – Folge 1", "Das alte Leuchtfeuer – Folge 3"),
    ("a part may stand in brackets", "Die Deichgrafen von Laar (1)", "Die Deichgrafen von Laar (2)"),
    ("another club is another match", "Volleyball: Füchse schlagen Bochum", "Volleyball: Füchse schlagen Rostock"),
    (
        "another region is another list",
        "Mia und Ole im Norden vorn bei Namen",
        "Mia und Ole im Südwesten vorn bei Namen",
    ),
    ("a round-up is no report", "Das war der Tag: Werft gerettet, Fähre gesunken", "Fähre gesunken, Werft gerettet"),
    ("nothing shared", "Wolf bei Celle gesichtet", "Zinsen bleiben unverändert"),
    ("common words prove nothing", "Das müssen Sie heute wissen", "Das sollten Sie heute sehen"),
    (
        "a contained title proves nothing",
        "Hafen",
        "Streit über den Ausbau: Warum der Hafen die Stadt spaltet und wer daran verdient",
    ),
]


@pytest.mark.parametrize(("why", "one", "two"), DIFFERENT, ids=[case[0] for case in DIFFERENT])
def test_different(why: str, one: str, two: str) -> None:
    evidence = compare(entry(one, ident="1"), entry(two, ident="2", hours=1))
    assert evidence.verdict is Verdict.DIFFERENT, evidence


UPDATES = [
    ("Telefonat von Brandt und Orlow angesetzt", "Telefonat von Brandt und Orlow abgesagt", "de", "cancelled"),
    ("Konzert der Nordlichter in Jena geplant", "Konzert der Nordlichter in Jena verschoben", "de", "postponed"),
    ("Werft: Übernahme durch Balken AG bestätigt", "Werft: Übernahme durch Balken AG dementiert", "de", "denied"),
    ("Bergsteiger Ilg am Nordhang vermisst", "Bergsteiger Ilg am Nordhang gefunden", "de", "found"),
    ("Zugunglück bei Laar: 3 Tote", "Zugunglück bei Laar: 5 Tote", "de", "new number"),
    ("Harbour summit in Tromso scheduled", "Harbour summit in Tromso cancelled", "en", "cancelled"),
    ("Banker Osgood charged over ferry deal", "Banker Osgood acquitted over ferry deal", "en", "cleared"),
]


@pytest.mark.parametrize(("before", "now", "language", "guard"), UPDATES)
def test_a_story_that_moved_on_is_an_update_with_its_guard(before: str, now: str, language: str, guard: str) -> None:
    evidence = compare(entry(before, language=language), entry(now, hours=2, language=language))
    assert (evidence.verdict, evidence.guard) == (Verdict.UPDATE, guard), evidence


@pytest.mark.parametrize("hours", [0, 6, 24, 70])
def test_what_shares_only_a_headline_in_part_must_be_timely(hours: float) -> None:
    one, two = "Werft in Wismar: Haberland reist an", "Haberland besucht Wismarer Werft"
    now, later = (compare(entry(one), entry(two, hours=h)).score for h in (0, hours))
    assert later <= now
    assert hours < 70 or later < 0.5 * now


def test_text_that_both_have_decides_whatever_the_hour() -> None:
    lead = "Die Reederei Balken streicht ihre Fähre zwischen Laar und Emden, weil der Diesel zu teuer geworden ist."
    scores = {
        compare(entry("Aus für die Fähre", lead), entry("Keine Fähre mehr", lead, hours=h)).score for h in (1, 60)
    }
    assert len(scores) == 1


def test_vague_numbers_are_no_new_number() -> None:
    evidence = compare(
        entry("Hunderte demonstrieren in Jena gegen Abriss"),
        entry("Tausende demonstrieren in Jena gegen Abriss", hours=1),
    )
    assert evidence.verdict is Verdict.DUPLICATE


def test_beyond_the_window_nothing_is_the_same() -> None:
    title = "Feuerwehr rettet Kater vom Schornstein"
    evidence = compare(entry(title), entry(title, hours=80))
    assert (evidence.verdict, evidence.score, evidence.certain) == (Verdict.DIFFERENT, 0.0, True)
    assert compare(entry(title), entry(title, hours=80), span=timedelta(days=7)).verdict is Verdict.DUPLICATE


def test_which_entry_is_named_first_does_not_matter() -> None:
    planned = entry("Telefonat von Brandt und Orlow angesetzt")
    off = entry("Telefonat von Brandt und Orlow abgesagt", hours=2)
    assert compare(planned, off) == compare(off, planned)


def test_the_lead_can_tell_what_the_headline_does_not() -> None:
    lead = "Die Reederei Balken streicht ihre Fähre zwischen Laar und Emden, weil der Diesel zu teuer geworden ist."
    one = entry("Aus für eine Institution", lead, publisher="A")
    two = entry("Schluss nach 80 Jahren", lead, publisher="B", hours=1)
    assert compare(one, two).verdict is not Verdict.DIFFERENT


def test_one_publisher_minutes_apart_is_against_and_never_decides_alone() -> None:
    title = "Feuerwehr rettet Kater vom Schornstein"
    near = compare(entry(title, publisher="A", ident="1"), entry(title, publisher="A", ident="2", hours=0.1))
    assert near.verdict is Verdict.DUPLICATE
    one, two = "Sturm über Emden: Fähre fällt aus", "Sturm über Emden: Schulen bleiben zu"
    alone = compare(entry(one), entry(two, hours=0.1))
    same = compare(entry(one, publisher="A"), entry(two, publisher="A", hours=0.1))
    assert same.score <= alone.score


def test_reasons_are_named_and_readable() -> None:
    evidence = compare(entry("Zugunglück bei Laar: 3 Tote"), entry("Zugunglück bei Laar: 5 Tote", hours=1))
    told = [str(reason) for reason in evidence.reasons]
    assert "numbers: 5 against 3" in told
    assert any(reason.name == "rare words" and reason.weight > 0 for reason in evidence.reasons)


def test_of_two_headlines_the_reasons_add_up_to_the_score() -> None:
    evidence = compare(entry("Zugunglück bei Laar: 3 Tote"), entry("Schweres Zugunglück bei Emden", hours=1))
    assert 0.0 < evidence.score < 1.0
    assert sum(reason.weight for reason in evidence.reasons) == pytest.approx(evidence.score, abs=0.01)


def test_the_two_articles_about_a_call_are_two_stories() -> None:
    texts = [
        shared(f"data/articles/{name}").read_text() for name in ("kettner-2024-11-07.txt", "itboltwise-2025-05.txt")
    ]
    one, two = (
        entry(text.splitlines()[0], content=text, ident=str(n), hours=n * 24 * 190) for n, text in enumerate(texts)
    )
    assert compare(one, two).verdict is Verdict.DIFFERENT
