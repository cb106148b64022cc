# Everything runs in .venv, made from the lock files. `make serve` and `make test` need nothing first.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

.DEFAULT_GOAL := serve
.PHONY: help serve build preview marked wheel install check test test-engines audit bom lock upgrade words screenshot
# Packages come as wheels, which run nothing when they are installed, but for those that have none.
SOURCES := docopt
PIP := $(BIN)/pip install --quiet --require-hashes --only-binary :all: --no-binary $(SOURCES) --no-build-isolation
# What needs neither a browser nor another program: it is run at every save.
UNIT := tests/pages/test_reader.py tests/receipts tests/contract/rules tests/contract/test_alignment.py \
	tests/checklists/test_identity.py tests/checklists/test_markup.py tests/cache/test_fingerprint.py \
	tests/delivery/test_content_security_policy.py tests/delivery/test_inline_scripts.py \
	tests/search/test_tokens.py tests/search/test_concepts.py

help: ## what there is to make
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):[^#]*## /  \1\t/' | expand -t 15

serve: $(VENV)/site.stamp ## the checked site with live reload, at http://127.0.0.1:8000/ or the next free port
	$(BIN)/guideline serve

build: $(VENV)/site.stamp ## the checked site into site/, fit to be published
	$(BIN)/guideline build
	$(MAKE) --no-print-directory marked

marked: $(VENV)/site.stamp ## is site/ what the hooks left? ask this before it is published
	$(BIN)/python -m guideline.delivery.build_mark site

preview: $(VENV)/site.stamp ## the site into preview/, with what is wrong on its pages, to be opened without a web server
	$(BIN)/guideline build --preview

wheel: $(VENV)/site.stamp ## the contract for other sites: dist/*.whl (CONTRACT.md)
	$(BIN)/pip wheel --quiet --no-deps --no-build-isolation --wheel-dir dist .

install: $(VENV)/site.stamp ## what the commands above need

check: $(VENV)/test.stamp ## for every save: lint, types, unit tests, the check of the pages
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/guideline check
	$(BIN)/pytest --numprocesses 2 --dist worksteal $(UNIT)

test: $(VENV)/test.stamp ## lint, types and every test, browser included
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache
	$(BIN)/python -m tests.programs
	$(BIN)/pytest --numprocesses 2 --dist loadgroup

test-engines: $(VENV)/test.stamp ## does the engine that continues MkDocs build the same site?
	$(BIN)/pip install --quiet --no-deps --require-hashes --only-binary :all: --requirement requirements/engines.txt --upgrade --target .cache/engines
	$(BIN)/python -m tests.engines .cache/engines properdocs

audit: $(VENV)/test.stamp ## known vulnerabilities in what is locked: asks PyPI, or reads the file ADVISORIES=…
ifdef ADVISORIES
	$(BIN)/python -m tests.advisories $(ADVISORIES)
else
	$(BIN)/uv venv --quiet --clear .cache/audit
	$(BIN)/uv pip install --quiet --python .cache/audit --require-hashes --only-binary :all: --requirement requirements/audit.txt
	.cache/audit/bin/pip-audit --strict --disable-pip --require-hashes --requirement requirements/test.txt
endif

bom: $(VENV)/test.stamp ## bom.cdx.json: what the site is built with, for whoever watches over it (CycloneDX)
	$(BIN)/cyclonedx-py requirements requirements/site.txt --output-reproducible --output-file bom.cdx.json

screenshot: $(VENV)/test.stamp ## .github/screenshot.png of today's home page
	$(BIN)/python -m benchmarks.screenshot

lock: $(VENV)/test.stamp ## new lock files from pyproject.toml
	.ci/lock

upgrade: $(VENV)/test.stamp ## the newest versions that pyproject.toml allows; says what changed
	.ci/lock --upgrade

words: $(VENV)/test.stamp ## the Finnish analyser's answers about the pages' words, for builds from nothing
	$(BIN)/python -m tests.search.known_words

$(VENV)/site.stamp: requirements/build.txt requirements/site.txt pyproject.toml .ci/venv
	.ci/venv $(PYTHON) $(VENV)
	$(BIN)/pip install --quiet --require-hashes --only-binary :all: --requirement requirements/build.txt
	$(PIP) --requirement requirements/site.txt
	$(BIN)/pip install --quiet --no-deps --no-build-isolation --editable .
	touch $@

$(VENV)/test.stamp: requirements/test.txt $(VENV)/site.stamp
	$(PIP) --requirement requirements/test.txt
	touch $@
