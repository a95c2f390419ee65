"""Every promise of docs/delivery.md is kept by a test that is there."""

from __future__ import annotations

import ast
import re

import pytest

from tests.needs import ROOT

TEXT = (ROOT / "docs" / "delivery.md").read_text(encoding="utf-8")
TABLE = TEXT.partition("## What happens when …")[2].partition("\n## ")[0]
ROWS = [line for line in TABLE.splitlines() if line.startswith("| ") and "shown by" not in line]


def named_in(path: str) -> set[str]:
    tree = ast.parse((ROOT / "tests" / path).read_text(encoding="utf-8"))
    return {node.name for node in tree.body if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)}


@pytest.mark.parametrize("row", ROWS, ids=[row.split("|")[1].strip()[:50] for row in ROWS])
def test_each_failure_of_the_table_is_shown_by_a_test(row: str) -> None:
    assert len(row.split("|")) == 6, "failure, what is done, what one sees, the test"
    (named,) = re.findall(r"`([\w/]+\.py)::(test_\w+)`", row)
    assert named[1] in named_in(named[0])


def test_the_table_speaks_of_all_that_was_asked() -> None:
    assert len(ROWS) > 30
    for word in ("Retry-After", "redirect", "certificate", "killed", "locked", "full", "fall-back", "order", "MQTT"):
        assert any(word in row for row in ROWS), word
