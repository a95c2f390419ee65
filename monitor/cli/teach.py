"""An example or two of each command, below its help: most people learn a command by changing one that works."""

from __future__ import annotations

from typing import Any, Final

EXAMPLES: Final[dict[str, tuple[str, ...]]] = {
    "demo": ("depesche demo", "depesche demo --locale de --speed 2"),
    "init": (
        "depesche init",
        'depesche init --site abendblatt.example --watch "Hafen: hafen AND streik" --notify ntfy://ntfy.sh/mein-thema --test',
    ),
    "run": ("depesche run", "depesche run --config /etc/depesche/config.yaml --log debug"),
    "once": ("depesche once --dry-run", "depesche once"),
    "check": ("depesche check", "depesche check --config neu.yaml --quiet && mv neu.yaml config.yaml"),
    "status": ("depesche status", "depesche status --alive || echo 'not well'"),
    "feeds list": ("depesche feeds list", "depesche feeds list heise --json"),
    "feeds pause": ("depesche feeds pause Abendblatt",),
    "feeds resume": ("depesche feeds resume Abendblatt",),
    "feeds poll": ("depesche feeds poll Abendblatt Bote",),
    "feeds add": (
        "depesche feeds add abendblatt.example --tag politik --dry-run",
        'depesche feeds add https://abendblatt.example/news --page --name "Abendblatt: Meldungen"',
    ),
    "feeds remove": ("depesche feeds remove Abendblatt --dry-run",),
    "watches list": ("depesche watches list",),
    "watches pause": ('depesche watches pause "Streik bei der Bahn"',),
    "watches resume": ('depesche watches resume "Streik bei der Bahn"',),
    "watches add": ("depesche watches add Streik '(Streik OR Ausstand) Bahn' --notify handy --dry-run",),
    "watches remove": ("depesche watches remove Streik --dry-run",),
    "alerts": ("depesche alerts --watch Streik --limit 5", "depesche alerts resend '#3f9a1c'"),
    "outbox list": ("depesche outbox", "depesche outbox list --state dead --channel handy"),
    "outbox retry": ("depesche outbox retry --channel handy --dry-run", "depesche outbox retry 12 13"),
    "outbox drop": ("depesche outbox drop --state dead --dry-run", "depesche outbox drop 12"),
    "outbox export": ("depesche outbox export --state dead > lost.jsonl",),
    "silence add": (
        'depesche silence add --watch Putin --for 24h --comment "Parteitag"',
        'depesche silence add --source Bild --words "Horoskop OR Gewinnspiel"',
        "depesche silence add --alert '#3f9a1c' --wrong",
    ),
    "silence list": ("depesche silence list --all",),
    "silence end": ("depesche silence end 3",),
    "history": ("depesche history hafen vertrag --since 7d", 'depesche history "neuer vertrag" --without flughafen'),
    "stories": (
        "depesche stories --since 1d",
        "depesche stories https://abendblatt.example/hafen",
        "depesche stories apart https://abendblatt.example/hafen --dry-run",
    ),
    "explain": ("depesche explain https://abendblatt.example/hafen",),
    "test": (
        'depesche test "telefonat Putin Trump"',
        "depesche test Streik --url https://www.heise.de/rss/heise-atom.xml",
        'depesche test --like "Stadtrat billigt Hafenvertrag: Reederei Adler darf die Kaimauer pachten"',
    ),
    "suggest": ('depesche suggest "telefonat Putin Trump" --since 30d',),
    "preview": ('depesche preview "Streik" --channel post --occasion update', "depesche preview --html messages.html"),
    "doctor": ("depesche doctor", "depesche doctor --offline --json"),
    "backup": ("depesche backup /var/backups/depesche.db --force",),
    "restore": ("depesche restore /var/backups/depesche.db --dry-run",),
    "vacuum": ("depesche vacuum",),
    "notify-test": ("depesche notify-test handy",),
    "parse": ("depesche parse https://www.heise.de/rss/heise-atom.xml", "depesche parse feed.xml --json"),
    "discover": ("depesche discover https://www.it-boltwise.de",),
    "opml": ("depesche opml import feeds.opml --write conf.d/imported.yaml", "depesche opml export feeds.opml"),
    "replay": (
        "depesche replay items.jsonl --config config.yaml --json",
        "depesche replay --since 7d --config config.yaml --against old.yaml",
    ),
    "compare": (
        'depesche compare "Fire destroys two barns in Laar" "Two barns burn down in Laar"',
        "depesche compare pairs.jsonl",
    ),
    "schema": ("depesche schema > depesche.schema.json",),
    "man": ("depesche man > depesche.1",),
    "version": ("depesche version",),
}
"""By the command, groups with a blank. Every one of them can be read by the command line as it stands."""


def taught(name: str, command: Any) -> Any:
    """The same command, or group of commands, with its examples below its help, and its arguments as we write them."""
    for inner, each in getattr(command, "commands", {}).items():
        taught(f"{name} {inner}", each)
    for parameter in getattr(command, "params", ()):
        _plainly(parameter)
    if told := EXAMPLES.get(name):
        # \b: the lines are shown as they are, not run together.
        command.epilog = (
            "\b\n" + ("Example:" if len(told) == 1 else "Examples:") + "".join(f"\n  {one}" for one in told)
        )
    return command


def _plainly(parameter: Any) -> None:
    """`[FEED]...` and `--tag TAG`, where Typer would write `[[FEED]...]... <list[str]>` and `--tag <list[str]>`."""
    if parameter.param_type_name == "argument":
        shown = parameter.metavar if parameter.metavar is not None else parameter.name.upper()
        many = "..." if parameter.nargs == -1 and "..." not in shown and " " not in shown else ""
        pieces = [shown + many] if shown else []
        parameter.get_usage_pieces = lambda ctx: pieces
        parameter.display_type_rich = lambda ctx: ""
    elif parameter.metavar is None and not parameter.is_flag:
        parameter.metavar = parameter.opts[-1].lstrip("-").upper()
