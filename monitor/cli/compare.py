"""`depesche compare`: are these two the same story, and why?"""

from __future__ import annotations

import json
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from monitor.cli.items import when
from monitor.cli.options import ConfigOption
from monitor.errors import UsageError
from monitor.text.languages.codes import iso639_1

if TYPE_CHECKING:
    from collections.abc import Callable

    from monitor.model import Entry, Evidence

    Comparison = Callable[[Entry, Entry], Evidence]

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)

FirstArgument = Annotated[
    str,
    typer.Argument(
        metavar="PAIRS.jsonl|TITLE", help="Pairs, one JSON object a line (- for standard input); or the first headline."
    ),
]
SecondArgument = Annotated[
    str | None, typer.Argument(metavar="[TITLE]", help="The second headline.", show_default=False)
]


def command(first: FirstArgument = "-", second: SecondArgument = None, config: ConfigOption = None) -> None:
    """Judge pairs of headlines.

    Are they the same story, a story that moved on, or two? With two headlines: an explanation in words. With a file of pairs (`id`, `title1`, `title2`, and optionally
    `summary1/2`, `t1/2`, `lang1/2`, `publisher1/2`, `url1/2`): one JSON line a pair with `same`, `verdict`, `score`
    and `because`. Two items without times count as published together. Without --config all settings are the
    defaults; with one, its `stories` hold: window, sensitivity, and whether a model of meaning is asked.
    """
    from monitor.app.compare import comparison

    compare = comparison(config)
    if second is not None:
        _explain(first, second, compare)
        return
    failed = 0
    for number, line in enumerate(_lines(first), 1):
        if not line.strip():
            continue
        try:
            print(_judged(_pair(line), compare))
        except (ValueError, KeyError, TypeError, RecursionError) as error:
            failed += 1
            what = f"no {error}" if isinstance(error, KeyError) else str(error)
            print(f"depesche: line {number} left out: {what}", file=sys.stderr)
    if failed:
        raise typer.Exit(1)


def _lines(source: str) -> Any:
    if source == "-":
        return sys.stdin.buffer
    try:
        return Path(source).open("rb")
    except OSError as error:
        raise UsageError(f"can't read {source}: {error.strerror}", hint="for two headlines give both") from error


def _pair(line: bytes) -> dict[str, Any]:
    pair = json.loads(line)
    if not isinstance(pair, dict):
        raise ValueError("not an object")  # noqa: TRY004 - one kind of trouble with a line
    return pair


def _judged(pair: dict[str, Any], compare: Comparison) -> str:
    evidence = compare(_entry(pair, 1), _entry(pair, 2))
    return json.dumps(
        {
            "id": pair["id"],
            "same": evidence.verdict.value != "different",
            "verdict": evidence.verdict.value,
            "score": round(evidence.score, 4),
            "because": [str(reason) for reason in evidence.reasons],
        },
        ensure_ascii=False,
    )


def _entry(pair: dict[str, Any], side: int) -> Entry:
    """One side of a pair; a side without a time takes the other's, without any the epoch."""
    from monitor.model import Entry

    own, other = when(pair.get(f"t{side}")), when(pair.get(f"t{3 - side}"))
    at = own or other or EPOCH

    def text(key: str) -> str:
        return str(pair.get(f"{key}{side}") or "")

    if f"title{side}" not in pair:
        raise KeyError(f"title{side}")
    return Entry(
        id=f"side-{side}",
        feed_id=text("publisher") or f"side-{side}",
        identities=(),
        url=text("url"),
        title=text("title"),
        summary=text("summary"),
        content="",
        language=iso639_1(str(pair.get(f"lang{side}") or pair.get("lang") or "")),
        publisher=text("publisher") or str(pair.get(f"pub{side}") or ""),
        published=at,
        updated=None,
        seen_at=at,
    )


def _explain(first: str, second: str, compare: Comparison) -> None:
    pair = {"title1": first, "title2": second}
    evidence = compare(_entry(pair, 1), _entry(pair, 2))
    print(_verdict(evidence))
    for reason in sorted(evidence.reasons, key=lambda reason: -abs(reason.weight)):
        sign = "for    " if reason.weight > 0 else "against" if reason.weight < 0 else "       "
        print(f"  {sign} {reason.weight:+.2f}  {reason}")


def _verdict(evidence: Evidence) -> str:
    words = {
        "duplicate": "The same story.",
        "update": f"The same story, moved on ({evidence.guard or 'changed'}).",
        "different": "Two different stories.",
    }[evidence.verdict.value]
    sure = "" if evidence.certain else " Not certain: it would be kept visible and ring nobody."
    return f"{words}{sure} (score {evidence.score:.2f})"
