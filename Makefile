VENV := .venv
BIN := $(VENV)/bin
INSTALLED := $(VENV)/.installed
DEMO := corpora/ar-en/canal-talks.txt

.PHONY: demo test check format corpora browser docs messages

$(INSTALLED): pyproject.toml constraints.txt
	python3 -m venv $(VENV)
	$(BIN)/pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[lm,llm,evaluate,dev,docs]'
	touch $@

demo: $(INSTALLED)
	$(BIN)/tqcheck check --exit-zero $(DEMO)

test: $(INSTALLED)
	$(BIN)/pytest -q

check: $(INSTALLED)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

browser: $(INSTALLED)
	command -v chromium || { apt-get update --quiet && apt-get install --quiet --yes --no-install-recommends chromium; }
	$(BIN)/pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[browser]'

docs: $(INSTALLED)
	$(BIN)/mkdocs build --strict

messages: $(INSTALLED)
	$(BIN)/python tools/messages.py

corpora: $(INSTALLED)
	$(BIN)/python benchmarks/corpora.py $(if $(UPDATE),--update)

format: $(INSTALLED)
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .
