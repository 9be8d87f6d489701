#!/usr/bin/env bash
# Tests the page of the mock in a real browser: live requests, state, faults, codes, clock, reset,
# accessibility, and layout. Takes screenshots into the folder given as argument, by default
# `target/mock-page/screenshots`. Installs the browser driver with npm, and Chromium with apt if it
# is missing.
set -euo pipefail
here="$(cd "$(dirname "$0")" && pwd)"
screenshots="${1:+$(realpath -m "$1")}"
cd "$here"

source ../../scripts/browser-tools.sh

target="$(cargo metadata --format-version 1 --no-deps | node -p 'JSON.parse(require("fs").readFileSync(0)).target_directory')"
scratch="$target/mock-page"
mkdir -p "$scratch"
cp ./*.mjs package.json package-lock.json "$scratch"
npm ci --prefix "$scratch" --ignore-scripts --no-audit --no-fund --loglevel=error
cargo build --package genauth-mock
node "$scratch/main.mjs" "$target/debug/genauth-mock" "${screenshots:-$scratch/screenshots}" "$(command -v chromium)"
