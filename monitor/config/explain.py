"""Pydantic's errors → faults in our words: what is wrong with a value, and what to write instead."""

from __future__ import annotations

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from monitor.config.document import Node
from monitor.config.elsewhere import instead
from monitor.config.faults import Fault, Path, did_you_mean, dotted, shown
from monitor.config.feeds import Auth
from monitor.config.shape import LATER, Config, HeartbeatConfig, StoreConfig

# pydantic's name → what is wrong, and what to do.
_WORDS = {
    "missing": ("is missing", "add it"),
    "bool_type": ("must be true or false", "write true or false, without quotes"),
    "int_type": ("must be a whole number", "write it without quotes or unit"),
    "tuple_type": ("must be a list", "write [a, b], or one item a line after '- '"),
    "mapping_type": ("must be a mapping", "write 'key: value' lines, indented"),
    "dict_type": ("must be a mapping", "write 'key: value' lines, indented"),
    "model_type": ("must be a mapping", "write 'key: value' lines, indented"),
    "literal_error": ("{input} is none of the possible values", "write {expected}"),
    "greater_than_equal": ("is too small", "write at least {ge:g}"),
    "less_than_equal": ("is too big", "write at most {le:g}"),
}
"""With what pydantic tells of the rule in braces; `input` is the value, of settings that are no secrets."""
_NESTED: dict[str, type[BaseModel]] = {"auth": Auth, "store": StoreConfig, "heartbeat": HeartbeatConfig}


def explained(error: ValidationError, root: Node, base: Path, model: type[BaseModel], section: str) -> list[Fault]:
    """The faults of one failed model; `base` leads to it from the top, `section` is its row in `LATER`."""
    faults = []
    for each in error.errors(include_url=False):
        path = _existing(root, base + each["loc"])
        if each["type"] == "extra_forbidden":
            faults.append(_unknown(root, path, _NESTED.get(str(path[-2])) if len(path) > 1 else None, model, section))
            continue
        what, hint = _said(each)
        if each["type"] == "model_type" and section == "channel":
            hint = _way(path, each["input"])
        faults.append(Fault(root.find(path), dotted(path), what, hint))
    return faults


def _said(each: ErrorDetails) -> tuple[str, str]:
    """What is wrong, and what to do."""
    context = each.get("ctx", {})
    if each["type"] == "refused":
        return str(context["what"]), str(context["hint"])
    if each["type"] not in _WORDS:
        return str(each["msg"]), "see docs/config.md"
    what, hint = _WORDS[each["type"]]
    if each["type"] == "literal_error":
        return what.format(input=repr(shown(str(each["input"])))), hint.format(**context)
    return what, hint.format(**context)


def _way(path: Path, given: object) -> str:
    """How the channel is written that somebody gave in short."""
    if isinstance(given, str):
        return f"write {shown(str(path[-1]))}: {{url: …}} with an address such as ntfy://ntfy.sh/TOPIC"
    return f"write {shown(str(path[-1]))}: {{console: true}}, or {{url: …}} with an address"


def _existing(root: Node, path: Path) -> Path:
    """Without pydantic's own marks, such as `[key]` after the name of a mapping's faulty key."""
    return tuple(part for part in path if part != "[key]" or root.child("[key]") is not None)


def _unknown(root: Node, path: Path, nested: type[BaseModel] | None, model: type[BaseModel], section: str) -> Fault:
    key = str(path[-1])
    place = root.find(path, key=True)
    if nested is None and key in LATER[section]:
        return Fault(place, dotted(path), "is not supported in this version yet", "remove it")
    known = (nested or model).model_fields
    led = _outdented(root, key) if len(path) == 1 else ""
    hint = led or (instead(section, key) if nested is None else "")
    return Fault(
        place,
        dotted(path),
        f"unknown key {shown(key)!r}",
        hint or did_you_mean(key, known, f"known are {', '.join(known)}"),
    )


def _outdented(root: Node, key: str) -> str:
    """A hint for a key at the margin that follows a section with nothing in it: often it was to stand in that."""
    assert isinstance(root.content, dict)
    above = ""
    for name, node in root.content.items():
        if name == key:
            return f"if it belongs to {above}: above, indent it by two spaces" if above else ""
        if name in Config.model_fields:
            above = name if node.content is None else ""
    return ""
