"""What is written as in another query language is refused with what to write here; it never quietly means something else."""

from __future__ import annotations

import pytest

from monitor.errors import QueryError
from monitor.topics.elsewhere import _MEANT, _OF_THE_WATCH, _OF_TIME
from monitor.topics.query import parse
from monitor.topics.tree import FIELDS


@pytest.mark.parametrize(
    ("query", "message", "place", "hint"),
    [
        ("headline:Streik", "no field 'headline'", "headline", "title:"),
        ("Bahn intitle:Streik", "no field 'intitle'", "intitle", "title:"),
        ("Überschrift:Streik", "no field 'Überschrift'", "Überschrift", "title:"),
        ("tilte:Streik", "no field 'tilte'", "tilte", "title:"),
        ("site:abendblatt.example", "no field 'site'", "site", "source:"),
        ("language:de", "no field 'language'", "language", "lang:"),
        ("Title:Streik", "small letters", "Title", "title:word"),
        ("LANG:de", "small letters", "LANG", "lang:word"),
        ("like:https://news.example", "key of the watch", "like:", "depesche test --like"),
        ("within:sentence Streik", "key of the watch", "within:", "docs/queries.md"),
        ("after:2026-01-01 Streik", "no field 'after'", "after", "--since"),
        ("Streik date:[2020 TO 2021]", "no field 'date'", "date", "--since"),
        ("Streik~2", "takes no number", "~2", "Streik~;"),
        ("Streik~0.8", "takes no number", "~0.8", "Streik~;"),
        ('"Putin Trump"~x', "right behind", "~x", "~8"),
        ('"Putin"~', "right behind", "~", "Meier~"),
        ("Streik^2 Bahn", "weighs", "^2", "leave out"),
        ("str*k", "at the end of a word only", "*", "tele*"),
        ("te?ephon", "at the end of a word only", "?", "tele*"),
        ("/Reform/i", "no flags", "i", "capitals"),
        (r"/Reform 20\d\d", "never closed", "/", "add a /"),
        ("same_sentence Putin Trump", "in brackets", "same_sentence", "same_sentence(Putin Trump)"),
    ],
)
def test_the_manner_of_another_language_is_refused(query: str, message: str, place: str, hint: str) -> None:
    with pytest.raises(QueryError, match=message) as caught:
        parse(query)
    assert query[caught.value.start : caught.value.end] == place
    assert hint in caught.value.hint


@pytest.mark.parametrize(
    "query",
    [
        "BBC: Putin",
        "Tagesschau:Wetter",
        "title: Streik",
        "10:30",
        "url:https://news.example/~2?by=x",
        "https://news.example/a?b=c",
        '"M*A*S*H" "Streik~2"',
        "Wer?",
        "*streik",
        "/etc /r/",
        "am 24.12. ^",
    ],
)
def test_what_is_only_a_word_is_let_be(query: str) -> None:
    assert str(parse(query))


def test_no_name_of_ours_is_taken_for_anothers() -> None:
    assert not {*FIELDS} & {*_MEANT, *_OF_THE_WATCH, *_OF_TIME}
    assert {*_MEANT.values()} <= {*FIELDS}
