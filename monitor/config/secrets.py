"""Passwords and tokens: where they come from, and a type that can't be printed by accident."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from os.path import expanduser
from pathlib import Path
from typing import NoReturn
from urllib.parse import quote

from pydantic import GetCoreSchemaHandler
from pydantic_core import CoreSchema, core_schema

from monitor.config.faults import did_you_mean, refuse, shown

HIDDEN = "***"
LONGEST = 65_536
_PLACEHOLDER = re.compile(r"\$\$\{|\$\{([^}]*)\}|\$\{")
_VARIABLE = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")


class Secret:
    """A text that prints as `***` everywhere; only `reveal()` gives it away."""

    __slots__ = ("__text",)

    def __init__(self, text: str) -> None:
        self.__text = text

    def reveal(self) -> str:
        return self.__text

    def __repr__(self) -> str:
        return HIDDEN

    def __format__(self, spec: str) -> str:
        return format(HIDDEN, spec)

    def __bool__(self) -> bool:
        return bool(self.__text)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Secret) and other.reveal() == self.__text

    def __hash__(self) -> int:
        return hash(self.__text)

    def __reduce__(self) -> NoReturn:
        raise TypeError("a secret is not written down")

    @classmethod
    def __get_pydantic_core_schema__(cls, _source: object, _handler: GetCoreSchemaHandler) -> CoreSchema:
        hide = core_schema.plain_serializer_function_ser_schema(str, return_schema=core_schema.str_schema())
        return core_schema.is_instance_schema(cls, serialization=hide)


@dataclass(frozen=True, slots=True)
class Sources:
    """Where secrets come from. With `wanted` false nothing is looked up: placeholders stay as they are written."""

    environ: Mapping[str, str]
    folder: Path
    """Relative paths of `{file: …}` start here."""
    wanted: bool = True
    sealed: bool = False
    """Files and credentials are out of reach here: each is taken for given, as an empty secret, and judged by nobody."""

    def expand(self, text: str, *, url: bool) -> str:
        """Insert `${VAR}` (percent-encoded in a URL) and `${VAR:raw}`; `$${` stands for `${`."""
        if "${" not in text or not self.wanted:
            return text
        return _PLACEHOLDER.sub(lambda found: self._insert(found, url=url), text)

    def _insert(self, found: re.Match[str], *, url: bool) -> str:
        if found[0] == "$${":
            return "${"
        name, colon, mode = (found[1] or "").partition(":")
        if not _VARIABLE.fullmatch(name) or (colon and mode != "raw"):
            raise refuse(f"{shown(found[0])!r} is no variable", "write ${NAME}, ${NAME:raw}, or $${ for a plain ${")
        value = self.environ.get(name)
        if not value:
            state = "is not set" if value is None else "is empty"
            near = did_you_mean(name, self.environ, f"set it before the start: export {name}=…")
            raise refuse(f"the environment variable {name} {state}", near if value is None else f"export {name}=…")
        # At the very start of a URL stands its scheme: what is inserted there is a whole address.
        return value if mode == "raw" or not url or found.start() == 0 else quote(value, safe="")

    def read(self, given: Mapping[str, object]) -> str:
        """The text of `{file: PATH}` or `{credential: NAME}`, without the line end."""
        ((kind, name),) = given.items() if len(given) == 1 else ((None, None),)
        if kind not in ("file", "credential") or not isinstance(name, str) or not name:
            raise refuse("is no secret", "write a text, {file: PATH} or {credential: NAME}")
        if not self.wanted or self.sealed:
            return ""
        return _content(self._credential(name) if kind == "credential" else self.folder / expanduser(name))

    def _credential(self, name: str) -> Path:
        base = self.environ.get("CREDENTIALS_DIRECTORY")
        if not base:
            raise refuse(
                f"the credential {shown(name)!r} can't be read: CREDENTIALS_DIRECTORY is not set",
                "only a systemd unit with LoadCredential= has credentials; elsewhere use {file: PATH}",
            )
        if "/" in name or name in (".", ".."):
            raise refuse(
                f"{shown(name)!r} is no name of a credential", "name it as LoadCredential= does, without a path"
            )
        mine = Path(base) / name
        # Our unit loads a folder of credentials as `depesche`, and systemd puts that before each file's name.
        return mine if mine.exists() else Path(base) / f"depesche_{name}"


def _content(path: Path) -> str:
    try:
        with path.open("rb") as stream:
            body = stream.read(LONGEST + 1)
        text = body.decode("utf-8").rstrip("\r\n")
    except UnicodeDecodeError:
        raise refuse(f"the secret in {shown(str(path))} is no UTF-8 text", "save the file as UTF-8") from None
    except (OSError, ValueError, RuntimeError) as error:
        why = getattr(error, "strerror", None) or "no such path"
        raise refuse(
            f"the secret in {shown(str(path))} can't be read: {why}", "look at the path and at who may read it"
        ) from None
    if not text or len(body) > LONGEST or "\n" in text or "\0" in text:
        raise refuse(f"{shown(str(path))} does not hold one line of text", "write the secret alone into the file")
    return text
