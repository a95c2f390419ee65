"""Where the config is: as the command says, as the environment says, or in one of the usual places."""

from __future__ import annotations

from collections.abc import Mapping
from os.path import exists  # unlike Path.exists, it never raises
from pathlib import Path

from monitor.errors import ConfigError

VARIABLE = "DEPESCHE_CONFIG"


def usual_places(environ: Mapping[str, str]) -> tuple[str, ...]:
    """Where to look when nobody said; the first that exists is taken."""
    home = environ.get("XDG_CONFIG_HOME") or f"{environ.get('HOME', '~')}/.config"
    return ("config.yaml", str(Path(home) / "depesche" / "config.yaml"), "/etc/depesche/config.yaml")


def find(given: str | None, environ: Mapping[str, str]) -> str:
    """The path of the config. Raises ConfigError that names where it looked, and how to begin."""
    named = given or environ.get(VARIABLE)
    if named:
        if exists(named):
            return named
        by = "--config" if given else f"${VARIABLE}"
        raise ConfigError((f"{named}:1:1: config: there is no such file, but {by} names it; look at the spelling",))
    places = usual_places(environ)
    for place in places:
        if exists(place):
            return place
    looked = ", ".join(("./config.yaml", *places[1:]))
    raise ConfigError(
        (
            f"config.yaml:1:1: config: no config found, looked for {looked}; begin with three lines: "
            "'feeds: [ADDRESS]', 'watches: [{name: NAME, query: WORDS}]', 'channels: {console: {console: true}}'",
        )
    )
