"""A sign of life: given in its rhythm while all is well, withheld when it is not, and never said aloud."""

from __future__ import annotations

import logging
from dataclasses import dataclass, field
from datetime import timedelta

import pytest

from monitor.pipeline.heartbeat import Address, Heartbeat
from tests.fakes import FakeClock

SECRET = "https://beat.example/hunter2secret"
MINUTE = timedelta(minutes=1)


@dataclass
class Outside:
    """Takes signs, or fails as told."""

    taken: list[str] = field(default_factory=list)
    trouble: Exception | None = None

    async def __call__(self, url: str) -> None:
        if self.trouble is not None:
            raise self.trouble
        self.taken.append(url)


@dataclass
class Inside:
    wrong: tuple[str, ...] = ()
    asked: int = 0

    async def __call__(self) -> tuple[str, ...]:
        self.asked += 1
        return self.wrong


async def seconds(heart: Heartbeat, clock: FakeClock, count: int) -> None:
    for _ in range(count):
        await heart.tick()
        clock.push(seconds=1)


async def test_it_beats_in_its_rhythm_and_looks_only_then() -> None:
    outside, inside, clock = Outside(), Inside(), FakeClock()
    heart = Heartbeat(outside, inside, clock, Address(SECRET, MINUTE))
    await seconds(heart, clock, 181)
    assert outside.taken == [SECRET] * 4, "at the start, and after each minute"
    assert inside.asked == 4
    assert heart.given == 4


async def test_without_an_address_it_is_silent() -> None:
    outside, inside, clock = Outside(), Inside(), FakeClock()
    await seconds(Heartbeat(outside, inside, clock, None), clock, 120)
    assert (outside.taken, inside.asked) == ([], 0)


async def test_who_is_not_well_gives_no_sign_and_says_it_once(caplog: pytest.LogCaptureFixture) -> None:
    outside, inside, clock = Outside(), Inside(("the store does not answer",)), FakeClock()
    heart = Heartbeat(outside, inside, clock, Address(SECRET, MINUTE))
    with caplog.at_level(logging.INFO):
        await seconds(heart, clock, 300)
        assert outside.taken == []
        assert [record.getMessage() for record in caplog.records] == ["heartbeat withheld: the store does not answer"]
        inside.wrong = ()
        await seconds(heart, clock, 30)
    assert len(outside.taken) == 1
    assert caplog.records[-1].getMessage() == "the heartbeat goes out again"


async def test_a_failure_is_logged_quietly_and_without_the_address(caplog: pytest.LogCaptureFixture) -> None:
    outside, clock = Outside(trouble=OSError(f"no route to {SECRET}")), FakeClock()
    heart = Heartbeat(outside, Inside(), clock, Address(SECRET, MINUTE))
    with caplog.at_level(logging.INFO):
        await seconds(heart, clock, 600)
    assert [record.getMessage() for record in caplog.records] == ["heartbeat not taken (OSError)"]
    assert "hunter2" not in caplog.text + repr(Address(SECRET, MINUTE))


async def test_a_changed_address_counts_at_once_and_the_same_one_keeps_its_rhythm() -> None:
    outside, clock = Outside(), FakeClock()
    heart = Heartbeat(outside, Inside(), clock, Address("a", MINUTE))
    await seconds(heart, clock, 10)
    heart.change(Address("a", MINUTE))
    await seconds(heart, clock, 10)
    assert outside.taken == ["a"]
    heart.change(Address("b", MINUTE))
    await seconds(heart, clock, 10)
    assert outside.taken == ["a", "b"]
    heart.change(None)
    await seconds(heart, clock, 100)
    assert outside.taken == ["a", "b"]
