"""The examples of the reference page are true."""

from __future__ import annotations

import re

import pytest

from monitor.errors import QueryError
from monitor.topics.index import Index
from monitor.topics.query import caret, parse
from tests.needs import ROOT
from tests.topics.entries import entry, placed, watch

PAGE = (ROOT / "docs" / "queries.md").read_text()
EXAMPLES = [
    tuple(cell.strip() for cell in row)
    for row in re.findall(r"^\| (.+?) \| (.+?) \| (yes|no) \|$", PAGE.partition("## Examples")[2], re.MULTILINE)
]
CODE = re.findall(r"`([^`]+)`", PAGE.partition("## What you can write")[2].partition("Operators are")[0])


def test_there_are_examples() -> None:
    assert len(EXAMPLES) > 30
    assert {answer for *_, answer in EXAMPLES} == {"yes", "no"}


@pytest.mark.parametrize(("query", "text", "answer"), EXAMPLES)
def test_an_example_of_the_reference(query: str, text: str, answer: str) -> None:
    index = Index([watch(query)], {})
    found = index.match(placed(entry(text)))
    assert bool(found) is (answer == "yes"), index.explain(entry(text))


@pytest.mark.parametrize("query", [code for code in CODE if not code.endswith(":") and code != "OR"])
def test_everything_in_the_table_can_be_read(query: str) -> None:
    assert str(parse(query))


def test_the_picture_of_an_error_is_true() -> None:
    query = "Putin AND (Trump OR)"
    with pytest.raises(QueryError) as caught:
        parse(query)
    shown = [*caret(query, caught.value).split("\n"), f"{caught.value}; {caught.value.hint}"]
    assert "\n".join(f"    {line}" for line in shown) in PAGE
