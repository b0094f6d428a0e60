# What a contributor needs, by the same names everywhere. A bare `make` lists them.

SHELL := /bin/bash
.DEFAULT_GOAL := list

PREFIX ?= /usr/local
NIKAT := .build/release/nikat
DEMO := demo.sqlite
# A Python with the peers of Benchmarks/requirements.txt; `make bench BENCH_PYTHON=…` takes another.
BENCH_PYTHON ?= Benchmarks/.venv/bin/python
BENCH_PEERS := $(if $(filter Benchmarks/.venv/%,$(BENCH_PYTHON)),Benchmarks/.venv/installed)

# Why these flags, and what each is worth: docs/decisions/0007-start-of-the-process.md.
LINK := -use-ld=lld -Xclang-linker -no-pie -L.build/static
RELEASE := swift build -c release --static-swift-stdlib --product nikat $(addprefix -Xswiftc ,$(LINK))

.PHONY: list
list: ## List these targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-9s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

.PHONY: demo
demo: ## Build nikat, make a demonstration register and ask what is near
	@.ci/packages demo
	@$(MAKE) --no-print-directory release
	@.ci/say "Making the demonstration register $(DEMO)"
	@$(NIKAT) demo --db $(DEMO) --force
	@.ci/say "What is near Muzaffarpur?"
	@$(NIKAT) nearest Muzaffarpur --db $(DEMO)
	@.ci/say "मुज़फ़्फ़रपुर के सबसे पास क्या है?"
	@$(NIKAT) nearest मुजफ्फरपुर --lang hi --db $(DEMO)
	@.ci/say "Ask yourself: $(NIKAT) nearest PLACE --db $(DEMO)"

.PHONY: release
release:
	@.ci/toolchain
	@.ci/say "Building the release binary; the first time takes some minutes"
	@.ci/static .build/static
	@$(RELEASE)

.PHONY: test
test: ## Lint, build without warnings, run all tests
	@.ci/packages test
	@.ci/toolchain
	@$(MAKE) --no-print-directory lint
	@.ci/pyxform
	@.ci/say "Building; a warning is an error"
	@swift build --build-tests
	@.ci/say "Running all tests"
	@swift test --skip-build

.PHONY: fuzz
fuzz: ## Give each reader of field files a million damaged inputs
	@NIKAT_FUZZ=1000000 swift test --filter DamagedInput

.PHONY: lint
lint: ## Check formatting and the house rules
	@.ci/say "Checking formatting and the house rules"
	@swift format lint --strict --recursive --parallel Sources Tests Package.swift
	@.ci/rules

.PHONY: format
format: ## Format all Swift files in place
	@swift format --in-place --recursive --parallel Sources Tests Package.swift

.PHONY: bench
bench: release $(BENCH_PEERS) ## Measure nikat beside what others use, on the same work in turn
	@.ci/packages bench
	@python3 Benchmarks/cold_lookup.py --nikat $(NIKAT)
	@python3 Benchmarks/coordinate_forensics.py --nikat $(NIKAT)
	@swift build -c release --package-path Benchmarks
	@$(BENCH_PYTHON) Benchmarks/nearest.py
	@$(BENCH_PYTHON) Benchmarks/siting.py
	@$(BENCH_PYTHON) Benchmarks/matching.py
	@$(BENCH_PYTHON) Benchmarks/travel.py
	@$(BENCH_PYTHON) Benchmarks/access_scores.py
	@python3 Benchmarks/load.py --nikat $(NIKAT)

.PHONY: instructions
instructions: $(BENCH_PEERS) ## Count instructions of fixed work; a slow-down shows in git diff
	@.ci/packages bench
	@swift build -c release --package-path Benchmarks
	@$(BENCH_PYTHON) Benchmarks/nearest.py --instructions

Benchmarks/.venv/installed: Benchmarks/requirements.txt
	@.ci/packages bench
	@.ci/say "Installing the peers of the benchmarks into Benchmarks/.venv"
	@python3 -m venv Benchmarks/.venv
	@Benchmarks/.venv/bin/python -m pip install --quiet --requirement Benchmarks/requirements.txt
	@touch $@

.PHONY: bless
bless: ## Renew kept outputs: snapshots, help, examples, errors, manual
	@# Examples first: they are embedded, and the help that shows them is built from them.
	@NIKAT_BLESS=1 swift test --filter ExamplesTests
	@NIKAT_BLESS=1 swift test --filter nikatTests

.PHONY: docs
docs: bless ## Renew all that is made from the program under docs/
	@git status --short docs

.PHONY: install
install: release ## Install program, manual and completions under PREFIX (/usr/local)
	@.ci/say "Installing under $(DESTDIR)$(PREFIX)"
	@install -D -m 755 $(NIKAT) $(DESTDIR)$(PREFIX)/bin/nikat
	@install -d $(DESTDIR)$(PREFIX)/share/man/man1
	@install -m 644 docs/man/*.1 $(DESTDIR)$(PREFIX)/share/man/man1/
	@.ci/completions $(NIKAT) $(DESTDIR)$(PREFIX)/share
