"""`include:`: feeds, watches, channels and concepts from further files, each keeping its own places."""

from __future__ import annotations

from collections.abc import Callable
from os.path import expanduser
from pathlib import Path

from monitor.config.document import Node
from monitor.config.faults import Fault, dotted, shown

SECTIONS = ("feeds", "watches", "channels", "concepts")
MOST_FILES = 1_000

ReadFile = Callable[[str], tuple[Node | None, list[Fault]]]


def included(root: Node, folder: Path, read_file: ReadFile) -> tuple[Node, list[Fault]]:
    """The root with everything that its `include` names added, and the faults found on the way."""
    faults: list[Fault] = []
    wish = root.child("include")
    if wish is None or not isinstance(root.content, dict):
        return root, faults
    patterns = wish.content if isinstance(wish.content, list) else [wish]
    whole = Node(dict(root.content), root.place, dict(root.keys))
    seen = {Path(root.place.file).resolve()}
    for number, pattern in enumerate(patterns):
        for file in _files(pattern, number, folder, faults):
            if file.resolve() in seen:
                continue
            seen.add(file.resolve())
            part, more = read_file(_told(file, folder, root.place.file))
            faults += more
            if part is not None:
                _add(whole, part, faults)
    return whole, faults


def _files(pattern: Node, number: int, folder: Path, faults: list[Fault]) -> list[Path]:
    """The files that one pattern names, sorted; a name without a wildcard must exist."""
    if not isinstance(pattern.content, str) or not pattern.content.strip():
        return []  # the shape of `include` is judged with all other values
    text = pattern.content.strip()
    path = dotted(("include", number))
    files = matching(text, folder)
    if files is None:
        faults.append(
            Fault(pattern.place, path, f"there is no file {shown(text)!r}", "paths start where the config lies")
        )
        return []
    if len(files) > MOST_FILES:
        faults.append(Fault(pattern.place, path, f"names more than {MOST_FILES} files", "narrow the pattern"))
        return []
    return files


def matching(text: str, folder: Path) -> list[Path] | None:
    """The files that a pattern names, sorted, one more than are allowed at most; None: a single one that isn't there."""
    wild = any(mark in text for mark in "*?[")
    try:
        start = folder / expanduser(text)
        found = sorted(Path(start.anchor).glob(str(start.relative_to(start.anchor)))) if wild else [start]
        files = [each for each in found if not each.is_dir()][: MOST_FILES + 1]
        return files if wild or start.exists() else None
    except (OSError, ValueError, RuntimeError, NotImplementedError):
        return None


def _told(file: Path, folder: Path, main: str) -> str:
    """The file's path as the user would write it: from where the config was named."""
    try:
        return str(Path(main).parent / file.relative_to(folder))
    except ValueError:
        return str(file)


def _add(whole: Node, part: Node, faults: list[Fault]) -> None:
    if not isinstance(whole.content, dict) or not isinstance(part.content, dict):
        return
    for key, node in part.content.items():
        if key not in SECTIONS:
            what = f"{shown(key)!r} has no place in an included file"
            faults.append(Fault(part.keys[key], dotted((key,)), what, f"only {', '.join(SECTIONS)} have"))
            continue
        mine = whole.content.get(key)
        if mine is None or mine.content is None:
            whole.content[key], whole.keys[key] = node, part.keys[key]
        elif isinstance(mine.content, list) and isinstance(node.content, list):
            whole.content[key] = Node(mine.content + node.content, mine.place)
        elif isinstance(mine.content, dict) and isinstance(node.content, dict):
            whole.content[key] = _merged(mine, node, key, faults)
        elif node.content is not None:
            faults.append(
                Fault(node.place, key, f"is not written as in {mine.place}", "use a list, or a mapping, in both")
            )


def _merged(mine: Node, node: Node, section: str, faults: list[Fault]) -> Node:
    assert isinstance(mine.content, dict)
    assert isinstance(node.content, dict)
    for name in mine.content.keys() & node.content.keys():
        what = f"is named twice, first at {mine.keys[name]}"
        faults.append(Fault(node.keys[name], dotted((section, name)), what, "keep one, or choose another name"))
    return Node({**node.content, **mine.content}, mine.place, {**node.keys, **mine.keys})
