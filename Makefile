# The vocabulary of tasks: make run, make test, make check, make bench, make screens, make golden, make template, make fonts, make dictionaries, make translations, make desktop,
# make bundle.
PYTHON ?= $(shell command -v python3.11 || command -v python3)
BIN := .venv/bin
TABLEE := $(BIN)/tablee
PARALLEL ?= 2

.PHONY: run desktop bundle test check bench screens golden template fonts dictionaries translations format clean

run: .venv/.run                     # a deck and minutes of the sample day, in out/
	@mkdir -p out
	@$(TABLEE) new out/journee.tablee --sample --force
	@$(TABLEE) deck out/journee.tablee out/journee.pptx --force
	@$(TABLEE) minutes out/journee.tablee out/journee.pdf
	@echo "La journée d'exemple est dans out/ : sa présentation, journee.pptx, et son compte rendu, journee.pdf."
	@[ -n "$$DISPLAY$$WAYLAND_DISPLAY" ] || [ "$$(uname)" != Linux ] || { echo "Il n'y a pas d'écran ici : aucune fenêtre ne s'ouvre."; exit 0; }; $(TABLEE) out/journee.tablee || true

desktop: .venv/.run                 # Linux: in the menus, and .tablee files open with a double click
	@$(BIN)/python -m resources.desktop.install

bundle: .venv/.dev                  # a folder that needs no Python, in out/bundle, tried in a root without one
	$(BIN)/python -m resources.bundle.make out/bundle
	$(BIN)/python -m resources.bundle.apart out/bundle/tablee

test: .venv/.dev .cache/system .cache/node   # everything, headless
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -n $(PARALLEL) --dist worksteal

check: .venv/.dev                   # format, lint, types, layers
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports

bench: .venv/.dev                   # ratios against peers, by CPU time
	$(BIN)/python -m tests.bench

screens: .venv/.dev                 # photographs of every page, light and dark, in both languages, in out/screens
	$(BIN)/python -m tests.screens

golden: .venv/.dev                  # write the expected texts anew; read the difference before committing it
	TABLEE_GOLDEN=write $(BIN)/python -m pytest -q tests/desktop/compose

template: .venv/.dev                # draw the house template anew
	$(BIN)/python -m resources.template.draw

fonts: .venv/.dev                   # prepare the bundled fonts anew
	$(BIN)/python -m resources.fonts.prepare

dictionaries: .venv/.dev            # make the lists of words of the spelling anew
	$(BIN)/python -m resources.dictionaries.prepare

translations: .venv/.dev            # bring the English words up to date with the code; then translate the new ones
	$(BIN)/python -m resources.translations.update
	$(BIN)/python -m resources.translations.window

format: .venv/.dev
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

clean:
	rm -rf .venv .cache out build node_modules

# --- set-up ----------------------------------------------------------------------------------------

.venv/bin/python:
	$(PYTHON) -m venv .venv

.venv/.run: pyproject.toml constraints.txt | .venv/bin/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable .
	@touch $@

.venv/.dev: pyproject.toml constraints.txt | .venv/bin/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable '.[dev]'
	@touch $@ .venv/.run

.cache/system: .ci/system-packages
	@mkdir -p .cache
	bash .ci/system-packages
	@touch $@

.cache/node: package.json
	@mkdir -p .cache
	bash .ci/node-packages
	@touch $@
