"""The certificates of a file that the user named, believed instead of the system's."""

from __future__ import annotations

import ssl
from functools import lru_cache

from monitor.errors import Unreachable


@lru_cache(maxsize=64)
def of_file(path: str) -> ssl.SSLContext:
    """Those of a PEM file and no others. Raises `Unreachable` for a file that holds none."""
    try:
        return ssl.create_default_context(cafile=path)
    except (OSError, ssl.SSLError, ValueError) as error:
        raise Unreachable(
            "the certificates to trust can't be read", hint=f"`ca` names {path}: is it a PEM file that we may read?"
        ) from error
