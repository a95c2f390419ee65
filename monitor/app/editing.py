"""A change to the config's files: shown, checked as a whole, and only then put in place, in one step.

A running daemon sees the changed file and takes it over by itself.
"""

from __future__ import annotations

import difflib
import os
import tempfile
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from monitor.app.examine import examine
from monitor.config.document import Node, Value, read
from monitor.config.edit import Item, with_item, without_item
from monitor.config.find import find
from monitor.config.load import Loaded, load
from monitor.errors import ConfigError, UsageError

_STRANGE = "edit it by hand: what stands there is written in a way that can't be changed safely"


@dataclass(frozen=True, slots=True)
class Edit:
    """One file, as it is and as it shall be."""

    main: Path
    """The config itself; `path` may be a file that it includes."""
    path: Path
    before: str
    after: str

    def diff(self) -> str:
        """What changes, as programmers read it."""
        lines = self.before.splitlines(keepends=True), self.after.splitlines(keepends=True)
        name = str(self.path)
        return "".join(difflib.unified_diff(*lines, fromfile=name, tofile=f"{name} (changed)"))

    def save(self, *, only_try: bool = False) -> None:
        """Put the new text in place. Raises ConfigError when the config would have faults: nothing has changed then.

        `only_try`: all but the last step.
        """
        target = self.path.resolve()
        status = target.stat()
        try:
            descriptor, name = tempfile.mkstemp(prefix=f".{target.name}.", suffix=".new", dir=target.parent)
        except OSError as error:
            raise _unwritable(target, error) from error
        new = Path(name)
        try:
            with os.fdopen(descriptor, "w", encoding="utf-8", newline="") as stream:
                os.fchmod(stream.fileno(), status.st_mode & 0o7777)
                with suppress(PermissionError):
                    os.fchown(stream.fileno(), status.st_uid, status.st_gid)
                stream.write(self.after)
                stream.flush()
                os.fsync(stream.fileno())
            self._check(new)
            if not only_try:
                new.replace(target)
        except OSError as error:
            raise _unwritable(target, error) from error
        finally:
            new.unlink(missing_ok=True)

    def _check(self, new: Path) -> None:
        """By every room's judgement; a file that is included is checked by its own syntax and meaning only."""
        if self.path.resolve() != self.main.resolve():
            _, faults = read(self.after, str(self.path))
            if faults:
                raise ConfigError(tuple(map(str, faults)))
            return
        found = examine(new, running=False)
        if found.faults:
            told = (fault.replace(str(new), str(self.path)) for fault in found.faults)
            raise ConfigError((*told, "nothing was changed"))


def adding(given: Path | None, section: str, item: Item) -> Edit:
    """An item more in `feeds` or `watches` of the config. Raises ConfigError, UsageError."""
    path = Path(find(str(given) if given else None, os.environ))
    sound(path)
    text = _text(path)

    def wanted(old: dict[str, Value]) -> dict[str, Value]:
        value = item if isinstance(item, str) else {key: _listed(each) for key, each in item.items()}
        return {**old, section: [*_items(old, section), value]}

    return _verified(Edit(path, path, text, with_item(text, section, item)), wanted)


def removing(given: Path | None, section: str, at: int) -> Edit:
    """The item of that number (from 0, in the whole config) gone, from the file in which it stands."""
    main = Path(find(str(given) if given else None, os.environ))
    place = sound(main).root.find((section, at))
    path = Path(place.file)
    text = _text(path)

    def wanted(old: dict[str, Value]) -> dict[str, Value]:
        lines = [node.place.line for node in _nodes(read(text, str(path))[0], section)]
        left = [value for value, line in zip(_items(old, section), lines, strict=True) if line != place.line]
        return {**old, section: left}

    return _verified(Edit(main, path, text, without_item(text, section, place.line)), wanted)


def sound(path: Path) -> Loaded:
    """The config as it is. Raises ConfigError when it has faults: those are mended first."""
    loaded = load(str(path), os.environ, running=False)
    if loaded.faults:
        raise ConfigError((*map(str, loaded.faults), "mend this first; nothing was changed"))
    return loaded


def _verified(edit: Edit, wanted: Callable[[dict[str, Value]], dict[str, Value]]) -> Edit:
    """Read both texts again: they may differ in nothing but what was wanted."""
    old, new = (read(text, str(edit.path))[0] for text in (edit.before, edit.after))
    if old is None or new is None or not isinstance(old.value() or {}, dict):
        raise UsageError(f"{edit.path} can't be changed", hint=_STRANGE)
    before = old.value()
    if new.value() != wanted(before if isinstance(before, dict) else {}):
        raise UsageError(f"{edit.path} can't be changed", hint=_STRANGE)
    return edit


def _items(old: dict[str, Value], section: str) -> list[Value]:
    found = old.get(section)
    return found if isinstance(found, list) else []


def _nodes(root: Node | None, section: str) -> list[Node]:
    node = root.child(section) if root is not None else None
    return node.content if node is not None and isinstance(node.content, list) else []


def _listed(value: str | bool | Sequence[str]) -> Value:
    return value if isinstance(value, str | bool) else list(value)


def _text(path: Path) -> str:
    try:
        return path.read_bytes().decode("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError(f"{path} can't be read: {error}") from error


def _unwritable(path: Path, error: OSError) -> UsageError:
    return UsageError(f"{path} can't be written: {error.strerror}", hint="look at who may write there, or use sudo")
