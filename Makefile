# Two commands for a newcomer: `make demo` and `make test`. They need Python 3.11 or later and
# nothing else; everything is installed into .venv.

PYTHON ?= $(shell for p in python3 python3.14 python3.13 python3.12 python3.11; do \
	$$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$p && break; done)
BIN := .venv/bin
export PIP_DISABLE_PIP_VERSION_CHECK := 1

.PHONY: help demo test slow fuzz cluster browser lint golden pictures bench clean

help:  ## list the targets
	@sed -n 's/^\([a-z]*\):.*## /make \1|/p' $(MAKEFILE_LIST) | while IFS='|' read -r name text; do \
		printf '%-12s %s\n' "$$name" "$$text"; done

demo: .venv/installed  ## compare the example brands and write aftersales-report.md
	@$(BIN)/aftersales demo

test: .venv/tools  ## run the test suite
	$(BIN)/python -m pytest -n auto

slow: .venv/tools  ## run the slower tests: simulations, the installed wheel
	$(BIN)/python -m pytest -n auto -m slow

fuzz: .venv/tools  ## look for what breaks a law: other examples at each run, and more
	$(BIN)/python -m pytest -n auto --hypothesis-profile=fuzz

cluster: .venv/cluster/installed  ## test against Spark and a PostgreSQL server of our own
	.venv/cluster/bin/python -m pytest -m cluster -rs tests/cluster

browser: .venv/browser/installed  ## try the HTML report in a headless Chromium
	$(BIN)/python -m pytest -m browser -rs tests/browser

lint: .venv/tools  ## ruff and mypy --strict
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy

golden: .venv/tools  ## update the golden files and examples/report.md, then look at the diff
	$(BIN)/python -m pytest -n 0 tests/test_goldens.py --snapshot-update

pictures: .venv/browser/installed  ## make the pictures in docs/images anew, then look at them
	$(BIN)/python -m tests.pictures
	$(BIN)/python -m tests.browser.shots docs/images

bench: .venv/tools  ## print ratios measured in one run; nothing is asserted
	$(BIN)/python -m pytest -n 0 -m bench -s -q

clean:  ## remove what the other targets made
	rm -rf .venv .pytest_cache .mypy_cache .ruff_cache .hypothesis dist build aftersales-report.md

.venv/installed: pyproject.toml
	@test -n "$(PYTHON)" || { echo "Python 3.11 or later is needed; say PYTHON=/path/to/python3"; exit 1; }
	@echo "installing into .venv, which takes a moment the first time"
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv
	@$(BIN)/python -m pip install --quiet --editable .
	@touch $@

.venv/tools: .venv/installed
	@echo "installing what the tests need"
	@$(BIN)/python -m pip install --quiet --editable '.[dev]'
	@touch $@

# Apart from the rest, which has to do without: 1.2 GB, most of it Spark.
.venv/cluster/installed: .venv/installed
	@echo "installing Spark and what else the extra [cluster] needs"
	@test -x .venv/cluster/bin/python || $(PYTHON) -m venv .venv/cluster
	@.venv/cluster/bin/python -m pip install --quiet --editable '.[cluster]' 'pytest>=8.3' 'hypothesis>=6.112'
	@touch $@

# playwright drives the Chromium that is there, and fetches none. axe-core looks for what hinders
# people who do not see or point as others do; what it could not be fetched for is tried again.
.venv/browser/installed: .venv/tools
	@echo "installing what drives a browser"
	@$(BIN)/python -m pip install --quiet --editable '.[dev,browser]'
	@mkdir -p $(@D)
	@if ! command -v npm >/dev/null; then \
		echo "no npm here: without axe-core its tests are skipped"; touch $@; \
	elif npm install --prefix $(@D) --no-save --no-audit --no-fund --loglevel=error axe-core@4 >/dev/null; \
	then touch $@; else echo "axe-core could not be fetched: its tests are skipped"; fi
