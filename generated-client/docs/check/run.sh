#!/usr/bin/env bash
# Builds the documentation site and checks it in a headless browser: layout, accessibility, links,
# search, and keyboard. Installs the browser driver with npm, and Chromium with apt if it is missing.
# Screenshots go to `target/docs/screenshots`. With the environment variable QUICK, one page of each
# kind is checked instead of all pages.
set -euo pipefail
here="$(cd "$(dirname "$0")" && pwd)"
cd "$here"

source ../../scripts/browser-tools.sh

cargo xtask docs
docs="$(cd ../../.. && pwd)/target/docs"
mkdir -p "$docs/check"
cp ./*.mjs ./*.json "$docs/check"
npm ci --prefix "$docs/check" --ignore-scripts --no-audit --no-fund --loglevel=error
node "$docs/check/main.mjs" "$docs/site" "$docs/screenshots" "$(command -v chromium)"
