"""Each language file is whole: folded words, a stemmer that exists, patterns that compile."""

from __future__ import annotations

import re

import pytest
import Stemmer

from monitor.text.fold import fold
from monitor.text.languages import LANGUAGES, language
from monitor.text.languages.base import Language
from monitor.text.stem import stem

FORMS = [
    ("fr", "élection", "élections"),
    ("es", "huelga", "huelgas"),
    ("it", "terremoto", "terremoti"),
    ("nl", "staking", "stakingen"),
    ("pt", "eleição", "eleições"),
    ("pl", "wybory", "wyborów"),
    ("ru", "забастовка", "забастовки"),
    ("fr", "ukraine", "l'ukraine"),
]


@pytest.mark.parametrize("known", LANGUAGES.values(), ids=LANGUAGES)
def test_a_language_file_is_whole(known: Language) -> None:
    assert language(known.code) is known
    assert known.snowball in Stemmer.algorithms()
    words = [
        *known.stop_words,
        *known.links,
        *known.prefixes,
        *known.subordinators,
        *known.particles,
        *(word for pair in known.irregular for word in pair),
    ]
    assert [word for word in words if fold(word) != word] == []
    for endings, pattern, _ in known.rewrites:
        assert re.compile(pattern)
        assert [
            e
            for e in endings.split()
            if not any(re.search(pattern, w + e) for w in ("berliner", "zelen", "харьков", "atal"))
        ] == []
    assert len(known.stop_words) > 40


@pytest.mark.parametrize(("code", "one", "other"), FORMS)
def test_forms_meet_in_every_language(code: str, one: str, other: str) -> None:
    assert stem(fold(one), code) == stem(fold(other), code)


def test_an_unknown_language_knows_nothing() -> None:
    assert language("xx").stop_words == frozenset()
