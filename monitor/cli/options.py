"""Options that several commands share, worded once."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

ConfigOption = Annotated[
    Path | None,
    typer.Option(
        "--config",
        "-c",
        metavar="FILE",
        help="The config; else $DEPESCHE_CONFIG, ./config.yaml, ~/.config/depesche/, /etc/depesche/.",
        show_default=False,
    ),
]
JsonOption = Annotated[bool, typer.Option("--json", help="JSON for scripts, one object a line.")]
LogOption = Annotated[
    str, typer.Option("--log", metavar="LEVEL", help="How much to say: debug, info, warning or error.")
]
