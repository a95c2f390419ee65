"""English."""

from __future__ import annotations

from monitor.text.languages.base import Language

ENGLISH = Language(
    code="en",
    snowball="english",
    stop_words=frozenset(
        """a about after all also an and any are as at be because been before but by can could did do does for from had has
        have he her his how i if in into is it its just me more my no not now of on one only or other our out over s she so
        some t than that the their them then there these they this to up us was we were what when which who will with would
        you your""".split()
    ),
    irregular=(
        ("died", "death"),
        ("dies", "death"),
        ("dead", "death"),
        ("fell", "fall"),
        ("struck", "strike"),
        ("won", "win"),
        ("people", "person"),
        ("men", "man"),
        ("women", "woman"),
        ("children", "child"),
        ("elected", "election"),
    ),
    rewrites=(("js ps ws ys vs", r"^(.{2,}[jpwyv])s$", r"\1"),),
    endings=("s",),
    subordinators=frozenset("that which who whose whom because if as when while where but and or so said says".split()),
)
