"""The service as an operator meets it, in the order in which its life goes: installed, reloaded, killed, stalled, removed."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator

import pytest

from tests.e2e.machine import Machine, until
from tests.e2e.town import Town

UNIT = "depesche.service"
CONFIG = "/etc/depesche/config.yaml"


class Service:
    """The unit, as systemctl shows it, and its config."""

    def __init__(self, machine: Machine, town: Town) -> None:
        self.machine = machine
        self._town = town
        self.parts = {
            "locale": "de",
            "allow_networks": "[127.0.0.1]",
            "every": "1s",
            "first_run": "all",
            "store": "sqlite:////var/lib/depesche/depesche.db",
            "feeds": f"[{{url: '{town.feed}', name: Abendblatt}}]",
            "watches": "[{name: Flut, query: Hochwasser, notify: [box]}]",
            "channels": "{box: {url: {credential: box}}}",
            "operator": "[box]",
        }

    def write(self, **changed: str) -> None:
        self.parts |= changed
        self.machine.put("\n".join(f"{key}: {value}" for key, value in self.parts.items()) + "\n", CONFIG)

    def show(self, name: str) -> str:
        return self.machine.run("systemctl", "show", UNIT, "--property", name, "--value").strip()

    @property
    def pid(self) -> int:
        return int(self.show("MainPID"))

    @property
    def state(self) -> str:
        return f"{self.show('ActiveState')}/{self.show('SubState')}"

    @property
    def log(self) -> str:
        return self.machine.run("journalctl", "-u", UNIT, "--no-pager", "-o", "cat")

    def polls_on(self, more: int = 2) -> None:
        """Wait until the feed was asked again."""
        seen = self._town.polls
        until(lambda: self._town.polls >= seen + more, what=lambda: f"no polls\n{self.log[-3000:]}")


@pytest.fixture(scope="module")
def service(machine: Machine, town: Town) -> Iterator[Service]:
    """Installed, with our config and one credential in place, and running."""
    made = Service(machine, town)
    machine.put(town.box + "\n", "/etc/depesche/credentials/box", 0o600)
    made.write()
    machine.run("systemctl", "restart", UNIT)
    yield made
    print(made.log[-6000:])  # what pytest shows when something failed


def test_installing_it_starts_it_as_it_stands(machine: Machine) -> None:
    until(lambda: machine.call("systemctl", "is-active", UNIT).stdout.strip() == "active", what="the packaged config")
    assert machine.run("systemctl", "is-enabled", UNIT).strip() == "enabled"
    status = machine.run("systemctl", "show", UNIT, "--property", "StatusText", "--value")
    assert status.startswith("1 feeds, 1 watches, 1 channels"), status


def test_its_files_are_its_own(machine: Machine) -> None:
    stat = ("stat", "-c", "%U:%G %a")
    assert machine.run(*stat, CONFIG).strip() == "root:depesche 640"
    assert machine.run(*stat, "/etc/depesche/credentials").strip() == "root:root 700"
    assert machine.run(*stat, "/var/lib/depesche").strip() == "depesche:depesche 700"
    assert machine.run(*stat, "/var/lib/depesche/depesche.db").strip() == "depesche:depesche 600"


def test_systemd_is_satisfied_with_the_installed_unit(machine: Machine) -> None:
    done = machine.call("systemd-analyze", "verify", "--man=no", UNIT)
    assert (done.returncode, [line for line in done.stderr.splitlines() if "depesche" in line]) == (0, [])
    assert machine.call("systemd-analyze", "security", "--threshold=11", UNIT).returncode == 0


def test_it_is_ready_when_the_start_returns_and_says_how_it_is(service: Service, town: Town) -> None:
    assert service.state == "active/running"
    service.polls_on()
    until(lambda: "1 feeds, 1 watches" in service.show("StatusText"), what=lambda: service.show("StatusText"))
    until(lambda: " 0 polls" not in service.show("StatusText"), what=lambda: service.show("StatusText"))


def test_it_has_no_rights_beyond_its_work(service: Service) -> None:
    lines = service.machine.run("cat", f"/proc/{service.pid}/status").splitlines()
    status = {name: value.strip() for name, _, value in (line.partition(":") for line in lines)}
    assert int(status["CapEff"], 16) == 0
    assert (status["NoNewPrivs"], status["Seccomp"]) == ("1", "2")
    assert status["Uid"].split()[0] != "0"


def test_a_credential_reaches_it_and_nobody_else(service: Service, town: Town) -> None:
    town.publish("Hochwasser am Fluss: Pegel steigt weiter")
    until(lambda: town.heard("Hochwasser am Fluss") == 1, what=lambda: f"no alert\n{service.log[-3000:]}")
    environment = service.machine.run("cat", f"/proc/{service.pid}/environ")
    assert "a-secret-of-the-box" not in environment
    assert "a-secret-of-the-box" not in service.log


def test_the_journal_has_fields_and_priorities(service: Service) -> None:
    said = service.machine.run("journalctl", "-u", UNIT, "-o", "json", "--no-pager", "DEPESCHE_EVENT=delivered")
    entry = json.loads(said.splitlines()[-1])
    assert (entry["PRIORITY"], entry["DEPESCHE_CHANNEL"], entry["SYSLOG_IDENTIFIER"]) == ("6", "box", "depesche")


def test_a_good_reload_is_taken_up_by_the_same_process(service: Service, town: Town) -> None:
    pid = service.pid
    service.write(
        watches="[{name: Flut, query: Hochwasser, notify: [box]}, {name: Streik, query: Warnstreik, notify: [box]}]"
    )
    service.machine.run("systemctl", "reload", UNIT)
    until(lambda: "watches=+1" in service.log, what=lambda: service.log[-2000:])
    town.publish("Warnstreik bei der Bahn ab Donnerstag")
    until(lambda: town.heard("Warnstreik") == 1, what=lambda: f"no alert\n{service.log[-3000:]}")
    assert (service.pid, service.state) == (pid, "active/running")
    assert town.heard("Hochwasser am Fluss") == 1


def test_a_bad_reload_fails_at_the_prompt_and_the_old_config_goes_on(service: Service, town: Town) -> None:
    pid, good = service.pid, service.parts["watches"]
    service.write(watches="[{name: Flut, qery: Hochwasser}]")
    done = service.machine.call("systemctl", "reload", UNIT)
    assert done.returncode != 0
    assert "qery" in service.log
    until(lambda: town.heard("Konfiguration hat Fehler") == 1, what=lambda: f"no word\n{service.log[-3000:]}")
    town.publish("Warnstreik im Hafen: Schiffe warten")
    until(lambda: town.heard("Schiffe warten") == 1, what=lambda: f"no alert\n{service.log[-3000:]}")
    assert (service.pid, service.state) == (pid, "active/running")
    service.write(watches=good)
    until(
        lambda: town.heard("Konfiguration ist wieder in Ordnung") == 1, what=lambda: f"no word\n{service.log[-3000:]}"
    )
    assert town.heard("Konfiguration hat Fehler") == 1


def test_a_second_daemon_is_told_who_holds_the_store(service: Service) -> None:
    # As an operator would by mistake; the credential is handed over as the unit does it.
    service.machine.put("json://127.0.0.1:9/x\n", "/opt/creds/depesche_box")
    service.machine.run("chmod", "-R", "a+rX", "/opt/creds")
    done = service.machine.call(
        "runuser", "-u", "depesche", "--", "env", "CREDENTIALS_DIRECTORY=/opt/creds",
        "depesche", "run", "--config", CONFIG,
    )  # fmt: skip
    assert done.returncode == 3, done.stderr
    assert f"process {service.pid}" in done.stderr


def test_killed_it_comes_back_and_tells_nothing_twice(service: Service, town: Town) -> None:
    pid = service.pid
    service.machine.run("kill", "-9", str(pid))
    until(lambda: service.pid not in (0, pid) and service.state == "active/running", what=lambda: service.state)
    service.polls_on()
    assert int(service.show("NRestarts")) >= 1
    town.publish("Hochwasser: Deich im Süden gebrochen")
    until(lambda: town.heard("Deich im Süden") == 1, what=lambda: f"no alert\n{service.log[-3000:]}")
    titles = [post["title"] for post in town.posts]
    assert len(titles) == len(set(titles)), "nothing is told twice"
    assert town.heard("nicht ordentlich geendet") == 1, "and the operator hears of the crash"


def test_a_loop_that_stalls_is_ended_by_the_watchdog_and_started_again(service: Service, town: Town) -> None:
    service.machine.put("[Service]\nWatchdogSec=6\nRestartSec=1\n", f"/etc/systemd/system/{UNIT}.d/test.conf")
    service.machine.run("systemctl", "daemon-reload")
    service.machine.run("systemctl", "restart", UNIT)
    pid = service.pid
    service.polls_on(8)
    assert service.pid == pid, "a daemon that lives is left alone"
    service.machine.run("kill", "-STOP", str(pid))
    until(lambda: "Watchdog timeout" in service.log, within=60, what=lambda: service.log[-2000:])
    until(lambda: service.pid not in (0, pid) and service.state == "active/running", what=lambda: service.state)
    service.polls_on()


def test_it_stops_in_time_even_while_a_receiver_keeps_it_waiting(service: Service, town: Town) -> None:
    town.slow(on=True)
    seen = service.log.count("alert  key=")
    town.publish("Hochwasser: Brücke in der Altstadt gesperrt")
    until(lambda: service.log.count("alert  key=") > seen, what=lambda: service.log[-2000:])
    time.sleep(1)  # the send is under way then; the box answers nobody
    began = time.monotonic()
    service.machine.run("systemctl", "stop", UNIT)
    took = time.monotonic() - began
    town.slow(on=False)
    assert took < 10, f"{took:.1f} s"
    assert service.show("Result") == "success"
    service.machine.run("systemctl", "start", UNIT)
    until(lambda: town.heard("Brücke in der Altstadt") >= 1, what=lambda: f"lost\n{service.log[-3000:]}")


def test_a_faulty_config_keeps_it_down_until_a_person_has_looked(service: Service) -> None:
    good = service.parts["feeds"]
    service.write(feeds="[nonsense]")
    done = service.machine.call("systemctl", "restart", UNIT)
    assert done.returncode != 0
    time.sleep(3)  # longer than RestartSec of the drop-in: it would be up again
    assert (service.show("ActiveState"), service.show("ExecMainStatus")) == ("failed", "2")
    assert "config.yaml:6:" in service.log
    service.write(feeds=good)
    service.machine.run("systemctl", "start", UNIT)
    assert service.state == "active/running"


def test_removed_it_leaves_what_it_knew_and_purged_it_leaves_nothing(service: Service) -> None:
    machine = service.machine
    machine.run("dpkg", "-r", "depesche")
    assert machine.call("systemctl", "is-active", UNIT).stdout.strip() != "active"
    assert machine.call("test", "-e", "/var/lib/depesche/depesche.db").returncode == 0
    assert machine.call("test", "-e", "/usr/lib/depesche").returncode != 0
    machine.run("dpkg", "-P", "depesche")
    for path in ("/var/lib/depesche", "/var/cache/depesche", CONFIG):
        assert machine.call("test", "-e", path).returncode != 0, path
