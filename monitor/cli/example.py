"""The example of `--like`: a text as it is given, or the article at an address, from the store or asked for once."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from monitor.errors import UsageError

if TYPE_CHECKING:
    from monitor.model import Example


def example(given: str, config: Path | None, *, from_store: bool) -> Example:
    """Ready to be compared. Raises UsageError for a text that says too little, FeedError for a page that can't be read."""
    import asyncio

    from monitor.app.examples import example_of_text, fault_of, is_address
    from monitor.app.look import example_at
    from monitor.cli.clock import now

    if what := fault_of(given):
        raise UsageError(f"--like {what}", hint="give a headline with its text, or an address")
    if not is_address(given):
        return example_of_text(given)
    kept = _remembered(given, config) if from_store else None
    return kept or asyncio.run(example_at(given.strip(), config, now()))


def _remembered(address: str, config: Path | None) -> Example | None:
    from monitor.app.examples import resolved
    from monitor.app.outside import open_store
    from monitor.app.plan import plan
    from monitor.model import Example, Watch

    store = open_store(plan(config), hold=False, command="depesche test")
    try:
        (watch,) = resolved(store, [Watch("", "", "", like=(Example(address.strip()),))])
    finally:
        store.close()
    return watch.like[0] if watch.like[0].terms else None
