"""The index gives what asking each watch by itself would give, on any queries and texts."""

from __future__ import annotations

from hypothesis import example, given
from hypothesis import strategies as st

from monitor.topics.index import Index
from tests.topics.entries import entry, placed, watch

WORDS = "Putin Trump Telefonat rief an Bahn Streik Bahn-Streik nicht Berlin, Kiew. ruft Haus Häuser Selenskyj Zelensky US us".split()
TEXTS = st.lists(st.sampled_from(WORDS), max_size=25).map(" ".join)
LEAF = st.sampled_from(
    [
        "Putin",
        "telefonat",
        "anrufen",
        "Bahnstreik",
        "Streik",
        '"rief an"',
        "Tel*",
        "Selenskyj~",
        "US",
        '"Putin Haus"~3',
        "title:Bahn",
        "/bahn.?streik/",
        "text:/[uU]s/",
        "same_sentence(Putin Trump)",
        'same_sentence((Haus OR Kiew) "rief an")',
    ]
)
QUERY = st.lists(LEAF, min_size=1, max_size=3).flatmap(
    lambda parts: st.sampled_from(
        [" ".join(parts), " OR ".join(parts), f"{parts[0]} -({' '.join(parts[1:]) or 'Wien'})"]
    )
)


@given(st.lists(QUERY, min_size=1, max_size=6), TEXTS, TEXTS, TEXTS)
@example(["Bahnstreik", "title:Bahn /bahn.?streik/"], "Bahn-Streik", "", "")
@example(["Streik", 'Bahn "Bahn-Streik"'], "Bahn-Streik", "", "")
def test_the_index_and_the_naive_loop_agree(queries: list[str], title: str, summary: str, content: str) -> None:
    watches = [watch(query, str(number)) for number, query in enumerate(queries)]
    one = placed(entry(title, summary, content))
    together = Index(watches, {}).match(one)
    apart = tuple(match for each in watches for match in Index([each], {}).match(one))
    assert together == apart
    explained = Index(watches, {}).explain(one.entry)
    assert {why.watch_id for why in explained if why.matched} == {match.watch_id for match in together}


@given(st.lists(QUERY, min_size=1, max_size=3), TEXTS, TEXTS)
def test_every_hit_stands_where_it_says_and_every_score_is_in_bounds(
    queries: list[str], title: str, content: str
) -> None:
    one = entry(title, "", content)
    for match in Index([watch(query, str(n)) for n, query in enumerate(queries)], {}).match(placed(one)):
        assert 0 < match.score <= 1
        assert match.because
        assert all(getattr(one, hit.field)[hit.start : hit.end] == hit.text != "" for hit in match.hits)


@given(st.text(), st.text())
def test_no_text_breaks_the_reading(title: str, content: str) -> None:
    Index([watch("Putin -Trump"), watch("tele* OR x~", "w2")], {}).match(placed(entry(title, "", content, language="")))
