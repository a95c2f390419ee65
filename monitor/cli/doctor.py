"""`depesche doctor`: is anything wrong, and what helps?"""

from __future__ import annotations

import asyncio
import json
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from monitor.cli import clock
from monitor.cli.options import ConfigOption, JsonOption
from monitor.cli.speech import FAILED, counted

if TYPE_CHECKING:
    from monitor.app.beside import Beside
    from monitor.app.doctor import Finding
    from monitor.config.channels import ChannelConfig

OfflineOption = Annotated[bool, typer.Option("--offline", help="Ask no feed, connect to no channel.")]


def command(offline: OfflineOption = False, json_lines: JsonOption = False, config: ConfigOption = None) -> None:
    """Look for what is wrong, and say what helps.

    Config, permissions, store, disk, clock and time zone, the daemon and its unit; a few feeds are asked once, and the
    channels' servers are connected to. Nothing is sent and nothing is changed. Exit code 1 when something is wrong.
    """
    from monitor.app.beside import beside
    from monitor.app.doctor import BAD, of_config
    from monitor.errors import ConfigError

    found = list(of_config(config))
    try:
        made = beside(config)
    except ConfigError:
        made = None
    if made is not None:
        found += _looked(made, config, offline=offline)
    for finding in found:
        print(_as_json(finding) if json_lines else _as_text(finding))
    bad = sum(finding.state == BAD for finding in found)
    if not json_lines:
        print(f"\n{counted(bad, 'thing is', 'things are')} wrong." if bad else "\nAll is well.")
    if bad:
        raise typer.Exit(FAILED)


def _looked(made: Beside, config: Path | None, *, offline: bool) -> list[Finding]:
    from monitor.app import doctor

    found = [
        *doctor.of_permissions(made, _secrets(config)),
        *doctor.of_store(made),
        *doctor.of_disk(made),
        *doctor.of_system(made),
        *doctor.of_daemon(made),
    ]
    return found if offline else [*found, *asyncio.run(_outside(made, config))]


async def _outside(made: Beside, config: Path | None) -> list[Finding]:
    from monitor.app.doctor_outside import of_channels, of_network

    found = list(await of_network(made, _waiting(made), clock.now))
    return [*found, *await of_channels(_channels(config))]


def _secrets(config: Path | None) -> list[str]:
    """Those that can be looked up here; none where the config has faults, which were named already."""
    from monitor.app.plan import plan
    from monitor.errors import DepescheError

    try:
        return sorted(plan(config).secrets)
    except DepescheError:
        return []


def _channels(config: Path | None) -> dict[str, ChannelConfig]:
    from monitor.app.plan import plan
    from monitor.errors import DepescheError

    try:
        return dict(plan(config).config.channels)
    except DepescheError:
        return {}


def _waiting(made: Beside) -> list[str]:
    """Feeds whose server asked to be left alone."""
    from monitor.errors import StoreError

    try:
        with made.store("depesche doctor", or_empty=True) as store:
            now = clock.now()
            return [each.feed_id for each in store.feeds.states() if each.wait_until and each.wait_until > now]
    except StoreError:
        return []


def _as_json(finding: Finding) -> str:
    about = {"about": finding.about, "state": finding.state, "said": finding.said, "todo": finding.todo}
    return json.dumps(about, ensure_ascii=False)


def _as_text(finding: Finding) -> str:
    line = f"{finding.state:<5}{finding.about:<12}{finding.said}"
    return f"{line}\n{'':17}→ {finding.todo}" if finding.todo else line
