"""A call that hangs is left behind, and no second one piles up behind it."""

from __future__ import annotations

import threading
import time

import pytest

from monitor.alerts.channels.deadline import Deadline, Overdue


def test_a_result_in_time_is_just_that() -> None:
    done = []
    Deadline("phone").run(lambda: done.append(1), 5)
    assert done == [1]


def test_what_the_call_raises_comes_out() -> None:
    def fail() -> None:
        raise ValueError("no")

    with pytest.raises(ValueError, match="no"):
        Deadline("phone").run(fail, 5)


def test_a_hanging_call_is_overdue_and_blocks_only_its_own_target_until_it_ends() -> None:
    free = threading.Event()
    deadline = Deadline("phone")
    began = time.monotonic()

    def hang() -> None:
        free.wait(30)

    with pytest.raises(Overdue, match="no answer within"):
        deadline.run(hang, 0.1)
    with pytest.raises(Overdue, match="still hangs"):
        deadline.run(lambda: None, 5)
    assert time.monotonic() - began < 2
    free.set()
    hanging = deadline._hanging
    assert hanging is not None
    hanging.join(5)
    deadline.run(lambda: None, 5)
