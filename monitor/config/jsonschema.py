"""The config's shape as a JSON Schema, so that editors complete keys and underline faults."""

from __future__ import annotations

from typing import Any

from pydantic.json_schema import GenerateJsonSchema, JsonSchemaWarningKind

from monitor.config.shape import Config

DIALECT = "https://json-schema.org/draft/2020-12/schema"
WORDS = frozenset("tags notify feeds any all none operator include".split())


class _Editor(GenerateJsonSchema):
    """Leaves out defaults that are no JSON (durations, secrets): the descriptions name them."""

    ignored_warning_kinds: set[JsonSchemaWarningKind] = {"non-serializable-default"}  # noqa: RUF012 - pydantic's own


def schema() -> dict[str, object]:
    """JSON Schema (draft 2020-12) of config.yaml, with the short forms: a feed, store or heartbeat that is only an address."""
    made = Config.model_json_schema(schema_generator=_Editor)
    parts: dict[str, Any] = made["$defs"]
    for name in ("FeedConfig", "StoreConfig"):
        whole = parts[name]
        # A page or a news search names its address by another key.
        whole["required"] = [key for key in whole.get("required", ()) if key != "url"]
        parts[name] = {"description": whole["description"], "anyOf": [{"type": "string"}, whole]}
    beat = parts["HeartbeatConfig"]
    parts["HeartbeatConfig"] = {"description": beat["description"], "anyOf": [{"type": "string"}, beat]}
    _several(made)
    return {"$schema": DIALECT, **made, "title": "Depesche config"}


def _several(made: dict[str, Any]) -> None:
    """A list of words may be a single word, as the loader reads it."""
    for part in (made, *made["$defs"].values()):
        for key, value in part.get("properties", {}).items():
            if key in WORDS:
                part["properties"][key] = {
                    "description": value.get("description", ""),
                    "anyOf": [{"type": "string"}, {"type": "array", "items": {"type": "string"}}],
                }
