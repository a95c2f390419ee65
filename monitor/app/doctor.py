"""What a doctor looks at on this machine: config, permissions, store, disk, time zone, daemon, unit. It changes nothing."""

from __future__ import annotations

import os
import pyexpat
import shutil
import sqlite3
import stat
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from monitor.app.beside import Beside, sqlite_file
from monitor.app.door import door_of, knock
from monitor.app.examine import examine
from monitor.app.zone import local_zone
from monitor.errors import ConfigError, StoreError
from monitor.store.schema import REVISION, VERSION_TABLE

OK, NOTE, BAD = "ok", "note", "bad"
LITTLE, TIGHT = 1_000_000_000, 100_000_000
"""Bytes free on the store's disk: so little is worth a word, and so little is trouble."""
UNIT = "depesche.service"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at. `todo` says what helps; empty where nothing has to be done."""

    about: str
    state: str
    """`ok`, `note` (worth knowing), or `bad`."""
    said: str
    todo: str = ""


def of_config(given: Path | None) -> Iterator[Finding]:
    """Is the config what it should be? Secrets that only the daemon can read are no fault of it."""
    try:
        found = examine(given)
    except ConfigError as error:
        yield Finding("config", BAD, "; ".join(error.lines), "`depesche init` writes one")
        return
    hidden = [fault for fault in found.faults if "CREDENTIALS_DIRECTORY" in fault]
    faults = [fault for fault in found.faults if fault not in hidden]
    yield from (Finding("config", BAD, fault, "mend it; `depesche check` looks again") for fault in faults)
    yield from (Finding("config", NOTE, warning) for warning in found.warnings)
    if hidden:
        yield Finding("config", NOTE, f"{len(hidden)} credentials can be read by the daemon's unit only")
    if not faults:
        yield Finding("config", OK, f"{found.loaded.path} has no faults")


def of_permissions(made: Beside, secrets: Sequence[str]) -> Iterator[Finding]:
    """May others read what they should not, and may we write where we must?"""
    path = made.path.resolve()
    mode, text = path.stat().st_mode, path.read_text(encoding="utf-8", errors="replace")
    held = [secret for secret in secrets if len(secret) > 3 and secret in text]
    if held and mode & stat.S_IROTH:
        said = f"{path} can be read by everyone, and passwords stand in it"
        yield Finding("permissions", BAD, said, f"chmod o= {path}, or keep them out of it: {{file: …}}, ${{VAR}}")
    database = sqlite_file(made.config.store.url.reveal())
    if database is None:
        return
    folder = database.parent
    if not folder.is_dir():
        yield Finding("permissions", BAD, f"there is no directory {folder}", f"mkdir -p {folder}")
    elif not os.access(folder, os.W_OK | os.X_OK):
        yield Finding("permissions", NOTE, f"this user may not write into {folder}", "fine if the daemon's user may")
    elif database.exists() and database.stat().st_mode & (stat.S_IROTH | stat.S_IWOTH):
        yield Finding("permissions", NOTE, f"{database} can be read by everyone", f"chmod 600 {database}")
    else:
        yield Finding("permissions", OK, f"config and {folder} are as they should be")


def of_store(made: Beside) -> Iterator[Finding]:
    """Is the database whole, of our schema, writable, and not too big?"""
    database = sqlite_file(made.config.store.url.reveal())
    if database is not None and not database.exists():
        yield Finding("store", NOTE, f"there is no {database} yet", "`depesche run` begins one")
        return
    try:
        if database is not None:
            yield from _of_file(database)
        with made.store("depesche doctor") as store:
            size, most = store.upkeep.size(), made.config.max_size
            said = f"{store.name}: {size / 1e6:.1f} MB, schema {REVISION}"
    except (StoreError, sqlite3.Error, OSError) as error:
        yield Finding("store", BAD, str(error), getattr(error, "hint", "") or "docs/operate.md, Backup")
        return
    if most and size > most:
        yield Finding("store", NOTE, f"{said}, more than max_size ({most / 1e6:.0f} MB)", "raise it, or lower keep")
    else:
        yield Finding("store", OK, said)


def _of_file(database: Path) -> Iterator[Finding]:
    with closing(sqlite3.connect(f"file:{database}?mode=rw", uri=True, timeout=5, isolation_level=None)) as connection:
        found = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
        if found != "ok":
            yield Finding("store", BAD, f"{database} is damaged: {found}", "depesche restore BACKUP")
        revision = connection.execute(f"SELECT version_num FROM {VERSION_TABLE}").fetchone()[0]  # nosec B608
        if revision != REVISION:
            yield Finding("store", NOTE, f"its schema is {revision}, ours is {REVISION}", "the next start upgrades it")
            return
        # Written as the daemon writes, and taken back.
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("INSERT OR REPLACE INTO chore (name, done_at) VALUES ('doctor', 0)")
        connection.execute("ROLLBACK")


def of_disk(made: Beside) -> Iterator[Finding]:
    """Is there room?"""
    database = sqlite_file(made.config.store.url.reveal())
    folder = database.parent if database is not None else made.path.parent
    if folder.is_dir():
        free = shutil.disk_usage(folder).free
        state = BAD if free < TIGHT else NOTE if free < LITTLE else OK
        todo = "" if state == OK else "free some, or lower max_size and keep"
        yield Finding("disk", state, f"{free / 1e9:.1f} GB free for {folder}", todo)


def of_system(made: Beside) -> Iterator[Finding]:
    """Is what we build upon new enough, and does it know its time zone?"""
    if pyexpat.version_info < (2, 4):
        yield Finding("system", BAD, f"expat {pyexpat.EXPAT_VERSION} lets XML bombs through", "upgrade libexpat to 2.4")
    if sqlite3.sqlite_version_info < (3, 35):
        yield Finding("system", BAD, f"SQLite {sqlite3.sqlite_version} is too old", "3.35 at least is needed")
    zone = made.config.timezone or local_zone().key
    named = bool(made.config.timezone) or Path("/etc/localtime").exists() or "TZ" in os.environ
    todo = "" if named else "timezone: Europe/Berlin in the config"
    yield Finding("time zone", OK if named else NOTE, zone if named else "the system has none; UTC is used", todo)


def of_daemon(made: Beside) -> Iterator[Finding]:
    """Does it run, and is it well?"""
    told = knock(door_of(sqlite_file(made.config.store.url.reveal()), made.path))
    daemon = told.get("daemon") if told is not None else None
    if isinstance(daemon, dict):
        ailments = [str(each) for each in daemon.get("ailments", [])]
        said = f"process {daemon['pid']} runs for {daemon['uptime']:.0f} s, version {daemon['version']}"
        yield Finding("daemon", BAD if ailments else OK, "; ".join([said, *ailments]), "restart it" if ailments else "")
    elif told is not None:
        yield Finding("daemon", BAD, str(told.get("error")), "look at its log")
    else:
        yield Finding("daemon", NOTE, "none answers here", "`depesche run`, or systemctl start depesche")
    yield from of_unit()


def of_unit() -> Iterator[Finding]:
    """What the service manager says, where there is one and the unit is installed."""
    program = shutil.which("systemctl")
    if program is None or not Path("/run/systemd/system").is_dir():
        return
    names = ("LoadState", "ActiveState", "SubState", "NRestarts", "Result")
    call = [program, "show", UNIT, *(f"--property={name}" for name in names)]
    try:
        said = subprocess.run(call, capture_output=True, text=True, timeout=5, check=False).stdout  # nosec B603
    except (OSError, subprocess.TimeoutExpired):
        return
    found = dict(line.split("=", 1) for line in said.splitlines() if "=" in line)
    if found.get("LoadState") != "loaded":
        return
    state = f"{UNIT} is {found.get('ActiveState')} ({found.get('SubState')}), restarted {found.get('NRestarts')} times"
    bad = found.get("ActiveState") == "failed"
    yield Finding("unit", BAD if bad else OK, state, f"journalctl -u {UNIT} -e says why" if bad else "")
