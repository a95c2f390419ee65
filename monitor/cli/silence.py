"""`depesche silence`: what you don't want to hear of for a while."""

from __future__ import annotations

import getpass
import json
import sys
from datetime import datetime
from typing import TYPE_CHECKING, Annotated

import typer

from monitor.cli import clock
from monitor.cli.commands import grouped
from monitor.cli.naming import named
from monitor.cli.options import ConfigOption, JsonOption
from monitor.cli.speech import counted
from monitor.cli.tables import when
from monitor.errors import UsageError

if TYPE_CHECKING:
    from monitor.app.beside import Beside
    from monitor.model import Silence
    from monitor.store.base import Store

app = grouped(
    """Keep silent about something for a while; list and end silences.

    All of it works beside a running daemon: a silence holds from the next item on. What it covers is decided as ever,
    counted and listed, told to nobody, and not made up for later.
    """
)

WatchOption = Annotated[str, typer.Option("--watch", "-w", help="Only what this watch finds: its name, id, or a part.")]
StoryOption = Annotated[str, typer.Option("--story", help="Only this story: its id, or an entry's address or id.")]
SourceOption = Annotated[
    str, typer.Option("--source", help="Only this source: a feed's name or id, a site, a publisher.")
]
WordsOption = Annotated[str, typer.Option("--words", help="Only entries that say this: a query as watches have.")]
AlertOption = Annotated[str, typer.Option("--alert", help="The watch and the story of this alert: its sign or key.")]
ForOption = Annotated[str, typer.Option("--for", help="So long, such as 24h or 7d; omitted: until `silence end`.")]


@app.command("add")
def add(
    watch: WatchOption = "",
    story: StoryOption = "",
    source: SourceOption = "",
    words: WordsOption = "",
    alert: AlertOption = "",
    length: ForOption = "",
    wrong: Annotated[bool, typer.Option("--wrong", help="With --alert: note that the match was a mistake.")] = False,
    comment: Annotated[str, typer.Option("--comment", help="Why, for those who read it later.")] = "",
    author: Annotated[str, typer.Option("--author", help="Who; omitted: the user who calls.")] = "",
    config: ConfigOption = None,
) -> None:
    """Silence a watch, a story, a source or words.

    What is given must fit all at once: `--watch Putin --source Bote` silences only what Putin finds in the Bote.
    """
    from monitor.alerts.silence import MISTAKE
    from monitor.app.beside import beside
    from monitor.model import Silence

    if not (watch or story or source or words or alert):
        raise UsageError("that would silence everything", hint="name a --watch, --story, --source, --words or --alert")
    if (alert and (watch or story)) or (wrong and not alert):
        raise UsageError("--alert names the watch and the story; --wrong says more of it", hint="give --alert alone")
    made, now = beside(config), clock.now()
    if words:
        _check_words(made, words)
    until, author, comment = _until(length, now), author or _user(), comment or MISTAKE * wrong
    with made.store("depesche silence add") as store:
        watch_id, story_id = _of_alert(store, alert) if alert else (_watch(made, store, watch), _story(store, story))
        wish = Silence(now, watch_id, story_id, source, words, until, author=author, comment=comment)
        number = store.silences.add(wish)
    print(f"silence {number}: {_said(wish)}, {_lasting(wish, now)}", file=sys.stderr)


@app.command("list")
def list_(
    every: Annotated[bool, typer.Option("--all", help="Those that are over, too.")] = False,
    json_lines: JsonOption = False,
    config: ConfigOption = None,
) -> None:
    """List the silences that hold.

    Newest first, with what each has kept from being told; `depesche alerts` lists those alerts themselves.
    """
    from monitor.app.beside import beside

    now = clock.now()
    with beside(config).store("depesche silence list", or_empty=True) as store:
        counts = store.silences.counts()
        found = [one for one in store.silences.all() if every or one.holds(now)]
    for one in found:
        kept = counts.get(one.id, 0)
        print(_as_json(one, kept, now) if json_lines else _as_text(one, kept, now))
    if not found and not json_lines:
        print("Nothing is silenced.")


@app.command("end")
def end(
    numbers: Annotated[list[int], typer.Argument(metavar="NUMBER...", help="As `silence list` shows them.")],
    config: ConfigOption = None,
) -> None:
    """End silences before their time.

    What they kept back stays untold; what comes from now on is told again.
    """
    from monitor.app.beside import beside

    now = clock.now()
    with beside(config).store("depesche silence end") as store:
        active = {one.id for one in store.silences.active(now)}
        if missing := [str(number) for number in numbers if number not in active]:
            raise UsageError(f"there is no silence {', '.join(missing)} that holds", hint="`depesche silence list`")
        for number in dict.fromkeys(numbers):
            store.silences.end(number, now)
            print(f"silence {number} is over", file=sys.stderr)


def _check_words(made: Beside, words: str) -> None:
    from monitor.cli.test_query import doubt, validated

    validated(words, made.config.concepts, made.config.locale)
    doubt(words, made.config.locale)


def _until(length: str, now: datetime) -> datetime | None:
    from monitor.config.durations import HINT, duration

    if not length:
        return None
    try:
        span = duration(length)
    except ValueError as error:
        raise UsageError(f"--for: {length!r} {error}", hint=HINT) from None
    if not span:
        raise UsageError("--for: that is no time at all", hint="leave it out for a silence without an end")
    return now + span


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""


def _of_alert(store: Store, wanted: str) -> tuple[str, str]:
    """The watch and the story of an alert."""
    from monitor.alerts.message import mark

    sign = "#" + wanted.removeprefix("#")
    found = [one for one in store.ledger.alerts(limit=10_000) if wanted == one.key or sign == mark(one.key)]
    if len(found) != 1:
        what = f"{len(found)} alerts have the sign {sign}" if found else f"no alert is known as {wanted!r}"
        raise UsageError(what, hint="`depesche alerts` lists signs, `depesche alerts --json` keys")
    return found[0].watch_id, found[0].story_id


def _watch(made: Beside, store: Store, wanted: str) -> str:
    if not wanted:
        return ""
    names = [(each.id, each.name) for each in made.watches]
    return made.watch_ids(store)[named(wanted, names, "watch")]


def _story(store: Store, wanted: str) -> str:
    if not wanted:
        return ""
    stories = {placement.story_id for placement in store.stories.find(wanted)}
    if not stories and store.stories.of_story(wanted):
        return wanted
    if len(stories) != 1:
        what = f"{wanted!r} belongs to {len(stories)} stories" if stories else f"no story is known by {wanted!r}"
        raise UsageError(what, hint="give a story's id: `depesche explain URL` names it")
    return stories.pop()


def _said(wish: Silence) -> str:
    parts = (("watch", wish.watch_id), ("story", wish.story_id), ("source", wish.source), ("words", wish.words))
    return ", ".join(f"{name} {value}" for name, value in parts if value)


def _lasting(wish: Silence, now: datetime) -> str:
    if wish.ended_at is not None:
        return f"ended {when(wish.ended_at, now)}"
    if wish.until is None:
        return "until somebody ends it"
    return f"{'over' if wish.until <= now else 'ends'} {when(wish.until, now)}"


def _as_text(wish: Silence, kept: int, now: datetime) -> str:
    by = " ".join(part for part in (wish.author and f"by {wish.author}", wish.comment and f"({wish.comment})") if part)
    lines = f"{wish.id:>4}  {_said(wish)}\n      {_lasting(wish, now)}; kept back {counted(kept, 'alert')}"
    return f"{lines}; {by}" if by else lines


def _as_json(wish: Silence, kept: int, now: datetime) -> str:
    return json.dumps(
        {
            "id": wish.id,
            "watch": wish.watch_id,
            "story": wish.story_id,
            "source": wish.source,
            "words": wish.words,
            "since": wish.since.isoformat(),
            "until": wish.until.isoformat() if wish.until else None,
            "ended": wish.ended_at.isoformat() if wish.ended_at else None,
            "holds": wish.holds(now),
            "author": wish.author,
            "comment": wish.comment,
            "kept_back": kept,
        },
        ensure_ascii=False,
    )
