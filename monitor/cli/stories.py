"""`depesche stories`: what was taken for one story and why, and the user's word against it."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Annotated

import typer

from monitor.cli import clock
from monitor.cli.history import watch_id
from monitor.cli.options import ConfigOption, JsonOption
from monitor.cli.since import since_of
from monitor.cli.speech import FAILED, counted
from monitor.errors import UsageError

if TYPE_CHECKING:
    from monitor.app.beside import Beside
    from monitor.model import Opinion, Placement
    from monitor.store.base import Store

WordsArgument = Annotated[
    list[str],
    typer.Argument(
        metavar="[ID | apart ENTRY [OTHER] | join ENTRY OTHER | opinions | undo N]",
        help="A story or an entry (id or address); or what you think of them.",
        show_default=False,
    ),
]
WatchOption = Annotated[str, typer.Option("--watch", "-w", help="Only stories that this watch found (name or id).")]
SinceOption = Annotated[str, typer.Option("--since", metavar="TIME", help="Only those told since: 24h, 7d, 4w.")]
AllOption = Annotated[bool, typer.Option("--all", help="Stories of a single telling, too.")]
LimitOption = Annotated[int, typer.Option("--limit", "-n", min=1, max=10_000, help="How many, newest first.")]
CommentOption = Annotated[str, typer.Option("--comment", help="Why: kept with your opinion.")]
DryRunOption = Annotated[bool, typer.Option("--dry-run", help="Only say what would move.")]


def command(
    words: WordsArgument = [],  # noqa: B006 - typer only reads it
    watch: WatchOption = "",
    since: SinceOption = "3d",
    everything: AllOption = False,
    limit: LimitOption = 20,
    comment: CommentOption = "",
    dry_run: DryRunOption = False,
    json_lines: JsonOption = False,
    config: ConfigOption = None,
) -> None:
    """Show what was taken for one story, and why.

    Without more: the latest stories that were told more than once. With the id or address of a story or an entry: all
    that is known of that story. Tell it when it is wrong, it obeys from then on: `apart ENTRY` says that an entry is
    not the same story (as OTHER, else as the story's first), `join ENTRY OTHER` that two are one. `opinions` lists
    what was said, `undo N` takes it back. A running daemon heeds it at its next judgement; nobody is alerted by it.
    """
    from monitor.app.beside import beside

    made = beside(config)
    with made.store("depesche stories") as store:
        match words:
            case []:
                _listed(made, store, watch, since, everything, limit, json_lines)
            case ["opinions"]:
                _opinions(store)
            case ["undo", number]:
                _say(store, *_taken_back(store, number), dry_run)
            case ["apart", entry]:
                _say(store, _apart(store, entry, "", comment), 0, dry_run)
            case ["apart", entry, other]:
                _say(store, _apart(store, entry, other, comment), 0, dry_run)
            case ["join", entry, other]:
                _say(store, _joined(store, entry, other, comment), 0, dry_run)
            case [one] if one not in ("undo", "apart", "join"):
                _shown(store, one, json_lines)
            case _:
                raise UsageError("that can't be done with stories", hint="`depesche stories --help` shows what can")


def _listed(made: Beside, store: Store, watch: str, since: str, everything: bool, limit: int, json_lines: bool) -> None:
    from monitor.cli.stories_shown import brief, story_json

    stored = made.watch_ids(store)[watch_id(made, watch)] if watch else ""
    found = store.stories.latest(since_of(since), watch_id=stored, tellings=1 if everything else 2, limit=limit)
    for story_id in found:
        members = store.stories.of_story(story_id)
        print(story_json(store, members) if json_lines else brief(members))
    if not found:
        if not json_lines:
            print("No story was told more than once in that time." if not everything else "There is none.")
        raise typer.Exit(FAILED)


def _shown(store: Store, what: str, json_lines: bool) -> None:
    from monitor.cli.stories_shown import story_json, whole

    members = store.stories.of_story(what) or store.stories.of_story(_one(store, what).story_id)
    print(story_json(store, members) if json_lines else whole(store, members))


def _opinions(store: Store) -> None:
    standing = store.opinions.standing()
    for each in standing:
        said = "are one story" if each.same else "are two stories"
        by = f" by {each.author}" if each.author else ""
        why = f": {each.comment}" if each.comment else ""
        print(f"{each.number:>4}  {each.at:%Y-%m-%d %H:%M} UTC{by}: {each.entry_id} and {each.other_id} {said}{why}")
    if not standing:
        print("Nobody has said anything.")


def _apart(store: Store, what: str, other: str, comment: str) -> Opinion:
    from monitor.stories.pairs import compare
    from monitor.stories.people import apart

    one = _one(store, what)
    members = store.stories.of_story(one.story_id)
    rest = [each for each in members if each.entry.id != one.entry.id]
    if not other and not rest:
        raise UsageError(f"{one.entry.id} is alone in its story already")
    against = _one(store, other) if other else rest[0]
    said = apart(one, against, members, lambda a, b: compare(a, b).score, clock.now())
    return _signed(said, comment)


def _joined(store: Store, what: str, other: str, comment: str) -> Opinion:
    from monitor.stories.people import together

    one, two = _one(store, what), _one(store, other)
    members = (store.stories.of_story(one.story_id), store.stories.of_story(two.story_id))
    return _signed(together(one, two, members, clock.now()), comment)


def _taken_back(store: Store, number: str) -> tuple[Opinion, int]:
    from monitor.stories.people import taken_back

    for each in store.opinions.standing():
        if str(each.number) == number:
            return _signed(taken_back(each, clock.now()), ""), each.number
    raise UsageError(f"there is no opinion {number!r} to take back", hint="`depesche stories opinions` lists them")


def _say(store: Store, opinion: Opinion, withdraws: int, dry_run: bool) -> None:
    said = opinion if dry_run else store.opinions.say(opinion, withdraws=withdraws)
    what = counted(len(said.moved), "entry", "entries")
    print(f"{what} {'would move' if dry_run else 'moved'} from story {said.from_story} to {said.to_story}")
    for entry_id in said.moved:
        placed = store.stories.entry(entry_id)
        print(f"  {entry_id}  {placed.entry.title if placed else ''}")
    if not dry_run and not withdraws:
        print(f"`depesche stories undo {said.number}` takes it back", file=sys.stderr)


def _signed(opinion: Opinion, comment: str) -> Opinion:
    from dataclasses import replace
    from getpass import getuser

    return replace(opinion, author=getuser(), comment=comment)


def _one(store: Store, what: str) -> Placement:
    """The entry that is meant; of a story its first. Raises UsageError."""
    found = store.stories.find(what) or store.stories.of_story(what)[:1]
    if not found:
        raise UsageError(f"no story or entry is known as {what!r}", hint="`depesche stories --all` lists ids")
    return found[0]
