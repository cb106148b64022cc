# Everything runs in .venv, made from the lock files. `make serve` and `make test` need nothing first.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

.DEFAULT_GOAL := serve
.PHONY: help serve build preview install test audit lock

help: ## what there is to make
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):[^#]*## /  \1\t/' | expand -t 12

serve: $(VENV)/site.stamp ## the checked site with live reload, at http://127.0.0.1:8000/ or the next free port
	$(BIN)/guideline serve

build: $(VENV)/site.stamp ## the checked site into site/, fit to be published
	PUBLISHING=true $(BIN)/mkdocs build --strict

preview: $(VENV)/site.stamp ## the site into preview/, with what is wrong on its pages, to be opened without a web server
	PREVIEW=true $(BIN)/mkdocs build --no-directory-urls --site-dir preview

install: $(VENV)/site.stamp ## what the commands above need

test: $(VENV)/test.stamp ## lint, types and every test, browser included
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache
	$(BIN)/python -m tests.programs
	$(BIN)/pytest --numprocesses 2 --dist loadgroup

audit: $(VENV)/test.stamp ## known vulnerabilities in what is locked; asks PyPI, so it needs the network
	$(BIN)/uv tool run pip-audit@2.10.1 --strict --disable-pip --require-hashes --requirement requirements/test.txt

lock: $(VENV)/test.stamp ## new lock files from pyproject.toml
	.ci/lock

$(VENV)/site.stamp: requirements/site.txt pyproject.toml .ci/venv
	.ci/venv $(PYTHON) $(VENV)
	$(BIN)/pip install --quiet --require-hashes --requirement requirements/site.txt
	$(BIN)/pip install --quiet --no-deps --no-build-isolation --editable .
	touch $@

$(VENV)/test.stamp: requirements/test.txt $(VENV)/site.stamp
	$(BIN)/pip install --quiet --require-hashes --requirement requirements/test.txt
	touch $@
