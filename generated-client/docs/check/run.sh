#!/usr/bin/env bash
# Builds the documentation site and checks it in a headless browser: layout, accessibility, links,
# search, and keyboard. Installs the browser driver with npm, and Chromium with apt if it is missing.
# Screenshots go to `target/docs/screenshots`. With the environment variable QUICK, one page of each
# kind is checked instead of all pages.
set -euo pipefail
here="$(cd "$(dirname "$0")" && pwd)"
cd "$here"

for tool in cargo node npm; do
  if ! command -v "$tool" > /dev/null; then
    printf '\n*** NOT RUN: %s is missing. Install it (Node.js: 20.11 or newer). ***\n\n' "$tool" >&2
    exit 1
  fi
done
if ! command -v chromium > /dev/null; then
  as_root=()
  if [ "$(id -u)" != 0 ]; then as_root=(sudo); fi
  for tool in apt-get "${as_root[@]}"; do
    if ! command -v "$tool" > /dev/null; then
      printf '\n*** NOT RUN: chromium is missing, as is %s to install it with. Install Chromium. ***\n\n' "$tool" >&2
      exit 1
    fi
  done
  "${as_root[@]}" apt-get update
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
    apt-get install --yes --no-install-recommends chromium
fi

cargo xtask docs
docs="$(cd ../../.. && pwd)/target/docs"
mkdir -p "$docs/check"
cp ./*.mjs ./*.json "$docs/check"
npm ci --prefix "$docs/check" --ignore-scripts --no-audit --no-fund --loglevel=error
node "$docs/check/main.mjs" "$docs/site" "$docs/screenshots" "$(command -v chromium)"
