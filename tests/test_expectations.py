"""A watch says what it must and must not find, and `depesche check` tries it, with file, line and column."""

from __future__ import annotations

from pathlib import Path

import pytest

from monitor.app.examine import examine
from monitor.app.plan import plan

FRAME = "feeds: [https://a.example/]\nchannels: {c: {console: true}}\nwatches:\n  - name: Telefonat\n"


def faults(tmp_path: Path, lines: str) -> tuple[str, ...]:
    path = tmp_path / "config.yaml"
    path.write_text(FRAME + "".join(f"    {line}\n" for line in lines.splitlines()))
    return tuple(fault.removeprefix(f"{path}:") for fault in examine(path).faults)


def test_examples_that_hold_are_no_faults(tmp_path: Path) -> None:
    assert not faults(
        tmp_path,
        """query: telefonat Putin Trump
feeds: [https://a.example/]
languages: [en]
expect_match: Trump rief Putin an
expect_no_match: [Trump und Putin reisen]""",
    )


def test_each_example_that_fails_is_named_with_its_place_and_the_reason(tmp_path: Path) -> None:
    missed, wrong = faults(
        tmp_path,
        """query: Putin Trump
expect_match: [Putin und Trump, "Putin allein"]
expect_no_match: [Trump trifft Putin]""",
    )
    assert missed.startswith(
        "6:37: watches[0].expect_match[1]: the watch does not match this headline: Trump missing; "
    )
    assert wrong.startswith("7:23: watches[0].expect_no_match[0]: the watch matches this headline: Putin: ")


def test_examples_are_tried_with_the_options_and_the_concepts(tmp_path: Path) -> None:
    (fault,) = faults(tmp_path, "query: Streik\nstrictness: exact\nexpect_match: Streiks bei der Bahn")
    assert "Streik missing" in fault


def test_a_query_that_cannot_be_read_is_one_fault(tmp_path: Path) -> None:
    (fault,) = faults(tmp_path, "query: Putin AND\nexpect_match: Putin")
    assert "nothing follows AND" in fault


@pytest.mark.parametrize(
    ("line", "what"),
    [
        ("strictness: strict", "none of exact, normal, wide"),
        ("within: 0 words", "is no nearness"),
        ("within: near", "is no nearness"),
        ("fields: [body]", "none of title, lead, text"),
        ("min_score: 2", "min_score"),
        ("languages: deutsch", "is no language"),
    ],
)
def test_an_option_that_makes_no_sense_is_a_fault(tmp_path: Path, line: str, what: str) -> None:
    (fault,) = faults(tmp_path, f"query: Putin\n{line}")
    assert fault.startswith("6:")
    assert what in fault


def test_the_options_reach_the_watch(tmp_path: Path) -> None:
    options = "query: Streik\nstrictness: wide\nwithin:  40  Words\nfields: title\nmin_score: 0.5\nlanguages: [DE, en]"
    assert not faults(tmp_path, options)
    (watch,) = plan(tmp_path / "config.yaml").watches
    assert (watch.strictness, watch.within, watch.fields, watch.min_score, watch.languages) == (
        "wide",
        "40 words",
        ("title",),
        0.5,
        ("de", "en"),
    )
