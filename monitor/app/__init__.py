"""Config → running parts. The only place that picks implementations: which store, which source, which channels.

`examine` finds everything that is wrong; `plan` refuses what is; `assemble` builds a plan into parts around a store.
`look` reads a feed once and `rehearse` replays, both without a store. Import from the modules: a command loads only
what it needs.
"""
