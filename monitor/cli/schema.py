"""`depesche schema`: the config's JSON Schema, for editors that complete and check while one types."""

from __future__ import annotations

import json


def command() -> None:
    """Print the config's JSON Schema.

    Put `# yaml-language-server: $schema=depesche.schema.json` into the first line of your config and save the
    output of this command under that name: editors then complete keys and mark faults.
    """
    from monitor.config.jsonschema import schema

    print(json.dumps(schema(), indent=2, ensure_ascii=False))
