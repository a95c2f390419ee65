"""Russian names keep their places through the cases, the adjectives and the regions."""

from __future__ import annotations

import pytest

from monitor.text.fold import fold
from monitor.text.stem import stem, stems


@pytest.mark.parametrize(
    ("name", "forms"),
    [
        ("Киев", "Киева Киеву Киеве Киевом"),
        ("Саратов", "Саратова Саратове саратовской саратовские саратовскую"),
        ("Чернигов", "Чернигове черниговщина черниговского"),
        ("Путин", "Путина Путину Путиным"),
    ],
)
def test_a_name_is_found_in_its_forms(name: str, forms: str) -> None:
    wanted = stems(fold(name), "ru")
    assert [form for form in forms.split() if stem(fold(form), "ru") not in wanted] == []


@pytest.mark.parametrize(
    ("name", "other"), [("жена", "женщина"), ("муж", "мужчина"), ("Зелена", "Зеленская"), ("рус", "русская")]
)
def test_what_only_ends_so_is_another_word(name: str, other: str) -> None:
    assert stem(fold(other), "ru") not in stems(fold(name), "ru")
