"""Portuguese."""

from __future__ import annotations

from monitor.text.languages.base import Language

PORTUGUESE = Language(
    code="pt",
    snowball="portuguese",
    stop_words=frozenset(
        """a ao aos as com como da das de do dos e ela ele em entre era essa esse esta este eu foi ha isso ja mais mas
        me muito na nao nas no nos o os ou para pela pelo por quando que se sem ser seu sua sobre sao tambem
        um uma""".split()
    ),
    links=frozenset("o a os as de do da dos das um uma e em no na nos nas com por para sobre entre".split()),
    rewrites=(("oes", r"^(.{2,})oes$", r"\1ao"), ("ais", r"^(.{2,})ais$", r"\1al")),
    subordinators=frozenset("que quem quando onde porque se e mas como".split()),
)
