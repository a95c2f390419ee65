"""`depesche alerts`: what was told, to whom, and whether it got there."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING, Annotated

import typer

from monitor.cli import clock
from monitor.cli.options import ConfigOption, JsonOption
from monitor.cli.speech import counted
from monitor.errors import UsageError

if TYPE_CHECKING:
    from monitor.model import Alert
    from monitor.store.base import Store
    from monitor.store.outbox import OutboxRow


ActionArgument = Annotated[
    str, typer.Argument(metavar="[resend ID]", help="resend ID: send that alert again.", show_default=False)
]
IdArgument = Annotated[str, typer.Argument(metavar="", hidden=True)]


def command(
    action: ActionArgument = "",
    wanted: IdArgument = "",
    config: ConfigOption = None,
    json_lines: JsonOption = False,
    limit: Annotated[int, typer.Option("--limit", "-n", min=1, help="How many, newest first.")] = 20,
    watch: Annotated[str, typer.Option("--watch", "-w", help="Only alerts of this watch (its id or name).")] = "",
) -> None:
    """List what was told.

    Newest first, with what became of each delivery. Works beside a running daemon.
    `alerts resend ID` sends one again, to everyone it was for: ID is its key, or the sign (#3f9a1c) that stands in
    the list and in the message. A running daemon sends it within a second, else the next `run` or `once` does.
    """
    from monitor.app.outside import open_store
    from monitor.app.plan import plan

    if action not in ("", "resend") or (action == "resend") != bool(wanted):
        raise UsageError("that can't be done with alerts", hint="depesche alerts, or depesche alerts resend ID")
    made = plan(config)
    store = open_store(made, hold=False, command="depesche alerts")
    try:
        if action == "resend":
            _resend(store, wanted)
            return
        told = store.ledger.alerts(limit=limit, watch_id=watch)
        for alert in told:
            rows = store.outbox.of_alert(alert.key)
            print(_as_json(alert, rows) if json_lines else _as_text(store, alert, rows))
        if not told and not json_lines:
            print("Nothing has been told yet.")
    finally:
        store.close()


def _resend(store: Store, wanted: str) -> None:
    from monitor.alerts.message import mark

    sign = "#" + wanted.removeprefix("#")
    found = [alert for alert in store.ledger.alerts(limit=10_000) if wanted == alert.key or sign == mark(alert.key)]
    if len(found) != 1:
        what = f"{len(found)} alerts have the sign {sign}" if found else f"no alert is known as {wanted!r}"
        raise UsageError(what, hint="`depesche alerts` lists signs, `depesche alerts --json` keys")
    count = store.outbox.resend(found[0].key, clock.now())
    if not count:
        raise UsageError(f"{found[0].key} is on its way already", hint="`depesche alerts` says how it goes")
    print(f"{found[0].key}: {counted(count, 'delivery', 'deliveries')} will be sent again", file=sys.stderr)


def _as_json(alert: Alert, rows: tuple[OutboxRow, ...]) -> str:
    return json.dumps(
        {
            "key": alert.key,
            "watch": alert.watch_id,
            "story": alert.story_id,
            "reason": alert.occasion.value,
            "at": alert.created_at.isoformat(),
            "entries": list(alert.entry_ids),
            "because": list(alert.because),
            "priority": alert.priority,
            "collects": list(alert.collects),
            "muted": alert.muted or None,
            "deliveries": [
                {
                    "id": row.delivery_id,
                    "channel": row.channel,
                    "target": row.target,
                    "state": row.state,
                    "attempts": row.attempts,
                    "error": row.last_error,
                }
                for row in rows
            ],
        },
        ensure_ascii=False,
    )


def _as_text(store: Store, alert: Alert, rows: tuple[OutboxRow, ...]) -> str:
    placement = store.stories.entry(alert.entry_ids[0]) if alert.entry_ids else None
    title = placement.entry.title if placement else alert.title
    more = f" (+{len(alert.entry_ids) - 1})" if len(alert.entry_ids) > 1 else ""
    from monitor.alerts.message import mark
    from monitor.alerts.trouble import OPERATOR
    from monitor.cli.holding import held_for, muted_by

    lines = [
        f"{alert.created_at:%Y-%m-%d %H:%M} UTC  {mark(alert.key)}  {alert.watch_id} · {alert.occasion.value}  {title}{more}"
    ]
    if alert.muted:
        lines.append(f"{'':22}told to nobody: {muted_by(alert.muted)}")
    if alert.watch_id == OPERATOR and not rows and not alert.muted:
        lines.append(f"{'':22}told by the log; channels hear of it once a day, where no operator is named")
    for row in rows:
        if row.state == "held":
            lines.append(f"{'':22}{row.channel}[{row.target}] {held_for(row)}")
            continue
        trouble = f": {row.last_error}" if row.last_error and row.state != "sent" else ""
        lines.append(
            f"{'':22}{row.channel}[{row.target}] {row.state} after {counted(row.attempts, 'try', 'tries')}{trouble}"
        )
    return "\n".join(lines)
