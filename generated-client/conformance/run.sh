#!/usr/bin/env bash
# Compares the requests of this client with those of the official Python and Node SDKs: installs the
# SDKs, calls each of their operations, records the requests in `tests/conformance`, and runs the
# comparing tests, which on their own need only Rust. Review the diff of the folder afterwards.
set -euo pipefail
cd "$(dirname "$0")"
export PYTHONDONTWRITEBYTECODE=1

missing=()
for tool in cargo node npm python3; do
  command -v "$tool" >/dev/null || missing+=("$tool")
done
if ((${#missing[@]})); then
  printf '\n*** NOT COMPARED: %s is missing. Install it, and run this again. ***\n\n' "${missing[@]}" >&2
  exit 1
fi

step() { printf '\n== %s\n' "$*"; "$@"; }

scratch=$(cargo metadata --format-version 1 --no-deps | python3 -c 'import json, sys
print(json.load(sys.stdin)["target_directory"])')/conformance
mkdir -p "$scratch"
cp package.json "$scratch"

step python3 -m venv "$scratch/python"
step "$scratch/python/bin/python" -m pip install --quiet --disable-pip-version-check --requirement requirements.txt
step npm install --prefix "$scratch" --ignore-scripts --no-audit --no-fund
step cargo xtask export --openapi "$scratch/openapi"
step python3 record.py "$scratch" ../tests/conformance
step cargo test --package genauth --all-features --lib conformance -- --nocapture --test-threads 1
