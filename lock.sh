#!/bin/sh
# Pins every dependency anew, with hashes, for every platform: requirements.lock (to run) and requirements-dev.lock (to test).
# uv does the pinning in an environment of its own that is thrown away, so that it never becomes a dependency of ours.
#   sh lock.sh            keep what is pinned where it still fits
#   sh lock.sh --upgrade  take the newest of everything
set -eu
cd "$(dirname "$0")"
python=${PYTHON:-python3}
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT INT TERM
"$python" -m venv "$place"
"$place/bin/pip" install --quiet --disable-pip-version-check uv

# Where the packages come from belongs to the machine, not to the repository: no index address is written down.
pin() {
    "$place/bin/uv" pip compile --quiet --universal --python-version 3.11 --generate-hashes \
        --no-emit-index-url --no-emit-find-links --no-header --no-annotate \
        pyproject.toml build.in --extra postgres "$@" >/dev/null
}
pin --output-file requirements.lock "$@"
pin --group dev -c requirements.lock --output-file requirements-dev.lock "$@"
