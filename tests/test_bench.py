"""The benches are found, and the list of them is whole; what they measure is on demand."""

from __future__ import annotations

import runpy
import subprocess
import sys

from tests.needs import ROOT


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "bench", *arguments], cwd=ROOT, capture_output=True, text=True, check=False, timeout=60
    )


def test_the_table_names_every_bench() -> None:
    table = runpy.run_path(str(ROOT / "bench" / "__main__.py"), run_name="bench")["BENCHES"]
    assert sorted(table) == sorted(path.stem for path in (ROOT / "bench").glob("*.py") if path.stem != "__main__")


def test_without_a_name_it_lists_them_with_what_each_measures() -> None:
    done = run()
    assert done.returncode == 0
    assert "stories_quality  how well entries are placed" in done.stdout


def test_an_unknown_bench_is_a_usage_error_that_names_the_known() -> None:
    done = run("nonsense")
    assert (done.returncode, done.stdout) == (2, "")
    assert "no bench is called nonsense; there are: stories_quality" in done.stderr


def test_a_bench_gets_its_own_arguments() -> None:
    done = run("stories_quality", "--help")
    assert done.returncode == 0
    assert "--data" in done.stdout
