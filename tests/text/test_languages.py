"""Each language file is whole: folded words, a stemmer that exists, patterns that compile."""

from __future__ import annotations

import re

import pytest
import Stemmer

from monitor.text.fold import fold
from monitor.text.languages import LANGUAGES, language
from monitor.text.languages.base import Language
from monitor.text.stem import stem, stems

FORMS = [
    ("fr", "élection", "élections"),
    ("es", "huelga", "huelgas"),
    ("it", "terremoto", "terremoti"),
    ("nl", "staking", "stakingen"),
    ("pt", "eleição", "eleições"),
    ("pl", "wybory", "wyborów"),
    ("ru", "забастовка", "забастовки"),
    ("fr", "ukraine", "l'ukraine"),
    ("fr", "arrêter", "arrêtées"),
    ("fr", "cesser", "cessent"),
    ("fr", "manifestation", "manifestent"),
    ("fr", "élire", "élue"),
    ("fr", "tuer", "tués"),
    ("fr", "démission", "démissionne"),
    ("fr", "armées", "militaires"),
    ("es", "muerte", "murió"),
    ("es", "dimisión", "dimitió"),
    ("es", "juez", "jueces"),
    ("it", "morte", "muore"),
    ("it", "ucciso", "uccidono"),
    ("it", "dimissioni", "dimette"),
    ("nl", "aanslag", "aanslagen"),
    ("nl", "overlijden", "overleden"),
    ("nl", "ontslag", "ontslaat"),
    ("pt", "morte", "morreram"),
    ("pt", "demissão", "demitiu"),
    ("pt", "homem", "homens"),
    ("pl", "zginąć", "zginęło"),
    ("pl", "strajk", "strajkują"),
    ("pl", "pożar", "pożarze"),
    ("pl", "Kraków", "Krakowie"),
    ("ru", "убийство", "убиты"),
    ("ru", "война", "войной"),
    ("ru", "забастовка", "забастовок"),
    ("ru", "Китай", "Китая"),
    ("ru", "погибнуть", "погибших"),
    ("fr", "photo", "photos"),
    ("fr", "premier", "première"),
    ("fr", "petit", "petites"),
    ("es", "mujer", "mujeres"),
    ("es", "ciudad", "ciudades"),
    ("es", "obra", "obras"),
    ("es", "año", "años"),
    ("it", "italiano", "italiana"),
    ("it", "anno", "anni"),
    ("it", "militare", "militari"),
    ("nl", "nieuw", "nieuwe"),
    ("nl", "kans", "kansen"),
    ("nl", "probleem", "problemen"),
    ("nl", "wonen", "woont"),
    ("pt", "ano", "anos"),
    ("pt", "arma", "armas"),
    ("pl", "osoba", "osoby"),
    ("pl", "dziecko", "dzieci"),
    ("ru", "отец", "отцом"),
    ("ru", "журнал", "журналы"),
    ("ru", "журнал", "журнала"),
]
APART = [
    ("fr", "armée", "armes"),
    ("fr", "tuer", "tu"),
    ("fr", "Laure", "Laurent"),
    ("fr", "accident", "accide"),
    ("nl", "staking", "gestoken"),
    ("it", "nato", "nascere"),
    ("ru", "восток", "востка"),
    ("pl", "wybory", "wybuch"),
    ("fr", "limoger", "Limoges"),
    ("es", "poner", "poder"),
    ("nl", "prijs", "prijken"),
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
        *known.whole,
        *known.no_deeds,
        *known.particles,
        *(word for pair in known.irregular for word in pair),
    ]
    assert [word for word in words if fold(word) != word] == []
    for endings, pattern, _ in known.rewrites:
        re.compile(pattern)
        assert [
            e
            for e in endings.split()
            if not any(
                re.search(pattern, w + e)
                for w in ("berliner", "zelen", "харьков", "atal", "cess", "streik", "obr", "melk", "luga")
            )
        ] == []
    assert len(known.stop_words) > 40


@pytest.mark.parametrize(("code", "one", "other"), FORMS)
def test_forms_meet_in_every_language(code: str, one: str, other: str) -> None:
    assert stem(fold(other), code) in stems(fold(one), code)


@pytest.mark.parametrize(("code", "one", "other"), APART)
def test_other_words_stay_apart_in_every_language(code: str, one: str, other: str) -> None:
    assert stem(fold(other), code) not in stems(fold(one), code)


@pytest.mark.parametrize("known", LANGUAGES.values(), ids=LANGUAGES)
def test_no_form_has_two_lemmas_and_no_little_word_has_one(known: Language) -> None:
    forms = [form for form, _ in known.irregular]
    assert sorted({form for form in forms if forms.count(form) > 1}) == []
    assert known.stop_words.intersection(forms) == frozenset()


def test_an_unknown_language_knows_nothing() -> None:
    assert language("xx").stop_words == frozenset()
