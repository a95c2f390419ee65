"""`depesche vacuum`: the store takes no more room than it needs."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from monitor.cli.options import ConfigOption
from monitor.cli.tables import size
from monitor.errors import StoreInUse

if TYPE_CHECKING:
    from monitor.store.base import Store


def command(config: ConfigOption = None) -> None:
    """Give unused room back to the disk.

    Beside a running daemon, what is free already is given back, and the journal is shortened, as the daemon does by
    itself once a day. Without one, the database is written anew, in as little room as it needs; that takes as much free
    room on the disk meanwhile.
    """
    from monitor.app.beside import beside

    made = beside(config)
    try:
        with made.store("depesche vacuum", hold=True) as store:
            _tidied(store, anew=True)
    except StoreInUse as busy:
        with made.store("depesche vacuum") as store:
            _tidied(store, anew=False)
        print(f"{busy.holder} uses it; stop that one to have the whole database written anew", file=sys.stderr)


def _tidied(store: Store, *, anew: bool) -> None:
    before = store.upkeep.size()
    if anew:
        store.upkeep.rewrite()
    store.upkeep.tidy()
    print(f"{store.name}: {size(before)} before, {size(store.upkeep.size())} now", file=sys.stderr)
