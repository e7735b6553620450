# The commands of this project. Each sets itself up: python3 (3.11 or newer, with venv), make and git are enough.
#
# PYTHON=python3.12 make test   runs with that interpreter, in an environment of its own under .venvs/.
# ARGS="..."                    is handed on: `make run ARGS="--port 9000"`, `make test ARGS="-k search"`.

UV_VERSION := 0.13.9
ARGS ?=
MINUTES ?= 30

ifeq ($(origin PYTHON),undefined)
VENV := .venv
INTERPRETERS := python3 python3.13 python3.12 python3.11
else
VENV := .venvs/$(notdir $(PYTHON))
INTERPRETERS := $(PYTHON)
endif
BIN := $(VENV)/bin
PY := $(BIN)/python

# What a shell happens to have set must not decide what is installed here, or where.
UV_KEPT := UV_CACHE_DIR UV_CONCURRENT% UV_HTTP_TIMEOUT UV_INSECURE_HOST UV_LINK_MODE UV_OFFLINE
unexport $(filter-out $(UV_KEPT),$(filter UV_%,$(.VARIABLES)))
unexport VIRTUAL_ENV PYTHONHOME PYTHONPATH DJANGO_SETTINGS_MODULE
unexport PIP_PREFIX PIP_REQUIRE_VIRTUALENV PIP_TARGET PIP_USER

# uv lives apart from the environment that it syncs: it may remake that environment, and would remove itself.
UV := .tools/uv-$(UV_VERSION)
LOCKED := uv.lock pyproject.toml engine/pyproject.toml server/pyproject.toml
SYNC = UV_PROJECT_ENVIRONMENT=$(VENV) UV_PYTHON= UV_PYTHON_DOWNLOADS=never .tools/bin/uv sync --quiet \
	--frozen --inexact --no-config --system-certs --no-default-groups --python $(PY)

PYTEST := $(PY) -m pytest
DJANGO := $(PY) -m django
TREES := engine/src engine/tests engine/training engine/fuzz server/src server/tests tools docs/conf.py $(wildcard bench)
# What the checks write while they load the settings stays out of the reader's own data.
CHECK_ENV := RELIRE_DATA=$(VENV)/check DJANGO_SETTINGS_MODULE=relire.config.settings

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.NOTPARALLEL:
.PHONY: help setup run test test-sqlite test-postgresql coverage check lint types imports templates frontend
.PHONY: migrations deploy promises messages bench train fuzz docs clean

help: ## List these commands
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-10s %s\n", $$1, $$2 }' $(firstword $(MAKEFILE_LIST))

setup: $(VENV)/.synced-dev ## Make .venv with all that running and testing need

run: $(VENV)/.synced-run ## Serve Relire on http://localhost:8000
	@exec $(BIN)/relire serve $(ARGS)

test: test-sqlite test-postgresql ## Test the engine and the server, on SQLite and on PostgreSQL

check: lint types imports templates frontend migrations deploy promises docs ## Run every linter and static check

messages: $(VENV)/.synced-dev ## Collect the strings to translate, and compile the translations
	$(PY) tools/messages.py update

coverage: $(VENV)/.synced-dev ## Test on SQLite and say which lines no test ran
	$(PY) -m coverage run -m pytest engine/tests server/tests $(ARGS)
	$(PY) -m coverage report

bench: $(VENV)/.synced-bench ## Measure every figure that the project claims
	@mkdir -p bench/results; failed=; \
	for command in $$(grep -l '^if __name__' bench/*.py | grep -v bench/page.py); do \
		name=$$(basename "$$command" .py); echo "== $$command"; \
		json=$$(grep -q '"--json"' "$$command" && echo "--json bench/results/$$name.json"); \
		$(PY) "$$command" $$json $(ARGS) > bench/results/$$name.txt || failed="$$failed $$command"; \
		cat bench/results/$$name.txt; \
	done; \
	echo "== bench/extraction.py --last-check"; \
	$(PY) bench/extraction.py --last-check --json bench/results/last-check.json $(ARGS) || failed="$$failed last-check"; \
	$(PY) bench/page.py || failed="$$failed bench/page.py"; \
	[ -z "$$failed" ] || { echo "not measured:$$failed" >&2; exit 1; }

fuzz: $(VENV)/.synced-fuzz ## Feed presscut with bytes that mean it harm, for MINUTES=30
	$(PY) engine/fuzz/fuzz_extract.py --minutes $(MINUTES) $(ARGS)

train: $(VENV)/.synced-train ## Learn the engine's model anew from the pages with gold text
	PYTHONPATH=engine:bench OPENBLAS_NUM_THREADS=1 $(PY) -m training.train $(ARGS)

docs: $(VENV)/.synced-docs ## Build the documentation into docs/_build/html
	@$(PY) -m sphinx --quiet -nW --keep-going -b html docs docs/_build/html

clean: ## Remove everything that these commands made
	rm -rf .venv .venvs .tools node_modules docs/_build .coverage
	rm -rf .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis
	find engine server tools docs bench -name __pycache__ -type d -prune -exec rm -rf {} + 2>/dev/null || true

# --- the parts of test and check, each a command of its own

test-sqlite: $(VENV)/.synced-dev
	$(PYTEST) engine/tests server/tests $(ARGS)

test-postgresql: $(VENV)/.synced-dev
	RELIRE_TEST_DATABASE=postgresql $(PYTEST) server/tests --ignore=server/tests/frame $(ARGS)

lint: $(VENV)/.synced-dev
	$(BIN)/ruff check $(TREES)
	$(BIN)/ruff format --check $(TREES)

types: $(VENV)/.synced-dev
	$(CHECK_ENV) $(PY) -m mypy $(TREES)

imports: $(VENV)/.synced-dev
	$(BIN)/lint-imports --no-cache

templates: $(VENV)/.synced-dev
	find server/src -path '*/templates/*.html' -exec $(BIN)/djade --check --target-version 5.2 {} +

frontend:
	@if command -v npm >/dev/null; then $(MAKE) --no-print-directory node_modules/.synced \
		&& node_modules/.bin/biome ci --colors=off --error-on-warnings .; \
	elif [ -n "$$CI" ]; then echo "biome needs Node 20: apt-get install nodejs npm" >&2; exit 1; \
	else echo "SKIPPED biome (JavaScript and CSS): it needs Node 20: apt-get install nodejs npm"; fi

migrations: $(VENV)/.synced-dev
	$(CHECK_ENV) $(DJANGO) makemigrations --check --dry-run

deploy: $(VENV)/.synced-dev
	$(CHECK_ENV) RELIRE_PUBLIC_URL=https://relire.example RELIRE_BEHIND_PROXY=yes \
		$(DJANGO) check --deploy --fail-level WARNING

promises: $(VENV)/.synced-dev
	$(PYTEST) -q server/tests/frame --deselect server/tests/frame/test_contracts.py

# --- what they stand on

$(PY):
	@for python in $(INTERPRETERS); do \
		"$$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || continue; \
		"$$python" -m venv --clear $(VENV) && exit 0; \
		rm -rf $(VENV); echo "$$python cannot make a venv: apt-get install python3-venv" >&2; exit 1; \
	done; echo "none of $(INTERPRETERS) is Python 3.11 or newer: apt-get install python3" >&2; exit 1

$(UV): | $(PY)
	@echo "Bringing in uv $(UV_VERSION)"
	@$(PY) -m pip install --quiet --disable-pip-version-check --no-deps --only-binary :all: --upgrade \
		--target .tools uv==$(UV_VERSION)
	@touch $@

$(VENV)/.synced-run: $(LOCKED) $(UV) | $(PY)
	@echo "Bringing in what uv.lock names, to run"
	@$(SYNC)
	@touch $@

$(VENV)/.synced-%: $(LOCKED) $(UV) | $(PY)
	@echo "Bringing in what uv.lock names, group $*"
	@$(SYNC) --group $*
	@touch $@

node_modules/.synced: package.json package-lock.json
	npm ci --silent --no-audit --no-fund --ignore-scripts
	@touch $@
