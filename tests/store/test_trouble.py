"""A store whose disk is full or whose writer is blocked: one clear word, nothing lost, and it goes on afterwards."""

from __future__ import annotations

import os
import resource
import sqlite3
import subprocess
import sys
import textwrap
from collections.abc import Callable
from pathlib import Path

import pytest
import sqlalchemy as sa

from monitor.errors import StoreUnavailable
from monitor.store.sql.opening import SqlStore, open_store
from tests.needs import ROOT, lacking
from tests.store.making import alert, entry, judged, placed


def opened(url: str, base: Path, *, hold: bool = True) -> SqlStore:
    return open_store(url, base=base, hold=hold, command="depesche run")


def test_a_blocked_writer_is_unavailable_and_goes_on_afterwards(tmp_path: Path) -> None:
    store = opened("sqlite:///depesche.db", tmp_path)
    with store.database.reading() as connection:
        connection.exec_driver_sql("PRAGMA busy_timeout = 20")
    other = sqlite3.connect(tmp_path / "depesche.db", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(StoreUnavailable, match="locked") as caught:
        store.ledger.commit(judged(placed(entry("a"))))
    assert caught.value.hint
    assert store.stories.entry("a") is None, "reading goes on"
    other.execute("ROLLBACK")
    other.close()
    store.ledger.commit(judged(placed(entry("a"))))
    assert store.stories.entry("a")
    store.close()


FULL = """
    import resource, signal, sys
    from pathlib import Path
    from monitor.errors import StoreUnavailable
    from monitor.store.sql.opening import open_store
    from tests.store.making import alert, entry, judged, placed

    store = open_store("sqlite:///depesche.db", base=Path(sys.argv[1]), hold=True, command="depesche run")
    store.ledger.commit(judged(placed(entry("safe")), alerts=(alert("safe"),)))
    resource.setrlimit(resource.RLIMIT_FSIZE, (400_000, resource.RLIM_INFINITY))
    for number in range(100):
        try:
            with store.ledger.transaction():
                store.ledger.commit(judged(placed(entry(f"e{number}", content="Ein langer Text. " * 4000))))
        except StoreUnavailable as error:
            print("refused", bool(error.hint), "\\n" in str(error))
            break
    assert store.stories.entry(f"e{number}") is None and store.stories.entry("safe")
    resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
    store.ledger.commit(judged(placed(entry("after")), alerts=(alert("after", story="s2"),)))
    store.close()
    print("kept", number)
"""


def test_a_file_at_its_limit_refuses_a_change_and_keeps_the_rest(tmp_path: Path) -> None:
    if resource.getrlimit(resource.RLIMIT_FSIZE)[1] != resource.RLIM_INFINITY:
        pytest.skip("the size of files is limited here already, so the limit can't be lifted again")
    command = [sys.executable, "-c", textwrap.dedent(FULL), str(tmp_path)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)
    assert done.stdout.splitlines()[:1] == ["refused True False"], done.stderr
    kept = int(done.stdout.split()[-1])
    store = opened("sqlite:///depesche.db", tmp_path)
    found = {each.entry.id for each in store.stories.recent(entry("x").seen_at)}
    assert found == {"safe", "after", *(f"e{number}" for number in range(kept))}
    assert len(store.outbox.rows()) == 2
    store.close()


@pytest.fixture
def small_disk(tmp_path: Path) -> Path:
    """A disk of 2 MB, unmounted at the end by its own process."""
    if os.geteuid() != 0:
        pytest.skip("only root can mount a small disk")
    disk = tmp_path / "disk"
    disk.mkdir()
    return disk


ON_A_SMALL_DISK = """
    import os, subprocess, sys
    from pathlib import Path
    from monitor.errors import StoreUnavailable
    from monitor.store.sql.opening import open_store
    from tests.store.making import alert, entry, judged, placed

    disk = Path(sys.argv[1])
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", str(disk)], capture_output=True)
    if mounted.returncode:
        sys.exit(77)
    ballast = disk / "ballast"
    store = open_store("sqlite:///depesche.db", base=disk, hold=True, command="depesche run")
    store.ledger.commit(judged(placed(entry("safe")), alerts=(alert("safe"),)))
    try:
        ballast.write_bytes(b"x" * 4_000_000)
    except OSError:
        pass
    for number in range(100):
        try:
            store.ledger.commit(judged(placed(entry(f"e{number}", content="Ein langer Text. " * 4000))))
        except StoreUnavailable as error:
            print("refused", error, error.hint)
            break
    assert store.stories.entry("safe") and store.stories.entry(f"e{number}") is None
    ballast.unlink()
    assert store.ledger.commit(judged(placed(entry("after")), alerts=(alert("after", story="s2"),)))
    store.close()
    again = open_store("sqlite:///depesche.db", base=disk, hold=True, command="depesche run")
    assert again.stories.entry("safe") and again.stories.entry("after")
    print("went on")
"""


def test_a_full_disk_is_said_and_survived(small_disk: Path) -> None:
    command = ["unshare", "--mount", sys.executable, "-c", textwrap.dedent(ON_A_SMALL_DISK), str(small_disk)]
    try:
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)
    except FileNotFoundError:
        lacking("unshare is not installed")
    if done.returncode == 77 or "unshare" in done.stderr:
        pytest.skip("nothing can be mounted here")
    refused, went_on = done.stdout.splitlines()
    assert "no room left on its disk" in refused, done.stderr
    assert went_on == "went on"


def test_a_disk_without_room_for_a_store_refuses_to_open(small_disk: Path) -> None:
    script = """
        import subprocess, sys
        from pathlib import Path
        from monitor.errors import StoreUnavailable
        from monitor.store.sql.opening import open_store
        disk = Path(sys.argv[1])
        if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=16k", "tmpfs", str(disk)], capture_output=True).returncode:
            sys.exit(77)
        try:
            open_store("sqlite:///depesche.db", base=disk, hold=True, command="depesche run")
        except StoreUnavailable as error:
            print("refused", bool(error.hint))
        subprocess.run(["mount", "-o", "remount,size=4m", str(disk)], check=True)
        open_store("sqlite:///depesche.db", base=disk, hold=True, command="depesche run").close()
        subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
        try:
            open_store("sqlite:///depesche.db", base=disk, hold=False, command="depesche check")
        except StoreUnavailable as error:
            print("read-only", bool(error.hint))
    """
    command = ["unshare", "--mount", sys.executable, "-c", textwrap.dedent(script), str(small_disk)]
    try:
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)
    except FileNotFoundError:
        lacking("unshare is not installed")
    if done.returncode == 77 or "unshare" in done.stderr:
        pytest.skip("nothing can be mounted here")
    assert done.stdout.splitlines() == ["refused True", "read-only True"], done.stderr


def test_a_server_that_cut_the_connection_is_asked_anew(new_database: Callable[[], str], tmp_path: Path) -> None:
    url = new_database()
    store = opened(url, tmp_path)
    store.ledger.commit(judged(placed(entry("safe"))))
    with store.database.reading() as connection:
        number = connection.exec_driver_sql("SELECT pg_backend_pid()").scalar()
    engine = sa.create_engine(sa.make_url(url).set(drivername="postgresql+psycopg"), isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.exec_driver_sql(f"SELECT pg_terminate_backend({number}, 5000)")
    engine.dispose()
    with pytest.raises(StoreUnavailable) as caught:
        store.ledger.commit(judged(placed(entry("lost")), alerts=(alert("lost"),)))
    assert caught.value.hint
    assert store.stories.entry("lost") is None
    assert store.ledger.commit(judged(placed(entry("lost")), alerts=(alert("lost"),)))
    store.close()
