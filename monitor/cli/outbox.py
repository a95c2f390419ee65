"""`depesche outbox`: what waits to be sent, what nobody could take; try again, drop, export."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING, Annotated

import typer

from monitor.cli import clock
from monitor.cli.commands import SETTINGS
from monitor.cli.options import ConfigOption, JsonOption
from monitor.cli.speech import counted
from monitor.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from monitor.app.beside import Beside
    from monitor.store.base import Store
    from monitor.store.outbox import OutboxRow

STATES = ("held", "pending", "sending", "dead", "collected", "sent", "dropped")
OPEN = ("held", "pending", "sending", "dead")
"""What is listed unless somebody asks for more: all that has not arrived and is not settled by other means."""
MOST = 1_000_000

app = typer.Typer(
    rich_markup_mode=None, pretty_exceptions_enable=False, add_completion=False, context_settings=SETTINGS
)

IdsArgument = Annotated[
    list[int], typer.Argument(metavar="[ID]...", help="Numbers of rows, as `list` shows them.", show_default=False)
]
ChannelOption = Annotated[str, typer.Option("--channel", metavar="NAME", help="Only rows of this channel.")]
StateOption = Annotated[
    list[str], typer.Option("--state", metavar="STATE", help=f"Only rows in this state: {', '.join(STATES)}.")
]
DryRunOption = Annotated[bool, typer.Option("--dry-run", help="Change nothing; show what it would be.")]


@app.callback(invoke_without_command=True)
def outbox(context: typer.Context) -> None:
    """List what waits to be sent; retry, drop.

    What nobody could take is listed too, and can be exported. Works beside a running daemon, which notices within a second. Alone, it lists: `depesche outbox list`.
    """
    if context.invoked_subcommand is None:
        list_()


@app.command("list")
def list_(
    ids: IdsArgument = [],  # noqa: B006 - typer only reads it
    channel: ChannelOption = "",
    state: StateOption = [],  # noqa: B006 - as above
    limit: Annotated[int, typer.Option("--limit", "-n", min=1, help="How many, newest first.")] = 50,
    json_lines: JsonOption = False,
    config: ConfigOption = None,
) -> None:
    """List rows of the outbox, newest first.

    One row is one message to one receiver. Without `--state`, what was sent, dropped or collected is left out. Last
    come the receivers that are left alone for a while because they fail.
    """
    from monitor.app.zone import zone_in

    made = _beside(config)
    with made.store("depesche outbox list") as store:
        rows = store.outbox.rows(states=_states(state) or (() if ids else OPEN), channel=channel, ids=ids, limit=limit)
        if json_lines:
            _print_records(store, rows)
            return
        _print_rows(made, store, rows)
        for one in store.outbox.backoffs():
            if channel in ("", one.channel):
                when = one.until.astimezone(zone_in(made.config))
                print(f"{one.channel}[{one.target}] is left alone until {when:%H:%M:%S}: {one.error}")
        if not rows:
            print("Nothing waits." if not (ids or channel or state) else "No such row.")


@app.command("retry")
def retry(
    ids: IdsArgument = [],  # noqa: B006 - as above
    channel: ChannelOption = "",
    state: StateOption = [],  # noqa: B006 - as above
    dry_run: DryRunOption = False,
    config: ConfigOption = None,
) -> None:
    """Try rows again at once, with their count of tries begun anew.

    Named by number, by channel, by state, or by these together; without a state, dead ones and those that wait. What
    was sent is left alone: `depesche alerts resend` sends an alert a second time. The receivers' pauses end, too.
    """
    may = ("held", "pending", "dead", "dropped")
    usual = may if ids else ("pending", "dead")
    made, rows = _chosen(config, ids, channel, _states(state), (may, usual), "retry")
    if not dry_run:
        with made.store("depesche outbox retry") as store:
            count = store.outbox.retry([row.delivery_id for row in rows], clock.now())
        print(f"{counted(count, 'message')} will be tried again at once", file=sys.stderr)
        return
    _rehearse(made, rows, "would be tried again")


@app.command("drop")
def drop(
    ids: IdsArgument = [],  # noqa: B006 - as above
    channel: ChannelOption = "",
    state: StateOption = [],  # noqa: B006 - as above
    dry_run: DryRunOption = False,
    config: ConfigOption = None,
) -> None:
    """Give rows up: they are not sent any more.

    Named as for `retry`, which also takes it back. Nothing is deleted. A message that is being sent at this moment may
    still arrive.
    """
    may = ("held", "pending", "sending", "dead")
    made, rows = _chosen(config, ids, channel, _states(state), (may, may), "drop")
    if not dry_run:
        with made.store("depesche outbox drop") as store:
            count = store.outbox.drop([row.delivery_id for row in rows])
        numbers = " ".join(str(row.delivery_id) for row in rows[:20]) + (" …" if len(rows) > 20 else "")
        print(f"{counted(count, 'message')} dropped; `depesche outbox retry {numbers}` undoes it", file=sys.stderr)
        return
    _rehearse(made, rows, "would be dropped")


@app.command("export")
def export(
    ids: IdsArgument = [],  # noqa: B006 - as above
    channel: ChannelOption = "",
    state: StateOption = [],  # noqa: B006 - as above
    config: ConfigOption = None,
) -> None:
    """Print rows as JSON, one a line, oldest first: all of them, or those that are named.

    Each with its alert: watch, reason, headline, address. No address of a receiver and no other secret is in it.
    """
    made = _beside(config)
    with made.store("depesche outbox export") as store:
        rows = store.outbox.rows(states=_states(state), channel=channel, ids=ids, limit=MOST)
        _print_records(store, tuple(reversed(rows)))


def _beside(config: ConfigOption) -> Beside:
    from monitor.app.beside import beside

    return beside(config)


def _states(given: Sequence[str]) -> tuple[str, ...]:
    for state in given:
        if state not in STATES:
            raise UsageError(f"there is no state {state!r}", hint=f"one of: {', '.join(STATES)}")
    return tuple(given)


def _chosen(
    config: ConfigOption,
    ids: Sequence[int],
    channel: str,
    states: Sequence[str],
    allowed: tuple[Sequence[str], Sequence[str]],
    verb: str,
) -> tuple[Beside, tuple[OutboxRow, ...]]:
    """The rows that are meant; a request that means none, or everything by accident, is refused.

    `allowed`: the states that may be named, and those that count where none is.
    """
    made = _beside(config)
    may, usual = allowed
    wrong = [state for state in states if state not in may]
    if wrong:
        raise UsageError(f"what is {wrong[0]} can't be named for {verb}", hint=f"only {', '.join(may)} can")
    if not (ids or channel or states):
        raise UsageError("which rows?", hint="name their numbers, or --channel, or --state")
    with made.store(f"depesche outbox {verb}") as store:
        rows = store.outbox.rows(states=states or usual, channel=channel, ids=ids, limit=MOST)
    missing = sorted(set(ids) - {row.delivery_id for row in rows})
    if missing or not rows:
        what = f"row {missing[0]} is none of them" if missing else "there is no such row"
        raise UsageError(what, hint="`depesche outbox list` shows numbers and states")
    return made, rows


def _rehearse(made: Beside, rows: Sequence[OutboxRow], what: str) -> None:
    with made.store("depesche outbox") as store:
        _print_rows(made, store, rows)
    print(f"{counted(len(rows), 'message')} {what}; nothing was changed", file=sys.stderr)


def _titled(store: Store, rows: Sequence[OutboxRow]) -> Iterator[tuple[OutboxRow, str, str]]:
    """Each row with the headline and address of what it tells, a hundred at a time."""
    for start in range(0, len(rows), 100):
        part = rows[start : start + 100]
        told = {row.delivery_id: row for row in store.outbox.outgoing([row.delivery_id for row in part])}
        for row in part:
            entry = next(iter(told[row.delivery_id].entries), None)
            title = told[row.delivery_id].alert.title or (entry.title if entry else row.alert_key)
            yield row, title, entry.url if entry else ""


def _print_rows(made: Beside, store: Store, rows: Sequence[OutboxRow]) -> None:
    from monitor.alerts.plain import cut, one_line
    from monitor.app.zone import zone_in
    from monitor.cli.holding import waits_for

    zone = zone_in(made.config)
    for row, title, _ in _titled(store, rows):
        due = row.next_at if row.state in ("pending", "held") else row.sent_at
        when = f" {due.astimezone(zone):%Y-%m-%d %H:%M:%S}" if due else ""
        where = f"{row.channel}[{row.target}]" + (f" for {row.instead_of}" if row.instead_of else "")
        print(f"{row.delivery_id:>6}  {where:<16} {row.state}{when}  {counted(row.attempts, 'try', 'tries')}")
        print(f"{'':8}{cut(one_line(title), 110)}")
        if row.state == "held":
            print(f"{'':8}held {waits_for(row.batch)}")
        if row.last_error:
            print(f"{'':8}{one_line(row.last_error, 200)}")


def _print_records(store: Store, rows: Sequence[OutboxRow]) -> None:
    from monitor.alerts.message import mark

    for row, title, url in _titled(store, rows):
        record = {
            "id": row.delivery_id,
            "key": row.alert_key,
            "sign": mark(row.alert_key),
            "channel": row.channel,
            "target": row.target,
            "instead_of": row.instead_of,
            "state": row.state,
            "attempts": row.attempts,
            "created_at": row.created_at.isoformat(),
            "next_at": row.next_at.isoformat() if row.next_at else None,
            "sent_at": row.sent_at.isoformat() if row.sent_at else None,
            "error": row.last_error,
            "title": title,
            "url": url,
        }
        print(json.dumps(record, ensure_ascii=False))
