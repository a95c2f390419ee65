"""A word that is refused by its first letters has none of the stems: nothing is lost by not stemming it."""

from __future__ import annotations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from monitor.text.beginnings import Beginnings
from monitor.text.fold import fold
from monitor.text.languages import LANGUAGES
from monitor.text.stem import stem

CODES = [*LANGUAGES, ""]
ENDINGS = sorted(
    {ending for known in LANGUAGES.values() for endings, *_ in known.rewrites for ending in endings.split()}
    | set(
        "s es en ern ungen ings edly isch lichkeit ses amente issions zioni aciones ados owie ego heit keit in e st".split()
    )
)
LETTERS = "aaeeeiouygghnrstldbmcsky"
MADE_UP = st.builds(str.__add__, st.text(LETTERS, min_size=1, max_size=7), st.sampled_from(["", *ENDINGS]))
IRREGULAR = st.sampled_from(sorted({form for known in LANGUAGES.values() for form, _ in known.irregular}))
WORDS = st.one_of(MADE_UP, IRREGULAR, st.text(max_size=8).map(fold))


@given(WORDS, st.sampled_from(CODES))
@settings(max_examples=500)
@example("aeers", "de")
@example("aeee", "de")
@example("aeeeeeb", "de")
@example("haeuser", "de")
@example("ungeahnt", "nl")
@example("tying", "en")
@example("died", "en")
@example("l'homme", "fr")
def test_a_word_is_admitted_where_its_stem_is_wanted(form: str, code: str) -> None:
    assert Beginnings([stem(form, code)], code).admit(form)


@given(st.lists(WORDS, max_size=5), WORDS, st.sampled_from(CODES))
def test_what_is_refused_has_none_of_the_stems(wanted: list[str], form: str, code: str) -> None:
    keys = {stem(each, code) for each in wanted}
    assert Beginnings(keys, code).admit(form) or stem(form, code) not in keys


@given(st.lists(WORDS, max_size=5), WORDS, st.sampled_from(CODES))
@example(["oel", "tau"], "oelen", "de")
def test_whoever_is_admitted_is_so_by_its_first_letters(wanted: list[str], form: str, code: str) -> None:
    known = Beginnings({stem(each, code) for each in wanted}, code)
    plain = form.isascii() and form.isalpha() and len(form) > 4
    assert known.told is None or not plain or known.admit(form) == (form[: known.width] in known.told)


@pytest.mark.parametrize("root", "bau fahr kaeuf kaempf les lehr hung reit".split())
def test_a_rewrite_that_changes_a_first_letter_is_known(root: str) -> None:
    assert Beginnings([stem(root + "er", "de")], "de").admit(root + "erin")


@pytest.mark.parametrize(
    ("code", "wanted", "refused"),
    [
        ("de", "haus", ("maeuse", "haft", "hose", "rathaus")),
        ("en", "strike", ("trike", "sunday")),
        ("fr", "greve", ("guerre", "table")),
        ("", "putin", ("putsch", "trump")),
    ],
)
def test_most_words_are_refused(code: str, wanted: str, refused: tuple[str, ...]) -> None:
    known = Beginnings([stem(wanted, code)], code)
    assert known.admit(wanted)
    assert not any(map(known.admit, refused))


@pytest.mark.parametrize("form", ["ungeahnt", "ahnt"])
def test_a_stemmer_of_which_nothing_is_known_admits_every_word(form: str) -> None:
    assert Beginnings(["haus"], "nl").admit(form)
