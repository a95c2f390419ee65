"""Clauses, thoughts and questions of a headline, and the words that belong together in it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.stories.clauses import _MARK, _PERHAPS_A_MARK, Clauses, all_found
from monitor.stories.lexicon import cue_of, lexicon
from monitor.stories.vocabulary import written_words
from monitor.text.fold import fold


def clauses(text: str) -> Clauses:
    words = written_words(text)
    return Clauses(text, words, [fold(word) for word in words])


@pytest.mark.parametrize(
    ("text", "place", "bounds"),
    [
        ("Absage: Konzert fällt aus", 0, (0, 1)),
        ("Absage: Konzert fällt aus", 2, (1, 4)),
        ("Um 20:15 Uhr kommt es", 0, (0, 5)),
        ("Preis steigt um 3,5 Prozent, sagt Amt", 1, (0, 5)),
        ("Konzert – Absage", 1, (1, 2)),
        ("Dr. Ilg sagt ab", 1, (0, 4)),
        ("Ende. Und dann", 1, (1, 3)),
    ],
)
def test_clauses_end_at_their_signs(text: str, place: int, bounds: tuple[int, int]) -> None:
    found = clauses(text)
    assert (found.begin(place), found.end(place)) == bounds


@pytest.mark.parametrize(
    ("text", "place", "asked"),
    [
        ("Wird das Treffen, das alle wollen, abgesagt?", 2, True),
        ("Treffen abgesagt: was nun?", 1, False),
        ("Abgesagt? Was Fans wissen müssen", 0, True),
        ("Abgesagt? Was Fans wissen müssen", 2, False),
    ],
)
def test_a_question_goes_back_to_the_last_full_stop(text: str, place: int, asked: bool) -> None:
    assert clauses(text).is_asked(place) is asked


def test_a_link_begins_another_thought() -> None:
    found = clauses("Bahn sagt Züge ab und droht mit Klage nach Streit")
    assert found.thought(1, 3) == (0, 4)
    assert found.thought(5, 5) == (4, 8)


def places(text: str) -> list[tuple[int, ...]]:
    words = written_words(text)
    forms = [fold(word) for word in words]
    cues = [cue_of(form, "de") for form in forms]
    return [found.places for found in all_found(forms, cues, Clauses(text, words, forms), lexicon("de").loose)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Bahn sagt Züge nach Jena ab", [(1, 5)]),
        ("Bahn sagt Züge nach Jena ab Mittwoch", []),
        ("Suche nach Taucher wird heute eingestellt", [(0, 5)]),
        ("Sie legt das schwere Amt nieder", [(1, 4, 5)]),
        ("Sie legt: das Amt nieder", []),
        ("Sie nimmt das Kind in", []),
    ],
)
def test_words_that_belong_together(text: str, found: list[tuple[int, ...]]) -> None:
    assert places(text) == found


@given(st.text(alphabet="ab sagt?:,.–-|„ nicht", max_size=60))
def test_any_text_has_clauses_that_hold_their_words(text: str) -> None:
    found = clauses(text)
    for place in range(len(written_words(text))):
        low, high = found.thought(place, place)
        assert found.begin(place) <= low <= place < high <= found.end(place)
        assert found.is_asked(place) in (True, False)


@given(st.text(alphabet="ab .,:;!?|…–—- 1\n", max_size=12))
def test_a_text_without_a_sign_has_no_mark(text: str) -> None:
    assert _PERHAPS_A_MARK.search(text) or not _MARK.search(text)
