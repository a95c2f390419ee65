"""Our own notions: each belongs to its language and is looked for in that language's entries, names and the user's in all."""

from __future__ import annotations

import pytest

from monitor.text.fold import fold
from monitor.text.languages import LANGUAGES, language
from monitor.text.stem import stem
from monitor.topics.concepts import EITHER, GAP, Concepts, Synonym
from monitor.topics.index import Index
from monitor.topics.shipped import TABLES, groups
from tests.topics.entries import entry, placed, watch

WRITTEN_LATER = ("fr", "es", "it", "nl", "pt", "pl", "ru")
"""Tables in which a word opens one group only; a German or an English one may open two."""


def test_a_group_speaks_for_entries_of_its_own_language() -> None:
    index = Index([watch("fire")], {})
    assert index.match(placed(entry("Warehouse ablaze: flames seen for miles", language="en")))
    assert not index.match(placed(entry("Flames heißt die neue Kneipe", language="de")))


def test_the_querys_own_word_is_looked_for_in_every_language() -> None:
    index = Index([watch("Brand")], {})
    for code in (*LANGUAGES, "sv"):
        assert index.match(placed(entry("Brand", language=code)))
    assert not index.match(placed(entry("Feuer", language="en")))


def test_a_word_of_several_languages_brings_each_its_own() -> None:
    index = Index([watch("Transfer")], {})
    assert index.match(placed(entry("Neuzugang: Stürmer kommt aus Lissabon", language="de")))
    assert index.match(placed(entry("Striker signs for Rovers", language="en")))
    assert not index.match(placed(entry("Striker signs for Rovers", language="de")))


def test_the_users_own_concepts_are_for_every_language() -> None:
    index = Index([watch("Hafenstreit")], {"Hafenstreit": ["dockers", "Kaiarbeiter"]})
    assert index.match(placed(entry("Dockers march on", language="en")))
    assert index.match(placed(entry("Dockers wollen mehr", language="de")))


def test_names_are_for_every_language() -> None:
    index = Index([watch("Kiew")], {})
    for code, title in {"en": "Mayor of Kyiv", "fr": "Le maire de Kiev", "ru": "Мэр Киева", "sv": "Kyiv"}.items():
        assert index.match(placed(entry(title, language=code)))


def test_a_word_of_another_language_opens_a_notion_without_belonging_to_it() -> None:
    assert Index([watch("Polen")], {}).match(placed(entry("Los polacos votan", language="es")))
    assert not Index([watch("Polonia")], {}).match(placed(entry("Expedición al polo norte", language="es")))
    assert Index([watch("EZB Inflation")], {}).match(placed(entry("La BCE s'inquiète de l'inflation", language="fr")))


def test_an_entry_that_names_no_language_is_read_as_it_sounds() -> None:
    index = Index([watch("resignation")], {})
    assert index.match(placed(entry("The minister who was over the limit steps down", language="")))
    assert not index.match(placed(entry("Der Film »Minister steps down« ist nicht im Kino", language="")))


def test_a_notion_that_is_written_small_is_no_name_by_its_sound() -> None:
    index = Index([watch("розыск", "small"), watch("streik", "german")], {})
    assert [match.watch_id for match in index.match(placed(entry("Объявлен в розыск", language="ru")))] == ["small"]
    assert not index.match(placed(entry("Российский дзюдоист победил", language="ru")))
    assert [match.watch_id for match in index.match(placed(entry("Bahnstreik")))] == ["german"]


def test_a_querys_word_opens_a_notion_in_any_form_where_nouns_are_written_small() -> None:
    for code, query, title in [
        ("pl", "wyborów Czechy", "Czechy idą do urn"),
        ("ru", "забастовки", "Шахтёры бастуют"),
        ("fr", "démissionne", "Le ministre jette l'éponge"),
        ("en", "resignations", "Minister steps down"),
    ]:
        assert Index([watch(query)], {}).match(placed(entry(title, language=code))), query
    assert not Index([watch("Resignations")], {}).match(placed(entry("Minister steps down", language="en")))


def test_a_gap_in_a_synonym_lets_others_in() -> None:
    index = Index([watch("Kurzarbeit")], {"Kurzarbeit": ["streicht … Stunden"]})
    assert index.match(placed(entry("Werft streicht bis zu 400 Stunden")))
    assert index.match(placed(entry("400 Stunden streicht die Werft")))
    assert not index.match(placed(entry("Werft streicht den Kranführern an den Docks im Hafen Stunden")))
    assert not index.match(placed(entry("Werft streicht. Stunden später kommt der Bus")))


def test_what_the_word_itself_says_is_not_said_twice() -> None:
    synonyms = Concepts({}).synonyms("Streik")
    assert synonyms[0] == Synonym("Streik")
    assert [each.text for each in synonyms].count("Streik") == 1


def test_a_name_of_several_words_may_hold_little_ones() -> None:
    index = Index([watch("state of the union")], {"State of the Union": ["Rede zur Lage der Nation"]})
    assert index.match(placed(entry("Rede zur Lage der Nation")))
    assert index.match(placed(entry("State of the Union heute Nacht")))
    assert index.match(placed(entry("Union: State in Not")))
    assert not index.match(placed(entry("Lage der Union")))


@pytest.mark.parametrize("code", TABLES)
def test_a_data_file_is_whole(code: str) -> None:
    known = language(code)
    little = known.stop_words | known.links
    assert not code or known.code == code
    for group in groups(code):
        assert group.triggers or group.foreign
        said = [fold(word).strip() for word in (*group.triggers, *group.others)]
        assert all(said)
        assert [word for word in group.triggers if fold(word) in little and not word.isupper()] == [], group


@pytest.mark.parametrize("code", WRITTEN_LATER)
def test_a_table_has_some_hundred_notions_and_says_nothing_twice(code: str) -> None:
    assert len(groups(code)) >= 150
    said = [fold(trigger) for group in groups(code) for trigger in group.triggers]
    assert [trigger for trigger in said if said.count(trigger) > 1] == []
    for group in groups(code):
        words = [fold(word) for word in (*group.triggers, *group.others)]
        assert [word for word in words if words.count(word) > 1] == [], group


@pytest.mark.parametrize("code", WRITTEN_LATER)
def test_a_trigger_opens_exactly_its_group(code: str) -> None:
    """No word that opens one group is a form of a word that opens another."""
    opened: dict[str, set[int]] = {}
    for number, group in enumerate(groups(code)):
        for trigger in group.triggers:
            theirs = {each.text for each in Concepts({}).synonyms(trigger) if each.language == code}
            assert theirs <= {*group.triggers, *group.others}
            assert theirs | {trigger} == {*group.triggers, *group.others}
            if trigger.isalpha():
                opened.setdefault(stem(fold(trigger), code), set()).add(number)
    assert [form for form, numbers in opened.items() if len(numbers) > 1] == []


def _said(synonym: str) -> str:
    """A synonym as a text may have it: of each side of a gap one word."""
    return " ".join(side.split(EITHER)[0].strip() for side in synonym.split(GAP))


@pytest.mark.parametrize("code", [code for code in TABLES if code])
def test_a_group_never_speaks_for_entries_of_another_language(code: str) -> None:
    """Each notion's first word as a watch; each of its other words alone is found in its own language and in no other."""
    sampled = [group for group in groups(code)[::7] if group.others]
    index = Index([watch(group.triggers[0], str(number)) for number, group in enumerate(sampled)], {})
    other = "sv"
    for number, group in enumerate(sampled):
        for word in (_said(other) for other in group.others):
            said = {match.watch_id for match in index.match(placed(entry(word, language=code)))}
            assert str(number) in said, (group.triggers[0], word)
            elsewhere = {match.watch_id for match in index.match(placed(entry(word, language=other)))}
            named = {synonym.text for synonym in Concepts({}).synonyms(group.triggers[0]) if not synonym.language}
            own = all(part in fold(word).replace("-", "") for part in fold(group.triggers[0]).split())
            if len(named) == 1 and not own:  # no name that has a group of its own
                assert str(number) not in elsewhere, (group.triggers[0], word)


BESIDE_AND_BETWEEN = """
+ Schiffsunglück | Fähre kentert im Sturm
+ Schiffsunglück | Vor der Küste ist ein Frachter gesunken
- Schiffsunglück | Die Hoffnung sinkt. Das Schiff legt ab
+ Hochwasser Passau | Der Pegel in Passau steigt
- Hochwasser | Der Pegel des Lärms steigt
+ Erdbeben Marokko | Schweres Beben in Agadir
- Marokko | Urlaub in Agadir
+ Proteste Serbien | Serben demonstrieren in Novi Sad
+ Brände | Feuer im Dachstuhl
- Bauer | Spatenstich für die neue Kita
+ Brücke gesperrt | Stadt sperrt Rheinbrücke
+ Verleihung Orden | Orden an Lebensretterin verliehen
+ Umbenennung Straße | Stadt benennt Straße um
- Zeitung Wandel | Die Zeiten und ihr Wandel
+ Ärzte Protest | Ein Hausarzt demonstriert vor dem Ministerium
+ Stahl Zölle | Zölle auf Stahlimporte
+ Nachbarn Streit | Nachbarstreit endet vor Gericht
- Bahn Sperrung | Autobahn gesperrt
- Bahn Sperrung | Stadtautobahn gesperrt
+ Bahn Sperrung | Bergbahn gesperrt
- Werk | Feuerwerke erlaubt
+ Werk | Stahlwerke verkauft
- König Besuch | Torschützenkönig besucht alten Verein
- Hunger | Gehaltserhöhung beschlossen
- Richter | Gute Nachrichten
- Auszeichnung | Tabellenführung verteidigt
- Aussagen Minister | Der Minister sagt aus Prinzip nichts
+ aussagen Minister | Der Minister sagt heute aus
"""
"""A word that belongs beside others only, words of which one of each side must be near, places, forms of triggers, what a verb's
noun says, and compounds by their beginning."""


@pytest.mark.parametrize("line", BESIDE_AND_BETWEEN.strip().splitlines())
def test_what_a_line_of_the_tables_can_say(line: str) -> None:
    query, title = line[2:].split(" | ")
    assert bool(Index([watch(query)], {}).match(placed(entry(title)))) is (line[0] == "+")


@pytest.mark.parametrize(
    ("query", "title", "found"),
    [
        ("ferry sinks", "Passenger ferry goes down off the coast", True),
        ("oil spill", "Tanker leaks crude near reef", True),
        ("hostage release", "Militants let captives go", True),
        ("school shooting", "Gunman opened fire at primary school", True),
        ("Morocco earthquake", "Moroccan villages hit by strong quake", True),
        ("oil spill", "Oil prices rise as tanker sails", False),
        ("interest rate cut", "Central bank lowers borrowing costs", True),
    ],
)
def test_english_notions_made_of_two_sides(query: str, title: str, found: bool) -> None:
    assert bool(Index([watch(query)], {}).match(placed(entry(title, language="en")))) is found


def test_a_weak_word_counts_for_no_query_of_one_part() -> None:
    alone, beside = Concepts({}).synonyms("Hochwasser"), Concepts({}).synonyms("Hochwasser", beside=True)
    assert {*alone} < {*beside}
    assert "Pegel" in {synonym.text for synonym in beside} - {synonym.text for synonym in alone}


def test_a_place_opens_what_lies_in_it_and_is_not_opened_by_it() -> None:
    assert "Agadir" in {synonym.text for synonym in Concepts({}).synonyms("Marokko", beside=True)}
    assert "Marokko" not in {synonym.text for synonym in Concepts({}).synonyms("Agadir", beside=True)}
