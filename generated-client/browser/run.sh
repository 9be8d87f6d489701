#!/usr/bin/env bash
# Tests the example `login` with a real browser and a local OpenID provider: logins, and the protection
# of sessions from other sites and from a failing provider. Installs the provider and the browser
# driver with npm, and Chromium with apt if it is missing.
set -euo pipefail
here="$(cd "$(dirname "$0")" && pwd)"
cd "$here"

source ../scripts/browser-tools.sh

target="$(cargo metadata --format-version 1 --no-deps | node -p 'JSON.parse(require("fs").readFileSync(0)).target_directory')"
scratch="$target/browser"
mkdir -p "$scratch"
cp ./*.mjs package.json package-lock.json "$scratch"
# Node.js 20 is sufficient, although some packages declare 22.
npm ci --prefix "$scratch" --ignore-scripts --no-audit --no-fund --loglevel=error
cargo build --package genauth --example login --features verify
cargo build --package genauth-mock
node "$scratch/login.mjs" "$target/debug/examples/login" "$(command -v chromium)"
node "$scratch/mock.mjs" "$target/debug/examples/login" "$target/debug/genauth-mock" "$(command -v chromium)"
