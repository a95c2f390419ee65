"""Whose certificates are believed: the system's, or those of a file that the user named."""

from __future__ import annotations

import ssl
from functools import lru_cache

from monitor.errors import Unreachable


@lru_cache(maxsize=1)
def of_the_system() -> ssl.SSLContext:
    """One for all, since each costs 50 ms."""
    return ssl.create_default_context()


@lru_cache(maxsize=64)
def of_file(path: str) -> ssl.SSLContext:
    """Those of a PEM file and no others. Raises `Unreachable` for a file that holds none."""
    try:
        return ssl.create_default_context(cafile=path)
    except (OSError, ssl.SSLError, ValueError) as error:
        raise Unreachable(
            "the certificates to trust can't be read", hint=f"`ca` names {path}: is it a PEM file that we may read?"
        ) from error
