"""A config to begin with: commented, filled with what somebody named, checked before it is there."""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from monitor.app.examine import examine
from monitor.config.edit import Item, with_item
from monitor.errors import ConfigError, UsageError

TEMPLATE = """\
# Depesche's config: which feeds are read, what you watch for, and where alerts go.
# Change it to your taste, then ask `depesche check`: it names every mistake with its line. A daemon that runs takes the
# changed file up by itself. docs/config.md explains every key. Relative paths start at this file.

locale: {locale}                # the language of messages: de or en
# timezone: Europe/Berlin # for times in messages; without it, the system's own
every: 15m                # how often to look; quiet feeds are asked less often by and by
keep: 90d                 # how long entries are remembered

# What is read. An address is enough; with more to say, write a mapping: name, tags, language, every …
# `depesche feeds add ADDRESS` adds one, and finds the feed of a site.
feeds:

# What you watch for. An entry is found when it says all words of the query, wherever they stand; AND, OR, NOT, "side by
# side" and beginn* can be said too. `depesche test 'QUERY'` tries one on the past, docs/queries.md has all of it.
watches:

# Where alerts go: the terminal or journal, a file, and every service that Apprise knows. `depesche notify-test` tries them.
# Passwords need not stand here: ${{NAME}} comes from the environment, {{file: PATH}} from a file.
channels:
  console: {{console: true}}
#  phone: {{url: "ntfy://ntfy.sh/YOUR-TOPIC"}}
#  mail: {{url: "mailto://user:${{MAIL_PASSWORD}}@example.org?to=me@example.org"}}
"""

SAMPLE = {"name": "Example", "query": "earthquake OR tsunami"}
"""Watched until something else is: a config without a watch tells nothing."""


@dataclass(frozen=True, slots=True)
class Wishes:
    """What a beginner named."""

    feeds: Sequence[Item]
    watches: Sequence[str]
    """Queries, or `NAME: QUERY`."""
    notify: Sequence[str]
    """Apprise addresses."""
    locale: str = "en"
    networks: Sequence[str] = ()
    """Private networks or hosts that may be asked."""


def written(wishes: Wishes) -> str:
    """The config's text."""
    text = TEMPLATE.format(locale=wishes.locale)
    if wishes.networks:
        text = text.replace("\n# What is read.", f"{allowed(wishes.networks)}\n# What is read.", 1)
    for feed in wishes.feeds:
        text = with_item(text, "feeds", feed)
    for watch in [_watch(each) for each in wishes.watches] or [SAMPLE]:
        text = with_item(text, "watches", watch)
    names = ["me", *(f"me-{number}" for number in range(2, len(wishes.notify) + 1))]
    for name, url in zip(names, wishes.notify, strict=False):
        text += f"  {name}: {{url: {json.dumps(url, ensure_ascii=False)}}}\n"
    return text


def allowed(networks: Sequence[str]) -> str:
    """The line that allows private networks to be asked."""
    return f"allow_networks: {json.dumps(list(networks), ensure_ascii=False)}\n"


def _watch(given: str) -> dict[str, str]:
    """A query goes by its own words, unless it has a name before a colon and a space."""
    name, colon, query = given.partition(": ")
    named = bool(colon and query.strip() and '"' not in name and "(" not in name)
    return {"name": name.strip() if named else given.strip()[:60], "query": (query if named else given).strip()}


def begin(path: Path, text: str, *, secret: bool) -> tuple[str, ...]:
    """Write the config where none is; what is hardly meant so in it. Raises UsageError when one is there, ConfigError
    when it would have faults."""
    if path.exists():
        raise UsageError(f"{path} is there already", hint="name another directory, or change that one")
    new = path.with_name(f".{path.name}.new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with suppress(FileNotFoundError):
            new.unlink()
        with os.fdopen(os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600 if secret else 0o644), "w") as stream:
            stream.write(text)
        found = examine(new)
        if found.faults:
            raise ConfigError((*(fault.replace(str(new), str(path)) for fault in found.faults), "nothing was written"))
        os.link(new, path)
        return tuple(warning.replace(str(new), str(path)) for warning in found.warnings)
    except FileExistsError:
        raise UsageError(f"{path} is there already", hint="somebody was faster") from None
    except OSError as error:
        raise UsageError(f"{path} can't be written: {error.strerror}", hint="look at who may write there") from error
    finally:
        with suppress(OSError):
            new.unlink()
