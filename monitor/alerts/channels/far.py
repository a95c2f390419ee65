"""What must be known of Apprise addresses, found out by a short-lived process: a daemon then carries Apprise (30 MB) only
from its first message on.

Only a process that is `frugal` does it so; all others, which end soon, ask Apprise themselves.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from threading import Lock

from monitor.alerts.channels.base import Channel, Message, Shape
from monitor.errors import DeliveryError

PATIENCE = 60.0
"""Seconds for the other process; after that Apprise is asked here."""

Asked = tuple[str, str]
"""An address, and the format that its channel names (empty: none)."""


@dataclass(frozen=True, slots=True)
class Facts:
    """What Apprise says of an address."""

    wrong: str | None
    """What is wrong with it, in one line without its secrets."""
    takes: tuple[str, ...] = ()
    kind: str = ""
    shapes: tuple[Shape, ...] = ()
    """Of each of its targets, in order."""


class Foresight:
    """The facts known so far in this process; kept here since they hold addresses, which are secrets."""

    def __init__(self) -> None:
        self.frugal = False
        self._facts: dict[Asked, Facts] = {}

    def known(self, url: str, wanted: str = "") -> Facts | None:
        """None: nobody has asked, or nobody could say."""
        return self._facts.get((url, wanted))

    def ask(self, asked: Sequence[Asked]) -> None:
        """Find out what is not known yet, if this process is a frugal one."""
        new = [each for each in dict.fromkeys(asked) if each not in self._facts]
        if not self.frugal or not new or "apprise" in sys.modules:
            return
        try:
            done = subprocess.run(  # our own interpreter and words of ours  # nosec B603
                [sys.executable, "-c", "from monitor.alerts.channels.far import answer; answer()"],
                input=json.dumps(new), capture_output=True, text=True, timeout=PATIENCE, check=True,
            )  # fmt: skip
            told = json.loads(done.stdout)
        except (OSError, ValueError, subprocess.SubprocessError):
            return  # then Apprise is asked here: that costs memory, and is right all the same
        self._facts |= {each: _facts_of(facts) for each, facts in zip(new, told, strict=True)}


FORESIGHT = Foresight()


class Later:
    """A target of an address that is known to be sound; Apprise builds it when the first message is to be sent."""

    def __init__(self, name: str, asked: Asked, ca: str, number: int, shape: Shape) -> None:
        """`number` counts the targets of the address."""
        self.name = name
        self.shape = shape
        self._asked = asked
        self._ca = ca
        self._number = number
        self._built: Channel | None = None
        self._lock = Lock()

    def send(self, message: Message, timeout: float) -> None:
        """As every channel does."""
        with self._lock:
            if self._built is None:
                from monitor.alerts.channels import apprise

                url, wanted = self._asked
                self._built = apprise.build(self.name, [url], wanted, self._ca)[self._number]
        self._built.send(message, timeout)


def targets(name: str, urls: Sequence[str], wanted: str, ca: str) -> tuple[Later, ...] | None:
    """Targets for later, if all the addresses are known to be sound; else None."""
    made: list[Later] = []
    for url in urls:
        facts = FORESIGHT.known(url, wanted)
        if facts is None or facts.wrong is not None:
            return None
        made += [Later(name, (url, wanted), ca, number, shape) for number, shape in enumerate(facts.shapes)]
    return tuple(made)


def facts(url: str, wanted: str) -> Facts:
    """What Apprise says, asked here."""
    from monitor.alerts.channels import apprise

    wrong = apprise.check(url)
    if wrong is not None:
        return Facts(wrong)
    try:
        shapes = tuple(target.shape for target in apprise.build("", [url], wanted))
    except DeliveryError as error:
        return Facts(str(error))
    return Facts(None, apprise.takes_of(url), apprise.kind_of(url, wanted), shapes)


def _facts_of(told: dict[str, object]) -> Facts:
    takes, shapes = told["takes"], told["shapes"]
    assert isinstance(takes, list)
    assert isinstance(shapes, list)
    wrong = told["wrong"]
    return Facts(
        None if wrong is None else str(wrong),
        tuple(map(str, takes)),
        str(told["kind"]),
        tuple(Shape(**shape) for shape in shapes),
    )


def answer() -> None:
    """The other process: what is asked stands on standard input."""
    print(json.dumps([asdict(facts(url, wanted)) for url, wanted in json.load(sys.stdin)]))
