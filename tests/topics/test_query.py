"""A query is read as people mean it, survives print and parse, and a broken one is shown with a caret and a hint."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.errors import QueryError
from monitor.topics.query import MOST_TERMS, caret, parse, terms
from monitor.topics.tree import FIELDS, And, Field, Not, Or, Phrase, Regex, Same, Word


@pytest.mark.parametrize(
    ("query", "tree"),
    [
        ("telefonat Putin", And((Word("telefonat"), Word("Putin")))),
        ("a AND b", And((Word("a"), Word("b")))),
        ("a b OR c", Or((And((Word("a"), Word("b"))), Word("c")))),
        ("a (b OR c)", And((Word("a"), Or((Word("b"), Word("c")))))),
        ("a -b", And((Word("a"), Not(Word("b"))))),
        ("a NOT (b OR c)", And((Word("a"), Not(Or((Word("b"), Word("c"))))))),
        ('"am Telefon"', Phrase("am Telefon")),
        ("„am Telefon“", Phrase("am Telefon")),
        ('"Putin Trump"~8', Phrase("Putin Trump", 8)),
        ("Selenskyj~", Word("Selenskyj", fuzzy=True)),
        ("tele*", Word("tele", prefix=True)),
        ("title:Berlin", Field("title", Word("Berlin"))),
        ('lead:(a OR "b c")', Field("lead", Or((Word("a"), Phrase("b c"))))),
        ("url:https://news.example/a?b", Field("url", Word("https://news.example/a?b"))),
        ("((a))", Word("a")),
        ("Trump & Putin – heute", And((Word("Trump"), Word("Putin"), Word("heute")))),
        ("covid-19", Word("covid-19")),
        (r"/Reform 20\d\d/", Regex(r"Reform 20\d\d")),
        ("title:/a|b/ c", And((Field("title", Regex("a|b")), Word("c")))),
        ("url:/sport/", Field("url", Word("/sport/"))),
        ("24/7 /etc", And((Word("24/7"), Word("/etc")))),
        ("Same_Sentence (a b)", Same((Word("a"), Word("b")))),
        ("Bank Bank", Word("Bank")),
        ("(a b) a OR b a OR b a", Or((And((Word("a"), Word("b"))), And((Word("b"), Word("a")))))),
        ("US us", And((Word("US"), Word("us")))),
        ("same_sentence(a b) c", And((Same((Word("a"), Word("b"))), Word("c")))),
        ('same_sentence((a OR b) "c d")', Same((Or((Word("a"), Word("b"))), Phrase("c d")))),
    ],
)
def test_the_language(query: str, tree: object) -> None:
    assert parse(query) == tree


@pytest.mark.parametrize(
    "query", ["10:30 Uhr", "BBC: Putin", "https://news.example/a", "Tagesschau:Wetter", "Kurs 3:2", "C:Laufwerk"]
)
def test_a_colon_alone_makes_no_field(query: str) -> None:
    tree = parse(query)
    assert all(isinstance(part, Word) for part in (tree.parts if isinstance(tree, And) else (tree,)))


@pytest.mark.parametrize(
    ("query", "message", "place"),
    [
        ("", "empty", ""),
        ("   ", "empty", "   "),
        ("– &", "no word", "– &"),
        ("😀", "no word", "😀"),
        ('Putin "am Telefon', "never closed", '"'),
        ("Putin AND", "nothing follows AND", "AND"),
        ("OR Putin", "nothing stands before OR", "OR"),
        ("Putin OR", "nothing follows OR", "OR"),
        ("Putin AND AND Trump", "nothing follows AND", "AND"),
        ("Putin NOT", "nothing follows NOT", "NOT"),
        ("Putin (Trump", "never closed", "("),
        ("Putin Trump)", "never opened", ")"),
        ("Putin ()", "empty group", "()"),
        ('Putin ""', "empty phrase", '""'),
        ("titel:Putin", "no field 'titel'", "titel"),
        ("autor:Meier", "no field 'autor'", "autor"),
        ("title: Putin (title:(url:x))", "field inside a field", "url:x"),
        ("-Putin", "must not appear", "-Putin"),
        ("Putin OR -Trump", "one side of OR", "-Trump"),
        ("Putin OR NOT (Trump Vance)", "one side of OR", "Trump Vance"),
        ("(Putin OR Kreml) OR (-a -b) OR c", "one side of OR", "-a -b"),
        ("-(Putin OR Trump)", "must not appear", "-(Putin OR Trump)"),
        ("te*", "prefix this short", "te*"),
        ("same_sentence(Putin -Trump)", "takes words, phrases and OR", "same_sentence("),
        ("same_sentence()", "empty group", "same_sentence()"),
        ("Putin /a(?=b)/", r"RE2 knows no \(\?=", "(?="),
        ("/Reform (2030/", r"a \( .* never closed", "Reform (2030"),
        ("/Reform) 2030/", r"a \) .* closes nothing", "Reform) 2030"),
        ("/Re[form/", r"a \[ .* never closed", "[form"),
        ("/Wien|*/", "nothing to repeat", "*"),
        (r"/(Wien)\1/", "RE2 knows no .1", r"\1"),
        ("/(?P<{x}>Wien)/", "no expression that RE2 can read", "(?P<{x}>"),
        ("/a*/", "fits everywhere", "a*"),
        ("/(a{1000}){1000}/", "repeats too often", "{1000}"),
        (f"/{'a' * 501}/", "longer than 500", "a" * 501),
        ('"a b"~12345', "nearness", "~12345"),
        ("title:-Putin", "needs a value", "title:"),
    ],
)
def test_a_broken_query_names_the_place_and_a_hint(query: str, message: str, place: str) -> None:
    with pytest.raises(QueryError, match=message) as caught:
        parse(query)
    assert query[caught.value.start : caught.value.end] == place
    assert caught.value.hint


def test_the_caret_stands_under_the_place() -> None:
    query = "Putin AND (Trump OR)"
    with pytest.raises(QueryError) as caught:
        parse(query)
    assert caret(query, caught.value) == "Putin AND (Trump OR)\n                 ^^"


@pytest.mark.parametrize(
    ("query", "mark"), [("日本 OR", "     ^^"), ("Ma\u0308r (", "    ^"), ("😀 (", "   ^"), ("日本)", "    ^")]
)
def test_the_caret_knows_how_wide_a_terminal_shows_signs(query: str, mark: str) -> None:
    with pytest.raises(QueryError) as caught:
        parse(query)
    assert caret(query, caught.value).split("\n")[1] == mark


def test_the_caret_of_a_long_query_shows_the_part_around_it() -> None:
    query = "Wort " * 100 + "AND"
    with pytest.raises(QueryError) as caught:
        parse(query)
    line, mark = caret(query, caught.value).split("\n")
    assert len(line) <= 120
    assert line[mark.index("^") : len(mark)] == "AND"


@pytest.mark.parametrize(
    "query", ["(" * 5_000 + "a" + ")" * 5_000, "a " * (MOST_TERMS + 1), "x" * 30_000, "a" + " (-b" * 5_000]
)
def test_too_much_is_refused_or_read_but_never_overflows(query: str) -> None:
    fault = _fault(query)
    assert fault is not None
    assert fault.hint


LETTERS = st.sampled_from(["Putin", "Trump", "über", "10:30", "BBC:", "covid-19", "and", "title", "Straße", "x1"])
LEAVES = st.one_of(
    LETTERS,
    LETTERS.map(lambda word: f"{word}~"),
    st.sampled_from(["tele*", '"am Telefon"', '"a b"~8', "„Wort für Wort“", "url:https://news.example/x", "lang:de"]),
)
QUERIES = st.recursive(
    LEAVES,
    lambda inner: st.one_of(
        st.tuples(inner, inner).map(" ".join),
        st.tuples(inner, inner).map(" OR ".join),
        st.tuples(inner, inner).map(lambda pair: f"{pair[0]} -({pair[1]})"),
        inner.map(lambda query: f"({query})"),
    ),
    max_leaves=12,
)


@given(QUERIES)
def test_a_query_survives_print_and_parse(query: str) -> None:
    tree = parse(query)
    assert parse(str(tree)) == tree


@given(st.text(alphabet='ab:-~*/()"„ ANDORT.\n\u00ad1', max_size=60) | st.text(max_size=60))
def test_any_text_is_a_query_or_a_query_error(text: str) -> None:
    fault = _fault(text)
    if fault is None:
        tree = parse(text)
        assert parse(str(tree)) == tree
        assert next(terms(tree), None) is not None
    else:
        assert 0 <= fault.start <= fault.end <= max(len(text), fault.start)
        assert "\n" in caret(text, fault)


def _fault(text: str) -> QueryError | None:
    try:
        parse(text)
    except QueryError as error:
        return error
    return None


def test_every_field_can_be_asked() -> None:
    assert all(parse(f"{name}:wert") == Field(name, Word("wert")) for name in FIELDS)
