"""The state words of each language: that every line is heard, and that a slip in a language file is found here."""

from __future__ import annotations

import pytest

from monitor.stories.lexicon import END, GAP, Lexicon, Saying, cue_of, items, lexicon, states
from monitor.stories.states import AXES, IMPLIED, KIN, LINES, NEGATED
from monitor.text.fold import fold
from monitor.text.languages import LANGUAGES
from monitor.text.words import words

MEANINGS = {(axis, state) for axis in AXES for state in states(axis)}


@pytest.mark.parametrize("code", sorted(LINES))
def test_every_line_of_a_language_is_one_and_its_items_are_found_again(code: str) -> None:
    known = lexicon(code)
    for saying, item in items(LINES[code]):
        assert item, saying
        if item.strip("*~").isalpha() and "*" not in item:
            cue = cue_of(fold(item.rstrip("~")), code)
            assert cue is not None
            assert saying in cue.says, item
        elif " " in item:
            first = words(item.split("/")[0])[0].form
            assert any(saying in phrase.says for phrase in known.phrases[first]), item


@pytest.mark.parametrize("code", sorted(LINES))
def test_every_language_knows_what_matters_most(code: str) -> None:
    said = {saying.meaning for saying, _ in items(LINES[code])}
    assert {("takes place", "cancelled"), ("office", "resigned"), ("life", "dead"), ("not", ""), ("open", "")} <= said


def test_languages_are_those_whose_words_are_known() -> None:
    assert set(LINES) <= set(LANGUAGES)


@pytest.mark.parametrize(
    "line", ["takes place: flown | geflogen", "tempo: fast | schnell", "not: never | nie", "open |"]
)
def test_a_line_that_no_axis_has_is_refused(line: str) -> None:
    with pytest.raises(ValueError, match="no such axis or state"):
        list(items(line))


def test_tables_speak_of_states_that_there_are() -> None:
    named = {*NEGATED, *NEGATED.values(), *IMPLIED, *IMPLIED.values(), *(one for group in KIN for one in group)}
    assert named <= MEANINGS


def test_brackets_tell_in_passing_and_lines_go_on_when_indented() -> None:
    assert list(items("life: (dead) | Trauer,\n  Nachruf")) == [
        (Saying(("life", "dead"), True), "Trauer"),
        (Saying(("life", "dead"), True), "Nachruf"),
    ]


@pytest.mark.parametrize(
    ("form", "says"),
    [
        ("abgesagt", [("takes place", "cancelled")]),
        ("abzusagen", [("takes place", "cancelled")]),
        ("absagten", [("takes place", "cancelled")]),
        ("konzertabsage", [("takes place", "cancelled")]),
        ("bestaetigten", [("truth", "confirmed")]),
        ("bestaetigungsmail", []),
        ("saege", []),
        ("drohne", []),
    ],
)
def test_a_verb_has_all_its_forms_a_beginning_few_letters_more(form: str, says: list[tuple[str, str]]) -> None:
    cue = cue_of(form, "de")
    assert [saying.meaning for saying in cue.says] == says if cue else says == []


def test_an_inflected_participle_tells_in_passing() -> None:
    plain, inflected = cue_of("abgesagt", "de"), cue_of("abgesagten", "de")
    assert plain is not None
    assert inflected is not None
    assert [saying.aside for saying in (*plain.says, *inflected.says)] == [False, True]


def test_a_finite_verb_waits_for_its_particle() -> None:
    cue = cue_of("tritt", "de")
    assert cue is not None
    assert cue.says == ()
    assert ("zurueck", True) in {(phrase.last, phrase.split) for phrase in cue.phrases}


@pytest.mark.parametrize("phrase", ["verboten~ heute", "nie wieder*", "*absage der Feier"])
def test_a_phrase_has_plain_words_only(phrase: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(LINES, "xx", f"takes place: cancelled | {phrase}")
    with pytest.raises(ValueError, match="plain words"):
        lexicon.__wrapped__("xx")


def test_the_longest_phrase_is_asked_first_and_gaps_last() -> None:
    for phrases in lexicon("de").phrases.values():
        real = [sum(form not in (GAP, END) for form in phrase.rest) for phrase in phrases]
        ends = [END in phrase.rest for phrase in phrases]
        assert any(ends) or real == sorted(real, reverse=True), phrases


def test_a_language_is_made_once_and_stays_small() -> None:
    made: Lexicon = lexicon("de")
    assert made is lexicon("de")
    assert len(made.words) + len(made.phrases) < 4000
