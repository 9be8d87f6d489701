#!/usr/bin/env bash
# Signs in with a real browser, by the example `login`, with an OpenID provider on this machine.
# Installs the provider and the driver of the browser with npm, and Chromium with apt if there is
# none (Debian, Ubuntu).
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
  "${as_root[@]}" apt-get update
  "${as_root[@]}" apt-get install --yes --no-install-recommends chromium
fi

target="$(cargo metadata --format-version 1 --no-deps | node -p 'JSON.parse(require("fs").readFileSync(0)).target_directory')"
scratch="$target/browser"
mkdir -p "$scratch"
cp ./*.mjs package.json package-lock.json "$scratch"
# Node.js 20 does, though some packages ask for 22.
npm ci --prefix "$scratch" --ignore-scripts --no-audit --no-fund --loglevel=error
cargo build --package genauth --example login --features verify
node "$scratch/login.mjs" "$target/debug/examples/login" "$(command -v chromium)"
