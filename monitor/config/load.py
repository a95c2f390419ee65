"""config.yaml → `Loaded`: the config, or everything that is wrong with it, each thing with its place."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from os.path import expanduser
from pathlib import Path as File

from monitor.config.document import Node, read
from monitor.config.drafts import Drafts, drafted
from monitor.config.faults import Fault, Path, Place, dotted
from monitor.config.includes import included
from monitor.config.secrets import Secret, Sources
from monitor.config.sense import faults_of_sense, lacks, warnings_of_sense
from monitor.config.shape import Config, StoreConfig
from monitor.config.syntax import undecodable
from monitor.errors import ConfigError

BIGGEST = 64 * 1024 * 1024
"""Bytes; a hundred thousand feeds take some 15 MB."""


@dataclass(frozen=True, slots=True)
class Loaded:
    """A config as read. `drafts` holds the parts that are sound, even when others are not."""

    path: str
    faults: tuple[Fault, ...]
    """In the order of files and lines."""
    warnings: tuple[Fault, ...]
    drafts: Drafts
    root: Node = field(repr=False)

    @property
    def config(self) -> Config:
        """The config. Raises ConfigError with all faults, if there are any."""
        whole = self.drafts.whole()
        if self.faults or whole is None:
            raise ConfigError(tuple(map(str, self.faults)))
        return _rooted(whole, File(self.path).absolute().parent)

    def place(self, path: Path) -> str:
        """`file:line:col` of what `path` leads to, or of the nearest thing above it that is written down."""
        return str(self.root.find(path))

    def fault(self, path: Path, what: str, hint: str) -> Fault:
        """A fault that another room found, at its place."""
        return Fault(self.root.find(path), dotted(path), what, hint)


def load(path: str, environ: Mapping[str, str], *, running: bool = True, sealed: bool = False) -> Loaded:
    """Read the config and whatever it includes; never raises for what a file may hold.

    With `running` false, secrets are not looked up, and neither feeds nor watches nor channels need be there:
    enough to replay, explain and compare. With `sealed`, secrets in files and credentials are taken for given.
    """
    sources = Sources(environ, File(path).absolute().parent, wanted=running, sealed=sealed)
    root, faults = _read_file(path)
    if root is None:
        return Loaded(path, tuple(faults), (), Drafts(), Node(None, Place(path, 1, 1)))
    root, more = included(root, sources.folder, _read_file)
    drafts, misfits = drafted(root, sources)
    faults += more + misfits
    loaded = Loaded(path, (), (), drafts, root)
    faults_of_sense(drafts, _into(faults, loaded), loaded.place)
    if running:
        lacks(drafts, _into(faults, loaded))
    warnings: list[Fault] = []
    warnings_of_sense(drafts, _into(warnings, loaded), loaded.place, environ)
    return Loaded(path, _sorted(faults, path), _sorted(warnings, path), drafts, root)


def _into(faults: list[Fault], loaded: Loaded) -> Callable[[Path, str, str], None]:
    def report(path: Path, what: str, hint: str) -> None:
        faults.append(loaded.fault(path, what, hint))

    return report


def _sorted(faults: list[Fault], main: str) -> tuple[Fault, ...]:
    unique = dict.fromkeys(faults)
    return tuple(sorted(unique, key=lambda fault: (fault.place.file != main, fault.place)))


def _read_file(path: str) -> tuple[Node | None, list[Fault]]:
    """The root mapping of a file, or the fault that keeps it from being one."""

    def refused(what: str, hint: str) -> tuple[None, list[Fault]]:
        return None, [Fault(Place(path, 1, 1), "config", what, hint)]

    try:
        with File(path).open("rb") as stream:
            body = stream.read(BIGGEST + 1)
    except IsADirectoryError:
        return refused("this is a directory", "name the file in it")
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or "no such path"
        return refused(f"the file can't be read: {why}", "look at the path and at who may read it")
    if len(body) > BIGGEST:
        return refused("the file is bigger than 64 MB", "is this really a config?")
    try:
        text = body.decode("utf-8")
    except UnicodeDecodeError as error:
        return None, [undecodable(body, error, path)]
    root, faults = read(text, path)
    if faults and root is None:
        return None, faults
    if root is None or root.content is None:
        return refused("the file is empty", "begin with feeds:, watches: and channels:")
    if not isinstance(root.content, dict):
        return None, [*faults, Fault(root.place, "config", "must be a mapping", "begin with lines such as 'feeds:'")]
    return root, faults


def _rooted(config: Config, folder: File) -> Config:
    """With relative files made absolute: they start where the config lies, not where the command was called."""
    channels = {
        name: channel.model_copy(update={key: str(folder / expanduser(path)) for key, path in files if path})
        for name, channel in config.channels.items()
        for files in [(("file", channel.file), ("ca", channel.ca), ("template", channel.template))]
    }
    feeds = tuple(
        feed.model_copy(update={"ca": str(folder / expanduser(feed.ca))}) if feed.ca else feed for feed in config.feeds
    )
    own = {kind: str(folder / expanduser(path)) for kind, path in config.templates if path}
    parts = {
        "channels": channels,
        "feeds": feeds,
        "store": _rooted_store(config.store, folder),
        "thesaurus": tuple(str(folder / expanduser(path)) for path in config.thesaurus),
        "templates": config.templates.model_copy(update=own),
    }
    return config.model_copy(update=parts)


def _rooted_store(store: StoreConfig, folder: File) -> StoreConfig:
    scheme, slashes, rest = store.url.reveal().partition(":///")
    name, question, options = rest.partition("?")
    if scheme.partition("+")[0] != "sqlite" or not slashes or not name or name.startswith((":memory:", "file:")):
        return store
    absolute = folder / expanduser(name)
    return StoreConfig.model_construct(url=Secret(f"{scheme}:///{absolute}{question}{options}"))
