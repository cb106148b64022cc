# Everything runs in .venv, made from the lock files. `make serve` and `make test` need nothing first.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

.DEFAULT_GOAL := serve
# What needs neither a browser nor another program: it is run at every save.
UNIT := tests/pages/test_reader.py tests/receipts tests/contract/rules tests/contract/test_alignment.py \
	tests/checklists/test_identity.py tests/checklists/test_markup.py tests/cache/test_fingerprint.py \
	tests/delivery/test_content_security_policy.py tests/delivery/test_inline_scripts.py \
	tests/search/test_tokens.py tests/search/test_concepts.py

.PHONY: serve build preview marked install check test test-engines audit lock upgrade words

serve: $(VENV)/site.stamp ## the checked site with live reload, at http://127.0.0.1:8000/
	$(BIN)/mkdocs serve

build: $(VENV)/site.stamp ## the checked site into site/, fit to be published
	PUBLISHING=true $(BIN)/mkdocs build --strict
	$(MAKE) --no-print-directory marked

marked: $(VENV)/site.stamp ## is site/ what the hooks left? ask this before it is published
	$(BIN)/python -m guideline.delivery.build_mark site

preview: $(VENV)/site.stamp ## the site into preview/, to be opened from a folder without a web server
	$(BIN)/mkdocs build --strict --no-directory-urls --site-dir preview

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
	$(BIN)/pip install --quiet --no-deps --require-hashes --requirement requirements/engines.txt --upgrade --target .cache/engines
	$(BIN)/python -m tests.engines .cache/engines properdocs

audit: $(VENV)/test.stamp ## known vulnerabilities in what is locked; asks PyPI, so it needs the network
	$(BIN)/uv tool run pip-audit@2.10.1 --strict --disable-pip --require-hashes --requirement requirements/test.txt

lock: $(VENV)/test.stamp ## new lock files from pyproject.toml
	.ci/lock

upgrade: $(VENV)/test.stamp ## the newest versions that pyproject.toml allows; says what changed
	.ci/lock --upgrade

words: $(VENV)/test.stamp ## the Finnish analyser's answers about the pages' words, for builds from nothing
	$(BIN)/python -m tests.search.known_words

$(VENV)/site.stamp: requirements/site.txt pyproject.toml .ci/venv
	.ci/venv $(PYTHON) $(VENV)
	$(BIN)/pip install --quiet --require-hashes --requirement requirements/site.txt
	$(BIN)/pip install --quiet --no-deps --no-build-isolation --editable .
	touch $@

$(VENV)/test.stamp: requirements/test.txt $(VENV)/site.stamp
	$(BIN)/pip install --quiet --require-hashes --requirement requirements/test.txt
	touch $@
