"""A watch that could never ring is a mistake, and so is one that always would: both are said, with the place."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.errors import QueryError
from monitor.topics.index import Index, validate
from monitor.topics.sense import Bounds
from tests.topics.entries import entry, placed, watch


@pytest.mark.parametrize(
    ("query", "bounds", "what", "place"),
    [
        ("Streik -Streik", {}, "wanted and excluded", "Streik"),
        ("Streik Bahn -streik", {}, "wanted and excluded", "streik"),
        ("(Streik OR Ausstand) -(Ausstand OR Streik OR Demo)", {}, None, ""),
        ("(Streik OR Streik) -Streik", {}, "wanted and excluded", "Streik"),
        ("title:Streik -Streik", {}, "wanted and excluded", "Streik"),
        ("Streik -title:Streik", {}, None, ""),
        ('"Streik der Bahn" -Bahn', {}, "wanted and excluded", "Bahn"),
        ('Bahn -"Streik der Bahn"', {}, None, ""),
        ("Streik -Streik~", {}, "wanted and excluded", "Streik~"),
        ("Streik~ -Streik", {}, None, ""),
        ("same_sentence(Bahn Streik) -Bahn", {}, "wanted and excluded", "Bahn"),
        ("Wien OR (Streik -Streik)", {}, "wanted and excluded", "Streik"),
        ("Streik " + "ü" * 61, {}, "more than 120 letters", "ü" * 61),
        ("Streik " + "a" * 120, {}, None, ""),
        ("Streik OR " + "a" * 130, {}, None, ""),
        ("lang:de lang:en Streik", {}, "a text is in one language", "lang:en"),
        ("(lang:de OR lang:en) Streik", {}, None, ""),
        ("lang:deutsch Streik", {}, "no language code", "lang:deutsch"),
        ("Streik -lang:deutsch", {}, "no language code", "lang:deutsch"),
        ("(lang:deu OR lang:en) Streik", {}, "no language code", "lang:deu"),
        ("lang:en Streik", {"languages": ("de",)}, "only looks at de", "lang:en"),
        ("lang:de Streik", {"languages": ("de", "fr")}, None, ""),
        ("text:Streik", {"fields": ("title",)}, "only looks at title", "text:Streik"),
        ("Bahn title:Streik", {"fields": ("lead", "text")}, "only looks at lead and text", "title:Streik"),
        ("lead:Streik", {"fields": ("text",)}, None, ""),
        ("url:sport Streik", {"fields": ("title",)}, None, ""),
        ("title:Streik text:Bahn", {"within": "sentence"}, "can't reach", "text:Bahn"),
        ("title:Streik text:Bahn", {"within": "article"}, None, ""),
        ("title:Streik text:Bahn", {}, None, ""),
        ("title:Streik Bahn", {"within": "5 words"}, None, ""),
        ("Streik", {"fields": ("text",), "min_score": 0.9}, "no score is above 0.75", "Streik"),
        ("text:Streik lead:Bahn", {"min_score": 0.85}, "no score is above 0.8", "text:Streik lead:Bahn"),
        ("Streik", {"min_score": 0.9}, None, ""),
        ("Streik", {"fields": ("text",), "min_score": 0.7}, None, ""),
    ],
)
def test_what_can_never_match(query: str, bounds: dict[str, object], what: str | None, place: str) -> None:
    fault = _fault(query, Bounds(**bounds))  # type: ignore[arg-type]  # a table of keyword arguments
    if what is None:
        assert fault is None
        return
    assert fault is not None
    assert "can never match" in str(fault)
    assert what in str(fault)
    assert query[fault.start : fault.end] == place
    assert fault.hint


@pytest.mark.parametrize(
    ("query", "languages", "place"),
    [
        ("und", (), "und"),
        ("der und", (), "der"),
        ("der die das", (), "der"),
        ("die -Streik", (), None),
        ("Streik OR und", (), "und"),
        ("Wien OR (der und)", (), "der"),
        ("text:der", (), "der"),
        ("und -Streik", (), "und"),
        ("the", (), "the"),
        ("der Streik", (), None),
        ("dans", (), None),
        ("dans", ("fr",), "dans"),
        ("der", ("en",), None),
        ("title:der", (), None),
        ("WHO", (), None),
        ("/./", (), "/./"),
        ("/[a-z]+/", (), "/[a-z]+/"),
        ("Streik OR /e/", (), "/e/"),
        ("/e/ Streik", (), None),
        ("/streik/", (), None),
        ("war", (), None),
        ('"der"', (), None),
    ],
)
def test_what_nearly_every_text_matches(query: str, languages: tuple[str, ...], place: str | None) -> None:
    fault = _fault(query, Bounds(languages))
    if place is None:
        assert fault is None
        return
    assert fault is not None
    assert "nearly every text" in str(fault)
    assert query[fault.start : fault.end] == place


WORDS = st.sampled_from(["Streik", "Bahn", "Wien", '"Bahn Streik"', "title:Bahn", "text:Wien", "Streik~"])


@given(
    st.lists(WORDS, min_size=1, max_size=3),
    st.lists(WORDS, max_size=2),
    st.lists(st.sampled_from(["Streik", "Bahn", "Wien", "und"]), max_size=8).map(" ".join),
    st.lists(st.sampled_from(["Streik", "Bahn", "Wien", "und"]), max_size=8).map(" ".join),
)
def test_what_matches_is_never_called_impossible(wanted: list[str], excluded: list[str], title: str, text: str) -> None:
    query = " ".join([*wanted, *(f"-{word}" for word in excluded)])
    if Index([watch(query)], {}).match(placed(entry(title, "", text))):
        assert _fault(query, Bounds()) is None


def _fault(query: str, bounds: Bounds) -> QueryError | None:
    try:
        validate(query, {}, bounds)
    except QueryError as error:
        return error
    return None
