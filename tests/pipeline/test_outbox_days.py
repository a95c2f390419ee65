"""Random days of an outbox: receivers that come and go, crashes, restarts; nothing is lost, and nothing comes twice unasked."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import timedelta

from hypothesis import example, given, settings
from hypothesis import strategies as st

from monitor.alerts.channels.base import Message
from monitor.alerts.routes import Routes
from monitor.errors import DeliveryError
from monitor.model import Alert, Decision, Delivery, Judged, Occasion
from monitor.store.base import Store
from monitor.store.memory import MemoryStore
from tests.fakes import FakeClock
from tests.house import House

CHANNELS = ("phone", "post", "pager")
ROUTES = Routes(fallbacks={"phone": "post"}, after={"phone": timedelta(minutes=5)})
WEATHER = ("well", "down", "limited", "odd", "cut")

Step = tuple[str, int, str]
"""What happens, a number for it, and the channel."""


class PowerCutError(BaseException):
    """Nobody catches it."""


@dataclass
class Receiver:
    """Behaves as its weather says. `cut`: it takes the message, and we die before we know."""

    name: str
    weather: str = "well"
    taken: list[str] = field(default_factory=list)
    cuts: Counter[str] = field(default_factory=Counter)

    def send(self, message: Message, timeout: float) -> None:
        match self.weather:
            case "down":
                raise DeliveryError("no connection", down=True)
            case "limited":
                raise DeliveryError("answered 429", retry_after=30.0)
            case "odd" if sum(map(ord, message.key)) % 3 == 0:
                raise DeliveryError("answered 500")
            case "cut":
                self.weather = "well"
                self.taken.append(message.key)
                self.cuts[message.key] += 1
                raise PowerCutError
        self.taken.append(message.key)


class Days:
    """One store, and houses that come and go around it."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.clock = FakeClock()
        self.receivers = {name: Receiver(name) for name in CHANNELS}
        self.keys: list[str] = []

    async def play(self, steps: Sequence[Step]) -> None:
        house = self.house()
        for what, number, channel in steps:
            match what:
                case "ring":
                    self.ring(number)
                case "weather":
                    self.receivers[channel].weather = WEATHER[number % len(WEATHER)]
                case "wait":
                    self.clock.push(seconds=number * number)
                case "restart":
                    house = await self.again(house)
            if any(each.weather == "cut" for each in self.receivers.values()):
                house = await self.dying(house)
            else:
                await house.deliver()
        for receiver in self.receivers.values():
            receiver.weather = "well"
        house = await self.again(house)
        self.farewell()
        for _ in range(40):
            await house.deliver()
            self.clock.push(hours=2)
        await house.__aexit__(None, None, None)

    def house(self) -> House:
        channels = {name: [receiver] for name, receiver in self.receivers.items()}
        patience = dict.fromkeys(CHANNELS, timedelta(days=300))
        return House(self.store, channels=channels, clock=self.clock, routes=ROUTES, patience=patience)  # type: ignore[arg-type] # a Receiver is all of a channel that is needed here

    async def again(self, house: House) -> House:
        await house.__aexit__(None, None, None)
        return self.house()

    async def dying(self, house: House) -> House:
        """Deliver until the power fails, then start anew."""
        await house.deliverer.tick()
        for task in tuple(house.deliverer._tasks.values()):
            await asyncio.wait((task,))
            if not task.cancelled() and isinstance(task.exception(), PowerCutError):
                return await self.again(house)
        return house

    def ring(self, number: int) -> None:
        """An alert on one of a few stories, so that some follow others."""
        step = len(self.keys)
        alert = Alert(
            "anruf", f"s{number % 4}", Occasion.TROUBLE, step, self.clock(), (), (), title=f"N{step}", text="x"
        )
        rows = tuple(Delivery(alert.key, channel) for channel in ("phone", "pager"))
        self.store.ledger.commit(Judged(decision=Decision((alert,), rows)))
        self.keys.append(alert.key)

    def farewell(self) -> None:
        """One alert to everybody: a receiver whose only message another took over has nothing to be probed with."""
        alert = Alert("anruf", "end", Occasion.TROUBLE, 0, self.clock(), (), (), title="End", text="x")
        rows = tuple(Delivery(alert.key, channel) for channel in CHANNELS)
        self.store.ledger.commit(Judged(decision=Decision((alert,), rows)))

    def check(self) -> None:
        taken = {name: Counter(receiver.taken) for name, receiver in self.receivers.items()}
        cuts = {name: receiver.cuts for name, receiver in self.receivers.items()}
        for key in self.keys:
            reader = taken["phone"][key] + taken["post"][key]
            spared = cuts["phone"][key] + cuts["post"][key]
            assert 1 <= reader <= 1 + spared, f"{key} reached its reader {reader} times with {spared} cuts"
            assert 1 <= taken["pager"][key] <= 1 + cuts["pager"][key]
        assert set(self.store.outbox.count()) <= {"sent", "dropped"}, "nothing waits, nothing is dead"
        assert self.store.outbox.backoffs() == ()
        self._check_order()

    def _check_order(self) -> None:
        """Within a story, the first arrivals at a receiver come in the order of their alerts."""
        for receiver in (self.receivers["pager"],):
            first = list(dict.fromkeys(receiver.taken))
            for story in range(4):
                of_story = [key for key in first if f"/s{story}/" in key]
                assert of_story == sorted(of_story, key=self.keys.index)


STEPS = st.tuples(
    st.sampled_from(("ring", "ring", "weather", "wait", "wait", "restart")),
    st.integers(0, 60),
    st.sampled_from(CHANNELS),
)


@settings(max_examples=60)
@given(st.lists(STEPS, max_size=40))
@example([("weather", 1, "phone"), ("ring", 0, "phone")])  # the probe and the substitute fall due at one moment
def test_whatever_a_day_brings_every_alert_arrives_and_none_twice_unasked(steps: list[Step]) -> None:
    days = Days(MemoryStore())
    asyncio.run(days.play(steps))
    days.check()
