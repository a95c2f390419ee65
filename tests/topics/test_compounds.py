"""What a compound is found for: its head, its modifier, its beginning; and what only looks like one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.text.fold import fold
from monitor.text.stem import stems
from monitor.topics import compounds
from monitor.topics.compounds import Compounds

HEAD, MODIFIER, BEGINNING = range(3)


def wanting(*, head: str = "", modifier: str = "", beginning: str = "") -> Compounds:
    made = Compounds("de")
    if head:
        made.enter_head(fold(head), stems(fold(head), "de"), HEAD)
    if modifier:
        made.enter_modifier(fold(modifier), MODIFIER)
    if beginning:
        made.enter_beginning(fold(beginning), BEGINNING)
    return made


@pytest.mark.parametrize(
    ("head", "word"),
    [
        ("Streik", "Bahnstreiks"),
        ("Haus", "Rathäuser"),
        ("Ärzte", "Hausarzt"),
        ("Arzt", "Hausärzten"),
        ("Öl", "Pflanzenöl"),
        ("Leser", "Zeitungsleserin"),
        ("Virus", "Coronaviren"),
        ("Rat", "Stadtrat"),
    ],
)
def test_a_compound_is_a_kind_of_its_head(head: str, word: str) -> None:
    assert wanting(head=head).found(fold(word), word) == [HEAD]


@pytest.mark.parametrize(
    ("head", "word", "why"),
    [
        ("Rat", "Monat", "a short head needs a long modifier"),
        ("Bahn", "Autobahn", "an autobahn is no railway"),
        ("Bahn", "Autobahnen", "nor are several"),
        ("Streik", "Streik", "a word is no compound of itself"),
        ("Streik", "Bahnstreikposten", "what stands within a word is not its end"),
        ("Rand", "Strand", "without a vowel there is no modifier"),
        ("Eis", "Kreis", "nor is there with two letters"),
    ],
)
def test_what_only_ends_alike_is_none(head: str, word: str, why: str) -> None:
    assert wanting(head=head).found(fold(word), word) == [], why


@pytest.mark.parametrize(
    ("modifier", "head", "word"),
    [
        ("Bahn", "Streik", "Bahnstreik"),
        ("Präsident", "Wahl", "Präsidentenwahl"),
        ("Regierung", "Krise", "Regierungskrise"),
        ("Kind", "Arzt", "Kinderarzt"),
        ("Kirche", "Bau", "Kirchenbau"),
        ("Tag", "Buch", "Tagebuch"),
        ("Herz", "Angelegenheit", "Herzensangelegenheit"),
    ],
)
def test_a_modifier_counts_with_a_wanted_head_whatever_joins_them(modifier: str, head: str, word: str) -> None:
    assert {*wanting(head=head, modifier=modifier).found(fold(word), word)} == {HEAD, MODIFIER}
    assert wanting(modifier=modifier).found(fold(word), word) == []


@pytest.mark.parametrize(
    ("beginning", "word", "found"),
    [
        ("Stahl", "Stahlimporte", [BEGINNING]),
        ("Stahl", "Stahlrat", []),
        ("Stahl", "Stahlwerk", [BEGINNING]),
        ("Bank", "Bankett", []),
        ("Feuer", "Feuerwehr", []),
    ],
)
def test_a_beginning_counts_before_any_other_word_of_four_letters(beginning: str, word: str, found: list[int]) -> None:
    assert wanting(beginning=beginning).found(fold(word), word) == found


@given(st.lists(st.sampled_from(["Bahnstreik", "Rathaus", "Rathäuser", "Hausarzt", "Autobahnen"]), max_size=30))
def test_ends_that_are_forgotten_are_found_again(words: list[str]) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(compounds, "_REMEMBERED", 3)
        forgetful = wanting(head="Haus")
        assert [forgetful.found(fold(word), word) for word in words] == [[HEAD] * (word[:3] == "Rat") for word in words]
