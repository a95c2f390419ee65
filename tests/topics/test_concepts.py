"""A word of a query stands for its concept: the user's first, then the shipped ones."""

from __future__ import annotations

import pytest

from monitor.errors import QueryError
from monitor.topics.concepts import Concepts, Synonym
from monitor.topics.index import Index, validate
from tests.topics.entries import entry, placed, watch


def test_the_users_concept_replaces_ours() -> None:
    concepts = {"Streik": ["Arbeitskampf"]}
    index = Index([watch("streik")], concepts)
    assert index.match(placed(entry("Arbeitskampf bei der Post")))
    assert not index.match(placed(entry("Streik bei der Post")))


def test_an_unknown_word_stands_for_itself() -> None:
    assert Concepts({}).synonyms("Quittengelee") == (Synonym("Quittengelee"),)


@pytest.mark.parametrize(
    ("concepts", "circle"),
    [({"a": ["b"], "b": ["c"], "c": ["a"]}, "a → b → c → a"), ({"x": ["Y"], "Y": ["z", "x"]}, "x → y → x")],
)
def test_circles_are_named(concepts: dict[str, list[str]], circle: str) -> None:
    with pytest.raises(QueryError, match=circle) as caught:
        Concepts(concepts)
    assert caught.value.hint


def test_a_concept_that_lists_itself_is_no_circle() -> None:
    validate("telefonat", {"telefonat": ["Telefonat", "Anruf"]})


@pytest.mark.parametrize(
    ("query", "synonyms"),
    [
        ("Fähre", ["Fähre/ … sinkt"]),
        ("Fähre", ["Fähre … / sinkt"]),
        ("same_sentence(Fähre sinkt)", ["Fähre", "–"]),
        ('"Fähre sinkt"~3', ["Fähre", "🚢"]),
        ("Fähre/…sinkt", []),
    ],
)
def test_a_sign_without_a_word_adds_nothing_and_harms_nobody(query: str, synonyms: list[str]) -> None:
    index = Index([watch(query)], {"Fähre": synonyms} if synonyms else {})
    assert index.match(placed(entry("Fähre sinkt vor der Küste")))
    assert not index.match(placed(entry("Boot fährt an der Küste")))


@pytest.mark.parametrize(
    ("query", "title"),
    [
        ("Tod Schauspieler", "Schauspieler mit 90 Jahren gestorben"),
        ("Rücktritt Minister", "Minister tritt zurück"),
        ("Rücktritt Minister", "Ministerin ist zurückgetreten"),
        ("Festnahme Hamburg", "Polizei nimmt Mann in Hamburg fest"),
        ("Zinsentscheid EZB", "Europäische Zentralbank senkt die Zinsen"),
        ("Stellenabbau Autobauer", "Autobauer streicht Stellen"),
        ("Waffenruhe", "Die Waffen schweigen: Waffenstillstand hält"),
        ("Bahnstreik", "Lokführer rufen zum Warnstreik auf"),
        ("Übernahme Bank", "Bank schluckt kleinere Rivalin"),
        ("Erdbeben Türkei", "Türkische Küste: Nachbeben am Morgen"),
        ("Verbot Partei", "Gericht verbot die Partei"),
        ("Überfall Juwelier", "Räuber überfielen Juwelier in der Altstadt"),
        ("Freilassung Journalist", "Journalist ist wieder auf freiem Fuß"),
        ("Anklage Bürgermeister", "Staatsanwaltschaft klagt Bürgermeister an"),
        ("Entführung Schiff", "Schiff vor der Küste gekapert, Besatzung verschleppt"),
        ("Insolvenz Brauerei", "Brauerei ist zahlungsunfähig"),
        ("Einsturz Brücke", "Brücke in der Nacht zusammengebrochen"),
        ("Evakuierung Klinik", "Klinik wegen Rauch geräumt"),
        ("Amtseinführung Bischof", "Neuer Bischof vereidigt"),
        ("Lokführer Warnstreik", "Lokführer legen die Arbeit nieder"),
    ],
)
def test_common_notions_are_found_in_other_words(query: str, title: str) -> None:
    assert Index([watch(query)], {}).match(placed(entry(title)))


@pytest.mark.parametrize(
    ("query", "title"),
    [
        ("resignation minister", "Minister steps down after scandal"),
        ("ceasefire", "Both sides agree on a truce"),
        ("layoffs bank", "Bank lays off thousands"),
        ("power outage city", "Thousands in the city without electricity"),
        ("arrest mayor", "Mayor taken into custody"),
        ("takeover rival", "Chipmaker acquires smaller rival"),
        ("rate decision Fed", "Federal Reserve raises rates again"),
        ("coup general", "General seized power overnight"),
        ("theft museum", "Thieves stole paintings from museum"),
        ("acquittal banker", "Banker found not guilty"),
    ],
)
def test_english_notions(query: str, title: str) -> None:
    assert Index([watch(query)], {}).match(placed(entry(title, language="en")))


@pytest.mark.parametrize(
    ("query", "title"),
    [
        ("Tod Schauspieler", "Schauspieler feiert Geburtstag"),
        ("Wahl Hamburg", "Walfang vor Hamburg"),
        ("US", "Lasst uns feiern"),
        ("Rat", "Der Monat im Überblick"),
        ("Art", "Start der Saison"),
        ("Tod Schauspieler", "Schauspieler wird Vater"),
        ("Rücktritt Minister", "Minister tritt ans Pult"),
        ("Festnahme Hamburg", "Hamburg nimmt Fahrt auf"),
        ("Brand Kirche", "Kirche in Brandenburg öffnet"),
        ("Bahnstreik", "Autobahn nach Streit gesperrt"),
    ],
)
def test_what_only_sounds_alike_is_not_found(query: str, title: str) -> None:
    assert not Index([watch(query)], {}).match(placed(entry(title)))


def test_a_word_in_a_phrase_of_its_own_notion_is_one_place() -> None:
    (match,) = Index([watch("Stromausfall")], {}).match(placed(entry("Der Strom fällt aus: kein Strom im Norden")))
    assert [hit.text for hit in match.hits] == ["Strom fällt aus", "kein Strom"]
