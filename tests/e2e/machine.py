"""A machine with systemd of its own, made from the running one: nothing that happens in it touches this one."""

from __future__ import annotations

import shutil
import subprocess
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Self

SILENT = (
    "apt-daily.timer apt-daily-upgrade.timer e2scrub_all.timer fstrim.timer man-db.timer dpkg-db-backup.timer "
    "systemd-timesyncd.service getty@tty1.service console-getty.service systemd-networkd-wait-online.service"
).split()
"""Units of an ordinary machine that have nothing to do in this one."""
PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
BOOT = 60.0
"""Seconds that a boot may take; it takes two."""


class Machine:
    """Boots in the block, is gone after it. A layer over `/` in memory takes everything that is written."""

    def __init__(self, folder: Path) -> None:
        self._base = folder
        self.root = folder / "root"
        """What the machine sees as `/`."""
        self._log = folder / "boot.log"
        self._nspawn: subprocess.Popen[bytes] | None = None
        self._leader = 0

    def __enter__(self) -> Self:
        try:
            self._lay()
            self._boot()
        except BaseException:
            self._clear()
            raise
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        with suppress(subprocess.SubprocessError):
            self.call("systemctl", "poweroff", "--force", timeout=20)
        self._clear()

    def put(self, source: Path | str, where: str, mode: int = 0o644) -> None:
        """A file into the machine: a copy of one, or one with this text."""
        target = self.root / where.lstrip("/")
        target.parent.mkdir(parents=True, exist_ok=True)
        if isinstance(source, Path):
            shutil.copy(source, target)
        else:
            # As an editor saves: whole, and then in its place.
            fresh = target.with_name(f".{target.name}.new")
            fresh.write_text(source, encoding="utf-8")
            fresh.chmod(mode)
            if target.exists():
                shutil.chown(fresh, target.stat().st_uid, target.stat().st_gid)
                fresh.chmod(target.stat().st_mode & 0o777)
            fresh.rename(target)
            return
        target.chmod(mode)

    def call(self, *command: str, timeout: float = 60, stdin: str = "") -> subprocess.CompletedProcess[str]:
        """Run a command inside, to its end, however it ends."""
        return subprocess.run(
            [*self.entrance, *command], input=stdin, capture_output=True, text=True, timeout=timeout, check=False
        )

    def run(self, *command: str, timeout: float = 60) -> str:
        """Run a command that must succeed; what it printed."""
        done = self.call(*command, timeout=timeout)
        assert done.returncode == 0, f"{' '.join(command)}: {done.returncode}\n{done.stdout}{done.stderr}"
        return done.stdout

    @property
    def entrance(self) -> tuple[str, ...]:
        """What stands before a command to run it inside."""
        clean = ("env", "-i", f"PATH={PATH}", "LANG=C.UTF-8", "HOME=/root")
        return ("nsenter", "-t", str(self._leader), "-m", "-u", "-i", "-n", "-p", "-C", *clean)

    def _lay(self) -> None:
        _call("mount", "-t", "tmpfs", "-o", "size=4g", "tmpfs", str(self._base))
        for name in ("upper", "work", "root"):
            (self._base / name).mkdir()
        layers = f"lowerdir=/,upperdir={self._base / 'upper'},workdir={self._base / 'work'}"
        _call("mount", "-t", "overlay", "overlay", "-o", layers, str(self.root))
        units = self.root / "etc/systemd/system"
        # What the host starts at its boot is nobody's business here, and what runs on a clock would disturb.
        for wants in ("multi-user.target.wants", "sockets.target.wants"):
            for unit in (units / wants).glob("*.s*"):
                unit.unlink()
        for unit_name in SILENT:
            masked = units / unit_name
            masked.unlink(missing_ok=True)
            masked.symlink_to("/dev/null")
        # Container images forbid packages to start their services; this one is a machine.
        (self.root / "usr/sbin/policy-rc.d").unlink(missing_ok=True)
        (self.root / "etc/machine-id").write_text("")

    def _boot(self) -> None:
        with self._log.open("wb") as log:
            self._nspawn = subprocess.Popen(
                [
                    "systemd-nspawn", "-D", str(self.root), f"--machine=depesche-{id(self) % 10**6}", "--register=no",
                    "--keep-unit", "--private-network", "--console=pipe", "--kill-signal=SIGRTMIN+3", "-b",
                ],
                stdin=subprocess.DEVNULL, stdout=log, stderr=subprocess.STDOUT,
            )  # fmt: skip
        until(self._has_leader, within=BOOT, what=lambda: f"no first process:\n{self._log.read_text()}")
        until(self._is_up, within=BOOT, what=lambda: f"the machine does not come up:\n{self._log.read_text()}")

    def _has_leader(self) -> bool:
        assert self._nspawn is not None
        assert self._nspawn.poll() is None, f"systemd-nspawn ended:\n{self._log.read_text()}"
        children = Path(f"/proc/{self._nspawn.pid}/task/{self._nspawn.pid}/children").read_text().split()
        self._leader = int(children[0]) if children else 0
        return bool(children)

    def _is_up(self) -> bool:
        return self.call("systemctl", "is-system-running").stdout.strip() in ("running", "degraded")

    def _clear(self) -> None:
        if self._nspawn is not None:
            try:
                self._nspawn.wait(20)
            except subprocess.TimeoutExpired:
                self._nspawn.kill()
                self._nspawn.wait()
        for mount in (self.root, self._base):
            subprocess.run(["umount", "--lazy", str(mount)], capture_output=True, check=False)


def until(happened: Callable[[], object], *, within: float = 90.0, what: Callable[[], str] | str = "it") -> None:
    """Wait until something is so; fail with words when it does not come."""
    end = time.monotonic() + within
    while not happened():
        if time.monotonic() > end:
            said = what if isinstance(what, str) else what()
            raise AssertionError(f"not within {within:.0f} s: {said}")
        time.sleep(0.1)


def _call(*command: str) -> None:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"{' '.join(command)}: {done.stderr.strip()} (this needs root and overlayfs)"
