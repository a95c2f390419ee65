"""Pydantic's errors → faults in our words: what is wrong with a value, and what to write instead."""

from __future__ import annotations

from pydantic import BaseModel, ValidationError

from monitor.config.document import Node
from monitor.config.faults import Fault, Path, did_you_mean, dotted, shown
from monitor.config.feeds import Auth
from monitor.config.shape import LATER, HeartbeatConfig, StoreConfig

# pydantic's name → what is wrong, and what to do.
_WORDS = {
    "missing": ("is missing", "add it"),
    "bool_type": ("must be true or false", "write true or false, without quotes"),
    "int_type": ("must be a whole number", "write it without quotes or unit"),
    "tuple_type": ("must be a list", "write [a, b], or one item a line after '- '"),
    "mapping_type": ("must be a mapping", "write 'key: value' lines, indented"),
    "dict_type": ("must be a mapping", "write 'key: value' lines, indented"),
    "model_type": ("must be a mapping", "write 'key: value' lines, indented"),
    "literal_error": ("is none of the possible values", "write de or en"),
    "greater_than_equal": ("is too small", "write at least 1"),
    "less_than_equal": ("is too big", "write at most 1000"),
}
_NESTED: dict[str, type[BaseModel]] = {"auth": Auth, "store": StoreConfig, "heartbeat": HeartbeatConfig}


def explained(error: ValidationError, root: Node, base: Path, model: type[BaseModel], section: str) -> list[Fault]:
    """The faults of one failed model; `base` leads to it from the top, `section` is its row in `LATER`."""
    faults = []
    for each in error.errors(include_url=False, include_input=False):
        path = _existing(root, base + each["loc"])
        if each["type"] == "extra_forbidden":
            faults.append(_unknown(root, path, _NESTED.get(str(path[-2])) if len(path) > 1 else None, model, section))
            continue
        context = each.get("ctx", {})
        what, hint = _WORDS.get(each["type"], (str(each["msg"]), "see docs/config.md"))
        if each["type"] == "refused":
            what, hint = str(context["what"]), str(context["hint"])
        faults.append(Fault(root.find(path), dotted(path), what, hint))
    return faults


def _existing(root: Node, path: Path) -> Path:
    """Without pydantic's own marks, such as `[key]` after the name of a mapping's faulty key."""
    return tuple(part for part in path if part != "[key]" or root.child("[key]") is not None)


def _unknown(root: Node, path: Path, nested: type[BaseModel] | None, model: type[BaseModel], section: str) -> Fault:
    key = str(path[-1])
    place = root.find(path, key=True)
    if nested is None and key in LATER[section]:
        return Fault(place, dotted(path), "is not supported in this version yet", "remove it")
    known = (nested or model).model_fields
    return Fault(
        place, dotted(path), f"unknown key {shown(key)!r}", did_you_mean(key, known, f"known are {', '.join(known)}")
    )
