"""What a plain word in YAML means, by the core schema of YAML 1.2: `no`, `on` and `12:30` are words."""

from __future__ import annotations

import re

Scalar = str | int | float | bool | None

_CONSTANTS: dict[str, bool | None] = {
    **dict.fromkeys(("", "~", "null", "Null", "NULL"), None),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
}
_INTEGER = re.compile(r"[-+]?[0-9]{1,400}")
_BASED = re.compile(r"0o[0-7]{1,400}|0x[0-9a-fA-F]{1,400}")
_FLOAT = re.compile(r"[-+]?(?:\.[0-9]{1,400}|[0-9]{1,400}(?:\.[0-9]{0,400})?)(?:[eE][-+]?[0-9]{1,9})?")
_ODD_FLOAT = re.compile(r"([-+]?)\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)")
_NUMBER_START = frozenset("0123456789+-.")
_TAG = "tag:yaml.org,2002:"


def scalar(text: str, tag: str | None, *, plain: bool) -> Scalar:
    """The value of a scalar; `plain` says that it stands without quotes and tag. Raises ValueError on a strange tag."""
    if tag in (None, "!") or tag == f"{_TAG}str":
        return _plain(text) if plain and tag is None else text
    value = _plain(text)
    kinds: dict[str, type | tuple[type, ...]] = {
        f"{_TAG}int": int,
        f"{_TAG}float": (int, float),
        f"{_TAG}bool": bool,
        f"{_TAG}null": type(None),
    }
    wanted = kinds.get(str(tag))
    if wanted is None:
        raise ValueError("the tag means nothing here")
    if not isinstance(value, wanted) or (isinstance(value, bool) and wanted is not bool):
        raise ValueError("the value does not fit its tag")
    return value


def _plain(text: str) -> Scalar:
    if text in _CONSTANTS:
        return _CONSTANTS[text]
    if text[0] not in _NUMBER_START:
        return text
    if _INTEGER.fullmatch(text):
        return int(text)
    if _BASED.fullmatch(text):
        return int(text[2:], 8 if text[1] == "o" else 16)
    if _FLOAT.fullmatch(text):
        return float(text)
    if odd := _ODD_FLOAT.fullmatch(text):
        return float("nan") if odd[1] is None else float(f"{odd[1]}inf")
    return text
