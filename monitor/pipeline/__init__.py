"""The flow: collect brings entries, judge decides and commits, deliver keeps trying until it is told."""
