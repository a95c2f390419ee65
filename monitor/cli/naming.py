"""Which feed or watch somebody means by a word on the command line."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from monitor.errors import UsageError

SHOWN = 5


def named(word: str, known: Iterable[Sequence[str]], what: str) -> str:
    """The first of the names (its id) of the one that is meant: by any of its names whole, else by a part of one.

    `what` is `feed` or `watch`. Raises UsageError when none is meant, or several are.
    """
    rows = [tuple(names) for names in known]
    tests = (
        lambda name: name == word,
        lambda name: name.casefold() == word.casefold(),
        lambda name: word.casefold() in name.casefold(),
    )
    for test in tests:
        found = list(dict.fromkeys(names[0] for names in rows if any(map(test, names))))
        if len(found) == 1:
            return found[0]
        if found:
            few = ", ".join(found[:SHOWN]) + (" …" if len(found) > SHOWN else "")
            raise UsageError(f"{word!r} can mean {len(found)} of the {what}s: {few}", hint="name one of them in full")
    raise UsageError(f"the config has no {what} {word!r}", hint=_near(word, rows, what))


def _near(word: str, rows: Sequence[tuple[str, ...]], what: str) -> str:
    from difflib import get_close_matches

    near = get_close_matches(word, [name for names in rows for name in names], n=1, cutoff=0.5)
    listed = f"`depesche {what}s list` names them" if what == "feed" else "`depesche watches list` names them"
    return f"did you mean {near[0]!r}?" if near else listed
