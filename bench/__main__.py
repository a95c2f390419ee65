"""`python -m bench` says what can be measured; `python -m bench NAME …` measures it. Nothing here runs in the tests."""

from __future__ import annotations

import runpy
import sys

BENCHES = {
    "stories_quality": "how well entries are placed in stories, on labelled pairs and streams, beside baselines",
    "stories": "entries a second through the window of stories, its memory, and brute force beside it",
    "updates": "how often it is known that a story moved on, and how often a mere retelling is taken for it",
    "vectors": "headlines a second that the model of the extra reads; for the others it keeps its vectors on disk",
    "quality": "all figures of stories and topics, printed and written to docs/quality.md",
    "topics_quality": "how well watches match, on judged headlines, beside baselines",
    "blind_watches": "how many headlines of lists written blind a watch finds, and how many wrongly",
    "following": "how often a watch that follows its stories finds what was meant, and what that costs",
    "topics": "entries a second through ten to ten thousand watches, beside the naive loop with the same answers",
    "idle": "memory and CPU of a daemon with twenty feeds and nothing to do, and what small commands take to start",
    "poll": "what a first look and a quiet round of a thousand feeds cost, beside lemon24/reader, newsboat and sfeed",
    "poll_peers": "nothing by itself: the others that `poll --peer` measures beside us",
    "poll_world": "nothing by itself: the made-up feeds that `poll` asks, served until its input ends",
    "alerts": "messages a second from the outbox, beside bare Apprise; the way from a feed's body to the request",
    "common_words": "nothing: it writes the tables of common words that stories are judged with",
    "clean": "what cleaning an entry costs, plain and full of markup",
}


def main(argv: list[str]) -> int:
    """List the benches, or run one with the rest of the arguments; returns the exit code."""
    if not argv or argv[0] in ("-h", "--help"):
        print("python -m bench NAME [arguments]\n")
        for name, what in BENCHES.items():
            print(f"  {name:<16} {what}")
        return 0
    name, *rest = argv
    if name not in BENCHES:
        print(f"no bench is called {name}; there are: {', '.join(BENCHES)}", file=sys.stderr)
        return 2
    # Each bench is a script with its own arguments and exit code, called here as if by its path.
    sys.argv = [f"bench/{name}.py", *rest]
    runpy.run_module(f"bench.{name}", run_name="__main__")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
