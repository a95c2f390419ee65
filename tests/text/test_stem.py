"""Forms of one word share a stem, other words don't."""

from __future__ import annotations

import re

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from monitor.text.beginnings import Beginnings
from monitor.text.fold import fold
from monitor.text.languages import LANGUAGES
from monitor.text.names import Echoes, sounds, spelled_out
from monitor.text.stem import stem, stem_once, stems
from monitor.text.verbs import verb_forms

DOERS = "bau fahr kaeuf les lehr reit spiel streik praesident".split()


@pytest.mark.parametrize(
    ("code", "forms"),
    [
        ("de", "Trump Trumps"),
        ("de", "Putin Putins"),
        ("de", "Selenskyj Selenskyjs Selenskij"),
        ("de", "Anruf Anrufe Anrufen Anrufs"),
        ("de", "Haus Häuser Haeuser Hauses"),
        ("de", "Präsident Präsidenten Präsidentin Präsidentinnen"),
        ("de", "Kanzler Kanzlerin Kanzlers"),
        ("de", "Ministerium Ministerien Ministeriums"),
        ("de", "Virus Viren"),
        ("de", "Kapitalismus Kapitalismen"),
        ("en", "Trump Trump's Trumps"),
        ("en", "strike strikes struck"),
        ("en", "election elected"),
    ],
)
def test_forms_share_a_stem(code: str, forms: str) -> None:
    assert len({stem(fold(form), code) for form in forms.split()}) == 1


APART = [(code, form, made_up) for code, known in LANGUAGES.items() for form, made_up in known.apart]


@pytest.mark.parametrize(("code", "form", "made_up"), APART, ids=str)
def test_a_word_that_stays_apart_shares_its_stem_with_its_own_forms_only(code: str, form: str, made_up: str) -> None:
    assert stems(form, code) == {made_up}
    own = {other for _, other, same in APART if same == made_up}
    assert not {stem(other, code) for other, _ in LANGUAGES[code].irregular if other not in own} & {made_up}
    assert Beginnings([made_up], code).admit(form)


@pytest.mark.parametrize("code", LANGUAGES)
def test_what_is_said_of_single_words_is_said_once_and_in_folded_spelling(code: str) -> None:
    known = LANGUAGES[code]
    forms = [form for form, _ in known.apart]
    assert len(forms) == len({*forms})
    assert [word for word in (*forms, *known.pronouns) if fold(word) != word] == []


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_word_that_stays_apart_leaves_no_irregular_form_behind(code: str) -> None:
    """A form is looked for under its lemma's stem; one that is named apart must not have left its forms there."""
    apart = {form for form, _ in LANGUAGES[code].apart}
    assert [(form, lemma) for form, lemma in LANGUAGES[code].irregular if form in apart or lemma in apart] == []


@pytest.mark.parametrize(
    ("form", "longer", "code"), [("new", "news", "en"), ("los", "loss", "en"), ("blue", "blues", "en")]
)
def test_an_ending_leads_to_no_word_that_stays_apart(form: str, longer: str, code: str) -> None:
    assert stem(longer, code) not in stems(form, code)


@pytest.mark.parametrize(
    ("one", "other"), [("Berlin", "Berl"), ("Putin", "Pute"), ("Medizin", "Mediz"), ("Paris", "Pari")]
)
def test_what_only_looks_like_an_ending_stays(one: str, other: str) -> None:
    assert stem(fold(one), "de") != stem(fold(other), "de")


@pytest.mark.parametrize(
    ("lemma", "form"), [("Taxi", "Taxis"), ("Konzern", "Konzernes"), ("Obama", "Obamas"), ("Bus", "Busse")]
)
def test_a_query_tries_the_endings_that_the_stemmer_is_unsure_of(lemma: str, form: str) -> None:
    assert stem(fold(form), "de") in stems(fold(lemma), "de")


@given(st.text("aeiourbklnst", max_size=4), st.sampled_from([*LANGUAGES]), st.data())
def test_a_rewrite_has_no_work_on_words_without_its_endings(begun: str, code: str, data: st.DataObject) -> None:
    """What a language's file says of its own endings: a word that none of them ends is one that the pattern does not fit."""
    rewrites = LANGUAGES[code].rewrites
    every = sorted({ending for endings, *_ in rewrites for ending in endings.split()})
    if every:
        form = (
            begun
            + data.draw(st.sampled_from(["", *DOERS, "abent", "aktor"]))
            + data.draw(st.sampled_from([*every, "erin", "er"]))
        )
        for endings, pattern, _ in rewrites:
            assert form.endswith(tuple(endings.split())) or not re.search(pattern, form)
            assert all(len(ending) > 1 for ending in endings.split())


@given(st.text("aeioubklmnrstyg", min_size=3, max_size=12), st.sampled_from([*LANGUAGES]))
def test_the_stem_of_a_word_in_small_letters_is_in_small_letters(form: str, code: str) -> None:
    assert stem(form, code) == fold(stem(form, code)) == stem_once(form, code)


def test_an_unknown_language_leaves_words_as_they_are() -> None:
    assert stem("haeuser", "xx") == "haeuser"


@given(st.text(min_size=1), st.sampled_from([*LANGUAGES, ""]))
def test_any_word_has_a_stem_and_keeps_it(text: str, code: str) -> None:
    form = fold(text)
    assert stem(form, code) == stem(form, code)
    assert bool(stem(form, code)) or not form.strip("'snldmtjcqu")


@pytest.mark.parametrize(
    ("infinitive", "forms"),
    [
        ("anrufen", "anruft anrief angerufen anzurufen"),
        ("streiken", "streikt streikte gestreikt streikende"),
        ("telefonieren", "telefoniert telefonierten"),
        ("festnehmen", "festnimmt festnahm festgenommen"),
        ("sterben", "stirbt starb gestorben"),
        ("verbieten", "verbot verboten verbietet"),
        ("entlassen", "entliess entlaesst entlassen"),
        ("ueberfallen", "ueberfiel ueberfaellt"),
        ("verhaften", "verhaftet verhaftete verhafteten"),
        ("lahmlegen", "lahmgelegt lahmzulegen"),
        ("anerkennen", "anerkannt anerkennt"),
        ("zuruecktreten", "zuruecktritt zuruecktrat zurueckgetreten"),
    ],
)
def test_a_verb_in_its_forms(infinitive: str, forms: str) -> None:
    assert set(forms.split()) <= verb_forms(infinitive, "de").joined


def test_a_separable_verb_has_a_particle() -> None:
    forms = verb_forms("anrufen", "de")
    assert forms.particle == "an"
    assert {"rief", "ruft", "rufen"} <= forms.split


@pytest.mark.parametrize("word", ["berlin", "gas", "trump", ""])
def test_what_is_no_infinitive_has_no_forms(word: str) -> None:
    assert verb_forms(word, "de").joined == frozenset()


@pytest.mark.parametrize(
    "names",
    [
        "selenskyj selenskij zelensky zelenskyy зеленский зеленского",
        "prigoschin prigozhin пригожин пригожина",
        "netanjahu netanyahu нетаньяху",
        "lukaschenko lukashenko loukachenko",
        "nawalny navalny навальный навального",
    ],
)
def test_spellings_of_one_name_share_a_key(names: str) -> None:
    first, *others = (sounds(fold(name)) for name in names.split())
    assert all(first & other for other in others)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Milošević", "Miloshević"),
        ("Žukov", "Zhukov"),
        ("Erdoğan", "Erdogan"),
        ("Karelová", "Karelova"),
        ("Popovová", "Popova"),
    ],
)
def test_hooks_are_heard(one: str, other: str) -> None:
    assert (sounds(fold(one)) | sounds(spelled_out(one) or fold(one))) & sounds(fold(other))


@pytest.mark.parametrize(
    ("written", "heard"),
    [
        ("lehmann", "lehman"),
        ("bahr", "bar"),
        ("sarah", "sarah"),
        ("bethlen", "betlen"),
        ("hahn", "han"),
        ("kuhn", "kuhn"),
        ("thoma", "thoma"),
        ("ruth", "rut"),
    ],
)
def test_an_h_is_mute_between_consonants_and_between_an_a_and_a_consonant(written: str, heard: str) -> None:
    assert sounds(written) == {heard}


@pytest.mark.parametrize("surface", ["Erdoğan", "Merkel", ""])
def test_without_hooks_there_is_nothing_to_spell_out(surface: str) -> None:
    assert spelled_out(surface) == ""


@pytest.mark.parametrize(
    ("one", "other"), [("merkel", "merz"), ("putin", "pudding"), ("lawrow", "larow"), ("scholz", "schulz")]
)
def test_other_names_do_not(one: str, other: str) -> None:
    assert not sounds(one) & sounds(other)


NAMES = st.one_of(
    st.text("aeiouychszjtkgpfvwdqxlmnrb", min_size=1, max_size=12), st.text(min_size=1, max_size=8).map(fold)
)


@given(NAMES)
@settings(max_examples=1_000)
@example("schtschukin")
@example("ioffe")
@example("joev")
@example("chodorkowskaja")
@example("пригожина")
@example("dschibuti")
@example("potsdam")
@example("kratzdorf")
@example("gchadgkhan")
@example("gkchei")
@example("popowowa")
@example("moskaja")
@example("pawlowskoj")
@example("saeepgch")
@example("siusyu")
def test_a_name_is_admitted_where_its_sound_is_wanted(name: str) -> None:
    for key in sounds(name):
        assert Echoes([key]).admit(name)
        assert Echoes([key.removesuffix("s") or key]).admit(name)


def test_a_stop_more_or_less_is_another_name() -> None:
    known = Echoes(sounds("lindner"))
    assert [name for name in ("lindner", "linner", "lintner", "lingner") if known.admit(name)] == ["lindner"]


def test_a_name_that_sounds_otherwise_is_refused_before_it_is_spelled() -> None:
    known = Echoes(sounds("selenskyj"))
    assert [name for name in ("zelensky", "selenskij", "seehofer", "lindner", "kalinski") if known.admit(name)] == [
        "zelensky",
        "selenskij",
    ]
