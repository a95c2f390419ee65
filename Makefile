# `make` alone lists what there is. Everything installs into .venv from the lock files; nothing else is touched.
PYTHON ?= python3
VENV   ?= .venv
BIN    := $(VENV)/bin
CONFIG ?= config.yaml

.DEFAULT_GOAL := help
.PHONY: help run test e2e deb audit security check format lint types contracts bench quality man lock clean
# The gates run one after another even under `make -j`: the last words are pytest's own.
.NOTPARALLEL:



help:  ## list the targets
	@awk -F ':.*## ' '/^[a-z0-9-]+:.*## / {printf "  make %-10s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

$(VENV)/.run: requirements.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "depesche needs Python 3.11 or newer; try: make PYTHON=python3.12 …")'
	$(PYTHON) -m venv $(VENV)
	$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	$(BIN)/pip install --quiet --disable-pip-version-check --no-build-isolation --no-deps -e .
	@touch $@

$(VENV)/.dev: $(VENV)/.run requirements-dev.lock
	$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.lock
	@touch $@

run: $(VENV)/.run  ## set up and run the daemon on config.yaml (CONFIG=… for another)
	@$(BIN)/depesche run --config $(CONFIG)

test: $(VENV)/.dev  ## set up and pass all tests
	$(BIN)/pytest -n auto

deb: $(VENV)/.dev  ## build dist/depesche_*.deb (needs debhelper)
	DEPESCHE_PIP="$(abspath $(BIN))/pip" packaging/deb/build.sh

e2e: deb  ## install the package on a machine booted for it, and try the service there (needs root and systemd-nspawn)
	DEPESCHE_E2E=1 $(BIN)/pytest tests/e2e -p no:xdist

man: $(VENV)/.run  ## write dist/depesche.1, the manual page
	@mkdir -p dist
	$(BIN)/depesche man >dist/depesche.1

check: $(VENV)/.dev format lint types contracts security test  ## every gate: format, lint, types, contracts, security, then the tests (docs among them)

crash: $(VENV)/.dev  ## kill a daemon two hundred times while news arrives, and count every alert (ROUNDS=… for another number)
	$(BIN)/python -m tests.crash $(or $(ROUNDS),200)

format: $(VENV)/.dev  ## is the code formatted? (ruff format mends)
	$(BIN)/ruff format --check .

lint: $(VENV)/.dev  ## ruff
	$(BIN)/ruff check .

types: $(VENV)/.dev  ## mypy --strict, of the tests too
	$(BIN)/mypy --strict

contracts: $(VENV)/.dev  ## who may import whom
	$(BIN)/lint-imports

security: $(VENV)/.dev  ## bandit: what a careful reader would stumble over in the code
	$(BIN)/bandit --quiet --recursive --configfile pyproject.toml monitor

audit: $(VENV)/.dev  ## pip-audit: known holes in what is pinned (asks a service on the network)
	$(BIN)/pip-audit --strict --disable-pip --requirement requirements.lock

bench: $(VENV)/.dev  ## list the benches, or run one: make bench RUN=topics_quality
	@$(BIN)/python -m bench $(RUN)

quality: $(VENV)/.dev  ## measure how well stories and topics are judged, and write docs/quality.md
	@$(BIN)/python -m bench quality

lock:  ## pin dependencies, with hashes (make lock UPGRADE=--upgrade takes the newest)
	PYTHON=$(PYTHON) sh lock.sh $(UPGRADE)

clean:  ## remove what make made
	rm -rf $(VENV) dist build .mypy_cache .ruff_cache .pytest_cache .import_linter_cache
