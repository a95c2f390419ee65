"""`depesche opml`: feeds from another reader into the config, and back."""

from __future__ import annotations

import sys
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from monitor.cli.options import ConfigOption
from monitor.errors import FeedError, UsageError

if TYPE_CHECKING:
    from monitor.config.feeds import FeedConfig
    from monitor.feeds.opml import Outline


class Way(StrEnum):
    """What is to be done with the file."""

    EXPORT = "export"
    IMPORT = "import"


WayArgument = Annotated[Way, typer.Argument(metavar="export|import", help="Out of the config, or into YAML.")]
FileArgument = Annotated[Path, typer.Argument(metavar="FILE", help="The OPML file; - is standard input or output.")]
WriteOption = Annotated[
    Path | None, typer.Option("--write", metavar="YAML", help="import: write this file, which include: can name.")
]


def command(way: WayArgument, file: FileArgument, write: WriteOption = None, config: ConfigOption = None) -> None:
    """Exchange feed lists by OPML.

    export writes the feeds of the config to FILE: folders and categories are tags; headers and passwords stay out.
    import reads FILE and prints feeds: for the config, or writes them with --write, say to conf.d/imported.yaml.
    """
    if way is Way.EXPORT:
        if write is not None:
            raise UsageError("--write belongs to import", hint="export writes to FILE")
        _export(file, config)
    else:
        _import(file, write)


def _export(file: Path, config: Path | None) -> None:
    from monitor.app.examine import examine
    from monitor.errors import ConfigError
    from monitor.feeds.opml import written

    found = examine(config, running=False)
    if found.faults:
        raise ConfigError(found.faults)
    feeds = found.loaded.config.feeds
    asked = [feed for feed in feeds if feed.url.startswith(("http://", "https://"))]
    text = written([_outline(feed) for feed in asked], "Depesche")
    if str(file) == "-":
        print(text, end="")
    else:
        _save(file, text)
    left = len(feeds) - len(asked)
    print(f"{len(asked)} feeds exported" + (f", {left} files left out" if left else ""), file=sys.stderr)


def _outline(feed: FeedConfig) -> Outline:
    from monitor.feeds.opml import Outline

    return Outline(
        url=feed.url.replace("$${", "${"),
        name=feed.name,
        tags=feed.tags,
        language=feed.language,
        id=feed.id,
        every=str(feed.every) if feed.every is not None else "",
        page=feed.page,
        links=feed.links,
        full_text=feed.full_text,
    )


def _import(file: Path, write: Path | None) -> None:
    from monitor.feeds.opml import listed

    try:
        body = sys.stdin.buffer.read() if str(file) == "-" else file.read_bytes()
    except OSError as error:
        raise UsageError(f"{file} can't be read: {error.strerror}") from error
    try:
        found = listed(body)
    except FeedError as error:
        raise UsageError(f"{file}: {error}", hint="other readers export their feeds as OPML") from error
    if not found.feeds:
        raise UsageError(f"{file} lists no feed that can be asked")
    text = _yaml([_mapping(one) for one in found.feeds])
    if write is None:
        print(text, end="")
    else:
        if write.exists():
            raise UsageError(f"{write} is there already", hint="choose another name, or remove it")
        _save(write, text)
    skipped = f", {found.skipped} left out: neither http nor https" if found.skipped else ""
    print(f"{len(found.feeds)} feeds imported{skipped}", file=sys.stderr)


def _mapping(one: Outline) -> dict[str, object]:
    """The feed as the config takes it. `${` in an address of somebody else's file is no variable of ours."""
    url = one.url.replace("${", "$${")
    given: dict[str, object] = {"page" if one.page else "url": url}
    given |= {"name": one.name} if one.name and one.name != one.url else {}
    given |= {"links": one.links} if one.page and one.links else {}
    given |= {key: value for key in ("id", "language") if (value := getattr(one, key))}
    given |= {"every": one.every} if _is_interval(one.every) else {}
    given |= {"tags": list(one.tags)} if one.tags else {}
    return given | ({"full_text": True} if one.full_text else {})


def _is_interval(text: str) -> bool:
    from monitor.config.durations import every

    try:
        every(text)
    except ValueError:
        return False
    return True


def _yaml(feeds: list[dict[str, object]]) -> str:
    import yaml

    return str(yaml.safe_dump({"feeds": feeds}, allow_unicode=True, sort_keys=False, width=10_000))


def _save(path: Path, text: str) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    except OSError as error:
        raise UsageError(f"{path} can't be written: {error.strerror}") from error
