"""Most words are refused by a few letters; none of them is one that the full look-up would find."""

from __future__ import annotations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from monitor.text.beginnings import Beginnings
from monitor.text.fold import fold
from monitor.text.languages import LANGUAGES
from monitor.text.names import Echoes
from monitor.text.words import WORD
from monitor.topics.compounds import Compounds
from monitor.topics.table import Atom, Table

SAID = """Bahnstreik Bahn Streik Streiks Haus Häuser Rathäuser Hochhaus Haeuser Arzt Ärzte Hausärzte Aeroflot Präsidentin
Präsidentinnen Regierungspräsident Ministerien Kultusministerium telefonierte telefonieren Telefonat rief anrufen angerufen
Virus Viren Coronaviren Selenskyj Selenskyjs Zelensky Żelensky Šolochow Scholochow Oleh Öl Erdöl Heizöl Tau Taue Aue Auen Rat
Monat Stadtrat Kapitalismus Kapitalismen l'homme dell'anno Trump's Trumps Putins US us WHO who NATO died death won tying ties
lying skies strikes struck grève grèves aardappelen geahnt Käufe Verkäufe Große größte Groß Straße STRASSE Seeelefant Aeeb
Чехов Чехова Зеленского ангел ski Whisky Wodka Ioffe Joffe Yoffe José Jose coração corações krakowów""".split()
LETTERS = "aeoueäöüßsnrthlmkpbdgzcyjAEOUSKTZ'"
WORDS = st.one_of(
    st.sampled_from(SAID),
    st.tuples(st.sampled_from(SAID), st.sampled_from(SAID)).map(lambda two: two[0] + two[1].lower()),
    st.text(LETTERS, min_size=1, max_size=9),
    st.text(min_size=1, max_size=9),
).filter(lambda word: WORD.fullmatch(word) is not None)
WAYS = st.sampled_from(
    ["inflected", "inflected", "exact", "prefix", "fuzzy", "split", "modifier", "beginning", "acronym"]
)


def looked_up(code: str, asked: list[tuple[str, str]], words: list[str]) -> list[tuple[int, ...]]:
    atoms = [Atom(form if way == "acronym" else fold(form), way, form[0].isupper()) for form, way in asked]
    table = Table(code, {atom: number for number, atom in enumerate(dict.fromkeys(atoms))})
    return [table.atoms(word) for word in words]


@given(
    st.sampled_from([*LANGUAGES, ""]),
    st.lists(st.tuples(WORDS, WAYS), min_size=1, max_size=4),
    st.lists(WORDS, min_size=1, max_size=8),
)
@settings(max_examples=400)
@example("de", [("Haus", "inflected"), ("Viren", "inflected")], ["Rathäuser", "Hochhaus", "Coronavirus", "Häuser"])
@example("en", [("death", "inflected"), ("tie", "inflected")], ["died", "tying", "Trump's"])
def test_an_early_refusal_is_what_the_full_look_up_says(
    code: str, asked: list[tuple[str, str]], words: list[str]
) -> None:
    forms = [form for form, _ in asked]
    early = looked_up(code, asked, [*words, *forms])
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Beginnings, "admit", lambda *_: True)
        patch.setattr(Echoes, "admit", lambda *_: True)
        patch.setattr(Compounds, "_head_begun", property(lambda compounds: (2, compounds._openings)))
        assert looked_up(code, asked, [*words, *forms]) == early


def test_what_is_longer_than_any_word_satisfies_nothing() -> None:
    assert looked_up("de", [("a" * 200, "exact"), ("a", "prefix")], ["a" * 200, "aa"]) == [(), (1,)]
