"""Items to try rules on: lines of a file, or what the store has seen."""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import AbstractContextManager
from datetime import UTC, datetime
from pathlib import Path
from typing import IO, TYPE_CHECKING

from monitor.cli.looking import Advance, measured
from monitor.errors import UsageError
from monitor.text.languages.codes import iso639_1

if TYPE_CHECKING:
    from monitor.model import Placement
    from monitor.pipeline.replay import Item


def of_file(items: str, tally: Counter[str], *, show: bool) -> Iterator[Item]:
    """The items of a file with a progress bar; `tally["unreadable"]` counts the lines that are left out."""
    with _open(items) as source, _progress(items, show=show) as advance:
        for number, line in enumerate(source, 1):
            advance(len(line))
            item = _item(line, number)
            if item is not None:
                yield item
            else:
                tally["unreadable"] += bool(line.strip())


def of_store(config: Path | None, since: str) -> Iterator[Item]:
    """What the store has seen, as items, in the order of their time."""
    from monitor.app.beside import beside
    from monitor.cli.since import since_of

    after = since_of(since)
    with beside(config).store("depesche replay") as store:
        for placed in store.stories.recent(after):
            yield item_of(placed)


def recorded(items: str) -> Iterator[Item]:
    """The items of a file, those that can be read; the others are named on standard error."""
    with _open(items) as source:
        for number, line in enumerate(source, 1):
            item = _item(line, number)
            if item is not None:
                yield item


def item_of(placed: Placement) -> Item:
    """An entry of the store as an item; its feed stands for the publisher where none is named."""
    from monitor.pipeline.replay import Item

    entry = placed.entry
    text = {"title": entry.title, "summary": entry.summary, "content": entry.content, "url": entry.url}
    who = entry.publisher or entry.feed_id
    return Item(id=entry.id, at=entry.at, language=entry.language, publisher=who, **text)


def when(text: object) -> datetime | None:
    """An ISO 8601 time in UTC (without a zone: UTC), None for none. Raises ValueError for anything else."""
    if text is None or text == "":
        return None
    try:
        moment = datetime.fromisoformat(str(text))
        return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
    except (ValueError, OverflowError):
        raise ValueError(f"t is no ISO 8601 time: {str(text)[:40]!r}") from None


def _open(items: str) -> IO[bytes]:
    if items == "-":
        return sys.stdin.buffer
    try:
        return Path(items).open("rb")
    except OSError as error:
        raise UsageError(f"can't read {items}: {error.strerror}") from error


def _progress(items: str, *, show: bool) -> AbstractContextManager[Advance]:
    """A bar on a terminal that is not also showing the report; elsewhere nothing."""
    path = Path(items)
    measurable = path.is_file() and not (show and sys.stdout.isatty())
    return measured("replaying", path.stat().st_size if measurable else 0, show=measurable)


def _item(line: bytes, number: int) -> Item | None:
    from monitor.pipeline.replay import Item

    if not line.strip():
        return None
    try:
        record = json.loads(line)
        if not isinstance(record, dict):
            raise ValueError("not an object")  # noqa: TRY004 - one kind of trouble with a line
        text = {key: str(record.get(key) or "") for key in ("title", "summary", "content", "url", "publisher")}
        return Item(
            id=record["id"] if isinstance(record["id"], int) else str(record["id"]),
            at=_time_of(record, number),
            language=iso639_1(str(record.get("lang") or "")),
            **text,
        )
    except (ValueError, KeyError, RecursionError) as error:
        what = f"no {error}" if isinstance(error, KeyError) else str(error)
        if isinstance(error, json.JSONDecodeError):
            what = f"no JSON: {error.msg} at character {error.pos + 1}"
        print(f"depesche: line {number} left out: {what}", file=sys.stderr)
        return None


def _time_of(record: dict[str, object], number: int) -> datetime | None:
    """An item whose time can't be read is still an item: the clock stands for it, and the line is named."""
    try:
        return when(record.get("t"))
    except ValueError as error:
        print(f"depesche: line {number}: {error}; taken as missing", file=sys.stderr)
        return None
