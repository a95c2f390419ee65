"""`depesche suggest`: what a query could say besides, each change tried out on the past."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from typing import TYPE_CHECKING, Annotated

import typer

from monitor.cli.looking import under_way
from monitor.cli.options import ConfigOption, JsonOption
from monitor.cli.speech import counted
from monitor.cli.test_query import ItemsOption, QueryArgument, SinceOption, entries_of, validated
from monitor.text.shorten import shortened

if TYPE_CHECKING:
    from monitor.topics.suggest import Suggestions
    from monitor.topics.trial import Proposal

AllOption = Annotated[bool, typer.Option("--all", help="Show those too that would add nothing.")]
LimitOption = Annotated[int, typer.Option("--limit", "-n", min=1, help="How many to show at most.")]
_WIDTH = 80


def command(
    query: QueryArgument,
    since: SinceOption = "30d",
    items: ItemsOption = "",
    everything: AllOption = False,
    limit: LimitOption = 20,
    json_lines: JsonOption = False,
    config: ConfigOption = None,
) -> None:
    """Propose what a query could say besides.

    Other words for its words, other spellings of its names, words that your own history tells along with it, wider
    manners of looking: each is a whole query, ready to paste, with the number of past entries that it would add and
    some of their headlines. Looks into the store, or into recorded items (--items). Changes nothing.
    """
    from monitor.app.examine import settings_of
    from monitor.app.words import thesaurus_of
    from monitor.topics.suggest import suggest

    settings = settings_of(config)
    validated(query, settings.concepts)
    with under_way("trying other words"):
        past = list(entries_of(since, items, "", config))
        found = suggest(query, settings.concepts, past, thesaurus_of(settings, [query]))
    useful = [each for each in found.proposals if each.adds and not (each.again or each.doubtful)]
    shown = [*(found.proposals if everything else useful)][:limit]
    if json_lines:
        for each in shown:
            print(_as_json(each))
        return
    print(_summary(query, found))
    for each in shown:
        print(_as_text(each))
    if not shown:
        print("Nothing that was tried would have found more.")
    elif not everything:
        tried = len(found.proposals) - len(shown)
        tail = "would add nothing more, or most likely other words (--all shows them)"
        print(f"{counted(tried, 'other change')} {tail}", file=sys.stderr)


def _summary(query: str, found: Suggestions) -> str:
    lines = [f"{query}", f"finds {found.found} of {counted(found.looked, 'past entry', 'past entries')}"]
    lines += [_listed(f"  {part}", forms) for part, forms in found.forms.items()]
    return "\n".join([*lines, ""])


def _as_text(proposal: Proposal) -> str:
    option = f"   with {proposal.option}" if proposal.option else ""
    lines = [f"+{proposal.adds:<4} {proposal.query}{option}", f"      {proposal.kind}: {proposal.what}"]
    if proposal.words:
        lines.append(_listed("      by", proposal.words))
    return "\n".join([*lines, *(f"      e.g. {_headline(title)}" for title in proposal.examples)])


def _headline(title: str) -> str:
    """So much of it that its first bracket is seen."""
    line = " ".join(title.split())
    return shortened(line, _WIDTH - 11, line.find("]") + 1)


def _listed(what: str, forms: Mapping[str, int]) -> str:
    """As many as a line bears."""
    line = f"{what}:"
    for number, (form, count) in enumerate(forms.items()):
        longer = f"{line}{', ' if number else ' '}{form} ×{count}"
        if number and len(longer) > _WIDTH:
            return line
        line = longer
    return line


def _as_json(proposal: Proposal) -> str:
    record = {
        "kind": proposal.kind,
        "what": proposal.what,
        "query": proposal.query,
        "option": proposal.option,
        "adds": proposal.adds,
        "words": dict(proposal.words),
        "examples": list(proposal.examples),
    }
    return json.dumps(record, ensure_ascii=False)
